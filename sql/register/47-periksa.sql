-- The doctor: what in the host's tables stands in the way of an appraisal
CREATE OR REPLACE FUNCTION periksa(pada date)
RETURNS TABLE (kode text, tingkat text, objek text, nip text, bukti text, akibat text, saran text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off SET jit = off SET datestyle = 'ISO' AS $$
BEGIN
    IF pada IS NULL OR NOT isfinite(pada) THEN
        RAISE EXCEPTION 'hari pemeriksaan "%" tidak dapat dipakai', coalesce(pada::text, 'NULL')
            USING ERRCODE = CASE WHEN pada IS NULL THEN '22004' ELSE '22008' END, HINT = 'SELECT * FROM kinerja.periksa(current_date)';
    END IF;
    RETURN QUERY
    SELECT k.kode, k.tingkat, t.objek, t.nip, t.bukti, k.akibat, t.saran
    FROM (SELECT * FROM kinerja.periksa_bacaan() UNION ALL SELECT * FROM kinerja.periksa_orang() UNION ALL SELECT * FROM kinerja.periksa_kejadian() UNION ALL SELECT * FROM kinerja.periksa_unit(pada)
          UNION ALL SELECT * FROM kinerja.periksa_penempatan(pada) UNION ALL SELECT * FROM kinerja.periksa_penyelia(pada)) AS t
    JOIN kinerja.kode_periksa k ON k.kode = t.kode
    ORDER BY k.urut, t.objek COLLATE "C", t.nip, t.bukti COLLATE "C";
END $$;
REVOKE ALL ON FUNCTION periksa(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa(date) IS
'Apa yang dalam tabel instansi menghalangi atau mengganggu penilaian pada sebuah hari, dibaca dari kinerja_sumber, jadi juga sebelum disalin. Setiap temuan dengan buktinya, akibatnya bagi penilaian, dan perintah SQL yang disarankan, yang tidak pernah dijalankan sendiri.
Argumen: pada.
NULL: nip NULL bila temuannya bukan tentang seorang pegawai, atau NIP-nya tidak terbaca.
Galat: 22004 pada NULL; 22008 pada tak hingga; 42501 tanpa hak atas tabel instansi; galat kueri pemetaan.';
