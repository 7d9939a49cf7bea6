-- Who evaluates whom on which day: derived from supervision, stand-ins and delegations
CREATE TABLE IF NOT EXISTS delegasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip_pemberi nip NOT NULL REFERENCES pegawai,
    nip_penerima nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    selesai date NOT NULL,
    unit text REFERENCES unit,
    alasan text NOT NULL CHECK (btrim(alasan) <> ''),
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    CHECK (selesai >= mulai),
    CONSTRAINT delegasi_bukan_diri_sendiri CHECK (nip_penerima <> nip_pemberi),
    CONSTRAINT delegasi_tunggal EXCLUDE USING hash ((ROW(nip_pemberi, masa)::masa_pegawai) masa_pegawai_ops WITH &&)
);
CREATE INDEX IF NOT EXISTS delegasi_penerima ON delegasi (nip_penerima);
COMMENT ON TABLE delegasi IS 'Pelimpahan tugas menilai dari atasan langsung kepada pejabat lain, untuk suatu masa; pada satu hari paling banyak satu bagi setiap pemberi.';
COMMENT ON COLUMN delegasi.id IS 'Nomor pelimpahan.';
COMMENT ON COLUMN delegasi.nip_pemberi IS 'Atasan langsung yang melimpahkan.';
COMMENT ON COLUMN delegasi.nip_penerima IS 'Yang menilai atas namanya.';
COMMENT ON COLUMN delegasi.mulai IS 'Hari pertama.';
COMMENT ON COLUMN delegasi.selesai IS 'Hari terakhir.';
COMMENT ON COLUMN delegasi.unit IS 'Hanya bagi pegawai unit ini; kosong berarti semua bawahan pemberi.';
COMMENT ON COLUMN delegasi.alasan IS 'Alasan pelimpahan.';
COMMENT ON COLUMN delegasi.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE TABLE IF NOT EXISTS penugasan_penilai (
    nip nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    selesai date NOT NULL,
    tahun integer NOT NULL GENERATED ALWAYS AS (extract(year FROM mulai)::integer) STORED,
    unit text REFERENCES unit,
    jabatan text REFERENCES jabatan,
    nip_atasan nip REFERENCES pegawai,
    nip_penilai nip REFERENCES pegawai,
    sebagai text CHECK (sebagai IN ('atasan', 'plt', 'plh', 'delegasi')),
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (nip, mulai),
    CHECK (selesai >= mulai),
    CONSTRAINT penugasan_penilai_setahun CHECK (extract(year FROM selesai) = extract(year FROM mulai)),
    CONSTRAINT penugasan_penilai_bukan_diri_sendiri CHECK (nip_penilai <> nip),
    CONSTRAINT penugasan_penilai_sebagai_apa CHECK ((nip_penilai IS NULL) = (sebagai IS NULL)),
    CONSTRAINT penugasan_penilai_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&)
);
CREATE INDEX IF NOT EXISTS penugasan_penilai_penilai ON penugasan_penilai (nip_penilai, mulai);
CREATE INDEX IF NOT EXISTS penugasan_penilai_atasan ON penugasan_penilai (nip_atasan);
CREATE INDEX IF NOT EXISTS penugasan_penilai_unit ON penugasan_penilai (unit, tahun);
COMMENT ON TABLE penugasan_penilai IS 'Siapa menilai siapa pada hari apa: ruas hari dengan unit, jabatan, dan penilai yang tetap. Diturunkan oleh susun_penugasan dari penempatan, penyelia, ketidakhadiran, PLT/PLH, dan delegasi, per tahun kalender; tidak pernah diketik.';
COMMENT ON COLUMN penugasan_penilai.nip IS 'Pegawai yang dinilai.';
COMMENT ON COLUMN penugasan_penilai.mulai IS 'Hari pertama ruas.';
COMMENT ON COLUMN penugasan_penilai.selesai IS 'Hari terakhir ruas, dalam tahun yang sama.';
COMMENT ON COLUMN penugasan_penilai.tahun IS 'Tahun ruas itu.';
COMMENT ON COLUMN penugasan_penilai.unit IS 'Unit penempatan definitif; kosong bila tidak ditempatkan.';
COMMENT ON COLUMN penugasan_penilai.jabatan IS 'Jabatan definitif.';
COMMENT ON COLUMN penugasan_penilai.nip_atasan IS 'Atasan langsung menurut penyelia; kosong bila tidak ada.';
COMMENT ON COLUMN penugasan_penilai.nip_penilai IS 'Yang menilai pada hari-hari itu; kosong bila tidak ada yang berwenang.';
COMMENT ON COLUMN penugasan_penilai.sebagai IS 'atasan langsung, plt atau plh dari atasan yang tidak ada, atau penerima delegasi.';
COMMENT ON COLUMN penugasan_penilai.masa IS 'Masa ruas, dari mulai sampai dengan selesai.';

CALL daftarkan_tabel('delegasi', 'catatan');
CALL daftarkan_hak('kinerja.delegasi', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.delegasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.delegasi', 'penilai', '{SELECT,INSERT}');
CALL daftarkan_kebijakan('delegasi', 'penilai', 'SELECT', 'nip_pemberi = (SELECT kinerja.nip_saya()) OR nip_penerima = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('delegasi', 'penilai', 'INSERT', NULL, 'nip_pemberi = (SELECT kinerja.nip_saya())');
CALL daftarkan_tabel('penugasan_penilai', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'pelapor', '{SELECT}');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'pegawai', '{SELECT}');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'penilai', '{SELECT}');
CALL daftarkan_hak('kinerja.penugasan_penilai', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('penugasan_penilai', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('penugasan_penilai', 'penilai', 'SELECT', 'nip_penilai = (SELECT kinerja.nip_saya()) OR nip_atasan = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('penugasan_penilai', 'tim_penilai', 'SELECT', 'unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_tim() u)) AND (unit, tahun) IN (SELECT u.unit, u.tahun FROM kinerja.unit_tim() u)');
