--
-- sebaran: people by rating, with percentages that add up
--
SET search_path = kinerja, public;

-- seven people: three times 14.29 and 57.14 would be 100.01
SELECT s.* FROM sebaran('{1,4,1,1,0}') s;
SELECT s.* FROM sebaran((SELECT rekap(n::nilai) FROM unnest('{115,95,95,95,92,75,55,NULL}'::text[]) n), aturan_baku('PP30-2019')) s;
SELECT s.* FROM sebaran('{0,0,0,0,0}') s;
-- a summary by bands says of everybody what predikat says of each; percentages
-- add up and are less than a hundredth off
SELECT setseed(0.7);
CREATE TABLE acak AS SELECT k, round((random() * 120)::numeric, 2)::nilai AS n FROM generate_series(1, 200) k, generate_series(1, 1 + k % 23);
SELECT count(*) AS rows, count(*) FILTER (WHERE s.cacah <> coalesce(g.cacah, 0)) AS wrong, count(*) FILTER (WHERE abs(porsi - 100.0 * s.cacah / n) >= 0.01) AS far
FROM (SELECT k, s.*, cacah(r) AS n FROM (SELECT k, rekap(n) AS r FROM acak GROUP BY k) u, sebaran(r, aturan_baku('PP30-2019')) s) s
LEFT JOIN (SELECT k, predikat(n, false, aturan_baku('PP30-2019')) AS predikat, count(*) AS cacah FROM acak GROUP BY 1, 2) g USING (k, predikat);
SELECT count(*) AS units, count(*) FILTER (WHERE jumlah <> 100.00) AS do_not_add_up
FROM (SELECT k, sum(porsi) AS jumlah FROM (SELECT k, rekap(n) AS r FROM acak GROUP BY k) u, sebaran(r, aturan_baku('PP30-2019')) s GROUP BY k) j;
DROP TABLE acak;
-- the same five counts either way
SELECT count(*) FILTER (WHERE (a.predikat, a.cacah, a.porsi) IS DISTINCT FROM (b.predikat, b.cacah, b.porsi)) AS different
FROM sebaran('{"butir": [[20, 1], [60, 2], [80, 3], [95, 4], [120, 5]]}', aturan_baku('PP30-2019')) a
FULL JOIN sebaran('{0,9,3,2,1}') b USING (predikat);

SELECT s.* FROM sebaran('{"butir": [[70, 1]]}', aturan_baku('PERMENPANRB6-2022')) s;
SELECT s.* FROM sebaran('{"butir": [[130, 1]]}', aturan_baku('PP30-2019')) s;
SELECT s.* FROM sebaran('{1,2,3,4}') s;
