-- The audit of the agency's tables: a day of changes, one person's history, the seal,
-- three ways of tampering and what verification says, the proof of one row (into the
-- file that the variable "bukti" names).  Read by demo.sh after laporan.sql.

\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
SET search_path = simpeg, kinerja, public;
\pset footer off
\pset border 1
\pset null '-'
\pset pager off

\echo
\echo 'JEJAK PERUBAHAN'
\echo
\echo '1. Tabel yang diaudit'
CALL pasang_audit('orang', kolom_rahasia => '{pendidikan}');
CALL pasang_audit('penempatan');
CALL pasang_audit('perilaku');
CALL pasang_audit('realisasi', 'pernyataan');
SELECT tabel, jenis, truncate, rahasia, celah FROM v_audit_terpasang;

-- a day of changes; a connection is the application's, the claim says for whom
SET application_name = 'simpeg-web';
SELECT o.id AS orang, o.nama AS nama_orang, p.unit AS dari, p.id AS penempatan
FROM orang AS o JOIN penempatan AS p ON p.orang = o.id JOIN perilaku AS k ON k.orang = o.id AND k.nilai_dasar = 'Akuntabel'
WHERE p.jenis = 'definitif' AND p.selesai IS NULL AND p.jabatan LIKE 'F%' AND k.skor < 100
ORDER BY o.id LIMIT 1 \gset
SELECT kode AS ke FROM unit WHERE jenis = 'bidang' AND kode <> :'dari' ORDER BY kode LIMIT 1 \gset

BEGIN;
SET LOCAL asn_kinerja.pelaku = 'nip:197503122000031004';
SET LOCAL asn_kinerja.alasan = 'SK mutasi 821/117/2026';
UPDATE penempatan SET selesai = '2026-06-30' WHERE id = :penempatan;
INSERT INTO penempatan (orang, unit, jabatan, jenis, mulai) SELECT orang, :'ke', jabatan, jenis, '2026-07-01' FROM penempatan WHERE id = :penempatan;
COMMIT;
BEGIN;
SET LOCAL asn_kinerja.pelaku = 'nip:198609262015051001';
SET LOCAL asn_kinerja.alasan = 'koreksi atas keberatan no. 12/2026';
UPDATE perilaku SET skor = 101.5 WHERE orang = :orang AND nilai_dasar = 'Akuntabel';
COMMIT;
UPDATE orang SET pendidikan = 'S2' WHERE id = :orang;
SET application_name = 'impor';
SET asn_kinerja.alasan = 'impor realisasi susulan';
INSERT INTO realisasi (rencana, tanggal, jumlah) SELECT id, '2026-12-30', 0 FROM rencana WHERE nomor = 1 AND orang % 10 = 0;
SET asn_kinerja.alasan = 'terimpor dua kali';
DELETE FROM realisasi USING rencana r WHERE r.id = rencana AND tanggal = '2026-12-30' AND r.orang % 100 = 0;
RESET asn_kinerja.alasan;
SET application_name = 'psql';

\echo '2. Hari itu'
SELECT skema || '.' || tabel AS tabel, operasi, count(DISTINCT (transaksi, urutan)) AS baris, min(aplikasi) AS aplikasi, min(alasan) AS alasan
FROM v_jejak GROUP BY 1, 2, alasan ORDER BY min(waktu), 1, 2;

\echo '3. Riwayat' :nama_orang
SELECT tabel, operasi, kolom, lama #>> '{}' AS lama, CASE WHEN kolom IS NULL THEN 'unit ' || (baru ->> 'unit') ELSE baru #>> '{}' END AS baru, peran, pelaku, alasan
FROM (SELECT 1 AS urut, * FROM v_jejak WHERE tabel = 'penempatan' AND (kunci ->> 'id' = :'penempatan' OR baru ->> 'orang' = :'orang')
      UNION ALL SELECT 2, * FROM v_jejak WHERE tabel = 'perilaku' AND kunci = jsonb_build_object('orang', :orang, 'nilai_dasar', 'Akuntabel')
      UNION ALL SELECT 3, * FROM v_jejak WHERE tabel = 'orang' AND kunci = jsonb_build_object('id', :orang)) j
ORDER BY urut, waktu, urutan;
SELECT operasi, kolom, lama, baru, pelaku, alasan FROM jejak('perilaku', jsonb_build_object('orang', :orang, 'nilai_dasar', 'Akuntabel'));

\echo '4. Disegel'
CALL segel(asal => 'kinerja.kotacontoh.go.id/jejak');
SELECT ukuran, asal, tanda, saksi FROM v_segel;
SELECT count(*) AS temuan FROM verifikasi();

\echo '5. Superuser mengubah satu nilai dalam jejak'
BEGIN;
ALTER TABLE kinerja_jejak.jejak DISABLE TRIGGER ALL;
UPDATE kinerja_jejak.jejak SET isi = replace(isi, '101.5', '120') WHERE isi LIKE '%101.5%';
SELECT ukuran, nomor, temuan FROM verifikasi();
ROLLBACK;
\echo '6. Superuser menghapus satu baris'
BEGIN;
ALTER TABLE kinerja_jejak.jejak DISABLE TRIGGER ALL;
DELETE FROM kinerja_jejak.jejak WHERE operasi = 'U' AND isi LIKE '%101.5%';
SELECT ukuran, nomor, temuan FROM verifikasi();
ROLLBACK;
\echo '7. Superuser menulis ulang jejak, ubin, dan titik periksa sekaligus; yang tersimpan di luar menampakkannya'
SELECT nota AS luar FROM v_segel ORDER BY ukuran DESC LIMIT 1 \gset
BEGIN;
ALTER TABLE kinerja_jejak.jejak DISABLE TRIGGER ALL;
ALTER TABLE kinerja_jejak.ubin DISABLE TRIGGER ALL;
ALTER TABLE kinerja_jejak.segel DISABLE TRIGGER ALL;
UPDATE kinerja_jejak.jejak SET isi = replace(isi, '101.5', '120') WHERE isi LIKE '%101.5%';
DELETE FROM kinerja_jejak.ubin;
DELETE FROM kinerja_jejak.segel;
CALL segel(asal => 'kinerja.kotacontoh.go.id/jejak');
SELECT 'tanpa' AS "titik periksa luar", (SELECT count(*) FROM verifikasi()) AS temuan, NULL AS "yang pertama"
UNION ALL
SELECT 'dengan', count(*), min(temuan) FROM verifikasi(titik_periksa => :'luar');
ROLLBACK;

\echo '8. Apa yang dijamin'
\pset format wrapped
\pset columns 150
SELECT hal, ukuran, penjelasan FROM jaminan();
\pset format aligned

SELECT bukti('perilaku', jsonb_build_object('orang', :orang, 'nilai_dasar', 'Akuntabel')) AS isi \gset
\o :bukti
\qecho :isi
\o
