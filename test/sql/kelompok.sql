--
-- kelompok: a ranked partition in three groups, against sums over its groups of peers
--
SET search_path = kinerja, public;
\set kuota '''{"di_atas": 20, "sesuai": 60, "di_bawah": 20}''::jsonb'

-- a unit of 7: 2, 4 and 1 seats
SELECT n, kelompok_kinerja(:kuota) OVER w, (jelaskan_kelompok(:kuota) OVER w).* FROM unnest('{118,112,109,104,100,96,90}'::int[]) n WINDOW w AS (ORDER BY n DESC);
-- units of 0 to 3, and what has no seats at all
SELECT s, array_agg(k ORDER BY n DESC) FROM (SELECT s, n, kelompok_kinerja(:kuota) OVER (PARTITION BY s ORDER BY n DESC) AS k FROM generate_series(0, 3) s, generate_series(1, s) n) t GROUP BY s ORDER BY s;
SELECT array_agg(DISTINCT k) FROM (SELECT kelompok_kinerja('{"di_atas": 0, "sesuai": 100, "di_bawah": 0}'::jsonb) OVER (ORDER BY n) AS k FROM generate_series(1, 9) n) t
UNION ALL SELECT array_agg(DISTINCT k) FROM (SELECT kelompok_kinerja('{"di_atas": 100, "sesuai": 0.0, "di_bawah": 0}'::jsonb) OVER (ORDER BY n) AS k FROM generate_series(1, 9) n) t
UNION ALL SELECT array_agg(DISTINCT k) FROM (SELECT kelompok_kinerja('{"di_atas": 0, "sesuai": 0, "di_bawah": 1e2}'::jsonb) OVER (ORDER BY n) AS k FROM generate_series(1, 9) n) t;
-- a tie across the boundary, by policy: 2 seats for 3 and for 4 of the same rank; 1 seat for 2
CREATE FUNCTION contoh(kebijakan text, n int[]) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(translate(left(replace(k::text, 'Di ', ''), 1), 'ASB', '+=-'), '' ORDER BY n DESC)
    FROM (SELECT n, kelompok_kinerja('{"di_atas": 20, "sesuai": 60, "di_bawah": 20}', kebijakan) OVER (ORDER BY n DESC) AS k FROM unnest(n) n) t
$$;
SELECT k, contoh(k, '{9,9,9,6,5,4,3,2,1,0}') AS tiga_atas, contoh(k, '{9,9,9,9,5,4,3,2,1,0}') AS empat_atas, contoh(k, '{9,8,8,6,5,4,3,2,1,0}') AS dua_atas,
       contoh(k, '{9,8,7,6,5,4,3,0,0,0}') AS tiga_bawah, contoh(k, '{9,8,7,6,5,4,1,1,1,1}') AS empat_bawah, contoh(k, '{9,8,7,6,5,4,3,1,1,0}') AS dua_bawah, contoh(k, '{5,5,5,5,5,5,5,5,5,5}') AS semua
FROM unnest('{ke_atas,ke_bawah,terdekat}'::text[]) k;
SELECT k, r.alasan FROM unnest('{ke_atas,ke_bawah,terdekat}'::text[]) k,
    LATERAL (SELECT DISTINCT (jelaskan_kelompok(:kuota, k) OVER (ORDER BY n DESC)).* FROM unnest('{9,8,8,6,5,4,3,0,0,0}'::int[]) n) r WHERE seri > 1 ORDER BY k, peringkat;
-- eligibility: passed over, forced down, and not known
SELECT n, (j).peringkat, (j).cacah, (j).seri, (j).kelompok, (j).alasan FROM (SELECT n, jelaskan_kelompok(:kuota, 'terdekat', atas, sesuai) OVER (ORDER BY n DESC) AS j
FROM (VALUES (9, false, true), (8, true, true), (7, NULL, true), (6, true, true), (5, true, false), (4, false, true), (3, true, NULL), (2, false, true), (2, true, true), (1, true, true), (0, true, true), (-1, true, true)) v(n, atas, sesuai)) t ORDER BY n DESC;
-- more forced down than seats: no one else is; without anyone who counts there is nothing
SELECT kelompok_kinerja(:kuota, 'ke_bawah', true, n % 2 = 0) OVER (ORDER BY n DESC), count(*) OVER () FROM generate_series(1, 5) n;
SELECT kelompok_kinerja(:kuota, 'ke_atas', NULL) OVER w, (jelaskan_kelompok(:kuota, 'ke_atas', true, NULL) OVER w).cacah FROM generate_series(1, 2) n WINDOW w AS (ORDER BY n);
SELECT kelompok_kinerja(NULL::jsonb) OVER w, kelompok_kinerja(:kuota, NULL) OVER w, kelompok_kinerja(NULL::aturan) OVER w, jelaskan_kelompok(NULL::aturan) OVER w, jelaskan_kelompok(NULL::jsonb) OVER w FROM generate_series(1, 2) n WINDOW w AS (ORDER BY n);
-- no ORDER BY: all are equal, and none is cut off
SELECT DISTINCT kelompok_kinerja(:kuota, k) OVER (PARTITION BY k), k FROM unnest('{ke_atas,ke_bawah,terdekat}'::text[]) k, generate_series(1, 7) n ORDER BY k;

-- random partitions with ties, of random eligibility, quota and policy.  Patokan: a group of
-- peers is above when those before it and itself fit the seats, or when the seats end in it and
-- the policy says so; below likewise from the bottom, after those who are forced
SELECT setseed(0.52);
CREATE TABLE satuan AS
SELECT b, kebijakan, a, c, jsonb_build_object('di_atas', a, 'sesuai', 100 - a - c, 'di_bawah', c) AS kuota
FROM (SELECT b, (ARRAY['ke_atas', 'ke_bawah', 'terdekat'])[1 + b % 3] AS kebijakan, round((random() * 500)::numeric / 10, 1) AS a, round((random() * 500)::numeric / 10, 1) AS c FROM generate_series(1, 900) b) s;
CREATE TABLE acak AS
SELECT row_number() OVER () AS i, b, (random() * (b % 7 + 1) * 3)::int AS x,
       CASE WHEN random() < 0.03 THEN NULL ELSE random() < 0.75 END AS atas, CASE WHEN random() < 0.03 THEN NULL ELSE random() < 0.9 END AS sesuai, random() AS r
FROM satuan, generate_series(1, (b * 37) % 23) n;
UPDATE acak SET atas = true, sesuai = true WHERE b % 5 = 0;
CREATE VIEW patokan AS
WITH hitung AS (
    SELECT b, kebijakan, f, k[1] AS kursi_atas, k[3] - f AS sisa_bawah
    FROM (SELECT b, kebijakan, count(*) FILTER (WHERE NOT sesuai) AS f, alokasi(count(*)::int, array[a, 100 - a - c, c]) AS k
          FROM acak JOIN satuan USING (b) WHERE atas IS NOT NULL AND sesuai IS NOT NULL GROUP BY b, kebijakan, a, c) s
), tingkat AS (
    SELECT b, x, count(*) FILTER (WHERE sesuai AND atas) AS layak, count(*) FILTER (WHERE sesuai AND NOT atas) AS lewat FROM acak GROUP BY b, x
), atas AS (
    SELECT *, coalesce(sum(layak) OVER (PARTITION BY b ORDER BY x DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS sebelum FROM tingkat
), putus_atas AS (
    SELECT *, sebelum + layak <= kursi_atas OR sebelum < kursi_atas AND (kebijakan = 'ke_atas' OR kebijakan = 'terdekat' AND sebelum + layak - kursi_atas < kursi_atas - sebelum) AS di_atas FROM atas JOIN hitung USING (b)
), bawah AS (
    SELECT *, lewat + CASE WHEN di_atas THEN 0 ELSE layak END AS calon FROM putus_atas
), putus_bawah AS (
    SELECT *, sesudah + calon <= sisa_bawah OR sesudah < sisa_bawah AND (kebijakan = 'ke_bawah' OR kebijakan = 'terdekat' AND sesudah + calon - sisa_bawah < sisa_bawah - sesudah) AS di_bawah
    FROM (SELECT *, coalesce(sum(calon) OVER (PARTITION BY b ORDER BY x ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS sesudah FROM bawah) s
)
SELECT i, CASE WHEN atas IS NULL OR sesuai IS NULL THEN NULL WHEN NOT sesuai THEN 'Di Bawah' WHEN atas AND di_atas THEN 'Di Atas' WHEN di_bawah THEN 'Di Bawah' ELSE 'Sesuai' END::ekspektasi AS k
FROM acak LEFT JOIN putus_bawah USING (b, x);
CREATE VIEW hasil AS
SELECT i, b, kelompok_kinerja(kuota, kebijakan, atas, sesuai) OVER w AS k, jelaskan_kelompok(kuota, kebijakan, atas, sesuai) OVER w AS j
FROM acak JOIN satuan USING (b) WINDOW w AS (PARTITION BY b ORDER BY x DESC);
CREATE TABLE hasil_sekali AS SELECT * FROM hasil;
SELECT count(*) > 8000 AS some, count(DISTINCT h.k) AS groups, count(*) FILTER (WHERE h.k IS DISTINCT FROM p.k) AS wrong FROM hasil_sekali h FULL JOIN patokan p USING (i);
-- the explanation has the same group, and the rank and tie of the server among those who count
SELECT count(*) FILTER (WHERE (j).kelompok IS DISTINCT FROM k OR (j).alasan IS NULL) AS wrong,
       count(*) FILTER (WHERE k IS NOT NULL AND ((j).peringkat, (j).cacah, (j).seri) IS DISTINCT FROM (r, n, s)) AS wrong_rank, count(*) FILTER (WHERE k IS NOT NULL AND (j).alasan !~ ('^Peringkat ' || r || ' dari ' || n || CASE WHEN s > 1 THEN ', seri ' || s || ' orang' ELSE '' END || ': ' || k || '\. Kuota .* kursi\. .+\.$')) AS wrong_text
FROM hasil_sekali LEFT JOIN (SELECT i, rank() OVER w AS r, count(*) OVER (PARTITION BY b) AS n, count(*) OVER (PARTITION BY b, x) AS s FROM acak WHERE atas IS NOT NULL AND sesuai IS NOT NULL WINDOW w AS (PARTITION BY b ORDER BY x DESC)) r USING (i);
-- without ties and with everybody eligible, exactly the seats
SELECT count(*) AS satuan, count(*) FILTER (WHERE array[da, n - da - db, db] <> alokasi(n, array[a, 100 - a - c, c])) AS wrong FROM satuan JOIN (
    SELECT b, count(*)::int AS n, (count(*) FILTER (WHERE k = 'Di Atas'))::int AS da, (count(*) FILTER (WHERE k = 'Di Bawah'))::int AS db
    FROM (SELECT b, kelompok_kinerja(kuota, kebijakan) OVER (PARTITION BY b ORDER BY r) AS k FROM acak JOIN satuan USING (b)) t GROUP BY b) t USING (b);
-- in another order of rows, under another frame, when it does not fit in memory
CREATE TABLE acak_lain AS SELECT * FROM acak ORDER BY r;
SET work_mem = '64kB';
SELECT count(*) AS wrong FROM hasil_sekali h JOIN (
    SELECT i, kelompok_kinerja(kuota, kebijakan, atas, sesuai) OVER w AS k, jelaskan_kelompok(kuota, kebijakan, atas, sesuai) OVER w AS j
    FROM acak_lain JOIN satuan USING (b) WINDOW w AS (PARTITION BY b ORDER BY x DESC ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING)) l USING (i) WHERE (h.k, h.j) IS DISTINCT FROM (l.k, l.j);
SELECT k, count(*) FROM (SELECT kelompok_kinerja(:kuota, 'terdekat', n % 7 <> 0, n % 50 <> 0) OVER (ORDER BY n / 3) AS k FROM generate_series(0, 29999) n) t GROUP BY k ORDER BY k;
RESET work_mem;

-- by a rule set: its quota and its policy
SELECT a::jsonb #>> '{butir,kuota_kelompok,kepastian}' AS kuota, a::jsonb #>> '{butir,seri_kelompok,kepastian}' AS seri FROM aturan_baku('PP30-2019') a;
SELECT count(*) AS wrong FROM (
    SELECT kelompok_kinerja(aturan_baku('PP30-2019'), atas, sesuai) OVER w IS DISTINCT FROM kelompok_kinerja(:kuota, 'terdekat', atas, sesuai) OVER w
        OR jelaskan_kelompok(aturan_baku('PP30-2019'), atas, sesuai) OVER w IS DISTINCT FROM jelaskan_kelompok(:kuota, 'terdekat', atas, sesuai) OVER w
        OR kelompok_kinerja(a, atas, sesuai) OVER w IS DISTINCT FROM kelompok_kinerja('{"di_atas": 12.5, "sesuai": 80, "di_bawah": 7.5}'::jsonb, 'ke_bawah', atas, sesuai) OVER w AS salah
    FROM acak, ubah(aturan_baku('PP30-2019'), '{"butir": {"kuota_kelompok": {"cara": {"pemeringkatan": {"di_atas": 12.5, "sesuai": 80, "di_bawah": 7.5}}}, "seri_kelompok": {"isi": {"seri": "ke_bawah"}}}}') a
    WINDOW w AS (PARTITION BY b ORDER BY x DESC)) t WHERE salah;
DROP VIEW hasil, patokan;
DROP TABLE acak, acak_lain, hasil_sekali, satuan;
DROP FUNCTION contoh;

-- errors
SELECT kelompok_kinerja('{"di_atas": 20, "sesuai": 70, "di_bawah": 20}'::jsonb) OVER ();
\echo :LAST_ERROR_SQLSTATE
SELECT kelompok_kinerja('{"di_atas": 33.3333, "sesuai": 33.3333, "di_bawah": 33.3333}'::jsonb) OVER ();
SELECT kelompok_kinerja('{"di_atas": -20, "sesuai": 100, "di_bawah": 20}'::jsonb) OVER ();
\echo :LAST_ERROR_SQLSTATE
SELECT kelompok_kinerja('{"di_atas": 20, "sesuai": "60", "di_bawah": 20}'::jsonb) OVER ();
SELECT kelompok_kinerja('{"di_atas": 20, "sesuai": 80}'::jsonb) OVER ();
SELECT kelompok_kinerja('{"di_atas": 20, "sesuai": 60, "di_bawah": 20, "lain": 0}'::jsonb) OVER ();
SELECT kelompok_kinerja('{"Di_atas": 20, "sesuai": 60, "di_bawah": 20}'::jsonb) OVER ();
SELECT kelompok_kinerja('[20, 60, 20]'::jsonb) OVER ();
SELECT kelompok_kinerja('20'::jsonb) OVER ();
SELECT kelompok_kinerja(:kuota, 'acak') OVER ();
\echo :LAST_ERROR_SQLSTATE
SELECT kelompok_kinerja(jsonb_build_object('di_atas', 20, 'sesuai', 80 - n, 'di_bawah', n)) OVER (ORDER BY n) FROM generate_series(20, 21) n;
\echo :LAST_ERROR_SQLSTATE
SELECT jelaskan_kelompok(:kuota, CASE n WHEN 9 THEN NULL ELSE 'terdekat' END) OVER (ORDER BY n) FROM generate_series(1, 9) n;
SELECT kelompok_kinerja(aturan_baku(k)) OVER () FROM unnest('{PP30-2019,PP46-2011}'::text[]) k;
SELECT kelompok_kinerja(aturan_baku('PP46-2011')) OVER ();
\echo :LAST_ERROR_SQLSTATE
