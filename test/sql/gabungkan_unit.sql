--
-- Pools of units that are too small for a pattern
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB6-2022') AS a \gset
SELECT * FROM gabungkan_unit('{Loket,Arsip,Umum,Keuangan,Program}', '{1,1,3,7,2}', 'Baik', :'a');
-- two lawful units must be drawn in: 1 + 3 people have no lawful split, 1 + 3 + 3 have
SELECT * FROM gabungkan_unit('{c,a,d}', '{1,3,3}', 'Baik', :'a');
SELECT * FROM gabungkan_unit('{c,a}', '{1,3}', 'Baik', :'a');
-- nobody needs a pool; nobody is there
SELECT kelompok, unit, cacah, layak FROM gabungkan_unit('{b,a}', '{1,2}', 'Butuh Perbaikan', :'a');
SELECT kelompok, unit, cacah, layak FROM gabungkan_unit('{kosong,b,a}', '{0,2,2}', 'Istimewa', :'a');
SELECT count(*) AS no_unit FROM gabungkan_unit('{}', '{}', 'Baik', :'a');

-- an oracle: every way to part the units, weighed as the comment says
CREATE FUNCTION patokan(unit text[], cacah integer[], organisasi text, aturan aturan) RETURNS text LANGUAGE sql AS $$
WITH RECURSIVE u AS (
    SELECT row_number() OVER (ORDER BY n COLLATE "C")::int AS i, n, c, distribusi_layak(c, organisasi, aturan) AS layak FROM unnest(unit, cacah) x(n, c)
), jumlah AS (
    SELECT n, distribusi_layak(n, organisasi, aturan) AS layak FROM generate_series(0, (SELECT sum(c)::int FROM u)) n
), bagi(i, pool) AS (
    -- the pool of each unit: the number of its first
    SELECT 0, '{}'::int[]
    UNION ALL
    SELECT b.i + 1, b.pool || k FROM bagi b, LATERAL (SELECT DISTINCT unnest(b.pool) UNION SELECT b.i + 1) p(k) WHERE b.i < (SELECT count(*) FROM u)
), kelompok AS (
    SELECT pool, k, array_agg(u.i ORDER BY u.i) AS anggota, bool_and(u.layak) AS semua_layak, count(*) FILTER (WHERE u.layak) AS tarik, count(*) AS banyak, (SELECT layak FROM jumlah WHERE n = sum(u.c)) AS sah
    FROM bagi, unnest(pool) WITH ORDINALITY q(k, i) JOIN u ON u.i = q.i WHERE bagi.i = (SELECT count(*) FROM u) GROUP BY pool, k
), usul AS (
    SELECT pool, count(*) FILTER (WHERE NOT sah) AS sisa, sum(CASE WHEN banyak > 1 THEN tarik ELSE 0 END) AS tarik, count(*) FILTER (WHERE sah AND NOT (banyak = 1 AND semua_layak)) AS kelompok,
           -- in the order of their first units; what is left stands behind every pool
           string_agg(CASE WHEN sah THEN array_to_string(ARRAY(SELECT lpad(a::text, 2, '0') FROM unnest(anggota) a), ' ') ELSE '99' END, ' 00 ' ORDER BY k) FILTER (WHERE NOT (banyak = 1 AND semua_layak)) AS urut
    FROM kelompok GROUP BY pool HAVING bool_and(sah OR banyak = 1)
), pilih AS (
    SELECT pool FROM usul ORDER BY sisa, tarik, kelompok DESC, urut COLLATE "C" LIMIT 1
)
SELECT string_agg(g, ' ' ORDER BY k) FROM (
    SELECT k, string_agg(u.n, '+' ORDER BY u.i) || '=' || (SELECT layak FROM jumlah WHERE n = sum(u.c)) AS g
    FROM pilih, unnest(pool) WITH ORDINALITY q(k, i) JOIN u ON u.i = q.i GROUP BY k) s
$$;
CREATE FUNCTION jawab(unit text[], cacah integer[], organisasi text, aturan aturan) RETURNS text LANGUAGE sql AS $$
SELECT string_agg(array_to_string(g.unit, '+') || '=' || g.layak, ' ' ORDER BY kelompok) FROM gabungkan_unit(unit, cacah, organisasi, aturan) g
$$;
SELECT patokan('{Loket,Arsip,Umum,Keuangan,Program}', '{1,1,3,7,2}', 'Baik', :'a') AS oracle;
-- rule sets in which sizes are lawful in other ways: from 6 people on; shares that only some sizes keep
CREATE TEMP TABLE aturan_uji AS
SELECT 1 AS j, 'Baik' AS organisasi, :'a'::aturan AS aturan
UNION ALL SELECT 2, 'Kurang', :'a'
UNION ALL SELECT 3, 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "minimal_orang": 6}]}}}}')
UNION ALL SELECT 4, 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "min": 40, "maks": 40}, {"predikat": ["Kurang"], "minimal_orang": 1}]}}}}')
UNION ALL SELECT 5, 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "min": 60}, {"predikat": ["Kurang"], "min": 60}]}}}}');
CREATE TEMP TABLE kasus AS
SELECT j, organisasi, aturan, m, unit, cacah FROM aturan_uji, generate_series(1, 14) m, LATERAL (
    SELECT array_agg(chr(96 + u) ORDER BY acak[2]) AS unit, array_agg(acak[1] % (ARRAY[6, 3, 8, 7, 6])[j] ORDER BY acak[2]) AS cacah
    FROM generate_series(1, 2 + m % 5) u, LATERAL (SELECT ARRAY[('x' || substr(md5(format('%s %s %s', j, m, u)), 1, 6))::bit(24)::int, ('x' || substr(md5(format('%s %s %s', j, m, u)), 7, 6))::bit(24)::int] AS acak) r) t
