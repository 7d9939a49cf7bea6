-- Recording changes: what the audit's triggers cost, against the same statements
-- without a trigger, empty triggers, and the techniques that are published.
--
-- Rows are a hundredth of the rows asked for, 100 thousand by default, in two
-- tables: one that is as narrow as can be, and one as an agency has it (14
-- columns, two unique indexes, two more, a foreign key).  Each contender has its
-- own copy of both and takes it through its life in every round: COPY, UPDATE,
-- UPDATE, DELETE, and INSERT … SELECT.  So an UPDATE meets a log that already
-- holds the insertion of the same rows.  Logs are empty when a round begins.
\ir ukur.sql

SELECT :baris / 100 AS orang, ukur.sebut(:baris / 100) AS banyak \gset
SELECT current_setting('data_directory') || '/ukur_sempit' AS berkas_sempit, current_setting('data_directory') || '/ukur_lebar' AS berkas_lebar \gset
SET asn_kinerja.skema_jejak = 'jejak_ukur';
ALTER DATABASE :DBNAME SET asn_kinerja.skema_jejak = 'jejak_ukur';
CREATE SCHEMA ukur_audit;

CREATE TABLE ukur_audit.unit (id integer PRIMARY KEY, nama text NOT NULL);
INSERT INTO ukur_audit.unit SELECT i, 'Bidang ' || i FROM generate_series(0, 599) i;
CREATE TABLE ukur_audit.sempit AS
SELECT i AS id, ((hashint8extended(i, 1) & 65535) / 100.0)::numeric(7,2) AS n, 'catatan ' || i AS t FROM generate_series(1, :orang) i;
CREATE TABLE ukur_audit.lebar AS
SELECT i::bigint AS id, '1986092620150' || lpad((i % 100000)::text, 5, '0') AS nip, (2020 + i / 100000)::text || '-T1' AS periode,
       (hashint8extended(i, 1) & 65535)::integer % 600 AS unit, 'Analis ' || i % 50 AS jabatan,
       (60 + (hashint8extended(i, 2) & 4095) / 100.0)::numeric(5,2) AS hasil, (60 + (hashint8extended(i, 3) & 4095) / 100.0)::numeric(5,2) AS perilaku,
       (60 + (hashint8extended(i, 4) & 4095) / 100.0)::numeric(5,2) AS akhir, 'Baik'::text AS predikat,
       '1979010120050' || lpad(((hashint8extended(i, 5) & 65535) % 5000)::text, 5, '0') AS pejabat,
       date '2026-01-01' + i % 300 AS tanggal, 'tetap'::text AS status, NULLIF('catatan ' || i % 7, 'catatan 0') AS catatan,
       timestamptz '2026-01-01 08:00+07' + i * interval '1 second' AS diubah
FROM generate_series(1, :orang) i;
SELECT format('COPY ukur_audit.sempit TO %L', :'berkas_sempit'), format('COPY ukur_audit.lebar TO %L', :'berkas_lebar') \gexec
VACUUM (ANALYZE, FREEZE) ukur_audit.sempit, ukur_audit.lebar, ukur_audit.unit;

-- the contenders
CREATE TABLE ukur_audit.peserta (nomor integer PRIMARY KEY, kode name UNIQUE, nama text);
INSERT INTO ukur_audit.peserta VALUES (1, 'tanpa', 'no trigger'), (2, 'kosong', 'empty C row trigger'),
    (3, 'kosong_pernyataan', 'empty C statement trigger'), (4, 'baris', 'baris'), (5, 'pernyataan', 'pernyataan'),
    (6, 'salin', 'the log''s rows by INSERT … SELECT'), (7, 'plpgsql', 'PL/pgSQL, jsonb old and new'), (8, 'riwayat', 'history table'), (9, 'identitas', 'jsonb, row identities, four indexes');

-- An internal function that looks at one variable and returns 0, which is what
-- an AFTER trigger may return: the least that a trigger can be.
CREATE FUNCTION ukur_audit.kosong() RETURNS trigger LANGUAGE internal AS 'pg_is_in_recovery';

