-- predikat: the five ordered ratings (src/tipe/predikat.c)
--@ wujud tipe=predikat wujud="char"
COMMENT ON TYPE predikat IS
'Predikat kinerja, berurutan: Sangat Kurang < Kurang < Butuh Perbaikan < Baik < Sangat Baik.
Masukan: huruf besar atau kecil dan spasi bebas; kata aturan lama Cukup (= Butuh Perbaikan) dan Buruk (= Sangat Kurang); bentuk singkat SB, B, BP, C, K, SK.
Simpanan: 1 byte, urutan 1 sampai 5; bentuk biner sama.
Galat: 22P02 kata tidak dikenal, 22P03 biner salah.
Dasar: PermenPANRB 6/2022; PP 30/2019 Ps 41 ayat (5) dan PP 46/2011 untuk kata lama.';

CREATE FUNCTION predikat_smaller(predikat, predikat) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION predikat_larger(predikat, predikat) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
-- the int4 sort support compares the datum, in which one byte is widened
--@ urutan tipe=predikat dasar=char urut=int4

CREATE FUNCTION predikat(ordinal integer) RETURNS predikat
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'predikat_from_int';
COMMENT ON FUNCTION predikat(integer) IS
'Predikat dari urutannya.
Argumen: ordinal, 1 (terendah) sampai 5 (tertinggi). Bukan kode SIASN.
NULL: hasil NULL bila masukan NULL.
Galat: 22003 di luar 1 sampai 5.';
CREATE CAST (integer AS predikat) WITH FUNCTION predikat(integer);
COMMENT ON CAST (integer AS predikat) IS 'predikat dari urutannya, 1 sampai 5';
CREATE FUNCTION int4(predikat predikat) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'predikat_to_int';
COMMENT ON FUNCTION int4(predikat) IS
'Urutan predikat: 1 (terendah) sampai 5 (tertinggi). Bukan kode SIASN.
Argumen: predikat.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE CAST (predikat AS integer) WITH FUNCTION int4(predikat);
COMMENT ON CAST (predikat AS integer) IS 'urutan predikat, 1 sampai 5';
