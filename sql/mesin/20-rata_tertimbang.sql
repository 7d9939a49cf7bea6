-- rata_tertimbang: the weighted mean (src/agregat/rata_tertimbang.c)
CREATE FUNCTION rata_tertimbang_accum(internal, nilai, bobot) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_accum(internal, nilai, bobot, integer) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'rata_tertimbang_accum_desimal';
CREATE FUNCTION rata_tertimbang_accum_inv(internal, nilai, bobot) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_accum_inv(internal, nilai, bobot, integer) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_final(internal) RETURNS nilai
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION rata_tertimbang_accum(internal, nilai, bobot),
    rata_tertimbang_accum(internal, nilai, bobot, integer),
    rata_tertimbang_accum_inv(internal, nilai, bobot),
    rata_tertimbang_accum_inv(internal, nilai, bobot, integer),
    rata_tertimbang_combine(internal, internal), rata_tertimbang_serialize(internal),
    rata_tertimbang_deserialize(bytea, internal), rata_tertimbang_final(internal) FROM PUBLIC;

CREATE AGGREGATE rata_tertimbang(nilai, bobot) (
    SFUNC = rata_tertimbang_accum, STYPE = internal, SSPACE = 32,
    COMBINEFUNC = rata_tertimbang_combine,
    SERIALFUNC = rata_tertimbang_serialize, DESERIALFUNC = rata_tertimbang_deserialize,
    FINALFUNC = rata_tertimbang_final,
    MSFUNC = rata_tertimbang_accum, MINVFUNC = rata_tertimbang_accum_inv,
    MSTYPE = internal, MSSPACE = 32, MFINALFUNC = rata_tertimbang_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(nilai, bobot) IS
'Rata-rata tertimbang: jumlah nilai kali bobot dibagi jumlah bobot, tepat, dibulatkan sekali ke empat desimal, setengah menjauhi nol. Jumlah bobot tidak harus 100.
Argumen: nilai; bobot, persen 0 sampai 100.
NULL: kebijakan abaikan: baris dengan nilai atau bobot NULL dilewati bersama pasangannya (belum dinilai bukan nol), sehingga bobotnya terbagi kepada yang lain; tanpa baris hasilnya NULL. Kebijakan lain: rata_tertimbang(nilai, bobot, text).
Galat: 22012 jumlah bobot nol.';
CREATE AGGREGATE rata_tertimbang(nilai, bobot, integer) (
    SFUNC = rata_tertimbang_accum, STYPE = internal, SSPACE = 32,
    COMBINEFUNC = rata_tertimbang_combine,
    SERIALFUNC = rata_tertimbang_serialize, DESERIALFUNC = rata_tertimbang_deserialize,
    FINALFUNC = rata_tertimbang_final,
    MSFUNC = rata_tertimbang_accum, MINVFUNC = rata_tertimbang_accum_inv,
    MSTYPE = internal, MSSPACE = 32, MFINALFUNC = rata_tertimbang_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(nilai, bobot, integer) IS
'Rata-rata tertimbang yang dibulatkan sekali, langsung pada jumlah desimal yang diminta, setengah menjauhi nol.
Argumen: nilai; bobot, persen 0 sampai 100; desimal, 0 sampai 4, sama untuk semua baris satu kelompok.
NULL: kebijakan abaikan: baris dengan nilai atau bobot NULL dilewati bersama pasangannya; tanpa baris hasilnya NULL; desimal NULL adalah galat.
Galat: 22012 jumlah bobot nol, 22023 desimal di luar 0 sampai 4 atau berbeda dalam satu kelompok, 22004 desimal NULL, 22003 hasil di luar rentang nilai.';

-- The twin over numeric (src/agregat/rata_tertimbang_numeric.c)
CREATE FUNCTION rata_tertimbang_accum(internal, numeric, numeric) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'rata_tertimbang_numeric_accum';
CREATE FUNCTION rata_tertimbang_accum_inv(internal, numeric, numeric) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'rata_tertimbang_numeric_accum_inv';
CREATE FUNCTION rata_tertimbang_numeric_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_numeric_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_numeric_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rata_tertimbang_numeric_final(internal) RETURNS numeric
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION rata_tertimbang_accum(internal, numeric, numeric),
    rata_tertimbang_accum_inv(internal, numeric, numeric),
    rata_tertimbang_numeric_combine(internal, internal),
    rata_tertimbang_numeric_serialize(internal),
    rata_tertimbang_numeric_deserialize(bytea, internal),
    rata_tertimbang_numeric_final(internal) FROM PUBLIC;
CREATE AGGREGATE rata_tertimbang(numeric, numeric) (
    SFUNC = rata_tertimbang_accum, STYPE = internal, SSPACE = 256,
    COMBINEFUNC = rata_tertimbang_numeric_combine,
    SERIALFUNC = rata_tertimbang_numeric_serialize,
    DESERIALFUNC = rata_tertimbang_numeric_deserialize,
    FINALFUNC = rata_tertimbang_numeric_final,
    MSFUNC = rata_tertimbang_accum, MINVFUNC = rata_tertimbang_accum_inv,
    MSTYPE = internal, MSSPACE = 256, MFINALFUNC = rata_tertimbang_numeric_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(numeric, numeric) IS
'Rata-rata tertimbang atas numeric: jumlah tepat, skala hasil dipilih seperti avg(numeric) milik server.
Argumen: bilangan; bobot, terhingga dan tidak negatif, satuan bebas.
NULL: kebijakan abaikan: baris dengan bilangan atau bobot NULL dilewati bersama pasangannya; tanpa baris hasilnya NULL.
Galat: 22012 jumlah bobot nol, 22003 bobot negatif, NaN, atau tak hingga.';
