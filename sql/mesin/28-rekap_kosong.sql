-- rekap with a policy for missing scores (src/agregat/rekap_kosong.c)
CREATE FUNCTION rekap_kosong_accum(internal, nilai, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_kosong_accum_inv(internal, nilai, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_kosong_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_kosong_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_kosong_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_kosong_final(internal) RETURNS rekap
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION rekap_kosong_accum(internal, nilai, text), rekap_kosong_accum_inv(internal, nilai, text),
    rekap_kosong_combine(internal, internal), rekap_kosong_serialize(internal),
    rekap_kosong_deserialize(bytea, internal), rekap_kosong_final(internal) FROM PUBLIC;
CREATE AGGREGATE rekap(nilai nilai, kosong text) (
    SFUNC = rekap_kosong_accum, STYPE = internal, SSPACE = 512,
    COMBINEFUNC = rekap_kosong_combine, SERIALFUNC = rekap_kosong_serialize,
    DESERIALFUNC = rekap_kosong_deserialize, FINALFUNC = rekap_kosong_final,
    MSFUNC = rekap_kosong_accum, MINVFUNC = rekap_kosong_accum_inv, MSTYPE = internal, MSSPACE = 512,
    MFINALFUNC = rekap_kosong_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE rekap(nilai, text) IS
'Ringkasan tepat nilai sekelompok orang, dengan kebijakan bagi yang belum dinilai.
Argumen: nilai, satu baris per orang; kosong, sama untuk semua baris satu kelompok: abaikan (dihitung tersendiri, seperti rekap(nilai)), nol (bernilai 0), tolak (galat), tunda (hasil NULL sampai semuanya dinilai).
NULL: menurut kebijakan; tanpa baris hasilnya NULL; kebijakan NULL adalah galat.
Galat: 22004 nilai kosong di bawah tolak, atau kebijakan NULL; 22023 kebijakan tidak dikenal atau berbeda dalam satu kelompok.';
