-- The doctor, first part: what is not mapped, what cannot be read, what is empty; persons
CREATE OR REPLACE FUNCTION periksa_bacaan()
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    r record;
BEGIN
    RETURN QUERY
    SELECT CASE WHEN s.peran IN ('pegawai', 'unit', 'penempatan', 'penyelia') THEN 'peran_wajib_belum_dihubungkan' ELSE 'peran_belum_dihubungkan' END,
           s.peran, NULL::text, format('kinerja_sumber.%I kosong', s.peran),
           format('CALL kinerja.hubungkan(%L, %L)', s.peran,
                  format('SELECT %s FROM %s', (SELECT string_agg(b.kolom, ', ' ORDER BY b.urut) FROM kinerja.bentuk_sumber b WHERE b.peran = s.peran AND b.wajib), kinerja.tabel_sumber(s.peran)))
    FROM kinerja.sumber s WHERE s.dipetakan IS NULL;
    FOR r IN
        SELECT p.peran, coalesce(v.isi::text[], '{}') AS isi, v.awal, kinerja.tabel_sumber(p.peran) AS tabel
        FROM kinerja.sumber p
        LEFT JOIN (VALUES ('pegawai', '{nip,nama,status}', NULL), ('unit', '{kode,nama}', NULL), ('jabatan', '{kode,nama}', NULL),
                          ('penempatan', '{nip,unit,mulai,jenis}', 'mulai'), ('penyelia', '{nip,nip_atasan,mulai}', 'mulai'),
                          ('ketidakhadiran', '{nip,mulai,jenis}', 'mulai'), ('hukuman', '{nip,tingkat,mulai}', 'mulai'),
                          ('pelatihan', '{}', 'mulai'), ('layanan', '{}', 'masuk')) AS v (peran, isi, awal) ON v.peran = p.peran
        WHERE p.dipetakan IS NOT NULL
        ORDER BY p.peran
    LOOP
        -- a row is one finding of each kind, whatever number of its columns is concerned
        RETURN QUERY EXECUTE format($q$
            WITH baris AS MATERIALIZED (
                SELECT DISTINCT to_jsonb(v) - 'sebab' AS isi, v.sebab FROM kinerja_sumber.%1$I v WHERE v.sebab IS NOT NULL%2$s%3$s
            ), buruk AS (
                SELECT b.isi, b.sebab, (b.isi ->> 'nip')::kinerja.nip AS nip, jsonb_strip_nulls(b.isi)::text AS teks,
                       coalesce((SELECT string_agg(format(' AND %%I = %%L', k.kolom, k.isi), '' ORDER BY k.kolom COLLATE "C") FROM jsonb_each_text(jsonb_strip_nulls(b.isi)) AS k (kolom, isi)
                                 WHERE k.kolom IN ('nip', 'nip_atasan', 'kode', 'nomor', 'unit', 'nama', 'jenis', 'mulai', 'masuk')), '') AS kunci
                FROM baris b
            ), kolom AS (
                SELECT u.*, b.kolom, b.urut, b.tipe, t.ditolak
                FROM buruk u JOIN kinerja.bentuk_sumber b ON b.peran = $1 AND u.isi ->> b.kolom IS NULL
                CROSS JOIN LATERAL (SELECT substring(substr('; ' || u.sebab, nullif(strpos('; ' || u.sebab, '; ' || b.kolom || ' "'), 0) + length(b.kolom) + 4), '^(.*?)": ')) AS t (ditolak)
                WHERE t.ditolak IS NOT NULL OR b.kolom = ANY ($2)
            )
            SELECT k.kode, $1, k.nip::text, concat_ws('; ', CASE k.kode WHEN 'kolom_kosong' THEN string_agg(k.kolom, ', ' ORDER BY k.urut) || ' kosong' ELSE k.sebab END, k.teks),
                   string_agg(format('UPDATE %%s SET %%I = %%s WHERE %%s%%s', $3, k.kolom, k.ganti, k.syarat, k.kunci), '; ' ORDER BY k.urut)
            FROM (SELECT k.*,
                         CASE WHEN k.ditolak IS NULL THEN 'kolom_kosong' WHEN k.tipe = 'kinerja.nip'::regtype THEN 'nip_tidak_terbaca'
                              WHEN k.tipe = 'date'::regtype THEN 'tanggal_tidak_terbaca' ELSE 'isi_tidak_terbaca' END AS kode,
                         CASE WHEN k.ditolak IS NULL THEN format('%%I IS NULL', k.kolom) WHEN length(k.ditolak) = 64 THEN format('left(%%I, 64) = %%L', k.kolom, k.ditolak)
                              ELSE format('%%I = %%L', k.kolom, k.ditolak) END AS syarat,
                         CASE WHEN k.kolom = 'tanggal_lahir' AND k.nip IS NOT NULL THEN quote_literal(kinerja.tanggal_lahir(k.nip)::text) ELSE 'NULL /* isi yang benar */' END AS ganti
                  FROM kolom k) AS k
            GROUP BY k.kode, k.nip, k.sebab, k.teks, k.kunci
            UNION ALL
            SELECT 'masa_terbalik', $1, u.nip::text, format('berakhir %%s sebelum mulai %%s; %%s', u.isi ->> 'selesai', u.isi ->> $4, u.teks),
                   format('UPDATE %%s SET %%I = %%L, selesai = %%L WHERE selesai = %%L%%s', $3, $4, u.isi ->> 'selesai', u.isi ->> $4, u.isi ->> 'selesai', u.kunci)
            FROM buruk u WHERE (u.isi ->> 'selesai')::date < (u.isi ->> $4)::date$q$,
            r.peran, (SELECT string_agg(format(' OR v.%I IS NULL', k), '') FROM unnest(r.isi) AS k), ' OR v.selesai < v.' || r.awal)
            USING r.peran, r.isi, r.tabel, r.awal;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION periksa_bacaan() FROM PUBLIC;
