--
-- peringkat: ranks as window functions, against rank(), dense_rank() and cume_dist()
--
SET search_path = kinerja, public;

SELECT x, peringkat_kinerja() OVER w AS depan, peringkat_kinerja('belakang') OVER w AS belakang,
       peringkat_padat_kinerja() OVER w AS padat, peringkat_padat_kinerja('belakang') OVER w AS padat_belakang, round(persentil_kinerja() OVER w, 2) AS persentil
FROM unnest('{5,5,4,3,3,3,1,NULL,NULL}'::int[]) x WINDOW w AS (ORDER BY x DESC NULLS LAST);
-- without ORDER BY all are equal; without rows there is nothing
SELECT DISTINCT peringkat_kinerja() OVER (), peringkat_kinerja('belakang') OVER (), peringkat_padat_kinerja('belakang') OVER (), persentil_kinerja() OVER () FROM generate_series(1, 5);
SELECT peringkat_kinerja('belakang') OVER w, peringkat_padat_kinerja('belakang') OVER w, persentil_kinerja() OVER w FROM generate_series(1, 5) x WHERE x > 5 WINDOW w AS (ORDER BY x);

-- random partitions with ties and NULLs, from the front and from the back
SELECT setseed(0.50);
CREATE TABLE acak AS SELECT i, (random() ^ 3 * 60)::int AS k, CASE WHEN random() < 0.9 THEN (random() * 12)::int END AS x, (random() * 2)::int AS y, random() AS r FROM generate_series(1, 4000) i;
CREATE VIEW hasil AS
SELECT i, peringkat_kinerja() OVER w AS d, peringkat_kinerja('belakang') OVER w AS b, peringkat_padat_kinerja() OVER w AS pd, peringkat_padat_kinerja('belakang') OVER w AS pb, persentil_kinerja() OVER w AS p
FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y);
CREATE VIEW patokan AS
SELECT i, rank() OVER v AS d, rank() OVER m AS b, dense_rank() OVER v AS pd, dense_rank() OVER m AS pb,
       round(100 * cume_dist() OVER m * count(*) OVER (PARTITION BY k)) / count(*) OVER (PARTITION BY k) AS cume
FROM acak WINDOW v AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y), m AS (PARTITION BY k ORDER BY x NULLS FIRST, y DESC);
CREATE TABLE hasil_sekali AS SELECT * FROM hasil;
SELECT count(*) AS baris, count(*) FILTER (WHERE (h.d, h.b, h.pd, h.pb) IS DISTINCT FROM (p.d, p.b, p.pd, p.pb) OR abs(h.p - p.cume::numeric) > 0.0000000001) AS wrong
FROM hasil_sekali h FULL JOIN patokan p USING (i);
-- the same whatever the frame, in whatever order the rows lie, and when they do not fit in memory
SELECT count(*) FILTER (WHERE d <> d1 OR d <> d2 OR d <> d3 OR b <> b1 OR b <> b2 OR b <> b3 OR pb <> pb1 OR pb <> pb2 OR p <> p1 OR p <> p2 OR p <> p3) AS wrong
FROM hasil_sekali JOIN (
    SELECT i, peringkat_kinerja() OVER w1 AS d1, peringkat_kinerja() OVER w2 AS d2, peringkat_kinerja() OVER w3 AS d3,
           peringkat_kinerja('belakang') OVER w1 AS b1, peringkat_kinerja('belakang') OVER w2 AS b2, peringkat_kinerja('belakang') OVER w3 AS b3,
           peringkat_padat_kinerja('belakang') OVER w1 AS pb1, peringkat_padat_kinerja('belakang') OVER w2 AS pb2,
           persentil_kinerja() OVER w1 AS p1, persentil_kinerja() OVER w2 AS p2, persentil_kinerja() OVER w3 AS p3
    FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y),
         w1 AS (w ROWS BETWEEN 3 PRECEDING AND 2 PRECEDING), w2 AS (w GROUPS BETWEEN 1 FOLLOWING AND 2 FOLLOWING EXCLUDE TIES), w3 AS (w RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW)) f USING (i);
