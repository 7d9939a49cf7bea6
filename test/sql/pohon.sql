--
-- pohon: the Merkle tree, against its definition in RFC 9162 written in SQL
--
SET search_path = kinerja, public;

SELECT hash_daun('') = sha256('\x00') AS leaf, hash_daun('\x0102') = sha256('\x000102') AS leaf_too,
       hash_simpul(sha256('a'), sha256('b')) = sha256('\x01' || sha256('a') || sha256('b')) AS node, keanggotaan_sah(0, 1, hash_daun('a'), '{}', hash_daun('a')) AS alone;
-- the example of the implementations of RFC 6962: eight leaves, the roots of the
-- trees from 0 to 8, and proofs
CREATE TABLE contoh AS SELECT array_agg(hash_daun(isi) ORDER BY i) AS daun
FROM unnest('{"","\\x00","\\x10","\\x2021","\\x3031","\\x40414243","\\x5051525354555657","\\x606162636465666768696a6b6c6d6e6f"}'::bytea[]) WITH ORDINALITY u(isi, i);
SELECT n, encode(akar(daun[:n]), 'hex') FROM contoh, generate_series(0, 8) n ORDER BY n;
SELECT m, n, encode(h, 'hex') FROM contoh, (VALUES (1, 0, 8), (2, 5, 8), (3, 2, 3), (4, 1, 5)) v(urut, m, n), unnest(bukti_keanggotaan(m, daun[:n])) WITH ORDINALITY u(h, i) ORDER BY urut, i;
SELECT m, n, encode(h, 'hex') FROM contoh, (VALUES (1, 1, 8), (2, 6, 8), (3, 2, 5)) v(urut, m, n), unnest(bukti_konsistensi(m, daun[:n])) WITH ORDINALITY u(h, i) ORDER BY urut, i;
DROP TABLE contoh;

-- the definition: k is the largest power of two below n; rentang has every range of
-- leaves that some tree up to 300 is made of
CREATE TABLE belah AS SELECT n, (SELECT max(1 << j) FROM generate_series(0, 8) j WHERE 1 << j < n) AS k FROM generate_series(2, 300) n;
CREATE TABLE rentang AS
WITH RECURSIVE r(a, b) AS (SELECT 0, n FROM generate_series(1, 300) n
    UNION SELECT u.* FROM r JOIN belah ON n = b - a, LATERAL (VALUES (a, a + k), (a + k, b)) u(a, b))
SELECT a, b, k FROM r LEFT JOIN belah ON n = b - a;
CREATE TABLE mth (a int, b int, hash bytea, PRIMARY KEY (a, b));
CREATE TABLE jalur (a int, b int, m int, bukti bytea[], PRIMARY KEY (a, b, m));
INSERT INTO mth SELECT a, b, sha256('\x00' || a::text::bytea) FROM rentang WHERE b - a = 1;
INSERT INTO jalur SELECT a, b, a, '{}' FROM rentang WHERE b - a = 1;
DO $$
BEGIN
    FOR n IN 2..300 LOOP
        INSERT INTO mth SELECT r.a, r.b, sha256('\x01' || l.hash || h.hash)
        FROM rentang r JOIN mth l ON (l.a, l.b) = (r.a, r.a + k) JOIN mth h ON (h.a, h.b) = (r.a + k, r.b) WHERE r.b - r.a = n;
        INSERT INTO jalur SELECT r.a, r.b, j.m, j.bukti || lain.hash
        FROM rentang r, LATERAL (VALUES (r.a, r.a + k, r.a + k, r.b), (r.a + k, r.b, r.a, r.a + k)) s(a, b, c, d)
        JOIN jalur j ON (j.a, j.b) = (s.a, s.b) JOIN mth lain ON (lain.a, lain.b) = (s.c, s.d) WHERE r.b - r.a = n;
    END LOOP;
END $$;
CREATE TABLE pohon AS
SELECT b AS n, hash AS akar, (SELECT array_agg(d.hash ORDER BY d.a) FROM mth d WHERE d.b = d.a + 1 AND d.b <= mth.b) AS daun FROM mth WHERE a = 0;
CREATE UNIQUE INDEX ON pohon (n);
ANALYZE pohon;

