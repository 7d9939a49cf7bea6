-- Periksa: setiap kekeliruan dalam tabel instansi ditemukan, dan tidak ada yang dikarang.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

-- Sebuah instansi tanpa cela: sebuah kota dengan dinas-dinas; setiap dinas n dengan kepala H, sebuah bidang dengan kepala B, dan dua staf S dan T
CREATE SCHEMA sdm;
CREATE TABLE sdm.pegawai (nip text, nama text, jenis_kelamin text, tanggal_lahir text, golongan text, status text);
CREATE TABLE sdm.unit (kode text, nama text, induk text, jenis text);
CREATE TABLE sdm.jabatan (kode text, nama text, jenis text);
CREATE TABLE sdm.tempat (nip text, unit text, jabatan text, mulai text, selesai text, jenis text);
CREATE TABLE sdm.atasan (nip text, nip_atasan text, mulai text, selesai text);
CREATE TABLE sdm.cuti (nip text, mulai date, selesai date, jenis text);
CREATE TABLE sdm.hukdis (nip text, tingkat text, mulai date, selesai date);
CREATE TABLE sdm.diklat (nip text, nama text, mulai date, selesai date);
CREATE TABLE sdm.layanan (nomor text, unit text, jenis text, masuk date, selesai date);
CREATE TABLE sdm.survei (nomor text, unit text, tanggal date, unsur text, nilai integer);
CREATE TABLE sdm.riwayat (nip text, tahun integer);
-- NIP menurut huruf jabatannya dan dinasnya: 'S3' ialah staf dinas 3; 'L3' pernah bekerja di sana; 'X3' tidak ada
CREATE FUNCTION pg_temp.nip(siapa text) RETURNS text LANGUAGE sql AS $$
    SELECT to_char(make_date(1966 + 4 * strpos('KHBSTLX', left(siapa, 1)), 1, 1) + n, 'YYYYMMDD') || 1992 + 4 * strpos('KHBSTLX', left(siapa, 1)) || '03' || 1 + n % 2 || to_char(n + 1, 'FM000')
    FROM (SELECT coalesce(nullif(substr(siapa, 2), '')::integer, 0)) AS d (n)
$$;
-- dalam perintah <S> menjadi NIP staf S dari dinas yang dirusak, <#> nomornya
CREATE FUNCTION pg_temp.isi(teks text, n integer) RETURNS text LANGUAGE sql AS $$
    SELECT replace(replace(replace(replace(replace(replace(replace(replace(teks, '<#>', n::text), '<K>', pg_temp.nip('K')), '<H>', pg_temp.nip('H' || n)), '<B>', pg_temp.nip('B' || n)),
                   '<S>', pg_temp.nip('S' || n)), '<T>', pg_temp.nip('T' || n)), '<L>', pg_temp.nip('L' || n)), '<X>', pg_temp.nip('X' || n))
