-- PP 46/2011: scores of aspects and activities (src/aturan/pp46.c)
CREATE FUNCTION nilai_aspek(aspek text, target numeric, realisasi numeric, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_aspek(text, numeric, numeric, aturan) IS
'Nilai satu aspek kegiatan. Kuantitas dan kualitas: realisasi dalam persen target. Waktu dan biaya: menurut efisiensi, dengan batas 24 persen yang diputuskan tepat; tidak terlaksana (realisasi 0) bernilai 0.
Argumen: aspek, salah satu dari kuantitas, kualitas, waktu, biaya; target, di atas 0; realisasi, 0 ke atas, satuan sama dengan target; aturan dengan butir efisiensi dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL (belum dinilai bukan nol).
Galat: 22012 target 0, 22003 target atau realisasi negatif, NaN, atau hasil di luar rentang, 22023 aspek tidak dikenal atau aturan jenis lain.
Dasar: PP 46/2011, Perka BKN 1/2013.';
CREATE FUNCTION jelaskan_nilai_aspek(aspek text, target numeric, realisasi numeric, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_aspek(text, numeric, numeric, aturan) IS
'Penjelasan nilai_aspek langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti nilai_aspek.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti nilai_aspek.
Dasar: PP 46/2011, Perka BKN 1/2013.';
CREATE FUNCTION nilai_kegiatan(tk numeric, rk numeric, tq numeric, rq numeric, tw numeric, rw numeric,
                               tb numeric, rb numeric, aturan aturan) RETURNS nilai
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_kegiatan(numeric, numeric, numeric, numeric, numeric, numeric, numeric, numeric, aturan) IS
'Nilai satu kegiatan: jumlah nilai tepat aspek-aspeknya dibagi banyaknya, dibulatkan sekali.
Argumen: target dan realisasi kuantitas (tk, rk), kualitas (tq, rq), waktu (tw, rw), biaya (tb, rb); biaya tidak dihitung bila targetnya NULL atau 0; aturan dengan butir efisiensi dan pembulatan.
NULL: hasil NULL bila masukan aspek lain, realisasi biaya yang bertarget, atau aturan NULL.
Galat: 22012 target aspek lain 0, 22003 target atau realisasi negatif atau NaN, 22023 aturan jenis lain.
Dasar: PP 46/2011, Perka BKN 1/2013.';
CREATE FUNCTION jelaskan_nilai_kegiatan(tk numeric, rk numeric, tq numeric, rq numeric, tw numeric, rw numeric,
                                        tb numeric, rb numeric, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_nilai_kegiatan(numeric, numeric, numeric, numeric, numeric, numeric, numeric, numeric, aturan) IS
'Penjelasan nilai_kegiatan langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti nilai_kegiatan.
NULL: seperti nilai_kegiatan; bila hasilnya NULL, langkah berhenti di masukan yang belum ada.
Galat: seperti nilai_kegiatan.
Dasar: PP 46/2011, Perka BKN 1/2013.';
