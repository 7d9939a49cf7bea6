-- Daftar: pemetaan tabel instansi dan penyalinannya. Sumber yang kotor tidak pernah menggagalkan, dan tidak pernah hilang tanpa sebab.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();

CALL kinerja.pasang();
CREATE SCHEMA sdm;
CREATE TABLE sdm.pegawai (id bigint PRIMARY KEY, nip text, nama text, jk text, lahir text, gol text, status text);
CREATE TABLE sdm.unit (kode text COLLATE "C" PRIMARY KEY, nama varchar(40), induk text);
CREATE TABLE sdm.tempat (nip text, unit text, jabatan text, mulai text, selesai text, jenis text);
CREATE TABLE sdm.atasan (nip text, atasan text, mulai date, selesai date);
CREATE TABLE sdm.cuti (nip bigint, mulai date, selesai date, jenis text);
INSERT INTO sdm.pegawai VALUES
    (1, '19700101 199501 1 001', 'Arbas',  'L', '1970-01-01', 'IV/b',  'aktif'),
    (2, '198001012005012001',    'Bedina', 'P', '01-01-1980', 'III/d', 'aktif'),
    (3, '199001012015011001',    'Dagon',  'l', '01/01/1990', 'iii-b', 'aktif'),
    (4, '199502022020122001',    'Fekena', 'W', '30-02-1995', '3b',    'aktif'),   -- tiga kolom kotor
    (5, '19900101201501100',     'Galus',  'L', NULL,         NULL,    'aktif');   -- 17 digit
INSERT INTO sdm.unit VALUES ('1', 'Kota', NULL), ('1.1', 'Dinas', '1'), ('9.9', 'Yatim', '9');
INSERT INTO sdm.tempat VALUES
    ('197001011995011001', '1',   'A', '2020-01-01', NULL,         'definitif'),
    ('198001012005012001', '1.1', 'B', '01-03-2021', '',           'definitif'),    -- selesai kotor: bukan "masih berlaku"
    ('199001012015011001', '1.1', 'C', '2022-01-01', '2025-12-31', 'Definitif'),
    ('199001012015011001', '1',   'C', '2026-01-01', NULL,         'definitif'),
    ('199001012015011001', '1.1', 'B', '2026-01-01', '2026-03-31', 'PLT'),
    ('199502022020122001', '1.1', 'C', '2021-01-01', NULL,         'definitif');
INSERT INTO sdm.atasan VALUES
    ('198001012005012001', '197001011995011001', '2021-03-01', NULL),
    ('199001012015011001', '198001012005012001', '2022-01-01', NULL),
    ('199502022020122001', '199502022020122001', '2021-01-01', NULL);                   -- diri sendiri
INSERT INTO sdm.cuti VALUES (199001012015011001, '2026-02-02', '2026-02-13', 'cuti tahunan');
CREATE FUNCTION sdm.bulat(n bigint) RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN 1 / (n - 3); END $$;
CREATE FUNCTION sdm.menulis() RETURNS text LANGUAGE sql AS 'DELETE FROM sdm.cuti RETURNING jenis';

