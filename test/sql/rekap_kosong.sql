--
-- rekap with a policy for people without a score
--
SET search_path = kinerja, public;

SELECT k, rekap(n::nilai, k) AS semua, rekap(n::nilai, k) FILTER (WHERE n IS NOT NULL) AS dinilai, rekap(n::nilai, k) FILTER (WHERE false) AS tanpa_baris
FROM (VALUES ('90'), ('88'), (NULL), ('0'), ('88')) v(n), unnest('{abaikan,nol,tunda}'::text[]) k GROUP BY k ORDER BY k COLLATE "C";
SELECT rekap(n::nilai, 'tolak') FROM (VALUES ('90'), ('88')) v(n);
-- each policy is a summary of the rows as it sees them, of few people and many
SELECT setseed(0.8);
CREATE TABLE acak AS SELECT i, (random() * 9)::int AS unit, CASE WHEN random() < 0.999 THEN round((random() * 100)::numeric, 2)::nilai END AS n FROM generate_series(1, 12000) i;
ANALYZE acak;
CREATE VIEW hasil AS SELECT unit, rekap(n, 'abaikan') AS a, rekap(n, 'nol') AS z, rekap(n, 'tunda') AS t FROM acak GROUP BY ROLLUP (unit);
CREATE VIEW patokan AS SELECT unit, rekap(n) AS a, rekap(coalesce(n, '0')) AS z, CASE WHEN count(*) = count(n) THEN rekap(n) END AS t FROM acak GROUP BY ROLLUP (unit);
SELECT count(*) AS units, count(*) FILTER (WHERE p.t IS NULL) AS postponed, count(*) FILTER (WHERE h.a <> p.a OR h.z <> p.z OR h.t IS DISTINCT FROM p.t) AS wrong
FROM hasil h JOIN patokan p ON h.unit IS NOT DISTINCT FROM p.unit;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE acak SET (parallel_workers = 2);
EXPLAIN (COSTS OFF) SELECT rekap(n, 'nol') FROM acak;
SELECT (SELECT rekap(n, 'nol') FROM acak) = (SELECT z FROM patokan WHERE unit IS NULL) AS parallel,
       (SELECT rekap(n, 'tunda') FROM acak) IS NULL AS postponed;
SELECT count(*) FILTER (WHERE p.a <> a.a OR p.t IS DISTINCT FROM a.t) AS parallel_differs
FROM patokan p JOIN (SELECT unit, rekap(n, 'abaikan') AS a, rekap(n, 'tunda') AS t FROM acak GROUP BY unit) a USING (unit);
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
-- a missing score enters a frame and leaves it again
SELECT i, rekap(n, 'tunda') OVER w AS tunda, rekap(n, 'nol') OVER w AS nol, rekap(n, 'abaikan') OVER w AS abaikan
FROM (VALUES (1, '80'::nilai), (2, NULL), (3, '70'), (4, '90')) v(i, n) WINDOW w AS (ORDER BY i ROWS 1 PRECEDING);
SELECT count(*) AS frames, count(*) FILTER (WHERE a.r IS DISTINCT FROM b.r) AS wrong
FROM (SELECT i, rekap(n, 'nol') OVER (ORDER BY i ROWS 1199 PRECEDING) AS r FROM acak WHERE i <= 3000) a
JOIN LATERAL (SELECT rekap(coalesce(n, '0')) AS r FROM acak WHERE i BETWEEN a.i - 1199 AND a.i) b ON a.i % 50 = 0;
DROP VIEW hasil, patokan;
DROP TABLE acak;

SELECT rekap(n::nilai, 'tolak') FROM (VALUES ('90'), (NULL)) v(n);
SELECT rekap('90'::nilai, 'lupa');
SELECT rekap('90'::nilai, NULL);
SELECT rekap('90'::nilai, k) FROM unnest('{nol,tunda}'::text[]) k;
