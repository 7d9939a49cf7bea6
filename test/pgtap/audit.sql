-- Audit: matriks pemicu, satu kelompok setiap baris, menurut nama barisnya.
-- Yang memerlukan klaster sendiri: logical replication apply, logical decoding of the log (test/t/009); dump/restore (008); huge rows, alamat klien (011);
-- transaksi yang disiapkan, gangguan (007). Yang memerlukan dua sesi: hash chain and concurrency, id order (test/isolation/specs/iso_audit.spec).
-- return: hasil pemicu AFTER tidak dilihat siapa pun; tidak ada yang dapat diuji.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT plan(173);

CREATE TABLE t (id integer PRIMARY KEY, n numeric, s text);
CREATE TABLE lain (id integer PRIMARY KEY, t text);
CALL pasang_audit('t');
-- yang tercatat sejak pemanggilan terakhir, ringkas
CREATE TABLE sudah (transaksi xid8, urutan integer);
CREATE FUNCTION baru() RETURNS text LANGUAGE plpgsql AS $$
DECLARE hasil text;
BEGIN
    SELECT string_agg(concat_ws(' ', operasi, tabel, kunci, CASE WHEN operasi = 'U' THEN format('%s:%s>%s', kolom, lama #>> '{}', baru #>> '{}') END), '; ' ORDER BY transaksi, urutan, kolom)
    INTO hasil FROM (SELECT operasi, tabel, (SELECT string_agg(value, ',') FROM jsonb_each_text(kunci_baris)) AS kunci, kolom, lama, baru, transaksi, urutan
         FROM baca_jejak(ARRAY (SELECT DISTINCT bentuk FROM kinerja_jejak.jejak j WHERE NOT EXISTS (SELECT FROM sudah s WHERE s.transaksi = j.transaksi AND s.urutan = j.urutan)))) j
    WHERE NOT EXISTS (SELECT FROM sudah s WHERE s.transaksi = j.transaksi AND s.urutan = j.urutan);
    DELETE FROM sudah;
    INSERT INTO sudah SELECT transaksi, urutan FROM kinerja_jejak.jejak;
    RETURN hasil;
END $$;

-- entry protocol
SELECT throws_ok('SELECT catat_baris()', '39P01', NULL, 'fungsi pemicu tidak dapat dipanggil dengan SELECT');
CREATE TRIGGER salah BEFORE INSERT ON lain FOR EACH ROW EXECUTE FUNCTION catat_baris();
SELECT throws_ok($$INSERT INTO lain VALUES (1)$$, '39P01', NULL, 'BEFORE ditolak');
DROP TRIGGER salah ON lain;
CREATE TRIGGER salah AFTER INSERT ON lain FOR EACH STATEMENT EXECUTE FUNCTION catat_baris();
SELECT throws_ok($$INSERT INTO lain VALUES (1)$$, '39P01', NULL, 'STATEMENT bagi fungsi baris ditolak');
DROP TRIGGER salah ON lain;
CREATE TRIGGER salah AFTER UPDATE ON lain FOR EACH STATEMENT EXECUTE FUNCTION catat_pernyataan();
SELECT throws_ok($$UPDATE lain SET t = ''$$, '39P01', NULL, 'tanpa tabel transisi ditolak');
DROP TRIGGER salah ON lain;
CREATE TRIGGER salah AFTER INSERT ON lain FOR EACH ROW EXECUTE FUNCTION catat_pernyataan();
SELECT throws_ok($$INSERT INTO lain VALUES (1)$$, '39P01', NULL, 'ROW bagi fungsi pernyataan ditolak');
DROP TRIGGER salah ON lain;

-- TG_OP -> tuples
INSERT INTO t VALUES (1, 80, 'a');
SELECT is(baru(), 'I t 1', 'INSERT: baris baru');
UPDATE t SET n = 85;
SELECT is(baru(), 'U t 1 n:80>85', 'UPDATE: hanya kolom yang berubah, lama dan baru');
DELETE FROM t;
SELECT is(baru(), 'D t 1', 'DELETE: baris lama');
SELECT is((SELECT lama FROM jejak('t', '{"id": 1}') WHERE operasi = 'D'), '{"id": 1, "n": 85, "s": "a"}', 'DELETE menyimpan seluruh baris');

-- BEFORE vs AFTER: yang dicatat adalah baris sebagaimana tersimpan
CREATE FUNCTION dibulatkan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.id < 0 THEN RETURN NULL; END IF; new.n := round(new.n); RETURN new; END $$;
CREATE TRIGGER bulat BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION dibulatkan();
INSERT INTO t VALUES (1, 79.6, 'a'), (-1, 0, 'tidak pernah ada');
SELECT is(baru(), 'I t 1', 'baris yang dibatalkan BEFORE tidak tercatat');
SELECT is((SELECT baru ->> 'n' FROM jejak('t', '{"id": 1}') ORDER BY waktu DESC, urutan DESC LIMIT 1), '80', 'perubahan oleh BEFORE ikut');

DROP TRIGGER bulat ON t;
-- firing order: kendala yang menolak kemudian membawa serta catatannya
CREATE CONSTRAINT TRIGGER zz AFTER UPDATE ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.n = 13) EXECUTE FUNCTION kinerja.jejak_tetap();
SAVEPOINT s;
UPDATE t SET n = 13;
SELECT throws_ok('SET CONSTRAINTS ALL IMMEDIATE', '55000', NULL, 'kendala tertunda menolak');
ROLLBACK TO s;
SELECT is(baru(), NULL, 'catatan hilang bersama perubahannya');
DROP TRIGGER zz ON t;

-- WHEN, UPDATE OF
UPDATE t SET n = n;
SELECT is(baru(), NULL, 'UPDATE yang tidak mengubah apa-apa tidak dicatat');
CREATE TRIGGER salah AFTER UPDATE ON lain FOR EACH ROW WHEN (old.t IS DISTINCT FROM new.t) EXECUTE FUNCTION catat_baris();
INSERT INTO lain VALUES (1, 'a');
SELECT throws_ok($$UPDATE lain SET t = 'b'$$, '39P01', NULL, 'WHEN ditolak: ia dapat menyembunyikan perubahan');
DROP TRIGGER salah ON lain;
CREATE TRIGGER salah AFTER UPDATE OF t ON lain FOR EACH ROW EXECUTE FUNCTION catat_baris();
SELECT throws_ok($$UPDATE lain SET t = 'b'$$, '39P01', NULL, 'daftar kolom ditolak: BEFORE dapat mengubah yang lain');
DROP TRIGGER salah ON lain;
CREATE TABLE jsonan (id integer PRIMARY KEY, j json, xm xml);
CALL pasang_audit('jsonan');
INSERT INTO jsonan VALUES (1, '{"a": 1}', '<a/>');
UPDATE jsonan SET j = '{"a": 2}';
SELECT is(baru(), 'I jsonan 1; U jsonan 1 j:{"a": 1}>{"a": 2}', 'tipe tanpa operator = tercatat');

-- deferred
CREATE CONSTRAINT TRIGGER salah AFTER UPDATE ON lain DEFERRABLE FOR EACH ROW EXECUTE FUNCTION catat_baris();
SELECT throws_ok($$UPDATE lain SET t = 'b'$$, '39P01', NULL, 'DEFERRABLE ditolak: pelaku harus dibaca saat kejadian');
DROP TRIGGER salah ON lain;
-- yang ditulis pemicu tertunda tercatat atas nama yang menulisnya, pada 18 yang mengantrekannya
CREATE ROLE penunda;
GRANT USAGE ON SCHEMA kinerja TO penunda;
CREATE TABLE tunda (id integer PRIMARY KEY, oleh name DEFAULT current_user);
CREATE TABLE akibat (id integer PRIMARY KEY, oleh name DEFAULT current_user);
GRANT INSERT ON tunda, akibat TO penunda;
CALL pasang_audit('tunda');
CALL pasang_audit('akibat');
CREATE FUNCTION berakibat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO akibat VALUES (new.id); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER belakangan AFTER INSERT ON tunda DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION berakibat();
SET LOCAL ROLE penunda;
SET LOCAL asn_kinerja.pelaku = 'dahulu';
INSERT INTO tunda VALUES (1);
RESET ROLE;
SET LOCAL asn_kinerja.pelaku = 'kemudian';
SET CONSTRAINTS ALL IMMEDIATE;
SET LOCAL asn_kinerja.pelaku = '';
SELECT is((SELECT string_agg(concat_ws(' ', tabel, peran = baru ->> 'oleh', pelaku), '; ' ORDER BY urutan) FROM v_jejak WHERE tabel IN ('tunda', 'akibat')),
          'tunda t dahulu; akibat t kemudian', 'peran dan pengakuan dibaca pada saat kejadian');
SELECT is((SELECT peran FROM v_jejak WHERE tabel = 'tunda'), 'penunda', 'bukan ketika kendala diperiksa');
SELECT isnt(baru(), NULL, 'selesai dengan yang tertunda');

-- COPY
INSERT INTO t SELECT i, i, 'm' FROM generate_series(2, 201) i;
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE operasi = 'I' AND kunci::text > '' AND isi ~ 'm$'), 200, 'dua ratus baris, dua ratus catatan');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE isi ~ 'm$' AND kepala IS NULL), 1, 'siapa dan mengapa hanya pada kepalanya');
DELETE FROM t WHERE id > 1;
SELECT isnt(baru(), NULL, 'DELETE banyak baris tercatat');

