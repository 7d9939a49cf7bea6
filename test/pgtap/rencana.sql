-- Perencanaan kinerja: sasaran kinerja pegawai sejak draft sampai berjalan, isinya, kesepakatannya, perubahannya
-- di tengah tahun, apa yang kurang di dalamnya, dan inovasi.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

-- Sebuah instansi kecil: kepala unit A, dua pegawainya (diri, rekan), dan seorang di unit B (lain)
CREATE TEMP TABLE orang (sebutan text PRIMARY KEY, nip nip, unit text);
INSERT INTO orang VALUES ('kepala', '197001011995011001', 'A'), ('diri', '199001012015011001', 'A'), ('rekan', '199101012016011001', 'A'), ('lain', '199201012017011001', 'B'), ('baru', '199501012020011001', 'B');
CREATE FUNCTION pg_temp.nip(sebutan text) RETURNS nip LANGUAGE sql STABLE AS 'SELECT o.nip FROM pg_temp.orang o WHERE o.sebutan = nip.sebutan';
INSERT INTO unit (kode, nama, mulai) VALUES ('A', 'Unit A', '2020-01-01'), ('B', 'Unit B', '2020-01-01');
INSERT INTO jabatan (kode, nama, mulai) VALUES ('S', 'Staf', '2020-01-01');
INSERT INTO pegawai (nip, nama, mulai) SELECT nip, sebutan, '2015-01-01' FROM orang;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai) SELECT nip, unit, 'S', 'definitif', '2020-01-01' FROM orang;
INSERT INTO penyelia (nip, mulai, nip_atasan) SELECT nip, '2020-01-01', pg_temp.nip('kepala') FROM orang WHERE sebutan IN ('diri', 'rekan');
INSERT INTO penugasan_penilai (nip, mulai, selesai, unit, jabatan, nip_atasan, nip_penilai, sebagai)
SELECT nip, '2026-01-01', '2026-12-31', unit, 'S', a, a, CASE WHEN a IS NOT NULL THEN 'atasan' END FROM orang, LATERAL (SELECT CASE WHEN sebutan IN ('diri', 'rekan') THEN pg_temp.nip('kepala') END) AS t (a);
INSERT INTO tahun_kinerja (tahun) VALUES (2025), (2026);
INSERT INTO periode_kinerja (periode, tahun) VALUES ('2026', 2026), ('2026-T1', 2026);

CREATE ROLE rencana_pegawai;
CREATE ROLE rencana_pengelola;
CREATE ROLE rencana_pemeriksa;
CREATE ROLE rencana_kepala IN ROLE rencana_pegawai;
CREATE ROLE rencana_diri IN ROLE rencana_pegawai;
CREATE ROLE rencana_rekan IN ROLE rencana_pegawai;
CREATE ROLE rencana_lain IN ROLE rencana_pegawai;
CALL petakan_peran('pegawai', 'rencana_pegawai');
CALL petakan_peran('penilai', 'rencana_pegawai');
CALL petakan_peran('pengelola', 'rencana_pengelola');
CALL petakan_peran('pemeriksa', 'rencana_pemeriksa');
INSERT INTO pengguna SELECT 'rencana_' || sebutan, nip FROM orang WHERE sebutan <> 'baru';

-- oleh: menjalankan sebagai seseorang; hasilnya ok, atau SQLSTATE. coba: lalu membatalkannya; '-' bila tidak satu baris pun kena
CREATE FUNCTION pg_temp.oleh(siapa text, perintah text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', 'rencana_' || siapa, true);
    EXECUTE perintah;
    PERFORM set_config('role', 'none', true);
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END $$;
CREATE FUNCTION pg_temp.coba(siapa text, perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n bigint;
BEGIN
    PERFORM set_config('role', 'rencana_' || siapa, true);
    EXECUTE perintah;
    GET DIAGNOSTICS n = ROW_COUNT;
    RAISE EXCEPTION USING ERRCODE = 'KN999', MESSAGE = CASE n WHEN 0 THEN '-' ELSE 'ok' END;
EXCEPTION
    WHEN SQLSTATE 'KN999' THEN RETURN SQLERRM;
    WHEN OTHERS THEN RETURN SQLSTATE;
END $$;
CREATE FUNCTION pg_temp.skp(sebutan text) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT max(s.id) FROM kinerja.skp s WHERE s.nip = pg_temp.nip(sebutan) AND s.tahun = 2026';
CREATE FUNCTION pg_temp.status(sebutan text) RETURNS text LANGUAGE sql STABLE AS 'SELECT s.status FROM kinerja.skp s WHERE s.id = pg_temp.skp(sebutan)';

-- PermenPANRB 6/2022: perencanaan dimulai pegawai, diklarifikasi pimpinan, disepakati keduanya
SELECT is(pg_temp.oleh('lain', format('CALL kinerja.susun_skp(%L, 2026)', pg_temp.nip('diri'))), 'P0002', 'rencana orang lain tidak disusun');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.susun_skp(%L, 2024)', pg_temp.nip('diri'))), '55000', 'rencana disusun dalam tahun yang dibuka');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.susun_skp(%L, 2026)', pg_temp.nip('diri'))), 'ok', 'pegawai menyusun rencananya sendiri');
SELECT results_eq('SELECT status, unit, jabatan, mulai, selesai, versi FROM skp', $$VALUES ('draft', 'A', 'S', '2026-01-01'::date, '2026-12-31'::date, 1)$$, 'rencana itu draft, setahun, bagi unit dan jabatannya');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.susun_skp(%L, 2026)', pg_temp.nip('diri'))), '23505', 'rencana yang sama tidak disusun dua kali');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))), '55000', 'rencana tanpa hasil kerja tidak diajukan');
SELECT is(pg_temp.oleh('diri', format($$INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) VALUES (%s, %L, 1, 'Berkas izin selesai')$$, pg_temp.skp('diri'), pg_temp.nip('diri'))), 'ok', 'pegawai mengisi drafnya');
SELECT is(pg_temp.oleh('diri', $$INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT id, skp, nip, 1, 'kuantitas', 'Berkas selesai', 100, 'berkas' FROM kinerja.hasil_kerja$$), 'ok', 'dan mengukurnya');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))), '42501', 'yang mengajukan ialah pegawainya');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))), 'ok', 'pegawai mengajukannya');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))), '55000', 'yang sudah diajukan tidak diajukan lagi');
SELECT is(pg_temp.oleh('diri', 'CALL kinerja.ajukan_skp(-1)'), 'P0002', 'SKP yang tidak ada disebut tidak ada');
SELECT is(pg_temp.oleh('diri', 'CALL kinerja.ajukan_skp(NULL)'), 'P0002', 'juga NULL');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.kembalikan_skp(%s, %L)', pg_temp.skp('diri'), ' ')), '23514', 'yang dikembalikan diberi alasan');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.klarifikasi_skp(%s)', pg_temp.skp('diri'))), '42501', 'yang mengklarifikasi ialah penilainya, bukan pegawainya');
SELECT is(pg_temp.oleh('rekan', format('CALL kinerja.klarifikasi_skp(%s)', pg_temp.skp('diri'))), 'P0002', 'bagi rekan rencana itu tidak ada');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.klarifikasi_skp(%s)', pg_temp.skp('diri'))), 'ok', 'penilai memulai klarifikasi');
SELECT is(pg_temp.oleh('kepala', format($$INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi) VALUES (%s, %L, 'akuntabel', 'Menjawab pengaduan dalam dua hari')$$, pg_temp.skp('diri'), pg_temp.nip('diri'))), 'ok', 'penilai menyebut ekspektasi perilaku');

