-- Akses: siapa melihat dan menulis baris siapa, pada tanggal mana, dalam setiap tabel daftar.
--
-- Baris seorang pegawai (diri) bertanggal Februari, April, dan September 2026 dicoba oleh dirinya, atasannya
-- sampai Juni (atasan_1), atasannya sejak Juli (atasan_2), pelaksana harian atasan_1 selama Februari (plh), rekan
-- seunit, bawahannya, orang lain, tim penilai unitnya dan unit lain, pengelola, pemeriksa, pelapor, aplikasi yang
-- belum menyebut siapa pemakainya (tanpa_nip), dan peran yang tidak dipetakan (tanpa).
-- Tabel harapan di bawah adalah ketentuannya; setiap sel dicoba. Hurufnya: f a s baris Februari, April, September
-- yang kena, r umpan
-- balik rekan, + baris lain; - tidak satu pun; y ditambah; x ditolak (42501); j dijaga (55000); d sudah ada (23505); c syarat (23514); k dirujuk (23503).
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

CREATE TEMP TABLE orang (sebutan text PRIMARY KEY, nip nip, unit text, jabatan text);
INSERT INTO orang VALUES
    ('diri',     '199001012015011001', 'A', 'S'), ('atasan_1', '197001011995011001', 'A', 'K'), ('atasan_2', '197101011996011001', 'A', 'K2'),
    ('plh',      '198001012005011001', 'B', 'S'), ('rekan',    '199101012016011001', 'A', 'S'), ('bawahan',  '199501012020011001', 'B', 'S'),
    ('lain',     '199201012017011001', 'B', 'S'), ('tim',      '197501012000011001', 'C', 'S'), ('tim_lain', '197601012001011001', 'C', 'S');
CREATE FUNCTION pg_temp.nip(sebutan text) RETURNS nip LANGUAGE sql AS 'SELECT o.nip FROM pg_temp.orang o WHERE o.sebutan = nip.sebutan';
INSERT INTO unit (kode, nama, mulai) SELECT k, 'Unit ' || k, '2020-01-01' FROM unnest('{A,B,C}'::text[]) AS k;
INSERT INTO jabatan (kode, nama, mulai) SELECT k, 'Jabatan ' || k, '2020-01-01' FROM unnest('{K,K2,S}'::text[]) AS k;
INSERT INTO pegawai (nip, nama, mulai) SELECT nip, sebutan, '2000-01-01' FROM orang;
INSERT INTO kedudukan (nip, mulai, status) SELECT nip, '2020-01-01', 'aktif' FROM orang;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai) SELECT nip, unit, jabatan, 'definitif', '2020-01-01' FROM orang;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai, selesai) VALUES (pg_temp.nip('plh'), 'A', 'K', 'plh', '2026-02-01', '2026-02-28');
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan) VALUES
    (pg_temp.nip('diri'), '2026-01-01', '2026-06-30', pg_temp.nip('atasan_1')), (pg_temp.nip('diri'), '2026-07-01', NULL, pg_temp.nip('atasan_2')),
    (pg_temp.nip('rekan'), '2026-01-01', NULL, pg_temp.nip('lain')), (pg_temp.nip('bawahan'), '2026-01-01', NULL, pg_temp.nip('diri'));
INSERT INTO ketidakhadiran (nip, mulai, selesai, jenis) SELECT nip, h, h, 'cuti' FROM orang, unnest('{2026-02-10,2026-04-10,2026-09-10}'::date[]) AS h WHERE sebutan = 'diri';
INSERT INTO ketidakhadiran (nip, mulai, selesai, jenis) VALUES (pg_temp.nip('atasan_1'), '2026-02-01', '2026-02-28', 'cuti');
INSERT INTO hukuman (nip, mulai, selesai, tingkat) SELECT nip, h, h, 'ringan' FROM orang, unnest('{2026-02-10,2026-04-10,2026-09-10}'::date[]) AS h WHERE sebutan = 'diri';
INSERT INTO penugasan_penilai (nip, mulai, selesai, unit, jabatan, nip_atasan, nip_penilai, sebagai)
SELECT pg_temp.nip('diri'), v.mulai::date, v.selesai::date, 'A', 'S', pg_temp.nip(v.atasan), pg_temp.nip(v.penilai), v.sebagai
FROM (VALUES ('2026-01-01', '2026-01-31', 'atasan_1', 'atasan_1', 'atasan'), ('2026-02-01', '2026-02-28', 'atasan_1', 'plh', 'plh'),
             ('2026-03-01', '2026-06-30', 'atasan_1', 'atasan_1', 'atasan'), ('2026-07-01', '2026-12-31', 'atasan_2', 'atasan_2', 'atasan')) AS v (mulai, selesai, atasan, penilai, sebagai);
