--
-- alokasi: seats in proportion to shares, against all splits that there are
--
SET search_path = kinerja, public;

SELECT alokasi(7, array[0.2, 0.6, 0.2], null, null), alokasi(7, array[20, 60, 20]), alokasi(0, '{1,2}'), alokasi(5, '{3}');
-- n or porsi NULL is NULL, a bound that is NULL is none
SELECT alokasi(NULL, '{1,2}'), alokasi(7, NULL), alokasi(7, '{2,1}', '{NULL,NULL}', NULL), alokasi(7, '[5:6]={2,1}'::numeric[], '[0:1]={NULL,1}'::numeric[]);
SELECT count(*) FROM jelaskan_alokasi(NULL, '{1,2}');
-- equal remainders: the earlier place, wherever the others stand
SELECT alokasi(1, '{1,1,1,1}'), alokasi(2, '{1,1,1,1}'), alokasi(3, '{1,1,1,1}'), alokasi(2, '{20,60,20}'), alokasi(3, '{20,60,20}');
-- a bound is rounded to whole seats: 1.4 at most is 1, at least is 2
SELECT alokasi(7, '{20,60,20}', '{20,NULL,NULL}'), alokasi(7, '{20,60,20}', NULL, '{NULL,NULL,20}');
SELECT urut, porsi, kuota, dasar_bulat, sisa, tambahan, hasil, alasan FROM jelaskan_alokasi(7, array[0.2, 0.6, 0.2]);
SELECT hasil, alasan FROM jelaskan_alokasi(10, '{1,1,4}');
SELECT hasil, tambahan, alasan FROM jelaskan_alokasi(10, '{20,60,20,0}', '{NULL,10,NULL,NULL}', '{NULL,NULL,NULL,10}');
SELECT hasil, alasan FROM jelaskan_alokasi(10, '{1,9}', NULL, '{NULL,10}') UNION ALL SELECT hasil, alasan FROM jelaskan_alokasi(10, '{1,9}', '{0,NULL}');

-- every split within the bounds, of which the nearest to the quotas; of several the
-- one with more at the first place where they differ
CREATE TABLE pembagian AS SELECT n, array[a, b, c, n - a - b - c] AS x
FROM generate_series(0, 7) n, generate_series(0, 7) a, generate_series(0, 7) b, generate_series(0, 7) c WHERE a + b + c <= n;
CREATE INDEX ON pembagian (n);
ANALYZE pembagian;
CREATE FUNCTION coba_alokasi(n int, w numeric[], maks numeric[], min numeric[]) RETURNS int[] LANGUAGE plpgsql AS $$
BEGIN
    RETURN alokasi(n, w, maks, min);
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN NULL;
END $$;
SELECT setseed(0.51);
CREATE TABLE acak AS
SELECT i, (random() * 7)::int AS n, w, (SELECT sum(x)::int FROM unnest(w) x) AS s
FROM (SELECT i, array[1 + (random() * 3)::int, (random() * 4)::int, (random() * 4)::int, (random() * 4)::int] AS w FROM generate_series(1, 500) i) g;
ALTER TABLE acak ADD maks numeric[], ADD min numeric[];
UPDATE acak SET maks = array(SELECT CASE WHEN random() < 0.4 THEN round((random() * s)::numeric, 1) END FROM generate_series(1, 4) k WHERE i > 0),
                min = array(SELECT CASE WHEN random() < 0.3 THEN round((random() * s / 3)::numeric, 1) END FROM generate_series(1, 4) k WHERE i > 0) WHERE i > 150;
CREATE TABLE hasil AS SELECT *, coba_alokasi(n, w::numeric[], maks, min) AS x,
       (SELECT p.x FROM pembagian p WHERE p.n = acak.n
          AND (maks IS NULL OR (SELECT bool_and((p.x[k] * s <= p.n * maks[k]) IS NOT FALSE AND (p.x[k] * s >= p.n * min[k]) IS NOT FALSE) FROM generate_series(1, 4) k))
        ORDER BY (p.x[1] * s - p.n * w[1]) ^ 2 + (p.x[2] * s - p.n * w[2]) ^ 2 + (p.x[3] * s - p.n * w[3]) ^ 2 + (p.x[4] * s - p.n * w[4]) ^ 2, p.x DESC LIMIT 1) AS p
FROM acak;
SELECT count(*) FILTER (WHERE x IS DISTINCT FROM p) AS wrong,
       count(*) FILTER (WHERE x IS NULL) BETWEEN 30 AND 300 AS some_impossible, count(*) FILTER (WHERE maks IS NULL AND x IS NULL) AS none_without_bounds FROM hasil;
-- the explanation is the same computation, and its columns add up
SELECT count(*) AS splits, count(*) FILTER (WHERE j.x <> h.x OR NOT j.adds_up) AS wrong
FROM hasil h, LATERAL (SELECT array_agg(hasil ORDER BY urut) AS x, bool_and(dasar_bulat + tambahan = hasil AND round(dasar_bulat + sisa, 9) = round(kuota, 9) AND round(kuota * s - n * porsi, 6) = 0) AS adds_up
                       FROM jelaskan_alokasi(n, w::numeric[], maks, min)) j WHERE h.x IS NOT NULL;
