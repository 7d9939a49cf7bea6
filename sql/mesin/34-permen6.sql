-- PermenPANRB 6/2022: expectations and the matrix (src/aturan/permen6.c)
CREATE FUNCTION ekspektasi(nilai nilai, aturan aturan) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'ekspektasi_dari_nilai';
COMMENT ON FUNCTION ekspektasi(nilai, aturan) IS
'Rating menurut ambang instansi; peraturannya sendiri tidak memuat angka.
Argumen: nilai; aturan dengan butir ambang_ekspektasi.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 nilai di luar skala aturan, 22023 aturan jenis lain.
Dasar: ambang instansi (dapat-diatur).';
CREATE FUNCTION jelaskan_ekspektasi(nilai nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 3 AS 'MODULE_PATHNAME', 'jelaskan_ekspektasi_dari_nilai';
COMMENT ON FUNCTION jelaskan_ekspektasi(nilai, aturan) IS
'Penjelasan ekspektasi: setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti ekspektasi.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti ekspektasi.
Dasar: ambang instansi (dapat-diatur).';
CREATE FUNCTION predikat(hasil ekspektasi, perilaku ekspektasi, aturan aturan) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'predikat_dari_ekspektasi';
COMMENT ON FUNCTION predikat(ekspektasi, ekspektasi, aturan) IS
'Predikat menurut matriks hasil kerja dan perilaku kerja.
Argumen: hasil; perilaku; aturan dengan butir matriks_predikat.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan jenis lain.
Dasar: PermenPANRB 6/2022, kuadran kinerja pegawai (dilaporkan).';
CREATE FUNCTION jelaskan_predikat(hasil ekspektasi, perilaku ekspektasi, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME', 'jelaskan_predikat_dari_ekspektasi';
COMMENT ON FUNCTION jelaskan_predikat(ekspektasi, ekspektasi, aturan) IS
'Penjelasan predikat: baris dan kolom matriks, sel yang berlaku dan sel di sebelahnya.
Argumen: seperti predikat.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti predikat.
Dasar: PermenPANRB 6/2022, kuadran kinerja pegawai (dilaporkan).';
