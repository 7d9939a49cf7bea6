-- The year 2026 of the example agency in the register: installed beside its tables,
-- the plans and realisations that it already has taken over by set statements, and
-- the quarters and the year gone through by those who do it, each in his role.
-- Needs simpeg.sql and the extension; run it with psql as a superuser.
\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET search_path = kinerja, public;

CALL kinerja.pasang();
CREATE ROLE contoh_bkpsdm;
CREATE ROLE contoh_aplikasi;
CREATE ROLE contoh_inspektorat;
CALL kinerja.petakan_peran('pengelola', 'contoh_bkpsdm');
CALL kinerja.petakan_peran('pegawai', 'contoh_aplikasi');
CALL kinerja.petakan_peran('penilai', 'contoh_aplikasi');
CALL kinerja.petakan_peran('pemeriksa', 'contoh_inspektorat');
GRANT USAGE ON SCHEMA simpeg TO contoh_bkpsdm;
GRANT SELECT ON ALL TABLES IN SCHEMA simpeg TO contoh_bkpsdm;
\ir pemetaan_simpeg.sql
CALL kinerja.catat_mutu_data('2026-01-02');
\ir laporan_periksa.sql
CALL kinerja.sinkronkan('2026-01-02');
\echo '2. Yang disalin'
SELECT objek, ditambah, diubah, ditutup, ditolak FROM kinerja.v_sinkronisasi;

-- The identity server of the application, for the example only: HMAC (RFC 2104) over the server's sha256
INSERT INTO kinerja.kunci_masuk (kid, kunci, mulai, keterangan) VALUES ('contoh-1', sha256('bukan rahasia, hanya contoh'), '2026-01-01', 'Server identitas contoh');
CREATE FUNCTION pg_temp.b64u(bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT translate(encode($1, 'base64'), E'+/=\n', '-_') $$;
CREATE FUNCTION pg_temp.tanda(pesan bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    dalam bytea := decode(rpad(encode(sha256('bukan rahasia, hanya contoh'), 'hex'), 128, '0'), 'hex');
    luar bytea := dalam;
BEGIN
    FOR i IN 0..63 LOOP
        luar := set_byte(luar, i, get_byte(dalam, i) # 92);
        dalam := set_byte(dalam, i, get_byte(dalam, i) # 54);
    END LOOP;
    RETURN sha256(luar || sha256(dalam || pesan));
END $$;
CREATE FUNCTION pg_temp.token(nip nip) RETURNS text LANGUAGE sql AS $$
    SELECT t.awal || '.' || pg_temp.b64u(pg_temp.tanda(convert_to(t.awal, 'UTF8')))
    FROM (SELECT pg_temp.b64u('{"alg": "HS256", "kid": "contoh-1"}') || '.' || pg_temp.b64u(convert_to(jsonb_build_object('sub', nip::text, 'aud', current_database(),
              'iat', floor(extract(epoch FROM clock_timestamp())), 'exp', floor(extract(epoch FROM clock_timestamp())) + 600, 'jti', gen_random_uuid())::text, 'UTF8'))) AS t (awal)
$$;

-- The people of the agency that the register has, and the year's plan line by line
CREATE TABLE contoh_orang AS
SELECT o.id AS orang, p.nip FROM simpeg.orang o JOIN kinerja.pegawai p ON p.nip = kinerja.coba_nip(o.nip_teks);
CREATE UNIQUE INDEX ON contoh_orang (orang);
GRANT SELECT ON contoh_orang TO contoh_bkpsdm, contoh_aplikasi;
ANALYZE contoh_orang;

--
-- January: the year is opened, and the plans that the agency has are taken over
--
SET ROLE contoh_bkpsdm;
INSERT INTO kinerja.hari_libur (tanggal, keterangan)
SELECT h::date, min(l.nama) FROM simpeg.libur l, generate_series(lower(l.hari), upper(l.hari) - 1, interval '1 day') AS h GROUP BY 1;
CALL kinerja.buka_tahun(2026);
INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, jabatan)
SELECT p.nip, 2026, greatest(p.mulai, '2026-01-01'), least(coalesce(p.selesai, '2026-12-31'), '2026-12-31'), p.unit, p.jabatan
FROM kinerja.penempatan p
WHERE p.jenis = 'definitif' AND p.masa && '[2026-01-01,2027-01-01)'::daterange
  AND EXISTS (SELECT FROM contoh_orang c JOIN simpeg.rencana r USING (orang) WHERE c.nip = p.nip);
INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, kriteria, uraian, bobot)
SELECT s.id, s.nip, r.nomor, r.kriteria, r.uraian, kinerja.coba_bobot(r.bobot)
FROM kinerja.skp s JOIN contoh_orang c ON c.nip = s.nip JOIN simpeg.rencana r USING (orang) WHERE s.tahun = 2026;
-- at the registry, time and satisfaction are not typed but measured
INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, arah, target_bawah, satuan, rekap, sumber, ukuran, cakupan)
SELECT h.id, h.skp, h.nip, 1, r.aspek, r.uraian, CASE r.aspek WHEN 'waktu' THEN 'turun' ELSE 'naik' END,
       r.target, r.satuan, CASE r.aspek WHEN 'kuantitas' THEN 'jumlah' ELSE 'rata' END,
       CASE WHEN s.unit LIKE '1.08%' AND r.aspek = 'waktu' THEN 'layanan' WHEN s.unit LIKE '1.08%' AND r.uraian LIKE '%kepuasan%' THEN 'survei' ELSE 'ketik' END,
       CASE WHEN s.unit LIKE '1.08%' AND r.aspek = 'waktu' THEN 'hari_kerja' WHEN s.unit LIKE '1.08%' AND r.uraian LIKE '%kepuasan%' THEN 'ikm' END,
       CASE WHEN s.unit LIKE '1.08%' AND r.uraian LIKE '%kepuasan%' THEN 'unit' ELSE 'pegawai' END
FROM kinerja.skp s JOIN kinerja.hasil_kerja h ON h.skp = s.id JOIN contoh_orang c ON c.nip = s.nip JOIN simpeg.rencana r ON r.orang = c.orang AND r.nomor = h.nomor
WHERE s.tahun = 2026;
INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi)
SELECT s.id, s.nip, a, 'Menerapkan nilai ' || translate(a, '_', ' ') || ' dalam setiap pekerjaan' FROM kinerja.skp s,
       unnest('{berorientasi_pelayanan,akuntabel,kompeten,harmonis,loyal,adaptif,kolaboratif}'::text[]) AS a WHERE s.tahun = 2026;
