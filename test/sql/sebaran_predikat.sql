--
-- sebaran_predikat: five counts, from Sangat Baik to Sangat Kurang
--
SET search_path = kinerja, public;

SELECT sebaran_predikat(p::predikat), sebaran_predikat(p::predikat) FILTER (WHERE false) AS nobody
FROM unnest('{SB,B,B,NULL,Cukup,SK,B}'::text[]) p;
-- against count(*) FILTER; merged from units, in parallel, in a moving frame
SELECT setseed(0.6);
CREATE TABLE acak AS SELECT i, (random() * 30)::int AS unit, CASE WHEN random() > 0.1 THEN ceil(random() * 5)::int::predikat END AS p FROM generate_series(1, 20000) i;
ANALYZE acak;
CREATE VIEW hitung AS
SELECT unit, ARRAY[count(*) FILTER (WHERE p = 'SB'), count(*) FILTER (WHERE p = 'B'), count(*) FILTER (WHERE p = 'BP'), count(*) FILTER (WHERE p = 'K'), count(*) FILTER (WHERE p = 'SK')]::int[] AS c
FROM acak GROUP BY ROLLUP (unit);
SELECT count(*) AS units, count(*) FILTER (WHERE h.c <> s.c) AS wrong
FROM hitung h JOIN (SELECT unit, sebaran_predikat(p) AS c FROM acak GROUP BY ROLLUP (unit)) s ON h.unit IS NOT DISTINCT FROM s.unit;
SELECT (SELECT sebaran_predikat(c) FROM hitung WHERE unit IS NOT NULL) = (SELECT c FROM hitung WHERE unit IS NULL) AS rolled_up;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE acak SET (parallel_workers = 2);
EXPLAIN (COSTS OFF) SELECT sebaran_predikat(p) FROM acak;
SELECT (SELECT sebaran_predikat(p) FROM acak) = (SELECT c FROM hitung WHERE unit IS NULL) AS parallel;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SELECT count(*) AS frames, count(*) FILTER (WHERE a.c <> b.c OR a.d <> b.c) AS wrong
FROM (SELECT i, sebaran_predikat(p) OVER w AS c, sebaran_predikat(ARRAY[(p = 'SB')::int, (p = 'B')::int, (p = 'BP')::int, (p = 'K')::int, (p = 'SK')::int]) FILTER (WHERE p IS NOT NULL) OVER w AS d
      FROM acak WHERE i <= 600 WINDOW w AS (ORDER BY i ROWS 6 PRECEDING)) a
JOIN LATERAL (SELECT sebaran_predikat(p) AS c FROM acak WHERE i BETWEEN a.i - 6 AND a.i) b ON true;
DROP VIEW hitung;
DROP TABLE acak;

SELECT sebaran_predikat('{1,2,3}'::int[]);
SELECT sebaran_predikat('{1,2,3,4,NULL}'::int[]);
SELECT sebaran_predikat('{{1,2,3,4,5}}'::int[]);
SELECT sebaran_predikat('{1,2,3,-4,5}'::int[]);
SELECT sebaran_predikat(c) FROM (VALUES ('{2147483647,0,0,0,0}'::int[]), ('{1,0,0,0,0}')) v(c);