COPY t (id, s) FROM STDIN;
2	baris\tsatu
3	\N
\.
SELECT is(baru(), 'I t 2; I t 3', 'COPY mencatat setiap baris');
SELECT is((SELECT baru FROM jejak('t', '{"id": 2}') ORDER BY waktu DESC, urutan DESC LIMIT 1), '{"id": 2, "n": null, "s": "baris\tsatu"}', 'dengan nilainya');
DELETE FROM t WHERE id > 1;
CREATE TABLE beku (id integer PRIMARY KEY, n integer);
CALL pasang_audit('beku');
COPY beku FROM STDIN WITH (FREEZE);
1	10
2	20
\.
UPDATE beku SET n = 11 WHERE id = 1;
SELECT is(baru(), 'D t 2; D t 3; I beku 1; I beku 2; U beku 1 n:10>11', 'COPY FREEZE juga');
-- savepoint yang dibatalkan
SAVEPOINT s;
COPY beku FROM STDIN;
3	30
\.
ROLLBACK TO s;
COPY beku FROM STDIN;
4	40
\.
SELECT is(baru(), 'I beku 4', 'yang dibatalkan tidak');

-- INSERT … ON CONFLICT DO UPDATE
INSERT INTO t VALUES (1, 80, 'b'), (3, 3, 'c') ON CONFLICT (id) DO UPDATE SET s = excluded.s;
SELECT is(baru(), 'U t 1 s:a>b; I t 3', 'ON CONFLICT DO UPDATE hanya mencatat U');
INSERT INTO t VALUES (1, 80, 'x') ON CONFLICT DO NOTHING;
SELECT is(baru(), NULL, 'ON CONFLICT DO NOTHING tidak mencatat');

-- MERGE (15+)
MERGE INTO t USING (VALUES (1), (3), (4)) v(id) ON t.id = v.id
WHEN MATCHED AND t.id = 1 THEN UPDATE SET n = 81 WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (v.id, 4, 'd');
SELECT is(baru(), 'U t 1 n:80>81; D t 3; I t 4', 'MERGE: setiap tindakan barisnya');

-- TRUNCATE
TRUNCATE t;
SELECT is(baru(), 'T t', 'TRUNCATE dicatat sebagai T');

-- partition: leaf vs root
CREATE TABLE p (id integer, r integer, n integer, PRIMARY KEY (r, id)) PARTITION BY LIST (r);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CALL pasang_audit('p');
CREATE TABLE p2 (n integer, id integer NOT NULL, r integer NOT NULL, PRIMARY KEY (r, id));
ALTER TABLE p ATTACH PARTITION p2 FOR VALUES IN (2);
INSERT INTO p VALUES (1, 1, 10), (2, 2, 20);
INSERT INTO p2 (r, id, n) VALUES (2, 3, 30);
SELECT is(baru(), 'I p1 1,1; I p2 2,2; I p2 2,3', 'daun tercatat, juga yang ditulis langsung dan yang dipasang kemudian');
SELECT is((SELECT string_agg(DISTINCT skema_akar || '.' || akar, ' ') FROM v_jejak WHERE tabel IN ('p1', 'p2')), 'public.p', 'akar ikut tercatat');
SELECT is((SELECT count(*)::integer FROM jejak('p', '{"id": 3, "r": 2}')), 1, 'riwayat dibaca melalui akar');
-- partition: row movement
UPDATE p SET r = 2 WHERE id = 1;
SELECT is(baru(), 'D p1 1,1; I p2 2,1', 'pindah partisi: D lalu I, urutannya berdampingan');
-- TRUNCATE partisi
TRUNCATE p1;
SELECT is(baru(), 'T p1', 'TRUNCATE langsung pada partisi tercatat');
TRUNCATE p;
SELECT is(split_part(baru(), ';', 1) LIKE 'T p%', true, 'TRUNCATE akar tercatat');
-- daun dilepas, diganti namanya, dipasang lagi
ALTER TABLE p DETACH PARTITION p1;
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'p1') @> '{"hanya TRUNCATE yang tercatat: perubahan langsung pada partisi ini tidak"}', 'partisi yang dilepas tidak lagi tercatat, dan itu disebut');
ALTER TABLE p1 RENAME TO p_satu;
ALTER TABLE p ATTACH PARTITION p_satu FOR VALUES IN (1);
INSERT INTO p VALUES (8, 1, 8);
SELECT is(baru(), 'I p_satu 1,8', 'dipasang lagi: tercatat dengan namanya sekarang');
SELECT is((SELECT akar FROM v_jejak WHERE tabel = 'p_satu'), 'p', 'dan akarnya');
SELECT is((SELECT string_agg(DISTINCT tabel, ' ') FROM baca_jejak(bentuk_jejak('p'))), 'p p1 p2 p_satu', 'nama lama dan baru terbaca melalui akar');

