--
-- Readers of a rekap, against the server's own aggregates and window functions
--
SET search_path = kinerja, public;

-- a small one, by hand
SELECT cacah(r), cacah_kosong(r), jumlah(r), rata(r), terendah(r), tertinggi(r), median(r), kuantil(r, 0.5), kuantil_kontinu(r, 0.25),
       round(simpangan_baku(r), 6) AS sb_contoh, round(simpangan_baku(r, false), 6) AS sb_semua
FROM (SELECT rekap(n::nilai) AS r FROM (VALUES ('90'), ('88'), ('88'), ('70'), (NULL)) v(n)) s;
SELECT n, peringkat(r, n), peringkat_padat(r, n), round(persentil(r, n), 2) AS persentil
FROM (SELECT '{"butir": [[70, 1], [88, 2], [90, 1]]}'::rekap AS r) s, unnest('{91,90,89,88,70,0}'::nilai[]) n;
-- a summary of nobody: there is nothing to say, only to count
SELECT cacah(r), cacah_kosong(r), cacah_antara(r, '0', '100'), jumlah(r), rata(r), simpangan_baku(r), terendah(r), tertinggi(r), median(r), kuantil(r, 0.5), kuantil_kontinu(r, 0.5),
       peringkat(r, '70'), peringkat_padat(r, '70'), persentil(r, '70')
FROM (VALUES ('{"butir": [], "kosong": 5}'::rekap)) v(r);
-- one person: no deviation of a sample; the far ends of the scale
SELECT simpangan_baku(r), simpangan_baku(r, false), rata(r), kuantil(r, 0), kuantil(r, 1), kuantil_kontinu(r, 0), kuantil_kontinu(r, 1) FROM (VALUES ('{"butir": [[87.5, 1]]}'::rekap)) v(r);
SELECT jumlah(r), rata(r), simpangan_baku(r, false), median(r) FROM (VALUES ('{"butir": [[-99999.9999, 4611686018427387903], [99999.9999, 4611686018427387903]]}'::rekap)) v(r);
SELECT kuantil(r, 0.0000000000000000001), kuantil(r, 0.9999999999999999999), kuantil_kontinu(r, 0.0000000000000000001) FROM (VALUES ('{"butir": [[1, 1], [2, 9223372036854775806]]}'::rekap)) v(r);
SELECT cacah_antara(r, '70', '88'), cacah_antara(r, '70.0001', '87.9999'), cacah_antara(r, '88', '70'), cacah_antara(r, '-99999.9999', '99999.9999')
FROM (VALUES ('{"butir": [[70, 1], [88, 2], [90, 1]]}'::rekap)) v(r);

-- 1,000 random sets with ties and missing scores, from one person to many
-- blocks of the packed form
SELECT setseed(0.5);
CREATE TABLE acak AS
SELECT k, CASE WHEN random() < 0.1 THEN NULL ELSE round((random() * (k % 50) * 3)::numeric, k % 5) * (CASE k % 3 WHEN 0 THEN -1 ELSE 1 END) END AS x
FROM generate_series(1, 1000) k, generate_series(1, 1 + (k % 10) * (k % 10) * 4);
CREATE INDEX ON acak (k);
ANALYZE acak;
CREATE TABLE ringkas AS SELECT k, rekap(x::nilai) AS r FROM acak GROUP BY k;
CREATE TABLE patokan AS
SELECT k, count(x) AS cacah, count(*) - count(x) AS kosong, sum(x) AS jumlah, avg(x::nilai) AS rata, stddev_samp(x) AS sb, stddev_pop(x) AS sp, min(x) AS a, max(x) AS z,
       percentile_disc(ARRAY[0, 0.25, 0.5, 0.9, 1]::float8[]) WITHIN GROUP (ORDER BY x) AS diskret, percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]::float8[]) WITHIN GROUP (ORDER BY x::float8) AS kontinu
