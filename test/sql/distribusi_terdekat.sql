--
-- The nearest lawful splits
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB6-2022') AS a \gset
CREATE TEMP TABLE aturan_uji AS
SELECT 1 AS j, :'a'::aturan AS aturan
UNION ALL SELECT 2, ubah(:'a', '{"butir": {"arti_mayoritas": {"isi": {"mayoritas": "kelompok_terbesar"}}}}')
UNION ALL SELECT 3, ubah(:'a', '{"butir": {"arti_mayoritas": {"isi": {"mayoritas": "kelompok_terbesar"}}, "pola_distribusi": {"pola": {
    "Istimewa": [{"predikat": ["Sangat Baik", "Butuh Perbaikan"], "min": 50}, {"predikat": ["Butuh Perbaikan", "Sangat Kurang"], "min": 45}, {"predikat": ["Sangat Baik", "Sangat Kurang"], "min": 50}],
    "Baik": [{"predikat": ["Sangat Baik", "Baik"], "min": 40, "maks": 60.5}, {"predikat": ["Baik", "Butuh Perbaikan"], "min": 33.3333, "maks": 50}, {"predikat": ["Butuh Perbaikan", "Sangat Baik"], "maks": 55}, {"predikat": ["Kurang", "Sangat Baik"], "min": 35}],
    "Butuh Perbaikan": [{"predikat": ["Baik", "Kurang"], "mayoritas": true, "maks": 45}, {"predikat": ["Kurang", "Sangat Kurang"], "minimal_orang": 2}],
    "Kurang": [{"predikat": ["Butuh Perbaikan"], "mayoritas": true}, {"predikat": ["Baik", "Sangat Kurang"], "min": 50}],
    "Sangat Kurang": [{"predikat": ["Sangat Kurang", "Baik", "Butuh Perbaikan"], "maks": 30}, {"predikat": ["Kurang", "Baik", "Butuh Perbaikan"], "maks": 30}]}}}}');
