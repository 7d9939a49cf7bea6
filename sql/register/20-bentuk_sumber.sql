-- What a mapping of the host's tables has to give: the columns of every role
CREATE TABLE IF NOT EXISTS bentuk_sumber (
    peran text NOT NULL,
    urut integer NOT NULL,
    kolom text NOT NULL,
    tipe regtype NOT NULL,
    wajib boolean NOT NULL,
    kata text[],
    keterangan text NOT NULL,
    PRIMARY KEY (peran, kolom),
    UNIQUE (peran, urut)
);
COMMENT ON TABLE bentuk_sumber IS 'Kolom yang diharapkan dari pemetaan setiap peran; lihat hubungkan. Kolom baru hanya ditambahkan di belakang.';
COMMENT ON COLUMN bentuk_sumber.peran IS 'Peran pemetaan, sama dengan nama tampilan dalam skema kinerja_sumber.';
COMMENT ON COLUMN bentuk_sumber.urut IS 'Urutan kolom dalam tampilan.';
COMMENT ON COLUMN bentuk_sumber.kolom IS 'Nama kolom dalam kueri pemetaan.';
COMMENT ON COLUMN bentuk_sumber.tipe IS 'Tipe kolom dalam tampilan; teks dibaca dengan fungsi coba_.';
COMMENT ON COLUMN bentuk_sumber.wajib IS 'Apakah kueri harus memuatnya; bila tidak, isinya NULL.';
COMMENT ON COLUMN bentuk_sumber.kata IS 'Kata yang diterima, tanpa membedakan huruf besar dan kecil; NULL bila bebas.';
COMMENT ON COLUMN bentuk_sumber.keterangan IS 'Arti kolom.';

