-- Instansi contoh: 6.000 pegawai dinilai menurut peraturan, dan setiap nilai dapat dihitung ulang.
BEGIN;
\set dalam_transaksi 1
\ir ../contoh/simpeg.sql
\ir ../contoh/tahun.sql
SELECT plan(49);

-- Isinya
SELECT is((SELECT count(*) FROM orang), 6000::bigint, 'ada 6.000 pegawai');
SELECT is((SELECT count(*) FROM unit), 60::bigint, 'ada 60 unit');
SELECT is((SELECT array[count(nip), count(sebab)] FROM nip_pegawai), '{5940,60}'::bigint[], '5.940 NIP diterima dan 60 ditolak');
SELECT is_empty('SELECT orang FROM nip_pegawai WHERE (nip IS NULL) <> (sebab IS NOT NULL)', 'yang ditolak punya sebab, yang diterima tidak');
SELECT is((SELECT count(*) FROM nilai_tahun), 6000::bigint, 'setiap pegawai punya tepat satu baris pada tahun 2026');
SELECT is((SELECT array[count(akhir), count(*) - count(akhir)] FROM nilai_tahun), '{5910,90}'::bigint[], '5.910 dinilai dan 90 belum');
SELECT is_empty($$SELECT orang FROM nilai_tahun WHERE akhir IS NULL AND lengkap AND skp IS NOT NULL AND perilaku IS NOT NULL$$,
                'yang belum dinilai kekurangan bobot, realisasi, atau penilaian perilaku');
SELECT is((SELECT count(*) FROM tahun_2021), (SELECT count(DISTINCT orang) FROM kegiatan_2021), 'tahun 2021 memuat setiap pegawai yang berkegiatan');

-- Penjelasan: setiap rumus dihitung lagi oleh server, lepas dari ekstensi
CREATE TEMP TABLE jelas ON COMMIT DROP AS
SELECT 'nilai_kegiatan 2021' AS fungsi, k.orang, k.nomor AS butir, k.nilai, NULL::predikat AS predikat, l.*
FROM kegiatan_dinilai AS k
CROSS JOIN LATERAL jelaskan_nilai_kegiatan(
    k.target_kuantitas, k.realisasi_kuantitas, k.target_kualitas, k.realisasi_kualitas,
    k.target_waktu, k.realisasi_waktu, k.target_biaya, k.realisasi_biaya, aturan_baku('PP46-2011')) AS l
UNION ALL
SELECT 'nilai_akhir 2021', t.orang, 1, t.paruh_1, NULL, l.*
FROM tahun_2021 AS t CROSS JOIN LATERAL jelaskan_nilai_akhir(t.rata + t.tambahan, t.perilaku_1, false, aturan_baku('PP46-2011')) AS l
UNION ALL
SELECT 'nilai_akhir 2021', p.orang, 2, t.paruh_2, NULL, l.*
FROM tahun_2021 AS t JOIN penilaian_2021 AS p USING (orang)
CROSS JOIN LATERAL jelaskan_nilai_akhir(p.skp_2::nilai, p.perilaku_2::nilai, true, aturan_baku('PP30-2019')) AS l
UNION ALL
SELECT 'konversi 2021', t.orang, 1, t.konversi, NULL, l.*
FROM tahun_2021 AS t CROSS JOIN LATERAL jelaskan_konversi(t.paruh_1, aturan_baku('PP46-2011'), aturan_baku('CAMPURAN-2021')) AS l
UNION ALL
SELECT 'nilai_campuran 2021', t.orang, 1, t.akhir, NULL, l.*
FROM tahun_2021 AS t CROSS JOIN LATERAL jelaskan_nilai_campuran(t.konversi, t.paruh_2, aturan_baku('CAMPURAN-2021')) AS l
UNION ALL
SELECT 'predikat 2021', t.orang, 1, NULL, t.predikat, l.*
FROM tahun_2021 AS t CROSS JOIN LATERAL jelaskan_predikat(t.akhir, t.gagasan, aturan_baku('CAMPURAN-2021')) AS l
UNION ALL
SELECT 'nilai_akhir 2026', t.orang, 1, t.akhir, NULL, l.*
FROM nilai_tahun AS t CROSS JOIN LATERAL jelaskan_nilai_akhir(t.skp, t.perilaku, true, aturan_baku('PP30-2019')) AS l
UNION ALL
SELECT 'predikat 2026', t.orang, 1, NULL, t.predikat, l.*
FROM nilai_tahun AS t CROSS JOIN LATERAL jelaskan_predikat(t.akhir, t.gagasan, aturan_baku('PP30-2019')) AS l
UNION ALL
SELECT 'predikat 2026 menurut PP 46/2011', t.orang, 1, NULL, predikat(t.akhir, t.gagasan, aturan_baku('PP46-2011')), l.*
FROM nilai_tahun AS t CROSS JOIN LATERAL jelaskan_predikat(t.akhir, t.gagasan, aturan_baku('PP46-2011')) AS l;

