-- Periksa: setiap kekeliruan dalam tabel instansi ditemukan, dan tidak ada yang dikarang.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

-- Sebuah instansi kecil tanpa cela
CREATE SCHEMA sdm;
CREATE TABLE sdm.pegawai (nip text, nama text, jk text, lahir text, gol text, status text);
CREATE TABLE sdm.unit (kode text, nama text, induk text, jenis text);
CREATE TABLE sdm.jabatan (kode text, nama text, jenis text);
CREATE TABLE sdm.tempat (nip text, unit text, jabatan text, mulai text, selesai text, jenis text);
CREATE TABLE sdm.atasan (nip text, atasan text, mulai date, selesai date);
CREATE TABLE sdm.cuti (nip text, mulai date, selesai date, jenis text);
CREATE TABLE sdm.hukdis (nip text, tingkat text, mulai date, selesai date);
CREATE TABLE sdm.diklat (nip text, nama text, mulai date);
CREATE TABLE sdm.layanan (nomor text, unit text, jenis text, masuk date, selesai date);
CREATE TABLE sdm.survei (nomor text, unit text, tanggal date, unsur text, nilai integer);
INSERT INTO sdm.unit VALUES ('1', 'Kota', NULL, 'kota'), ('1.1', 'Dinas', '1', 'dinas'), ('1.1.1', 'Bidang', '1.1', 'bidang');
INSERT INTO sdm.jabatan VALUES ('K', 'Kepala', 'pimpinan tinggi'), ('B', 'Kepala Bidang', 'administrator'), ('S', 'Staf', 'pelaksana');
INSERT INTO sdm.pegawai VALUES
    ('197001011995011001', 'Arbas',  'L', '1970-01-01', 'IV/b',  'aktif'), ('198001012005012001', 'Bedina', 'P', '1980-01-01', 'III/d', 'aktif'),
    ('199001012015011001', 'Dagon',  'L', '1990-01-01', 'III/b', 'aktif'), ('199502022020122001', 'Fekena', 'P', '1995-02-02', 'III/a', 'aktif'),
    ('198505052010031002', 'Kako',   'L', '1985-05-05', 'III/c', 'aktif'), ('196001011985011001', 'Lama',   'L', '1960-01-01', 'IV/a',  'pensiun');
INSERT INTO sdm.tempat VALUES
    ('197001011995011001', '1',     'K', '2020-01-01', NULL, 'definitif'), ('198001012005012001', '1.1', 'K', '2021-03-01', NULL, 'definitif'),
    ('198505052010031002', '1.1.1', 'B', '2022-01-01', NULL, 'definitif'), ('199001012015011001', '1.1.1', 'S', '2022-01-01', '2025-12-31', 'definitif'),
    ('199001012015011001', '1.1.1', 'S', '2026-01-01', NULL, 'definitif'), ('199502022020122001', '1.1.1', 'S', '2021-01-01', NULL, 'definitif');
INSERT INTO sdm.atasan VALUES
    ('198001012005012001', '197001011995011001', '2021-03-01', NULL), ('198505052010031002', '198001012005012001', '2022-01-01', NULL),
    ('199001012015011001', '198505052010031002', '2022-01-01', '2025-12-31'), ('199001012015011001', '198505052010031002', '2026-01-01', NULL),
    ('199502022020122001', '198505052010031002', '2021-01-01', NULL);
SELECT is((SELECT string_agg(DISTINCT kode, ',' ORDER BY kode) FROM periksa('2026-03-02')), 'peran_belum_dihubungkan,peran_wajib_belum_dihubungkan', 'sebelum ada pemetaan hanya itulah yang kurang');
CALL hubungkan('pegawai', 'SELECT nip, nama, jk AS jenis_kelamin, lahir AS tanggal_lahir, gol AS golongan, NULL AS jenjang, status FROM sdm.pegawai');
CALL hubungkan('unit', 'SELECT * FROM sdm.unit');
CALL hubungkan('jabatan', 'SELECT * FROM sdm.jabatan');
CALL hubungkan('penempatan', 'SELECT * FROM sdm.tempat');
CALL hubungkan('penyelia', 'SELECT nip, atasan AS nip_atasan, mulai, selesai FROM sdm.atasan');
CALL hubungkan('ketidakhadiran', 'SELECT * FROM sdm.cuti');
CALL hubungkan('hukuman', 'SELECT * FROM sdm.hukdis');
CALL hubungkan('pelatihan', 'SELECT * FROM sdm.diklat');
CALL hubungkan('layanan', 'SELECT * FROM sdm.layanan');
CALL hubungkan('survei', 'SELECT * FROM sdm.survei');
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'instansi tanpa cela tanpa temuan, sebelum disalin');
CALL sinkronkan('2026-03-02');
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'dan sesudahnya');
CALL catat_mutu_data('2026-03-02');