CREATE TABLE ukur_audit.jejak_plpgsql (
    nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, waktu timestamptz NOT NULL, tabel text NOT NULL,
    operasi text NOT NULL, peran text NOT NULL, lama jsonb, baru jsonb);
CREATE FUNCTION ukur_audit.plpgsql() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ukur_audit.jejak_plpgsql (waktu, tabel, operasi, peran, lama, baru)
    VALUES (now(), TG_TABLE_NAME, TG_OP, current_user, to_jsonb(old), to_jsonb(new));
    RETURN NULL;
END $$;

-- The technique of system versioning and of table logs: whole rows go to a
-- history table of the same columns.
CREATE TABLE ukur_audit.riwayat_sempit AS SELECT *, now() AS sampai, ''::text AS operasi, ''::text AS oleh FROM ukur_audit.sempit LIMIT 0;
CREATE TABLE ukur_audit.riwayat_lebar AS SELECT *, now() AS sampai, ''::text AS operasi, ''::text AS oleh FROM ukur_audit.lebar LIMIT 0;
CREATE INDEX ON ukur_audit.riwayat_sempit (id, sampai);
CREATE INDEX ON ukur_audit.riwayat_lebar (id, sampai);
CREATE FUNCTION ukur_audit.riwayat_sempit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ukur_audit.riwayat_sempit SELECT r.*, now(), TG_OP, current_user FROM (SELECT (CASE TG_OP WHEN 'INSERT' THEN new ELSE old END).*) r;
    RETURN NULL;
END $$;
CREATE FUNCTION ukur_audit.riwayat_lebar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ukur_audit.riwayat_lebar SELECT r.*, now(), TG_OP, current_user FROM (SELECT (CASE TG_OP WHEN 'INSERT' THEN new ELSE old END).*) r;
    RETURN NULL;
END $$;

