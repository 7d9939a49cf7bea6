-- Evaluasi: siapa boleh menilai siapa, pada hari apa, dan apa yang tetap. Tidak ada evaluasi yang dapat diisikan orang lain.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

CREATE TEMP TABLE orang (sebutan text PRIMARY KEY, nip nip);
INSERT INTO orang VALUES ('kepala', '197001011995011001'), ('lama', '197101011996011001'), ('baru', '197201011997011001'), ('plh', '198001012005011001'),
    ('diri', '199001012015011001'), ('rekan', '199101012016011001'), ('luar', '199201012017011001'), ('yatim', '199301012018011001');
CREATE FUNCTION pg_temp.nip(sebutan text) RETURNS nip LANGUAGE sql STABLE AS 'SELECT o.nip FROM pg_temp.orang o WHERE o.sebutan = nip.sebutan';
INSERT INTO unit (kode, nama, mulai) VALUES ('A', 'Dinas', '2020-01-01'), ('B', 'Badan', '2020-01-01');
INSERT INTO jabatan (kode, nama, mulai) VALUES ('K', 'Kepala', '2020-01-01'), ('S', 'Staf', '2020-01-01');
INSERT INTO pegawai (nip, nama, mulai) SELECT nip, sebutan, '2000-01-01' FROM orang;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai) SELECT nip, CASE WHEN sebutan IN ('luar', 'plh') THEN 'B' ELSE 'A' END, CASE WHEN sebutan IN ('lama', 'kepala') THEN 'K' ELSE 'S' END, 'definitif', '2020-01-01' FROM orang;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai, selesai) VALUES (pg_temp.nip('plh'), 'A', 'K', 'plh', '2026-03-01', '2026-04-15');
INSERT INTO ketidakhadiran (nip, mulai, selesai, jenis) VALUES (pg_temp.nip('lama'), '2026-03-01', '2026-04-15', 'diklat');
-- diri diselia lama sampai Juni, sejak Juli baru; yatim tidak diselia siapa pun
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan) VALUES
    (pg_temp.nip('diri'), '2026-01-01', '2026-06-30', pg_temp.nip('lama')), (pg_temp.nip('diri'), '2026-07-01', NULL, pg_temp.nip('baru')),
    (pg_temp.nip('rekan'), '2026-01-01', NULL, pg_temp.nip('lama')), (pg_temp.nip('luar'), '2026-01-01', NULL, pg_temp.nip('plh')),
    (pg_temp.nip('lama'), '2026-01-01', NULL, pg_temp.nip('kepala')), (pg_temp.nip('baru'), '2026-01-01', NULL, pg_temp.nip('kepala'));
CREATE ROLE uji_pegawai;
CREATE ROLE uji_pengelola;
CREATE ROLE uji_pemeriksa;
CREATE ROLE uji_diri IN ROLE uji_pegawai;
CREATE ROLE uji_rekan IN ROLE uji_pegawai;
CREATE ROLE uji_lama IN ROLE uji_pegawai;
CREATE ROLE uji_baru IN ROLE uji_pegawai;
CREATE ROLE uji_plh IN ROLE uji_pegawai;
CREATE ROLE uji_kepala IN ROLE uji_pegawai;
CREATE ROLE uji_luar IN ROLE uji_pegawai;
CREATE ROLE uji_yatim IN ROLE uji_pegawai;
CREATE ROLE uji_siapa IN ROLE uji_pegawai;
CALL petakan_peran('pegawai', 'uji_pegawai');
CALL petakan_peran('penilai', 'uji_pegawai');
CALL petakan_peran('pengelola', 'uji_pengelola');
CALL petakan_peran('pemeriksa', 'uji_pemeriksa');
INSERT INTO pengguna SELECT 'uji_' || sebutan, nip FROM orang;
-- pengelola juga seorang pegawai, dan tetap bukan penilai siapa pun
INSERT INTO pengguna VALUES ('uji_pengelola', pg_temp.nip('luar'));

