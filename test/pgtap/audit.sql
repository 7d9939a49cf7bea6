-- Audit: matriks pemicu, satu kelompok setiap baris (aspek, jebakan, yang benar).
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT plan(97);

CREATE TABLE t (id integer PRIMARY KEY, n numeric, s text);
CREATE TABLE lain (id integer PRIMARY KEY, t text);
CALL pasang_audit('t');
-- yang tercatat sejak pemanggilan terakhir, ringkas
CREATE TABLE sudah (transaksi xid8, urutan integer);
CREATE FUNCTION baru() RETURNS text LANGUAGE plpgsql AS $$
DECLARE hasil text;
BEGIN
    SELECT string_agg(concat_ws(' ', operasi, tabel, kunci, CASE WHEN operasi = 'U' THEN format('%s:%s>%s', kolom, lama #>> '{}', baru #>> '{}') END), '; ' ORDER BY transaksi, urutan, kolom)
    INTO hasil FROM (SELECT operasi, tabel, (SELECT string_agg(value, ',') FROM jsonb_each_text(v.kunci)) AS kunci, kolom, lama, baru, transaksi::text::xid8 AS transaksi, urutan FROM v_jejak v) j
    WHERE NOT EXISTS (SELECT FROM sudah s WHERE s.transaksi = j.transaksi AND s.urutan = j.urutan);
    DELETE FROM sudah;
    INSERT INTO sudah SELECT transaksi, urutan FROM kinerja_jejak.jejak;
    RETURN hasil;
END $$;

-- protokol masuk
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

-- TG_OP dan barisnya
INSERT INTO t VALUES (1, 80, 'a');
SELECT is(baru(), 'I t 1', 'INSERT: baris baru');
UPDATE t SET n = 85;
SELECT is(baru(), 'U t 1 n:80>85', 'UPDATE: hanya kolom yang berubah, lama dan baru');
DELETE FROM t;
SELECT is(baru(), 'D t 1', 'DELETE: baris lama');
SELECT is((SELECT lama FROM jejak('t', '{"id": 1}') WHERE operasi = 'D'), '{"id": 1, "n": 85, "s": "a"}', 'DELETE menyimpan seluruh baris');

-- BEFORE lawan AFTER: yang dicatat adalah baris sebagaimana tersimpan
CREATE FUNCTION dibulatkan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.id < 0 THEN RETURN NULL; END IF; new.n := round(new.n); RETURN new; END $$;
CREATE TRIGGER bulat BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION dibulatkan();
INSERT INTO t VALUES (1, 79.6, 'a'), (-1, 0, 'tidak pernah ada');
SELECT is(baru(), 'I t 1', 'baris yang dibatalkan BEFORE tidak tercatat');
SELECT is((SELECT baru ->> 'n' FROM jejak('t', '{"id": 1}') ORDER BY waktu DESC, urutan DESC LIMIT 1), '80', 'perubahan oleh BEFORE ikut');

DROP TRIGGER bulat ON t;
-- urutan menyala: kendala yang menolak kemudian membawa serta catatannya
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

-- tertunda
CREATE CONSTRAINT TRIGGER salah AFTER UPDATE ON lain DEFERRABLE FOR EACH ROW EXECUTE FUNCTION catat_baris();
SELECT throws_ok($$UPDATE lain SET t = 'b'$$, '39P01', NULL, 'DEFERRABLE ditolak: pelaku harus dibaca saat kejadian');
DROP TRIGGER salah ON lain;

-- COPY dan INSERT … SELECT
INSERT INTO t SELECT i, i, 'm' FROM generate_series(2, 201) i;
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE operasi = 'I' AND kunci::text > '' AND isi ~ 'm$'), 200, 'dua ratus baris, dua ratus catatan');
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE isi ~ 'm$' AND kepala IS NULL), 1, 'siapa dan mengapa hanya pada kepalanya');
DELETE FROM t WHERE id > 1;
SELECT isnt(baru(), NULL, 'DELETE banyak baris tercatat');

