--
-- The official rule sets: what stands in each, to be read against the law.
--
SET search_path = kinerja, public;
SELECT unnest(daftar_aturan_baku()) AS kode;
-- each under its own code, complete, with a source and a certainty at every item
SELECT k, a::jsonb ->> 'judul' AS judul, a::jsonb ->> 'dasar' AS dasar FROM unnest(daftar_aturan_baku()) k, aturan_baku(k) a WHERE a::jsonb ->> 'kode' = k;
SELECT count(*) FILTER (WHERE dasar IS NULL OR kepastian IS NULL) AS without_source FROM unnest(daftar_aturan_baku()) k, uraian(aturan_baku(k));
-- the same value every time, and no two of them alike
SELECT count(DISTINCT aturan_baku(k)::text) = cardinality(daftar_aturan_baku()) AS all_different, bool_and(aturan_baku(k) = aturan_baku(k || '')) AS stable FROM unnest(daftar_aturan_baku()) k;
-- another code
SELECT aturan_baku('PP30-2020');
\echo :LAST_ERROR_SQLSTATE
SELECT aturan_baku('pp30-2019');
SELECT aturan_baku('');
SELECT aturan_baku(repeat('é', 1000000));
SELECT aturan_tak_dikenal('X', 'Y');

-- everything that stands in them
\pset format unaligned
\pset tuples_only on
\pset fieldsep ' | '
SELECT k AS kode, butir, '(' || kepastian || ')', dasar FROM unnest(daftar_aturan_baku()) WITH ORDINALITY d(k, n), LATERAL (SELECT DISTINCT butir, dasar, kepastian FROM uraian(aturan_baku(k))) u ORDER BY n, butir COLLATE "C";
SELECT k AS kode, u.butir || u.jalur, u.isi, u.kepastian FROM unnest(daftar_aturan_baku()) WITH ORDINALITY d(k, n), LATERAL uraian(aturan_baku(k)) WITH ORDINALITY u(butir, jalur, isi, dasar, kepastian, m) ORDER BY n, m;
