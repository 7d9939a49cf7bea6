--
-- kosong: one policy for missing values, in every aggregate that averages
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB14-2017') AS a \gset

-- two parts rated 5 and a third absent give 5; a literal of the policy finds its aggregate
SELECT rata_tertimbang(n::nilai, b::bobot, 'abaikan') AS abaikan, rata_tertimbang(n::nilai, b::bobot, 'nol') AS nol, rata_tertimbang(n::nilai, b::bobot, 'tunda') IS NULL AS tunda,
       rata_tertimbang(n::nilai, b::bobot, 0, 'abaikan') AS abaikan_0, rata_tertimbang(n::nilai, b::bobot, 0, 'nol') AS nol_0, rata_tertimbang(n::nilai, b::bobot, 0, 'tunda') IS NULL AS tunda_0,
       rata_tertimbang(n::numeric, b::numeric, 'abaikan') AS numeric_abaikan, rata_tertimbang(n::numeric, b::numeric, 'nol') AS numeric_nol, rata_tertimbang(n::numeric, b::numeric, 'tunda') IS NULL AS numeric_tunda
FROM (VALUES ('5', '33'), ('5', '33'), (NULL, '34')) v(n, b);
SELECT rata(n) AS rata, rata(n, 'abaikan') AS abaikan, rata(n, 'nol') AS nol, rata(n, 'tunda') IS NULL AS tunda FROM unnest('{5,5,NULL}'::nilai[]) n;
-- nobody answered element 9 but one of two; a respondent without answers
SELECT ikm(j, :'a', 'abaikan') AS abaikan, ikm(j, :'a', 'nol') AS nol, ikm(j, :'a', 'tunda') IS NULL AS tunda, ikm(j, :'a') AS tanpa FROM (VALUES ('{4,4,4,4,4,4,4,4,4}'::smallint[]), ('{4,4,4,4,4,4,4,4,NULL}')) v(j);
SELECT ikm(j, :'a', 'abaikan') AS abaikan, ikm(j, :'a', 'nol') AS nol, ikm(j, :'a', 'tunda') IS NULL AS tunda FROM (VALUES (NULL::smallint[]), ('{4,4,4,4,4,4,4,4,4}')) v(j);
SELECT ikm(j, :'a', 'abaikan') IS NULL AS abaikan, ikm(j, :'a', 'nol') AS nol, ikm(j, :'a', 'tunda') IS NULL AS tunda FROM (VALUES (NULL::smallint[])) v(j);
-- nothing missing: every policy is the plain mean; no row: no policy has a result
SELECT count(*) AS policies, count(*) FILTER (WHERE ROW(r, r2, rn, m, i) IS DISTINCT FROM ROW(r0, r20, rn0, m0, i0)) AS different
FROM (SELECT p, rata_tertimbang(n::nilai, b::bobot, p) AS r, rata_tertimbang(n::nilai, b::bobot, 2, p) AS r2, rata_tertimbang(n, b, p) AS rn, rata(n::nilai, p) AS m, ikm(j, :'a', p) AS i,
             rata_tertimbang(n::nilai, b::bobot) AS r0, rata_tertimbang(n::nilai, b::bobot, 2) AS r20, rata_tertimbang(n, b) AS rn0, avg(n::nilai) AS m0, ikm(j, :'a') AS i0
      FROM (VALUES (86.35, 60.0, '{4,4,4,4,4,4,4,4,1}'::smallint[]), (81.37, 33.3, '{3,4,1,4,4,2,4,4,1}')) v(n, b, j), unnest('{abaikan,nol,tolak,tunda}'::text[]) p GROUP BY p) s;
SELECT rata_tertimbang('1'::nilai, '1'::bobot, 'nol') IS NULL AS r, rata_tertimbang('1'::nilai, '1'::bobot, 2, 'nol') IS NULL AS r2, rata_tertimbang(1::numeric, 1::numeric, 'nol') IS NULL AS rn, rata('1'::nilai, 'nol') IS NULL AS m, rata('1'::nilai) IS NULL AS m0, ikm('{4}', :'a', 'nol') IS NULL AS i WHERE false;
-- all of it missing
SELECT p, rata_tertimbang(NULL::nilai, b, p) AS r, rata_tertimbang(NULL::nilai, b, 2, p) AS r2, rata_tertimbang(NULL::numeric, b, p) AS rn, rata(NULL::nilai, p) AS m
FROM unnest('{abaikan,nol,tunda}'::text[]) p, (VALUES ('40'::bobot), ('60')) v(b) GROUP BY p ORDER BY p;
-- NaN is a number
SELECT rata_tertimbang('NaN'::numeric, 1::numeric, p) FROM unnest('{abaikan,nol,tolak,tunda}'::text[]) p GROUP BY p;

