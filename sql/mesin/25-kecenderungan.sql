-- kecenderungan: the slope of the scores over time (src/agregat/kecenderungan.c)
CREATE FUNCTION kecenderungan_accum(internal, nilai, periode) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kecenderungan_accum_inv(internal, nilai, periode) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kecenderungan_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kecenderungan_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kecenderungan_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kecenderungan_final(internal) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION kecenderungan_accum(internal, nilai, periode),
    kecenderungan_accum_inv(internal, nilai, periode),
    kecenderungan_combine(internal, internal), kecenderungan_serialize(internal),
    kecenderungan_deserialize(bytea, internal), kecenderungan_final(internal) FROM PUBLIC;

CREATE AGGREGATE kecenderungan(nilai nilai, periode periode) (
    SFUNC = kecenderungan_accum, STYPE = internal, SSPACE = 64,
    COMBINEFUNC = kecenderungan_combine,
    SERIALFUNC = kecenderungan_serialize, DESERIALFUNC = kecenderungan_deserialize,
    FINALFUNC = kecenderungan_final,
    MSFUNC = kecenderungan_accum, MINVFUNC = kecenderungan_accum_inv,
    MSTYPE = internal, MSSPACE = 64, MFINALFUNC = kecenderungan_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE kecenderungan(nilai, periode) IS
'Kecenderungan nilai dari waktu ke waktu: kemiringan garis kuadrat terkecil, dalam poin per tahun, positif bila naik. Nilai ditempatkan di tengah periodenya, dihitung dalam setengah bulan, sehingga periode tahun, semester, triwulan, dan bulan boleh bercampur. Hasil bagi tepat, dibulatkan sekali ke sepuluh desimal, setengah menjauhi nol.
Argumen: nilai; periode.
NULL: baris dengan nilai atau periode NULL dilewati; hasil NULL bila tidak ada dua periode dengan tengah yang berbeda.
Galat: tidak ada.
Dasar: metode kuadrat terkecil: b = (n Σxy − Σx Σy) / (n Σx² − (Σx)²).';