CREATE FUNCTION pg_temp.hitung(rumus text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
CREATE TEMP TABLE hitungan ON COMMIT DROP AS
SELECT rumus, pg_temp.hitung(rumus) AS hasil FROM (SELECT DISTINCT rumus FROM jelas WHERE rumus IS NOT NULL) AS r;
ANALYZE jelas, hitungan;

SELECT is((SELECT count(*) FROM jelas AS j JOIN hitungan AS h USING (rumus)
           WHERE j.fungsi = f AND round(h.hasil, coalesce(substring(j.pembulatan FROM '\d+')::integer, 10))
                                  IS DISTINCT FROM round(j.hasil, coalesce(substring(j.pembulatan FROM '\d+')::integer, 10))),
          0::bigint, f || ': rumus setiap langkah menghasilkan hasilnya')
FROM (SELECT DISTINCT fungsi AS f FROM jelas) AS x ORDER BY f COLLATE "C";
SELECT is_empty('SELECT fungsi, orang, urut FROM jelas WHERE (rumus IS NULL) <> (hasil IS NULL)', 'langkah yang berhasil punya rumus, langkah tanpa rumus tidak berhasil apa-apa');
SELECT is_empty($$SELECT fungsi, orang, urut FROM jelas WHERE uraian IS NULL OR dasar IS NULL OR kepastian NOT IN ('pasti', 'dilaporkan', 'dapat-diatur')$$,
                'setiap langkah punya uraian, dasar, dan kepastian');
SELECT is_empty($$SELECT fungsi, orang, urut FROM (SELECT DISTINCT ON (fungsi, orang, butir) * FROM jelas ORDER BY fungsi, orang, butir, urut DESC) AS akhir
                  WHERE fungsi !~ '^predikat' AND nilai IS NOT NULL AND hasil IS DISTINCT FROM nilai::numeric$$,
                'langkah terakhir adalah nilainya');
SELECT is_empty($$SELECT fungsi, orang FROM jelas WHERE fungsi ~ '^predikat'
                  GROUP BY fungsi, orang, predikat
                  HAVING array_agg(substring(uraian FROM 'Pita "([^"]+)".* berlaku\.$')::predikat)
                             FILTER (WHERE uraian ~ ' berlaku\.$' AND uraian !~ 'tidak berlaku') IS DISTINCT FROM array[predikat]$$,
                'tepat satu pita berlaku, dan itulah predikatnya');
SELECT is((SELECT count(*) FROM orang AS o JOIN nilai_tahun AS t ON t.orang = o.id
           LEFT JOIN (SELECT orang, count(DISTINCT fungsi) AS fungsi FROM jelas WHERE fungsi ~ '2026' GROUP BY orang) AS j USING (orang)
           WHERE coalesce(j.fungsi, 0) = CASE WHEN t.akhir IS NULL THEN 0 ELSE 3 END),
          6000::bigint, 'keenam ribu pegawai: yang bernilai terjelaskan seluruhnya, yang belum dinilai tanpa penjelasan');
SELECT is((SELECT count(*) FROM (SELECT orang FROM jelas UNION SELECT orang FROM nilai_tahun WHERE akhir IS NULL) AS x), 6000::bigint,
          'tidak ada yang terlewat');

-- Nilai 2026, dihitung lagi dengan numeric dan CASE
CREATE TEMP TABLE lawan ON COMMIT DROP AS
WITH baris AS (
    SELECT r.orang, r.kriteria, b.bobot::numeric AS bobot,
           CASE WHEN x.jumlah IS NOT NULL      -- greatest() of NULL and 0 is 0
                THEN round(least(greatest(CASE r.aspek WHEN 'waktu' THEN (2 * r.target * x.bagi - x.jumlah) * 100 / (r.target * x.bagi)
                                                       ELSE x.jumlah * 100 / (r.target * x.bagi) END, 0), 120), 4) END AS capaian
    FROM rencana AS r
    JOIN baris_skp AS b USING (orang, nomor)
    LEFT JOIN (SELECT n.id, sum(a.jumlah) AS jumlah, CASE n.aspek WHEN 'kuantitas' THEN 1 ELSE count(*) END AS bagi
               FROM rencana AS n JOIN realisasi AS a ON a.rencana = n.id GROUP BY n.id) AS x USING (id)
), skp AS (
    SELECT orang, CASE WHEN count(bobot) = count(*) AND sum(bobot) = 100
                       THEN round(sum(capaian * bobot) / sum(bobot) FILTER (WHERE capaian IS NOT NULL), 2) END AS skp,
           coalesce(bool_or(capaian >= 100) FILTER (WHERE kriteria = 'inovasi'), false) AS gagasan
    FROM baris GROUP BY orang
), nilai AS (
    SELECT s.*, p.perilaku, round(s.skp * 0.6 + p.perilaku * 0.4, 2) AS akhir
    FROM skp AS s LEFT JOIN (SELECT orang, round(avg(skor), 4) AS perilaku FROM perilaku GROUP BY orang) AS p USING (orang)
)
SELECT *, CASE WHEN akhir >= 110 AND gagasan THEN 'Sangat Baik' WHEN akhir >= 90 THEN 'Baik' WHEN akhir >= 70 THEN 'Butuh Perbaikan'
               WHEN akhir >= 50 THEN 'Kurang' WHEN akhir < 50 THEN 'Sangat Kurang' END AS pp30,
       CASE WHEN akhir > 90 THEN 'Sangat Baik' WHEN akhir > 75 THEN 'Baik' WHEN akhir > 60 THEN 'Butuh Perbaikan'
            WHEN akhir > 50 THEN 'Kurang' WHEN akhir <= 50 THEN 'Sangat Kurang' END AS pp46,
       CASE WHEN skp IS NULL OR perilaku IS NULL THEN NULL WHEN skp < 90 AND perilaku < 90 THEN 'Sangat Kurang' WHEN perilaku < 90 THEN 'Kurang' WHEN skp < 90 THEN 'Butuh Perbaikan'
            WHEN skp > 100 AND perilaku > 100 THEN 'Sangat Baik' ELSE 'Baik' END AS permen6
FROM nilai;
SELECT is_empty($$SELECT t.orang FROM nilai_tahun AS t FULL JOIN lawan AS l USING (orang)
                  WHERE (t.skp::numeric, t.perilaku::numeric, t.akhir::numeric, t.gagasan) IS DISTINCT FROM (l.skp, l.perilaku, l.akhir, l.gagasan)$$,
                'nilai SKP, perilaku, dan akhir sama dengan hitungan numeric');
SELECT is_empty('SELECT orang FROM nilai_tahun JOIN lawan USING (orang) WHERE predikat::text IS DISTINCT FROM pp30', 'predikat sama dengan pita PP 30/2019');
SELECT is_empty('SELECT orang FROM nilai_tahun JOIN lawan USING (orang) WHERE kuadran::text IS DISTINCT FROM permen6', 'kuadran sama dengan matriks PermenPANRB 6/2022');
SELECT is_empty($$SELECT orang FROM nilai_tahun AS t JOIN lawan AS l USING (orang)
                  WHERE predikat(t.akhir, t.gagasan, aturan_baku('PP46-2011'))::text IS DISTINCT FROM l.pp46$$, 'predikat menurut PP 46/2011 sama dengan pitanya');
SELECT results_eq($$SELECT predikat::text, count(*) FROM nilai_tahun WHERE predikat IS NOT NULL GROUP BY nilai_tahun.predikat ORDER BY nilai_tahun.predikat DESC$$,
                  $$VALUES ('Sangat Baik', 894::bigint), ('Baik', 4156), ('Butuh Perbaikan', 517), ('Kurang', 270), ('Sangat Kurang', 73)$$,
                  'sebaran predikat yang dicetak laporan');
SELECT is((SELECT array[count(*) FILTER (WHERE predikat <> predikat(akhir, gagasan, aturan_baku('PP46-2011'))),
                        count(*) FILTER (WHERE predikat <> kuadran)] FROM nilai_tahun),
          (SELECT array[count(*) FILTER (WHERE pp30 <> pp46), count(*) FILTER (WHERE pp30 <> permen6)] FROM lawan),
          'yang berpindah predikat antara dua peraturan sebanyak hitungan CASE');
SELECT is((SELECT count(*) FROM nilai_tahun WHERE gagasan AND akhir < 110 AND predikat = 'Sangat Baik'), 0::bigint, 'ide baru saja tidak menjadikan Sangat Baik');
SELECT is((SELECT count(*) FROM nilai_tahun WHERE akhir >= 110 AND NOT gagasan AND predikat <> 'Baik'), 0::bigint, '110 tanpa ide baru tetap Baik');

-- Varian instansi
CREATE TEMP TABLE varian ON COMMIT DROP AS
SELECT ubah(aturan_baku('PERMENPANRB6-2022'), '{"kode": "KOTA-CONTOH-2026", "butir": {"ambang_ekspektasi": {"pita": [
    {"hasil": "Di Bawah Ekspektasi", "sampai": 90}, {"hasil": "Sesuai Ekspektasi", "dari": 90, "sampai": 110},
    {"hasil": "Di Atas Ekspektasi", "dari": 110}]}}}') AS aturan;
