-- The doctor's counts over time
CREATE TABLE IF NOT EXISTS mutu_data (
    pada date NOT NULL,
    kode text NOT NULL REFERENCES kode_periksa,
    objek text NOT NULL,
    banyak bigint NOT NULL CHECK (banyak >= 0),
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pada, kode, objek)
);
COMMENT ON TABLE mutu_data IS 'Banyaknya temuan periksa setiap kode dan sumber pada hari-hari pemeriksaan; ditulis oleh catat_mutu_data.';
COMMENT ON COLUMN mutu_data.pada IS 'Hari yang diperiksa.';
COMMENT ON COLUMN mutu_data.kode IS 'Kode temuan; yang tidak ditemukan dicatat 0.';
COMMENT ON COLUMN mutu_data.objek IS 'Peran pemetaan yang mengandungnya, menurut kode_periksa.sumber.';
COMMENT ON COLUMN mutu_data.banyak IS 'Banyaknya temuan.';
COMMENT ON COLUMN mutu_data.waktu IS 'Saat diperiksa.';

CREATE OR REPLACE PROCEDURE catat_mutu_data(pada date)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    MERGE INTO kinerja.mutu_data AS m
    USING (SELECT k.kode, s.objek, count(t.kode) AS banyak
           FROM kinerja.kode_periksa k CROSS JOIN LATERAL (SELECT unnest(k.sumber) UNION ALL SELECT p.peran FROM kinerja.sumber p WHERE k.sumber IS NULL) AS s (objek)
           LEFT JOIN kinerja.periksa(pada) t ON t.kode = k.kode AND (t.objek = s.objek OR cardinality(k.sumber) = 1)
           GROUP BY k.kode, s.objek) AS h
    ON m.pada = catat_mutu_data.pada AND m.kode = h.kode AND m.objek = h.objek
    WHEN MATCHED AND m.banyak <> h.banyak THEN UPDATE SET banyak = h.banyak, waktu = now()
    WHEN NOT MATCHED THEN INSERT (pada, kode, objek, banyak) VALUES (catat_mutu_data.pada, h.kode, h.objek, h.banyak);
END $$;
REVOKE ALL ON PROCEDURE catat_mutu_data(date) FROM PUBLIC;
COMMENT ON PROCEDURE catat_mutu_data(date) IS
'Memeriksa tabel instansi pada sebuah hari dan menyimpan banyaknya temuan setiap kode dan sumber dalam mutu_data; diulang pada hari yang sama, ia mengganti yang berubah.
Argumen: pada.
NULL: ditolak.
Galat: seperti periksa.';

CREATE OR REPLACE VIEW v_mutu_data WITH (security_invoker) AS
SELECT m.kode, m.objek, m.pada, m.banyak, m.banyak - lag(m.banyak) OVER (PARTITION BY m.kode, m.objek ORDER BY m.pada) AS perubahan, k.tingkat, k.uraian, m.waktu
FROM kinerja.mutu_data m JOIN kinerja.kode_periksa k ON k.kode = m.kode
ORDER BY m.pada, k.urut, m.objek;
COMMENT ON VIEW v_mutu_data IS 'Mutu data instansi dari waktu ke waktu: banyaknya temuan setiap kode dan sumber, dan perubahannya sejak pemeriksaan sebelumnya.';

CALL daftarkan_tabel('mutu_data', 'acuan', 'tanpa', alasan_tanpa_audit => 'Sudah merupakan catatan, satu baris setiap hari dan kode.');
CALL daftarkan_hak('kinerja.mutu_data', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.mutu_data', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.v_mutu_data', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.v_mutu_data', 'pemeriksa', '{SELECT}');
