-- The catalogue of what can be wrong in the host's tables
CREATE TABLE IF NOT EXISTS kode_periksa (
    kode text PRIMARY KEY,
    urut integer NOT NULL UNIQUE,
    tingkat text NOT NULL CHECK (tingkat IN ('menghalangi', 'mengganggu', 'perhatian')),
    uraian text NOT NULL,
    akibat text NOT NULL,
    sumber text[]
);
COMMENT ON TABLE kode_periksa IS 'Apa yang dapat ditemukan periksa dalam tabel instansi, dan akibatnya bagi penilaian.';
COMMENT ON COLUMN kode_periksa.kode IS 'Sebutan tetap.';
COMMENT ON COLUMN kode_periksa.urut IS 'Urutan dalam hasil periksa.';
COMMENT ON COLUMN kode_periksa.tingkat IS 'menghalangi: orangnya tidak dapat dinilai; mengganggu: dapat dinilai, tetapi mungkin oleh orang atau dalam unit yang keliru; perhatian.';
COMMENT ON COLUMN kode_periksa.uraian IS 'Apa yang ditemukan.';
COMMENT ON COLUMN kode_periksa.akibat IS 'Akibatnya bagi penilaian.';
COMMENT ON COLUMN kode_periksa.sumber IS 'Peran pemetaan yang dapat mengandungnya, seperti sumber.peran; NULL: semuanya.';

MERGE INTO kode_periksa AS k
USING (VALUES
    ('peran_wajib_belum_dihubungkan', 10, 'menghalangi', 'Pemetaan pegawai, unit, penempatan, atau penyelia belum ada.', 'Tidak seorang pun dapat dinilai.', '{pegawai,unit,penempatan,penyelia}'),
    ('peran_belum_dihubungkan', 11, 'perhatian', 'Pemetaan lain belum ada.', 'Yang bergantung padanya dianggap tidak ada: ketidakhadiran, hukuman, jabatan, pelatihan, layanan, survei, riwayat nilai.', NULL),
    ('nip_tidak_terbaca', 20, 'menghalangi', 'NIP dalam sumber bukan NIP.', 'Barisnya tidak disalin; orangnya tidak dinilai.', NULL),
    ('tanggal_tidak_terbaca', 21, 'mengganggu', 'Tanggal berupa teks yang bukan tanggal.', 'Barisnya tidak disalin, atau tanggalnya dikosongkan; masa penilaian dapat keliru.', NULL),
    ('isi_tidak_terbaca', 22, 'perhatian', 'Isi kolom lain tidak terbaca.', 'Kolom itu dikosongkan, atau barisnya tidak disalin.', NULL),
    ('kolom_kosong', 23, 'mengganggu', 'Kolom yang harus ada isinya kosong.', 'Barisnya tidak disalin; tanpa status orangnya tidak dianggap aktif.', '{pegawai,unit,jabatan,penempatan,penyelia,ketidakhadiran,hukuman}'),
    ('masa_terbalik', 24, 'mengganggu', 'Berakhir sebelum mulai.', 'Barisnya tidak disalin, atau lamanya tidak dapat dihitung.', '{penempatan,penyelia,ketidakhadiran,hukuman,pelatihan,layanan}'),
    ('baris_kembar', 25, 'mengganggu', 'Beberapa baris yang sama mulainya, berbeda hari terakhirnya.', 'Tidak satu pun disalin sampai jelas mana yang benar.', '{penempatan,ketidakhadiran,hukuman}'),
    ('nip_ganda', 30, 'menghalangi', 'Satu NIP dipakai beberapa baris yang berbeda.', 'Tidak satu pun disalin sampai jelas mana yang benar.', '{pegawai}'),
    ('orang_ganda', 31, 'perhatian', 'Nama dan tanggal lahir yang sama dengan NIP berbeda.', 'Mungkin satu orang dinilai dua kali.', '{pegawai}'),
    ('nip_beda_lahir', 32, 'perhatian', 'Tanggal lahir tidak sama dengan yang ada dalam NIP.', 'Salah satunya keliru; usia dan pensiun dihitung dari data yang salah.', '{pegawai}'),
    ('nip_beda_kelamin', 33, 'perhatian', 'Jenis kelamin tidak sama dengan yang ada dalam NIP.', 'Salah satunya keliru; rekapitulasi menurut jenis kelamin salah.', '{pegawai}'),
    ('unit_ganda', 40, 'mengganggu', 'Satu kode unit dipakai beberapa baris yang berbeda.', 'Unitnya tidak disalin; penempatan di dalamnya ditolak.', '{unit}'),
    ('unit_yatim', 41, 'mengganggu', 'Unit induk tidak ada.', 'Rekapitulasi ke atas terputus.', '{unit}'),
    ('unit_melingkar', 42, 'mengganggu', 'Unit menjadi induk bagi dirinya sendiri melalui unit lain.', 'Rekapitulasi ke atas tidak berujung.', '{unit}'),
    ('unit_tanpa_pegawai', 43, 'perhatian', 'Unit tanpa pegawai dan tanpa unit di bawahnya.', 'Tidak ada yang dinilai di sana; mungkin penempatannya tertinggal.', '{unit}'),
    ('jabatan_ganda', 44, 'mengganggu', 'Satu kode jabatan dipakai beberapa baris yang berbeda.', 'Jabatannya tidak disalin; penempatan padanya ditolak.', '{jabatan}'),
    ('pegawai_tidak_dikenal', 50, 'mengganggu', 'Baris yang menyebut NIP yang tidak ada dalam sumber pegawai.', 'Barisnya tidak disalin.', '{penempatan,penyelia,ketidakhadiran,hukuman}'),
    ('unit_tidak_dikenal', 51, 'menghalangi', 'Penempatan menyebut unit yang tidak ada.', 'Barisnya tidak disalin; orangnya tanpa unit.', '{penempatan}'),
    ('jabatan_tidak_dikenal', 52, 'mengganggu', 'Penempatan menyebut jabatan yang tidak ada.', 'Barisnya tidak disalin; orangnya tanpa jabatan.', '{penempatan}'),
    ('tanpa_penempatan', 53, 'menghalangi', 'Pegawai aktif tanpa penempatan definitif pada hari itu.', 'Tidak jelas di unit mana ia dinilai.', '{penempatan}'),
    ('celah_penempatan', 54, 'mengganggu', 'Ada hari di antara dua penempatan definitif.', 'Hari-hari itu tidak dinilai.', '{penempatan}'),
    ('tumpang_penempatan', 55, 'menghalangi', 'Dua penempatan definitif pada hari yang sama.', 'Keduanya tidak disalin.', '{penempatan}'),
    ('jabatan_dua_pemegang', 56, 'mengganggu', 'Dua pemegang definitif pada satu jabatan yang hanya satu.', 'Tidak jelas siapa yang menjadi atasan dan penilai.', '{penempatan}'),
    ('plt_tanpa_akhir', 57, 'perhatian', 'PLT atau PLH tanpa hari terakhir.', 'Ia tetap dianggap pengganti sampai ada hari terakhirnya.', '{penempatan}'),
    ('tanpa_penyelia', 60, 'menghalangi', 'Pegawai aktif tanpa atasan langsung pada hari itu.', 'Tidak ada yang menilainya.', '{penyelia}'),
    ('penyelia_diri_sendiri', 61, 'menghalangi', 'Atasan langsung ialah orangnya sendiri.', 'Barisnya tidak disalin; tidak ada yang menilainya.', '{penyelia}'),
    ('lingkaran_penyelia', 62, 'mengganggu', 'Atasan dari atasan kembali kepada orang yang sama.', 'Keberatan dan rekapitulasi ke atas tidak berujung.', '{penyelia}'),
    ('penyelia_pergi', 63, 'menghalangi', 'Atasan langsung tidak lagi pegawai aktif, atau penempatannya sudah berakhir tanpa seorang PLT, PLH, atau delegasi.', 'Yang menilai sudah tidak ada.', '{penyelia}'),
    ('penyelia_tidak_hadir', 64, 'perhatian', 'Atasan langsung tidak hadir pada hari itu tanpa seorang PLH, PLT, atau delegasi.', 'Penilaian menunggu sampai ia kembali, atau delegasi.', '{penyelia}'),
    ('celah_penyelia', 65, 'mengganggu', 'Ada hari di antara dua atasan.', 'Hari-hari itu tanpa penilai.', '{penyelia}'),
    ('tumpang_penyelia', 66, 'menghalangi', 'Dua atasan langsung pada hari yang sama.', 'Keduanya tidak disalin.', '{penyelia}'),
    ('bawahan_terlalu_banyak', 67, 'perhatian', 'Seorang atasan menyelia lebih banyak orang daripada setelan bawahan_maksimum.', 'Penilaian seorang demi seorang tidak mungkin sungguh-sungguh.', '{penyelia}')
) AS v (kode, urut, tingkat, uraian, akibat, sumber)
ON k.kode = v.kode
WHEN MATCHED AND (k.urut, k.tingkat, k.uraian, k.akibat, k.sumber) IS DISTINCT FROM (v.urut, v.tingkat, v.uraian, v.akibat, v.sumber::text[]) THEN
    UPDATE SET urut = v.urut, tingkat = v.tingkat, uraian = v.uraian, akibat = v.akibat, sumber = v.sumber::text[]