-- Pemetaan: yang diterima
SELECT lives_ok($$CALL hubungkan('pegawai', 'SELECT nip, nama, jk AS jenis_kelamin, lahir AS tanggal_lahir, gol AS golongan, NULL AS jenjang, status FROM sdm.pegawai')$$, 'pegawai dipetakan');
SELECT lives_ok($$CALL hubungkan('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM sdm.unit;  ')$$, 'titik koma di belakang tidak mengganggu; kolasi dan varchar instansi diterima');
SELECT lives_ok($$CALL hubungkan('jabatan', 'SELECT DISTINCT jabatan AS kode, ''Jabatan '' || jabatan AS nama FROM sdm.tempat -- dari penempatan')$$, 'komentar di belakang tidak mengganggu; kolom yang boleh tidak ada menjadi NULL');
SELECT lives_ok($$CALL hubungkan('penempatan', 'SELECT nip, unit, jabatan, mulai, selesai, jenis FROM sdm.tempat')$$, 'penempatan dipetakan');
SELECT lives_ok($$CALL hubungkan('penyelia', 'SELECT selesai, mulai, atasan AS nip_atasan, nip FROM sdm.atasan')$$, 'urutan kolom bebas');
SET LOCAL search_path = sdm, public;
SELECT lives_ok($$CALL kinerja.hubungkan('ketidakhadiran', 'SELECT nip, mulai, selesai, jenis FROM cuti')$$, 'nama tanpa skema dibaca menurut search_path pemanggil; NIP boleh bilangan');
SET LOCAL search_path = public, kinerja;
SELECT is((SELECT array_agg(peran ORDER BY peran) FROM sumber WHERE dipetakan IS NULL), '{hukuman,layanan,pelatihan,riwayat_nilai,survei}', 'yang belum dipetakan disebut');
SELECT is(obj_description('kinerja_sumber.hukuman'::regclass), 'Belum dihubungkan.', 'dan tampilannya kosong');
SELECT ok(reloptions @> '{security_invoker=true}', relname || ': dengan hak pembacanya') FROM pg_class WHERE relnamespace = 'kinerja_sumber'::regnamespace ORDER BY relname;
SELECT matches(pg_get_viewdef('kinerja_sumber.pegawai'), 'FROM \( SELECT pegawai\.nip,.*FROM sdm\.pegawai\) q', 'kueri asal terbaca dalam tampilan');
SELECT results_eq('SELECT nip::text, jenis_kelamin, tanggal_lahir, golongan::text FROM kinerja_sumber.pegawai ORDER BY nip',
    $$VALUES ('197001011995011001', 'L', '1970-01-01'::date, 'IV/b'), ('198001012005012001', 'P', '1980-01-01', 'III/d'),
             ('199001012015011001', 'L', '1990-01-01', 'III/b'), ('199502022020122001', NULL, NULL, NULL), (NULL, 'L', NULL, NULL)$$, 'teks dibaca, yang kotor NULL');
SELECT is((SELECT sebab FROM kinerja_sumber.pegawai WHERE nama = 'Fekena'),
    'jenis_kelamin "W": bukan salah satu dari L, P; tanggal_lahir "30-02-1995": ' || sebab_tanggal_ditolak('30-02-1995') || '; golongan "3b": ' || sebab_golongan_ditolak('3b'),
    'sebabnya menyebut setiap kolom dan isinya');
SELECT is((SELECT count(*) FROM kinerja_sumber.pegawai WHERE sebab IS NULL), 3::bigint, 'yang bersih tanpa sebab');
INSERT INTO sdm.pegawai VALUES (6, '197505052000031002', 'Hakes', 'L', '1975-05-05', 'IV/a', 'aktif');
SELECT is((SELECT nama FROM kinerja_sumber.pegawai WHERE nip = '197505052000031002'), 'Hakes', 'perubahan tabel instansi langsung terlihat');

-- Pemetaan: yang ditolak, dan pemetaan lama tetap
CREATE TEMP TABLE lama AS SELECT pg_get_viewdef('kinerja_sumber.unit') AS isi;
SELECT throws_ok(format('CALL hubungkan(%L, %L)', peran, kueri), keadaan, NULL, keterangan)
FROM (VALUES
    ('bagian', 'SELECT 1', '22023', 'peran tidak dikenal'),
    (NULL, 'SELECT 1', '22023', 'peran NULL'),
    ('unit', 'SELECT kode, nama, induk FROM sdm.unit', '42703', 'kolom kurang'),
    ('unit', 'SELECT kode, nama, induk, kode AS jenis, nama AS nama FROM sdm.unit', '42701', 'kolom kembar'),
    ('cuti', 'SELECT 1', '22023', 'nama tabel instansi bukan peran'),
    ('penyelia', 'SELECT nip, atasan AS nip_atasan, true AS mulai, selesai FROM sdm.atasan', '42804', 'boolean bukan tanggal'),
    ('penyelia', 'SELECT nip, atasan AS nip_atasan, now() AS mulai, selesai FROM sdm.atasan', '42804', 'timestamptz bukan tanggal sebelum zonanya dinyatakan'),
    ('penyelia', 'SELECT 1 AS nip, atasan AS nip_atasan, mulai, selesai FROM sdm.atasan', '42804', 'integer tidak memuat NIP'),
    ('penyelia', 'SELECT nip::float8 AS nip, atasan AS nip_atasan, mulai, selesai FROM sdm.atasan', '42804', 'bilangan mengambang bukan NIP'),
    ('jabatan', 'SELECT ''A'' AS kode, ''A'' AS nama, 1.5::float8 AS kelas', '42804', 'bilangan mengambang bukan kelas'),
    ('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM sdm.unit; DELETE FROM sdm.unit', '42601', 'dua pernyataan'),
    ('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM sdm.unit) AS q; DELETE FROM sdm.unit; SELECT * FROM (SELECT 1', '42601', 'keluar dari kurungnya'),
    ('unit', '', '42601', 'kosong'),
    ('unit', 'SELECT kode,, nama', '42601', 'salah tulis'),
    ('unit', 'DELETE FROM sdm.unit RETURNING kode, nama, induk, NULL AS jenis', '0A000', 'DELETE'),
    ('unit', 'EXPLAIN SELECT 1', '0A000', 'EXPLAIN'),
    ('unit', 'WITH h AS (DELETE FROM sdm.unit RETURNING *) SELECT kode, nama, induk, NULL AS jenis FROM h', '25006', 'DELETE di dalam WITH'),
    ('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM sdm.unit FOR UPDATE', '25006', 'mengunci'),
    ('unit', 'SELECT kode, nama, induk, sdm.menulis() AS jenis FROM sdm.unit', '0A000', 'fungsi yang menulis'),
    ('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM sdm.tiada', '42P01', 'tabel tidak ada'),
    ('unit', 'SELECT kode, nama, induk, $1 AS jenis FROM sdm.unit', '42P02', 'parameter')
) AS v (peran, kueri, keadaan, keterangan);
SELECT is(pg_get_viewdef('kinerja_sumber.unit'), isi, 'pemetaan yang ditolak tidak mengubah apa pun') FROM lama;
SELECT is((SELECT count(*) FROM sdm.unit) + (SELECT count(*) FROM sdm.cuti), 4::bigint, 'dan tidak ada yang tertulis pada tabel instansi');