-- Kekeliruan yang ditanam, masing-masing dengan semua temuan yang diharapkan karenanya: kode objek nip
CREATE TEMP TABLE tanam (nomor integer GENERATED ALWAYS AS IDENTITY, kode text, perintah text, temuan text[]);
INSERT INTO tanam (kode, perintah, temuan) VALUES
    ('peran_wajib_belum_dihubungkan', 'CALL kinerja.hubungkan(''penyelia'', NULL)', '{peran_wajib_belum_dihubungkan penyelia,tanpa_penyelia penyelia 197001011995011001,tanpa_penyelia penyelia 198001012005012001,tanpa_penyelia penyelia 198505052010031002,tanpa_penyelia penyelia 199001012015011001,tanpa_penyelia penyelia 199502022020122001}'),
    ('peran_belum_dihubungkan', 'CALL kinerja.hubungkan(''hukuman'', NULL)', '{peran_belum_dihubungkan hukuman}'),
    ('nip_tidak_terbaca', 'INSERT INTO sdm.pegawai VALUES (''19900101201501100'', ''Galus'', ''L'', ''1990-01-01'', ''III/a'', ''aktif'')', '{nip_tidak_terbaca pegawai}'),
    ('tanggal_tidak_terbaca', 'UPDATE sdm.pegawai SET lahir = ''31-02-1995'' WHERE nama = ''Fekena''', '{tanggal_tidak_terbaca pegawai 199502022020122001}'),
    ('tanggal_tidak_terbaca', 'UPDATE sdm.tempat SET selesai = ''kapan-kapan'' WHERE nip = ''199502022020122001''', '{tanggal_tidak_terbaca penempatan 199502022020122001,tanpa_penempatan penempatan 199502022020122001}'),
    ('isi_tidak_terbaca', 'UPDATE sdm.pegawai SET gol = ''3b'', jk = ''W'' WHERE nama = ''Fekena''', '{isi_tidak_terbaca pegawai 199502022020122001}'),
    ('nip_ganda', 'INSERT INTO sdm.pegawai SELECT nip, upper(nama), jk, lahir, gol, status FROM sdm.pegawai WHERE nama = ''Kako''', '{nip_ganda pegawai 198505052010031002}'),
    ('orang_ganda', 'INSERT INTO sdm.pegawai VALUES (''199001012015011002'', ''DAGON '', ''L'', ''1990-01-01'', ''III/b'', ''pensiun'')', '{orang_ganda pegawai 199001012015011001}'),
    ('nip_beda_lahir', 'UPDATE sdm.pegawai SET lahir = ''1985-05-06'' WHERE nama = ''Kako''', '{nip_beda_lahir pegawai 198505052010031002}'),
    ('nip_beda_kelamin', 'UPDATE sdm.pegawai SET jk = ''P'' WHERE nama = ''Kako''', '{nip_beda_kelamin pegawai 198505052010031002}'),
    ('unit_ganda', 'INSERT INTO sdm.unit VALUES (''1.1.1'', ''Bidang lain'', ''1.1'', ''bidang'')', '{unit_ganda 1.1.1}'),
    ('unit_yatim', 'UPDATE sdm.unit SET induk = ''9'' WHERE kode = ''1.1.1''', '{unit_yatim 1.1.1}'),
    ('unit_melingkar', 'UPDATE sdm.unit SET induk = ''1.1.1'' WHERE kode = ''1''', '{tanpa_penyelia penyelia 197001011995011001,unit_melingkar 1}'),
    ('unit_tanpa_pegawai', 'INSERT INTO sdm.unit VALUES (''1.2'', ''Dinas baru'', ''1'', ''dinas'')', '{unit_tanpa_pegawai 1.2}'),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.tempat VALUES (''199901012025011001'', ''1.1.1'', ''S'', ''2026-01-01'', NULL, ''definitif'')', '{pegawai_tidak_dikenal penempatan 199901012025011001}'),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.atasan VALUES (''199901012025011001'', ''198505052010031002'', ''2026-01-01'', NULL)', '{pegawai_tidak_dikenal penyelia 199901012025011001}'),
    ('unit_tidak_dikenal', 'UPDATE sdm.tempat SET unit = ''7'' WHERE nip = ''199502022020122001''', '{unit_tidak_dikenal penempatan 199502022020122001}'),
    ('jabatan_tidak_dikenal', 'UPDATE sdm.tempat SET jabatan = ''X'' WHERE nip = ''199502022020122001''', '{jabatan_tidak_dikenal penempatan 199502022020122001}'),
    ('tanpa_penempatan', 'UPDATE sdm.tempat SET selesai = ''2026-03-01'' WHERE nip = ''199502022020122001''', '{tanpa_penempatan penempatan 199502022020122001}'),
    ('celah_penempatan', 'UPDATE sdm.tempat SET mulai = ''2026-01-08'' WHERE nip = ''199001012015011001'' AND selesai IS NULL', '{celah_penempatan penempatan 199001012015011001}'),
    ('tumpang_penempatan', 'UPDATE sdm.tempat SET selesai = ''2026-01-01'' WHERE nip = ''199001012015011001'' AND selesai IS NOT NULL', '{tumpang_penempatan penempatan 199001012015011001}'),
    ('jabatan_dua_pemegang', 'UPDATE sdm.tempat SET jabatan = ''B'' WHERE nip = ''199502022020122001''', '{jabatan_dua_pemegang 1.1.1}'),
    ('plt_tanpa_akhir', 'INSERT INTO sdm.tempat VALUES (''199001012015011001'', ''1.1.1'', ''B'', ''2026-02-01'', NULL, ''plt'')', '{plt_tanpa_akhir penempatan 199001012015011001}'),
    ('tanpa_penyelia', 'DELETE FROM sdm.atasan WHERE nip = ''199502022020122001''', '{tanpa_penyelia penyelia 199502022020122001}'),
    ('penyelia_diri_sendiri', 'UPDATE sdm.atasan SET atasan = nip WHERE nip = ''199502022020122001''', '{penyelia_diri_sendiri penyelia 199502022020122001,tanpa_penyelia penyelia 199502022020122001}'),
    ('lingkaran_penyelia', 'UPDATE sdm.atasan SET atasan = ''198505052010031002'' WHERE nip = ''198001012005012001''', '{lingkaran_penyelia penyelia 198001012005012001,tanpa_penyelia penyelia 197001011995011001}'),
    ('penyelia_pergi', 'UPDATE sdm.atasan SET atasan = ''196001011985011001'' WHERE nip = ''199502022020122001''', '{penyelia_pergi penyelia 199502022020122001}'),
    ('penyelia_tidak_hadir', 'INSERT INTO sdm.cuti VALUES (''198505052010031002'', ''2026-02-20'', ''2026-03-20'', ''cuti besar'')', '{penyelia_tidak_hadir penyelia 198505052010031002}'),
    ('celah_penyelia', 'UPDATE sdm.atasan SET mulai = ''2026-01-08'' WHERE nip = ''199001012015011001'' AND selesai IS NULL', '{celah_penyelia penyelia 199001012015011001}'),
    ('tumpang_penyelia', 'UPDATE sdm.atasan SET selesai = ''2026-01-01'' WHERE nip = ''199001012015011001'' AND selesai IS NOT NULL', '{tumpang_penyelia penyelia 199001012015011001}'),
    ('bawahan_terlalu_banyak', 'UPDATE kinerja.pengaturan SET isi = ''1'' WHERE kunci = ''bawahan_maksimum''', '{bawahan_terlalu_banyak penyelia 198505052010031002}');
