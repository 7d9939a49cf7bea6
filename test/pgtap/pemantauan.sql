-- Pemantauan dan umpan balik: realisasi yang dicatat dan yang diukur, catatan penilai, dan umpan balik yang pemberinya tidak dapat dicari.
--
-- diri bekerja di unit A, diselia atasan_1 sampai Juni dan atasan_2 sejak Juli (keduanya di unit A juga), dinilai plh
-- selama Februari; rekan_1 sampai rekan_4 seunit dengannya, bawahan_1 sampai bawahan_3 bawahannya di unit B,
-- bawahan_4 di unit A.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

CREATE TEMP TABLE orang (sebutan text PRIMARY KEY, nip nip, unit text);
INSERT INTO orang SELECT v.s, ('19800101200501' || '1' || to_char(row_number() OVER (), 'FM000'))::nip, v.u
FROM (VALUES ('diri', 'A'), ('atasan_1', 'A'), ('atasan_2', 'A'), ('plh', 'A'), ('rekan_1', 'A'), ('rekan_2', 'A'), ('rekan_3', 'A'), ('rekan_4', 'A'),
             ('bawahan_1', 'B'), ('bawahan_2', 'B'), ('bawahan_3', 'B'), ('bawahan_4', 'A'), ('lain', 'B')) AS v (s, u);
CREATE FUNCTION pg_temp.nip(sebutan text) RETURNS nip LANGUAGE sql AS 'SELECT o.nip FROM pg_temp.orang o WHERE o.sebutan = nip.sebutan';
INSERT INTO unit (kode, nama, mulai) SELECT k, 'Unit ' || k, '2020-01-01' FROM unnest('{A,B}'::text[]) AS k;
INSERT INTO pegawai (nip, nama, mulai) SELECT nip, sebutan, '2010-01-01' FROM orang;
INSERT INTO penempatan (nip, unit, jenis, mulai) SELECT nip, unit, 'definitif', '2020-01-01' FROM orang;
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan) VALUES
    (pg_temp.nip('diri'), '2026-01-01', '2026-06-30', pg_temp.nip('atasan_1')), (pg_temp.nip('diri'), '2026-07-01', NULL, pg_temp.nip('atasan_2'));
INSERT INTO penyelia (nip, mulai, nip_atasan) SELECT nip, '2026-01-01', pg_temp.nip('diri') FROM orang WHERE sebutan LIKE 'bawahan%';
INSERT INTO penugasan_penilai (nip, mulai, selesai, unit, nip_atasan, nip_penilai, sebagai)
SELECT pg_temp.nip('diri'), v.mulai::date, v.selesai::date, 'A', pg_temp.nip(v.atasan), pg_temp.nip(v.penilai), v.sebagai
FROM (VALUES ('2026-01-01', '2026-01-31', 'atasan_1', 'atasan_1', 'atasan'), ('2026-02-01', '2026-02-28', 'atasan_1', 'plh', 'plh'),
             ('2026-03-01', '2026-06-30', 'atasan_1', 'atasan_1', 'atasan'), ('2026-07-01', '2026-12-31', 'atasan_2', 'atasan_2', 'atasan')) AS v (mulai, selesai, atasan, penilai, sebagai);
INSERT INTO penugasan_penilai (nip, mulai, selesai, unit) SELECT nip, '2026-01-01', '2026-12-31', unit FROM orang WHERE sebutan <> 'diri';

INSERT INTO tahun_kinerja (tahun) VALUES (2026);
INSERT INTO periode_kinerja (periode, tahun) VALUES ('2026', 2026), ('2026-T1', 2026), ('2026-T2', 2026), ('2026-T3', 2026), ('2026-T4', 2026);
INSERT INTO hari_libur VALUES ('2026-01-01', 'Tahun baru'), ('2026-03-20', 'Nyepi'), ('2026-02-17', 'Imlek'), ('2026-03-21', 'Libur pada Sabtu');

-- Rencana: diri setahun, rekan_1 setahun, rekan_2 sejak Februari, rekan_3 masih draft
CREATE TEMP TABLE rencana (sebutan text, mulai date, skp bigint, hasil bigint);
INSERT INTO rencana VALUES ('diri', '2026-01-01'), ('rekan_1', '2026-01-01'), ('rekan_2', '2026-02-01'), ('rekan_3', '2026-01-01'), ('rekan_4', '2026-01-01');
INSERT INTO skp (nip, tahun, mulai, selesai, unit) SELECT pg_temp.nip(sebutan), 2026, mulai, '2026-12-31', 'A' FROM rencana;
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'Layanan' FROM skp;
UPDATE rencana r SET skp = h.skp, hasil = h.id FROM hasil_kerja h WHERE h.nip = pg_temp.nip(r.sebutan);
CREATE TEMP TABLE ind (nama text, sebutan text, bawah numeric, atas numeric, arah text, rekap text, sumber text, ukuran text, saringan text, cakupan text, id bigint);
INSERT INTO ind VALUES
    ('jumlah', 'diri', 730, NULL, 'naik', 'jumlah', 'ketik'), ('pecahan', 'diri', 10, NULL, 'naik', 'jumlah', 'ketik'), ('rata', 'diri', 80, NULL, 'naik', 'rata', 'ketik'), ('terakhir', 'diri', 3, 5, 'turun', 'terakhir', 'ketik'),
    ('rentang', 'diri', 365, 730, 'naik', 'jumlah', 'ketik'), ('nol', 'diri', 0, NULL, 'turun', 'jumlah', 'ketik'), ('hampa', 'diri', NULL, NULL, 'naik', 'jumlah', 'ketik'),
    ('draft', 'rekan_3', 10, NULL, 'naik', 'jumlah', 'ketik');