-- partition: statement trigger
CREATE TABLE ps (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE ps1 PARTITION OF ps FOR VALUES FROM (0) TO (10);
SET client_min_messages = error;
CALL pasang_audit('ps', 'pernyataan');
SET client_min_messages = warning;
INSERT INTO ps VALUES (1, 1), (2, 2);
UPDATE ps SET n = n + 1;
SELECT is(baru(), 'I ps 1; I ps 2; U ps 1 n:1>2; U ps 2 n:2>3', 'pernyataan pada akar melihat semua baris');
INSERT INTO ps1 VALUES (3, 3);
SELECT is(baru(), NULL, 'pernyataan buta terhadap perubahan langsung pada partisi');
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'ps') @> '{"perubahan langsung pada partisi tidak tercatat"}', 'dan v_audit_terpasang mengatakannya');

-- jenis pernyataan pada tabel biasa
CREATE TABLE u (id integer PRIMARY KEY, n numeric, s text);
CALL pasang_audit('u', 'pernyataan');
INSERT INTO u SELECT i, i, 's' FROM generate_series(1, 3) i;
UPDATE u SET n = n + id WHERE id <> 2;
UPDATE u SET n = n;
DELETE FROM u WHERE id = 2;
MERGE INTO u USING (VALUES (1), (9)) v(id) ON u.id = v.id WHEN MATCHED THEN UPDATE SET s = 'm' WHEN NOT MATCHED THEN INSERT VALUES (9, 9);
INSERT INTO u VALUES (1, 0, ''), (7, 7, 't') ON CONFLICT (id) DO UPDATE SET n = 0;
TRUNCATE u;
SELECT is(baru(), 'I u 1; I u 2; I u 3; U u 1 n:1>2; U u 3 n:3>6; D u 2; U u 1 s:s>m; I u 9; U u 1 n:2>0; I u 7; T u',
          'pernyataan mencatat baris yang sama seperti baris');

-- inheritance
CREATE TABLE anak () INHERITS (t);
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'anak') @> '{"pewaris tabel yang diaudit, tanpa pemicu"}', 'pewaris tanpa pemicu disebut');

-- foreign tables, views; UNLOGGED, TEMP tables; recursion; tanpa kunci
CREATE VIEW tampilan AS SELECT id FROM lain;
CREATE MATERIALIZED VIEW bahan AS SELECT 1 AS id;
CREATE TEMP TABLE sementara (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE ringan (id integer PRIMARY KEY);
CREATE TABLE tanpa (id integer);
CREATE FOREIGN DATA WRAPPER kosong;
CREATE SERVER jauh FOREIGN DATA WRAPPER kosong;
CREATE FOREIGN TABLE asing (id integer) SERVER jauh;
SELECT throws_ok(format('CALL pasang_audit(%L)', x), '42809', NULL, x || ' ditolak')
FROM unnest('{tampilan,bahan,sementara,ringan,tanpa,asing,pg_class,kinerja_jejak.jejak,kinerja_jejak.bentuk,kinerja_jejak.jejak_lain}'::text[]) x;
CREATE UNIQUE INDEX tanpa_unik ON tanpa (id);
ALTER TABLE tanpa ALTER id SET NOT NULL, REPLICA IDENTITY USING INDEX tanpa_unik;
SELECT lives_ok($$CALL pasang_audit('tanpa')$$, 'REPLICA IDENTITY USING INDEX adalah kunci');
SELECT throws_ok($$CALL pasang_audit('t', 'kolom')$$, '22023', NULL, 'jenis yang tidak dikenal ditolak');
SELECT throws_ok($$CALL pasang_audit(NULL)$$, '22004', NULL, 'NULL ditolak');

-- session_replication_role
SET session_replication_role = replica;
INSERT INTO t VALUES (50);
SELECT is(baru(), NULL, 'peran replika membungkam pemicu biasa');
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 't') @> '{"sesi ini berperan replika"}', 'dan itu disebut');
SET session_replication_role = origin;
CALL pasang_audit('t', selalu => true);
SET session_replication_role = replica;
INSERT INTO t VALUES (51);
TRUNCATE t;
SET session_replication_role = origin;
SELECT is(baru(), 'I t 51; T t', 'selalu: tercatat juga pada peran replika');
ALTER TABLE t DISABLE TRIGGER asn_kinerja_baris;
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 't') @> '{"pemicu dimatikan: asn_kinerja_baris"}', 'pemicu yang dimatikan disebut');
CALL pasang_audit('t');

-- ALTER TABLE of audited table, dropped columns, missing values
INSERT INTO t VALUES (1, 1, 'a');
ALTER TABLE t DROP COLUMN n;
ALTER TABLE t ADD COLUMN tambahan integer DEFAULT 7;
UPDATE t SET s = 'b';
DELETE FROM t;
SELECT is(baru(), 'I t 1; U t 1 s:a>b; D t 1', 'di tengah sesi, kolom berubah');
SELECT is((SELECT lama FROM v_jejak WHERE tabel = 't' AND operasi = 'D' ORDER BY urutan DESC LIMIT 1), '{"id": 1, "s": "b", "tambahan": 7}', 'kolom buangan hilang, nilai bawaan terbaca');
ALTER TABLE t RENAME COLUMN s TO sebutan;
INSERT INTO t VALUES (1, 'a');
SELECT is((SELECT baru FROM v_jejak WHERE tabel = 't' AND operasi = 'I' ORDER BY urutan DESC LIMIT 1), '{"id": 1, "sebutan": "a", "tambahan": 7}', 'nama baru');
ALTER TABLE t RENAME TO t_baru;
UPDATE t_baru SET sebutan = 'z';
SELECT is((SELECT count(*) FROM jejak('t_baru', '{"id": 1}') WHERE operasi = 'D') > 0, true, 'riwayat mengikuti tabel yang berganti nama');
ALTER TABLE t_baru RENAME TO t;
SELECT isnt(baru(), NULL, 'tercatat dengan nama baru');

