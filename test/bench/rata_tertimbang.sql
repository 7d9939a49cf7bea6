-- rata_tertimbang(nilai, bobot) against sum(int4), the server's own fastest
-- aggregate, and against sum(n * w) / sum(w) on numeric, what people write
-- today.
--
-- Three tables hold the same numbers in the same order: as int4, as nilai and
-- bobot, and as numeric.  The first two are alike to the byte.  The score is
-- the last column, so that sum(int4), which wants the score only, walks
-- through as many columns of a row as the weighted mean does.
--
-- "two arguments" is the floor of a weighted mean: the same sum over the score
-- alone, by the same function of the server, which is handed the weight too
-- and does not look at it.
\ir ukur.sql

SELECT ukur.sebut(:baris) AS semua, ukur.sebut(:baris / 10) AS sepersepuluh \gset
\set seluruh :semua ' rows, whole table'
\set unit :semua ' rows, 6 thousand groups'
\set orang :semua ' rows, ' :sepersepuluh ' groups, each together'
\set acak :semua ' rows, ' :sepersepuluh ' groups, scattered'
\set jendela :sepersepuluh ' rows, moving window of 12'
\set bagian :semua ' rows, whole and in parts'
\set serentak :semua ' rows, wall time'

-- A row is a plan line: each person has ten, one after the other, as they are
-- loaded; units and the second key, of as many groups, are scattered.
CREATE UNLOGGED TABLE bulat AS
SELECT ((i - 1) / 10)::integer AS orang,
       (hashint8extended(i, 1) & 2147483647)::integer % greatest(:baris / 10, 1) AS acak,
       (hashint8extended(i, 2) & 2147483647)::integer % 6000 AS unit,
       (50000 + (hashint8extended(i, 3) & 2147483647) % 5001 * 100)::integer AS bobot,
       (500000 + (hashint8extended(i, 4) & 2147483647) % 600001)::integer AS nilai
FROM generate_series(1, :baris::bigint) i;
CREATE UNLOGGED TABLE tepat AS
SELECT orang, acak, unit, (bobot / 10000.0)::bobot AS bobot, (nilai / 10000.0)::nilai AS nilai
FROM bulat;
CREATE UNLOGGED TABLE desimal AS
SELECT orang, acak, unit, bobot::numeric(7,4) AS bobot, nilai::numeric(7,4) AS nilai
FROM tepat;
-- a tenth of the rows, for the moving window, and a hundredth
CREATE UNLOGGED TABLE sedikit_bulat AS SELECT * FROM bulat LIMIT :baris / 10;
CREATE UNLOGGED TABLE sedikit_tepat AS SELECT * FROM tepat LIMIT :baris / 10;
CREATE UNLOGGED TABLE seperseratus_tepat AS SELECT * FROM tepat LIMIT :baris / 100;
CREATE UNLOGGED TABLE sedikit_desimal AS SELECT * FROM desimal LIMIT :baris / 10;
ALTER TABLE tepat SET (parallel_workers = 2);
ALTER TABLE bulat SET (parallel_workers = 2);
VACUUM (ANALYZE, FREEZE) bulat, tepat, desimal, sedikit_bulat, sedikit_tepat, sedikit_desimal,
    seperseratus_tepat;

CREATE FUNCTION jumlah_dua(bigint, nilai, bobot) RETURNS bigint
LANGUAGE internal IMMUTABLE PARALLEL SAFE AS 'int4_sum';
CREATE AGGREGATE jumlah_dua(nilai, bobot) (SFUNC = jumlah_dua, STYPE = bigint, PARALLEL = SAFE);

-- the answers first: of the whole, of every group, of every frame
CALL ukur.sama('sum', 'SELECT sum(nilai) FROM bulat', 'SELECT jumlah_dua(nilai, bobot) FROM tepat',
    'SELECT trunc(sum(nilai) * 10000) FROM desimal');
CALL ukur.sama('weighted mean', 'SELECT rata_tertimbang(nilai, bobot)::numeric FROM tepat',
    'SELECT round(sum(nilai * bobot) / sum(bobot), 4) FROM desimal');