SELECT results_eq($$SELECT butir, jalur, isi_kiri, isi_kanan FROM varian, beda(aturan_baku('PERMENPANRB6-2022'), aturan)$$,
                  $$VALUES ('ambang_ekspektasi', '.pita[1].sampai', '100', '110'), ('ambang_ekspektasi', '.pita[1].termasuk_sampai', 'true', NULL),
                           ('ambang_ekspektasi', '.pita[2].dari', '100', '110'), ('ambang_ekspektasi', '.pita[2].termasuk_dari', 'false', NULL)$$,
                  'beda menyebut ambang yang diganti dan tidak yang lain');
SELECT is((SELECT count(*) FROM nilai_tahun, varian
           WHERE kuadran <> predikat(ekspektasi(skp, aturan), ekspektasi(perilaku, aturan), aturan)),
          (SELECT count(*) FROM lawan WHERE permen6 = 'Sangat Baik' AND NOT (skp >= 110 AND perilaku >= 110)),
          'dengan ambang 110 hanya sebagian Sangat Baik yang berpindah');

-- Tahun campuran 2021
SELECT is_empty($$
    SELECT orang FROM kegiatan_dinilai
    CROSS JOIN LATERAL (
        SELECT round(sum(CASE WHEN r = 0 THEN 0 WHEN efisien THEN CASE WHEN r * 100 >= t * 76 THEN (1.76 * t - r) * 100 / t
                                                                       ELSE 176 - (1.76 * t - r) * 100 / t END
                              ELSE r * 100 / t END) / count(*), 2) AS nilai, count(r) = count(*) AS lengkap
        FROM (VALUES (target_kuantitas, realisasi_kuantitas, false), (target_kualitas, realisasi_kualitas, false),
                     (target_waktu, realisasi_waktu, true), (nullif(target_biaya, 0), realisasi_biaya, true)) AS a (t, r, efisien)
        WHERE t IS NOT NULL) AS l
    WHERE kegiatan_dinilai.nilai::numeric IS DISTINCT FROM CASE WHEN lengkap THEN l.nilai END$$,
    'nilai kegiatan sama dengan rumus PP 46/2011 dalam numeric');
