-- Sort, hash join and btree build on nip against bigint, the same numbers in
-- tables of one column.  The server's own bigint functions do the work for
-- both, so anything above 1.00 is either noise or a missing support function.
\ir ukur.sql

SELECT ukur.sebut(:baris / 2) || ' nip' AS banyak \gset
\set urut :banyak ', sort'
\set gabung :banyak ', hash join with a fifth of them'
\set indeks :banyak ', btree build'

-- Different numbers, scattered.
CREATE UNLOGGED TABLE nomor AS
SELECT (to_char(date '1966-01-01' + (i / 1998 % 10950)::integer, 'YYYYMMDD')
        || 2006 + (hashint8extended(i, 1) & 15)
        || to_char(CASE WHEN i % 4 = 0 THEN 21 ELSE 1 + (hashint8extended(i, 2) & 1023) % 12 END, 'FM00')
        || 1 + i / 999 % 2 || to_char(1 + i % 999, 'FM000'))::nip AS v
FROM generate_series(1, :baris::bigint / 2) i
ORDER BY hashint8extended(i, 3);
CREATE UNLOGGED TABLE nomor_bigint AS SELECT v::bigint AS v FROM nomor;
CREATE UNLOGGED TABLE sebagian AS SELECT v FROM nomor WHERE hashint8extended(v::bigint, 4) % 5 = 0;
CREATE UNLOGGED TABLE sebagian_bigint AS SELECT v::bigint AS v FROM sebagian;
VACUUM (ANALYZE, FREEZE) nomor, nomor_bigint, sebagian, sebagian_bigint;

-- the answers first: the same order, the same pairs, the same index
CALL ukur.sama('sort',
    'SELECT sum(hashint8extended(v::bigint, ke)) FROM (SELECT v, row_number() OVER (ORDER BY v) ke FROM nomor) s',
    'SELECT sum(hashint8extended(v, ke)) FROM (SELECT v, row_number() OVER (ORDER BY v) ke FROM nomor_bigint) s');
CALL ukur.sama('hash join',
    'SELECT sum(hashint8extended(v::bigint, 0)) FROM nomor JOIN sebagian USING (v)',
    'SELECT sum(hashint8extended(v, 0)) FROM nomor_bigint JOIN sebagian_bigint USING (v)');
CREATE INDEX indeks_nip ON nomor (v);
CREATE INDEX indeks_bigint ON nomor_bigint (v);
SET enable_seqscan = off;
CALL ukur.sama('btree',
    $$SELECT sum(hashint8extended(v::bigint, 0)) FROM nomor WHERE v < '198001012010011001'$$,
    $$SELECT sum(hashint8extended(v, 0)) FROM nomor_bigint WHERE v < 198001012010011001$$);
RESET enable_seqscan;
CALL ukur.sama('size of the btree', $$pg_relation_size('indeks_nip')$$, $$pg_relation_size('indeks_bigint')$$);
DROP INDEX indeks_nip, indeks_bigint;

-- OFFSET skips all rows, after they were sorted.
CALL ukur.adu(:'urut', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    'SELECT v FROM nomor_bigint ORDER BY v OFFSET 1000000000', 'SELECT v FROM nomor ORDER BY v OFFSET 1000000000']);
SET enable_mergejoin = off;
SET enable_nestloop = off;
CALL ukur.adu(:'gabung', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    'SELECT count(*) FROM nomor_bigint JOIN sebagian_bigint USING (v)', 'SELECT count(*) FROM nomor JOIN sebagian USING (v)']);
CALL ukur.adu(:'indeks', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    'CREATE INDEX indeks_bigint ON nomor_bigint (v)', 'CREATE INDEX indeks_nip ON nomor (v)'],
    ARRAY[NULL, 'DROP INDEX IF EXISTS indeks_bigint', 'DROP INDEX IF EXISTS indeks_nip']);

INSERT INTO ukur.sasaran (kerja, peserta, rekan, batas) VALUES
    (:'urut', 'nip', 'bigint', 1.05), (:'gabung', 'nip', 'bigint', 1.05), (:'indeks', 'nip', 'bigint', 1.05);
DROP TABLE nomor, nomor_bigint, sebagian, sebagian_bigint;