MERGE INTO bentuk_sumber AS b
USING (VALUES
    ('pegawai', 1, 'nip', 'kinerja.nip', true, NULL, 'NIP.'),
    ('pegawai', 2, 'nama', 'text', true, NULL, 'Nama pegawai.'),
    ('pegawai', 3, 'jenis_kelamin', 'text', true, '{L,P}', 'L laki-laki, P perempuan.'),
    ('pegawai', 4, 'tanggal_lahir', 'date', true, NULL, 'Tanggal lahir menurut sistem kepegawaian.'),
    ('pegawai', 5, 'golongan', 'kinerja.golongan', true, NULL, 'Golongan ruang atau golongan PPPK.'),
    ('pegawai', 6, 'jenjang', 'text', true, NULL, 'Jenjang jabatan fungsional.'),
    ('pegawai', 7, 'status', 'text', true, NULL, 'Kedudukan pegawai; aktif bagi yang dinilai.'),
    ('unit', 1, 'kode', 'text', true, NULL, 'Kode unit.'),
    ('unit', 2, 'nama', 'text', true, NULL, 'Nama unit.'),
    ('unit', 3, 'induk', 'text', true, NULL, 'Kode unit di atasnya; kosong bagi yang teratas.'),
    ('unit', 4, 'jenis', 'text', true, NULL, 'Jenis unit.'),
    ('jabatan', 1, 'kode', 'text', true, NULL, 'Kode jabatan.'),
    ('jabatan', 2, 'nama', 'text', true, NULL, 'Nama jabatan.'),
    ('jabatan', 3, 'jenis', 'text', false, NULL, 'Jenis jabatan.'),
    ('jabatan', 4, 'kelas', 'numeric', false, NULL, 'Kelas jabatan.'),
    ('jabatan', 5, 'jenjang', 'text', false, NULL, 'Jenjang jabatan fungsional.'),
    ('penempatan', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('penempatan', 2, 'unit', 'text', true, NULL, 'Kode unit.'),
    ('penempatan', 3, 'jabatan', 'text', true, NULL, 'Kode jabatan.'),
    ('penempatan', 4, 'mulai', 'date', true, NULL, 'Terhitung mulai tanggal.'),
    ('penempatan', 5, 'selesai', 'date', true, NULL, 'Hari terakhir; kosong selama masih berlaku.'),
    ('penempatan', 6, 'jenis', 'text', true, '{definitif,plt,plh}', 'definitif, plt (pelaksana tugas), atau plh (pelaksana harian).'),
    ('penyelia', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('penyelia', 2, 'nip_atasan', 'kinerja.nip', true, NULL, 'Atasan langsungnya.'),
    ('penyelia', 3, 'mulai', 'date', true, NULL, 'Hari pertama.'),
    ('penyelia', 4, 'selesai', 'date', true, NULL, 'Hari terakhir; kosong selama masih berlaku.'),
    ('ketidakhadiran', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('ketidakhadiran', 2, 'mulai', 'date', true, NULL, 'Hari pertama.'),
    ('ketidakhadiran', 3, 'selesai', 'date', true, NULL, 'Hari terakhir; kosong bila belum diketahui.'),
    ('ketidakhadiran', 4, 'jenis', 'text', true, NULL, 'Jenis: cuti, sakit, tugas belajar, dan sebagainya.'),
    ('hukuman', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('hukuman', 2, 'tingkat', 'text', true, '{ringan,sedang,berat}', 'Tingkat hukuman disiplin.'),
    ('hukuman', 3, 'mulai', 'date', true, NULL, 'Hari pertama.'),
    ('hukuman', 4, 'selesai', 'date', true, NULL, 'Hari terakhir; kosong bila tidak berakhir.'),
    ('pelatihan', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('pelatihan', 2, 'nama', 'text', true, NULL, 'Nama pelatihan.'),
    ('pelatihan', 3, 'mulai', 'date', true, NULL, 'Hari pertama.'),
    ('pelatihan', 4, 'selesai', 'date', false, NULL, 'Hari terakhir.'),
    ('pelatihan', 5, 'jam', 'numeric', false, NULL, 'Banyaknya jam pelajaran.'),
    ('survei', 1, 'nomor', 'text', true, NULL, 'Pengenal lembar jawaban.'),
    ('survei', 2, 'unit', 'text', true, NULL, 'Unit yang disurvei.'),
    ('survei', 3, 'tanggal', 'date', true, NULL, 'Hari jawaban diberikan.'),
    ('survei', 4, 'unsur', 'text', true, NULL, 'Unsur pelayanan; satu baris setiap unsur.'),
    ('survei', 5, 'nilai', 'numeric', true, NULL, 'Jawaban, biasanya 1 sampai 4; kosong bila tidak dijawab.'),
    ('survei', 6, 'layanan', 'text', false, NULL, 'Nomor layanan yang disurvei.'),
    ('survei', 7, 'nip', 'kinerja.nip', false, NULL, 'Petugas yang melayani.'),
    ('layanan', 1, 'nomor', 'text', true, NULL, 'Nomor permohonan.'),
    ('layanan', 2, 'unit', 'text', true, NULL, 'Unit yang melayani.'),
    ('layanan', 3, 'jenis', 'text', true, NULL, 'Jenis layanan.'),
    ('layanan', 4, 'masuk', 'date', true, NULL, 'Hari permohonan diterima.'),
    ('layanan', 5, 'selesai', 'date', true, NULL, 'Hari layanan selesai; kosong bila belum.'),
    ('layanan', 6, 'standar_hari', 'numeric', false, NULL, 'Standar pelayanan dalam hari kerja.'),
    ('layanan', 7, 'nip', 'kinerja.nip', false, NULL, 'Petugas yang melayani.'),
    ('riwayat_nilai', 1, 'nip', 'kinerja.nip', true, NULL, 'Pegawai.'),
    ('riwayat_nilai', 2, 'tahun', 'text', true, NULL, 'Tahun penilaian.'),
    ('riwayat_nilai', 3, 'nilai_skp', 'numeric', false, NULL, 'Nilai SKP sebagaimana tercatat.'),
    ('riwayat_nilai', 4, 'nilai_perilaku', 'numeric', false, NULL, 'Nilai perilaku sebagaimana tercatat.'),
    ('riwayat_nilai', 5, 'nilai', 'numeric', false, NULL, 'Nilai akhir sebagaimana tercatat.'),
    ('riwayat_nilai', 6, 'hasil', 'text', false, NULL, 'Rating hasil kerja.'),
    ('riwayat_nilai', 7, 'perilaku', 'text', false, NULL, 'Rating perilaku kerja.'),
    ('riwayat_nilai', 8, 'predikat', 'text', false, NULL, 'Predikat sebagaimana tercatat.'),
    ('riwayat_nilai', 9, 'aturan', 'text', false, NULL, 'Kode aturan nilai itu; kosong berarti yang berlaku pada tahun itu.')
) AS v (peran, urut, kolom, tipe, wajib, kata, keterangan)
ON b.peran = v.peran AND b.kolom = v.kolom
WHEN MATCHED AND (b.urut, b.tipe, b.wajib, b.kata, b.keterangan) IS DISTINCT FROM (v.urut, v.tipe::regtype, v.wajib, v.kata::text[], v.keterangan) THEN
    UPDATE SET urut = v.urut, tipe = v.tipe::regtype, wajib = v.wajib, kata = v.kata::text[], keterangan = v.keterangan
WHEN NOT MATCHED THEN
    INSERT VALUES (v.peran, v.urut, v.kolom, v.tipe::regtype, v.wajib, v.kata::text[], v.keterangan);

CALL daftarkan_tabel('bentuk_sumber', 'setelan', 'tanpa', alasan_tanpa_audit => 'Ditulis pasang; isinya tetap bagi setiap versi daftar.');
CALL daftarkan_hak('kinerja.bentuk_sumber', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.bentuk_sumber', 'pemeriksa', '{SELECT}');