WHEN NOT MATCHED THEN INSERT VALUES (v.kode, v.urut, v.tingkat, v.uraian, v.akibat, v.sumber::text[]);
INSERT INTO pengaturan (kunci, isi) VALUES ('bawahan_maksimum', '150'), ('jabatan_tunggal', '"struktural|pimpinan|administrator|pengawas"') ON CONFLICT DO NOTHING;

-- What a suggestion calls the host's table: of those that the mapping reads, the one it reads most columns of
CREATE OR REPLACE FUNCTION tabel_sumber(peran text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT coalesce((SELECT format('%I.%I', n.nspname, c.relname)
                     FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class
                     JOIN pg_class c ON c.oid = d.refobjid JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE r.ev_class = to_regclass(format('kinerja_sumber.%I', tabel_sumber.peran))
                     GROUP BY n.nspname, c.relname ORDER BY count(DISTINCT d.refobjsubid) DESC, n.nspname, c.relname LIMIT 1),
                    format('%I', 'tabel_' || tabel_sumber.peran))
$$;
REVOKE ALL ON FUNCTION tabel_sumber(text) FROM PUBLIC;
COMMENT ON FUNCTION tabel_sumber(text) IS
'Nama tabel instansi dalam saran periksa: di antara yang dibaca pemetaan sebuah peran, yang paling banyak kolomnya dibaca. Nama kolom dalam saran ialah nama menurut bentuk_sumber.
Argumen: peran.
NULL: tabel_<peran> bila belum dihubungkan; NULL bila peran NULL.
Galat: tidak ada.';

CALL daftarkan_tabel('kode_periksa', 'setelan', 'tanpa', alasan_tanpa_audit => 'Ditulis pasang; isinya tetap bagi setiap versi daftar.');
CALL daftarkan_hak('kinerja.kode_periksa', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.kode_periksa', 'pemeriksa', '{SELECT}');