-- Kesepakatan: masing-masing atas namanya sendiri, atas isi yang sama
CREATE TEMP TABLE sepakat AS SELECT format('INSERT INTO kinerja.kesepakatan (skp, nip, pihak, oleh) VALUES (%s, %L, ', pg_temp.skp('diri'), pg_temp.nip('diri')) AS awal;
SELECT is(pg_temp.coba('diri', awal || format('%L, %L)', 'penilai', pg_temp.nip('kepala'))), '42501', 'pegawai tidak menyepakati atas nama penilainya') FROM sepakat;
SELECT is(pg_temp.coba('kepala', awal || format('%L, %L)', 'pegawai', pg_temp.nip('diri'))), '42501', 'penilai tidak menyepakati atas nama pegawainya') FROM sepakat;
SELECT is(pg_temp.coba('rekan', awal || format('%L, %L)', 'penilai', pg_temp.nip('rekan'))), '42501', 'rekan tidak menyepakati') FROM sepakat;
SELECT is(pg_temp.coba('pengelola', awal || format('%L, %L)', 'pegawai', pg_temp.nip('diri'))), '42501', 'pengelola tidak menyepakati bagi siapa pun') FROM sepakat;
SELECT is(pg_temp.coba('diri', replace(awal, 'oleh)', 'oleh, waktu)') || format('%L, %L, %L)', 'pegawai', pg_temp.nip('diri'), '2026-01-01')), '42501', 'waktunya tidak dipilih') FROM sepakat;
SELECT is(pg_temp.oleh('rekan', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), '42501', 'rekan tidak menyepakati, juga melalui prosedur');
CREATE TEMP TABLE dibaca AS SELECT sidik_skp(pg_temp.skp('diri')) AS sidik;
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'ok', 'pegawai menyepakati');
SELECT is(sidik_skp(-1), NULL, 'rencana yang tidak ada tidak bersidik');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'ok', 'dan boleh mengatakannya lagi');
SELECT results_eq('SELECT pihak, oleh, waktu FROM kesepakatan', $$VALUES ('pegawai', pg_temp.nip('diri'), now())$$, 'yang tercatat: siapa, sebagai apa, dan kapan');
SELECT is(pg_temp.status('diri'), 'diklarifikasi', 'satu pihak belum cukup');
SELECT is(pg_temp.coba('kepala', format($$UPDATE kinerja.skp SET status = 'disepakati' WHERE id = %s$$, pg_temp.skp('diri'))), '55000', 'dan status itu tidak ditulis begitu saja');
SELECT is(pg_temp.oleh('kepala', $$UPDATE kinerja.indikator SET target_bawah = 120$$), 'ok', 'selama klarifikasi penilai mengubah isinya');
SELECT is_empty('SELECT 1 FROM kesepakatan', 'yang disepakati ialah isi yang sekarang: perubahan membatalkan kesepakatan');
SELECT is(pg_temp.coba('diri', format('CALL kinerja.sepakati_skp(%s, %L)', pg_temp.skp('diri'), sidik)), '55000', 'siapa yang menyebut apa yang dibacanya tidak menyepakati isi yang lain') FROM dibaca;
SELECT is(pg_temp.coba('diri', format('CALL kinerja.sepakati_skp(%s, %L)', pg_temp.skp('diri'), sidik_skp(pg_temp.skp('diri')))), '-', 'dan menyepakati isi yang dibacanya');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'ok', 'penilai menyepakati');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.kembalikan_skp(%s, %L)', pg_temp.skp('diri'), 'Terlalu sedikit')), 'ok', 'lalu mengembalikannya dengan alasan');
SELECT is_empty('SELECT 1 FROM kesepakatan', 'rencana yang kembali menjadi draft kehilangan kesepakatannya');
SELECT is(pg_temp.coba('diri', awal || format('%L, %L)', 'pegawai', pg_temp.nip('diri'))), '55000', 'draft belum dapat disepakati') FROM sepakat;
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))) || pg_temp.oleh('kepala', format('CALL kinerja.klarifikasi_skp(%s)', pg_temp.skp('diri')))
    || pg_temp.oleh('kepala', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))) || pg_temp.oleh('diri', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'okokokok', 'diajukan, diklarifikasi, dan disepakati kedua pihak');