FROM acak GROUP BY k;
SELECT count(*) AS sets, count(*) FILTER (WHERE cacah(r) <> cacah OR cacah_kosong(r) <> kosong) AS counts,
       count(*) FILTER (WHERE jumlah(r) IS DISTINCT FROM jumlah OR rata(r)::text IS DISTINCT FROM rata::text) AS means,
       count(*) FILTER (WHERE round(simpangan_baku(r), 10) IS DISTINCT FROM round(sb, 10) OR round(simpangan_baku(r, false), 10) IS DISTINCT FROM round(sp, 10)) AS deviations,
       count(*) FILTER (WHERE terendah(r)::numeric IS DISTINCT FROM a OR tertinggi(r)::numeric IS DISTINCT FROM z) AS extremes,
       count(*) FILTER (WHERE ARRAY[kuantil(r, 0), kuantil(r, 0.25), kuantil(r, 0.5), kuantil(r, 0.9), kuantil(r, 1)]::numeric[] IS DISTINCT FROM coalesce(diskret, ARRAY[NULL, NULL, NULL, NULL, NULL]::numeric[])) AS discrete,
       count(*) FILTER (WHERE ARRAY[kuantil_kontinu(r, 0), kuantil_kontinu(r, 0.25), median(r), kuantil_kontinu(r, 0.75), kuantil_kontinu(r, 1)]
                              IS DISTINCT FROM coalesce((SELECT array_agg(round(q::numeric, 6) ORDER BY o) FROM unnest(kontinu) WITH ORDINALITY u(q, o)), ARRAY[NULL, NULL, NULL, NULL, NULL]::numeric[])) AS continuous
FROM ringkas JOIN patokan USING (k);
-- exact where percentile_cont, which counts in binary, is not
SELECT kuantil_kontinu(rekap(n::nilai), 0.3) AS exact, percentile_cont(0.3) WITHIN GROUP (ORDER BY n::float8) AS binary FROM (VALUES (80.1), (80.2), (80.4), (80.7), (81.1)) v(n);
-- ranks of everybody in every set
SELECT count(*) AS people, count(*) FILTER (WHERE peringkat(r, x::nilai) <> rank) AS ranks, count(*) FILTER (WHERE peringkat_padat(r, x::nilai) <> dense) AS dense_ranks,
       count(*) FILTER (WHERE persentil(r, x::nilai)::text <> (100::numeric * upto / n)::text) AS percentiles,
       count(*) FILTER (WHERE cacah_antara(r, x::nilai, x::nilai + '1') <> within) AS between_two
FROM (SELECT k, x, rank() OVER t AS rank, dense_rank() OVER t AS dense, count(*) OVER (PARTITION BY k ORDER BY x) AS upto, count(*) OVER (PARTITION BY k) AS n,
             count(*) OVER (PARTITION BY k ORDER BY x RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) AS within
      FROM acak WHERE x IS NOT NULL WINDOW t AS (PARTITION BY k ORDER BY x DESC)) w JOIN ringkas USING (k);
-- and of scores that nobody has, between and beyond those there are
SELECT count(*) AS asked, count(*) FILTER (WHERE peringkat(r, y) <> 1 + (SELECT count(*) FROM acak a WHERE a.k = ringkas.k AND a.x > y)) AS ranks,
       count(*) FILTER (WHERE peringkat_padat(r, y) <> 1 + (SELECT count(DISTINCT a.x) FROM acak a WHERE a.k = ringkas.k AND a.x > y)) AS dense_ranks
FROM ringkas, unnest('{-99999.9999,-30.0001,-1,0.00005,17.0003,55.5555,140,99999.9999}'::numeric[]) z, LATERAL (SELECT z::nilai AS y) c WHERE k % 20 IN (9, 13);