CREATE FUNCTION pg_temp.coba(peran text, perintah text, OUT keadaan text, OUT pesan text, OUT rincian text, OUT petunjuk text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', peran, true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    keadaan := 'berhasil';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS keadaan = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, petunjuk = PG_EXCEPTION_HINT;
END $$;
CREATE FUNCTION pg_temp.e(siapa text, p text, m date DEFAULT NULL) RETURNS bigint LANGUAGE sql STABLE AS
    'SELECT e.id FROM kinerja.evaluasi e WHERE e.nip = pg_temp.nip(siapa) AND e.periode = p::kinerja.periode AND (m IS NULL OR e.masa @> m) ORDER BY e.mulai LIMIT 1';
-- isi: %X diganti NIP si X
CREATE FUNCTION pg_temp.isi(perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE o record;
BEGIN
    FOR o IN SELECT sebutan, nip FROM pg_temp.orang LOOP perintah := replace(perintah, '%' || o.sebutan, quote_literal(o.nip) || '::kinerja.nip'); END LOOP;
    RETURN perintah;
END $$;
CREATE FUNCTION pg_temp.uji(peran text, perintah text, harap text, keterangan text) RETURNS text LANGUAGE sql AS $$
    SELECT is(c.keadaan || coalesce(' ' || CASE WHEN c.petunjuk IS NULL AND c.keadaan NOT IN ('berhasil', '42501', '23514', '23P01', '23503') THEN 'tanpa petunjuk' END, ''), harap, keterangan || coalesce(': ' || c.pesan, '')) FROM pg_temp.coba('uji_' || peran, pg_temp.isi(perintah)) AS c $$;

-- Tahun, rencana (disepakati bagi semua selain rekan), periode
CALL buka_tahun(2026);
INSERT INTO skp (nip, tahun, mulai, selesai, unit) SELECT nip, 2026, '2026-01-01', '2026-12-31', 'A' FROM orang;
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, n, 'Hasil ' || n FROM skp, generate_series(1, 2) n;
UPDATE skp SET status = 'diajukan' WHERE nip <> pg_temp.nip('rekan');
UPDATE skp SET status = 'diklarifikasi' WHERE status = 'diajukan';
UPDATE skp SET status = 'disepakati', alasan_status = 'Diambil alih' WHERE status = 'diklarifikasi';
UPDATE skp SET status = 'berjalan' WHERE status = 'disepakati';
CALL buka_periode('2026-T1');
CALL buka_periode('2026-T3');
CALL buka_periode('2026');
SELECT results_eq($$SELECT o.sebutan, s.sebutan, e.mulai, e.selesai, e.sebagai FROM evaluasi e JOIN orang o USING (nip) LEFT JOIN orang s ON s.nip = e.nip_penilai WHERE periode = '2026' AND o.sebutan IN ('diri', 'yatim') ORDER BY 1, 3$$,
    $$VALUES ('diri', 'lama', '2026-01-01'::date, '2026-02-28'::date, 'atasan'), ('diri', 'plh', '2026-03-01', '2026-04-15', 'plh'), ('diri', 'lama', '2026-04-16', '2026-06-30', 'atasan'),
             ('diri', 'baru', '2026-07-01', '2026-12-31', 'atasan'), ('yatim', NULL, '2026-01-01', '2026-12-31', NULL)$$, 'setahun dibagi menurut hari di antara beberapa penilai; yang tanpa penilai tercatat juga');

-- Siapa boleh menilai
SELECT pg_temp.uji(v.peran, v.perintah, v.harap, v.keterangan) FROM (VALUES
    ('diri', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'tidak seorang pun menilai dirinya sendiri'),
    ('rekan', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'rekan tidak menilai'),
    ('kepala', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'atasan dari atasan tidak menilai'),
    ('luar', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'orang lain tidak menilai'),
    ('siapa', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'yang tidak diketahui siapa tidak menilai'),
    ('pemeriksa', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'pemeriksa tidak menilai'),
    ('pengelola', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '42501', 'pengelola tidak menilai'),
    ('baru', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '22008', 'atasan sejak Juli tidak menilai triwulan pertama'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T3'', ''sesuai'', ''sesuai'')', '22008', 'atasan sampai Juni tidak menilai triwulan ketiga'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T2'', ''sesuai'', ''sesuai'')', '42501', 'periode yang evaluasinya belum disusun'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2027-T1'', ''sesuai'', ''sesuai'')', '22023', 'periode yang belum ada'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''sesuai'', mulai => ''2026-05-05'')', '22008', 'hari di luar periode'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026'', ''sesuai'', ''sesuai'')', '21000', 'beberapa ruas: harus disebut yang mana'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026'', ''sesuai'', ''sesuai'', mulai => ''2026-08-01'')', '42501', 'pada ruas orang lain'),
    ('lama', 'CALL kinerja.beri_nilai(%rekan, ''2026-T1'', ''sesuai'', ''sesuai'')', '55000', 'tanpa rencana yang disepakati tidak ada yang dinilai'),
    ('lama', 'CALL kinerja.beri_nilai(NULL, ''2026-T1'', ''sesuai'', ''sesuai'')', '22004', 'pegawai NULL'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', NULL)', '23514', 'rating perilaku belum ada: belum dinilai'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''di atas'', ''sesuai'')', '23514', 'di atas ekspektasi tanpa alasan'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''sesuai'', ''di bawah'', ''  '')', '23514', 'di bawah ekspektasi tanpa alasan'),
    ('lama', 'CALL kinerja.beri_nilai(%diri, ''2026-T1'', ''di atas'', ''sesuai'', ''Layanan dua kali lipat'')', 'berhasil', 'penilainya menilai, dengan alasan'),
    ('plh', 'CALL kinerja.beri_nilai(%diri, ''2026'', ''sesuai'', ''sesuai'')', 'berhasil', 'plh menilai hari-harinya dalam setahun'),
    ('baru', 'CALL kinerja.beri_nilai(%diri, ''2026-T3'', ''sesuai'', ''sesuai'')', 'berhasil', 'atasan baru menilai triwulan ketiga')) AS v (peran, perintah, harap, keterangan);
