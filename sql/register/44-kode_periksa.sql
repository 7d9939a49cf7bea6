-- The catalogue of what can be wrong in the host's tables
CREATE TABLE IF NOT EXISTS kode_periksa (
    kode text PRIMARY KEY,
    urut integer NOT NULL UNIQUE,
    tingkat text NOT NULL CHECK (tingkat IN ('menghalangi', 'mengganggu', 'perhatian')),
    uraian text NOT NULL,
    akibat text NOT NULL
);
COMMENT ON TABLE kode_periksa IS 'Apa yang dapat ditemukan periksa dalam tabel instansi, dan akibatnya bagi penilaian.';
COMMENT ON COLUMN kode_periksa.kode IS 'Sebutan tetap.';
COMMENT ON COLUMN kode_periksa.urut IS 'Urutan dalam hasil periksa.';
COMMENT ON COLUMN kode_periksa.tingkat IS 'menghalangi: orangnya tidak dapat dinilai; mengganggu: dapat dinilai, tetapi mungkin oleh orang atau dalam unit yang keliru; perhatian.';
COMMENT ON COLUMN kode_periksa.uraian IS 'Apa yang ditemukan.';
COMMENT ON COLUMN kode_periksa.akibat IS 'Akibatnya bagi penilaian.';

MERGE INTO kode_periksa AS k
USING (VALUES
    ('peran_wajib_belum_dihubungkan', 10, 'menghalangi', 'Pemetaan pegawai, unit, penempatan, atau penyelia belum ada.', 'Tidak seorang pun dapat dinilai.'),
    ('peran_belum_dihubungkan', 11, 'perhatian', 'Pemetaan lain belum ada.', 'Yang bergantung padanya dianggap tidak ada: ketidakhadiran, hukuman, jabatan, pelatihan, layanan, survei.'),
    ('nip_tidak_terbaca', 20, 'menghalangi', 'NIP dalam sumber bukan NIP.', 'Barisnya tidak disalin; orangnya tidak dinilai.'),
    ('tanggal_tidak_terbaca', 21, 'mengganggu', 'Tanggal berupa teks yang bukan tanggal.', 'Barisnya tidak disalin, atau tanggalnya dikosongkan; masa penilaian dapat keliru.'),
    ('isi_tidak_terbaca', 22, 'perhatian', 'Isi kolom lain tidak terbaca.', 'Kolom itu dikosongkan, atau barisnya tidak disalin.'),
    ('nip_ganda', 30, 'menghalangi', 'Satu NIP dipakai beberapa baris yang berbeda.', 'Tidak satu pun disalin sampai jelas mana yang benar.'),
    ('orang_ganda', 31, 'perhatian', 'Nama dan tanggal lahir yang sama dengan NIP berbeda.', 'Mungkin satu orang dinilai dua kali.'),
    ('nip_beda_lahir', 32, 'perhatian', 'Tanggal lahir tidak sama dengan yang ada dalam NIP.', 'Salah satunya keliru; usia dan pensiun dihitung dari data yang salah.'),
    ('nip_beda_kelamin', 33, 'perhatian', 'Jenis kelamin tidak sama dengan yang ada dalam NIP.', 'Salah satunya keliru; rekapitulasi menurut jenis kelamin salah.'),
    ('unit_ganda', 40, 'mengganggu', 'Satu kode unit dipakai beberapa baris yang berbeda.', 'Unitnya tidak disalin; penempatan di dalamnya ditolak.'),
    ('unit_yatim', 41, 'mengganggu', 'Unit induk tidak ada.', 'Rekapitulasi ke atas terputus.'),
    ('unit_melingkar', 42, 'mengganggu', 'Unit menjadi induk bagi dirinya sendiri melalui unit lain.', 'Rekapitulasi ke atas tidak berujung.'),
    ('unit_tanpa_pegawai', 43, 'perhatian', 'Unit tanpa pegawai dan tanpa unit di bawahnya.', 'Tidak ada yang dinilai di sana; mungkin penempatannya tertinggal.'),
    ('pegawai_tidak_dikenal', 50, 'mengganggu', 'Penempatan atau penyelia menyebut NIP yang tidak ada dalam sumber pegawai.', 'Barisnya tidak disalin.'),
    ('unit_tidak_dikenal', 51, 'menghalangi', 'Penempatan menyebut unit yang tidak ada.', 'Barisnya tidak disalin; orangnya tanpa unit.'),
    ('jabatan_tidak_dikenal', 52, 'mengganggu', 'Penempatan menyebut jabatan yang tidak ada.', 'Barisnya tidak disalin; orangnya tanpa jabatan.'),
    ('tanpa_penempatan', 53, 'menghalangi', 'Pegawai aktif tanpa penempatan definitif pada hari itu.', 'Tidak jelas di unit mana ia dinilai.'),
    ('celah_penempatan', 54, 'mengganggu', 'Ada hari di antara dua penempatan definitif.', 'Hari-hari itu tidak dinilai.'),
    ('tumpang_penempatan', 55, 'menghalangi', 'Dua penempatan definitif pada hari yang sama.', 'Keduanya tidak disalin.'),
    ('jabatan_dua_pemegang', 56, 'mengganggu', 'Dua pemegang definitif pada satu jabatan yang hanya satu.', 'Tidak jelas siapa yang menjadi atasan dan penilai.'),
    ('plt_tanpa_akhir', 57, 'perhatian', 'PLT atau PLH tanpa hari terakhir.', 'Ia tetap dianggap pengganti sampai ada hari terakhirnya.'),
    ('tanpa_penyelia', 60, 'menghalangi', 'Pegawai aktif tanpa atasan langsung pada hari itu.', 'Tidak ada yang menilainya.'),
    ('penyelia_diri_sendiri', 61, 'menghalangi', 'Atasan langsung ialah orangnya sendiri.', 'Barisnya tidak disalin; tidak ada yang menilainya.'),
    ('lingkaran_penyelia', 62, 'mengganggu', 'Atasan dari atasan kembali kepada orang yang sama.', 'Keberatan dan rekapitulasi ke atas tidak berujung.'),
    ('penyelia_pergi', 63, 'menghalangi', 'Atasan langsung tidak lagi pegawai aktif.', 'Yang menilai sudah tidak ada.'),
    ('penyelia_tidak_hadir', 64, 'perhatian', 'Atasan langsung tidak hadir pada hari itu dan tidak ada PLT atau PLH.', 'Penilaian menunggu sampai ia kembali, atau delegasi.'),
    ('celah_penyelia', 65, 'mengganggu', 'Ada hari di antara dua atasan.', 'Hari-hari itu tanpa penilai.'),
    ('tumpang_penyelia', 66, 'menghalangi', 'Dua atasan langsung pada hari yang sama.', 'Keduanya tidak disalin.'),
    ('bawahan_terlalu_banyak', 67, 'perhatian', 'Seorang atasan menyelia lebih banyak orang daripada setelan bawahan_maksimum.', 'Penilaian seorang demi seorang tidak mungkin sungguh-sungguh.')
) AS v (kode, urut, tingkat, uraian, akibat)
ON k.kode = v.kode
WHEN MATCHED AND (k.urut, k.tingkat, k.uraian, k.akibat) IS DISTINCT FROM (v.urut, v.tingkat, v.uraian, v.akibat) THEN
    UPDATE SET urut = v.urut, tingkat = v.tingkat, uraian = v.uraian, akibat = v.akibat
WHEN NOT MATCHED THEN INSERT VALUES (v.kode, v.urut, v.tingkat, v.uraian, v.akibat);
INSERT INTO pengaturan (kunci, isi) VALUES ('bawahan_maksimum', '150'), ('jabatan_tunggal', '"struktural|pimpinan|administrator|pengawas"') ON CONFLICT DO NOTHING;

CALL daftarkan_tabel('kode_periksa', 'setelan', 'tanpa', alasan_tanpa_audit => 'Ditulis pasang; isinya tetap bagi setiap versi daftar.');
CALL daftarkan_hak('kinerja.kode_periksa', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.kode_periksa', 'pemeriksa', '{SELECT}');
