-- ekspektasi: below, as or above expectation (src/tipe/ekspektasi.c)
--@ wujud tipe=ekspektasi wujud="char"
COMMENT ON TYPE ekspektasi IS
'Rating hasil kerja atau perilaku kerja, berurutan: Di Bawah Ekspektasi < Sesuai Ekspektasi < Di Atas Ekspektasi.
Masukan: huruf besar atau kecil dan spasi bebas; tanpa kata Ekspektasi; bentuk singkat DB, S, DA.
Simpanan: 1 byte, urutan 1 sampai 3; bentuk biner sama.
Galat: 22P02 kata tidak dikenal, 22P03 biner salah.
Dasar: PermenPANRB 6/2022 (dilaporkan).';

CREATE FUNCTION ekspektasi_smaller(ekspektasi, ekspektasi) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ekspektasi_larger(ekspektasi, ekspektasi) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
-- the int4 sort support compares the datum, in which one byte is widened
--@ urutan tipe=ekspektasi dasar=char urut=int4

CREATE FUNCTION ekspektasi(ordinal integer) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'ekspektasi_from_int';
COMMENT ON FUNCTION ekspektasi(integer) IS
'Ekspektasi dari urutannya.
Argumen: ordinal, 1 (terendah) sampai 3 (tertinggi). Bukan kode SIASN.
NULL: hasil NULL bila masukan NULL.
Galat: 22003 di luar 1 sampai 3.';
CREATE CAST (integer AS ekspektasi) WITH FUNCTION ekspektasi(integer);
COMMENT ON CAST (integer AS ekspektasi) IS 'ekspektasi dari urutannya, 1 sampai 3';
CREATE FUNCTION int4(ekspektasi ekspektasi) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'ekspektasi_to_int';
COMMENT ON FUNCTION int4(ekspektasi) IS
'Urutan ekspektasi: 1 (terendah) sampai 3 (tertinggi). Bukan kode SIASN.
Argumen: ekspektasi.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE CAST (ekspektasi AS integer) WITH FUNCTION int4(ekspektasi);
COMMENT ON CAST (ekspektasi AS integer) IS 'urutan ekspektasi, 1 sampai 3';
