--
-- PermenPANRB 1/2023: credit of functional officials
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB1-2023') AS a \gset

-- published examples: a year (E1), two months (E2), three years' worth of one (E5)
SELECT angka_kredit('Sangat Baik', 'Ahli Pertama', 12, :'a') AS e1, angka_kredit('Baik', 'Ahli Pertama', 2, :'a') AS e2,
       angka_kredit('Baik', 'Ahli Muda', 12, :'a') * 3 AS e5;
-- derived ones (E7), exact before the rounding and after it
SELECT p, j, b, (SELECT hasil FROM jelaskan_angka_kredit(p, j, b, :'a') WHERE urut = 3) AS exact, angka_kredit(p, j, b, :'a') AS rounded
FROM (VALUES ('Butuh Perbaikan'::predikat, 'Ahli Madya', 12), ('Baik', 'Terampil', 12), ('Sangat Kurang', 'Pemula', 6), ('Kurang', 'Ahli Utama', 12)) v(p, j, b);

-- every level with every rating
CREATE TABLE jenjang AS SELECT * FROM (VALUES (1, 'Pemula', 3.75), (2, 'Terampil', 5), (3, 'Mahir', 12.5), (4, 'Penyelia', 25),
    (5, 'Ahli Pertama', 12.5), (6, 'Ahli Muda', 25), (7, 'Ahli Madya', 37.5), (8, 'Ahli Utama', 50)) v(n, j, koefisien);
CREATE TABLE rating AS SELECT * FROM (VALUES ('Sangat Kurang'::predikat, 25), ('Kurang', 50), ('Butuh Perbaikan', 75), ('Baik', 100), ('Sangat Baik', 150)) v(p, persen);
SELECT j, angka_kredit('SK', j, 12, :'a') AS sangat_kurang, angka_kredit('K', j, 12, :'a') AS kurang, angka_kredit('BP', j, 12, :'a') AS butuh_perbaikan,
       angka_kredit('B', j, 12, :'a') AS baik, angka_kredit('SB', j, 12, :'a') AS sangat_baik FROM jenjang ORDER BY n;
SELECT count(*), count(*) FILTER (WHERE angka_kredit(p, j, b, :'a') <> round(b * persen * koefisien / 1200, 2)) AS wrong,
       count(*) FILTER (WHERE scale(angka_kredit(p, j, b, :'a')) <> 2) AS wrong_scale
FROM jenjang, rating, generate_series(1, 12) b;
-- more months or a better rating are never worth less
SELECT count(*) FILTER (WHERE angka_kredit(p, j, b, :'a') < angka_kredit(p, j, b - 1, :'a')) AS months FROM jenjang, rating, generate_series(2, 12) b;
SELECT count(*) FILTER (WHERE angka_kredit(p, j, b, :'a') < coalesce((SELECT angka_kredit(max(r.p), j, b, :'a') FROM rating r WHERE r.p < rating.p), 0)) AS ratings FROM jenjang, rating, generate_series(1, 12) b;
-- what a level asks for; there is none beyond the highest
SELECT j, k.* FROM jenjang, LATERAL kebutuhan_angka_kredit(j, :'a') k ORDER BY n;
SELECT (kebutuhan_angka_kredit('Ahli Muda', :'a')).pangkat, (kebutuhan_angka_kredit('Penyelia', :'a')).jenjang IS NULL AS none;
-- a level in any case, with any blanks
SELECT angka_kredit('Baik', j, 12, :'a') FROM unnest(ARRAY['AHLI PERTAMA', '  ahli  pertama ', E'Ahli\u00a0Pertama', 'AhliPertama']) j;
-- NULL
SELECT angka_kredit(NULL, 'Mahir', 1, :'a') IS NULL AS predikat, angka_kredit('Baik', NULL, 1, :'a') IS NULL AS jenjang, angka_kredit('Baik', 'Mahir', NULL, :'a') IS NULL AS bulan,
       angka_kredit('Baik', 'Mahir', 1, NULL) IS NULL AS aturan, kebutuhan_angka_kredit(NULL, :'a') IS NULL AS kebutuhan;