COMMENT ON FUNCTION periksa_bacaan() IS
'Bagian dari periksa: pemetaan yang belum ada, dan baris sumber yang tidak terbaca, kosong kolom pentingnya, atau terbalik masanya.
Argumen: tanpa argumen.
NULL: nip NULL bila tidak terbaca.
Galat: galat kueri pemetaan.';

CREATE OR REPLACE FUNCTION periksa_orang()
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH orang AS MATERIALIZED (
        SELECT DISTINCT p.nip, p.nama, p.jenis_kelamin, p.tanggal_lahir, p.golongan, p.jenjang, p.status, p.sebab FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL
    ), tabel AS MATERIALIZED (
        SELECT kinerja.tabel_sumber('pegawai') AS nama
    )
    SELECT 'nip_ganda', 'pegawai', o.nip::text, string_agg(concat_ws(', ', o.nama, o.tanggal_lahir, o.jenis_kelamin, o.golongan, o.status, o.sebab), ' | ' ORDER BY o.nama, o.tanggal_lahir, o.golongan, o.status, o.sebab),
           format('SELECT * FROM kinerja_sumber.pegawai WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', o.nip)
    FROM orang o GROUP BY o.nip HAVING count(*) > 1
    UNION ALL
    SELECT 'orang_ganda', 'pegawai', min(o.nip)::text, format('%s, lahir %s: %s', min(o.nama), o.tanggal_lahir, string_agg(DISTINCT o.nip::text, ', ')),
           format('SELECT * FROM kinerja_sumber.pegawai WHERE nip::text IN (%s)', string_agg(DISTINCT quote_literal(o.nip), ', '))
    FROM orang o WHERE o.tanggal_lahir IS NOT NULL AND o.nama IS NOT NULL
    GROUP BY o.tanggal_lahir, lower(regexp_replace(btrim(o.nama), '\s+', ' ', 'g')) HAVING count(DISTINCT o.nip::bigint) > 1
    UNION ALL
    SELECT DISTINCT 'nip_beda_lahir', 'pegawai', o.nip::text, format('tercatat %s, menurut NIP %s', o.tanggal_lahir, kinerja.tanggal_lahir(o.nip)),
           format('UPDATE %s SET tanggal_lahir = %L WHERE nip = %L -- sesudah akta kelahirannya diperiksa', t.nama, kinerja.tanggal_lahir(o.nip), o.nip)
    FROM orang o, tabel t WHERE o.tanggal_lahir <> kinerja.tanggal_lahir(o.nip)
    UNION ALL
    SELECT DISTINCT 'nip_beda_kelamin', 'pegawai', o.nip::text, format('tercatat %s, menurut NIP %s', o.jenis_kelamin, kinerja.jenis_kelamin(o.nip)),
           format('UPDATE %s SET jenis_kelamin = %L WHERE nip = %L', t.nama, kinerja.jenis_kelamin(o.nip), o.nip)
    FROM orang o, tabel t WHERE o.jenis_kelamin <> kinerja.jenis_kelamin(o.nip)
