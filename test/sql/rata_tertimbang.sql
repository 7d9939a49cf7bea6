--
-- rata_tertimbang: the weighted mean, against arithmetic over numeric
--
SET search_path = kinerja, public;

-- a row without score or weight goes with its partner; nothing is NULL
SELECT rata_tertimbang(n::nilai, b::bobot) FROM (VALUES ('90', '60'), ('85', '40'), (NULL, '10'), ('1', NULL)) v(n, b);
SELECT rata_tertimbang(n::nilai, b::bobot), rata_tertimbang(n::nilai, b::bobot, 2), rata_tertimbang(n::numeric, b::numeric)
FROM (VALUES (NULL, '10'), ('1', NULL)) v(n, b);
SELECT rata_tertimbang('1'::nilai, '1'::bobot), rata_tertimbang('1'::nilai, '1'::bobot, 2), rata_tertimbang(1::numeric, 1) WHERE false;
-- rounded once, straight at the decimals asked for: by way of four decimals
-- 86.33 would come out of 86.32499, by way of two 86.4 of 86.349
SELECT d, rata_tertimbang(n::nilai, b::bobot, d) FROM (VALUES ('86.35', '60'), ('86.30', '40')) v(n, b), generate_series(0, 4) d GROUP BY d ORDER BY d;
SELECT d, rata_tertimbang(n::nilai, b::bobot, d), -rata_tertimbang(('-' || n)::nilai, b::bobot, d) AS mirrored
FROM (VALUES ('0.0004', '99.9999'), ('0.0005', '0.0001')) v(n, b), generate_series(3, 4) d GROUP BY d ORDER BY d;
SELECT rata_tertimbang(n::nilai, '50'::bobot), rata_tertimbang(n::nilai, '50'::bobot, 0) FROM (VALUES ('0.4999'), ('0.5')) v(n);
-- half goes away from zero, on both sides, in 64 bits and beyond
SELECT rata_tertimbang(n, '100') AS narrow FROM (VALUES ('0.0001'::nilai), ('0.0002')) v(n);
SELECT rata_tertimbang(n, '100') AS narrow FROM (VALUES ('-0.0001'::nilai), ('-0.0002')) v(n);
SELECT rata_tertimbang(n, '100') AS wide, rata_tertimbang(n, '100', 1) AS wide_1 FROM generate_series(1, 20000), unnest('{99999.9499,99999.9498}'::nilai[]) n;
SELECT rata_tertimbang(n, '100') AS wide, rata_tertimbang(n, '100', 1) AS wide_1 FROM generate_series(1, 20000), unnest('{-99999.9499,-99999.9498}'::nilai[]) n;
SELECT rata_tertimbang(n, '100') AS wide FROM generate_series(1, 20000), unnest('{-99999.9999,-99999.9999,99999.9999,99999.9999,0.0001}'::nilai[]) n;
-- numeric's own scale, as avg(numeric) chooses it
SELECT rata_tertimbang(n, 1) = avg(n) AS same, rata_tertimbang(n, 1)::text = avg(n)::text AS same_text FROM (VALUES (1.10), (2), (4)) v(n);
SELECT rata_tertimbang(n, b) FROM (VALUES ('NaN'::numeric, 1), (1, 1)) v(n, b);
SELECT rata_tertimbang(n, b) FROM (VALUES ('Infinity'::numeric, 1), (1, 1)) v(n, b);
SELECT rata_tertimbang(n, b) FROM (VALUES (1e30, 1e-30), (1, 1)) v(n, b);
SELECT rata_tertimbang(n, b) FROM (VALUES (90::numeric, 0::numeric), (80, 3)) v(n, b);

-- 1,000 groups of random rows against numeric, rounded once from 40 decimals
SELECT setseed(0.2026);
CREATE TABLE acak AS
SELECT i, (random() * 999)::int AS k, n, b,
       CASE WHEN random() < 0.05 THEN NULL ELSE n END AS n_kosong, CASE WHEN random() < 0.05 THEN NULL ELSE b END AS b_kosong
FROM (SELECT i, ((random() * 1999999998)::bigint - 999999999) / 10000.0 AS n, ((random() * 1000000)::bigint / 10000.0) AS b FROM generate_series(1, 20000) i) g;
CREATE TABLE acak_tipe AS SELECT i, k, n_kosong::nilai AS n, b_kosong::bobot AS b, n_kosong, b_kosong FROM acak ORDER BY i;
ANALYZE acak_tipe;
CREATE VIEW patokan AS
SELECT k, round(q, 4) AS r4, round(q, 2) AS r2, round(q, 0) AS r0, sum_nb / sum_b AS rn
FROM (SELECT k, sum_nb, sum_b, sum_nb * 1.0000000000000000000000000000000000000000 / sum_b AS q
      FROM (SELECT k, sum(n_kosong * b_kosong) AS sum_nb, sum(b_kosong) FILTER (WHERE n_kosong IS NOT NULL) AS sum_b
            FROM acak_tipe GROUP BY k) s) t;