SELECT results_eq($$SELECT DISTINCT realisasi_waktu, nilai_aspek('waktu', target_waktu, realisasi_waktu, aturan_baku('PP46-2011'))::numeric
                    FROM kegiatan_2021 WHERE realisasi_waktu BETWEEN 4.5 AND 6 ORDER BY 1$$,
                  'VALUES (4.5, 75.00), (4.56, 100.00), (5, 92.6667), (5.5, 84.3333), (6, 76.00)',
                  'efisiensi tepat 24 persen bernilai 100, lewat sedikit jatuh ke 75');
SELECT is((SELECT count(*) FROM kegiatan_dinilai WHERE nilai IS NULL), (SELECT count(*) FROM kegiatan_2021 WHERE realisasi_kuantitas IS NULL),
          'kegiatan tanpa realisasi belum bernilai');
SELECT is((SELECT max(nilai)::numeric FROM kegiatan_dinilai WHERE realisasi_waktu = 0), 0.0000, 'kegiatan yang tidak terlaksana bernilai 0');
SELECT is_empty($$
    SELECT orang FROM (
        SELECT p.orang, t.paruh_1, t.paruh_2, p.perilaku_1, p.skp_2, p.perilaku_2, round(k.rata, 4) + CASE WHEN p.tugas_tambahan > 6 THEN 3 WHEN p.tugas_tambahan > 3 THEN 2
                                                 WHEN p.tugas_tambahan > 0 THEN 1 ELSE 0 END AS skp_1
        FROM tahun_2021 AS t JOIN penilaian_2021 AS p USING (orang)
        JOIN (SELECT orang, avg(nilai::numeric) AS rata FROM kegiatan_dinilai GROUP BY orang) AS k USING (orang)) AS t
    WHERE paruh_1::numeric IS DISTINCT FROM round(skp_1 * 0.6 + perilaku_1 * 0.4, 2)
        OR paruh_2::numeric IS DISTINCT FROM round(skp_2 * 0.6 + perilaku_2 * 0.4, 2)$$,
    'kedua paruh tahun sama dengan hitungan 60/40');