$$;
REVOKE ALL ON FUNCTION periksa_orang() FROM PUBLIC;
COMMENT ON FUNCTION periksa_orang() IS
'Bagian dari periksa: orang yang ganda, dan yang datanya bertentangan dengan NIP-nya.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: galat kueri pemetaan.';

CREATE OR REPLACE FUNCTION periksa_kejadian()
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH kejadian AS MATERIALIZED (
        SELECT 'ketidakhadiran' AS peran, 'jenis' AS kolom, k.nip, k.mulai, k.jenis, nullif(k.selesai, 'infinity') AS selesai FROM kinerja_sumber.ketidakhadiran k WHERE k.sebab IS NULL
        UNION
        SELECT 'hukuman', 'tingkat', h.nip, h.mulai, h.tingkat, nullif(h.selesai, 'infinity') FROM kinerja_sumber.hukuman h WHERE h.sebab IS NULL
    ), tabel AS MATERIALIZED (
        SELECT p.peran, kinerja.tabel_sumber(p.peran) AS nama FROM (VALUES ('ketidakhadiran'), ('hukuman')) AS p (peran)
    ), lengkap AS (
        SELECT k.* FROM kejadian k WHERE k.nip IS NOT NULL AND k.mulai IS NOT NULL AND k.jenis IS NOT NULL AND k.mulai <= coalesce(k.selesai, 'infinity')
    )
    SELECT 'baris_kembar', l.peran, l.nip::text, format('%s sejak %s: sampai %s', l.jenis, l.mulai, string_agg(coalesce(l.selesai::text, 'belum diketahui'), ', ' ORDER BY l.selesai)),
           format('DELETE FROM %s WHERE nip = %L AND mulai = %L AND %I = %L AND ', t.nama, l.nip, l.mulai, l.kolom, l.jenis)
           || CASE WHEN bool_or(l.selesai IS NULL) THEN 'selesai IS NOT NULL' ELSE format('selesai <> %L', max(l.selesai)) END
    FROM lengkap l JOIN tabel t ON t.peran = l.peran GROUP BY l.peran, l.kolom, l.nip, l.mulai, l.jenis, t.nama HAVING count(*) > 1
    UNION ALL
    SELECT DISTINCT 'pegawai_tidak_dikenal', l.peran, l.nip::text, format('%s sejak %s', l.jenis, l.mulai),
           format('SELECT * FROM kinerja_sumber.%I WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', l.peran, l.nip)
    FROM lengkap l WHERE NOT EXISTS (SELECT FROM kinerja_sumber.pegawai p WHERE p.nip = l.nip)
      AND (SELECT s.dipetakan IS NOT NULL FROM kinerja.sumber s WHERE s.peran = 'pegawai')
$$;
REVOKE ALL ON FUNCTION periksa_kejadian() FROM PUBLIC;
COMMENT ON FUNCTION periksa_kejadian() IS
'Bagian dari periksa: ketidakhadiran dan hukuman yang kembar, atau yang pegawainya tidak dikenal.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: galat kueri pemetaan.';