SELECT is((SELECT rincian FROM pg_temp.coba('uji_diri', pg_temp.isi('CALL kinerja.beri_nilai(%lama, ''2026-T1'', ''sesuai'', ''sesuai'')'))), 'Pegawai itu tidak termasuk yang terlihat oleh penilai ini.', 'siapa yang menilai tidak dibocorkan kepada yang tidak boleh melihatnya');
SELECT is((SELECT rincian FROM pg_temp.coba('uji_lama', pg_temp.isi('CALL kinerja.beri_nilai(%diri, ''2026'', ''sesuai'', ''sesuai'', mulai => ''2026-03-03'')'))),
    format('Yang menilai: 2026-01-01 sampai 2026-02-28 oleh %1$s, 2026-03-01 sampai 2026-04-15 oleh %2$s, 2026-04-16 sampai 2026-06-30 oleh %1$s.', pg_temp.nip('lama'), pg_temp.nip('plh')), 'kepada atasannya dikatakan siapa yang menilai kapan');

-- Tidak ada jalan lain: tabelnya sendiri menjaga
SELECT pg_temp.uji(v.peran, format(v.perintah, pg_temp.e('diri', '2026-T1')), v.harap, v.keterangan) FROM (VALUES
    ('pengelola', 'UPDATE kinerja.evaluasi SET hasil = ''sesuai'' WHERE id = %s', '42501', 'pengelola tidak mengganti rating'),
    ('pengelola', 'UPDATE kinerja.evaluasi SET alasan = ''Lain'' WHERE id = %s', '42501', 'tidak juga alasannya'),
    ('pengelola', 'UPDATE kinerja.evaluasi SET status = ''ditetapkan'' WHERE id = %s', '42501', 'tidak menetapkannya'),
    ('pengelola', 'UPDATE kinerja.evaluasi SET nip_penilai = %%luar WHERE id = %s', '55000', 'tidak mengganti penilai evaluasi yang sudah dinilai'),
    ('pengelola', 'UPDATE kinerja.evaluasi SET nip_penilai = %%luar, sebagai = ''atasan'' WHERE status = ''dibuka'' AND periode = ''2026'' AND nip = %%diri', '42501', 'tidak menjadikan dirinya penilai'),
    ('pengelola', 'DELETE FROM kinerja.evaluasi WHERE id = %s', '55000', 'tidak menghapus yang sudah dinilai')) AS v (peran, perintah, harap, keterangan);
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai, nip_penilai, sebagai, hasil, alasan) VALUES (%diri, ''2026-T2'', ''2026-04-16'', ''2026-06-30'', %lama, ''atasan'', ''di atas'', ''Titipan'')', '42501', 'pengelola tidak menambah evaluasi yang sudah berisi');
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai, nip_penilai, sebagai) VALUES (%diri, ''2026-T1'', ''2026-03-31'', ''2026-03-31'', %lama, ''atasan'')', '23P01', 'dua evaluasi pada satu hari');
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai) VALUES (%diri, ''2026-T2'', ''2026-03-31'', ''2026-05-31'')', '23514', 'hari di luar periode');
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai, nip_penilai, sebagai) VALUES (%diri, ''2026-T2'', ''2026-04-01'', ''2026-05-31'', %diri, ''atasan'')', '23514', 'penilai dirinya sendiri');
SELECT is((SELECT keadaan FROM pg_temp.coba(current_user::text, format('UPDATE kinerja.evaluasi SET hasil = ''sesuai'' WHERE id = %s', pg_temp.e('diri', '2026-T1')))), '42501', 'bahkan pemilik daftar tidak mengganti rating');
SELECT is((SELECT count(*) FROM evaluasi WHERE hasil IS NOT NULL), 3::bigint, 'hanya tiga rating yang ada: yang diberikan penilainya');
-- yang tidak boleh melihat baris itu mengubah nol baris
SELECT pg_temp.uji(p, format('DO $d$BEGIN UPDATE kinerja.evaluasi SET hasil = ''sesuai'' WHERE id = %s; IF FOUND THEN RAISE ''berubah''; END IF; END$d$', pg_temp.e('diri', '2026-T1')), 'berhasil', p || ' tidak mengenai baris orang lain')
FROM unnest('{diri,rekan,kepala,baru,plh,luar}'::text[]) p;

