--
-- PP 46/2011: scores of aspects and of activities
--
SET search_path = kinerja, public;
SELECT aturan_baku('PP46-2011') AS a \gset

-- published examples: a meeting (A1), on time (A3), exactly 24 percent (A4), two drafts (A6, A7)
SELECT nilai_kegiatan(1, 1, 100, 90, 12, 12, 170395000, 170395000, :'a') AS a1, nilai_aspek('waktu', 3, 3, :'a') AS a3,
       nilai_aspek('waktu', 12, 9.12, :'a') AS a4, nilai_kegiatan(1, 1, 100, 90, 3, 3, NULL, NULL, :'a') AS a6,
       nilai_kegiatan(1, 1, 100, 91, 3, 3, 0, 0, :'a') AS a7;
-- around the threshold, to the last digit: it rises to 100, then the regulation drops it by 25
SELECT r, nilai_aspek('waktu', 12, r, :'a'), nilai_aspek('biaya', 12, r, :'a')
FROM unnest('{12,9.13,9.1200000000000000000001,9.12,9.1199999999999999999999,9.11,9,6,3,0.12,0,12.01,18,21.12,24}'::numeric[]) r;
SELECT nilai_aspek('kuantitas', 3, 2, :'a'), nilai_aspek('KUALITAS', 100, 91.5, :'a'), nilai_aspek('kuantitas', 10, 15, :'a'), nilai_aspek('kuantitas', 10, 0, :'a');
-- thirds and elevenths: exact fractions are added before the one division
SELECT nilai_kegiatan(3, 1, 3, 1, 3, 1, 3, 1, :'a'), nilai_kegiatan(7, 5, 11, 3, 13, 9, 17, 16, :'a');
-- not rated is not zero; cost needs no target
SELECT nilai_kegiatan(NULL, 1, 100, 90, 12, 12, 1, 1, :'a') AS tk, nilai_kegiatan(1, 1, 100, NULL, 12, 12, 1, 1, :'a') AS rq,
       nilai_kegiatan(1, 1, 100, 90, 12, 12, 5, NULL, :'a') AS rb, nilai_kegiatan(1, 1, 100, 90, 12, 12, NULL, 5, :'a') AS tb,
       nilai_kegiatan(1, 1, 100, 90, 12, 12, 1, 1, NULL) AS aturan, nilai_aspek('waktu', 12, NULL, :'a') AS r;
SELECT count(*) FROM jelaskan_nilai_aspek('waktu', 12, NULL, :'a');

