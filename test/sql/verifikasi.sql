--
-- Verification: every way of tampering is found, and named.
--
CREATE SCHEMA uji_verifikasi;
SET search_path = uji_verifikasi, kinerja;
SET asn_kinerja.skema_jejak = 'uji_v';
CREATE TABLE t (id integer PRIMARY KEY, n numeric, s text);
CALL pasang_audit('t');
SET asn_kinerja.pelaku = 'nip:198609262015051001';
SET asn_kinerja.alasan = 'koreksi';
INSERT INTO t SELECT i, 80, 'a' FROM generate_series(1, 300) i;
CALL segel(asal => 'kinerja.contoh.go.id/jejak');
UPDATE t SET n = n + 1 WHERE id <= 250;
UPDATE t SET id = 1000 WHERE id = 300;
DELETE FROM t WHERE id > 290 AND id < 1000;
BEGIN;
INSERT INTO t VALUES (301, 1, 'b');
SAVEPOINT s;
UPDATE t SET s = 'x' WHERE id = 1;
ROLLBACK TO s;
UPDATE t SET s = 'y' WHERE id = 2;
COMMIT;
TRUNCATE t;
CALL segel();
INSERT INTO t SELECT i, 1, 'c' FROM generate_series(1, 40) i;
CALL segel();
INSERT INTO t VALUES (5000, 0, 'belum disegel');
SELECT ukuran FROM v_segel;
SELECT * FROM verifikasi();
SELECT * FROM verifikasi(256);
SELECT * FROM verifikasi(0, 100);
SELECT * FROM verifikasi(600, 601);
SELECT * FROM verifikasi(-1);
SELECT * FROM verifikasi(5, 4);
SELECT * FROM verifikasi(titik_periksa => 'x');
CREATE TEMP TABLE daun AS SELECT row_number() OVER (ORDER BY era, transaksi, urutan) - 1 AS nomor, era, transaksi, urutan, operasi, kepala FROM uji_v.jejak;

-- Each tampering is taken back before the next one.  What the server itself keeps is switched off,
-- as somebody would who may do everything.
ALTER TABLE uji_v.jejak DISABLE TRIGGER ALL;
ALTER TABLE uji_v.segel DISABLE TRIGGER ALL;
ALTER TABLE uji_v.ubin DISABLE TRIGGER ALL;
ALTER TABLE uji_v.bentuk DISABLE TRIGGER ALL;
ALTER TABLE uji_v.era DISABLE TRIGGER ALL;
CREATE FUNCTION rusak(perintah text, titik text DEFAULT NULL) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    hasil text;
BEGIN
    BEGIN
        EXECUTE perintah;
        SELECT string_agg(concat_ws(' ', ukuran, coalesce('daun ' || nomor, '-'), temuan), '; ') INTO hasil FROM verifikasi(titik_periksa => titik);
        RAISE EXCEPTION USING MESSAGE = coalesce(hasil, ''), ERRCODE = 'UJI01';
    EXCEPTION WHEN SQLSTATE 'UJI01' THEN
        RETURN NEXT coalesce(nullif(hasil, ''), 'TIDAK DITEMUKAN');
    END;
END $$;
CREATE FUNCTION baris(n bigint) RETURNS text LANGUAGE sql AS $$
    SELECT format('(era, transaksi, urutan) = (%s, %L::xid8, %s)', era, transaksi, urutan) FROM daun WHERE nomor = n $$;
-- another value of the same type
CREATE FUNCTION lain(tipe regtype, kolom text) RETURNS text LANGUAGE sql AS $$
    SELECT format(CASE tipe::text WHEN 'text' THEN 'coalesce(%1$I, '''') || ''z''' WHEN 'timestamp with time zone' THEN 'coalesce(%1$I, now()) + interval ''1 microsecond'''
                  WHEN 'xid8' THEN '(coalesce(%1$I, ''5'')::text::bigint + 1)::text::xid8' WHEN '"char"' THEN '''I''::"char"' WHEN 'inet' THEN '''10.0.0.1''::inet'
                  WHEN 'bytea' THEN 'set_byte(%1$I, 2, 255 - get_byte(%1$I, 2))' WHEN 'text[]' THEN '%1$I || ''z''::text' WHEN 'smallint[]' THEN '%1$I || 9::smallint'
                  WHEN 'oid' THEN '%1$I::bigint::integer + 1' ELSE 'coalesce(%1$I, 0) + 1' END, kolom) $$;