-- Melihat
CREATE FUNCTION pg_temp.terlihat(peran text, tabel text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
    PERFORM set_config('role', 'uji_' || peran, true);
    EXECUTE format('SELECT count(*) FROM kinerja.%I WHERE nip = %L', tabel, '199001012015011001') INTO n;
    PERFORM set_config('role', 'none', true);
    RETURN n;
END $$;
SELECT is(pg_temp.terlihat(v.p, 'evaluasi'), v.n, v.p || ' melihat evaluasi diri menurut harinya')
FROM (VALUES ('diri', 7::bigint), ('lama', 5), ('plh', 2), ('baru', 2), ('kepala', 0), ('rekan', 0), ('luar', 0), ('siapa', 0), ('pemeriksa', 7), ('pengelola', 7)) AS v (p, n);

-- Penilaian mandiri: hanya oleh pegawainya, hanya sebelum dinilai
SELECT pg_temp.uji(v.peran, format(v.perintah, pg_temp.e('diri', v.periode, v.hari::date), (SELECT min(id) FROM hasil_kerja WHERE nip = pg_temp.nip(v.milik))), v.harap, v.keterangan) FROM (VALUES
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Semua berkas selesai'', ''di atas'')', '2026', '2026-08-01', 'diri', 'berhasil', 'pegawai menilai dirinya'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Diperbaiki'', ''sesuai'')', '2026', '2026-08-01', 'diri', 'berhasil', 'dan memperbaikinya'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Berkas'', hasil_kerja => %s)', '2026', '2026-08-01', 'diri', 'berhasil', 'juga setiap hasil kerja'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Berkas'', hasil_kerja => %s)', '2026', '2026-08-01', 'lama', '42501', 'bukan hasil kerja orang lain'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Loyal'', aspek => ''loyal'')', '2026', '2026-08-01', 'diri', 'berhasil', 'juga setiap nilai dasar'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Loyal'', aspek => ''setia'')', '2026', '2026-08-01', 'diri', '23514', 'bukan nilai yang tidak dikenal'),
    ('diri', 'CALL kinerja.isi_mandiri(%s, ''Terlambat'')', '2026-T1', NULL, 'diri', '55000', 'tidak sesudah dinilai'),
    ('baru', 'CALL kinerja.isi_mandiri(%s, ''Titipan'')', '2026', '2026-08-01', 'diri', '42501', 'penilai tidak mengisinya'),
    ('pengelola', 'CALL kinerja.isi_mandiri(%s, ''Titipan'')', '2026', '2026-08-01', 'diri', '42501', 'pengelola tidak mengisinya'),
    ('pengelola', 'UPDATE kinerja.penilaian_mandiri SET uraian = ''Titipan'' WHERE evaluasi = %s', '2026', '2026-08-01', 'diri', '42501', 'tidak juga mengubahnya'),
    ('baru', 'CALL kinerja.nilai_baris(%s, %s::bigint, ''sesuai'')', '2026', '2026-08-01', 'diri', 'berhasil', 'penilai menilai setiap hasil kerja'),
    ('baru', 'CALL kinerja.nilai_baris(%s, %s::bigint, ''di atas'')', '2026', '2026-08-01', 'diri', '23514', 'yang ekstrem dengan alasan'),
    ('baru', 'CALL kinerja.nilai_baris(%s, %s::bigint, ''sesuai'')', '2026', '2026-08-01', 'lama', '42501', 'bukan hasil kerja rencana orang lain'),
    ('lama', 'CALL kinerja.nilai_baris(%s, %s::bigint, ''sesuai'')', '2026', '2026-08-01', 'diri', '42501', 'bukan pada ruas penilai lain'),
    ('diri', 'CALL kinerja.nilai_baris(%s, %s::bigint, ''sesuai'')', '2026', '2026-08-01', 'diri', '42501', 'pegawai tidak menilai barisnya sendiri'),
    ('baru', 'CALL kinerja.nilai_baris(%s, ''adaptif'', ''di atas'', ''Cepat belajar'')', '2026', '2026-08-01', 'diri', 'berhasil', 'penilai menilai setiap nilai dasar'),
    ('pengelola', 'DELETE FROM kinerja.evaluasi_perilaku WHERE evaluasi = %s', '2026', '2026-08-01', 'diri', '42501', 'pengelola tidak menghapusnya')) AS v (peran, perintah, periode, hari, milik, harap, keterangan);