-- the matrix of roles and results: a line supports the leader's line of the same criterion
UPDATE kinerja.hasil_kerja h SET induk = i.id
FROM kinerja.skp s
JOIN kinerja.penyelia p ON p.nip = s.nip AND p.masa @> s.mulai
JOIN kinerja.skp t ON t.nip = p.nip_atasan AND t.masa @> s.mulai
JOIN LATERAL (SELECT DISTINCT ON (l.kriteria) l.id, l.kriteria FROM kinerja.hasil_kerja l WHERE l.skp = t.id ORDER BY l.kriteria, l.nomor) AS i ON true
WHERE h.skp = s.id AND s.tahun = 2026 AND i.kriteria = h.kriteria;
-- all but the staff of one unit were agreed on paper; these do it here, themselves
UPDATE kinerja.skp SET status = 'diajukan' WHERE tahun = 2026 AND unit <> '1.08.1';
UPDATE kinerja.skp SET status = 'diklarifikasi' WHERE status = 'diajukan';
UPDATE kinerja.skp SET status = 'disepakati', alasan_status = 'Disepakati di atas kertas sebelum daftar dipasang' WHERE status = 'diklarifikasi';
RESET ROLE;

-- each of them hands in, the leader clarifies and agrees, each agrees; a token a transaction
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L); CALL kinerja.ajukan_skp(%s); END $d$; COMMIT$q$, pg_temp.token(s.nip), s.id)
FROM kinerja.skp s WHERE s.tahun = 2026 AND s.unit = '1.08.1' AND s.status = 'draft' ORDER BY s.id \gexec
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ DECLARE s bigint; BEGIN PERFORM kinerja.masuk(%L); FOREACH s IN ARRAY %L::bigint[] LOOP CALL kinerja.klarifikasi_skp(s); CALL kinerja.sepakati_skp(s); END LOOP; END $d$; COMMIT$q$,
              pg_temp.token(t.nip_penilai), array_agg(s.id))
FROM kinerja.skp s JOIN kinerja.penugasan_penilai t ON t.nip = s.nip AND t.masa @> kinerja.hari_acu(s.mulai, s.selesai) WHERE s.status = 'diajukan' AND t.nip_penilai IS NOT NULL GROUP BY t.nip_penilai \gexec
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L); CALL kinerja.sepakati_skp(%s); END $d$; COMMIT$q$, pg_temp.token(s.nip), s.id)
FROM kinerja.skp s WHERE s.status = 'diklarifikasi' ORDER BY s.id \gexec