$$;
CREATE FUNCTION pg_temp.orang(siapa text, status text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO sdm.pegawai SELECT n, 'Pegawai ' || siapa, jenis_kelamin(n::nip), tanggal_lahir(n::nip), 'III/a', status FROM pg_temp.nip(siapa) AS n
$$;
INSERT INTO sdm.unit VALUES ('1', 'Kota', NULL, 'kota');
INSERT INTO sdm.jabatan VALUES ('K', 'Kepala', 'pimpinan tinggi'), ('B', 'Kepala Bidang', 'administrator'), ('S', 'Staf', 'pelaksana');
SELECT pg_temp.orang('K', 'aktif') \g /dev/null
INSERT INTO sdm.tempat VALUES (pg_temp.nip('K'), '1', 'K', '2020-01-01', NULL, 'definitif');
INSERT INTO sdm.unit SELECT format(u, n), 'Unit ' || format(u, n), format(i, n), j FROM generate_series(1, 60) n, (VALUES ('1.%s', '1', 'dinas'), ('1.%s.1', '1.%s', 'bidang')) AS v (u, i, j);
SELECT pg_temp.orang(h || n, CASE h WHEN 'L' THEN 'pensiun' ELSE ' Aktif' END) FROM generate_series(1, 60) n, unnest('{H,B,S,T,L}'::text[]) h \g /dev/null
INSERT INTO sdm.tempat SELECT pg_temp.nip(h || n), format(u, n), j, mulai, selesai, 'definitif' FROM generate_series(1, 60) n,
    (VALUES ('H', '1.%s', 'K', '2021-03-01', NULL), ('B', '1.%s.1', 'B', '2022-01-01', NULL), ('S', '1.%s.1', 'S', '2022-01-01', '2025-12-31'), ('S', '1.%s.1', 'S', '2026-01-01', NULL),
            ('T', '1.%s.1', 'S', '2021-01-01', NULL), ('L', '1.%s.1', 'B', '2015-01-01', '2021-12-31')) AS v (h, u, j, mulai, selesai);
INSERT INTO sdm.atasan SELECT pg_temp.nip(h || n), CASE a WHEN 'K' THEN pg_temp.nip('K') ELSE pg_temp.nip(a || n) END, mulai, selesai FROM generate_series(1, 60) n,
    (VALUES ('H', 'K', '2021-03-01', NULL), ('B', 'H', '2022-01-01', NULL), ('S', 'B', '2022-01-01', '2025-12-31'), ('S', 'B', '2026-01-01', NULL), ('T', 'B', '2021-01-01', NULL)) AS v (h, a, mulai, selesai);

SELECT results_eq($$SELECT kode, count(*) FROM periksa('2026-03-02') GROUP BY kode ORDER BY kode$$, $$VALUES ('peran_belum_dihubungkan', 7::bigint), ('peran_wajib_belum_dihubungkan', 4)$$,
                  'sebelum ada pemetaan hanya itulah yang kurang');
CREATE TEMP TABLE pemetaan (peran text, kueri text);
INSERT INTO pemetaan VALUES ('pegawai', 'SELECT *, NULL AS jenjang FROM sdm.pegawai'), ('unit', 'SELECT * FROM sdm.unit'), ('jabatan', 'SELECT * FROM sdm.jabatan'), ('penempatan', 'SELECT * FROM sdm.tempat'),
    ('penyelia', 'SELECT * FROM sdm.atasan'), ('ketidakhadiran', 'SELECT * FROM sdm.cuti'), ('hukuman', 'SELECT * FROM sdm.hukdis'), ('pelatihan', 'SELECT * FROM sdm.diklat'),
    ('layanan', 'SELECT * FROM sdm.layanan'), ('survei', 'SELECT * FROM sdm.survei'), ('riwayat_nilai', 'SELECT * FROM sdm.riwayat');
SELECT format('CALL hubungkan(%L, %L)', peran, kueri) FROM pemetaan \gexec
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'instansi tanpa cela tanpa temuan, sebelum disalin');

CREATE FUNCTION pg_temp.temuan() RETURNS text[] LANGUAGE sql AS $$
    SELECT ARRAY (SELECT concat_ws(' ', kode, objek, nip) FROM kinerja.periksa('2026-03-02') ORDER BY concat_ws(' ', kode, objek, nip) COLLATE "C")
$$;
-- Perintah dijalankan, temuannya dibaca, lalu semuanya dicabut
CREATE FUNCTION pg_temp.sesudah(perintah text, OUT temuan text[]) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE perintah;
    temuan := pg_temp.temuan();
    RAISE EXCEPTION USING ERRCODE = 'KN999';
EXCEPTION WHEN SQLSTATE 'KN999' THEN
    NULL;
END $$;