-- Penyalinan pertama
CREATE FUNCTION pg_temp.hasil() RETURNS SETOF text LANGUAGE sql AS $$SELECT concat_ws(' ', objek, ditambah, diubah, ditutup, ditolak) FROM kinerja.v_sinkronisasi WHERE ditambah + diubah + ditutup + ditolak > 0$$;
CREATE FUNCTION pg_temp.versi() RETURNS text LANGUAGE sql AS $$
    SELECT md5(string_agg(v, E'\n' ORDER BY v COLLATE "C")) FROM (
        SELECT concat_ws(' ', 'p', xmin, ctid, p) FROM kinerja.pegawai p UNION ALL SELECT concat_ws(' ', 'k', xmin, ctid, k) FROM kinerja.kedudukan k
        UNION ALL SELECT concat_ws(' ', 'u', xmin, ctid, u) FROM kinerja.unit u UNION ALL SELECT concat_ws(' ', 'j', xmin, ctid, j) FROM kinerja.jabatan j
        UNION ALL SELECT concat_ws(' ', 't', xmin, ctid, t) FROM kinerja.penempatan t UNION ALL SELECT concat_ws(' ', 's', xmin, ctid, s) FROM kinerja.penyelia s
        UNION ALL SELECT concat_ws(' ', 'c', xmin, ctid, c) FROM kinerja.ketidakhadiran c UNION ALL SELECT concat_ws(' ', 'h', xmin, ctid, h) FROM kinerja.hukuman h
        UNION ALL SELECT concat_ws(' ', 'x', xmin, ctid, x) FROM kinerja.sinkronisasi_tolak x) AS s (v)$$;
CREATE FUNCTION pg_temp.tempat(siapa text) RETURNS SETOF text LANGUAGE sql AS $$SELECT concat_ws(' ', jenis, unit, masa) FROM kinerja.penempatan WHERE nip = siapa::kinerja.nip ORDER BY mulai, jenis$$;
CALL sinkronkan('2026-01-02');
SELECT results_eq('SELECT * FROM pg_temp.hasil()', $$VALUES ('pegawai 5 0 0 1'), ('kedudukan 5 0 0 0'), ('unit 3 0 0 0'), ('jabatan 3 0 0 0'),
    ('penempatan 5 0 0 1'), ('penyelia 2 0 0 1'), ('ketidakhadiran 1 0 0 0')$$, 'ditambah, diubah, ditutup, ditolak');
