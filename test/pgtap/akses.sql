-- Akses: siapa melihat dan menulis baris siapa, pada tanggal mana, dalam setiap tabel daftar.
--
-- Baris seorang pegawai (diri) bertanggal Februari, April, dan September 2026 dicoba oleh dirinya, atasannya
-- sampai Juni (atasan_1), atasannya sejak Juli (atasan_2), pelaksana harian atasan_1 selama Februari (plh), rekan
-- seunit, bawahannya, orang lain, tim penilai unitnya dan unit lain, pengelola, pemeriksa, pelapor, aplikasi yang
-- belum menyebut siapa pemakainya (tanpa_nip), dan peran yang tidak dipetakan (tanpa).
-- Tabel harapan di bawah adalah ketentuannya; setiap sel dicoba. Hurufnya: f a s baris Februari, April, September
-- yang kena; + baris lain yang kena; - tidak satu pun; x ditolak (42501); j dijaga (55000); y berhasil ditambah.
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
INSERT INTO periode_kinerja (periode, tahun) VALUES ('2026', 2026), ('2026-T1', 2026);
INSERT INTO tenggat (tahun, kegiatan, periode, selesai) VALUES (2026, 'evaluasi', '2026-T1', '2026-04-15');
INSERT INTO hari_libur VALUES ('2026-08-17', 'Hari Kemerdekaan');
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan) VALUES (pg_temp.nip('diri'), 2026, '2026-01-01', '2026-12-31', 'A', 'S');
INSERT INTO hasil_kerja (skp, nip, nomor, uraian, bobot) SELECT id, nip, 1, 'Layanan selesai tepat waktu', '100' FROM skp;
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT id, skp, nip, 1, 'kuantitas', 'Berkas selesai', 100, 'berkas' FROM hasil_kerja;
UPDATE skp SET status = 'diajukan';
UPDATE skp SET status = 'diklarifikasi';
UPDATE skp SET status = 'disepakati', alasan_status = 'Dari sistem lama';
UPDATE skp SET status = 'berjalan';
INSERT INTO realisasi (indikator, skp, nip, tanggal, jumlah) SELECT i.id, i.skp, i.nip, h, 10 FROM indikator i, unnest('{2026-02-10,2026-04-10,2026-09-10}'::date[]) AS h;

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
    ('tim_penilai', 'semua', 'sebagai', 'INSERT INTO kinerja.tim_penilai VALUES (2026, ''C'', %D)'),
    ('tahun_kinerja', 'semua', 'status', 'INSERT INTO kinerja.tahun_kinerja (tahun) VALUES (2030)'),
    ('periode_kinerja', 'semua', 'status', 'INSERT INTO kinerja.periode_kinerja (periode, tahun) VALUES (''2026-T4'', 2026)'),
    ('tenggat', 'semua', 'selesai', 'INSERT INTO kinerja.tenggat VALUES (2026, ''evaluasi'', ''2026'', ''2027-01-31'')'),
    ('hari_libur', 'semua', 'keterangan', 'INSERT INTO kinerja.hari_libur VALUES (''2026-05-01'', ''Hari Buruh'')'),
    ('aturan_berlaku', 'semua', 'dasar', NULL),
    ('skp', 'tahunan', 'status', 'INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, versi) VALUES (%D, 2026, ''2026-02-01'', ''2026-12-31'', ''A'', 1)'),
    ('hasil_kerja', 'tahunan', 'uraian', 'INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) VALUES (%S, %D, 9, ''Uji'')'),
    ('indikator', 'tahunan', 'uraian', 'INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian) VALUES (%H, %S, %D, 9, ''waktu'', ''Uji'')'),
    ('realisasi', 'hari tanggal', 'keterangan', 'INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah) VALUES (%I, %S, %D, ''2026-05-05'', 1)'),
    ('transisi', 'semua', 'oleh', NULL), ('peran_daftar', 'semua', 'nama_peran', NULL), ('pengguna', 'nama_peran', 'nip', NULL),
    ('hak_daftar', 'semua', 'hak', NULL), ('kebijakan_daftar', 'semua', 'terpasang', NULL),
    ('bentuk_sumber', 'semua', 'keterangan', NULL), ('sumber', 'semua', 'dipetakan', NULL), ('sinkronisasi', 'semua', 'objek', NULL), ('sinkronisasi_tolak', 'semua', 'objek', NULL),
    ('pengaturan', 'semua', 'isi', NULL), ('bagian_daftar', 'semua', 'sidik', NULL), ('tabel_daftar', 'semua', 'jenis', NULL);
UPDATE cara SET huruf = CASE
    WHEN huruf = 'diri' THEN 'CASE WHEN nip = %D THEN ''f'' ELSE ''+'' END'
    WHEN huruf = 'semua' THEN '''+'''
    WHEN huruf = 'nama_peran' THEN 'CASE WHEN nama_peran = current_user THEN ''f'' ELSE ''+'' END'
    WHEN huruf = 'tahunan' THEN 'CASE WHEN nip = %D THEN ''f'' ELSE ''+'' END'
    WHEN huruf LIKE 'hari %' THEN format('CASE WHEN nip <> %%D THEN ''+'' ELSE translate(to_char(%s, ''FMMM''), ''249'', ''fas'') END', split_part(huruf, ' ', 2))
    ELSE huruf END;
CREATE FUNCTION pg_temp.isi(templat text) RETURNS text LANGUAGE sql AS $$
    SELECT replace(replace(replace(replace(replace(templat, '%D', format('%L::kinerja.nip', pg_temp.nip('diri'))), '%R', format('%L::kinerja.nip', pg_temp.nip('rekan'))),
                   '%S', (SELECT min(id)::text FROM kinerja.skp)), '%H', (SELECT min(id)::text FROM kinerja.hasil_kerja)), '%I', (SELECT min(id)::text FROM kinerja.indikator))
$$;

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
SELECT k.tabel, k.perintah, string_agg(rpad(k.hasil, 5), ' ' ORDER BY p.n)
FROM unnest('{diri,atasan_1,atasan_2,plh,rekan,bawahan,lain,tim_dalam,tim_lain,pengelola,pemeriksa,pelapor,tanpa_nip,tanpa}'::text[]) WITH ORDINALITY AS p (pelaku, n), pg_temp.kenyataan(p.pelaku) AS k
GROUP BY 1, 2 ORDER BY 1, 2;

SELECT * FROM finish();
ROLLBACK;
