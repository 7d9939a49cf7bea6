-- What was reached, with its evidence
CREATE TABLE IF NOT EXISTS realisasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indikator bigint NOT NULL,
    skp bigint NOT NULL,
    nip nip NOT NULL,
    tanggal date NOT NULL,
    jumlah numeric NOT NULL CHECK (jumlah NOT IN ('NaN', 'Infinity', '-Infinity')),
    bukti text,
    keterangan text,
    asal text NOT NULL DEFAULT 'ketik' CHECK (asal IN ('ketik', 'layanan', 'survei')),
    banyak bigint CHECK (banyak >= 0),
    FOREIGN KEY (indikator, skp, nip) REFERENCES indikator (id, skp, nip)
);
CREATE INDEX IF NOT EXISTS realisasi_indikator ON realisasi (indikator, tanggal);
CREATE INDEX IF NOT EXISTS realisasi_nip ON realisasi (nip, tanggal);
CREATE UNIQUE INDEX IF NOT EXISTS realisasi_terukur ON realisasi (indikator, tanggal) WHERE asal <> 'ketik';
COMMENT ON TABLE realisasi IS 'Realisasi sebuah indikator pada suatu hari, beserta buktinya; diketik pegawai, atau diukur dari tabel layanan dan survei oleh ukur_realisasi.';
COMMENT ON COLUMN realisasi.id IS 'Nomor realisasi.';
COMMENT ON COLUMN realisasi.indikator IS 'Indikator yang direalisasikan.';
COMMENT ON COLUMN realisasi.skp IS 'SKP, sama dengan indikatornya.';
COMMENT ON COLUMN realisasi.nip IS 'Pegawai, sama dengan indikatornya.';
COMMENT ON COLUMN realisasi.tanggal IS 'Hari realisasi; bagi yang diukur, hari terakhir periodenya.';
COMMENT ON COLUMN realisasi.jumlah IS 'Realisasi dalam satuan indikator.';
COMMENT ON COLUMN realisasi.bukti IS 'Tautan atau nomor bukti.';
COMMENT ON COLUMN realisasi.keterangan IS 'Penjelasan.';
COMMENT ON COLUMN realisasi.asal IS 'ketik, atau layanan dan survei bila diukur.';
COMMENT ON COLUMN realisasi.banyak IS 'Bagi yang diukur: banyaknya layanan atau lembar jawaban yang menjadi dasarnya.';

CALL pasang_jaga('realisasi', 'jaga_periode', '{INSERT,UPDATE,DELETE}', 'daterange(b.tanggal, b.tanggal, ''[]'')');
CALL daftarkan_tabel('realisasi', 'catatan');
CALL daftarkan_hak('kinerja.realisasi', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.realisasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.realisasi', 'pegawai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.realisasi', 'penilai', '{SELECT}');
CALL daftarkan_hak('kinerja.realisasi', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'DELETE', 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('realisasi', 'tim_penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
