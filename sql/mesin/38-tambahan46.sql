-- PP 46/2011: extra duties and study leave (src/aturan/tambahan46.c)
CREATE FUNCTION nilai_tugas_tambahan(jumlah integer, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_tugas_tambahan(integer, aturan) IS
'Nilai tugas tambahan menurut banyaknya dalam setahun, ditambahkan kepada nilai SKP.
Argumen: jumlah, banyaknya tugas tambahan, 0 ke atas; aturan dengan butir tugas_tambahan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 jumlah negatif atau di luar pita, 22023 aturan jenis lain.
Dasar: Perka BKN 1/2013 menurut kebiasaan (dapat-diatur).';
CREATE FUNCTION jelaskan_nilai_tugas_tambahan(jumlah integer, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_tugas_tambahan(integer, aturan) IS
'Penjelasan nilai_tugas_tambahan: setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti nilai_tugas_tambahan.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_tugas_tambahan.
Dasar: Perka BKN 1/2013 menurut kebiasaan (dapat-diatur).';
CREATE FUNCTION nilai_ipk(ipk numeric, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_ipk(numeric, aturan) IS
'Nilai SKP pegawai tugas belajar dari indeks prestasi kumulatif; batas pita diputuskan tepat, tanpa pembulatan.
Argumen: ipk, 0 sampai 4; aturan dengan butir nilai_ipk.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 ipk di luar 0 sampai 4, NaN, atau tak hingga, 22023 aturan jenis lain.
Dasar: Perka BKN 1/2013 (dilaporkan).';
CREATE FUNCTION jelaskan_nilai_ipk(ipk numeric, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 9 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_ipk(numeric, aturan) IS
'Penjelasan nilai_ipk: setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti nilai_ipk.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_ipk.
Dasar: Perka BKN 1/2013 (dilaporkan).';
