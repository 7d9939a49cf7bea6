--
-- Recording: what is refused, and why; what a row of the log says.
--
CREATE SCHEMA uji_pemicu;
SET search_path = uji_pemicu, kinerja;
SET asn_kinerja.skema_jejak = 'uji_jejak';
CREATE TABLE t (id integer PRIMARY KEY, n numeric, s text);
CREATE TABLE lain (id integer);
CREATE VIEW v AS SELECT 1 AS id;
CREATE TEMP TABLE sementara (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE ringan (id integer PRIMARY KEY);

-- refused before anything is made
CALL pasang_audit('v');
CALL pasang_audit('sementara');
CALL pasang_audit('ringan');
CALL pasang_audit('pg_class');
CALL pasang_audit('lain');
CALL pasang_audit('t', 'kolom');
CALL pasang_audit('t', NULL);
CALL pasang_audit('t', kolom_rahasia => '{tiada}');
CALL pasang_audit('t', kolom_rahasia => '{id}');
CALL pasang_audit('t', kolom_rahasia => '{NULL}');
SELECT to_regnamespace('uji_jejak');
SELECT bentuk_tabel('t', '{}');
CREATE ROLE regress_biasa;
GRANT USAGE ON SCHEMA kinerja, uji_pemicu TO regress_biasa;
GRANT EXECUTE ON FUNCTION audit_diperiksa(regclass, text, name[]) TO regress_biasa;
SET ROLE regress_biasa;
CALL pasang_audit('t');
RESET ROLE;

-- misuse of the trigger functions
SELECT catat_baris();
CREATE TRIGGER salah BEFORE INSERT ON lain FOR EACH ROW EXECUTE FUNCTION catat_baris();
INSERT INTO lain VALUES (1);
DROP TRIGGER salah ON lain;
CREATE TRIGGER tanpa_kunci AFTER INSERT ON lain FOR EACH ROW EXECUTE FUNCTION catat_baris();
INSERT INTO lain VALUES (1);
CALL siapkan_jejak(0);
INSERT INTO lain VALUES (1);
DROP TABLE lain;

-- the log and its own protection
CALL pasang_audit('t', 'pernyataan');
CALL pasang_audit('t');
CALL pasang_audit('uji_jejak.jejak');
INSERT INTO t VALUES (1, 80, E'a\tb\\c\nd'), (2, NULL, NULL);
UPDATE t SET n = 85, s = '' WHERE id = 1;
UPDATE t SET id = 3 WHERE id = 2;
DELETE FROM t WHERE id = 1;
TRUNCATE t;
SELECT urutan, kepala, operasi, kunci, kunci_baru, isi, peran = current_user AS peran, waktu_catat IS NOT NULL AS dicap FROM uji_jejak.jejak ORDER BY transaksi, urutan;
SELECT skema, tabel, skema_akar, akar, kolom, tipe, kunci, rahasia FROM uji_jejak.bentuk;
SELECT tindakan, tabel, jenis, rahasia, selalu, berisi FROM uji_jejak.liputan ORDER BY nomor;
UPDATE uji_jejak.jejak_lain SET isi = '';
DELETE FROM uji_jejak.jejak;
TRUNCATE uji_jejak.bentuk;
-- partitions of the months, made once
CALL siapkan_jejak(2);
CALL siapkan_jejak(2);
SELECT count(*) FROM pg_inherits WHERE inhparent = 'uji_jejak.jejak'::regclass;
SELECT count(*) FROM pg_trigger WHERE tgname = 'tetap' AND tgrelid::regclass::text LIKE 'uji\_jejak.%';

-- names and settings that could lead astray
CREATE TABLE "tabel ""aneh"".x" ("kunci ""satu""" timestamptz, "Dua" date, f double precision, b bytea, i interval, m money, r tstzrange, c t, PRIMARY KEY ("kunci ""satu""", "Dua"));
CALL pasang_audit('"tabel ""aneh"".x"', kolom_rahasia => '{i}');
SET DateStyle = 'German';
SET TimeZone = 'Asia/Jayapura';
SET extra_float_digits = -5;
SET bytea_output = escape;
SET IntervalStyle = iso_8601;
INSERT INTO "tabel ""aneh"".x" VALUES ('2026-11-24 18:00:00.5+07', '2026-11-24', 0.1::float8 + 0.2, '\x00ff', '1 day', 12.5, '[2026-01-01 00:00+00,)', ROW(1, 2.50, 'x'));
INSERT INTO "tabel ""aneh"".x" VALUES ('infinity', '-infinity', 'NaN'), ('0044-03-15 BC', '2026-01-01', '-0');
RESET DateStyle; RESET TimeZone; RESET extra_float_digits; RESET bytea_output; RESET IntervalStyle;
SELECT j.kunci, isi FROM uji_jejak.jejak j JOIN uji_jejak.bentuk b ON b.nomor = bentuk WHERE tabel ~ 'aneh' ORDER BY transaksi, urutan;

-- a log that is none any more, or leads out of the database
ALTER TABLE uji_jejak.jejak RENAME isi TO isinya;
INSERT INTO t VALUES (5);
ALTER TABLE uji_jejak.jejak RENAME isinya TO isi;
BEGIN;
DO $$ BEGIN EXECUTE (SELECT string_agg(format('DROP TABLE %s;', inhrelid::regclass), '') FROM pg_inherits WHERE inhparent = 'uji_jejak.jejak'::regclass); END $$;
CREATE FOREIGN DATA WRAPPER regress_kosong;
CREATE SERVER regress_jauh FOREIGN DATA WRAPPER regress_kosong;
DROP INDEX uji_jejak.jejak_kunci, uji_jejak.jejak_kunci_baru, uji_jejak.jejak_kepala, uji_jejak.jejak_waktu;
CREATE FOREIGN TABLE uji_jejak.asing PARTITION OF uji_jejak.jejak DEFAULT SERVER regress_jauh;
INSERT INTO t VALUES (5);
ROLLBACK;
-- a partition whose columns are in another order, and a rule of its own
BEGIN;
DO $$ BEGIN EXECUTE (SELECT string_agg(format('DROP TABLE %s;', inhrelid::regclass), '') FROM pg_inherits WHERE inhparent = 'uji_jejak.jejak'::regclass); END $$;
CREATE TABLE uji_jejak.terbalik (buang text, asal_replikasi text, alasan text, pelaku text, alamat inet, aplikasi text, peran_sesi text, peran text, waktu_pernyataan timestamptz,
    waktu_catat timestamptz, isi text NOT NULL, kunci_baru text COLLATE "C", kunci text COLLATE "C" NOT NULL, operasi "char" NOT NULL, era smallint NOT NULL,
    bentuk integer NOT NULL, kepala integer, urutan integer NOT NULL, transaksi xid8 NOT NULL, waktu timestamptz NOT NULL);
ALTER TABLE uji_jejak.terbalik DROP COLUMN buang;
ALTER TABLE uji_jejak.jejak ATTACH PARTITION uji_jejak.terbalik DEFAULT;
INSERT INTO t VALUES (5, 5, 'lima');
SELECT operasi, kunci, isi FROM uji_jejak.terbalik;
ROLLBACK;

-- Both ways into the log tell the same: many rows in one query, and three tables
-- whose rows alternate in it.  What is added to the log (a constraint, a unique
-- index, one of an expression, a trigger) is heeded.
CREATE TABLE akar (id integer PRIMARY KEY, n integer) PARTITION BY LIST (id);
CREATE TABLE genap PARTITION OF akar FOR VALUES IN (0, 2, 4, 6, 8);
CREATE TABLE ganjil PARTITION OF akar FOR VALUES IN (1, 3, 5, 7, 9);
CREATE TABLE isian (akar integer REFERENCES akar ON UPDATE CASCADE ON DELETE CASCADE, id integer, s text, PRIMARY KEY (akar, id));
CALL pasang_audit('akar');
CALL pasang_audit('isian');
CREATE FUNCTION ditolak() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.kunci = E'9\t999' THEN RAISE 'ditolak'; END IF; RETURN new; END $$;
CREATE TABLE jalan (cara text, hasil text);
DO $$
DECLARE
    cara text;
BEGIN
    FOREACH cara IN ARRAY ARRAY['SELECT', 'ALTER TABLE uji_jejak.jejak ADD CONSTRAINT bukan CHECK (kunci <> ''x'')', 'CREATE UNIQUE INDEX ON uji_jejak.jejak (waktu, era, transaksi, urutan)',
                                'CREATE INDEX ON uji_jejak.jejak (lower(kunci))', 'CREATE INDEX ON uji_jejak.jejak (kunci) WHERE operasi = ''D''',
                                'CREATE INDEX ON uji_jejak.jejak (kunci) WHERE kunci_baru IS NOT NULL', 'CREATE INDEX ON uji_jejak.jejak USING brin (waktu, urutan)',
                                'CREATE TRIGGER tolak BEFORE INSERT ON uji_jejak.jejak FOR EACH ROW EXECUTE FUNCTION uji_pemicu.ditolak()'] LOOP
        BEGIN
            EXECUTE cara;
            INSERT INTO akar SELECT i, 0 FROM generate_series(0, 9) i;
            INSERT INTO isian SELECT i % 10, i / 10, repeat('x', i % 600) FROM generate_series(0, 1499) i;
            UPDATE isian SET s = s || '!' WHERE id < 90;
            UPDATE isian SET id = id + 1000 WHERE id < 10;
            DELETE FROM akar WHERE id < 5;
            RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE =
                (SELECT concat_ws(' ', count(*), count(DISTINCT j.urutan), count(*) FILTER (WHERE j.waktu_catat IS NOT NULL),
                                  md5(string_agg(concat_ws(' ', j.operasi, b.tabel, j.kunci, j.kunci_baru, j.isi), E'\n' ORDER BY b.tabel, j.kunci, j.urutan)))
                 FROM uji_jejak.jejak j JOIN uji_jejak.bentuk b ON b.nomor = j.bentuk WHERE j.transaksi = pg_current_xact_id());
        EXCEPTION WHEN SQLSTATE 'ZZ000' THEN
            INSERT INTO jalan VALUES (cara, sqlerrm);
        END;
    END LOOP;
END $$;
SELECT left(min(hasil), 12) AS catatan, count(*), count(DISTINCT hasil) FROM jalan;
BEGIN;
CREATE TRIGGER tolak BEFORE INSERT ON uji_jejak.jejak FOR EACH ROW EXECUTE FUNCTION uji_pemicu.ditolak();
INSERT INTO akar VALUES (9, 0);
INSERT INTO isian VALUES (9, 98), (9, 999);
ROLLBACK;

-- Every index of the log has its entries, also where a summary was made between
-- two writings of the same range of pages.
INSERT INTO akar SELECT i, 0 FROM generate_series(0, 9) i;
INSERT INTO isian SELECT i % 10, i / 10, repeat('x', i % 600) FROM generate_series(0, 1499) i;
SELECT sum(brin_summarize_new_values(indexrelid)) > 0 FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am a ON a.oid = relam
WHERE indrelid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'uji_jejak.jejak'::regclass) AND amname = 'brin';
INSERT INTO isian SELECT i % 10, 1000 + i / 10, repeat('y', i % 600) FROM generate_series(0, 1499) i;
UPDATE isian SET id = -id WHERE id > 1140;
CREATE FUNCTION berapa(syarat text, dengan boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hasil text;
BEGIN
    PERFORM set_config('enable_seqscan', (NOT dengan)::text, true), set_config('enable_indexscan', dengan::text, true), set_config('enable_bitmapscan', dengan::text, true);
    EXECUTE 'SELECT concat_ws('' '', count(*), md5(string_agg(concat_ws('' '', transaksi, urutan, isi), '','' ORDER BY transaksi::text::numeric, urutan))) FROM uji_jejak.jejak WHERE ' || syarat INTO hasil;
    RETURN hasil;
END $$;
SELECT syarat, berapa(syarat, false) = berapa(syarat, true) AS sama, berapa(syarat, true) NOT LIKE '0%' AS ada
FROM unnest(ARRAY['bentuk > 0 AND kunci >= ''3''', 'bentuk > 0 AND kunci_baru IS NOT NULL', 'waktu > now() - interval ''1 hour''', 'era > 0 AND waktu_catat IS NOT NULL']) syarat;

-- What an error leaves behind belongs to nobody: the memory of a query that has
-- failed in a function of SQL goes much later, here at the end of the block.
CREATE FUNCTION gagal(banyak integer) RETURNS void LANGUAGE sql AS $$ INSERT INTO isian SELECT 5, 9000 + g, 'x' FROM generate_series(1, banyak) g $$;
CREATE TRIGGER zz AFTER INSERT ON isian FOR EACH ROW WHEN (new.id = 9003) EXECUTE FUNCTION jejak_tetap();
DO $$
DECLARE
    kosong text;
BEGIN
    FOR i IN 1 .. 20 LOOP
        BEGIN
            kosong := gagal(3);
        EXCEPTION WHEN OTHERS THEN
            INSERT INTO isian VALUES (5, 9100 + i, '');
        END;
    END LOOP;
END $$;
DROP TRIGGER zz ON isian;
SELECT count(*), count(kepala) FROM uji_jejak.jejak WHERE kunci ~ E'^5\t91..';

-- a trigger of the same query that writes, and takes back what it has written
CREATE FUNCTION ikut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        UPDATE isian SET s = 'batal' WHERE id = 9101;
        RAISE EXCEPTION 'batal';
    EXCEPTION WHEN OTHERS THEN
        UPDATE isian SET s = 'ikut ' || new.id WHERE id = 9102;
    END;
    RETURN NULL;
END $$;
CREATE TRIGGER zz AFTER UPDATE ON isian FOR EACH ROW WHEN (new.id IN (9104, 9105)) EXECUTE FUNCTION ikut();
UPDATE isian SET s = 'semua' WHERE id > 9102 AND id < 9107;
DROP TRIGGER zz ON isian;
SELECT replace(kunci, E'\t', ' ') AS kunci, split_part(isi, E'\t', 3) AS baru, kepala IS NULL AS kepala, peran IS NOT NULL AS peran, waktu_catat IS NOT NULL AS dicap
FROM uji_jejak.jejak WHERE operasi = 'U' AND kunci ~ E'^5\t91' ORDER BY transaksi::text::numeric, urutan;
DROP TABLE isian, akar;

-- A key that no index of the log can hold: the change is refused when the query
-- ends, and nothing of it stays.
CREATE TABLE panjang (id bytea PRIMARY KEY, n integer);
CALL pasang_audit('panjang');
CREATE FUNCTION kunci_panjang(i integer) RETURNS bytea LANGUAGE sql AS $$ SELECT string_agg(decode(md5(i || '.' || g), 'hex'), '') FROM generate_series(1, 100) g $$;
DO $$
DECLARE
    galat text;
BEGIN
    FOR i IN 1 .. 3 LOOP
        BEGIN
            INSERT INTO panjang VALUES (decode(lpad(to_hex(i), 2, '0'), 'hex'), i), (kunci_panjang(i), i);
        EXCEPTION WHEN OTHERS THEN
            galat := concat_ws(' ', galat, sqlstate);
            INSERT INTO panjang VALUES (decode(lpad(to_hex(i), 2, '0'), 'hex'), -i);
        END;
    END LOOP;
    RAISE NOTICE '%', galat;
END $$;
SELECT n, (SELECT string_agg(j.isi, ' ') FROM uji_jejak.jejak j WHERE j.kunci = '\\' || substr(id::text, 2)) FROM panjang ORDER BY id;
DROP TABLE panjang;

-- what the statement kind cannot see
CREATE TABLE p (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CALL pasang_audit('p', 'pernyataan');

CALL lepas_audit('t');
INSERT INTO t VALUES (6);
SELECT count(*) FROM jejak('t', '{"id": 6}');
DROP SCHEMA uji_pemicu CASCADE;
SET client_min_messages = warning;
DROP SCHEMA uji_jejak CASCADE;
DROP OWNED BY regress_biasa;
DROP ROLE regress_biasa;
