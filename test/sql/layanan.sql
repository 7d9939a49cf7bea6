--
-- Public satisfaction: the index of a group of respondents, and the grade
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB14-2017') AS a, aturan_baku('KEPMENPAN25-2004') AS b \gset

-- one respondent, all elements at 4 (F1); the printed weights lose part of it
SELECT ikm(j, :'a') AS exact, ikm(j, ubah(:'a', '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.11}}}}')) AS "0.11",
       ikm(j, ubah(:'a', '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.111}}}}')) AS "0.111" FROM (VALUES ('{4,4,4,4,4,4,4,4,4}'::smallint[])) v(j);
SELECT ikm(j, :'b') AS exact, ikm(j, ubah(:'b', '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.071}}}}')) AS "0.071" FROM (VALUES (array_fill(4::smallint, '{14}'))) v(j);
SELECT ikm(j, :'a') FROM (VALUES ('{1,1,1,1,1,1,1,1,1}'::smallint[])) v(j);
-- an element that was not answered is not zero: it does not count
SELECT ikm(j, :'a') FROM (VALUES ('{4,3,4,3,4,3,4,3,4}'::smallint[]), ('{4,NULL,4,3,2,3,NULL,3,4}'), ('{NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1}'), (NULL), ('{NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL}')) v(j);
-- no respondent, no answer to some element, no rule set: no index
SELECT ikm(j, :'a') IS NULL AS nobody FROM (VALUES ('{4,4,4,4,4,4,4,4,4}'::smallint[])) v(j) WHERE false;
SELECT ikm(j, :'a') IS NULL AS all_null FROM (VALUES (NULL::smallint[]), (NULL)) v(j);
SELECT ikm(j, :'a') IS NULL AS element_unanswered FROM (VALUES ('{4,4,4,4,4,4,4,4,NULL}'::smallint[]), ('{4,4,4,4,4,4,4,4,NULL}')) v(j);
SELECT ikm(j, NULL) IS NULL AS no_rules FROM (VALUES ('{4,4,4,4,4,4,4,4,4}'::smallint[])) v(j);
SELECT ikm(j, a) AS row_without_rules FROM (VALUES ('{4,4,4,4,4,4,4,4,4}'::smallint[], :'a'::aturan), ('{1,1,1,1,1,1,1,1,1}', NULL)) v(j, a);
-- a subscript that starts elsewhere; a scale from 0 to 10 in three elements; every number of decimals
SELECT ikm(('[0:8]={4,4,4,4,4,4,4,4,3}')::smallint[], :'a') AS slice;
SELECT ikm(j, ubah(:'a', '{"butir": {"unsur_layanan": {"isi": {"jumlah": 3, "terendah": 0, "tertinggi": 10, "pengali": 10}}}}')) FROM (VALUES ('{0,10,7}'::smallint[]), ('{3,NULL,9}')) v(j);
SELECT d, ikm(j, ubah(:'a', jsonb_build_object('butir', jsonb_build_object('pembulatan', jsonb_build_object('isi', jsonb_build_object('ikm', d)), 'unsur_layanan', jsonb_build_object('isi', jsonb_build_object('jumlah', 1))))))
FROM (VALUES ('{3}'::smallint[]), ('{3}'), ('{3}'), ('{3}'), ('{2}'), ('{3}'), ('{3}'), ('{3}')) v(j), generate_series(0, 4) d GROUP BY d ORDER BY d;

-- grades: printed edges (F7), a value between two of them is rounded first
SELECT n, mutu_layanan(n, :'a') FROM unnest('{100,88.31,88.3050,88.3049,88.30,76.61,76.6050,76.6049,76.60,65.00,64.9950,64.9949,64.99,25}'::nilai[]) n;
-- every edge, and one unit on both sides, of both regulations
SELECT edge, mutu_layanan((edge - 0.0001)::nilai, :'a') AS below, mutu_layanan(edge::nilai, :'a') AS at, mutu_layanan((edge + 0.0001)::nilai, :'a') AS above FROM unnest('{64.99,64.995,65,76.6,76.605,76.61,88.3,88.305,88.31}'::numeric[]) edge;
SELECT edge, mutu_layanan((edge - 0.0001)::nilai, :'b') AS below, mutu_layanan(edge::nilai, :'b') AS at, mutu_layanan((edge + 0.0001)::nilai, :'b') AS above FROM unnest('{43.75,43.755,43.76,62.5,62.505,62.51,81.25,81.255,81.26}'::numeric[]) edge;
SELECT mutu_layanan('24.995', :'a') AS rounds_into_the_scale, mutu_layanan('100.0049', :'a') AS and_out_of_nowhere;
SELECT mutu_layanan(NULL, :'a') IS NULL AS nilai, mutu_layanan('80', NULL) IS NULL AS aturan;
SELECT count(*) FROM (SELECT jelaskan_mutu_layanan(NULL, :'a') UNION ALL SELECT jelaskan_ikm(NULL, '{1,1,1,1,1,1,1,1,1}', :'a')) s;
SELECT setseed(0.2017);
SELECT count(*), count(*) FILTER (WHERE mutu_layanan(n, :'a') <> CASE WHEN round(n, 2) >= 88.31 THEN 'A' WHEN round(n, 2) >= 76.61 THEN 'B' WHEN round(n, 2) >= 65 THEN 'C' ELSE 'D' END) AS wrong,
       count(*) FILTER (WHERE mutu_layanan(n, :'b') <> CASE WHEN round(n, 2) > 81.25 THEN 'A' WHEN round(n, 2) > 62.5 THEN 'B' WHEN round(n, 2) > 43.75 THEN 'C' ELSE 'D' END) AS wrong_old