-- The technique of supa_audit: jsonb of both records, an identity of each as a
-- uuid of table and key (here by the server's md5, which is cheaper), the key's
-- columns looked up for each row, four indexes and the key.
CREATE TABLE ukur_audit.jejak_identitas (
    nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identitas uuid, identitas_lama uuid, operasi text NOT NULL, waktu timestamptz NOT NULL DEFAULT now(),
    tabel oid NOT NULL, nama_skema name NOT NULL, nama_tabel name NOT NULL, baru jsonb, lama jsonb,
    CHECK (coalesce(identitas, identitas_lama) IS NOT NULL OR operasi = 'TRUNCATE'),
    CHECK (operasi IN ('INSERT', 'UPDATE') = (identitas IS NOT NULL)), CHECK (operasi IN ('UPDATE', 'DELETE') = (identitas_lama IS NOT NULL)));
CREATE INDEX ON ukur_audit.jejak_identitas (identitas) WHERE identitas IS NOT NULL;
CREATE INDEX ON ukur_audit.jejak_identitas (identitas_lama) WHERE identitas_lama IS NOT NULL;
CREATE INDEX ON ukur_audit.jejak_identitas USING brin (waktu);
CREATE INDEX ON ukur_audit.jejak_identitas (tabel);
CREATE FUNCTION ukur_audit.kolom_kunci(tabel oid) RETURNS text[] STABLE LANGUAGE sql AS $$
    SELECT coalesce(array_agg(a.attname::text ORDER BY a.attnum), '{}') FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = $1 AND i.indisprimary
$$;
CREATE FUNCTION ukur_audit.identitas_baris(tabel oid, kunci text[], baris jsonb) RETURNS uuid STABLE LANGUAGE sql AS $$
    SELECT CASE WHEN baris IS NOT NULL THEN md5((SELECT jsonb_build_array(tabel::bigint) || jsonb_agg(baris ->> k) FROM unnest(kunci) k)::text)::uuid END
$$;
CREATE FUNCTION ukur_audit.identitas() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kunci text[] := ukur_audit.kolom_kunci(TG_RELID);
    baru jsonb := to_jsonb(new);
    lama jsonb := to_jsonb(old);
    identitas uuid := ukur_audit.identitas_baris(TG_RELID, kunci, baru);
    identitas_lama uuid := ukur_audit.identitas_baris(TG_RELID, kunci, lama);
BEGIN
    INSERT INTO ukur_audit.jejak_identitas (identitas, identitas_lama, operasi, tabel, nama_skema, nama_tabel, baru, lama)
    VALUES (identitas, identitas_lama, TG_OP, TG_RELID, TG_TABLE_SCHEMA, TG_TABLE_NAME, baru, lama);
    RETURN NULL;
END $$;

CREATE PROCEDURE ukur_audit.siapkan() LANGUAGE plpgsql AS $$
DECLARE
    p name;
    t name;
BEGIN
    FOR p IN SELECT kode FROM ukur_audit.peserta LOOP
        EXECUTE format('CREATE SCHEMA ukur_%s', p);
        EXECUTE format('CREATE TABLE ukur_%s.sempit (id integer PRIMARY KEY, n numeric, t text)', p);
        EXECUTE format('CREATE TABLE ukur_%s.lebar (id bigint PRIMARY KEY, nip text NOT NULL, periode text NOT NULL, unit integer NOT NULL REFERENCES ukur_audit.unit, jabatan text,
            hasil numeric(5,2), perilaku numeric(5,2), akhir numeric(5,2), predikat text, pejabat text, tanggal date, status text, catatan text, diubah timestamptz, UNIQUE (nip, periode))', p);
        EXECUTE format('CREATE INDEX ON ukur_%s.lebar (unit, periode)', p);
        EXECUTE format('CREATE INDEX ON ukur_%s.lebar (pejabat)', p);
        FOREACH t IN ARRAY '{sempit,lebar}'::name[] LOOP
            IF p IN ('baris', 'pernyataan') THEN
                CALL kinerja.pasang_audit(format('ukur_%s.%I', p, t)::regclass, p);
            ELSIF p = 'kosong_pernyataan' THEN
                EXECUTE format('CREATE TRIGGER i AFTER INSERT ON ukur_%s.%I REFERENCING NEW TABLE AS b EXECUTE FUNCTION ukur_audit.kosong()', p, t);
                EXECUTE format('CREATE TRIGGER u AFTER UPDATE ON ukur_%s.%I REFERENCING OLD TABLE AS l NEW TABLE AS b EXECUTE FUNCTION ukur_audit.kosong()', p, t);
                EXECUTE format('CREATE TRIGGER d AFTER DELETE ON ukur_%s.%I REFERENCING OLD TABLE AS l EXECUTE FUNCTION ukur_audit.kosong()', p, t);
            ELSIF p NOT IN ('tanpa', 'salin') THEN
                EXECUTE format('CREATE TRIGGER c AFTER INSERT OR UPDATE OR DELETE ON ukur_%s.%I FOR EACH ROW EXECUTE FUNCTION ukur_audit.%s()',
                               p, t, CASE p WHEN 'riwayat' THEN 'riwayat_' || t ELSE p END);
            END IF;
        END LOOP;
    END LOOP;
END $$;
CALL ukur_audit.siapkan();

-- What the server itself takes to write the same rows of the log, with the same
-- indexes: the least that a log costs which can be looked up by key.
CREATE TABLE ukur_audit.rekaman AS SELECT ''::text AS langkah, j.* FROM jejak_ukur.jejak j LIMIT 0;
CREATE TABLE ukur_audit.jejak_salin (LIKE jejak_ukur.jejak_lain INCLUDING INDEXES);

-- Everything that is written anew: the contender's table and all logs.
CREATE PROCEDURE ukur_audit.kosongkan(sasaran regclass) LANGUAGE plpgsql AS $$
DECLARE
    bagian regclass;
BEGIN
    SET LOCAL session_replication_role = replica;
    EXECUTE format('TRUNCATE %s', sasaran);
    TRUNCATE ukur_audit.jejak_salin, ukur_audit.jejak_plpgsql, ukur_audit.riwayat_sempit, ukur_audit.riwayat_lebar, ukur_audit.jejak_identitas;
    FOR bagian IN SELECT relid FROM pg_partition_tree('jejak_ukur.jejak') WHERE isleaf LOOP
        EXECUTE format('ALTER TABLE %1$s DISABLE TRIGGER tetap; TRUNCATE %1$s; ALTER TABLE %1$s ENABLE ALWAYS TRIGGER tetap', bagian);
    END LOOP;
    SET LOCAL session_replication_role = origin;
END $$;

CREATE FUNCTION ukur_audit.besar_jejak(p name, t name) RETURNS bigint LANGUAGE sql AS $$
    SELECT CASE WHEN p IN ('baris', 'pernyataan') THEN (SELECT sum(pg_relation_size(relid)) FROM pg_partition_tree('jejak_ukur.jejak'))
                WHEN p = 'riwayat' THEN pg_relation_size(('ukur_audit.riwayat_' || t)::regclass)
                WHEN p IN ('plpgsql', 'identitas') THEN pg_relation_size(('ukur_audit.jejak_' || p)::regclass) END
$$;

-- Both kinds have recorded every change of the statement, and the same.
CREATE PROCEDURE ukur_audit.periksa(p name, jumlah integer, langkah text) LANGUAGE plpgsql AS $$
DECLARE
    banyak bigint;
BEGIN
    IF p = 'baris' THEN
        INSERT INTO ukur_audit.rekaman SELECT langkah, j.* FROM jejak_ukur.jejak j WHERE j.transaksi = pg_current_xact_id();
        SELECT count(*) INTO banyak FROM ukur_audit.rekaman r WHERE r.langkah = periksa.langkah;
    ELSE
        SELECT count(*) INTO banyak
        FROM (SELECT urutan, operasi, kunci, kunci_baru, isi FROM jejak_ukur.jejak j WHERE j.transaksi = pg_current_xact_id()
              INTERSECT SELECT urutan, operasi, kunci, kunci_baru, isi FROM ukur_audit.rekaman r WHERE r.langkah = periksa.langkah) s;
    END IF;
    IF banyak <> jumlah THEN
        RAISE EXCEPTION '%: % has recorded % of % changes', langkah, p, banyak, jumlah;
    END IF;
END $$;

-- One table through its life, all contenders in turn.
CREATE PROCEDURE ukur_audit.daur(t name, jumlah integer, langkah text[], perintah text[]) LANGUAGE plpgsql AS $$
DECLARE
    p record;
    mulai double precision;
    selesai double precision;
    besar bigint;
    salinan text := (SELECT 'SELECT ' || string_agg(attname, ', ' ORDER BY attnum) || ' FROM ukur_audit.rekaman WHERE langkah = $1'
                     FROM pg_attribute WHERE attrelid = 'ukur_audit.jejak_salin'::regclass AND attnum > 0);
BEGIN
    FOR ke IN 1 .. coalesce(nullif(current_setting('ukur.putaran', true), '')::integer, 7) LOOP
        -- the slowest needs no median: it is measured in the first round
        FOR p IN SELECT * FROM ukur_audit.peserta WHERE ke = 1 OR kode <> 'identitas' ORDER BY nomor LOOP
            FOR i IN 1 .. cardinality(langkah) LOOP
                IF i IN (1, cardinality(langkah)) THEN
                    CALL ukur_audit.kosongkan(format('ukur_%s.%I', p.kode, t));
                END IF;
                COMMIT;
                -- what was written before is seen to be committed
                EXECUTE format('SELECT count(*) FROM ukur_%s.%I', p.kode, t);
                besar := ukur_audit.besar_jejak(p.kode, t);
                mulai := ukur.jam('cpu');
                EXECUTE format(perintah[i], format('ukur_%s.%I', p.kode, t));
                IF p.kode = 'salin' THEN
                    EXECUTE 'INSERT INTO ukur_audit.jejak_salin ' || salinan USING langkah[i];
                END IF;
                selesai := ukur.jam('cpu');
                INSERT INTO ukur.putaran (kerja, peserta, putaran, detik) VALUES (langkah[i], p.nama, ke, selesai - mulai);
                IF ke = 1 AND langkah[i] ~ 'UPDATE of one' AND besar IS NOT NULL THEN
                    INSERT INTO ukur.angka (hal, nilai) VALUES (format('%s: bytes a row of the log, %s', langkah[i], p.nama),
                        round((ukur_audit.besar_jejak(p.kode, t) - besar)::numeric / jumlah, 1));
                END IF;
                IF ke = 1 AND p.kode IN ('baris', 'pernyataan') THEN
                    CALL ukur_audit.periksa(p.kode, jumlah, langkah[i]);
                END IF;
                COMMIT;
            END LOOP;
        END LOOP;
    END LOOP;
END $$;
CALL ukur_audit.daur('sempit', :orang,
    ARRAY[:'banyak' || ' narrow rows, COPY', :'banyak' || ' narrow rows, UPDATE of one column', :'banyak' || ' narrow rows, UPDATE of all', :'banyak' || ' narrow rows, DELETE', :'banyak' || ' narrow rows, INSERT … SELECT'],
    ARRAY['COPY %s FROM ' || quote_literal(:'berkas_sempit'), 'UPDATE %s SET n = n + 1', $$UPDATE %s SET n = n + 1, t = 'diubah ' || id$$, 'DELETE FROM %s', 'INSERT INTO %s SELECT * FROM ukur_audit.sempit']);
CALL ukur_audit.daur('lebar', :orang,
    ARRAY[:'banyak' || ' appraisals, COPY', :'banyak' || ' appraisals, UPDATE of one column', :'banyak' || ' appraisals, UPDATE of all', :'banyak' || ' appraisals, DELETE', :'banyak' || ' appraisals, INSERT … SELECT'],
    ARRAY['COPY %s FROM ' || quote_literal(:'berkas_lebar'), 'UPDATE %s SET akhir = akhir + 1',
          $$UPDATE %s SET unit = (unit + 1) %% 600, jabatan = 'Ahli ' || id %% 50, hasil = hasil + 1, perilaku = perilaku + 1, akhir = akhir + 1, predikat = 'Sangat Baik', pejabat = nip,
                          tanggal = tanggal + 1, status = 'baru', catatan = 'diubah', diubah = diubah + interval '1 day'$$,
          'DELETE FROM %s', 'INSERT INTO %s SELECT * FROM ukur_audit.lebar']);

-- Writers at the same time: wall time, because waiting is the subject.
CREATE TABLE ukur_audit.tunggu (kerja text, kode name, tunggu integer, dari integer);
SELECT coalesce(nullif(current_setting('ukur.putaran', true), '')::integer, 7) AS putaran \gset
\set keluaran `bash test/bench/audit.sh :'DBNAME' :'orang' :'putaran' 3 tanpa kosong baris pernyataan plpgsql 2>&1`
\echo :keluaran
CALL ukur.sama('writers', format('SELECT %s', 10 * :putaran), $$SELECT count(*) FROM ukur.putaran WHERE kerja ~ 'writer'$$);
INSERT INTO ukur.angka (hal, nilai)
SELECT format('%s, %s: waits for a lock in %s looks', t.kerja, p.nama, sum(t.dari)), sum(t.tunggu)
FROM ukur_audit.tunggu t JOIN ukur_audit.peserta p USING (kode) GROUP BY t.kerja, p.nomor, p.nama ORDER BY t.kerja, p.nomor;

-- The ratios to the statement without a trigger, and the goals of ours.
INSERT INTO ukur.sasaran
SELECT k.kerja, p.nama, 'no trigger', CASE WHEN p.kode NOT IN ('baris', 'pernyataan') THEN NULL WHEN k.kerja ~ 'COPY|INSERT' THEN 1.50 WHEN k.kerja ~ 'UPDATE' THEN 1.20 WHEN k.kerja ~ 'writer' THEN 1.25 END
FROM (SELECT DISTINCT kerja, peserta FROM ukur.putaran WHERE kerja ~ 'narrow rows|appraisals|writer') k JOIN ukur_audit.peserta p ON p.nama = k.peserta WHERE p.kode <> 'tanpa';
UPDATE ukur.angka SET batas = 100 WHERE hal ~ 'bytes a row of the log, (baris|pernyataan)';

RESET asn_kinerja.skema_jejak;
ALTER DATABASE :DBNAME RESET asn_kinerja.skema_jejak;
SELECT string_agg('ukur_' || kode, ', ') AS skema FROM ukur_audit.peserta \gset
DROP SCHEMA ukur_audit, jejak_ukur, :skema CASCADE;
