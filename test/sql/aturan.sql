--
-- aturan: the value, its equality, its variants, its faults, and the kept parse.
--
SET search_path = kinerja, public;
\getenv abs_srcdir PG_ABS_SRCDIR
\getenv abs_builddir PG_ABS_BUILDDIR
\set contoh :abs_srcdir '/aturan/'
\set berkas :abs_builddir '/results/aturan.bin'

CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;
CREATE VIEW baku AS SELECT k AS kode, aturan_baku(k) AS a FROM unnest(daftar_aturan_baku()) k;

-- text, binary and jsonb give the same value back
CREATE TABLE simpan (kode text, a aturan);
COPY (SELECT * FROM baku) TO :'berkas' (FORMAT binary);
COPY simpan FROM :'berkas' (FORMAT binary);
SELECT count(*) = cardinality(daftar_aturan_baku()) AS all_there,
       bool_and(s.a = b.a) AS binary, bool_and(b.a::text::aturan = b.a) AS text, bool_and(b.a::jsonb::aturan = b.a) AS jsonb,
       bool_and(b.a::jsonb = b.a::text::jsonb) AS same_json
FROM simpan s JOIN baku b USING (kode);
SELECT NULL::aturan IS NULL, NULL::jsonb::aturan IS NULL, ubah(NULL, '{}') IS NULL, ubah(aturan_baku('PP30-2019'), NULL) IS NULL, aturan_baku(NULL) IS NULL,
       (SELECT count(*) FROM uraian(NULL)) AS uraian, (SELECT count(*) FROM beda(NULL, aturan_baku('PP30-2019'))) AS beda;

-- equality: the same rule set however it is written
CREATE TABLE tulisan (nomor int, a aturan);
INSERT INTO tulisan VALUES
    (1, '{"format": 1, "kode": "X", "judul": "Judul é", "dasar": "D", "butir": {"efisiensi": {"isi": {"ambang": 24, "pengali": 1.76, "balik": 176}, "dasar": "d", "kepastian": "pasti"}}}'),
    (2, '{"butir":{"efisiensi":{"kepastian":"pasti","isi":{"balik":176.00,"pengali":1.7600,"ambang":24.0},"dasar":"d"}},"dasar":"D","judul":"Judul é","kode":"X","format":1.0}'),
    (3, '
        {"format": 10e-1, "kode": "\u0058", "judul": "Judul \u00e9", "dasar": "D",
         "butir": {"efisiensi": {"isi": {"ambang": 2.4E1, "pengali": 0.000000176e7, "balik": 1.76e+2}, "dasar": "d", "kepastian": "p\u0061sti"}}}  '),
    (4, '{"format": 1, "kode": "X", "judul": "Judul é", "dasar": "D", "butir": {"efisiensi": {"isi": {"ambang": 24, "pengali": 1.7601, "balik": 176}, "dasar": "d", "kepastian": "pasti"}}}'),
    (5, '{"format": 1, "kode": "x", "judul": "Judul é", "dasar": "D", "butir": {"efisiensi": {"isi": {"ambang": 24, "pengali": 1.76, "balik": 176}, "dasar": "d", "kepastian": "pasti"}}}');
SELECT p.nomor, q.nomor, p.a = q.a AS equal, p.a <> q.a AS unequal, aturan_hash(p.a) = aturan_hash(q.a) AS hash,
       aturan_hash_extended(p.a, 7) = aturan_hash_extended(q.a, 7) AS hash7, p.a::text = q.a::text AS text
FROM tulisan p JOIN tulisan q ON p.nomor < q.nomor ORDER BY 1, 2;
SELECT min(nomor) AS first, count(*) FROM tulisan GROUP BY a ORDER BY 1;
SELECT count(DISTINCT a::text), (SELECT count(*) FROM (SELECT DISTINCT a FROM tulisan) d) AS distinct FROM tulisan;
SET enable_hashjoin = on;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM tulisan p JOIN tulisan q USING (a);
RESET enable_mergejoin;
RESET enable_nestloop;
CREATE INDEX ON tulisan USING hash (a);
SET enable_seqscan = off;
SELECT nomor FROM tulisan WHERE a = (SELECT a FROM tulisan WHERE nomor = 3) ORDER BY 1;
RESET enable_seqscan;
-- toasted, compressed and plain are equal too
CREATE TABLE panjang (a aturan);
ALTER TABLE panjang ALTER a SET STORAGE EXTERNAL;
INSERT INTO panjang SELECT ubah(a, jsonb_build_object('judul', repeat('panjang ', 2000))) FROM tulisan WHERE nomor = 1;
ALTER TABLE panjang ALTER a SET STORAGE EXTENDED;
INSERT INTO panjang SELECT ubah(a, jsonb_build_object('judul', repeat('panjang ', 2000))) FROM tulisan WHERE nomor = 2;
SELECT count(*), count(*) FILTER (WHERE pg_column_size(a) > 16000) AS plain FROM panjang GROUP BY a;

-- ubah: RFC 7396, its examples on what a rule set has
CREATE TABLE dasar AS SELECT '{"format": 1, "kode": "A", "judul": "J", "dasar": "D", "butir": {
    "pembulatan": {"isi": {"nilai_akhir": 2, "konversi": 4}, "dasar": "d", "kepastian": "pasti"},
    "garis_konversi": {"pita": [{"sampai": 50, "tetap": 0}, {"dari": 50, "tetap": 1}], "dasar": "d", "kepastian": "pasti"}}}'::aturan AS a;