-- every size: the root; every size and leaf: the definition's proof is valid, and ours
-- is the definition's (beyond 66 for every 16th leaf, each size beginning elsewhere)
SELECT count(*) AS sizes, count(*) FILTER (WHERE akar(daun) <> akar) AS wrong FROM pohon;
SELECT count(*) AS proofs, count(*) FILTER (WHERE keanggotaan_sah(m, n, daun[m + 1], bukti, akar)) AS valid,
       count(*) FILTER (WHERE CASE WHEN n <= 66 OR (m + n) % 16 = 0 THEN bukti_keanggotaan(m, daun) <> bukti ELSE false END) AS different
FROM jalur JOIN pohon ON n = b WHERE a = 0;
-- a proof is for one leaf and one place
SELECT count(*) AS elsewhere, count(*) FILTER (WHERE keanggotaan_sah(i, n, daun[m + 1], bukti, akar)) AS accepted
FROM jalur JOIN pohon ON n = b, generate_series(0, n - 1) i WHERE a = 0 AND n <= 40 AND i <> m;
SELECT count(*) AS others, count(*) FILTER (WHERE keanggotaan_sah(m, n, daun[i + 1], bukti, akar)) AS accepted
FROM jalur JOIN pohon ON n = b, generate_series(0, n - 1) i WHERE a = 0 AND n <= 40 AND i <> m;
-- a root does not tell the size of its tree: that comes with the root, from the checkpoint
SELECT keanggotaan_sah(0, 4, daun[1], bukti, akar) FROM jalur JOIN pohon ON n = b WHERE a = 0 AND n = 3 AND m = 0;

-- every pair of sizes up to 130: the proof of consistency, whole (utuh) while the
-- range begins where the tree does and has lost only its right side
CREATE TABLE subbukti (a int, b int, m int, utuh boolean, bukti bytea[], PRIMARY KEY (a, b, m, utuh));
DO $$
BEGIN
    FOR n IN 1..130 LOOP
        INSERT INTO subbukti SELECT a, b, n, utuh, CASE WHEN utuh THEN '{}' ELSE array[hash] END FROM mth, (VALUES (true), (false)) u(utuh) WHERE b - a = n;
        INSERT INTO subbukti SELECT r.a, r.b, s.m, utuh, bukti || hash FROM rentang r JOIN subbukti s ON (s.a, s.b) = (r.a, r.a + k) JOIN mth ON (mth.a, mth.b) = (r.a + k, r.b) WHERE r.b - r.a = n;
        INSERT INTO subbukti SELECT r.a, r.b, s.m + k, u.utuh, bukti || hash FROM rentang r JOIN subbukti s ON (s.a, s.b) = (r.a + k, r.b) AND NOT s.utuh JOIN mth ON (mth.a, mth.b) = (r.a, r.a + k), (VALUES (true), (false)) u(utuh) WHERE r.b - r.a = n AND s.m + k < n;
    END LOOP;
END $$;
CREATE TABLE lanjutan AS
SELECT m, b.n, l.akar AS akar_lama, b.akar, bukti FROM subbukti s JOIN pohon l ON l.n = m JOIN pohon b ON b.n = s.b WHERE a = 0 AND utuh;
SELECT count(*) AS proofs, count(*) FILTER (WHERE konsistensi_sah(m, akar_lama, n, l.akar, bukti)) AS valid,
       count(*) FILTER (WHERE bukti_konsistensi(m, daun) <> bukti) AS different FROM lanjutan l JOIN pohon USING (n);
-- the empty tree, and equal trees: nothing to prove, but the roots must be right
SELECT bukti_konsistensi(0, '{}'::bytea[]), bukti_konsistensi(0, daun), bukti_konsistensi(3, daun), konsistensi_sah(0, sha256(''), 3, akar, '{}') AS t,
       konsistensi_sah(0, sha256(''), 0, sha256(''), '{}') AS t, konsistensi_sah(3, akar, 3, akar, '{}') AS t FROM pohon WHERE n = 3;