INSERT INTO penugasan_penilai (nip, mulai, selesai, unit, jabatan)
SELECT nip, '2026-01-01', '2026-12-31', unit, jabatan FROM orang WHERE sebutan <> 'diri';
INSERT INTO tim_penilai (tahun, unit, nip) VALUES (2026, 'A', pg_temp.nip('tim')), (2026, 'B', pg_temp.nip('tim_lain'));
INSERT INTO delegasi (nip_pemberi, nip_penerima, mulai, selesai, alasan) VALUES (pg_temp.nip('diri'), pg_temp.nip('rekan'), '2026-03-01', '2026-03-05', 'Tugas luar');

-- Tahun, rencana, realisasi
INSERT INTO tahun_kinerja (tahun) VALUES (2026);
INSERT INTO periode_kinerja (periode, tahun) VALUES ('2026', 2026), ('2026-T1', 2026), ('2026-T3', 2026);
INSERT INTO tenggat (tahun, kegiatan, periode, selesai) VALUES (2026, 'evaluasi', '2026-T1', '2026-04-15');
INSERT INTO hari_libur VALUES ('2026-08-17', 'Hari Kemerdekaan');
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan) VALUES (pg_temp.nip('diri'), 2026, '2026-01-01', '2026-12-31', 'A', 'S');
INSERT INTO hasil_kerja (skp, nip, nomor, uraian, bobot) SELECT id, nip, 1, 'Layanan selesai tepat waktu', '100' FROM skp;
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT id, skp, nip, 1, 'kuantitas', 'Berkas selesai', 100, 'berkas' FROM hasil_kerja;
UPDATE skp SET status = 'diajukan';
UPDATE skp SET status = 'diklarifikasi';
INSERT INTO perilaku (skp, nip, aspek, ekspektasi) SELECT id, nip, 'akuntabel', 'Tepat janji' FROM skp;
INSERT INTO kesepakatan (skp, nip, pihak, oleh) SELECT s.id, s.nip, v.pihak, pg_temp.nip(v.oleh) FROM skp s, (VALUES ('pegawai', 'diri'), ('penilai', 'atasan_2')) AS v (pihak, oleh);
UPDATE skp SET status = 'disepakati', alasan_status = 'Dari sistem lama';
UPDATE skp SET status = 'berjalan';
INSERT INTO realisasi (indikator, skp, nip, tanggal, jumlah) SELECT i.id, i.skp, i.nip, h, 10 FROM indikator i, unnest('{2026-02-10,2026-04-10,2026-09-10}'::date[]) AS h;

INSERT INTO program (nama, mulai, selesai) VALUES ('Kota layak', '2025-01-01', '2027-12-31');
INSERT INTO inovasi (nip, tanggal, uraian) SELECT pg_temp.nip('diri'), h, 'Gagasan ' || h FROM unnest('{2026-02-10,2026-04-10,2026-09-10}'::date[]) AS h;
INSERT INTO catatan (nip, tanggal, arah, kriteria, uraian, oleh)
SELECT pg_temp.nip('diri'), v.h, 'positif', 'kualitas', 'Baik', pg_temp.nip(v.oleh) FROM (VALUES ('2026-02-10'::date, 'plh'), ('2026-04-10', 'atasan_1'), ('2026-09-10', 'atasan_2')) AS v (h, oleh);
INSERT INTO umpan_balik (nip, tanggal, dari, hubungan, uraian)
SELECT pg_temp.nip('diri'), v.h, pg_temp.nip(v.dari), v.hubungan, 'Baik'
FROM (VALUES ('2026-02-10'::date, 'atasan_1', 'atasan'), ('2026-04-10', 'atasan_1', 'atasan'), ('2026-09-10', 'atasan_2', 'atasan'), ('2026-04-10', 'rekan', 'rekan')) AS v (h, dari, hubungan);
INSERT INTO evaluasi (nip, periode, mulai, selesai, unit, jabatan, skp, nip_penilai, sebagai)
SELECT s.nip, v.periode::periode, v.mulai, v.selesai, 'A', 'S', s.id, pg_temp.nip(v.penilai), v.sebagai
FROM skp s, (VALUES ('2026-T1', '2026-01-01'::date, '2026-01-31'::date, 'atasan_1', 'atasan'), ('2026-T1', '2026-02-01', '2026-02-28', 'plh', 'plh'),
                    ('2026-T1', '2026-03-01', '2026-03-31', 'atasan_1', 'atasan'), ('2026-T3', '2026-07-01', '2026-09-30', 'atasan_2', 'atasan')) AS v (periode, mulai, selesai, penilai, sebagai);
INSERT INTO hasil_periode (nip, periode, versi, predikat, unit, asal) SELECT pg_temp.nip('diri'), p::periode, 1, 'Baik', 'A', 'impor' FROM unnest('{2026-02,2026-04,2026-09}'::text[]) AS p;
CALL catat_tahap('uji', NULL, NULL, '{uji}', '{1}');
INSERT INTO mutu_data (pada, kode, objek, banyak) VALUES ('2026-01-02', 'nip_ganda', 'pegawai', 1);
INSERT INTO kunci_masuk (kid, kunci) VALUES ('uji', sha256('uji'));
INSERT INTO token_terpakai (jti, nip, kid, kedaluwarsa) VALUES ('uji', pg_temp.nip('diri'), 'uji', now());

