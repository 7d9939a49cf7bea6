-- The years before, credit of functional officials, talent.  Read by laporan.sql.

\echo '8. Tahun 2021: paruh pertama PP 46/2011 (baris), tahun campuran (kolom)'
SELECT sebutan(predikat_1, aturan_baku('PP46-2011')) AS "paruh pertama", count(*) AS pegawai,
       round(avg(paruh_1), 2) AS "rata PP 46/2011", round(avg(konversi), 2) AS "rata dikonversi",
       round(avg(paruh_2), 2) AS "rata paruh kedua", round(avg(akhir), 2) AS "rata campuran",
       count(*) FILTER (WHERE predikat = 'Sangat Kurang') AS "Sangat Kurang", count(*) FILTER (WHERE predikat = 'Kurang') AS "Kurang",
       count(*) FILTER (WHERE predikat = 'Cukup') AS "Cukup", count(*) FILTER (WHERE predikat = 'Baik') AS "Baik",
       count(*) FILTER (WHERE predikat = 'Sangat Baik') AS "Sangat Baik", count(*) FILTER (WHERE akhir IS NULL) AS "belum dinilai"
FROM tahun_2021
GROUP BY predikat_1 ORDER BY predikat_1 DESC;

\echo '8a. Efisiensi waktu 2021: nilainya naik sampai tepat 24 persen, lalu jatuh'
SELECT target_waktu AS target, realisasi_waktu AS realisasi, round(100 - realisasi_waktu * 100 / target_waktu, 2) AS "efisiensi %",
       nilai_aspek('waktu', target_waktu, realisasi_waktu, aturan_baku('PP46-2011'))::numeric(8,4) AS "nilai waktu", count(*) AS kegiatan
FROM kegiatan_2021 WHERE realisasi_waktu IS NOT NULL
GROUP BY target_waktu, realisasi_waktu ORDER BY target_waktu, realisasi_waktu DESC;

-- One person of 2021: the best of the unit with an activity that has a cost
SELECT orang AS orang_2021, nama AS nama_2021 FROM tahun_2021 JOIN nilai_tahun USING (orang)
WHERE unit = :'unit' AND tahun_2021.akhir IS NOT NULL
    AND EXISTS (SELECT FROM kegiatan_2021 AS k WHERE k.orang = tahun_2021.orang AND target_biaya > 0)
ORDER BY tahun_2021.akhir DESC, orang LIMIT 1 \gset
\echo '8b.' :nama_2021', Januari sampai Juni 2021: kegiatan'
SELECT nomor AS no, uraian, target_kuantitas AS "kuantitas T", realisasi_kuantitas AS "R", target_kualitas AS "kualitas T",
       realisasi_kualitas AS "R", target_waktu AS "bulan T", realisasi_waktu AS "R", target_biaya AS "rupiah T", realisasi_biaya AS "R", nilai::numeric(7,2)
FROM kegiatan_dinilai WHERE orang = :orang_2021
ORDER BY nomor;

\echo '8c.' :nama_2021', 2021 langkah demi langkah (pita yang tidak berlaku tidak dicetak)'
SELECT x.tahap, x.urut, pg_temp.lipat(x.uraian, 60) AS uraian, pg_temp.lipat(x.rumus, 46) AS rumus, trim_scale(x.hasil) AS hasil,
       x.pembulatan, x.kepastian
FROM tahun_2021 AS t
JOIN penilaian_2021 AS p USING (orang)
CROSS JOIN LATERAL (
    SELECT 1, 'kegiatan ' || k.nomor, j.*
    FROM kegiatan_2021 AS k
    CROSS JOIN LATERAL jelaskan_nilai_kegiatan(
        k.target_kuantitas, k.realisasi_kuantitas, k.target_kualitas, k.realisasi_kualitas,
        k.target_waktu, k.realisasi_waktu, k.target_biaya, k.realisasi_biaya, aturan_baku('PP46-2011')) AS j
    WHERE k.orang = t.orang AND k.target_biaya > 0
    UNION ALL SELECT 2, 'tugas tambahan', j.* FROM jelaskan_nilai_tugas_tambahan(p.tugas_tambahan, aturan_baku('PP46-2011')) AS j
    UNION ALL SELECT 3, 'paruh pertama', j.* FROM jelaskan_nilai_akhir(t.rata + t.tambahan, t.perilaku_1, false, aturan_baku('PP46-2011')) AS j
    UNION ALL SELECT 4, 'konversi', j.* FROM jelaskan_konversi(t.paruh_1, aturan_baku('PP46-2011'), aturan_baku('CAMPURAN-2021')) AS j
    UNION ALL SELECT 5, 'paruh kedua', j.* FROM jelaskan_nilai_akhir(p.skp_2::nilai, p.perilaku_2::nilai, true, aturan_baku('PP30-2019')) AS j
    UNION ALL SELECT 6, 'campuran', j.* FROM jelaskan_nilai_campuran(t.konversi, t.paruh_2, aturan_baku('CAMPURAN-2021')) AS j
    UNION ALL SELECT 7, 'predikat', j.* FROM jelaskan_predikat(t.akhir, t.gagasan, aturan_baku('CAMPURAN-2021')) AS j)
    AS x (nomor, tahap, urut, uraian, rumus, masukan, hasil, pembulatan, dasar, kepastian)