-- random groups with missing scores, weights and answers against arithmetic over
-- numeric; of three groups one is complete, one lacks scores, one weights too
SELECT setseed(0.33);
CREATE TABLE penilaian AS
SELECT i, k, n::nilai AS n, b::bobot AS b, n AS nn, b AS nb, CASE WHEN k % 3 > 0 AND i % 20 = 0 THEN NULL ELSE j END AS j
FROM (SELECT i, k, CASE WHEN k % 3 > 0 AND random() < 0.2 THEN NULL ELSE n END AS n, CASE WHEN k % 3 = 2 AND random() < 0.2 THEN NULL ELSE b END AS b,
             ARRAY(SELECT CASE WHEN k % 3 > 0 AND (x >> 12) % 9 = 0 THEN NULL ELSE 1 + x % 4 END::smallint FROM (SELECT (hashint8extended(i * 100 + u, 33) & 1048575)::int AS x FROM generate_series(1, 9) u) h) AS j
      FROM (SELECT i, (random() * 599)::int AS k, (((random() * 1999999998)::bigint - 999999999) / 10000.0)::numeric(9, 4) AS n, ((1 + (random() * 999999)::bigint) / 10000.0)::numeric(7, 4) AS b FROM generate_series(1, 4000) i) g) s ORDER BY i;
ANALYZE penilaian;
CREATE TABLE kebijakan AS SELECT unnest('{abaikan,nol,tunda}'::text[]) AS p;
ANALYZE kebijakan;
-- the policy applied to the rows, and then the plain sums
CREATE VIEW terisi AS
SELECT i, k, p, j, nb AS b, CASE p WHEN 'nol' THEN coalesce(nn, 0.0000) ELSE nn END AS n, p = 'tunda' AND nn IS NULL AS tunda_n, p = 'tunda' AND nb IS NULL AS tunda_b
FROM penilaian, kebijakan;
CREATE VIEW patokan AS
SELECT k, p, round(q, 4) AS r4, round(q, 1) AS r1, rn, m
FROM (SELECT k, p, CASE WHEN NOT bool_or(tunda_n OR tunda_b) THEN sum(n * b) * 1.0000000000000000000000000000000000000000 / sum(b) FILTER (WHERE n IS NOT NULL) END AS q,
             CASE WHEN NOT bool_or(tunda_n OR tunda_b) THEN (sum(n * b) / sum(b) FILTER (WHERE n IS NOT NULL))::text END AS rn,
             CASE WHEN NOT bool_or(tunda_n) THEN avg(n)::text END AS m
      FROM terisi GROUP BY k, p) s;
CREATE VIEW patokan_ikm AS
SELECT k, p, CASE WHEN bool_and(m IS NOT NULL) THEN round(25 * sum(m) / 9, 2) END AS i
FROM (SELECT k, p, u, CASE p WHEN 'nol' THEN coalesce(sum(jawab), 0) / count(*) WHEN 'tunda' THEN CASE WHEN count(jawab) = count(*) THEN avg(jawab) END ELSE avg(jawab) END AS m
      FROM (SELECT k, p, u, j[u] * 1.000000000000000000000000000000 AS jawab FROM terisi, generate_series(1, 9) u) s GROUP BY k, p, u) t GROUP BY k, p;
