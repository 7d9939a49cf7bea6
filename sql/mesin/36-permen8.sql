-- PermenPANRB 8/2021: indicators and plans (src/aturan/permen8.c, src/aturan/permen8_rencana.c)
CREATE FUNCTION capaian_iki(bawah numeric, atas numeric, realisasi numeric, arah text, aturan aturan) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION capaian_iki(numeric, numeric, numeric, text, aturan) IS
'Capaian indikator kinerja individu dalam persen, dibulatkan menurut aturan. Naik: realisasi dalam persen target; turun, bila yang lebih kecil lebih baik: (1 + (1 - realisasi/target)) * 100, yang negatif bila realisasi melebihi dua kali target.
Argumen: bawah dan atas, batas target, 0 ke atas, sama bila target bukan rentang; realisasi, 0 ke atas, satuan sama; arah, naik atau turun; aturan dengan butir capaian dan pembulatan. Realisasi di atas rentang diukur dengan batas atas, di bawahnya dengan batas bawah, di dalamnya bernilai capaian.di_dalam_rentang.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22012 target 0, 22003 target atau realisasi negatif, NaN, atau tak hingga, 22023 arah tidak dikenal, bawah di atas atas, atau aturan jenis lain.
Dasar: PermenPANRB 8/2021 hlm 91 dan 100; realisasi di dalam rentang dapat-diatur.';
CREATE FUNCTION jelaskan_capaian_iki(bawah numeric, atas numeric, realisasi numeric, arah text, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_capaian_iki(numeric, numeric, numeric, text, aturan) IS
'Penjelasan capaian_iki langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti capaian_iki.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti capaian_iki.
Dasar: PermenPANRB 8/2021 hlm 91 dan 100; realisasi di dalam rentang dapat-diatur.';
CREATE FUNCTION nilai_iki(capaian numeric, target_maksimum boolean, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_iki(numeric, boolean, aturan) IS
'Nilai capaian indikator menurut pita dan garis konversinya; batas pita diputuskan tepat berapa pun desimal capaian.
Argumen: capaian dalam persen; target_maksimum, benar bila target sudah yang paling tinggi yang mungkin, sehingga capaian tepat 100 bernilai capaian.target_maksimum (di atas 100 tetap menurut pita); aturan dengan butir nilai_iki, capaian, dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 capaian NaN atau tak hingga, atau hasil di luar rentang, 22023 aturan jenis lain.
Dasar: PermenPANRB 8/2021 hlm 92-93; garis 101 sampai 110 persen dilaporkan.';
CREATE FUNCTION jelaskan_nilai_iki(capaian numeric, target_maksimum boolean, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 9 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_iki(numeric, boolean, aturan) IS
'Penjelasan nilai_iki: setiap pita, yang berlaku dan sebab yang lain tidak, lalu hitungannya.
Argumen: seperti nilai_iki.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_iki.
Dasar: PermenPANRB 8/2021 hlm 92-93; garis 101 sampai 110 persen dilaporkan.';
CREATE FUNCTION kategori_iki(capaian numeric, target_maksimum boolean, aturan aturan) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kategori_iki(numeric, boolean, aturan) IS
'Kategori capaian indikator atau aspek menurut pita yang sama dengan nilai_iki; Cukup adalah Butuh Perbaikan.
Argumen: seperti nilai_iki; capaian tepat 100 atas target_maksimum berkategori Sangat Baik.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 capaian NaN atau tak hingga, 22023 aturan jenis lain.
Dasar: PermenPANRB 8/2021 hlm 92-93.';
CREATE FUNCTION jelaskan_kategori_iki(capaian numeric, target_maksimum boolean, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 7 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_kategori_iki(numeric, boolean, aturan) IS
'Penjelasan kategori_iki: setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti kategori_iki.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti kategori_iki.
Dasar: PermenPANRB 8/2021 hlm 92-93.';
CREATE FUNCTION kategori_rencana(kategori predikat[], aturan aturan) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kategori_rencana(predikat[], aturan) IS
'Kategori rencana kinerja dari kategori aspek-aspeknya (kuantitas, kualitas, waktu): menurut poin yang dijumlahkan, atau menurut banyaknya setiap kategori.
Argumen: kategori, satu bagi setiap aspek, urutan bebas; aturan dengan butir cara_rencana dan, menurut caranya, poin_aspek dan pita_poin (tiga aspek) atau hitungan_aspek (aspek sebanyak hitungan terbesarnya).
NULL: hasil NULL bila kategori kosong atau memuat NULL (belum dinilai bukan terendah), atau salah satu masukan NULL.
Galat: 22023 banyaknya aspek bukan yang dimaksud tabel, atau aturan jenis lain, 22003 jumlah poin di luar pita.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (poin) dan contoh dalam naskahnya (banyaknya); pilihannya dapat-diatur.';
CREATE FUNCTION jelaskan_kategori_rencana(kategori predikat[], aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_kategori_rencana(predikat[], aturan) IS
'Penjelasan kategori_rencana: poin setiap aspek dan setiap pita, atau setiap syarat banyaknya.
Argumen: seperti kategori_rencana.
NULL: tanpa baris bila kategori kosong, memuat NULL, atau salah satu masukan NULL.
Galat: seperti kategori_rencana.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (poin) dan contoh dalam naskahnya (banyaknya); pilihannya dapat-diatur.';
CREATE FUNCTION nilai_rencana(kategori predikat[], aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_rencana(predikat[], aturan) IS
'Nilai rencana kinerja: kategori_rencana, lalu nilai kategori itu.
Argumen: kategori, satu bagi setiap aspek, urutan bebas; aturan dengan butir cara_rencana dan, menurut caranya, poin_aspek dan pita_poin (tiga aspek) atau hitungan_aspek (aspek sebanyak hitungan terbesarnya), serta nilai_rencana.
NULL: seperti kategori_rencana.
Galat: seperti kategori_rencana.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (dilaporkan).';
CREATE FUNCTION jelaskan_nilai_rencana(kategori predikat[], aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 11 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_rencana(predikat[], aturan) IS
'Penjelasan nilai_rencana: langkah kategori_rencana, lalu nilai kategori itu.
Argumen: seperti nilai_rencana.
NULL: tanpa baris bila kategori kosong, memuat NULL, atau salah satu masukan NULL.
Galat: seperti nilai_rencana.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (dilaporkan).';
CREATE FUNCTION nilai_tambahan(kategori predikat[], aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_tambahan(predikat[], aturan) IS
'Nilai kinerja tambahan pejabat administrasi dan fungsional: jumlah nilai kategori setiap rencana tambahan, 0 bila tidak ada rencana tambahan. Tidak dibatasi; batas_tambahan membatasinya.
Argumen: kategori, satu bagi setiap rencana tambahan; aturan dengan butir nilai_tambahan dan pembulatan.
NULL: hasil NULL bila kategori memuat NULL atau salah satu masukan NULL.
Galat: 22003 hasil di luar rentang, 22023 aturan jenis lain.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (dilaporkan).';
CREATE FUNCTION jelaskan_nilai_tambahan(kategori predikat[], aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_tambahan(predikat[], aturan) IS
'Penjelasan nilai_tambahan: nilai setiap rencana tambahan dan jumlahnya.
Argumen: seperti nilai_tambahan.
NULL: tanpa baris bila kategori memuat NULL atau salah satu masukan NULL.
Galat: seperti nilai_tambahan.
Dasar: formulir BKN bagi PermenPANRB 8/2021 (dilaporkan).';
CREATE FUNCTION nilai_tambahan(kategori predikat, bobot_lingkup bobot, nilai nilai, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nilai_tambahan_pimpinan';
COMMENT ON FUNCTION nilai_tambahan(predikat, bobot, nilai, aturan) IS
'Nilai tertimbang satu kinerja tambahan pejabat pimpinan tinggi: persen kategori kali bobot lingkup penugasan kali nilai per seratus. Jumlah semuanya dibatasi oleh batas_tambahan.
Argumen: kategori; bobot_lingkup, yang angkanya tidak diatur; nilai; aturan dengan butir persen_tambahan dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 hasil di luar rentang, 22023 aturan jenis lain.
Dasar: PermenPANRB 8/2021 hlm 95.';
CREATE FUNCTION jelaskan_nilai_tambahan(kategori predikat, bobot_lingkup bobot, nilai nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 2 AS 'MODULE_PATHNAME', 'jelaskan_nilai_tambahan_pimpinan';
COMMENT ON FUNCTION jelaskan_nilai_tambahan(predikat, bobot, nilai, aturan) IS
'Penjelasan nilai_tambahan pejabat pimpinan tinggi langkah demi langkah.
Argumen: seperti nilai_tambahan.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_tambahan.
Dasar: PermenPANRB 8/2021 hlm 95.';
CREATE FUNCTION batas_tambahan(jumlah nilai, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION batas_tambahan(nilai, aturan) IS
'Jumlah nilai kinerja tambahan, paling tinggi batas aturan.
Argumen: jumlah, jumlah nilai_tambahan; aturan dengan butir batas_tambahan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan jenis lain.
Dasar: PermenPANRB 8/2021 hlm 95.';
CREATE FUNCTION jelaskan_batas_tambahan(jumlah nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_batas_tambahan(nilai, aturan) IS
'Penjelasan batas_tambahan: berlaku tidaknya batas.
Argumen: seperti batas_tambahan.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti batas_tambahan.
Dasar: PermenPANRB 8/2021 hlm 95.';