FROM (SELECT (25 + random() * 75)::numeric::nilai AS n FROM generate_series(1, 100000)) s;

-- 20,000 respondents with answers as if by chance, in large and small groups,
-- against arithmetic over numeric
CREATE TABLE acak AS
SELECT i, i % 500 AS k, array_agg(CASE WHEN r < 0.1 THEN NULL ELSE 1 + (r * 1e6)::int % 4 END::smallint ORDER BY u) AS j
FROM (SELECT i, u, (hashint8extended(i * 100 + u, 2017) & 1048575) / 1048576.0 AS r FROM generate_series(1, 100000) i, generate_series(1, 14) u) s GROUP BY i;
UPDATE acak SET j = NULL WHERE i % 97 = 0;
-- groups of one or two, in which an element may go unanswered
UPDATE acak SET k = 1000 + i / 50 % 300 WHERE i % 50 = 7;
CREATE TABLE responden AS SELECT i, k, j[1:9] AS j9, j AS j14 FROM acak ORDER BY i;
ANALYZE responden;
CREATE VIEW rerata AS
SELECT k, u, sum(a) AS jumlah, count(a) AS cacah FROM responden, LATERAL unnest(j14) WITH ORDINALITY v(a, u) GROUP BY k, u;
CREATE VIEW patokan AS
SELECT k, CASE WHEN bool_and(cacah > 0) FILTER (WHERE u <= 9) THEN round(round(25 * sum(m) FILTER (WHERE u <= 9) / 9, 40), 2) END AS r9,
       CASE WHEN bool_and(cacah > 0) FILTER (WHERE u <= 9) THEN round(round(25 * 0.111 * sum(m) FILTER (WHERE u <= 9), 40), 2) END AS r9w,
       CASE WHEN bool_and(cacah > 0) THEN round(round(25 * sum(m) / 14, 40), 2) END AS r14
FROM (SELECT k, u, cacah, jumlah * 1.000000000000000000000000000000000000000000000000000000000000 / nullif(cacah, 0) AS m FROM rerata) r GROUP BY k;
CREATE VIEW hasil AS
SELECT k, ikm(j9, aturan_baku('PERMENPANRB14-2017')) AS r9, ikm(j9, ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.111}}}}')) AS r9w,
       ikm(j14, aturan_baku('KEPMENPAN25-2004')) AS r14
FROM responden GROUP BY k;
SELECT count(*) AS groups, count(h.r9) AS with_index, count(*) FILTER (WHERE p.r9 IS DISTINCT FROM h.r9::numeric) AS wrong, count(*) FILTER (WHERE p.r9w IS DISTINCT FROM h.r9w::numeric) AS wrong_weighted,
       count(*) FILTER (WHERE p.r14 IS DISTINCT FROM h.r14::numeric) AS wrong_14
FROM hasil h LEFT JOIN patokan p USING (k);
SELECT ikm(j9, :'a') = (SELECT round(25 * sum(m) / 9, 2) FROM (SELECT avg(a) AS m FROM responden, LATERAL unnest(j9) WITH ORDINALITY v(a, u) GROUP BY u) s) AS all_as_one FROM responden;

