-- nilai: a score with four decimals (src/tipe/nilai.c)
--@ wujud tipe=nilai wujud=int4
COMMENT ON TYPE nilai IS
'Nilai kinerja, tepat empat desimal, -99999.9999 sampai 99999.9999; nilai aspek boleh negatif atau di atas 120.
Masukan: digit dengan tanda desimal titik; desimal kelima yang bukan nol ditolak, tidak pernah dibulatkan diam-diam. Cetakan: sekurang-kurangnya dua desimal, selebihnya seperlunya.
Dari double precision tidak ada konversi langsung: lewat numeric, misalnya x::numeric::nilai, agar pembulatannya terlihat.
Simpanan: 4 byte, satuan sepersepuluh ribu; bentuk biner sama.
Galat: 22P02 bentuk salah atau lebih dari empat desimal, 22003 di luar rentang, 22P03 biner salah.';

--@ ekstrem tipe=nilai dasar=int4
--@ urutan tipe=nilai dasar=int4 urut=int4

-- RANGE frames such as "RANGE BETWEEN '5' PRECEDING AND '5' FOLLOWING"
CREATE FUNCTION nilai_in_range(nilai, nilai, nilai, boolean, boolean) RETURNS boolean
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'in_range_int4_int4';
ALTER OPERATOR FAMILY nilai_ops USING btree ADD
    FUNCTION 3 (nilai, nilai) nilai_in_range(nilai, nilai, nilai, boolean, boolean);

CREATE FUNCTION nilai(bilangan numeric) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nilai_from_numeric';
COMMENT ON FUNCTION nilai(numeric) IS
'Nilai dari numeric, dibulatkan sekali ke empat desimal, setengah menjauhi nol.
Argumen: bilangan, -99999.9999 sampai 99999.9999.
NULL: hasil NULL bila masukan NULL.
Galat: 22003 di luar rentang, NaN, atau tak hingga.';
CREATE CAST (numeric AS nilai) WITH FUNCTION nilai(numeric) AS ASSIGNMENT;
COMMENT ON CAST (numeric AS nilai) IS 'bilangan sebagai nilai, dibulatkan sekali ke empat desimal';
CREATE FUNCTION "numeric"(nilai nilai) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nilai_to_numeric';
COMMENT ON FUNCTION "numeric"(nilai) IS
'Nilai sebagai numeric, tepat, dengan empat desimal.
Argumen: nilai.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE CAST (nilai AS numeric) WITH FUNCTION "numeric"(nilai) AS IMPLICIT;
COMMENT ON CAST (nilai AS numeric) IS 'nilai sebagai bilangan, tepat';

CREATE FUNCTION nilai_add(nilai, nilai) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_sub(nilai, nilai) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_mul_bobot(nilai, bobot) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION bobot_mul_nilai(bobot, nilai) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE OPERATOR + (FUNCTION = nilai_add, LEFTARG = nilai, RIGHTARG = nilai, COMMUTATOR = +);
CREATE OPERATOR - (FUNCTION = nilai_sub, LEFTARG = nilai, RIGHTARG = nilai);
CREATE OPERATOR * (FUNCTION = nilai_mul_bobot, LEFTARG = nilai, RIGHTARG = bobot, COMMUTATOR = *);
CREATE OPERATOR * (FUNCTION = bobot_mul_nilai, LEFTARG = bobot, RIGHTARG = nilai, COMMUTATOR = *);
COMMENT ON OPERATOR + (nilai, nilai) IS
'jumlah dua nilai, tepat
Galat: 22003 di luar rentang.';
COMMENT ON OPERATOR - (nilai, nilai) IS
'selisih dua nilai, tepat
Galat: 22003 di luar rentang.';
COMMENT ON OPERATOR * (nilai, bobot) IS
'nilai dikali bobot persen, dibulatkan sekali ke empat desimal, setengah menjauhi nol
Galat: tidak ada.';
COMMENT ON OPERATOR * (bobot, nilai) IS
'bobot persen dikali nilai, dibulatkan sekali ke empat desimal, setengah menjauhi nol
Galat: tidak ada.';