ORDER BY j;
CREATE TEMP TABLE hasil AS SELECT *, jawab(unit, cacah, organisasi, aturan) AS jawab, patokan(unit, cacah, organisasi, aturan) AS patokan FROM kasus;
SELECT j, count(*), count(*) FILTER (WHERE jawab ~ '\+') AS pooled, count(*) FILTER (WHERE jawab ~ 'false') AS some_left,
       count(*) FILTER (WHERE EXISTS (SELECT FROM gabungkan_unit(unit, cacah, organisasi, aturan) WHERE alasan ~ 'ditarik')) AS drawn FROM hasil GROUP BY j ORDER BY j;
-- none: another proposal than the oracle's
SELECT j, unit, cacah, jawab, patokan FROM hasil WHERE jawab IS DISTINCT FROM patokan;
-- the order of the arrays means nothing
SELECT count(*), count(*) FILTER (WHERE jawab <> jawab(unit_lain, cacah_lain, organisasi, aturan)) AS other
FROM hasil, LATERAL (SELECT array_agg(n ORDER BY md5(n || m || s)) AS unit_lain, array_agg(c ORDER BY md5(n || m || s)) AS cacah_lain FROM unnest(unit, cacah) x(n, c), (VALUES (1), (2)) v(s) GROUP BY s) l;
-- every unit once, every pool with the sum of its people, and lawful exactly when it says so
SELECT count(*) AS pools, count(*) FILTER (WHERE g.layak <> distribusi_layak(g.cacah, organisasi, aturan)) AS unlawful, count(*) FILTER (WHERE g.cacah <> (SELECT sum(c) FROM unnest(h.unit, h.cacah) x(n, c) WHERE n = ANY (g.unit))) AS other_sum
FROM hasil h, LATERAL gabungkan_unit(unit, cacah, organisasi, aturan) g;
SELECT count(*) AS wrong FROM hasil h WHERE (SELECT array_agg(n ORDER BY n) FROM unnest(unit) n) <> (SELECT array_agg(n ORDER BY n) FROM gabungkan_unit(unit, cacah, organisasi, aturan) g, unnest(g.unit) n);

-- names are compared byte by byte, whatever the collation
SELECT unit FROM gabungkan_unit('{b,B,a,Z}', '{2,2,1,1}', 'Baik', :'a');
-- a hundred units
SELECT count(*) AS pools, min(g.cacah), max(g.cacah), bool_and(layak) FROM (SELECT array_agg('u' || i) AS unit, array_agg((ARRAY[1, 2, 4, 2])[1 + i % 4]) AS cacah FROM generate_series(1, 100) i) s, gabungkan_unit(s.unit, s.cacah, 'Baik', :'a') g;
-- fifteen of different sizes
SELECT count(*) AS pools, min(g.cacah), max(g.cacah), bool_and(layak) FROM (SELECT array_agg('u' || i) AS unit, array_agg(20 + i) AS cacah FROM generate_series(1, 15) i) s,
    gabungkan_unit(s.unit, s.cacah, 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "minimal_orang": 60}]}}}}')) g;
-- NULL
SELECT (SELECT count(*) FROM gabungkan_unit(NULL, '{1}', 'Baik', :'a')) AS unit, (SELECT count(*) FROM gabungkan_unit('{a}', NULL, 'Baik', :'a')) AS cacah,
       (SELECT count(*) FROM gabungkan_unit('{a}', '{1}', NULL, :'a')) AS organisasi, (SELECT count(*) FROM gabungkan_unit('{a}', '{1}', 'Baik', NULL)) AS aturan;

-- errors
SELECT gabungkan_unit('{a,b}', '{1}', 'Baik', :'a');
SELECT gabungkan_unit('{a,b}', '{{1,2}}', 'Baik', :'a');
SELECT gabungkan_unit('{{a,b}}', '{1,2}', 'Baik', :'a');
SELECT gabungkan_unit('{a,NULL}', '{1,2}', 'Baik', :'a');
SELECT gabungkan_unit('{a,b}', '{1,NULL}', 'Baik', :'a');
SELECT gabungkan_unit('{a,b}', '{1,-2}', 'Baik', :'a');
SELECT gabungkan_unit('{b,a,b}', '{1,2,3}', 'Baik', :'a');
SELECT gabungkan_unit('{a}', '{1}', 'Unggul', :'a');
SELECT gabungkan_unit('{a}', '{1}', 'Baik', aturan_baku('PP30-2019'));
-- seventeen different sizes, none of them lawful; and more people than an integer holds
SELECT count(*) FROM (SELECT array_agg('u' || i) AS unit, array_agg(20 + i) AS cacah FROM generate_series(1, 17) i) s,
    gabungkan_unit(s.unit, s.cacah, 'Baik', ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "minimal_orang": 60}]}}}}'));
SELECT gabungkan_unit('{a,b}', '{2147483647,2147483647}', 'Baik', (SELECT aturan FROM aturan_uji WHERE j = 5));
DROP FUNCTION patokan;
DROP FUNCTION jawab;