WHERE t.orang = :orang_2021 AND x.uraian NOT LIKE 'Pita % tidak berlaku%'
ORDER BY x.nomor, x.urut;

\echo '9. Tahun 2022 sampai 2026: matriks PermenPANRB 6/2022 atas rating yang diketik penilai'
SELECT tahun, count(*) AS pegawai, count(predikat) AS dinilai,
       count(*) FILTER (WHERE predikat = 'Sangat Baik') AS "Sangat Baik", count(*) FILTER (WHERE predikat = 'Baik') AS "Baik",
       count(*) FILTER (WHERE predikat = 'Butuh Perbaikan') AS "Butuh Perbaikan", count(*) FILTER (WHERE predikat = 'Kurang') AS "Kurang",
       count(*) FILTER (WHERE predikat = 'Sangat Kurang') AS "Sangat Kurang",
       count(*) FILTER (WHERE predikat IS NULL AND hasil_teks IS NOT NULL AND perilaku_teks IS NOT NULL) AS "kata ditolak",
       count(*) FILTER (WHERE hasil_teks IS NULL OR perilaku_teks IS NULL) AS kosong
FROM rating_tahun
GROUP BY tahun ORDER BY tahun;

\echo '9a. Kata yang ditolak'
SELECT r.tahun, r.orang, t.nama, '"' || r.hasil_teks || '"' AS "hasil kerja", '"' || r.perilaku_teks || '"' AS "perilaku kerja"
FROM rating_tahun AS r JOIN nilai_tahun AS t USING (orang)
WHERE (r.hasil_teks IS NOT NULL AND r.hasil IS NULL) OR (r.perilaku_teks IS NOT NULL AND r.sikap IS NULL)
ORDER BY r.tahun, r.orang;

\echo '9b. Tahun 2026: predikat dari rating yang diketik penilai (baris) dan dari nilai menurut ambang (kolom)'
SELECT r.predikat AS "diketik penilai", count(*) FILTER (WHERE t.kuadran = 'Sangat Kurang') AS "Sangat Kurang",
       count(*) FILTER (WHERE t.kuadran = 'Kurang') AS "Kurang", count(*) FILTER (WHERE t.kuadran = 'Butuh Perbaikan') AS "Butuh Perbaikan",
       count(*) FILTER (WHERE t.kuadran = 'Baik') AS "Baik", count(*) FILTER (WHERE t.kuadran = 'Sangat Baik') AS "Sangat Baik",
       count(*) FILTER (WHERE t.kuadran IS NULL) AS "tanpa nilai"
FROM rating_tahun AS r JOIN nilai_tahun AS t USING (orang)
WHERE r.tahun = 2026
GROUP BY r.predikat ORDER BY r.predikat DESC NULLS LAST;

\echo '10. Angka kredit pejabat fungsional 2023 sampai 2026, dan kebutuhan jenjangnya'
SELECT k.jenjang, count(*) AS pejabat, round(avg(k.setahun), 2) AS "rata 2026", sum(k.jumlah) AS jumlah, max(k.jumlah) AS tertinggi,
       b.pangkat AS "kebutuhan pangkat", count(*) FILTER (WHERE k.jumlah >= b.pangkat) AS terpenuhi,
       b.jenjang AS "kebutuhan jenjang", count(*) FILTER (WHERE k.jumlah >= b.jenjang) AS terpenuhi
FROM (SELECT orang, jenjang, sum(kredit) AS jumlah, sum(kredit) FILTER (WHERE tahun = 2026) AS setahun
      FROM kredit_tahun GROUP BY orang, jenjang) AS k