SELECT is(pg_temp.status('diri'), 'disepakati', 'dengan kesepakatan kedua, rencana disepakati');
SELECT is(pg_temp.coba('diri', 'DELETE FROM kinerja.kesepakatan'), '55000', 'kesepakatan tidak ditarik sesudah rencana disepakati');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.kembalikan_skp(%s, %L)', pg_temp.skp('diri'), 'Salah satuan')), 'ok', 'yang disepakati kembali ke klarifikasi dengan alasan');
SELECT is_empty('SELECT 1 FROM kesepakatan', 'dan harus disepakati lagi');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))) || pg_temp.oleh('diri', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'okok', 'disepakati lagi');
SELECT cmp_ok((SELECT count(*) FROM jejak('kinerja.skp', format('{"id": %s}', pg_temp.skp('diri'))::jsonb) WHERE operasi = 'U'), '>=', 7::bigint, 'setiap perubahan statusnya ada dalam jejak');
SELECT cmp_ok((SELECT count(*) FROM jejak('kinerja.kesepakatan', format('{"skp": %s, "pihak": "penilai"}', pg_temp.skp('diri'))::jsonb) WHERE operasi = 'D'), '>=', 2::bigint, 'dan kesepakatan yang batal');

-- Impor: pengelola mengambil alih rencana setahun dengan perintah himpunan, dan menyebut alasannya
SELECT is(pg_temp.oleh('pengelola', $$INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, jabatan) SELECT p.nip, 2025, '2025-01-01', '2025-12-31', p.unit, p.jabatan FROM kinerja.penempatan p$$), 'ok', 'pengelola memasukkan rencana sebagai draft');
SELECT is(pg_temp.oleh('pengelola', $$INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'Berkas izin, selesai!' FROM kinerja.skp WHERE tahun = 2025$$), 'ok', 'mengisinya');
SELECT is(pg_temp.oleh('pengelola', $$UPDATE kinerja.skp SET status = 'diajukan' WHERE tahun = 2025$$) || pg_temp.oleh('pengelola', $$UPDATE kinerja.skp SET status = 'diklarifikasi' WHERE tahun = 2025$$), 'okok', 'menaikkan statusnya');
SELECT is(pg_temp.coba('pengelola', $$UPDATE kinerja.skp SET status = 'disepakati' WHERE tahun = 2025$$), '55000', 'tanpa kesepakatan dan tanpa alasan tidak disepakati');
SELECT is(pg_temp.oleh('pengelola', $$UPDATE kinerja.skp SET status = 'disepakati', alasan_status = 'Diimpor dari sistem lama' WHERE tahun = 2025$$) || pg_temp.oleh('pengelola', $$UPDATE kinerja.skp SET status = 'berjalan' WHERE tahun = 2025$$)
    || pg_temp.oleh('pengelola', $$UPDATE kinerja.skp SET status = 'selesai' WHERE tahun = 2025$$), 'okokok', 'dengan alasan rencana itu disepakati, berjalan, dan selesai');

-- Setiap perubahan status, sah atau tidak, oleh siapa pun: seluruh sel
SAVEPOINT sel;
SET LOCAL session_replication_role = replica;
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan, status)
SELECT pg_temp.nip('rekan'), 2026, make_date(2026, 1, n::integer), make_date(2026, 1, n::integer), 'A', 'S', s
FROM unnest('{draft,diajukan,diklarifikasi,disepakati,berjalan,selesai,diganti}'::text[]) WITH ORDINALITY AS u (s, n);
INSERT INTO kesepakatan (skp, nip, pihak, oleh) SELECT id, nip, p, CASE p WHEN 'pegawai' THEN nip ELSE pg_temp.nip('kepala') END FROM skp, unnest('{pegawai,penilai}'::text[]) AS p WHERE nip = pg_temp.nip('rekan') AND tahun = 2026;
INSERT INTO inovasi (nip, tanggal, uraian, status, tingkat_manfaat, diverifikasi_oleh, diverifikasi_pada, pengadopsi)
SELECT pg_temp.nip('rekan'), '2026-05-01', s, s, CASE WHEN s ~ '^di[av]' THEN 'unit' END, CASE WHEN s ~ '^di[av]' THEN pg_temp.nip('kepala') END, CASE WHEN s ~ '^di[av]' THEN now() END, CASE s WHEN 'diadopsi' THEN 'Unit B' END
FROM unnest('{diusulkan,diverifikasi,diadopsi,ditolak}'::text[]) AS s;
SET LOCAL session_replication_role = origin;
CREATE TEMP TABLE sel AS
SELECT o.objek, o.id, o.dari, k.ke, p.pelaku, p.siapa,
       pg_temp.coba(p.siapa, format('UPDATE kinerja.%I SET status = %L, alasan_status = %L%s WHERE id = %s', o.objek, k.ke, 'Uji',
           CASE WHEN o.objek = 'inovasi' AND o.dari = 'diusulkan' AND k.ke = 'diverifikasi' THEN format(', tingkat_manfaat = %L, diverifikasi_oleh = %L, diverifikasi_pada = now()', 'unit', pg_temp.nip('kepala'))
                WHEN o.objek = 'inovasi' AND o.dari = 'diverifikasi' AND k.ke = 'diadopsi' THEN ', pengadopsi = ''Unit B''' ELSE '' END, o.id)) AS hasil