SELECT tambal, ubah(a, tambal) FROM dasar, (VALUES
    (1, '{}'::jsonb), (2, '{"kode": "B"}'), (3, '{"butir": {"tenggat": {"isi": {"banding_hari": 14}, "dasar": "d", "kepastian": "pasti"}}}'), (4, '{"butir": {"garis_konversi": null}}'),
    (5, '{"butir": {"garis_konversi": null, "pembulatan": {"isi": {"konversi": null, "ikm": 3}}}}'), (6, '{"butir": {"garis_konversi": {"pita": [{"tetap": 7}]}}}'),
    (7, '{"butir": {"tidak_ada": null, "pembulatan": {"isi": {"capaian": null}}}}'),
    (8, '{"butir": {"tenggat": {"isi": {"banding_hari": null}, "dasar": "d", "kepastian": "pasti"}, "garis_konversi": null}}')) t(n, tambal) ORDER BY n;
-- what the patch makes must be a rule set
SELECT tambal, g.kode, g.pesan, g.rincian, g.saran FROM unnest(ARRAY['{"kode": null}', '{"butir": null}', '{"kode": ["c"]}', '{"kode": {"b": null}}', '{"format": 2}', '{"format": null}',
    '{"butir": {"garis_konversi": {"pita": null}}}', '{"butir": {"garis_konversi": {"pita": [1]}}}', '{"butir": {"garis_konversi": {"pita": {"0": {"tetap": 1}}}}}', '{"butir": {"garis_konversi": {"pita": [{"sampai": 50, "tetap": 0}, {"dari": 60, "tetap": 1}]}}}',
    '{"butir": {"pembulatan": {"isi": {"nilai_akhir": 5}}}}', '{"butir": {"pembulatan": {"isi": null}}}', '{"butir": {"baru": {}}}', '{"butir": {"pembulatan": {"isi": {"baru": null, "lama": 1}}}}',
    '["c"]', '"bar"', 'null', '1', '[]']) tambal, LATERAL galat(format('SELECT ubah(a, %L) FROM dasar', tambal)) g;