SELECT is_empty($$
    SELECT orang FROM tahun_2021
    CROSS JOIN LATERAL (SELECT paruh_1::numeric AS x) AS a
    WHERE konversi::numeric <> round(CASE WHEN x > 99 THEN 120 WHEN x > 90 THEN 110 + 10.0 * (x - 91) / 8 WHEN x > 75 THEN 90 + 19.0 * (x - 76) / 14
                                          WHEN x > 60 THEN 70 + 19.0 * (x - 61) / 14 WHEN x > 50 THEN 50 + 19.0 * (x - 51) / 9 ELSE x * 49 / 50 END, 4)
        OR akhir::numeric <> round((konversi::numeric + paruh_2::numeric) / 2, 2)$$,
    'konversi mengikuti garis tahun 2021 dan kedua paruh berbobot sama');
SELECT is((SELECT count(*) FROM tahun_2021 WHERE akhir IS NULL), (SELECT count(*) FROM penilaian_2021 WHERE skp_2 IS NULL),
          'satu paruh saja bukan nilai setahun');
SELECT is_empty($$SELECT orang FROM tahun_2021 WHERE predikat::text IS DISTINCT FROM
                  CASE WHEN akhir >= '110' AND gagasan THEN 'Sangat Baik' WHEN akhir >= '90' THEN 'Baik' WHEN akhir >= '70' THEN 'Butuh Perbaikan'
                       WHEN akhir >= '50' THEN 'Kurang' WHEN akhir < '50' THEN 'Sangat Kurang' END$$, 'predikat tahun campuran memakai pita PP 30/2019');

-- 2022 sampai 2026: kata yang diketik, lalu matriks
SELECT is((SELECT count(*) FROM rating_tahun WHERE hasil_teks IS NOT NULL AND hasil IS NULL), 9::bigint, 'sembilan kata bukan ekspektasi');
SELECT is_empty($$
    SELECT orang FROM rating_tahun
    CROSS JOIN LATERAL (SELECT CASE WHEN h ~ 'bawah' THEN 1 WHEN h ~ 'atas' THEN 3 WHEN h ~ '^sesuai( +ekspektasi)?$' THEN 2 END AS h,
                               CASE WHEN p ~ 'bawah' THEN 1 WHEN p ~ 'atas' THEN 3 WHEN p ~ '^sesuai( +ekspektasi)?$' THEN 2 END AS p
                        FROM (SELECT lower(hasil_teks), lower(perilaku_teks)) AS t (h, p)) AS k
    WHERE predikat::text IS DISTINCT FROM
        CASE WHEN k.h = 1 AND k.p = 1 THEN 'Sangat Kurang' WHEN k.h IS NOT NULL AND k.p = 1 THEN 'Kurang'
             WHEN k.h = 1 AND k.p IS NOT NULL THEN 'Butuh Perbaikan' WHEN k.h = 3 AND k.p = 3 THEN 'Sangat Baik'
             WHEN k.h + k.p IS NOT NULL THEN 'Baik' END$$,
    'predikat setiap tahun sama dengan matriks atas katanya');

