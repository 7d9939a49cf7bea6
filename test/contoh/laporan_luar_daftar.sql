-- The register on the foreign schema, printed: what the doctor finds in it, what is
-- copied, and its years before the register, old and converted scores side by side.
-- Needs the schema in public and the extension; its tables are only read.
\set QUIET on
\set ON_ERROR_STOP on
\pset footer off
\pset null '-'
\pset pager off
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
CALL kinerja.pasang();
\ir pemetaan_luar.sql

\echo
\echo 'DAFTAR DI ATAS TABEL YANG SUDAH ADA'
\echo
\echo '6. Yang ditemukan periksa pada 2 Januari 2026'
CALL kinerja.catat_mutu_data('2026-01-02');
SELECT kode, objek, tingkat, banyak, uraian FROM kinerja.v_mutu_data WHERE pada = '2026-01-02' AND banyak > 0;
\echo '6a. Tiga temuan setiap kode, dengan saran yang tidak pernah dijalankan sendiri'
SELECT t.kode, t.objek, t.nip, left(t.bukti, 60) AS bukti, left(t.saran, 60) AS saran
FROM (SELECT p.*, row_number() OVER (PARTITION BY p.kode ORDER BY p.nip, p.bukti COLLATE "C") AS urut FROM kinerja.periksa('2026-01-02') AS p) AS t
JOIN kinerja.kode_periksa AS k USING (kode)
WHERE t.urut <= 3
ORDER BY k.urut, t.urut;

\echo '7. Yang disalin'
CALL kinerja.sinkronkan('2026-01-02');
SELECT objek, ditambah, diubah, ditutup, ditolak FROM kinerja.v_sinkronisasi;
\echo '7a. Dan disalin lagi: tidak ada yang berubah'
CALL kinerja.sinkronkan('2026-01-02');
SELECT sum(ditambah) AS ditambah, sum(diubah) AS diubah, sum(ditutup) AS ditutup, sum(ditolak) AS ditolak FROM kinerja.v_sinkronisasi;

\echo '8. Nilai 2019-2024 yang diimpor'
CALL kinerja.impor_riwayat(2019, 2024);
SELECT butir, banyak FROM kinerja.v_laporan_tahap WHERE kegiatan = 'impor_riwayat';
SELECT periode, aturan_asal AS "aturan asal", kode_aturan AS "aturan sekarang", count(*) AS orang, count(nilai_asal) AS "dengan nilai",
       round(avg(nilai_asal), 2) AS "rata asal", round(avg(nilai), 2) AS "rata konversi", count(*) FILTER (WHERE predikat = 'Sangat Baik') AS "Sangat Baik",
       count(*) FILTER (WHERE predikat = 'Baik') AS "Baik", count(*) FILTER (WHERE predikat = 'Butuh Perbaikan') AS "Butuh Perbaikan",
       count(*) FILTER (WHERE predikat = 'Kurang') AS "Kurang", count(*) FILTER (WHERE predikat = 'Sangat Kurang') AS "Sangat Kurang", count(catatan) AS "dengan catatan"
FROM kinerja.v_hasil_periode WHERE asal = 'impor'
GROUP BY periode, aturan_asal, kode_aturan ORDER BY periode, aturan_asal;
\echo '8a. Nilai asal dan hasil konversinya berdampingan: dua pegawai pertama'
SELECT h.periode, h.nip, p.nama, trim_scale(h.nilai_asal) AS "nilai asal", h.aturan_asal AS "aturan asal", trim_scale(h.nilai) AS nilai, h.kode_aturan AS aturan, h.hasil, h.perilaku, h.predikat, left(h.catatan, 60) AS catatan
FROM kinerja.v_hasil_periode AS h JOIN kinerja.pegawai AS p ON p.nip::text = h.nip
WHERE h.nip IN (SELECT v.nip FROM kinerja.v_hasil_periode AS v WHERE v.asal = 'impor' GROUP BY v.nip HAVING count(*) >= 5 ORDER BY v.nip LIMIT 2)
ORDER BY h.nip, h.periode;
\echo '8b. Yang bertentangan pada sumbernya, diimpor dengan catatan: lima setiap tahun'
SELECT h.periode, h.nip, trim_scale(h.nilai_asal) AS "nilai asal", h.predikat, h.catatan
FROM (SELECT v.*, row_number() OVER (PARTITION BY v.periode ORDER BY v.nip) AS urut FROM kinerja.v_hasil_periode AS v WHERE v.asal = 'impor' AND v.catatan IS NOT NULL) AS h
WHERE h.urut <= 5
ORDER BY h.periode, h.urut;
\echo '8c. Yang ditolak, menurut sebabnya'
SELECT left(sebab, 90) AS sebab, sum(banyak) AS baris, min(kunci) AS contoh FROM kinerja.riwayat_tolak GROUP BY sebab ORDER BY sum(banyak) DESC, sebab COLLATE "C" LIMIT 20;