FROM (SELECT 'skp' AS objek, id, status AS dari FROM skp WHERE nip = pg_temp.nip('rekan') AND tahun = 2026 UNION ALL SELECT 'inovasi', id, status FROM inovasi WHERE nip = pg_temp.nip('rekan')) AS o
JOIN (VALUES ('skp', '{draft,diajukan,diklarifikasi,disepakati,berjalan,selesai,diganti}'::text[]), ('inovasi', '{diusulkan,diverifikasi,diadopsi,ditolak}')) AS s (objek, semua) USING (objek)
CROSS JOIN LATERAL unnest(s.semua) AS k (ke)
CROSS JOIN (VALUES ('pegawai', 'rekan'), ('penilai', 'kepala'), ('pengelola', 'pengelola')) AS p (pelaku, siapa)
WHERE k.ke <> o.dari;
SELECT is((SELECT count(*) FROM sel), (7 * 6 + 4 * 3) * 3::bigint, 'setiap pasangan status dicoba oleh pegawai, penilai, dan pengelola');
SELECT is_empty($$SELECT s.objek, s.dari, s.ke, s.pelaku, s.hasil, h.harapan FROM sel s LEFT JOIN transisi t ON t.objek = s.objek AND t.dari = s.dari AND t.ke = s.ke
    CROSS JOIN LATERAL (SELECT CASE WHEN t.oleh IS NULL THEN '55000' WHEN s.pelaku = ANY (t.oleh) THEN 'ok' ELSE '42501' END AS harapan) AS h
    WHERE s.objek = 'skp' AND s.hasil <> h.harapan$$, 'SKP: yang ada dalam transisi dapat dilakukan yang berwenang, selebihnya ditolak');
SELECT is_empty($$SELECT s.objek, s.dari, s.ke, s.pelaku, s.hasil, h.harapan FROM sel s LEFT JOIN transisi t ON t.objek = s.objek AND t.dari = s.dari AND t.ke = s.ke
    CROSS JOIN LATERAL (SELECT CASE WHEN s.pelaku = ANY (t.oleh) THEN '{ok}' WHEN t.oleh IS NOT NULL THEN '{42501}' WHEN s.pelaku = 'pegawai' THEN '{42501,23514}' ELSE '{55000,23514}' END::text[] AS harapan) AS h
    WHERE s.objek = 'inovasi' AND s.hasil <> ALL (h.harapan)$$, 'inovasi: demikian pula; penciptanya tidak memutuskan apa pun');
SELECT is_empty($$SELECT s.objek, s.id FROM sel s WHERE pg_temp.coba('lain', format('UPDATE kinerja.%I SET alasan_status = alasan_status WHERE id = %s', s.objek, s.id)) <> '-'$$, 'orang lain tidak mengubah satu pun');
SELECT is_empty($$SELECT s.objek, s.id FROM sel s WHERE pg_temp.coba('pemeriksa', format('UPDATE kinerja.%I SET alasan_status = alasan_status WHERE id = %s', s.objek, s.id)) <> '42501'$$, 'pemeriksa membaca saja');
SELECT is_empty($$SELECT DISTINCT s.objek, t.dari, t.ke FROM sel s JOIN transisi t ON t.objek = s.objek AND t.dari = s.dari AND t.ke = s.ke
    WHERE t.alasan_wajib AND pg_temp.coba('kepala', format('UPDATE kinerja.%I SET status = %L WHERE id = %s', s.objek, s.ke, s.id)) NOT IN ('23514', '42501')$$, 'yang wajib beralasan tidak berubah tanpa alasan');

-- Isi rencana berubah selama draft (oleh pegawai) dan klarifikasi (oleh keduanya) saja: setiap bagian, status, dan pelaku
CREATE TEMP TABLE isi AS
SELECT s.status, b.bagian, p.pelaku,
       pg_temp.coba(p.siapa, format(b.perintah, s.id, s.nip)) AS hasil
FROM skp s, (VALUES ('hasil_kerja', $$INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) VALUES (%s, %L, 1, 'Uji')$$),
                    ('perilaku', $$INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi) VALUES (%s, %L, 'loyal', 'Uji')$$)) AS b (bagian, perintah),
     (VALUES ('pegawai', 'rekan'), ('penilai', 'kepala'), ('pengelola', 'pengelola')) AS p (pelaku, siapa)
WHERE s.nip = pg_temp.nip('rekan') AND s.tahun = 2026;
SELECT is((SELECT count(*) FROM isi), 7 * 2 * 3::bigint, 'setiap status, bagian, dan pelaku dicoba');
SELECT is_empty($$SELECT status, bagian, pelaku, hasil FROM isi WHERE hasil <> CASE WHEN status = 'draft' AND pelaku = 'penilai' THEN '42501' WHEN status IN ('draft', 'diklarifikasi') THEN 'ok' ELSE '55000' END$$,
    'draft milik pegawai, klarifikasi milik keduanya, sesudah itu isinya tetap, juga bagi pengelola');
