--
-- nota: checkpoints as notes, one text for each, and nothing else is read
--
SET search_path = kinerja, public;

-- writing: the three lines as the specification has them
SELECT count(*) AS texts, count(*) FILTER (WHERE titik_periksa(asal, ukuran, akar) <> asal || E'\n' || ukuran || E'\n' || encode(akar, 'base64') || E'\n') AS wrong
FROM unnest('{bkd.example.go.id/jejak,a,é,a:b/c?d=e&f}'::text[]) asal, unnest('{0,1,10,9223372036854775807}'::bigint[]) ukuran, unnest(ARRAY[sha256(''), sha256('a'), '\xfbffbf' || substr(sha256('b'), 4)]) akar;
SELECT titik_periksa('a', 1, NULL) IS NULL AS nulls, titik_periksa('a', NULL, sha256('')) IS NULL AS nulls, titik_periksa(NULL, 1, sha256('')) IS NULL AS nulls, urai_titik_periksa(NULL) IS NULL AS nulls, kunci_penanda('a', NULL) IS NULL AS nulls;
SELECT titik_periksa('bkd jejak', 1, sha256(''));
SELECT titik_periksa('', 1, sha256(''));
SELECT titik_periksa('a+b', 1, sha256(''));
SELECT titik_periksa(E'a\nb', 1, sha256(''));
SELECT titik_periksa(repeat('a', 256), 1, sha256(''));
SELECT titik_periksa('a', -1, sha256(''));
SELECT titik_periksa('a', 1, '\x00');
SELECT length(titik_periksa(repeat('a', 255), 1, sha256(''))) AS longest, length(titik_periksa(repeat('é', 127), 1, sha256(''))) AS in_bytes;
-- of all characters of the basic plane, a name has not: controls, White_Space, the plus
CREATE FUNCTION ditolak(nama text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM titik_periksa(nama, 1, sha256(''));
    RETURN false;
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN true;
END $$;
SELECT string_agg(format('%s-%s', upper(to_hex(min)), upper(to_hex(max))), ' ' ORDER BY min) AS refused
FROM (SELECT min(c), max(c) FROM (SELECT c, c - row_number() OVER (ORDER BY c) AS pulau
          FROM generate_series(1, 65535) c WHERE c NOT BETWEEN 55296 AND 57343 AND ditolak('a' || chr(c))) r GROUP BY pulau) p;
SELECT ditolak('a' || chr(128220)) AS beyond;

-- reading what was written
SELECT count(*) AS texts, count(*) FILTER (WHERE (u.asal, u.ukuran, u.akar, u.tanda) IS DISTINCT FROM (a, n, r, '{}'::text[])) AS wrong
FROM unnest('{bkd.example.go.id/jejak,a,é,a:b/c?d=e&f}'::text[]) a, unnest('{0,1,10,9223372036854775807}'::bigint[]) n, unnest(ARRAY[sha256(''), sha256('a'), '\xfbffbf' || substr(sha256('b'), 4)]) r,
     urai_titik_periksa(titik_periksa(a, n, r)) u;

-- published: the example of the specification; a checkpoint that its log and four
-- witnesses signed, and the log once more in another way; one whose name has spaces
CREATE TABLE terbit (urut int, nota text);
INSERT INTO terbit VALUES (1, $$example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
$$), (2, $$arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
$$), (3, $$go.sum database tree
6476701
mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=

— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=
$$);
SELECT asal, ukuran, encode(akar, 'base64') AS akar, cardinality(tanda) AS tanda,
       nota = asal || E'\n' || ukuran || E'\n' || encode(akar, 'base64') || E'\n\n' || array_to_string(tanda, E'\n') || E'\n' AS whole
FROM terbit, urai_titik_periksa(nota) ORDER BY urut;

-- what is malformed, and why
CREATE FUNCTION sebab(nota text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    rinci text;
BEGIN
    PERFORM urai_titik_periksa(nota);
    RETURN 'dibaca';
EXCEPTION WHEN invalid_text_representation THEN
    GET STACKED DIAGNOSTICS rinci = PG_EXCEPTION_DETAIL;
    RETURN rinci;
END $$;
SELECT urai_titik_periksa('bukan');
CREATE TEMP TABLE t AS SELECT E'a\n7\n' AS dua, encode(sha256('a'), 'base64') AS akar, E'a\n7\n' || encode(sha256('a'), 'base64') || E'\n' AS nota, '— s ' || encode('\x0102030405', 'base64') AS tanda;
SELECT sebab(b) AS reason, count(*), string_agg(n::text, ' ' ORDER BY n) AS which FROM t, unnest(ARRAY[
    -- lines
    '', E'\n', 'a', dua, dua || akar, E'a\r\n7\r\n' || akar || E'\r\n',
    -- origin
    E'\n7\n' || akar || E'\n', E'a\tb\n7\n' || akar || E'\n', E'a\u0085b\n7\n' || akar || E'\n', repeat('a', 1048577) || E'\n7\n' || akar || E'\n',
    -- size
    E'a\n\n' || akar || E'\n', E'a\n07\n' || akar || E'\n', E'a\n00\n' || akar || E'\n', E'a\n-1\n' || akar || E'\n', E'a\n+7\n' || akar || E'\n', E'a\n7 \n' || akar || E'\n', E'a\n 7\n' || akar || E'\n', E'a\n7.0\n' || akar || E'\n', E'a\n7e0\n' || akar || E'\n',
    E'a\n9223372036854775808\n' || akar || E'\n', E'a\n9999999999999999999\n' || akar || E'\n', E'a\n18446744073709551623\n' || akar || E'\n', E'a\n٧\n' || akar || E'\n',
    -- root
    dua || E'\n', dua || encode(substr(sha256('a'), 2), 'base64') || E'\n', dua || encode(sha256('a') || '\x00', 'base64') || E'\n', dua || rtrim(akar, '=') || E'\n', dua || akar || E'=\n', dua || akar || E' \n',
    dua || left(akar, 42) || chr(ascii(substr(akar, 43)) + 1) || E'=\n', dua || left(akar, 10) || ' ' || substr(akar, 11) || E'\n', dua || overlay(akar PLACING '-' FROM 5 FOR 1) || E'\n', dua || overlay(akar PLACING '=' FROM 5 FOR 1) || E'\n', dua || encode(sha256('a'), 'hex') || E'\n',
    -- extensions
    nota || E'lagi\n', nota || ' ', nota || tanda || E'\n',
    -- signatures
    nota || E'\n\n', nota || E'\n' || tanda, nota || E'\n' || tanda || E'\n\n', nota || E'\n' || tanda || E'\n\n' || tanda || E'\n', nota || E'\nlagi\n', nota || E'\n' || replace(tanda, '—', '-') || E'\n', nota || E'\n' || replace(tanda, '—', '–') || E'\n', nota || E'\n ' || tanda || E'\n', nota || E'\n' || tanda || E' \n',
    nota || E'\n— s\n', nota || E'\n— s \n', nota || E'\n—  AQIDBAU=\n', nota || E'\n— s+t AQIDBAU=\n', nota || E'\n— s t AQIDBAU=\n', nota || E'\n— s\tt AQIDBAU=\n', nota || E'\n— s AQIDBA==\n', nota || E'\n— s AQIDBAU\n', nota || E'\n— s AQIDBAV=\n', nota || E'\n— s AQID BAU=\n',
    -- and what is read: no signature, one, one of a mebibyte less its frame
    nota, nota || E'\n', nota || E'\n' || tanda || E'\n', nota || E'\n— s ' || repeat('A', 1048568) || E'\n', nota || E'\n— s ' || repeat('A', 1048572) || E'\n']) WITH ORDINALITY b(b, n) GROUP BY 1 ORDER BY min(n);

-- no text with one character changed, lost or put in is read as a checkpoint that
-- would be written in another way
WITH ubahan AS (
    SELECT DISTINCT m FROM terbit t, LATERAL (SELECT substr(nota, 1, position(E'\n\n' IN nota)) || CASE urut WHEN 1 THEN '' ELSE E'\n' END) n(teks), generate_series(1, length(teks)) i,
        LATERAL (SELECT overlay(teks PLACING c FROM i FOR j) FROM unnest(ARRAY['', '0', '7', 'A', 'b', '+', '/', '=', '-', ' ', E'\t', E'\n', E'\r', 'é', '٣']) c, generate_series(0, 1) j) u(m)
    WHERE urut < 3
), dibaca AS (
    SELECT m, u.* FROM ubahan, urai_titik_periksa(CASE WHEN sebab(m) = 'dibaca' THEN m END) u WHERE u.asal IS NOT NULL
)
SELECT (SELECT count(*) > 3000 FROM ubahan) AS many, count(*) > 100 AS some_read,
       count(*) FILTER (WHERE m NOT IN (n, n || E'\n')) AS otherwise
FROM dibaca, LATERAL (SELECT asal || E'\n' || ukuran || E'\n' || encode(akar, 'base64') || E'\n') n(n);

-- keys: published ones, made again of their parts
SELECT count(*) AS keys, count(*) FILTER (WHERE kunci_penanda(nama, substr(isi, 2), get_byte(isi, 0) = 4) <> kunci) AS wrong, count(*) FILTER (WHERE kunci_penanda(nama, substr(isi, 2), get_byte(isi, 0) <> 4) = kunci) AS confused
FROM unnest('{sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8,geomys.org/witness/test-log+c0787ff4+AeMb5VOzy60PTGdGmLPxOKGAa0jNyDGsgv2rnprGju1t,arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f,transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM,remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2}'::text[]) kunci,
     LATERAL (SELECT split_part(kunci, '+', 1), decode(regexp_replace(kunci, '^[^+]*\+[^+]*\+', ''), 'base64')) k(nama, isi);
-- its key id is what the specification says
SELECT split_part(kunci_penanda('é', sha256('k'), saksi), '+', 2) = left(encode(sha256('\xc3a90a'::bytea || CASE WHEN saksi THEN '\x04'::bytea ELSE '\x01' END || sha256('k')), 'hex'), 8) AS id FROM unnest('{f,t}'::boolean[]) saksi;
SELECT kunci_penanda('a b', sha256(''));
SELECT kunci_penanda('a', '\x00');
DROP TABLE terbit;
DROP FUNCTION ditolak, sebab;