-- generated columns
CREATE TABLE hitung (id integer PRIMARY KEY, a integer, ganda integer GENERATED ALWAYS AS (a * 2) STORED);
CALL pasang_audit('hitung');
INSERT INTO hitung VALUES (1, 2);
UPDATE hitung SET a = 3;
SELECT is(baru(), 'I hitung 1; U hitung 1 a:2>3; U hitung 1 ganda:4>6', 'kolom terhitung tercatat sebagaimana tersimpan');

CREATE FUNCTION maya() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('server_version_num')::integer < 180000 THEN RETURN 'I maya 1; U maya 1 a:2>3'; END IF;
    EXECUTE 'CREATE TABLE maya (id integer PRIMARY KEY, a integer, ganda integer GENERATED ALWAYS AS (a * 2) VIRTUAL)';
    CALL pasang_audit('maya');
    EXECUTE 'INSERT INTO maya VALUES (1, 2)';
    EXECUTE 'UPDATE maya SET a = 3';
    RETURN baru();
END $$;
SELECT is(maya(), 'I maya 1; U maya 1 a:2>3', 'kolom maya (18) tidak tercatat: nilainya bukan miliknya');

-- tipe: enum, domain, komposit, larik, rentang, dan yang keluarannya menurut setelan
CREATE TYPE warna AS ENUM ('merah', 'ku''ning');
CREATE DOMAIN positif AS numeric(6, 2) CHECK (VALUE > 0);
CREATE TYPE pasangan AS (a date, b positif);
CREATE TABLE "tipe ""semua""" ("kunci 'satu'" integer, "Dua" text COLLATE "C", w warna, wl warna[], d positif, dl positif[], k pasangan, kl pasangan[], r tstzrange, m datemultirange, l2 integer[][],
    j jsonb, b bytea, bl bytea[], i interval, f float4, v varbit, u uuid, a inet, uang money, ts tsvector, rc regclass, n nilai, per periode, c "char", p point, nama name, o oid, x xml, PRIMARY KEY ("Dua", "kunci 'satu'"));
CALL pasang_audit('"tipe ""semua"""');
SET LOCAL DateStyle = 'SQL, DMY';
SET LOCAL IntervalStyle = 'sql_standard';
SET LOCAL TimeZone = 'Asia/Makassar';
SET LOCAL bytea_output = 'escape';
SET LOCAL extra_float_digits = -10;
INSERT INTO "tipe ""semua""" VALUES (1, E'a\t\\', 'ku''ning', '{merah,NULL}', 1.5, '{1,2.25}', '(2026-02-03,3)', ARRAY['(2026-02-03,3)', '(,)']::pasangan[], '[2026-01-01 00:00+07,infinity)', '{[2026-01-01,2026-02-01)}', '[2:3][0:1]={{1,2},{3,NULL}}',
    '{"a": [1, "\u0001"]}', '\x000aff5c', ARRAY['\x5c09'::bytea], '1 mon -2 days 03:04:05.6', 0.1, B'1011', '00000000-0000-0000-0000-000000000001', '10.0.0.1/8', 12.34, 'a:1 b:2', 'pg_class', '88.5', '2026-03', 'x', '(0.1,1e300)', 'nama', 4294967295, '<a>é</a>');
RESET extra_float_digits;
SELECT is((SELECT baru FROM jejak('"tipe ""semua"""', jsonb_build_object('Dua', E'a\t\\', 'kunci ''satu''', 1))), (SELECT to_jsonb(y) FROM "tipe ""semua""" y), 'INSERT: setiap tipe kembali sebagaimana adanya');
UPDATE "tipe ""semua""" SET wl = NULL, k.b = 4, kl[2] = '(2026-01-01,)', r = 'empty', b = '', bl = '{}', i = '-1 us', f = 'NaN', uang = -1, p = NULL, "Dua" = 'b', x = NULL, per = '2027';
SELECT is((SELECT keadaan_baris('"tipe ""semua"""', '{"Dua": "b", "kunci ''satu''": 1}', clock_timestamp())), (SELECT to_jsonb(y) FROM "tipe ""semua""" y), 'UPDATE: juga');
SELECT is((SELECT count(*)::integer FROM jejak('"tipe ""semua"""', '{"Dua": "b", "kunci ''satu''": 1}') WHERE operasi = 'U'), 13, 'tiga belas kolom berubah');
SELECT is((SELECT baru FROM jejak('"tipe ""semua"""', '{"Dua": "b", "kunci ''satu''": 1}') WHERE kolom = 'kl'), (SELECT to_jsonb(kl) FROM "tipe ""semua"""), 'larik komposit');
DELETE FROM "tipe ""semua""";
SELECT is((SELECT lama ->> 'r' FROM jejak('"tipe ""semua"""', '{"Dua": "b", "kunci ''satu''": 1}') WHERE operasi = 'D'), 'empty', 'DELETE: juga');
RESET DateStyle; RESET IntervalStyle; RESET TimeZone; RESET bytea_output;
SELECT isnt(baru(), NULL, 'selesai dengan tipe');

-- TOAST
CREATE TABLE besar (id integer PRIMARY KEY, isi text, n integer);
ALTER TABLE besar ALTER isi SET STORAGE EXTERNAL;
CALL pasang_audit('besar');
INSERT INTO besar VALUES (1, repeat('x', 3000000), 1);
SELECT isnt(baru(), NULL, 'tiga juta bita tercatat');
UPDATE besar SET n = 2;
SELECT is(baru(), 'U besar 1 n:1>2', 'nilai TOAST yang tidak berubah tidak ditulis lagi');
UPDATE besar SET isi = repeat('x', 3000000);
SELECT is(baru(), NULL, 'isi yang sama di tempat lain bukan perubahan');

