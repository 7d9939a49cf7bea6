--
-- masuk: who the end user is, by a signed claim, for one transaction
--
\set SHOW_CONTEXT never
SET client_min_messages = warning;
SET search_path = public, kinerja;
-- tokens are made here, out of the server's sha256 and the definition of HMAC
CREATE FUNCTION b64u(bytea) RETURNS text LANGUAGE sql AS $$SELECT translate(encode($1, 'base64'), E'+/=\n', '-_')$$;
CREATE FUNCTION hmac(pesan bytea, kunci bytea) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    k bytea := decode(rpad(encode(kunci, 'hex'), 128, '0'), 'hex');
    dalam bytea := k;
    luar bytea := k;
BEGIN
    FOR i IN 0..63 LOOP
        dalam := set_byte(dalam, i, get_byte(k, i) # 54);
        luar := set_byte(luar, i, get_byte(k, i) # 92);
    END LOOP;
    RETURN sha256(luar || sha256(dalam || pesan));
END $$;
-- a good token, with some claims set or dropped (null), as of now and so many seconds
CREATE FUNCTION token(ubah jsonb DEFAULT '{}', kunci text DEFAULT 'satu', kepala jsonb DEFAULT '{"alg": "HS256"}') RETURNS text LANGUAGE sql AS $$
    SELECT awal || '.' || public.b64u(public.hmac(convert_to(awal, 'UTF8'), sha256(convert_to(kunci, 'UTF8'))))
    FROM (SELECT public.b64u(convert_to(kepala::text, 'UTF8')) || '.' || public.b64u(convert_to((
              SELECT jsonb_object_agg(key, CASE WHEN value ? 'detik' THEN to_jsonb(floor(extract(epoch FROM clock_timestamp())) + (value ->> 'detik')::numeric) ELSE value END)
              FROM jsonb_each(jsonb_build_object('sub', '198609262015051001', 'aud', current_database(), 'iat', '{"detik": 0}'::jsonb, 'exp', '{"detik": 60}'::jsonb, 'jti', gen_random_uuid()) || ubah)
              WHERE value <> 'null')::text, 'UTF8'))) AS t (awal)
$$;
-- what masuk says; what it has done is taken back
CREATE FUNCTION jawab(jwt text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    rincian text;
    saran text;
BEGIN
    RAISE EXCEPTION 'diterima "%" = "%"', kinerja.masuk(jwt), kinerja.nip_masuk();
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN regexp_replace(replace(replace(concat_ws(' | ', nullif(SQLSTATE, 'P0001'), SQLERRM, nullif(rincian, ''), nullif(saran, '')), current_database(), '(this)'), upper(current_database()), '(THIS)'), '\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[-+]\d\d(:\d\d)?', '(time)', 'g');
END $$;

SELECT jawab(token());
SET asn_kinerja.skema_jejak = 'jejak_masuk';
CALL kinerja.pasang();
SELECT jawab(NULL);
SELECT jawab(token());
INSERT INTO kunci_masuk (kid, kunci) VALUES ('k1', sha256('satu'));
SELECT jawab(token());
INSERT INTO pegawai (nip, nama, mulai) VALUES ('198609262015051001', 'Arbas', '2015-05-01'), ('199502022020122001', 'Fekena', '2020-12-01');
SELECT jawab(token());

-- what is not asked of a token may be there, or not
SELECT ubah, jawab(token(replace(ubah, '(this)', current_database())::jsonb, 'satu', kepala::jsonb)) FROM (VALUES
    ('{}', '{"alg": "HS256", "typ": "JWT", "kid": "k1", "jku": "https://lain.example/kunci", "x": 1}'), ('{"nbf": {"detik": -1}, "iss": "idp", "scope": ["a"]}', '{"alg": "HS256"}'),
    ('{"aud": ["lain", "(this)"]}', '{"alg": "HS256"}'), ('{"sub": "19950202 202012 2 001"}', '{"alg": "HS256"}'), ('{"exp": {"detik": 60.123456789}}', '{"alg": "HS256"}'), ('{"jti": "é"}', '{"alg": "HS256"}')) AS v (ubah, kepala);
SELECT jawab(token(jsonb_build_object('jti', repeat('j', 255)))) LIKE 'diterima %' AS longest;

-- refused, each for its reason
SELECT ubah, jawab(token(replace(replace(ubah, '(this)', current_database()), '(THIS)', upper(current_database()))::jsonb)) FROM (VALUES
    ('{"sub": null}'), ('{"aud": null}'), ('{"exp": null}'), ('{"iat": null}'), ('{"jti": null}'),
    ('{"sub": 198609262015051001}'), ('{"aud": 1}'), ('{"aud": {}}'), ('{"aud": ["(this)", 1]}'), ('{"aud": [["(this)"]]}'), ('{"exp": "2030-01-01"}'), ('{"exp": [1]}'), ('{"iat": true}'), ('{"nbf": "0"}'), ('{"jti": 7}'),
    ('{"sub": ""}'), ('{"sub": "arbas"}'), ('{"sub": "198609262015051002"}'), ('{"sub": "198613262015051001"}'), ('{"jti": ""}'),
    ('{"aud": "lain"}'), ('{"aud": ""}'), ('{"aud": []}'), ('{"aud": ["a", "b"]}'), ('{"aud": "(THIS)"}'), ('{"aud": "(this) "}'),
    ('{"iat": -1}'), ('{"exp": 253402300800}'), ('{"exp": 1e400}'), ('{"exp": 0}'), ('{"exp": 1e-300}'), ('{"exp": {"detik": -30}}'), ('{"iat": {"detik": 30}}'), ('{"nbf": {"detik": 30}}'), ('{"exp": {"detik": 901}}'), ('{"exp": 253402300799, "iat": 0}')) AS v (ubah);
SELECT jawab(token(jsonb_build_object('jti', repeat('j', 256)))) AS too_long, jawab(token(jsonb_build_object('jti', repeat('é', 128)))) LIKE '28000 |%' AS in_bytes;
SELECT kepala, jawab(token('{}', 'satu', kepala::jsonb)) FROM (VALUES ('{"alg": "none"}'), ('{"alg": "RS256"}'), ('{"alg": "HS256", "kid": "k2"}'), ('{"alg": "HS256", "kid": ""}'), ('{"alg": "HS256", "crit": ["b64"]}')) AS v (kepala);
SELECT jawab(token('{}', 'dua')) AS forged, jawab('a.b') AS no_token;
-- a good token with any character changed is refused, and is good after that
SELECT count(*) = max(length(t)) AS positions, count(*) FILTER (WHERE jawab(overlay(t PLACING CASE substr(t, i, 1) WHEN 'A' THEN 'B' ELSE 'A' END FROM i FOR 1)) LIKE 'diterima%') AS accepted, bool_and(jawab(t) LIKE 'diterima%') AS good
FROM (SELECT token() AS t OFFSET 0) AS b, generate_series(1, length(t)) i;
-- none has been written down
SELECT count(*) FROM token_terpakai;

-- for one transaction: nothing before it, nothing after it
BEGIN;
SELECT nip_masuk();
SELECT masuk(token());
SELECT nip_masuk(), current_setting('asn_kinerja.pelaku') AS pelaku;
COMMIT;
SELECT nip_masuk(), current_setting('asn_kinerja.pelaku') AS pelaku;
BEGIN;
SELECT masuk(token());
ROLLBACK;
SELECT nip_masuk();
BEGIN;
SELECT masuk(token());
SELECT 1 / 0;
SELECT nip_masuk();
COMMIT;
SELECT nip_masuk();
-- a statement is a transaction, and so is each part of a procedure that commits
SELECT masuk(token()) IS NOT NULL AS entered;
SELECT nip_masuk();
CREATE PROCEDURE bertahap() LANGUAGE plpgsql AS $$
BEGIN
    PERFORM kinerja.masuk(public.token());
    RAISE WARNING 'sebelum COMMIT: %', kinerja.nip_masuk();
    COMMIT;
    RAISE WARNING 'sesudah COMMIT: %', kinerja.nip_masuk();
    PERFORM kinerja.masuk(public.token('{"sub": "199502022020122001"}'));
    RAISE WARNING 'orang lain: %', kinerja.nip_masuk();
END $$;
CALL bertahap();
-- constraints that are checked at the end still see it
CREATE TABLE tunda (n integer);
CREATE FUNCTION lihat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'pada akhir: %', kinerja.nip_masuk(); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER tunda AFTER INSERT ON tunda DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lihat();
BEGIN;
SELECT masuk(token()) IS NOT NULL AS entered;
INSERT INTO tunda VALUES (1);
COMMIT;

-- savepoints: it goes with the one that it was made after, and stays when that is released
BEGIN;
SAVEPOINT a;
SELECT masuk(token());
ROLLBACK TO a;
SELECT nip_masuk();
SAVEPOINT b;
SAVEPOINT c;
SELECT masuk(token('{"sub": "199502022020122001"}'));
RELEASE c;
SAVEPOINT d;
ROLLBACK TO d;
SELECT nip_masuk();
RELEASE b;
SELECT nip_masuk();
ROLLBACK TO a;
SELECT nip_masuk(), nullif(current_setting('asn_kinerja.pelaku'), '') AS pelaku;
SELECT masuk(token());
SAVEPOINT e;
ROLLBACK TO e;
SELECT nip_masuk();
COMMIT;

-- one transaction is one person's
BEGIN;
SELECT masuk(token());
SAVEPOINT a;
SELECT masuk(token('{"sub": "199502022020122001"}'));
ROLLBACK TO a;
SELECT masuk(token());
ROLLBACK;

-- once only; what was rolled back has not been used
SELECT token() AS sekali \gset
BEGIN;
SELECT masuk(:'sekali');
ROLLBACK;
SELECT masuk(:'sekali');
SELECT regexp_replace(jawab(:'sekali'), '[0-9a-f-]{36}', '(jti)') AS again;
SELECT regexp_replace(jawab(token(jsonb_build_object('jti', (SELECT jti FROM token_terpakai LIMIT 1), 'sub', '199502022020122001'))), '[0-9a-f-]{36}', '(jti)') AS of_another;

-- no setting is believed, whoever makes it, also one that looks like ours
SET asn_kinerja.pelaku = '198609262015051001';
SET masuk.nip = '198609262015051001';
SELECT nip_masuk();
BEGIN;
SELECT masuk(token('{"sub": "199502022020122001"}'));
SET LOCAL asn_kinerja.pelaku = '198609262015051001';
SELECT nip_masuk(), current_setting('asn_kinerja.pelaku') AS pelaku;
ROLLBACK;
RESET asn_kinerja.pelaku;

-- several keys; one that is over, or has not begun, is none
INSERT INTO kunci_masuk (kid, kunci, mulai, selesai) VALUES ('k2', sha256('dua'), now(), NULL), ('lama', sha256('lama'), now() - interval '2 days', now() - interval '1 day'), ('baru', sha256('baru'), now() + interval '1 day', NULL);
SELECT kunci, kid, jawab(token('{}', kunci, jsonb_strip_nulls(jsonb_build_object('alg', 'HS256', 'kid', kid)))) FROM (VALUES ('satu', NULL), ('dua', NULL), ('dua', 'k2'), ('satu', 'k2'), ('dua', 'k1'), ('lama', NULL), ('lama', 'lama'), ('baru', 'baru')) AS v (kunci, kid);
SELECT jawab(token('{}', 'dua', '{"alg": "none", "kid": "k2"}'));
UPDATE kunci_masuk SET selesai = clock_timestamp() WHERE kid = 'k1';
SELECT jawab(token()) AS over;
UPDATE kunci_masuk SET selesai = NULL WHERE kid = 'k1';
\set VERBOSITY sqlstate
INSERT INTO kunci_masuk (kid, kunci) VALUES ('pendek', '\x00');
INSERT INTO kunci_masuk (kid, alg, kunci) VALUES ('lain', 'none', sha256(''));
\set VERBOSITY default

-- the clock's leeway, and how long a token may live
UPDATE pengaturan SET isi = '300' WHERE kunci = 'kelonggaran_masuk';
SELECT ubah, left(jawab(token(ubah::jsonb)), 33) FROM (VALUES ('{"exp": {"detik": -200}}'), ('{"exp": {"detik": -400}}'), ('{"iat": {"detik": 200}, "exp": {"detik": 260}}'), ('{"iat": {"detik": 400}, "exp": {"detik": 460}}'), ('{"nbf": {"detik": 200}}'), ('{"nbf": {"detik": 400}}')) AS v (ubah);
UPDATE pengaturan SET isi = '10' WHERE kunci = 'masa_token';
SELECT ubah, left(jawab(token(ubah::jsonb)), 33) FROM (VALUES ('{"exp": {"detik": 10}}'), ('{"exp": {"detik": 11}}'), ('{"iat": {"detik": -5}, "exp": {"detik": 5}}'), ('{"iat": {"detik": -5}, "exp": {"detik": 6}}')) AS v (ubah);
CREATE FUNCTION pg_temp.dengan(nama text, nilai jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    UPDATE kinerja.pengaturan SET isi = nilai WHERE kunci = nama;
    RETURN public.jawab(public.token('{"exp": {"detik": 1}}'));
END $$;
SELECT nilai, pg_temp.dengan('kelonggaran_masuk', nilai::jsonb) FROM (VALUES ('301'), ('-1'), ('1.5'), ('"lima"'), ('""'), ('null'), ('[]'), ('1e2'), ('99999999999999999999'), ('"300"'), ('0')) AS v (nilai);
SELECT nilai, pg_temp.dengan('masa_token', nilai::jsonb) FROM (VALUES ('86401'), ('86400')) AS v (nilai);
DELETE FROM pengaturan WHERE kunci = 'masa_token';
SELECT jawab(token());
INSERT INTO pengaturan VALUES ('masa_token', '900');

-- an application's role: it may enter, and nothing more; what it puts before the catalogue is not asked
CREATE ROLE regress_aplikasi;
CREATE ROLE regress_luar;
CALL petakan_peran('penilai', 'regress_aplikasi');
GRANT USAGE ON SCHEMA kinerja TO regress_luar;
CREATE SCHEMA palsu AUTHORIZATION regress_aplikasi;
SELECT token() AS satu, token() AS dua \gset
SET ROLE regress_aplikasi;
CREATE TABLE palsu.kunci_masuk AS SELECT 'k1'::text AS kid, 'HS256'::text AS alg, sha256('palsu') AS kunci, '-infinity'::timestamptz AS mulai, NULL::timestamptz AS selesai;
CREATE FUNCTION palsu.sama(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'dipanggil sebagai %', current_user; END $$;
CREATE OPERATOR palsu.= (LEFTARG = text, RIGHTARG = text, FUNCTION = palsu.sama);
SET search_path = palsu, pg_catalog;
SET row_security = off;
BEGIN;
SELECT kinerja.masuk(:'satu') OPERATOR(kinerja.=) '198609262015051001'::kinerja.nip AS entered, current_user;
ROLLBACK;
RESET row_security;
SELECT * FROM kinerja.kunci_masuk;
SELECT * FROM kinerja.token_terpakai;
INSERT INTO kinerja.kunci_masuk (kid, kunci) VALUES ('k9', sha256('aku'));
CALL kinerja.bersihkan_token();
BEGIN READ ONLY;
SELECT kinerja.masuk(:'satu');
ROLLBACK;
SET ROLE regress_luar;
SELECT kinerja.masuk(:'satu');
SELECT kinerja.nip_masuk();
RESET ROLE;
SET search_path = public, kinerja;
-- FORCE does not shut the owner out
ALTER TABLE kunci_masuk FORCE ROW LEVEL SECURITY;
ALTER TABLE token_terpakai FORCE ROW LEVEL SECURITY;
SET ROLE regress_aplikasi;
SELECT kinerja.masuk(:'dua');
RESET ROLE;
SELECT relname, relrowsecurity, (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid) AS policies FROM pg_class c WHERE oid IN ('kunci_masuk'::regclass, 'token_terpakai'::regclass) ORDER BY relname;

-- the log: the person on what the person does, the token beside it in the same transaction, the key nowhere
BEGIN;
SELECT masuk(token()) IS NOT NULL AS entered;
UPDATE pegawai SET nama = 'Arbas, S.E.' WHERE nip = '198609262015051001';
COMMIT;
UPDATE pegawai SET nama = 'Arbas, M.M.' WHERE nip = '198609262015051001';
SELECT j.tabel, j.operasi, j.pelaku, t.baru ->> 'nip' AS menurut_token FROM v_jejak j LEFT JOIN v_jejak t ON t.transaksi = j.transaksi AND t.tabel = 'token_terpakai' AND t.operasi = 'I' WHERE j.tabel = 'pegawai' AND j.operasi = 'U' ORDER BY j.transaksi, j.urutan;
SELECT count(*) > 0 AS recorded, count(*) FILTER (WHERE isi ~ encode(sha256('satu'), 'hex') OR isi ~ encode(sha256('dua'), 'hex')) AS with_key FROM jejak_masuk.jejak JOIN jejak_masuk.bentuk b ON b.nomor = bentuk WHERE b.tabel = 'kunci_masuk';

-- forgetting: only what cannot enter any more
DELETE FROM token_terpakai;
INSERT INTO token_terpakai (jti, nip, kid, kedaluwarsa) SELECT n::text, '198609262015051001', 'k1', now() + n * interval '1 minute' FROM unnest('{1,-1,-59,-61,-6000}'::integer[]) n;
CALL bersihkan_token();
CALL bersihkan_token();
SELECT jti FROM token_terpakai ORDER BY kedaluwarsa;

CALL lepaskan_peran('penilai', 'regress_aplikasi');
SELECT has_function_privilege('regress_aplikasi', 'masuk(text)', 'EXECUTE') AS still;
CALL bongkar();
SELECT jawab(token());
DROP OWNED BY regress_aplikasi, regress_luar;
DROP ROLE regress_aplikasi, regress_luar;
DROP SCHEMA jejak_masuk CASCADE;
DROP TABLE tunda;
DROP FUNCTION b64u, hmac, token, jawab, lihat;
DROP PROCEDURE bertahap;
