--
-- periode: year, half-year, quarter, month
--
SET search_path = kinerja, public;
SET datestyle = ISO;

SELECT p, jenis(p), awal(p), akhir(p), rentang(p), p::daterange = rentang(p) AS same, rentang(p)::periode = p AS back,
       sebelumnya(p), berikutnya(p)
FROM unnest('{2026,2026-S1,2026-S2,2026-T1,2026-t4,2026-01,2024-02,2026-12,1900-02,9999-11}'::periode[]) p;
-- ordered by first day, then the longer first
SELECT string_agg(p::text, ' < ' ORDER BY p) FROM unnest('{2026-12,2026-T2,2026-01,2026-S2,2026-T1,2025,2026-S1,2026-04,2026}'::periode[]) p;
SELECT min(p), max(p) FROM unnest('{2026-T3,2026,2026-07}'::periode[]) p;
-- the period that holds a day
SELECT j, periode('2026-08-17', j), periode('2026-08-17', upper(j)) FROM unnest('{tahun,semester,triwulan,bulan}'::text[]) j;
-- containment, checked against the ranges of dates
SELECT count(*) AS pairs, count(*) FILTER (WHERE a @> b) AS contains, count(*) FILTER (WHERE a && b) AS overlaps,
       count(*) FILTER (WHERE (a @> b) <> (rentang(a) @> rentang(b)) OR (a <@ b) <> (rentang(a) <@ rentang(b))
                           OR (a && b) <> (rentang(a) && rentang(b))) AS wrong
FROM (SELECT p FROM unnest('{2025,2026}'::periode[]) y, unnest('{tahun,semester,triwulan,bulan}'::text[]) j, uraikan(y, j) p) x(a),
     (SELECT p FROM unnest('{2025,2026}'::periode[]) y, unnest('{tahun,semester,triwulan,bulan}'::text[]) j, uraikan(y, j) p) y(b);
SELECT count(*) FILTER (WHERE p @> d AND d <@ p) AS inside,
       count(*) FILTER (WHERE (p @> d) <> (rentang(p) @> d) OR (d <@ p) <> (p @> d)) AS wrong
FROM (SELECT date '2025-12-25' + i FROM generate_series(0, 400) i) g(d), uraikan('2026', 'triwulan') p;
-- the parts of a period: in order, without gap, up to the whole
SELECT w, j, string_agg(p::text, ' ' ORDER BY p), range_agg(rentang(p)) = multirange(rentang(w)) AS whole
FROM (VALUES ('2026'::periode, 'tahun'), ('2026', 'semester'), ('2026', 'triwulan'), ('2026', 'bulan'),
             ('2026-S2', 'triwulan'), ('2026-T4', 'bulan'), ('2026-07', 'bulan')) v(w, j), uraikan(w, j) p
GROUP BY w, j ORDER BY w, min(akhir(p)) DESC;
SELECT uraikan('2026', NULL), uraikan(NULL, 'bulan');
-- a partition key
CREATE TABLE evaluasi (periode periode, n nilai) PARTITION BY RANGE (periode);
CREATE TABLE evaluasi_2025 PARTITION OF evaluasi FOR VALUES FROM ('2025') TO ('2026');
CREATE TABLE evaluasi_2026 PARTITION OF evaluasi FOR VALUES FROM ('2026') TO ('2027');
INSERT INTO evaluasi SELECT p, '80'::nilai FROM uraikan('2025', 'bulan') p UNION ALL SELECT p, '81' FROM uraikan('2026', 'triwulan') p;
SELECT tableoid::regclass, count(*), min(periode), max(periode) FROM evaluasi GROUP BY 1 ORDER BY 1;
EXPLAIN (COSTS OFF) SELECT * FROM evaluasi WHERE periode >= '2026-T2';
DROP TABLE evaluasi;
-- errors
SELECT t, coba_periode(t), sebab_periode_ditolak(t) FROM (VALUES
    (' 2026-S1 '), ('26'), ('2026-7'), ('2026-13'), ('2026-S3'), ('2026-T5'), ('2026-T0'), ('1899'), ('2026-Q1'), ('2026 - S1'), ('2026-07-01'), ('')) v(t);
SELECT periode('2026-01-01', 'minggu');
SELECT periode('infinity', 'tahun');
SELECT periode('10000-01-01', 'tahun');
SELECT periode('0044-03-15 BC', 'tahun');
SELECT berikutnya('9999-12');
SELECT sebelumnya('1900-S1');
SELECT * FROM uraikan('2026-07', 'tahun');
SELECT '[2026-01-01,2026-03-01)'::daterange::periode;
SELECT 'empty'::daterange::periode;
SELECT '(,2026-01-01)'::daterange::periode;
SELECT '[-infinity,infinity]'::daterange::periode;
SELECT '[2026-01-02,2027-01-02)'::daterange::periode;
SELECT '[1800-01-01,1801-01-01)'::daterange::periode;
