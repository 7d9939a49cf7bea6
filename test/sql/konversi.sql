--
-- From one scale to another, and the mixed year 2021
--
SET search_path = kinerja, public;
SELECT aturan_baku('PP46-2011') AS a, aturan_baku('PP30-2019') AS b, aturan_baku('CAMPURAN-2021') AS c \gset

-- the points that the lines go through
SELECT x, konversi(x, :'a', :'b') FROM unnest('{0,25,50,51,60,61,75,76,90,91,95,99,100}'::nilai[]) x;
-- every edge of a band, and one unit on both sides: what lies between printed
-- whole numbers follows the line of the upper band, which starts lower
SELECT edge, konversi((edge - 0.0001)::nilai, :'a', :'b') AS below, konversi(edge::nilai, :'a', :'b') AS at, konversi((edge + 0.0001)::nilai, :'a', :'b') AS above
FROM unnest('{0,50,60,75,90,99}'::numeric[]) edge;
-- beyond both ends of the old scale: what a form once printed is still converted
SELECT konversi('-1', :'a', :'b') AS below, konversi('104.5', :'a', :'b') AS above;
-- a rule set to which the new scale belongs, by bands of ratings or by lines that score
SELECT konversi('85', :'a', :'c') AS campuran, konversi('85', :'a', aturan_baku('PERMENPANRB8-2021')) AS permen8;
-- the same rule set: unchanged, also when it has no lines
SELECT konversi('87.6543', :'a', :'a') AS pp46, konversi('112.3456', :'b', :'b') AS pp30, konversi('1', aturan_baku('PERMENPANRB6-2022'), aturan_baku('PERMENPANRB6-2022')) AS permen6;
-- NULL
SELECT konversi(NULL, :'a', :'b') IS NULL AS nilai, konversi('1', NULL, :'b') IS NULL AS dari, konversi('1', :'a', NULL) IS NULL AS ke,
       nilai_campuran(NULL, '1', :'c') IS NULL AS pertama, nilai_campuran('1', NULL, :'c') IS NULL AS kedua, nilai_campuran('1', '1', NULL) IS NULL AS aturan;
SELECT count(*) FROM (SELECT jelaskan_konversi(NULL, :'a', :'b') UNION ALL SELECT jelaskan_nilai_campuran('1', NULL, :'c')) s;

