--
-- Bad input: every type and every malformed text, binary and cast is an error
-- with SQLSTATE, the value, and a detail or hint; never a crash.
--
SET search_path = kinerja, public;
\getenv abs_builddir PG_ABS_BUILDDIR
\set berkas :abs_builddir '/results/galat.bin'

CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;

-- every type refuses every text that is nobody's, and says which value it was
CREATE TABLE teks_buruk (t text);
INSERT INTO teks_buruk VALUES (''), (' '), ('?'), ('-'), ('.'), ('%'), ('/'), ('NULL'), ('NaN'), ('Infinity'), ('1e3'), ('0x10'), ('1,5'), ('1.2.3'), ('--1'), ('1 2 3 x'),
    ('2026-'), ('2026-S'), ('I/'), ('é'), ('日本語'), (U&'\00A0'), (U&'\FEFF2026'), (U&'\0661'), ('''; DROP TABLE x; --'), (repeat('9', 30)), (repeat('x', 100));
SELECT tipe, count(*) AS texts, count(*) FILTER (WHERE g.kode IN ('22P02', '22003', '22008')) AS refused,
       count(*) FILTER (WHERE g.pesan NOT LIKE '%"' || CASE WHEN octet_length(t) > 64 THEN left(t, 64) || '...' ELSE t END || '"%') AS without_value,
       count(*) FILTER (WHERE g.rincian = '' AND g.saran = '') AS without_advice
FROM unnest('{nip,nilai,bobot,predikat,ekspektasi,periode,golongan}'::text[]) tipe, teks_buruk,
     LATERAL galat(format('SELECT %L::kinerja.%I', t, tipe)) g
GROUP BY tipe ORDER BY tipe COLLATE "C";
-- what each of them answers to one text, in full
SELECT tipe, g.* FROM unnest('{nip,nilai,bobot,predikat,ekspektasi,periode,golongan}'::text[]) tipe,
     LATERAL galat(format('SELECT %L::kinerja.%I', '?', tipe)) g ORDER BY tipe COLLATE "C";
-- form, range and date have codes of their own
SELECT k, g.kode, g.pesan FROM unnest(ARRAY[
    $q$SELECT '199302302020121001'::nip$q$, $q$SELECT '198609262015131001'::nip$q$, $q$SELECT '198609262015053001'::nip$q$,
    $q$SELECT '198609262015051000'::nip$q$, $q$SELECT '198609262100051001'::nip$q$, $q$SELECT '100000'::nilai$q$, $q$SELECT '87.55555'::nilai$q$, $q$SELECT '101'::bobot$q$,
    $q$SELECT '-0.0001'::bobot$q$, $q$SELECT '2026-13'::periode$q$, $q$SELECT '1899'::periode$q$]) k, LATERAL galat(k) g;
-- casts
SELECT k, g.* FROM unnest(ARRAY[
    'SELECT 123::bigint::nip', 'SELECT (-198609262015051001)::nip', 'SELECT 9223372036854775807::nip', 'SELECT 199302302020121001::nip', 'SELECT 198609262015053001::nip',
    'SELECT 99999.99995::nilai', 'SELECT (-1e10)::nilai', 'SELECT ''NaN''::numeric::nilai', 'SELECT ''-Infinity''::numeric::nilai', 'SELECT 1e1000::nilai',
    'SELECT 100.00005::bobot', 'SELECT (-0.00005)::bobot', 'SELECT ''NaN''::numeric::bobot', 'SELECT 87.5::real::nilai', 'SELECT 60::float8::bobot',
    'SELECT 0::predikat', 'SELECT 257::predikat', 'SELECT (-1)::ekspektasi', 'SELECT 4::ekspektasi', 'SELECT 2147483647::predikat']) k, LATERAL galat(k) g;
-- arithmetic
SELECT k, g.* FROM unnest(ARRAY[
    $q$SELECT '99999.9999'::nilai + '0.0001'$q$, $q$SELECT '-99999.9999'::nilai - '0.0001'$q$, $q$SELECT bulat('99999.9999', 3)$q$,
    $q$SELECT bulat('1', 5)$q$, $q$SELECT bulat('1', -1)$q$, $q$SELECT bulat('1', -2147483648)$q$]) k, LATERAL galat(k) g;

-- a text of a megabyte, and one of ten: refused, the message shows the start
SELECT tipe, left(g.pesan, 40) AS start, length(g.pesan) < 130 AS short
FROM unnest('{nip,nilai,bobot,predikat,ekspektasi,periode,golongan}'::text[]) tipe,
     LATERAL galat(format('SELECT repeat(%L, 1000000)::kinerja.%I', 'é', tipe)) g ORDER BY tipe COLLATE "C";
SELECT length(sebab_nip_ditolak(repeat('1', 10000000))), coba_nilai(repeat('0', 10000000)) AS nought, coba_nip(repeat(' ', 10000000)) IS NULL,
       coba_predikat(repeat(' ', 1000000) || 'Baik'), coba_nilai(repeat('9', 1000000)) IS NULL;

-- binary: written as another type and read as ours
CREATE TABLE t_nip (v nip);
CREATE TABLE t_nilai (v nilai);
CREATE TABLE t_bobot (v bobot);
CREATE TABLE t_predikat (v predikat);
CREATE TABLE t_ekspektasi (v ekspektasi);
CREATE TABLE t_periode (v periode);
CREATE TABLE t_golongan (v golongan);
CREATE FUNCTION galat_biner(berkas text, asal text, tujuan text) RETURNS TABLE (kode text, pesan text, rincian text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    EXECUTE format('COPY (SELECT %s) TO %L (FORMAT binary)', asal, berkas);
    RETURN QUERY SELECT g.kode, g.pesan, g.rincian FROM galat(format('COPY t_%s FROM %L (FORMAT binary)', tujuan, berkas)) g;
END $$;
SELECT v.*, b.* FROM (VALUES
    ('nip', '0::bigint'), ('nip', '-1::bigint'), ('nip', '199302302020121001'), ('nip', '198609262015053001'), ('nip', '1::int'), ('nip', '1::numeric'), ('nip', '''x''::text'), ('nip', '198609262015051001'),
    ('nilai', '1000000000::int'), ('nilai', '(-2147483648)::int'), ('nilai', '1::smallint'), ('nilai', '1::bigint'), ('nilai', '999999999::int'),
    ('bobot', '1000001::int'), ('bobot', '-1::int'), ('bobot', '1000000::int'),
    ('predikat', '0::"char"'), ('predikat', 'decode(''06'', ''hex'')'), ('predikat', 'decode(''ff'', ''hex'')'), ('predikat', 'decode(''0101'', ''hex'')'), ('predikat', 'decode('''', ''hex'')'), ('predikat', 'decode(''05'', ''hex'')'),
    ('ekspektasi', 'decode(''00'', ''hex'')'), ('ekspektasi', 'decode(''04'', ''hex'')'), ('ekspektasi', 'decode(''03'', ''hex'')'),
    ('periode', '-1::int'), ('periode', '0::int'), ('periode', '(2026 * 12 + 1) * 4'), ('periode', '(2026 * 12 + 1) * 4 + 2'), ('periode', '2147483647'), ('periode', '(10000 * 12) * 4'), ('periode', '(2026 * 12 + 1) * 4 + 3'),
    ('golongan', '0::smallint'), ('golongan', '15::smallint'), ('golongan', '46::smallint'), ('golongan', '100::smallint'), ('golongan', '118::smallint'), ('golongan', '(-32768)::smallint'), ('golongan', '117::smallint')
) v(tujuan, asal), galat_biner(:'berkas', v.asal, v.tujuan) b;
SELECT (SELECT count(*) FROM t_nip) + (SELECT count(*) FROM t_nilai) + (SELECT count(*) FROM t_bobot) + (SELECT count(*) FROM t_predikat)
     + (SELECT count(*) FROM t_ekspektasi) + (SELECT count(*) FROM t_periode) + (SELECT count(*) FROM t_golongan) AS accepted;
DROP TABLE t_nip, t_nilai, t_bobot, t_predikat, t_ekspektasi, t_periode, t_golongan, teks_buruk;

-- support functions called by hand: those with an internal argument cannot be
-- called at all (which of two SQLSTATEs says so depends on the minor version)
SELECT k, g.kode IN ('42883', '0A000', '42846') AS refused FROM unnest(ARRAY[
    'SELECT rata_tertimbang_accum(NULL, ''90''::nilai, ''60''::bobot)', 'SELECT rata_tertimbang_accum(NULL, ''90''::nilai, ''60''::bobot, 2)', 'SELECT rata_tertimbang_accum(NULL, 90::numeric, 60::numeric)',
    'SELECT rata_tertimbang_accum(''\x00''::internal, ''90''::nilai, ''60''::bobot)',
    'SELECT rata_tertimbang_accum_inv(NULL, ''90''::nilai, ''60''::bobot)', 'SELECT rata_tertimbang_accum_inv(NULL, ''90''::nilai, ''60''::bobot, 2)', 'SELECT rata_tertimbang_accum_inv(NULL, 90::numeric, 60::numeric)',
    'SELECT rata_tertimbang_combine(NULL, NULL)', 'SELECT rata_tertimbang_numeric_combine(NULL, NULL)',
    'SELECT rata_tertimbang_final(NULL)', 'SELECT rata_tertimbang_numeric_final(NULL)',
    'SELECT rata_tertimbang_serialize(NULL)', 'SELECT rata_tertimbang_deserialize(''\x00'', NULL)', 'SELECT rata_tertimbang_numeric_deserialize(''\x00'', NULL)']) k, LATERAL galat(k) g;
SELECT k, g.* FROM unnest(ARRAY[
    'SELECT nilai_sum_final(''{1}'')', 'SELECT nilai_avg_final(''{}'')', 'SELECT jumlah_bobot_final(''{{1,2},{3,4}}'')', 'SELECT nilai_avg_final(''{1,NULL}'')', 'SELECT nilai_avg_final(''{0,5}'')',
    'SELECT nilai_avg_accum(''{1}'', ''90'')', 'SELECT bobot_lengkap_combine(2147483647, 2147483647)', 'SELECT bobot_lengkap_accum(-2147483648, ''1'')',
    'SELECT bobot_lengkap_final(-5)']) k, LATERAL galat(k) g;
-- a serialised state that is not one: an aggregate whose serialisation hands
-- over the bytes of another function's text
CREATE FUNCTION bukan_keadaan(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pgsql_version';
CREATE AGGREGATE rusak(nilai, bobot) (SFUNC = rata_tertimbang_accum, STYPE = internal, COMBINEFUNC = rata_tertimbang_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = rata_tertimbang_deserialize, FINALFUNC = rata_tertimbang_final, PARALLEL = SAFE);
CREATE AGGREGATE rusak(numeric, numeric) (SFUNC = rata_tertimbang_accum, STYPE = internal, COMBINEFUNC = rata_tertimbang_numeric_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = rata_tertimbang_numeric_deserialize, FINALFUNC = rata_tertimbang_numeric_final, PARALLEL = SAFE);
CREATE TABLE banyak AS SELECT '90'::nilai AS n, '10'::bobot AS b FROM generate_series(1, 1000);
ALTER TABLE banyak SET (parallel_workers = 2);
ANALYZE banyak;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT g.kode, regexp_replace(g.pesan, '\d{5,}', 'N', 'g') AS pesan, g.rincian FROM unnest(ARRAY['SELECT rusak(n, b) FROM banyak', 'SELECT rusak(n::numeric, b::numeric) FROM banyak']) k, LATERAL galat(k) g;
-- one of the right length, which the server's sum over bigint happens to write;
-- one block of rows, so that one worker has them all
CREATE AGGREGATE rusak(bigint) (SFUNC = int8_avg_accum, STYPE = internal, COMBINEFUNC = rata_tertimbang_combine,
    SERIALFUNC = int8_avg_serialize, DESERIALFUNC = rata_tertimbang_deserialize, FINALFUNC = rata_tertimbang_final, PARALLEL = SAFE);
CREATE TABLE sebaris AS SELECT CASE i WHEN 1 THEN 1000200030005 ELSE 0 END AS n FROM generate_series(1, 100) i;
ANALYZE sebaris;
ALTER TABLE sebaris SET (parallel_workers = 2);
SET cpu_operator_cost = 1;
SET parallel_leader_participation = off;
SELECT rusak(n) FROM sebaris;
RESET parallel_leader_participation;
RESET cpu_operator_cost;
DROP TABLE sebaris;
DROP AGGREGATE rusak(bigint);
DROP TABLE banyak;
DROP AGGREGATE rusak(nilai, bobot), rusak(numeric, numeric);
DROP FUNCTION bukan_keadaan, galat, galat_biner;