-- serial, parallel, partition-wise: the same to the last bit
CREATE TABLE serial AS SELECT * FROM hasil;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE responden SET (parallel_workers = 2);
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
SELECT DISTINCT rencana('SELECT * FROM hasil', '(Partial|Finalize) [A-Za-z]*Aggregate');
CREATE TABLE paralel AS SELECT * FROM hasil;
SELECT count(*), count(*) FILTER (WHERE (s.*) IS DISTINCT FROM (p.*)) AS different FROM serial s FULL JOIN paralel p USING (k);
-- workers that found no respondent
SELECT ikm(j9, :'a') IS NULL AS nobody FROM responden WHERE j9 IS NULL;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE bagian (LIKE responden) PARTITION BY HASH (i);
CREATE TABLE bagian_0 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO bagian SELECT * FROM responden;
ANALYZE bagian;
SET enable_partitionwise_aggregate = on;
SELECT DISTINCT rencana('SELECT ikm(j9, aturan_baku(''PERMENPANRB14-2017'')) FROM bagian', '(?:Partial|Finalize) [A-Za-z]*Aggregate');
SELECT (SELECT (ikm(j9, :'a'), ikm(j14, :'b'))::text FROM bagian) = (SELECT (ikm(j9, :'a'), ikm(j14, :'b'))::text FROM responden) AS same;
RESET enable_partitionwise_aggregate;

-- a moving frame gives each frame what the rows of it give
SELECT count(*) AS frames, count(bergerak.r9) AS with_index, count(*) FILTER (WHERE bergerak.r9 IS DISTINCT FROM ulang.r9 OR bergerak.r14 IS DISTINCT FROM ulang.r14) AS different
FROM (SELECT i, ikm(j9, :'a') OVER w AS r9, ikm(j14, :'b') OVER w AS r14 FROM responden WHERE i <= 2000 WINDOW w AS (ORDER BY i ROWS BETWEEN 4 PRECEDING AND CURRENT ROW)) bergerak
JOIN LATERAL (SELECT ikm(j9, :'a') AS r9, ikm(j14, :'b') AS r14 FROM responden t WHERE t.i BETWEEN bergerak.i - 4 AND bergerak.i) ulang ON true;
-- one that runs empty takes up another regulation, with another number of elements
SELECT i, ikm(j, a) OVER (ORDER BY i ROWS 1 PRECEDING) FROM (VALUES (1, NULL, :'a'::aturan), (2, '{4,4,4,4,4,4,4,4,4}'::smallint[], :'a'), (3, NULL, :'a'), (4, NULL, :'b'),
    (5, array_fill(3::smallint, '{14}'), :'b'), (6, array_fill(2::smallint, '{14}'), :'b'), (7, NULL, NULL), (8, NULL, :'b')) v(i, j, a);
-- the planner is told how large the state is
SELECT rencana('SELECT k, ikm(j9, aturan_baku(''PERMENPANRB14-2017'')) FROM responden GROUP BY k', '[A-Za-z]*Aggregate');

-- the explanation comes to the same result, and numeric repeats every step of it
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
CREATE FUNCTION salah(l langkah) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN
    round(hitung((l).rumus), coalesce(substring((l).pembulatan FROM '\d+')::int, 10)) <> round((l).hasil, coalesce(substring((l).pembulatan FROM '\d+')::int, 10));
CREATE TABLE cacahan AS SELECT k, array_agg(coalesce(jumlah, 0) ORDER BY u) FILTER (WHERE u <= 9) AS jumlah, array_agg(cacah ORDER BY u) FILTER (WHERE u <= 9) AS cacah FROM rerata GROUP BY k;
SELECT count(*) AS steps, count(*) FILTER (WHERE (l).rumus IS NOT NULL) AS with_formula, count(*) FILTER (WHERE salah(l)) AS wrong
FROM cacahan, unnest(ARRAY[:'a'::aturan, ubah(:'a', '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.111}}}}')]) a, LATERAL jelaskan_ikm(jumlah, cacah, a) l;
SELECT count(*), count(*) FILTER (WHERE l.hasil IS DISTINCT FROM h.r9::numeric) AS different
FROM cacahan JOIN hasil h USING (k), LATERAL (SELECT hasil FROM jelaskan_ikm(jumlah, cacah, :'a') ORDER BY urut DESC LIMIT 1) l;
SELECT count(*) AS steps, count(*) FILTER (WHERE salah(l)) AS wrong FROM generate_series(25, 100, 0.0625) n, LATERAL jelaskan_mutu_layanan(n::nilai, :'a') l;
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, kepastian FROM jelaskan_ikm('{7,8,6,7,5,8,4,6,7}', '{2,2,2,2,2,2,1,2,2}', :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,4}', '{1,1,1,1,1,1,1,1,1}', ubah(:'a', '{"butir": {"unsur_layanan": {"isi": {"bobot": 0.11}}}}')) WHERE urut > 9;
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_ikm('{4,0,4,4,4,4,4,4,4}', '{1,0,1,1,1,1,1,1,1}', :'a');
SELECT urut, uraian, rumus, masukan, hasil, pembulatan FROM jelaskan_mutu_layanan('88.305', :'a');
DROP FUNCTION salah;
DROP FUNCTION hitung;
DROP VIEW hasil, patokan, rerata;
DROP TABLE acak, responden, serial, paralel, bagian, cacahan;
DROP FUNCTION rencana;