-- Yang tampak seperti kekeliruan, tetapi bukan
CREATE TEMP TABLE wajar (nomor integer GENERATED ALWAYS AS IDENTITY, hal text, perintah text);
INSERT INTO wajar (hal, perintah) VALUES
    ('baris yang sama persis, dua kali', 'INSERT INTO sdm.pegawai SELECT * FROM sdm.pegawai WHERE nip = ''<S>''; INSERT INTO sdm.atasan SELECT * FROM sdm.atasan WHERE nip = ''<S>''; INSERT INTO sdm.tempat SELECT * FROM sdm.tempat WHERE nip = ''<S>'''),
    ('NIP berspasi pada satu tabel', 'UPDATE sdm.tempat SET nip = overlay(nip PLACING '' '' FROM 9 FOR 0) WHERE nip = ''<S>'''),
    ('tanggal yang ditulis dengan cara lain', 'UPDATE sdm.tempat SET mulai = ''01-01-2026'' WHERE nip = ''<S>'' AND selesai IS NULL'),
    ('celah dalam tahun yang sudah lalu', 'UPDATE sdm.tempat SET selesai = ''2024-12-31'' WHERE nip = ''<S>'' AND selesai IS NOT NULL; UPDATE sdm.tempat SET mulai = ''2025-01-10'' WHERE nip = ''<S>'' AND selesai IS NULL'),
    ('mulai bekerja dalam tahun itu', 'UPDATE sdm.tempat SET mulai = ''2026-02-01'' WHERE nip = ''<T>''; UPDATE sdm.atasan SET mulai = ''2026-02-01'' WHERE nip = ''<T>'''),
    ('yang pensiun tidak memerlukan atasan dan penempatan', 'UPDATE sdm.pegawai SET status = ''pensiun'' WHERE nip = ''<T>''; DELETE FROM sdm.atasan WHERE nip = ''<T>''; DELETE FROM sdm.tempat WHERE nip = ''<T>'''),
    ('penempatan tanpa jabatan', 'UPDATE sdm.tempat SET jabatan = NULL WHERE nip = ''<T>'''),
    ('dua staf pada satu jabatan pelaksana', 'SELECT 1'),
    ('jabatan yang dipegang bergantian', 'UPDATE sdm.tempat SET selesai = ''2026-03-01'' WHERE nip = ''<B>''; INSERT INTO sdm.tempat VALUES (''<B>'', ''1.<#>.1'', ''S'', ''2026-03-02'', NULL, ''definitif''); UPDATE sdm.tempat SET selesai = ''2026-03-01'' WHERE nip = ''<T>''; INSERT INTO sdm.tempat VALUES (''<T>'', ''1.<#>.1'', ''B'', ''2026-03-02'', NULL, ''definitif'')'),
    ('atasan pergi, jabatannya dipegang PLT', 'UPDATE sdm.pegawai SET status = ''pensiun'' WHERE nip = ''<B>''; UPDATE sdm.tempat SET selesai = ''2026-02-28'' WHERE nip = ''<B>''; DELETE FROM sdm.atasan WHERE nip = ''<B>''; INSERT INTO sdm.tempat VALUES (''<H>'', ''1.<#>.1'', ''B'', ''2026-03-01'', ''2026-06-30'', ''plt'')'),
    ('atasan tidak hadir, ada PLH', 'INSERT INTO sdm.cuti VALUES (''<B>'', ''2026-03-01'', ''2026-03-31'', ''cuti''); INSERT INTO sdm.tempat VALUES (''<S>'', ''1.<#>.1'', ''B'', ''2026-03-01'', ''2026-03-31'', ''plh'')'),
    ('yang tidak hadir bukan atasan siapa pun', 'INSERT INTO sdm.cuti VALUES (''<S>'', ''2026-03-01'', NULL, ''sakit'')'),
    ('atasan tidak hadir pada hari lain', 'INSERT INTO sdm.cuti VALUES (''<B>'', ''2026-03-03'', NULL, ''sakit''), (''<B>'', ''2026-02-01'', ''2026-03-01'', ''cuti'')'),
    ('nama yang sama, lahir pada hari lain', 'UPDATE sdm.pegawai SET nama = ''Sama'' WHERE nip IN (''<S>'', ''<T>'')'),
    ('PLT yang sudah berakhir', 'INSERT INTO sdm.tempat VALUES (''<S>'', ''1.<#>.1'', ''B'', ''2025-03-01'', ''2025-03-31'', ''plt'')');
SELECT is(pg_temp.sesudah(string_agg(pg_temp.isi(perintah, nomor), '; ')), '{}', 'bukan temuan: ' || string_agg(hal, '; ' ORDER BY nomor)) FROM wajar;