-- every column of every kind of row: inserted, changed, key changed, deleted, emptied; head and not
CREATE TEMP TABLE jenis AS SELECT DISTINCT ON (operasi, d.kepala IS NULL, j.kunci_baru IS NULL) d.nomor, d.operasi, d.kepala IS NULL AS kepala
FROM daun d JOIN uji_v.jejak j USING (era, transaksi, urutan) WHERE d.nomor BETWEEN 3 AND 562 ORDER BY operasi, d.kepala IS NULL, j.kunci_baru IS NULL, d.nomor DESC;
SELECT * FROM jenis ORDER BY nomor;
SELECT a.attname AS kolom, string_agg(j.nomor || ': ' || replace(r, 'daun ', ''), E'\n' ORDER BY j.nomor) AS temuan
FROM jenis j CROSS JOIN pg_attribute a
CROSS JOIN LATERAL rusak(format('UPDATE uji_v.jejak SET %I = %s WHERE %s', attname, CASE WHEN attname = 'operasi' AND j.operasi = 'I' THEN '''D''' ELSE lain(atttypid, attname) END, baris(j.nomor))) r
WHERE attrelid = 'uji_v.jejak'::regclass AND attnum > 0 GROUP BY attnum, attname ORDER BY attnum;
-- what the rows stand on
SELECT a.attrelid::regclass AS tabel, a.attname AS kolom, r
FROM pg_attribute a CROSS JOIN LATERAL rusak(format('UPDATE %s SET %I = %s', attrelid::regclass, attname, lain(atttypid, attname))) r
WHERE attrelid IN ('uji_v.bentuk'::regclass, 'uji_v.era'::regclass) AND attnum > 0 AND attidentity = '' ORDER BY attrelid, attnum;
SELECT rusak('DELETE FROM uji_v.bentuk'), rusak('DELETE FROM uji_v.era');
-- taken away, put in, changed places, cut off
SELECT rusak('DELETE FROM uji_v.jejak WHERE ' || baris(350)) AS satu, rusak('DELETE FROM uji_v.jejak WHERE ' || baris(350) || ' OR ' || baris(351)) AS dua,
       rusak('DELETE FROM uji_v.jejak WHERE ' || baris(0)) AS kepala, rusak('DELETE FROM uji_v.jejak WHERE ' || baris(255)) AS ujung_ubin,
       rusak('DELETE FROM uji_v.jejak WHERE transaksi = (SELECT transaksi FROM daun WHERE nomor = 300)') AS transaksi;
SELECT rusak('INSERT INTO uji_v.jejak SELECT (jsonb_populate_record(j, ''{"urutan": 1000}'')).* FROM uji_v.jejak j WHERE ' || baris(350)) AS di_dalam,
       rusak('INSERT INTO uji_v.jejak SELECT j.* FROM uji_v.jejak j WHERE ' || baris(350)) AS kembar,
       rusak('INSERT INTO uji_v.jejak SELECT (jsonb_populate_record(j, ''{"transaksi": "3"}'')).* FROM uji_v.jejak j WHERE ' || baris(0)) AS di_depan,
       rusak('INSERT INTO uji_v.jejak SELECT (jsonb_populate_record(j, ''{"urutan": 1000}'')).* FROM uji_v.jejak j WHERE ' || baris(590)) AS di_akhir;
SELECT rusak(format('UPDATE uji_v.jejak SET urutan = CASE urutan WHEN 10 THEN 20 ELSE 10 END WHERE transaksi = (SELECT transaksi FROM daun WHERE nomor = 5) AND urutan IN (10, 20)')) AS ditukar,
       rusak('DELETE FROM uji_v.jejak WHERE (era, transaksi, urutan) >= (SELECT era, transaksi, urutan FROM daun WHERE nomor = 585)') AS ekor,
       rusak('DELETE FROM uji_v.jejak WHERE (era, transaksi, urutan) >= (SELECT era, transaksi, urutan FROM daun WHERE nomor = 585) AND transaksi < (SELECT max(transaksi) FROM daun)') AS ekor_disegel;
-- rows and their tiles together, or everything from some leaf on
SELECT rusak('DELETE FROM uji_v.jejak') AS jejak, rusak('DELETE FROM uji_v.ubin') AS ubin, rusak('DELETE FROM uji_v.segel') AS segel, rusak('DELETE FROM uji_v.jejak; DELETE FROM uji_v.ubin') AS keduanya;
-- every tile, changed and taken away; what it tells of its leaves; one too many
SELECT tingkat, nomor, lebar, rusak(format('UPDATE uji_v.ubin SET isi = set_byte(isi, 2, 255 - get_byte(isi, 2)) WHERE (tingkat, nomor, lebar) = (%s, %s, %s)', tingkat, nomor, lebar)) AS diubah,
       rusak(format('DELETE FROM uji_v.ubin WHERE (tingkat, nomor, lebar) = (%s, %s, %s)', tingkat, nomor, lebar)) AS dihapus,
       rusak(format('UPDATE uji_v.ubin SET isi = substr(isi, 2) WHERE (tingkat, nomor, lebar) = (%s, %s, %s)', tingkat, nomor, lebar)) AS dipotong
