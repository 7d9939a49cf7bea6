-- Tahap tahun kinerja: dibuka, dihitung, dinilai, ditutup, dibuka lagi, ditutup lagi. Setiap tahap dapat diulang tanpa akibat.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

-- 20 orang: 1 kepala, 2 sampai 4 kepala bidang, sisanya staf bidang 1 sampai 3
CREATE FUNCTION pg_temp.orang(n integer) RETURNS nip LANGUAGE sql IMMUTABLE AS $$SELECT ('19800101200501' || '1' || to_char(n, 'FM000'))::kinerja.nip$$;
CREATE FUNCTION pg_temp.n(o nip) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT right(o::text, 3)::integer';
INSERT INTO unit (kode, nama, mulai) SELECT 'U' || n, 'Unit ' || n, '2020-01-01' FROM generate_series(0, 3) n;
INSERT INTO pegawai (nip, nama, mulai) SELECT pg_temp.orang(n), 'Orang ' || n, '2010-01-01' FROM generate_series(1, 20) n;
INSERT INTO penempatan (nip, unit, jenis, mulai, selesai) SELECT pg_temp.orang(n), CASE WHEN n = 1 THEN 'U0' ELSE 'U' || 1 + (n - 2) % 3 END, 'definitif', '2020-01-01', CASE WHEN n = 20 THEN '2026-07-31'::date END FROM generate_series(1, 20) n;
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan) SELECT pg_temp.orang(n), '2020-01-01', CASE WHEN n = 20 THEN '2026-07-31'::date END, pg_temp.orang(CASE WHEN n <= 4 THEN 1 ELSE 2 + (n - 2) % 3 END) FROM generate_series(2, 20) n;
-- 20 pindah bidang sejak Agustus; 1 dinilai orang luar bidang: tidak ada, sampai ia diseliakan
INSERT INTO penempatan (nip, unit, jenis, mulai) VALUES (pg_temp.orang(20), 'U2', 'definitif', '2026-08-01');
INSERT INTO penyelia (nip, mulai, nip_atasan) VALUES (pg_temp.orang(20), '2026-08-01', pg_temp.orang(3));
CREATE ROLE uji_pengelola;
CREATE ROLE uji_penilai;
CALL petakan_peran('pengelola', 'uji_pengelola');
CALL petakan_peran('penilai', 'uji_penilai');
INSERT INTO pengguna VALUES ('uji_penilai', pg_temp.orang(1));

-- Jejak tulisan pada semua tabel selain laporannya sendiri
CREATE FUNCTION pg_temp.versi() RETURNS text LANGUAGE plpgsql AS $$
DECLARE t text; v text; semua text := '';
BEGIN
    FOR t IN SELECT tabel FROM kinerja.tabel_daftar WHERE tabel <> 'laporan_tahap' ORDER BY 1 LOOP
        EXECUTE format('SELECT md5(string_agg(xmin || '' '' || ctid, '','' ORDER BY ctid)) FROM kinerja.%I', t) INTO v;
        semua := semua || coalesce(v, '') || t;
    END LOOP;
    RETURN md5(semua);