-- Kekeliruan yang ditanam, masing-masing pada dinas sendiri, dengan semua temuan yang diharapkan (kode objek nip), dan yang tersisa sesudah saran dijalankan
-- (NULL: tidak berubah); bersama: apakah ditanam juga bersama yang lain, karena tidak menutupi temuannya
CREATE TEMP TABLE tanam (nomor integer GENERATED ALWAYS AS IDENTITY, kode text, perintah text, temuan text[], sisa text[], bersama boolean DEFAULT true);
INSERT INTO tanam (kode, perintah, temuan, sisa) VALUES
    ('nip_tidak_terbaca', 'INSERT INTO sdm.pegawai VALUES (''19900101201501100'', ''Galus'', ''L'', ''1990-01-01'', ''III/a'', ''aktif'')', '{nip_tidak_terbaca pegawai}', '{kolom_kosong pegawai}'),
    ('nip_tidak_terbaca', 'UPDATE sdm.atasan SET nip_atasan = ''kepala'' WHERE nip = ''<T>''', '{nip_tidak_terbaca penyelia <T>,tanpa_penyelia penyelia <T>}', '{kolom_kosong penyelia <T>}'),
    ('tanggal_tidak_terbaca', 'UPDATE sdm.pegawai SET tanggal_lahir = ''31-02-1995'' WHERE nip = ''<T>''', '{tanggal_tidak_terbaca pegawai <T>}', '{}'),
    ('tanggal_tidak_terbaca', 'UPDATE sdm.tempat SET selesai = ''kapan-kapan; nip "'' WHERE nip = ''<T>''', '{tanggal_tidak_terbaca penempatan <T>,tanpa_penempatan penempatan <T>}', '{kolom_kosong penempatan <T>}'),
    ('isi_tidak_terbaca', 'UPDATE sdm.pegawai SET golongan = ''3b'', jenis_kelamin = ''W'' WHERE nip = ''<T>''', '{isi_tidak_terbaca pegawai <T>}', '{}'),
    ('kolom_kosong', 'UPDATE sdm.pegawai SET nama = NULL WHERE nip = ''<T>''', '{kolom_kosong pegawai <T>}', NULL),
    ('kolom_kosong', 'UPDATE sdm.pegawai SET status = NULL WHERE nip = ''<T>''', '{kolom_kosong pegawai <T>}', NULL),
    ('kolom_kosong', 'INSERT INTO sdm.unit VALUES (NULL, ''Tanpa kode'', ''1'')', '{kolom_kosong unit}', NULL),
    ('kolom_kosong', 'INSERT INTO sdm.tempat VALUES (NULL, ''1.<#>'', ''S'', ''2026-01-01'', NULL, ''definitif'')', '{kolom_kosong penempatan}', NULL),
    ('kolom_kosong', 'INSERT INTO sdm.hukdis VALUES (''<T>'', NULL, ''2026-01-01'', NULL)', '{kolom_kosong hukuman <T>}', NULL),
    ('masa_terbalik', 'INSERT INTO sdm.cuti VALUES (''<T>'', ''2026-02-10'', ''2026-02-01'', ''cuti'')', '{masa_terbalik ketidakhadiran <T>}', '{}'),
    ('masa_terbalik', 'INSERT INTO sdm.layanan VALUES (''<#>'', ''1.<#>'', ''izin'', ''2026-02-10'', ''2026-02-01'')', '{masa_terbalik layanan}', '{}'),
    ('baris_kembar', 'INSERT INTO sdm.cuti VALUES (''<T>'', ''2026-02-01'', ''2026-02-10'', ''cuti''), (''<T>'', ''2026-02-01'', ''2026-02-11'', ''cuti'')', '{baris_kembar ketidakhadiran <T>}', '{}'),
    ('baris_kembar', 'INSERT INTO sdm.hukdis VALUES (''<T>'', ''ringan'', ''2026-02-01'', ''2026-02-10''), (''<T>'', ''ringan'', ''2026-02-01'', NULL)', '{baris_kembar hukuman <T>}', '{}'),
    ('baris_kembar', 'INSERT INTO sdm.tempat VALUES (''<T>'', ''1.<#>.1'', ''B'', ''2026-01-01'', ''2026-01-10'', ''plh''), (''<T>'', ''1.<#>.1'', ''B'', ''2026-01-01'', ''2026-01-20'', ''plh'')', '{baris_kembar penempatan <T>}', '{}'),
    ('nip_ganda', 'INSERT INTO sdm.pegawai SELECT nip, upper(nama), jenis_kelamin, tanggal_lahir, golongan, status FROM sdm.pegawai WHERE nip = ''<T>''', '{nip_ganda pegawai <T>}', NULL),
    ('nip_ganda', 'UPDATE sdm.pegawai SET golongan = NULL WHERE nip = ''<T>''; INSERT INTO sdm.pegawai SELECT nip, nama, jenis_kelamin, tanggal_lahir, ''3b'', status FROM sdm.pegawai WHERE nip = ''<T>''', '{isi_tidak_terbaca pegawai <T>,nip_ganda pegawai <T>}', '{}'),
    ('orang_ganda', 'INSERT INTO sdm.pegawai SELECT overlay(nip PLACING ''777'' FROM 16), upper(nama) || '' '', jenis_kelamin, tanggal_lahir, golongan, ''pensiun'' FROM sdm.pegawai WHERE nip = ''<T>''', '{orang_ganda pegawai <T>}', NULL),
    ('nip_beda_lahir', 'UPDATE sdm.pegawai SET tanggal_lahir = ''1985-05-06'' WHERE nip = ''<T>''', '{nip_beda_lahir pegawai <T>}', '{}'),
    ('nip_beda_kelamin', 'UPDATE sdm.pegawai SET jenis_kelamin = translate(jenis_kelamin, ''LP'', ''PL'') WHERE nip = ''<T>''', '{nip_beda_kelamin pegawai <T>}', '{}'),
    ('unit_ganda', 'INSERT INTO sdm.unit VALUES (''1.<#>.1'', ''Bidang lain'', ''1.<#>'', ''bidang'')', '{unit_ganda 1.<#>.1}', NULL),
    ('unit_yatim', 'UPDATE sdm.unit SET induk = ''9'' WHERE kode = ''1.<#>.1''', '{unit_yatim 1.<#>.1}', '{}'),
    ('unit_melingkar', 'UPDATE sdm.unit SET induk = ''1.<#>.1'' WHERE kode = ''1.<#>''', '{unit_melingkar 1.<#>}', '{}'),
    ('unit_melingkar', 'UPDATE sdm.unit SET induk = kode WHERE kode = ''1.<#>.1''', '{unit_melingkar 1.<#>.1}', '{}'),
    ('unit_tanpa_pegawai', 'INSERT INTO sdm.unit VALUES (''1.<#>.2'', ''Bidang baru'', ''1.<#>'', ''bidang''); INSERT INTO sdm.tempat VALUES (''<S>'', ''1.<#>.2'', ''B'', ''2026-02-01'', ''2026-12-31'', ''plt'')', '{unit_tanpa_pegawai 1.<#>.2}', NULL),
    ('jabatan_ganda', 'INSERT INTO sdm.jabatan VALUES (''J'', ''Juru'', ''pelaksana''), (''J'', ''Juri'', ''pelaksana'')', '{jabatan_ganda J}', NULL),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.tempat VALUES (''<X>'', ''1.<#>.1'', ''S'', ''2026-01-01'', NULL, ''definitif'')', '{pegawai_tidak_dikenal penempatan <X>}', NULL),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.atasan VALUES (''<X>'', ''<B>'', ''2026-01-01'', NULL)', '{pegawai_tidak_dikenal penyelia <X>}', NULL),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.cuti VALUES (''<X>'', ''2026-01-01'', NULL, ''sakit'')', '{pegawai_tidak_dikenal ketidakhadiran <X>}', NULL),
    ('pegawai_tidak_dikenal', 'INSERT INTO sdm.hukdis VALUES (''<X>'', ''ringan'', ''2026-01-01'', NULL)', '{pegawai_tidak_dikenal hukuman <X>}', NULL),
    ('unit_tidak_dikenal', 'UPDATE sdm.tempat SET unit = ''7'' WHERE nip = ''<T>''', '{unit_tidak_dikenal penempatan <T>}', '{}'),
    ('jabatan_tidak_dikenal', 'UPDATE sdm.tempat SET jabatan = ''X'' WHERE nip = ''<T>''', '{jabatan_tidak_dikenal penempatan <T>}', '{}'),
    ('tanpa_penempatan', 'UPDATE sdm.tempat SET selesai = ''2026-03-01'' WHERE nip = ''<T>''', '{tanpa_penempatan penempatan <T>}', '{}'),
    ('celah_penempatan', 'UPDATE sdm.tempat SET mulai = ''2026-01-08'' WHERE nip = ''<S>'' AND selesai IS NULL', '{celah_penempatan penempatan <S>}', '{}'),
    ('tumpang_penempatan', 'UPDATE sdm.tempat SET selesai = ''2026-01-01'' WHERE nip = ''<S>'' AND selesai IS NOT NULL', '{tumpang_penempatan penempatan <S>}', '{}'),
    ('tumpang_penempatan', 'INSERT INTO sdm.tempat SELECT nip, ''1.<#>'', jabatan, mulai, selesai, jenis FROM sdm.tempat WHERE nip = ''<T>''', '{tumpang_penempatan penempatan <T>}', '{}'),
    ('jabatan_dua_pemegang', 'UPDATE sdm.tempat SET selesai = ''2026-02-14'' WHERE nip = ''<T>''; INSERT INTO sdm.tempat VALUES (''<T>'', ''1.<#>.1'', ''B'', ''2026-02-15'', NULL, ''definitif'')', '{jabatan_dua_pemegang 1.<#>.1}', '{plt_tanpa_akhir penempatan <T>,tanpa_penempatan penempatan <T>}'),
    ('plt_tanpa_akhir', 'INSERT INTO sdm.tempat VALUES (''<S>'', ''1.<#>.1'', ''B'', ''2026-02-01'', NULL, ''plt'')', '{plt_tanpa_akhir penempatan <S>}', '{}'),
    ('tanpa_penyelia', 'DELETE FROM sdm.atasan WHERE nip = ''<T>''', '{tanpa_penyelia penyelia <T>}', '{}'),
    ('tanpa_penyelia', 'UPDATE sdm.atasan SET selesai = ''2026-03-01'' WHERE nip = ''<T>''', '{tanpa_penyelia penyelia <T>}', '{}'),
    ('tanpa_penyelia', 'DELETE FROM sdm.atasan WHERE nip = ''<H>''', '{tanpa_penyelia penyelia <H>}', '{kolom_kosong penyelia <H>,tanpa_penyelia penyelia <H>}'),
    ('penyelia_diri_sendiri', 'UPDATE sdm.atasan SET nip_atasan = nip WHERE nip = ''<T>''', '{penyelia_diri_sendiri penyelia <T>,tanpa_penyelia penyelia <T>}', '{}'),
    ('lingkaran_penyelia', 'UPDATE sdm.atasan SET nip_atasan = ''<B>'' WHERE nip = ''<H>''', '{lingkaran_penyelia penyelia <H>}', '{tanpa_penyelia penyelia <H>}'),
    ('penyelia_pergi', 'UPDATE sdm.atasan SET nip_atasan = ''<L>'' WHERE nip = ''<T>''', '{penyelia_pergi penyelia <T>}', '{tanpa_penyelia penyelia <T>}'),
    ('penyelia_pergi', 'UPDATE sdm.tempat SET selesai = ''2026-02-28'' WHERE nip = ''<B>''', '{penyelia_pergi penyelia <S>,penyelia_pergi penyelia <T>,tanpa_penempatan penempatan <B>}', '{tanpa_penyelia penyelia <S>,tanpa_penyelia penyelia <T>}'),
    ('penyelia_pergi', 'UPDATE sdm.atasan SET nip_atasan = ''<X>'' WHERE nip = ''<T>''', '{penyelia_pergi penyelia <T>}', '{tanpa_penyelia penyelia <T>}'),
    ('penyelia_pergi', 'UPDATE sdm.pegawai SET status = ''pensiun'' WHERE nip = ''<B>''; INSERT INTO sdm.tempat VALUES (''<H>'', ''1.<#>.1'', ''B'', ''2026-02-01'', ''2026-06-30'', ''plt'')', '{penyelia_pergi penyelia <S>,penyelia_pergi penyelia <T>}', '{tanpa_penyelia penyelia <S>,tanpa_penyelia penyelia <T>}'),
    ('penyelia_tidak_hadir', 'INSERT INTO sdm.cuti VALUES (''<B>'', ''2026-02-20'', ''2026-03-20'', ''cuti besar'')', '{penyelia_tidak_hadir penyelia <B>}', '{}'),
    ('penyelia_tidak_hadir', 'INSERT INTO sdm.cuti VALUES (''<B>'', ''2026-02-20'', NULL, ''sakit''); INSERT INTO sdm.tempat VALUES (''<S>'', ''1.<#>.1'', ''B'', ''2026-03-01'', ''2026-03-31'', ''plh''), (''<T>'', ''1.<#>.1'', ''B'', ''2026-03-01'', ''2026-03-31'', ''plh'')', '{penyelia_tidak_hadir penyelia <B>}', '{}'),
    ('celah_penyelia', 'UPDATE sdm.atasan SET mulai = ''2026-01-08'' WHERE nip = ''<S>'' AND selesai IS NULL', '{celah_penyelia penyelia <S>}', '{}'),
    ('tumpang_penyelia', 'UPDATE sdm.atasan SET selesai = ''2026-01-01'' WHERE nip = ''<S>'' AND selesai IS NOT NULL', '{tumpang_penyelia penyelia <S>}', '{}'),
    ('tumpang_penyelia', 'INSERT INTO sdm.atasan VALUES (''<T>'', ''<H>'', ''2024-01-01'', ''2024-12-31'')', '{tumpang_penyelia penyelia <T>}', '{tanpa_penyelia penyelia <T>}'),
    ('tumpang_penyelia', 'UPDATE sdm.atasan SET nip_atasan = ''<B>'' WHERE nip = ''<H>''; INSERT INTO sdm.atasan VALUES (''<B>'', ''<T>'', ''2023-01-01'', NULL)', '{tumpang_penyelia penyelia <B>}', '{lingkaran_penyelia penyelia <B>}'),
    ('bawahan_terlalu_banyak', 'SELECT pg_temp.orang(''T'' || n, ''aktif'') FROM generate_series(301, 450) n; INSERT INTO sdm.tempat SELECT pg_temp.nip(''T'' || n), ''1.<#>.1'', ''S'', ''2025-01-01'', NULL, ''definitif'' FROM generate_series(301, 450) n; INSERT INTO sdm.atasan SELECT pg_temp.nip(''T'' || n), ''<B>'', ''2025-01-01'', NULL FROM generate_series(301, 450) n', '{bawahan_terlalu_banyak penyelia <B>}', NULL),
    ('peran_belum_dihubungkan', 'CALL kinerja.hubungkan(''survei'', NULL)', '{peran_belum_dihubungkan survei}', NULL);
INSERT INTO tanam (kode, perintah, temuan, bersama)
SELECT 'peran_wajib_belum_dihubungkan', format('CALL kinerja.hubungkan(%L, NULL)', p), ARRAY['peran_wajib_belum_dihubungkan ' || p], false FROM unnest('{pegawai,unit,penempatan,penyelia}'::text[]) AS p;
UPDATE tanam SET perintah = pg_temp.isi(perintah, nomor), temuan = pg_temp.isi(temuan::text, nomor)::text[], sisa = pg_temp.isi(sisa::text, nomor)::text[];
SELECT is((SELECT count(*) FROM tanam WHERE nomor > 60), 0::bigint, 'setiap kekeliruan mempunyai dinasnya sendiri');
CALL sinkronkan('2026-03-02');
SELECT is_empty('SELECT * FROM sinkronisasi_tolak', 'instansi tanpa cela disalin seluruhnya');
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'dan tetap tanpa temuan');
CALL catat_mutu_data('2026-03-02');
SELECT is(pg_temp.sesudah(perintah), ARRAY (SELECT t FROM unnest(temuan) AS t ORDER BY t COLLATE "C"), kode || ': ditemukan, dan hanya itu: ' || left(perintah, 60)) FROM tanam ORDER BY nomor;
SELECT is_empty('SELECT kode FROM kode_periksa EXCEPT SELECT kode FROM tanam', 'setiap kode sudah ditanam');
SELECT is_empty($$SELECT * FROM periksa('2026-03-02')$$, 'sesudah semuanya dicabut, bersih lagi');
-- Semua sekaligus
DO $$ DECLARE p text; BEGIN FOR p IN SELECT perintah FROM pg_temp.tanam WHERE bersama ORDER BY nomor LOOP EXECUTE p; END LOOP; END $$;
SELECT is(pg_temp.temuan(), ARRAY (SELECT t FROM tanam, unnest(temuan) AS t WHERE bersama ORDER BY t COLLATE "C"), 'bersama-sama pun tetap ditemukan, masing-masing, dan hanya itu');
SELECT is((SELECT array_agg(bukti) FROM periksa('2026-03-02') WHERE kode = 'lingkaran_penyelia'), (SELECT ARRAY[pg_temp.isi('<H> → <B> → <H>', nomor)] FROM tanam WHERE kode = 'lingkaran_penyelia'), 'seluruh lingkaran disebut, sekali');
SELECT is((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'celah_penyelia'), '7 hari: 2026-01-01 sampai dengan 2026-01-07', 'celah dalam hari');
SELECT matches((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'tumpang_penyelia' AND bukti LIKE '1 hari%'), '^1 hari: 2026-01-01 sampai dengan 2026-01-01: ', 'tumpang tindih dalam hari');
SELECT matches((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'tumpang_penyelia' AND bukti LIKE '366%'), '^366 hari: 2024-01-01 sampai dengan 2024-12-31: ', 'juga yang berada di dalam masa yang lain');
SET datestyle = 'SQL, DMY';
SELECT is((SELECT bukti FROM periksa('2026-03-02') WHERE kode = 'celah_penyelia'), '7 hari: 2026-01-01 sampai dengan 2026-01-07', 'tanggal ditulis sama, apa pun datestyle sesi');
RESET datestyle;
SELECT is_empty($$SELECT kode FROM periksa('2026-03-02') WHERE bukti IS NULL OR akibat IS NULL OR saran IS NULL OR tingkat IS NULL$$, 'setiap temuan dengan bukti, akibat, dan saran');

