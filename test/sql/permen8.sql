--
-- PermenPANRB 8/2021: indicators, plans, additional work
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB8-2021') AS a \gset
SELECT ubah(:'a', '{"butir": {"cara_rencana": {"isi": {"cara": "hitungan"}}}}') AS hitungan,
       ubah(:'a', '{"butir": {"pembulatan": {"isi": {"capaian": 4}}}}') AS halus \gset
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
CREATE FUNCTION salah(l langkah) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN
    round(hitung((l).rumus), coalesce(substring((l).pembulatan FROM '\d+')::int, 10)) <> round((l).hasil, coalesce(substring((l).pembulatan FROM '\d+')::int, 10));

-- B3, B5, B6, B8 of the examples, and the other edge of the range of B3
SELECT no, c AS capaian, kategori_iki(c, maks, :'a'), nilai_iki(c, maks, :'a')
FROM (VALUES ('B3', 7, 8, 6.5, 'turun', false), ('B3 atas', 7, 8, 9, 'TURUN', false), ('B5', 85, 85, 85, 'naik', false),
             ('B6', 95, 95, 93, 'Naik', false), ('B8', 100, 100, 100, 'naik', true)) v(no, b, t, r, arah, maks),
     LATERAL capaian_iki(b, t, r, arah, :'a') c;
-- B9
SELECT c AS capaian, kategori_iki(c, false, :'a'), nilai_iki(c, false, :'a') FROM unnest('{101,110,150,99,80,79,60,59,30,0}'::numeric[]) c;
SELECT round(nilai_iki(30, false, :'a'), 3) AS b9;
-- a range: above by its upper edge, below by its lower, inside by the rule
SELECT r, capaian_iki(80, 90, r, 'naik', :'a') AS naik, capaian_iki(80, 90, r, 'turun', :'a') AS turun, capaian_iki(0, 90, r, 'naik', :'a') AS dari_nol
FROM unnest('{0,40,79.9999,80,85,90,90.0001,92,180,200}'::numeric[]) r;
SELECT capaian_iki(80, 90, 85, 'naik', ubah(:'a', '{"butir": {"capaian": {"isi": {"di_dalam_rentang": 105}}}}'));
-- the percent is rounded first: half away from zero; a variant rounds elsewhere
SELECT r, capaian_iki(200, 200, r, 'naik', :'a'), capaian_iki(200, 200, r, 'turun', :'a'), capaian_iki(200, 200, r, 'naik', :'halus') AS halus
FROM unnest('{198.9999,199,199.0001,401,401.00002}'::numeric[]) r;

