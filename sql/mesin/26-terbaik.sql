-- terbaik, terburuk: the period of the highest and the lowest (src/agregat/terbaik.c)
CREATE FUNCTION terbaik_accum(bigint, nilai, periode) RETURNS bigint
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION terbaik_accum(bigint, predikat, periode) RETURNS bigint
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'terbaik_accum_predikat';
CREATE FUNCTION terburuk_accum(bigint, nilai, periode) RETURNS bigint
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION terburuk_accum(bigint, predikat, periode) RETURNS bigint
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'terburuk_accum_predikat';
CREATE FUNCTION terbaik_final(bigint) RETURNS periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION terbaik_accum(bigint, nilai, periode),
    terbaik_accum(bigint, predikat, periode), terburuk_accum(bigint, nilai, periode),
    terburuk_accum(bigint, predikat, periode), terbaik_final(bigint) FROM PUBLIC;

CREATE AGGREGATE terbaik(nilai nilai, periode periode) (
    SFUNC = terbaik_accum, STYPE = bigint, COMBINEFUNC = pg_catalog.int8larger,
    FINALFUNC = terbaik_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE terbaik(nilai, periode) IS
'Periode dengan nilai tertinggi; bila beberapa sama, yang paling awal menurut urutan periode.
Argumen: nilai; periode.
NULL: baris dengan nilai atau periode NULL dilewati; tanpa baris hasilnya NULL.
Galat: tidak ada.';
CREATE AGGREGATE terburuk(nilai nilai, periode periode) (
    SFUNC = terburuk_accum, STYPE = bigint, COMBINEFUNC = pg_catalog.int8larger,
    FINALFUNC = terbaik_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE terburuk(nilai, periode) IS
'Periode dengan nilai terendah; bila beberapa sama, yang paling awal menurut urutan periode.
Argumen: nilai; periode.
NULL: baris dengan nilai atau periode NULL dilewati; tanpa baris hasilnya NULL.
Galat: tidak ada.';
CREATE AGGREGATE terbaik(predikat predikat, periode periode) (
    SFUNC = terbaik_accum, STYPE = bigint, COMBINEFUNC = pg_catalog.int8larger,
    FINALFUNC = terbaik_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE terbaik(predikat, periode) IS
'Periode dengan predikat tertinggi; bila beberapa sama, yang paling awal menurut urutan periode.
Argumen: predikat; periode.
NULL: baris dengan predikat atau periode NULL dilewati; tanpa baris hasilnya NULL.
Galat: tidak ada.';
CREATE AGGREGATE terburuk(predikat predikat, periode periode) (
    SFUNC = terburuk_accum, STYPE = bigint, COMBINEFUNC = pg_catalog.int8larger,
    FINALFUNC = terbaik_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE terburuk(predikat, periode) IS
'Periode dengan predikat terendah; bila beberapa sama, yang paling awal menurut urutan periode.
Argumen: predikat; periode.
NULL: baris dengan predikat atau periode NULL dilewati; tanpa baris hasilnya NULL.
Galat: tidak ada.';
