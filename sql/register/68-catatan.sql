-- Strengths and weaknesses noted during the year
CREATE OR REPLACE FUNCTION catat_tanggapan() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF NEW.tanggapan IS DISTINCT FROM OLD.tanggapan THEN
        NEW.ditanggapi := CASE WHEN NEW.tanggapan IS NOT NULL THEN now() END;
    END IF;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION catat_tanggapan() FROM PUBLIC;
COMMENT ON FUNCTION catat_tanggapan() IS
'Pemicu yang mengisi saat tanggapan diberikan.
Argumen: tanpa argumen.
NULL: tanggapan yang dihapus menghapus saatnya.
Galat: tidak ada.';

CREATE TABLE IF NOT EXISTS catatan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip nip NOT NULL REFERENCES pegawai,
    tanggal date NOT NULL,
    arah text NOT NULL CHECK (arah IN ('positif', 'negatif')),
    kriteria text NOT NULL CHECK (kriteria IN ('produktivitas', 'kualitas', 'inovasi', 'perilaku', 'lainnya')),
    hasil_kerja bigint,
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    oleh nip NOT NULL REFERENCES pegawai,
    tanggapan text CONSTRAINT catatan_tanggapan_berisi CHECK (btrim(tanggapan) <> ''),
    ditanggapi timestamptz,
    CONSTRAINT catatan_hasil_kerja_pegawainya FOREIGN KEY (hasil_kerja, nip) REFERENCES hasil_kerja (id, nip),
    CONSTRAINT catatan_bukan_tentang_diri_sendiri CHECK (oleh <> nip),
    CONSTRAINT catatan_hari_terhingga CHECK (isfinite(tanggal))
);
CREATE INDEX IF NOT EXISTS catatan_nip ON catatan (nip, tanggal);
CREATE INDEX IF NOT EXISTS catatan_oleh ON catatan (oleh);
COMMENT ON TABLE catatan IS 'Catatan kekuatan dan kelemahan pegawai selama tahun berjalan, oleh penilainya pada hari itu, dengan tanggapan pegawainya. Tidak diubah; selama belum ditanggapi dapat ditarik penulisnya.';
COMMENT ON COLUMN catatan.id IS 'Nomor catatan.';
COMMENT ON COLUMN catatan.nip IS 'Pegawai yang dicatat.';
COMMENT ON COLUMN catatan.tanggal IS 'Hari kejadian.';
COMMENT ON COLUMN catatan.arah IS 'positif (kekuatan) atau negatif (kelemahan).';
COMMENT ON COLUMN catatan.kriteria IS 'produktivitas, kualitas, inovasi, perilaku, atau lainnya.';
COMMENT ON COLUMN catatan.hasil_kerja IS 'Hasil kerja yang bersangkutan; boleh kosong.';
COMMENT ON COLUMN catatan.uraian IS 'Apa yang terjadi.';
COMMENT ON COLUMN catatan.oleh IS 'Penilai yang mencatat.';
COMMENT ON COLUMN catatan.tanggapan IS 'Tanggapan pegawainya.';
COMMENT ON COLUMN catatan.ditanggapi IS 'Saat tanggapan diberikan.';
CREATE OR REPLACE TRIGGER catat_tanggapan BEFORE UPDATE ON catatan FOR EACH ROW EXECUTE FUNCTION catat_tanggapan();
CALL pasang_jaga('catatan', 'jaga_periode', '{INSERT,UPDATE,DELETE}', 'daterange(b.tanggal, b.tanggal, ''[]'')');

CALL daftarkan_tabel('catatan', 'catatan');
CALL daftarkan_hak('kinerja.catatan', 'pengelola', '{SELECT}');
CALL daftarkan_kebijakan('catatan', 'pengelola', 'SELECT', 'true');
CALL daftarkan_hak('kinerja.catatan', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.catatan', 'pegawai', '{SELECT,"UPDATE (tanggapan)"}');
CALL daftarkan_hak('kinerja.catatan', 'penilai', '{SELECT,"INSERT (nip, tanggal, arah, kriteria, hasil_kerja, uraian, oleh)",DELETE}');
CALL daftarkan_kebijakan('catatan', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('catatan', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('catatan', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('catatan', 'penilai', 'INSERT', NULL, 'oleh = (SELECT kinerja.nip_saya()) AND nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('catatan', 'penilai', 'DELETE', 'oleh = (SELECT kinerja.nip_saya()) AND tanggapan IS NULL');

CREATE OR REPLACE PROCEDURE catat(nip nip, tanggal date, arah text, kriteria text, uraian text, hasil_kerja bigint DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
BEGIN
    IF (kinerja.lingkup_penilai() @> kinerja.titik(catat.nip, catat.tanggal)) IS NOT TRUE THEN
        RAISE EXCEPTION 'pegawai "%" pada % tidak dinilai oleh "%"', coalesce(catat.nip::text, 'NULL'), coalesce(catat.tanggal::text, 'NULL'), coalesce(saya::text, current_user)
            USING ERRCODE = '42501', DETAIL = 'Yang mencatat ialah atasan atau penilainya pada hari itu.', HINT = 'Lihat kinerja.penugasan_penilai.';
    END IF;
    INSERT INTO kinerja.catatan (nip, tanggal, arah, kriteria, hasil_kerja, uraian, oleh)
    VALUES (catat.nip, catat.tanggal, catat.arah, catat.kriteria, catat.hasil_kerja, catat.uraian, saya);
END $$;
REVOKE ALL ON PROCEDURE catat(nip, date, text, text, text, bigint) FROM PUBLIC;
COMMENT ON PROCEDURE catat(nip, date, text, text, text, bigint) IS
'Mencatat kekuatan atau kelemahan seorang pegawai yang dinilai pada hari itu.
Argumen: nip; tanggal; arah, positif atau negatif; kriteria; uraian; hasil_kerja, boleh kosong.
NULL: hanya hasil_kerja boleh NULL.
Galat: 42501 bukan penilainya pada hari itu; 55000 periode sudah ditutup; 23514 arah atau kriteria tidak dikenal; 23503 hasil kerja orang lain.
Dasar: PermenPANRB 6/2022 (pendokumentasian kinerja dan umpan balik berkelanjutan).';
CALL daftarkan_hak('kinerja.catat(nip, date, text, text, text, bigint)', 'penilai', '{EXECUTE}');
