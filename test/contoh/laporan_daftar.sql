-- The appraisal year in the register, printed: the doctor's list, what was copied, the
-- quarters and the year as the roles go through them, one person's year, a unit's
-- progress, and who waits for whom.  Needs simpeg.sql; makes the rest (tahun_simpeg.sql).
\set QUIET on
\set ON_ERROR_STOP on
\pset footer off
\pset null '-'
\pset pager off
SET datestyle = 'ISO, YMD';
\echo
\echo 'DAFTAR TAHUN KINERJA 2026'
\ir tahun_simpeg.sql

\echo
\echo '4. Mutu rencana'
SET ROLE contoh_bkpsdm;
SELECT kode, tingkat, count(*) AS banyak FROM kinerja.periksa_rencana(2026) GROUP BY 1, 2 ORDER BY 3 DESC, 1;
\echo '5. Tahap demi tahap'
SELECT kegiatan, periode, string_agg(butir || ' ' || banyak, ', ' ORDER BY butir) FILTER (WHERE banyak > 0) AS hasil FROM kinerja.v_laporan_tahap GROUP BY kegiatan, periode, putaran ORDER BY putaran;
\echo '6. Predikat setiap periode'
SELECT periode, count(*) AS orang, count(*) FILTER (WHERE predikat = 'Sangat Baik') AS "Sangat Baik", count(*) FILTER (WHERE predikat = 'Baik') AS "Baik",
       count(*) FILTER (WHERE predikat = 'Butuh Perbaikan') AS "Butuh Perbaikan", count(*) FILTER (WHERE predikat = 'Kurang') AS "Kurang",
       count(*) FILTER (WHERE predikat = 'Sangat Kurang') AS "Sangat Kurang", count(*) - count(predikat) AS "belum dinilai"
FROM kinerja.v_hasil_periode GROUP BY periode ORDER BY periode;
RESET ROLE;

\echo '7. Setahun seorang pegawai, sebagaimana ia sendiri melihatnya'
SELECT pg_temp.token(staf[1]) AS token FROM pelaku \gset
BEGIN;
SET LOCAL ROLE contoh_aplikasi;
SELECT kinerja.masuk(:'token') AS "masuk sebagai";
SELECT p.nama, s.unit, s.mulai, s.selesai, s.status, (SELECT count(*) FROM kinerja.kesepakatan k WHERE k.skp = s.id) AS kesepakatan FROM kinerja.skp s JOIN kinerja.pegawai p ON p.nip = s.nip WHERE s.nip = kinerja.nip_saya();
SELECT periode, nomor_hasil AS no, left(hasil_kerja, 40) AS "hasil kerja", trim_scale(target_bawah) AS target, trim_scale(realisasi) AS realisasi, satuan, trim_scale(capaian) AS "capaian %", sumber
FROM kinerja.v_realisasi WHERE nip = kinerja.nip_saya()::text AND periode IN ('2026-T1', '2026') ORDER BY periode DESC, nomor_hasil;
SELECT tanggal, arah, kriteria, uraian, tanggapan FROM kinerja.catatan ORDER BY tanggal;
SELECT tanggal, hubungan, atasan, uraian, tanggapan FROM kinerja.v_umpan_balik ORDER BY tanggal, uraian;
SELECT e.periode, m.ekspektasi AS mandiri, e.usulan_hasil AS usulan, e.hasil, e.perilaku, e.status, left(e.alasan, 60) AS alasan
FROM kinerja.evaluasi e LEFT JOIN kinerja.penilaian_mandiri m ON m.evaluasi = e.id WHERE e.nip = kinerja.nip_saya() ORDER BY e.periode;
SELECT count(*) AS "orang lain yang terlihat" FROM kinerja.evaluasi WHERE nip <> kinerja.nip_saya();
COMMIT;
\echo '7a. Tanpa masuk, aplikasi yang sama tidak melihat apa pun; pemeriksa melihat semuanya'
SET ROLE contoh_aplikasi;
SELECT count(*) AS "evaluasi tanpa masuk" FROM kinerja.evaluasi;
SET ROLE contoh_inspektorat;
SELECT count(*) AS "evaluasi bagi pemeriksa" FROM kinerja.evaluasi;
RESET ROLE;