SELECT results_eq('SELECT objek, akibat, kunci FROM sinkronisasi_tolak ORDER BY objek COLLATE "C", kunci COLLATE "C"',
    $$VALUES ('pegawai', 'kolom dikosongkan', '199502022020122001'), ('pegawai', 'baris ditolak', 'Galus'),
             ('penempatan', 'baris ditolak', '198001012005012001 2021-03-01 definitif 1.1'), ('penyelia', 'baris ditolak', '199502022020122001 2021-01-01 199502022020122001'),
             ('unit', 'kolom dikosongkan', '9.9')$$, 'yang ditolak dan yang dikosongkan disebut');
SELECT is((SELECT sebab FROM sinkronisasi_tolak WHERE objek = 'unit'), 'induk "9": tidak ada unit berkode itu', 'dengan sebabnya');
SELECT is((SELECT mulai FROM kedudukan WHERE nip = '199001012015011001'), '2026-01-01'::date, 'kedudukan yang pertama berlaku sejak awal tahun');
SELECT results_eq($$SELECT unit, jabatan, nip_atasan::text, golongan::text FROM pegawai_pada('2025-12-31') WHERE nip = '199001012015011001'$$, $$VALUES ('1.1', 'C', '198001012005012001', NULL::text)$$, 'keadaan pada hari terakhir tahun lalu');
SELECT results_eq($$SELECT unit, jabatan, nip_atasan::text, golongan::text FROM pegawai_pada('2026-01-01') WHERE nip = '199001012015011001'$$, $$VALUES ('1', 'C', '198001012005012001', 'III/b')$$, 'dan pada hari berikutnya');

-- Diulang
CREATE TEMP TABLE versi AS SELECT pg_temp.versi() AS v, (SELECT count(*) FROM kinerja_jejak.jejak) AS j;
CALL sinkronkan('2026-01-02');
SELECT results_eq('SELECT * FROM pg_temp.hasil()', $$VALUES ('pegawai 0 0 0 1'), ('penempatan 0 0 0 1'), ('penyelia 0 0 0 1')$$, 'diulang: tidak ada yang berubah');
SELECT is(pg_temp.versi(), v, 'tidak satu baris pun ditulis lagi') FROM versi;
SELECT is((SELECT count(*) FROM kinerja_jejak.jejak), j, 'dan tidak satu catatan pun dalam jejak') FROM versi;
CALL sinkronkan('2026-01-05');
SELECT is(pg_temp.versi(), v, 'juga pada hari lain') FROM versi;

-- Perubahan instansi
UPDATE sdm.pegawai SET gol = 'III/c', nama = 'Dagon, S.T.' WHERE id = 3;
UPDATE sdm.tempat SET selesai = NULL WHERE nip = '198001012005012001';                          -- dibersihkan
UPDATE sdm.tempat SET selesai = '2026-02-28' WHERE unit = '1' AND nip = '199001012015011001';   -- berakhir
DELETE FROM sdm.pegawai WHERE id = 6;                                                           -- pergi
UPDATE sdm.unit SET induk = '1' WHERE kode = '9.9';
CALL sinkronkan('2026-03-01');
SELECT results_eq('SELECT * FROM pg_temp.hasil()', $$VALUES ('pegawai 0 1 1 1'), ('kedudukan 1 0 2 0'), ('unit 0 1 0 0'), ('penempatan 1 0 1 0'), ('penyelia 0 0 0 1')$$, 'yang berubah, dan hanya itu');
SELECT results_eq($$SELECT golongan::text, masa::text FROM kedudukan WHERE nip = '199001012015011001' ORDER BY mulai$$, $$VALUES ('III/b', '[2026-01-01,2026-03-01)'), ('III/c', '[2026-03-01,)')$$, 'golongan yang lama tetap, dengan masanya');
SELECT is((SELECT selesai FROM pegawai WHERE nip = '197505052000031002'), '2026-02-28'::date, 'yang pergi tercatat sampai kemarin');
SELECT is_empty($$SELECT nip FROM pegawai_pada('2026-03-01') WHERE nip = '197505052000031002'$$, 'dan bukan pegawai lagi hari ini');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('199001012015011001')$$, $$VALUES ('definitif 1.1 [2022-01-01,2026-01-01)'), ('definitif 1 [2026-01-01,2026-03-01)'), ('plt 1.1 [2026-01-01,2026-04-01)')$$, 'penempatan yang berakhir, dan plt di sampingnya');
INSERT INTO sdm.pegawai VALUES (6, '197505052000031002', 'Hakes', 'L', '1975-05-05', 'IV/a', 'aktif');
CALL sinkronkan('2026-03-10');
SELECT is((SELECT selesai FROM pegawai WHERE nip = '197505052000031002'), NULL, 'yang kembali tercatat lagi');
SELECT results_eq($$SELECT masa::text FROM kedudukan WHERE nip = '197505052000031002' ORDER BY mulai$$, $$VALUES ('[2026-01-01,2026-03-01)'), ('[2026-03-10,)')$$, 'dengan celah selama tidak tercatat');

