-- Ketepatan: bilangan desimal, dibulatkan sekali, belum dinilai bukan nol.
BEGIN;
SET search_path = kinerja, public;
SELECT plan(14);

SELECT is((SELECT sum('0.1'::nilai) FROM generate_series(1, 10)), 1.0, 'sepuluh kali 0,1 tepat 1');
SELECT is('86.35'::nilai * '60%' + '86.30'::nilai * '40%', '86.33'::nilai, 'bobot 60/40 tepat');
SELECT is(87.55555::numeric::nilai, '87.5556'::nilai, 'setengah menjauhi nol');
SELECT is((-87.55555)::numeric::nilai, '-87.5556'::nilai, 'juga di bawah nol');
SELECT throws_ok($$SELECT '87.55555'::nilai$$, '22P02', NULL, 'teks tidak pernah dibulatkan diam-diam');
SELECT throws_ok('SELECT 87.5::float8::nilai', '42846', NULL, 'double precision tidak masuk langsung');
SELECT is_empty($$SELECT 1 FROM pg_cast WHERE castsource IN ('float4'::regtype, 'float8'::regtype)
                  AND casttarget IN ('nilai'::regtype, 'bobot'::regtype)$$, 'dan memang tidak ada konversinya');
SELECT is(rata_tertimbang(n::nilai, b::bobot), '88.00'::nilai, 'baris belum dinilai dilewati bersama bobotnya')
FROM (VALUES ('90', '60'), ('85', '40'), (NULL, '10')) v(n, b);
SELECT is(rata_tertimbang(n::nilai, b::bobot, 2), '86.33'::nilai, 'dibulatkan sekali, langsung ke dua desimal')
FROM (VALUES ('86.35', '60'), ('86.30', '40')) v(n, b);
SELECT is((SELECT rata_tertimbang(n, '10') FROM (SELECT '1'::nilai WHERE false) v(n)), NULL, 'tanpa baris hasilnya NULL, bukan nol');
SELECT is((SELECT rata_tertimbang(NULL::nilai, '10')), NULL, 'semua belum dinilai hasilnya NULL, bukan nol');
SELECT throws_ok($$SELECT rata_tertimbang('90'::nilai, '0'::bobot)$$, '22012', NULL, 'bobot berjumlah nol adalah galat');
SELECT ok(NOT bobot_lengkap(b), '99,9999 bukan 100') FROM unnest('{33.3333,33.3333,33.3333}'::bobot[]) b;
SELECT ok(NOT bobot_lengkap(b), 'bobot yang belum diisi belum lengkap') FROM unnest('{60,40,NULL}'::bobot[]) b;
SELECT * FROM finish();
ROLLBACK;