SELECT format($$CALL ukur.sama('weighted mean of each %1$s',
    'SELECT sum(hash_numeric_extended(x, %1$s)) FROM (SELECT %1$s, rata_tertimbang(nilai, bobot)::numeric x FROM tepat GROUP BY 1) s',
    'SELECT sum(hash_numeric_extended(x, %1$s)) FROM (SELECT %1$s, round(sum(nilai * bobot) / sum(bobot), 4) x FROM desimal GROUP BY 1) s')$$, k)
FROM unnest(ARRAY['orang', 'acak', 'unit']) k \gexec
CALL ukur.sama('weighted mean of each frame',
    'SELECT sum(hash_numeric_extended(x, ke)) FROM (SELECT row_number() OVER w ke, rata_tertimbang(nilai, bobot) OVER w::numeric x
     FROM sedikit_tepat WINDOW w AS (ROWS 11 PRECEDING)) s',
    'SELECT sum(hash_numeric_extended(x, ke)) FROM (SELECT row_number() OVER w ke, round(sum(nilai * bobot) OVER w / sum(bobot) OVER w, 4) x
     FROM sedikit_desimal WINDOW w AS (ROWS 11 PRECEDING)) s');

-- Every contender of the three groupings counts the groups' results.
CALL ukur.adu(:'seluruh', ARRAY['count(*)', 'sum(int4)', 'two arguments', 'rata_tertimbang', 'numeric'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT sum(nilai) FROM bulat',
    'SELECT jumlah_dua(nilai, bobot) FROM tepat',
    'SELECT rata_tertimbang(nilai, bobot) FROM tepat',
    'SELECT sum(nilai * bobot) / sum(bobot) FROM desimal']);
CALL ukur.adu(:'unit', ARRAY['count(*)', 'sum(int4)', 'rata_tertimbang', 'numeric'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT count(x) FROM (SELECT unit, sum(nilai) x FROM bulat GROUP BY unit) s',
    'SELECT count(x) FROM (SELECT unit, rata_tertimbang(nilai, bobot) x FROM tepat GROUP BY unit) s',
    'SELECT count(x) FROM (SELECT unit, sum(nilai * bobot) / sum(bobot) x FROM desimal GROUP BY unit) s']);
-- Here the memory decides: a hash table takes 131 MB for sum(int4), 180 MB for
-- the weighted mean, 800 MB for numeric; it may take twice work_mem.
SET work_mem = '128MB';
CALL ukur.adu(:'orang', ARRAY['count(*)', 'sum(int4)', 'rata_tertimbang', 'numeric'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT count(x) FROM (SELECT orang, sum(nilai) x FROM bulat GROUP BY orang) s',
    'SELECT count(x) FROM (SELECT orang, rata_tertimbang(nilai, bobot) x FROM tepat GROUP BY orang) s',
    'SELECT count(x) FROM (SELECT orang, sum(nilai * bobot) / sum(bobot) x FROM desimal GROUP BY orang) s']);
CALL ukur.adu(:'acak', ARRAY['count(*)', 'sum(int4)', 'rata_tertimbang', 'numeric'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT count(x) FROM (SELECT acak, sum(nilai) x FROM bulat GROUP BY acak) s',
    'SELECT count(x) FROM (SELECT acak, rata_tertimbang(nilai, bobot) x FROM tepat GROUP BY acak) s',
    'SELECT count(x) FROM (SELECT acak, sum(nilai * bobot) / sum(bobot) x FROM desimal GROUP BY acak) s']);
SET work_mem = '256MB';
CALL ukur.adu(:'jendela', ARRAY['count(*)', 'sum(int4)', 'rata_tertimbang', 'numeric'], ARRAY[
    'SELECT count(*) FROM sedikit_tepat',
    'SELECT count(x) FROM (SELECT sum(nilai) OVER (ROWS 11 PRECEDING) x FROM sedikit_bulat) s',
    'SELECT count(x) FROM (SELECT rata_tertimbang(nilai, bobot) OVER (ROWS 11 PRECEDING) x FROM sedikit_tepat) s',
    'SELECT count(x) FROM (SELECT sum(nilai * bobot) OVER w / sum(bobot) OVER w x FROM sedikit_desimal WINDOW w AS (ROWS 11 PRECEDING)) s']);