-- what a majority is matters to two of the official patterns
CREATE TEMP TABLE pola AS
SELECT j, aturan, o AS organisasi, i FROM aturan_uji, unnest('{Istimewa,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) WITH ORDINALITY p(o, i) WHERE j <> 2 OR i <= 2;
CREATE TEMP TABLE sebaran AS
SELECT n, ARRAY[sb, b, bp, k, n - sb - b - bp - k] AS x
FROM generate_series(0, 10) n, generate_series(0, n) sb, generate_series(0, n - sb) b, generate_series(0, n - sb - b) bp, generate_series(0, n - sb - b - bp) k;

-- all lawful splits (distribusi.sql proves the check against the circular); sorted, so that a rule set is read once
CREATE TEMP TABLE sah AS
SELECT j, organisasi, n, x FROM (SELECT * FROM pola, sebaran ORDER BY j, i) s
WHERE (n <= 5 OR n IN (7, 10)) AND NOT EXISTS (SELECT FROM periksa_distribusi(x, organisasi, aturan) WHERE NOT terpenuhi);
CREATE INDEX ON sah (j, organisasi, n);
ANALYZE sah;
-- every input of up to 5 people, and some of the larger
CREATE TEMP TABLE masukan AS
SELECT j, aturan, organisasi, n, x FROM pola,
     (SELECT *, row_number() OVER (PARTITION BY n ORDER BY x) AS m FROM sebaran) s
WHERE n <= 5 OR n IN (7, 10) AND (m + 7 * j + 13 * i) % CASE n WHEN 7 THEN 20 ELSE 60 END = 0
ORDER BY j, i;
-- the oracle measures all lawful splits, and keeps all of the nearest
CREATE TEMP TABLE patokan AS
SELECT * FROM (
    SELECT m.j, m.organisasi, m.x AS dari, s.x AS ke, pindah, langkah, rank() OVER (PARTITION BY m.j, m.organisasi, m.x ORDER BY pindah, langkah) AS r
    FROM masukan m JOIN sah s USING (j, organisasi, n), LATERAL (SELECT
        (abs(s.x[1] - m.x[1]) + abs(s.x[2] - m.x[2]) + abs(s.x[3] - m.x[3]) + abs(s.x[4] - m.x[4]) + abs(s.x[5] - m.x[5])) / 2 AS pindah,
        abs(s.x[1] - m.x[1]) + abs(s.x[1] + s.x[2] - m.x[1] - m.x[2]) + abs(s.x[1] + s.x[2] + s.x[3] - m.x[1] - m.x[2] - m.x[3]) + abs(s.x[5] - m.x[5]) AS langkah) d
) s WHERE r = 1;
CREATE TEMP TABLE jawab AS
SELECT j, organisasi, x AS dari, d.*, ordinality AS urut FROM masukan, LATERAL distribusi_terdekat(x, organisasi, aturan) WITH ORDINALITY d;
SELECT j, count(DISTINCT (organisasi, dari)) AS inputs, count(*) AS nearest, max(pindah) AS moved, max(langkah) AS steps FROM jawab WHERE cacah IS NOT NULL GROUP BY j ORDER BY j;
SELECT count(*) AS ties FROM (SELECT FROM jawab GROUP BY j, organisasi, dari HAVING count(*) > 1) s;
-- none: too few, too many, or another distance
(SELECT j, organisasi, dari, ke, pindah, langkah FROM patokan EXCEPT ALL SELECT j, organisasi, dari, cacah, pindah, langkah FROM jawab)
UNION ALL
(SELECT j, organisasi, dari, cacah, pindah, langkah FROM jawab WHERE cacah IS NOT NULL EXCEPT ALL SELECT j, organisasi, dari, ke, pindah, langkah FROM patokan);
-- no lawful split: one row with the reason
SELECT count(*) AS without, count(*) FILTER (WHERE alasan !~ 'unit terlalu kecil|saling bertentangan' OR pindah IS NOT NULL OR langkah IS NOT NULL OR EXISTS (SELECT FROM patokan p WHERE (p.j, p.organisasi, p.dari) = (w.j, w.organisasi, w.dari))) AS wrong
FROM jawab w WHERE cacah IS NULL;
-- in the order of the arrays; a limit cuts from the end
SELECT count(*) AS out_of_order FROM (SELECT cacah < lag(cacah) OVER (PARTITION BY j, organisasi, dari ORDER BY urut) AS wrong FROM jawab) s WHERE wrong;
SELECT count(*) AS limited, count(*) FILTER (WHERE b.cacah IS DISTINCT FROM w.cacah) AS wrong
FROM jawab w JOIN masukan m ON (m.j, m.organisasi, m.x) = (w.j, w.organisasi, w.dari), LATERAL distribusi_terdekat(x, m.organisasi, aturan, 2) WITH ORDINALITY b WHERE b.ordinality = w.urut AND w.urut <= 2;
-- the moves that are told make the one split of the other, with as many people and steps
CREATE TEMP VIEW cerita AS
SELECT j, organisasi, dari, cacah, pindah, langkah, g[1]::int AS orang, array_position(r, g[2]) AS asal, array_position(r, g[3]) AS tujuan
FROM jawab, (SELECT '{Sangat Baik,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) c(r),
     LATERAL regexp_matches(alasan, '(\d+) orang dari ([A-Z][a-z]+(?: [A-Z][a-z]+)?) ke ([A-Z][a-z]+(?: [A-Z][a-z]+)?)', 'g') g;
SELECT count(*), count(*) FILTER (WHERE sum <> pindah OR steps <> langkah) AS wrong FROM (
    SELECT pindah, langkah, sum(orang), sum(orang * abs(asal - tujuan)) AS steps FROM cerita GROUP BY j, organisasi, dari, cacah, pindah, langkah) s;
SELECT count(*) AS wrong FROM (SELECT j, organisasi, dari, cacah, i FROM cerita, generate_series(1, 5) i GROUP BY 1, 2, 3, 4, 5
    HAVING dari[i] + sum(orang * ((tujuan = i)::int - (asal = i)::int)) <> cacah[i]) s;

-- what a report shows
SELECT * FROM distribusi_terdekat('{6,3,1,1,1}', 'Baik', :'a');
SELECT * FROM distribusi_terdekat('{20,0,0,0,0}', 'Kurang', :'a');
SELECT * FROM distribusi_terdekat('{5,11,4,0,0}', 'Baik', :'a');
SELECT * FROM distribusi_terdekat('{1,1,1,1,0}', 'Baik', :'a');
SELECT * FROM distribusi_terdekat('{0,0,0,0,0}', 'Istimewa', :'a');
SELECT * FROM distribusi_terdekat('{5,5,5,5,5}', 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "min": 60}, {"predikat": ["Kurang"], "min": 50}]}}}}'));

