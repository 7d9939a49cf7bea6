-- A period is opened: one evaluation a person and stretch of days
CREATE OR REPLACE FUNCTION ruas_evaluasi(periode periode, minimum integer)
RETURNS TABLE (nip nip, mulai date, selesai date, unit text, jabatan text, nip_penilai nip, sebagai text)
LANGUAGE sql STABLE ROWS 1000000 SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
    WITH asli AS (
        SELECT t.nip, greatest(t.mulai, awal(ruas_evaluasi.periode)) AS mulai, least(t.selesai, akhir(ruas_evaluasi.periode)) AS selesai, t.unit, t.jabatan, t.nip_penilai, t.sebagai
        FROM kinerja.penugasan_penilai t WHERE t.tahun = extract(year FROM awal(ruas_evaluasi.periode)) AND t.masa && rentang(ruas_evaluasi.periode)
    ), tetangga AS (
        -- a short absence from an evaluator to whom one comes back is his
        SELECT a.*, a.selesai - a.mulai + 1 < ruas_evaluasi.minimum AND lag(a.selesai) OVER w = a.mulai - 1 AND lead(a.mulai) OVER w = a.selesai + 1
               AND lag(ROW (a.unit, a.jabatan, a.nip_penilai, a.sebagai)) OVER w IS NOT DISTINCT FROM lead(ROW (a.unit, a.jabatan, a.nip_penilai, a.sebagai)) OVER w AS diapit,
               lag(a.unit) OVER w AS unit_l, lag(a.jabatan) OVER w AS jabatan_l, lag(a.nip_penilai) OVER w AS penilai_l, lag(a.sebagai) OVER w AS sebagai_l
        FROM asli a WINDOW w AS (PARTITION BY a.nip ORDER BY a.mulai)
    ), diganti AS (
        SELECT t.nip, t.mulai, t.selesai, CASE WHEN t.diapit THEN t.unit_l ELSE t.unit END AS unit, CASE WHEN t.diapit THEN t.jabatan_l ELSE t.jabatan END AS jabatan,
               CASE WHEN t.diapit THEN t.penilai_l ELSE t.nip_penilai END AS nip_penilai, CASE WHEN t.diapit THEN t.sebagai_l ELSE t.sebagai END AS sebagai
        FROM tetangga t
    ), bersambung AS (
        SELECT i.nip, min(i.mulai) AS mulai, max(i.selesai) AS selesai, i.unit, i.jabatan, i.nip_penilai, i.sebagai
        FROM (SELECT d.*, d.mulai - sum(d.selesai - d.mulai + 1) OVER (PARTITION BY d.nip, d.unit, d.jabatan, d.nip_penilai, d.sebagai ORDER BY d.mulai)::integer + (d.selesai - d.mulai + 1) AS pulau FROM diganti d) AS i
        GROUP BY i.nip, i.unit, i.jabatan, i.nip_penilai, i.sebagai, i.pulau
    ), berpulau AS (
        -- days without a gap between them
        SELECT b.*, b.selesai - b.mulai + 1 AS hari, b.mulai - sum(b.selesai - b.mulai + 1) OVER (PARTITION BY b.nip ORDER BY b.mulai)::integer + (b.selesai - b.mulai + 1) AS pulau FROM bersambung b
    ), berjangkar AS (
        SELECT p.*, p.hari >= ruas_evaluasi.minimum OR (max(p.hari) OVER w < ruas_evaluasi.minimum AND row_number() OVER (w ORDER BY p.hari DESC, p.mulai) = 1) AS jangkar
        FROM berpulau p WINDOW w AS (PARTITION BY p.nip, p.pulau)
    ), didekatkan AS (
        SELECT j.*, max(j.mulai) FILTER (WHERE j.jangkar) OVER (PARTITION BY j.nip, j.pulau ORDER BY j.mulai) AS sebelum,
               min(j.mulai) FILTER (WHERE j.jangkar) OVER (PARTITION BY j.nip, j.pulau ORDER BY j.mulai ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS sesudah
        FROM berjangkar j
    ), bertujuan AS (
        SELECT d.nip, d.mulai, d.selesai, CASE WHEN d.sesudah IS NULL OR s.hari >= n.hari THEN d.sebelum ELSE d.sesudah END AS tujuan
        FROM didekatkan d LEFT JOIN berjangkar s ON s.nip = d.nip AND s.mulai = d.sebelum LEFT JOIN berjangkar n ON n.nip = d.nip AND n.mulai = d.sesudah
    ), digabung AS (
        SELECT b.nip, min(b.mulai) AS mulai, max(b.selesai) AS selesai, j.unit, j.jabatan, j.nip_penilai, j.sebagai
        FROM bertujuan b JOIN berjangkar j ON j.nip = b.nip AND j.mulai = b.tujuan
        GROUP BY b.nip, b.tujuan, j.unit, j.jabatan, j.nip_penilai, j.sebagai
    )
    SELECT i.nip, min(i.mulai), max(i.selesai), i.unit, i.jabatan, i.nip_penilai, i.sebagai
    FROM (SELECT g.*, g.mulai - sum(g.selesai - g.mulai + 1) OVER (PARTITION BY g.nip, g.unit, g.jabatan, g.nip_penilai, g.sebagai ORDER BY g.mulai)::integer + (g.selesai - g.mulai + 1) AS pulau FROM digabung g) AS i
    GROUP BY i.nip, i.unit, i.jabatan, i.nip_penilai, i.sebagai, i.pulau
$$;
REVOKE ALL ON FUNCTION ruas_evaluasi(periode, integer) FROM PUBLIC;
COMMENT ON FUNCTION ruas_evaluasi(periode, integer) IS
'Ruas evaluasi dalam sebuah periode, dari penugasan_penilai. Ruas yang lebih pendek daripada minimum dinilai oleh tetangganya: oleh yang mengapitnya bila sama; selain itu oleh ruas panjang terdekat yang lebih panjang di antara yang sebelum dan sesudahnya (bila sama panjang, yang sebelum). Bila tidak ada yang cukup panjang, seluruhnya oleh ruas terpanjang (bila sama panjang, yang pertama).
Argumen: periode; minimum, hari; 0 berarti setiap ruas dinilai sendiri.
NULL: nip_penilai NULL bila tidak ada yang berwenang.
Galat: 42501 tanpa hak.
Dasar: PermenPANRB 8/2021: penilai baru tidak menilai perilaku sebelum satu bulan; dapat-diatur (setelan hari_minimum_penilai).';

CREATE OR REPLACE PROCEDURE buka_periode(periode periode, alasan text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    th integer := extract(year FROM awal(buka_periode.periode));
    status_lama text;
    minimum integer;
    dibuka_lagi bigint := 0;
    ditambah bigint;
    diubah bigint;
    dihapus bigint;
    beku bigint;
    hitungan bigint[];
BEGIN
    IF buka_periode.periode IS NULL THEN
        RAISE EXCEPTION 'periode tidak disebut' USING ERRCODE = '22004', HINT = 'CALL kinerja.buka_periode(''2026-T1'')';
    END IF;
    PERFORM kinerja.kunci_tahun(th, true);
    IF (SELECT t.status FROM kinerja.tahun_kinerja t WHERE t.tahun = th) IS DISTINCT FROM 'dibuka' THEN
        RAISE EXCEPTION 'tahun "%" tidak dibuka', th
            USING ERRCODE = '55000', DETAIL = format('Periode %s termasuk tahun itu.', buka_periode.periode), HINT = format('CALL kinerja.buka_tahun(%s)', th);
    END IF;
    SELECT p.status INTO status_lama FROM kinerja.periode_kinerja p WHERE p.periode = buka_periode.periode;
    IF status_lama = 'ditutup' THEN
        IF btrim(coalesce(buka_periode.alasan, '')) = '' THEN
            RAISE EXCEPTION 'periode "%" sudah ditutup dan tidak dapat dibuka lagi tanpa alasan', buka_periode.periode
                USING ERRCODE = '55000', HINT = format('CALL kinerja.buka_periode(%L, alasan => …)', buka_periode.periode);
        END IF;
        UPDATE kinerja.periode_kinerja p SET status = 'dibuka', alasan_status = 'Dibuka lagi: ' || buka_periode.alasan WHERE p.periode = buka_periode.periode;
        UPDATE kinerja.evaluasi e SET status = e.ditutup_dari, ditutup_dari = NULL, alasan_status = 'Dibuka lagi: ' || buka_periode.alasan WHERE e.periode = buka_periode.periode AND e.status = 'ditutup';
        GET DIAGNOSTICS dibuka_lagi = ROW_COUNT;
    ELSIF status_lama IS NULL THEN
        INSERT INTO kinerja.periode_kinerja (periode, tahun) VALUES (buka_periode.periode, th);
    END IF;
    minimum := kinerja.setelan('hari_minimum_penilai', '28')::integer;
    CREATE TEMP TABLE bahan_ruas ON COMMIT DROP AS
    SELECT r.*, r.selesai - r.mulai + 1 AS hari, NULL::bigint AS skp, false AS beku FROM kinerja.ruas_evaluasi(buka_periode.periode, minimum) r;
    ANALYZE pg_temp.bahan_ruas;
    -- the plan with most of the days; of equals the later one
    UPDATE pg_temp.bahan_ruas b SET skp = r.skp
    FROM (SELECT DISTINCT ON (b.nip, b.mulai) b.nip, b.mulai, s.id AS skp
          FROM pg_temp.bahan_ruas b JOIN kinerja.skp s ON s.nip = b.nip AND s.mulai <= b.selesai AND s.selesai >= b.mulai
          WHERE s.tahun = th AND s.status IN ('berjalan', 'selesai')
          ORDER BY b.nip, b.mulai, least(s.selesai, b.selesai) - greatest(s.mulai, b.mulai) DESC, s.mulai DESC) AS r
    WHERE r.nip = b.nip AND r.mulai = b.mulai;
    -- who was rated for other days or by another evaluator stays as he is, and is reported
    UPDATE pg_temp.bahan_ruas b SET beku = true
    WHERE b.nip IN (SELECT e.nip FROM kinerja.evaluasi e LEFT JOIN pg_temp.bahan_ruas r ON r.nip = e.nip AND r.mulai = e.mulai
                    WHERE e.periode = buka_periode.periode AND (e.status <> 'dibuka' OR num_nonnulls(e.hasil, e.perilaku, e.nilai_perilaku) > 0)
                      AND (e.selesai, e.nip_penilai) IS DISTINCT FROM (r.selesai, r.nip_penilai));
    DELETE FROM kinerja.evaluasi e
    WHERE e.periode = buka_periode.periode AND e.status = 'dibuka' AND num_nonnulls(e.hasil, e.perilaku, e.nilai_perilaku) = 0
      AND NOT EXISTS (SELECT FROM pg_temp.bahan_ruas b WHERE b.nip = e.nip AND (b.mulai = e.mulai OR b.beku));
    GET DIAGNOSTICS dihapus = ROW_COUNT;
    UPDATE kinerja.evaluasi e SET selesai = b.selesai, unit = b.unit, jabatan = b.jabatan, skp = b.skp, nip_penilai = b.nip_penilai, sebagai = b.sebagai
    FROM pg_temp.bahan_ruas b
    WHERE e.periode = buka_periode.periode AND b.nip = e.nip AND b.mulai = e.mulai AND NOT b.beku AND e.status = 'dibuka' AND num_nonnulls(e.hasil, e.perilaku, e.nilai_perilaku) = 0
      AND (e.selesai, e.unit, e.jabatan, e.skp, e.nip_penilai, e.sebagai) IS DISTINCT FROM (b.selesai, b.unit, b.jabatan, b.skp, b.nip_penilai, b.sebagai);
    GET DIAGNOSTICS diubah = ROW_COUNT;
    INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai, unit, jabatan, skp, nip_penilai, sebagai)
    SELECT b.nip, buka_periode.periode, b.mulai, b.selesai, b.unit, b.jabatan, b.skp, b.nip_penilai, b.sebagai
    FROM pg_temp.bahan_ruas b
    WHERE NOT b.beku AND NOT EXISTS (SELECT FROM kinerja.evaluasi e WHERE e.periode = buka_periode.periode AND e.nip = b.nip AND e.mulai = b.mulai)
    ORDER BY b.nip, b.mulai;
    GET DIAGNOSTICS ditambah = ROW_COUNT;
    SELECT count(DISTINCT b.nip) INTO beku FROM pg_temp.bahan_ruas b WHERE b.beku;
    DROP TABLE pg_temp.bahan_ruas;
    hitungan := ARRAY[(status_lama IS DISTINCT FROM 'dibuka')::integer, dibuka_lagi, ditambah, diubah, dihapus,
        (SELECT count(*) FROM kinerja.evaluasi e WHERE e.periode = buka_periode.periode AND e.nip_penilai IS NULL),
        (SELECT count(*) FROM kinerja.evaluasi e WHERE e.periode = buka_periode.periode AND e.skp IS NULL), beku];
    CALL kinerja.catat_tahap('buka_periode', buka_periode.periode, NULL, '{"periode dibuka","evaluasi dibuka lagi","evaluasi ditambah","evaluasi diubah","evaluasi dihapus","terhalang: tanpa penilai","terhalang: tanpa rencana yang berjalan","sudah dinilai menurut penugasan yang lain"}', hitungan);
END $$;
REVOKE ALL ON PROCEDURE buka_periode(periode, text) FROM PUBLIC;
COMMENT ON PROCEDURE buka_periode(periode, text) IS
'Membuka sebuah periode dan menyusun evaluasinya: satu baris setiap pegawai dan ruas hari menurut ruas_evaluasi, dengan rencana yang berlaku; yang tanpa penilai atau tanpa rencana ikut tercatat dan terhalang. Dijalankan lagi, barisnya disesuaikan dengan penugasan yang baru; yang sudah dinilai tetap. Periode yang sudah ditutup dibuka lagi dengan alasan, dan evaluasinya kembali ke status sebelum ditutup.
Argumen: periode; alasan, wajib bila sudah ditutup.
NULL: periode ditolak.
Galat: 22004 periode NULL; 55000 tahunnya tidak dibuka, atau sudah ditutup dan tanpa alasan; 42501 tanpa hak; 25000 transaksi bukan READ COMMITTED.';

CALL daftarkan_hak('kinerja.ruas_evaluasi(periode, integer)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.buka_periode(periode, text)', 'pengelola', '{EXECUTE}');