-- Apa pun yang ditolak atau dikosongkan penyalinan sudah dikatakan periksa
CREATE TEMP TABLE sebelum AS SELECT * FROM periksa('2026-03-02');
CALL sinkronkan('2026-03-02');
SELECT cmp_ok((SELECT count(*) FROM sinkronisasi_tolak), '>', 30::bigint, 'penyalinan menolak banyak baris');
SELECT is_empty($$
    SELECT t.objek, t.kunci, t.sebab FROM sinkronisasi_tolak t
    WHERE NOT EXISTS (SELECT FROM sebelum p WHERE t.kunci = p.objek OR strpos(t.kunci || ' ' || t.sebab, p.nip) > 0 OR strpos(p.bukti, t.sebab) > 0
                      OR strpos(t.sebab, '"' || p.objek || '"') > 0 OR (p.kode = 'kolom_kosong' AND p.objek = t.objek AND t.sebab LIKE '%kosong'))$$, 'apa pun yang ditolak penyalinan sudah dikatakan periksa');

-- Saran, semuanya dijalankan lalu dicabut
CREATE FUNCTION pg_temp.jalan(saran text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE saran; RETURN 'jalan'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;
SAVEPOINT saran;
CREATE TEMP TABLE dijalankan ON COMMIT DROP AS SELECT kode, saran, NULL::text AS hasil FROM sebelum;
UPDATE dijalankan SET hasil = pg_temp.jalan(saran);
SELECT is((SELECT array_agg(DISTINCT hasil) FROM dijalankan WHERE kode = k.kode), CASE WHEN k.kode LIKE 'peran%' THEN '{42P01}'::text[] ELSE '{jalan}' END, k.kode || ': saran dapat dijalankan') FROM kode_periksa k
WHERE k.kode <> 'peran_wajib_belum_dihubungkan' ORDER BY urut;
SELECT is(pg_temp.temuan(), ARRAY (SELECT t FROM tanam, unnest(coalesce(sisa, temuan)) AS t WHERE bersama ORDER BY t COLLATE "C"), 'sesudah saran dijalankan tersisa yang seharusnya');
ROLLBACK TO SAVEPOINT saran;

-- Lingkaran, terhadap pencarian dari setiap simpul
CREATE FUNCTION pg_temp.sama_lingkarannya(dari text[], ke text[]) RETURNS boolean LANGUAGE sql AS $$
    WITH RECURSIVE s AS (SELECT * FROM unnest(dari, ke) AS t (d, k)), naik AS (
        SELECT d AS awal, k AS kini, ARRAY[d] AS jalan FROM s
        UNION ALL SELECT n.awal, s.k, n.jalan || s.d FROM naik n JOIN s ON s.d = n.kini WHERE n.kini <> n.awal AND s.d <> ALL (n.jalan))
    SELECT (SELECT string_agg(l.jalan::text, ' ' ORDER BY l.jalan[1] COLLATE "C") FROM kinerja.lingkaran(dari, ke) l)
           IS NOT DISTINCT FROM (SELECT string_agg(jalan, ' ' ORDER BY awal COLLATE "C") FROM (SELECT DISTINCT awal, jalan::text FROM naik WHERE kini = awal AND awal COLLATE "C" = (SELECT min(j COLLATE "C") FROM unnest(jalan) j)) AS n)
$$;
SELECT ok(bool_and(pg_temp.sama_lingkarannya(dari, ke)), 'lingkaran di antara ' || n || ' hal, 40 susunan')
FROM (SELECT n, u, array_agg('s' || i) AS dari, array_agg(CASE WHEN ('x' || substr(md5(n || ' ' || u || ' ' || i), 1, 4))::bit(16)::integer % 5 > 0 THEN 's' || ('x' || substr(md5(u || ' ' || n || ' ' || i), 1, 6))::bit(24)::integer % (n + 1) END) AS ke
      FROM unnest('{1,2,3,5,9}'::integer[]) n, generate_series(1, 40) u, generate_series(1, n) i GROUP BY n, u) AS s GROUP BY n ORDER BY n;
SELECT is((SELECT array_agg(cardinality(jalan)) FROM generate_series(1, 1) CROSS JOIN LATERAL (SELECT array_agg(i::text) AS d, array_agg((i % 20000 + 1)::text) AS k FROM generate_series(1, 20000) i) AS s, lingkaran(s.d, s.k)), '{20000}', 'satu lingkaran panjang');
SELECT is((SELECT count(*) FROM (SELECT array_agg(i::text) AS d, array_agg((i + 1)::text) AS k FROM generate_series(1, 20000) i) AS s, lingkaran(s.d, s.k)), 0::bigint, 'satu jalan panjang tanpa lingkaran');
SELECT is((SELECT count(*) FROM lingkaran(NULL, NULL)), 0::bigint, 'tanpa apa-apa');

-- Hitungan dari waktu ke waktu
CALL catat_mutu_data('2026-04-01');
CREATE TEMP TABLE sekali AS SELECT * FROM mutu_data;
CALL catat_mutu_data('2026-04-01');
SELECT set_eq('SELECT * FROM mutu_data', 'SELECT * FROM sekali', 'satu baris setiap hari, kode, dan sumber; diulang pun tetap');
SELECT results_eq($$SELECT kode, sum(banyak)::bigint FROM v_mutu_data WHERE pada = '2026-04-01' AND banyak > 0 GROUP BY kode ORDER BY kode$$, $$SELECT kode, count(*) FROM periksa('2026-04-01') GROUP BY kode ORDER BY kode$$, 'setiap temuan dihitung sekali');
SELECT results_eq($$SELECT objek, banyak, perubahan FROM v_mutu_data WHERE pada = '2026-04-01' AND kode = 'tanggal_tidak_terbaca' AND objek IN ('pegawai', 'penempatan', 'penyelia')$$,
                  $$VALUES ('pegawai', 1::bigint, 1::bigint), ('penempatan', 1, 1), ('penyelia', 0, 0)$$, 'perubahan sejak pemeriksaan sebelumnya');
UPDATE sdm.pegawai SET tanggal_lahir = NULL WHERE tanggal_lahir = '31-02-1995';
CALL catat_mutu_data('2026-05-01');
SELECT is((SELECT (banyak, perubahan) FROM v_mutu_data WHERE pada = '2026-05-01' AND kode = 'tanggal_tidak_terbaca' AND objek = 'pegawai'), (0::bigint, -1::bigint), 'yang sudah diperbaiki berkurang');
SELECT throws_ok('SELECT * FROM periksa(NULL)', '22004', NULL, 'hari NULL');
SELECT throws_ok($$SELECT * FROM periksa('infinity')$$, '22008', NULL, 'hari tak hingga');

SELECT * FROM finish();
ROLLBACK;
