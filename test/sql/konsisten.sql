--
-- konsisten, sebab_tidak_konsisten: against a walk through the calendar
--
SET search_path = kinerja, public;

-- the cause is the latest period that broke it, and how
SELECT j, konsisten(r::predikat, 'Baik', p::periode, 3), sebab_tidak_konsisten(r::predikat, 'Baik', p::periode, 3)
FROM (VALUES ('baik', 'B', '2024'), ('baik', 'SB', '2023'), ('baik', 'B', '2022'), ('baik', 'SK', '2021'),
             ('di bawah', 'B', '2024'), ('di bawah', 'C', '2023'), ('di bawah', 'SK', '2022'),
             ('belum', 'B', '2024'), ('belum', NULL, '2023'), ('belum', 'B', '2022'),
             ('celah', 'B', '2024'), ('celah', 'B', '2022'), ('celah', 'B', '2021'),
             ('sedikit', 'B', '2024'), ('sedikit', 'B', '2023'),
             ('kembar', 'SB', '2024'), ('kembar', 'K', '2024'), ('kembar', 'B', '2023'), ('kembar', 'B', '2022'),
             ('kembar belum', 'SB', '2024'), ('kembar belum', NULL, '2024'), ('kembar belum', 'B', '2023'), ('kembar belum', 'B', '2022')) v(j, r, p)
GROUP BY j ORDER BY j;
-- a period passed over neither counts nor breaks: the window reaches further
-- back; it is passed over only when all its rows are, and NULL is not
SELECT j, konsisten(r::predikat, 'Baik', p::periode, 2, d), sebab_tidak_konsisten(r::predikat, 'Baik', p::periode, 2, d)
FROM (VALUES ('jauh', 'B', '2024', false), ('jauh', 'SK', '2023', true), ('jauh', NULL, '2022', true), ('jauh', 'B', '2021', false),
             ('terakhir', NULL, '2024', true), ('terakhir', 'B', '2023', false), ('terakhir', 'B', '2022', NULL),
             ('lalu celah', 'B', '2024', false), ('lalu celah', 'B', '2023', true), ('lalu celah', 'B', '2021', false),
             ('semua', 'B', '2024', true), ('semua', 'B', '2023', true),
             ('sebagian', 'B', '2024', true), ('sebagian', 'C', '2024', false), ('sebagian', 'B', '2023', false),
             ('kosong', NULL, '2024', NULL), ('kosong', 'B', '2023', false)) v(j, r, p, d)
GROUP BY j ORDER BY j;
-- the kinds of period, over the turn of a year, and before the first one there is
SELECT sebab_tidak_konsisten('B', 'B', p, 3) FROM unnest('{2024-S1,2023-S2}'::periode[]) p;
SELECT sebab_tidak_konsisten('B', 'B', p, 3) FROM unnest('{2024-T1,2023-T4}'::periode[]) p;
SELECT sebab_tidak_konsisten('B', 'B', p, 3), konsisten('B', 'B', p, 2) FROM unnest('{2024-01,2023-12}'::periode[]) p;
SELECT sebab_tidak_konsisten('B', 'B', '1900-01', 2), konsisten('B', 'B', '9999-12', 1);
-- the greatest window there is
SELECT konsisten('B', 'B', p, 1200), sebab_tidak_konsisten('B', 'B', p, 1200) FROM unnest('{1900,1901}'::periode[]) t, uraikan(t, 'bulan') p;
SELECT konsisten('B', 'B', periode(h::date, 'bulan'), 1200) FROM generate_series('1950-01-15'::timestamp, '2049-12-15', '1 month') h;
SELECT sebab_tidak_konsisten('B', 'B', periode(h::date, 'bulan'), 1200) FROM generate_series('1950-02-15'::timestamp, '2049-12-15', '1 month') h;
-- no row, no answer
SELECT konsisten('B', 'B', '2024', 1), sebab_tidak_konsisten('C', 'B', '2024', 1), konsisten('B', 'B', '2024', 1, false), sebab_tidak_konsisten('B', 'B', '2024', 1, false) WHERE false;

