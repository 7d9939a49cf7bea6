-- Scoring functions with a constant rule set against the CASE that somebody
-- would write by hand, over int4 (as many units of 10^-4) and over numeric;
-- what it costs to read a rule set; and the explanations of a city's people.
--
-- The three tables hold the same numbers in rows of the same columns.  Each
-- contender's results are thrown away by count().
\ir ukur.sql
\if :{?baris}
\else
\set baris 10000000
\endif

CREATE UNLOGGED TABLE bulat AS
SELECT (hashint8extended(i, 1) & 2147483647)::integer % 1200001 AS skp,
       (hashint8extended(i, 2) & 2147483647)::integer % 1200001 AS perilaku,
       1 + (hashint8extended(i, 3) & 2147483647)::integer % 3 AS hasil,
       1 + (hashint8extended(i, 4) & 2147483647)::integer % 3 AS sikap,
       hashint8extended(i, 5) & 7 = 0 AS ide
FROM generate_series(1, :baris::bigint) i;
CREATE UNLOGGED TABLE tepat AS
SELECT (skp / 10000.0)::numeric::nilai AS skp, (perilaku / 10000.0)::numeric::nilai AS perilaku,
       hasil::ekspektasi AS hasil, sikap::ekspektasi AS sikap, ide
FROM bulat;
CREATE UNLOGGED TABLE desimal AS
SELECT skp::numeric::numeric(7,4) AS skp, perilaku::numeric::numeric(7,4) AS perilaku,
       hasil::int::numeric(1) AS hasil, sikap::int::numeric(1) AS sikap, ide
FROM tepat;
VACUUM (ANALYZE, FREEZE) bulat, tepat, desimal;

-- the answers first
CALL ukur.sama('predikat',
    $$SELECT sum(int4(predikat(skp, ide, aturan_baku('PP30-2019')))) FROM tepat$$,
    $$SELECT sum(CASE WHEN ide AND skp >= 1100000 AND skp <= 1200000 THEN 5 WHEN skp >= 900000 AND skp <= 1200000 THEN 4 WHEN skp >= 700000 THEN 3 WHEN skp >= 500000 THEN 2 ELSE 1 END) FROM bulat$$,
    $$SELECT sum(CASE WHEN ide AND skp >= 110 AND skp <= 120 THEN 5 WHEN skp >= 90 AND skp <= 120 THEN 4 WHEN skp >= 70 THEN 3 WHEN skp >= 50 THEN 2 ELSE 1 END) FROM desimal$$);
CALL ukur.sama('nilai_akhir',
    $$SELECT sum(nilai_akhir(skp, perilaku, false, aturan_baku('PP30-2019')))::numeric(20,2) FROM tepat$$,
    $$SELECT (sum((skp * 70::bigint + perilaku * 30 + 5000) / 10000) / 100.0)::numeric(20,2) FROM bulat$$,
    $$SELECT sum(round((skp * 70 + perilaku * 30) / 100, 2))::numeric(20,2) FROM desimal$$);
CALL ukur.sama('matriks',
    $$SELECT sum(int4(predikat(hasil, sikap, aturan_baku('PERMENPANRB6-2022')))) FROM tepat$$,
    $$SELECT sum(CASE WHEN sikap = 1 AND hasil = 1 THEN 1 WHEN sikap = 1 THEN 2 WHEN hasil = 1 THEN 3 WHEN sikap = 3 AND hasil = 3 THEN 5 ELSE 4 END) FROM bulat$$,
    $$SELECT sum(CASE WHEN sikap = 1 AND hasil = 1 THEN 1 WHEN sikap = 1 THEN 2 WHEN hasil = 1 THEN 3 WHEN sikap = 3 AND hasil = 3 THEN 5 ELSE 4 END) FROM desimal$$);

-- "bare call" is the least that any function of two arguments costs: int4lt
CALL ukur.adu('predikat of a score', ARRAY['count(*)', 'bare call', 'CASE int4', 'CASE numeric', 'predikat'], ARRAY[
    $$SELECT count(*) FROM tepat$$,
    $$SELECT count(nilai_lt(skp, perilaku)) FROM tepat$$,
    $$SELECT count(CASE WHEN ide AND skp >= 1100000 AND skp <= 1200000 THEN 5 WHEN skp >= 900000 AND skp <= 1200000 THEN 4 WHEN skp >= 700000 THEN 3 WHEN skp >= 500000 THEN 2 ELSE 1 END) FROM bulat$$,
    $$SELECT count(CASE WHEN ide AND skp >= 110 AND skp <= 120 THEN 5 WHEN skp >= 90 AND skp <= 120 THEN 4 WHEN skp >= 70 THEN 3 WHEN skp >= 50 THEN 2 ELSE 1 END) FROM desimal$$,
    $$SELECT count(predikat(skp, ide, aturan_baku('PP30-2019'))) FROM tepat$$]);