-- Angka kredit
SELECT is_empty($$
    SELECT orang FROM kredit_tahun
    WHERE kredit IS DISTINCT FROM round(
        bulan * CASE predikat WHEN 'Sangat Baik' THEN 150 WHEN 'Baik' THEN 100 WHEN 'Butuh Perbaikan' THEN 75 WHEN 'Kurang' THEN 50 WHEN 'Sangat Kurang' THEN 25 END
              * CASE jenjang WHEN 'Terampil' THEN 5 WHEN 'Mahir' THEN 12.5 WHEN 'Ahli Pertama' THEN 12.5 WHEN 'Ahli Muda' THEN 25 WHEN 'Ahli Madya' THEN 37.5 END
        / 1200, 2)$$, 'angka kredit sama dengan bulan per dua belas kali persen kali koefisien');
SELECT is_empty($$
    SELECT k.orang FROM kredit_tahun AS k JOIN orang AS o ON o.id = k.orang
    GROUP BY k.orang, k.tahun HAVING sum(k.bulan) NOT BETWEEN 1 AND 12$$, 'bulan dalam jabatan tidak lebih dari setahun');

-- Layanan
SELECT is_empty($$
    SELECT bulan, ikm, lawan FROM (SELECT extract(month FROM tanggal) AS bulan, ikm(ARRAY[u1, u2, u3, u4, u5, u6, u7, u8, u9], aturan_baku('PERMENPANRB14-2017')) AS ikm,
                        round((avg(u1) + avg(u2) + avg(u3) + avg(u4) + avg(u5) + avg(u6) + avg(u7) + avg(u8) + avg(u9)) * 25 / 9, 2) AS lawan
                 FROM survei GROUP BY GROUPING SETS ((1), ())) AS s
    WHERE ikm::numeric IS DISTINCT FROM lawan
        OR mutu_layanan(ikm, aturan_baku('PERMENPANRB14-2017')) IS DISTINCT FROM
           CASE WHEN lawan > 88.30 THEN 'A' WHEN lawan > 76.60 THEN 'B' WHEN lawan >= 65 THEN 'C' ELSE 'D' END$$,
    'indeks kepuasan dan mutu setiap bulan dan setahun sama dengan hitungan biasa');
SELECT is_empty($$
    SELECT id FROM layanan
    WHERE selesai IS NOT NULL AND hari_kerja(masuk::date, selesai::date, (SELECT range_agg(hari) FROM libur)) <>
        (SELECT count(*) FROM generate_series(masuk::date + 1, selesai::date, interval '1 day') AS h
         WHERE extract(isodow FROM h) < 6 AND NOT EXISTS (SELECT FROM libur WHERE h::date <@ hari))$$,
    'lama setiap layanan sama dengan hari kerja yang dihitung satu per satu');
SELECT is((SELECT count(hari_kerja(masuk::date, selesai::date, '{}')) FROM layanan), (SELECT count(selesai) FROM layanan),
          'permohonan yang belum selesai belum punya lama layanan');

-- Talenta
SELECT is_empty($$
    SELECT orang FROM nilai_tahun AS t JOIN potensi AS p USING (orang)
    CROSS JOIN LATERAL (SELECT ('{{1,3,6},{2,5,8},{4,7,9}}'::integer[])
        [CASE WHEN t.akhir > '100' THEN 3 WHEN t.akhir >= '90' THEN 2 WHEN t.akhir < '90' THEN 1 END]
        [array_position('{rendah,menengah,tinggi}', p.tingkat)] AS kotak) AS l
    WHERE kotak_talenta(ekspektasi(t.akhir, aturan_baku('PERMENPANRB6-2022')), p.tingkat, aturan_baku('PERMENPANRB3-2020')) IS DISTINCT FROM l.kotak$$,
    'kotak talenta setiap pegawai sama dengan tabelnya');
SELECT is((SELECT count(DISTINCT saran_talenta(k, aturan_baku('PERMENPANRB3-2020'))) FROM generate_series(1, 9) AS k), 9::bigint, 'setiap kotak punya saran sendiri');
SELECT * FROM finish();
ROLLBACK;