CREATE FUNCTION bulat(nilai nilai, desimal integer) RETURNS nilai
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nilai_bulat';
COMMENT ON FUNCTION bulat(nilai, integer) IS
'Nilai dibulatkan setengah menjauhi nol.
Argumen: nilai; desimal, 0 sampai 4.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 desimal di luar 0 sampai 4, 22003 hasil di luar rentang.';

-- Comparison with numeric, exact, in the family of btree: an index on nilai
-- serves "nilai >= 90.5".  numeric hashes differently, so there is no HASHES.
CREATE FUNCTION nilai_numeric_lt(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_le(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_eq(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_ge(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_gt(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_ne(nilai, numeric) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_numeric_cmp(nilai, numeric) RETURNS integer
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_lt(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_le(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_eq(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_ge(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_gt(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_ne(numeric, nilai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION numeric_nilai_cmp(numeric, nilai) RETURNS integer
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
--@ silang kiri=nilai kanan=numeric fungsi=nilai_numeric sifat=MERGES keluarga=nilai
--@ silang kiri=numeric kanan=nilai fungsi=numeric_nilai sifat=MERGES keluarga=nilai
ALTER OPERATOR FAMILY nilai_ops USING btree ADD
    OPERATOR 1 pg_catalog.< (numeric, numeric),
    OPERATOR 2 pg_catalog.<= (numeric, numeric),
    OPERATOR 3 pg_catalog.= (numeric, numeric),
    OPERATOR 4 pg_catalog.>= (numeric, numeric),
    OPERATOR 5 pg_catalog.> (numeric, numeric),
    FUNCTION 1 (numeric, numeric) pg_catalog.numeric_cmp(numeric, numeric),
    FUNCTION 2 (numeric, numeric) pg_catalog.numeric_sortsupport(internal);

-- sum and avg, the server's own over int4: state {rows, sum}.
CREATE FUNCTION nilai_avg_accum(bigint[], nilai) RETURNS bigint[]
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4_avg_accum';
CREATE FUNCTION nilai_avg_accum_inv(bigint[], nilai) RETURNS bigint[]
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4_avg_accum_inv';
CREATE FUNCTION nilai_sum_final(bigint[]) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION nilai_avg_final(bigint[]) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION nilai_avg_accum(bigint[], nilai), nilai_avg_accum_inv(bigint[], nilai),
    nilai_sum_final(bigint[]), nilai_avg_final(bigint[]) FROM PUBLIC;
CREATE AGGREGATE sum(nilai) (
    SFUNC = nilai_avg_accum, STYPE = bigint[], INITCOND = '{0,0}', SSPACE = 48,
    COMBINEFUNC = pg_catalog.int4_avg_combine, FINALFUNC = nilai_sum_final,
    MSFUNC = nilai_avg_accum, MINVFUNC = nilai_avg_accum_inv,
    MSTYPE = bigint[], MINITCOND = '{0,0}', MSSPACE = 48,
    MFINALFUNC = nilai_sum_final, PARALLEL = SAFE
);
CREATE AGGREGATE avg(nilai) (
    SFUNC = nilai_avg_accum, STYPE = bigint[], INITCOND = '{0,0}', SSPACE = 48,
    COMBINEFUNC = pg_catalog.int4_avg_combine, FINALFUNC = nilai_avg_final,
    MSFUNC = nilai_avg_accum, MINVFUNC = nilai_avg_accum_inv,
    MSTYPE = bigint[], MINITCOND = '{0,0}', MSSPACE = 48,
    MFINALFUNC = nilai_avg_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(nilai) IS
'Jumlah nilai, tepat, numeric dengan empat desimal.
Argumen: nilai per baris.
NULL: kebijakan abaikan: baris NULL dilewati (belum dinilai bukan nol); tanpa baris hasilnya NULL.
Galat: tidak ada.';
COMMENT ON AGGREGATE avg(nilai) IS
'Rata-rata nilai, numeric dengan skala seperti avg(numeric) milik server.
Argumen: nilai per baris.
NULL: kebijakan abaikan: baris NULL dilewati (belum dinilai bukan nol); tanpa baris hasilnya NULL. Kebijakan lain: rata(nilai, text).
Galat: tidak ada.';
