--
-- Distribution patterns: can a unit be lawful, and is a split
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB6-2022') AS a \gset
SELECT ubah(:'a', '{"butir": {"arti_mayoritas": {"isi": {"mayoritas": "kelompok_terbesar"}}}}') AS b \gset
SELECT distribusi_layak(4, 'Baik', aturan_baku('PERMENPANRB6-2022')) AS four, distribusi_layak(20, 'Istimewa', aturan_baku('PERMENPANRB6-2022')) AS twenty;

-- the circular in plain SQL, over every split of up to 24 people, in both readings of a majority
CREATE TEMP TABLE sebaran AS
SELECT n, sb, b, bp, k, n - sb - b - bp - k AS sk
FROM generate_series(0, 24) n, generate_series(0, n) sb, generate_series(0, n - sb) b, generate_series(0, n - sb - b) bp, generate_series(0, n - sb - b - bp) k;
CREATE TEMP VIEW patokan AS
SELECT n, sb, b, bp, k, sk, p AS organisasi, terbesar, CASE p
    WHEN 'Istimewa' THEN 100 * sb <= 70 * n AND CASE WHEN terbesar THEN sb > greatest(b, bp, k, sk) ELSE 2 * sb > n END
    WHEN 'Baik' THEN 100 * b <= 70 * n AND bp + k >= 1 AND CASE WHEN terbesar THEN b > greatest(sb, bp, k, sk) ELSE 2 * b > n END
    WHEN 'Butuh Perbaikan' THEN 100 * bp >= 60 * n AND 100 * sb <= 10 * n
    WHEN 'Kurang' THEN 100 * k >= 60 * n AND 100 * bp >= 10 * n AND 100 * sb <= 10 * n
    ELSE 100 * sk >= 60 * n AND 100 * (bp + k) >= 10 * n AND sb = 0 END AS sah
