-- bobot: a weight in percent (src/tipe/bobot.c)
--@ wujud tipe=bobot wujud=int4
COMMENT ON TYPE bobot IS
'Bobot dalam persen, 0 sampai 100 dengan tepat empat desimal.
Masukan: 60, 60%, 12.5 %; tanda desimal titik; desimal kelima yang bukan nol ditolak, tidak pernah dibulatkan diam-diam.
Simpanan: 4 byte, satuan sepersepuluh ribu persen; bentuk biner sama.
Galat: 22P02 bentuk salah, 22003 di luar 0 sampai 100, 22P03 biner salah.';

--@ ekstrem tipe=bobot dasar=int4
--@ urutan tipe=bobot dasar=int4 urut=int4

CREATE FUNCTION bobot(bilangan numeric) RETURNS bobot
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'bobot_from_numeric';
COMMENT ON FUNCTION bobot(numeric) IS
'Bobot dari numeric, dibulatkan sekali ke empat desimal, setengah menjauhi nol.
Argumen: bilangan, persen 0 sampai 100.
NULL: hasil NULL bila masukan NULL.
Galat: 22003 di luar 0 sampai 100, NaN, atau tak hingga.';
CREATE CAST (numeric AS bobot) WITH FUNCTION bobot(numeric) AS ASSIGNMENT;
COMMENT ON CAST (numeric AS bobot) IS 'persen sebagai bobot, dibulatkan sekali ke empat desimal';
CREATE FUNCTION "numeric"(bobot bobot) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'bobot_to_numeric';
COMMENT ON FUNCTION "numeric"(bobot) IS
'Bobot sebagai numeric, persen, tepat, dengan empat desimal.
Argumen: bobot.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE CAST (bobot AS numeric) WITH FUNCTION "numeric"(bobot) AS IMPLICIT;
COMMENT ON CAST (bobot AS numeric) IS 'bobot sebagai persen, tepat';

-- The server's own sum over int4: state {rows, sum}.
CREATE FUNCTION bobot_avg_accum(bigint[], bobot) RETURNS bigint[]
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4_avg_accum';
CREATE FUNCTION bobot_avg_accum_inv(bigint[], bobot) RETURNS bigint[]
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4_avg_accum_inv';
CREATE FUNCTION jumlah_bobot_final(bigint[]) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION bobot_avg_accum(bigint[], bobot), bobot_avg_accum_inv(bigint[], bobot),
    jumlah_bobot_final(bigint[]) FROM PUBLIC;
CREATE AGGREGATE jumlah_bobot(bobot) (
    SFUNC = bobot_avg_accum, STYPE = bigint[], INITCOND = '{0,0}', SSPACE = 48,
    COMBINEFUNC = pg_catalog.int4_avg_combine, FINALFUNC = jumlah_bobot_final,
    MSFUNC = bobot_avg_accum, MINVFUNC = bobot_avg_accum_inv,
    MSTYPE = bigint[], MINITCOND = '{0,0}', MSSPACE = 48,
    MFINALFUNC = jumlah_bobot_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE jumlah_bobot(bobot) IS
'Jumlah bobot dalam persen, tepat; boleh melebihi 100.
Argumen: bobot per baris.
NULL: kebijakan abaikan: baris NULL dilewati; tanpa baris hasilnya NULL. bobot_lengkap menemukan bobot yang belum diisi.
Galat: tidak ada.';

CREATE FUNCTION bobot_lengkap_accum(integer, bobot) RETURNS integer
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION bobot_lengkap_combine(integer, integer) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION bobot_lengkap_final(integer) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION bobot_lengkap_accum(integer, bobot),
    bobot_lengkap_combine(integer, integer), bobot_lengkap_final(integer) FROM PUBLIC;
CREATE AGGREGATE bobot_lengkap(bobot) (
    SFUNC = bobot_lengkap_accum, STYPE = integer,
    COMBINEFUNC = bobot_lengkap_combine, FINALFUNC = bobot_lengkap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE bobot_lengkap(bobot) IS
'Benar bila semua bobot diketahui dan jumlahnya tepat 100.
Argumen: bobot per baris.
NULL: bobot NULL tidak diabaikan: satu bobot NULL membuat hasilnya salah, sebab bobot yang belum diisi belum lengkap; tanpa baris hasilnya NULL.
Galat: tidak ada.';