-- ON CONFLICT
INSERT INTO t VALUES (1, 80, 'b'), (3, 3, 'c') ON CONFLICT (id) DO UPDATE SET s = excluded.s;
SELECT is(baru(), 'U t 1 s:a>b; I t 3', 'ON CONFLICT DO UPDATE hanya mencatat U');
INSERT INTO t VALUES (1, 80, 'x') ON CONFLICT DO NOTHING;
SELECT is(baru(), NULL, 'ON CONFLICT DO NOTHING tidak mencatat');

-- MERGE
MERGE INTO t USING (VALUES (1), (3), (4)) v(id) ON t.id = v.id
WHEN MATCHED AND t.id = 1 THEN UPDATE SET n = 81 WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (v.id, 4, 'd');
SELECT is(baru(), 'U t 1 n:80>81; D t 3; I t 4', 'MERGE: setiap tindakan barisnya');

-- TRUNCATE
TRUNCATE t;
SELECT is(baru(), 'T t', 'TRUNCATE dicatat sebagai T');

-- partisi: daun dan akar
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
-- partisi: pindah
UPDATE p SET r = 2 WHERE id = 1;
SELECT is(baru(), 'D p1 1,1; I p2 2,1', 'pindah partisi: D lalu I, urutannya berdampingan');
-- TRUNCATE partisi
TRUNCATE p1;
SELECT is(baru(), 'T p1', 'TRUNCATE langsung pada partisi tercatat');
TRUNCATE p;
SELECT is(split_part(baru(), ';', 1) LIKE 'T p%', true, 'TRUNCATE akar tercatat');
-- partisi: pemicu pernyataan
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

-- pewarisan
CREATE TABLE anak () INHERITS (t);
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'anak') @> '{"pewaris tabel yang diaudit, tanpa pemicu"}', 'pewaris tanpa pemicu disebut');

-- tabel asing, tampilan, katalog, sementara, unlogged, jejak sendiri, tanpa kunci
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

-- replikasi logis, session_replication_role
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

-- ALTER TABLE, kolom yang dibuang, nilai bawaan yang datang kemudian
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

-- kolom terhitung
CREATE TABLE hitung (id integer PRIMARY KEY, a integer, ganda integer GENERATED ALWAYS AS (a * 2) STORED);
CALL pasang_audit('hitung');
INSERT INTO hitung VALUES (1, 2);
UPDATE hitung SET a = 3;
SELECT is(baru(), 'I hitung 1; U hitung 1 a:2>3; U hitung 1 ganda:4>6', 'kolom terhitung tercatat sebagaimana tersimpan');

-- TOAST, baris besar
CREATE TABLE besar (id integer PRIMARY KEY, isi text, n integer);
ALTER TABLE besar ALTER isi SET STORAGE EXTERNAL;
CALL pasang_audit('besar');
INSERT INTO besar VALUES (1, repeat('x', 3000000), 1);
SELECT isnt(baru(), NULL, 'tiga juta bita tercatat');
UPDATE besar SET n = 2;
SELECT is(baru(), 'U besar 1 n:1>2', 'nilai TOAST yang tidak berubah tidak ditulis lagi');
UPDATE besar SET isi = repeat('x', 3000000);
SELECT is(baru(), NULL, 'isi yang sama di tempat lain bukan perubahan');

-- rahasia
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
ALTER TABLE rahasia RENAME diagnosis TO penyakit;
SELECT throws_ok($$INSERT INTO rahasia VALUES (2, 2, 'RAHASIA')$$, '42703', NULL, 'kolom rahasia yang hilang menghentikan penulisan');
SELECT ok((SELECT celah FROM v_audit_terpasang WHERE tabel = 'rahasia') @> '{"kolom rahasia sudah tidak ada: penulisan ditolak"}', 'dan itu disebut');
SELECT isnt(baru(), NULL, 'selesai dengan rahasia');
SELECT ok(NOT EXISTS (SELECT FROM pg_trigger WHERE tgname LIKE 'asn\_kinerja%' AND tgargs::text ~ 'jejak'), 'argumen pemicu hanya kolom rahasia, bukan tujuan');