-- against the algorithm of the RFC as it stands there
CREATE FUNCTION tambalan(sasaran jsonb, tambal jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE anggota record;
BEGIN
    IF jsonb_typeof(tambal) <> 'object' THEN
        RETURN tambal;
    END IF;
    IF sasaran IS NULL OR jsonb_typeof(sasaran) <> 'object' THEN
        sasaran := '{}';
    END IF;
    FOR anggota IN SELECT * FROM jsonb_each(tambal) LOOP
        IF jsonb_typeof(anggota.value) = 'null' THEN
            sasaran := sasaran - anggota.key;
        ELSE
            sasaran := sasaran || jsonb_build_object(anggota.key, tambalan(sasaran -> anggota.key, anggota.value));
        END IF;
    END LOOP;
    RETURN sasaran;
END $$;
SELECT count(*) > 0 AS some, bool_and(ubah(p.a, q.a::jsonb)::jsonb = tambalan(p.a::jsonb, q.a::jsonb)) AS as_the_rfc, bool_and(ubah(p.a, '{}') = p.a) AS nothing,
       bool_and(ubah(ubah(p.a, q.a::jsonb), q.a::jsonb) = ubah(p.a, q.a::jsonb)) AS twice_is_once
FROM baku p, baku q;
SELECT count(*) > 0 AS some, bool_and(ubah(b.a, t)::jsonb = tambalan(b.a::jsonb, t)) AS removed_as_the_rfc, bool_and(ubah(ubah(b.a, t), b.a::jsonb) = b.a) AS and_back
FROM baku b, jsonb_object_keys(b.a::jsonb -> 'butir') o, LATERAL (SELECT jsonb_build_object('butir', jsonb_build_object(o, NULL)) AS t) x;

-- beda: what differs, and only that
SELECT b.* FROM dasar, beda(a, ubah(a, '{"butir": {"garis_konversi": {"pita": [{"sampai": 60, "tetap": 0}, {"dari": 60, "termasuk_dari": true, "tetap": 1}]}, "pembulatan": {"isi": {"konversi": null, "ikm": 3}}}}')) b;
SELECT * FROM beda(aturan_baku('PP30-2019'), ubah(aturan_baku('PP30-2019'), '{"kode": "PP30-KAMI", "butir": {"bobot_akhir": {"cara": {"dengan_rekan": null}}, "pembulatan": null}}'));
SELECT (SELECT count(*) FROM baku, beda(a, a)) AS same, (SELECT count(*) FROM tulisan p, tulisan q, beda(p.a, q.a) WHERE p.nomor <= 3 AND q.nomor <= 3) AS written_differently,
       (SELECT count(*) FROM (SELECT b.kiri, b.kanan FROM baku p, baku q, LATERAL (SELECT count(*) AS kiri, (SELECT count(*) FROM beda(q.a, p.a)) AS kanan FROM beda(p.a, q.a)) b) x WHERE kiri <> kanan) AS not_symmetric;
-- uraian has every leaf of the items but their basis and certainty
SELECT bool_and(u.n = j.n) AS every_leaf FROM baku b,
    LATERAL (SELECT count(*) AS n FROM uraian(b.a)) u,
    LATERAL (SELECT count(*) AS n FROM jsonb_path_query(b.a::jsonb -> 'butir', 'strict $.**') v
             WHERE jsonb_typeof(v) NOT IN ('object', 'array')) k,
    LATERAL (SELECT k.n - 2 * count(*) AS n FROM jsonb_object_keys(b.a::jsonb -> 'butir')) j;

-- every fault, with its path: the rejected examples (test/aturan/tolak)
CREATE FUNCTION tolakan(folder text) RETURNS TABLE (berkas text, kode text, pesan text, rincian text, saran text) LANGUAGE sql AS $$
    SELECT left(f, -5), g.* FROM pg_ls_dir(folder) f, LATERAL galat(format('SELECT %L::kinerja.aturan', pg_read_file(folder || '/' || f))) g
    WHERE f LIKE '%.json' ORDER BY f COLLATE "C";
$$;
\pset format unaligned
\pset tuples_only on
SELECT berkas, kode, replace(pesan, 'invalid rule set at', '@') AS pesan, rincian FROM tolakan(:'contoh' || 'tolak/skema');
SELECT berkas, kode, replace(pesan, 'invalid rule set at', '@') AS pesan, rincian FROM tolakan(:'contoh' || 'tolak/aturan');
SELECT berkas, kode, saran FROM tolakan(:'contoh' || 'tolak/skema') WHERE saran <> '';
SELECT berkas, kode FROM tolakan(:'contoh' || 'terima');
\pset tuples_only off
\pset format aligned
-- a cast from jsonb says the same, except about what jsonb has already dropped
SELECT count(*) > 80 AS some, array_agg(f) FILTER (WHERE t.kode IS DISTINCT FROM j.kode OR t.pesan IS DISTINCT FROM j.pesan OR t.rincian IS DISTINCT FROM j.rincian) AS apart
FROM unnest(ARRAY['skema', 'aturan']) d, LATERAL pg_ls_dir(:'contoh' || 'tolak/' || d) f, LATERAL (SELECT pg_read_file(:'contoh' || 'tolak/' || d || '/' || f) AS isi) b,
     LATERAL galat(format('SELECT %L::kinerja.aturan', isi)) t, LATERAL galat(format('SELECT %L::jsonb::kinerja.aturan', isi)) j
WHERE f NOT LIKE '%kembar%';

-- hostile texts
SELECT nama, g.kode, left(g.pesan, 70) AS pesan, length(g.pesan) < 150 AND length(g.rincian) < 2000 AS short FROM (VALUES
    (1, 'empty', ''), (2, 'not JSON', '{"format": 1,'), (3, 'XML', '<aturan/>'), (4, 'infinity', '{"format": Infinity}'), (5, 'NaN', 'NaN'), (6, 'comment', '{"format": 1 /* satu */}'), (7, 'single quotes', '{''format'': 1}'),
    (8, 'two values', '{} {}'), (9, 'huge exponent', '{"format": 1e1000000}'), (10, 'the largest numeric', '{"format": 1e131071}'), (11, 'the smallest', '{"format": 1e-16383}'), (12, 'a long number', '{"format": ' || repeat('9', 100000) || '}'),
    (13, 'half a surrogate', '{"format": 1, "kode": "\ud800"}'), (14, 'NUL escape', '{"format": 1, "kode": "a\u0000b"}'), (15, 'NUL in a key', '{"format": 1, "a\u0000b": 1}'),
    (16, '10 MB of blanks', repeat(' ', 10000000)), (17, '10 MB key', '{"format": 1, "' || repeat('é', 5000000) || '": 1}'), (18, '10 MB word', format('{"format": 1, "kode": "k", "judul": "j", "dasar": "d", "butir": {"pembulatan": {"isi": {}, "dasar": "d", "kepastian": "%s"}}}', repeat('é', 5000000))),
    (19, '10 MB of members', '{"format": 1' || (SELECT string_agg(format(', "a%s": 1', i), '') FROM generate_series(1, 800000) i) || '}'), (20, '10 MB of elements', '{"format": [' || repeat('1, ', 3300000) || '1]}'),
    (21, '10 MB of one member', '{"format": 1' || repeat(', "kode": "k"', 800000) || '}'), (22, 'a million quotes', repeat('"', 1000000)), (23, 'a million backslashes', '{"kode": "' || repeat('\\', 1000000) || '"}')
) v(n, nama, t), LATERAL galat(format('SELECT %L::kinerja.aturan', t)) g ORDER BY n;
SELECT nama, g.kode IN ('54001', '22P02') AS refused FROM (VALUES ('lists', repeat('[', 100000)), ('closed', repeat('[', 100000) || repeat(']', 100000)), ('objects', repeat('{"a":', 100000) || '1' || repeat('}', 100000)),
    ('inside', '{"format": 1, "kode": ' || repeat('[', 100000) || repeat(']', 100000) || '}')) v(nama, t), LATERAL galat(format('SELECT %L::kinerja.aturan', t)) g;
-- as deep as jsonb itself still takes, in a patch too
SELECT g.kode, g.pesan, g.rincian FROM galat($q$SELECT (repeat('{"a":', 1000) || '1' || repeat('}', 1000))::kinerja.aturan$q$) g;
SELECT g.kode, g.pesan, left(g.rincian, 60) AS rincian FROM galat($q$SELECT ubah(a, (repeat('{"a":', 1000) || '1' || repeat('}', 1000))::jsonb) FROM dasar$q$) g;
-- a rule set may have long texts; a message shows their start
CREATE TABLE raksasa AS SELECT ubah(a, jsonb_build_object('kode', repeat('é', 5000000), 'judul', repeat('j', 5000000))) AS a FROM dasar;
SELECT length(a::text) > 10000000 AS long, a = a::text::aturan AS round_trip FROM raksasa;
SELECT g.kode, g.pesan FROM galat('SELECT sebutan(''Baik'', a) FROM raksasa') g;
DROP TABLE raksasa;
-- names twice: where they stand does not matter, nor how they are written
SELECT t, g.kode, g.rincian FROM unnest(ARRAY['{"format": 1, "format": 1}', '{"format": 2, "format": 1}', '[{"a": 1, "a": 1}]', '{"a": {"b": [{"c": 1, "d": ":", "c": "\":"}]}}', '{"a": 1, "\u0061": 2}',
    '{"a:b": 1, "c\":": "::", "d": {"a:b": ":"}}']) t, LATERAL galat(format('SELECT %L::kinerja.aturan', t)) g;

-- hostile binary forms
CREATE FUNCTION galat_biner(berkas text, isi bytea, sandi text) RETURNS TABLE (kode text, pesan text, rincian text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    EXECUTE format('COPY (SELECT %L::bytea) TO %L (FORMAT binary)', isi, berkas);
    PERFORM set_config('client_encoding', sandi, true);
    RETURN QUERY SELECT g.kode, g.pesan, g.rincian FROM galat(format('COPY dasar FROM %L (FORMAT binary)', berkas)) g;
    PERFORM set_config('client_encoding', 'UTF8', true);
END $$;
SELECT nama, g.* FROM (VALUES
    (1, 'no bytes', ''::bytea, 'UTF8'), (2, 'version 0', '\x00', 'UTF8'), (3, 'version 2', '\x02' || convert_to((SELECT a::text FROM dasar), 'UTF8'), 'UTF8'), (4, 'no text', '\x01', 'UTF8'),
    (5, 'text form', convert_to('{}', 'UTF8'), 'UTF8'), (6, 'names twice', '\x01' || convert_to('{"format": 1, "format": 1}', 'UTF8'), 'UTF8'), (7, 'not UTF-8', '\x01' || convert_to('{"kode": "', 'UTF8') || '\xff'::bytea || convert_to('"}', 'UTF8'), 'UTF8'),
    (8, 'a NUL byte', '\x01' || convert_to('{"kode": "', 'UTF8') || '\x00'::bytea || convert_to('"}', 'UTF8'), 'UTF8'), (9, 'other rule set', '\x01' || convert_to('{"format": 3}', 'UTF8'), 'UTF8'),
    -- in Shift-JIS the second byte of a character may be a backslash
    (10, 'Shift-JIS', '\x01' || convert_to('{"format": 1, "kode": "', 'UTF8') || '\x955c'::bytea || convert_to('", "judul": "j", "dasar": "d", "butir": {}}', 'UTF8'), 'SJIS')
) v(n, nama, isi, sandi), LATERAL galat_biner(:'berkas', isi, sandi) g ORDER BY n;
SELECT a FROM dasar WHERE a::jsonb ->> 'kode' <> 'A';

-- a rule set of another kind: each function with each official one that lacks its item
SELECT f.n, f.kueri, count(*) FILTER (WHERE g.kode = '22023' AND g.pesan = format('rule set "%s" has no item "%s"', b.kode, f.butir)) = count(*) FILTER (WHERE b.a::jsonb -> 'butir' -> f.butir IS NULL) AS names_both,
       count(*) FILTER (WHERE b.a::jsonb -> 'butir' -> f.butir IS NULL) > 0 AS some, min(g.rincian) AS rincian, min(g.saran) AS saran
FROM (VALUES
    (1, 'efisiensi', $q$nilai_aspek('waktu', 12, 9, %s)$q$), (2, 'efisiensi', $q$nilai_kegiatan(1, 1, 100, 90, 12, 12, 1, 1, %s)$q$), (3, 'bobot_akhir', $q$nilai_akhir('90', '90', false, %s)$q$),
    (4, 'pita_predikat', $q$predikat('90'::nilai, false, %s)$q$), (5, 'ambang_ekspektasi', $q$ekspektasi('90', %s)$q$), (6, 'matriks_predikat', $q$predikat('Sesuai Ekspektasi'::ekspektasi, 'Sesuai Ekspektasi', %s)$q$),
    (7, 'sebutan', $q$sebutan('Baik', %s)$q$), (8, 'kode_predikat', $q$kode_siasn('Baik'::predikat, %s)$q$), (9, 'kode_ekspektasi', $q$kode_siasn('Sesuai Ekspektasi'::ekspektasi, %s)$q$),
    (10, 'kode_predikat', 'predikat_siasn(1, %s)'), (11, 'kode_ekspektasi', 'ekspektasi_siasn(1, %s)')) f(n, butir, kueri),
    (SELECT * FROM baku UNION ALL SELECT 'KOSONG', '{"format": 1, "kode": "KOSONG", "judul": "j", "dasar": "d", "butir": {}}') b,
    LATERAL galat('SELECT ' || format(f.kueri, format('%L::kinerja.aturan', b.a))) g
WHERE b.a::jsonb -> 'butir' -> f.butir IS NULL
GROUP BY 1, 2 ORDER BY 1;
-- the item is there, the number is not
SELECT g.kode, g.pesan, g.rincian, g.saran FROM galat($q$SELECT nilai_akhir('90', '90', true, aturan_baku('PP46-2011'))$q$) g;
SELECT g.kode, g.pesan, g.rincian FROM unnest(ARRAY[$q$SELECT predikat('120.0001'::nilai, false, aturan_baku('PP30-2019'))$q$, $q$SELECT predikat_siasn(0, aturan_baku('PERMENPANRB6-2022'))$q$,
    $q$SELECT ekspektasi_siasn(2147483647, aturan_baku('PERMENPANRB6-2022'))$q$]) k, LATERAL galat(k) g;

-- the kept parse: another rule set in each row, of the same length and of others
CREATE TABLE ambang AS
SELECT i, b AS batas, ubah(aturan_baku('PERMENPANRB6-2022'), jsonb_build_object('kode', 'V' || repeat('x', i % 3), 'butir', jsonb_build_object('ambang_ekspektasi', jsonb_build_object('pita', jsonb_build_array(
           jsonb_build_object('hasil', 'Di Bawah Ekspektasi', 'sampai', b), jsonb_build_object('hasil', 'Sesuai Ekspektasi', 'dari', b)))))) AS a
FROM (SELECT i, 10 + (i * 37 % 80) + (i % 7) / 8.0 AS b FROM generate_series(1, 400) i) s;
SELECT count(*), count(DISTINCT a::text) AS rule_sets, count(*) FILTER (WHERE (ekspektasi('50', a) = 'Di Bawah Ekspektasi') <> (50 < batas)) AS wrong,
       count(*) FILTER (WHERE (ekspektasi(batas::nilai, a) = 'Di Bawah Ekspektasi')) AS wrong_at_the_edge,
       count(*) FILTER (WHERE (ekspektasi('50', CASE WHEN i % 2 = 0 THEN a ELSE aturan_baku('PERMENPANRB6-2022') END) = 'Di Bawah Ekspektasi') <> (50 < CASE WHEN i % 2 = 0 THEN batas ELSE 90 END)) AS wrong_alternating
FROM (SELECT * FROM ambang ORDER BY i) s;
-- in both directions, sorted by the rule set, and two call sites at once
SELECT count(*) FILTER (WHERE (ekspektasi('50', p.a) = 'Di Bawah Ekspektasi') <> (50 < p.batas) OR (ekspektasi('60', q.a) = 'Di Bawah Ekspektasi') <> (60 < q.batas)) AS wrong
FROM ambang p JOIN ambang q ON q.i = 401 - p.i;
SELECT count(*) FILTER (WHERE e <> satu) AS wrong FROM (SELECT ekspektasi('50', a) AS e, (SELECT ekspektasi('50', x.a) FROM ambang x WHERE x.i = s.i) AS satu FROM (SELECT * FROM ambang ORDER BY batas DESC) s) t;
-- one call site that sees them in turn
DO $$
DECLARE
    baris record;
    a kinerja.aturan;
    salah int := 0;
BEGIN
    FOR putaran IN 1..2 LOOP
        FOR baris IN SELECT * FROM ambang ORDER BY i LOOP
            FOREACH a IN ARRAY ARRAY[baris.a, aturan_baku('PERMENPANRB6-2022'), baris.a] LOOP
                IF (ekspektasi('50', a) = 'Di Bawah Ekspektasi') <> (50 < CASE WHEN a = baris.a THEN baris.batas ELSE 90 END) THEN
                    salah := salah + 1;
                END IF;
            END LOOP;
        END LOOP;
    END LOOP;
    RAISE NOTICE 'wrong: %', salah;
END $$;
-- a failure in between leaves nothing of the other rule set behind
DO $$
DECLARE
    a kinerja.aturan;
    hasil text := '';
BEGIN
    FOR putaran IN 1..3 LOOP
        FOREACH a IN ARRAY ARRAY[aturan_baku('PERMENPANRB6-2022'), aturan_baku('PP30-2019')] LOOP
            BEGIN
                hasil := hasil || ' ' || ekspektasi('95', a);
            EXCEPTION WHEN invalid_parameter_value THEN
                hasil := hasil || ' -';
            END;
        END LOOP;
    END LOOP;
    RAISE NOTICE '%', hasil;
END $$;
-- as a parameter, planned for its value and planned once
PREPARE dengan(aturan) AS SELECT count(*) FILTER (WHERE ekspektasi(batas::nilai, $1) = 'Di Bawah Ekspektasi') AS below, (SELECT ekspektasi('89.9999', $1)) FROM ambang;
PREPARE tetap(nilai) AS SELECT ekspektasi($1, aturan_baku('PERMENPANRB6-2022'));
CREATE FUNCTION sql_tanpa_sisip(n nilai, a aturan) RETURNS ekspektasi LANGUAGE sql STABLE SET enable_sort = on AS 'SELECT ekspektasi(n, a)';
SET plan_cache_mode = force_custom_plan;
EXECUTE dengan(aturan_baku('PERMENPANRB6-2022'));
EXECUTE dengan(ubah(aturan_baku('PERMENPANRB6-2022'), '{"butir": {"ambang_ekspektasi": {"pita": [{"hasil": "Di Bawah Ekspektasi", "sampai": 20}, {"hasil": "Di Atas Ekspektasi", "dari": 20}]}}}'));
SET plan_cache_mode = force_generic_plan;
EXECUTE dengan(aturan_baku('PERMENPANRB6-2022'));
EXECUTE dengan(ubah(aturan_baku('PERMENPANRB6-2022'), '{"butir": {"ambang_ekspektasi": {"pita": [{"hasil": "Di Bawah Ekspektasi", "sampai": 20}, {"hasil": "Di Atas Ekspektasi", "dari": 20}]}}}'));
EXECUTE dengan(aturan_baku('PERMENPANRB6-2022'));
EXECUTE tetap('89.9999');
EXECUTE tetap('90');
RESET plan_cache_mode;
SELECT count(*) FILTER (WHERE (sql_tanpa_sisip('50', a) = 'Di Bawah Ekspektasi') <> (50 < batas)) AS wrong FROM ambang;

DROP TABLE ambang, dasar, panjang, tulisan, simpan;
DROP VIEW baku;
DROP FUNCTION galat, galat_biner, tambalan, tolakan, sql_tanpa_sisip;
