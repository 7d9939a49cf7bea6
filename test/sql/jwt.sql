--
-- jwt: JSON Web Tokens; one text for each, and nothing but HMAC-SHA-256
--
SET search_path = public, kinerja;
-- tokens are made here, out of the server's sha256 and the definitions of RFC 2104 and RFC 7515
CREATE FUNCTION b64u(bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT translate(encode($1, 'base64'), E'+/=\n', '-_')$$;
CREATE FUNCTION b64u(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT public.b64u(convert_to($1, 'UTF8'))$$;
CREATE FUNCTION hmac(pesan bytea, kunci bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    k bytea := decode(rpad(encode(CASE WHEN length(kunci) > 64 THEN sha256(kunci) ELSE kunci END, 'hex'), 128, '0'), 'hex');
    dalam bytea := k;
    luar bytea := k;
BEGIN
    FOR i IN 0..63 LOOP
        dalam := set_byte(dalam, i, get_byte(k, i) # 54);
        luar := set_byte(luar, i, get_byte(k, i) # 92);
    END LOOP;
    RETURN sha256(luar || sha256(dalam || pesan));
END $$;
CREATE FUNCTION bertanda(awal text, kunci bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT awal || '.' || public.b64u(public.hmac(convert_to(awal, 'UTF8'), kunci))$$;
CREATE FUNCTION token(kepala text, isi text, kunci bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT public.bertanda(public.b64u(kepala) || '.' || public.b64u(isi), kunci)$$;
CREATE FUNCTION jawab(jwt text, kunci bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    rincian text;
BEGIN
    RETURN 'diterima: ' || kinerja.isi_jwt(jwt, kunci)::text;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rincian = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(' | ', SQLSTATE, SQLERRM, nullif(rincian, ''));
END $$;
\set kunci 'sha256(''kunci'')'
\set kepala '''{"alg": "HS256", "typ": "JWT"}'''

-- the example of RFC 7515, A.1, with its key of 64 bytes; and the oracle knows RFC 4231, 4.7 (a key of 131 bytes)
CREATE TABLE a1 AS SELECT 'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' AS jwt,
    decode(translate('AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow==', '-_', '+/'), 'base64') AS kunci;
SELECT isi_jwt(jwt, kunci), bertanda(split_part(jwt, '.', 1) || '.' || split_part(jwt, '.', 2), kunci) = jwt AS oracle FROM a1;
SELECT hmac('Test Using Larger Than Block-Size Key - Hash Key First', decode(repeat('aa', 131), 'hex')) = '\x60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54' AS oracle;
-- keys of every length from 32 bytes on, around the block of 64 too
SELECT count(*) FILTER (WHERE isi_jwt(token(:kepala, '{"n": 1}', k), k) = '{"n": 1}') AS accepted FROM generate_series(32, 200) n, LATERAL (SELECT decode(left(repeat(encode(sha256(n::text::bytea), 'hex'), 7), n * 2), 'hex')) AS b (k);
SELECT isi_jwt(token(:kepala, '{"nama": "Añ \u00e9 😀", "kosong": {}}', :kunci), :kunci);
SELECT isi_jwt(NULL, :kunci) IS NULL AS nulls, isi_jwt('a.b.c', NULL) IS NULL AS nulls;

-- every character replaced by every other of the alphabet, and by what is near: nothing is accepted
SELECT count(*) AS texts, count(*) FILTER (WHERE j NOT LIKE '22P02 | %' AND j NOT LIKE '28000 | %') AS accepted, count(*) FILTER (WHERE j LIKE '28000 | %') > 0 AS well_formed
FROM a1, generate_series(1, length(jwt)) i, regexp_split_to_table('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/= ', '') c,
     LATERAL jawab(overlay(jwt PLACING c FROM i FOR 1), kunci) j WHERE substr(jwt, i, 1) <> c;
-- or left out, doubled, cut off
SELECT count(*) AS texts, count(*) FILTER (WHERE j NOT LIKE '22P02 | %' AND j NOT LIKE '28000 | %') AS accepted
FROM a1, generate_series(1, length(jwt)) i, unnest(ARRAY[overlay(jwt PLACING '' FROM i FOR 1), overlay(jwt PLACING repeat(substr(jwt, i, 1), 2) FROM i FOR 1), left(jwt, i - 1), substr(jwt, i + 1)]) t, LATERAL jawab(t, kunci) j;

-- what is wrong is said, and the token is not
SELECT apa, jawab(t, :kunci) FROM (VALUES
    ('empty', ''), ('no parts', 'abc'), ('two parts', 'a.b'), ('four parts', 'a.b.c.d'), ('five parts of JWE', 'a.b.c.d.e'),
    ('nothing between dots', '..'), ('no payload', b64u(:kepala) || '..AA'),
    ('padding', bertanda(b64u('{"alg":"HS256"} ') || '=.' || b64u('{}'), :kunci)), ('blank', ' ' || token(:kepala, '{}', :kunci)), ('newline behind', token(:kepala, '{}', :kunci) || E'\n'),
    ('stray bits', bertanda(b64u(:kepala) || '.' || 'e31', :kunci)), ('other alphabet', bertanda(b64u(:kepala) || '.' || translate(b64u('\xfbfffe'::bytea), '-_', '+/'), :kunci)),
    ('not UTF-8', bertanda(b64u(:kepala) || '.' || b64u('{"a": "'::bytea || '\xc080'::bytea || '"}'), :kunci)), ('a NUL', bertanda(b64u(:kepala) || '.' || b64u('{}'::bytea || '\x00'::bytea), :kunci)),
    ('an escaped NUL', token(:kepala, '{"a": "\u0000"}', :kunci)), ('half a surrogate', token(:kepala, '{"a": "\ud83d"}', :kunci)),
    ('no JSON', token(:kepala, '{"a": }', :kunci)), ('two JSONs', token(:kepala, '{} {}', :kunci)), ('an array', token(:kepala, '[]', :kunci)), ('a string', token(:kepala, '"x"', :kunci)),
    ('a header without JSON', token('alg', '{}', :kunci)), ('a header that is null', token('null', '{}', :kunci)), ('twins', token(:kepala, '{"sub": "a", "sub": "b"}', :kunci)), ('twins by an escape', token(:kepala, '{"sub": "a", "s\u0075b": "b"}', :kunci)),
    ('twins further in', token(:kepala, '{"a": [{"b": 1, "b": 1}]}', :kunci)), ('twins in the header', token('{"alg": "none", "alg": "HS256"}', '{}', :kunci)),
    ('no alg', token('{"typ": "JWT"}', '{}', :kunci)), ('alg a number', token('{"alg": 256}', '{}', :kunci)), ('kid a number', token('{"alg": "HS256", "kid": 7}', '{}', :kunci)), ('kid null', token('{"alg": "HS256", "kid": null}', '{}', :kunci)),
    ('alg none', b64u('{"alg": "none"}') || '.' || b64u('{}') || '.'), ('alg none, signed', token('{"alg": "none"}', '{}', :kunci)), ('alg in other letters', token('{"alg": "hs256"}', '{}', :kunci)),
    ('alg RS256', token('{"alg": "RS256"}', '{}', :kunci)), ('alg HS512', token('{"alg": "HS512"}', '{}', :kunci)), ('alg empty', token('{"alg": ""}', '{}', :kunci)),
    ('crit', token('{"alg": "HS256", "crit": ["exp"], "exp": 1}', '{}', :kunci)), ('crit empty', token('{"alg": "HS256", "crit": []}', '{}', :kunci)),
    ('not signed', b64u(:kepala) || '.' || b64u('{}') || '.'), ('signed with another key', token(:kepala, '{}', sha256('lain'))), ('half of the signature', left(token(:kepala, '{}', :kunci), -23)),
    ('the signature of another', b64u(:kepala) || '.' || b64u('{}') || '.' || split_part(token(:kepala, '{"a": 1}', :kunci), '.', 3)),
    ('too long', token(:kepala, format('{"a": "%s"}', repeat('x', 8000)), :kunci)), ('a gigantic number', token(:kepala, '{"n": 1e1000000}', :kunci))) AS v (apa, t);
SELECT length(t) AS longest, jawab(t, :kunci) LIKE 'diterima: %' AS accepted FROM (SELECT token(:kepala, format('{"a": "%s"}', repeat('x', 6064)), :kunci)) AS b (t);
-- deep nesting is read or refused, and the session lives
SELECT left(jawab(token(:kepala, '{"a": ' || repeat('[', 3000) || repeat(']', 3000) || '}', :kunci), :kunci), 5) IN ('diter', '54001') AS deep;
SELECT isi_jwt('a.b.c', '\x00');
-- a key is a key, never its text; the payload of a forged token is not looked at
SELECT jawab(token(:kepala, 'no JSON', sha256('lain')), :kunci);

-- noise, whole and inside of a signed token: always one of the two answers
SELECT setseed(0.7515);
CREATE FUNCTION derau(n integer) RETURNS bytea LANGUAGE sql AS $$SELECT decode(string_agg(lpad(to_hex((random() * 255)::integer), 2, '0'), ''), 'hex') FROM generate_series(1, n)$$;
CREATE FUNCTION potongan(n integer) RETURNS text LANGUAGE sql AS $$SELECT string_agg(('{"{","}","[","]","\"alg\"",":",",","\"HS256\"","null","1","-","e9","\"","\\u00","ab","\\",""}'::text[])[1 + floor(random() * 17)::integer], '') FROM generate_series(1, n)$$;
SELECT count(*) AS texts, count(*) FILTER (WHERE left(j, 5) NOT IN ('22P02', '28000')) AS other FROM generate_series(1, 1500) n, LATERAL (SELECT encode(derau(1 + n % 90), 'base64') || CASE n % 3 WHEN 0 THEN '..' WHEN 1 THEN '.a' ELSE '.e30.' END) AS b (t), LATERAL jawab(t, :kunci) j;
SELECT count(*) AS texts, count(*) FILTER (WHERE left(j, 5) NOT IN ('22P02', '28000', 'diter', '22003')) AS other
FROM generate_series(1, 1500) n, LATERAL (SELECT CASE n % 3 WHEN 0 THEN token('{' || potongan(n % 12), '{}', :kunci) WHEN 1 THEN token(:kepala, '{' || potongan(n % 12) || '}', :kunci) ELSE bertanda(b64u(:kepala) || '.' || b64u(derau(1 + n % 40)), :kunci) END) AS b (t), LATERAL jawab(t, :kunci) j;
DROP TABLE a1;
DROP FUNCTION b64u(bytea), b64u(text), hmac, bertanda, token, jawab, derau, potongan;
