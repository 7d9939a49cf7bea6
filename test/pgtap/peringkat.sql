-- Ringkasan, peringkat, kelompok, distribusi, dan riwayat: aturan mainnya.
BEGIN;
SET LOCAL search_path = public, kinerja;
SELECT plan(31);
\set aturan 'aturan_baku(''PERMENPANRB6-2022'')'

-- Ringkasan
CREATE TEMP TABLE lima ON COMMIT DROP AS SELECT rekap(n::nilai) AS r FROM (VALUES ('90'), ('88'), ('88'), ('70'), (NULL)) v(n);
SELECT is((SELECT peringkat(r, '88') FROM lima), 2::bigint, 'dua orang bernilai sama berperingkat sama');
SELECT is((SELECT peringkat(r, '70') FROM lima), 4::bigint, 'sesudah dua orang yang sama, peringkat melompat');
SELECT is((SELECT peringkat_padat(r, '70') FROM lima), 3::bigint, 'peringkat padat tidak melompat');
SELECT is((SELECT ARRAY[cacah(r), cacah_kosong(r)] FROM lima), '{4,1}'::bigint[], 'yang belum dinilai dihitung tersendiri');
SELECT is((SELECT kuantil(r, 0.5) FROM lima), '88'::nilai, 'kuantil diskret adalah nilai yang ada');
SELECT is((SELECT rata(r) FROM lima), 84::numeric, 'yang belum dinilai bukan nol');
SELECT is((SELECT r + r FROM lima), (SELECT gabung(r) FROM (SELECT r FROM lima UNION ALL SELECT r FROM lima) d), 'penjumlahan dan gabungan sepakat');
SELECT is((SELECT sum(porsi) FROM sebaran('{1,4,1,1,0}')), 100.00, 'porsi unit tujuh orang berjumlah tepat seratus');

-- Nilai yang kosong
SELECT is((SELECT rata_tertimbang(n::nilai, b::bobot, 'abaikan') FROM (VALUES ('5', '33'), ('5', '33'), (NULL, '34')) v(n, b)), '5'::nilai,
          'dua bagian bernilai 5 dan satu kosong memberi 5, bukan 3.33');
SELECT is((SELECT rata_tertimbang(n::nilai, b::bobot, 'nol') FROM (VALUES ('5', '33'), ('5', '33'), (NULL, '34')) v(n, b)), '3.3'::nilai, 'nol menghitungnya dengan bobotnya');
SELECT is((SELECT rata_tertimbang(n::nilai, b::bobot, 'tunda') FROM (VALUES ('5', '33'), (NULL, '34')) v(n, b)), NULL, 'tunda menunggu semuanya');
SELECT throws_ok($$SELECT rata_tertimbang(n::nilai, b::bobot, 'tolak') FROM (VALUES ('5', '33'), (NULL, '34')) v(n, b)$$, '22004',
                 'score of the part with weight "34.00" is missing', 'tolak menyebut bagian yang kosong');

-- Peringkat dan kelompok
SELECT is(ARRAY(SELECT peringkat_kinerja() OVER (ORDER BY n DESC) FROM unnest('{90,80,80,70}'::int[]) n), ARRAY[1, 2, 2, 4]::bigint[], 'bentuk jendela sama dengan rank()');
SELECT is(ARRAY(SELECT peringkat_kinerja('belakang') OVER (ORDER BY n DESC) FROM unnest('{90,80,80,70}'::int[]) n), ARRAY[4, 2, 2, 1]::bigint[], 'dari belakang, yang terakhir berperingkat 1');
SELECT is((SELECT sum(k) FROM unnest(alokasi(7, ARRAY[0.2, 0.6, 0.2])) k), 7::bigint, 'kursi yang dibagi habis terbagi');
SELECT is(alokasi(10, ARRAY[20, 60, 20], ARRAY[20, 50, NULL]), '{2,5,3}'::int[], 'batas atas tidak dilampaui, sisanya kepada yang lain');
SELECT throws_ok($$SELECT alokasi(10, ARRAY[50, 50], ARRAY[40, 40])$$, '22023', NULL, 'batas yang tidak mungkin dipenuhi bersama ditolak');
CREATE TEMP TABLE seri ON COMMIT DROP AS
SELECT k, array_agg(g::int ORDER BY n DESC, i) AS kelompok
FROM unnest('{ke_atas,ke_bawah,terdekat}'::text[]) k,
     LATERAL (SELECT i, n, kelompok_kinerja('{"di_atas": 20, "sesuai": 60, "di_bawah": 20}', k) OVER (ORDER BY n DESC) AS g
              FROM unnest('{95,90,90,90,80,80,80,80,70,60}'::int[]) WITH ORDINALITY u(n, i)) s GROUP BY k;
