-- sebaran: people by rating, with percentages that add up (src/peringkat/sebaran.c)
CREATE FUNCTION sebaran(rekap rekap, aturan aturan, OUT predikat predikat, OUT cacah bigint, OUT porsi numeric) RETURNS SETOF record
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME', 'sebaran_rekap';
COMMENT ON FUNCTION sebaran(rekap, aturan) IS
'Sebaran predikat sekelompok orang menurut pita nilai sebuah aturan, dari Sangat Baik sampai Sangat Kurang, juga yang tidak seorang pun mendapatkannya. Porsi adalah persen dengan dua desimal yang berjumlah tepat 100.00: perseratusannya dibagi menurut sisa terbesar, pada sisa yang sama predikat yang lebih tinggi didahulukan.
Argumen: rekap; aturan dengan butir pita_predikat. Nilai saja tidak memuat ide baru, maka pita yang mensyaratkannya tidak dipakai.
NULL: tanpa baris bila salah satu masukan NULL; porsi NULL bila tidak seorang pun dinilai. Yang belum dinilai tidak ikut: lihat cacah_kosong.
Galat: 22003 nilai di luar pita aturan, 22023 aturan jenis lain.
Dasar: pita menurut aturannya; pembagian menurut sisa terbesar (Hamilton) bukan bunyi peraturan.';
CREATE FUNCTION sebaran(lima_cacah integer[], OUT predikat predikat, OUT cacah bigint, OUT porsi numeric) RETURNS SETOF record
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME', 'sebaran_cacah';
COMMENT ON FUNCTION sebaran(integer[]) IS
'Lima cacah dari sebaran_predikat sebagai baris, dengan porsi yang berjumlah tepat 100.00.
Argumen: lima_cacah, lima bilangan berurutan dari Sangat Baik sampai Sangat Kurang.
NULL: tanpa baris bila masukan NULL; porsi NULL bila semuanya nol.
Galat: 2202E bukan lima cacah, 22003 cacah negatif.';