-- two scans and no sort: the whole, and within units
CREATE TABLE pegawai AS SELECT i AS nip, i % 10 AS unit, ((i * 7919) % 61 + 40)::numeric::nilai AS nilai FROM generate_series(1, 2000) i;
ANALYZE pegawai;
CREATE FUNCTION rencana(kueri text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
    simpul text := '';
BEGIN
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
        simpul := concat_ws(', ', nullif(simpul, ''), substring(baris FROM '(?:Seq Scan|Subquery Scan|[A-Za-z]*Aggregate|Hash Join|Sort$|WindowAgg)'));
    END LOOP;
    RETURN simpul;
END $$;
SELECT rencana('SELECT nip, rank() OVER (ORDER BY nilai DESC) FROM pegawai') AS sorted;
SELECT rencana('SELECT nip, peringkat((SELECT rekap(nilai) FROM pegawai), nilai) FROM pegawai') AS two_scans;
SELECT rencana('SELECT nip, peringkat(r, nilai) FROM pegawai JOIN (SELECT unit, rekap(nilai) AS r FROM pegawai GROUP BY unit) u USING (unit)') AS within_units;
DROP FUNCTION rencana;
SELECT count(*) FILTER (WHERE a.peringkat <> b.peringkat OR a.di_unit <> b.di_unit) AS different
FROM (SELECT nip, peringkat((SELECT rekap(nilai) FROM pegawai), nilai), peringkat(r, nilai) AS di_unit
      FROM pegawai JOIN (SELECT unit, rekap(nilai) AS r FROM pegawai GROUP BY unit) u USING (unit)) a
JOIN (SELECT nip, rank() OVER (ORDER BY nilai DESC) AS peringkat, rank() OVER (PARTITION BY unit ORDER BY nilai DESC) AS di_unit FROM pegawai) b USING (nip);
-- summaries in a table, out of line, one unit after another and mixed
CREATE TABLE ringkas_unit AS SELECT g AS unit, rekap((i * g % 9973 / 100.0)::nilai) AS r FROM generate_series(1, 3) g, generate_series(1, 5000) i GROUP BY g;
SELECT bool_and(pg_column_size(r) > 2000) AS long FROM ringkas_unit;
SELECT count(*) AS asked, count(*) FILTER (WHERE peringkat(r, n::numeric::nilai) <> 1 + (SELECT count(*) FROM generate_series(1, 5000) i WHERE (i * unit % 9973 / 100.0) > n)) AS wrong
FROM generate_series(0, 95, 19) n, ringkas_unit;
SELECT (SELECT gabung(r) FROM ringkas_unit) = (SELECT rekap((i * g % 9973 / 100.0)::nilai) FROM generate_series(1, 3) g, generate_series(1, 5000) i) AS rolled_up;

-- more people than 32 bits count, and more scores than 16 bits reach, in many blocks
WITH besar AS (SELECT ('{"butir": [' || string_agg(format('[%s, %s]', i, 10000000000 + i), ', ' ORDER BY i) || ']}')::rekap AS r FROM generate_series(0, 199) i)
SELECT count(*) AS asked, count(*) FILTER (WHERE peringkat(r, i::numeric::nilai) <> 1 + better OR kuantil(r, (10000000000 * i + i * (i - 1) / 2 + 0.5) / cacah(r)::numeric(60,30)) <> i::numeric::nilai) AS wrong
FROM besar, LATERAL (SELECT i, 10000000000 * (199 - i) + (199 * 200 - i * (i + 1)) / 2 AS better FROM generate_series(0, 199) i) q;
WITH panjang AS (SELECT rekap(i::numeric::nilai * '0.37%') AS r FROM generate_series(0, 59999) i)
SELECT count(*) AS asked, count(*) FILTER (WHERE peringkat(r, i::numeric::nilai * '0.37%') <> 60000 - i OR kuantil(r, (i + 0.5) / 60000) <> i::numeric::nilai * '0.37%') AS wrong
FROM panjang, generate_series(0, 59999, 7) i;
-- what it holds, as rows
SELECT b.* FROM butir('{"butir": [[70, 1], [88.5, 2]], "kosong": 3}') b;
SELECT b.* FROM butir('{"butir": []}') b;
DROP TABLE acak, ringkas, patokan, pegawai, ringkas_unit;

SELECT kuantil('{"butir": [[70, 1]]}', 1.0001);
SELECT kuantil('{"butir": [[70, 1]]}', -0.1);
SELECT kuantil_kontinu('{"butir": [[70, 1]]}', 'NaN');
SELECT kuantil_kontinu('{"butir": []}', 'Infinity');
