--
-- rekap: an exact summary of scores, merged in any order and grouping
--
SET search_path = kinerja, public;

-- the text form: scores ascend, "kosong" may be left out
SELECT r::rekap FROM (VALUES ('{"butir": []}'), (' {"butir":[[70,1],[88.0,2],[90.1234,10]],"kosong":3} '),
    ('{"butir": [[-99999.9999, 1], [99999.9999, 9223372036854775806]], "kosong": 9223372036854775807}')) v(r);
-- the largest packed form of a score takes 4 bytes, the frame 64
SELECT pg_column_size(rekap(n::nilai)) <= 4 * count(DISTINCT n) + 64 AS small
FROM (SELECT round((i % 6001) / 100.0 + 60, 2) AS n FROM generate_series(1, 2000000, 7) i) g;
SELECT d AS decimals, bool_and(pg_column_size(r) <= 4 * n + 64) AS small, bool_and(r::text::rekap = r) AS same
FROM (SELECT d, rekap(x::nilai) AS r, count(DISTINCT x) AS n FROM generate_series(0, 4) d, LATERAL (SELECT round((60 + (i % 600001) / 10000.0)::numeric, d) AS x FROM generate_series(1, 200000) i) g GROUP BY d) s
GROUP BY d ORDER BY d;
-- whole scores, each of many people
SELECT pg_column_size(('{"butir": [' || string_agg(format('[%s, %s]', n, 2000000 + n), ', ' ORDER BY n) || ']}')::rekap) <= 4 * count(*) + 64 AS small FROM generate_series(0, 120) n;
SELECT pg_column_size('{"butir": [[70, 1]]}'::rekap) <= 68 AS small;

-- as many as there are, and those without a score apart
SELECT rekap(n::nilai), rekap(n::nilai) FILTER (WHERE n IS NULL) AS nobody_rated, rekap(n::nilai) FILTER (WHERE false) AS no_row
FROM (VALUES ('90'), ('88'), ('88'), ('70'), (NULL)) v(n);
SELECT gabung(r::rekap), gabung(r::rekap) FILTER (WHERE r IS NULL) AS no_row
FROM (VALUES ('{"butir": [[70, 1]], "kosong": 1}'), (NULL), ('{"butir": [[60, 5], [70, 2]]}'), ('{"butir": []}')) v(r);
SELECT '{"butir": [[70, 1], [80, 1]], "kosong": 1}'::rekap + '{"butir": [[60, 5], [70, 2], [90, 7]], "kosong": 2}' AS sum;

-- random scores: few and many people, few and many different scores
SELECT setseed(0.4);
CREATE TABLE orang AS
SELECT i, (random() * 40)::int AS unit, CASE WHEN random() < 0.1 THEN NULL WHEN i % 3 = 0 THEN round((random() * 120)::numeric, 4) ELSE round((random() * 60)::numeric) END::nilai AS n
FROM generate_series(1, 60000) i;
INSERT INTO orang SELECT 60000 + i, 100 + i % 500, round((random() * 100)::numeric, 2)::nilai FROM generate_series(1, 3000) i;
CREATE INDEX ON orang (i);
ANALYZE orang;
-- its entries are what GROUP BY counts
SELECT count(*) AS entries, count(*) FILTER (WHERE b.cacah IS DISTINCT FROM g.cacah) AS wrong
FROM (SELECT unit, n AS nilai, count(*) AS cacah FROM orang WHERE n IS NOT NULL GROUP BY 1, 2) g
FULL JOIN (SELECT unit, b.* FROM (SELECT unit, rekap(n) AS r FROM orang GROUP BY unit) u, butir(r) b) b USING (unit, nilai);
-- text, binary and table bring back the same bytes
CREATE TABLE simpan AS SELECT unit, rekap(n) AS r FROM orang GROUP BY unit;
SELECT count(*) FILTER (WHERE r::text::rekap <> r) AS text_differs FROM simpan;
SELECT count(*) FILTER (WHERE s.r <> u.r) AS stored_differs FROM simpan s JOIN (SELECT unit, rekap(n) AS r FROM orang GROUP BY unit) u USING (unit);
-- equal ones fall into one group
SELECT count(*) AS groups, sum(n) AS summaries FROM (SELECT r, count(*) AS n FROM (SELECT r FROM simpan UNION ALL SELECT r + '{"butir": []}' FROM simpan) s GROUP BY r) g;

