--
-- kecenderungan: the slope, against the formula over numeric
--
SET search_path = kinerja, public;

-- one point a year is one point a year, whatever the kind of period
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2022'), ('81', '2023'), ('82', '2024')) v(n, p);
SELECT kecenderungan((80.0 + i)::nilai, periode(('2020-01-01'::date + make_interval(months => 12 * i))::date, j)) AS slope, j
FROM generate_series(0, 5) i, unnest('{tahun,semester,triwulan,bulan}'::text[]) j GROUP BY j ORDER BY j;
-- a score stands at the middle of its period: half a year lies between the
-- middles of two half-years, and a year has its middle where they meet
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024-S1'), ('81', '2024-S2')) v(n, p);
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024'), ('81', '2024-S2')) v(n, p);
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024-01'), ('81', '2024-T1')) v(n, p);
-- one moment has no slope, were it two periods; NULL is left out
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024-05'), ('90', '2024-T2')) v(n, p);
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024'), ('90', '2024')) v(n, p);
SELECT kecenderungan(n::nilai, p::periode) FROM (VALUES ('80', '2024'), (NULL, '2025'), ('90', NULL)) v(n, p);
SELECT kecenderungan(NULL, p) FROM unnest('{2024,2025}'::periode[]) p;
SELECT kecenderungan('80', p) FROM unnest('{2024}'::periode[]) p WHERE false;
SELECT kecenderungan('80', p) FROM unnest('{2024,2025}'::periode[]) p;
-- 0.00000234375 is a half at ten decimals, and goes away from zero
SELECT kecenderungan(n::nilai, p::periode), kecenderungan(('-' || n)::nilai, p::periode)
FROM (VALUES ('0', '2000-01'), ('0.0001', '2042-09')) v(n, p);
-- the ends of both scales, where the products leave 64 bits
SELECT kecenderungan(n, p) FROM generate_series(1, 1000), unnest('{-99999.9999,99999.9999}'::nilai[], '{9999-11,9999-12}'::periode[]) v(n, p);
SELECT kecenderungan(n, p) FROM generate_series(1, 1000), unnest('{99999.9999,-99999.9999,99999.9999}'::nilai[], '{1900,5000,9999}'::periode[]) v(n, p);

-- random groups against numeric, rounded once from 40 decimals
SELECT setseed(0.25);
CREATE TABLE acak AS
SELECT i, (random() * 149)::int AS k, CASE WHEN random() < 0.95 THEN (((random() * 1999999)::int - 999999) / 10000.0)::nilai END AS n,
       CASE WHEN random() < 0.95 THEN (2015 + (random() * 9)::int || (ARRAY['', '-S1', '-S2', '-T3', '-07'])[1 + (random() * 4)::int])::periode END AS p
FROM generate_series(1, 5000) i;
CREATE VIEW hasil AS SELECT k, kecenderungan(n, p) AS slope FROM acak GROUP BY k;
CREATE VIEW titik AS
SELECT i, k, n::numeric AS y,
       (extract(year FROM awal(p)) * 24 + (extract(month FROM awal(p)) - 1) * 2 + m)::numeric AS x
FROM (SELECT *, CASE jenis(p) WHEN 'tahun' THEN 12 WHEN 'semester' THEN 6 WHEN 'triwulan' THEN 3 ELSE 1 END AS m FROM acak) a
WHERE n IS NOT NULL AND p IS NOT NULL;
CREATE VIEW patokan AS
SELECT k, round(24 * atas * 1.0000000000000000000000000000000000000000 / nullif(bawah, 0), 10) AS slope, biner
FROM (SELECT k, count(*) * sum(x * y) - sum(x) * sum(y) AS atas, count(*) * sum(x * x) - sum(x) * sum(x) AS bawah, regr_slope(y, x / 24) AS biner
      FROM titik GROUP BY k) s;
SELECT count(*) AS groups, count(*) FILTER (WHERE h.slope IS DISTINCT FROM p.slope) AS wrong, count(*) FILTER (WHERE abs(h.slope - biner::numeric) > 1e-9) AS off_binary
FROM hasil h FULL JOIN patokan p USING (k);

-- parallel and partition-wise the same
CREATE TABLE serial AS SELECT * FROM hasil;
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
ANALYZE acak;
ALTER TABLE acak SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT DISTINCT rencana('SELECT * FROM hasil', 'Partial|Gather');
SELECT count(*) FILTER (WHERE s.slope IS DISTINCT FROM h.slope) AS different FROM serial s FULL JOIN hasil h USING (k);
-- a serialised state that is not one: another function's text
CREATE FUNCTION bukan_keadaan(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pgsql_version';
CREATE AGGREGATE rusak(nilai, periode) (SFUNC = kecenderungan_accum, STYPE = internal, COMBINEFUNC = kecenderungan_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = kecenderungan_deserialize, FINALFUNC = kecenderungan_final, PARALLEL = SAFE);
SELECT rusak(n, p) FROM acak;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
DROP AGGREGATE rusak(nilai, periode);
DROP FUNCTION bukan_keadaan;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE bagian (LIKE acak) PARTITION BY HASH (i);
CREATE TABLE bagian_0 PARTITION OF bagian FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO bagian SELECT * FROM acak;
ANALYZE bagian;
SET enable_partitionwise_aggregate = on;
SELECT DISTINCT rencana('SELECT kecenderungan(n, p) FROM bagian', 'Partial');
SELECT (SELECT kecenderungan(n, p) FROM bagian) = (SELECT kecenderungan(n, p) FROM acak) AS same;
RESET enable_partitionwise_aggregate;

-- a moving frame gives each frame what the rows of it give, and runs empty
SELECT count(*) AS frames, count(bergerak.slope) > 0 AS some, count(*) FILTER (WHERE bergerak.slope IS DISTINCT FROM ulang.slope) AS different
FROM (SELECT i, kecenderungan(n, p) OVER (ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS slope FROM acak WHERE i <= 1000) bergerak
JOIN LATERAL (SELECT kecenderungan(n, p) AS slope FROM acak t WHERE t.i BETWEEN bergerak.i - 3 AND bergerak.i) ulang ON true;
SELECT i, kecenderungan(n, p) OVER (ORDER BY i ROWS 1 PRECEDING)
FROM (VALUES (1, '80'::nilai, '2024'::periode), (2, '82', '2025'), (3, NULL, '2026'), (4, NULL, NULL), (5, '90', '2028'), (6, '80', '2029')) v(i, n, p);
DROP VIEW patokan, titik, hasil;
DROP TABLE acak, serial, bagian;
DROP FUNCTION rencana;