-- Bertumpang tindih: semua pihak ditolak, yang sudah tersalin tetap
INSERT INTO sdm.tempat VALUES ('197001011995011001', '1.1', 'B', '2026-03-15', NULL, 'definitif');
CALL sinkronkan('2026-03-15');
SELECT results_eq($$SELECT kunci, sebab FROM sinkronisasi_tolak WHERE objek = 'penempatan' ORDER BY kunci COLLATE "C"$$,
    $$VALUES ('197001011995011001 2020-01-01 definitif 1', 'bertumpang tindih dengan penempatan definitif yang mulai 2026-03-15'),
             ('197001011995011001 2026-03-15 definitif 1.1', 'bertumpang tindih dengan penempatan definitif yang mulai sebelumnya')$$, 'keduanya ditolak, urutannya tidak menentukan');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('197001011995011001')$$, $$VALUES ('definitif 1 [2020-01-01,)')$$, 'yang sudah tersalin tetap');
UPDATE sdm.tempat SET selesai = '2026-03-14' WHERE nip = '197001011995011001' AND unit = '1';
CALL sinkronkan('2026-03-15');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('197001011995011001')$$, $$VALUES ('definitif 1 [2020-01-01,2026-03-15)'), ('definitif 1.1 [2026-03-15,)')$$, 'sesudah diperbaiki, keduanya tersalin');
-- yang tersalin dan barisnya kini ditolak karena sebab lain mendahului yang baru
UPDATE sdm.tempat SET unit = 'tiada', selesai = '2026-03-31' WHERE nip = '197001011995011001' AND mulai = '2026-03-15';
INSERT INTO sdm.tempat VALUES ('197001011995011001', '1', 'B', '2026-04-01', NULL, 'definitif');
CALL sinkronkan('2026-03-16');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('197001011995011001')$$, $$VALUES ('definitif 1 [2020-01-01,2026-03-15)'), ('definitif 1.1 [2026-03-15,)')$$, 'baris baru menunggu yang ditolak');
SELECT matches((SELECT sebab FROM sinkronisasi_tolak WHERE kunci LIKE '% 2026-04-01 %'), 'bertumpang tindih dengan baris tersalin mulai 2026-03-15', 'dan sebabnya disebut');
-- riwayat yang ditulis ulang: mulai dikoreksi
DELETE FROM sdm.tempat WHERE nip = '197001011995011001';
INSERT INTO sdm.tempat VALUES ('197001011995011001', '1', 'A', '2019-07-01', NULL, 'definitif');
CALL sinkronkan('2026-03-17');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('197001011995011001')$$, $$VALUES ('definitif 1 [2019-07-01,)')$$, 'baris yang digantikan hilang, jejaknya tinggal');
DELETE FROM sdm.tempat WHERE nip = '197001011995011001';
INSERT INTO sdm.tempat VALUES ('197001011995011001', '1.1', 'A', '2024-01-01', NULL, 'definitif');
CALL sinkronkan('2026-03-18');
SELECT results_eq($$SELECT * FROM pg_temp.tempat('197001011995011001')$$, $$VALUES ('definitif 1 [2019-07-01,2024-01-01)'), ('definitif 1.1 [2024-01-01,)')$$, 'yang hilang berakhir di tempat penggantinya mulai');

-- Dua baris satu NIP: ditolak, dan yang tersalin tidak ditutup
INSERT INTO sdm.pegawai VALUES (7, '198001012005012001', 'BEDINA', 'P', '1980-01-01', 'III/d', 'aktif');
CALL sinkronkan('2026-03-19');
SELECT is((SELECT banyak FROM sinkronisasi_tolak WHERE objek = 'pegawai' AND kunci = '198001012005012001'), 2::bigint, 'kedua barisnya ditolak');
SELECT results_eq($$SELECT nama, golongan::text FROM pegawai_pada('2026-03-19') WHERE nip = '198001012005012001'$$, $$VALUES ('Bedina', 'III/d')$$, 'yang tersalin tetap');
UPDATE sdm.pegawai SET nama = 'Bedina', lahir = '01-01-1980' WHERE id = 7;
CALL sinkronkan('2026-03-19');
SELECT is_empty($$SELECT FROM sinkronisasi_tolak WHERE kunci = '198001012005012001'$$, 'dua baris yang sama isinya adalah satu');

