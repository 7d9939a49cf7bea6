-- Masuk: di balik satu peran bersama, siapa orangnya dikatakan server identitas dengan tanda tangan, bukan oleh sesi.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();

-- Pemilik daftar peran biasa; aplikasi memakai satu peran bagi semua pegawai
CREATE ROLE pemilik_daftar;
CREATE ROLE aplikasi;
CREATE ROLE kepegawaian;
CREATE ROLE orang_lain;
GRANT USAGE ON SCHEMA kinerja TO aplikasi, kepegawaian, orang_lain;
DO $$
DECLARE
    g text;
BEGIN
    FOREACH g IN ARRAY kinerja.hak_pasang_kurang('pemilik_daftar') LOOP
        EXECUTE g;
    END LOOP;
END $$;
SET LOCAL ROLE pemilik_daftar;
CALL kinerja.pasang();
INSERT INTO kinerja.pegawai (nip, nama, mulai) VALUES ('198609262015051001', 'Arbas', '2015-05-01'), ('199502022020122001', 'Fekena', '2020-12-01');
INSERT INTO kinerja.kunci_masuk (kid, kunci, keterangan) VALUES ('2026a', sha256('2026a'), 'server identitas kota');
SELECT lives_ok($$CALL kinerja.petakan_peran('pegawai', 'aplikasi')$$, 'pemilik daftar yang bukan superuser meneruskan hak masuk');
CALL kinerja.petakan_peran('pengelola', 'kepegawaian');
RESET ROLE;

