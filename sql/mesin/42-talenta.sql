-- PermenPANRB 3/2020: the nine boxes of talent management (src/aturan/talenta.c)
CREATE FUNCTION kotak_talenta(kinerja ekspektasi, potensi text, aturan aturan) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kotak_talenta(ekspektasi, text, aturan) IS
'Nomor kotak talenta, 1 sampai 9, menurut kinerja dan potensi.
Argumen: kinerja; potensi, salah satu dari rendah, menengah, tinggi, huruf besar atau kecil bebas; aturan dengan butir kotak_talenta.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 potensi tidak dikenal atau aturan jenis lain.
Dasar: PermenPANRB 3/2020 (dilaporkan).';
CREATE FUNCTION jelaskan_kotak_talenta(kinerja ekspektasi, potensi text, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_kotak_talenta(ekspektasi, text, aturan) IS
'Penjelasan kotak_talenta: baris kinerja, kolom potensi yang berlaku dan yang di sebelahnya, oleh penghitung yang sama.
Argumen: seperti kotak_talenta.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti kotak_talenta.
Dasar: PermenPANRB 3/2020 (dilaporkan).';
CREATE FUNCTION kotak_talenta(kinerja nilai, potensi nilai, aturan aturan) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'kotak_talenta_nilai';
COMMENT ON FUNCTION kotak_talenta(nilai, nilai, aturan) IS
'Nomor kotak talenta dari dua nilai, menurut ambang instansi; peraturannya sendiri tidak memuat angka.
Argumen: kinerja; potensi; aturan dengan butir kotak_talenta, ambang_ekspektasi, dan ambang_potensi.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 nilai di luar skala aturan, 22023 aturan jenis lain.
Dasar: PermenPANRB 3/2020 (dilaporkan); ambang instansi (dapat-diatur).';
CREATE FUNCTION jelaskan_kotak_talenta(kinerja nilai, potensi nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 11 AS 'MODULE_PATHNAME', 'jelaskan_kotak_talenta_nilai';
COMMENT ON FUNCTION jelaskan_kotak_talenta(nilai, nilai, aturan) IS
'Penjelasan kotak_talenta dari dua nilai: pita kinerja, pita potensi, lalu kotaknya, oleh penghitung yang sama.
Argumen: seperti kotak_talenta.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti kotak_talenta.
Dasar: PermenPANRB 3/2020 (dilaporkan); ambang instansi (dapat-diatur).';
CREATE FUNCTION saran_talenta(kotak integer, aturan aturan) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION saran_talenta(integer, aturan) IS
'Tindak lanjut yang disarankan bagi sebuah kotak talenta.
Argumen: kotak, 1 sampai 9; aturan dengan butir saran_talenta.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 kotak di luar 1 sampai 9, 22023 aturan jenis lain.
Dasar: PermenPANRB 3/2020 (dilaporkan).';
