-- What a step of the year did, and how the agency wants it done
CREATE TABLE IF NOT EXISTS laporan_tahap (
    putaran bigint NOT NULL,
    kegiatan text NOT NULL,
    periode periode,
    unit text,
    urut integer NOT NULL,
    butir text NOT NULL,
    banyak bigint NOT NULL,
    waktu timestamptz NOT NULL DEFAULT clock_timestamp(),
    oleh name NOT NULL DEFAULT current_user,
    PRIMARY KEY (putaran, urut)
);
COMMENT ON TABLE laporan_tahap IS 'Hasil setiap tahap tahun kinerja yang dijalankan bagi seluruh instansi atau sebuah unit, satu baris setiap butir.';
COMMENT ON COLUMN laporan_tahap.putaran IS 'Nomor pelaksanaan.';
COMMENT ON COLUMN laporan_tahap.kegiatan IS 'Prosedur yang dijalankan.';
COMMENT ON COLUMN laporan_tahap.periode IS 'Periode yang bersangkutan.';
COMMENT ON COLUMN laporan_tahap.unit IS 'Unit yang bersangkutan; kosong bagi seluruh instansi.';
COMMENT ON COLUMN laporan_tahap.urut IS 'Urutan butir.';
COMMENT ON COLUMN laporan_tahap.butir IS 'Apa yang dihitung.';
COMMENT ON COLUMN laporan_tahap.banyak IS 'Banyaknya.';
COMMENT ON COLUMN laporan_tahap.waktu IS 'Saat pelaksanaan.';
COMMENT ON COLUMN laporan_tahap.oleh IS 'Peran yang menjalankan.';

CREATE OR REPLACE VIEW v_laporan_tahap WITH (security_invoker) AS
SELECT l.kegiatan, l.periode::text AS periode, l.unit, l.butir, l.banyak, l.waktu, l.oleh::text AS oleh, l.putaran
FROM (SELECT t.*, max(t.putaran) OVER (PARTITION BY t.kegiatan, t.periode, t.unit) AS terakhir FROM kinerja.laporan_tahap t) AS l
WHERE l.putaran = l.terakhir
ORDER BY l.putaran, l.urut;
COMMENT ON VIEW v_laporan_tahap IS 'Hasil pelaksanaan terakhir setiap tahap, periode, dan unit.';

CREATE OR REPLACE PROCEDURE catat_tahap(kegiatan text, periode periode, unit text, butir text[], banyak bigint[])
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('kinerja.laporan_tahap', 0));
    INSERT INTO kinerja.laporan_tahap (putaran, kegiatan, periode, unit, urut, butir, banyak)
    SELECT (SELECT coalesce(max(l.putaran), 0) + 1 FROM kinerja.laporan_tahap l), catat_tahap.kegiatan, catat_tahap.periode, catat_tahap.unit, u.n, u.butir, coalesce(u.banyak, 0)
    FROM unnest(catat_tahap.butir, catat_tahap.banyak) WITH ORDINALITY AS u (butir, banyak, n);
END $$;
REVOKE ALL ON PROCEDURE catat_tahap(text, periode, text, text[], bigint[]) FROM PUBLIC;
COMMENT ON PROCEDURE catat_tahap(text, periode, text, text[], bigint[]) IS
'Mencatat hasil sebuah tahap dalam laporan_tahap; dipanggil oleh prosedur tahap itu sebagai langkah terakhirnya.
Argumen: seperti kolom laporan_tahap; butir dan banyak sama panjang.
NULL: periode dan unit boleh NULL; banyak NULL dicatat 0.
Galat: 42501 tanpa hak.';

-- what the regulations leave open, and an agency may decide otherwise
INSERT INTO pengaturan (kunci, isi) VALUES
    ('hari_minimum_penilai', '28'), ('penilai_tidak_hadir', '"tetap"'), ('gabung_ruas', '"hari_terakhir"'), ('dengan_rekan', 'false'),
    ('jenis_periode', '"triwulan,tahun"'), ('tenggat_hari', '{"penyusunan": 31, "kesepakatan": 45, "umpan_balik": 0, "penilaian_mandiri": 7, "evaluasi": 14, "keberatan": 28}'),
    ('realisasi_kosong', '"abaikan"'), ('capaian_paling_tinggi', '120'), ('aturan_konversi', '"PP30-2019"')
ON CONFLICT DO NOTHING;

CALL daftarkan_tabel('laporan_tahap', 'acuan', 'tanpa', alasan_tanpa_audit => 'Sudah merupakan catatan, beberapa baris setiap tahap.');
CALL daftarkan_hak('kinerja.laporan_tahap', 'pengelola', '{SELECT,INSERT}');
CALL daftarkan_hak('kinerja.catat_tahap(text, periode, text, text[], bigint[])', 'pengelola', '{EXECUTE}');
DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pemeriksa,pelapor}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.laporan_tahap', p, '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.v_laporan_tahap', p, '{SELECT}');
    END LOOP;
    CALL kinerja.daftarkan_hak('kinerja.v_laporan_tahap', 'pengelola', '{SELECT}');
END $$;
