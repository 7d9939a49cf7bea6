-- The doctor: what in the host's tables stands in the way of an appraisal
CREATE OR REPLACE FUNCTION periksa(pada date)
RETURNS TABLE (kode text, tingkat text, objek text, nip text, bukti text, akibat text, saran text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
BEGIN
    IF pada IS NULL OR NOT isfinite(pada) THEN
        RAISE EXCEPTION 'hari pemeriksaan "%" tidak dapat dipakai', coalesce(pada::text, 'NULL')
            USING ERRCODE = CASE WHEN pada IS NULL THEN '22004' ELSE '22008' END, HINT = 'SELECT * FROM kinerja.periksa(current_date)';
    END IF;
    RETURN QUERY
    SELECT k.kode, k.tingkat, t.objek, t.nip, t.bukti, k.akibat, t.saran
    FROM (SELECT * FROM kinerja.periksa_bacaan() UNION ALL SELECT * FROM kinerja.periksa_orang() UNION ALL SELECT * FROM kinerja.periksa_unit(pada)
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

CREATE TABLE IF NOT EXISTS mutu_data (
    pada date NOT NULL,
    kode text NOT NULL REFERENCES kode_periksa,
    banyak bigint NOT NULL CHECK (banyak >= 0),
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pada, kode)
);
COMMENT ON TABLE mutu_data IS 'Banyaknya temuan periksa setiap kode pada hari-hari pemeriksaan; ditulis oleh catat_mutu_data.';
COMMENT ON COLUMN mutu_data.pada IS 'Hari yang diperiksa.';
COMMENT ON COLUMN mutu_data.kode IS 'Kode temuan; yang tidak ditemukan dicatat 0.';
COMMENT ON COLUMN mutu_data.banyak IS 'Banyaknya temuan.';
COMMENT ON COLUMN mutu_data.waktu IS 'Saat diperiksa.';

CREATE OR REPLACE PROCEDURE catat_mutu_data(pada date)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    MERGE INTO kinerja.mutu_data AS m
    USING (SELECT k.kode, count(t.kode) AS banyak FROM kinerja.kode_periksa k LEFT JOIN kinerja.periksa(pada) t ON t.kode = k.kode GROUP BY k.kode) AS h
    ON m.pada = catat_mutu_data.pada AND m.kode = h.kode
    WHEN MATCHED AND m.banyak <> h.banyak THEN UPDATE SET banyak = h.banyak, waktu = now()
    WHEN NOT MATCHED THEN INSERT (pada, kode, banyak) VALUES (catat_mutu_data.pada, h.kode, h.banyak);
END $$;
REVOKE ALL ON PROCEDURE catat_mutu_data(date) FROM PUBLIC;
COMMENT ON PROCEDURE catat_mutu_data(date) IS
'Memeriksa tabel instansi pada sebuah hari dan menyimpan banyaknya temuan setiap kode dalam mutu_data; diulang pada hari yang sama, ia mengganti yang berubah.
Argumen: pada.
NULL: ditolak.
Galat: seperti periksa.';

CREATE OR REPLACE VIEW v_mutu_data WITH (security_invoker) AS
SELECT m.pada, m.kode, k.tingkat, k.uraian, m.banyak, m.banyak - lag(m.banyak) OVER (PARTITION BY m.kode ORDER BY m.pada) AS perubahan, m.waktu
FROM kinerja.mutu_data m JOIN kinerja.kode_periksa k ON k.kode = m.kode
ORDER BY m.pada, k.urut;
COMMENT ON VIEW v_mutu_data IS 'Mutu data instansi dari waktu ke waktu: banyaknya temuan setiap kode, dan perubahannya sejak pemeriksaan sebelumnya.';

CALL daftarkan_tabel('mutu_data', 'acuan', 'tanpa', alasan_tanpa_audit => 'Sudah merupakan catatan, satu baris setiap hari dan kode.');
CALL daftarkan_hak('kinerja.mutu_data', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.mutu_data', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.v_mutu_data', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.v_mutu_data', 'pemeriksa', '{SELECT}');
