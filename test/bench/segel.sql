-- Sealing a log and verifying it: against reading its rows in the order of the tree,
-- and against hashing as much as a leaf and a node have, with the server's sha256.
--
-- The rows are what updates of one numeric column write, a hundred to a transaction.
\ir ukur.sql

SELECT ukur.sebut(:baris) AS semua, :baris / 10 AS sepersepuluh \gset
SELECT ukur.sebut(:sepersepuluh) AS bagian \gset

CREATE TABLE public.penilaian (id bigint PRIMARY KEY, nip text, nilai numeric);
CALL kinerja.pasang_audit('public.penilaian');
CREATE FUNCTION public.isi_jejak(banyak bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO kinerja_jejak.jejak
    SELECT '2026-01-01 00:00Z'::timestamptz + i / 100 * interval '10 ms', (1000 + i / 100)::text::xid8, i % 100 + 1, CASE WHEN i % 100 > 0 THEN 1 END,
           1, 1, 'U', i % 5600000 + 1, NULL, E'3\t80.25\t81.50',
           CASE WHEN i % 100 = 0 THEN '2026-01-01 00:00Z'::timestamptz + i / 100 * interval '10 ms' END, CASE WHEN i % 100 = 0 THEN '2026-01-01 00:00Z'::timestamptz END,
           CASE WHEN i % 100 = 0 THEN 'penilai' END, CASE WHEN i % 100 = 0 THEN 'aplikasi' END, CASE WHEN i % 100 = 0 THEN 'simpeg' END, NULL,
           CASE WHEN i % 100 = 0 THEN 'nip:198609262015051001' END, CASE WHEN i % 100 = 0 THEN 'penilaian triwulan' END, NULL
    FROM generate_series(0, banyak - 1) i $$;
-- sealed, and taken back, so that it can be done again
CREATE FUNCTION public.segel_sekali() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    hasil bigint;
BEGIN
    BEGIN
        hasil := kinerja.segel_jejak(NULL, NULL);
        RAISE EXCEPTION USING ERRCODE = 'UKUR1';
    EXCEPTION WHEN SQLSTATE 'UKUR1' THEN
        RETURN hasil;
    END;
END $$;
CREATE FUNCTION public.puncak() RETURNS bigint LANGUAGE sql AS $$ SELECT substring(pg_read_file('/proc/self/status') FROM 'VmPeak:\s*(\d+)')::bigint $$;

\set TERURUT 'SELECT count(*) FROM (SELECT * FROM kinerja_jejak.jejak ORDER BY era, transaksi, urutan, kunci COLLATE "C", isi COLLATE "C" OFFSET 0) j'
\set HASH 'SELECT count(sha256(s)) FROM (SELECT decode(repeat(lpad(to_hex(i), 16, ''0''), 57), ''hex'') AS s FROM generate_series(1, '
\set AKHIR ') i) x'

SELECT public.isi_jejak(:sepersepuluh);
VACUUM (ANALYZE, FREEZE) kinerja_jejak.jejak;
\c
SET client_min_messages = warning;
SET search_path = kinerja, public;
SELECT public.puncak() AS awal \gset
CALL kinerja.segel();
SELECT public.puncak() - :awal AS segel_sepersepuluh \gset
CALL ukur.sama('nothing found', 'SELECT 0::bigint', 'SELECT count(*) FROM kinerja.verifikasi()');
\set A :bagian ' rows'
\set H :HASH :sepersepuluh :AKHIR
CALL ukur.adu(:'A', ARRAY['count(*)', 'read in order', 'sha256 of 456 bytes', 'verified'], ARRAY[
    'SELECT count(*) FROM kinerja_jejak.jejak', :'TERURUT', :'H', 'SELECT count(*) FROM kinerja.verifikasi()']);
ALTER TABLE kinerja_jejak.segel DISABLE TRIGGER ALL;
ALTER TABLE kinerja_jejak.ubin DISABLE TRIGGER ALL;
TRUNCATE kinerja_jejak.segel, kinerja_jejak.ubin;
CALL ukur.adu(:'A' || ', sealed', ARRAY['count(*)', 'sealed'], ARRAY['SELECT count(*) FROM kinerja_jejak.jejak', 'SELECT public.segel_sekali()']);
\if :{?SATU}
\q
\endif
ALTER TABLE kinerja_jejak.jejak DISABLE TRIGGER ALL;
ALTER TABLE kinerja_jejak.jejak_lain DISABLE TRIGGER ALL;
DELETE FROM kinerja_jejak.jejak;
SELECT public.isi_jejak(:baris);
VACUUM (ANALYZE, FREEZE) kinerja_jejak.jejak;
\c
SET client_min_messages = warning;
SET search_path = kinerja, public;
SELECT public.puncak() AS awal \gset
CALL kinerja.segel();
SELECT public.puncak() - :awal AS segel_semua \gset
SELECT public.puncak() AS awal \gset
CALL ukur.sama('nothing found', 'SELECT 0::bigint', 'SELECT count(*) FROM kinerja.verifikasi()');
\set A :semua ' rows'
CALL ukur.adu(:'A', ARRAY['count(*)', 'read in order', 'verified'], ARRAY[
    'SELECT count(*) FROM kinerja_jejak.jejak', :'TERURUT', 'SELECT count(*) FROM kinerja.verifikasi()']);
TRUNCATE kinerja_jejak.segel, kinerja_jejak.ubin;
CALL ukur.adu(:'A' || ', sealed', ARRAY['count(*)', 'sealed'], ARRAY['SELECT count(*) FROM kinerja_jejak.jejak', 'SELECT public.segel_sekali()']);
\echo memory of the process while sealing, kB more than before: :segel_sepersepuluh (:bagian), :segel_semua (:semua)
