-- The measuring kit of the benchmarks: rounds, clocks, the closing table.
--
-- Contenders run in turn (A B C A B C ...), so that what else the machine does
-- slows all of them alike; what counts is the ratio of their medians within
-- one run, not the seconds.  The clock is the CPU time of the backend, and the
-- wall clock only where several processes work at once.
--
-- A bench is one file.  It starts with \ir ukur.sql, makes its tables, has the
-- answers compared (ukur.sama), then measured (ukur.adu), puts its goals into
-- ukur.sasaran and drops its tables.  Afterwards tabel.sql prints the results.
--
-- Variables of psql: baris, the number of rows of the largest table; of the
-- server: ukur.putaran, the number of rounds.
\set ON_ERROR_STOP on
\set QUIET on
\if :{?baris}
\else
\set baris 10000000
\endif

SET client_min_messages = warning;
CREATE SCHEMA IF NOT EXISTS ukur;

-- one statement measured in one round
CREATE TABLE IF NOT EXISTS ukur.putaran (
    urut    bigint GENERATED ALWAYS AS IDENTITY,
    kerja   text NOT NULL,      -- the work
    peserta text NOT NULL,      -- the contender
    putaran integer NOT NULL,   -- the round
    detik   double precision NOT NULL
);

-- what is not a time: a size, a rate; NULL: it is said without a goal
CREATE TABLE IF NOT EXISTS ukur.angka (
    urut    bigint GENERATED ALWAYS AS IDENTITY,
    hal     text NOT NULL,      -- of what
    nilai   numeric NOT NULL,
    batas   numeric             -- at most
);

-- the goal of a contender: its median is at most so many times the peer's
CREATE TABLE IF NOT EXISTS ukur.sasaran (
    kerja   text NOT NULL,
    peserta text NOT NULL,
    rekan   text NOT NULL,      -- the peer, a contender of the same work
    batas   numeric,            -- NULL: the ratio is shown, there is no goal
    PRIMARY KEY (kerja, peserta, rekan)
);

/*
 * Seconds on a clock.  "cpu" is the time that the scheduler has counted for
 * this backend, in nanoseconds; the count is brought up to date at every tick
 * of some ms and when the process goes to sleep, hence the nap.  A kernel
 * without it gives the older count of utime and stime, in ticks of 1/100 s.
 */
CREATE OR REPLACE FUNCTION ukur.jam(jenis text) RETURNS double precision
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    nanodetik double precision := 0;
    kolom text[];
BEGIN
    IF jenis = 'wall' THEN
        RETURN extract(epoch FROM clock_timestamp());
    END IF;
    PERFORM pg_sleep(0.0001);
    nanodetik := split_part(pg_read_file('/proc/self/schedstat', 0, 1000, true), ' ', 1);
    IF nanodetik > 0 THEN
        RETURN nanodetik / 1e9;
    END IF;
    -- counted from behind the program's name, which may hold blanks
    kolom := string_to_array(regexp_replace(pg_read_file('/proc/self/stat', 0, 1000), '^.*\) ', ''), ' ');
    RETURN (kolom[12]::double precision + kolom[13]::double precision) / 100;
END
$$;

-- How a number of rows is written in the table: 10 M, 6 thousand.
CREATE OR REPLACE FUNCTION ukur.sebut(banyak numeric) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN banyak >= 1e6 THEN trim_scale(round(banyak / 1e6, 1)) || ' M'
                WHEN banyak >= 1e3 THEN trim_scale(round(banyak / 1e3, 1)) || ' thousand'
                ELSE banyak::text END
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
            RAISE EXCEPTION '%: no answer', kerja USING DETAIL = pernyataan[i];
        ELSIF i = 1 THEN
            pertama := jawaban;
        ELSIF jawaban <> pertama THEN
            RAISE EXCEPTION '%: the contenders differ: "%" and "%"', kerja, pertama, jawaban
                USING DETAIL = pernyataan[1] || E'\n' || pernyataan[i];
        END IF;
    END LOOP;
END
$$;

/*
 * Measure the contenders in turn.  What a contender needs beforehand
 * (persiapan, NULL for nothing) is run outside of the measured time.  Each
 * statement stands in a transaction of its own, so CALL must not be in one.
 * All contenders throw their results away alike; a query that returns few rows
 * may return them, the others count them or skip them with OFFSET.
 */
CREATE OR REPLACE PROCEDURE ukur.adu(
    kerja text, peserta text[], pernyataan text[],
    persiapan text[] DEFAULT NULL, jenis_jam text DEFAULT 'cpu'
) LANGUAGE plpgsql AS $$
DECLARE
    banyak integer := coalesce(nullif(current_setting('ukur.putaran', true), '')::integer, 7);
    mulai double precision;
    selesai double precision;
BEGIN
    FOR ke IN 1 .. banyak LOOP
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

-- What the closing table shows.  The floor of a work is its contender
-- "count(*)": a visit to the same rows and nothing else.
CREATE OR REPLACE VIEW ukur.hasil AS
WITH ringkas AS (
    SELECT kerja, peserta, min(urut) AS urut, min(detik) AS tercepat,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS median, max(detik) AS terlama
    FROM ukur.putaran
    GROUP BY kerja, peserta
), rasio AS (
    SELECT s.kerja, s.peserta, s.rekan, s.batas, b.urut,
           round((a.median / b.median)::numeric, 2) AS kali
    FROM ukur.sasaran s
    JOIN ringkas a ON a.kerja = s.kerja AND a.peserta = s.peserta
    JOIN ringkas b ON b.kerja = s.kerja AND b.peserta = s.rekan
), tujuan AS (
    SELECT kerja, peserta,
           string_agg(kali || ' × ' || rekan, '; ' ORDER BY urut) AS rasio,
           string_agg(coalesce('≤ ' || batas, '–'), '; ' ORDER BY urut) AS sasaran,
           string_agg(CASE WHEN kali <= batas THEN 'yes' WHEN kali > batas THEN 'NO' ELSE '–' END,
                      '; ' ORDER BY urut) AS tercapai
    FROM rasio
    GROUP BY kerja, peserta
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

-- What every bench takes for granted; a work says where it differs.
SET jit = off;
SET work_mem = '256MB';
SET maintenance_work_mem = '512MB';
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET synchronize_seqscans = off;     -- tables are copied, and read, in their order
SET search_path = kinerja, public;
