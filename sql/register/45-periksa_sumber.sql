-- The doctor, first part: what is not mapped and what cannot be read; persons; units
CREATE OR REPLACE FUNCTION periksa_bacaan()
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    peran text;
BEGIN
    RETURN QUERY
    SELECT CASE WHEN s.peran IN ('pegawai', 'unit', 'penempatan', 'penyelia') THEN 'peran_wajib_belum_dihubungkan' ELSE 'peran_belum_dihubungkan' END,
           s.peran, NULL::text, format('kinerja_sumber.%I kosong', s.peran),
           format('CALL kinerja.hubungkan(%L, ''SELECT %s FROM …'')', s.peran, (SELECT string_agg(b.kolom, ', ' ORDER BY b.urut) FROM kinerja.bentuk_sumber b WHERE b.peran = s.peran AND b.wajib))
    -- what only an import reads may be missing without a word
    FROM kinerja.sumber s WHERE s.dipetakan IS NULL AND s.peran <> 'riwayat_nilai';
    FOR peran IN SELECT s.peran FROM kinerja.sumber s WHERE s.dipetakan IS NOT NULL ORDER BY s.peran LOOP
        -- a row is one finding of each kind, whatever number of its columns is concerned
        RETURN QUERY EXECUTE format($q$
            SELECT DISTINCT CASE b.tipe WHEN 'kinerja.nip'::regtype THEN 'nip_tidak_terbaca' WHEN 'date'::regtype THEN 'tanggal_tidak_terbaca' ELSE 'isi_tidak_terbaca' END,
                   %1$L::text, to_jsonb(v) ->> 'nip', concat_ws('; ', v.sebab, jsonb_strip_nulls(to_jsonb(v) - 'sebab')::text),
                   format('-- perbaiki di tabel instansi, atau dalam pemetaannya: SELECT pg_get_viewdef(%%L)', 'kinerja_sumber.%1$I')
            FROM kinerja_sumber.%1$I v JOIN kinerja.bentuk_sumber b ON b.peran = %1$L AND v.sebab ~ ('(^|; )' || b.kolom || ' "')
            WHERE v.sebab IS NOT NULL$q$, peran);
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION periksa_bacaan() FROM PUBLIC;
COMMENT ON FUNCTION periksa_bacaan() IS
'Bagian dari periksa: pemetaan yang belum ada, dan baris sumber yang tidak terbaca.
Argumen: tanpa argumen.
NULL: nip NULL bila tidak terbaca.
Galat: galat kueri pemetaan.';

CREATE OR REPLACE FUNCTION periksa_orang()
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH orang AS MATERIALIZED (
        SELECT DISTINCT p.nip, p.nama, p.jenis_kelamin, p.tanggal_lahir, p.golongan, p.jenjang, p.status FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL
    )
    SELECT 'nip_ganda', 'pegawai', o.nip::text, string_agg(concat_ws(', ', o.nama, o.tanggal_lahir, o.jenis_kelamin, o.golongan, o.status), ' | ' ORDER BY o.nama, o.tanggal_lahir, o.golongan, o.status),
           format('SELECT * FROM kinerja_sumber.pegawai WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', o.nip)
    FROM orang o GROUP BY o.nip HAVING count(*) > 1
    UNION ALL
    SELECT 'orang_ganda', 'pegawai', min(o.nip)::text, format('%s, lahir %s: %s', min(o.nama), o.tanggal_lahir, string_agg(o.nip::text, ', ' ORDER BY o.nip)),
           format('SELECT * FROM kinerja_sumber.pegawai WHERE tanggal_lahir = %L AND lower(nama) = %L', o.tanggal_lahir, lower(min(o.nama)))
    FROM (SELECT DISTINCT d.nip, d.nama, d.tanggal_lahir FROM orang d) AS o WHERE o.tanggal_lahir IS NOT NULL AND o.nama IS NOT NULL
    GROUP BY o.tanggal_lahir, lower(regexp_replace(btrim(o.nama), '\s+', ' ', 'g')) HAVING count(DISTINCT o.nip::bigint) > 1
    UNION ALL
    SELECT DISTINCT 'nip_beda_lahir', 'pegawai', o.nip::text, format('tercatat %s, menurut NIP %s', o.tanggal_lahir, kinerja.tanggal_lahir(o.nip)),
           format('-- periksa akta kelahiran; di tabel instansi: UPDATE … SET tanggal_lahir = %L WHERE nip = %L', kinerja.tanggal_lahir(o.nip), o.nip)
    FROM orang o WHERE o.tanggal_lahir <> kinerja.tanggal_lahir(o.nip)
    UNION ALL
    SELECT DISTINCT 'nip_beda_kelamin', 'pegawai', o.nip::text, format('tercatat %s, menurut NIP %s', o.jenis_kelamin, kinerja.jenis_kelamin(o.nip)),
           format('-- di tabel instansi: UPDATE … SET jenis_kelamin = %L WHERE nip = %L', kinerja.jenis_kelamin(o.nip), o.nip)
    FROM orang o WHERE o.jenis_kelamin <> kinerja.jenis_kelamin(o.nip)