INSERT INTO ind
SELECT format('%s %s %s', u.ukuran, u.cakupan, u.saringan), s, u.target, NULL, u.arah, 'jumlah', u.sumber, u.ukuran, u.saringan, u.cakupan
FROM unnest('{rekan_1,rekan_2,rekan_4}'::text[]) AS s, (VALUES ('hari_kerja', 'turun', 'layanan', 5, 'pegawai', NULL), ('tepat_waktu', 'naik', 'layanan', 90, 'pegawai', NULL), ('banyak', 'naik', 'layanan', 365, 'pegawai', NULL),
    ('hari_kerja', 'turun', 'layanan', 5, 'unit', 'izin'), ('ikm', 'naik', 'survei', 80, 'pegawai', NULL), ('ikm', 'naik', 'survei', 80, 'unit', 'izin')) AS u (ukuran, arah, sumber, target, cakupan, saringan);
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, target_atas, satuan, arah, rekap, sumber, ukuran, saringan, cakupan)
SELECT r.hasil, r.skp, pg_temp.nip(i.sebutan), row_number() OVER (PARTITION BY i.sebutan ORDER BY i.nama), 'kuantitas', i.nama, i.bawah, i.atas, 'x', i.arah, i.rekap, i.sumber, i.ukuran, i.saringan, coalesce(i.cakupan, 'pegawai')
FROM ind i JOIN rencana r USING (sebutan);
UPDATE ind i SET id = k.id FROM indikator k WHERE k.uraian = i.nama AND k.nip = pg_temp.nip(i.sebutan);
UPDATE skp SET status = 'diajukan' WHERE nip <> pg_temp.nip('rekan_3');
UPDATE skp SET status = 'diklarifikasi' WHERE nip <> pg_temp.nip('rekan_3');
UPDATE skp SET status = 'disepakati', alasan_status = 'Dari sistem lama' WHERE nip <> pg_temp.nip('rekan_3');
UPDATE skp SET status = 'berjalan' WHERE nip <> pg_temp.nip('rekan_3');
CREATE FUNCTION pg_temp.ind(nama text, sebutan text DEFAULT 'diri') RETURNS bigint LANGUAGE sql AS 'SELECT i.id FROM pg_temp.ind i WHERE i.nama = ind.nama AND i.sebutan = ind.sebutan';

