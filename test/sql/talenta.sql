--
-- PermenPANRB 3/2020: the nine boxes
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB3-2020') AS a \gset

-- all nine (H1 to H9)
SELECT k, kotak_talenta(k, 'rendah', :'a') AS rendah, kotak_talenta(k, 'menengah', :'a') AS menengah, kotak_talenta(k, 'tinggi', :'a') AS tinggi
FROM unnest('{Di Atas Ekspektasi,Sesuai Ekspektasi,Di Bawah Ekspektasi}'::ekspektasi[]) k;
SELECT count(DISTINCT kotak_talenta(k, p, :'a')) AS boxes FROM unnest('{DA,S,DB}'::ekspektasi[]) k, unnest('{rendah,menengah,tinggi}'::text[]) p;
SELECT kotak_talenta('Sesuai Ekspektasi', 'menengah', :'a') AS literals, kotak_talenta('Sesuai Ekspektasi', ' TINGGI ', :'a') AS any_case;
-- what to do with each
SELECT k, saran_talenta(k, :'a') FROM generate_series(1, 9) k;
-- from two numbers: every edge of both, and one unit on both sides
SELECT n, kotak_talenta(n, '70'::nilai, :'a') AS by_performance, kotak_talenta('70'::nilai, n, :'a') AS by_potential, kotak_talenta(n, n, :'a') AS by_both
FROM unnest('{0,59.9999,60,60.0001,79.9999,80,80.0001,100}'::nilai[]) n;
-- another agency's cut-offs
SELECT kotak_talenta('85'::nilai, '85'::nilai, ubah(:'a', '{"butir": {"ambang_potensi": {"pita": [{"hasil": "rendah", "sampai": 70}, {"hasil": "menengah", "dari": 70, "sampai": 90}, {"hasil": "tinggi", "dari": 90}]}}}')) AS stricter;
-- NULL
SELECT kotak_talenta(NULL::ekspektasi, 'rendah', :'a') IS NULL AS kinerja, kotak_talenta('S'::ekspektasi, NULL, :'a') IS NULL AS potensi, kotak_talenta('S'::ekspektasi, 'rendah', NULL) IS NULL AS aturan,
       kotak_talenta(NULL::nilai, '1'::nilai, :'a') IS NULL AS nilai, saran_talenta(NULL, :'a') IS NULL AS kotak, saran_talenta(1, NULL) IS NULL AS saran;
SELECT count(*) FROM (SELECT jelaskan_kotak_talenta('S'::ekspektasi, NULL, :'a') UNION ALL SELECT jelaskan_kotak_talenta('1'::nilai, NULL::nilai, :'a')) s;

-- an oracle in plain SQL
SELECT setseed(0.2020);
CREATE TABLE acak AS SELECT i, CASE WHEN i % 5 = 0 THEN round(x, -1) ELSE x END AS x, CASE WHEN i % 7 = 0 THEN round(y, -1) ELSE y END AS y
FROM (SELECT i, round((random() * 110 - 5)::numeric, i % 5) AS x, round((random() * 110 - 5)::numeric, i % 5) AS y FROM generate_series(1, 100000) i) s;
CREATE FUNCTION patokan(x numeric, y numeric) RETURNS int LANGUAGE sql IMMUTABLE RETURN
    ('{{1,3,6},{2,5,8},{4,7,9}}'::int[])[1 + (x >= 60)::int + (x >= 80)::int][1 + (y >= 60)::int + (y >= 80)::int];
SELECT count(*), count(*) FILTER (WHERE kotak_talenta(x::nilai, y::nilai, :'a') <> patokan(x, y)) AS wrong, count(DISTINCT patokan(x, y)) AS boxes FROM acak;

-- the explanation comes to the same result, and numeric repeats every step of it
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
SELECT count(*) AS steps, count(*) FILTER (WHERE rumus IS NOT NULL) AS with_formula, count(*) FILTER (WHERE hitung(rumus) <> hasil) AS wrong
FROM acak, LATERAL jelaskan_kotak_talenta(x::nilai, y::nilai, :'a') WHERE i % 20 = 0;
SELECT count(*), count(*) FILTER (WHERE l.hasil IS DISTINCT FROM kotak_talenta(x::nilai, y::nilai, :'a')) AS different
FROM acak, LATERAL (SELECT hasil FROM jelaskan_kotak_talenta(x::nilai, y::nilai, :'a') ORDER BY urut DESC LIMIT 1) l WHERE i % 20 = 0;
SELECT count(*), count(*) FILTER (WHERE l.hasil IS DISTINCT FROM kotak_talenta(k, p, :'a')) AS different, count(*) FILTER (WHERE hitung(l.rumus) <> l.hasil) AS wrong
FROM unnest('{DA,S,DB}'::ekspektasi[]) k, unnest('{rendah,menengah,tinggi}'::text[]) p, LATERAL (SELECT * FROM jelaskan_kotak_talenta(k, p, :'a') ORDER BY urut DESC LIMIT 1) l;
SELECT urut, uraian, rumus, masukan, hasil, kepastian FROM jelaskan_kotak_talenta('80'::nilai, '65'::nilai, :'a');
SELECT urut, uraian, rumus, hasil FROM jelaskan_kotak_talenta('Di Bawah Ekspektasi'::ekspektasi, 'tinggi', :'a');
DROP TABLE acak;
DROP FUNCTION patokan;
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
    $q$SELECT kotak_talenta('Sesuai Ekspektasi', 'sedang', aturan_baku('PERMENPANRB3-2020'))$q$,
    $q$SELECT kotak_talenta('Sesuai Ekspektasi', '', aturan_baku('PERMENPANRB3-2020'))$q$,
    $q$SELECT kotak_talenta('Sesuai Ekspektasi', 'rendah', aturan_baku('PERMENPANRB6-2022'))$q$,
    $q$SELECT kotak_talenta('70'::nilai, '70'::nilai, aturan_baku('PERMENPANRB6-2022'))$q$,
    $q$SELECT kotak_talenta('101'::nilai, '70'::nilai, ubah(aturan_baku('PERMENPANRB3-2020'), '{"butir": {"ambang_ekspektasi": {"pita": [{"hasil": "Sesuai Ekspektasi", "dari": 0, "sampai": 100, "termasuk_sampai": true}]}}}'))$q$,
    $q$SELECT saran_talenta(0, aturan_baku('PERMENPANRB3-2020'))$q$,
    $q$SELECT saran_talenta(10, aturan_baku('PERMENPANRB3-2020'))$q$,
    $q$SELECT saran_talenta(1, aturan_baku('PP30-2019'))$q$]) k, LATERAL galat(k) g;
DROP FUNCTION galat;