DELETE FROM besar;
SELECT is((SELECT length(lama ->> 'isi') FROM jejak('besar', '{"id": 1}') WHERE operasi = 'D'), 3000000, 'dihapus: nilainya tertulis, bukan penunjuk ke tempatnya');
SELECT is(baru(), 'D besar 1', 'selesai dengan TOAST');
CREATE TABLE padat (id integer PRIMARY KEY, a text, b text);
CALL pasang_audit('padat');
INSERT INTO padat VALUES (1, repeat('ab', 100000), repeat('cd', 100000));
ALTER TABLE padat ALTER a SET STORAGE EXTERNAL;
UPDATE padat SET a = a || '', b = repeat('cd', 50000) || repeat('cd', 50000);
SELECT is(baru(), 'I padat 1', 'isi yang sama, dimampatkan atau tidak, bukan perubahan');

-- huge rows, secrets; trigger args
CREATE TABLE rahasia (id integer PRIMARY KEY, n integer, diagnosis text);
CALL pasang_audit('rahasia', kolom_rahasia => '{diagnosis}');
INSERT INTO rahasia VALUES (1, 1, 'RAHASIA');
UPDATE rahasia SET diagnosis = 'RAHASIA JUGA';
DELETE FROM rahasia;
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak j WHERE j::text ~ 'RAHASIA'), 0, 'nilai rahasia tidak pernah tertulis');
SELECT is((SELECT string_agg(concat_ws(' ', operasi, kolom, lama, baru), '; ' ORDER BY urutan) FROM v_jejak WHERE tabel = 'rahasia'),
          'I {"n": 1, "id": 1}; U diagnosis; D {"n": 1, "id": 1}', 'bahwa ia berubah tertulis');
SELECT throws_ok($$CALL pasang_audit('rahasia', kolom_rahasia => '{tiada}')$$, '42703', NULL, 'kolom rahasia yang tidak ada ditolak');
SELECT throws_ok($$CALL pasang_audit('rahasia', kolom_rahasia => '{id}')$$, '22023', NULL, 'kunci tidak dapat dirahasiakan');
-- juga tidak dalam jenis pernyataan, ketika kunci berganti, dan sebagai nilai bawaan
CREATE TABLE rahasia_p (id integer PRIMARY KEY, s text, "d ""x""" text);
INSERT INTO rahasia_p VALUES (1, 'a', 'RAHASIA');
CALL pasang_audit('rahasia_p', 'pernyataan', '{s,"d \"x\""}');
UPDATE rahasia_p SET id = 2, s = 'RAHASIA', "d ""x""" = NULL;
ALTER TABLE rahasia_p ADD COLUMN bawaan text DEFAULT 'RAHASIA';
CALL pasang_audit('rahasia_p', 'pernyataan', '{s,"d \"x\"",bawaan}');
UPDATE rahasia_p SET id = 3;
DELETE FROM rahasia_p;
SELECT is((SELECT string_agg(concat_ws(' ', operasi, kolom, lama, baru), '; ' ORDER BY urutan, kolom COLLATE "C") FROM v_jejak WHERE tabel = 'rahasia_p'),
          'U d "x"; U id 1 2; U s; U id 2 3; D {"id": 3}', 'rahasia dalam jenis pernyataan, dengan kunci yang berganti');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak j WHERE j::text ~ 'RAHASIA') + (SELECT count(*)::integer FROM kinerja_jejak.bentuk b WHERE b::text ~ 'RAHASIA'), 0, 'juga tidak dalam bentuk');
SELECT is((SELECT string_agg(concat_ws('|', isi, kunci_baru), '; ' ORDER BY urutan) FROM kinerja_jejak.jejak WHERE bentuk = ANY (bentuk_jejak('rahasia_p'))),
          E'1\t1\t2\t2\t\\-\t\\-\t3\t\\-\t\\-|2; 1\t2\t3|3; \\-\t\\-\t\\-', 'sebagai \-, juga bila NULL');
ALTER TABLE rahasia RENAME diagnosis TO penyakit;
SELECT throws_ok($$INSERT INTO rahasia VALUES (2, 2, 'RAHASIA')$$, '42703', NULL, 'kolom rahasia yang hilang menghentikan penulisan');
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'rahasia') @> '{"kolom rahasia sudah tidak ada: penulisan ditolak"}', 'dan itu disebut');
SELECT isnt(baru(), NULL, 'selesai dengan rahasia');
SELECT ok(NOT EXISTS (SELECT FROM pg_trigger WHERE tgname LIKE 'asn\_kinerja%' AND tgargs::text ~ 'jejak'), 'argumen pemicu hanya kolom rahasia, bukan tujuan');

-- write path: indeks, kendala, partisi, pemicu jejak tetap benar
ALTER TABLE kinerja_jejak.jejak ADD CONSTRAINT tidak_99 CHECK (kunci <> '-99');
SELECT throws_ok($$INSERT INTO t VALUES (-99)$$, '23514', NULL, 'kendala pada jejak dihormati');
-- kendala pada jejak diperiksa sebagai pemilik jejak, bukan yang menulis
CREATE FUNCTION oleh_pemilik() RETURNS boolean LANGUAGE sql AS $$ SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'kinerja_jejak.jejak'::regclass $$;
ALTER TABLE kinerja_jejak.jejak ADD CONSTRAINT pemilik CHECK (oleh_pemilik()) NOT VALID;
-- pemicu orang lain pada jejak menyala: sampai 17 atas nama yang menulis, sejak 18 atas nama pemilik jejak
CREATE ROLE penulis;
GRANT USAGE ON SCHEMA kinerja TO penulis;
CALL pasang_audit('lain');
CREATE TABLE terlihat (operasi "char", kunci text);
GRANT INSERT ON lain, terlihat TO penulis;
CREATE FUNCTION lihat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.terlihat VALUES (new.operasi, new.kunci); RETURN NULL; END $$;
CREATE TRIGGER lihat AFTER INSERT ON kinerja_jejak.jejak FOR EACH ROW EXECUTE FUNCTION lihat();
SET LOCAL ROLE penulis;
INSERT INTO lain VALUES (61), (62);
RESET ROLE;
SELECT is((SELECT string_agg(concat_ws(' ', operasi, kunci), '; ' ORDER BY kunci) FROM terlihat), 'I 61; I 62', 'pemicu pada jejak menyala');
DROP TRIGGER lihat ON kinerja_jejak.jejak;
SELECT is(baru(), 'I lain 61; I lain 62', 'jejak tetap tertulis');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak_lain), 0, 'yang bulannya punya partisi tidak jatuh ke partisi bawaan');
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE bentuk = ANY (bentuk_jejak('rahasia')) AND kunci = '1'), 3, 'indeks jejak lengkap');
RESET enable_seqscan;

