-- The measuring kit of the benchmarks: rounds, clocks, the closing table.
--
-- Contenders run in turn (A B C A B C ...), so that a machine shared with others slows all of them alike;
-- what counts is the ratio of their medians within one run, not the seconds.
-- The clock is the CPU time of the backend, and the wall clock only where
-- several processes work at once.
\set ON_ERROR_STOP on
\set QUIET on

CREATE SCHEMA IF NOT EXISTS ukur;

-- one measured statement of one round
CREATE TABLE IF NOT EXISTS ukur.putaran (
    urut    bigint GENERATED ALWAYS AS IDENTITY,
    kerja   text NOT NULL,      -- the work
    peserta text NOT NULL,      -- the contender
    putaran integer NOT NULL,   -- the round
    detik   double precision NOT NULL
);

-- a contender's goal: its median over the peer's is at most so much
CREATE TABLE IF NOT EXISTS ukur.sasaran (
    kerja   text NOT NULL,
    peserta text NOT NULL,
    rekan   text NOT NULL,      -- the peer, a contender of the same work
    batas   numeric,            -- NULL: only shown, there is no goal
    PRIMARY KEY (kerja, peserta, rekan)
);

/*
 * Seconds on a clock.  "cpu" is what the scheduler has counted for this
 * backend, in nanoseconds; it is brought up to date at every tick of some ms
 * and when the process goes to sleep, hence the nap.  A kernel without that
 * count gives the older one of utime and stime, in ticks of 1/100 s.
 */
CREATE OR REPLACE FUNCTION ukur.jam(jenis text) RETURNS double precision
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    nanodetik double precision;
    kolom text[];
BEGIN
    IF jenis = 'wall' THEN
        RETURN extract(epoch FROM clock_timestamp());
    END IF;
    PERFORM pg_sleep(0.0001);
    nanodetik := split_part(pg_read_file('/proc/self/schedstat'), ' ', 1);
    IF nanodetik > 0 THEN
        RETURN nanodetik / 1e9;
    END IF;
    -- the fields are counted behind the name of the program, which may hold blanks
    kolom := string_to_array(regexp_replace(pg_read_file('/proc/self/stat'), '^.*\) ', ''), ' ');
    RETURN (kolom[12]::double precision + kolom[13]::double precision) / 100;
END
$$;

/*
 * Measure the contenders in turn.  What a contender needs beforehand
 * (persiapan, NULL for nothing) is run outside of the measured time.  Each
 * statement stands in a transaction of its own, so CALL must not be in one.
 */
CREATE OR REPLACE PROCEDURE ukur.adu(
    kerja text, peserta text[], pernyataan text[],
    persiapan text[] DEFAULT NULL, jenis_jam text DEFAULT 'cpu'
) LANGUAGE plpgsql AS $$
DECLARE
    banyak integer := greatest(current_setting('ukur.putaran', true)::integer, 1);
    mulai double precision;
    selesai double precision;
BEGIN
    RAISE NOTICE '%: % rounds of %', kerja, coalesce(banyak, 7), peserta;
    FOR ke IN 1 .. coalesce(banyak, 7) LOOP
        FOR i IN 1 .. cardinality(peserta) LOOP
            IF persiapan[i] IS NOT NULL THEN
                EXECUTE persiapan[i];
            END IF;
            COMMIT;
            mulai := ukur.jam(jenis_jam);
            EXECUTE pernyataan[i];
            selesai := ukur.jam(jenis_jam);
            INSERT INTO ukur.putaran (kerja, peserta, putaran, detik)
            VALUES (kerja, peserta[i], ke, selesai - mulai);
            COMMIT;
        END LOOP;
    END LOOP;
END
$$;

-- Before anything is measured: the contenders give the same answer.
CREATE OR REPLACE PROCEDURE ukur.sama(kerja text, VARIADIC pernyataan text[])
LANGUAGE plpgsql AS $$
DECLARE
    pertama text;
    jawaban text;
BEGIN
    FOR i IN 1 .. cardinality(pernyataan) LOOP
        EXECUTE format('SELECT (%s)::text', pernyataan[i]) INTO jawaban;
        IF jawaban IS NULL THEN
            RAISE EXCEPTION '%: no answer from %', kerja, pernyataan[i];
        ELSIF i = 1 THEN
            pertama := jawaban;
        ELSIF jawaban <> pertama THEN
            RAISE EXCEPTION '%: the contenders differ: "%" and "%"', kerja, pertama, jawaban
                USING DETAIL = pernyataan[1] || E'\n' || pernyataan[i];
        END IF;
    END LOOP;
END
$$;

-- What the closing table is made of.  The floor of a work is its contender
-- "count(*)", on the same rows.
CREATE OR REPLACE VIEW ukur.hasil AS
WITH ringkas AS (
    SELECT kerja, peserta, min(urut) AS urut, min(detik) AS tercepat,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS median,
           max(detik) AS terlama
    FROM ukur.putaran GROUP BY kerja, peserta
), tujuan AS (
    SELECT s.kerja, s.peserta,
           string_agg(format('%s × %s', round((a.median / b.median)::numeric, 2), s.rekan), '; ' ORDER BY b.urut) AS rasio,
           string_agg(coalesce('≤ ' || s.batas, '–'), '; ' ORDER BY b.urut) AS sasaran,
           string_agg(CASE WHEN s.batas IS NULL THEN '–'
                           WHEN round((a.median / b.median)::numeric, 2) <= s.batas THEN 'yes'
                           ELSE 'NO' END, '; ' ORDER BY b.urut) AS tercapai
    FROM ukur.sasaran s
    JOIN ringkas a ON a.kerja = s.kerja AND a.peserta = s.peserta
    JOIN ringkas b ON b.kerja = s.kerja AND b.peserta = s.rekan
    GROUP BY s.kerja, s.peserta
)
SELECT r.urut, r.kerja, r.peserta,
       round(r.tercepat::numeric, 3) AS tercepat, round(r.median::numeric, 3) AS median,
       round(r.terlama::numeric, 3) AS terlama,
       coalesce(t.rasio, '–') AS rasio,
       coalesce(round((r.median / l.median)::numeric, 2)::text, '–') AS kali_lantai,
       coalesce(t.sasaran, '–') AS sasaran, coalesce(t.tercapai, '–') AS tercapai
FROM ringkas r
LEFT JOIN ringkas l ON l.kerja = r.kerja AND l.peserta = 'count(*)'
LEFT JOIN tujuan t ON t.kerja = r.kerja AND t.peserta = r.peserta;

-- What every bench takes for granted; a bench says where it differs.
SET jit = off;
SET work_mem = '256MB';
SET maintenance_work_mem = '512MB';
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET search_path = kinerja, public;