-- the unit of the shares does not matter, nor do shares of 0 at the end
SELECT count(*) AS wrong FROM hasil WHERE x IS NOT NULL
AND (x <> alokasi(n, array(SELECT v * 7e-20 FROM unnest(w::numeric[]) v), CASE WHEN i > 150 THEN array(SELECT v * 7e-20 FROM unnest(maks) v) END, CASE WHEN i > 150 THEN array(SELECT v * 7e-20 FROM unnest(min) v) END) OR maks IS NULL AND x || 0 <> alokasi(n, w::numeric[] || 0.0));

-- long arrays and many seats: all are handed out, no bound is broken, and no claim is
-- a whole seat from its quota when there are no bounds
CREATE TABLE panjang AS
SELECT i, n, w, s, array(SELECT CASE WHEN random() < 0.3 THEN (1.2 * random() * v)::numeric END FROM unnest(w) v WHERE i > 0) AS min_mungkin,
       array(SELECT CASE WHEN random() < 0.3 THEN (v * (0.9 + 9 * random()))::numeric END FROM unnest(w) v WHERE i > 0) AS maks
FROM (SELECT i, (random() * 2147483647)::int AS n, w, (SELECT sum(v) FROM unnest(w) v) AS s
      FROM (SELECT i, array(SELECT (1 + random() * 10 ^ (random() * 6)::int)::numeric(30, 10) FROM generate_series(1, 1 + (random() * 300)::int) k WHERE i > 0) AS w FROM generate_series(1, 20) i) g WHERE cardinality(w) > 0) h;
SELECT count(*) FILTER (WHERE (SELECT sum(x) FROM unnest(alokasi(n, w)) x) <> n) AS wrong_sum,
       count(*) FILTER (WHERE EXISTS (SELECT FROM unnest(alokasi(n, w), w) u(x, v) WHERE abs(x * s - n * v) >= s)) AS not_by_quota FROM panjang;
SELECT count(x) > 5 AS some, count(*) FILTER (WHERE (SELECT sum(v) FROM unnest(x) v) <> n) AS wrong_sum,
       count(*) FILTER (WHERE EXISTS (SELECT FROM unnest(x, maks, min) u(v, maks, min) WHERE v * s > n * u.maks OR v * s < n * u.min)) AS broken
FROM (SELECT *, coba_alokasi(n, w, maks, min) AS x FROM (SELECT *, array(SELECT least(a * 0.9, b) FROM unnest(maks, min_mungkin) u(a, b)) AS min FROM panjang) p) q;
SELECT alokasi(2147483647, '{1,1,1}'), alokasi(2147483647, '{1,1,0.000000001}', '{0.1,NULL,NULL}'), alokasi(2147483647, '{1,0}', '{0,NULL}'), alokasi(2147483647, ('{1e1000,1e-1000,' || repeat('9', 2000) || '}')::numeric[]);
-- a larger share never has less, and with more of its own share never fewer
SELECT count(*) AS wrong FROM hasil h, generate_series(1, 4) a, generate_series(1, 4) b WHERE maks IS NULL AND w[a] > w[b] AND x[a] < x[b];
SELECT count(*) AS wrong FROM hasil h, generate_series(1, 4) a WHERE maks IS NULL AND (alokasi(n, array(SELECT CASE WHEN k = a THEN v + 1 ELSE v END::numeric FROM unnest(w) WITH ORDINALITY u(v, k))))[a] < x[a];
DROP TABLE acak, hasil, panjang, pembagian;
DROP FUNCTION coba_alokasi;

-- errors
SELECT alokasi(-1, '{1,2}');
SELECT alokasi(7, '{1,-2}');
SELECT alokasi(7, '{1,NaN}');
SELECT alokasi(7, '{1,2}', '{1,Infinity}');
SELECT alokasi(7, '{1,2}', NULL, ('{-1e-9,' || repeat('9', 1000) || '}')::numeric[]);
SELECT alokasi(7, '{1,NULL}');
\echo :LAST_ERROR_SQLSTATE
SELECT alokasi(7, '{0,0.0}');
\echo :LAST_ERROR_SQLSTATE
SELECT alokasi(0, '{}');
SELECT alokasi(7, '{{1,2}}');
SELECT alokasi(7, '{1,2}', '{1,2,3}');
SELECT alokasi(7, '{1,2}', NULL, '{}');
SELECT alokasi(7, array(SELECT 1.0 FROM generate_series(1, 1001)));
\echo :LAST_ERROR_SQLSTATE
SELECT alokasi(7, '{1,2}', '{1,NULL}', '{1,NULL}');
\echo :LAST_ERROR_SQLSTATE
SELECT alokasi(7, '{1,2}', NULL, ('{1e900,NULL}')::numeric[]);
SELECT alokasi(7, '{1,2,4}', '{1,1,1}');
SELECT alokasi(7, '{1,2,4}', NULL, '{3,3,3}');
SELECT count(*) FROM jelaskan_alokasi(7, '{1,2,4}', NULL, '{3,3,3}');