-- uid, privileges; context; activation function; EXECUTE on trigger function; RLS on log
CREATE ROLE pemilik_t;
GRANT USAGE ON SCHEMA kinerja TO pemilik_t, penulis;
ALTER TABLE t OWNER TO pemilik_t;
GRANT INSERT, SELECT, UPDATE ON t TO penulis;
ALTER TABLE kinerja_jejak.jejak ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
SET LOCAL asn_kinerja.pelaku = 'nip:1';
SET LOCAL asn_kinerja.alasan = 'uji';
SET LOCAL application_name = 'aplikasi uji';
SET LOCAL ROLE pemilik_t;
UPDATE t SET sebutan = 'pemilik';
SELECT throws_ok('SELECT * FROM kinerja_jejak.jejak', '42501', NULL, 'pemilik tabel tidak dapat membaca jejak');
SELECT throws_ok('INSERT INTO kinerja_jejak.jejak DEFAULT VALUES', '42501', NULL, 'tidak dapat menulisnya sendiri');
SELECT throws_ok('DELETE FROM kinerja_jejak.jejak', '42501', NULL, 'tidak dapat mengubahnya');
SELECT throws_ok($$SELECT * FROM jejak('t', '{"id": 1}')$$, '42501', NULL, 'juga tidak melalui fungsi');
SELECT throws_ok($$CREATE TRIGGER kotor AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION kinerja.catat_baris()$$, '42501', NULL, 'fungsi pemicu tertutup');
SELECT throws_ok($$CALL pasang_audit('t')$$, '42501', NULL, 'memasang perlu hak atas fungsi pemicu');
SET LOCAL ROLE penulis;
UPDATE t SET sebutan = 'penulis';
RESET ROLE;
SELECT is((SELECT string_agg(concat_ws(' ', peran, peran_sesi = session_user, pelaku, alasan, aplikasi), '; ' ORDER BY urutan) FROM v_jejak WHERE baru IN ('"pemilik"', '"penulis"')),
          'pemilik_t t nip:1 uji aplikasi uji; penulis t nip:1 uji aplikasi uji', 'peran yang sesungguhnya, sesi, pengakuan, aplikasi');
