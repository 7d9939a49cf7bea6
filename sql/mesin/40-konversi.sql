-- From one scale to another, and the mixed year 2021 (src/aturan/konversi.c)
CREATE FUNCTION konversi(nilai nilai, dari aturan, ke aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION konversi(nilai, aturan, aturan) IS
'Nilai pada skala aturan lain, menurut garis pita nilai lama, dibulatkan sekali. Nilai aslinya tetap perlu disimpan: di batas pita garis terbitan turun (75 menjadi 89, sedikit di atas 75 menjadi 88,64), maka konversi tidak dapat dibalik.
Argumen: nilai menurut aturan asal; dari, aturan asal dengan butir garis_konversi dan pembulatan; ke, aturan yang skalanya berakhir di ujung garis itu, yaitu batas tertinggi pita_predikat atau, bila tidak ada, garis nilai_iki. Aturan yang sama: nilainya tetap.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan asal tidak dapat dikonversi ke aturan tujuan, 22003 nilai di luar garis.
Dasar: praktik tahun peralihan 2021 (dilaporkan).';
CREATE FUNCTION jelaskan_konversi(nilai nilai, dari aturan, ke aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 8 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_konversi(nilai, aturan, aturan) IS
'Penjelasan konversi: setiap pita nilai lama, garis yang berlaku, dan pembulatannya, oleh penghitung yang sama.
Argumen: seperti konversi.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti konversi.
Dasar: praktik tahun peralihan 2021 (dilaporkan).';
CREATE FUNCTION nilai_campuran(paruh_pertama nilai, paruh_kedua nilai, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_campuran(nilai, nilai, aturan) IS
'Nilai tahun yang kedua paruhnya dinilai menurut peraturan berbeda: keduanya menurut bobot, dibulatkan sekali.
Argumen: paruh_pertama, sudah dikonversi ke skala paruh kedua; paruh_kedua; aturan dengan butir bobot_campuran dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL (paruh yang belum dinilai bukan nol).
Galat: 22023 aturan jenis lain.
Dasar: praktik tahun peralihan 2021, 50 banding 50 (dilaporkan).';
CREATE FUNCTION jelaskan_nilai_campuran(paruh_pertama nilai, paruh_kedua nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 3 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_campuran(nilai, nilai, aturan) IS
'Penjelasan nilai_campuran langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti nilai_campuran.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_campuran.
Dasar: praktik tahun peralihan 2021, 50 banding 50 (dilaporkan).';
