-- Hak: orang biasa dapat memakai tipe dan agregat, tidak dapat menyentuh bagian dalamnya.
BEGIN;
SELECT plan(12);
CREATE ROLE orang_biasa;
GRANT USAGE ON SCHEMA kinerja TO orang_biasa;
CREATE FUNCTION pg_temp.boleh(f regprocedure) RETURNS boolean LANGUAGE sql RETURN has_function_privilege('orang_biasa', f, 'EXECUTE');

SELECT ok(NOT has_schema_privilege('orang_biasa', 'kinerja', 'CREATE'), 'skema kinerja tidak dapat diisi orang biasa');
SELECT ok(NOT has_schema_privilege('pg_monitor', 'kinerja', 'USAGE'), 'skema tidak dibuka bagi siapa pun tanpa diminta');
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
                  JOIN pg_extension e ON e.oid = d.refobjid AND extname = 'asn_kinerja' WHERE prosecdef$$, 'tidak ada fungsi SECURITY DEFINER');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e'
                  JOIN pg_extension e ON e.oid = d.refobjid AND extname = 'asn_kinerja' WHERE relkind <> 'v'$$, 'ekstensi tidak memiliki tabel');
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'kinerja'::regnamespace AND 'internal'::regtype = ANY (proargtypes)
                  AND proname !~ '_recv$' AND pg_temp.boleh(p.oid)$$, 'fungsi berargumen internal tertutup bagi orang biasa');
SELECT ok(NOT pg_temp.boleh('kinerja.nilai_avg_final(bigint[])'), 'fungsi akhir agregat tertutup');
SET LOCAL ROLE orang_biasa;
SELECT is(kinerja.tmt('198609262015051001'), '2015-05-01'::date, 'fungsi umum terbuka');
SELECT is(kinerja.rata_tertimbang(n::kinerja.nilai, b::kinerja.bobot), '88'::kinerja.nilai, 'agregat terbuka')
FROM (VALUES ('90', '60'), ('85', '40')) v(n, b);
SELECT is((SELECT kinerja.sum('1.5'::kinerja.nilai)), 1.5, 'sum terbuka walau fungsi penyusunnya tertutup');
SELECT is((SELECT kinerja.bobot_lengkap('100')), true, 'bobot_lengkap terbuka walau fungsi penyusunnya tertutup');
SELECT throws_ok($$SELECT kinerja.nilai_avg_final('{1,1}')$$, '42501', NULL, 'memanggil fungsi akhir ditolak');
SELECT throws_ok($$CREATE AGGREGATE pg_temp.tiruan(kinerja.nilai) (SFUNC = kinerja.nilai_avg_accum, STYPE = bigint[])$$, '42501', NULL,
                 'orang biasa tidak dapat membuat agregat di atas fungsi penyusun');
SELECT * FROM finish();
ROLLBACK;
