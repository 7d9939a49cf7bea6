-- Summaries, ranks without a sort, and roll-ups: against sum(int4), and against
-- rank() over int4 and numeric.
--
-- People are 0.56 of the rows asked for: 5.6 million, the nation, by default.
-- Every contender's results are summed, so that none is skipped by the planner.
\ir ukur.sql

SELECT :baris * 56 / 100 AS orang \gset
SELECT ukur.sebut(:orang) AS semua, greatest(:orang / 93, 1) AS unit_kecil, ukur.sebut(greatest(:orang / 93, 1)) AS sebut_kecil \gset
\set ringkas :semua ' people, one summary'
\set seluruh :semua ' people, rank in the whole'
\set unit :semua ' people, rank in 6 thousand units'
\set pertama :semua ' people, summaries of ' :sebut_kecil ' units'

-- Scores as they are given: two decimals, most near the middle.  The small
-- units lie together, as people are loaded; the large ones are scattered.
CREATE UNLOGGED TABLE bulat AS
SELECT i AS orang, i / 93 AS unit_kecil, (hashint8extended(i, 2) & 2147483647)::integer % 6000 AS unit,
       (600000 + ((hashint8extended(i, 3) & 65535) + (hashint8extended(i, 4) & 65535) + (hashint8extended(i, 5) & 65535)) * 6000 / 196605 * 100)::integer AS nilai
FROM generate_series(0, :orang - 1) i;
CREATE UNLOGGED TABLE tepat AS SELECT orang, unit_kecil, unit, (nilai / 10000.0)::nilai AS nilai FROM bulat;
CREATE UNLOGGED TABLE desimal AS SELECT orang, unit_kecil, unit, nilai::numeric(7,4) AS nilai FROM tepat;
CREATE UNLOGGED TABLE ribuan AS SELECT * FROM tepat LIMIT 6000;
CREATE UNLOGGED TABLE ratusan_ribu AS SELECT * FROM tepat LIMIT 600000;
VACUUM (ANALYZE, FREEZE) bulat, tepat, desimal, ribuan, ratusan_ribu;
CREATE UNLOGGED TABLE ringkas_unit AS SELECT unit_kecil, rekap(nilai) AS r FROM tepat GROUP BY unit_kecil;
VACUUM (ANALYZE, FREEZE) ringkas_unit;

-- the answers first
CALL ukur.sama('sum', 'SELECT sum(nilai) FROM bulat', 'SELECT trunc(jumlah(rekap(nilai)) * 10000) FROM tepat');
CALL ukur.sama('rank of each', 'SELECT sum(hashint8extended(r, orang)) FROM (SELECT orang, rank() OVER (ORDER BY nilai DESC) AS r FROM bulat) s',
    'SELECT sum(hashint8extended(peringkat((SELECT rekap(nilai) FROM tepat), nilai), orang)) FROM tepat');
CALL ukur.sama('rank of each in its unit', 'SELECT sum(hashint8extended(r, orang)) FROM (SELECT orang, rank() OVER (PARTITION BY unit ORDER BY nilai DESC) AS r FROM bulat) s',
    'SELECT sum(hashint8extended(peringkat(r, nilai), orang)) FROM tepat JOIN (SELECT unit, rekap(nilai) AS r FROM tepat GROUP BY unit) u USING (unit)');
CALL ukur.sama('rolled up', 'SELECT rekap(nilai) FROM tepat', 'SELECT gabung(r) FROM (SELECT gabung(r) AS r FROM ringkas_unit GROUP BY unit_kecil / 100) a');

CALL ukur.adu(:'ringkas', ARRAY['count(*)', 'sum(int4)', 'rekap'], ARRAY[
    'SELECT count(*) FROM tepat', 'SELECT sum(nilai) FROM bulat', 'SELECT cacah(rekap(nilai)) FROM tepat']);
CALL ukur.adu(:'seluruh', ARRAY['count(*)', 'rank() int4', 'rank() numeric', 'peringkat'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT sum(r) FROM (SELECT rank() OVER (ORDER BY nilai DESC) AS r FROM bulat) s',
    'SELECT sum(r) FROM (SELECT rank() OVER (ORDER BY nilai DESC) AS r FROM desimal) s',
    'SELECT sum(peringkat((SELECT rekap(nilai) FROM tepat), nilai)) FROM tepat']);
CALL ukur.adu(:'unit', ARRAY['count(*)', 'rank() int4', 'rank() numeric', 'peringkat'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT sum(r) FROM (SELECT rank() OVER (PARTITION BY unit ORDER BY nilai DESC) AS r FROM bulat) s',
    'SELECT sum(r) FROM (SELECT rank() OVER (PARTITION BY unit ORDER BY nilai DESC) AS r FROM desimal) s',
    'SELECT sum(peringkat(r, nilai)) FROM tepat JOIN (SELECT unit, rekap(nilai) AS r FROM tepat GROUP BY unit) u USING (unit)']);
-- The floor of a roll-up is to read the entries of all summaries once.
CALL ukur.adu(:'pertama', ARRAY['count(*)', 'the first pass', 'the entries read', 'rolled up to the nation', 'by way of agencies'], ARRAY[
    'SELECT count(*) FROM tepat',
    'SELECT sum(cacah(r)) FROM (SELECT rekap(nilai) AS r FROM tepat GROUP BY unit_kecil) u',
    'SELECT sum(jumlah(r)) FROM ringkas_unit',
    'SELECT cacah(gabung(r)) FROM ringkas_unit',
    'SELECT cacah(gabung(r)) FROM (SELECT gabung(r) AS r FROM ringkas_unit GROUP BY unit_kecil / 100) a']);
-- the cost of a row as the rows grow: it is the ratio to the floor that tells
CALL ukur.adu('6 thousand people, summary and rank', ARRAY['count(*)', 'peringkat'], ARRAY[
    'SELECT count(*) FROM ribuan', 'SELECT sum(peringkat((SELECT rekap(nilai) FROM ribuan), nilai)) FROM ribuan']);
CALL ukur.adu('600 thousand people, summary and rank', ARRAY['count(*)', 'peringkat'], ARRAY[
    'SELECT count(*) FROM ratusan_ribu', 'SELECT sum(peringkat((SELECT rekap(nilai) FROM ratusan_ribu), nilai)) FROM ratusan_ribu']);
DROP TABLE bulat, tepat, desimal, ribuan, ratusan_ribu, ringkas_unit;

INSERT INTO ukur.sasaran VALUES
    (:'ringkas', 'rekap', 'sum(int4)', 1.60),
    (:'seluruh', 'peringkat', 'rank() int4', 0.60), (:'seluruh', 'peringkat', 'rank() numeric', 0.28),
    (:'unit', 'peringkat', 'rank() int4', NULL), (:'unit', 'peringkat', 'rank() numeric', NULL),
    (:'pertama', 'rolled up to the nation', 'the first pass', 0.02), (:'pertama', 'rolled up to the nation', 'the entries read', NULL),
    (:'pertama', 'by way of agencies', 'the first pass', NULL);