SELECT is((SELECT string_agg(pg_temp.coba('pengelola', format(p, pg_temp.skp('diri'))), ' ') FROM unnest(ARRAY[
    'UPDATE kinerja.hasil_kerja SET uraian = uraian || ''x'' WHERE skp = %s', 'DELETE FROM kinerja.hasil_kerja WHERE skp = %s',
    'UPDATE kinerja.indikator SET target_bawah = 1 WHERE skp = %s', 'DELETE FROM kinerja.indikator WHERE skp = %s',
    'UPDATE kinerja.perilaku SET ekspektasi = ''x'' WHERE skp = %s', 'DELETE FROM kinerja.perilaku WHERE skp = %s']) AS p), '55000 55000 55000 55000 55000 55000', 'mengubah atau menghapus isi yang disepakati sama terlarangnya dengan menambah');
ROLLBACK TO sel;

-- Matriks peran hasil: yang didukung hasil kerja orang lain tahun itu, dan tidak berputar
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan) SELECT nip, 2026, '2026-01-01', '2026-12-31', unit, 'S' FROM orang WHERE sebutan IN ('kepala', 'rekan', 'lain');
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'Hasil ' || nip FROM skp WHERE tahun = 2026 AND status = 'draft';
CREATE FUNCTION pg_temp.baris(sebutan text) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT h.id FROM kinerja.hasil_kerja h WHERE h.skp = pg_temp.skp(sebutan) AND h.nomor = 1';
SELECT lives_ok('UPDATE hasil_kerja SET induk = pg_temp.baris(''kepala'') WHERE id = pg_temp.baris(''rekan'')', 'hasil kerja pegawai mendukung hasil kerja pimpinan');
SELECT lives_ok('UPDATE hasil_kerja SET induk = pg_temp.baris(''rekan'') WHERE id = pg_temp.baris(''lain'')', 'beberapa tingkat');
CREATE FUNCTION pg_temp.rinci(perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text;
BEGIN EXECUTE perintah; RETURN 'ok'; EXCEPTION WHEN OTHERS THEN GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL; RETURN SQLSTATE || ' ' || d; END $$;
SELECT matches(pg_temp.rinci('UPDATE hasil_kerja SET induk = pg_temp.baris(''lain'') WHERE id = pg_temp.baris(''kepala'')'),
    format('^23514 .*%s → %s → %s → %s', pg_temp.baris('kepala'), pg_temp.baris('lain'), pg_temp.baris('rekan'), pg_temp.baris('kepala')), 'lingkaran ditolak, dan disebut seluruhnya');
SELECT throws_ok('UPDATE hasil_kerja SET induk = id WHERE id = pg_temp.baris(''kepala'')', '23514', NULL, 'hasil kerja tidak mendukung dirinya');
SELECT throws_ok(format('INSERT INTO hasil_kerja (skp, nip, nomor, uraian, induk) SELECT skp, nip, 2, ''Uji'', id FROM hasil_kerja WHERE id = %s', pg_temp.baris('rekan')), '23514', NULL, 'atau hasil kerja lain orang yang sama');
SELECT throws_ok('UPDATE hasil_kerja SET induk = (SELECT min(h.id) FROM hasil_kerja h JOIN skp s ON s.id = h.skp WHERE s.tahun = 2025 AND h.nip = pg_temp.nip(''kepala'')) WHERE id = pg_temp.baris(''rekan'')', '23514', NULL, 'atau hasil kerja tahun lain');

-- Perubahan di tengah tahun: versi baru, yang lama tetap berlaku sampai digantikan
CREATE PROCEDURE pg_temp.jalan(tahun integer) LANGUAGE plpgsql AS $$
BEGIN
    IF to_regprocedure('kinerja.catat_tahap(text, kinerja.periode, text, text[], bigint[])') IS NULL THEN
        EXECUTE 'CREATE PROCEDURE kinerja.catat_tahap(text, kinerja.periode, text, text[], bigint[]) LANGUAGE sql AS ''''';
    END IF;
    CALL kinerja.jalankan_skp(tahun);
END $$;
CALL pg_temp.jalan(2026);
SELECT is(pg_temp.status('diri'), 'berjalan', 'pengelola menjalankan yang disepakati');
SELECT is(pg_temp.status('rekan'), 'draft', 'bukan yang belum');
INSERT INTO realisasi (indikator, skp, nip, tanggal, jumlah) SELECT id, skp, nip, '2026-03-10', 30 FROM indikator;
SELECT is(pg_temp.coba('rekan', format('CALL kinerja.ganti_skp(%s, %L, %L)', pg_temp.skp('rekan'), '2026-07-01', 'Tugas baru')), '55000', 'yang belum berjalan tidak diganti');
SELECT is(pg_temp.coba('diri', format('CALL kinerja.ganti_skp(%s, %L, %L)', pg_temp.skp('diri'), '2027-01-01', 'Tugas baru')), '22008', 'versi baru mulai dalam masa rencananya');
SELECT is(pg_temp.coba('diri', format('CALL kinerja.ganti_skp(%s, %L, %L)', pg_temp.skp('diri'), '2026-07-01', ' ')), '23514', 'dengan alasan');
SELECT is(pg_temp.coba('diri', format('CALL kinerja.ganti_skp(%s, %L, %L)', pg_temp.skp('diri'), '2026-03-10', 'Tugas baru')), '55000', 'realisasi tidak ditinggal tanpa rencana');
CREATE TEMP TABLE lama AS SELECT pg_temp.skp('diri') AS skp;
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ganti_skp(%s, %L, %L)', skp, '2026-07-01', 'Tugas baru')), 'ok', 'pegawai mengganti rencananya sejak suatu hari') FROM lama;
SELECT is(pg_temp.coba('diri', format('CALL kinerja.ganti_skp(%s, %L, %L)', skp, '2026-08-01', 'Lagi')), '23505', 'satu pengganti pada satu waktu') FROM lama;
SELECT results_eq('SELECT s.versi, s.status, s.mulai, s.selesai, s.menggantikan, count(i.id) FROM skp s JOIN indikator i ON i.skp = s.id WHERE s.id = pg_temp.skp(''diri'') GROUP BY s.id',
    'SELECT 2, ''draft'', date ''2026-07-01'', date ''2026-12-31'', skp, 1::bigint FROM lama', 'versi baru: draft dengan isi yang sama');
SELECT is((SELECT count(*) FROM perilaku WHERE skp = pg_temp.skp('diri')), 1::bigint, 'beserta ekspektasi perilakunya');
SELECT is((SELECT s.status || ' ' || s.selesai FROM skp s, lama l WHERE s.id = l.skp), 'berjalan 2026-12-31', 'yang lama tetap berjalan');
SELECT is(pg_temp.oleh('diri', format('CALL kinerja.ajukan_skp(%s)', pg_temp.skp('diri'))) || pg_temp.oleh('kepala', format('CALL kinerja.klarifikasi_skp(%s)', pg_temp.skp('diri')))
    || pg_temp.oleh('kepala', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))) || pg_temp.oleh('diri', format('CALL kinerja.sepakati_skp(%s)', pg_temp.skp('diri'))), 'okokokok', 'versi baru disepakati seperti rencana mana pun');
CALL pg_temp.jalan(2026);
SELECT results_eq('SELECT versi, status, mulai, selesai FROM skp WHERE nip = pg_temp.nip(''diri'') AND tahun = 2026 ORDER BY versi',
    $$VALUES (1, 'berjalan', '2026-01-01'::date, '2026-06-30'::date), (2, 'berjalan', '2026-07-01', '2026-12-31')$$, 'ketika versi baru berjalan, yang lama berakhir sehari sebelumnya');
SELECT is((SELECT skp FROM realisasi), (SELECT skp FROM lama), 'realisasinya tinggal pada rencana hari-harinya');
CREATE TEMP TABLE sebelum AS SELECT id, ctid AS letak FROM skp;
CALL pg_temp.jalan(2026);
SELECT is_empty('SELECT s.id FROM skp s FULL JOIN sebelum b ON b.id = s.id AND b.letak = s.ctid WHERE s.id IS NULL OR b.id IS NULL', 'menjalankan lagi tidak mengubah satu baris pun');

-- Yang kurang dalam rencana
SAVEPOINT temuan;
INSERT INTO program (nama, mulai, selesai, target, satuan) VALUES ('Layanan tiga tahun', '2025-01-01', '2027-12-31', 500, 'Berkas');
DELETE FROM skp WHERE tahun = 2026 AND nip IN (pg_temp.nip('rekan'), pg_temp.nip('lain'), pg_temp.nip('kepala'));
SELECT is_empty($$SELECT kode, skp, bukti FROM periksa_rencana(2026) WHERE nip = pg_temp.nip('diri')$$, 'rencana yang lengkap: tidak ada temuan');
-- Ditanam, satu kesalahan setiap rencana; selebihnya lengkap
INSERT INTO pegawai (nip, nama, mulai) SELECT format('1993%s012018011001', lpad(n::text, 2, '0'))::nip, 'Tanam ' || n, '2018-01-01' FROM generate_series(1, 12) AS n;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai) SELECT nip, 'A', 'S', 'definitif', '2020-01-01' FROM pegawai WHERE nama LIKE 'Tanam%';
INSERT INTO penyelia (nip, mulai, nip_atasan) VALUES ((SELECT nip FROM pegawai WHERE nama = 'Tanam 9'), '2020-01-01', pg_temp.nip('diri'));
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan) SELECT nip, 2026, '2026-01-01', '2026-12-31', 'A', 'S' FROM pegawai WHERE nama LIKE 'Tanam%' AND nama <> 'Tanam 1';
INSERT INTO hasil_kerja (skp, nip, nomor, uraian, bobot) SELECT s.id, s.nip, 1, 'Hasil kerja ' || p.nama, CASE p.nama WHEN 'Tanam 6' THEN '60'::bobot END FROM skp s JOIN pegawai p USING (nip) WHERE p.nama LIKE 'Tanam%' AND p.nama <> 'Tanam 2';
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan, bobot)
SELECT h.id, h.skp, h.nip, 1, 'kuantitas', 'Ukuran', CASE p.nama WHEN 'Tanam 4' THEN NULL ELSE 10 END, CASE p.nama WHEN 'Tanam 5' THEN ' ' ELSE 'berkas' END, CASE p.nama WHEN 'Tanam 7' THEN '99'::bobot END
FROM hasil_kerja h JOIN pegawai p USING (nip) WHERE p.nama LIKE 'Tanam%' AND p.nama <> 'Tanam 3';
INSERT INTO perilaku (skp, nip, aspek, ekspektasi) SELECT s.id, s.nip, 'loyal', 'Hadir' FROM skp s JOIN pegawai p USING (nip) WHERE p.nama LIKE 'Tanam%' AND p.nama <> 'Tanam 8';
UPDATE hasil_kerja SET uraian = 'HASIL  KERJA -- Tanam 10.' WHERE nip = (SELECT nip FROM pegawai WHERE nama = 'Tanam 11');
INSERT INTO skp (nip, tahun, mulai, selesai, unit, jabatan) SELECT nip, 2025, '2025-01-01', '2025-12-31', 'A', 'S' FROM pegawai WHERE nama = 'Tanam 12';
INSERT INTO hasil_kerja (skp, nip, nomor, uraian) SELECT id, nip, 1, 'hasil kerja: tanam 12' FROM skp WHERE tahun = 2025 AND nip = (SELECT nip FROM pegawai WHERE nama = 'Tanam 12');
INSERT INTO indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan) SELECT id, skp, nip, 1, 'kuantitas', 'Lain kata', 10.00, 'Berkas' FROM hasil_kerja WHERE uraian = 'hasil kerja: tanam 12';
CREATE TEMP TABLE ditanam AS SELECT * FROM (VALUES ('tanpa_rencana', 'Tanam 1'), ('tanpa_hasil_kerja', 'Tanam 2'), ('tanpa_indikator', 'Tanam 3'), ('tanpa_target', 'Tanam 4'), ('tanpa_satuan', 'Tanam 5'), ('bobot_hasil_kerja', 'Tanam 6'),
    ('bobot_indikator', 'Tanam 7'), ('tanpa_perilaku', 'Tanam 8'), ('tanpa_induk', 'Tanam 9'), ('teks_sama', 'Tanam 10'), ('teks_sama', 'Tanam 11'), ('salinan_tahun_lalu', 'Tanam 12')) AS v (kode, nama);
SELECT set_eq($$SELECT r.kode, p.nama FROM periksa_rencana(2026, 'A') r JOIN pegawai p USING (nip) WHERE p.nama LIKE 'Tanam%'$$, 'SELECT kode, nama FROM ditanam', 'semua yang ditanam ditemukan, dan tidak ada yang lain');
SELECT is((SELECT count(*) FROM (SELECT kode, nip, skp FROM periksa_rencana(2026) GROUP BY 1, 2, 3 HAVING count(*) > 1) AS g), 0::bigint, 'setiap temuan sekali');
SELECT results_eq($$SELECT kode, bukti FROM periksa_rencana(2026, 'A') WHERE kode IN ('bobot_hasil_kerja', 'bobot_indikator', 'teks_sama', 'salinan_tahun_lalu') ORDER BY 1, skp$$,
    $$VALUES ('bobot_hasil_kerja', 'Jumlahnya 60.'), ('bobot_indikator', 'Hasil kerja nomor 1: jumlahnya 99.'), ('salinan_tahun_lalu', '1 dari 1 hasil kerja sama teks dan targetnya dengan tahun 2025.'),
             ('teks_sama', '1 dari 1 hasil kerja sama teksnya dengan pegawai lain seunit; 1 kali pada pegawai lain seinstansi.'), ('teks_sama', '1 dari 1 hasil kerja sama teksnya dengan pegawai lain seunit; 1 kali pada pegawai lain seinstansi.')$$, 'dengan buktinya');
SELECT set_eq($$SELECT nip FROM periksa_rencana(2026, 'B') WHERE kode = 'tanpa_rencana'$$, $$SELECT pg_temp.nip(s) FROM unnest('{lain,baru}'::text[]) AS s$$, 'sebuah unit: hanya pegawai unit itu');
UPDATE skp SET status = 'diajukan' WHERE nip = (SELECT nip FROM pegawai WHERE nama = 'Tanam 12') AND tahun = 2026;
UPDATE indikator SET target_bawah = 11 WHERE skp IN (SELECT s.id FROM skp s JOIN pegawai p USING (nip) WHERE p.nama = 'Tanam 12' AND s.tahun = 2025);
SELECT is_empty($$SELECT 1 FROM periksa_rencana(2026) WHERE kode = 'salinan_tahun_lalu'$$, 'teks yang sama dengan target lain bukan salinan');
SELECT set_eq($$SELECT kode FROM kode_periksa_rencana WHERE kode <> 'versi_belum_disepakati'$$, 'SELECT kode FROM ditanam', 'setiap kode yang dikenal diuji');
-- siapa bertanya
SET LOCAL ROLE rencana_lain;
SELECT set_eq('SELECT kode, nip::text FROM periksa_rencana(2026)', $$VALUES ('tanpa_rencana', '199201012017011001')$$, 'seorang pegawai mendengar tentang rencananya sendiri');
RESET ROLE;
SAVEPOINT versi;
CALL kinerja.ganti_skp(pg_temp.skp('diri'), '2026-10-01', 'Perubahan lagi');
SELECT set_eq($$SELECT kode, skp FROM periksa_rencana(2026) WHERE nip = pg_temp.nip('diri')$$, $$SELECT 'versi_belum_disepakati', pg_temp.skp('diri')$$, 'versi baru yang belum disepakati disebut; salinan dari versinya sendiri bukan temuan');
ROLLBACK TO versi;

-- Program tiga tahun: realisasi hasil kerja yang dihubungkan, tahun demi tahun
SET LOCAL session_replication_role = replica;
UPDATE hasil_kerja SET program = (SELECT id FROM program) WHERE nip = pg_temp.nip('diri');
SET LOCAL session_replication_role = origin;
SELECT results_eq('SELECT tahun, hasil_kerja, indikator, realisasi, kumulatif, sisa FROM v_program ORDER BY tahun',
    $$VALUES (2025, 1::bigint, 0::bigint, NULL::numeric, NULL::numeric, NULL::numeric), (2026, 2, 2, 30, 30, 470), (2027, 0, 0, NULL, 30, 470)$$, 'kemajuan program: tanpa realisasi bukan 0');
ROLLBACK TO temuan;

-- Rencana tahun lalu disalin sebagai draft, sekali
INSERT INTO tahun_kinerja (tahun) VALUES (2027);
CREATE FUNCTION pg_temp.draf() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM kinerja.skp WHERE tahun = 2027 AND status = ''draft''';
CALL salin_rencana(2026, 2027);
SELECT is(pg_temp.draf(), 1::bigint, 'hanya rencana yang berjalan atau selesai yang disalin, versi terakhirnya');
SELECT is((SELECT string_agg(i.target_bawah::text, ',') FROM indikator i JOIN skp s ON s.id = i.skp WHERE s.tahun = 2027), '120', 'beserta indikatornya');
CALL salin_rencana(2026, 2027);
SELECT is(pg_temp.draf(), 1::bigint, 'menyalin lagi tidak menambah');
SELECT set_eq($$SELECT kode FROM periksa_rencana(2027) WHERE skp IS NOT NULL$$, $$VALUES ('salinan_tahun_lalu')$$, 'dan periksa_rencana menyebutnya salinan');

-- PP 30/2019 Ps 41(5): ide baru atau cara baru yang memberi manfaat bagi organisasi atau negara
SELECT is(pg_temp.oleh('diri', format($$INSERT INTO kinerja.inovasi (nip, tanggal, uraian) VALUES (%L, '2026-05-05', 'Antrean daring')$$, pg_temp.nip('diri'))), 'ok', 'pegawai mengusulkan inovasinya');
SELECT is(pg_temp.coba('diri', format($$INSERT INTO kinerja.inovasi (nip, tanggal, uraian) VALUES (%L, '2026-05-05', 'Atas nama')$$, pg_temp.nip('rekan'))), '42501', 'bukan inovasi orang lain');
CREATE FUNCTION pg_temp.ide() RETURNS boolean LANGUAGE sql AS 'SELECT kinerja.ide_baru(pg_temp.nip(''diri''), ''2026'')';
SELECT is(pg_temp.ide(), false, 'yang diusulkan belum ide baru');
SELECT is(ide_baru(pg_temp.nip('rekan'), '2026'), false, 'tanpa inovasi: bukan ide baru');
SELECT is(ide_baru(NULL, '2026'), NULL, 'tanpa pegawai: tidak diketahui');
SELECT is(pg_temp.oleh('diri', $$UPDATE kinerja.inovasi SET uraian = 'Antrean daring bagi izin'$$), 'ok', 'selama diusulkan uraiannya diperbaiki');
SELECT is(pg_temp.coba('diri', format('CALL kinerja.verifikasi_inovasi(%s, %L)', (SELECT id FROM inovasi), 'organisasi')), '23514', 'tidak ada yang memverifikasi inovasinya sendiri');
SELECT is(pg_temp.coba('lain', format('CALL kinerja.verifikasi_inovasi(%s, %L)', (SELECT id FROM inovasi), 'organisasi')), 'P0002', 'yang bukan penilainya tidak menemukannya');
SELECT is(pg_temp.coba('kepala', format('UPDATE kinerja.inovasi SET status = %L, tingkat_manfaat = %L, diverifikasi_oleh = %L, diverifikasi_pada = now()', 'diverifikasi', 'negara', pg_temp.nip('lain'))), '42501', 'verifikasi tidak atas nama orang lain');
SELECT is(pg_temp.coba('kepala', format('UPDATE kinerja.inovasi SET status = %L, tingkat_manfaat = %L, diverifikasi_oleh = %L, diverifikasi_pada = %L', 'diverifikasi', 'negara', pg_temp.nip('kepala'), '2026-05-05')), '42501', 'dan tidak pada saat lain');
SELECT is(pg_temp.coba('kepala', format('CALL kinerja.verifikasi_inovasi(%s, %L)', (SELECT id FROM inovasi), 'dunia')), '23514', 'tingkat manfaat menurut aturannya');
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.verifikasi_inovasi(%s, %L)', (SELECT id FROM inovasi), 'organisasi')), 'ok', 'penilai memverifikasi');
SELECT is(pg_temp.ide(), true, 'yang diverifikasi bermanfaat bagi organisasi adalah ide baru');
SELECT is(ide_baru(pg_temp.nip('diri'), '2026-T1'), false, 'dalam periode hari terciptanya saja');
SELECT is(pg_temp.coba('diri', $$UPDATE kinerja.inovasi SET uraian = 'Lain sama sekali'$$), '55000', 'yang sudah diverifikasi tidak diganti isinya');
SELECT is(pg_temp.coba('diri', 'DELETE FROM kinerja.inovasi'), '55000', 'atau dihapus');
SELECT is(pg_temp.coba('kepala', $$UPDATE kinerja.inovasi SET tingkat_manfaat = 'negara'$$), '55000', 'manfaatnya tidak dinaikkan kemudian');
INSERT INTO pengaturan VALUES ('ide_baru_tingkat', '"negara"');
SELECT is(pg_temp.ide(), false, 'instansi boleh menuntut manfaat bagi negara');
UPDATE pengaturan SET isi = '"alam"' WHERE kunci = 'ide_baru_tingkat';
SELECT throws_ok('SELECT pg_temp.ide()', '22023', NULL, 'setelan yang tidak dikenal bukan bawaan');
DELETE FROM pengaturan WHERE kunci = 'ide_baru_tingkat';
SELECT is(pg_temp.oleh('kepala', format('CALL kinerja.adopsi_inovasi(%s, %L)', (SELECT id FROM inovasi), 'Unit B')), 'ok', 'lalu diadopsi unit lain');
SELECT is(pg_temp.ide(), true, 'yang diadopsi tetap ide baru');
UPDATE periode_kinerja SET status = 'ditutup' WHERE periode = '2026-T1';
SELECT is(pg_temp.coba('diri', format($$INSERT INTO kinerja.inovasi (nip, tanggal, uraian) VALUES (%L, '2026-02-05', 'Terlambat')$$, pg_temp.nip('diri'))), '55000', 'inovasi tidak ditambah ke dalam periode yang sudah ditutup');

SELECT * FROM finish();
ROLLBACK;