CREATE FUNCTION pg_temp.sesudah(perintah text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    temuan text[];
BEGIN
    BEGIN
        EXECUTE perintah;
        temuan := ARRAY (SELECT concat_ws(' ', kode, objek, nip) FROM kinerja.periksa('2026-03-02') ORDER BY concat_ws(' ', kode, objek, nip) COLLATE "C");
        RAISE EXCEPTION USING ERRCODE = 'KN999';
    EXCEPTION WHEN SQLSTATE 'KN999' THEN
        RETURN temuan;
    END;
END $$;
SELECT is(pg_temp.sesudah(perintah), ARRAY (SELECT t FROM unnest(temuan) AS t ORDER BY t COLLATE "C"), kode || ': ditemukan, dan hanya itu') FROM tanam ORDER BY nomor;
SELECT is_empty('SELECT kode FROM kode_periksa EXCEPT SELECT kode FROM tanam', 'setiap kode sudah ditanam');
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'sesudah semuanya dicabut, bersih lagi');

-- Semua sekaligus, kecuali yang ditutupi kekeliruan lain pada baris yang sama
CREATE TEMP TABLE lewat AS SELECT unnest('{jabatan_dua_pemegang,jabatan_tidak_dikenal,nip_beda_kelamin,nip_beda_lahir,penyelia_diri_sendiri,penyelia_pergi,penyelia_tidak_hadir,peran_wajib_belum_dihubungkan,tumpang_penempatan,tumpang_penyelia,unit_ganda,unit_yatim}'::text[]) AS kode;
DO $$ DECLARE p text; BEGIN
    FOR p IN SELECT perintah FROM pg_temp.tanam WHERE kode NOT IN (SELECT l.kode FROM pg_temp.lewat l) ORDER BY nomor LOOP EXECUTE p; END LOOP;
