-- Means with a policy for missing values (src/agregat/kosong.c): one state around another aggregate's
CREATE FUNCTION kosong_accum(internal, nilai, bobot, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kosong_accum_bobot';
CREATE FUNCTION kosong_accum(internal, nilai, bobot, integer, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kosong_accum_desimal';
CREATE FUNCTION kosong_accum(internal, numeric, numeric, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kosong_accum_numeric';
CREATE FUNCTION kosong_accum(internal, nilai, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kosong_accum_rata';
CREATE FUNCTION kosong_accum_inv(internal, nilai, bobot, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_accum_inv(internal, nilai, bobot, integer, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_accum_inv(internal, numeric, numeric, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_accum_inv(internal, nilai, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_final(internal) RETURNS nilai
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION kosong_numeric_final(internal) RETURNS numeric
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kosong_final';
REVOKE ALL ON FUNCTION kosong_accum(internal, nilai, bobot, text), kosong_accum(internal, nilai, bobot, integer, text),
    kosong_accum(internal, numeric, numeric, text), kosong_accum(internal, nilai, text),
    kosong_accum_inv(internal, nilai, bobot, text), kosong_accum_inv(internal, nilai, bobot, integer, text),
    kosong_accum_inv(internal, numeric, numeric, text), kosong_accum_inv(internal, nilai, text),
    kosong_combine(internal, internal), kosong_serialize(internal), kosong_deserialize(bytea, internal),
    kosong_final(internal), kosong_numeric_final(internal) FROM PUBLIC;

CREATE AGGREGATE rata_tertimbang(nilai nilai, bobot bobot, kosong text) (
    SFUNC = kosong_accum, STYPE = internal, SSPACE = 64,
    COMBINEFUNC = kosong_combine, SERIALFUNC = kosong_serialize, DESERIALFUNC = kosong_deserialize,
    FINALFUNC = kosong_final,
    MSFUNC = kosong_accum, MINVFUNC = kosong_accum_inv,
    MSTYPE = internal, MSSPACE = 64, MFINALFUNC = kosong_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(nilai, bobot, text) IS
'Rata-rata tertimbang dengan kebijakan nilai kosong yang dinyatakan; hitungan dan pembulatan seperti rata_tertimbang(nilai, bobot). Nilai 5 dan 5 dengan bagian ketiga yang kosong: abaikan memberi 5, nol memberi yang lebih kecil, tolak menolak, tunda belum memberi hasil.
Argumen: nilai; bobot, persen 0 sampai 100; kosong, kebijakan yang sama untuk semua baris satu kelompok: abaikan (bagian kosong tidak dihitung, bobotnya terbagi kepada yang lain menurut bobot mereka; sama dengan tanpa argumen ini), nol (nilai kosong dihitung nol dengan bobotnya), tolak (galat), tunda (hasil NULL sampai semua ada).
NULL: bagian kosong ialah baris dengan nilai atau bobot NULL, diperlakukan menurut kebijakan; tanpa baris hasilnya NULL; kebijakan NULL adalah galat.
Galat: 22004 bagian kosong pada tolak (pesan menyebut bobot atau nilai pasangannya), bobot NULL pada nol (tidak ada bobot untuk menghitung nol), atau kebijakan NULL; 22023 kebijakan tidak dikenal atau berbeda dalam satu kelompok; 22012 jumlah bobot nol.';
CREATE AGGREGATE rata_tertimbang(nilai nilai, bobot bobot, desimal integer, kosong text) (
    SFUNC = kosong_accum, STYPE = internal, SSPACE = 64,
    COMBINEFUNC = kosong_combine, SERIALFUNC = kosong_serialize, DESERIALFUNC = kosong_deserialize,
    FINALFUNC = kosong_final,
    MSFUNC = kosong_accum, MINVFUNC = kosong_accum_inv,
    MSTYPE = internal, MSSPACE = 64, MFINALFUNC = kosong_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(nilai, bobot, integer, text) IS
'Rata-rata tertimbang dengan kebijakan nilai kosong, dibulatkan sekali langsung pada jumlah desimal yang diminta seperti rata_tertimbang(nilai, bobot, integer).
Argumen: nilai; bobot, persen 0 sampai 100; desimal, 0 sampai 4, sama untuk semua baris satu kelompok; kosong, kebijakan seperti pada rata_tertimbang(nilai, bobot, text).
NULL: bagian kosong diperlakukan menurut kebijakan; tanpa baris hasilnya NULL; desimal atau kebijakan NULL adalah galat.
Galat: 22004 bagian kosong pada tolak, bobot NULL pada nol, desimal atau kebijakan NULL; 22023 kebijakan tidak dikenal, desimal di luar 0 sampai 4, atau salah satunya berbeda dalam satu kelompok; 22012 jumlah bobot nol; 22003 hasil di luar rentang nilai.';
CREATE AGGREGATE rata_tertimbang(nilai numeric, bobot numeric, kosong text) (
    SFUNC = kosong_accum, STYPE = internal, SSPACE = 288,
    COMBINEFUNC = kosong_combine, SERIALFUNC = kosong_serialize, DESERIALFUNC = kosong_deserialize,
    FINALFUNC = kosong_numeric_final,
    MSFUNC = kosong_accum, MINVFUNC = kosong_accum_inv,
    MSTYPE = internal, MSSPACE = 288, MFINALFUNC = kosong_numeric_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata_tertimbang(numeric, numeric, text) IS
'Rata-rata tertimbang atas numeric dengan kebijakan nilai kosong; hitungan dan skala hasil seperti rata_tertimbang(numeric, numeric).
Argumen: bilangan; bobot, terhingga dan tidak negatif, satuan bebas; kosong, kebijakan seperti pada rata_tertimbang(nilai, bobot, text).
NULL: bagian kosong diperlakukan menurut kebijakan (NaN bukan kosong); tanpa baris hasilnya NULL; kebijakan NULL adalah galat.
Galat: 22004 bagian kosong pada tolak, bobot NULL pada nol, atau kebijakan NULL; 22023 kebijakan tidak dikenal atau berbeda dalam satu kelompok; 22012 jumlah bobot nol; 22003 bobot negatif, NaN, atau tak hingga.';

CREATE AGGREGATE rata(nilai nilai) (
    SFUNC = nilai_avg_accum, STYPE = bigint[], INITCOND = '{0,0}', SSPACE = 48,
    COMBINEFUNC = pg_catalog.int4_avg_combine, FINALFUNC = nilai_avg_final,
    MSFUNC = nilai_avg_accum, MINVFUNC = nilai_avg_accum_inv,
    MSTYPE = bigint[], MINITCOND = '{0,0}', MSSPACE = 48,
    MFINALFUNC = nilai_avg_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata(nilai) IS
'Rata-rata nilai, sama dengan avg(nilai): numeric dengan skala seperti avg(numeric) milik server.
Argumen: nilai per baris.
NULL: kebijakan abaikan: baris NULL dilewati (belum dinilai bukan nol); tanpa baris hasilnya NULL.
Galat: tidak ada.';
CREATE AGGREGATE rata(nilai nilai, kosong text) (
    SFUNC = kosong_accum, STYPE = internal, SSPACE = 160,
    COMBINEFUNC = kosong_combine, SERIALFUNC = kosong_serialize, DESERIALFUNC = kosong_deserialize,
    FINALFUNC = kosong_numeric_final,
    MSFUNC = kosong_accum, MINVFUNC = kosong_accum_inv,
    MSTYPE = internal, MSSPACE = 160, MFINALFUNC = kosong_numeric_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rata(nilai, text) IS
'Rata-rata nilai dengan kebijakan nilai kosong yang dinyatakan; hasil numeric yang sama dengan avg(nilai).
Argumen: nilai per baris; kosong, kebijakan yang sama untuk semua baris satu kelompok: abaikan (baris NULL dilewati; sama dengan tanpa argumen ini), nol (dihitung nol), tolak (galat), tunda (hasil NULL sampai semua ada).
NULL: nilai NULL diperlakukan menurut kebijakan; tanpa baris hasilnya NULL; kebijakan NULL adalah galat.
Galat: 22004 nilai NULL pada tolak, atau kebijakan NULL; 22023 kebijakan tidak dikenal atau berbeda dalam satu kelompok.';
