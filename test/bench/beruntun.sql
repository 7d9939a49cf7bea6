-- beruntun against the SQL of gaps and islands that people write.
--
-- People are 0.56 of the rows asked for: 5.6 million, the nation, by default;
-- each has four quarters.  Every contender's results are summed, so that none is
-- skipped by the planner.
\ir ukur.sql

SELECT :baris * 56 / 100 AS orang \gset
SELECT ukur.sebut(:orang) AS semua \gset
\set beruntun :semua ' people, four quarters, streaks'

-- Loaded quarter by quarter.
CREATE UNLOGGED TABLE triwulan AS
SELECT orang, ('2026-T' || t)::periode AS periode, t AS ke, (1 + (hashint8extended(orang, t) & 2147483647) % 5)::integer AS tingkat,
       (1 + (hashint8extended(orang, t) & 2147483647) % 5)::integer::predikat AS predikat
FROM generate_series(1, 4) t, generate_series(0, :orang - 1) orang;
VACUUM (ANALYZE, FREEZE) triwulan;
CALL ukur.sama('streaks', 'SELECT sum(b) FROM (SELECT beruntun(predikat, ''Baik'') OVER (PARTITION BY orang ORDER BY periode) AS b FROM triwulan) s',
    'SELECT sum(CASE WHEN tingkat >= 4 THEN b ELSE 0 END) FROM (SELECT tingkat, row_number() OVER (PARTITION BY orang, tingkat >= 4, pulau ORDER BY ke) AS b
     FROM (SELECT *, row_number() OVER (PARTITION BY orang ORDER BY ke) - row_number() OVER (PARTITION BY orang, tingkat >= 4 ORDER BY ke) AS pulau FROM triwulan) p) s');
CALL ukur.adu(:'beruntun', ARRAY['count(*)', 'gaps and islands', 'beruntun', 'beruntun with gaps seen'], ARRAY[
    'SELECT count(*) FROM triwulan',
    'SELECT sum(CASE WHEN tingkat >= 4 THEN b ELSE 0 END) FROM (SELECT tingkat, row_number() OVER (PARTITION BY orang, tingkat >= 4, pulau ORDER BY ke) AS b
     FROM (SELECT *, row_number() OVER (PARTITION BY orang ORDER BY ke) - row_number() OVER (PARTITION BY orang, tingkat >= 4 ORDER BY ke) AS pulau FROM triwulan) p) s',
    'SELECT sum(b) FROM (SELECT beruntun(predikat, ''Baik'') OVER (PARTITION BY orang ORDER BY periode) AS b FROM triwulan) s',
    'SELECT sum(b) FROM (SELECT beruntun(predikat, ''Baik'', false, periode) OVER (PARTITION BY orang ORDER BY periode) AS b FROM triwulan) s']);
DROP TABLE triwulan;

INSERT INTO ukur.sasaran VALUES
    (:'beruntun', 'beruntun', 'gaps and islands', NULL), (:'beruntun', 'beruntun with gaps seen', 'gaps and islands', NULL);
