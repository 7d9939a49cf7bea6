-- The doctor: placements
CREATE OR REPLACE FUNCTION periksa_penempatan(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH ada AS MATERIALIZED (
        SELECT coalesce(array_agg(s.peran), '{}') AS peran FROM kinerja.sumber s WHERE s.dipetakan IS NOT NULL
    ), tabel AS MATERIALIZED (
        SELECT kinerja.tabel_sumber('penempatan') AS nama, kinerja.tabel_sumber('unit') AS unit, kinerja.tabel_sumber('jabatan') AS jabatan
    ), orang AS MATERIALIZED (
        SELECT p.nip, bool_or(lower(btrim(p.status)) = 'aktif') AS aktif FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL GROUP BY p.nip
    ), tempat AS MATERIALIZED (
        SELECT DISTINCT p.nip, p.unit, p.jabatan, p.mulai, coalesce(p.selesai, 'infinity') AS selesai, p.jenis
        FROM kinerja_sumber.penempatan p
        WHERE p.sebab IS NULL AND p.nip IS NOT NULL AND p.unit IS NOT NULL AND p.jenis IS NOT NULL AND p.mulai <= coalesce(p.selesai, 'infinity')
    ), kini AS (
        SELECT t.* FROM tempat t WHERE pada BETWEEN t.mulai AND t.selesai
    ), berurut AS (
        SELECT t.nip, t.mulai, t.unit, lead(t.mulai) OVER w AS berikut, lead(t.selesai) OVER w AS selesai_berikut, lead(t.unit) OVER w AS unit_berikut,
               max(t.selesai) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sampai
        FROM tempat t WHERE t.jenis = 'definitif'
        WINDOW w AS (PARTITION BY t.nip ORDER BY t.mulai, t.selesai, t.unit, t.jabatan)
    ), kurang AS MATERIALIZED (
        SELECT o.nip FROM orang o WHERE o.aktif AND (SELECT 'penempatan' = ANY (a.peran) FROM ada a) AND NOT EXISTS (SELECT FROM kini k WHERE k.nip = o.nip AND k.jenis = 'definitif')
    )
    SELECT DISTINCT 'pegawai_tidak_dikenal', 'penempatan', t.nip::text, format('%s %s sejak %s', t.unit, t.jabatan, t.mulai),
           format('SELECT * FROM kinerja_sumber.penempatan WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', t.nip)
    FROM tempat t WHERE (SELECT 'pegawai' = ANY (a.peran) FROM ada a) AND NOT EXISTS (SELECT FROM orang o WHERE o.nip = t.nip)
    UNION ALL
    SELECT DISTINCT 'unit_tidak_dikenal', 'penempatan', t.nip::text, format('unit %s sejak %s', t.unit, t.mulai), format('INSERT INTO %s (kode, nama) VALUES (%L, %L)', b.unit, t.unit, t.unit)
    FROM tempat t, tabel b WHERE (SELECT 'unit' = ANY (a.peran) FROM ada a) AND NOT EXISTS (SELECT FROM kinerja_sumber.unit u WHERE u.kode = t.unit)
    UNION ALL
    SELECT DISTINCT 'jabatan_tidak_dikenal', 'penempatan', t.nip::text, format('jabatan %s sejak %s', t.jabatan, t.mulai), format('INSERT INTO %s (kode, nama) VALUES (%L, %L)', b.jabatan, t.jabatan, t.jabatan)
    FROM tempat t, tabel b
    WHERE (SELECT 'jabatan' = ANY (a.peran) FROM ada a) AND t.jabatan IS NOT NULL AND NOT EXISTS (SELECT FROM kinerja_sumber.jabatan j WHERE j.kode = t.jabatan)
    UNION ALL
    SELECT 'tanpa_penempatan', 'penempatan', o.nip::text, format('tidak ada pada %s', pada),
           format('INSERT INTO %s (nip, unit, jabatan, mulai, selesai, jenis) VALUES (%L, %L, %L, %L, %L, ''definitif'')', b.nama, o.nip, d.unit, d.jabatan,
                  CASE WHEN d.sampai >= date_trunc('year', pada)::date - 1 THEN d.sampai + 1 ELSE pada END, d.berikut - 1)
    FROM kurang o CROSS JOIN tabel b
    -- most probably where he was before
    LEFT JOIN (SELECT t.nip, (array_agg(t.unit ORDER BY t.mulai DESC, t.selesai DESC, t.unit, t.jabatan) FILTER (WHERE t.mulai <= pada))[1] AS unit,
                      (array_agg(t.jabatan ORDER BY t.mulai DESC, t.selesai DESC, t.unit, t.jabatan) FILTER (WHERE t.mulai <= pada))[1] AS jabatan,
                      max(t.selesai) FILTER (WHERE t.mulai <= pada) AS sampai, min(t.mulai) FILTER (WHERE t.mulai > pada) AS berikut
               FROM kurang k JOIN tempat t ON t.nip = k.nip WHERE t.jenis = 'definitif' GROUP BY t.nip) AS d ON d.nip = o.nip
    UNION ALL
    SELECT 'celah_penempatan', 'penempatan', b.nip::text, format('%s hari: %s sampai dengan %s', b.berikut - b.sampai - 1, b.sampai + 1, b.berikut - 1),
           format('UPDATE %s SET selesai = %L WHERE nip = %L AND jenis = ''definitif'' AND selesai = %L', t.nama, b.berikut - 1, b.nip, b.sampai)
    FROM berurut b, tabel t WHERE b.berikut > b.sampai + 1 AND daterange(b.sampai + 1, b.berikut) && daterange(date_trunc('year', pada)::date, (date_trunc('year', pada) + interval '1 year')::date)
    UNION ALL
    SELECT 'tumpang_penempatan', 'penempatan', b.nip::text,
           concat_ws(' ', CASE WHEN isfinite(s.akhir) THEN format('%s hari:', s.akhir - b.berikut + 1) END, b.berikut, CASE WHEN isfinite(s.akhir) THEN format('sampai dengan %s', s.akhir) ELSE 'dan seterusnya' END)
           || format(': %s dan %s', b.unit, b.unit_berikut),
           CASE WHEN b.mulai < b.berikut
                THEN format('UPDATE %s SET selesai = %L WHERE nip = %L AND jenis = ''definitif'' AND mulai < %L AND coalesce(selesai, ''infinity'') >= %L', t.nama, b.berikut - 1, b.nip, b.berikut, b.berikut)
                ELSE format('DELETE FROM %s WHERE nip = %L AND jenis = ''definitif'' AND mulai = %L AND unit = %L', t.nama, b.nip, b.mulai, b.unit) END
    FROM berurut b CROSS JOIN tabel t CROSS JOIN LATERAL (SELECT least(b.sampai, b.selesai_berikut)) AS s (akhir) WHERE b.berikut <= b.sampai
    UNION ALL
    SELECT 'baris_kembar', 'penempatan', t.nip::text, format('%s %s pada %s sejak %s: sampai %s', t.jenis, t.jabatan, t.unit, t.mulai, string_agg(coalesce(nullif(t.selesai, 'infinity')::text, 'belum diketahui'), ', ' ORDER BY t.selesai)),
           format('DELETE FROM %s WHERE nip = %L AND mulai = %L AND jenis = %L AND unit = %L AND selesai <> %L', b.nama, t.nip, t.mulai, t.jenis, t.unit, max(t.selesai))
    FROM tempat t, tabel b WHERE t.jenis <> 'definitif' GROUP BY t.nip, t.mulai, t.jenis, t.unit, t.jabatan, b.nama HAVING count(*) > 1
    UNION ALL
    -- whoever came later may only stand in
    SELECT 'jabatan_dua_pemegang', k.unit, NULL, format('%s dipegang %s', k.jabatan, string_agg(DISTINCT k.nip::text, ', ')),
           format('UPDATE %s SET jenis = ''plt'' WHERE nip = %L AND unit = %L AND jabatan = %L AND mulai = %L', t.nama, (array_agg(k.nip ORDER BY k.mulai DESC, k.nip DESC))[1], k.unit, k.jabatan, max(k.mulai))
    FROM kini k JOIN (SELECT DISTINCT j.kode FROM kinerja_sumber.jabatan j WHERE j.jenis ~* (SELECT kinerja.setelan('jabatan_tunggal', NULL))) AS j ON j.kode = k.jabatan CROSS JOIN tabel t
    WHERE k.jenis = 'definitif' GROUP BY k.unit, k.jabatan, t.nama HAVING count(DISTINCT k.nip::bigint) > 1
    UNION ALL
    SELECT DISTINCT 'plt_tanpa_akhir', 'penempatan', k.nip::text, format('%s %s pada %s sejak %s', k.jenis, k.jabatan, k.unit, k.mulai),
           format('UPDATE %s SET selesai = %L WHERE nip = %L AND jenis = %L AND unit = %L AND mulai = %L', t.nama, (date_trunc('year', pada) + interval '1 year')::date - 1, k.nip, k.jenis, k.unit, k.mulai)
    FROM kini k, tabel t WHERE k.jenis <> 'definitif' AND k.selesai = 'infinity'
$$;
REVOKE ALL ON FUNCTION periksa_penempatan(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_penempatan(date) IS
'Bagian dari periksa: penempatan yang kurang, bercelah, bertumpang tindih, tanpa akhir, atau menyebut yang tidak ada. Celah hanya dalam tahun hari itu.
Argumen: pada.
NULL: nip NULL bagi temuan tentang unit.
Galat: galat kueri pemetaan.';