-- thousands and millions: lawful, of as many people, and no neighbour is nearer
CREATE TEMP TABLE besar AS
SELECT j, organisasi, aturan, x, d.*, array_agg(d.cacah::text) OVER (PARTITION BY j, organisasi, x) AS semua
FROM (SELECT * FROM pola ORDER BY j, i) s,
     unnest(ARRAY['{6000,0,0,0,0}', '{0,0,1000000,0,0}', '{123456,234567,345678,196299,100000}', '{0,0,0,0,536870911}']) y,
     LATERAL (SELECT y::int[] AS x) z, LATERAL distribusi_terdekat(x, organisasi, aturan, 6) d;
SELECT j, count(*), count(*) FILTER (WHERE cacah IS NULL) AS without, count(*) FILTER (WHERE (SELECT sum(c) FROM unnest(cacah) c) <> (SELECT sum(c) FROM unnest(x) c)) AS other_sum,
       count(*) FILTER (WHERE EXISTS (SELECT FROM periksa_distribusi(cacah, organisasi, aturan) WHERE NOT terpenuhi)) AS unlawful FROM besar GROUP BY j ORDER BY j;
CREATE TEMP TABLE tetangga AS
SELECT ARRAY[p, q, r, s, -p - q - r - s] AS d FROM generate_series(-1, 1) p, generate_series(-1, 1) q, generate_series(-1, 1) r, generate_series(-1, 1) s WHERE abs(p + q + r + s) <= 1;
SELECT count(*) AS neighbours, count(*) FILTER (WHERE (p2, l2) < (pindah, langkah)) AS nearer, count(*) FILTER (WHERE (p2, l2) = (pindah, langkah) AND y::text <> ALL (semua) AND cardinality(semua) < 6) AS missed
FROM (SELECT * FROM besar, tetangga,
          LATERAL (SELECT ARRAY[cacah[1] + d[1], cacah[2] + d[2], cacah[3] + d[3], cacah[4] + d[4], cacah[5] + d[5]] AS y) y,
          LATERAL (SELECT (abs(y[1] - x[1]) + abs(y[2] - x[2]) + abs(y[3] - x[3]) + abs(y[4] - x[4]) + abs(y[5] - x[5])::bigint) / 2 AS p2,
              abs(y[1] - x[1]) + abs(y[1] + y[2] - x[1] - x[2]) + abs(y[1] + y[2] + y[3] - x[1] - x[2] - x[3]) + abs(y[5] - x[5])::bigint AS l2) m
      WHERE 0 <= ALL (y) AND (p2, l2) <= (pindah, langkah) ORDER BY j, organisasi) s
WHERE NOT EXISTS (SELECT FROM periksa_distribusi(y, organisasi, aturan) WHERE NOT terpenuhi);
-- more ties than rows: the first of them, and as many as are asked for
SELECT ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Butuh Perbaikan"], "maks": 0}]}}}}') AS t \gset
SELECT count(*), min(cacah), max(cacah) FROM distribusi_terdekat('{0,0,1000000,0,0}', 'Baik', :'t', 2000);
SELECT count(*), min(cacah), max(cacah) FROM distribusi_terdekat('{0,0,1000000,0,0}', 'Baik', :'t');
-- NULL
SELECT count(*) AS rows FROM distribusi_terdekat('{1,2,3,4,5}', 'Baik', :'a', NULL);

-- errors
SELECT distribusi_terdekat('{1,2,3,4,5}', 'Baik', :'a', 0);
SELECT distribusi_terdekat('{1,2,3,4,5}', 'Baik', :'a', 10001);
SELECT distribusi_terdekat('{536870912,0,0,0,0}', 'Baik', :'a');
SELECT distribusi_terdekat('{1,2,3,4,5}', 'Bagus', :'a');
SELECT distribusi_terdekat('{1,2,3,4,-5}', 'Baik', :'a');
SELECT distribusi_terdekat('{1,2,3}', 'Baik', :'a');