-- merged in any order and grouping it is the summary of one pass
CREATE FUNCTION gabungan(kueri text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    sama boolean;
BEGIN
    EXECUTE 'SELECT (' || kueri || ') = (SELECT rekap(n) FROM orang)' INTO sama;
    RETURN sama;
END $$;
SELECT bool_and(gabungan(k)) AS all_the_same FROM unnest(ARRAY[
    'SELECT gabung(r) FROM simpan',
    'SELECT gabung(r ORDER BY unit) FROM simpan', 'SELECT gabung(r ORDER BY unit DESC) FROM simpan',
    'SELECT gabung(r ORDER BY hashint4(unit)) FROM simpan',
    'SELECT gabung(r) FROM (SELECT unit % 7, gabung(r) AS r FROM simpan GROUP BY 1) g',
    'SELECT gabung(r) FROM (SELECT rekap(n) AS r FROM orang GROUP BY i) g',
    'SELECT gabung(r) FROM (SELECT gabung(r) AS r FROM (SELECT i % 20000 AS k, rekap(n) AS r FROM orang GROUP BY i) s GROUP BY k) g',
    'SELECT rekap(n ORDER BY n) FROM orang', 'SELECT rekap(n ORDER BY i DESC) FROM orang']) k;
CREATE AGGREGATE jumlahkan(rekap) (SFUNC = rekap_add, STYPE = rekap);
SELECT gabungan('SELECT jumlahkan(r) FROM simpan') AS by_operator;
-- the operator is associative and commutative
SELECT count(*) AS triples, count(*) FILTER (WHERE (a.r + b.r) + c.r <> a.r + (b.r + c.r) OR a.r + b.r <> b.r + a.r) AS wrong
FROM simpan a, simpan b, simpan c WHERE a.unit < 8 AND b.unit BETWEEN 100 AND 107 AND c.unit BETWEEN 6 AND 9;

-- parallel, partition-wise, and by sorted groups
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ALTER TABLE orang SET (parallel_workers = 2);
CREATE FUNCTION rencana(kueri text, pola text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        IF baris ~ pola THEN RETURN NEXT substring(baris FROM pola); END IF;
    END LOOP;
END $$;
SELECT DISTINCT rencana('SELECT rekap(n) FROM orang', '(?:Partial|Finalize) [A-Za-z]*Aggregate|Gather');
SELECT gabungan('SELECT rekap(n) FROM orang') AS parallel,
       gabungan('SELECT gabung(r) FROM (SELECT unit, rekap(n) AS r FROM orang GROUP BY unit) g') AS parallel_groups;
SELECT count(*) FILTER (WHERE s.r <> p.r) AS parallel_differs FROM simpan s JOIN (SELECT unit, rekap(n) AS r FROM orang GROUP BY unit) p USING (unit);
SET enable_hashagg = off;
SELECT count(*) FILTER (WHERE s.r <> p.r) AS sorted_differs FROM simpan s JOIN (SELECT unit, rekap(n) AS r FROM orang GROUP BY unit) p USING (unit);
RESET enable_hashagg;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE bagian (LIKE orang) PARTITION BY HASH (i);
CREATE TABLE bagian_0 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO bagian SELECT * FROM orang;
ANALYZE bagian;
SET enable_partitionwise_aggregate = on;
SELECT DISTINCT rencana('SELECT rekap(n) FROM bagian', '(?:Partial|Finalize) [A-Za-z]*Aggregate');
SELECT gabungan('SELECT rekap(n) FROM bagian') AS partition_wise;
RESET enable_partitionwise_aggregate;
-- a moving frame gives each frame what the rows of it give: few people, many,
-- and summaries themselves
SELECT count(*) AS frames, count(*) FILTER (WHERE bergerak.r IS DISTINCT FROM ulang.r) AS different
FROM (SELECT i, rekap(n) OVER (ORDER BY i ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS r FROM orang WHERE i <= 1500) bergerak
JOIN LATERAL (SELECT rekap(n) AS r FROM orang t WHERE t.i BETWEEN bergerak.i - 11 AND bergerak.i AND t.i <= 1500) ulang ON true;
SELECT count(*) AS frames, count(*) FILTER (WHERE bergerak.r IS DISTINCT FROM ulang.r) AS different
FROM (SELECT i, rekap(n) OVER (ORDER BY i ROWS BETWEEN 1199 PRECEDING AND CURRENT ROW) AS r FROM orang WHERE i <= 2400) bergerak
JOIN LATERAL (SELECT rekap(n) AS r FROM orang t WHERE t.i BETWEEN bergerak.i - 1199 AND bergerak.i) ulang ON bergerak.i % 100 = 0;
SELECT count(*) AS frames, count(*) FILTER (WHERE bergerak.r IS DISTINCT FROM ulang.r) AS different
FROM (SELECT unit, gabung(r) OVER (ORDER BY unit ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS r FROM simpan WHERE unit < 60) bergerak
JOIN LATERAL (SELECT rekap(n) AS r FROM orang t WHERE t.unit BETWEEN bergerak.unit - 2 AND bergerak.unit) ulang ON true;
SELECT i, rekap(n) OVER (ORDER BY i ROWS BETWEEN 2 FOLLOWING AND 3 FOLLOWING) FROM (VALUES (1, '80'::nilai), (2, NULL), (3, NULL), (4, '90')) v(i, n);
-- two aggregates over one state, and one result used twice
SELECT rekap(n) = rekap(n) AND cacah(rekap(n)) = count(n) AS same FROM orang;
WITH r AS MATERIALIZED (SELECT rekap(n) AS r FROM orang) SELECT a.r + b.r = '{"butir": []}'::rekap + (a.r + b.r) AS same FROM r a, r b;

-- the planner is told how small the state is
SELECT rencana('SELECT i + unit, rekap(n) FROM orang GROUP BY 1', '[A-Za-z]*Aggregate');
DROP TABLE orang, simpan, bagian;
DROP AGGREGATE jumlahkan(rekap);
DROP FUNCTION gabungan, rencana;

-- bad input: text
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL;
    RETURN NEXT;
END $$;
SELECT t, g.kode, g.rincian FROM unnest(ARRAY['', '7', '[]', '{}', '{"butir": {}}', '{"butir": [], "lain": 1}', '{"butir": [], "kosong": -1}', '{"butir": [], "kosong": 1.5}',
    '{"butir": [], "kosong": "1"}', '{"butir": [], "kosong": 9223372036854775808}', '{"butir": [70]}', '{"butir": [[70]]}', '{"butir": [[70, 1, 1]]}', '{"butir": [["70", 1]]}',
    '{"butir": [[70, 0]]}', '{"butir": [[70, -1]]}', '{"butir": [[70, 1e400]]}', '{"butir": [[70.00001, 1]]}', '{"butir": [[100000, 1]]}', '{"butir": [[80, 1], [70, 1]]}',
    '{"butir": [[70, 1], [70.0, 1]]}', '{"butir": [[70, 9223372036854775807], [71, 1]]}']) WITH ORDINALITY t(t, n), galat(format('SELECT %L::kinerja.rekap', t)) g ORDER BY n;
SELECT '{"butir": [[80, 1], [70, 1]]}'::rekap;
-- binary: version, scores, people without a score, then score and people
\getenv abs_builddir PG_ABS_BUILDDIR
\set berkas :abs_builddir '/results/rekap.bin'
CREATE FUNCTION galat_biner(berkas text, isi bytea) RETURNS TABLE (kode text, pesan text, rincian text) LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE kirim AS SELECT isi;
    EXECUTE format('COPY kirim TO %L (FORMAT binary)', berkas);
    DROP TABLE kirim;
    CREATE TEMP TABLE terima (r kinerja.rekap);
    EXECUTE format('COPY terima FROM %L (FORMAT binary)', berkas);
    SELECT 'diterima', r::text INTO kode, pesan FROM terima;
    DROP TABLE terima;
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL;
    RETURN NEXT;
END $$;
SELECT nama, g.* FROM (VALUES
    (1, 'two scores', '\x01 00000002 0000000000000003 000AAE60 0000000000000001 000D6D80 0000000000000002'),
    (2, 'nobody', '\x01 00000000 0000000000000000'),
    (3, 'empty', '\x'),
    (4, 'cut in the head', '\x01 0000'),
    (5, 'version', '\x02 00000000 0000000000000000'),
    (6, 'a gigabyte claimed', '\x01 05555555 0000000000000000 000AAE60 0000000000000001'),
    (7, 'four billion claimed', '\x01 FFFFFFFF 0000000000000000'),
    (8, 'bytes left over', '\x01 00000000 0000000000000000 00'),
    (9, 'missing negative', '\x01 00000000 FFFFFFFFFFFFFFFF'),
    (10, 'people negative', '\x01 00000001 0000000000000000 000AAE60 FFFFFFFFFFFFFFFF'),
    (11, 'nobody has it', '\x01 00000001 0000000000000000 000AAE60 0000000000000000'),
    (12, 'descending', '\x01 00000002 0000000000000000 000D6D80 0000000000000001 000AAE60 0000000000000001'),
    (13, 'twice', '\x01 00000002 0000000000000000 000AAE60 0000000000000001 000AAE60 0000000000000001'),
    (14, 'beyond every score', '\x01 00000001 0000000000000000 7FFFFFFF 0000000000000001'),
    (15, 'overflow', '\x01 00000002 0000000000000000 000AAE60 7FFFFFFFFFFFFFFF 000D6D80 0000000000000001')) v(n, nama, isi),
LATERAL galat_biner(:'berkas', replace(isi, ' ', '')::bytea) g ORDER BY n;
-- counts do not wrap
SELECT '{"butir": [[70, 9223372036854775807]]}'::rekap + '{"butir": [[70, 1]]}';
SELECT '{"butir": [[70, 9223372036854775807]]}'::rekap + '{"butir": [[80, 1]]}';
SELECT '{"butir": [], "kosong": 9223372036854775807}'::rekap + '{"butir": [], "kosong": 1}';
SELECT gabung(r::rekap) FROM (VALUES ('{"butir": [[70, 9223372036854775807]]}'), ('{"butir": [[80, 1]]}')) v(r);
SELECT gabung(r) FROM (SELECT rekap(n::numeric::nilai) AS r FROM generate_series(1, 2000) n UNION ALL SELECT '{"butir": [[70, 9223372036854775807]]}') s;
DROP FUNCTION galat, galat_biner;