-- SECURITY DEFINER: peran yang berlaku dan peran sesi, tidak pernah pemilik jejak
CREATE FUNCTION atas_nama() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ UPDATE t SET sebutan = current_user || ' bagi ' || session_user $$;
ALTER FUNCTION atas_nama() OWNER TO pemilik_t;
SET LOCAL SESSION AUTHORIZATION penulis;
SELECT atas_nama();
UPDATE t SET sebutan = 'sendiri';
RESET SESSION AUTHORIZATION;
SELECT is((SELECT string_agg(concat_ws(' ', baru #>> '{}', peran, peran_sesi), '; ' ORDER BY urutan) FROM v_jejak WHERE baru IN ('"pemilik_t bagi penulis"', '"sendiri"')),
          'pemilik_t bagi penulis pemilik_t penulis; sendiri penulis penulis', 'SECURITY DEFINER dan SET SESSION AUTHORIZATION');
-- uid and deferred evaluation: dalam operasi terbatas
CREATE TABLE terbatas (id integer PRIMARY KEY, hari date, oleh name DEFAULT current_user);
CALL pasang_audit('terbatas');
CREATE FUNCTION tulis_terbatas() RETURNS integer LANGUAGE sql AS $$ INSERT INTO public.terbatas VALUES ((SELECT 1 + count(*) FROM public.terbatas), '2026-02-01') RETURNING id $$;
GRANT SELECT, INSERT ON terbatas TO pemilik_t;
GRANT CREATE ON SCHEMA public TO pemilik_t;
CREATE MATERIALIZED VIEW segar AS SELECT tulis_terbatas() AS id WITH NO DATA;
ALTER MATERIALIZED VIEW segar OWNER TO pemilik_t;
SET LOCAL DateStyle = 'German';
REFRESH MATERIALIZED VIEW segar;
RESET DateStyle;
SELECT is((SELECT string_agg(concat_ws(' ', peran, baru ->> 'oleh', baru ->> 'hari'), '; ') FROM v_jejak WHERE tabel = 'terbatas'), 'pemilik_t pemilik_t 2026-02-01', 'operasi terbatas (REFRESH) tercatat atas nama pemiliknya');
-- RLS on audited table
CREATE TABLE berjaga (id integer PRIMARY KEY, milik name, n integer);
INSERT INTO berjaga VALUES (1, 'penulis', 1), (2, 'orang lain', 2);
ALTER TABLE berjaga ENABLE ROW LEVEL SECURITY;
CREATE POLICY sendiri ON berjaga USING (milik = current_user);
CALL pasang_audit('berjaga');
GRANT SELECT, UPDATE ON berjaga TO penulis;
SET LOCAL ROLE penulis;
UPDATE berjaga SET n = n + 10;
RESET ROLE;
UPDATE berjaga SET n = n + 100;
SELECT is((SELECT string_agg(concat_ws(' ', peran = 'penulis', kunci ->> 'id', lama, baru), '; ' ORDER BY kunci, urutan) FROM v_jejak WHERE tabel = 'berjaga'), 't 1 1 11; f 1 11 111; f 2 2 102', 'yang berubah tercatat, siapa pun boleh melihatnya');
GRANT USAGE ON SCHEMA kinerja_jejak TO penulis;
GRANT SELECT ON ALL TABLES IN SCHEMA kinerja_jejak TO penulis;
ALTER TABLE kinerja_jejak.jejak NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;
SET LOCAL ROLE penulis;
SELECT throws_ok($$SELECT * FROM keadaan('berjaga', clock_timestamp())$$, '42501', NULL, 'keadaan tidak disusun dari sebagian baris');
SELECT lives_ok($$SELECT * FROM keadaan('t', clock_timestamp())$$, 'dari semua baris boleh');
RESET ROLE;
ALTER TABLE kinerja_jejak.jejak ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
SET LOCAL ROLE penulis;
SELECT throws_ok($$SELECT * FROM keadaan('t', clock_timestamp())$$, '42501', NULL, 'juga tidak dari sebagian jejak');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak), 0, 'jejak yang dijaga tidak tampak');
RESET ROLE;
REVOKE ALL ON ALL TABLES IN SCHEMA kinerja_jejak FROM penulis;
-- activation function
SELECT ok(NOT bool_or(prosecdef), 'tidak ada SECURITY DEFINER di antara fungsi-fungsi audit') FROM pg_proc WHERE pronamespace = 'kinerja'::regnamespace AND proname ~ 'audit|jejak|catat|keadaan';
CREATE TABLE terkunci (id integer PRIMARY KEY);
CALL pasang_audit('terkunci');
SELECT ok(EXISTS (SELECT FROM pg_locks WHERE relation = 'terkunci'::regclass AND mode = 'ShareRowExclusiveLock' AND granted), 'pemasangan menahan penulis lain');
GRANT EXECUTE ON FUNCTION catat_baris(), catat_pernyataan(), audit_diperiksa(regclass, text, name[]), bentuk_tabel(regclass, name[]), pemicu_dicabut(regclass) TO penulis;
SET LOCAL ROLE penulis;
SELECT throws_ok($$CALL pasang_audit('t')$$, '42501', NULL, 'memasang perlu memiliki tabel');
RESET ROLE;
SELECT isnt(baru(), NULL, 'selesai dengan hak');

-- tamper
SELECT throws_ok(q, '55000', NULL, q) FROM unnest(ARRAY['UPDATE kinerja_jejak.jejak SET isi = ''''', 'DELETE FROM kinerja_jejak.jejak', 'TRUNCATE kinerja_jejak.jejak',
    'TRUNCATE kinerja_jejak.jejak_lain', 'DELETE FROM kinerja_jejak.bentuk', 'UPDATE kinerja_jejak.era SET sistem = 0', 'TRUNCATE kinerja_jejak.liputan',
    'UPDATE kinerja_jejak.jejak SET isi = '''' WHERE false', 'DELETE FROM kinerja_jejak.jejak WHERE kunci = ''tiada''', 'DELETE FROM kinerja_jejak.jejak_lain', 'UPDATE kinerja_jejak.jejak_lain SET era = 0 WHERE false',
    'DELETE FROM kinerja_jejak.liputan WHERE false', 'MERGE INTO kinerja_jejak.bentuk USING (SELECT) x ON false WHEN MATCHED THEN DELETE', 'INSERT INTO kinerja_jejak.era VALUES (1, 0) ON CONFLICT (nomor) DO UPDATE SET sistem = 0']) q;
SELECT ok(NOT has_table_privilege('penulis', 'kinerja_jejak.jejak', 'SELECT'), 'jejak tidak dibuka bagi siapa pun');

SET session_replication_role = replica;
SELECT throws_ok('DELETE FROM kinerja_jejak.jejak', '55000', NULL, 'juga pada peran replika');
SET session_replication_role = origin;

-- time
SELECT is((SELECT count(DISTINCT transaksi)::integer FROM kinerja_jejak.jejak), 1, 'satu transaksi, satu nomor');
SELECT is((SELECT count(*) = count(DISTINCT urutan) FROM kinerja_jejak.jejak), true, 'nomor urut tidak pernah sama');
SAVEPOINT s;
INSERT INTO hitung VALUES (70, 1);
ROLLBACK TO s;
INSERT INTO hitung VALUES (71, 1);
SELECT is(baru(), 'I hitung 71', 'savepoint yang dibatalkan tidak meninggalkan catatan');
SELECT ok((SELECT peran IS NOT NULL FROM v_jejak WHERE tabel = 'hitung' ORDER BY urutan DESC LIMIT 1), 'kepala ditulis lagi sesudah pembatalan');

INSERT INTO hitung SELECT i, i FROM generate_series(72, 74) i;
SELECT is((SELECT string_agg(DISTINCT concat_ws(' ', j.transaksi = pg_current_xact_id(), j.waktu = now(), k.waktu_pernyataan < statement_timestamp(), k.waktu_catat > k.waktu_pernyataan, k.waktu_catat < clock_timestamp()), '; ')
           FROM kinerja_jejak.jejak j JOIN kinerja_jejak.jejak k ON k.transaksi = j.transaksi AND k.urutan = coalesce(j.kepala, j.urutan) WHERE j.kunci IN ('72', '74')), 't t t t t', 'nomor dan waktu transaksi, waktu pernyataan, waktu catat');
SELECT is(baru(), 'I hitung 72; I hitung 73; I hitung 74', 'selesai dengan waktu');

-- kepala yang dibatalkan di tengah satu pernyataan
DO $$ BEGIN
    BEGIN INSERT INTO hitung VALUES (75, 1); RAISE EXCEPTION 'batal'; EXCEPTION WHEN raise_exception THEN NULL; END;
    INSERT INTO hitung VALUES (76, 1), (77, 1);
END $$;
SELECT is((SELECT string_agg(concat_ws(' ', kunci ->> 'id', peran IS NOT NULL, waktu > waktu_transaksi), '; ' ORDER BY urutan) FROM v_jejak WHERE tabel = 'hitung' AND kunci ->> 'id' IN ('75', '76', '77')), '76 t t; 77 t t', 'kepala yang dibatalkan tidak dirujuk');
SELECT is(baru(), 'I hitung 76; I hitung 77', 'hanya yang jadi');

-- dua pernyataan, dua waktu; pengakuan dan peran yang berganti di tengah satu pernyataan
CREATE TABLE ketika (id integer PRIMARY KEY, saat timestamptz DEFAULT statement_timestamp(), pelaku text DEFAULT current_setting('asn_kinerja.pelaku'), alasan text DEFAULT current_setting('asn_kinerja.alasan'),
    aplikasi text DEFAULT current_setting('application_name'), oleh name DEFAULT current_user);
GRANT INSERT ON ketika TO penulis;
CALL pasang_audit('ketika');
INSERT INTO ketika VALUES (1);
INSERT INTO ketika VALUES (2);
DO $$ BEGIN
    INSERT INTO ketika VALUES (3);
    SET LOCAL asn_kinerja.pelaku = 'pelaku lain'; INSERT INTO ketika VALUES (4);
    SET LOCAL asn_kinerja.alasan = 'alasan lain'; INSERT INTO ketika VALUES (5);
    SET LOCAL application_name = 'aplikasi lain'; INSERT INTO ketika VALUES (6);
    SET LOCAL ROLE penulis; INSERT INTO ketika VALUES (7);
    RESET ROLE; INSERT INTO ketika VALUES (8), (9);
END $$;
SELECT is((SELECT string_agg(kunci ->> 'id', ' ' ORDER BY urutan) FROM v_jejak WHERE tabel = 'ketika' AND waktu_pernyataan = (baru ->> 'saat')::timestamptz
           AND (coalesce(pelaku, ''), alasan, aplikasi, peran) = (baru ->> 'pelaku', baru ->> 'alasan', baru ->> 'aplikasi', baru ->> 'oleh')), '1 2 3 4 5 6 7 8 9', 'setiap baris dengan keadaannya sendiri');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE bentuk = ANY (bentuk_jejak('ketika')) AND kepala IS NULL), 8, 'sebuah kepala setiap kali sesuatu berganti');