SELECT konsistensi_sah(0, akar, 3, akar, '{}') AS f, konsistensi_sah(0, sha256(''), 3, akar, array[akar]) AS f, konsistensi_sah(0, akar, 0, akar, '{}') AS f, konsistensi_sah(0, sha256(''), 0, akar, '{}') AS f,
       konsistensi_sah(3, akar, 3, sha256(''), '{}') AS f, konsistensi_sah(3, akar, 3, akar, array[akar]) AS f, konsistensi_sah(2, akar, 3, akar, '{}') AS f FROM pohon WHERE n = 3;
-- a root of another size, older or newer, is not accepted
SELECT count(*) AS others, count(*) FILTER (WHERE konsistensi_sah(m, x.akar, n, l.akar, bukti)) AS older, count(*) FILTER (WHERE konsistensi_sah(m, akar_lama, n, x.akar, bukti)) AS newer
FROM (SELECT * FROM lanjutan WHERE n <= 24) l JOIN (SELECT n AS lain, akar FROM pohon WHERE n <= 40) x ON lain NOT IN (n, m);

-- every proof with one thing changed: a bit of every hash, a hash left out, doubled,
-- put elsewhere, added at either end
CREATE FUNCTION balik_bit(hash bytea, letak int) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT set_bit(hash, letak, 1 - get_bit(hash, letak)) $$;
CREATE FUNCTION rusak(bukti bytea[], benih int) RETURNS TABLE (cara text, hasil bytea[]) LANGUAGE sql AS $$
    SELECT 'bit', bukti[:j - 1] || balik_bit(bukti[j], (benih * 37 + j * 101) % 256) || bukti[j + 1:] FROM generate_series(1, cardinality(bukti)) j
    UNION ALL SELECT 'drop', bukti[:j - 1] || bukti[j + 1:] FROM generate_series(1, cardinality(bukti)) j
    UNION ALL SELECT 'double', bukti[:j] || bukti[j:] FROM generate_series(1, cardinality(bukti)) j
    UNION ALL SELECT 'swap', bukti[:i - 1] || bukti[j] || bukti[i + 1:j - 1] || bukti[i] || bukti[j + 1:]
    FROM generate_series(1, cardinality(bukti)) i, generate_series(i + 1, cardinality(bukti)) j
    UNION ALL SELECT 'add', x FROM (VALUES (bukti || sha256('x')), (sha256('x') || bukti)) v(x)
$$;
SELECT cara, count(*), count(*) FILTER (WHERE keanggotaan_sah(m, n, daun[m + 1], hasil, akar)) AS accepted
FROM jalur JOIN pohon ON n = b, rusak(bukti, m + n) WHERE a = 0 AND n <= 40 GROUP BY cara ORDER BY cara;
SELECT cara, count(*), count(*) FILTER (WHERE konsistensi_sah(m, akar_lama, n, akar, hasil)) AS accepted
FROM lanjutan, rusak(bukti, m + n) WHERE n <= 40 GROUP BY cara ORDER BY cara;
-- every single bit of one proof, of its leaf, and of the roots
SELECT j, count(*), count(*) FILTER (WHERE keanggotaan_sah(17, 21, daun[18], bukti[:j - 1] || balik_bit(bukti[j], letak) || bukti[j + 1:], akar)) AS accepted
FROM jalur JOIN pohon ON n = b, generate_series(1, cardinality(bukti)) j, generate_series(0, 255) letak WHERE a = 0 AND n = 21 AND m = 17 GROUP BY j ORDER BY j;
SELECT count(*), count(*) FILTER (WHERE keanggotaan_sah(m, n, balik_bit(daun[m + 1], letak), bukti, akar)) AS leaf, count(*) FILTER (WHERE keanggotaan_sah(m, n, daun[m + 1], bukti, balik_bit(akar, letak))) AS root
FROM jalur JOIN pohon ON n = b, generate_series(0, 255) letak WHERE a = 0 AND n = 21;
SELECT count(*), count(*) FILTER (WHERE konsistensi_sah(m, balik_bit(akar_lama, letak), n, akar, bukti)) AS older, count(*) FILTER (WHERE konsistensi_sah(m, akar_lama, n, balik_bit(akar, letak), bukti)) AS newer
FROM lanjutan, generate_series(0, 255) letak WHERE n = 21;

