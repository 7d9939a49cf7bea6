--
-- tanda: signatures of checkpoints.  A server without OpenSSL gives tanda_1.out.
--
SHOW ssl_library;
CREATE SCHEMA uji_tanda;
SET search_path = uji_tanda, kinerja;
\set SHOW_CONTEXT never

-- published: logs and witnesses of others; the third is the specification's example under
-- the name of the log that signed it
CREATE TABLE terbit (teks text, tanda text, kunci text);
INSERT INTO terbit VALUES
(E'go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n', '— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'),
(E'geomys.org/witness/test-log\n1\nBCml5C32yqMcl0gjTrcSOeNVx59oPnSdytBzDGBO5k0=\n', '— geomys.org/witness/test-log wHh/9BPsoBNr2x0Ol3qPBYasIN0HI2ZiBg5ac0v3LQq/7F+YO7U4oWbDeJn1VaWVrlbSEM30Gr7WWYQjj2SBxRoJ/Ao=', 'geomys.org/witness/test-log+c0787ff4+AeMb5VOzy60PTGdGmLPxOKGAa0jNyDGsgv2rnprGju1t'),
(E'go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', '— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
INSERT INTO terbit SELECT E'arche2025h1.staging.ct.transparency.dev\n1432088532\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n', v.* FROM (VALUES
('— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=', 'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f'),
('— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==', 'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM'),
('— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==', 'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO'),
('— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==', 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2'),
('— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==', 'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv')) v;
-- each signature is valid for its text and its key, and for nothing else
SELECT tanda_sah(teks, tanda, kunci) AS sah, tanda_sah(teks || E'\n' || tanda || E'\n', tanda, kunci) AS dalam_nota, split_part(kunci, '+', 1) AS nama FROM terbit ORDER BY nama, teks;
SELECT count(*) AS pairs, count(*) FILTER (WHERE tanda_sah(n.teks, t.tanda, k.kunci)) AS accepted
FROM (SELECT DISTINCT teks FROM terbit) n, terbit t, (SELECT DISTINCT kunci FROM terbit) k WHERE (n.teks, t.tanda, k.kunci) NOT IN (SELECT * FROM terbit);

-- made with openssl from the secret keys of RFC 8032, 7.1, TEST 1 (the log) and TEST 2 (a
-- witness), whose public keys these are; tanda(n) are signatures of the checkpoint of size n
CREATE TABLE kunci AS SELECT kunci_penanda('bkd.example.go.id/jejak', '\xd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a') AS jejak,
    kunci_penanda('saksi.example.id/w1', '\x3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', true) AS saksi;
SELECT * FROM kunci;
CREATE TABLE contoh AS SELECT n AS ukuran, titik_periksa('bkd.example.go.id/jejak', n, hash_daun(isi)) AS teks, jejak, saksi FROM (VALUES
(1, 'a'::bytea, '— bkd.example.go.id/jejak guFAN6QwgH0+DJAKJzQJRa2FZdfVQltFXnh3m7DoO6gsatEzmzmS+p8QL+EFmt3UqyoMx6Ib/8aaIFPbDvGyUu6MRw8=', '— saksi.example.id/w1 Fwsp3wAAAABqsTuAdofollG53Gv1gRjgguuSrplvYNkMhaUg+lmjpdv+xd323ZiAG9Mc5fPQQ26aoBfxJvklEzMXcD46mHsHWlSVBg=='),
(2, 'b', '— bkd.example.go.id/jejak guFAN1/NSpG5mZvO+v00nlY3yD594pdfJ4dEvATKDU71eoViTdKL6UhwRc637XFfBg/0GSDvr5J/Z27k7YBbO8tf+Ak=', '— saksi.example.id/w1 Fwsp3wAAAABqsTuAb3AbVJRc0RChNS2ncFlXvfHb+MOPYeujR85RSy6ncMJoHJYoLH7XFLqPUIWUGPGtQ/W/JxdQYZdMT+keljyWDA==')) v(n, isi, jejak, saksi);
SELECT ukuran, tanda_sah(teks, c.jejak, k.jejak) AS jejak, tanda_sah(teks, c.saksi, k.saksi) AS saksi FROM contoh c, kunci k ORDER BY ukuran;

-- a line, its text, its key with anything changed: every bit of what is signed with, every
-- character, lost or put in, every truncation
CREATE TABLE utuh AS SELECT teks, t.*, split_part(tanda, ' ', 2) AS nama, decode(split_part(tanda, ' ', 3), 'base64') AS isi
FROM contoh c, kunci k, LATERAL (VALUES (c.jejak, k.jejak), (c.saksi, k.saksi)) t(tanda, kunci) WHERE ukuran = 1;
CREATE FUNCTION ubahan(t text) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT overlay(t PLACING c FROM i FOR j) FROM unnest(ARRAY['', 'A', 'b', '7', '+', '/', '=', ' ', '-', E'\n', 'é']) c, generate_series(1, length(t) + 1) i, generate_series(0, 1) j
    UNION SELECT left(t, i) FROM generate_series(0, length(t)) i
    UNION SELECT right(t, i) FROM generate_series(0, length(t)) i
    EXCEPT SELECT t
$$;
SELECT count(*) FILTER (WHERE tanda_sah(teks, '— ' || nama || ' ' || translate(encode(isi, 'base64'), E'\n', ''), kunci)) AS whole FROM utuh;
SELECT count(*) AS bits, count(*) FILTER (WHERE tanda_sah(teks, '— ' || nama || ' ' || translate(encode(set_bit(isi, i, 1 - get_bit(isi, i)), 'base64'), E'\n', ''), kunci)) AS accepted FROM utuh, generate_series(0, length(isi) * 8 - 1) i;
SELECT count(*) > 5000 AS lines, count(*) FILTER (WHERE tanda_sah(teks, u, kunci)) AS accepted FROM utuh, ubahan(tanda) u;
SELECT count(*) > 3000 AS texts, count(*) FILTER (WHERE tanda_sah(u, tanda, kunci)) AS accepted FROM utuh, ubahan(teks) u WHERE u <> teks || E'\n';
SELECT count(*) > 3000 AS keys, count(*) FILTER (WHERE tanda_sah(teks, tanda, u)) AS accepted FROM utuh, ubahan(kunci) u;
-- of another kind: the key of the log as a witness', a cosignature as the log's; a text without
-- its last newline was signed; the second half of the signature plus the order of the group;
-- CRLF; upper case in a key id
SELECT tanda_sah(teks, t, k) AS sah FROM (SELECT teks, jejak FROM contoh WHERE ukuran = 1) c, unnest(
    ARRAY['— bkd.example.go.id/jejak 3vzsEgAAAABqsTuAtnBQewwJIIp7DZ3FczHh+tMhRRFR9aAErskR06ctcNxCgr6ggjj1KMJhPFty6pXJY/9Ki4MqRBr7uhW5B03qDg==',
          '— bkd.example.go.id/jejak guFANwAAAABqsTuAtnBQewwJIIp7DZ3FczHh+tMhRRFR9aAErskR06ctcNxCgr6ggjj1KMJhPFty6pXJY/9Ki4MqRBr7uhW5B03qDg==',
          '— bkd.example.go.id/jejak guFAN49qDw02WpLjx7M+HHi7OWjpomzCaIZXzoqDBFM9QKnfAf0aVsSWF45qfnEyHIZ/Y6etNb1i9BDOpw8iZ8m72Ac=',
          '— bkd.example.go.id/jejak guFAN6QwgH0+DJAKJzQJRa2FZdfVQltFXnh3m7DoO6gsatEziA2IV7pzQTncNtV3iiTr26Ib/8aaIFPbDvGyUu6MRx8=',
          jejak || E'\r', jejak]) WITH ORDINALITY t(t, n), unnest(ARRAY[(SELECT jejak FROM kunci), (SELECT replace(jejak, '82e1', '82E1') FROM kunci)]) WITH ORDINALITY k(k, m) ORDER BY m, n;
SELECT tanda_sah(teks, '— bkd.example.go.id/jejak 3vzsEgAAAABqsTuAtnBQewwJIIp7DZ3FczHh+tMhRRFR9aAErskR06ctcNxCgr6ggjj1KMJhPFty6pXJY/9Ki4MqRBr7uhW5B03qDg==',
                 kunci_penanda('bkd.example.go.id/jejak', '\xd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', true)) AS as_witness FROM contoh WHERE ukuran = 1;
SELECT tanda_sah(NULL, '', '') IS NULL AND tanda_sah('', NULL, '') IS NULL AND tanda_sah('', '', NULL) IS NULL AS nulls, tanda_sah('', '', '') AS empty, tanda_sah(repeat('x', 2000000), repeat('—', 2000000), repeat('+', 2000000)) AS huge;
-- times of a cosignature: 1970, the last one of timestamptz and the next, the last one of the
-- specification and the next
CREATE TABLE waktu (urut int, tanda text);
INSERT INTO waktu VALUES
(1, '— saksi.example.id/w1 Fwsp3wAAAAAAAAAAU9gLukbAaG278ogbpFerLXozUH6dGgrUklowJAVXS7Tz76k014IXm1i/7ZonodaQ6J4QqGEYRtKTpHaJnWL/DA=='),
(2, '— saksi.example.id/w1 Fwsp3wAACGO0Mtn/qEsDdDxGVjQJQOGp2pfBxaNFTfkaWruxWasF79Mom4y1gPeRqjVQ/l4BgG/6LaIZT2oRjIvYselSk2h1zVyDBA=='),
(3, '— saksi.example.id/w1 Fwsp3wAACGO0MtoACkYgAtiDpuVE6Zhx8Wkn9OGMLRhR9kpRGVtgatWJ6MH8QbLhBux7NNwYfZ4OIB20GE3ye772s5Im6mHJypLwDQ=='),
(4, '— saksi.example.id/w1 Fwsp33//////////JIMThQN5u7Kpz3vJkfe8SB8zS4J1DuxwPGQ3jAYu9GuG38gmaS/KM7be20GAmPtynGC2v2Ixc+A0TvwE6Qo9BQ=='),
(5, '— saksi.example.id/w1 Fwsp34AAAAAAAAAA5Z2s+Hf9jOfwlP4IeimrUmARMm7/ZizuOSacjJVkk2uZpYXrQcHSZQtxNvasWM7zLt/eyOrRbaU6M+GWW4cVBg==');
SELECT urut, tanda_sah(teks, tanda, kunci.saksi) FROM waktu, contoh, kunci WHERE ukuran = 1 AND urut < 5 ORDER BY urut;
SELECT urut, tanda_sah(teks, tanda, kunci.saksi) FROM waktu, contoh, kunci WHERE ukuran = 1 AND urut = 5;

-- a key that is none
SELECT penanda_diperiksa(NULL);
SELECT penanda_diperiksa('saksi.example.id/w1');
SELECT penanda_diperiksa('saksi example+00000000+AAAA');
SELECT penanda_diperiksa('saksi+00000000+AAAA');
SELECT penanda_diperiksa('saksi+00000000+' || encode('\x06' || sha256(''), 'base64'));
SELECT penanda_diperiksa('saksi+00000000+' || encode('\x04' || sha256(''), 'base64'));
SELECT p.* FROM kunci, unnest(ARRAY[jejak, saksi]) k, penanda_diperiksa(k) p;

-- the tables, of an owner who is not superuser
SET asn_kinerja.skema_jejak = 'uji_jejak_tanda';
\set VERBOSITY sqlstate
CALL siapkan_tanda();
\set VERBOSITY default
CREATE ROLE regress_pemilik;
CREATE ROLE regress_penempel;
CREATE SCHEMA uji_jejak_tanda AUTHORIZATION regress_pemilik;
GRANT USAGE ON SCHEMA kinerja, uji_tanda TO regress_pemilik, regress_penempel;
GRANT SELECT ON ALL TABLES IN SCHEMA uji_tanda TO regress_pemilik;
SET ROLE regress_pemilik;
CREATE TABLE uji_jejak_tanda.segel (ukuran bigint PRIMARY KEY, asal text NOT NULL, akar bytea NOT NULL, waktu timestamptz NOT NULL, nota text NOT NULL);
INSERT INTO uji_jejak_tanda.segel SELECT ukuran, asal, akar, now(), teks FROM contoh, urai_titik_periksa(teks) u(asal, n, akar, t);
INSERT INTO uji_jejak_tanda.segel VALUES (3, 'a', sha256(''), now(), 'rusak');
REVOKE UPDATE, DELETE, TRUNCATE ON uji_jejak_tanda.segel FROM regress_pemilik;
CALL siapkan_tanda();
RESET ROLE;
GRANT EXECUTE ON PROCEDURE siapkan_tanda(name), jaga_tabel_jejak(name, name) TO regress_pemilik;
GRANT EXECUTE ON FUNCTION jejak_tetap() TO regress_pemilik;
SET ROLE regress_pemilik;
CALL siapkan_tanda();
CALL siapkan_tanda();
SELECT c.oid::regclass, relowner::regrole, t.*, obj_description(c.oid, 'pg_class') IS NOT NULL AS described
FROM pg_class c, LATERAL (SELECT array_agg(tgname ORDER BY tgname) AS triggers, bool_and(tgenabled = 'A') AS always FROM pg_trigger WHERE tgrelid = c.oid) t
WHERE c.oid IN ('uji_jejak_tanda.penanda'::regclass, 'uji_jejak_tanda.tanda'::regclass) ORDER BY relname;

SELECT jejak AS kunci_jejak, saksi AS kunci_saksi FROM kunci \gset
SELECT jejak AS jejak1, saksi AS saksi1 FROM contoh WHERE ukuran = 1 \gset
SELECT jejak AS jejak2, saksi AS saksi2 FROM contoh WHERE ukuran = 2 \gset
SELECT min(tanda) FILTER (WHERE urut = 2) AS saksi_terakhir, min(tanda) FILTER (WHERE urut = 3) AS saksi_lewat FROM waktu \gset
CALL kenalkan_penanda('saksi');
CALL kenalkan_penanda(NULL);
-- signed before the key is known, and after: each line is judged once, when it comes
CALL tanda_tangani(1, :'jejak1');
CALL kenalkan_penanda(:'kunci_jejak');
CALL kenalkan_penanda(:'kunci_jejak');
CALL tanda_tangani(1, :'jejak1');
CALL tanda_tangani(2, :'saksi2');
CALL kenalkan_penanda(:'kunci_saksi');
SELECT kunci, nama, saksi, peran FROM uji_jejak_tanda.penanda ORDER BY kunci;
CALL tanda_tangani(2, :'jejak2');
CALL tanda_tangani(1, :'saksi1');
-- refused, and nothing of it is kept
CALL tanda_tangani(NULL, :'saksi1');
CALL tanda_tangani(1, NULL);
CALL tanda_tangani(1, 'saksi');
CALL tanda_tangani(1, :'saksi1' || E'\n');
CALL tanda_tangani(9, :'saksi1');
CALL tanda_tangani(3, :'saksi1');
CALL tanda_tangani(2, :'saksi1');
CALL tanda_tangani(1, '— saksi.example.id/w1 Fwsp3wA=');
CALL tanda_tangani(1, :'saksi_lewat');
SELECT ukuran, nama, encode(id_kunci, 'hex') AS id, saksi, waktu_saksi AT TIME ZONE 'UTC' AS waktu_saksi, sah, sebab, peran FROM uji_jejak_tanda.tanda ORDER BY ukuran, nama, baris;
-- by others; a signature of a kind that we do not know is kept like one of an unknown key
GRANT USAGE ON SCHEMA uji_jejak_tanda TO regress_penempel;
GRANT SELECT ON uji_jejak_tanda.segel, uji_jejak_tanda.penanda TO regress_penempel;
SET ROLE regress_penempel;
CALL tanda_tangani(1, :'saksi_terakhir');
SET ROLE regress_pemilik;
GRANT INSERT ON uji_jejak_tanda.tanda TO regress_penempel;
SET ROLE regress_penempel;
CALL tanda_tangani(1, :'saksi_terakhir');
CALL tanda_tangani(1, '— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=');
CALL kenalkan_penanda(:'kunci_jejak');
RESET ROLE;

-- whole notes: the valid ones first, the log's before the witnesses'; read again, and each
-- line judged again
SELECT nota_bertanda(1);
SELECT nota_bertanda(2);
SELECT nota_bertanda(9) IS NULL AS none, nota_bertanda(NULL) IS NULL AS nothing, nota_bertanda(3);
SELECT n, u.asal, u.ukuran, cardinality(tanda) AS lines, (SELECT count(*) FROM unnest(tanda) t, unnest(ARRAY[k.jejak, k.saksi]) v WHERE tanda_sah(nota_bertanda(n), t, v)) AS valid
FROM generate_series(1, 2) n, kunci k, urai_titik_periksa(nota_bertanda(n)) u ORDER BY n;

-- append only: by privilege for the owner, by trigger for anybody
SET ROLE regress_pemilik;
UPDATE uji_jejak_tanda.tanda SET sebab = 'x';
DELETE FROM uji_jejak_tanda.penanda;
RESET ROLE;
SET session_replication_role = replica;
UPDATE uji_jejak_tanda.tanda SET sebab = 'x';
DELETE FROM uji_jejak_tanda.penanda;
TRUNCATE uji_jejak_tanda.tanda;
TRUNCATE uji_jejak_tanda.penanda;
RESET session_replication_role;
-- no row says that a signature is not valid, or is not judged without a reason
\set VERBOSITY sqlstate
INSERT INTO uji_jejak_tanda.tanda VALUES (1, 'x', 'x', '\x00', NULL, NULL, false, NULL);
INSERT INTO uji_jejak_tanda.tanda VALUES (1, 'x', 'x', '\x00', NULL, NULL, NULL, NULL);
\set VERBOSITY default

-- in another encoding: what is signed is UTF-8 all the same
SELECT current_database() AS utama \gset
CREATE DATABASE regress_tanda_1252 ENCODING 'WIN1252' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0;
CREATE DATABASE regress_tanda_ascii ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0;
\c regress_tanda_1252
SET client_encoding = 'UTF8';
CREATE EXTENSION asn_kinerja;
SELECT kinerja.kunci_penanda('bkd.example.go.id/jejak-é', '\xd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a') AS kunci, kinerja.titik_periksa('bkd.example.go.id/jejak-é', 1, kinerja.hash_daun('a')) AS nota \gset
\set tanda '— bkd.example.go.id/jejak-é H9EnBfj9AUWZdGU8mCu+ByUyp/3f8uPbH7cjVEzFCQnNanAIgir0f+xcMwQX9HIg+jQvZE5rp/Jx+Te1UyQ3+fbeUwk='
SELECT :'kunci' AS kunci, length(:'tanda'::bytea) AS bytes;
SELECT * FROM kinerja.urai_titik_periksa(:'nota' || E'\n' || :'tanda' || E'\n');
SELECT nama, sah, sebab FROM kinerja.tanda_diperiksa(:'nota', 1, :'tanda', ARRAY[:'kunci']);
SELECT kinerja.tanda_sah(:'nota', :'tanda', :'kunci');
-- a no-break space is one in this encoding too
SELECT kinerja.titik_periksa('a' || chr(160), 1, kinerja.hash_daun('a'));
\c regress_tanda_ascii
CREATE EXTENSION asn_kinerja;
SELECT length(:'tanda'::text) AS bytes, nama, sah, sebab FROM kinerja.tanda_diperiksa(:'nota', 1, :'tanda', ARRAY[NULL, 'x', :'kunci']);
SELECT kinerja.tanda_sah(:'nota', :'tanda', :'kunci');
-- and what is not UTF-8 is neither a name nor part of a checkpoint
CREATE FUNCTION sebab(perintah text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    rinci text;
BEGIN
    EXECUTE perintah;
    RETURN NULL;
EXCEPTION WHEN invalid_parameter_value OR invalid_text_representation THEN
    GET STACKED DIAGNOSTICS rinci = PG_EXCEPTION_DETAIL;
    RETURN rinci;
END $$;
SELECT sebab($$ SELECT kinerja.titik_periksa(chr(233), 1, sha256('')) $$);
SELECT sebab($$ SELECT kinerja.kunci_penanda(chr(233), sha256('')) $$);
SELECT sebab($$ SELECT kinerja.urai_titik_periksa(chr(233) || kinerja.titik_periksa('a', 1, sha256(''))) $$);
\c :utama
DROP DATABASE regress_tanda_1252;
DROP DATABASE regress_tanda_ascii;
SET client_min_messages = warning;
DROP SCHEMA uji_tanda, uji_jejak_tanda CASCADE;
DROP OWNED BY regress_pemilik, regress_penempel;
DROP ROLE regress_pemilik, regress_penempel;
