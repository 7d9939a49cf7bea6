--
-- terbaik, terburuk: against ORDER BY … LIMIT 1
--
SET search_path = kinerja, public;

-- of several the earliest, and NULL is left out, not lowest
SELECT terbaik(n::nilai, p::periode), terburuk(n::nilai, p::periode)
FROM (VALUES ('90', '2024'), ('-1', '2023-S2'), ('90', '2022'), ('-1', '2026'), (NULL, '2020'), ('99', NULL), ('-9', NULL)) v(n, p);
SELECT terbaik(n::predikat, p::periode), terburuk(n::predikat, p::periode)
FROM (VALUES ('Baik', '2024'), ('Kurang', '2023'), ('Baik', '2022'), ('Kurang', '2026'), (NULL, '2020'), ('SB', NULL), ('SK', NULL)) v(n, p);
-- a year comes before its first month, the longer before the shorter
SELECT terbaik('1'::nilai, p), terburuk('1'::nilai, p) FROM unnest('{2024-01,2024-T1,2024-S1,2024}'::periode[]) p;
-- the ends of both scales
SELECT terbaik(n, p), terburuk(n, p) FROM unnest('{-99999.9999,99999.9999}'::nilai[], '{1900,9999-12}'::periode[]) v(n, p);
SELECT terbaik(n, p), terburuk(n, p) FROM unnest('{-99999.9999,99999.9999}'::nilai[], '{9999-12,1900}'::periode[]) v(n, p);
-- nothing is NULL
SELECT terbaik(n::nilai, p::periode), terburuk(n::nilai, p::periode), terbaik(NULL::predikat, p::periode), terburuk(NULL::predikat, p::periode)
FROM (VALUES (NULL, '2024'), ('1', NULL)) v(n, p);
SELECT terbaik('1'::nilai, '2024'), terburuk('1'::nilai, '2024'), terbaik('B'::predikat, '2024'), terburuk('B'::predikat, '2024') WHERE false;

-- random rows with many ties: each result is the first row of a sort
SELECT setseed(0.26);
CREATE TABLE acak AS
SELECT (random() * 299)::int AS k, CASE WHEN random() < 0.9 THEN ((random() * 8)::int - 4.0)::nilai END AS n,
       CASE WHEN random() < 0.9 THEN (1 + (random() * 4)::int)::predikat END AS r,
       CASE WHEN random() < 0.9 THEN (2000 + (random() * 9)::int || (ARRAY['', '-S1', '-S2', '-T3', '-07'])[1 + (random() * 4)::int])::periode END AS p
FROM generate_series(1, 6000);
CREATE INDEX ON acak (k);
CREATE VIEW hasil AS
SELECT k, terbaik(n, p) AS bn, terburuk(n, p) AS wn, terbaik(r, p) AS br, terburuk(r, p) AS wr FROM acak GROUP BY k;
SELECT count(*) AS groups, count(*) FILTER (WHERE (bn, wn, br, wr) IS DISTINCT FROM (
    (SELECT p FROM acak a WHERE a.k = h.k AND n IS NOT NULL AND p IS NOT NULL ORDER BY n DESC, p LIMIT 1),
    (SELECT p FROM acak a WHERE a.k = h.k AND n IS NOT NULL AND p IS NOT NULL ORDER BY n, p LIMIT 1),
    (SELECT p FROM acak a WHERE a.k = h.k AND r IS NOT NULL AND p IS NOT NULL ORDER BY r DESC, p LIMIT 1),
    (SELECT p FROM acak a WHERE a.k = h.k AND r IS NOT NULL AND p IS NOT NULL ORDER BY r, p LIMIT 1))) AS wrong
FROM hasil h;

-- in parallel the same
CREATE TABLE serial AS SELECT * FROM hasil;
ANALYZE acak;
ALTER TABLE acak SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
DO $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXPLAIN (COSTS OFF) SELECT * FROM hasil LOOP
        IF baris ~ 'Partial' THEN RAISE NOTICE 'parallel'; END IF;
    END LOOP;
END $$;
SELECT count(*) FILTER (WHERE (s.*) IS DISTINCT FROM (h.*)) AS different FROM serial s FULL JOIN hasil h USING (k);
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
DROP VIEW hasil;
DROP TABLE acak, serial;

-- whoever may call the final function cannot make a period that is none
SELECT terbaik_final(0);
SELECT terbaik_final(-1);
SELECT terbaik_final(2147483647);
SELECT terbaik_final(9223372036854775807);
SELECT terbaik_final(2147483647 - (2024 * 12 + 1) * 4);
SELECT terbaik_final(2147483647 - 2024 * 12 * 4);