-- under nol a missing weight is an error: those groups are asked below
CREATE VIEW hasil AS
SELECT k, p, rata_tertimbang(n, b, p) AS r4, rata_tertimbang(n, b, 1, p) AS r1, rata_tertimbang(nn, nb, p)::text AS rn
FROM penilaian, kebijakan WHERE p <> 'nol' OR k % 3 < 2 GROUP BY k, p;
CREATE VIEW hasil_lain AS
SELECT k, p, rata(n, p)::text AS m, ikm(j, aturan_baku('PERMENPANRB14-2017'), p) AS i FROM penilaian, kebijakan GROUP BY k, p;
SELECT p, count(*) AS groups, count(h.r4) AS with_result, count(*) FILTER (WHERE (o.r4, o.r1, o.rn) IS DISTINCT FROM (h.r4::numeric, h.r1::numeric, h.rn)) AS wrong
FROM patokan o JOIN hasil h USING (k, p) GROUP BY p ORDER BY p;
SELECT p, count(*) AS groups, count(h.m) AS with_mean, count(*) FILTER (WHERE o.m IS DISTINCT FROM h.m) AS wrong, count(h.i) AS with_index, count(*) FILTER (WHERE x.i IS DISTINCT FROM h.i::numeric) AS wrong_index
FROM hasil_lain h JOIN patokan o USING (k, p) JOIN patokan_ikm x USING (k, p) GROUP BY p ORDER BY p;
-- abaikan is what the aggregates do without the argument
SELECT count(*) AS groups, count(*) FILTER (WHERE dengan IS DISTINCT FROM tanpa) AS different
FROM (SELECT ROW(rata_tertimbang(n, b, 'abaikan'), rata_tertimbang(n, b, 1, 'abaikan'), rata_tertimbang(nn, nb, 'abaikan')::text, rata(n, 'abaikan')::text, rata(n)::text, ikm(j, :'a', 'abaikan')) AS dengan,
             ROW(rata_tertimbang(n, b), rata_tertimbang(n, b, 1), rata_tertimbang(nn, nb)::text, avg(n)::text, avg(n)::text, ikm(j, :'a')) AS tanpa FROM penilaian GROUP BY k) s;
