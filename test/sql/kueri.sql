--
-- kueri: what a query would give, without running it
--
SET search_path = public, kinerja;
CREATE TABLE orang (id bigint PRIMARY KEY, "Nip Lama" varchar(18), lahir date);
CREATE SEQUENCE nomor;
CREATE FUNCTION menulis() RETURNS integer LANGUAGE sql AS 'INSERT INTO orang VALUES (1) RETURNING 1';
CREATE FUNCTION membaca() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM orang';
CREATE VIEW tersembunyi AS SELECT id, menulis() AS n FROM orang;

SELECT * FROM kolom_kueri('SELECT id, "Nip Lama" AS nip, lahir, NULL AS golongan, 1.5 AS n, id IS NULL, membaca() FROM orang ORDER BY lahir');
SELECT * FROM kolom_kueri('VALUES (1, ''a'')');
SELECT * FROM kolom_kueri('TABLE orang');
SELECT * FROM kolom_kueri('WITH a AS (SELECT 1 AS x) SELECT x FROM a UNION ALL SELECT 2 -- komentar');
SELECT * FROM kolom_kueri('SELECT');
SELECT * FROM kolom_kueri(NULL);
-- refused, and nothing of it has been run
SELECT kolom_kueri('');
SELECT kolom_kueri('SELECT 1; DROP TABLE orang');
SELECT kolom_kueri('SELECT 1) AS q; DROP TABLE orang; SELECT * FROM (SELECT 1');
SELECT kolom_kueri('DELETE FROM orang');
SELECT kolom_kueri('INSERT INTO orang VALUES (1) RETURNING id');
SELECT kolom_kueri('EXPLAIN ANALYZE DELETE FROM orang');
SELECT kolom_kueri('DROP TABLE orang');
SELECT kolom_kueri('SHOW ALL');
SELECT kolom_kueri('DO $d$ BEGIN DELETE FROM orang; END $d$');
SELECT kolom_kueri('SELECT * INTO salinan FROM orang');
SELECT kolom_kueri('WITH h AS (DELETE FROM orang RETURNING id) SELECT id FROM h');
SELECT kolom_kueri('SELECT id FROM orang FOR UPDATE');
SELECT kolom_kueri('SELECT id FROM (SELECT id FROM orang FOR SHARE) AS o');
SELECT kolom_kueri('SELECT menulis()');
SELECT kolom_kueri('SELECT nextval(''nomor'')');
SELECT kolom_kueri('SELECT n FROM tersembunyi');
SELECT kolom_kueri('SELECT id FROM orang WHERE id = (SELECT menulis())');
SELECT kolom_kueri('SELECT nip FROM orang');
SELECT kolom_kueri('SELECT id FROM tiada');
SELECT kolom_kueri('SELECT $1');
SELECT kolom_kueri('SELECT id FROM orang WHERE');
SELECT count(*) FROM orang;
