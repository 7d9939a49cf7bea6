-- sebaran_predikat: five counts (src/agregat/sebaran_predikat.c)
CREATE FUNCTION sebaran_predikat_accum(bigint[], predikat) RETURNS bigint[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION sebaran_predikat_accum(bigint[], integer[]) RETURNS bigint[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'sebaran_predikat_accum_cacah';
CREATE FUNCTION sebaran_predikat_accum_inv(bigint[], predikat) RETURNS bigint[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION sebaran_predikat_accum_inv(bigint[], integer[]) RETURNS bigint[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'sebaran_predikat_accum_inv_cacah';
CREATE FUNCTION sebaran_predikat_combine(bigint[], bigint[]) RETURNS bigint[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION sebaran_predikat_final(bigint[]) RETURNS integer[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION sebaran_predikat_accum(bigint[], predikat), sebaran_predikat_accum(bigint[], integer[]),
    sebaran_predikat_accum_inv(bigint[], predikat), sebaran_predikat_accum_inv(bigint[], integer[]),
    sebaran_predikat_combine(bigint[], bigint[]), sebaran_predikat_final(bigint[]) FROM PUBLIC;
CREATE AGGREGATE sebaran_predikat(predikat) (
    SFUNC = sebaran_predikat_accum, STYPE = bigint[], INITCOND = '{0,0,0,0,0}', SSPACE = 72,
    COMBINEFUNC = sebaran_predikat_combine, FINALFUNC = sebaran_predikat_final,
    MSFUNC = sebaran_predikat_accum, MINVFUNC = sebaran_predikat_accum_inv, MSTYPE = bigint[],
    MINITCOND = '{0,0,0,0,0}', MSSPACE = 72, MFINALFUNC = sebaran_predikat_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sebaran_predikat(predikat) IS
'Banyaknya orang menurut predikat, lima cacah berurutan: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang; siap bagi distribusi_terdekat dan periksa_distribusi.
Argumen: predikat, satu baris per orang.
NULL: yang belum dinilai tidak dihitung; tanpa baris hasilnya lima nol.
Galat: 22003 satu cacah melampaui integer.
Dasar: urutan SE MenPANRB 3/2023.';
CREATE AGGREGATE sebaran_predikat(integer[]) (
    SFUNC = sebaran_predikat_accum, STYPE = bigint[], INITCOND = '{0,0,0,0,0}', SSPACE = 72,
    COMBINEFUNC = sebaran_predikat_combine, FINALFUNC = sebaran_predikat_final,
    MSFUNC = sebaran_predikat_accum, MINVFUNC = sebaran_predikat_accum_inv, MSTYPE = bigint[],
    MINITCOND = '{0,0,0,0,0}', MSSPACE = 72, MFINALFUNC = sebaran_predikat_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sebaran_predikat(integer[]) IS
'Gabungan lima cacah banyak unit: sama dengan sebaran_predikat atas semua orangnya.
Argumen: lima cacah, satu baris per unit, berurutan dari Sangat Baik.
NULL: baris NULL dilewati; tanpa baris hasilnya lima nol.
Galat: 2202E bukan lima cacah, 22003 cacah negatif atau jumlahnya melampaui integer.';