-- tolak refuses exactly the groups in which something is missing, nol those without a weight
CREATE FUNCTION ditolak(kueri text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    RETURN false;
EXCEPTION WHEN null_value_not_allowed THEN
    RETURN true;
END $$;
SELECT u, p, count(*) AS groups, count(*) FILTER (WHERE d) AS refused, count(*) FILTER (WHERE d <> CASE WHEN p = 'nol' THEN tanpa_bobot AND u LIKE '%b,%' WHEN u LIKE '%b,%' THEN tanpa_nilai OR tanpa_bobot WHEN u LIKE 'rata%' THEN tanpa_nilai ELSE tanpa_jawaban END) AS wrong
FROM (SELECT k, bool_or(nn IS NULL) AS tanpa_nilai, bool_or(nb IS NULL) AS tanpa_bobot, bool_or(j IS NULL OR array_position(j, NULL) IS NOT NULL) AS tanpa_jawaban FROM penilaian WHERE k < 40 GROUP BY k) g,
     unnest('{"rata_tertimbang(n, b, %L)","rata_tertimbang(n, b, 1, %L)","rata_tertimbang(nn, nb, %L)","rata(n, %L)","ikm(j, aturan_baku(''PERMENPANRB14-2017''), %L)"}'::text[]) u, unnest('{nol,tolak}'::text[]) p,
     LATERAL ditolak(format('SELECT ' || u || ' FROM penilaian WHERE k = %s', p, k)) d
GROUP BY u, p ORDER BY u, p;

-- serial, parallel, partition-wise: the same to the last bit
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
-- all aggregates with all policies, in groups with and without missing values
SELECT 'SELECT k % 3 = 0 AS lengkap, k < 300 AS bawah, ARRAY[' || string_agg(format('%s, %L)%s)::text', kolom, p, CASE p WHEN 'nol' THEN ' FILTER (WHERE b IS NOT NULL)' ELSE '' END), ', ') || '] AS hasil FROM ' AS kueri
FROM unnest(ARRAY['(rata_tertimbang(n, b', '(rata_tertimbang(n, b, 1', '(rata_tertimbang(nn, nb', '(rata(n', '(ikm(j, aturan_baku(''PERMENPANRB14-2017'')']) kolom, kebijakan \gset
CREATE TABLE serial AS :kueri penilaian GROUP BY 1, 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE penilaian SET (parallel_workers = 2);
SELECT DISTINCT rencana(:'kueri' || 'penilaian GROUP BY 1, 2', '(?:Partial|Finalize) [A-Za-z]*Aggregate');
CREATE TABLE paralel AS :kueri penilaian GROUP BY 1, 2;
-- a worker that found only what is left out, or waited for
SELECT rencana('SELECT rata(n, ''tunda'') FROM penilaian WHERE n IS NULL', 'Partial [A-Za-z]*Aggregate');
SELECT rata(n, 'tunda') IS NULL AS tunda, rata(n, 'abaikan') IS NULL AS abaikan, rata(n, 'nol') AS nol, ikm(j, :'a', 'abaikan') IS NOT NULL AS ikm FROM penilaian WHERE n IS NULL;
SELECT ikm(j, :'a', 'abaikan') IS NULL AS abaikan, ikm(j, :'a', 'nol') AS nol, ikm(j, :'a', 'tunda') IS NULL AS tunda FROM penilaian WHERE j IS NULL;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE bagian (LIKE penilaian) PARTITION BY HASH (i);
CREATE TABLE bagian_0 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO bagian SELECT * FROM penilaian;
ANALYZE bagian;
SET enable_partitionwise_aggregate = on;
SELECT DISTINCT rencana(:'kueri' || 'bagian GROUP BY 1, 2', '(?:Partial|Finalize) [A-Za-z]*Aggregate');
CREATE TABLE per_bagian AS :kueri bagian GROUP BY 1, 2;
SELECT lengkap, bawah, cardinality(s.hasil) AS results, cardinality(array_positions(s.hasil, NULL)) AS waiting, s.hasil = p.hasil AS parallel, s.hasil = b.hasil AS partition_wise
FROM serial s FULL JOIN paralel p USING (lengkap, bawah) FULL JOIN per_bagian b USING (lengkap, bawah) ORDER BY lengkap, bawah;
-- one policy a group, though each partition has only one
SELECT rata(n, CASE tableoid WHEN 'bagian_1'::regclass THEN 'nol' ELSE 'abaikan' END) FROM bagian;
SELECT ikm(NULL, :'a', CASE tableoid WHEN 'bagian_1'::regclass THEN 'nol' ELSE 'abaikan' END) FROM bagian;
RESET enable_partitionwise_aggregate;

-- a moving frame gives each frame what its rows give: what is missing enters and leaves
CREATE VIEW bergerak AS
SELECT i, p, rata_tertimbang(n, b, p) OVER w AS r4, rata_tertimbang(n, b, 1, p) OVER w AS r1, rata_tertimbang(nn, nb, p) OVER w AS rn, rata(n, p) OVER w AS m, ikm(j, aturan_baku('PERMENPANRB14-2017'), p) OVER w AS i9
FROM (SELECT * FROM penilaian WHERE i <= 900) t, kebijakan WHERE p <> 'nol' OR b IS NOT NULL WINDOW w AS (PARTITION BY p ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW);
CREATE TABLE jendela AS SELECT i, p, array_agg(i) OVER (PARTITION BY p ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS isi
FROM (SELECT * FROM penilaian WHERE i <= 900) t, kebijakan WHERE p <> 'nol' OR b IS NOT NULL;
CREATE UNIQUE INDEX ON penilaian (i);
SELECT p, count(*) AS frames, count(g.r4) AS r4, count(g.m) AS m, count(g.i9) AS i9, count(*) FILTER (WHERE (g.r4, g.r1, g.rn::text, g.m::text, g.i9) IS DISTINCT FROM (u.r4, u.r1, u.rn::text, u.m::text, u.i9)) AS different
FROM bergerak g JOIN jendela f USING (i, p),
     LATERAL (SELECT rata_tertimbang(n, b, p) AS r4, rata_tertimbang(n, b, 1, p) AS r1, rata_tertimbang(nn, nb, p) AS rn, rata(n, p) AS m, ikm(j, aturan_baku('PERMENPANRB14-2017'), p) AS i9 FROM penilaian t WHERE t.i = ANY (f.isi)) u
GROUP BY p ORDER BY p;
-- numeric cannot give back the row with the most decimals: it starts over, and what waits is counted anew
SELECT i, rata_tertimbang(n, 1::numeric, 'tunda') OVER (ORDER BY i ROWS 1 PRECEDING), rata_tertimbang(n, 1::numeric, 'nol') OVER (ORDER BY i ROWS 1 PRECEDING) AS nol
FROM (VALUES (1, 1.00000000000000000001), (2, NULL), (3, 2), (4, 3)) v(i, n);
-- frames that do not meet may have different policies
SELECT i, rata(n, p) OVER w, ikm(j, :'a', p) OVER w FROM (VALUES (1, '80'::nilai, NULL::smallint[], 'abaikan'), (2, NULL, '{4,4,4,4,4,4,4,4,NULL}', 'nol'), (3, '70', '{4,4,4,4,4,4,4,4,4}', 'tolak')) v(i, n, j, p) WINDOW w AS (ORDER BY i ROWS CURRENT ROW);
-- the planner is told how small the states are
SELECT rencana('SELECT k, rata_tertimbang(n, b, ''nol''), rata(n, ''nol'') FROM penilaian GROUP BY k', '[A-Za-z]*Aggregate');
DROP VIEW bergerak, hasil, hasil_lain, patokan, patokan_ikm, terisi;
DROP TABLE kebijakan, penilaian, serial, paralel, bagian, per_bagian, jendela;
DROP FUNCTION ditolak;
DROP FUNCTION rencana;

-- errors: tolak names what is missing, nol why it cannot count
SELECT rata_tertimbang(n::nilai, b::bobot, 'tolak') FROM (VALUES ('5', '33'), ('5', '33'), (NULL, '34')) v(n, b);
SELECT rata_tertimbang(n::nilai, b::bobot, 1, 'tolak') FROM (VALUES ('5', '33'), ('88.125', NULL)) v(n, b);
SELECT rata_tertimbang(n, b, 'tolak') FROM (VALUES (5, 33), (NULL, 1e-9)) v(n, b);
SELECT rata_tertimbang(NULL::nilai, NULL::bobot, 'tolak');
SELECT rata_tertimbang(n::nilai, b::bobot, 'nol') FROM (VALUES ('5', '33'), ('4', NULL)) v(n, b);
SELECT rata_tertimbang(5::numeric, NULL::numeric, 'nol');
SELECT rata_tertimbang(NULL::nilai, NULL::bobot, 'nol');
SELECT rata(n, 'tolak') FROM unnest('{5,5,NULL}'::nilai[]) n;
SELECT ikm('{4,4,4,4,NULL,4,4,4,NULL}', :'a', 'tolak');
SELECT ikm(NULL, :'a', 'tolak');
SELECT ikm('{4}', NULL, p) FROM unnest('{nol}'::text[]) p;
-- the policy itself
SELECT rata_tertimbang('5'::nilai, '33'::bobot, NULL::text);
SELECT rata('5'::nilai, 'Abaikan');
SELECT ikm('{4}', :'a', '');
SELECT rata_tertimbang('5'::nilai, '33'::bobot, p) FROM unnest('{tunda,nol}'::text[]) p;
SELECT ikm(NULL, :'a', p) FROM unnest('{abaikan,nol}'::text[]) p;
-- what the means refuse without the argument they refuse with it
SELECT rata_tertimbang('5'::nilai, '0'::bobot, 'nol');
SELECT rata_tertimbang(NULL::nilai, '10'::bobot, 5, 'abaikan');
SELECT rata_tertimbang(NULL::nilai, '10'::bobot, d, 'tunda') FROM generate_series(1, 2) d;
SELECT rata_tertimbang(5::numeric, -1::numeric, 'tunda');
-- but nothing is divided while the result waits
SELECT rata_tertimbang(n, '0'::bobot, 'tunda') IS NULL AS waits FROM unnest('{5,NULL}'::nilai[]) n;
-- support functions cannot be called by hand
SELECT kosong_final(NULL);
SELECT kosong_accum(NULL, '5'::nilai, 'nol');
-- a serialised state that is none: the bytes of a text, of zeros, and too few of them
CREATE FUNCTION bukan_keadaan(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pgsql_version';
CREATE AGGREGATE rusak(nilai, text) (SFUNC = kosong_accum, STYPE = internal, COMBINEFUNC = kosong_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = kosong_deserialize, FINALFUNC = kosong_numeric_final, PARALLEL = SAFE);
CREATE AGGREGATE rusak(bigint) (SFUNC = int8_avg_accum, STYPE = internal, COMBINEFUNC = kosong_combine,
    SERIALFUNC = int8_avg_serialize, DESERIALFUNC = kosong_deserialize, FINALFUNC = kosong_numeric_final, PARALLEL = SAFE);
CREATE TABLE banyak AS SELECT '5'::nilai AS n, i AS m FROM generate_series(1, 1000) i;
ALTER TABLE banyak SET (parallel_workers = 2);
ANALYZE banyak;
RESET max_parallel_workers_per_gather;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT rusak(n, 'nol') FROM banyak;
SELECT rusak(m) FROM banyak;
DROP AGGREGATE rusak(nilai, text);
DROP AGGREGATE rusak(bigint);
DROP TABLE banyak;
DROP FUNCTION bukan_keadaan;