-- Siapa mencoba
CREATE ROLE pantau_orang;
CREATE ROLE pantau_pengelola;
CREATE ROLE pantau_pemeriksa;
CREATE ROLE pantau_kosong IN ROLE pantau_orang;
DO $$ DECLARE s text; BEGIN FOR s IN SELECT sebutan FROM pg_temp.orang LOOP EXECUTE format('CREATE ROLE pantau_%s IN ROLE pantau_orang', s); END LOOP; END $$;
CALL petakan_peran('pegawai', 'pantau_orang');
CALL petakan_peran('penilai', 'pantau_orang');
CALL petakan_peran('pengelola', 'pantau_pengelola');
CALL petakan_peran('pemeriksa', 'pantau_pemeriksa');
INSERT INTO pengguna SELECT 'pantau_' || sebutan, nip FROM orang;
-- Hasil perintah itu sebagai orang itu; yang berhasil tinggal
CREATE FUNCTION pg_temp.oleh(sebutan text, perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hasil text;
    n bigint;
BEGIN
    PERFORM set_config('role', 'pantau_' || sebutan, true);
    IF perintah ~* '^\s*(SELECT|TABLE)' THEN
        EXECUTE perintah INTO hasil;
    ELSE
        EXECUTE perintah;
        GET DIAGNOSTICS n = ROW_COUNT;
        hasil := CASE WHEN perintah LIKE 'CALL%' THEN 'ya' ELSE n::text END;
    END IF;
    PERFORM set_config('role', 'none', true);
    RETURN coalesce(hasil, '-');
EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE;
END $$;
CREATE FUNCTION pg_temp.catat(sebutan text, nama text, tanggal text, jumlah text) RETURNS text LANGUAGE sql AS $$
    SELECT pg_temp.oleh(sebutan, format('CALL kinerja.catat_realisasi(%s, %L, %L, ''bukti'')', coalesce(pg_temp.ind(nama)::text, pg_temp.ind(nama, 'rekan_3')::text, '-1'), tanggal, jumlah)) $$;

-- Realisasi yang dicatat
SELECT is(pg_temp.catat('diri', nama, tanggal, jumlah), 'ya', format('pegawai mencatat realisasi %s pada %s', nama, tanggal))
FROM (VALUES ('jumlah', '2026-01-01', '100'), ('jumlah', '2026-03-31', '60.5'), ('jumlah', '2026-04-01', '500'), ('pecahan', '2026-02-02', '2'), ('rata', '2026-02-01', '70'), ('rata', '2026-02-01', '71'), ('rata', '2026-03-01', '79'),
             ('terakhir', '2026-01-15', '9'), ('terakhir', '2026-03-02', '4'), ('terakhir', '2026-03-02', '7'), ('rentang', '2026-02-02', '120'), ('nol', '2026-02-02', '0'), ('hampa', '2026-02-02', '3')) AS v (nama, tanggal, jumlah);
SELECT is(pg_temp.catat(siapa, nama, tanggal, jumlah), galat, ket)
FROM (VALUES ('diri', 'draft', '2026-02-02', '1', 'P0002', 'indikator rencana orang lain yang belum terlihat'), ('rekan_1', 'jumlah', '2026-02-02', '1', '42501', 'oleh rekan'),
             ('atasan_1', 'jumlah', '2026-02-02', '1', '42501', 'oleh penilainya'), ('kosong', 'jumlah', '2026-02-02', '1', 'P0002', 'oleh yang tidak dikenal'), ('diri', 'tiada', '2026-02-02', '1', 'P0002', 'indikator yang tidak ada'),
             ('rekan_3', 'draft', '2026-02-02', '1', '55000', 'rencana yang belum berjalan'), ('pengelola', 'draft', '2026-02-02', '1', '55000', 'juga oleh pengelola'),
             ('diri', 'jumlah', '2025-12-31', '1', '22008', 'sehari sebelum masa rencana'), ('diri', 'jumlah', '2027-01-01', '1', '22008', 'sehari sesudahnya'), ('diri', 'jumlah', 'infinity', '1', '23514', 'hari yang tak terhingga'),
             ('diri', 'jumlah', '2026-02-02', '-1', '23514', 'jumlah negatif'), ('diri', 'jumlah', '2026-02-02', 'NaN', '23514', 'bukan bilangan'), ('diri', 'jumlah', '2026-02-02', 'Infinity', '23514', 'tak terhingga'),
             ('diri', 'jumlah', NULL, '1', '23502', 'tanpa hari'), ('diri', 'jumlah', '2026-02-02', NULL, '23502', 'tanpa jumlah: kosong bukan 0')) AS v (siapa, nama, tanggal, jumlah, galat, ket);
SELECT throws_ok(format('CALL catat_realisasi(%s, ''2026-02-02'', 1)', pg_temp.ind('draft', 'rekan_3')), '55000', format('realisasi indikator "%s" ditolak: SKP "%s" berstatus "draft"', pg_temp.ind('draft', 'rekan_3'), (SELECT skp FROM rencana WHERE sebutan = 'rekan_3')), 'keadaannya disebut');
SELECT is(pg_temp.oleh('rekan_1', format('CALL kinerja.catat_realisasi(%s, ''2026-02-02'', 5)', pg_temp.ind('banyak pegawai ', 'rekan_1'))), '22023', 'yang diukur tidak dicatat');
SELECT is(pg_temp.oleh('rekan_1', format('INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah, asal, periode) SELECT id, skp, nip, ''2026-03-31'', 5, ''layanan'', ''2026-T1'' FROM kinerja.indikator WHERE id = %s', pg_temp.ind('banyak pegawai ', 'rekan_1'))), '42501', 'juga tidak langsung pada tabelnya');
SELECT is(pg_temp.oleh('diri', 'SELECT count(*) FROM kinerja.realisasi'), '13', 'pegawai melihat realisasinya');
SELECT is(pg_temp.oleh('atasan_1', 'SELECT count(*) FROM kinerja.realisasi'), '13', 'penilainya pada hari itu juga');
SELECT is(pg_temp.oleh('plh', 'SELECT count(*) FROM kinerja.realisasi'), '6', 'pelaksana hariannya: hanya hari-hari Februari');
SELECT is(pg_temp.oleh('atasan_2', 'SELECT count(*) FROM kinerja.realisasi'), '0', 'penilai sesudahnya tidak');

-- Satu bilangan setiap indikator dan periode
CREATE FUNCTION pg_temp.hasil(p periode) RETURNS TABLE (nama text, target text, realisasi numeric, banyak bigint, capaian numeric) LANGUAGE sql AS $$
    SELECT i.nama, concat_ws('-', trim_scale(r.target_bawah), trim_scale(nullif(r.target_atas, r.target_bawah))), trim_scale(r.realisasi), r.banyak, r.capaian FROM kinerja.realisasi_indikator(p, 'A') r JOIN pg_temp.ind i ON i.id = r.indikator WHERE i.sebutan = 'diri' $$;
-- T1: 90 dari 365 hari.  jumlah: 160.5/180 = 89,17; pecahan: 2/(10 x 90/365) = 81,11; rata: 220/3 terhadap 80 = 91,67; terakhir: (4+7)/2 terhadap atas 5: 2 - 1,1 = 90;
-- rentang: 120 di antara 90 dan 180.
SELECT bag_eq($$SELECT * FROM pg_temp.hasil('2026-T1')$$,
    $$VALUES ('jumlah', '180', 160.5, 2::bigint, 89::numeric), ('pecahan', '2.4658', 2, 1, 81), ('rata', '80', 73.3333, 3, 92), ('terakhir', '3-5', 5.5, 3, 90), ('rentang', '90-180', 120, 1, 100), ('nol', '0', 0, 1, NULL), ('hampa', '', 3, 1, NULL)$$,
    'triwulan pertama, dihitung dengan tangan');
-- setahun: 660,5/730 = 90,48; rentang 120/365 = 32,88
SELECT bag_eq($$SELECT * FROM pg_temp.hasil('2026') WHERE nama IN ('jumlah', 'rentang')$$, $$VALUES ('jumlah', '730', 660.5, 3::bigint, 90::numeric), ('rentang', '365-730', 120, 1, 33)$$, 'setahun: seluruh targetnya');
-- 500 dari 182 (91 hari)
SELECT bag_eq($$SELECT * FROM pg_temp.hasil('2026-T2') WHERE nama IN ('jumlah', 'rata')$$, $$VALUES ('jumlah', '182', 500, 1::bigint, 275::numeric), ('rata', '80', NULL, 0, NULL)$$, 'tanpa realisasi: NULL, bukan 0');
SELECT is_empty($$SELECT r.indikator FROM realisasi_indikator('2026-T1') r WHERE r.indikator = pg_temp.ind('draft', 'rekan_3')$$, 'rencana yang belum berjalan tidak ikut');
SELECT is_empty($$SELECT 1 FROM realisasi_indikator('2026-T1', 'B')$$, 'hanya unit yang disebut');
SELECT is((SELECT count(*) FROM realisasi_indikator('2026-01') WHERE nip = pg_temp.nip('rekan_2')), 0::bigint, 'sebelum rencananya mulai: tidak ada');
SELECT is(pg_temp.oleh('diri', $$SELECT realisasi FROM kinerja.v_realisasi WHERE indikator = 'rata' AND periode = '2026-T1'$$), '73.3333', 'v_realisasi: pegawai melihat realisasinya sendiri');

-- Yang diukur: layanan dan survei instansi
CREATE SCHEMA sdm;
CREATE TABLE sdm.layanan (nomor text, unit text, jenis text, masuk text, selesai text, standar integer, petugas text);
INSERT INTO sdm.layanan
SELECT 'L' || i, CASE WHEN i % 5 = 0 THEN 'B' ELSE 'A' END, CASE WHEN i % 3 = 0 THEN 'izin' ELSE 'surat' END, date '2025-12-01' + i % 130,
       CASE WHEN i % 11 <> 0 THEN date '2025-12-01' + i % 130 + (i * 13) % 20 END, CASE WHEN i % 17 <> 0 THEN i % 9 END, (SELECT o.nip::text FROM orang o WHERE o.sebutan = 'rekan_' || 1 + i % 3)
FROM generate_series(1, 500) i;
INSERT INTO sdm.layanan SELECT 'M' || m, 'A', 'izin', m, s, 1, pg_temp.nip('rekan_1')::text
FROM (VALUES ('2025-12-30', '2025-12-31'), ('2025-12-31', '2026-01-01'), ('2026-03-30', '2026-03-31'), ('2026-03-31', '2026-04-01'), ('2026-02-30', '2026-03-02'), ('2026-03-10', '2026-03-09')) AS v (m, s);
CREATE TABLE sdm.survei (nomor text, unit text, tanggal date, unsur text, nilai numeric(3, 1), layanan text, petugas text);
INSERT INTO sdm.survei
SELECT 'S' || i, l.unit, date '2025-12-20' + i % 110, 'U' || u, CASE WHEN (i + u) % 7 = 0 THEN NULL WHEN (i * u) % 23 = 0 THEN 5 WHEN (i * u) % 19 = 0 THEN 2.5 ELSE 1 + (i * u + i / 7) % 4 END, l.nomor, l.petugas
FROM generate_series(1, 150) i JOIN sdm.layanan l ON l.nomor = 'L' || i, generate_series(1, 9) u WHERE (i * u) % 31 <> 0;
INSERT INTO sdm.survei SELECT 'kosong', 'A', '2026-02-02', 'U' || u, NULL, 'L3', pg_temp.nip('rekan_1')::text FROM generate_series(1, 9) u;
SELECT lives_ok($$CALL ukur_realisasi('2026-T1')$$, 'belum dihubungkan: dapat dijalankan');
SELECT is((SELECT count(*) FROM realisasi WHERE asal <> 'ketik'), 0::bigint, 'dan tidak mengukur apa pun');
CALL hubungkan('layanan', 'SELECT nomor, unit, jenis, masuk, selesai, standar AS standar_hari, petugas AS nip FROM sdm.layanan');
CALL hubungkan('survei', 'SELECT nomor, unit, tanggal, unsur, nilai, layanan, petugas AS nip FROM sdm.survei');
CALL ukur_realisasi('2026-T1');

-- Penghitung pembanding: hari demi hari, lembar demi lembar
CREATE TEMP VIEW selesai AS
SELECT l.nomor, l.unit, l.jenis, l.selesai::date, l.standar, l.petugas::nip AS nip,
       (SELECT count(*) FROM generate_series(l.masuk::date + 1, l.selesai::date, '1 day') h WHERE extract(isodow FROM h) < 6 AND NOT EXISTS (SELECT FROM hari_libur b WHERE b.tanggal = h)) AS lama
FROM sdm.layanan l WHERE l.selesai IS NOT NULL AND l.nomor NOT IN ('M2026-02-30', 'M2026-03-10');
CREATE FUNCTION pg_temp.banding(p periode) RETURNS TABLE (nama text, sebutan text, realisasi numeric, banyak bigint) LANGUAGE sql AS $$
    WITH diukur AS (SELECT i.*, pg_temp.nip(i.sebutan) AS nip, greatest(r.mulai, kinerja.awal(p)) AS mulai FROM pg_temp.ind i JOIN pg_temp.rencana r USING (sebutan) WHERE i.sumber <> 'ketik'),
    a AS (SELECT d.nama, d.sebutan, CASE d.ukuran WHEN 'hari_kerja' THEN avg(s.lama) WHEN 'tepat_waktu' THEN 100.0 * count(*) FILTER (WHERE s.lama <= s.standar) / nullif(count(s.standar), 0) ELSE count(*) END AS r,
                 CASE d.ukuran WHEN 'tepat_waktu' THEN count(s.standar) ELSE count(*) END AS n
          FROM diukur d JOIN pg_temp.selesai s ON s.selesai BETWEEN d.mulai AND kinerja.akhir(p) AND (d.saringan IS NULL OR s.jenis = d.saringan) AND CASE d.cakupan WHEN 'unit' THEN s.unit = 'A' ELSE s.nip = d.nip END
          WHERE d.sumber = 'layanan' GROUP BY d.nama, d.sebutan, d.ukuran),
    b AS (SELECT d.nama, d.sebutan, v.unsur, avg(v.nilai) AS rata FROM diukur d JOIN sdm.survei v ON v.tanggal BETWEEN d.mulai AND kinerja.akhir(p) AND v.nilai IN (1, 2, 3, 4)
          AND CASE d.cakupan WHEN 'unit' THEN v.unit = 'A' ELSE v.petugas = d.nip::text END JOIN sdm.layanan l ON l.nomor = v.layanan AND (d.saringan IS NULL OR l.jenis = d.saringan)
          WHERE d.sumber = 'survei' GROUP BY d.nama, d.sebutan, v.unsur),
    c AS (SELECT d.nama, d.sebutan, count(DISTINCT v.nomor) AS n FROM diukur d JOIN sdm.survei v ON v.tanggal BETWEEN d.mulai AND kinerja.akhir(p) AND v.nilai IN (1, 2, 3, 4)
          AND CASE d.cakupan WHEN 'unit' THEN v.unit = 'A' ELSE v.petugas = d.nip::text END JOIN sdm.layanan l ON l.nomor = v.layanan AND (d.saringan IS NULL OR l.jenis = d.saringan)
          WHERE d.sumber = 'survei' GROUP BY d.nama, d.sebutan)
    SELECT d.nama, d.sebutan, coalesce(round(a.r, 4), (SELECT round(round(sum(b.rata) * 25 / 9, 2), 4) FROM b WHERE b.nama = d.nama AND b.sebutan = d.sebutan)), coalesce(a.n, c.n, 0)
    FROM diukur d LEFT JOIN a USING (nama, sebutan) LEFT JOIN c ON c.nama = d.nama AND c.sebutan = d.sebutan $$;
CREATE FUNCTION pg_temp.terukur(p periode) RETURNS TABLE (nama text, sebutan text, realisasi numeric, banyak bigint) LANGUAGE sql AS
    $$SELECT i.nama, i.sebutan, r.realisasi, r.banyak FROM kinerja.realisasi_indikator(p) r JOIN pg_temp.ind i ON i.id = r.indikator WHERE i.sumber <> 'ketik'$$;
SELECT bag_eq($$SELECT * FROM pg_temp.terukur('2026-T1')$$, $$SELECT * FROM pg_temp.banding('2026-T1')$$, 'terukur sama dengan hitungan pembanding: akhir pekan, libur, yang belum selesai, tepi periode, jawaban di luar skala');
SELECT cmp_ok((SELECT min(banyak) FROM pg_temp.terukur('2026-T1') WHERE sebutan <> 'rekan_4'), '>=', 10::bigint, 'dari layanan dan jawaban yang cukup untuk berbeda');
SELECT results_eq($$SELECT DISTINCT realisasi, banyak FROM pg_temp.terukur('2026-T1') WHERE sebutan = 'rekan_4' AND nama LIKE '% pegawai %'$$, $$VALUES (NULL::numeric, 0::bigint)$$, 'tanpa layanan: tidak ada realisasi, bukan 0');
SELECT is((SELECT trim_scale(r.target_bawah) FROM realisasi_indikator('2026-T1') r WHERE r.indikator = pg_temp.ind(n.nama, 'rekan_1')), n.target, n.ket)
FROM (VALUES ('banyak pegawai ', 90::numeric, 'target banyaknya layanan: sebanding dengan hari'), ('tepat_waktu pegawai ', 90, 'target persen: utuh'), ('ikm pegawai ', 80, 'target indeks: utuh')) AS n (nama, target, ket);
SELECT is((SELECT banyak FROM v_laporan_tahap WHERE kegiatan = 'ukur_realisasi' AND periode = '2026-T1' AND butir = 'ditulis'), (SELECT count(*) FROM realisasi WHERE asal <> 'ketik'), 'laporannya menyebut yang ditulis');
SELECT is((SELECT banyak FROM v_laporan_tahap WHERE kegiatan = 'ukur_realisasi' AND butir = 'baris layanan tidak terpakai'), 2::bigint, 'dan layanan yang harinya bukan hari atau terbalik');
CREATE FUNCTION pg_temp.versi() RETURNS text LANGUAGE sql AS $$SELECT md5(string_agg(concat_ws(' ', r.ctid, r.xmin, r), ',' ORDER BY r.id)) || (SELECT count(*) FROM kinerja_jejak.jejak) FROM kinerja.realisasi r$$;
CREATE TEMP TABLE versi AS SELECT pg_temp.versi() AS v;
CALL ukur_realisasi('2026-T1');
SELECT is(pg_temp.versi(), v, 'diulang: tidak satu baris pun ditulis, tidak satu catatan pun dalam jejak') FROM versi;
UPDATE sdm.layanan SET selesai = '2026-03-31' WHERE nomor = 'L110';
DELETE FROM sdm.survei WHERE petugas = pg_temp.nip('rekan_2')::text;
CALL ukur_realisasi('2026-T1', 'A');
SELECT bag_eq($$SELECT * FROM pg_temp.terukur('2026-T1')$$, $$SELECT * FROM pg_temp.banding('2026-T1')$$, 'sumber yang diperbaiki memperbarui realisasinya');
SELECT is((SELECT realisasi FROM pg_temp.terukur('2026-T1') WHERE nama = 'ikm pegawai ' AND sebutan = 'rekan_2'), NULL, 'jawaban yang ditarik menariknya');
SELECT is(pg_temp.oleh('rekan_1', $$CALL kinerja.ukur_realisasi('2026-T1')$$), '42501', 'hanya pengelola yang mengukur');
SELECT throws_ok($$CALL ukur_realisasi('2026-01')$$, '55000', 'periode "2026-01" belum dibuka', 'periode yang belum dibuka tidak diukur');

-- Sesudah periode ditutup
UPDATE periode_kinerja SET status = 'ditutup' WHERE periode IN ('2026-T1', '2026-T4');
SELECT lives_ok($$CALL ukur_realisasi('2026-T1')$$, 'periode yang ditutup diukur lagi: tidak ada yang berubah, tidak ada yang ditolak');
UPDATE sdm.layanan SET selesai = '2026-03-31' WHERE nomor = 'L99';
SELECT throws_ok($$CALL ukur_realisasi('2026-T1')$$, '55000', 'periode "2026-T1" sudah ditutup', 'yang berubah ditolak');
SELECT throws_ok($$DELETE FROM realisasi WHERE periode = '2026-T1'$$, '55000', 'periode "2026-T1" sudah ditutup', 'juga menghapusnya');
SELECT lives_ok($$CALL ukur_realisasi('2026')$$, 'tahunnya masih diukur, walaupun hari terakhirnya termasuk triwulan yang ditutup');
SELECT bag_eq($$SELECT * FROM pg_temp.terukur('2026')$$, $$SELECT * FROM pg_temp.banding('2026')$$, 'setahun diukur tersendiri dari sumbernya');
SELECT is(pg_temp.catat('diri', 'jumlah', '2026-03-31', '1'), '55000', 'tidak ada lagi yang dicatat pada triwulan yang ditutup');
SELECT is(pg_temp.oleh('diri', format('DELETE FROM kinerja.realisasi WHERE indikator = %s', pg_temp.ind('rata'))), '55000', 'atau dihapus');
SELECT is(pg_temp.oleh('diri', format('UPDATE kinerja.realisasi SET tanggal = ''2026-04-02'' WHERE indikator = %s', pg_temp.ind('rata'))), '55000', 'atau dipindahkan ke luar');
SELECT is(pg_temp.catat('diri', 'jumlah', '2026-05-31', '1'), 'ya', 'yang masih terbuka tetap dicatat');
UPDATE periode_kinerja SET status = 'ditutup' WHERE periode = '2026';
SELECT throws_ok($$CALL ukur_realisasi('2026-T2')$$, '55000', 'periode "2026" sudah ditutup', 'sesudah tahunnya ditutup, triwulan yang terbuka tidak diukur');
UPDATE periode_kinerja SET status = 'dibuka', alasan_status = 'Uji' WHERE status = 'ditutup';
UPDATE skp SET status = 'selesai' WHERE nip = pg_temp.nip('diri');
SELECT is(pg_temp.oleh('diri', format(p, pg_temp.ind('rata'))), '55000', 'realisasi rencana yang selesai tetap: ' || split_part(p, ' ', 1))
FROM unnest('{DELETE FROM kinerja.realisasi WHERE indikator = %s,UPDATE kinerja.realisasi SET jumlah = 1 WHERE indikator = %s}'::text[]) AS p;
SELECT is((SELECT banyak FROM pg_temp.hasil('2026-T1') WHERE nama = 'rata'), 3::bigint, 'dan tetap terhitung');

-- Catatan kekuatan dan kelemahan: oleh penilai pada hari itu
CREATE FUNCTION pg_temp.nota(siapa text, tanggal text, arah text DEFAULT 'positif', kriteria text DEFAULT 'kualitas', hasil bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS
    $$SELECT pg_temp.oleh(siapa, format('CALL kinerja.catat(%L, %L, %L, %L, %L, %L)', pg_temp.nip('diri'), tanggal, arah, kriteria, siapa, hasil))$$;
SELECT is(pg_temp.nota(siapa, hari), harap, format('%s pada %s', siapa, hari))
FROM (VALUES ('atasan_1', '2026-01-31', 'ya'), ('atasan_1', '2026-06-30', 'ya'), ('atasan_1', '2026-07-01', '42501'), ('atasan_1', '2025-12-31', '42501'), ('atasan_2', '2026-06-30', '42501'), ('atasan_2', '2026-07-01', 'ya'),
             ('plh', '2026-01-31', '42501'), ('plh', '2026-02-01', 'ya'), ('plh', '2026-02-28', 'ya'), ('plh', '2026-03-01', '42501'),
             ('diri', '2026-03-01', '42501'), ('rekan_1', '2026-03-01', '42501'), ('bawahan_1', '2026-03-01', '42501'), ('kosong', '2026-03-01', '42501'), ('pengelola', '2026-03-01', '42501')) AS v (siapa, hari, harap);
SELECT is(pg_temp.nota('atasan_1', '2026-03-01', 'netral'), '23514', 'arah lain');
SELECT is(pg_temp.nota('atasan_1', '2026-03-01', 'positif', 'rupa'), '23514', 'kriteria lain');
SELECT is(pg_temp.nota('atasan_1', NULL), '42501', 'tanpa hari');
SELECT is(pg_temp.nota('atasan_2', 'infinity'), '23514', 'hari yang tak terhingga');
SELECT is(pg_temp.nota('atasan_1', '2026-03-01', hasil => (SELECT hasil FROM rencana WHERE sebutan = 'rekan_1')), '23503', 'tentang hasil kerja orang lain');
SELECT is(pg_temp.nota('atasan_1', '2026-03-01', hasil => (SELECT hasil FROM rencana WHERE sebutan = 'diri')), 'ya', 'tentang hasil kerjanya');
SELECT is(pg_temp.oleh('atasan_1', format('INSERT INTO kinerja.catatan (nip, tanggal, arah, kriteria, uraian, oleh) VALUES (%L, ''2026-03-01'', ''negatif'', ''lainnya'', ''x'', %L)', pg_temp.nip('diri'), pg_temp.nip('atasan_2'))), '42501', 'atas nama penilai lain');
SELECT is(pg_temp.oleh(siapa, 'SELECT string_agg(uraian || to_char(tanggal, '' MM-DD''), '', '' ORDER BY tanggal) FROM kinerja.catatan'), harap, siapa || ' membaca')
FROM (VALUES ('diri', 'atasan_1 01-31, plh 02-01, plh 02-28, atasan_1 03-01, atasan_1 06-30, atasan_2 07-01'), ('atasan_1', 'atasan_1 01-31, plh 02-01, plh 02-28, atasan_1 03-01, atasan_1 06-30'),
             ('atasan_2', 'atasan_2 07-01'), ('plh', 'plh 02-01, plh 02-28'), ('rekan_1', '-'), ('bawahan_1', '-'), ('kosong', '-'),
             ('pemeriksa', 'atasan_1 01-31, plh 02-01, plh 02-28, atasan_1 03-01, atasan_1 06-30, atasan_2 07-01')) AS v (siapa, harap);
SELECT is(pg_temp.oleh(siapa, perintah), harap, format('%s: %s', siapa, perintah))
FROM (VALUES ('diri', 'UPDATE kinerja.catatan SET tanggapan = ''Saya jelaskan'' WHERE uraian = ''plh''', '2'), ('diri', 'UPDATE kinerja.catatan SET tanggapan = '' ''', '23514'), ('diri', 'UPDATE kinerja.catatan SET uraian = ''x''', '42501'), ('diri', 'UPDATE kinerja.catatan SET ditanggapi = now()', '42501'),
             ('diri', 'DELETE FROM kinerja.catatan', '0'), ('plh', 'UPDATE kinerja.catatan SET uraian = ''x''', '42501'), ('plh', 'UPDATE kinerja.catatan SET tanggapan = ''x''', '0'), ('plh', 'DELETE FROM kinerja.catatan', '0'),
             ('atasan_1', 'DELETE FROM kinerja.catatan WHERE uraian = ''plh''', '0'), ('atasan_1', 'DELETE FROM kinerja.catatan WHERE tanggal = ''2026-06-30''', '1'), ('pengelola', 'DELETE FROM kinerja.catatan', '42501')) AS v (siapa, perintah, harap);
SELECT is((SELECT count(*) FROM catatan WHERE (tanggapan IS NULL) <> (ditanggapi IS NULL)), 0::bigint, 'saat tanggapan tercatat bersama tanggapannya');

-- Umpan balik: hubungan menurut hari itu
CREATE FUNCTION pg_temp.umpan(siapa text, hubungan text, hari text DEFAULT '2026-03-03', kepada text DEFAULT 'diri', isi text DEFAULT NULL, hasil bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS
    $$SELECT pg_temp.oleh(siapa, format('CALL kinerja.beri_umpan_balik(%L, %L, %L, %L, %L)', pg_temp.nip(kepada), hari, hubungan, coalesce(isi, siapa), hasil))$$;
SELECT is(pg_temp.umpan(siapa, hubungan, hari), harap, format('%s sebagai %s pada %s', siapa, hubungan, hari))
FROM (VALUES ('atasan_1', 'atasan', '2026-06-30', 'ya'), ('atasan_1', 'atasan', '2026-07-01', '42501'), ('atasan_2', 'atasan', '2026-06-30', '42501'), ('plh', 'atasan', '2026-02-10', 'ya'), ('plh', 'atasan', '2026-03-01', '42501'),
             ('atasan_1', 'rekan', '2026-03-03', '42501'), ('atasan_1', 'rekan', '2026-02-10', '42501'), ('plh', 'rekan', '2026-02-10', '42501'), ('bawahan_4', 'rekan', '2026-03-03', '42501'), ('bawahan_1', 'rekan', '2026-03-03', '42501'), ('bawahan_1', 'atasan', '2026-03-03', '42501'), ('atasan_1', 'bawahan', '2026-03-03', '42501'),
             ('rekan_1', 'bawahan', '2026-03-03', '42501'), ('rekan_1', 'atasan', '2026-03-03', '42501'), ('lain', 'rekan', '2026-03-03', '42501'), ('bawahan_1', 'bawahan', '2025-12-31', '42501'), ('rekan_1', 'rekan', '2019-12-31', '42501'),
             ('diri', 'diri', '2026-03-03', 'ya'), ('diri', 'rekan', '2026-03-03', '23514'), ('rekan_1', 'diri', '2026-03-03', '23514'), ('rekan_1', 'teman', '2026-03-03', '23514'), ('kosong', 'rekan', '2026-03-03', '42501')) AS v (siapa, hubungan, hari, harap);
SELECT is(pg_temp.umpan('diri', 'atasan', '2026-03-03', 'bawahan_1'), 'ya', 'dua arah: atasan kepada bawahan');
SELECT is(pg_temp.oleh('rekan_1', format('INSERT INTO kinerja.umpan_balik (nip, tanggal, dari, hubungan, uraian) VALUES (%L, ''2026-03-03'', %L, ''rekan'', ''palsu'')', pg_temp.nip('diri'), pg_temp.nip('rekan_2'))), '42501', 'atas nama orang lain');
SELECT is(pg_temp.umpan('rekan_1', 'rekan', hasil => (SELECT hasil FROM rencana WHERE sebutan = 'rekan_2')), '23503', 'tentang hasil kerja orang lain lagi');

-- Kelompok yang terlalu kecil
CREATE FUNCTION pg_temp.lihat(siapa text, hubungan text) RETURNS text LANGUAGE sql AS
    $$SELECT pg_temp.oleh(siapa, format('SELECT string_agg(uraian, '' '' ORDER BY uraian) FROM kinerja.umpan_balik WHERE hubungan = %L AND nip <> %L', hubungan, pg_temp.nip('bawahan_1')))$$;
SELECT is(pg_temp.lihat('diri', 'atasan'), 'atasan_1 plh', 'umpan balik atasan terlihat, berapa pun banyaknya');
SELECT is(pg_temp.oleh('diri', format('SELECT string_agg(nip_atasan, '' '' ORDER BY nip_atasan) FROM kinerja.v_umpan_balik WHERE nip = %L', pg_temp.nip('diri'))), concat_ws(' ', pg_temp.nip('atasan_1'), pg_temp.nip('plh')), 'dengan NIP-nya: yang memberi, bukan atasan langsung pada hari itu');
SELECT is(pg_temp.oleh('diri', 'SELECT atasan FROM kinerja.v_umpan_balik WHERE uraian = ''plh'''), 'plh', 'dan namanya');
SELECT is(pg_temp.umpan('rekan_' || n, 'rekan', isi => 'r' || k), 'ya', format('rekan_%s memberi umpan balik', n)) FROM (VALUES (1, 1), (1, 2), (1, 3), (2, 4)) AS v (n, k);
SELECT is(pg_temp.umpan('bawahan_1', 'bawahan', isi => 'b1'), 'ya', 'bawahan memberi umpan balik');
SELECT is(pg_temp.lihat(siapa, 'rekan'), harap, siapa || ': dua pemberi, empat umpan balik: belum terbuka') FROM (VALUES ('diri', '-'), ('atasan_1', '-'), ('rekan_1', 'r1 r2 r3'), ('rekan_2', 'r4'), ('rekan_3', '-'), ('pemeriksa', 'r1 r2 r3 r4')) AS v (siapa, harap);
SELECT is(pg_temp.oleh('diri', format('SELECT string_agg(hubungan || pemberi, '' '' ORDER BY hubungan) FROM kinerja.umpan_balik_kelompok WHERE nip = %L', pg_temp.nip('diri'))), 'atasan2 diri1', 'banyaknya pemberi di bawah batas pun tidak terlihat');
SELECT is(pg_temp.oleh('diri', 'UPDATE kinerja.umpan_balik SET tanggapan = ''buta'''), '3', 'yang tersembunyi tidak ditanggapi, juga tanpa syarat: hanya dua dari atasan dan satu dari diri');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.tanggapi_umpan_balik(%L, ''buta'')', (SELECT id FROM umpan_balik WHERE uraian = 'r1'))), '42501', 'juga bila pengenalnya diketahui');
SELECT is(pg_temp.umpan('rekan_3', 'rekan', '2026-11-11', isi => 'r5'), 'ya', 'pemberi ketiga');
SELECT is(pg_temp.lihat(siapa, 'rekan'), harap, siapa || ': tiga pemberi: terbuka')
FROM (VALUES ('diri', 'r1 r2 r3 r4 r5'), ('atasan_1', 'r1 r2 r3 r4'), ('atasan_2', 'r5'), ('plh', '-'), ('rekan_1', 'r1 r2 r3'), ('rekan_4', '-'), ('bawahan_1', '-')) AS v (siapa, harap);
SELECT is(pg_temp.lihat('diri', 'bawahan'), '-', 'kelompok lain tetap tertutup');
UPDATE pengaturan SET isi = '4' WHERE kunci = 'umpan_balik_minimum';
SELECT is(pg_temp.lihat('diri', 'rekan'), '-', 'batas yang dinaikkan menutupnya lagi');
UPDATE pengaturan SET isi = '1' WHERE kunci = 'umpan_balik_minimum';
SELECT is(pg_temp.lihat('diri', 'bawahan'), 'b1', 'batas yang diturunkan membuka yang lain');
UPDATE pengaturan SET isi = '"tiga"' WHERE kunci = 'umpan_balik_minimum';
SELECT is(pg_temp.lihat('diri', 'bawahan'), '22P02', 'batas yang bukan bilangan tidak membuka apa pun');
UPDATE pengaturan SET isi = '3' WHERE kunci = 'umpan_balik_minimum';

-- Tanggapan
SELECT is(pg_temp.oleh(siapa, format('CALL kinerja.tanggapi_umpan_balik(%L, %L)', (SELECT id FROM umpan_balik WHERE uraian = 'r1'), isi)), harap, format('%s menanggapi dengan "%s"', siapa, isi))
FROM (VALUES ('rekan_1', 'x', '42501'), ('atasan_1', 'x', '42501'), ('diri', ' ', '23514'), ('diri', 'Terima kasih', 'ya')) AS v (siapa, isi, harap);
SELECT is(pg_temp.oleh('rekan_1', 'SELECT tanggapan FROM kinerja.umpan_balik WHERE uraian = ''r1'''), 'Terima kasih', 'pemberi membaca tanggapannya');
SELECT is(pg_temp.oleh('diri', 'UPDATE kinerja.umpan_balik SET uraian = ''x'' WHERE hubungan = ''rekan'''), '42501', 'isinya tidak diubah penerimanya');
SELECT is(pg_temp.oleh(siapa, 'DELETE FROM kinerja.umpan_balik'), '42501', siapa || ' tidak menghapusnya') FROM unnest('{diri,rekan_1,pengelola}'::text[]) AS siapa;
SELECT is(pg_temp.oleh('diri', 'SELECT concat_ws(''/'', umpan_balik, ditanggapi, belum_ditanggapi) FROM kinerja.v_kesehatan_umpan_balik WHERE unit = ''A'''), '8/4/4', 'kesehatan umpan balik, sejauh terlihat');

-- Penerima dan penilainya mencari pemberinya
SELECT is(pg_temp.oleh(siapa, perintah), '42501', format('%s: %s', siapa, perintah))
FROM unnest('{diri,atasan_1,rekan_1}'::text[]) AS siapa, unnest(ARRAY['SELECT dari FROM kinerja.umpan_balik', 'TABLE kinerja.umpan_balik', 'SELECT u FROM kinerja.umpan_balik u', 'SELECT to_jsonb(u) FROM kinerja.umpan_balik u',
    'SELECT uraian FROM kinerja.umpan_balik ORDER BY dari', 'SELECT count(*) FROM kinerja.umpan_balik GROUP BY dari', 'SELECT u.uraian FROM kinerja.umpan_balik u JOIN kinerja.pegawai p ON p.nip = u.dari',
    'UPDATE kinerja.umpan_balik SET tanggapan = dari::text', format('UPDATE kinerja.umpan_balik SET tanggapan = ''x'' WHERE dari = %L', pg_temp.nip('rekan_1')),
    'SELECT xmin FROM kinerja.umpan_balik', 'SELECT ctid FROM kinerja.umpan_balik', 'SELECT xmin FROM kinerja.umpan_balik_kelompok', 'SELECT ctid FROM kinerja.umpan_balik_kelompok',
    'SELECT count(*) FROM kinerja_jejak.jejak', 'SELECT kinerja.hitung_pemberi()']) AS perintah;
-- setiap kolom yang dapat dibaca pada setiap tabel dan tampilan umpan balik; yang dicari NIP dan nama para pemberi
CREATE FUNCTION pg_temp.kebocoran(siapa text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    pemberi text[] := ARRAY (SELECT unnest(ARRAY[o.nip::text, o.sebutan]) FROM pg_temp.orang o WHERE o.sebutan IN ('rekan_1', 'rekan_2', 'rekan_3', 'bawahan_1'));
    diri text := pg_temp.nip('diri')::text;
    c record;
    n bigint;
    dicoba bigint := 0;
BEGIN
    FOR c IN SELECT k.table_name AS tabel, k.column_name AS kolom, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = format('kinerja.%I', k.table_name)::regclass AND a.attname = 'nip') AS bernip FROM information_schema.columns k
             WHERE k.table_schema = 'kinerja' AND k.table_name LIKE '%umpan_balik%' AND has_column_privilege('pantau_' || siapa, format('kinerja.%I', k.table_name), k.column_name, 'SELECT') LOOP
        PERFORM set_config('role', 'pantau_' || siapa, true);
        EXECUTE format('SELECT count(*) FILTER (WHERE %1$I::text = ANY ($1)) FROM kinerja.%2$I %3$s', c.kolom, c.tabel, CASE WHEN c.bernip THEN format('WHERE nip::text = %L', diri) END) INTO n USING pemberi;
        PERFORM set_config('role', 'none', true);
        dicoba := dicoba + 1;
        IF n > 0 THEN
            RETURN NEXT c.tabel || '.' || c.kolom;
        END IF;
    END LOOP;
    RETURN NEXT CASE WHEN dicoba > 25 THEN 'dicoba' ELSE dicoba::text END;
END $$;
SELECT results_eq(format('SELECT * FROM pg_temp.kebocoran(%L)', siapa), '{dicoba}'::text[], siapa || ' tidak menemukan pemberi pada kolom mana pun') FROM unnest('{diri,atasan_1,atasan_2}'::text[]) AS siapa;
SELECT is((SELECT array_agg(DISTINCT data_type::text ORDER BY data_type::text) FROM information_schema.columns WHERE table_schema = 'kinerja' AND table_name = 'umpan_balik' AND column_name IN ('id', 'tanggal')), '{date,uuid}', 'pengenal acak dan hari tanpa jam');
SELECT is(pg_temp.oleh('pemeriksa', 'SELECT count(DISTINCT dari) FROM kinerja.umpan_balik WHERE hubungan = ''rekan'''), '3', 'pemeriksa melihat pemberinya');

-- Rencana yang diganti di tengah tahun: masing-masing menanggung hari-harinya, bersama-sama setahun
INSERT INTO tahun_kinerja (tahun) VALUES (2028);
INSERT INTO skp (nip, tahun, mulai, selesai, unit) SELECT p.nip, 2028, v.mulai, v.selesai, u.kode
FROM (SELECT min(nip) AS nip FROM pegawai) AS p, (SELECT min(kode) AS kode FROM unit) AS u, (VALUES ('2028-01-01'::date, '2028-06-30'::date), ('2028-07-01', '2028-12-31')) AS v (mulai, selesai);
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'Layanan' FROM skp WHERE tahun = 2028;
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT h.id, h.skp, h.nip, 1, 'kuantitas', 'Berkas', 366, 'berkas' FROM hasil_kerja h JOIN skp s ON s.id = h.skp WHERE s.tahun = 2028;
UPDATE skp SET status = 'diajukan' WHERE tahun = 2028;
UPDATE skp SET status = 'diklarifikasi' WHERE tahun = 2028;
UPDATE skp SET status = 'disepakati', alasan_status = 'Dari sistem lama' WHERE tahun = 2028;
UPDATE skp SET status = 'berjalan' WHERE tahun = 2028;
SELECT results_eq($$SELECT mulai, target_bawah FROM realisasi_indikator('2028') ORDER BY mulai$$, $$VALUES ('2028-01-01'::date, 182.0000), ('2028-07-01', 184.0000)$$, 'target setahun penuh terbagi menurut hari rencana');
SELECT results_eq($$SELECT mulai, target_bawah FROM realisasi_indikator('2028-T3')$$, $$VALUES ('2028-07-01'::date, 92.0000)$$, 'juga dalam satu triwulan');

SELECT * FROM finish();
ROLLBACK;