SELECT is((SELECT uraian || ', ' || ekspektasi FROM penilaian_mandiri WHERE num_nonnulls(hasil_kerja, aspek) = 0), 'Diperbaiki, Sesuai Ekspektasi', 'penilaian mandiri terpisah dari rating');
SELECT is((SELECT hasil FROM evaluasi WHERE id = pg_temp.e('diri', '2026', '2026-08-01')), NULL, 'dan tidak menjadi rating');

SELECT is((pg_temp.terlihat(v.p, 'penilaian_mandiri'), pg_temp.terlihat(v.p, 'evaluasi_hasil'), pg_temp.terlihat(v.p, 'evaluasi_perilaku'))::text, v.n, v.p || ' melihat bagian-bagiannya bersama evaluasinya')
FROM (VALUES ('diri', '(3,1,1)'), ('baru', '(3,1,1)'), ('lama', '(0,0,0)'), ('plh', '(0,0,0)'), ('kepala', '(0,0,0)'), ('rekan', '(0,0,0)'), ('pemeriksa', '(3,1,1)'), ('pengelola', '(3,1,1)')) AS v (p, n);

-- Penetapan dan perubahannya
SELECT pg_temp.uji(v.peran, format(v.perintah, pg_temp.e('diri', '2026-T1')), v.harap, v.keterangan) FROM (VALUES
    ('diri', 'CALL kinerja.tetapkan_evaluasi(%s)', '42501', 'bukan penilainya'),
    ('luar', 'CALL kinerja.tetapkan_evaluasi(%s)', 'P0002', 'yang tidak terlihat tidak ada'),
    ('lama', 'CALL kinerja.ubah_evaluasi(%s, ''sesuai'', ''sesuai'', NULL, ''Salah hitung'')', '55000', 'yang belum ditetapkan tidak perlu diubah'),
    ('lama', 'CALL kinerja.tetapkan_evaluasi(%s)', 'berhasil', 'penilainya menetapkan'),
    ('lama', 'CALL kinerja.tetapkan_evaluasi(%s)', '55000', 'sekali'),
    ('lama', 'CALL kinerja.beri_nilai(%%diri, ''2026-T1'', ''sesuai'', ''sesuai'')', '55000', 'sesudah itu rating tetap'),
    ('lama', 'UPDATE kinerja.evaluasi SET hasil = ''sesuai'' WHERE id = %s', '55000', 'juga langsung pada tabelnya'),
    ('lama', 'UPDATE kinerja.evaluasi SET status = ''dinilai'', hasil = ''sesuai'' WHERE id = %s', '23514', 'kecuali dengan alasan perubahan'),
    ('lama', 'CALL kinerja.ubah_evaluasi(%s, ''sesuai'', ''sesuai'', NULL, '' '')', '23514', 'yang tidak kosong'),
    ('lama', 'CALL kinerja.nilai_baris(%s, ''loyal'', ''sesuai'')', '55000', 'barisnya pun tetap'),
    ('diri', 'CALL kinerja.ubah_evaluasi(%s, ''sesuai'', ''sesuai'', NULL, ''Salah'')', '42501', 'hanya oleh penilainya'),
    ('lama', 'CALL kinerja.ubah_evaluasi(%s, ''sesuai'', ''sesuai'', NULL, ''Salah hitung berkas'')', 'berhasil', 'dengan alasan, ratingnya berubah'),
    ('lama', 'CALL kinerja.tetapkan_evaluasi(%s)', 'berhasil', 'dan ditetapkan lagi'),
    ('lama', 'CALL kinerja.tetapkan_evaluasi(0)', 'P0002', 'nomor yang tidak ada')) AS v (peran, perintah, harap, keterangan);
