--
-- nilai: fixed point, four decimals
--
SET search_path = kinerja, public;

-- at least two decimals, no more than needed
SELECT t, t::nilai FROM (VALUES
    ('0'), ('-0'), ('87.5'), ('87.5556'), ('87.55560000'), ('87.550'), ('+.5'), ('5.'), (' 12 '),
    ('-0.0001'), ('99999.9999'), ('-99999.9999'), ('000000000000000000001.10')) v(t);
-- numeric rounds once, half away from zero; binary floats stay outside
SELECT n, n::nilai FROM (VALUES
    (87.55555), (87.55554999), (-87.55555), (0.00005), (-0.00005), (0.00004999), (99999.99994999)) v(n);
SELECT '87.55555'::nilai;
SELECT 87.5::float8::nilai;
SELECT '87.5'::float8::numeric::nilai;
-- arithmetic
SELECT '87.5'::nilai + '0.0001' AS plus, '1'::nilai - '2.5' AS minus,
       '86.35'::nilai * '60%'::bobot AS times, '33.3333%'::bobot * '100'::nilai AS times_back,
       '0.0001'::nilai * '50'::bobot AS half_up, '-0.0001'::nilai * '50'::bobot AS half_down;
SELECT d, bulat('86.3456', d), bulat('-86.5555', d) FROM generate_series(0, 4) d;
SELECT bulat('2.5', 0), bulat('-2.5', 0), bulat('2.4999', 0), bulat('0.005', 2), bulat('0.0049', 2);
-- with numeric: widened implicitly, compared exactly
SELECT '87.5'::nilai = 87.5, '87.5'::nilai < 87.50001, 87.4999999 < '87.5'::nilai, '87.5'::nilai <> 87.5,
       '87.5'::nilai >= 88, 'NaN'::numeric > '87.5'::nilai, '-Infinity'::numeric < '-99999.9999'::nilai;
SELECT '87.5'::nilai::numeric, round('87.5555'::nilai, 2), '87.5'::nilai * 2;
-- sum and avg are numeric, exact; NULL is left out, nothing is NULL
SELECT sum(n), avg(n), min(n), max(n), count(n) FROM (VALUES ('80'::nilai), (NULL), ('80.0001'), ('79.5')) v(n);
SELECT sum(n), avg(n), min(n), max(n) FROM (SELECT '1'::nilai WHERE false) v(n);
SELECT sum(n) OVER w, avg(n) OVER w FROM (VALUES (1, '80'::nilai), (2, NULL), (3, '79.5'), (4, '10')) v(i, n)
WINDOW w AS (ORDER BY i ROWS 1 PRECEDING);
-- the same as the server's own over numeric, over all the range
SELECT sum(n) = sum(n::numeric) AND avg(n) = avg(n::numeric) AS same
FROM (SELECT ((i * 7919::bigint * 104729) % 1999999999 - 999999999) / 10000.0 FROM generate_series(1, 10000) i) g(x),
     LATERAL (SELECT x::nilai) l(n);
-- a RANGE frame in units of the score
SELECT n, count(*) OVER (ORDER BY n RANGE BETWEEN '0.5' PRECEDING AND '0.5' FOLLOWING)
FROM (VALUES ('80'::nilai), ('80.5'), ('80.5001'), ('99999.9999')) v(n);
-- try and reason
SELECT t, coba_nilai(t), sebab_nilai_ditolak(t) FROM (VALUES
    ('87.5'), ('87,5'), ('87.55555'), ('1e2'), ('NaN'), ('100000'), ('')) v(t);