FROM sebaran, unnest('{Istimewa,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) p, unnest('{f,t}'::boolean[]) terbesar;
SELECT count(*), count(*) FILTER (WHERE ada) AS lawful,
       count(*) FILTER (WHERE ada <> distribusi_layak(n, organisasi, CASE WHEN terbesar THEN :'b' ELSE :'a' END::aturan)) AS wrong
FROM (SELECT n, organisasi, terbesar, bool_or(sah) AS ada FROM patokan GROUP BY 1, 2, 3 ORDER BY 3, 2) s;
-- the sizes that have no lawful split
SELECT organisasi, terbesar, array_agg(n ORDER BY n) AS too_small
FROM (SELECT * FROM unnest('{Istimewa,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) WITH ORDINALITY o(organisasi, i), unnest('{f,t}'::boolean[]) terbesar, generate_series(0, 300) n ORDER BY terbesar, i) s
WHERE NOT distribusi_layak(n, organisasi, CASE WHEN terbesar THEN :'b' ELSE :'a' END::aturan) GROUP BY i, 1, 2 ORDER BY i, 2;
-- each split, by all of its conditions
SELECT count(*), count(*) FILTER (WHERE sah) AS lawful,
       count(*) FILTER (WHERE sah <> (SELECT bool_and(terpenuhi) FROM periksa_distribusi(ARRAY[sb, b, bp, k, sk], organisasi, CASE WHEN terbesar THEN :'b' ELSE :'a' END::aturan))) AS wrong
FROM (SELECT * FROM patokan WHERE n BETWEEN 1 AND 5 OR n = 10 AND (sb, b) IN ((7, 0), (0, 7), (1, 5), (5, 1), (1, 1), (0, 0), (1, 3)) ORDER BY terbesar, organisasi) s;
-- no size is too large
SELECT p, distribusi_layak(2147483647, p, :'a') AS half, distribusi_layak(2147483646, p, :'b') AS largest FROM unnest('{Istimewa,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) p;

-- as people write it
SELECT p, distribusi_layak(4, p, :'a') FROM unnest(ARRAY['baik', ' BAIK ', 'butuhperbaikan', 'Cukup', 'Butuh Perbaikan/Cukup', 'sangat  kurang']) p;
-- what a report shows
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{15,3,0,1,1}', 'Istimewa', :'a');
SELECT butir, terpenuhi, ada, harus, dasar FROM periksa_distribusi('{7,1,4,0,0}', 'Baik', :'b');
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{0,0,0,3,1}', 'Kurang', :'a');
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{1,1,1,1,0}', 'Baik', :'a');
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{0,0,0,0,0}', 'Baik', :'a');
-- an edge that only an exact comparison sees, and a sum beyond an integer
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{7000001,0,0,0,2999999}', 'Istimewa', :'a') WHERE butir ~ '%';
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{0,0,2147483647,2147483647,2147483647}', 'Butuh Perbaikan', :'a');
-- a rule set that does not say what a majority is means more than half
SELECT n, distribusi_layak(n, 'Baik', ubah(:'a', '{"butir": {"arti_mayoritas": null}}')) AS without, distribusi_layak(n, 'Baik', :'a') AS half, distribusi_layak(n, 'Baik', :'b') AS largest FROM generate_series(2, 5) n;
-- a tie is no largest group
SELECT s.cacah, terpenuhi FROM unnest(ARRAY['{3,3,1,0,0}', '{2,3,1,1,0}']) s(cacah), periksa_distribusi(s.cacah::integer[], 'Baik', :'b') WHERE butir ~ 'terbesar';

-- other rule sets: limits that overlap, contradict, or are not there
SELECT ubah(:'a', '{"butir": {"pola_distribusi": {"pola": {
    "Istimewa": [],
    "Baik": [{"predikat": ["Sangat Baik", "Baik"], "min": 40, "maks": 60.5}, {"predikat": ["Baik", "Butuh Perbaikan"], "min": 33.3333, "maks": 50}, {"predikat": ["Butuh Perbaikan", "Sangat Baik"], "maks": 55}, {"predikat": ["Kurang", "Sangat Baik"], "min": 35}],
    "Butuh Perbaikan": [{"predikat": ["Baik", "Kurang"], "mayoritas": true, "maks": 45}, {"predikat": ["Kurang", "Sangat Kurang"], "minimal_orang": 2}],
    "Kurang": [{"predikat": ["Kurang"], "min": 60}, {"predikat": ["Sangat Kurang"], "min": 50}],
    "Sangat Kurang": [{"predikat": ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"], "mayoritas": true, "minimal_orang": 3}]}}}}') AS c \gset
CREATE TEMP VIEW patokan_lain AS
SELECT n, sb, b, bp, k, sk, p AS organisasi, terbesar, CASE p
    WHEN 'Istimewa' THEN true
    WHEN 'Baik' THEN 1000 * (sb + b) BETWEEN 400 * n AND 605 * n AND 1000000 * (b + bp)::bigint >= 333333 * n AND 2 * (b + bp) <= n AND 100 * (bp + sb) <= 55 * n AND 100 * (k + sb) >= 35 * n
    WHEN 'Butuh Perbaikan' THEN 100 * (b + k) <= 45 * n AND k + sk >= 2 AND CASE WHEN terbesar THEN b + k > greatest(sb, bp, sk) ELSE 2 * (b + k) > n END
    WHEN 'Kurang' THEN 10 * k >= 6 * n AND 2 * sk >= n
    ELSE n >= 3 END AS sah
FROM sebaran, unnest('{Istimewa,Baik,Butuh Perbaikan,Kurang,Sangat Kurang}'::text[]) p, unnest('{f,t}'::boolean[]) terbesar WHERE n <= 16;
SELECT count(*), count(*) FILTER (WHERE ada) AS lawful,
       count(*) FILTER (WHERE ada <> distribusi_layak(n, organisasi, CASE WHEN terbesar THEN ubah(:'c', '{"butir": {"arti_mayoritas": {"isi": {"mayoritas": "kelompok_terbesar"}}}}') ELSE :'c' END::aturan)) AS wrong
FROM (SELECT n, organisasi, terbesar, bool_or(sah) AS ada FROM patokan_lain GROUP BY 1, 2, 3 ORDER BY 3, 2) s;
SELECT count(*), count(*) FILTER (WHERE sah) AS lawful,
       count(*) FILTER (WHERE sah <> (SELECT coalesce(bool_and(terpenuhi), true) FROM periksa_distribusi(ARRAY[sb, b, bp, k, sk], organisasi, :'c'))) AS wrong
FROM patokan_lain WHERE n IN (3, 6) AND NOT terbesar;
SELECT butir, terpenuhi, ada, harus FROM periksa_distribusi('{0,0,0,6,4}', 'Kurang', :'c');
SELECT count(*) AS no_condition FROM periksa_distribusi('{1,2,3,4,5}', 'Istimewa', :'c');
-- NULL
SELECT distribusi_layak(NULL, 'Baik', :'a') IS NULL AS n, distribusi_layak(1, NULL, :'a') IS NULL AS organisasi, distribusi_layak(1, 'Baik', NULL) IS NULL AS aturan,
       (SELECT count(*) FROM periksa_distribusi(NULL, 'Baik', :'a')) AS rows;

-- errors
SELECT distribusi_layak(-1, 'Baik', :'a');
SELECT distribusi_layak(1, 'Sangat Baik', :'a');
SELECT distribusi_layak(1, '', :'a');
SELECT distribusi_layak(1, 'Baik', aturan_baku('PP30-2019'));
SELECT periksa_distribusi('{1,2,3,4}', 'Baik', :'a');
SELECT periksa_distribusi('{}', 'Baik', :'a');
SELECT periksa_distribusi('{1,2,3,NULL,5}', 'Baik', :'a');
SELECT periksa_distribusi('{{1,2,3,4,5}}', 'Baik', :'a');
SELECT periksa_distribusi('{1,2,3,4,-5}', 'Baik', :'a');
SELECT count(*) AS any_lower_bound FROM periksa_distribusi('[0:4]={1,2,3,4,5}', 'Baik', :'a');
SELECT distribusi_layak(9, 'Baik', ubah(:'b', '{"butir": {"pola_distribusi": {"pola": {"Baik": [{"predikat": ["Baik"], "mayoritas": true}, {"predikat": ["Kurang"], "mayoritas": true}]}}}}'));
SELECT ubah(:'a', '{"butir": {"arti_mayoritas": {"isi": {"mayoritas": "separuh"}}}}');