-- The growth: as many rows in all, by the hundredth, by the tenth, at once.
CALL ukur.adu(:'bagian', ARRAY['count(*)', 'a hundredth, 100 times', 'a tenth, 10 times', 'the whole'], ARRAY[
    'SELECT count(*) FROM tepat',
    'DO $$ BEGIN FOR ke IN 1 .. 100 LOOP PERFORM rata_tertimbang(nilai, bobot) FROM seperseratus_tepat; END LOOP; END $$',
    'DO $$ BEGIN FOR ke IN 1 .. 10 LOOP PERFORM rata_tertimbang(nilai, bobot) FROM sedikit_tepat; END LOOP; END $$',
    'DO $$ BEGIN PERFORM rata_tertimbang(nilai, bobot) FROM tepat; END $$']);

-- Two workers are two processes: the leader waits for them.  The ratio is the
-- time with them over the time of one process: 1.8 times faster is 0.56.  The
-- goal counts where sum(int4) reaches it, that is, where two cores are free.
SET parallel_leader_participation = off;
DO $$
DECLARE
    rencana jsonb;
BEGIN
    SET LOCAL max_parallel_workers_per_gather = 2;
    EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) SELECT rata_tertimbang(nilai, bobot) FROM tepat' INTO rencana;
    IF NOT rencana @? '$.**."Workers Launched" ? (@ == 2)' THEN
        RAISE EXCEPTION 'the weighted mean does not run in two workers' USING DETAIL = rencana;
    END IF;
END
$$;
CALL ukur.adu(:'serentak',
    ARRAY['count(*)', 'sum(int4), one process', 'sum(int4), two workers',
          'rata_tertimbang, one process', 'rata_tertimbang, two workers'],
    ARRAY['SELECT count(*) FROM tepat', 'SELECT sum(nilai) FROM bulat', 'SELECT sum(nilai) FROM bulat',
          'SELECT rata_tertimbang(nilai, bobot) FROM tepat', 'SELECT rata_tertimbang(nilai, bobot) FROM tepat'],
    ARRAY['SET max_parallel_workers_per_gather = 0', NULL, 'SET max_parallel_workers_per_gather = 2',
          'SET max_parallel_workers_per_gather = 0', 'SET max_parallel_workers_per_gather = 2'],
    'wall');

INSERT INTO ukur.sasaran (kerja, peserta, rekan, batas) VALUES
    (:'seluruh', 'two arguments', 'sum(int4)', NULL),
    (:'seluruh', 'rata_tertimbang', 'sum(int4)', 1.00),
    (:'seluruh', 'rata_tertimbang', 'two arguments', NULL),
    (:'seluruh', 'rata_tertimbang', 'numeric', 0.33),
    (:'unit', 'rata_tertimbang', 'sum(int4)', NULL),
    (:'unit', 'rata_tertimbang', 'numeric', NULL),
    (:'orang', 'sum(int4)', 'numeric', NULL),
    (:'orang', 'rata_tertimbang', 'sum(int4)', 1.20),
    (:'orang', 'rata_tertimbang', 'numeric', 0.36),
    (:'acak', 'sum(int4)', 'numeric', NULL),
    (:'acak', 'rata_tertimbang', 'sum(int4)', 1.20),
    (:'acak', 'rata_tertimbang', 'numeric', 0.36),
    (:'jendela', 'rata_tertimbang', 'sum(int4)', 1.20),
    (:'jendela', 'rata_tertimbang', 'numeric', 0.75),
    (:'bagian', 'the whole', 'a tenth, 10 times', NULL),
    (:'bagian', 'the whole', 'a hundredth, 100 times', NULL),
    (:'serentak', 'sum(int4), two workers', 'sum(int4), one process', 0.56),
    (:'serentak', 'rata_tertimbang, two workers', 'rata_tertimbang, one process', 0.56);
DROP AGGREGATE jumlah_dua(nilai, bobot);
DROP FUNCTION jumlah_dua(bigint, nilai, bobot);
DROP TABLE bulat, tepat, desimal, sedikit_bulat, sedikit_tepat, sedikit_desimal, seperseratus_tepat;
