-- How a line of the plan is measured
CREATE TABLE IF NOT EXISTS indikator (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hasil_kerja bigint NOT NULL,
    skp bigint NOT NULL,
    nip nip NOT NULL,
    nomor integer NOT NULL CHECK (nomor >= 1),
    aspek text NOT NULL CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    arah text NOT NULL DEFAULT 'naik' CHECK (arah IN ('naik', 'turun')),
    target_bawah numeric,
    target_atas numeric,
    satuan text,
    bobot bobot,
    rekap text NOT NULL DEFAULT 'jumlah' CHECK (rekap IN ('jumlah', 'rata', 'terakhir')),
    sumber text NOT NULL DEFAULT 'ketik' CHECK (sumber IN ('ketik', 'layanan', 'survei')),
    ukuran text CHECK (ukuran IN ('hari_kerja', 'tepat_waktu', 'banyak', 'ikm')),
    saringan text,
    cakupan text NOT NULL DEFAULT 'pegawai' CHECK (cakupan IN ('pegawai', 'unit')),
    FOREIGN KEY (hasil_kerja, skp, nip) REFERENCES hasil_kerja (id, skp, nip) ON DELETE CASCADE,
    UNIQUE (hasil_kerja, nomor),
    UNIQUE (id, skp, nip),
    CONSTRAINT indikator_target_tidak_negatif CHECK (target_bawah >= 0),
    CONSTRAINT indikator_rentang_target CHECK (target_atas >= target_bawah),
    CONSTRAINT indikator_target_terhingga CHECK (target_bawah NOT IN ('NaN', 'Infinity', '-Infinity') AND target_atas NOT IN ('NaN', 'Infinity', '-Infinity')),
    CONSTRAINT indikator_ukuran_bagi_yang_diukur CHECK ((sumber = 'ketik') = (ukuran IS NULL)),
    CONSTRAINT indikator_ikm_dari_survei CHECK (ukuran IS NULL OR (ukuran = 'ikm') = (sumber = 'survei'))
);
CREATE INDEX IF NOT EXISTS indikator_skp ON indikator (skp);
COMMENT ON TABLE indikator IS 'Indikator keberhasilan sebuah hasil kerja: aspek, arah, target, satuan, bobot, dan dari mana realisasinya.';
COMMENT ON COLUMN indikator.id IS 'Nomor indikator.';
COMMENT ON COLUMN indikator.hasil_kerja IS 'Hasil kerja yang diukur.';
COMMENT ON COLUMN indikator.skp IS 'SKP, sama dengan hasil kerjanya.';
COMMENT ON COLUMN indikator.nip IS 'Pegawai, sama dengan hasil kerjanya.';
COMMENT ON COLUMN indikator.nomor IS 'Nomor urut dalam hasil kerja.';
COMMENT ON COLUMN indikator.aspek IS 'kuantitas, kualitas, waktu, atau biaya.';
COMMENT ON COLUMN indikator.uraian IS 'Apa yang diukur.';
COMMENT ON COLUMN indikator.arah IS 'naik bila lebih besar lebih baik; turun bila lebih kecil lebih baik.';
COMMENT ON COLUMN indikator.target_bawah IS 'Target, atau batas bawah rentang target; bila realisasinya dijumlahkan, bagi setahun penuh, juga dalam rencana sebagian tahun.';
COMMENT ON COLUMN indikator.target_atas IS 'Batas atas rentang target; kosong bila target satu angka.';
COMMENT ON COLUMN indikator.satuan IS 'Satuan target dan realisasi.';
COMMENT ON COLUMN indikator.bobot IS 'Bobot dalam hasil kerja, persen; kosong berarti sama besar.';
COMMENT ON COLUMN indikator.rekap IS 'Bagaimana realisasi beberapa kali digabung: jumlah, rata, atau terakhir. Target jumlah bagi sebagian tahun sebanding dengan harinya.';
COMMENT ON COLUMN indikator.sumber IS 'ketik: diisi pegawai; layanan, survei: dihitung dari tabel instansi.';
COMMENT ON COLUMN indikator.ukuran IS 'Bagi sumber layanan: hari_kerja (rata-rata hari kerja penyelesaian), tepat_waktu (persen yang selesai dalam standar), banyak (yang selesai); bagi survei: ikm (indeks kepuasan masyarakat).';
COMMENT ON COLUMN indikator.saringan IS 'Hanya jenis layanan ini; kosong berarti semua.';
COMMENT ON COLUMN indikator.cakupan IS 'Bagi yang diukur: layanan pegawai itu sendiri, atau seluruh unitnya.';

CALL daftarkan_tabel('indikator', 'catatan');
CALL daftarkan_hak('kinerja.indikator', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.indikator', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.indikator', 'pegawai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.indikator', 'penilai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.indikator', 'tim_penilai', '{SELECT}');
