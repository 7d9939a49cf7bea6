-- Readers of a rekap (src/agregat/rekap_baca.c)
CREATE FUNCTION cacah(rekap rekap) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_cacah';
COMMENT ON FUNCTION cacah(rekap) IS
'Banyaknya orang yang dinilai.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION cacah_kosong(rekap rekap) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_cacah_kosong';
COMMENT ON FUNCTION cacah_kosong(rekap) IS
'Banyaknya orang yang belum dinilai; mereka tidak ikut dalam bacaan lain mana pun.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION cacah_antara(rekap rekap, dari nilai, sampai nilai) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_cacah_antara';
COMMENT ON FUNCTION cacah_antara(rekap, nilai, nilai) IS
'Banyaknya orang dengan nilai di antara dua batas, kedua batas termasuk.
Argumen: rekap; dari; sampai. Bila dari melebihi sampai hasilnya 0.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION jumlah(rekap rekap) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_jumlah';
COMMENT ON FUNCTION jumlah(rekap) IS
'Jumlah semua nilai, tepat, empat desimal; seperti sum(nilai).
Argumen: rekap.
NULL: hasil NULL bila masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION rata(rekap rekap) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_rata';
COMMENT ON FUNCTION rata(rekap) IS
'Rata-rata nilai dengan skala seperti avg(nilai); yang belum dinilai tidak ikut.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION simpangan_baku(rekap rekap, contoh boolean DEFAULT true) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_simpangan_baku';
COMMENT ON FUNCTION simpangan_baku(rekap, boolean) IS
'Simpangan baku nilai: akar dari jumlah kuadrat simpangan yang tepat dibagi n - 1 (contoh) atau n (seluruhnya), dibulatkan hanya pada pembagian dan akarnya.
Argumen: rekap; contoh, true seperti stddev_samp, false seperti stddev_pop.
NULL: hasil NULL bila masukan NULL, tidak seorang pun dinilai, atau contohnya hanya satu orang.
Galat: tidak ada.';
CREATE FUNCTION terendah(rekap rekap) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_terendah';
COMMENT ON FUNCTION terendah(rekap) IS
'Nilai terendah.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION tertinggi(rekap rekap) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_tertinggi';
COMMENT ON FUNCTION tertinggi(rekap) IS
'Nilai tertinggi.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION kuantil(rekap rekap, bagian numeric) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_kuantil';
COMMENT ON FUNCTION kuantil(rekap, numeric) IS
'Kuantil diskret: nilai pertama, dari bawah, yang dicapai sekurang-kurangnya sebagian itu dari semua orang; seperti percentile_disc, tetapi bagiannya bilangan tepat.
Argumen: rekap; bagian, 0 sampai 1.
NULL: hasil NULL bila salah satu masukan NULL atau tidak seorang pun dinilai.
Galat: 22003 bagian di luar 0 sampai 1 atau NaN.';
CREATE FUNCTION kuantil_kontinu(rekap rekap, bagian numeric) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_kuantil_kontinu';
COMMENT ON FUNCTION kuantil_kontinu(rekap, numeric) IS
'Kuantil kontinu, tepat: di antara dua orang yang mengapit bagian itu, sebanding jaraknya; seperti percentile_cont, tanpa bilangan biner.
Argumen: rekap; bagian, 0 sampai 1.
NULL: hasil NULL bila salah satu masukan NULL atau tidak seorang pun dinilai.
Galat: 22003 bagian di luar 0 sampai 1 atau NaN.';
CREATE FUNCTION median(rekap rekap) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_median';
COMMENT ON FUNCTION median(rekap) IS
'Nilai tengah: kuantil_kontinu pada setengah.
Argumen: rekap.
NULL: hasil NULL bila masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION peringkat(rekap rekap, nilai nilai) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_peringkat';
COMMENT ON FUNCTION peringkat(rekap, nilai) IS
'Peringkat sebuah nilai: satu ditambah banyaknya orang yang lebih baik, seperti rank() dari atas; nilai sama, peringkat sama. Dengan rekap seluruhnya atau rekap setiap unit, sejuta orang diperingkatkan dalam dua pembacaan tanpa pengurutan:
SELECT nip, peringkat((SELECT rekap(nilai) FROM t), nilai) FROM t.
Argumen: rekap; nilai, tidak harus ada di dalamnya.
NULL: hasil NULL bila salah satu masukan NULL: yang belum dinilai tidak berperingkat.
Galat: tidak ada.';
CREATE FUNCTION peringkat_padat(rekap rekap, nilai nilai) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_peringkat_padat';
COMMENT ON FUNCTION peringkat_padat(rekap, nilai) IS
'Peringkat tanpa lompatan: satu ditambah banyaknya nilai berbeda yang lebih baik, seperti dense_rank() dari atas.
Argumen: rekap; nilai, tidak harus ada di dalamnya.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION persentil(rekap rekap, nilai nilai) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'rekap_persentil';
COMMENT ON FUNCTION persentil(rekap, nilai) IS
'Berapa persen orang yang nilainya tidak lebih baik daripada nilai itu, dirinya termasuk; 100 bagi yang terbaik. Skala seperti pembagian numeric.
Argumen: rekap; nilai, tidak harus ada di dalamnya.
NULL: hasil NULL bila salah satu masukan NULL atau tidak seorang pun dinilai.
Galat: tidak ada.';
CREATE FUNCTION butir(rekap rekap, OUT nilai nilai, OUT cacah bigint) RETURNS SETOF record
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 1000 AS 'MODULE_PATHNAME', 'rekap_butir';
COMMENT ON FUNCTION butir(rekap) IS
'Isi ringkasan sebagai baris: setiap nilai, dari yang terendah, dengan banyaknya orang yang mempunyainya.
Argumen: rekap.
NULL: tanpa baris bila masukan NULL.
Galat: tidak ada.';
