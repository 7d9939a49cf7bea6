-- konsisten: good enough in each of the last periods (src/agregat/konsisten.c)
CREATE FUNCTION konsisten_accum(internal, predikat, predikat, periode, integer) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION konsisten_accum(internal, predikat, predikat, periode, integer, boolean) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION konsisten_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION konsisten_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION konsisten_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION konsisten_final(internal) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION sebab_tidak_konsisten_final(internal) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION konsisten_accum(internal, predikat, predikat, periode, integer),
    konsisten_accum(internal, predikat, predikat, periode, integer, boolean),
    konsisten_combine(internal, internal), konsisten_serialize(internal),
    konsisten_deserialize(bytea, internal), konsisten_final(internal),
    sebab_tidak_konsisten_final(internal) FROM PUBLIC;

CREATE AGGREGATE konsisten(predikat predikat, minimal predikat, periode periode, n integer) (
    SFUNC = konsisten_accum, STYPE = internal, SSPACE = 80,
    COMBINEFUNC = konsisten_combine,
    SERIALFUNC = konsisten_serialize, DESERIALFUNC = konsisten_deserialize,
    FINALFUNC = konsisten_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE konsisten(predikat, predikat, periode, integer) IS
'Benar bila predikat sekurang-kurangnya minimal pada setiap periode dari n periode terakhir, dihitung mundur menurut kalender dari periode terakhir dalam kelompok. Periode tanpa baris memutus; bila satu periode mempunyai beberapa baris, yang terendah dihitung, dan belum dinilai lebih rendah daripada semua predikat. Kurang dari n periode: tidak konsisten.
Argumen: predikat; minimal, predikat terendah yang memenuhi, sama untuk semua baris; periode, sejenis untuk semua baris; n, banyaknya periode, 1 sampai 1200, sama untuk semua baris.
NULL: predikat NULL berarti belum dinilai dan memutus; minimal, periode, atau n NULL adalah galat; tanpa baris hasilnya NULL.
Galat: 22004 minimal, periode, atau n NULL, 22023 n di luar 1 sampai 1200, jenis periode tercampur, minimal atau n berbeda dalam satu kelompok.';
CREATE AGGREGATE konsisten(predikat predikat, minimal predikat, periode periode, n integer, dilewati boolean) (
    SFUNC = konsisten_accum, STYPE = internal, SSPACE = 80,
    COMBINEFUNC = konsisten_combine,
    SERIALFUNC = konsisten_serialize, DESERIALFUNC = konsisten_deserialize,
    FINALFUNC = konsisten_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE konsisten(predikat, predikat, periode, integer, boolean) IS
'Seperti konsisten(predikat, minimal, periode, n), tetapi periode yang dilewati (cuti, tugas belajar) tidak dihitung dan tidak memutus: n periode itu lalu mencapai lebih jauh ke belakang. Sebuah periode dilewati hanya bila semua barisnya dilewati.
Argumen: predikat; minimal, sama untuk semua baris; periode, sejenis untuk semua baris; n, 1 sampai 1200, sama untuk semua baris; dilewati.
NULL: predikat NULL berarti belum dinilai dan memutus; dilewati NULL berarti tidak dilewati; minimal, periode, atau n NULL adalah galat; tanpa baris hasilnya NULL.
Galat: 22004 minimal, periode, atau n NULL, 22023 n di luar 1 sampai 1200, jenis periode tercampur, minimal atau n berbeda dalam satu kelompok.';
CREATE AGGREGATE sebab_tidak_konsisten(predikat predikat, minimal predikat, periode periode, n integer) (
    SFUNC = konsisten_accum, STYPE = internal, SSPACE = 80,
    COMBINEFUNC = konsisten_combine,
    SERIALFUNC = konsisten_serialize, DESERIALFUNC = konsisten_deserialize,
    FINALFUNC = sebab_tidak_konsisten_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sebab_tidak_konsisten(predikat, predikat, periode, integer) IS
'Mengapa konsisten(predikat, minimal, periode, n) tidak benar: periode paling akhir yang memutus, dan apakah periode itu tanpa penilaian, belum dinilai, atau predikatnya di bawah minimal.
Argumen: seperti konsisten.
NULL: hasil NULL bila konsisten, atau tanpa baris; selebihnya seperti konsisten.
Galat: seperti konsisten.';
CREATE AGGREGATE sebab_tidak_konsisten(predikat predikat, minimal predikat, periode periode, n integer, dilewati boolean) (
    SFUNC = konsisten_accum, STYPE = internal, SSPACE = 80,
    COMBINEFUNC = konsisten_combine,
    SERIALFUNC = konsisten_serialize, DESERIALFUNC = konsisten_deserialize,
    FINALFUNC = sebab_tidak_konsisten_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sebab_tidak_konsisten(predikat, predikat, periode, integer, boolean) IS
'Mengapa konsisten(predikat, minimal, periode, n, dilewati) tidak benar: periode paling akhir yang memutus, dan apakah periode itu tanpa penilaian, belum dinilai, atau predikatnya di bawah minimal.
Argumen: seperti konsisten.
NULL: hasil NULL bila konsisten, atau tanpa baris; selebihnya seperti konsisten.
Galat: seperti konsisten.';
