-- What the leader expects of the conduct: the seven core values
CREATE TABLE IF NOT EXISTS perilaku (
    skp bigint NOT NULL,
    nip nip NOT NULL,
    aspek text NOT NULL CHECK (aspek IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
    ekspektasi text NOT NULL CHECK (btrim(ekspektasi) <> ''),
    PRIMARY KEY (skp, aspek),
    FOREIGN KEY (skp, nip) REFERENCES skp (id, nip) ON DELETE CASCADE
);
COMMENT ON TABLE perilaku IS 'Ekspektasi khusus pimpinan atas perilaku kerja pegawai, bagi ketujuh nilai dasar BerAKHLAK.';
COMMENT ON COLUMN perilaku.skp IS 'SKP yang memuatnya.';
COMMENT ON COLUMN perilaku.nip IS 'Pegawai, sama dengan SKP-nya.';
COMMENT ON COLUMN perilaku.aspek IS 'Nilai dasar.';
COMMENT ON COLUMN perilaku.ekspektasi IS 'Yang diharapkan pimpinan.';

CALL daftarkan_tabel('perilaku', 'catatan');
CALL daftarkan_hak('kinerja.perilaku', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.perilaku', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.perilaku', 'pegawai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.perilaku', 'penilai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.perilaku', 'tim_penilai', '{SELECT}');