-- every edge of the bands and one unit to each side, with and without the exception
SELECT c AS capaian, kategori_iki(c, false, :'a'), nilai_iki(c, false, :'a'), kategori_iki(c, true, :'a') AS kategori_maks, nilai_iki(c, true, :'a') AS nilai_maks
FROM unnest('{-50,-0.0001,0.0001,59.9999,60,60.0001,79.9999,80,80.0001,99.9999,100,100.0001,100.9999,101,101.0001,109.9999,110,110.0001,100000000}'::numeric[]) c;
-- any number of decimals decides, and none is dropped
SELECT e AS tepi, kategori_iki(e - d, false, :'a') AS di_bawah, kategori_iki(e, false, :'a') AS tepat, kategori_iki(e + d, false, :'a') AS di_atas
FROM unnest('{60,80,100,101,110}'::numeric[]) e, (VALUES (1e-30)) v(d);
SELECT kategori_iki(100.00000000000000000001, true, :'a'), nilai_iki(100.00000000000000000001, true, :'a'), nilai_iki(1e300, false, :'a');
-- a floor for the worst is a band of a variant
SELECT c AS capaian, nilai_iki(c, false, ubah(:'a', jsonb_build_object('butir', jsonb_build_object('nilai_iki', jsonb_build_object('pita',
    '[{"hasil": "Sangat Kurang", "sampai": 0, "tetap": 0}, {"hasil": "Sangat Kurang", "dari": 0, "sampai": 60, "x1": 0, "y1": 0, "x2": 59, "y2": 49}]'::jsonb
    || (:'a'::aturan::jsonb #> '{butir,nilai_iki,pita}' #- '{0}'))))))
FROM unnest('{-100,0,30,60,120}'::numeric[]) c;

-- the 35 combinations of three categories, in both tables
CREATE VIEW tiga AS
SELECT ARRAY[x, y, z] AS k, x, y, z FROM generate_series(1, 5) x, generate_series(1, 5) y, generate_series(1, 5) z;
SELECT k::predikat[], kategori_rencana(k::predikat[], :'a') AS poin, nilai_rencana(k::predikat[], :'a'), kategori_rencana(k::predikat[], :'hitungan') AS hitungan
FROM tiga WHERE x >= y AND y >= z ORDER BY k DESC;
-- said again: points as a CASE, counts by the sorted three; and in any order
SELECT count(*),
    count(*) FILTER (WHERE kategori_rencana(k::predikat[], :'a') <> CASE WHEN p >= 42 THEN 5 WHEN p >= 34 THEN 4 WHEN p >= 19 THEN 3 WHEN p >= 7 THEN 2 WHEN p >= 3 THEN 1 END::predikat) AS points_wrong,
    count(*) FILTER (WHERE kategori_rencana(k::predikat[], :'hitungan') <> CASE WHEN low >= 4 AND high = 5 THEN 5 WHEN mid >= 4 AND low >= 3 THEN 4
        WHEN mid >= 3 AND low >= 2 THEN 3 WHEN mid >= 2 THEN 2 ELSE 1 END::predikat) AS counts_wrong,
    count(*) FILTER (WHERE nilai_rencana(k::predikat[], :'a') <> (ARRAY[25, 60, 80, 100, 120])[kategori_rencana(k::predikat[], :'a')::int]) AS score_wrong
FROM tiga, LATERAL (SELECT sum((ARRAY[1, 3, 8, 13, 16])[u]) AS p, min(u) AS low, max(u) AS high, percentile_disc(0.5) WITHIN GROUP (ORDER BY u) AS mid FROM unnest(k) u) s;
-- a better aspect never lowers a plan
SELECT count(*), count(*) FILTER (WHERE kategori_rencana(baik::predikat[], :'a') < kategori_rencana(k::predikat[], :'a')) AS points_worse,
       count(*) FILTER (WHERE kategori_rencana(baik::predikat[], :'hitungan') < kategori_rencana(k::predikat[], :'hitungan')) AS counts_worse
FROM tiga, LATERAL (SELECT ARRAY[x + 1, y, z] AS baik) b WHERE x < 5;
-- 42 points or more than 42: the sources differ
SELECT kategori_rencana('{SB,B,B}', :'a'), kategori_rencana('{SB,B,B}', ubah(:'a', jsonb_build_object('butir', jsonb_build_object('pita_poin', jsonb_build_object('pita',
    (:'a'::aturan::jsonb #> '{butir,pita_poin,pita}' #- '{4}' #- '{3}') || '[{"hasil": "Baik", "dari": 34, "sampai": 42, "termasuk_sampai": true}, {"hasil": "Sangat Baik", "dari": 42, "termasuk_dari": false}]')))));
-- a table by counts for four aspects, and one that leaves some case to the lowest
SELECT k, kategori_rencana(k, ubah(:'hitungan', '{"butir": {"hitungan_aspek": {"daftar": [{"hasil": "Sangat Baik", "minimal": {"Sangat Baik": 2, "Baik": 4}}, {"hasil": "Baik", "minimal": {"Baik": 3}}]}}}'))
FROM (VALUES ('{SB,SB,B,B}'::predikat[]), ('{SB,B,B,B}'), ('{B,B,B,SK}'), ('{SB,SB,SK,SK}')) v(k);

-- additional work: a sum for officials, a weighted product for leaders, a cap
SELECT k, nilai_tambahan(k, :'a') FROM (VALUES ('{SB}'::predikat[]), ('{B}'), ('{Cukup}'), ('{K}'), ('{SK}'), ('{SB,B,Cukup,K,SK}'), ('{}')) v(k);
SELECT p, nilai_tambahan(p, '10', '109', :'a') AS sepuluh, nilai_tambahan(p, '3.3333%', '120', :'a') AS sepertiga, nilai_tambahan(p, '0', '120', :'a') AS nol FROM unnest('{SB,B,C,K,SK}'::predikat[]) p;
SELECT n, batas_tambahan(n, :'a') FROM unnest('{-1,0,9.9999,10,10.0001,99999}'::nilai[]) n;
SELECT batas_tambahan(sum(nilai_tambahan(p, '5', '120', :'a'))::nilai, :'a') AS dibatasi FROM unnest('{SB,B,SB}'::predikat[]) p;
-- B7: the score of a plan is main work and additional work, here none
SELECT '59.2'::nilai + '43.6' + batas_tambahan(nilai_tambahan('{}', :'a'), :'a') AS b7;

-- NULL in, NULL out; nothing rated is not the lowest
SELECT capaian_iki(NULL, 1, 1, 'naik', :'a') AS c1, capaian_iki(1, 1, NULL, 'naik', :'a') AS c2, capaian_iki(1, 1, 1, NULL, :'a') AS c3, capaian_iki(1, 1, 1, 'naik', NULL) AS c4,
       nilai_iki(NULL, true, :'a') AS n1, nilai_iki(100, NULL, :'a') AS n2, kategori_iki(NULL, true, :'a') AS k1;
SELECT kategori_rencana('{}', :'a') AS k1, kategori_rencana('{SB,NULL,B}', :'a') AS k2, kategori_rencana('{SB,NULL}', :'hitungan') AS k3, nilai_rencana('{}', :'a') AS n1, nilai_rencana('{NULL}', :'hitungan') AS n2,
       nilai_tambahan('{SB,NULL}', :'a') AS t1, nilai_tambahan(NULL::predikat[], :'a') AS t2, nilai_tambahan('SB', NULL, '100', :'a') AS t3, batas_tambahan(NULL, :'a') AS b1;
SELECT (SELECT count(*) FROM jelaskan_kategori_rencana('{SB,NULL,B}', :'a')) + (SELECT count(*) FROM jelaskan_nilai_rencana('{}', :'a')) + (SELECT count(*) FROM jelaskan_nilai_tambahan('{NULL}', :'a'))
     + (SELECT count(*) FROM jelaskan_nilai_iki(NULL, true, :'a')) AS steps_of_null;

-- the oracle in plain SQL: fractions kept to 60 decimals, one rounding
CREATE FUNCTION patokan_capaian(b numeric, t numeric, r numeric, arah text, d int) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN
    round(CASE WHEN b < t AND r BETWEEN b AND t THEN 100
               WHEN arah = 'naik' THEN r * 100.000000000000000000000000000000000000000000000000000000000000 / CASE WHEN r < b THEN b ELSE t END
               ELSE 200 - r * 100.000000000000000000000000000000000000000000000000000000000000 / CASE WHEN r < b THEN b ELSE t END END, d);
CREATE FUNCTION patokan_nilai(c numeric, maks boolean) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN
    round(CASE WHEN maks AND c = 100 THEN 120 WHEN c > 110 THEN 120 WHEN c >= 101 THEN 110 + (c - 101) * 10.000000000000000000000000000000000000000000000000000000000000 / 9
               WHEN c >= 100 THEN 109 WHEN c >= 80 THEN 70 + (c - 80) WHEN c >= 60 THEN 50 + (c - 60)
               ELSE c * 49.000000000000000000000000000000000000000000000000000000000000 / 59 END, 4);
CREATE FUNCTION patokan_kategori(c numeric, maks boolean) RETURNS predikat LANGUAGE sql IMMUTABLE RETURN
    CASE WHEN maks AND c = 100 THEN 5 WHEN c >= 101 THEN 5 WHEN c >= 100 THEN 4 WHEN c >= 80 THEN 3 WHEN c >= 60 THEN 2 ELSE 1 END::predikat;
SELECT setseed(0.8);
CREATE TABLE acak AS
SELECT i, round((random() * 500)::numeric, i % 4) + 0.001 AS b, CASE WHEN i % 3 = 0 THEN 0 ELSE round((random() * 100)::numeric, i % 3) END AS lebar,
       round((random() * 1000)::numeric, i % 5) AS r, (ARRAY['naik', 'turun'])[1 + i % 2] AS arah, i % 7 = 0 AS maks,
       CASE WHEN i % 5 = 0 THEN (ARRAY[0, 60, 80, 100, 101, 110])[1 + i / 5 % 6] + (i / 30 % 3 - 1) * 10.0 ^ -(i / 90 % 12)
            ELSE round((random() * 160 - 20)::numeric, i % 8) END AS c,
       (SELECT array_agg((1 + (random() * 4)::int)::predikat) FROM generate_series(1, i % 9)) AS k, (1 + (random() * 4)::int)::predikat AS p,
       round((random() * 100)::numeric, i % 5)::bobot AS w, round((random() * 130 - 5)::numeric, i % 5)::nilai AS n
FROM generate_series(1, 100000) i;
-- every eleventh attainment lies exactly at a half percent, or next to it
UPDATE acak SET r = b * (50 + i % 80 + 0.5) / 100 + (i % 3 - 1) * 0.000000001, lebar = 0 WHERE i % 11 = 0;
SELECT count(*), count(*) FILTER (WHERE patokan_capaian(b, b + lebar, r, arah, 0) <> capaian_iki(b, b + lebar, r, arah, :'a')) AS wrong,
       count(*) FILTER (WHERE patokan_capaian(b, b + lebar, r, arah, 4) <> capaian_iki(b, b + lebar, r, arah, :'halus')) AS wrong_fine,
       count(*) FILTER (WHERE lebar > 0 AND r BETWEEN b AND b + lebar) > 100 AS some_inside
FROM acak;
SELECT count(*), count(*) FILTER (WHERE patokan_nilai(c, maks) <> nilai_iki(c, maks, :'a')::numeric) AS wrong,
       count(*) FILTER (WHERE patokan_kategori(c, maks) <> kategori_iki(c, maks, :'a')) AS wrong_category, count(DISTINCT patokan_kategori(c, maks)) AS categories
FROM acak;
SELECT count(*), count(*) FILTER (WHERE coalesce(t, 0) <> nilai_tambahan(coalesce(k, '{}'), :'a')::numeric) AS wrong,
       count(*) FILTER (WHERE round((ARRAY[20, 40, 60, 80, 100])[p::int] * w::numeric * n::numeric / 10000, 4) <> nilai_tambahan(p, w, n, :'a')::numeric) AS wrong_leader,
       count(*) FILTER (WHERE least(n::numeric, 10) <> batas_tambahan(n, :'a')::numeric) AS wrong_cap
FROM acak, LATERAL (SELECT sum((ARRAY[0.1, 0.5, 1.0, 1.6, 2.4])[u::int]) AS t FROM unnest(k) u) s;
SELECT capaian_iki(3, 3, 1000000000000001, 'naik', :'halus') = 33333333333333366.6667 AS exact_at_any_size;
-- a better realisation never lowers attainment, category or score
SELECT count(*) FILTER (WHERE capaian_iki(b, b + lebar, r + 0.01, 'naik', :'halus') < capaian_iki(b, b + lebar, r, 'naik', :'halus')) AS more,
       count(*) FILTER (WHERE capaian_iki(b, b + lebar, r + 0.01, 'turun', :'halus') > capaian_iki(b, b + lebar, r, 'turun', :'halus')) AS less,
       count(*) FILTER (WHERE nilai_iki(c + s, false, :'a') < nilai_iki(c, false, :'a')) AS score, count(*) FILTER (WHERE kategori_iki(c + s, false, :'a') < kategori_iki(c, false, :'a')) AS category,
       count(*) FILTER (WHERE c + s <= 100 AND nilai_iki(c + s, true, :'a') < nilai_iki(c, true, :'a')) AS score_most_possible
FROM acak, LATERAL (SELECT 10.0 ^ -(i % 7)) v(s);
-- the regulation excepts 100 percent exactly: more than the most that is possible is not foreseen
SELECT nilai_iki(100, true, :'a') AS tepat, nilai_iki(101, true, :'a') AS lebih;

-- the explanations come to the same results, and numeric repeats every step
CREATE VIEW penjelasan AS
SELECT i, f, l, terakhir.hasil FROM acak, LATERAL (VALUES ('capaian'), ('nilai'), ('kategori'), ('tambahan'), ('pimpinan'), ('batas')) v(f),
LATERAL (
    SELECT jelaskan_capaian_iki(b, b + lebar, r, arah, aturan_baku('PERMENPANRB8-2021')) AS l WHERE f = 'capaian' UNION ALL
    SELECT jelaskan_nilai_iki(c, maks, aturan_baku('PERMENPANRB8-2021')) WHERE f = 'nilai' UNION ALL
    SELECT jelaskan_kategori_iki(c, maks, aturan_baku('PERMENPANRB8-2021')) WHERE f = 'kategori' UNION ALL
    SELECT jelaskan_nilai_tambahan(coalesce(k, '{}'), aturan_baku('PERMENPANRB8-2021')) WHERE f = 'tambahan' UNION ALL
    SELECT jelaskan_nilai_tambahan(p, w, n, aturan_baku('PERMENPANRB8-2021')) WHERE f = 'pimpinan' UNION ALL
    SELECT jelaskan_batas_tambahan(n, aturan_baku('PERMENPANRB8-2021')) WHERE f = 'batas') x,
LATERAL (SELECT CASE f WHEN 'capaian' THEN capaian_iki(b, b + lebar, r, arah, aturan_baku('PERMENPANRB8-2021')) WHEN 'nilai' THEN nilai_iki(c, maks, aturan_baku('PERMENPANRB8-2021'))::numeric
    WHEN 'kategori' THEN NULL WHEN 'tambahan' THEN nilai_tambahan(coalesce(k, '{}'), aturan_baku('PERMENPANRB8-2021'))::numeric
    WHEN 'pimpinan' THEN nilai_tambahan(p, w, n, aturan_baku('PERMENPANRB8-2021'))::numeric ELSE batas_tambahan(n, aturan_baku('PERMENPANRB8-2021'))::numeric END) terakhir(hasil);
SELECT f, count(*) > 900 AS many, count(*) FILTER (WHERE (l).rumus IS NULL) AS without_formula, count(*) FILTER (WHERE salah(l)) AS wrong,
       count(*) FILTER (WHERE (l).dasar IS NULL OR (l).kepastian IS NULL OR (l).uraian !~ '\.$') AS bare
FROM penjelasan WHERE i % 20 = 0 GROUP BY f ORDER BY f COLLATE "C";
SELECT count(*), count(*) FILTER (WHERE (l).hasil <> hasil) AS different
FROM (SELECT DISTINCT ON (f, i) * FROM penjelasan WHERE i % 20 = 0 AND f <> 'kategori' ORDER BY f, i, (l).urut DESC) t;
-- of categories, exactly one band applies, and it is the result's
SELECT count(*) FILTER (WHERE (l).uraian ~ (' berlaku\.$') AND (l).uraian !~ 'tidak') = count(DISTINCT i) AS one_each FROM penjelasan JOIN acak USING (i)
WHERE i % 20 = 0 AND f = 'kategori' AND NOT (maks AND c = 100);
SELECT cara, count(*) > 500 AS many, count(*) FILTER (WHERE salah(l)) AS wrong, count(*) FILTER (WHERE (l).urut > 1 AND (l).rumus IS NULL) AS without_formula,
       count(*) FILTER (WHERE (l).uraian LIKE 'Nilai rencana%' AND (l).hasil <> nilai_rencana(k::predikat[], aturan)::numeric) AS different
FROM tiga, (VALUES ('poin', :'a'::aturan), ('hitungan', :'hitungan')) v(cara, aturan), LATERAL (SELECT jelaskan_nilai_rencana(k::predikat[], aturan) AS l) e GROUP BY cara ORDER BY cara COLLATE "C";
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, kepastian FROM jelaskan_capaian_iki(7, 8, 6.5, 'turun', :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_capaian_iki(80, 90, 85, 'naik', :'a');
SELECT urut, uraian, rumus, hasil, dasar FROM jelaskan_nilai_iki(98, true, :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_nilai_iki(100, true, :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_kategori_rencana('{SB,B,Cukup}', :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_kategori_rencana('{SK,SK,Kurang}', :'hitungan');
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_nilai_tambahan('B', '5', '109', :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_batas_tambahan('10.5', :'a');
DROP VIEW penjelasan, tiga;
DROP TABLE acak;
DROP FUNCTION salah, hitung, patokan_capaian, patokan_nilai, patokan_kategori;

-- errors
SELECT k, g.* FROM unnest(ARRAY[
    'capaian_iki(1, 1, 1, ''naik turun'', a)', 'capaian_iki(0, 0, 1, ''naik'', a)', 'capaian_iki(0, 0, 0, ''turun'', a)', 'capaian_iki(-1, 1, 1, ''naik'', a)', 'capaian_iki(1, ''NaN'', 1, ''naik'', a)',
    'capaian_iki(1, ''Infinity'', 1, ''naik'', a)', 'capaian_iki(1, 1, -0.0001, ''naik'', a)', 'capaian_iki(1, 1, ''Infinity'', ''naik'', a)', 'capaian_iki(90, 80, 85, ''naik'', a)',
    'nilai_iki(''NaN'', false, a)', 'nilai_iki(''-Infinity'', true, a)', 'kategori_iki(''Infinity'', false, a)', 'nilai_iki(-200000, false, a)',
    'kategori_rencana(''{SB}'', a)', 'nilai_rencana(''{SB,SB,SB,SB}'', a)', 'nilai_tambahan(array_fill(''SB''::predikat, ARRAY[50000]), a)',
    'nilai_tambahan(''SB'', ''100'', ''99999.9999'', ubah(a, ''{"butir": {"persen_tambahan": {"isi": {"Sangat Baik": 101}}}}''))',
    'kategori_rencana(''{SK,SK,SK}'', ubah(a, ''{"butir": {"poin_aspek": {"isi": {"Sangat Kurang": 0.9999}}}}''))',
    'nilai_iki(100, true, ubah(a, ''{"butir": {"capaian": null}}''))', 'capaian_iki(1, 1, 1, ''naik'', ubah(a, ''{"butir": {"pembulatan": {"isi": {"capaian": null}}}}''))']) k,
    LATERAL galat(format('SELECT %s FROM aturan_baku(''PERMENPANRB8-2021'') a', k)) g;
SELECT k, g.* FROM unnest(ARRAY['{SB,SB}', '{SB,SB,SB,SB}', '{SB,B,C}']) k, LATERAL galat(format('SELECT kategori_rencana(%L, %L)', k, :'hitungan')) g;
SELECT k, g.kode, g.pesan FROM unnest(ARRAY['capaian_iki(1, 1, 1, ''naik'', a)', 'nilai_iki(1, false, a)', 'kategori_iki(1, false, a)', 'kategori_rencana(''{B}'', a)', 'nilai_rencana(''{B}'', a)',
    'nilai_tambahan(''{B}'', a)', 'nilai_tambahan(''B'', ''1'', ''1'', a)', 'batas_tambahan(''1'', a)']) k,
    LATERAL galat(format('SELECT %s FROM aturan_baku(''PP30-2019'') a', k)) g;
DROP FUNCTION galat;
