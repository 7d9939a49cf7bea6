-- Public satisfaction: index and grade (src/aturan/layanan.c, src/agregat/ikm.c)
CREATE FUNCTION ikm_accum(internal, smallint[], aturan) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_accum(internal, smallint[], aturan, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_accum_inv(internal, smallint[], aturan) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_accum_inv(internal, smallint[], aturan, text) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_combine(internal, internal) RETURNS internal
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_serialize(internal) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_deserialize(bytea, internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION ikm_final(internal) RETURNS nilai
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION ikm_accum(internal, smallint[], aturan), ikm_accum_inv(internal, smallint[], aturan),
    ikm_accum(internal, smallint[], aturan, text), ikm_accum_inv(internal, smallint[], aturan, text),
    ikm_combine(internal, internal), ikm_serialize(internal), ikm_deserialize(bytea, internal),
    ikm_final(internal) FROM PUBLIC;
CREATE AGGREGATE ikm(jawaban smallint[], aturan aturan) (
    SFUNC = ikm_accum, STYPE = internal, SSPACE = 256,
    COMBINEFUNC = ikm_combine, SERIALFUNC = ikm_serialize, DESERIALFUNC = ikm_deserialize,
    FINALFUNC = ikm_final,
    MSFUNC = ikm_accum, MINVFUNC = ikm_accum_inv,
    MSTYPE = internal, MSSPACE = 256, MFINALFUNC = ikm_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE ikm(smallint[], aturan) IS
'Indeks kepuasan masyarakat atas sekelompok responden: rata-rata setiap unsur menurut yang menjawabnya, ditimbang, dikali pengali, dibulatkan sekali. Bobotnya tepat satu per banyaknya unsur, kecuali aturan memuat bobot lain (0.11, 0.111, 0.071).
Argumen: jawaban, satu larik per responden dengan satu bilangan per unsur, menurut skala aturan; aturan dengan butir unsur_layanan dan pembulatan, sama untuk semua baris satu kelompok.
NULL: kebijakan abaikan: unsur NULL tidak dijawab dan tidak dihitung (bukan nol); baris dengan jawaban atau aturan NULL dilewati; tanpa responden, atau bila satu unsur tidak dijawab seorang pun, hasilnya NULL.
Galat: 22003 jawaban di luar skala, 2202E banyaknya unsur tidak sama dengan aturan, 22023 aturan berbeda dalam satu kelompok atau jenis lain.
Dasar: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004.';
CREATE AGGREGATE ikm(jawaban smallint[], aturan aturan, kosong text) (
    SFUNC = ikm_accum, STYPE = internal, SSPACE = 256,
    COMBINEFUNC = ikm_combine, SERIALFUNC = ikm_serialize, DESERIALFUNC = ikm_deserialize,
    FINALFUNC = ikm_final,
    MSFUNC = ikm_accum, MINVFUNC = ikm_accum_inv,
    MSTYPE = internal, MSSPACE = 256, MFINALFUNC = ikm_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE ikm(smallint[], aturan, text) IS
'Indeks kepuasan masyarakat dengan kebijakan nilai kosong yang dinyatakan; hitungan seperti ikm(smallint[], aturan).
Argumen: jawaban; aturan; kosong, kebijakan yang sama untuk semua baris satu kelompok: abaikan (unsur dirata-ratakan atas yang menjawabnya; sama dengan tanpa argumen ini), nol (unsur yang tidak dijawab dihitung 0 dalam rata-ratanya, walaupun skala mulai dari 1, sehingga indeks dapat di bawah yang terendah), tolak (galat), tunda (hasil NULL selama ada responden yang tidak menjawab satu unsur).
NULL: unsur NULL tidak dijawab; jawaban NULL seluruhnya berarti responden yang tidak menjawab satu unsur pun, kecuali pada abaikan, yang melewati baris itu dan baris tanpa aturan; tanpa responden hasilnya NULL, demikian pula pada abaikan bila satu unsur tidak dijawab seorang pun; kebijakan NULL adalah galat.
Galat: 22004 unsur yang tidak dijawab pada tolak (pesan menyebut unsurnya), aturan NULL selain pada abaikan, atau kebijakan NULL; 22003 jawaban di luar skala; 2202E banyaknya unsur tidak sama dengan aturan; 22023 kebijakan tidak dikenal, kebijakan atau aturan berbeda dalam satu kelompok, atau aturan jenis lain.
Dasar: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004; kebijakan atas unsur yang tidak dijawab dipilih pemanggil.';
CREATE FUNCTION jelaskan_ikm(jumlah bigint[], cacah bigint[], aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 12 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_ikm(bigint[], bigint[], aturan) IS
'Penjelasan ikm dari jumlah dan cacah jawaban setiap unsur, oleh penghitung yang sama.
Argumen: jumlah, jumlah jawaban setiap unsur; cacah, banyaknya yang menjawab setiap unsur; aturan seperti pada ikm.
NULL: tanpa baris bila salah satu masukan NULL; langkah berhenti di unsur yang tidak dijawab seorang pun.
Galat: 2202E larik bukan satu bilangan per unsur, 22003 jumlah yang mustahil bagi cacahnya, 22023 aturan jenis lain.
Dasar: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004.';
CREATE FUNCTION mutu_layanan(nilai nilai, aturan aturan) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION mutu_layanan(nilai, aturan) IS
'Mutu pelayanan A, B, C, atau D menurut pita indeks; indeks dibulatkan dahulu seperti pada ikm, sebab pita dicetak dengan dua desimal dan tidak mengatur yang di celahnya.
Argumen: nilai, indeks 25 sampai 100; aturan dengan butir pita_mutu dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 indeks di luar skala aturan, 22023 aturan jenis lain.
Dasar: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004.';
CREATE FUNCTION jelaskan_mutu_layanan(nilai nilai, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_mutu_layanan(nilai, aturan) IS
'Penjelasan mutu_layanan: pembulatan, lalu setiap pita, yang berlaku dan sebab yang lain tidak.
Argumen: seperti mutu_layanan.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti mutu_layanan.
Dasar: PermenPANRB 14/2017; KEP/25/M.PAN/2/2004.';
