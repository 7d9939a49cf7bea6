--
-- hari_kerja: working days between two dates
--
SET search_path = kinerja, public;

-- from a Thursday: the day of the start does not count, the day of the end does
SELECT e::date, to_char(e, 'Dy') AS day, hari_kerja('2026-01-01', e::date, '{}') AS days FROM generate_series('2026-01-01'::date, '2026-01-12'::date, '1 day') e;
-- from a day of the weekend: as from the Friday before
SELECT s::date, to_char(s, 'Dy') AS day, hari_kerja(s::date, '2026-01-12', '{}') AS days FROM generate_series('2026-01-02'::date, '2026-01-05'::date, '1 day') s;
-- holidays: on a working day, on a Saturday, written twice, over a weekend, outside
SELECT h, hari_kerja('2026-01-01', '2026-01-31', h::datemultirange) FROM unnest(ARRAY['{}', '{[2026-01-16,2026-01-16]}', '{[2026-01-17,2026-01-17]}',
    '{[2026-01-16,2026-01-16],[2026-01-15,2026-01-16]}', '{[2026-01-16,2026-01-19]}', '{[2025-12-25,2026-01-02]}', '{[2026-01-30,2026-02-28]}', '{[2026-01-01,2026-01-01]}', '{[2025-01-01,2025-12-31],[2026-02-01,2026-12-31]}',
    '{(,)}', '{(,2026-01-15)}', '{[2026-01-15,)}', '{[-infinity,2026-01-14]}', '{[2026-01-15,infinity]}', '{(-infinity,infinity)}', '{empty}']) h;
-- neither the number of years nor where they lie matters
SELECT hari_kerja('4713-01-01 BC', '5874897-12-31', '{}') AS all_days, hari_kerja('4713-01-01 BC', '5874897-12-31', '{(,)}') AS none, hari_kerja('5874897-12-31', '5874897-12-31', '{[5874897-12-01,5874897-12-31)}') AS same,
       hari_kerja('1970-01-01', '2069-12-31', '{}') AS a_century, hari_kerja('1899-12-31', '1999-12-31', '{}') AS before_2000;
-- NULL
SELECT hari_kerja(NULL, '2026-01-01', '{}') IS NULL AS mulai, hari_kerja('2026-01-01', NULL, '{}') IS NULL AS selesai, hari_kerja('2026-01-01', '2026-01-02', NULL) IS NULL AS libur;

-- against a walk over the days: 5,000 random pairs, and holidays of up to 40 ranges
SELECT setseed(0.5);
CREATE TABLE acak AS
SELECT i, s, s + (random() * CASE WHEN i % 3 = 0 THEN 12 ELSE 900 END)::int AS e,
       coalesce((SELECT range_agg(daterange(h, h + (random() * 5)::int, '[]')) FROM (SELECT s - 30 + (random() * 960)::int AS h FROM generate_series(1, i % 41)) l), '{}') AS libur
FROM (SELECT i, '1985-01-01'::date + (random() * 20000)::int AS s FROM generate_series(1, 5000) i) p;
SELECT count(*), max(e - s) > 800 AS some_long, count(*) FILTER (WHERE hari_kerja(s, e, libur) <> (
    SELECT count(*) FROM generate_series(s + 1, e, '1 day') d WHERE extract(isodow FROM d) < 6 AND NOT libur @> d::date)) AS wrong FROM acak;
-- one stretch after the other takes as long as both
SELECT count(*) FILTER (WHERE hari_kerja(s, e, libur) <> hari_kerja(s, s + (e - s) / 2, libur) + hari_kerja(s + (e - s) / 2, e, libur)) AS wrong FROM acak;
-- 20,000 more without holidays, over four centuries, against arithmetic by weeks
SELECT count(*), count(*) FILTER (WHERE hari_kerja(s, e, '{}') <> (e - s) / 7 * 5 + (
    SELECT count(*) FROM generate_series(1, (e - s) % 7) k WHERE extract(isodow FROM s + k) < 6)) AS wrong
FROM (SELECT s, s + (random() * 70000)::int AS e FROM (SELECT '1800-01-01'::date + (random() * 70000)::int AS s FROM generate_series(1, 100000)) l) p;
DROP TABLE acak;

-- errors
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;
SELECT k, g.* FROM unnest(ARRAY[
    $q$SELECT hari_kerja('2026-01-02', '2026-01-01', '{}')$q$,
    $q$SELECT hari_kerja('5874897-12-31', '4713-01-01 BC', '{}')$q$,
    $q$SELECT hari_kerja('-infinity', '2026-01-01', '{}')$q$,
    $q$SELECT hari_kerja('2026-01-01', 'infinity', '{}')$q$,
    $q$SELECT hari_kerja('infinity', 'infinity', '{}')$q$]) k, LATERAL galat(k) g;
DROP FUNCTION galat;