SELECT is((SELECT concat_ws(', ', hasil, status, alasan_status) FROM evaluasi WHERE id = pg_temp.e('diri', '2026-T1')), 'Sesuai Ekspektasi, ditetapkan', 'rating yang baru berlaku');
SELECT cmp_ok((SELECT count(*) FROM jejak('kinerja.evaluasi', jsonb_build_object('id', pg_temp.e('diri', '2026-T1'))) WHERE kolom = 'alasan_status' AND baru = '"Salah hitung berkas"'), '=', 1::bigint, 'alasannya tinggal dalam jejak');

-- Setiap sel tabel perubahan status: dari semua status ke semua status, oleh penilai dan oleh pengelola
CREATE TEMP TABLE sel AS
SELECT d.dari, k.ke, p.peran, p.siapa, a.beralasan, t.oleh, coalesce(t.alasan_wajib, false) AS wajib
FROM unnest('{dibuka,dinilai,ditetapkan,ditutup}'::text[]) AS d (dari), unnest('{dibuka,dinilai,ditetapkan,ditutup}'::text[]) AS k (ke),
     (VALUES ('uji_kepala', 'penilai'), ('uji_pengelola', 'pengelola')) AS p (peran, siapa), unnest('{true,false}'::boolean[]) AS a (beralasan)
     LEFT JOIN transisi t ON t.objek = 'evaluasi' AND false
WHERE d.dari <> k.ke;
UPDATE sel SET oleh = t.oleh, wajib = t.alasan_wajib FROM transisi t WHERE t.objek = 'evaluasi' AND t.dari = sel.dari AND t.ke = sel.ke;
CREATE FUNCTION pg_temp.pindah(s sel) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    nomor bigint := pg_temp.e('lama', '2026-T1');
    hasil text;