END $$;
CREATE FUNCTION pg_temp.ulang(perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v text;
BEGIN
    PERFORM set_config('role', 'uji_pengelola', true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    v := pg_temp.versi();
    PERFORM set_config('role', 'uji_pengelola', true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    RETURN is(pg_temp.versi(), v, perintah || ': diulang, tidak satu baris pun ditulis');
END $$;
-- Peran itu kini orang lain; yang diingat nip_saya ialah peran yang terakhir bertanya
CREATE FUNCTION pg_temp.menjadi(n integer) RETURNS nip LANGUAGE sql AS $$
    UPDATE kinerja.pengguna SET nip = pg_temp.orang(n);
    SELECT kinerja.nip_saya();
$$;
-- Semua penilai menilai semua yang dapat dinilainya dalam sebuah periode: hasil dan perilaku menurut nomor orang
CREATE FUNCTION pg_temp.rating(n integer, geser integer) RETURNS ekspektasi LANGUAGE sql IMMUTABLE AS 'SELECT (1 + (n + geser) % 3)::kinerja.ekspektasi';
CREATE FUNCTION pg_temp.nilai_semua(p periode, lewati integer DEFAULT 0) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE a nip; e record; banyak bigint := 0;
BEGIN
    FOR a IN SELECT DISTINCT nip_penilai FROM kinerja.evaluasi WHERE periode = p AND nip_penilai IS NOT NULL ORDER BY 1 LOOP
        PERFORM pg_temp.menjadi(pg_temp.n(a));
        PERFORM set_config('role', 'uji_penilai', true);
        FOR e IN SELECT * FROM kinerja.evaluasi v WHERE v.periode = p AND v.nip_penilai = a AND v.skp IS NOT NULL AND v.status = 'dibuka' AND pg_temp.n(v.nip) <> lewati ORDER BY v.nip, v.mulai LOOP
            CALL kinerja.beri_nilai(e.nip, p, pg_temp.rating(pg_temp.n(e.nip), 0), pg_temp.rating(pg_temp.n(e.nip) / 3, 0), 'Uji', mulai => e.mulai);
            CALL kinerja.tetapkan_evaluasi(e.id);
            banyak := banyak + 1;
        END LOOP;
        PERFORM set_config('role', 'none', true);
    END LOOP;
    RETURN banyak;
END $$;
CREATE FUNCTION pg_temp.laporan(k text) RETURNS TABLE (butir text, banyak bigint) LANGUAGE sql AS $$SELECT l.butir, l.banyak FROM kinerja.laporan_tahap l WHERE l.putaran = (SELECT max(putaran) FROM kinerja.laporan_tahap WHERE kegiatan = k) ORDER BY urut$$;
CREATE FUNCTION pg_temp.pengelola(perintah text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', 'uji_pengelola', true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    RETURN 'berhasil';
EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE || ': ' || SQLERRM;
END $$;

-- Tahun dibuka
SELECT throws_ok($$CALL buka_periode('2026-T1')$$, '55000', 'tahun "2026" tidak dibuka', 'periode tidak dibuka sebelum tahunnya');
SELECT throws_ok('CALL buka_tahun(1950)', '55000', NULL, 'tahun tanpa aturan penilaian tidak dibuka');
SELECT pg_temp.ulang('CALL kinerja.buka_tahun(2026)');
SELECT results_eq('SELECT periode::text FROM periode_kinerja ORDER BY periode', $$VALUES ('2026'), ('2026-T1'), ('2026-T2'), ('2026-T3'), ('2026-T4')$$, 'triwulan dan tahun');
SELECT is((SELECT array_agg(kegiatan || ' ' || selesai ORDER BY selesai) FROM tenggat WHERE periode = '2026-T1'), '{"umpan_balik 2026-03-31","penilaian_mandiri 2026-04-07","evaluasi 2026-04-14","keberatan 2026-04-28"}', 'dengan tenggatnya');
SELECT is((SELECT selesai FROM tenggat WHERE kegiatan = 'penyusunan'), '2026-01-31', 'penyusunan rencana dihitung sejak awal tahun');

-- Rencana: setiap orang dua hasil kerja (bobot 60 dan 40), tiga indikator; 19 belum menyepakati
INSERT INTO skp (nip, tahun, mulai, selesai, unit)
SELECT nip, 2026, greatest(mulai, '2026-01-01'), coalesce(selesai, '2026-12-31'), unit FROM penempatan;
INSERT INTO hasil_kerja (skp, nip, nomor, uraian, bobot) SELECT id, nip, n, 'Hasil ' || n, CASE n WHEN 1 THEN 60 ELSE 40 END::numeric::bobot FROM skp, generate_series(1, 2) n;
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan, rekap, bobot)
SELECT h.id, h.skp, h.nip, i, 'kuantitas', 'Indikator ' || i, 100, 'persen', 'rata', CASE WHEN h.nomor = 1 THEN CASE i WHEN 1 THEN 75 ELSE 25 END::numeric::bobot END
FROM hasil_kerja h, generate_series(1, 2) i WHERE h.nomor = 1 OR i = 1;
UPDATE skp SET status = 'diajukan' WHERE pg_temp.n(nip) <> 19;
UPDATE skp SET status = 'diklarifikasi' WHERE status = 'diajukan';
UPDATE skp SET status = 'disepakati', alasan_status = 'Diambil alih' WHERE status = 'diklarifikasi';
UPDATE skp SET status = 'berjalan' WHERE status = 'disepakati';
-- realisasi triwulan I: orang n mencapai 80 + n; 2 belum satu pun; 3 hanya hasil kerja kedua; 4 jauh melampaui
INSERT INTO realisasi (indikator, skp, nip, tanggal, jumlah)
SELECT i.id, i.skp, i.nip, '2026-02-10', CASE pg_temp.n(i.nip) WHEN 4 THEN 5000 ELSE 80 + pg_temp.n(i.nip) + 4 * i.nomor END
FROM indikator i JOIN hasil_kerja h ON h.id = i.hasil_kerja JOIN skp s ON s.id = i.skp WHERE date '2026-02-10' <@ s.masa AND s.status = 'berjalan' AND pg_temp.n(i.nip) <> 2 AND (pg_temp.n(i.nip) <> 3 OR h.nomor = 2);

-- Periode dibuka: yang terhalang disebut, dengan sebab dan pelaku berikutnya
SELECT pg_temp.ulang($$CALL kinerja.buka_periode('2026-T1')$$);
SELECT results_eq($$SELECT * FROM pg_temp.laporan('buka_periode') WHERE banyak > 0$$, $$VALUES ('terhalang: tanpa penilai', 1::bigint), ('terhalang: tanpa rencana yang berjalan', 1)$$, 'yang terhalang dihitung');
SELECT results_eq($$SELECT pg_temp.n(nip), sebab, pihak, pg_temp.n(oleh), sejak FROM terhalang('2026-T1') WHERE sebab <> 'belum dinilai' ORDER BY 1$$,
    $$VALUES (1, 'tanpa penilai', 'pengelola', NULL::integer, '2026-01-01'::date), (19, 'rencana draft', 'pegawai', 19, '2026-01-01')$$, 'dan disebut siapa yang harus berbuat');
SELECT results_eq($$SELECT nama, sebab, banyak FROM v_menunggu WHERE pihak = 'penilai' ORDER BY nama$$,
    $$SELECT 'Orang ' || a, 'belum dinilai', count(*) FROM (SELECT CASE WHEN n <= 4 THEN 1 ELSE 2 + (n - 2) % 3 END FROM generate_series(2, 20) n WHERE n <> 19) AS t (a) GROUP BY a ORDER BY 1$$, 'siapa yang ditunggu berapa orang');
SELECT results_eq($$SELECT unit, orang, tanpa_penilai, tanpa_rencana, dibuka, indikator FROM v_kemajuan WHERE periode = '2026-T1' ORDER BY unit$$,
    $$VALUES ('U0', 1::bigint, 1::bigint, 0::bigint, 1::bigint, 3::bigint), ('U1', 7, 0, 0, 7, 21), ('U2', 6, 0, 0, 6, 18), ('U3', 6, 0, 1, 6, 15)$$, 'kemajuan setiap unit');
SELECT results_eq($$SELECT unit, orang, draft, berjalan FROM v_kemajuan_rencana WHERE tahun = 2026 ORDER BY unit$$, $$VALUES ('U0', 1::bigint, 0::bigint, 1::bigint), ('U1', 6, 0, 6), ('U2', 7, 0, 7), ('U3', 6, 1, 5)$$, 'kemajuan rencana setiap unit');

-- Dihitung: usulan, bukan rating
SELECT pg_temp.ulang($$CALL kinerja.hitung('2026-T1')$$);
CREATE TEMP TABLE hitungan AS SELECT nip, capaian, usulan_hasil, nilai_hasil FROM evaluasi WHERE periode = '2026-T1';
-- dengan tangan: (0,6 (0,75 a + 0,25 b) + 0,4 a) dengan a = 84 + n dan b = 88 + n, dijepit pada 120
SELECT results_eq($$SELECT pg_temp.n(nip), capaian FROM hitungan WHERE pg_temp.n(nip) NOT IN (2, 3, 4, 19) ORDER BY 1$$,
    $$SELECT n, round(0.6 * (0.75 * (84 + n) + 0.25 * (88 + n)) + 0.4 * (84 + n), 4) FROM generate_series(1, 20) n WHERE n NOT IN (2, 3, 4, 19) ORDER BY 1$$, 'capaian menurut bobot indikator dan hasil kerja');
SELECT results_eq($$SELECT pg_temp.n(nip), capaian, usulan_hasil::text FROM hitungan WHERE pg_temp.n(nip) IN (2, 3, 4, 19) ORDER BY 1$$,
    $$VALUES (2, NULL::numeric, NULL::text), (3, 87.0000, 'Di Bawah Ekspektasi'), (4, 120.0000, 'Di Atas Ekspektasi'), (19, NULL, NULL)$$, 'tanpa realisasi kosong, bukan nol; yang tidak ada bobotnya terbagi; yang jauh melampaui dijepit');
SELECT is_empty($$SELECT FROM hitungan WHERE usulan_hasil IS DISTINCT FROM CASE WHEN capaian < 90 THEN 'Di Bawah Ekspektasi' WHEN capaian <= 100 THEN 'Sesuai Ekspektasi' WHEN capaian > 100 THEN 'Di Atas Ekspektasi' END::ekspektasi$$, 'usulan menurut ambang aturan');
SELECT is((SELECT count(*) FROM evaluasi WHERE hasil IS NOT NULL OR nilai_hasil IS NOT NULL), 0::bigint, 'rating tidak disentuh, dan aturan tanpa angka tidak mendapat angka');
INSERT INTO pengaturan VALUES ('realisasi_kosong', '"nol"') ON CONFLICT (kunci) DO UPDATE SET isi = excluded.isi;
SELECT is(pg_temp.pengelola($$CALL kinerja.hitung('2026-T1', 'U2')$$), 'berhasil', 'dihitung bagi satu unit, dengan yang kosong dihitung nol');
SELECT results_eq($$SELECT pg_temp.n(e.nip), e.capaian FROM evaluasi e JOIN hitungan h USING (nip) WHERE e.periode = '2026-T1' AND e.capaian IS DISTINCT FROM h.capaian$$, 'VALUES (3, 34.8000)', 'hanya unit itu, dan hanya yang kosong sebagian');
UPDATE pengaturan SET isi = '"tunda"' WHERE kunci = 'realisasi_kosong';
SELECT pg_temp.pengelola($$CALL kinerja.hitung('2026-T1')$$);
SELECT is((SELECT capaian FROM evaluasi WHERE periode = '2026-T1' AND pg_temp.n(nip) = 3), NULL, 'ditunda sampai lengkap');
UPDATE pengaturan SET isi = '"entah"' WHERE kunci = 'realisasi_kosong';
SELECT matches(pg_temp.pengelola($$CALL kinerja.hitung('2026-T1')$$), '^22023', 'setelan yang tidak dikenal ditolak');
DELETE FROM pengaturan WHERE kunci = 'realisasi_kosong';
SELECT matches(pg_temp.pengelola($$CALL kinerja.hitung('2026-T1', 'tiada')$$), '^22023', 'unit yang tidak dikenal');
SELECT matches(pg_temp.pengelola($$CALL kinerja.hitung('2025-T1')$$), '^22023', 'periode yang belum dibuka');

-- Dinilai, lalu ditutup
SELECT is(pg_temp.nilai_semua('2026-T1', 7), 17::bigint, 'penilai menilai dan menetapkan');
SELECT matches(pg_temp.pengelola($$CALL kinerja.tutup_periode('2026-T1')$$), '^55000: periode "2026-T1" tidak dapat ditutup: 3 evaluasi belum ditetapkan', 'tidak ditutup selama ada yang belum ditetapkan');
SELECT is(pg_temp.versi(), pg_temp.versi(), 'dan tidak ada yang tertulis');
SELECT matches(pg_temp.pengelola($$CALL kinerja.tutup_periode('2026-T1', true)$$), '^23514', 'dipaksa: dengan alasan');
-- yang belum ada penilainya diseliakan, rencananya disepakati; evaluasinya disusun lagi
INSERT INTO penyelia (nip, mulai, nip_atasan) VALUES (pg_temp.orang(1), '2026-01-01', pg_temp.orang(2));
UPDATE skp SET status = 'diajukan' WHERE status = 'draft';
UPDATE skp SET status = 'diklarifikasi' WHERE status = 'diajukan';
UPDATE skp SET status = 'disepakati', alasan_status = 'Diambil alih' WHERE status = 'diklarifikasi';
UPDATE skp SET status = 'berjalan' WHERE status = 'disepakati';
SELECT pg_temp.pengelola('CALL kinerja.susun_penugasan(2026)');
SELECT pg_temp.ulang($$CALL kinerja.buka_periode('2026-T1')$$);
SELECT is((SELECT count(*) FROM evaluasi WHERE periode = '2026-T1' AND (nip_penilai IS NULL OR skp IS NULL)), 0::bigint, 'sesudah itu tidak ada yang terhalang');
SELECT is(pg_temp.nilai_semua('2026-T1', 7), 2::bigint, 'yang tadi terhalang dinilai juga');
SELECT pg_temp.ulang($$CALL kinerja.tutup_periode('2026-T1', true, '7 belum dinilai penilainya')$$);
SELECT results_eq($$SELECT butir, banyak FROM v_laporan_tahap WHERE kegiatan = 'tutup_periode'$$, $$VALUES ('periode ditutup', 0::bigint), ('evaluasi ditutup', 0), ('evaluasi ditutup sebelum ditetapkan', 0), ('hasil dicatat', 0)$$, 'laporan pengulangannya kosong');
SELECT is((SELECT count(*) FROM hasil_periode WHERE periode = '2026-T1' AND versi = 1), 20::bigint, 'hasil setiap orang menjadi catatan');
SELECT results_eq($$SELECT pg_temp.n(nip), predikat::text, hari, catatan FROM hasil_periode WHERE predikat IS NULL$$, $$VALUES (7, NULL::text, 90, '1 dari 1 ruas belum ditetapkan')$$, 'yang belum dinilai tanpa predikat, bukan nol');
SELECT is_empty($$SELECT h.* FROM hasil_periode h JOIN (VALUES (1, 1, 'Sangat Kurang'), (1, 2, 'Butuh Perbaikan'), (1, 3, 'Butuh Perbaikan'), (2, 1, 'Kurang'), (2, 2, 'Baik'), (2, 3, 'Baik'), (3, 1, 'Kurang'), (3, 2, 'Baik'), (3, 3, 'Sangat Baik')) AS m (hasil, perilaku, predikat)
    ON m.hasil = 1 + pg_temp.n(h.nip) % 3 AND m.perilaku = 1 + (pg_temp.n(h.nip) / 3) % 3 WHERE pg_temp.n(h.nip) <> 7 AND h.predikat::text IS DISTINCT FROM m.predikat$$, 'predikat menurut matriks hasil kerja dan perilaku');

-- Sesudah ditutup tidak ada yang berubah
SELECT throws_ok($$UPDATE realisasi SET jumlah = 1$$, '55000', NULL, 'realisasi hari-hari itu');
SELECT matches(pg_temp.pengelola($$UPDATE kinerja.evaluasi SET unit = 'U0' WHERE periode = '2026-T1'$$), '^55000', 'evaluasinya');
SELECT matches(pg_temp.pengelola($$CALL kinerja.hitung('2026-T1')$$), '^55000', 'hitungannya');
SELECT matches(pg_temp.pengelola($$CALL kinerja.buka_periode('2026-T1')$$), '^55000: periode "2026-T1" sudah ditutup', 'tidak dibuka lagi tanpa alasan');
SELECT pg_temp.menjadi(2);
CREATE FUNCTION pg_temp.penilai(perintah text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', 'uji_penilai', true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    RETURN 'berhasil';
EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE;
END $$;
SELECT is(pg_temp.penilai($$CALL kinerja.beri_nilai(pg_temp.orang(5), '2026-T1', 'sesuai', 'sesuai')$$), '55000', 'penilai tidak menilai lagi');

-- Dibuka lagi dengan alasan: yang ditetapkan tetap ditetapkan, yang diubah menjadi versi baru
SELECT pg_temp.ulang($$CALL kinerja.buka_periode('2026-T1', '7 belum dinilai penilainya')$$);
SELECT results_eq($$SELECT status, count(*) FROM evaluasi WHERE periode = '2026-T1' GROUP BY status ORDER BY status$$, $$VALUES ('dibuka', 1::bigint), ('ditetapkan', 19)$$, 'setiap evaluasi kembali ke statusnya');
SELECT is(pg_temp.nilai_semua('2026-T1'), 1::bigint, 'yang tertinggal dinilai');
SELECT pg_temp.menjadi(2);
SELECT is((SELECT pg_temp.penilai(format('CALL kinerja.ubah_evaluasi(%s, ''sesuai'', ''sesuai'', NULL, ''Bukti baru'')', id)) FROM evaluasi WHERE periode = '2026-T1' AND nip = pg_temp.orang(5)), 'berhasil', 'satu rating diubah, dengan alasan');
SELECT is((SELECT pg_temp.penilai(format('CALL kinerja.tetapkan_evaluasi(%s)', id)) FROM evaluasi WHERE periode = '2026-T1' AND nip = pg_temp.orang(5)), 'berhasil', 'dan ditetapkan');
SELECT pg_temp.ulang($$CALL kinerja.tutup_periode('2026-T1')$$);
SELECT results_eq($$SELECT pg_temp.n(nip), array_agg(versi ORDER BY versi) FROM hasil_periode GROUP BY nip HAVING max(versi) > 1 ORDER BY 1$$, $$VALUES (5, '{1,2}'::integer[]), (7, '{1,2}')$$, 'versi baru hanya bagi yang hasilnya berubah; yang lama tetap');
SELECT is((SELECT predikat FROM v_hasil_periode WHERE nip = pg_temp.orang(5)::text), 'Baik', 'yang berlaku ialah versi terakhir');

-- Penugasan berubah sesudah dinilai: yang sudah dinilai tetap, dan dilaporkan
SELECT pg_temp.pengelola($$CALL kinerja.buka_periode('2026-T2')$$);
SELECT is(pg_temp.nilai_semua('2026-T2'), 20::bigint, 'triwulan II dinilai');
UPDATE penyelia SET selesai = '2026-05-10' WHERE nip = pg_temp.orang(5);
INSERT INTO penyelia (nip, mulai, nip_atasan) VALUES (pg_temp.orang(5), '2026-05-11', pg_temp.orang(4));
SELECT pg_temp.pengelola('CALL kinerja.susun_penugasan(2026)');
SELECT pg_temp.ulang($$CALL kinerja.buka_periode('2026-T2')$$);
SELECT is((SELECT banyak FROM v_laporan_tahap WHERE kegiatan = 'buka_periode' AND periode = '2026-T2' AND butir LIKE 'sudah dinilai%'), 1::bigint, 'yang dinilai menurut penugasan lama disebut');
SELECT pg_temp.pengelola($$CALL kinerja.tutup_periode('2026-T2')$$);

-- Triwulan lain, lalu setahun
SELECT pg_temp.pengelola(format('CALL kinerja.buka_periode(%L)', p)) FROM unnest('{2026-T3,2026-T4,2026}'::text[]) p;
SELECT is((SELECT sum(pg_temp.nilai_semua(p::periode)) FROM unnest('{2026-T3,2026-T4}'::text[]) p), 41::numeric, 'triwulan III dan IV dinilai, yang pindah dua kali');
SELECT pg_temp.pengelola(format('CALL kinerja.tutup_periode(%L)', p)) FROM unnest('{2026-T3,2026-T4}'::text[]) p;
SELECT results_eq($$SELECT pg_temp.n(nip_penilai), unit, selesai - mulai + 1 FROM evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20) ORDER BY mulai$$, $$VALUES (2, 'U1', 212), (3, 'U2', 153)$$, 'yang pindah dinilai dua penilai menurut harinya');
SELECT pg_temp.menjadi(2);
SELECT is(pg_temp.penilai($$CALL kinerja.beri_nilai(pg_temp.orang(20), '2026', 'di atas', 'di atas', 'Baik sekali')$$), 'berhasil', 'penilai pertama menilai');
SELECT results_eq($$SELECT sebab, pg_temp.n(oleh), sejak FROM terhalang('2026') WHERE nip = pg_temp.orang(20) ORDER BY sejak$$, $$VALUES ('belum ditetapkan', 2, '2026-08-01'::date), ('belum dinilai', 3, '2027-01-01')$$, 'yang sudah dinilai menunggu ditetapkan');
SELECT pg_temp.penilai(format('CALL kinerja.tetapkan_evaluasi(%s)', id)) FROM evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20) ORDER BY mulai LIMIT 1;
SELECT results_eq($$SELECT ruas, ditetapkan, hari, predikat FROM v_evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20)::text$$, $$VALUES (2::bigint, 1::bigint, 365, NULL::text)$$, 'selama satu ruas belum ditetapkan, setahun belum dinilai');
SELECT pg_temp.menjadi(3);
SELECT is(pg_temp.penilai($$CALL kinerja.beri_nilai(pg_temp.orang(20), '2026', 'sesuai', 'di atas', 'Baik')$$), 'berhasil', 'penilai kedua menilai');
SELECT pg_temp.penilai(format('CALL kinerja.tetapkan_evaluasi(%s)', id)) FROM evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20) AND nip_penilai = pg_temp.orang(3);
SELECT results_eq($$SELECT predikat, hasil, nip_penilai FROM v_evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20)::text$$, $$VALUES ('Baik', 'Sesuai Ekspektasi', pg_temp.orang(3)::text)$$, 'yang menentukan penilai hari terakhir');
INSERT INTO pengaturan VALUES ('gabung_ruas', '"terlama"') ON CONFLICT (kunci) DO UPDATE SET isi = excluded.isi;
SELECT is((SELECT predikat FROM v_evaluasi WHERE periode = '2026' AND nip = pg_temp.orang(20)::text), 'Sangat Baik', 'atau, menurut setelan, ruas yang terlama');
DELETE FROM pengaturan WHERE kunci = 'gabung_ruas';
SELECT matches(pg_temp.pengelola('CALL kinerja.tutup_tahun(2026)'), '^55000', 'tahun tidak ditutup selama ada periode yang dibuka');
SELECT pg_temp.nilai_semua('2026');
SELECT pg_temp.ulang($$CALL kinerja.tutup_periode('2026')$$);
SELECT is((SELECT count(*) FROM hasil_periode WHERE periode = '2026' AND predikat IS NOT NULL), 20::bigint, 'setiap orang mendapat predikat setahun');
SELECT pg_temp.ulang('CALL kinerja.tutup_tahun(2026)');
SELECT is((SELECT count(*) FROM skp WHERE tahun = 2026 AND status = 'selesai'), 21::bigint, 'rencana selesai');
SELECT matches(pg_temp.pengelola('CALL kinerja.buka_tahun(2026)'), '^55000: tahun "2026" sudah ditutup', 'tahun tidak dibuka lagi tanpa alasan');
SELECT matches(pg_temp.pengelola($$CALL kinerja.buka_periode('2026-T1', 'Uji')$$), '^55000: tahun "2026" tidak dibuka', 'dan periodenya tidak mendahuluinya');
SELECT pg_temp.ulang($$CALL kinerja.buka_tahun(2026, 'Putusan keberatan')$$);
SELECT is((SELECT alasan_status FROM tahun_kinerja WHERE tahun = 2026), 'Dibuka lagi: Putusan keberatan', 'dibuka lagi, dengan alasannya');
SELECT results_eq($$SELECT baru #>> '{}' FROM jejak('kinerja.tahun_kinerja', '{"tahun": 2026}') WHERE kolom = 'status' AND lama IS NOT NULL$$, $$VALUES ('ditutup'), ('dibuka')$$, 'dan setiap perubahan tinggal dalam jejak');

-- Aturan yang memakai angka: 2021 menurut PP 30/2019
SELECT pg_temp.pengelola('CALL kinerja.buka_tahun(2021)');
INSERT INTO skp (nip, tahun, mulai, selesai, unit) VALUES (pg_temp.orang(5), 2021, '2021-01-01', '2021-12-31', 'U1');
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'Hasil' FROM skp WHERE tahun = 2021;
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT id, skp, nip, 1, 'kuantitas', 'Berkas', 100, 'berkas' FROM hasil_kerja WHERE skp = (SELECT id FROM skp WHERE tahun = 2021);
UPDATE skp SET status = 'diajukan' WHERE tahun = 2021;
UPDATE skp SET status = 'diklarifikasi' WHERE tahun = 2021;
UPDATE skp SET status = 'disepakati', alasan_status = 'Diambil alih' WHERE tahun = 2021;
UPDATE skp SET status = 'berjalan' WHERE tahun = 2021;
INSERT INTO realisasi (indikator, skp, nip, tanggal, jumlah) SELECT id, skp, nip, '2021-06-01', 100 FROM indikator WHERE skp = (SELECT id FROM skp WHERE tahun = 2021);
SELECT pg_temp.pengelola($$CALL kinerja.buka_periode('2021')$$);
SELECT pg_temp.ulang($$CALL kinerja.hitung('2021')$$);
SELECT results_eq($$SELECT capaian, nilai_hasil, usulan_hasil FROM evaluasi WHERE periode = '2021' AND capaian IS NOT NULL$$, $$VALUES (100.0000, '109'::nilai, NULL::ekspektasi)$$, 'capaian 100 persen bernilai 109, tanpa usulan rating');
SELECT pg_temp.menjadi(2);
SELECT is(pg_temp.penilai($$CALL kinerja.beri_nilai(pg_temp.orang(5), '2021', NULL, NULL, NULL, nilai_perilaku => '100')$$), 'berhasil', 'penilai memberi nilai perilaku');
SELECT pg_temp.penilai(format('CALL kinerja.tetapkan_evaluasi(%s)', id)) FROM evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5);
SELECT results_eq($$SELECT nilai, predikat FROM v_evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5)::text$$, 'VALUES (106.3, ''Baik'')', 'nilai akhir 0,7 × 109 + 0,3 × 100');
SELECT pg_temp.penilai(format('CALL kinerja.ubah_evaluasi(%s, NULL, NULL, NULL, ''Salah baca'', nilai_perilaku => ''120'')', id)) FROM evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5);
SELECT pg_temp.penilai(format('CALL kinerja.tetapkan_evaluasi(%s)', id)) FROM evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5);
SELECT results_eq($$SELECT nilai, predikat FROM v_evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5)::text$$, 'VALUES (112.3, ''Baik'')', 'di atas 110 tanpa ide baru tetap Baik');
INSERT INTO inovasi (nip, tanggal, uraian) VALUES (pg_temp.orang(5), '2021-05-05', 'Antrean daring');
UPDATE inovasi SET status = 'diverifikasi', tingkat_manfaat = 'organisasi', diverifikasi_oleh = pg_temp.orang(2), diverifikasi_pada = '2021-06-01';
SELECT is((SELECT predikat FROM v_evaluasi WHERE periode = '2021' AND nip = pg_temp.orang(5)::text), 'Sangat Baik', 'dengan ide baru yang terverifikasi Sangat Baik');

