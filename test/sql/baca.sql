--
-- Reading: lines and keys taken apart, rows of the past, what is refused.
--
SET asn_kinerja.skema_jejak = 'uji_baca_jejak';
SELECT kinerja.pecah_jejak(E'a\t\\N\t\\-\t\\\\N\tx\\ty\\\\\\n\t') AS bidang, kinerja.pecah_jejak('') AS kosong;
-- what was escaped is what comes back
CREATE TABLE uji_baca (id integer PRIMARY KEY, s text, t text);
CALL kinerja.pasang_audit('uji_baca');
INSERT INTO uji_baca SELECT i, chr(i) || '\' || chr(i) || 'N', CASE WHEN i % 2 = 0 THEN chr(300 + i) END FROM generate_series(1, 255) i;
SELECT count(*), count(*) FILTER (WHERE baru <> to_jsonb(u)) AS beda
FROM uji_baca u, LATERAL kinerja.jejak('uji_baca', jsonb_build_object('id', id)) j;
SELECT kinerja.nilai_jejak('{a,k,b}', '{k}', '1', E'x\t\\N'), kinerja.nilai_jejak('{k}', '{k}', '1', ''), kinerja.nilai_jejak('{k,a}', '{k}', '1', '');
SELECT kinerja.nilai_jejak('{NULL}', '{}', '', '');
SELECT to_jsonb(kinerja.baris_jejak('{a,b,c,d}', '{numeric(6\,2),date[],tidak.ada,boolean}', ARRAY['1.50', '{2026-01-31}', 'teks', NULL]));
SELECT to_jsonb(kinerja.baris_jejak('{a}', '{integer,text}', '{1}'));
SELECT kinerja.kunci_jejak('uji_baca', '{"id": 7}');
SELECT kinerja.kunci_jejak('uji_baca', '{"id": "7", "s": 1}');
SELECT kinerja.kunci_jejak('uji_baca', '{"id": null}');
SELECT kinerja.kunci_jejak('uji_baca', '[7]');
-- the two ends of a change of key
UPDATE uji_baca SET id = 1000 WHERE id = 1;
SELECT operasi, kolom, lama, baru FROM kinerja.jejak('uji_baca', '{"id": 1000}');
SELECT operasi, kolom, lama, baru ->> 't' AS baru FROM kinerja.jejak('uji_baca', '{"id": 1}');
-- before the audit, after its end, beyond what the log can tell
SELECT kinerja.keadaan('uji_baca', '2020-01-01');
CREATE TABLE uji_isi (id integer PRIMARY KEY, n integer);
INSERT INTO uji_isi VALUES (1, 1), (2, 2);
CALL kinerja.pasang_audit('uji_isi');
SELECT clock_timestamp() AS saat \gset
UPDATE uji_isi SET n = 3 WHERE id = 2;
SELECT kinerja.keadaan('uji_isi', :'saat') ORDER BY 1;
CALL kinerja.lepas_audit('uji_isi');
SELECT kinerja.keadaan('uji_isi', :'saat') ORDER BY 1;
CALL kinerja.pasang_audit('uji_isi');
TRUNCATE uji_isi;
SELECT kinerja.keadaan('uji_isi', :'saat');
-- a column that came and went leaves rows about which nothing is known
CREATE TABLE uji_kolom (id integer PRIMARY KEY, n integer);
CALL kinerja.pasang_audit('uji_kolom');
INSERT INTO uji_kolom VALUES (1, 1), (2, 2);
ALTER TABLE uji_kolom ADD c integer DEFAULT 9;
UPDATE uji_kolom SET n = 3 WHERE id = 2;
SELECT clock_timestamp() AS saat \gset
SELECT kinerja.keadaan('uji_kolom', :'saat') ORDER BY 1;
ALTER TABLE uji_kolom DROP c;
UPDATE uji_kolom SET n = 4;
SELECT kinerja.keadaan('uji_kolom', :'saat') ORDER BY 1;
SELECT kinerja.keadaan_baris('uji_kolom', '{"id": 2}', clock_timestamp());
-- a name used again is another column
ALTER TABLE uji_kolom ADD c integer;
SELECT kinerja.keadaan('uji_kolom', clock_timestamp()) ORDER BY 1;
-- another type: what the log has, or what is there now with a warning
CREATE TABLE uji_tipe (id integer PRIMARY KEY, n numeric);
CALL kinerja.pasang_audit('uji_tipe');
INSERT INTO uji_tipe VALUES (1, 7.4), (2, 8);
CREATE TABLE uji_tipe_isi (id integer PRIMARY KEY, n integer);
INSERT INTO uji_tipe_isi VALUES (1, 7), (2, 8), (3, 9);
CALL kinerja.pasang_audit('uji_tipe_isi');
SELECT clock_timestamp() AS saat \gset
ALTER TABLE uji_tipe ALTER n TYPE integer;
ALTER TABLE uji_tipe_isi ALTER n TYPE bigint, ADD c integer DEFAULT 1;
UPDATE uji_tipe SET n = 0 WHERE id = 2;
UPDATE uji_tipe_isi SET n = 3000000000 WHERE id = 2;
SELECT kinerja.keadaan('uji_tipe', :'saat') ORDER BY 1;
SELECT kinerja.keadaan('uji_tipe_isi', :'saat') ORDER BY 1;
-- a column's value in rows that are older than it outlives a rewriting
SELECT clock_timestamp() AS saat \gset
UPDATE uji_tipe_isi SET c = 2 WHERE id = 3;
VACUUM FULL uji_tipe_isi;
TRUNCATE uji_tipe;
ALTER TABLE uji_tipe ADD a integer, ADD b integer DEFAULT 5, ADD d integer DEFAULT (random() * 0)::integer, ADD e integer GENERATED ALWAYS AS (id + 1) STORED;
SELECT kinerja.keadaan('uji_tipe_isi', :'saat') ORDER BY 1;
INSERT INTO uji_tipe VALUES (9, 9);
ALTER TABLE uji_tipe ADD g integer DEFAULT (random() * 0)::integer, ADD h integer;
UPDATE uji_tipe SET n = 1;
SELECT clock_timestamp() AS saat \gset
TRUNCATE uji_tipe;
SELECT kinerja.keadaan('uji_tipe', :'saat');
DROP TABLE uji_baca, uji_isi, uji_kolom, uji_tipe, uji_tipe_isi;
SET client_min_messages = warning;
DROP SCHEMA uji_baca_jejak CASCADE;