SET ROLE contoh_bkpsdm;
CALL kinerja.jalankan_skp(2026);
-- what the agency recorded during the year, typed there by its people
INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah, bukti)
SELECT i.id, i.skp, i.nip, x.tanggal, x.jumlah, 'simpeg/' || x.id
FROM simpeg.realisasi x JOIN simpeg.rencana r ON r.id = x.rencana JOIN contoh_orang c ON c.orang = r.orang
JOIN kinerja.skp s ON s.nip = c.nip AND s.masa @> x.tanggal AND s.status = 'berjalan'
JOIN kinerja.hasil_kerja h ON h.skp = s.id AND h.nomor = r.nomor JOIN kinerja.indikator i ON i.hasil_kerja = h.id AND i.sumber = 'ketik';
RESET ROLE;

-- February to December, at one unit: notes, and feedback in all directions
CREATE TEMP TABLE pelaku AS
SELECT (SELECT t.nip_penilai FROM kinerja.penugasan_penilai t WHERE t.unit = '1.08.1' AND t.sebagai = 'atasan' AND t.masa @> date '2026-03-02' GROUP BY t.nip_penilai ORDER BY count(*) DESC, t.nip_penilai LIMIT 1) AS kepala,
       ARRAY (SELECT s.nip FROM kinerja.skp s WHERE s.unit = '1.08.1' AND s.status = 'berjalan' AND s.mulai = '2026-01-01'
              AND EXISTS (SELECT FROM kinerja.penyelia p JOIN kinerja.penempatan t ON t.nip = p.nip_atasan AND t.unit = '1.08.1' WHERE p.nip = s.nip AND p.masa @> date '2026-03-02') ORDER BY s.nip LIMIT 6) AS staf;
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L);
    CALL kinerja.catat(%3$L, '2026-02-16', 'positif', 'kualitas', 'Berkas tanpa perbaikan selama antrean panjang.');
    CALL kinerja.catat(%3$L, '2026-05-11', 'negatif', 'perilaku', 'Dua kali tidak memberi kabar ketika terlambat.');
    CALL kinerja.beri_umpan_balik(%3$L, '2026-06-15', 'atasan', 'Pertahankan ketelitian; kabari tim bila terhambat.'); END $d$; COMMIT$q$, pg_temp.token(kepala), kepala, staf[1]) FROM pelaku \gexec
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L);
    CALL kinerja.beri_umpan_balik(%L, '2026-06-%s', 'rekan', %L);
    CALL kinerja.beri_umpan_balik(%L, '2026-06-20', 'bawahan', 'Arahan jelas; rapat pagi terlalu panjang.'); END $d$; COMMIT$q$,
    pg_temp.token(s), staf[1], 15 + n, (ARRAY['Selalu membantu di loket.', 'Penjelasannya mudah dipahami.', 'Perlu lebih cepat menjawab pesan.'])[n - 1], kepala)
FROM pelaku, unnest(staf[2:4]) WITH ORDINALITY AS u (s, m), LATERAL (SELECT (m + 1)::integer AS n) AS k \gexec
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L);
    UPDATE kinerja.catatan SET tanggapan = 'Sejak Juni saya memakai grup pesan tim.' WHERE arah = 'negatif' AND tanggapan IS NULL;
    UPDATE kinerja.umpan_balik SET tanggapan = 'Terima kasih, akan saya perbaiki.' WHERE hubungan = 'atasan'; END $d$; COMMIT$q$, pg_temp.token(staf[1])) FROM pelaku \gexec

-- What the evaluators have in mind of the conduct: the mean of seven scores, through the thresholds in force
CREATE TABLE contoh_sikap AS
SELECT c.nip, ekspektasi(avg(p.skor::nilai)::nilai, aturan_baku('PERMENPANRB6-2022')) AS perilaku
FROM contoh_orang c JOIN simpeg.perilaku p USING (orang) GROUP BY c.nip HAVING count(p.skor) = 7;
GRANT SELECT ON contoh_sikap TO contoh_aplikasi;
ANALYZE contoh_sikap;

-- Four quarters and the year: opened, measured, computed, rated by each evaluator, closed
\set periode 2026-T1
\ir evaluasi_simpeg.sql
\set periode 2026-T2
\ir evaluasi_simpeg.sql
\set periode 2026-T3
\ir evaluasi_simpeg.sql
\set periode 2026-T4
\ir evaluasi_simpeg.sql
\set periode 2026
\ir evaluasi_simpeg.sql
SET ROLE contoh_bkpsdm;
CALL kinerja.tutup_tahun(2026);
RESET ROLE;
