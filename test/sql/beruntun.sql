--
-- beruntun: periods in a row, against gaps and islands
--
SET search_path = kinerja, public;

SELECT t, beruntun(p::predikat, 'Baik') OVER (ORDER BY t) FROM (VALUES (1, 'Baik'), (2, 'Cukup'), (3, 'Baik'), (4, 'SB'), (5, NULL), (6, 'Baik')) v(t, p);
-- peers are one period, the lowest of them; not rated is lower than all
SELECT t, p, beruntun(p::predikat, 'Baik') OVER (ORDER BY t) FROM (VALUES (1, 'Baik'), (2, 'SB'), (2, 'Kurang'), (3, 'Baik'), (4, 'Baik'), (4, 'SB'), (5, 'SB'), (6, NULL), (6, 'SB')) v(t, p);
SELECT p, beruntun(p::predikat, 'Baik') OVER () FROM (VALUES ('Baik'), ('SB')) v(p);
SELECT beruntun('Baik', 'Baik') OVER () WHERE false;
-- the calendar: a missing period breaks, one passed over does not count, and
-- passing over does not bridge what is missing
SELECT t, d, p, beruntun(p::predikat, 'Baik', d, t::periode) OVER (ORDER BY t::periode)
FROM (VALUES ('2015', false, 'Baik'), ('2016', false, 'Baik'), ('2017', true, 'Kurang'), ('2018', true, NULL), ('2019', NULL, 'Baik'), ('2021', true, 'Baik'), ('2022', false, 'Baik'),
             ('2023', false, 'Kurang'), ('2024', true, 'Baik'), ('2025', false, 'Baik'), ('2026', true, 'SK'), ('2026', false, 'Baik')) v(t, d, p);
SELECT t, beruntun('B', 'B', false, t) OVER (ORDER BY t) FROM unnest('{2023-11,2023-12,2024-01,2024-03,9999-11,9999-12}'::periode[]) t;
SELECT t, beruntun('B', 'B', false, t) OVER (PARTITION BY jenis(t) ORDER BY t) FROM unnest('{2023-S1,2023-S2,2024-S1,2023-T3,2023-T4,2024-T1,2024-T3}'::periode[]) t;

-- random rows: a period now and then missing, or there twice
SELECT setseed(0.56);
CREATE TABLE acak AS
SELECT i, k, (2020 + t / 4 || '-T' || 1 + t % 4)::periode AS t, CASE WHEN random() < 0.95 THEN (5 - (random() ^ 3 * 4.4)::int)::predikat END AS p, random() < 0.15 AS d
FROM (SELECT i, (random() * 299)::int AS k, (random() * 23)::int AS t FROM generate_series(1, 8000) i) g;
CREATE VIEW periode_acak AS
SELECT k, t, bool_and(p IS NOT NULL AND p >= 'Baik') AS baik, bool_and(d) AS lewat, bool_and(p IS NOT NULL AND p >= 'Baik') FILTER (WHERE NOT d) AS baik_hadir
FROM acak GROUP BY k, t;
CREATE VIEW patokan AS
SELECT k, t, sum(baik::int) OVER (PARTITION BY k, pulau ORDER BY t) AS pendek, sum((NOT lewat AND baik_hadir)::int) OVER (PARTITION BY k, pulau_kalender ORDER BY t) AS panjang
FROM (SELECT *, count(*) FILTER (WHERE NOT baik) OVER w AS pulau, count(*) FILTER (WHERE celah OR NOT lewat AND NOT baik_hadir) OVER w AS pulau_kalender
      FROM (SELECT *, t <> berikutnya(lag(t) OVER (PARTITION BY k ORDER BY t)) AS celah FROM periode_acak) c
      WINDOW w AS (PARTITION BY k ORDER BY t)) p;