SELECT is((SELECT kelompok FROM seri WHERE k = 'ke_atas'), '{3,3,3,3,2,2,2,2,1,1}'::int[], 'seri di batas atas seluruhnya naik');
SELECT is((SELECT kelompok FROM seri WHERE k = 'ke_bawah'), '{3,2,2,2,2,2,2,2,1,1}'::int[], 'seri di batas atas seluruhnya turun');
SELECT is((SELECT kelompok FROM seri WHERE k = 'terdekat'), '{3,2,2,2,2,2,2,2,1,1}'::int[], 'seri pergi ke arah yang mendekati banyaknya kursi');
SELECT is(ARRAY(SELECT kelompok_kinerja('{"di_atas": 50, "sesuai": 50, "di_bawah": 0}', 'terdekat', n <> 95) OVER (ORDER BY n DESC)::int FROM unnest('{95,90,80,70}'::int[]) n), '{2,3,3,2}'::int[],
          'yang tidak memenuhi syarat dilewati, kursinya kepada yang berikut');

-- Distribusi menurut SE 3/2023
SELECT is(distribusi_layak(4, 'Baik', :aturan), false, 'empat orang: mayoritas tiga orang melampaui 70 persen');
SELECT is(distribusi_layak(20, 'Istimewa', :aturan), true, 'dua puluh orang dapat dibagi');
SELECT is((SELECT bool_and(terpenuhi) FROM periksa_distribusi('{2,13,5,0,0}', 'Baik', :aturan)), true, 'sebaran yang sah memenuhi semua syarat');
SELECT is((SELECT array_agg(butir) FROM periksa_distribusi('{0,20,0,0,0}', 'Baik', :aturan) WHERE NOT terpenuhi),
          ARRAY['Baik paling banyak 70 %', 'Butuh Perbaikan dan/atau Kurang paling sedikit 1 orang'], 'syarat yang dilanggar disebut satu demi satu');
SELECT is((SELECT min(pindah) FROM distribusi_terdekat('{0,20,0,0,0}', 'Baik', :aturan)), 6, 'sesedikit mungkin orang yang berubah');
SELECT is((SELECT array_agg(unit ORDER BY kelompok) FROM gabungkan_unit('{A,B}', '{4,1}', 'Baik', :aturan)), ARRAY[ARRAY['A', 'B']], 'dua unit yang terlalu kecil digabung');

-- Riwayat
SELECT is(ARRAY(SELECT beruntun(p::predikat, 'Baik') OVER (ORDER BY t) FROM (VALUES (1, 'Baik'), (2, 'Cukup'), (3, 'Baik'), (4, 'SB')) v(t, p)), '{1,0,1,2}'::int[], 'beruntun mulai lagi sesudah terputus');
SELECT is((SELECT konsisten('Baik'::predikat, 'Baik', p::periode, 3) FROM unnest('{2024,2026}'::text[]) p), false, 'tahun yang tidak ada memutus');
SELECT is((SELECT sebab_tidak_konsisten('Baik'::predikat, 'Baik', p::periode, 3) FROM unnest('{2024,2026}'::text[]) p), 'Tidak ada penilaian periode 2025.', 'dan disebut');
SELECT is((SELECT konsisten('Baik'::predikat, 'Baik', p::periode, 2, p = '2025') FROM unnest('{2024,2025,2026}'::text[]) p), true, 'tugas belajar dilewati');
SELECT * FROM finish();
ROLLBACK;
