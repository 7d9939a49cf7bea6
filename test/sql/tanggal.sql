--
-- tanggal: dates as text
--
SET search_path = kinerja, public;

-- three ways of writing, and blanks around them; DateStyle has no say
SET datestyle = 'SQL, MDY';
SELECT left(t, 20) AS t, to_char(coba_tanggal(t), 'YYYY-MM-DD') AS tanggal, sebab_tanggal_ditolak(t) AS sebab FROM (VALUES
    ('2026-01-31'), ('31-01-2026'), ('31/01/2026'), (' 01-02-2026 '), (E'\t2026-12-31\u00a0'), ('29-02-2024'), ('0001-01-01'), ('31/12/9999'),
    ('29-02-2026'), ('29-02-1900'), ('31-04-2026'), ('00-01-2026'), ('01-00-2026'), ('01-13-2026'), ('01-01-0000'), ('2026-02-30'),
    ('1-2-2026'), ('2026/01/31'), ('31-01/2026'), ('31.01.2026'), ('31-01-26'), ('20260131'), ('2026-01-31 00:00:00'), ('2026-01-3'), ('-026-01-31'),
    ('+1-01-2026'), ('now'), ('infinity'), (''), (' '), ('tidak tahu'), (repeat('2026-01-31', 100)), (NULL)) AS v (t);
-- every day of four centuries comes back, whichever way it is written
SELECT count(*) FROM (SELECT date '1700-01-01' + n AS hari FROM generate_series(0, 146096) n) h
WHERE coba_tanggal(to_char(hari, 'YYYY-MM-DD')) = hari AND coba_tanggal(to_char(hari, 'DD-MM-YYYY')) = hari AND coba_tanggal(to_char(hari, 'DD/MM/YYYY')) = hari;
-- and what is accepted is what make_date accepts
SELECT count(coba_tanggal(t)), count(sebab_tanggal_ditolak(t)),
       bool_and((coba_tanggal(t) IS NULL) = (sebab_tanggal_ditolak(t) IS NOT NULL))
FROM (SELECT lpad(y::text, 4, '0') || '-' || lpad(m::text, 2, '0') || '-' || lpad(d::text, 2, '0') AS t
      FROM unnest('{0,1,1900,1999,2000,2023,2024}'::integer[]) y, generate_series(0, 13) m, generate_series(0, 32) d) v;
SELECT sum(CASE WHEN y IN (2000, 2024) THEN 366 ELSE 365 END) FROM unnest('{1,1900,1999,2000,2023,2024}'::integer[]) y;