-- Sumber yang kosong atau gagal
CREATE TEMP TABLE versi_2 AS SELECT pg_temp.versi() AS v, (SELECT max(putaran) FROM sinkronisasi) AS p;
ALTER TABLE sdm.cuti RENAME TO cuti_lama;
SELECT lives_ok($$CALL sinkronkan('2026-03-20')$$, 'tabel instansi boleh berganti nama');
CALL hubungkan('penyelia', 'SELECT nip, atasan AS nip_atasan, mulai, selesai FROM sdm.atasan WHERE false');
CALL sinkronkan('2026-03-20');
SELECT is((SELECT count(*) FROM penyelia WHERE selesai IS NULL), 2::bigint, 'sumber kosong tidak menutup apa pun');
SELECT is((SELECT akibat FROM sinkronisasi_tolak WHERE objek = 'penyelia'), 'sumber kosong', 'dan disebut');
CALL hubungkan('penyelia', NULL);
SELECT is((SELECT dipetakan FROM sumber WHERE peran = 'penyelia'), NULL, 'pemetaan dapat dilepaskan');
CALL hubungkan('penyelia', 'SELECT nip, atasan AS nip_atasan, mulai, selesai FROM sdm.atasan');
CALL sinkronkan('2026-03-20');
UPDATE versi_2 SET v = pg_temp.versi(), p = (SELECT max(putaran) FROM sinkronisasi);
CALL hubungkan('penempatan', 'SELECT nip, unit, jabatan, mulai, CASE WHEN sdm.bulat(length(unit)) > 9 THEN selesai END AS selesai, jenis FROM sdm.tempat');
INSERT INTO sdm.pegawai VALUES (8, '198505052010031002', 'Kako', 'L', '1985-05-05', 'III/a', 'aktif');
SELECT throws_like($$CALL sinkronkan('2026-03-21')$$, 'tabel instansi untuk "penempatan" tidak dapat dibaca: %', 'kueri yang gagal pada sebuah baris: disebut objeknya');
SELECT throws_ok($$CALL sinkronkan('2026-03-21')$$, '22012', NULL, 'dengan SQLSTATE aslinya');
SELECT is(pg_temp.versi(), v, 'dan tidak ada yang setengah tersalin') FROM versi_2;
SELECT is((SELECT max(putaran) FROM sinkronisasi), p, 'tidak juga putarannya') FROM versi_2;
SELECT throws_ok('CALL sinkronkan(NULL)', '22004', NULL, 'hari NULL');
SELECT throws_ok($$CALL sinkronkan('infinity')$$, '22008', NULL, 'hari tak hingga');

-- Kendala berlaku tanpa sinkronkan juga
SELECT throws_ok($$INSERT INTO penempatan (nip, unit, jenis, mulai) VALUES ('197001011995011001', '1', 'definitif', '2030-01-01')$$, '23P01', NULL, 'dua penempatan definitif pada satu hari');
SELECT lives_ok($$INSERT INTO penempatan (nip, unit, jenis, mulai) VALUES ('197001011995011001', '1', 'plh', '2030-01-01')$$, 'plh boleh di sampingnya');
SELECT throws_ok($$INSERT INTO penyelia VALUES ('199001012015011001', '2030-01-01', NULL, '197001011995011001')$$, '23P01', NULL, 'dua atasan pada satu hari');
SELECT throws_ok($$INSERT INTO penyelia VALUES ('199502022020122001', '2020-01-01', NULL, '199502022020122001')$$, '23514', NULL, 'atasan diri sendiri');
SELECT throws_ok($$INSERT INTO kedudukan (nip, mulai) VALUES ('199001012015011001', '2030-01-01')$$, '23P01', NULL, 'dua kedudukan pada satu hari');
SELECT throws_ok($$DELETE FROM pegawai$$, '23503', NULL, 'pegawai yang dirujuk tidak dapat dihapus');

SELECT * FROM finish();
ROLLBACK;
