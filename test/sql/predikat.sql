--
-- predikat: the five ratings
--
SET search_path = kinerja, public;

-- every word and short form, in any case and spacing
SELECT t::predikat, array_agg(t ORDER BY t COLLATE "C") FROM (VALUES
    ('Sangat Kurang'), ('SANGAT KURANG'), ('buruk'), ('SK'), ('Kurang'), ('K'), ('Butuh Perbaikan'),
    ('butuhperbaikan'), ('  BUTUH   PERBAIKAN '), ('cukup'), ('C'), ('bp'), ('Baik'), ('B'), ('Sangat Baik'), ('sb'),
    (E'Sangat\tBaik')) v(t)
GROUP BY 1 ORDER BY 1 DESC;
-- ordered from the lowest; not alphabetically
SELECT p, p::int, p::int::predikat = p AS back, p >= 'Baik' AS at_least_good
FROM unnest('{SB,K,BP,B,SK}'::predikat[]) u(p) ORDER BY u.p;
SELECT min(p), max(p) FROM unnest('{K,BP,SB,B}'::predikat[]) p;
SELECT min(p), max(p) FROM unnest('{}'::predikat[]) p;
SELECT t, coba_predikat(t), sebab_predikat_ditolak(t) FROM (VALUES
    ('Baik'), ('Istimewa'), (''), ('Baik sekali'), ('B a i k'), ('sangat baik sangat baik sangat baik sangat baik')) v(t);
SELECT 0::predikat;
SELECT 6::predikat;