SELECT count(*) FROM jelaskan_angka_kredit('Baik', 'Mahir', NULL, :'a');

-- an oracle in plain SQL: 20,000 random rule sets, ratings, levels and months
SELECT setseed(0.2023);
CREATE TABLE acak AS
SELECT i, p, j, b, persen, koefisien, d,
       ubah(:'a', jsonb_build_object('butir', jsonb_build_object('persen_predikat', jsonb_build_object('isi', jsonb_build_object(p::text, persen)),
            'koefisien', jsonb_build_object('isi', jsonb_build_object(j, koefisien)), 'pembulatan', jsonb_build_object('isi', jsonb_build_object('angka_kredit', d))))) AS varian
FROM (SELECT i, (1 + (random() * 4)::int)::predikat AS p, (SELECT j FROM jenjang WHERE n = 1 + i % 8) AS j, 1 + (random() * 11)::int AS b,
             round((random() * CASE WHEN i % 4 = 0 THEN 100000000 ELSE 200 END)::numeric, i % 5) AS persen,
             round((random() * CASE WHEN i % 4 = 0 THEN 100000000 ELSE 60 END)::numeric, i % 3) AS koefisien, i / 7 % 5 AS d
      FROM generate_series(1, 100000) i) s;
SELECT count(*), count(*) FILTER (WHERE angka_kredit(p, j, b, varian) IS DISTINCT FROM round(b * persen * koefisien * 1.000000000000000000000000000000000000000000000000000000000000 / 1200, d)) AS wrong FROM acak;
SELECT angka_kredit('Baik', 'Mahir', 12, ubah(:'a', '{"butir": {"persen_predikat": {"isi": {"Baik": 100000000}}, "koefisien": {"isi": {"Mahir": 99999999.9999}}}}')) AS wide,
       angka_kredit('Baik', 'Mahir', 1, ubah(:'a', '{"butir": {"koefisien": {"isi": {"Mahir": 0.06}}}}')) AS half_a_hundredth;

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
FROM jenjang, rating, generate_series(1, 12) b, LATERAL jelaskan_angka_kredit(p, j, b, :'a') l;
SELECT count(*), count(*) FILTER (WHERE l.hasil IS DISTINCT FROM angka_kredit(p, j, b, varian)) AS different
FROM acak, LATERAL (SELECT hasil FROM jelaskan_angka_kredit(p, j, b, varian) ORDER BY urut DESC LIMIT 1) l WHERE i <= 2000;
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, kepastian FROM jelaskan_angka_kredit('Baik', 'ahli pertama', 2, :'a');
DROP TABLE acak, jenjang, rating;
DROP FUNCTION salah;
DROP FUNCTION hitung;

-- errors
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
    $q$SELECT angka_kredit('Baik', 'Ahli', 12, aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT angka_kredit('Baik', '', 12, aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT angka_kredit('Baik', 'Mahir', 0, aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT angka_kredit('Baik', 'Mahir', 13, aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT angka_kredit('Baik', 'Mahir', -2147483648, aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT angka_kredit('Baik', 'Mahir', 12, aturan_baku('PP30-2019'))$q$,
    $q$SELECT angka_kredit('Baik', 'Mahir', 12, ubah(aturan_baku('PERMENPANRB1-2023'), '{"butir": {"pembulatan": {"isi": {"angka_kredit": null}}}}'))$q$,
    $q$SELECT kebutuhan_angka_kredit('Guru', aturan_baku('PERMENPANRB1-2023'))$q$,
    $q$SELECT kebutuhan_angka_kredit('Mahir', aturan_baku('PP30-2019'))$q$]) k, LATERAL galat(k) g;
DROP FUNCTION galat;