$$;
REVOKE ALL ON FUNCTION periksa_orang() FROM PUBLIC;
COMMENT ON FUNCTION periksa_orang() IS
'Bagian dari periksa: orang yang ganda, dan yang datanya bertentangan dengan NIP-nya.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: galat kueri pemetaan.';

CREATE OR REPLACE FUNCTION periksa_unit(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH RECURSIVE baris AS MATERIALIZED (
        SELECT DISTINCT u.kode, u.nama, u.induk, u.jenis FROM kinerja_sumber.unit u WHERE u.kode IS NOT NULL
    ), unit AS MATERIALIZED (
        SELECT b.kode, min(b.nama) AS nama, min(b.induk) AS induk FROM baris b GROUP BY b.kode HAVING count(*) = 1
    ), naik AS (
        SELECT u.kode AS awal, u.induk AS kini, ARRAY[u.kode] AS jalan FROM unit u WHERE u.induk IS NOT NULL
        UNION ALL
        SELECT n.awal, u.induk, n.jalan || u.kode FROM naik n JOIN unit u ON u.kode = n.kini WHERE n.kini <> n.awal AND u.induk IS NOT NULL AND NOT u.kode = ANY (n.jalan)
    )
    SELECT 'unit_ganda', b.kode, NULL::text, string_agg(concat_ws(', ', b.nama, b.induk, b.jenis), ' | ' ORDER BY b.nama, b.induk, b.jenis),
           format('SELECT * FROM kinerja_sumber.unit WHERE kode = %L', b.kode)
    FROM baris b GROUP BY b.kode HAVING count(*) > 1
    UNION ALL
    SELECT 'unit_yatim', u.kode, NULL, format('induk %s tidak ada', u.induk), format('-- di tabel instansi: UPDATE … SET induk = NULL WHERE kode = %L', u.kode)
    FROM unit u WHERE u.induk IS NOT NULL AND NOT EXISTS (SELECT FROM baris b WHERE b.kode = u.induk)
    UNION ALL
    SELECT 'unit_melingkar', n.awal, NULL, array_to_string(n.jalan || n.awal, ' → '), format('-- di tabel instansi: UPDATE … SET induk = NULL WHERE kode = %L', n.awal)
    FROM naik n WHERE n.kini = n.awal AND n.awal = (SELECT min(j) FROM unnest(n.jalan) AS j)
    UNION ALL
    SELECT 'unit_tanpa_pegawai', u.kode, NULL, u.nama, format('SELECT * FROM kinerja_sumber.penempatan WHERE unit = %L', u.kode)
    FROM unit u
    WHERE NOT EXISTS (SELECT FROM baris b WHERE b.induk = u.kode)
      AND NOT EXISTS (SELECT FROM kinerja_sumber.penempatan p WHERE p.unit = u.kode AND p.jenis = 'definitif' AND p.sebab IS NULL AND pada BETWEEN p.mulai AND coalesce(p.selesai, 'infinity'))
$$;
REVOKE ALL ON FUNCTION periksa_unit(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_unit(date) IS
'Bagian dari periksa: unit yang ganda, tanpa induk, melingkar, atau tanpa pegawai.
Argumen: pada.
NULL: nip selalu NULL.
Galat: galat kueri pemetaan.';
