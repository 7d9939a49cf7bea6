--
-- pelaku: the person behind the session
--
\set SHOW_CONTEXT never
SET client_min_messages = warning;
-- no register yet: nobody
SELECT kinerja.nip_saya() IS NULL AS tanpa_daftar;
CREATE ROLE regress_orang;
CREATE ROLE regress_lain;
GRANT USAGE ON SCHEMA kinerja TO regress_orang, regress_lain;
-- the register's table, as nip_saya looks for it; its own rights and policies are not asked for, hostile names are not met
CREATE TABLE kinerja.pengguna (nama_peran name PRIMARY KEY, nip kinerja.nip NOT NULL);
ALTER TABLE kinerja.pengguna ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
INSERT INTO kinerja.pengguna VALUES ('regress_orang', '198609262015051001'), ('regress_lain', '199001012015011001');
CREATE SCHEMA regress_jahat;
CREATE FUNCTION regress_jahat.salah(name, name) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR regress_jahat.= (FUNCTION = regress_jahat.salah, LEFTARG = name, RIGHTARG = name);
GRANT USAGE ON SCHEMA regress_jahat TO regress_orang;
SET ROLE regress_orang;
SET search_path = regress_jahat, pg_catalog;
SELECT kinerja.nip_saya();
SELECT count(*) FROM kinerja.pengguna;
RESET search_path;
-- a setting is not believed
SET asn_kinerja.pelaku = '199001012015011001';
SELECT kinerja.nip_saya();
-- another role in the same transaction is another person
RESET ROLE;
BEGIN;
SET LOCAL ROLE regress_orang;
SELECT kinerja.nip_saya();
SET LOCAL ROLE regress_lain;
SELECT kinerja.nip_saya();
RESET ROLE;
SELECT kinerja.nip_saya() IS NULL AS pemilik_bukan_siapa_siapa;
-- kept for the transaction, forgotten with a savepoint and at the end
SET LOCAL ROLE regress_orang;
SELECT kinerja.nip_saya();
RESET ROLE;
SAVEPOINT s;
UPDATE kinerja.pengguna SET nip = '199502022020122001' WHERE nama_peran = 'regress_orang';
SET LOCAL ROLE regress_orang;
SELECT kinerja.nip_saya() AS semula;
ROLLBACK TO s;
SET LOCAL ROLE regress_orang;
SELECT kinerja.nip_saya() AS tetap;
RESET ROLE;
UPDATE kinerja.pengguna SET nip = '199502022020122001' WHERE nama_peran = 'regress_orang';
COMMIT;
SET ROLE regress_orang;
SELECT kinerja.nip_saya() AS berikutnya;
RESET ROLE;
-- the plan of the look-up follows the table
ALTER TABLE kinerja.pengguna RENAME COLUMN nip TO nomor;
SET ROLE regress_orang;
SELECT kinerja.nip_saya();
RESET ROLE;
DROP TABLE kinerja.pengguna;
SELECT kinerja.nip_saya() IS NULL AS tanpa_daftar_lagi;
REVOKE ALL ON SCHEMA kinerja FROM regress_orang, regress_lain;
DROP SCHEMA regress_jahat CASCADE;
DROP ROLE regress_orang, regress_lain;
