-- Sealing a log and verifying it: against reading its rows in the order of the tree,
-- and against hashing as much as a leaf and a node have, with the server's sha256.
--
-- The rows are what updates of one numeric column write, a hundred to a transaction;
-- two logs have the same, and one of them is sealed.  First a tenth of the rows, then
-- all of them.  What is sealed as a contender is taken back, so that it can be done again.
\ir ukur.sql

SELECT :baris / 10 AS sepersepuluh \gset
SET asn_kinerja.skema_jejak = 'jejak_belum';
CALL siapkan_jejak(0);
RESET asn_kinerja.skema_jejak;
CREATE TABLE public.penilaian (id bigint PRIMARY KEY, nip text, nilai numeric);
CALL pasang_audit('public.penilaian');
INSERT INTO jejak_belum.era SELECT * FROM kinerja_jejak.era;
INSERT INTO jejak_belum.bentuk OVERRIDING SYSTEM VALUE SELECT * FROM kinerja_jejak.bentuk;

-- as many transactions as the rows will name: only what is past can be sealed
SELECT format('DO $d$ BEGIN FOR i IN 1 .. %s LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $d$', :baris / 100 + 2000) \gexec

CREATE PROCEDURE public.isi_jejak(skema name, banyak bigint) LANGUAGE plpgsql AS $$
DECLARE
    bagian regclass;
BEGIN
    FOR bagian IN SELECT relid FROM pg_partition_tree(format('%I.jejak', skema)) WHERE isleaf
                  UNION ALL SELECT format('%I.%I', skema, t)::regclass FROM unnest('{segel,ubin}'::name[]) t LOOP
        EXECUTE format('ALTER TABLE %1$s DISABLE TRIGGER ALL; TRUNCATE %1$s', bagian);
    END LOOP;
    EXECUTE format($q$
        INSERT INTO %I.jejak
        SELECT '2026-01-01 00:00Z'::timestamptz + i / 100 * interval '10 ms', (1000 + i / 100)::text::xid8, i %% 100 + 1, CASE WHEN i %% 100 > 0 THEN 1 END,
               1, 1, 'U', i %% 5600000 + 1, NULL, E'3\t80.25\t81.50',
               CASE WHEN i %% 100 = 0 THEN '2026-01-01 00:00Z'::timestamptz + i / 100 * interval '10 ms' END, CASE WHEN i %% 100 = 0 THEN '2026-01-01 00:00Z'::timestamptz END,
               CASE WHEN i %% 100 = 0 THEN 'penilai' END, CASE WHEN i %% 100 = 0 THEN 'aplikasi' END, CASE WHEN i %% 100 = 0 THEN 'simpeg' END, NULL,
               CASE WHEN i %% 100 = 0 THEN 'nip:198609262015051001' END, CASE WHEN i %% 100 = 0 THEN 'penilaian triwulan' END, NULL
        FROM generate_series(0, $1 - 1) i$q$, skema) USING banyak;
END $$;
CREATE FUNCTION public.segel_sekali() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    hasil bigint;
BEGIN
    BEGIN
        hasil := kinerja.segel_jejak('jejak_belum.jejak', NULL);
        RAISE EXCEPTION USING ERRCODE = 'UKUR1';
    EXCEPTION WHEN SQLSTATE 'UKUR1' THEN
        RETURN hasil;
    END;
END $$;
-- kB of address space at the most, of this process
CREATE FUNCTION public.puncak() RETURNS bigint LANGUAGE sql AS $$ SELECT substring(pg_read_file('/proc/self/status') FROM 'VmPeak:\s*(\d+)')::bigint $$;

CREATE PROCEDURE public.segel_dan_periksa(banyak bigint) LANGUAGE plpgsql AS $$
DECLARE
    hal text := ukur.sebut(banyak) || ' rows of the log';
    puncak bigint;
BEGIN
    CALL public.isi_jejak('kinerja_jejak', banyak);
    CALL public.isi_jejak('jejak_belum', banyak);
    puncak := public.puncak();
    PERFORM kinerja.segel_jejak(NULL, NULL);
    INSERT INTO ukur.angka (hal, nilai) VALUES (format('%s, sealed at once: MB of memory more (work_mem is 256 MB)', hal), (public.puncak() - puncak) / 1024);
    COMMIT;
    ANALYZE kinerja_jejak.jejak;
    ANALYZE jejak_belum.jejak;
    CALL ukur.sama(hal, 'SELECT 0::bigint', 'SELECT count(*) FROM kinerja.verifikasi()');
    CALL ukur.adu(hal, ARRAY['count(*)', 'read in order', 'sha256 of a leaf and a node', 'sealed', 'verified'], ARRAY[
        'SELECT count(*) FROM kinerja_jejak.jejak',
        'SELECT count(*) FROM (SELECT * FROM kinerja_jejak.jejak ORDER BY transaksi, urutan, kunci COLLATE "C", isi COLLATE "C" OFFSET 0) j',
        format('SELECT count(sha256(s)) + count(sha256(substr(s, i %% 2 + 1, 65))) FROM generate_series(1, %s) i, (SELECT decode(repeat(''5a'', 420), ''hex'') AS s OFFSET 0) x', banyak),
        'SELECT public.segel_sekali()', 'SELECT count(*) FROM kinerja.verifikasi()']);
    INSERT INTO ukur.sasaran VALUES (hal, 'verified', 'sealed', 1.2), (hal, 'sealed', 'read in order', NULL), (hal, 'sealed', 'sha256 of a leaf and a node', NULL);
    INSERT INTO ukur.angka (hal, nilai)
    SELECT format('%s, %s: thousand rows a second (goal of sealing: 400)', p.kerja, p.peserta), round((banyak / 1000 / percentile_cont(0.5) WITHIN GROUP (ORDER BY p.detik))::numeric)
    FROM ukur.putaran p WHERE p.kerja = hal AND p.peserta IN ('sealed', 'verified') GROUP BY p.kerja, p.peserta ORDER BY p.peserta;
END $$;
CALL public.segel_dan_periksa(:sepersepuluh);
CALL public.segel_dan_periksa(:baris);
DROP TABLE public.penilaian;
DROP SCHEMA kinerja_jejak, jejak_belum CASCADE;
DROP PROCEDURE public.isi_jejak, public.segel_dan_periksa;
DROP FUNCTION public.segel_sekali, public.puncak;