-- Siapa mencoba: satu peran basis data setiap pelaku
CREATE ROLE akses_pegawai;
CREATE ROLE akses_tim;
CREATE ROLE akses_pengelola;
CREATE ROLE akses_pemeriksa;
CREATE ROLE akses_pelapor;
CREATE ROLE akses_tanpa_nip IN ROLE akses_pegawai;
CREATE ROLE akses_tanpa;
CREATE ROLE akses_diri IN ROLE akses_pegawai;
CREATE ROLE akses_atasan_1 IN ROLE akses_pegawai;
CREATE ROLE akses_atasan_2 IN ROLE akses_pegawai;
CREATE ROLE akses_plh IN ROLE akses_pegawai;
CREATE ROLE akses_rekan IN ROLE akses_pegawai;
CREATE ROLE akses_bawahan IN ROLE akses_pegawai;
CREATE ROLE akses_lain IN ROLE akses_pegawai;
CREATE ROLE akses_tim_dalam IN ROLE akses_tim;
CREATE ROLE akses_tim_lain IN ROLE akses_tim;
CALL petakan_peran('pegawai', 'akses_pegawai');
CALL petakan_peran('penilai', 'akses_pegawai');
CALL petakan_peran('tim_penilai', 'akses_tim');
CALL petakan_peran('pengelola', 'akses_pengelola');
CALL petakan_peran('pemeriksa', 'akses_pemeriksa');
CALL petakan_peran('pelapor', 'akses_pelapor');
INSERT INTO pengguna SELECT 'akses_' || CASE sebutan WHEN 'tim' THEN 'tim_dalam' ELSE sebutan END, nip FROM orang;
GRANT USAGE ON SCHEMA kinerja TO akses_tanpa;
-- Rating setiap baris hanya ditulis penilainya, penilaian mandiri hanya oleh dirinya
SET ROLE akses_plh;
INSERT INTO evaluasi_hasil (evaluasi, hasil_kerja, skp, nip, ekspektasi) SELECT e.id, h.id, h.skp, h.nip, 'sesuai' FROM evaluasi e JOIN hasil_kerja h ON h.skp = e.skp WHERE e.mulai = '2026-02-01';
INSERT INTO evaluasi_perilaku (evaluasi, aspek, nip, ekspektasi) SELECT e.id, 'loyal', e.nip, 'sesuai' FROM evaluasi e WHERE e.mulai = '2026-02-01';
SET ROLE akses_atasan_2;
INSERT INTO evaluasi_hasil (evaluasi, hasil_kerja, skp, nip, ekspektasi) SELECT e.id, h.id, h.skp, h.nip, 'sesuai' FROM evaluasi e JOIN hasil_kerja h ON h.skp = e.skp WHERE e.mulai = '2026-07-01';
INSERT INTO evaluasi_perilaku (evaluasi, aspek, nip, ekspektasi) SELECT e.id, 'loyal', e.nip, 'sesuai' FROM evaluasi e WHERE e.mulai = '2026-07-01';
SET ROLE akses_diri;
INSERT INTO penilaian_mandiri (evaluasi, nip, uraian) SELECT e.id, e.nip, 'Menurut saya' FROM evaluasi e WHERE e.mulai IN ('2026-02-01', '2026-07-01');
RESET ROLE;

