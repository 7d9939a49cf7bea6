-- The year 2026 of the foreign schema's people, all of them, by set statements: plans made
-- for everybody, realised, measured, rated by every evaluator, closed.  The old years are
-- imported.  Needs the schema in public, the extension, and the roles uji_kelola and uji_nilai.
\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET search_path = kinerja, public;
CALL kinerja.pasang();
CALL kinerja.petakan_peran('pengelola', 'uji_kelola');
CALL kinerja.petakan_peran('pegawai', 'uji_nilai');
CALL kinerja.petakan_peran('penilai', 'uji_nilai');
\ir pemetaan_luar.sql
CALL kinerja.catat_mutu_data('2026-01-02');
CALL kinerja.sinkronkan('2026-01-02');
CALL kinerja.impor_riwayat(2019, 2024);

SET ROLE uji_kelola;
CALL kinerja.buka_tahun(2026);
INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, jabatan)
SELECT p.nip, 2026, '2026-01-01', '2026-12-31', p.unit, p.jabatan FROM kinerja.penempatan p WHERE p.jenis = 'definitif' AND p.masa @> date '2026-01-01';
INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, kriteria, uraian, bobot)
SELECT s.id, s.nip, v.nomor, v.kriteria, v.uraian, v.bobot::kinerja.bobot FROM kinerja.skp s, (VALUES (1, 'produktivitas', 'Pekerjaan selesai', '60'), (2, 'kualitas', 'Pekerjaan tanpa perbaikan', '40')) AS v (nomor, kriteria, uraian, bobot);
INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan, rekap)
SELECT h.id, h.skp, h.nip, 1, CASE h.nomor WHEN 1 THEN 'kuantitas' ELSE 'kualitas' END, h.uraian, CASE h.nomor WHEN 1 THEN 365 ELSE 80 END, CASE h.nomor WHEN 1 THEN 'berkas' ELSE 'persen' END, CASE h.nomor WHEN 1 THEN 'jumlah' ELSE 'rata' END
FROM kinerja.hasil_kerja h;
UPDATE kinerja.skp SET status = 'diajukan';
UPDATE kinerja.skp SET status = 'diklarifikasi';
UPDATE kinerja.skp SET status = 'disepakati', alasan_status = 'Diambil alih dari sistem lama';
CALL kinerja.jalankan_skp(2026);
-- what a person reaches comes out of his number; whoever was born on a 7th has nothing at all
INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah)
SELECT i.id, i.skp, i.nip, make_date(2026, b, 20), CASE i.aspek WHEN 'kuantitas' THEN 24 + (i.nip::bigint / 1000 + b) % 13 ELSE 66 + (i.nip::bigint / 1000 + b) % 25 END
FROM kinerja.indikator i, generate_series(1, 12) AS b WHERE (i.nip::bigint / 10000000000) % 100 <> 7;
RESET ROLE;
ANALYZE;

\set periode 2026-T1
\ir evaluasi_luar.sql
\set periode 2026-T2
\ir evaluasi_luar.sql
\set periode 2026-T3
\ir evaluasi_luar.sql
\set periode 2026-T4
\ir evaluasi_luar.sql
\set periode 2026
\ir evaluasi_luar.sql
