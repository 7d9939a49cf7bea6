--
-- masa_pegawai: a person has one row a day
--
SET search_path = public, kinerja;
SET datestyle = iso;
CREATE TABLE hash (nomor integer, nip nip, masa daterange,
    CONSTRAINT satu_hari EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&));
-- the oracle: the server's own exclusion of ranges, where nobody is without a range
CREATE TABLE gist (nomor integer, nip nip, masa daterange,
    EXCLUDE USING gist ((CASE WHEN nip IS NOT NULL THEN int8range(nip::bigint, nip::bigint, '[]') END) WITH &&, masa WITH &&));

-- Rows in an order of their own; what overlaps with what is already there is not taken.
-- Days without an end or a beginning, no days, no person and nothing known are among them.
CREATE TABLE bahan AS
SELECT nomor, CASE WHEN nomor % 97 <> 0 THEN ('19860926201505' || 1 + acak % 2 || to_char(1 + acak / 2 % 20, 'FM000'))::nip END AS nip,
       CASE nomor % 89 WHEN 0 THEN NULL WHEN 1 THEN 'empty' WHEN 2 THEN daterange(NULL, hari) WHEN 3 THEN daterange(hari, NULL)
                       WHEN 4 THEN daterange(hari, 'infinity', '[]') WHEN 5 THEN daterange('-infinity', hari) ELSE daterange(hari, hari + panjang) END AS masa
FROM (SELECT nomor, (hashint4extended(nomor, 1) & 65535)::integer AS acak, '2026-01-01'::date + (hashint4extended(nomor, 2) & 1023)::integer AS hari,
             (hashint4extended(nomor, 3) & 15)::integer AS panjang FROM generate_series(1, 4000) AS nomor) AS n;
INSERT INTO hash SELECT * FROM bahan ORDER BY nomor ON CONFLICT DO NOTHING;
INSERT INTO gist SELECT * FROM bahan ORDER BY nomor ON CONFLICT DO NOTHING;
SELECT count(*) BETWEEN 500 AND 3500 AS sebagian FROM hash;
-- none: taken by one and not by the other
SELECT * FROM hash FULL JOIN gist USING (nomor) WHERE hash IS DISTINCT FROM gist;
-- the same when rows have gone, and others have moved
DELETE FROM hash WHERE nomor % 3 = 0;
DELETE FROM gist WHERE nomor % 3 = 0;
UPDATE hash SET masa = daterange(lower(masa), lower(masa) + 1) WHERE nomor % 5 = 0 AND upper(masa) > lower(masa) + 1;
UPDATE gist SET masa = daterange(lower(masa), lower(masa) + 1) WHERE nomor % 5 = 0 AND upper(masa) > lower(masa) + 1;
INSERT INTO hash SELECT nomor + 4000, nip, masa FROM bahan ORDER BY nomor DESC ON CONFLICT DO NOTHING;
INSERT INTO gist SELECT nomor + 4000, nip, masa FROM bahan ORDER BY nomor DESC ON CONFLICT DO NOTHING;
SELECT count(*) > 500 AS bertambah FROM hash WHERE nomor > 4000;
SELECT * FROM hash FULL JOIN gist USING (nomor) WHERE hash IS DISTINCT FROM gist;

-- a constraint as any other: named in the error, there when it is added to rows
INSERT INTO hash VALUES (0, '198609262015051999', '[2026-01-01,2026-02-01)'), (0, '198609262015051999', '[2026-02-01,)');
INSERT INTO hash VALUES (0, '198609262015051999', '[2026-01-31,2026-02-01)');
UPDATE hash SET masa = '[2026-01-01,2026-02-01]' WHERE nip = '198609262015051999' AND NOT upper_inf(masa);
-- (how the keys are printed depends on the server)
\set VERBOSITY terse
ALTER TABLE bahan ADD EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&);
\set VERBOSITY default
ALTER TABLE gist ADD CONSTRAINT satu_hari_gist EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&);
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'satu_hari_gist';

-- no equality, and so for constraints only: those are everybody's
CREATE ROLE regress_masa;
GRANT USAGE ON SCHEMA kinerja TO regress_masa;
SELECT oprcanhash, oprcanmerge FROM pg_operator WHERE oid = 'kinerja.&&(masa_pegawai, masa_pegawai)'::regoperator;
SET ROLE regress_masa;
SELECT ROW('198609262015051001', '[2026-01-01,2026-02-01)')::masa_pegawai && ROW('198609262015051001', '[2026-01-31,)')::masa_pegawai;
CREATE TEMP TABLE milik (nip nip, masa daterange, EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&));
INSERT INTO milik VALUES ('198609262015051001', '[2026-01-01,2026-02-01)'), ('198609262015051001', '[2026-02-01,)'), ('198609262015051002', '[2026-01-01,)');
INSERT INTO milik VALUES ('198609262015051001', '[2026-01-31,2026-02-01)');
RESET ROLE;
DROP TABLE hash, gist, bahan, milik;
REVOKE USAGE ON SCHEMA kinerja FROM regress_masa;
DROP ROLE regress_masa;