FROM uji_v.ubin ORDER BY 1, 2, 3;
SELECT a.attname AS kolom, rusak(format('UPDATE uji_v.ubin SET %I = %s WHERE tingkat = 0 AND nomor = 1 AND lebar = 256', attname, CASE atttypid WHEN 'smallint'::regtype THEN attname || ' - 1' ELSE lain(atttypid, attname) END)) AS penuh,
       rusak(format('UPDATE uji_v.ubin SET %I = %s WHERE tingkat = 1 AND lebar = 1', attname, CASE atttypid WHEN 'smallint'::regtype THEN '7' ELSE lain(atttypid, attname) END)) AS di_atas
FROM pg_attribute a WHERE attrelid = 'uji_v.ubin'::regclass AND attnum > 0 ORDER BY attnum;
SELECT rusak('INSERT INTO uji_v.ubin SELECT tingkat, nomor, lebar - 1, substr(isi, 1, 32 * (lebar - 1)) FROM uji_v.ubin WHERE lebar < 256 ORDER BY lebar DESC LIMIT 1') AS sebagian,
       rusak('INSERT INTO uji_v.ubin SELECT tingkat, 7, lebar, isi, era, transaksi, urutan, waktu_awal, waktu_akhir FROM uji_v.ubin WHERE lebar = 256 LIMIT 1') AS kelebihan;
-- every column of every checkpoint, and each of them taken away
SELECT a.attname AS kolom, s.ukuran, rusak(format('UPDATE uji_v.segel SET %I = %s WHERE ukuran = %s', attname, lain(atttypid, attname), ukuran)) AS temuan
FROM pg_attribute a, uji_v.segel s WHERE attrelid = 'uji_v.segel'::regclass AND attnum > 0 ORDER BY attnum, ukuran;
SELECT ukuran, rusak(format('DELETE FROM uji_v.segel WHERE ukuran = %s', ukuran)) FROM uji_v.segel ORDER BY 1;
-- a checkpoint that was forged whole: everything in it fits, but not the tree
SELECT rusak($$UPDATE uji_v.segel SET akar = hash_daun('x'), nota = titik_periksa(asal, ukuran, hash_daun('x')),
    sidik = sha256('\x00' || convert_to(concat_ws(E'\t', ukuran, coalesce(sebelumnya::text, '\N'), asal, encode(hash_daun('x'), 'hex'), waktu AT TIME ZONE 'UTC' || '+00',
        replace(titik_periksa(asal, ukuran, hash_daun('x')), E'\n', '\n'), era, transaksi, urutan, batas, peran), 'UTF8')) WHERE ukuran = (SELECT max(ukuran) FROM uji_v.segel)$$);
-- checkpoints kept outside: all of ours, a larger one, another root, another log
SELECT ukuran, (SELECT count(*) FROM verifikasi(titik_periksa => nota)) FROM uji_v.segel ORDER BY 1;
SELECT v.ukuran, temuan, rinci FROM uji_v.segel s, verifikasi(titik_periksa => titik_periksa(asal, s.ukuran + 1, akar)) v ORDER BY 1;
SELECT v.ukuran, temuan, rinci FROM uji_v.segel s, verifikasi(titik_periksa => titik_periksa('lain.go.id', s.ukuran, akar)) v ORDER BY 1;
SELECT * FROM verifikasi(titik_periksa => (SELECT titik_periksa(asal, 0, sha256('')) FROM uji_v.segel LIMIT 1));
SELECT temuan FROM verifikasi(titik_periksa => (SELECT titik_periksa(asal, 0, sha256('x')) FROM uji_v.segel LIMIT 1));
-- the log is cut back to an older checkpoint, tiles and all: only the one kept outside shows it
CREATE TEMP TABLE luar AS SELECT nota FROM uji_v.segel ORDER BY ukuran DESC LIMIT 1;
SELECT rusak($$DELETE FROM uji_v.segel WHERE ukuran > 400;
    DELETE FROM uji_v.jejak WHERE (era, transaksi, urutan) >= (SELECT era, transaksi, urutan FROM daun WHERE nomor = 300);
    DELETE FROM uji_v.ubin WHERE NOT (nomor = 0 AND lebar IN (256, 1)) AND NOT (nomor = 1 AND lebar = 44)$$, titik) FROM (VALUES (NULL), ((SELECT nota FROM luar))) v(titik);

SET client_min_messages = warning;
DROP SCHEMA uji_verifikasi, uji_v CASCADE;
