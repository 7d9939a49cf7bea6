-- The lines of a plan: hasil kerja, each with a place in the matrix of roles and results
CREATE TABLE IF NOT EXISTS hasil_kerja (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    skp bigint NOT NULL,
    nip nip NOT NULL,
    nomor integer NOT NULL CHECK (nomor >= 1),
    jenis text NOT NULL DEFAULT 'utama' CHECK (jenis IN ('utama', 'tambahan')),
    kriteria text NOT NULL DEFAULT 'lainnya' CHECK (kriteria IN ('produktivitas', 'kualitas', 'inovasi', 'lainnya')),
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    penugasan text,
    bobot bobot,
    induk bigint REFERENCES hasil_kerja,
    program bigint REFERENCES program,
    FOREIGN KEY (skp, nip) REFERENCES skp (id, nip) ON DELETE CASCADE,
    UNIQUE (skp, nomor),
    UNIQUE (id, skp, nip),
    UNIQUE (id, nip),
    CONSTRAINT hasil_kerja_bukan_induk_sendiri CHECK (induk <> id)
);
CREATE INDEX IF NOT EXISTS hasil_kerja_induk ON hasil_kerja (induk);
CREATE INDEX IF NOT EXISTS hasil_kerja_program ON hasil_kerja (program) WHERE program IS NOT NULL;
COMMENT ON TABLE hasil_kerja IS 'Hasil kerja dalam SKP, utama atau tambahan. induk menghubungkannya dengan hasil kerja pimpinan (matriks peran hasil); boleh kosong sampai pimpinan menyusun rencananya.';
COMMENT ON COLUMN hasil_kerja.id IS 'Nomor hasil kerja.';
COMMENT ON COLUMN hasil_kerja.skp IS 'SKP yang memuatnya.';
COMMENT ON COLUMN hasil_kerja.nip IS 'Pegawai, sama dengan SKP-nya.';
COMMENT ON COLUMN hasil_kerja.nomor IS 'Nomor urut dalam SKP.';
COMMENT ON COLUMN hasil_kerja.jenis IS 'utama atau tambahan.';
COMMENT ON COLUMN hasil_kerja.kriteria IS 'produktivitas, kualitas, inovasi, atau lainnya.';
COMMENT ON COLUMN hasil_kerja.uraian IS 'Hasil kerja yang diharapkan.';
COMMENT ON COLUMN hasil_kerja.penugasan IS 'Penugasan atau ekspektasi khusus pimpinan, hasil klarifikasi.';
COMMENT ON COLUMN hasil_kerja.bobot IS 'Bobot dalam persen; kosong bila aturannya tidak memakai bobot.';
COMMENT ON COLUMN hasil_kerja.induk IS 'Hasil kerja pimpinan yang didukungnya.';
COMMENT ON COLUMN hasil_kerja.program IS 'Program beberapa tahun yang didukungnya.';

CALL daftarkan_tabel('hasil_kerja', 'catatan');
CALL daftarkan_hak('kinerja.hasil_kerja', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.hasil_kerja', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.hasil_kerja', 'pegawai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.hasil_kerja', 'penilai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.hasil_kerja', 'tim_penilai', '{SELECT}');
