-- Words and codes of a rule set (src/aturan/sebutan.c)
CREATE FUNCTION sebutan(predikat predikat, aturan aturan) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION sebutan(predikat, aturan) IS
'Kata aturan bagi sebuah predikat, misalnya Cukup bagi Butuh Perbaikan menurut PP 30/2019.
Argumen: predikat; aturan dengan butir sebutan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan tanpa butir itu.';
CREATE FUNCTION kode_siasn(predikat predikat, aturan aturan) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'kode_siasn_predikat';
COMMENT ON FUNCTION kode_siasn(predikat, aturan) IS
'Kode kuadran pada pertukaran SIASN.
Argumen: predikat; aturan dengan butir kode_predikat.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan tanpa butir itu.
Dasar: klien terbuka SIASN (dilaporkan).';
CREATE FUNCTION kode_siasn(ekspektasi ekspektasi, aturan aturan) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'kode_siasn_ekspektasi';
COMMENT ON FUNCTION kode_siasn(ekspektasi, aturan) IS
'Kode rating pada pertukaran SIASN; sumber melaporkan dua arah, maka tabelnya bagian dari aturan.
Argumen: ekspektasi; aturan dengan butir kode_ekspektasi.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 aturan tanpa butir itu.
Dasar: klien terbuka SIASN (dapat-diatur).';
CREATE FUNCTION predikat_siasn(kode integer, aturan aturan) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION predikat_siasn(integer, aturan) IS
'Predikat dari kode kuadran pada pertukaran SIASN.
Argumen: kode; aturan dengan butir kode_predikat.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 kode tidak dikenal atau aturan tanpa butir itu.
Dasar: klien terbuka SIASN (dilaporkan).';
CREATE FUNCTION ekspektasi_siasn(kode integer, aturan aturan) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION ekspektasi_siasn(integer, aturan) IS
'Rating dari kodenya pada pertukaran SIASN.
Argumen: kode; aturan dengan butir kode_ekspektasi.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 kode tidak dikenal atau aturan tanpa butir itu.
Dasar: klien terbuka SIASN (dapat-diatur).';
