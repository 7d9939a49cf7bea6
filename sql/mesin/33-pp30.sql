-- The final score and its rating (src/aturan/pp30.c)
CREATE FUNCTION nilai_akhir(skp nilai, perilaku nilai, dengan_rekan boolean, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_akhir(nilai, nilai, boolean, aturan) IS
'Nilai akhir: nilai SKP dan nilai perilaku kerja menurut bobotnya, dibulatkan sekali.
Argumen: skp; perilaku; dengan_rekan, benar bila instansi meminta pendapat rekan setingkat dan bawahan langsung; aturan dengan butir bobot_akhir dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan jenis lain atau tanpa bobot bagi cara itu, 22003 hasil di luar rentang.
Dasar: PP 30/2019 Ps 41 ayat (1) sampai (4); PP 46/2011.';
CREATE FUNCTION jelaskan_nilai_akhir(skp nilai, perilaku nilai, dengan_rekan boolean, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 4 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_akhir(nilai, nilai, boolean, aturan) IS
'Penjelasan nilai_akhir langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti nilai_akhir.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_akhir.
Dasar: PP 30/2019 Ps 41 ayat (1) sampai (4); PP 46/2011.';
CREATE FUNCTION predikat(nilai nilai, ide_baru boolean, aturan aturan) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'predikat_dari_nilai';
COMMENT ON FUNCTION predikat(nilai, boolean, aturan) IS
'Predikat menurut pita nilai akhir; pita bersyarat didahulukan bila syaratnya dipenuhi.
Argumen: nilai; ide_baru, benar bila menciptakan ide baru atau cara baru yang bermanfaat; aturan dengan butir pita_predikat.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 nilai di luar skala aturan, 22023 aturan jenis lain.
Dasar: PP 30/2019 Ps 41 ayat (5); Perka BKN 1/2013.';
CREATE FUNCTION jelaskan_predikat(nilai nilai, ide_baru boolean, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME', 'jelaskan_predikat_dari_nilai';
COMMENT ON FUNCTION jelaskan_predikat(nilai, boolean, aturan) IS
'Penjelasan predikat: setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti predikat.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti predikat.
Dasar: PP 30/2019 Ps 41 ayat (5); Perka BKN 1/2013.';