CREATE TABLE hasil AS
SELECT i, k, t, beruntun(p, 'Baik') OVER w AS pendek, beruntun(p, 'Baik', d, t) OVER w AS panjang FROM acak WINDOW w AS (PARTITION BY k ORDER BY t);
SELECT count(*), max(h.pendek) > 4 AS long, max(h.panjang) > 4 AS long_too, count(DISTINCT k) AS partitions, count(*) FILTER (WHERE (h.pendek, h.panjang) IS DISTINCT FROM (p.pendek::int, p.panjang::int)) AS wrong
FROM hasil h LEFT JOIN patokan p USING (k, t);
-- the order in which the rows come decides nothing
SELECT count(*) FILTER (WHERE (h.pendek, h.panjang) IS DISTINCT FROM (b.pendek, b.panjang)) AS different
FROM hasil h JOIN (SELECT i, beruntun(p, 'Baik') OVER w AS pendek, beruntun(p, 'Baik', d, t) OVER w AS panjang
                   FROM (SELECT * FROM acak ORDER BY md5(i::text)) a WINDOW w AS (PARTITION BY k ORDER BY t)) b USING (i);
-- nor does the frame
SELECT count(*) FILTER (WHERE h.panjang <> ALL (ARRAY[a, b, c, e])) AS different
FROM hasil h JOIN (SELECT i, beruntun(p, 'Baik', d, t) OVER (w ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS a,
                          beruntun(p, 'Baik', d, t) OVER (w RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS b,
                          beruntun(p, 'Baik', d, t) OVER (w GROUPS BETWEEN 2 FOLLOWING AND 3 FOLLOWING EXCLUDE GROUP) AS c,
                          beruntun(p, 'Baik', d, t) OVER (w ROWS UNBOUNDED PRECEDING) AS e
                   FROM acak WINDOW w AS (PARTITION BY k ORDER BY t)) b USING (i);
-- so the planner of 16 and later makes one window of them
CREATE FUNCTION jendela(kueri text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    baris text;
    banyak bigint := 0;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        banyak := banyak + (baris ~ 'WindowAgg')::int;
    END LOOP;
    RETURN banyak;
END $$;
SELECT jendela('SELECT beruntun(p, ''Baik'') OVER (ORDER BY t ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), beruntun(p, ''Baik'') OVER (ORDER BY t) FROM acak')
     = CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 1 ELSE 2 END AS frames_merged;
DROP FUNCTION jendela;
DROP VIEW patokan, periode_acak;
DROP TABLE acak, hasil;

-- a long partition, and a long period, are read once
SELECT max(b) FROM (SELECT beruntun('B', 'B') OVER (ORDER BY i) AS b FROM generate_series(1, 100000) i) s;
SELECT min(b), max(b) FROM (SELECT beruntun('B', 'B') OVER (ORDER BY i / 50000) AS b FROM generate_series(0, 99999) i) s;

-- errors
SELECT beruntun('B', NULL) OVER ();
SELECT beruntun('B', m::predikat) OVER (ORDER BY m) FROM unnest('{B,C}'::text[]) m;
SELECT beruntun('B', m::predikat) OVER () FROM unnest('{B,C}'::text[]) m;
SELECT beruntun('B', 'B', false, NULL) OVER ();
SELECT beruntun('B', 'B', true, t) OVER (ORDER BY t) FROM unnest('{2023,2024-S1}'::periode[]) t;
SELECT beruntun('B', 'B', false, t) OVER () FROM unnest('{2023,2023-S1}'::periode[]) t;
SELECT beruntun('B', 'B', false, t) OVER (ORDER BY t DESC) FROM unnest('{2023,2024}'::periode[]) t;
SELECT beruntun('B', 'B', false, t) OVER (ORDER BY i) FROM unnest('{2023,2023}'::periode[]) WITH ORDINALITY v(t, i);
SELECT beruntun('B', 'B', false, t) OVER () FROM unnest('{2023,2024}'::periode[]) t;
SELECT beruntun('B', 'B');