CREATE VIEW hasil AS
SELECT k, rata_tertimbang(n, b) AS r4, rata_tertimbang(n, b, 2) AS r2, rata_tertimbang(n, b, 0) AS r0, rata_tertimbang(n_kosong, b_kosong) AS rn
FROM acak_tipe GROUP BY k;
SELECT count(*), count(*) FILTER (WHERE p.r4 IS DISTINCT FROM h.r4::numeric OR p.r2 IS DISTINCT FROM h.r2::numeric OR p.r0 IS DISTINCT FROM h.r0::numeric
                                     OR p.rn::text IS DISTINCT FROM h.rn::text) AS wrong
FROM patokan p FULL JOIN hasil h USING (k);

-- serial, parallel, partition-wise: the same to the last bit
CREATE TABLE serial AS SELECT * FROM hasil;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE acak_tipe SET (parallel_workers = 2);
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
SELECT DISTINCT rencana('SELECT * FROM hasil', '(Partial|Finalize) [A-Za-z]*Aggregate|Gather');
CREATE TABLE paralel AS SELECT * FROM hasil;
SELECT count(*) FILTER (WHERE (s.*) IS DISTINCT FROM (p.*)) AS different FROM serial s FULL JOIN paralel p USING (k);
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE bagian (LIKE acak_tipe) PARTITION BY HASH (i);
CREATE TABLE bagian_0 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO bagian SELECT * FROM acak_tipe;
ANALYZE bagian;
SET enable_partitionwise_aggregate = on;
SELECT DISTINCT rencana('SELECT rata_tertimbang(n, b), rata_tertimbang(n, b, 2), rata_tertimbang(n_kosong, b_kosong) FROM bagian', '(?:Partial|Finalize) [A-Za-z]*Aggregate');
SELECT (SELECT (rata_tertimbang(n, b), rata_tertimbang(n, b, 2), rata_tertimbang(n_kosong, b_kosong))::text FROM bagian)
     = (SELECT (rata_tertimbang(n, b), rata_tertimbang(n, b, 2), rata_tertimbang(n_kosong, b_kosong))::text FROM acak_tipe) AS same;
RESET enable_partitionwise_aggregate;

-- a moving frame gives each frame what the rows of it give
SELECT count(*) AS frames, count(*) FILTER (WHERE (bergerak.*) IS DISTINCT FROM (ulang.*)) AS different
FROM (SELECT i, rata_tertimbang(n, b) OVER w AS r4, rata_tertimbang(n, b, 2) OVER w AS r2, rata_tertimbang(n_kosong, b_kosong) OVER w AS rn
      FROM acak_tipe WHERE i <= 2000 WINDOW w AS (ORDER BY i ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)) bergerak
JOIN LATERAL (SELECT bergerak.i, rata_tertimbang(n, b) AS r4, rata_tertimbang(n, b, 2) AS r2, rata_tertimbang(n_kosong, b_kosong) AS rn
              FROM acak_tipe t WHERE t.i BETWEEN bergerak.i - 11 AND bergerak.i) ulang ON true;
-- and a frame that runs empty is NULL again
SELECT i, rata_tertimbang(n, '10') OVER w, rata_tertimbang(n, '10', 1) OVER w, rata_tertimbang(n::numeric, 10) OVER w
FROM (VALUES (1, '80'::nilai), (2, NULL), (3, NULL), (4, '90')) v(i, n) WINDOW w AS (ORDER BY i ROWS 1 PRECEDING);
-- numeric cannot give back the row with the most decimals: it starts over
SELECT i, rata_tertimbang(n, 1) OVER (ORDER BY i ROWS 1 PRECEDING) FROM (VALUES (1, 1.00000000000000000001), (2, 1), (3, 2)) v(i, n);

-- the planner is told how small the state is: a million groups are hashed
SELECT rencana('SELECT k, rata_tertimbang(n, b) FROM acak_tipe GROUP BY k', '[A-Za-z]*Aggregate');
DROP VIEW hasil, patokan;
DROP TABLE acak, acak_tipe, serial, paralel, bagian;
DROP FUNCTION rencana;

-- errors
SELECT rata_tertimbang('90'::nilai, '0'::bobot);
SELECT rata_tertimbang(n::nilai, '0'::bobot, 2) FROM (VALUES ('90'), ('80')) v(n);
SELECT rata_tertimbang(90::numeric, 0);
SELECT rata_tertimbang('90'::nilai, '10'::bobot, 5);
SELECT rata_tertimbang('90'::nilai, '10'::bobot, -1);
SELECT rata_tertimbang('90'::nilai, '10'::bobot, NULL::integer);
SELECT rata_tertimbang('90'::nilai, '10'::bobot, d) FROM generate_series(1, 2) d;
SELECT rata_tertimbang('99999.9999'::nilai, '10'::bobot, 0);
SELECT rata_tertimbang(90::numeric, -1);
SELECT rata_tertimbang(90::numeric, 'NaN');
SELECT rata_tertimbang(90::numeric, 'Infinity');
