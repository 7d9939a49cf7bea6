--
-- Sealing: every leaf, tile and root against an oracle in SQL; what is refused.
--
CREATE SCHEMA uji_segel;
SET search_path = uji_segel, kinerja;
SET asn_kinerja.skema_jejak = 'uji_segel_jejak';
SET TimeZone = 'Asia/Jayapura';
SET DateStyle = 'SQL, DMY';

-- nothing to seal, nothing sealed
CALL segel();
SELECT * FROM verifikasi();
CALL siapkan_jejak(1);
SELECT * FROM verifikasi();
SELECT nomor_daun(1::smallint, '3', 1);
CALL segel('pg_class');
SELECT hal, ukuran FROM jaminan();
CALL segel();
SELECT count(*) FROM v_segel;

-- rows of many kinds
CREATE TABLE t (id integer, "dua	kata" text, n numeric(6,2), z date, w timestamptz, a bytea, rahasia text, PRIMARY KEY (id, "dua	kata"));
CREATE TABLE hanya_kunci (k text PRIMARY KEY);
CREATE TABLE satu (k integer PRIMARY KEY, isi text);
CREATE TABLE bagian (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES FROM (0) TO (10);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES FROM (10) TO (20);
CALL pasang_audit('t', kolom_rahasia => '{rahasia}');
CALL pasang_audit('hanya_kunci');
CALL pasang_audit('satu', 'pernyataan');
CALL pasang_audit('bagian');
SET asn_kinerja.pelaku = E'nip\t198609262015051001\\';
INSERT INTO t SELECT i, E'x\\' || i, i / 3.0, '2026-02-28', '2026-07-01 12:00:00.5+07', decode('00ff', 'hex'), 'diam' FROM generate_series(1, 20) i;
INSERT INTO hanya_kunci VALUES (''), (E'\\N'), (E'baris\nbaru');
INSERT INTO satu VALUES (1, ''), (2, NULL), (3, E'\\.');
INSERT INTO bagian VALUES (1, 1), (11, 11);
BEGIN;
SET LOCAL asn_kinerja.alasan = 'koreksi';
UPDATE t SET n = n + 1, "dua	kata" = 'baru', z = NULL WHERE id < 5;
SAVEPOINT s;
DELETE FROM t WHERE id = 1;
ROLLBACK TO s;
UPDATE t SET rahasia = 'lain', a = NULL WHERE id = 2;
UPDATE bagian SET id = id + 5;
COMMIT;
ALTER TABLE t ADD COLUMN awal integer DEFAULT 7;
ALTER TABLE t DROP COLUMN z;
ALTER TABLE t RENAME COLUMN n TO angka;
UPDATE t SET awal = id, angka = 0 WHERE id > 15;
DELETE FROM t WHERE id = 20;
DELETE FROM hanya_kunci;
TRUNCATE satu;
CALL segel(asal => 'kinerja.contoh.go.id/jejak');
INSERT INTO satu SELECT i, 'x' FROM generate_series(1, 700) i;
CALL segel();
UPDATE satu SET isi = 'y' WHERE k <= 300;
CALL segel(asal => 'kinerja.contoh.go.id/jejak');
CALL segel();

-- a moment is told with its zone: whoever reads it has the same one
SELECT keadaan_baris('t', jsonb_build_object('id', 19, 'dua	kata', "dua	kata"), clock_timestamp()) -> 'w' = to_jsonb(w) AS sama FROM t WHERE id = 19;

-- rows that are not of our writing, before they are sealed
SET session_replication_role = replica;
ALTER TABLE uji_segel_jejak.jejak DISABLE TRIGGER ALL;
CREATE TEMP TABLE mentah (urutan integer);
CREATE FUNCTION palsu(operasi "char", kunci text, kunci_baru text, isi text, bentuk integer DEFAULT NULL, kepala integer DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
    WITH u AS (INSERT INTO pg_temp.mentah SELECT 1000 + count(*) FROM pg_temp.mentah RETURNING urutan)
    INSERT INTO uji_segel_jejak.jejak (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat)
    SELECT now(), pg_current_xact_id(), urutan, palsu.kepala,
           coalesce(palsu.bentuk, (SELECT max(nomor) FROM uji_segel_jejak.bentuk WHERE tabel = 'satu')), 1, palsu.operasi, palsu.kunci, palsu.kunci_baru, palsu.isi, now() FROM u $$;
SELECT palsu('X', '1', NULL, 'a'), palsu('I', E'1\t2', NULL, 'a'), palsu('I', '1', NULL, E'a\tb'), palsu('D', '1', '2', 'a'),
       palsu('U', '1', NULL, E'2\ta'), palsu('U', '1', NULL, E'3\ta\tb'), palsu('U', '1', NULL, E'02\ta\tb'), palsu('U', '1', NULL, E'2\ta\tb\t1\t1\t2'),
       palsu('U', '1', E'2\t3', E'2\ta\tb'), palsu('U', '1', NULL, ''), palsu('T', '1', NULL, ''), palsu('T', '', '', ''), palsu('T', '', NULL, 'a'),
       palsu('I', '1', NULL, 'a', 999999), palsu('U', '1', NULL, E'2\ta\tb\t2\tb\ta');
-- readable again, but with a head that is not there
SELECT palsu('U', '1', NULL, E'2\ta\tb', kepala => 500), palsu('U', '1', NULL, E'2\ta\tb', kepala => 2000);
DELETE FROM mentah WHERE urutan >= 1015;
-- one that tells of itself what only a head should
UPDATE uji_segel_jejak.jejak SET alamat = '10.0.0.1', peran = E'x\ty' WHERE urutan = 1015;
ALTER TABLE uji_segel_jejak.jejak ENABLE TRIGGER ALL;
RESET session_replication_role;
CALL segel();
SELECT ukuran, sebelumnya, asal, nota = asal || E'\n' || ukuran || E'\n' || encode(akar, 'base64') || E'\n' AS nota, peran = current_user AS peran FROM uji_segel_jejak.segel ORDER BY ukuran;

-- the oracle: docs/jejak.md once more, in SQL
CREATE FUNCTION lolos(s text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(replace(replace(replace(replace(replace(replace(replace(s, '\', '\\'), chr(8), '\b'), chr(9), '\t'), chr(10), '\n'), chr(11), '\v'), chr(12), '\f'), chr(13), '\r'), '\N') $$;
CREATE FUNCTION pecah(s text) RETURNS text[] LANGUAGE sql AS $$ SELECT CASE s WHEN '' THEN '{""}' ELSE string_to_array(s, E'\t') END $$;
CREATE FUNCTION saat(w timestamptz) RETURNS text LANGUAGE sql SET DateStyle = 'ISO' SET TimeZone = 'UTC' AS $$ SELECT coalesce(w::text, '\N') $$;
CREATE FUNCTION kolom_baku(b uji_segel_jejak.bentuk, i integer) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(E'\t', lolos(b.kolom[i]), lolos(b.tipe[i]), b.nomor_kolom[i]) $$;
CREATE FUNCTION isi_baku(j uji_segel_jejak.jejak, b uji_segel_jejak.bentuk) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(baris, '' ORDER BY bagian, n, nama COLLATE "C"), '') FROM (
        SELECT 1 AS bagian, n, NULL AS nama, concat_ws(E'\t', 'kunci', kolom_baku(b, array_position(b.kolom, k)), (pecah(j.kunci))[n],
                                                       CASE WHEN j.kunci_baru IS NOT NULL THEN (pecah(j.kunci_baru))[n] END) || E'\n' AS baris
        FROM unnest(b.kunci) WITH ORDINALITY u(k, n) WHERE j.operasi <> 'T'
        UNION ALL
        SELECT 2, 0, k, concat_ws(E'\t', 'kolom', kolom_baku(b, array_position(b.kolom, k)), f[row_number() OVER (ORDER BY n)]) || E'\n'
        FROM unnest(b.kolom) WITH ORDINALITY u(k, n), pecah(j.isi) f
        WHERE k <> ALL (b.kunci) AND j.operasi IN ('I', 'D')
        UNION ALL
        SELECT 2, 0, b.kolom[f[i]::integer], concat_ws(E'\t', 'kolom', kolom_baku(b, f[i]::integer), f[i + 1], f[i + 2]) || E'\n'
        FROM pecah(j.isi) f, generate_series(1, cardinality(f), 3) i WHERE j.operasi = 'U') x $$;
CREATE FUNCTION baku(j uji_segel_jejak.jejak) RETURNS text LANGUAGE sql AS $$
    SELECT concat(E'asn_kinerja.jejak\t1\n',
        concat_ws(E'\t', 'era', j.era, (SELECT concat(sistem, E'\t', saat(mulai)) FROM uji_segel_jejak.era WHERE nomor = j.era)), E'\n',
        concat_ws(E'\t', 'transaksi', j.transaksi, j.urutan, lolos(j.kepala::text)), E'\n',
        concat_ws(E'\t', 'waktu', saat(j.waktu), saat(j.waktu_catat)), E'\n',
        concat_ws(E'\t', 'kepala', saat(h.waktu_pernyataan), lolos(h.peran), lolos(h.peran_sesi), lolos(h.aplikasi), lolos(CASE WHEN h.alamat IS NOT NULL THEN format('%s', h.alamat) END), lolos(h.pelaku), lolos(h.alasan), lolos(h.asal_replikasi)), E'\n',
        CASE WHEN j.kepala IS NOT NULL AND num_nonnulls(j.waktu_pernyataan, j.peran, j.peran_sesi, j.aplikasi, j.alamat, j.pelaku, j.alasan, j.asal_replikasi) > 0
             THEN concat_ws(E'\t', 'sendiri', saat(j.waktu_pernyataan), lolos(j.peran), lolos(j.peran_sesi), lolos(j.aplikasi), lolos(CASE WHEN j.alamat IS NOT NULL THEN format('%s', j.alamat) END), lolos(j.pelaku), lolos(j.alasan), lolos(j.asal_replikasi)) || E'\n' END,
        concat_ws(E'\t', 'bentuk', j.bentuk, lolos(b.era::text), lolos(b.oid_tabel::text), lolos(b.oid_akar::text), saat(b.sejak)), E'\n',
        concat_ws(E'\t', 'tabel', lolos(b.skema), lolos(b.tabel), lolos(b.skema_akar), lolos(b.akar)), E'\n',
        'rahasia' || (SELECT string_agg(E'\t' || lolos(k), '' ORDER BY n) FROM unnest(b.rahasia) WITH ORDINALITY u(k, n)) || E'\n',
        CASE WHEN (SELECT bool_or(k IS NOT NULL) FROM unnest(b.bawaan) k) THEN 'bawaan' || (SELECT string_agg(E'\t' || lolos(k), '' ORDER BY n) FROM unnest(b.bawaan) WITH ORDINALITY u(k, n)) || E'\n' END,
        concat_ws(E'\t', 'operasi', j.operasi), E'\n',
        CASE WHEN j.urutan IN (SELECT urutan FROM pg_temp.mentah) THEN concat_ws(E'\t', 'mentah', lolos(j.kunci), lolos(j.kunci_baru), lolos(j.isi)) || E'\n'
             ELSE isi_baku(j, b) END)
    FROM (SELECT j.*) x LEFT JOIN uji_segel_jejak.bentuk b ON b.nomor = j.bentuk
    LEFT JOIN uji_segel_jejak.jejak h ON h.era = j.era AND h.transaksi = j.transaksi AND h.urutan = coalesce(j.kepala, j.urutan) AND h.kepala IS NULL AND h.urutan <= j.urutan $$;
CREATE TEMP TABLE daun AS
SELECT row_number() OVER (ORDER BY era, transaksi, urutan) - 1 AS nomor, hash_daun(convert_to(baku(j), 'UTF8')) AS hash, operasi, kepala IS NULL AS kepala, era, transaksi, urutan
FROM uji_segel_jejak.jejak j;
SELECT operasi, kepala, count(*) FROM daun GROUP BY 1, 2 ORDER BY 1, 2;
-- none: a leaf that is another one
SELECT d.nomor, d.operasi, d.urutan FROM daun d JOIN uji_segel_jejak.ubin u ON u.tingkat = 0 AND u.nomor = d.nomor / 256 AND u.lebar > d.nomor % 256
WHERE substr(u.isi, (d.nomor % 256)::integer * 32 + 1, 32) <> d.hash ORDER BY 1;
-- none: a checkpoint with another root; the tree of its size has it
SELECT ukuran FROM uji_segel_jejak.segel s WHERE akar <> (SELECT akar(array_agg(hash ORDER BY nomor)) FROM daun WHERE nomor < ukuran);
-- none: a tile above with other hashes than the roots of the tiles below
SELECT u.nomor, u.lebar FROM uji_segel_jejak.ubin u
WHERE tingkat = 1 AND isi <> (SELECT string_agg(akar, '' ORDER BY n) FROM (SELECT nomor / 256 AS n, akar(array_agg(hash ORDER BY nomor)) AS akar FROM daun GROUP BY 1 HAVING count(*) = 256) x WHERE n < u.lebar);
-- the tiles are those that the sizes ask for
SELECT tingkat, nomor, lebar, octet_length(isi) / 32 = lebar AS isi, era IS NOT NULL AS tempat FROM uji_segel_jejak.ubin ORDER BY 1, 2, 3;
-- none: a tile that tells another place, or a row whose number is not found
SELECT u.nomor, u.lebar FROM uji_segel_jejak.ubin u JOIN daun d ON d.nomor = u.nomor * 256 WHERE tingkat = 0 AND (u.era, u.transaksi, u.urutan) IS DISTINCT FROM (d.era, d.transaksi, d.urutan);
SELECT nomor FROM daun WHERE nomor_daun(era, transaksi, urutan) IS DISTINCT FROM nomor;
SELECT nomor_daun(1::smallint, '3', 1), nomor_daun(2::smallint, '3', 1);
SELECT * FROM verifikasi();
SELECT ukuran, tanda, saksi, belum_diperiksa FROM v_segel;
SELECT hal, ukuran FROM jaminan();

-- one tree goes on from another, whatever the sizes
SELECT a.ukuran, b.ukuran, konsistensi_sah(a.ukuran, a.akar, b.ukuran, b.akar, bukti_konsistensi(a.ukuran, b.ukuran)) AS sah,
       konsistensi_sah(a.ukuran, a.akar, b.ukuran, a.akar, bukti_konsistensi(a.ukuran, b.ukuran)) AS akar_lain
FROM uji_segel_jejak.segel a JOIN uji_segel_jejak.segel b ON a.ukuran < b.ukuran ORDER BY 1, 2;
SELECT count(*) FROM (SELECT akar(array_agg(hash ORDER BY nomor) FILTER (WHERE nomor < n)) AS lama, n FROM daun, generate_series(1, 800, 37) n GROUP BY n) x,
       (SELECT * FROM uji_segel_jejak.segel ORDER BY ukuran DESC LIMIT 1) s
WHERE NOT konsistensi_sah(n, lama, s.ukuran, s.akar, bukti_konsistensi(n, s.ukuran));
SELECT bukti_konsistensi(5, 4);
SELECT bukti_konsistensi(0, 100000);
SELECT bukti_konsistensi(-1, 4);

-- a second origin, and when sealing is not possible
CALL segel(asal => 'lain.go.id');
BEGIN ISOLATION LEVEL REPEATABLE READ;
CALL segel();
ROLLBACK;
SET asn_kinerja.skema_jejak = 'uji_segel_kedua';
CALL siapkan_jejak(0);
CALL segel(asal => 'dua kata');
CALL segel('uji_segel_jejak.jejak');
UPDATE uji_segel_jejak.segel SET waktu = now();
DELETE FROM uji_segel_jejak.ubin WHERE false;
TRUNCATE uji_segel_jejak.segel;
-- a tree that its tiles do not give is not gone on with
SET asn_kinerja.skema_jejak = 'uji_segel_jejak';
INSERT INTO satu VALUES (1000, 'z');
BEGIN;
SET LOCAL session_replication_role = replica;
ALTER TABLE uji_segel_jejak.ubin DISABLE TRIGGER ALL;
UPDATE uji_segel_jejak.ubin SET isi = set_byte(isi, 4, 255 - get_byte(isi, 4)) WHERE tingkat = 1 AND lebar = 4;
CALL segel();
ROLLBACK;
BEGIN;
SET LOCAL session_replication_role = replica;
ALTER TABLE uji_segel_jejak.ubin DISABLE TRIGGER ALL;
DELETE FROM uji_segel_jejak.ubin WHERE tingkat = 0 AND nomor = 4;
CALL segel();
ROLLBACK;

SET client_min_messages = warning;
DROP SCHEMA uji_segel, uji_segel_jejak, uji_segel_kedua CASCADE;