-- up to 2^63 - 1 leaves, all alike: penuh[l + 1] is a subtree of 2^l of them, and
-- tepi[l + 1] the tree of 2^(l + 1) - 1
DO $$
DECLARE
    penuh bytea[] := array[hash_daun('')];
    tepi bytea[] := penuh;
BEGIN
    FOR l IN 1..62 LOOP
        penuh := penuh || hash_simpul(penuh[l], penuh[l]);
        tepi := tepi || hash_simpul(penuh[l + 1], tepi[l]);
    END LOOP;
    CREATE TABLE besar (penuh bytea[], tepi bytea[]);
    INSERT INTO besar VALUES (penuh, tepi);
END $$;
SELECT keanggotaan_sah(0, 9223372036854775807, penuh[1], penuh[:62] || tepi[62], tepi[63]) AS first, keanggotaan_sah(9223372036854775806, 9223372036854775807, penuh[1], penuh[2:], tepi[63]) AS last,
       keanggotaan_sah(4611686018427387903, 4611686018427387904, penuh[1], penuh[:62], penuh[63]) AS complete, konsistensi_sah(4611686018427387904, penuh[63], 9223372036854775807, tepi[63], array[tepi[62]]) AS half,
       konsistensi_sah(1, penuh[1], 9223372036854775807, tepi[63], penuh[:62] || tepi[62]) AS from_one, konsistensi_sah(9223372036854775807, tepi[63], 9223372036854775807, tepi[63], '{}') AS same FROM besar;
-- from 2^63 - 2 to 2^63 - 1: the old root is of the subtrees from 2 leaves on
SELECT konsistensi_sah(9223372036854775806, akar, 9223372036854775807, tepi[63], array[penuh[2], penuh[1]] || penuh[3:]) AS by_one, konsistensi_sah(9223372036854775806, tepi[63], 9223372036854775807, tepi[63], array[penuh[2], penuh[1]] || penuh[3:]) AS f
FROM besar, LATERAL (WITH RECURSIVE r(l, akar) AS (SELECT 2, penuh[2] UNION ALL SELECT l + 1, hash_simpul(penuh[l + 1], akar) FROM r WHERE l < 63) SELECT akar FROM r WHERE l = 63) r;