-- errors
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;
SELECT k, g.* FROM unnest(ARRAY[
    $q$SELECT ikm('{4,4,4,4,4,4,4,4,5}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{0,4,4,4,4,4,4,4,4}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{NULL,4,4,-32768,4,4,4,4,4}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{4,4,4,4,4,4,4,4}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{{4,4,4},{4,4,4},{4,4,4}}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT ikm('{4,4,4,4,4,4,4,4,4}', aturan_baku('KEPMENPAN25-2004'))$q$,
    $q$SELECT ikm('{4,4,4,4,4,4,4,4,4}', aturan_baku('PP30-2019'))$q$,
    $q$SELECT ikm('{4,4,4,4,4,4,4,4,4}', ubah(aturan_baku('PERMENPANRB14-2017'), jsonb_build_object('judul', i::text))) FROM generate_series(1, 2) i$q$,
    $q$SELECT ikm(array_fill(4::smallint, array[n]), aturan_baku(a)) FROM (VALUES (9, 'PERMENPANRB14-2017'), (14, 'KEPMENPAN25-2004')) v(n, a)$q$,
    $q$SELECT ikm('{4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"jumlah": 0}}}}'))$q$,
    $q$SELECT ikm('{4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"jumlah": 101}}}}'))$q$,
    $q$SELECT ikm('{4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"jumlah": 2.5}}}}'))$q$,
    $q$SELECT ikm('{4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"tertinggi": 0}}}}'))$q$,
    $q$SELECT ikm('{4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"pengali": null}}}}'))$q$,
    $q$SELECT ikm('{4,4,4,4,4,4,4,4,4}', ubah(aturan_baku('PERMENPANRB14-2017'), '{"butir": {"unsur_layanan": {"isi": {"pengali": 100000000}}}}'))$q$,
    $q$SELECT mutu_layanan('24.99', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT mutu_layanan('100.01', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT mutu_layanan('3.5', aturan_baku('KEPMENPAN25-2004'))$q$,
    $q$SELECT mutu_layanan('80', aturan_baku('PP30-2019'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4}', '{1}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,4}', '{1,1,1,1,1,1,1,1,NULL}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,5}', '{1,1,1,1,1,1,1,1,1}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,0}', '{1,1,1,1,1,1,1,1,1}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,0}', '{1,1,1,1,1,1,1,1,-1}', aturan_baku('PERMENPANRB14-2017'))$q$,
    $q$SELECT count(*) FROM jelaskan_ikm('{4,4,4,4,4,4,4,4,9223372036854775807}', '{1,1,1,1,1,1,1,1,9223372036854775807}', aturan_baku('PERMENPANRB14-2017'))$q$]) k, LATERAL galat(k) g;
-- support functions cannot be called by hand
SELECT k, g.kode IN ('42883', '0A000', '42846') AS refused FROM unnest(ARRAY[
    'SELECT ikm_accum(NULL, ''{4}'', NULL)', 'SELECT ikm_accum_inv(NULL, ''{4}'', NULL)', 'SELECT ikm_combine(NULL, NULL)', 'SELECT ikm_final(NULL)',
    'SELECT ikm_serialize(NULL)', 'SELECT ikm_deserialize(''\x00'', NULL)']) k, LATERAL galat(k) g;
-- a serialised state that is not one: the bytes of a text, and too few of them
CREATE FUNCTION bukan_keadaan(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pgsql_version';
CREATE AGGREGATE rusak(smallint[], aturan) (SFUNC = ikm_accum, STYPE = internal, COMBINEFUNC = ikm_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = ikm_deserialize, FINALFUNC = ikm_final, PARALLEL = SAFE);
CREATE AGGREGATE rusak(bigint) (SFUNC = int8_avg_accum, STYPE = internal, COMBINEFUNC = ikm_combine,
    SERIALFUNC = int8_avg_serialize, DESERIALFUNC = ikm_deserialize, FINALFUNC = ikm_final, PARALLEL = SAFE);
CREATE TABLE banyak AS SELECT array_fill(4::smallint, '{9}') AS j, i AS n FROM generate_series(1, 1000) i;
ALTER TABLE banyak SET (parallel_workers = 2);
ANALYZE banyak;
RESET max_parallel_workers_per_gather;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT g.kode, g.pesan, g.rincian FROM unnest(ARRAY[$q$SELECT rusak(j, aturan_baku('PERMENPANRB14-2017')) FROM banyak$q$, 'SELECT rusak(n) FROM banyak']) k, LATERAL galat(k) g;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
DROP AGGREGATE rusak(smallint[], aturan);
DROP AGGREGATE rusak(bigint);
DROP TABLE banyak;
DROP FUNCTION bukan_keadaan;
DROP FUNCTION galat;
