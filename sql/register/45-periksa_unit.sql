-- The doctor: units and posts
CREATE OR REPLACE FUNCTION periksa_unit(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH baris AS MATERIALIZED (
        SELECT DISTINCT u.kode, u.nama, u.induk, u.jenis FROM kinerja_sumber.unit u WHERE u.kode IS NOT NULL
    ), unit AS MATERIALIZED (
        SELECT b.kode, min(b.nama) AS nama, min(b.induk) AS induk FROM baris b GROUP BY b.kode HAVING count(*) = 1
    ), tabel AS MATERIALIZED (
        SELECT kinerja.tabel_sumber('unit') AS nama
    )
    SELECT 'unit_ganda', b.kode, NULL::text, string_agg(concat_ws(', ', b.nama, b.induk, b.jenis), ' | ' ORDER BY b.nama, b.induk, b.jenis),
           format('SELECT * FROM kinerja_sumber.unit WHERE kode = %L', b.kode)
    FROM baris b GROUP BY b.kode HAVING count(*) > 1
    UNION ALL
    SELECT 'unit_yatim', u.kode, NULL, format('induk %s tidak ada', u.induk), format('UPDATE %s SET induk = NULL WHERE kode = %L', t.nama, u.kode)
    FROM unit u, tabel t WHERE u.induk IS NOT NULL AND NOT EXISTS (SELECT FROM baris b WHERE b.kode = u.induk)
    UNION ALL
    SELECT 'unit_melingkar', l.jalan[1], NULL, array_to_string(l.jalan || l.jalan[1], ' → '), format('UPDATE %s SET induk = NULL WHERE kode = %L', t.nama, l.jalan[1])
    FROM tabel t, (SELECT array_agg(u.kode) AS dari, array_agg(u.induk) AS ke FROM unit u WHERE u.induk IS NOT NULL) AS u, kinerja.lingkaran(u.dari, u.ke) AS l
    UNION ALL
    SELECT 'unit_tanpa_pegawai', u.kode, NULL, coalesce(u.nama, u.kode), format('SELECT * FROM kinerja_sumber.penempatan WHERE unit = %L', u.kode)
    FROM unit u
    WHERE NOT EXISTS (SELECT FROM baris b WHERE b.induk = u.kode)
      AND NOT EXISTS (SELECT FROM kinerja_sumber.penempatan p WHERE p.unit = u.kode AND p.jenis = 'definitif' AND p.sebab IS NULL AND pada BETWEEN p.mulai AND coalesce(p.selesai, 'infinity'))
      AND (SELECT s.dipetakan IS NOT NULL FROM kinerja.sumber s WHERE s.peran = 'penempatan')
    UNION ALL
    SELECT 'jabatan_ganda', j.kode, NULL, string_agg(concat_ws(', ', j.nama, j.jenis, j.kelas, j.jenjang), ' | ' ORDER BY j.nama, j.jenis, j.kelas, j.jenjang),
           format('SELECT * FROM kinerja_sumber.jabatan WHERE kode = %L', j.kode)
    FROM (SELECT DISTINCT m.kode, m.nama, m.jenis, m.kelas, m.jenjang FROM kinerja_sumber.jabatan m WHERE m.kode IS NOT NULL) AS j GROUP BY j.kode HAVING count(*) > 1
$$;
REVOKE ALL ON FUNCTION periksa_unit(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_unit(date) IS
'Bagian dari periksa: unit yang ganda, tanpa induk, melingkar, atau tanpa pegawai; jabatan yang ganda.
Argumen: pada.
NULL: nip selalu NULL.
Galat: galat kueri pemetaan.';
