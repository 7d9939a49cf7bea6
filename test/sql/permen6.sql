--
-- PermenPANRB 6/2022: expectations and the matrix
--
SET search_path = kinerja, public;
SELECT aturan_baku('PERMENPANRB6-2022') AS a \gset

-- the nine cells D1 to D9
SELECT h AS hasil, p AS perilaku, predikat(h, p, :'a') FROM unnest('{atas,sesuai,bawah}'::ekspektasi[]) WITH ORDINALITY x(h, i), unnest('{atas,sesuai,bawah}'::ekspektasi[]) WITH ORDINALITY y(p, j) ORDER BY i, j;
-- said as a rule instead of as a table
SELECT count(*), count(*) FILTER (WHERE predikat(h, p, :'a') <> CASE WHEN p = 'bawah' AND h = 'bawah' THEN 'Sangat Kurang' WHEN p = 'bawah' THEN 'Kurang'
    WHEN h = 'bawah' THEN 'Butuh Perbaikan' WHEN h = 'atas' AND p = 'atas' THEN 'Sangat Baik' ELSE 'Baik' END::predikat) AS wrong
FROM unnest('{atas,sesuai,bawah}'::ekspektasi[]) h, unnest('{atas,sesuai,bawah}'::ekspektasi[]) p;
-- a better result or behaviour never gets a worse rating
SELECT count(*) AS worse FROM generate_series(1, 2) h, generate_series(1, 3) p
WHERE predikat(h::ekspektasi, p::ekspektasi, :'a') > predikat((h + 1)::ekspektasi, p::ekspektasi, :'a') OR predikat(p::ekspektasi, h::ekspektasi, :'a') > predikat(p::ekspektasi, (h + 1)::ekspektasi, :'a');
-- thresholds are an agency's own
SELECT n, ekspektasi(n, :'a') FROM unnest('{-1,0,89.9999,90,90.0001,99.9999,100,100.0001,120,250}'::nilai[]) n;
SELECT n, ekspektasi(n, ubah(:'a', '{"butir": {"ambang_ekspektasi": {"pita": [{"hasil": "Di Bawah Ekspektasi", "sampai": 90}, {"hasil": "Sesuai Ekspektasi", "dari": 90, "sampai": 110}, {"hasil": "Di Atas Ekspektasi", "dari": 110}]}}}'))
FROM unnest('{109.9999,110,110.0001}'::nilai[]) n;
SELECT ekspektasi(NULL::nilai, :'a'), predikat(NULL::ekspektasi, 'atas', :'a'), predikat('atas'::ekspektasi, NULL, :'a');
-- explanations
SELECT urut, uraian, rumus, masukan, hasil FROM jelaskan_predikat('atas'::ekspektasi, 'bawah', :'a');
SELECT urut, uraian, rumus, hasil, kepastian FROM jelaskan_ekspektasi('95', :'a');
SELECT count(*) FILTER (WHERE l.uraian ~ 'inilah predikatnya' AND l.uraian ~ ('"' || predikat(h, p, :'a')::text || '"')) AS agree, count(*) FILTER (WHERE l.hasil = 1) AS chosen
FROM unnest('{atas,sesuai,bawah}'::ekspektasi[]) h, unnest('{atas,sesuai,bawah}'::ekspektasi[]) p, jelaskan_predikat(h, p, :'a') l;
-- errors
SELECT predikat('atas'::ekspektasi, 'atas', aturan_baku('PP30-2019'));
SELECT ekspektasi('90', aturan_baku('PP46-2011'));
