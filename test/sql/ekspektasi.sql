--
-- ekspektasi: below, as and above expectation
--
SET search_path = kinerja, public;

SELECT t::ekspektasi, array_agg(t ORDER BY t COLLATE "C") FROM (VALUES
    ('Di Bawah Ekspektasi'), ('DIBAWAH EKSPEKTASI'), ('di bawah'), ('bawah'), ('DB'),
    ('Sesuai Ekspektasi'), ('sesuai'), ('S'),
    ('Di Atas Ekspektasi'), ('DIATAS EKSPEKTASI'), ('Di Atas'), ('atas'), ('da')) v(t)
GROUP BY 1 ORDER BY 1;
SELECT e, e::int, e::int::ekspektasi = e AS back, e > 'Sesuai' AS above FROM unnest('{DA,DB,S}'::ekspektasi[]) u(e) ORDER BY u.e DESC;
SELECT min(e), max(e) FROM unnest('{S,DB}'::ekspektasi[]) e;
SELECT t, coba_ekspektasi(t), sebab_ekspektasi_ditolak(t) FROM (VALUES ('Sesuai'), ('Baik'), ('')) v(t);
SELECT 4::ekspektasi;