-- an oracle in plain SQL: fractions kept to 60 decimals, one rounding
CREATE FUNCTION patokan_aspek(aspek text, t numeric, r numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN
    CASE WHEN aspek IN ('kuantitas', 'kualitas') THEN r * 100 * 1.000000000000000000000000000000000000000000000000000000000000 / t
         WHEN r = 0 THEN 0
         WHEN r * 100 >= t * 76 THEN (1.76 * t - r) * 100 * 1.000000000000000000000000000000000000000000000000000000000000 / t
         ELSE 176 - (1.76 * t - r) * 100 * 1.000000000000000000000000000000000000000000000000000000000000 / t END;
SELECT setseed(0.46);
CREATE TABLE acak AS
SELECT i, (ARRAY['kuantitas', 'kualitas', 'waktu', 'biaya'])[1 + i % 4] AS aspek,
       round((random() * 1000 + 0.001)::numeric, (i % 5)) + 0.0001 AS t1, round((random() * 1000)::numeric, (i % 6)) AS r1,
       round((random() * 100 + 1)::numeric, (i % 3)) AS t2, round((random() * 120)::numeric, (i % 4)) AS r2,
       1 + (random() * 24)::int AS t3, round((random() * 30)::numeric, 2) AS r3,
       CASE WHEN i % 3 = 0 THEN NULL WHEN i % 7 = 0 THEN 0 ELSE (random() * 1e9)::bigint + 1 END AS t4, (random() * 1e9)::bigint AS r4
FROM generate_series(1, 100000) i;
-- every fourth realisation lies exactly at, or one unit beside, the threshold
UPDATE acak SET r1 = t1 * 0.76 + (i % 3 - 1) * 0.0000001 WHERE i % 4 = 2;
SELECT count(*), count(*) FILTER (WHERE round(patokan_aspek(aspek, t1, r1), 4) <> nilai_aspek(aspek, t1, r1, :'a')::numeric) AS wrong
FROM acak WHERE patokan_aspek(aspek, t1, r1) BETWEEN -99999 AND 99999;
SELECT count(*), count(*) FILTER (WHERE
    round((patokan_aspek('kuantitas', t1, r1) + patokan_aspek('kualitas', t2, r2) + patokan_aspek('waktu', t3, r3)
           + CASE WHEN coalesce(t4, 0) = 0 THEN 0 ELSE patokan_aspek('biaya', t4, r4) END) / CASE WHEN coalesce(t4, 0) = 0 THEN 3 ELSE 4 END, 2)
    <> nilai_kegiatan(t1, r1, t2, r2, t3, r3, t4, r4, :'a')::numeric) AS wrong
FROM acak WHERE patokan_aspek('kuantitas', t1, r1) < 99999 AND (coalesce(t4, 0) = 0 OR patokan_aspek('biaya', t4, r4) BETWEEN -99999 AND 99999);
-- doing better never lowers the score: more quantity, less time; but for the drop at 24 percent
SELECT count(*) FILTER (WHERE nilai_aspek('kuantitas', t2, r2 + 1, :'a') < nilai_aspek('kuantitas', t2, r2, :'a')) AS quantity,
       count(*) FILTER (WHERE r3 > t3 * 0.76 + 0.01 AND nilai_aspek('waktu', t3, r3 - 0.01, :'a') < nilai_aspek('waktu', t3, r3, :'a')) AS time_before,
       count(*) FILTER (WHERE nilai_aspek('waktu', t3, t3 * 0.76 - 0.0001, :'a') < nilai_aspek('waktu', t3, t3 * 0.76, :'a') - '20') = count(*) AS time_drop
FROM acak WHERE i <= 2000;

-- the explanation comes to the same result, and numeric repeats every step of it
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
CREATE FUNCTION salah(l langkah) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN
    round(hitung((l).rumus), coalesce(substring((l).pembulatan FROM '\d+')::int, 10)) <> round((l).hasil, coalesce(substring((l).pembulatan FROM '\d+')::int, 10));
SELECT count(*) AS steps, count(*) FILTER (WHERE (l).rumus IS NOT NULL) AS with_formula, count(*) FILTER (WHERE salah(l)) AS wrong
FROM acak, LATERAL jelaskan_nilai_kegiatan(t1, r1, t2, r2, t3, r3, t4, r4, :'a') l
WHERE i % 33 = 0 AND patokan_aspek('kuantitas', t1, r1) < 99999 AND (coalesce(t4, 0) = 0 OR patokan_aspek('biaya', t4, r4) BETWEEN -99999 AND 99999);
SELECT count(*), count(*) FILTER (WHERE hasil IS DISTINCT FROM nilai_kegiatan(t1, r1, t2, r2, t3, r3, t4, r4, :'a')::numeric) AS different
FROM acak, LATERAL (SELECT hasil FROM jelaskan_nilai_kegiatan(t1, r1, t2, r2, t3, r3, t4, r4, :'a') ORDER BY urut DESC LIMIT 1) l
WHERE i % 33 = 0 AND patokan_aspek('kuantitas', t1, r1) < 99999 AND (coalesce(t4, 0) = 0 OR patokan_aspek('biaya', t4, r4) BETWEEN -99999 AND 99999);
SELECT urut, uraian, rumus, hasil, pembulatan, kepastian FROM jelaskan_nilai_aspek('waktu', 12, 9, :'a');
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_nilai_aspek('biaya', 12, 0, :'a');
SELECT urut, rumus, hasil, pembulatan FROM jelaskan_nilai_kegiatan(1, 1, 100, 90, 12, 12, NULL, NULL, :'a');
DROP TABLE acak;
DROP FUNCTION salah;
DROP FUNCTION hitung;
DROP FUNCTION patokan_aspek;

-- another threshold is another value of the rule set
SELECT nilai_aspek('waktu', 12, 9, ubah(:'a', '{"butir": {"efisiensi": {"isi": {"ambang": 25}}}}'));
-- errors
SELECT nilai_aspek('mutu', 1, 1, :'a');
SELECT nilai_aspek('waktu', 0, 1, :'a');
SELECT nilai_aspek('waktu', -1, 1, :'a');
SELECT nilai_aspek('waktu', 1, -1, :'a');
SELECT nilai_aspek('waktu', 'NaN', 1, :'a');
SELECT nilai_aspek('waktu', 1, 'Infinity', :'a');
SELECT nilai_kegiatan(1, 1, 0, 90, 12, 12, 0, 0, :'a');
SELECT nilai_aspek('kuantitas', 0.0001, 1000, :'a');
SELECT nilai_aspek('kuantitas', 1, 1, aturan_baku('PERMENPANRB6-2022'));