-- random rows, months that have none, one or several of them, in any order
SELECT setseed(0.24);
CREATE TABLE acak AS
SELECT k, (5 - (random() ^ (2 + k % 20 * 2) * 4.4)::int)::predikat AS r, random() < 0.2 AS d, periode((make_date(2020, 1, 1) + (random() * 700)::int), 'bulan') AS p
FROM generate_series(0, 99) k, generate_series(1, 60 + k % 7 * 30);
UPDATE acak SET r = NULL WHERE random() < 0.01;
UPDATE acak SET d = NULL WHERE NOT d AND random() < 0.5;
CREATE INDEX ON acak (k, p);
ANALYZE acak;
CREATE FUNCTION patokan(kelompok int, n int, pakai_dilewati boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    bulan periode;
    baris record;
BEGIN
    SELECT max(p) INTO bulan FROM acak WHERE k = kelompok;
    WHILE n > 0 LOOP
        SELECT count(*) AS ada, count(*) FILTER (WHERE dihitung) AS dihitung, bool_or(r IS NULL) FILTER (WHERE dihitung) AS belum, min(r) FILTER (WHERE dihitung) AS terendah INTO baris
        FROM (SELECT *, (NOT pakai_dilewati OR d IS NOT TRUE) AS dihitung FROM acak WHERE k = kelompok AND p = bulan) t;
        IF baris.ada = 0 THEN RETURN 'Tidak ada penilaian periode ' || bulan || '.'; END IF;
        IF baris.belum THEN RETURN 'Periode ' || bulan || ' belum dinilai.'; END IF;
        IF baris.terendah < 'Baik' THEN RETURN 'Predikat periode ' || bulan || ' adalah ' || baris.terendah || ', di bawah Baik.'; END IF;
        n := n - (baris.dihitung > 0)::int;
        bulan := sebelumnya(bulan);
    END LOOP;
    RETURN NULL;
END $$;
CREATE VIEW hasil AS
SELECT k, n, konsisten(r, 'Baik', p, n) AS a, sebab_tidak_konsisten(r, 'Baik', p, n) AS b, konsisten(r, 'Baik', p, n, d) AS c, sebab_tidak_konsisten(r, 'Baik', p, n, d) AS e
FROM acak, unnest('{1,2,6,12,20}'::int[]) n GROUP BY k, n;
CREATE TABLE serial AS SELECT * FROM hasil;
SELECT count(*), count(*) FILTER (WHERE a) > 20 AS many_a, count(*) FILTER (WHERE c) > 20 AS many_c, count(*) FILTER (WHERE n = 12 AND c) > 0 AS long_c, count(DISTINCT left(e, 7)) AS kinds_of_cause,
       count(*) FILTER (WHERE b IS DISTINCT FROM patokan(k, n, false) OR a <> (b IS NULL)) AS wrong,
       count(*) FILTER (WHERE e IS DISTINCT FROM patokan(k, n, true) OR c <> (e IS NULL)) AS wrong_passed
FROM serial;
-- any order of the rows gives the same
SELECT u, count(*) FILTER (WHERE (s.a, s.b, s.c, s.e) IS DISTINCT FROM (t.a, t.b, t.c, t.e)) AS different
FROM serial s JOIN (
    SELECT u, k, n, konsisten(r, 'Baik', p, n ORDER BY u) AS a, sebab_tidak_konsisten(r, 'Baik', p, n ORDER BY CASE u WHEN 'naik' THEN p::text END, CASE u WHEN 'turun' THEN p::text END DESC, ctid DESC) AS b,
           konsisten(r, 'Baik', p, n, d ORDER BY CASE u WHEN 'naik' THEN p::text END, CASE u WHEN 'turun' THEN p::text END DESC, md5(ctid::text)) AS c,
           sebab_tidak_konsisten(r, 'Baik', p, n, d ORDER BY CASE u WHEN 'naik' THEN p::text END DESC, CASE u WHEN 'turun' THEN p::text END, r) AS e
    FROM acak, unnest('{6,12}'::int[]) n, unnest('{naik,turun,acak}'::text[]) u GROUP BY u, k, n) t USING (k, n)
GROUP BY u ORDER BY u;
-- a frame that grows: the final function may be asked in between
SELECT count(*) FILTER (WHERE w IS DISTINCT FROM (SELECT sebab_tidak_konsisten(r, 'Baik', p, 3, d) FROM acak b WHERE b.k = 7 AND b.ctid <= a.baris)) AS different
FROM (SELECT ctid AS baris, sebab_tidak_konsisten(r, 'Baik', p, 3, d) OVER (ORDER BY ctid) AS w FROM acak WHERE k = 7) a;

-- in parallel the same
ALTER TABLE acak SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
SELECT DISTINCT rencana('SELECT * FROM hasil', 'Partial|Gather');
SELECT count(*) FILTER (WHERE (s.*) IS DISTINCT FROM (h.*)) AS different FROM serial s FULL JOIN hasil h USING (k, n);
-- workers that were asked different things
SELECT konsisten(r, 'Baik', p, CASE WHEN ctid < '(1,1)' THEN 2 ELSE 3 END) FROM acak;
-- a serialised state that is not one
CREATE FUNCTION bukan_keadaan(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pgsql_version';
CREATE AGGREGATE rusak(predikat, predikat, periode, integer) (SFUNC = konsisten_accum, STYPE = internal, COMBINEFUNC = konsisten_combine,
    SERIALFUNC = bukan_keadaan, DESERIALFUNC = konsisten_deserialize, FINALFUNC = konsisten_final, PARALLEL = SAFE);
SELECT rusak(r, 'Baik', p, 3) FROM acak;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
DROP AGGREGATE rusak(predikat, predikat, periode, integer);
DROP FUNCTION bukan_keadaan, rencana, patokan;
DROP VIEW hasil;
DROP TABLE acak, serial;

-- errors
SELECT konsisten('B', NULL, '2024', 1);
SELECT konsisten('B', 'B', NULL, 1);
SELECT konsisten('B', 'B', '2024', NULL);
SELECT konsisten('B', 'B', '2024', 0);
SELECT sebab_tidak_konsisten('B', 'B', '2024', 1201, true);
SELECT konsisten('B', m::predikat, '2024', 1) FROM unnest('{B,C}'::text[]) m;
SELECT konsisten('B', 'B', '2024', n) FROM generate_series(1, 2) n;
SELECT konsisten('B', 'B', p, 1, false) FROM unnest('{2024,2024-S1}'::periode[]) p;