CROSS JOIN LATERAL kebutuhan_angka_kredit(k.jenjang, aturan_baku('PERMENPANRB1-2023')) AS b
GROUP BY k.jenjang, b.pangkat, b.jenjang
ORDER BY b.pangkat, k.jenjang COLLATE "C";

-- One official: the first with a highest rating in a year that is not a whole one
SELECT k.orang AS pejabat, k.tahun AS tahun_pejabat, t.nama AS nama_pejabat FROM kredit_tahun AS k JOIN nilai_tahun AS t USING (orang)
WHERE k.predikat = 'Sangat Baik' AND k.bulan < 12 AND k.tahun < 2026
ORDER BY k.orang, k.tahun LIMIT 1 \gset
\echo '10a.' :nama_pejabat': angka kredit yang dikumpulkan'
SELECT k.tahun, k.jabatan, k.bulan, k.predikat, k.kredit, sum(k.kredit) OVER w AS jumlah, b.pangkat - sum(k.kredit) OVER w AS "kurang bagi pangkat",
       b.jenjang - sum(k.kredit) OVER w AS "kurang bagi jenjang"
FROM kredit_tahun AS k CROSS JOIN LATERAL kebutuhan_angka_kredit(k.jenjang, aturan_baku('PERMENPANRB1-2023')) AS b
WHERE k.orang = :pejabat
WINDOW w AS (PARTITION BY k.jenjang ORDER BY k.tahun)
ORDER BY k.tahun, k.jabatan COLLATE "C";

\echo '10b.' :nama_pejabat', tahun' :tahun_pejabat', langkah demi langkah'
SELECT l.urut, pg_temp.lipat(l.uraian, 50) AS uraian, l.rumus, trim_scale(l.hasil) AS hasil, l.pembulatan, pg_temp.lipat(l.dasar, 48) AS dasar, l.kepastian
FROM kredit_tahun AS k
CROSS JOIN LATERAL jelaskan_angka_kredit(k.predikat, k.jenjang, k.bulan, aturan_baku('PERMENPANRB1-2023')) AS l
WHERE k.orang = :pejabat AND k.tahun = :tahun_pejabat
ORDER BY l.urut;

CREATE TEMP TABLE kotak AS
SELECT t.orang, t.nama, ekspektasi(t.akhir, aturan_baku('PERMENPANRB6-2022')) AS kinerja, p.tingkat,
       kotak_talenta(ekspektasi(t.akhir, aturan_baku('PERMENPANRB6-2022')), p.tingkat, aturan_baku('PERMENPANRB3-2020')) AS nomor
FROM nilai_tahun AS t LEFT JOIN potensi AS p USING (orang)
WHERE t.unit = :'unit';

\echo '11.' :nama_unit', sembilan kotak talenta: nomor kotak dan banyaknya pegawai menurut kinerja (baris) dan potensi (kolom)'
SELECT e AS kinerja, max(isi) FILTER (WHERE p = 'rendah') AS rendah, max(isi) FILTER (WHERE p = 'menengah') AS menengah,
       max(isi) FILTER (WHERE p = 'tinggi') AS tinggi
FROM (SELECT e, p, 'kotak ' || kotak_talenta(e, p, aturan_baku('PERMENPANRB3-2020')) || ': ' || count(k.orang) AS isi
      FROM unnest('{Di Atas Ekspektasi,Sesuai Ekspektasi,Di Bawah Ekspektasi}'::ekspektasi[]) AS e
      CROSS JOIN unnest('{rendah,menengah,tinggi}'::text[]) AS p
      LEFT JOIN kotak AS k ON k.kinerja = e AND k.tingkat = p
      GROUP BY e, p) AS sel
GROUP BY e ORDER BY e DESC;

\echo '11a. Tindak lanjut setiap kotak'
SELECT nomor AS kotak, count(*) AS pegawai, (array_agg(nama ORDER BY orang))[1] AS "pegawai pertama",
       saran_talenta(nomor, aturan_baku('PERMENPANRB3-2020')) AS "tindak lanjut"
FROM kotak WHERE nomor IS NOT NULL
GROUP BY nomor
UNION ALL
SELECT NULL, count(*), (array_agg(nama ORDER BY orang))[1], 'Belum dinilai atau belum diuji.' FROM kotak WHERE nomor IS NULL
ORDER BY 1 DESC NULLS LAST;