-- Server identitas: HMAC menurut definisinya
CREATE FUNCTION b64u(bytea) RETURNS text LANGUAGE sql AS $$SELECT translate(encode($1, 'base64'), E'+/=\n', '-_')$$;
CREATE FUNCTION terbitkan(ubah jsonb DEFAULT '{}', kunci text DEFAULT '2026a', kepala jsonb DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    detik bigint := floor(extract(epoch FROM clock_timestamp()));
    awal text := public.b64u(convert_to(coalesce(kepala, jsonb_build_object('alg', 'HS256', 'kid', kunci))::text, 'UTF8')) || '.' || public.b64u(convert_to(
        (jsonb_build_object('sub', '198609262015051001', 'aud', current_database(), 'iat', detik, 'nbf', detik, 'exp', detik + 60, 'jti', gen_random_uuid()) || ubah)::text, 'UTF8'));
    dalam bytea := decode(repeat('36', 64), 'hex');
    luar bytea := decode(repeat('5c', 64), 'hex');
BEGIN
    FOR i IN 0..31 LOOP
        dalam := set_byte(dalam, i, 54 # get_byte(sha256(convert_to(kunci, 'UTF8')), i));
        luar := set_byte(luar, i, 92 # get_byte(sha256(convert_to(kunci, 'UTF8')), i));
    END LOOP;
    RETURN awal || '.' || public.b64u(sha256(luar || sha256(dalam || convert_to(awal, 'UTF8'))));
END $$;
-- Yang dikatakan masuk; akibatnya dibatalkan
CREATE FUNCTION coba(jwt text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'atas nama %', kinerja.masuk(jwt);
EXCEPTION WHEN raise_exception THEN
    RETURN SQLERRM;
WHEN OTHERS THEN
    RETURN SQLSTATE;
END $$;

-- Siapa yang boleh
SET LOCAL ROLE orang_lain;
SELECT throws_ok($$SELECT kinerja.masuk('a.b.c')$$, '42501', NULL, 'peran yang tidak dipetakan tidak dapat masuk');
SELECT is(kinerja.nip_masuk(), NULL, 'dan bukan siapa-siapa');
SET LOCAL ROLE aplikasi;
SELECT throws_ok('SELECT * FROM kinerja.kunci_masuk', '42501', NULL, 'peran aplikasi tidak membaca kunci');
SELECT throws_ok('SELECT * FROM kinerja.token_terpakai', '42501', NULL, 'dan tidak membaca token orang lain');
SELECT throws_ok('DELETE FROM kinerja.token_terpakai', '42501', NULL, 'dan tidak membuat token berlaku lagi');
SELECT throws_ok($$INSERT INTO kinerja.kunci_masuk (kid, kunci) VALUES ('x', sha256('x'))$$, '42501', NULL, 'dan tidak menambah kunci');
SELECT throws_ok('CALL kinerja.bersihkan_token()', '42501', NULL, 'dan tidak membersihkan token');
SET LOCAL ROLE kepegawaian;
SELECT throws_ok('SELECT kid FROM kinerja.kunci_masuk', '42501', NULL, 'pengelola pun tidak membaca kunci');
SET LOCAL ROLE aplikasi;
SELECT is(coba(terbitkan()), 'atas nama 198609262015051001', 'walau demikian peran aplikasi masuk dengan token');
SELECT is(coba(terbitkan('{"sub": "199502022020122001"}')), 'atas nama 199502022020122001', 'atas nama siapa pun yang disebut server identitas');
RESET ROLE;
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'kinerja'::regnamespace AND proname IN ('masuk', 'nip_masuk', 'bersihkan_token') AND prosecdef$$, 'tanpa SECURITY DEFINER');
SELECT ok(relrowsecurity, relname || ': keamanan baris menyala') FROM pg_class WHERE oid IN ('kinerja.kunci_masuk'::regclass, 'kinerja.token_terpakai'::regclass) ORDER BY relname;
SELECT is_empty($$SELECT polname FROM pg_policy WHERE polrelid IN ('kinerja.kunci_masuk'::regclass, 'kinerja.token_terpakai'::regclass)$$, 'tanpa kebijakan: hanya bagi pemiliknya');

-- Yang ditolak
SET LOCAL ROLE aplikasi;
SELECT is(coba(terbitkan(ubah::jsonb, kunci, kepala::jsonb)), '28000', keterangan)
FROM (VALUES
    ('{"exp": 1767225600}', '2026a', NULL, 'kedaluwarsa'),
    (format('{"nbf": %s}', floor(extract(epoch FROM clock_timestamp())) + 50), '2026a', NULL, 'belum berlaku'),
    (format('{"iat": %s}', floor(extract(epoch FROM clock_timestamp())) + 50), '2026a', NULL, 'belum terbit'),
    (format('{"exp": %s}', floor(extract(epoch FROM clock_timestamp())) + 86400), '2026a', NULL, 'berlaku lebih lama daripada yang diizinkan'),
    ('{"aud": "basis_data_lain"}', '2026a', NULL, 'untuk basis data lain'),
    ('{"sub": "199001012015011001"}', '2026a', NULL, 'bukan pegawai yang tercatat'),
    ('{"sub": "arbas"}', '2026a', NULL, 'sub bukan NIP'),
    ('{"exp": "besok"}', '2026a', NULL, 'exp bukan bilangan'),
    ('{}', 'palsu', '{"alg": "HS256", "kid": "2026a"}', 'ditandatangani kunci lain'),
    ('{}', 'palsu', '{"alg": "HS256"}', 'ditandatangani kunci lain, tanpa menyebut kunci'),
    ('{}', '2026a', '{"alg": "none"}', 'alg none'),
    ('{}', '2026a', '{"alg": "RS256"}', 'algoritme lain'),
    ('{}', '2026a', '{"alg": "HS256", "crit": ["exp"]}', 'menuntut perluasan'),
    ('{}', '2026b', NULL, 'kunci yang tidak dikenal')) AS v (ubah, kunci, kepala, keterangan);
SELECT is(coba(split_part(terbitkan(), '.', 1) || '.' || split_part(terbitkan('{"sub": "199502022020122001"}'), '.', 2) || '.' || split_part(terbitkan(), '.', 3)), '28000', 'isi yang ditukar');
SELECT is(coba(split_part(terbitkan(), '.', 1) || '.' || split_part(terbitkan(), '.', 2) || '.'), '28000', 'tanpa tanda tangan');
SELECT is(coba(t), '22P02', keterangan) FROM (VALUES ('198609262015051001', 'NIP bukan token'), (terbitkan() || '=', 'base64 dengan pengisi'), ('e30.e30', 'dua bagian'), ('bukan.json.sama', 'bukan JSON'), (repeat('a', 9000), 'terlalu panjang')) AS v (t, keterangan);
SELECT is(coba(NULL), '22004', 'NULL bukan token');
RESET ROLE;
SELECT is((SELECT count(*) FROM kinerja.token_terpakai), 0::bigint, 'tidak satu pun ditulis sebagai terpakai');

-- Pergantian kunci: yang baru ditambahkan, server identitas berpindah, yang lama diakhiri
SELECT is(kinerja.isi_jwt(terbitkan('{"jti": "x"}', '2026b'), sha256('2026b')) ->> 'jti', 'x', 'token dari kunci baru dapat dicoba sebelum kuncinya dipasang');
SELECT is(coba(terbitkan('{}', '2026b')), '28000', 'tetapi belum membuka apa pun');
INSERT INTO kinerja.kunci_masuk (kid, kunci) VALUES ('2026b', sha256('2026b'));
SELECT is(coba(terbitkan('{}', kunci, kepala::jsonb)), 'atas nama 198609262015051001', keterangan)
FROM (VALUES ('2026a', NULL, 'selama keduanya berlaku: kunci lama'), ('2026b', NULL, 'dan kunci baru'), ('2026a', '{"alg": "HS256"}', 'juga tanpa menyebut kunci'), ('2026b', '{"alg": "HS256"}', 'yang mana pun')) AS v (kunci, kepala, keterangan);
SELECT is(coba(terbitkan('{}', '2026a', '{"alg": "HS256", "kid": "2026b"}')), '28000', 'kunci yang disebut adalah kunci yang dipakai');
UPDATE kinerja.kunci_masuk SET selesai = clock_timestamp() WHERE kid = '2026a';
SELECT is(coba(terbitkan()), '28000', 'sesudah diakhiri, kunci lama tidak membuka lagi');
SELECT is(coba(terbitkan('{}', '2026b')), 'atas nama 198609262015051001', 'kunci baru tetap');
UPDATE kinerja.kunci_masuk SET selesai = NULL WHERE kid = '2026a';
SELECT throws_ok($$INSERT INTO kinerja.kunci_masuk (kid, kunci) VALUES ('pendek', 'rahasia')$$, '23514', NULL, 'kunci yang pendek tidak diterima');
SELECT throws_ok($$INSERT INTO kinerja.kunci_masuk (kid, alg, kunci) VALUES ('lain', 'none', sha256('lain'))$$, '23514', NULL, 'juga algoritme lain');

-- Setelan yang tidak bertanda tangan tidak dipercaya
SET LOCAL ROLE aplikasi;
SET LOCAL asn_kinerja.pelaku = '199502022020122001';
SET LOCAL masuk.nip = '199502022020122001';
SELECT is(kinerja.nip_masuk(), NULL, 'setelan tidak menjadikan siapa-siapa');

-- Savepoint
SAVEPOINT sebelum;
SELECT kinerja.masuk(terbitkan('{"sub": "199502022020122001"}'));
ROLLBACK TO sebelum;
SELECT is(kinerja.nip_masuk(), NULL, 'ROLLBACK TO membatalkan masuk');
SAVEPOINT sebelum_2;
SELECT kinerja.masuk(terbitkan('{"jti": "satu"}'));
RELEASE sebelum_2;
SELECT is(kinerja.nip_masuk()::text, '198609262015051001', 'RELEASE tidak');
SELECT is(current_setting('asn_kinerja.pelaku'), '198609262015051001', 'jejak menyebut orangnya');
SELECT is(coba(terbitkan('{"sub": "199502022020122001"}')), '25001', 'satu transaksi hanya untuk satu orang');
SET LOCAL asn_kinerja.pelaku = '199502022020122001';
SELECT is(kinerja.nip_masuk()::text, '198609262015051001', 'dan setelan tidak menggantinya');
SET LOCAL ROLE orang_lain;
SELECT is(kinerja.nip_masuk()::text, '198609262015051001', 'peran lain dalam transaksi yang sama: orangnya tetap');
RESET ROLE;
SELECT results_eq('SELECT jti, nip::text, kid FROM kinerja.token_terpakai', $$VALUES ('satu', '198609262015051001', '2026a')$$, 'hanya token yang berlaku yang terpakai');
SELECT results_eq($$SELECT operasi::text, baru ->> 'jti', pelaku FROM kinerja.v_jejak WHERE tabel = 'token_terpakai'$$, $$VALUES ('I', 'satu', '198609262015051001')$$, 'dan tercatat dalam jejak transaksi itu');
SELECT is_empty($$SELECT FROM kinerja.v_jejak WHERE tabel = 'kunci_masuk' AND (baru::text ~ encode(sha256('2026a'), 'hex') OR lama::text ~ encode(sha256('2026a'), 'hex'))$$, 'kunci tidak pernah tertulis dalam jejak');
SELECT isnt_empty($$SELECT FROM kinerja.v_jejak WHERE tabel = 'kunci_masuk' AND baru ->> 'kid' = '2026a'$$, 'bahwa kunci ditambahkan, tercatat');

-- Pembersihan: hanya yang tidak mungkin dipakai lagi
INSERT INTO kinerja.token_terpakai (jti, nip, kid, kedaluwarsa) VALUES ('baru saja', '198609262015051001', '2026a', clock_timestamp() - interval '10 minutes'), ('lama', '198609262015051001', '2026a', clock_timestamp() - interval '2 hours');
SET LOCAL ROLE pemilik_daftar;
SELECT lives_ok('CALL kinerja.bersihkan_token()', 'pemilik daftar membersihkan token');
RESET ROLE;
SELECT results_eq('SELECT jti FROM kinerja.token_terpakai ORDER BY jti', $$VALUES ('baru saja'), ('satu')$$, 'yang kedaluwarsa lebih dari sejam dihapus, yang lain tidak');
SELECT * FROM finish();
ROLLBACK;
