-- Who evaluates on a day, derived: never typed
CREATE OR REPLACE FUNCTION giliran_penilai(tahun integer)
RETURNS TABLE (nip_atasan nip, hari daterange, nip_delegasi nip, unit_delegasi text, nip_wakil nip, sebagai text)
LANGUAGE sql STABLE ROWS 100000 SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
    WITH th AS (
        SELECT daterange(make_date(giliran_penilai.tahun, 1, 1), make_date(giliran_penilai.tahun + 1, 1, 1)) AS hari
    ), atasan AS (
        SELECT DISTINCT p.nip_atasan AS nip FROM kinerja.penyelia p, th WHERE p.masa && th.hari
    ), kursi AS (
        -- a post is his until he has the next one, even when he has left it
        SELECT t.nip, t.unit, coalesce(t.jabatan, '') AS jabatan, t.masa, daterange(t.mulai, lead(t.mulai) OVER (PARTITION BY t.nip ORDER BY t.mulai)) AS hari
        FROM kinerja.penempatan t JOIN atasan a ON a.nip = t.nip WHERE t.jenis = 'definitif'
    ), wakil AS (
        SELECT t.nip, t.unit, coalesce(t.jabatan, '') AS jabatan, t.jenis, t.masa FROM kinerja.penempatan t, th WHERE t.jenis <> 'definitif' AND t.masa && th.hari
    ), batas AS (
        SELECT k.nip, k.masa FROM kursi k
        UNION ALL SELECT k.nip, k.hari FROM kursi k
        UNION ALL SELECT k.nip, w.masa FROM kursi k JOIN wakil w ON w.unit = k.unit AND w.jabatan = k.jabatan
        UNION ALL SELECT x.nip, x.masa FROM kinerja.ketidakhadiran x JOIN atasan a ON a.nip = x.nip
        UNION ALL SELECT d.nip_pemberi, d.masa FROM kinerja.delegasi d JOIN atasan a ON a.nip = d.nip_pemberi
        UNION ALL SELECT p.nip, daterange(p.mulai, p.selesai, '[]') FROM kinerja.pegawai p JOIN atasan a ON a.nip = p.nip
        UNION ALL SELECT a.nip, th.hari FROM atasan a, th
    ), potong AS (
        SELECT DISTINCT b.nip, h.hari FROM batas b, th, LATERAL (VALUES (lower(b.masa)), (upper(b.masa))) AS h (hari) WHERE h.hari <@ th.hari
    ), ruas AS (
        SELECT p.nip, p.hari AS mulai, daterange(p.hari, coalesce(lead(p.hari) OVER (PARTITION BY p.nip ORDER BY p.hari), upper(th.hari))) AS hari FROM potong p, th
    ), keadaan AS (
        SELECT r.nip, r.hari, d.nip_penerima, d.unit AS unit_delegasi,
               NOT (p.mulai <= r.mulai AND (p.selesai IS NULL OR p.selesai >= r.mulai)) OR (ada.nip IS NOT NULL AND (k.masa @> r.mulai) IS NOT TRUE) AS pergi,
               EXISTS (SELECT FROM kinerja.ketidakhadiran x WHERE x.nip = r.nip AND x.masa @> r.mulai) AS absen,
               array_agg(DISTINCT w.nip) FILTER (WHERE w.jenis = 'plt') AS plt, array_agg(DISTINCT w.nip) FILTER (WHERE w.jenis = 'plh') AS plh
        FROM ruas r
        JOIN kinerja.pegawai p ON p.nip = r.nip
        LEFT JOIN (SELECT DISTINCT s.nip FROM kursi s) AS ada ON ada.nip = r.nip
        LEFT JOIN kursi k ON k.nip = r.nip AND k.hari @> r.mulai
        LEFT JOIN kinerja.delegasi d ON d.nip_pemberi = r.nip AND d.masa @> r.mulai
        LEFT JOIN wakil w ON w.unit = k.unit AND w.jabatan = k.jabatan AND w.masa @> r.mulai AND w.nip <> r.nip
        GROUP BY r.nip, r.hari, r.mulai, d.nip_penerima, d.unit, p.mulai, p.selesai, ada.nip, k.masa
    )
    -- a vacant post has its plt, a post whose holder is away its plh; two at once are none
    SELECT k.nip, k.hari, k.nip_penerima, k.unit_delegasi,
           CASE WHEN (k.pergi OR k.absen) AND pilih.wakil IS NOT NULL THEN CASE WHEN cardinality(pilih.wakil) = 1 THEN pilih.wakil[1] END
                WHEN k.pergi OR (k.absen AND (SELECT kinerja.setelan('penilai_tidak_hadir', 'tetap')) = 'kosong') THEN NULL
                ELSE k.nip END,
           CASE WHEN (k.pergi OR k.absen) AND pilih.wakil IS NOT NULL THEN CASE WHEN cardinality(pilih.wakil) = 1 THEN pilih.jenis END
                WHEN k.pergi OR (k.absen AND (SELECT kinerja.setelan('penilai_tidak_hadir', 'tetap')) = 'kosong') THEN NULL
                ELSE 'atasan' END
    FROM keadaan k
    CROSS JOIN LATERAL (SELECT CASE WHEN k.pergi THEN coalesce(k.plt, k.plh) ELSE coalesce(k.plh, k.plt) END AS wakil,
                               CASE WHEN k.plh IS NULL OR (k.pergi AND k.plt IS NOT NULL) THEN 'plt' ELSE 'plh' END AS jenis) AS pilih