CALL ukur.adu('nilai_akhir', ARRAY['count(*)', 'CASE int4', 'CASE numeric', 'nilai_akhir'], ARRAY[
    $$SELECT count(*) FROM tepat$$,
    $$SELECT count(CASE WHEN skp >= 0 THEN (skp * 70::bigint + perilaku * 30 + 5000) / 10000 ELSE (skp * 70::bigint + perilaku * 30 - 5000) / 10000 END) FROM bulat$$,
    $$SELECT count(round((skp * 70 + perilaku * 30) / 100, 2)) FROM desimal$$,
    $$SELECT count(nilai_akhir(skp, perilaku, false, aturan_baku('PP30-2019'))) FROM tepat$$]);
CALL ukur.adu('predikat of the matrix', ARRAY['count(*)', 'CASE int4', 'CASE numeric', 'predikat'], ARRAY[
    $$SELECT count(*) FROM tepat$$,
    $$SELECT count(CASE WHEN sikap = 1 AND hasil = 1 THEN 1 WHEN sikap = 1 THEN 2 WHEN hasil = 1 THEN 3 WHEN sikap = 3 AND hasil = 3 THEN 5 ELSE 4 END) FROM bulat$$,
    $$SELECT count(CASE WHEN sikap = 1 AND hasil = 1 THEN 1 WHEN sikap = 1 THEN 2 WHEN hasil = 1 THEN 3 WHEN sikap = 3 AND hasil = 3 THEN 5 ELSE 4 END) FROM desimal$$,
    $$SELECT count(predikat(hasil, sikap, aturan_baku('PERMENPANRB6-2022'))) FROM tepat$$]);

-- reading a rule set, 2,000 times, beside reading the same text as jsonb
CREATE TABLE teks AS SELECT aturan_baku('PP30-2019')::text AS isi FROM generate_series(1, 2000);
CALL ukur.adu('2,000 rule sets read', ARRAY['count(*)', 'jsonb', 'aturan'], ARRAY[
    'SELECT count(isi) FROM teks', 'SELECT count(isi::jsonb) FROM teks', 'SELECT count(isi::aturan) FROM teks']);
-- the explanations of 6,000 people, beside their scores
CREATE TABLE kegiatan AS
SELECT i, 10 + i % 7 AS tk, 8 + i % 9 AS rk, 100 AS tq, 70 + i % 31 AS rq, 12 AS tw, 7 + i % 6 AS rw FROM generate_series(1, 6000) i;
CALL ukur.adu('6,000 people', ARRAY['count(*)', 'nilai_kegiatan', 'jelaskan_nilai_kegiatan'], ARRAY[
    'SELECT count(*) FROM kegiatan',
    $$SELECT count(nilai_kegiatan(tk, rk, tq, rq, tw, rw, NULL, NULL, aturan_baku('PP46-2011'))) FROM kegiatan$$,
    $$SELECT count(l.rumus) FROM kegiatan, jelaskan_nilai_kegiatan(tk, rk, tq, rq, tw, rw, NULL, NULL, aturan_baku('PP46-2011')) l$$]);

INSERT INTO ukur.sasaran VALUES
    ('predikat of a score', 'predikat', 'CASE int4', 1.5), ('predikat of a score', 'predikat', 'CASE numeric', 0.5),
    ('nilai_akhir', 'nilai_akhir', 'CASE int4', 1.5), ('nilai_akhir', 'nilai_akhir', 'CASE numeric', 0.5),
    ('predikat of the matrix', 'predikat', 'CASE int4', 1.5), ('predikat of the matrix', 'predikat', 'CASE numeric', 0.5),
    ('2,000 rule sets read', 'aturan', 'jsonb', NULL), ('6,000 people', 'jelaskan_nilai_kegiatan', 'nilai_kegiatan', NULL);
DROP TABLE bulat, tepat, desimal, teks, kegiatan;