-- an oracle in plain SQL: 60 decimals, one rounding
CREATE FUNCTION patokan(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN CASE
    WHEN x > 99 THEN 120
    WHEN x > 90 THEN 110 + (x - 91) * 10 * 1.000000000000000000000000000000000000000000000000000000000000 / 8
    WHEN x > 75 THEN 90 + (x - 76) * 19 * 1.000000000000000000000000000000000000000000000000000000000000 / 14
    WHEN x > 60 THEN 70 + (x - 61) * 19 * 1.000000000000000000000000000000000000000000000000000000000000 / 14
    WHEN x > 50 THEN 50 + (x - 51) * 19 * 1.000000000000000000000000000000000000000000000000000000000000 / 9
    ELSE x * 49 * 1.000000000000000000000000000000000000000000000000000000000000 / 50 END;
SELECT setseed(0.2021);
CREATE TABLE acak AS
SELECT i, x, y, (i % 5) AS d, ubah(:'a', jsonb_build_object('butir', jsonb_build_object('pembulatan', jsonb_build_object('isi', jsonb_build_object('konversi', i % 5))))) AS varian
FROM (SELECT i, round((random() * 105 - 2)::numeric, 4) AS x, round((random() * 120)::numeric, 4) AS y FROM generate_series(1, 100000) i) s;
SELECT count(*), count(*) FILTER (WHERE round(patokan(x), 4) <> konversi(x::nilai, :'a', :'b')::numeric) AS wrong FROM acak;
SELECT count(*), count(*) FILTER (WHERE round(patokan(x), d) <> konversi(x::nilai, varian, :'b')::numeric) AS wrong FROM acak WHERE i <= 5000;
SELECT count(*), count(*) FILTER (WHERE round((round(patokan(x), 4) + y) / 2, 2) <> nilai_campuran(konversi(x::nilai, :'a', :'b'), y::nilai, :'c')::numeric) AS wrong FROM acak;
-- within a band more is never less; between bands it falls, as published, four times
SELECT count(*) AS steps, count(*) FILTER (WHERE konversi((x + 0.01)::nilai, :'a', :'b') < konversi(x::nilai, :'a', :'b')) AS falls
FROM generate_series(0, 99.99, 0.01) x;
SELECT x AS falls_after FROM generate_series(0, 99.99, 0.01) x WHERE konversi((x + 0.01)::nilai, :'a', :'b') < konversi(x::nilai, :'a', :'b');

-- numbers that 64 bits do not hold: the same result by way of numeric
SELECT ubah(:'a', '{"butir": {"garis_konversi": {"pita": [{"x1": -50000000, "y1": -20000, "x2": 99999999.9997, "y2": 120}]}}}') AS lebar,
       ubah(:'a', '{"butir": {"garis_konversi": {"pita": [{"x1": 100, "y1": 120, "x2": 0, "y2": 3}]}}}') AS terbalik \gset
SELECT count(*), count(*) FILTER (WHERE konversi(x::nilai, :'terbalik', :'b')::numeric <> round(3 + x * 117 / 100, 4)) AS reversed_wrong,
       count(*) FILTER (WHERE konversi(x::nilai, :'lebar', :'b')::numeric
                              <> round(-20000 + (x + 50000000) * 20120 * 1.000000000000000000000000000000000000000000000000000000000000 / 149999999.9997, 4)) AS wide_wrong
FROM acak;

-- the mixed year: rounded once, rated as PP 30/2019 rates
SELECT nilai_campuran(konversi('85', :'a', :'c'), '100', :'c'), nilai_campuran('110.01', '110', :'c'), nilai_campuran('110', '109.98', :'c'), nilai_campuran('0', '120', :'c');
SELECT n, predikat(n, false, :'c') AS tanpa_ide, predikat(n, true, :'c') AS dengan_ide, predikat(n, true, :'b') = predikat(n, true, :'c') AND predikat(n, false, :'b') = predikat(n, false, :'c') AS seperti_pp30,
       sebutan(predikat(n, false, :'c'), :'c')
FROM unnest('{0,49.9999,50,69.9999,70,89.9999,90,109.9999,110,120}'::nilai[]) n;
SELECT * FROM beda(:'b', :'c') WHERE butir IN ('pita_predikat', 'sebutan');
SELECT nilai_campuran('100', '80', ubah(:'c', '{"butir": {"bobot_campuran": {"cara": {"tahun": {"paruh_pertama": 25, "paruh_kedua": 75}}}}}')) AS seperempat;

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
FROM acak, LATERAL jelaskan_konversi(x::nilai, :'a', :'b') l WHERE i % 40 = 0;
SELECT count(*) AS steps, count(*) FILTER (WHERE (l).rumus IS NOT NULL) AS with_formula, count(*) FILTER (WHERE salah(l)) AS wrong
FROM acak, LATERAL jelaskan_nilai_campuran(x::nilai, y::nilai, :'c') l WHERE i % 20 = 0;
SELECT count(*), count(*) FILTER (WHERE k.hasil IS DISTINCT FROM konversi(x::nilai, :'a', :'b')::numeric) AS different,
       count(*) FILTER (WHERE m.hasil IS DISTINCT FROM nilai_campuran(x::nilai, y::nilai, :'c')::numeric) AS different_mixed
FROM acak, LATERAL (SELECT hasil FROM jelaskan_konversi(x::nilai, :'a', :'b') ORDER BY urut DESC LIMIT 1) k,
     LATERAL (SELECT hasil FROM jelaskan_nilai_campuran(x::nilai, y::nilai, :'c') ORDER BY urut DESC LIMIT 1) m WHERE i % 40 = 0;
SELECT urut, uraian, rumus, hasil, pembulatan, kepastian FROM jelaskan_konversi('85', :'a', :'b');
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_konversi('99.5', :'a', :'c') WHERE urut > 5;
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_konversi('85', :'b', :'b');
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, kepastian FROM jelaskan_nilai_campuran('102.2143', '100', :'c');
DROP TABLE acak;
DROP FUNCTION patokan;
DROP FUNCTION salah;
DROP FUNCTION hitung;

-- errors: a pair of which the second does not take the lines of the first, both named
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
    $q$SELECT konversi('85', aturan_baku('PP30-2019'), aturan_baku('PP46-2011'))$q$,
    $q$SELECT konversi('85', aturan_baku('PP46-2011'), aturan_baku('PERMENPANRB6-2022'))$q$,
    $q$SELECT konversi('85', aturan_baku('PP46-2011'), ubah(aturan_baku('PP46-2011'), '{"kode": "PP46-VARIAN"}'))$q$,
    $q$SELECT konversi('85', aturan_baku('PP46-2011'), ubah(aturan_baku('PP30-2019'), '{"butir": {"pita_predikat": {"pita": [{"hasil": "Baik", "sampai": 110}]}}}'))$q$,
    $q$SELECT konversi('85', ubah(aturan_baku('PP46-2011'), '{"butir": {"pembulatan": {"isi": {"konversi": null}}}}'), aturan_baku('PP30-2019'))$q$,
    $q$SELECT konversi('-1', ubah(aturan_baku('PP46-2011'), '{"butir": {"garis_konversi": {"pita": [{"dari": 0, "tetap": 120}]}}}'), aturan_baku('PP30-2019'))$q$,
    $q$SELECT konversi('10000', ubah(aturan_baku('PP46-2011'), '{"butir": {"garis_konversi": {"pita": [{"x1": 0, "y1": 0, "x2": 1, "y2": 120}]}}}'), aturan_baku('PP30-2019'))$q$,
    $q$SELECT count(*) FROM jelaskan_konversi('85', aturan_baku('PP30-2019'), aturan_baku('PP46-2011'))$q$,
    $q$SELECT nilai_campuran('85', '85', aturan_baku('PP30-2019'))$q$]) k, LATERAL galat(k) g;
DROP FUNCTION galat;