BEGIN
    PERFORM set_config('role', 'uji_kepala', true);
    IF s.dari <> 'dibuka' THEN UPDATE kinerja.evaluasi SET hasil = 'sesuai', perilaku = 'sesuai', status = 'dinilai' WHERE id = nomor; END IF;
    IF s.dari IN ('ditetapkan', 'ditutup') THEN UPDATE kinerja.evaluasi SET status = 'ditetapkan' WHERE id = nomor; END IF;
    IF s.dari = 'dibuka' AND s.ke IN ('dinilai', 'ditetapkan') THEN UPDATE kinerja.evaluasi SET hasil = 'sesuai', perilaku = 'sesuai' WHERE id = nomor; END IF;
    PERFORM set_config('role', 'uji_pengelola', true);
    IF s.dari = 'ditutup' THEN UPDATE kinerja.evaluasi SET status = 'ditutup', ditutup_dari = 'ditetapkan' WHERE id = nomor; END IF;
    PERFORM set_config('role', s.peran, true);
    BEGIN
        IF s.siapa = 'pengelola' THEN
            UPDATE kinerja.evaluasi SET status = s.ke, ditutup_dari = CASE WHEN s.ke = 'ditutup' THEN s.dari END, alasan_status = CASE WHEN s.beralasan THEN 'Uji' END WHERE id = nomor;
        ELSE
            UPDATE kinerja.evaluasi SET status = s.ke, alasan_status = CASE WHEN s.beralasan THEN 'Uji' END WHERE id = nomor;
        END IF;
        hasil := 'berhasil';
    EXCEPTION WHEN OTHERS THEN hasil := SQLSTATE;
    END;
    RAISE EXCEPTION USING ERRCODE = 'KN999', MESSAGE = hasil;
EXCEPTION WHEN SQLSTATE 'KN999' THEN RETURN SQLERRM;
END $$;
SELECT is(pg_temp.pindah(s), h.harap, format('%s → %s oleh %s %s alasan', s.dari, s.ke, s.siapa, CASE WHEN s.beralasan THEN 'dengan' ELSE 'tanpa' END))
FROM sel s CROSS JOIN LATERAL (SELECT CASE
    -- penilai tidak dapat menulis ditutup_dari: kendala mendahului
    WHEN s.siapa = 'penilai' AND 'ditutup' IN (s.dari, s.ke) THEN '23514'
    WHEN s.oleh IS NULL THEN '55000' WHEN NOT s.siapa = ANY (s.oleh) THEN '42501' WHEN s.wajib AND NOT s.beralasan THEN '23514' ELSE 'berhasil' END AS harap) AS h;
SELECT is((SELECT count(*) FROM sel WHERE oleh IS NOT NULL AND siapa = 'penilai' AND beralasan), (SELECT count(*) FROM transisi WHERE objek = 'evaluasi' AND dari <> ''), 'semua perubahan dalam tabel dicoba');

-- Hasil periode tidak diketik
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.hasil_periode (nip, periode, versi, hasil, perilaku, predikat, hari, asal) VALUES (%diri, ''2026-T1'', 1, ''di atas'', ''di atas'', ''Sangat Baik'', 90, ''evaluasi'')', '23514', 'hasil yang lain daripada evaluasinya');
SELECT pg_temp.uji('pengelola', 'INSERT INTO kinerja.hasil_periode (nip, periode, versi, predikat, asal) VALUES (%diri, ''2025'', 1, ''Sangat Baik'', ''impor'')', '42501', 'impor oleh pengelola sendiri');
SELECT lives_ok($$INSERT INTO hasil_periode (nip, periode, versi, predikat, asal) VALUES (pg_temp.nip('diri'), '2025', 1, 'Baik', 'impor')$$, 'pemilik daftar mengimpor');
SELECT throws_ok($$UPDATE hasil_periode SET predikat = 'Sangat Baik'$$, '55000', NULL, 'yang sudah dicatat tidak berubah, juga oleh pemilik daftar');
SELECT throws_ok($$DELETE FROM hasil_periode$$, '55000', NULL, 'dan tidak dihapus');

SELECT * FROM finish();
ROLLBACK;