CREATE TABLE acak_lain AS SELECT * FROM acak ORDER BY r;
DROP VIEW hasil;
SET work_mem = '64kB';
SELECT count(*) AS wrong FROM hasil_sekali h JOIN (
    SELECT i, peringkat_kinerja() OVER w AS d, peringkat_kinerja('belakang') OVER w AS b, peringkat_padat_kinerja() OVER w AS pd, peringkat_padat_kinerja('belakang') OVER w AS pb, persentil_kinerja() OVER w AS p
    FROM acak_lain WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) l USING (i) WHERE h <> l;
SELECT count(*) AS wrong FROM (
    SELECT peringkat_kinerja('belakang') OVER w <> 20001 - 5 * (x / 5) - 5 OR peringkat_padat_kinerja('belakang') OVER w <> 4000 - x / 5 OR persentil_kinerja() OVER w <> 100 * (20000 - 5 * (x / 5)) / 20000.0 AS salah
    FROM generate_series(0, 19999) x WINDOW w AS (ORDER BY x / 5)) s WHERE salah;
RESET work_mem;
-- a direction that differs from row to row gives each row its own
SELECT count(*) AS wrong FROM hasil_sekali JOIN (
    SELECT i, peringkat_kinerja(arah) OVER w AS r, peringkat_padat_kinerja(arah) OVER w AS pr
    FROM (SELECT *, CASE WHEN i % 3 = 0 THEN 'depan' WHEN i % 3 = 1 THEN 'belakang' END AS arah FROM acak_lain) a WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) s USING (i)
WHERE (r, pr) IS DISTINCT FROM (CASE i % 3 WHEN 0 THEN d WHEN 1 THEN b END, CASE i % 3 WHEN 0 THEN pd WHEN 1 THEN pb END);

-- a condition on the rank stops the window early, when the direction is known
CREATE FUNCTION berhenti(jendela text, syarat text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE format('EXPLAIN (COSTS OFF) SELECT * FROM (SELECT i, %s OVER (PARTITION BY k ORDER BY x DESC NULLS LAST, y) AS r FROM acak) s WHERE %s', jendela, syarat) LOOP
        IF baris ~ 'Run Condition' THEN RETURN true; END IF;
    END LOOP;
    RETURN false;
END $$;
SELECT j, s, berhenti(j, s) FROM (VALUES
    ('peringkat_kinerja()', 'r <= 10'), ('peringkat_kinerja()', 'r >= 10'), ('peringkat_kinerja(arah => ''depan'')', 'r < 10'), ('peringkat_kinerja(''belakang'')', 'r >= 10'), ('peringkat_kinerja(''belakang'')', 'r <= 10'),
    ('peringkat_padat_kinerja()', 'r = 1'), ('peringkat_padat_kinerja(arah => ''belakang'')', 'r > 3'), ('persentil_kinerja()', 'r >= 90'), ('persentil_kinerja()', 'r <= 90'),
    ('peringkat_kinerja(lower(''DEPAN''))', 'r <= 10'), ('peringkat_kinerja(i::text)', 'r <= 10'), ('peringkat_kinerja(NULL)', 'r <= 10'), ('peringkat_kinerja(''atas'')', 'r <= 10')) v(j, s);
SELECT (SELECT count(*) FROM (SELECT peringkat_kinerja() OVER w AS r FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) s WHERE r <= 10) = count(*) FILTER (WHERE d <= 10) AS depan,
       (SELECT count(*) FROM (SELECT peringkat_kinerja('belakang') OVER w AS r FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) s WHERE r > 10) = count(*) FILTER (WHERE b > 10) AS belakang,
       (SELECT count(*) FROM (SELECT peringkat_padat_kinerja('belakang') OVER w AS r FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) s WHERE r >= 3) = count(*) FILTER (WHERE pb >= 3) AS padat,
       (SELECT count(*) FROM (SELECT persentil_kinerja() OVER w AS r FROM acak WINDOW w AS (PARTITION BY k ORDER BY x DESC NULLS LAST, y)) s WHERE r >= 75) = count(*) FILTER (WHERE p >= 75) AS persentil
FROM hasil_sekali;
DROP VIEW patokan;
DROP TABLE acak, acak_lain, hasil_sekali;
DROP FUNCTION berhenti;

-- errors
SELECT peringkat_kinerja('atas') OVER ();
\echo :LAST_ERROR_SQLSTATE
SELECT peringkat_padat_kinerja(repeat('Depan', 100)) OVER (ORDER BY x) FROM generate_series(1, 2) x;
SELECT peringkat_kinerja(NULL) OVER ();
SELECT peringkat_kinerja('depan');