SELECT isnt(baru(), NULL, 'selesai dengan keadaan');

-- parallel query: yang menulis tidak pernah paralel, yang membaca boleh
CREATE FUNCTION sidik() RETURNS text LANGUAGE sql AS $$ SELECT md5(string_agg(v::text, '|' ORDER BY v.transaksi, v.urutan, v.kolom)) FROM baca_jejak(bentuk_jejak('p')) v $$;
CREATE TEMP TABLE seri AS SELECT sidik();
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT set_config(CASE WHEN current_setting('server_version_num')::integer < 160000 THEN 'force_parallel_mode' ELSE 'debug_parallel_query' END, 'on', true) = 'on' AS paksa;
SELECT is((SELECT sidik()), (SELECT sidik FROM seri), 'dibaca paralel: sama');
INSERT INTO hitung SELECT id + 1000, a FROM hitung WHERE id BETWEEN 72 AND 74;
SELECT is(baru(), 'I hitung 1072; I hitung 1073; I hitung 1074', 'INSERT … SELECT yang boleh paralel tercatat');
SELECT set_config(CASE WHEN current_setting('server_version_num')::integer < 160000 THEN 'force_parallel_mode' ELSE 'debug_parallel_query' END, 'off', true) = 'off' AS wajar;

-- error inside audit
ALTER SCHEMA kinerja_jejak RENAME TO jejak_pindah;
SELECT throws_ok($$INSERT INTO hitung VALUES (80, 1)$$, '42P01', NULL, 'tanpa jejak, tidak ada perubahan');
ALTER SCHEMA jejak_pindah RENAME TO kinerja_jejak;

-- extension drop
SELECT throws_ok('DROP EXTENSION asn_kinerja', '2BP01', NULL, 'DROP EXTENSION ditolak selama ada pemicu');

-- lepas
CALL lepas_audit('hitung');
INSERT INTO hitung VALUES (90, 1);
SELECT is(baru(), NULL, 'sesudah dilepas tidak tercatat lagi');
SELECT is((SELECT string_agg(tindakan, ' ' ORDER BY nomor) FROM kinerja_jejak.liputan WHERE tabel = 'hitung'), 'pasang lepas', 'pemasangan dan pelepasan tercatat');

-- setiap tipe yang teksnya menurut setelan, sendirian dalam tabelnya
CREATE TYPE bertanggal AS (a timestamptz);
CREATE DOMAIN bertanda AS timestamptz[];
CREATE FUNCTION tertulis(tipe text, nilai text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    tabel text := format('%I', 'sendiri ' || tipe);
BEGIN
    EXECUTE format('CREATE TABLE %s (id integer PRIMARY KEY, v %s)', tabel, tipe);
    CALL pasang_audit(tabel::regclass);
    EXECUTE format('INSERT INTO %s VALUES (1, %L)', tabel, nilai);
    RETURN (SELECT (pecah_jejak(isi))[1] FROM kinerja_jejak.jejak WHERE bentuk = ANY (bentuk_jejak(tabel::regclass)));
END $$;
SET LOCAL DateStyle = 'SQL, DMY';
SET LOCAL IntervalStyle = 'iso_8601';
SET LOCAL TimeZone = 'Asia/Jayapura';
SET LOCAL bytea_output = 'escape';
SET LOCAL extra_float_digits = -10;
SET LOCAL quote_all_identifiers = on;
SELECT is(tertulis(tipe, nilai), coalesce(hasil, nilai), 'tidak menurut setelan: ' || tipe) FROM (VALUES
    ('timestamptz', '2026-02-03 04:05:06.7+07', '2026-02-02 21:05:06.7+00'), ('timestamptz[]', '{"2026-02-02 21:05:06+00"}', NULL), ('tstzrange', '["2026-02-02 21:05:06+00",)', NULL),
    ('tstzmultirange', '{["2026-02-02 21:05:06+00",)}', NULL), ('bertanggal', '("2026-02-02 21:05:06+00")', NULL), ('bertanda', '{"2026-02-02 21:05:06+00"}', NULL), ('bertanggal[]', E'{"(\\"2026-02-02 21:05:06+00\\")"}', NULL),
    ('timestamp', '2026-02-03 04:05:06', NULL), ('date', '2026-02-03', NULL), ('daterange', '[2026-02-03,2026-02-04)', NULL), ('timetz', '04:05:06+07', NULL), ('interval', '1 mon 2 days 03:00:00', NULL),
    ('float8', '0.1', NULL), ('float4[]', '{0.1}', NULL), ('point', '(0.1,2)', NULL), ('bytea', '\x00ff', NULL), ('bytea[]', '{"\\x00ff"}', NULL), ('regclass', 'public.t', NULL), ('regtype', 'text', NULL)) v(tipe, nilai, hasil);
RESET DateStyle; RESET IntervalStyle; RESET TimeZone; RESET bytea_output; RESET extra_float_digits; RESET quote_all_identifiers;
SELECT isnt(baru(), NULL, 'selesai dengan setiap tipe');

-- 1.600 kolom
DO $$ BEGIN EXECUTE 'CREATE TABLE lebar (' || (SELECT string_agg(format('k%s smallint%s', i, CASE WHEN i = 1600 THEN ' PRIMARY KEY' END), ', ') FROM generate_series(1, 1600) i) || ')'; END $$;
CALL pasang_audit('lebar');
INSERT INTO lebar (k1600, k800) VALUES (1, 8);
UPDATE lebar SET k1 = 5, k800 = NULL;
SELECT is(baru(), 'I lebar 1; U lebar 1 k1:>5; U lebar 1 k800:8>', '1.600 kolom: hanya yang berubah');
UPDATE lebar SET k1600 = 2;
DELETE FROM lebar;
SELECT is((SELECT lama ->> 'k1' FROM jejak('lebar', '{"k1600": 2}') WHERE operasi = 'D'), '5', 'dan semuanya bila dihapus');
SELECT isnt(baru(), NULL, 'selesai dengan yang lebar');

SELECT * FROM finish();
ROLLBACK;
