--
-- PermenPANRB 6/2022: one rating of behaviour from those of the seven values
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB6-2022') AS a \gset
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;
CREATE TABLE varian AS
SELECT cara, veto, ubah(:'a', jsonb_build_object('butir', jsonb_build_object('rating_perilaku', jsonb_build_object('isi', jsonb_build_object('cara', cara, 'veto', veto))))) AS aturan
FROM unnest('{terendah,median,terbanyak}'::text[]) cara, unnest('{tanpa,paling_tinggi_sesuai,di_bawah}'::text[]) veto;

-- the official default, and every way with every veto
SELECT isi FROM uraian(:'a') WHERE butir = 'rating_perilaku' ORDER BY jalur;
SELECT k, rating_perilaku(k, :'a') FROM (VALUES
    ('{atas,atas,atas,atas,sesuai,sesuai,sesuai}'::ekspektasi[]), ('{atas,atas,atas,sesuai,sesuai,sesuai,sesuai}'), ('{bawah,bawah,bawah,bawah,atas,atas,atas}'), ('{atas}'), ('{bawah}'), ('{sesuai,atas}')) v(k);
SELECT cara, veto, rating_perilaku('{bawah,sesuai,sesuai,atas,atas,atas,atas}', aturan) AS satu_bawah, rating_perilaku('{sesuai,sesuai,sesuai,sesuai,sesuai,atas,atas}', aturan) AS tanpa_bawah,
       rating_perilaku('{sesuai,sesuai,atas,atas}', aturan) AS seri
FROM varian ORDER BY cara COLLATE "C", veto COLLATE "C";
-- NULL: not rated is not the lowest
SELECT rating_perilaku('{}', :'a') AS kosong, rating_perilaku('{atas,NULL}', :'a') AS sebagian, rating_perilaku(NULL, :'a') AS tiada, rating_perilaku('{atas}', NULL) AS aturan;
SELECT count(*) AS steps_of_null FROM jelaskan_rating_perilaku('{atas,NULL}', :'a');

-- the oracle in plain SQL: sorted, counted, ranked
SELECT setseed(0.6);
CREATE TABLE acak AS
SELECT i, k, (SELECT min(u) FROM unnest(k) u) AS terendah, (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY u) FROM unnest(k) u) AS median,
       (SELECT u FROM unnest(k) u GROUP BY u ORDER BY count(*) DESC, u LIMIT 1) AS terbanyak
FROM generate_series(1, 100000) i, LATERAL (SELECT array_agg(1 + least((random() * 3)::int, 2)) AS k FROM generate_series(1, 1 + i % 9)) s;
SELECT cara, veto, count(*), count(*) FILTER (WHERE r <> CASE WHEN 1 = ANY (k) AND veto = 'di_bawah' THEN 1 WHEN 1 = ANY (k) AND veto = 'paling_tinggi_sesuai' THEN least(tingkat, 2) ELSE tingkat END) AS wrong, count(DISTINCT r) AS ratings
FROM acak, varian, LATERAL (SELECT CASE cara WHEN 'terendah' THEN terendah WHEN 'median' THEN median ELSE terbanyak END AS tingkat, rating_perilaku(k::ekspektasi[], aturan)::int AS r OFFSET 0) t
GROUP BY cara, veto ORDER BY cara COLLATE "C", veto COLLATE "C";
-- a better value never lowers the rating; but the commonest level is no such
-- way: two levels may become equally frequent, and then the lower one counts
SELECT cara, veto, count(*) FILTER (WHERE rating_perilaku(baik::ekspektasi[], aturan) < rating_perilaku(k::ekspektasi[], aturan)) > 0 AS lowered
FROM (SELECT k, (SELECT array_agg(CASE WHEN o = 1 + i % cardinality(k) THEN least(u + 1, 3) ELSE u END ORDER BY o) FROM unnest(k) WITH ORDINALITY x(u, o)) AS baik FROM acak WHERE i <= 5000) b, varian
GROUP BY cara, veto ORDER BY cara COLLATE "C", veto COLLATE "C";
SELECT rating_perilaku('{bawah,bawah,sesuai,sesuai,atas,atas,atas}', aturan) AS sebelum, rating_perilaku('{bawah,sesuai,sesuai,sesuai,atas,atas,atas}', aturan) AS sesudah FROM varian WHERE cara = 'terbanyak' AND veto = 'tanpa';

-- the explanation comes to the same result, and numeric repeats every step
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
SELECT cara, veto, count(*), count(*) FILTER (WHERE hitung(l.rumus) IS DISTINCT FROM l.hasil) AS wrong,
       count(*) FILTER (WHERE l.urut = 5 AND (l.hasil <> rating_perilaku(k::ekspektasi[], aturan)::int OR l.uraian NOT LIKE '%"' || rating_perilaku(k::ekspektasi[], aturan)::text || '".')) AS different
FROM acak, varian, LATERAL jelaskan_rating_perilaku(k::ekspektasi[], aturan) l WHERE i % 100 = 0
GROUP BY cara, veto ORDER BY cara COLLATE "C", veto COLLATE "C";
SELECT urut, uraian, rumus, masukan, hasil, kepastian FROM jelaskan_rating_perilaku('{bawah,sesuai,sesuai,atas,atas,atas,atas}', :'a');
SELECT cara, veto, l.urut, l.uraian, l.rumus FROM varian, jelaskan_rating_perilaku('{bawah,sesuai,sesuai,atas,atas,atas,atas}', aturan) l
WHERE l.urut > 3 AND (cara, veto) IN (('terendah', 'tanpa'), ('terbanyak', 'paling_tinggi_sesuai'), ('median', 'di_bawah')) ORDER BY cara COLLATE "C", l.urut;
SELECT uraian, rumus FROM varian, jelaskan_rating_perilaku('{sesuai}', aturan) WHERE cara = 'median' AND veto = 'di_bawah' AND urut = 5;
DROP FUNCTION hitung;
DROP TABLE acak;

-- errors: a rule set of another kind, and a word that belongs to the other choice
SELECT k, g.* FROM unnest(ARRAY[
    'rating_perilaku(''{atas}'', aturan_baku(''PP30-2019''))', 'jelaskan_rating_perilaku(''{atas}'', aturan_baku(''PP46-2011''))', 'rating_perilaku(''{baik}'', aturan_baku(''PERMENPANRB6-2022''))',
    'ubah(aturan_baku(''PERMENPANRB6-2022''), ''{"butir": {"rating_perilaku": {"isi": {"cara": "tanpa"}}}}'')', 'ubah(aturan_baku(''PERMENPANRB6-2022''), ''{"butir": {"rating_perilaku": {"isi": {"veto": "median"}}}}'')',
    'ubah(aturan_baku(''PERMENPANRB6-2022''), ''{"butir": {"rating_perilaku": {"isi": {"veto": null}}}}'')']) k, LATERAL galat('SELECT ' || k) g;
DROP TABLE varian;
DROP FUNCTION galat;
