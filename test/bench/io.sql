-- Text in and out, through COPY between tables and files of the server: nip
-- against bigint and nilai against numeric(7,4), each pair over the same texts
-- to the byte.  The scores have four significant decimals, because a nilai
-- prints no more of them than needed and numeric(7,4) always four.  Binary in
-- as well, because the binary form is checked as strictly as the text.
\ir ukur.sql

SELECT ukur.sebut(:baris / 5) || ' nip' AS nip, ukur.sebut(:baris / 5) || ' nilai' AS nilai,
       current_setting('data_directory') || '/ukur_' AS berkas \gset
\set nip_keluar :nip ', COPY out'
\set nip_masuk :nip ', COPY in'
\set nip_biner :nip ', binary COPY in'
\set nilai_keluar :nilai ', COPY out'
\set nilai_masuk :nilai ', COPY in'
\set nilai_biner :nilai ', binary COPY in'

-- Different numbers of PNS and PPPK, born in a span of thirty years.
CREATE UNLOGGED TABLE nomor AS
SELECT (to_char(date '1966-01-01' + (i / 1998 % 10950)::integer, 'YYYYMMDD')
        || 2006 + (hashint8extended(i, 1) & 15)
        || to_char(CASE WHEN i % 4 = 0 THEN 21 ELSE 1 + (hashint8extended(i, 2) & 1023) % 12 END, 'FM00')
        || 1 + i / 999 % 2 || to_char(1 + i % 999, 'FM000'))::nip AS v
FROM generate_series(1, :baris::bigint / 5) i;
CREATE UNLOGGED TABLE nomor_bigint AS SELECT v::bigint AS v FROM nomor;
CREATE UNLOGGED TABLE skor AS
SELECT ((500000 + (hashint8extended(i, 3) & 2147483647) % 60000 * 10 + 1 + i % 9) / 10000.0)::nilai AS v
FROM generate_series(1, :baris::bigint / 5) i;
CREATE UNLOGGED TABLE skor_numeric AS SELECT v::numeric(7,4) AS v FROM skor;
VACUUM (ANALYZE, FREEZE) nomor, nomor_bigint, skor, skor_numeric;
CREATE UNLOGGED TABLE masuk_nip (v nip);
CREATE UNLOGGED TABLE masuk_bigint (v bigint);
CREATE UNLOGGED TABLE masuk_nilai (v nilai);
CREATE UNLOGGED TABLE masuk_numeric (v numeric(7,4));

-- the answers first: the same bytes out, the same values in
SELECT format('COPY %s TO %L', t, :'berkas' || t) FROM unnest(ARRAY['nomor', 'nomor_bigint', 'skor', 'skor_numeric']) t \gexec
CALL ukur.sama('nip out', format('md5(pg_read_binary_file(%L))', :'berkas' || 'nomor'),
                          format('md5(pg_read_binary_file(%L))', :'berkas' || 'nomor_bigint'));
CALL ukur.sama('nilai out', format('md5(pg_read_binary_file(%L))', :'berkas' || 'skor'),
                            format('md5(pg_read_binary_file(%L))', :'berkas' || 'skor_numeric'));
SELECT format('COPY masuk_%s FROM %L', t, :'berkas' || f)
FROM (VALUES ('nip', 'nomor'), ('bigint', 'nomor'), ('nilai', 'skor'), ('numeric', 'skor')) b (t, f) \gexec
CALL ukur.sama('nip in', 'SELECT sum(hashint8extended(v::bigint, 0)) FROM masuk_nip',
                         'SELECT sum(hashint8extended(v, 0)) FROM masuk_bigint',
                         'SELECT sum(hashint8extended(v, 0)) FROM nomor_bigint');
CALL ukur.sama('nilai in', 'SELECT sum(hash_numeric_extended(v::numeric, 0)) FROM masuk_nilai',
                           'SELECT sum(hash_numeric_extended(v, 0)) FROM masuk_numeric',
                           'SELECT sum(hash_numeric_extended(v, 0)) FROM skor_numeric');

CALL ukur.adu(:'nip_keluar', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    $$COPY nomor_bigint TO '/dev/null'$$, $$COPY nomor TO '/dev/null'$$]);
CALL ukur.adu(:'nilai_keluar', ARRAY['count(*)', 'numeric(7,4)', 'nilai'], ARRAY['SELECT count(*) FROM skor',
    $$COPY skor_numeric TO '/dev/null'$$, $$COPY skor TO '/dev/null'$$]);
CALL ukur.adu(:'nip_masuk', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    format('COPY masuk_bigint FROM %L', :'berkas' || 'nomor'), format('COPY masuk_nip FROM %L', :'berkas' || 'nomor')],
    ARRAY[NULL, 'TRUNCATE masuk_bigint', 'TRUNCATE masuk_nip']);
CALL ukur.adu(:'nilai_masuk', ARRAY['count(*)', 'numeric(7,4)', 'nilai'], ARRAY['SELECT count(*) FROM skor',
    format('COPY masuk_numeric FROM %L', :'berkas' || 'skor'), format('COPY masuk_nilai FROM %L', :'berkas' || 'skor')],
    ARRAY[NULL, 'TRUNCATE masuk_numeric', 'TRUNCATE masuk_nilai']);

SELECT format('COPY %s TO %L (FORMAT binary)', t, :'berkas' || t) FROM unnest(ARRAY['nomor', 'nomor_bigint', 'skor', 'skor_numeric']) t \gexec
CALL ukur.adu(:'nip_biner', ARRAY['count(*)', 'bigint', 'nip'], ARRAY['SELECT count(*) FROM nomor',
    format('COPY masuk_bigint FROM %L (FORMAT binary)', :'berkas' || 'nomor_bigint'),
    format('COPY masuk_nip FROM %L (FORMAT binary)', :'berkas' || 'nomor')],
    ARRAY[NULL, 'TRUNCATE masuk_bigint', 'TRUNCATE masuk_nip']);
CALL ukur.adu(:'nilai_biner', ARRAY['count(*)', 'numeric(7,4)', 'nilai'], ARRAY['SELECT count(*) FROM skor',
    format('COPY masuk_numeric FROM %L (FORMAT binary)', :'berkas' || 'skor_numeric'),
    format('COPY masuk_nilai FROM %L (FORMAT binary)', :'berkas' || 'skor')],
    ARRAY[NULL, 'TRUNCATE masuk_numeric', 'TRUNCATE masuk_nilai']);

INSERT INTO ukur.sasaran (kerja, peserta, rekan, batas) VALUES
    (:'nip_keluar', 'nip', 'bigint', 1.15), (:'nilai_keluar', 'nilai', 'numeric(7,4)', 1.15),
    (:'nip_masuk', 'nip', 'bigint', 1.15), (:'nilai_masuk', 'nilai', 'numeric(7,4)', 1.15),
    (:'nip_biner', 'nip', 'bigint', 1.15), (:'nilai_biner', 'nilai', 'numeric(7,4)', 1.15);
DROP TABLE nomor, nomor_bigint, skor, skor_numeric, masuk_nip, masuk_bigint, masuk_nilai, masuk_numeric;