-- jalan tulis: indeks, kendala, partisi, pemicu jejak tetap benar
ALTER TABLE kinerja_jejak.jejak ADD CONSTRAINT tidak_99 CHECK (kunci <> '-99');
SELECT throws_ok($$INSERT INTO t VALUES (-99)$$, '23514', NULL, 'kendala pada jejak dihormati');
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*)::integer FROM kinerja_jejak.jejak WHERE bentuk = ANY (bentuk_jejak('rahasia')) AND kunci = '1'), 3, 'indeks jejak lengkap');
RESET enable_seqscan;

-- hak, pelaku, RLS
CREATE ROLE pemilik_t;
CREATE ROLE penulis;
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
GRANT EXECUTE ON FUNCTION catat_baris(), catat_pernyataan(), audit_diperiksa(regclass, text, name[]), bentuk_tabel(regclass, name[]), pemicu_dicabut(regclass) TO penulis;
SET LOCAL ROLE penulis;
SELECT throws_ok($$CALL pasang_audit('t')$$, '42501', NULL, 'memasang perlu memiliki tabel');
RESET ROLE;
SELECT isnt(baru(), NULL, 'selesai dengan hak');

-- jejak tetap
SELECT throws_ok(q, '55000', NULL, q) FROM unnest(ARRAY['UPDATE kinerja_jejak.jejak SET isi = ''''', 'DELETE FROM kinerja_jejak.jejak', 'TRUNCATE kinerja_jejak.jejak',
    'TRUNCATE kinerja_jejak.jejak_lain', 'DELETE FROM kinerja_jejak.bentuk', 'UPDATE kinerja_jejak.era SET sistem = 0', 'TRUNCATE kinerja_jejak.liputan']) q;
SELECT ok(NOT has_table_privilege('penulis', 'kinerja_jejak.jejak', 'SELECT'), 'jejak tidak dibuka bagi siapa pun');

-- waktu dan urutan
SELECT is((SELECT count(DISTINCT transaksi)::integer FROM kinerja_jejak.jejak), 1, 'satu transaksi, satu nomor');
SELECT is((SELECT count(*) = count(DISTINCT urutan) FROM kinerja_jejak.jejak), true, 'nomor urut tidak pernah sama');
SAVEPOINT s;
INSERT INTO hitung VALUES (70, 1);
ROLLBACK TO s;
INSERT INTO hitung VALUES (71, 1);
SELECT is(baru(), 'I hitung 71', 'savepoint yang dibatalkan tidak meninggalkan catatan');
SELECT ok((SELECT peran IS NOT NULL FROM v_jejak WHERE tabel = 'hitung' ORDER BY urutan DESC LIMIT 1), 'kepala ditulis lagi sesudah pembatalan');

-- galat dalam audit menggagalkan pernyataan
ALTER SCHEMA kinerja_jejak RENAME TO jejak_pindah;
SELECT throws_ok($$INSERT INTO hitung VALUES (80, 1)$$, '42P01', NULL, 'tanpa jejak, tidak ada perubahan');
ALTER SCHEMA jejak_pindah RENAME TO kinerja_jejak;

-- ekstensi tidak dapat dihapus dari bawah pemicu
SELECT throws_ok('DROP EXTENSION asn_kinerja', '2BP01', NULL, 'DROP EXTENSION ditolak selama ada pemicu');

-- lepas
CALL lepas_audit('hitung');
INSERT INTO hitung VALUES (90, 1);
SELECT is(baru(), NULL, 'sesudah dilepas tidak tercatat lagi');
SELECT is((SELECT string_agg(tindakan, ' ' ORDER BY nomor) FROM kinerja_jejak.liputan WHERE tabel = 'hitung'), 'pasang lepas', 'pemasangan dan pelepasan tercatat');

SELECT * FROM finish();
ROLLBACK;