-- Satu percobaan: perintah dijalankan sebagai peran itu, hasilnya dibaca, lalu dibatalkan
CREATE FUNCTION pg_temp.coba(peran name, perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hasil text;
BEGIN
    PERFORM set_config('role', peran, true);
    EXECUTE perintah INTO hasil;
    RAISE EXCEPTION USING ERRCODE = 'KN999', MESSAGE = coalesce(nullif(hasil, ''), '-');
EXCEPTION
    WHEN SQLSTATE 'KN999' THEN RETURN SQLERRM;
    WHEN insufficient_privilege THEN RETURN 'x';
    WHEN object_not_in_prerequisite_state THEN RETURN 'j';
    WHEN unique_violation THEN RETURN 'd';
    WHEN check_violation THEN RETURN 'c';
    WHEN foreign_key_violation THEN RETURN 'k';
    WHEN OTHERS THEN RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

-- Bagaimana baris setiap tabel dikenali (huruf) dan apa yang dicoba dengannya
CREATE TEMP TABLE cara (tabel text PRIMARY KEY, huruf text NOT NULL, kolom text NOT NULL, tambah text);
INSERT INTO cara VALUES
    ('pegawai', 'diri', 'nama', NULL), ('kedudukan', 'diri', 'status', NULL), ('penempatan', 'diri', 'unit', NULL),
    ('penyelia', 'CASE WHEN nip = %D AND mulai < ''2026-07-01'' THEN ''f'' WHEN nip = %D THEN ''s'' ELSE ''+'' END', 'selesai', NULL),
    ('ketidakhadiran', 'hari mulai', 'jenis', NULL), ('hukuman', 'hari mulai', 'tingkat', NULL),
    ('unit', 'semua', 'nama', NULL), ('jabatan', 'semua', 'nama', NULL),
    ('penugasan_penilai', 'CASE WHEN nip <> %D THEN ''+'' WHEN mulai = ''2026-02-01'' THEN ''f'' WHEN mulai = ''2026-03-01'' THEN ''a'' WHEN mulai = ''2026-07-01'' THEN ''s'' END', 'sebagai', NULL),
    ('delegasi', 'CASE WHEN nip_pemberi = %D THEN ''f'' ELSE ''+'' END', 'alasan',
     'INSERT INTO kinerja.delegasi (nip_pemberi, nip_penerima, mulai, selesai, alasan) VALUES (%D, %R, ''2026-05-01'', ''2026-05-02'', ''Uji'')'),
    ('tim_penilai', 'CASE unit WHEN ''A'' THEN ''f'' ELSE ''+'' END', 'sebagai', 'INSERT INTO kinerja.tim_penilai VALUES (2026, ''C'', %D)'),
    ('tahun_kinerja', 'semua', 'status', 'INSERT INTO kinerja.tahun_kinerja (tahun) VALUES (2030)'),
    ('periode_kinerja', 'semua', 'status', 'INSERT INTO kinerja.periode_kinerja (periode, tahun) VALUES (''2026-T4'', 2026)'),
    ('tenggat', 'semua', 'selesai', 'INSERT INTO kinerja.tenggat VALUES (2026, ''evaluasi'', ''2026'', ''2027-01-31'')'),
    ('hari_libur', 'semua', 'keterangan', 'INSERT INTO kinerja.hari_libur VALUES (''2026-05-01'', ''Hari Buruh'')'),
    ('aturan_berlaku', 'semua', 'dasar', NULL),
    ('skp', 'tahunan', 'status', 'INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, versi) VALUES (%D, 2026, ''2026-02-01'', ''2026-12-31'', ''A'', 1)'),
    ('hasil_kerja', 'tahunan', 'uraian', 'INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) VALUES (%S, %D, 9, ''Uji'')'),
    ('indikator', 'tahunan', 'uraian', 'INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian) VALUES (%H, %S, %D, 9, ''waktu'', ''Uji'')'),
    ('realisasi', 'hari tanggal', 'keterangan', 'INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah) VALUES (%I, %S, %D, ''2026-05-05'', 1)'),
    ('perilaku', 'tahunan', 'ekspektasi', 'INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi) VALUES (%S, %D, ''loyal'', ''Uji'')'),
    ('kesepakatan', 'tahunan', 'waktu', 'INSERT INTO kinerja.kesepakatan (skp, nip, pihak, oleh) VALUES (%S, %D, ''penilai'', kinerja.nip_saya())'),
    ('program', 'semua', 'nama', 'INSERT INTO kinerja.program (nama, mulai, selesai) VALUES (''Uji'', ''2026-01-01'', ''2027-12-31'')'),
    ('inovasi', 'hari tanggal', 'uraian', 'INSERT INTO kinerja.inovasi (nip, tanggal, uraian) VALUES (%D, ''2026-05-05'', ''Uji'')'),
    ('catatan', 'hari tanggal', 'tanggapan', 'INSERT INTO kinerja.catatan (nip, tanggal, arah, kriteria, uraian, oleh) VALUES (%D, ''2026-05-05'', ''positif'', ''kualitas'', ''Uji'', kinerja.nip_saya())'),
    ('umpan_balik', 'CASE hubungan WHEN ''rekan'' THEN ''r'' ELSE translate(to_char(tanggal, ''FMMM''), ''249'', ''fas'') END', 'tanggapan',
     'INSERT INTO kinerja.umpan_balik (nip, tanggal, dari, hubungan, uraian) VALUES (%D, ''2026-05-05'', kinerja.nip_saya(), ''atasan'', ''Uji'')'),
    ('umpan_balik_kelompok', 'CASE hubungan WHEN ''rekan'' THEN ''r'' ELSE ''f'' END', 'pemberi', NULL),
    ('evaluasi', 'CASE mulai WHEN ''2026-02-01'' THEN ''f'' WHEN ''2026-03-01'' THEN ''a'' WHEN ''2026-07-01'' THEN ''s'' ELSE ''+'' END', 'alasan',
     'INSERT INTO kinerja.evaluasi (nip, periode, mulai, selesai, unit, skp, nip_penilai, sebagai) SELECT %D, ''2026'', ''2026-04-01'', ''2026-06-30'', ''A'', %S, t.nip_penilai, ''atasan'' FROM kinerja.penugasan_penilai t WHERE t.nip = %D AND t.mulai = ''2026-03-01'''),
    ('evaluasi_hasil', 'bagian', 'alasan', 'INSERT INTO kinerja.evaluasi_hasil (evaluasi, hasil_kerja, skp, nip, ekspektasi) VALUES (%EA, %H, %S, %D, ''sesuai'')'),
    ('evaluasi_perilaku', 'bagian', 'alasan', 'INSERT INTO kinerja.evaluasi_perilaku (evaluasi, aspek, nip, ekspektasi) VALUES (%EA, ''adaptif'', %D, ''sesuai'')'),
    ('penilaian_mandiri', 'bagian', 'uraian', 'INSERT INTO kinerja.penilaian_mandiri (evaluasi, nip, uraian) VALUES (%EA, %D, ''Uji'')'),
    ('hasil_periode', 'translate(to_char(kinerja.awal(periode), ''FMMM''), ''249'', ''fas'')', 'catatan', 'INSERT INTO kinerja.hasil_periode (nip, periode, versi, predikat, asal) VALUES (%D, ''2026-05'', 1, ''Baik'', ''impor'')'),
    ('laporan_tahap', 'semua', 'butir', NULL), ('mutu_data', 'semua', 'banyak', NULL), ('riwayat_tolak', 'semua', 'sebab', NULL), ('kode_periksa', 'semua', 'uraian', NULL),
    ('kunci_masuk', 'semua', 'keterangan', NULL), ('token_terpakai', 'semua', 'kid', NULL),
    ('transisi', 'semua', 'oleh', NULL), ('peran_daftar', 'semua', 'nama_peran', NULL), ('pengguna', 'nama_peran', 'nip', NULL),
    ('hak_daftar', 'semua', 'hak', NULL), ('kebijakan_daftar', 'semua', 'terpasang', NULL),
    ('bentuk_sumber', 'semua', 'keterangan', NULL), ('sumber', 'semua', 'dipetakan', NULL), ('sinkronisasi', 'semua', 'objek', NULL), ('sinkronisasi_tolak', 'semua', 'objek', NULL),
    ('pengaturan', 'semua', 'isi', NULL), ('bagian_daftar', 'semua', 'sidik', NULL), ('tabel_daftar', 'semua', 'jenis', NULL);
UPDATE cara SET huruf = CASE
    WHEN huruf = 'diri' THEN 'CASE WHEN nip = %D THEN ''f'' ELSE ''+'' END'
    WHEN huruf = 'semua' THEN '''+'''
    WHEN huruf = 'nama_peran' THEN 'CASE WHEN nama_peran = current_user THEN ''f'' ELSE ''+'' END'
    WHEN huruf = 'bagian' THEN 'CASE evaluasi WHEN %EF THEN ''f'' WHEN %EA THEN ''a'' WHEN %ES THEN ''s'' ELSE ''+'' END'
    WHEN huruf = 'tahunan' THEN 'CASE WHEN nip = %D THEN ''f'' ELSE ''+'' END'
    WHEN huruf LIKE 'hari %' THEN format('CASE WHEN nip <> %%D THEN ''+'' ELSE translate(to_char(%s, ''FMMM''), ''249'', ''fas'') END', split_part(huruf, ' ', 2))
    ELSE huruf END;
CREATE TEMP TABLE sisipan AS
SELECT '%D' AS tanda, format('%L::kinerja.nip', pg_temp.nip('diri')) AS isi UNION ALL SELECT '%R', format('%L::kinerja.nip', pg_temp.nip('rekan'))
UNION ALL SELECT '%S', min(id)::text FROM skp UNION ALL SELECT '%H', min(id)::text FROM hasil_kerja UNION ALL SELECT '%I', min(id)::text FROM indikator
UNION ALL SELECT v.tanda, e.id::text FROM evaluasi e JOIN (VALUES ('%EF', '2026-02-01'::date), ('%EA', '2026-03-01'), ('%ES', '2026-07-01')) AS v (tanda, mulai) USING (mulai);
CREATE FUNCTION pg_temp.isi(templat text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    s record;
BEGIN
    FOR s IN SELECT t.tanda, t.isi FROM pg_temp.sisipan t ORDER BY length(t.tanda) DESC LOOP
        templat := replace(templat, s.tanda, s.isi);
    END LOOP;
    RETURN templat;
END $$;

CREATE FUNCTION pg_temp.kenyataan(pelaku text) RETURNS TABLE (tabel text, perintah text, hasil text) LANGUAGE plpgsql AS $$
DECLARE
    peran name := 'akses_' || pelaku;
    c record;
BEGIN
    FOR c IN SELECT t.tabel, pg_temp.isi(t.huruf) AS huruf, t.kolom, pg_temp.isi(t.tambah) AS tambah FROM pg_temp.cara t ORDER BY t.tabel LOOP
        tabel := c.tabel;
        perintah := 'lihat';
        hasil := pg_temp.coba(peran, format('SELECT string_agg(h, '''' ORDER BY h) FROM (SELECT DISTINCT %s AS h FROM kinerja.%I) AS t', c.huruf, c.tabel));
        RETURN NEXT;
        perintah := 'ubah';
        hasil := pg_temp.coba(peran, format('WITH u AS (UPDATE kinerja.%I SET %I = %2$I RETURNING %s AS h) SELECT string_agg(h, '''' ORDER BY h) FROM (SELECT DISTINCT h FROM u) AS t', c.tabel, c.kolom, c.huruf));
        RETURN NEXT;
        perintah := 'hapus';
        hasil := pg_temp.coba(peran, format('WITH u AS (DELETE FROM kinerja.%I RETURNING %s AS h) SELECT string_agg(h, '''' ORDER BY h) FROM (SELECT DISTINCT h FROM u) AS t', c.tabel, c.huruf));
        RETURN NEXT;
        IF c.tambah IS NOT NULL THEN
            perintah := 'tambah';
            hasil := pg_temp.coba(peran, format('WITH u AS (%s RETURNING 1) SELECT ''y'' FROM u', c.tambah));
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;
CREATE TEMP TABLE harapan AS
SELECT b.kata[1] AS tabel, b.kata[2] AS perintah, p.pelaku, b.kata[p.n + 2] AS hasil
FROM (SELECT regexp_split_to_array(btrim(baris), '\s+') AS kata FROM regexp_split_to_table($matriks$
    --                              diri atasan_1 atasan_2 plh  rekan bawahan lain tim_dalam tim_lain pengelola pemeriksa pelapor tanpa_nip tanpa
    aturan_berlaku         lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    aturan_berlaku         ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    aturan_berlaku         hapus    x    x        x        x    x     x       x    x         x        +         x         x       x         x
    bagian_daftar          lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    bagian_daftar          ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    bagian_daftar          hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    bentuk_sumber          lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    bentuk_sumber          ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    bentuk_sumber          hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    catatan                lihat    afs  af       s        f    -     -       -    x         x        afs       afs       x       -         x
    catatan                tambah   x    y        x        x    x     x       x    x         x        x         x         x       x         x
    catatan                ubah     afs  -        -        -    -     -       -    x         x        x         x         x       -         x
    catatan                hapus    -    a        s        f    -     -       -    x         x        x         x         x       -         x
    delegasi               lihat    f    -        -        -    f     -       -    x         x        f         f         x       -         x
    delegasi               tambah   y    x        x        x    x     x       x    x         x        y         x         x       x         x
    delegasi               ubah     x    x        x        x    x     x       x    x         x        f         x         x       x         x
    delegasi               hapus    x    x        x        x    x     x       x    x         x        f         x         x       x         x
    evaluasi               lihat    +afs +af      s        f    -     -       -    +afs      -        +afs      +afs      +afs    -         x
    evaluasi               tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    evaluasi               ubah     -    +a       s        f    -     -       -    x         x        +afs      x         x       -         x
    evaluasi               hapus    x    x        x        x    x     x       x    x         x        +afs      x         x       x         x
    evaluasi_hasil         lihat    fs   f        s        f    -     -       -    fs        -        fs        fs        x       -         x
    evaluasi_hasil         tambah   x    y        x        x    x     x       x    x         x        x         x         x       x         x
    evaluasi_hasil         ubah     -    -        s        f    -     -       -    x         x        x         x         x       -         x
    evaluasi_hasil         hapus    -    -        s        f    -     -       -    x         x        x         x         x       -         x
    evaluasi_perilaku      lihat    fs   f        s        f    -     -       -    fs        -        fs        fs        x       -         x
    evaluasi_perilaku      tambah   x    y        x        x    x     x       x    x         x        x         x         x       x         x
    evaluasi_perilaku      ubah     -    -        s        f    -     -       -    x         x        x         x         x       -         x
    evaluasi_perilaku      hapus    -    -        s        f    -     -       -    x         x        x         x         x       -         x
    hak_daftar             lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    hak_daftar             ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hak_daftar             hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hari_libur             lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    hari_libur             tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    hari_libur             ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    hari_libur             hapus    x    x        x        x    x     x       x    x         x        +         x         x       x         x
    hasil_kerja            lihat    f    f        f        f    f     f       -    f         -        f         f         x       -         x
    hasil_kerja            tambah   j    x        j        x    x     x       x    x         x        j         x         x       x         x
    hasil_kerja            ubah     j    -        j        -    -     -       -    x         x        j         x         x       -         x
    hasil_kerja            hapus    k    -        k        -    -     -       -    x         x        k         x         x       -         x
    hasil_periode          lihat    afs  af       s        f    -     -       -    afs       -        afs       afs       afs     -         x
    hasil_periode          tambah   x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hasil_periode          ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hasil_periode          hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hukuman                lihat    afs  af       s        f    -     -       -    x         x        afs       afs       x       -         x
    hukuman                ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    hukuman                hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    indikator              lihat    f    f        f        f    f     f       -    f         -        f         f         x       -         x
    indikator              tambah   j    x        j        x    x     x       x    x         x        j         x         x       x         x
    indikator              ubah     j    -        j        -    -     -       -    x         x        j         x         x       -         x
    indikator              hapus    k    -        k        -    -     -       -    x         x        k         x         x       -         x
    inovasi                lihat    afs  af       s        f    -     -       -    afs       -        afs       afs       afs     -         x
    inovasi                tambah   y    x        x        x    x     x       x    x         x        y         x         x       x         x
    inovasi                ubah     afs  af       s        f    -     -       -    x         x        afs       x         x       -         x
    inovasi                hapus    afs  -        -        -    -     -       -    x         x        afs       x         x       -         x
    jabatan                lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    jabatan                ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    jabatan                hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kebijakan_daftar       lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    kebijakan_daftar       ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kebijakan_daftar       hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kedudukan              lihat    +f   +f       +f       +f   +     +       +    x         x        +f        +f        +f      -         x
    kedudukan              ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kedudukan              hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kesepakatan            lihat    f    f        f        f    f     f       -    f         -        f         f         x       -         x
    kesepakatan            tambah   x    x        d        x    x     x       x    x         x        x         x         x       x         x
    kesepakatan            ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kesepakatan            hapus    j    -        j        -    -     -       -    x         x        j         x         x       -         x
    ketidakhadiran         lihat    afs  +af      s        f    -     -       -    x         x        +afs      +afs      x       -         x
    ketidakhadiran         ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    ketidakhadiran         hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kode_periksa           lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    kode_periksa           ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kode_periksa           hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kunci_masuk            lihat    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kunci_masuk            ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    kunci_masuk            hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    laporan_tahap          lihat    x    x        x        x    x     x       x    x         x        +         +         +       x         x
    laporan_tahap          ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    laporan_tahap          hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    mutu_data              lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    mutu_data              ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    mutu_data              hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pegawai                lihat    +f   +f       +f       +f   +f    +f      +    +f        +        +f        +f        +f      -         x
    pegawai                ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pegawai                hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    penempatan             lihat    +f   +f       +f       +f   +f    +       +    x         x        +f        +f        +f      -         x
    penempatan             ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    penempatan             hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pengaturan             lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    pengaturan             ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pengaturan             hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pengguna               lihat    f    f        f        f    f     f       f    f         f        +         +         x       -         x
    pengguna               ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    pengguna               hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    penilaian_mandiri      lihat    fs   f        s        f    -     -       -    fs        -        fs        fs        x       -         x
    penilaian_mandiri      tambah   y    x        x        x    x     x       x    x         x        x         x         x       x         x
    penilaian_mandiri      ubah     fs   -        -        -    -     -       -    x         x        x         x         x       -         x
    penilaian_mandiri      hapus    fs   -        -        -    -     -       -    x         x        x         x         x       -         x
    penugasan_penilai      lihat    afs  +af      +s       +f   +     +       +    +afs      +        +afs      +afs      +afs    -         x
    penugasan_penilai      ubah     x    x        x        x    x     x       x    x         x        +afs      x         x       x         x
    penugasan_penilai      hapus    x    x        x        x    x     x       x    x         x        +afs      x         x       x         x
    penyelia               lihat    +fs  f        s        -    +     +       +    x         x        +fs       +fs       x       -         x
    penyelia               ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    penyelia               hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    peran_daftar           lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    peran_daftar           ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    peran_daftar           hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    perilaku               lihat    f    f        f        f    f     f       -    f         -        f         f         x       -         x
    perilaku               tambah   j    x        j        x    x     x       x    x         x        j         x         x       x         x
    perilaku               ubah     j    -        j        -    -     -       -    x         x        j         x         x       -         x
    perilaku               hapus    j    -        j        -    -     -       -    x         x        j         x         x       -         x
    periode_kinerja        lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    periode_kinerja        tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    periode_kinerja        ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    periode_kinerja        hapus    x    x        x        x    x     x       x    x         x        k         x         x       x         x
    program                lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    program                tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    program                ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    program                hapus    x    x        x        x    x     x       x    x         x        +         x         x       x         x
    realisasi              lihat    afs  af       s        f    -     -       -    afs       -        afs       afs       x       -         x
    realisasi              tambah   y    x        x        x    x     x       x    x         x        y         x         x       x         x
    realisasi              ubah     afs  -        -        -    -     -       -    x         x        afs       x         x       -         x
    realisasi              hapus    afs  -        -        -    -     -       -    x         x        afs       x         x       -         x
    riwayat_tolak          lihat    x    x        x        x    x     x       x    x         x        -         -         x       x         x
    riwayat_tolak          ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    riwayat_tolak          hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    sinkronisasi           lihat    x    x        x        x    x     x       x    x         x        -         -         x       x         x
    sinkronisasi           ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    sinkronisasi           hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    sinkronisasi_tolak     lihat    x    x        x        x    x     x       x    x         x        -         -         x       x         x
    sinkronisasi_tolak     ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    sinkronisasi_tolak     hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    skp                    lihat    f    f        f        f    f     f       -    f         -        f         f         f       -         x
    skp                    tambah   y    x        x        x    x     x       x    x         x        y         x         x       x         x
    skp                    ubah     f    -        f        -    -     -       -    x         x        f         x         x       -         x
    skp                    hapus    x    x        x        x    x     x       x    x         x        k         x         x       x         x
    sumber                 lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    sumber                 ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    sumber                 hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    tabel_daftar           lihat    x    x        x        x    x     x       x    x         x        +         +         x       x         x
    tabel_daftar           ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    tabel_daftar           hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    tahun_kinerja          lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    tahun_kinerja          tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    tahun_kinerja          ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    tahun_kinerja          hapus    x    x        x        x    x     x       x    x         x        k         x         x       x         x
    tenggat                lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    tenggat                tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    tenggat                ubah     x    x        x        x    x     x       x    x         x        +         x         x       x         x
    tenggat                hapus    x    x        x        x    x     x       x    x         x        +         x         x       x         x
    tim_penilai            lihat    x    x        x        x    x     x       x    f         +        +f        +f        x       x         x
    tim_penilai            tambah   x    x        x        x    x     x       x    x         x        y         x         x       x         x
    tim_penilai            ubah     x    x        x        x    x     x       x    x         x        +f        x         x       x         x
    tim_penilai            hapus    x    x        x        x    x     x       x    x         x        +f        x         x       x         x
    token_terpakai         lihat    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    token_terpakai         ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    token_terpakai         hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    transisi               lihat    +    +        +        +    +     +       +    +         +        +         +         x       +         x
    transisi               ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    transisi               hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    umpan_balik            lihat    afs  af       s        f    r     -       -    x         x        afrs      afrs      x       -         x
    umpan_balik            tambah   c    y        x        x    x     x       x    x         x        x         x         x       x         x
    umpan_balik            ubah     afs  -        -        -    -     -       -    x         x        x         x         x       -         x
    umpan_balik            hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    umpan_balik_kelompok   lihat    f    f        f        f    -     -       -    x         x        fr        fr        x       -         x
    umpan_balik_kelompok   ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    umpan_balik_kelompok   hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
    unit                   lihat    +    +        +        +    +     +       +    +         +        +         +         +       +         x
    unit                   ubah     x    x        x        x    x     x       x    x         x        x         x         x       x         x
    unit                   hapus    x    x        x        x    x     x       x    x         x        x         x         x       x         x
$matriks$, '\n') AS baris WHERE btrim(baris) <> '' AND baris !~ '^\s*--') AS b,
     unnest('{diri,atasan_1,atasan_2,plh,rekan,bawahan,lain,tim_dalam,tim_lain,pengelola,pemeriksa,pelapor,tanpa_nip,tanpa}'::text[]) WITH ORDINALITY AS p (pelaku, n);
SELECT is_empty('SELECT tabel FROM kinerja.tabel_daftar EXCEPT SELECT tabel FROM harapan', 'setiap tabel daftar ada dalam matriks');
SELECT is_empty('SELECT tabel FROM harapan EXCEPT SELECT tabel FROM kinerja.tabel_daftar', 'dan tidak ada yang lain');
SELECT is(k.hasil, h.hasil, format('%s %s %s', h.pelaku, h.perintah, h.tabel))
FROM (SELECT DISTINCT h.pelaku FROM harapan h) AS p CROSS JOIN LATERAL pg_temp.kenyataan(p.pelaku) AS k
FULL JOIN harapan h ON h.pelaku = p.pelaku AND h.tabel = k.tabel AND h.perintah = k.perintah
ORDER BY h.tabel, h.perintah, h.pelaku;
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'kinerja'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity$$, 'keamanan baris menyala pada setiap tabel');

-- Sekali setiap perintah: rencana tidak memuat sub-rencana yang diulang setiap baris, atau fungsi pelaku dalam saringan
CREATE FUNCTION pg_temp.rencana(peran name, perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    baris text;
    semua text := '';
BEGIN
    PERFORM set_config('role', peran, true);
    FOR baris IN EXECUTE 'EXPLAIN (COSTS OFF) ' || perintah LOOP
        semua := semua || baris || E'\n';
    END LOOP;
    PERFORM set_config('role', 'none', true);
    RETURN semua;
END $$;
SELECT doesnt_match(pg_temp.rencana('akses_' || p.pelaku, format('SELECT count(*) FROM kinerja.%I', h.tabel)), '\(SubPlan|(Filter|Cond):[^\n]*(nip_saya|nip_bawahan|lingkup_penilai|unit_saya|unit_tim|kelompok_terbuka)\(',
                    format('%s atas %s: sekali setiap perintah', p.pelaku, h.tabel))
FROM unnest('{diri,tim_dalam}'::text[]) AS p (pelaku) JOIN harapan h ON h.pelaku = p.pelaku AND h.perintah = 'lihat' AND h.hasil <> 'x' ORDER BY h.tabel, p.pelaku;
SET LOCAL enable_seqscan = off;
SELECT matches(pg_temp.rencana('akses_diri', format('SELECT count(*) FROM kinerja.%I', t)), 'Index Cond: [^\n]*\$|Index Cond: [^\n]*InitPlan', t || ': kebijakan dilayani indeks')
FROM unnest('{skp,realisasi,evaluasi,catatan,umpan_balik,hasil_periode,penugasan_penilai}'::text[]) AS t;
RESET enable_seqscan;

SELECT * FROM finish();
ROLLBACK;