$$;
REVOKE ALL ON FUNCTION giliran_penilai(integer) FROM PUBLIC;
COMMENT ON FUNCTION giliran_penilai(integer) IS
'Bagi setiap atasan langsung dalam setahun: ruas hari, kepada siapa ia melimpahkan penilaian, dan siapa yang menilai tanpa pelimpahan: ia sendiri; plt-nya bila ia sudah pergi, plh-nya bila ia tidak hadir (yang satu bila yang lain tidak ada); tidak ada bila ada dua sekaligus, atau bila ia pergi tanpa wakil. Yang tidak hadir tanpa wakil tetap menilai, kecuali setelan penilai_tidak_hadir berisi kosong. Pergi ialah tidak tercatat lagi, atau tanpa penempatan definitif pada hari itu padahal pernah ada.
Argumen: tahun.
NULL: nip_delegasi NULL bila tidak melimpahkan, unit_delegasi NULL bila bagi semua bawahan; nip_wakil NULL bila tidak ada yang berwenang.
Galat: 42501 tanpa hak.';

CREATE OR REPLACE FUNCTION bahan_penugasan(tahun integer)
RETURNS TABLE (nip nip, hari daterange, unit text, jabatan text, nip_atasan nip, nip_penilai nip, sebagai text)
LANGUAGE sql STABLE ROWS 1000000 SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
    WITH th AS (
        SELECT daterange(make_date(bahan_penugasan.tahun, 1, 1), make_date(bahan_penugasan.tahun + 1, 1, 1)) AS hari
    ), ada AS (
        SELECT p.nip, th.hari * daterange(p.mulai, p.selesai, '[]') AS hari FROM kinerja.pegawai p, th WHERE th.hari && daterange(p.mulai, p.selesai, '[]')
    ), kursi AS (
        SELECT t.nip, t.masa * a.hari AS hari, t.unit, t.jabatan FROM kinerja.penempatan t JOIN ada a ON a.nip = t.nip AND a.hari && t.masa WHERE t.jenis = 'definitif'
    ), tempat AS (
        SELECT k.nip, k.hari, k.unit, k.jabatan FROM kursi k
        UNION ALL
        SELECT s.nip, unnest(s.hari - coalesce(k.hari, '{}')), NULL, NULL
        FROM (SELECT a.nip, range_agg(d.masa * a.hari) AS hari FROM kinerja.kedudukan d JOIN ada a ON a.nip = d.nip AND a.hari && d.masa WHERE lower(btrim(d.status)) = 'aktif' GROUP BY a.nip) AS s
        LEFT JOIN (SELECT t.nip, range_agg(t.hari) AS hari FROM kursi t GROUP BY t.nip) AS k ON k.nip = s.nip
    ), selia AS (
        SELECT p.nip, p.masa * th.hari AS hari, p.nip_atasan FROM kinerja.penyelia p, th WHERE p.masa && th.hari
    ), atasan AS (
        SELECT s.nip, s.hari, s.nip_atasan FROM selia s
        UNION ALL
        SELECT a.nip, unnest(datemultirange(a.hari) - coalesce(s.hari, '{}')), NULL
        FROM ada a LEFT JOIN (SELECT t.nip, range_agg(t.hari) AS hari FROM selia t GROUP BY t.nip) AS s ON s.nip = a.nip
    ), pasangan AS (
        SELECT t.nip, t.hari * a.hari AS hari, t.unit, t.jabatan, a.nip_atasan FROM tempat t JOIN atasan a ON a.nip = t.nip AND a.hari && t.hari
    )
    SELECT p.nip, p.hari * coalesce(g.hari, p.hari), p.unit, p.jabatan, p.nip_atasan, w.penilai, CASE WHEN w.penilai IS NOT NULL THEN w.sebagai END
    FROM pasangan p
    LEFT JOIN kinerja.giliran_penilai(bahan_penugasan.tahun) g ON g.nip_atasan = p.nip_atasan AND g.hari && p.hari
    CROSS JOIN LATERAL (SELECT g.nip_delegasi IS NOT NULL AND (g.unit_delegasi IS NULL OR g.unit_delegasi IS NOT DISTINCT FROM p.unit) AS dilimpahkan) AS d
    CROSS JOIN LATERAL (SELECT nullif(CASE WHEN d.dilimpahkan THEN g.nip_delegasi ELSE g.nip_wakil END, p.nip) AS penilai, CASE WHEN d.dilimpahkan THEN 'delegasi' ELSE g.sebagai END AS sebagai) AS w
