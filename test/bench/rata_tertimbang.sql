-- rata_tertimbang(nilai, bobot) against sum(int4), the server's own fastest
-- aggregate, and against sum(n * w) / sum(w) on numeric, what people write
-- today.
--
-- Three tables hold the same numbers in the same rows, as int4, as nilai and
-- bobot, and as numeric.  The first two are alike to the byte.  The score is
-- the last column, so that sum(int4), which reads the score only, has to walk
-- through as many columns of a row as the weighted mean does; what differs is
-- the aggregate itself and its second argument.
\ir ukur.sql
\if :{?baris}
\else
\set baris 10000000
\endif

CREATE UNLOGGED TABLE bulat AS
SELECT (hashint8extended(i, 1) & 2147483647)::integer % (:baris / 10) AS orang,
       (hashint8extended(i, 2) & 2147483647)::integer % 6000 AS unit,
       ((hashint8extended(i, 3) & 2147483647) % 5001 * 100 + 50000)::integer AS bobot,
       ((hashint8extended(i, 4) & 2147483647) % 600001 + 500000)::integer AS nilai
FROM generate_series(1, :baris::bigint) i;
CREATE UNLOGGED TABLE tepat AS
SELECT orang, unit, (bobot / 10000.0)::numeric::bobot AS bobot, (nilai / 10000.0)::numeric::nilai AS nilai
FROM bulat;
CREATE UNLOGGED TABLE desimal AS
SELECT orang, unit, bobot::numeric::numeric(7,4) AS bobot, nilai::numeric::numeric(7,4) AS nilai
FROM tepat;
VACUUM (ANALYZE, FREEZE) bulat, tepat, desimal;

-- the answers first: of the whole, of every group, of every frame
CALL ukur.sama('weighted mean',
    'SELECT rata_tertimbang(nilai, bobot)::numeric FROM tepat',
    'SELECT round(sum(nilai * bobot) / sum(bobot), 4) FROM desimal',
    'SELECT round(sum(nilai::numeric * bobot) / sum(bobot), 4)  / 10000 * 10000 FROM tepat');
CALL ukur.sama('sum', 'SELECT sum(nilai) FROM bulat', 'SELECT trunc(sum(nilai) * 10000) FROM desimal');
