--
-- Proofs: one row, in the tree of a checkpoint; what is no leaf, or not that row's.
--
CREATE SCHEMA uji_bukti;
SET search_path = uji_bukti, kinerja;
SET asn_kinerja.skema_jejak = 'uji_bukti_jejak';
CREATE TABLE t (id integer PRIMARY KEY, n numeric, s text);
CALL pasang_audit('t');
SELECT bukti('t', '{"id": 1}');
INSERT INTO t SELECT i, 80, 'a' FROM generate_series(1, 300) i;
CALL segel(asal => 'kinerja.contoh.go.id/jejak');
UPDATE t SET n = n + 1 WHERE id <= 250;
UPDATE t SET id = 1000 WHERE id = 300;
DELETE FROM t WHERE id > 290 AND id < 1000;
INSERT INTO t VALUES (301, 1, 'b');
TRUNCATE t;
CALL segel();
INSERT INTO t SELECT i, 1, 'c' FROM generate_series(1, 40) i;
CALL segel();
INSERT INTO t VALUES (5000, 0, 'belum disegel');
CREATE TEMP TABLE daun AS SELECT row_number() OVER (ORDER BY era, transaksi, urutan) - 1 AS nomor, era, transaksi, urutan FROM uji_bukti_jejak.jejak;
ALTER TABLE uji_bukti_jejak.jejak DISABLE TRIGGER ALL;
-- one row proved: the proof is a leaf in a tree of a checkpoint, and tells the row
CREATE FUNCTION periksa(bukti text, OUT indeks bigint, OUT ukuran bigint, OUT sah boolean, OUT baris text) LANGUAGE sql AS $$
    SELECT substr(b[3], 7)::bigint, c.ukuran, keanggotaan_sah(substr(b[3], 7)::bigint, c.ukuran, hash_daun(decode(substr(b[2], 7), 'base64')),
           (SELECT array_agg(decode(h, 'base64') ORDER BY n) FROM unnest(b[4:]) WITH ORDINALITY u(h, n)), c.akar),
           (SELECT string_agg(l, ' | ') FROM unnest(string_to_array(convert_from(decode(substr(b[2], 7), 'base64'), 'UTF8'), E'\n')) l WHERE l ~ '^(operasi|kunci|kolom)')
    FROM (SELECT string_to_array(split_part($1, E'\n\n', 1), E'\n') AS b) x, urai_titik_periksa(substr($1, strpos($1, E'\n\n') + 2)) c $$;
SELECT p.* FROM unnest(ARRAY[1, 2, 250, 1000, 301, 40]) id, periksa(bukti('t', jsonb_build_object('id', id))) p;
SELECT p.* FROM periksa(bukti('t', '{"id": 2}', 1)) p;
SELECT count(*), bool_and(sah), min(indeks), max(indeks) FROM daun d JOIN uji_bukti_jejak.jejak j USING (era, transaksi, urutan), periksa(bukti_jejak(bentuk_jejak('t'), j.kunci, nomor)) p WHERE nomor < 602 AND nomor % 7 = 0;
SELECT bukti('t', '{"id": 2}', 0);
SELECT bukti('t', '{"id": 2}', 100000);
SELECT bukti('t', '{"id": 5000}');
SELECT bukti('t', '{"id": 5000}', (SELECT nomor FROM daun ORDER BY nomor DESC LIMIT 1));
SELECT bukti('t', NULL);
BEGIN;
UPDATE uji_bukti_jejak.jejak SET isi = isi || '1' WHERE (era, transaksi, urutan) = (SELECT era, transaksi, urutan FROM daun WHERE nomor = 1);
SELECT bukti('t', '{"id": 2}', 1);
ROLLBACK;

SET client_min_messages = warning;
DROP SCHEMA uji_bukti, uji_bukti_jejak CASCADE;