$$;
REVOKE ALL ON FUNCTION bahan_penugasan(integer) FROM PUBLIC;
COMMENT ON FUNCTION bahan_penugasan(integer) IS
'Ruas hari setiap pegawai dalam setahun, dengan unit, jabatan, atasan, dan penilainya: penerima delegasi bila atasan melimpahkan, selain itu menurut giliran_penilai. Yang termasuk ialah yang pada hari itu ditempatkan secara definitif atau berstatus aktif. Tidak ada yang menilai dirinya sendiri.
Argumen: tahun.
NULL: unit NULL bila tidak ditempatkan; nip_penilai NULL bila tidak ada yang berwenang.
Galat: 42501 tanpa hak.';

CREATE OR REPLACE PROCEDURE susun_penugasan(tahun integer)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    beku datemultirange;
    ditambah bigint;
    diubah bigint;
    dihapus bigint;
    hitungan bigint[];
BEGIN
    IF tahun IS NULL OR tahun NOT BETWEEN 1900 AND 9998 THEN
        RAISE EXCEPTION 'tahun "%" tidak dapat dipakai', coalesce(tahun::text, 'NULL')
            USING ERRCODE = CASE WHEN tahun IS NULL THEN '22004' ELSE '22008' END, HINT = 'CALL kinerja.susun_penugasan(2026)';
    END IF;
    PERFORM kinerja.kunci_tahun(susun_penugasan.tahun, true);
    SELECT coalesce(range_agg(p.masa), '{}') INTO beku FROM kinerja.periode_kinerja p WHERE p.tahun = susun_penugasan.tahun AND p.status = 'ditutup';
    -- equal neighbours are one: what begins where the sum of the days before ends
    CREATE TEMP TABLE bahan_tugas ON COMMIT DROP AS
    SELECT i.nip, min(lower(i.hari)) AS mulai, max(upper(i.hari)) - 1 AS selesai, i.unit, i.jabatan, i.nip_atasan, i.nip_penilai, i.sebagai
    FROM (SELECT s.*, lower(s.hari) - sum(upper(s.hari) - lower(s.hari)) OVER (PARTITION BY s.nip, s.unit, s.jabatan, s.nip_atasan, s.nip_penilai, s.sebagai
                                                                          ORDER BY lower(s.hari))::integer + (upper(s.hari) - lower(s.hari)) AS pulau
          FROM (SELECT b.nip, r.hari, b.unit, b.jabatan, b.nip_atasan, b.nip_penilai, b.sebagai
                FROM kinerja.bahan_penugasan(susun_penugasan.tahun) b, unnest(datemultirange(b.hari) - beku) AS r (hari)
                UNION ALL
                SELECT p.nip, r.hari, p.unit, p.jabatan, p.nip_atasan, p.nip_penilai, p.sebagai
                FROM kinerja.penugasan_penilai p, unnest(datemultirange(p.masa) * beku) AS r (hari) WHERE p.tahun = susun_penugasan.tahun) AS s) AS i
    GROUP BY i.nip, i.unit, i.jabatan, i.nip_atasan, i.nip_penilai, i.sebagai, i.pulau;
    ANALYZE pg_temp.bahan_tugas;
    DELETE FROM kinerja.penugasan_penilai p
    WHERE p.tahun = susun_penugasan.tahun AND NOT EXISTS (SELECT FROM pg_temp.bahan_tugas b WHERE b.nip = p.nip AND b.mulai = p.mulai);
    GET DIAGNOSTICS dihapus = ROW_COUNT;
    UPDATE kinerja.penugasan_penilai p
    SET selesai = b.selesai, unit = b.unit, jabatan = b.jabatan, nip_atasan = b.nip_atasan, nip_penilai = b.nip_penilai, sebagai = b.sebagai
    FROM pg_temp.bahan_tugas b
    WHERE p.tahun = susun_penugasan.tahun AND b.nip = p.nip AND b.mulai = p.mulai
      AND (p.selesai, p.unit, p.jabatan, p.nip_atasan, p.nip_penilai, p.sebagai) IS DISTINCT FROM (b.selesai, b.unit, b.jabatan, b.nip_atasan, b.nip_penilai, b.sebagai);
    GET DIAGNOSTICS diubah = ROW_COUNT;
    INSERT INTO kinerja.penugasan_penilai (nip, mulai, selesai, unit, jabatan, nip_atasan, nip_penilai, sebagai)
    SELECT b.nip, b.mulai, b.selesai, b.unit, b.jabatan, b.nip_atasan, b.nip_penilai, b.sebagai
    FROM pg_temp.bahan_tugas b
    WHERE NOT EXISTS (SELECT FROM kinerja.penugasan_penilai p WHERE p.tahun = susun_penugasan.tahun AND p.nip = b.nip AND p.mulai = b.mulai)
    ORDER BY b.nip, b.mulai;
    GET DIAGNOSTICS ditambah = ROW_COUNT;
    hitungan := ARRAY[(SELECT count(DISTINCT b.nip) FROM pg_temp.bahan_tugas b), ditambah, diubah, dihapus, (SELECT count(DISTINCT b.nip) FROM pg_temp.bahan_tugas b WHERE b.nip_penilai IS NULL)];
    CALL kinerja.catat_tahap('susun_penugasan', kinerja.periode(make_date(susun_penugasan.tahun, 1, 1), 'tahun'), NULL, '{pegawai,"ruas ditambah","ruas diubah","ruas dihapus","pegawai dengan hari tanpa penilai"}', hitungan);
    DROP TABLE pg_temp.bahan_tugas;
END $$;
REVOKE ALL ON PROCEDURE susun_penugasan(integer) FROM PUBLIC;
COMMENT ON PROCEDURE susun_penugasan(integer) IS
'Menurunkan siapa menilai siapa pada hari apa dalam setahun, dari penempatan, penyelia, ketidakhadiran, PLT/PLH, dan delegasi, ke dalam penugasan_penilai, sebagai operasi himpunan. Hari-hari periode yang sudah ditutup tetap seperti adanya. Diulang, ia hanya menulis yang berubah; hasilnya dibaca dari v_laporan_tahap.
Argumen: tahun.
NULL: ditolak.
Galat: 22004 tahun NULL; 22008 tahun di luar 1900 sampai 9998; 42501 tanpa hak; 25000 transaksi bukan READ COMMITTED.';

CALL daftarkan_hak('kinerja.susun_penugasan(integer)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.bahan_penugasan(integer)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.giliran_penilai(integer)', 'pengelola', '{EXECUTE}');