-- malformed: false, never an error
SELECT i, v.n, keanggotaan_sah(i, v.n, akar, '{}', akar) AS valid FROM pohon p, (VALUES (-1, 1), (0, 0), (1, 1), (0, -1), (-1, -1), (-9223372036854775808, 9223372036854775807), (0, -9223372036854775808), (9223372036854775807, 9223372036854775807)) v(i, n) WHERE p.n = 1;
SELECT m, n, konsistensi_sah(m, akar, n, akar, bukti) AS valid, konsistensi_sah(m, akar, n, akar, '{}') AS without
FROM (SELECT akar, array[akar] AS bukti FROM pohon WHERE n = 1) p, (VALUES (-1, 1), (2, 1), (-1, -1), (0, -1), (-9223372036854775808, 9223372036854775807), (9223372036854775807, -9223372036854775808), (1, 2), (1, 9223372036854775807)) v(m, n);
CREATE TABLE dua AS SELECT hash_daun('a') AS a, hash_daun('b') AS b, akar(array[hash_daun('a'), hash_daun('b')]) AS ab;
SELECT cara, keanggotaan_sah(0, 2, a, bukti, ab) AS inclusion, konsistensi_sah(1, a, 2, ab, bukti) AS consistency
FROM dua, LATERAL (VALUES ('right', array[b]), ('right, numbered from 5', ('[5:5]={"' || replace(b::text, '\', '\\') || '"}')::bytea[]), ('null', array[NULL::bytea]), ('right and null', array[b, NULL]), ('two dimensions', array[array[b]]), ('31 bytes', array[substr(b, 1, 31)]), ('33 bytes', array[b || '\x00']), ('no bytes', array[''::bytea]),
    ('65 hashes', array_fill(b, array[65])), ('64 hashes', array_fill(b, array[64])), ('many nulls', array_fill(NULL::bytea, array[100000])), ('big', array[decode(repeat('00', 1000000), 'hex')])) v(cara, bukti);
SELECT keanggotaan_sah(0, 2, substr(a, 2), array[b], ab) AS leaf, keanggotaan_sah(0, 2, a, array[b], ab || '\x00') AS root, konsistensi_sah(1, '', 2, ab, array[b]) AS older, konsistensi_sah(1, a, 2, substr(ab, 2), array[b]) AS newer FROM dua;
-- a proof too long or too short by one, with roots that fit the hashes all the same
SELECT keanggotaan_sah(0, 1, a, array[b], hash_simpul(b, a)) AS too_long, keanggotaan_sah(0, 2, a, array[b, a], hash_simpul(a, ab)) AS too_long, keanggotaan_sah(0, 2, a, '{}', a) AS too_short, keanggotaan_sah(0, 3, a, array[b], ab) AS too_short,
       konsistensi_sah(3, hash_simpul(a, hash_simpul(ab, a)), 4, hash_simpul(a, hash_simpul(ab, ab)), array[a, b, ab, a]) AS too_long, konsistensi_sah(3, a, 4, ab, array[a, b]) AS too_short,
       konsistensi_sah(3, hash_simpul(ab, a), 4, hash_simpul(ab, ab), array[a, b, ab]) AS t FROM dua;
-- NULL gives NULL
SELECT num_nulls(hash_daun(NULL), hash_simpul(NULL, a), hash_simpul(a, NULL), akar(NULL), bukti_keanggotaan(NULL, array[a]), bukti_keanggotaan(0, NULL), bukti_konsistensi(NULL, array[a]), bukti_konsistensi(0, NULL)) AS nulls,
       num_nulls(keanggotaan_sah(NULL, 1, a, '{}', a), keanggotaan_sah(0, NULL, a, '{}', a), keanggotaan_sah(0, 1, NULL, '{}', a), keanggotaan_sah(0, 1, a, NULL, a), keanggotaan_sah(0, 1, a, '{}', NULL)) AS nulls,
       num_nulls(konsistensi_sah(NULL, a, 1, a, '{}'), konsistensi_sah(1, NULL, 1, a, '{}'), konsistensi_sah(1, a, NULL, a, '{}'), konsistensi_sah(1, a, 1, NULL, '{}'), konsistensi_sah(1, a, 1, a, NULL)) AS nulls FROM dua;
-- a list is a list, wherever its numbering starts
SELECT akar(x) = ab AS root, bukti_keanggotaan(1, x) = array[a] AS inclusion, bukti_konsistensi(1, x) = array[b] AS consistency FROM dua, LATERAL (SELECT ('[-3:-2]=' || array[a, b]::text)::bytea[] AS x) x;

-- errors
SELECT hash_simpul('\x00', sha256(''));
SELECT hash_simpul(sha256(''), sha256('') || '\x00');
\echo :LAST_ERROR_SQLSTATE
SELECT akar(array[sha256(''), 'abc']);
SELECT akar(array[sha256(''), NULL]);
\echo :LAST_ERROR_SQLSTATE
SELECT akar(array_fill(NULL::bytea, array[20000000]));
SELECT akar(array[array[sha256('')]]);
\echo :LAST_ERROR_SQLSTATE
SELECT bukti_keanggotaan(1, array[sha256('')]);
\echo :LAST_ERROR_SQLSTATE
SELECT bukti_keanggotaan(-1, array[sha256('')]);
SELECT bukti_keanggotaan(0, '{}');
SELECT bukti_keanggotaan(9223372036854775807, '{NULL}');
SELECT bukti_konsistensi(2, array[sha256('')]);
\echo :LAST_ERROR_SQLSTATE
SELECT bukti_konsistensi(-1, '{}'::bytea[]);

DROP TABLE belah, rentang, mth, jalur, pohon, subbukti, lanjutan, besar, dua;
DROP FUNCTION rusak, balik_bit;
