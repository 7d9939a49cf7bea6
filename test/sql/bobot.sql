--
-- bobot: percent
--
SET search_path = kinerja, public;

SELECT t, t::bobot FROM (VALUES ('60'), ('60%'), ('12.5 %'), (' 33.3333% '), ('0'), ('100.0000'), ('-0')) v(t);
SELECT 33.33335::numeric::bobot, '12.5'::bobot::numeric, '12.5'::bobot + '12.5'::bobot;
SELECT t, coba_bobot(t), sebab_bobot_ditolak(t) FROM (VALUES
    ('60'), ('60%%'), ('% 60'), ('-1'), ('100.0001'), ('33.33333'), ('enam puluh')) v(t);
-- the sum, and whether it is exactly the whole
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (VALUES ('60'::bobot), ('40')) v(b);
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (VALUES ('33.3333'::bobot), ('33.3333'), ('33.3334')) v(b);
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (VALUES ('33.3333'::bobot), ('33.3333'), ('33.3333')) v(b);
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (VALUES ('60'::bobot), ('40'), ('0.0001')) v(b);
-- a weight that is not known is left out of the sum, and keeps it from being whole
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (VALUES ('60'::bobot), ('40'), (NULL)) v(b);
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (SELECT '1'::bobot WHERE false) v(b);
-- past the whole there is no way back, however many rows follow
SELECT jumlah_bobot('100'), bobot_lengkap('100') FROM generate_series(1, 50000);
-- not even where 32 bits would wrap around to exactly the whole
SELECT jumlah_bobot(b), bobot_lengkap(b) FROM (SELECT '100'::bobot FROM generate_series(1, 4295) UNION ALL SELECT '96.7296') v(b);
SELECT i, jumlah_bobot(b) OVER w, bobot_lengkap(b) OVER w
FROM (VALUES (1, '60'::bobot), (2, '40'), (3, '60'), (4, NULL)) v(i, b)
WINDOW w AS (ORDER BY i ROWS 1 PRECEDING);