-- Tahun-tahun lama: nilai asal dan hasil konversinya berdampingan
CREATE SCHEMA sdm;
CREATE TABLE sdm.riwayat (nip text, tahun text, skp numeric, perilaku numeric, nilai numeric, kata_hasil text, kata_perilaku text, kata text, aturan text);
CALL hubungkan('riwayat_nilai', 'SELECT nip, tahun, skp AS nilai_skp, perilaku AS nilai_perilaku, nilai, kata_hasil AS hasil, kata_perilaku AS perilaku, kata AS predikat, aturan FROM sdm.riwayat');
INSERT INTO sdm.riwayat VALUES
    (pg_temp.orang(1), '2019', 80, 85, 82, NULL, NULL, NULL, NULL),                                -- 0,6 × 80 + 0,4 × 85
    (pg_temp.orang(2), '2020', 80, 85, 87, NULL, NULL, NULL, NULL),                                -- jumlahnya bertentangan
    (pg_temp.orang(3), '2021', NULL, NULL, 95, NULL, NULL, NULL, 'PP46-2011'),                     -- aturan lain daripada tahunnya
    (pg_temp.orang(4), '2023', NULL, NULL, NULL, 'DIATAS EKSPEKTASI', 'Sesuai Ekspektasi', 'Baik', NULL),
    (pg_temp.orang(5), '2023', NULL, NULL, NULL, 'di atas', 'di bawah', 'Butuh Perbaikan', NULL),  -- menurut matriks Kurang
    (pg_temp.orang(6), '2019', NULL, NULL, -5, NULL, NULL, NULL, NULL),                           -- di luar skala
    (pg_temp.orang(13), '2019', NULL, NULL, 1e9, NULL, NULL, NULL, NULL),
    (pg_temp.orang(6), '20', NULL, NULL, 80, NULL, NULL, NULL, NULL),
    (pg_temp.orang(7), '2019', NULL, NULL, 80, NULL, NULL, NULL, 'PP99'),
    (pg_temp.orang(8), '2019', NULL, NULL, 80, NULL, NULL, NULL, NULL), (pg_temp.orang(8), '2019', NULL, NULL, 81, NULL, NULL, NULL, NULL),
    (pg_temp.orang(9), '2023', NULL, NULL, NULL, 'lumayan', 'sesuai', NULL, NULL),
    (pg_temp.orang(10), '2023', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (pg_temp.orang(11), '2026', NULL, NULL, NULL, NULL, NULL, 'Sangat Baik', NULL),                -- sudah dievaluasi di sini
    ('198001012005011099', '2019', NULL, NULL, 80, NULL, NULL, NULL, NULL),
    ('19800101200501109', '2019', NULL, NULL, 80, NULL, NULL, NULL, NULL),
    (pg_temp.orang(12), '2010', NULL, NULL, 80, NULL, NULL, NULL, NULL);                           -- tahun yang tidak diminta
CALL impor_riwayat(2019, 2026);
SELECT results_eq($$SELECT pg_temp.n(nip), periode::text, nilai_asal, nilai, predikat::text, kode_aturan, aturan_asal, catatan FROM hasil_periode WHERE asal = 'impor' ORDER BY 1$$, $$VALUES
    (1, '2019', '82'::nilai, bulat((90 + 19 / 14.0 * 6)::numeric::nilai, 4), 'Baik', 'PP30-2019', 'PP46-2011', NULL),
    (2, '2020', '87', bulat((90 + 19 / 14.0 * 11)::numeric::nilai, 4), 'Baik', 'PP30-2019', 'PP46-2011', 'nilai tercatat 87.00, bagian-bagiannya memberi 82.00'),
    (3, '2021', '95', bulat((110 + 10 / 8.0 * 4)::numeric::nilai, 4), 'Sangat Baik', 'PP30-2019', 'PP46-2011', NULL),
    (4, '2023', NULL, NULL, 'Baik', 'PERMENPANRB6-2022', 'PERMENPANRB6-2022', NULL),
    (5, '2023', NULL, NULL, 'Butuh Perbaikan', 'PERMENPANRB6-2022', 'PERMENPANRB6-2022', 'predikat tercatat Butuh Perbaikan, menurut aturannya Kurang')$$, 'nilai lama, konversinya, dan yang bertentangan');
SELECT results_eq($$SELECT regexp_replace(sebab, '[:"].*', ''), sum(banyak) FROM riwayat_tolak GROUP BY 1 ORDER BY min(sebab COLLATE "C")$$, $$VALUES
    ('2 baris yang berbeda bagi tahun itu', 2::numeric), ('aturan ', 1), ('hasil ', 1), ('nilai ', 2), ('nip ', 1), ('pegawai ', 1), ('tahun ', 1), ('tahun itu sudah dievaluasi dalam daftar ini', 1), ('tidak memuat nilai atau predikat', 1)$$, 'yang ditolak, dengan sebabnya');
CREATE TEMP TABLE versi AS SELECT pg_temp.versi() AS v;
CALL impor_riwayat(2019, 2026);
SELECT is(pg_temp.versi(), v, 'diulang, tidak satu baris pun ditulis') FROM versi;
UPDATE sdm.riwayat SET nilai = 82 WHERE nip = pg_temp.orang(2)::text;
DELETE FROM sdm.riwayat WHERE nilai = 81;
CALL impor_riwayat(2019, 2019);
SELECT is((SELECT count(*) FROM hasil_periode WHERE nip = pg_temp.orang(2) AND asal = 'impor'), 1::bigint, 'tahun yang tidak diminta tetap');
CALL impor_riwayat(2019, 2026);
SELECT results_eq($$SELECT versi, catatan FROM hasil_periode WHERE nip = pg_temp.orang(2) AND asal = 'impor' ORDER BY 1$$, $$VALUES (1, 'nilai tercatat 87.00, bagian-bagiannya memberi 82.00'), (2, NULL)$$, 'yang dikoreksi menjadi versi baru');
SELECT is((SELECT count(*) FROM riwayat_tolak WHERE sebab LIKE '2 baris%'), 0::bigint, 'yang tidak ditolak lagi tidak disebut lagi');
SELECT throws_ok('CALL impor_riwayat(2024, 2019)', '22008', NULL, 'tahun terbalik');
SELECT throws_ok('CALL impor_riwayat(NULL, 2019)', '22004', NULL, 'tahun NULL');

SELECT * FROM finish();
ROLLBACK;