END $$;
SELECT results_eq($$SELECT DISTINCT kode FROM periksa('2026-03-02') ORDER BY 1$$, $$SELECT kode FROM kode_periksa EXCEPT SELECT kode FROM lewat ORDER BY 1$$, 'bersama-sama pun tetap ditemukan, masing-masing');
SELECT is((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'lingkaran_penyelia'), '198001012005012001 → 198505052010031002 → 198001012005012001', 'seluruh lingkaran disebut');
SELECT is((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'unit_melingkar'), '1 → 1.1.1 → 1.1 → 1', 'juga lingkaran unit');
SELECT is((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'celah_penyelia'), '7 hari: 2026-01-01 sampai dengan 2026-01-07', 'celah dalam hari');
SELECT is_empty($$SELECT kode FROM periksa('2026-03-02') WHERE bukti IS NULL OR akibat IS NULL OR saran IS NULL OR tingkat IS NULL$$, 'setiap temuan dengan bukti, akibat, dan saran');
-- Saran yang dapat dijalankan apa adanya memang dapat dijalankan
CREATE FUNCTION pg_temp.jalan(saran text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE saran; RETURN 'jalan'; EXCEPTION WHEN OTHERS THEN RETURN SQLERRM; END $$;
SELECT is(pg_temp.jalan(saran), 'jalan', kode || ': saran terbaca server') FROM (SELECT DISTINCT ON (kode) kode, saran FROM periksa('2026-03-02') WHERE saran !~ '…' ORDER BY kode, saran) AS s;

-- Hitungan dari waktu ke waktu
CALL catat_mutu_data('2026-04-01');
CALL catat_mutu_data('2026-04-01');
SELECT is((SELECT count(*) FROM mutu_data), 2 * (SELECT count(*) FROM kode_periksa), 'satu baris setiap hari dan kode, diulang pun tetap');
SELECT is((SELECT perubahan FROM v_mutu_data WHERE pada = '2026-04-01' AND kode = 'celah_penyelia'), 1::bigint, 'perubahan sejak pemeriksaan sebelumnya');
SELECT throws_ok('SELECT * FROM periksa(NULL)', '22004', NULL, 'hari NULL');
SELECT throws_ok($$SELECT * FROM periksa('infinity')$$, '22008', NULL, 'hari tak hingga');

SELECT * FROM finish();
ROLLBACK;
