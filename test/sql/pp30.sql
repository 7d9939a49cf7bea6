--
-- PP 30/2019: the final score and its rating
--
SET search_path = kinerja, public;
SELECT aturan_baku('PP30-2019') AS a, aturan_baku('PP46-2011') AS lama \gset

-- the rows C1 to C8 of the worked numbers
SELECT n, predikat(n, true, :'a') AS dengan_ide, predikat(n, false, :'a') AS tanpa_ide
FROM unnest(ARRAY[nilai_akhir('115', '105', false, :'a'), nilai_akhir('90', '90', true, :'a'), '89.99', '70', '69.99', '50', '49.99', '110']) n;
-- every edge of every band, and one ten-thousandth beside it
SELECT n, predikat(n, true, :'a') AS pp30_ide, predikat(n, false, :'a') AS pp30, predikat(n, false, :'lama') AS pp46
FROM unnest('{0,50,60,70,75,90,110,120}'::numeric[]) e, unnest('{-0.0001,0,0.0001}'::numeric[]) d, LATERAL (SELECT (e + d)::nilai) x(n) WHERE n <= 120 ORDER BY n;
SELECT predikat('250'::nilai, false, :'lama'), predikat('-5'::nilai, true, :'a');
-- 70/30 without and 60/40 with colleagues; PP 46/2011 knows one way
SELECT nilai_akhir('100', '80', false, :'a'), nilai_akhir('100', '80', true, :'a'), nilai_akhir('85.50', '82.33', false, :'lama');
-- rounded once: by way of the parts 90.01 would be 90.02
SELECT nilai_akhir('90.0079', '90.0079', false, :'a'), nilai_akhir('90.005', '90.005', true, :'a'), nilai_akhir('-90.005', '-90.005', true, :'a');
SELECT nilai_akhir(NULL, '90', false, :'a'), nilai_akhir('90', NULL, false, :'a'), predikat(NULL::nilai, true, :'a'), predikat('90'::nilai, NULL, :'a');

-- an oracle over numeric, 100,000 random inputs
SELECT setseed(0.30);
CREATE TABLE acak AS
SELECT i, ((random() * 1500000)::bigint / 10000.0)::nilai AS skp, ((random() * 1200000)::bigint / 10000.0)::nilai AS perilaku, random() < 0.5 AS rekan, random() < 0.3 AS ide
FROM generate_series(1, 100000) i;
SELECT count(*), count(*) FILTER (WHERE nilai_akhir(skp, perilaku, rekan, :'a')::numeric
    <> round(CASE WHEN rekan THEN skp::numeric * 60 + perilaku::numeric * 40 ELSE skp::numeric * 70 + perilaku::numeric * 30 END / 100, 2)) AS wrong
FROM acak;
SELECT count(*), count(*) FILTER (WHERE predikat(skp, ide, :'a') <>
    CASE WHEN skp::numeric >= 110 AND skp::numeric <= 120 AND ide THEN 'Sangat Baik' WHEN skp::numeric >= 90 THEN 'Baik' WHEN skp::numeric >= 70 THEN 'Cukup'
         WHEN skp::numeric >= 50 THEN 'Kurang' ELSE 'Sangat Kurang' END::predikat) AS wrong
FROM acak WHERE skp <= 120;
SELECT count(*), count(*) FILTER (WHERE predikat(skp, ide, :'lama') <>
    CASE WHEN skp::numeric > 90 THEN 'Sangat Baik' WHEN skp::numeric > 75 THEN 'Baik' WHEN skp::numeric > 60 THEN 'Cukup' WHEN skp::numeric > 50 THEN 'Kurang' ELSE 'Buruk' END::predikat) AS wrong
FROM acak;
-- a better score never gets a worse rating, nor a new idea
SELECT count(*) FILTER (WHERE predikat(skp, ide, :'a') > predikat(skp + '0.0001', ide, :'a')) AS score, count(*) FILTER (WHERE predikat(skp, false, :'a') > predikat(skp, true, :'a')) AS idea
FROM acak WHERE skp < 119;
-- the explanation: the same result, and numeric repeats every step
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
SELECT count(*) AS steps, count(*) FILTER (WHERE round(hitung(l.rumus), coalesce(substring(l.pembulatan FROM '\d+')::int, 10)) <> round(l.hasil, 10)) AS wrong
FROM acak, LATERAL jelaskan_nilai_akhir(skp, perilaku, rekan, :'a') l WHERE i % 50 = 0 AND l.rumus IS NOT NULL;
SELECT count(*), count(*) FILTER (WHERE l.hasil <> nilai_akhir(skp, perilaku, rekan, :'a')::numeric) AS different
FROM acak, LATERAL (SELECT hasil FROM jelaskan_nilai_akhir(skp, perilaku, rekan, :'a') ORDER BY urut DESC LIMIT 1) l WHERE i % 50 = 0;
SELECT count(*) AS steps, count(*) FILTER (WHERE hitung(l.rumus) <> l.hasil) AS wrong,
       count(*) FILTER (WHERE l.uraian ~ ' berlaku\.$' AND l.uraian !~ 'tidak berlaku' AND l.uraian !~ ('"' || sebutan(predikat(skp, ide, :'a'), :'a') || '"')) AS disagree,
       count(*) FILTER (WHERE l.hasil = 1) = count(DISTINCT i) AS exactly_one
FROM acak, LATERAL jelaskan_predikat(skp, ide, :'a') l WHERE i % 50 = 0 AND skp <= 120;
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, dasar FROM jelaskan_nilai_akhir('115', '105', true, :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_predikat('112'::nilai, false, :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_predikat('112'::nilai, true, :'a');
DROP TABLE acak;
DROP FUNCTION hitung;
-- an agency that prints one decimal
SELECT nilai_akhir('86.35', '86.30', false, ubah(:'a', '{"butir": {"pembulatan": {"isi": {"nilai_akhir": 1}}}}'));
-- errors
SELECT nilai_akhir('85', '82', true, :'lama');
SELECT predikat('120.0001'::nilai, true, :'a');
SELECT nilai_akhir('99999.9999', '99999.9999', false, ubah(:'a', '{"butir": {"pembulatan": {"isi": {"nilai_akhir": 0}}}}'));
SELECT nilai_akhir('1', '1', false, aturan_baku('PERMENPANRB6-2022'));
SELECT nilai_akhir('1', '1', false, ubah(:'a', '{"butir": {"pembulatan": {"isi": {"nilai_akhir": null, "nilai_aspek": 2}}}}'));
SELECT predikat('1'::nilai, false, aturan_baku('PERMENPANRB6-2022'));
