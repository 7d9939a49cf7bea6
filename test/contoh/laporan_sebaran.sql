-- Distribution, ranking, groups, streaks and roll-up of the year 2026.  Read by laporan.sql.

-- The rating of an organisation is decided above it; here it is taken from the
-- mean score, and nobody is left out of a unit but those who are not rated.
CREATE TEMP TABLE sebaran_unit AS
SELECT t.unit AS kode, u.nama, count(r.predikat)::integer AS dinilai, sebaran_predikat(r.predikat) AS cacah,
       CASE WHEN avg(t.akhir) >= 100 THEN 'Istimewa' WHEN avg(t.akhir) >= 98 THEN 'Baik'
            WHEN avg(t.akhir) >= 96 THEN 'Butuh Perbaikan' ELSE 'Kurang' END AS organisasi,
       rekap(t.akhir) AS ringkasan
FROM nilai_tahun AS t
JOIN unit AS u ON u.kode = t.unit
LEFT JOIN rating_tahun AS r ON r.orang = t.orang AND r.tahun = 2026
GROUP BY t.unit, u.nama;

\echo '14. Distribusi predikat menurut SE 3/2023: unit yang sebarannya layak, dan yang tidak'
SELECT organisasi AS "predikat organisasi", count(*) AS unit,
       count(*) FILTER (WHERE layak) AS layak, count(*) FILTER (WHERE NOT layak) AS "belum layak", sum(pindah) AS "pegawai yang perlu berubah"
FROM (SELECT s.*, bool_and(p.terpenuhi) AS layak, min(d.pindah) AS pindah
      FROM sebaran_unit AS s
      CROSS JOIN LATERAL periksa_distribusi(s.cacah, s.organisasi, aturan_baku('PERMENPANRB6-2022')) AS p
      CROSS JOIN LATERAL distribusi_terdekat(s.cacah, s.organisasi, aturan_baku('PERMENPANRB6-2022'), 1) AS d
      GROUP BY s.kode, s.nama, s.dinilai, s.cacah, s.organisasi, s.ringkasan) AS unit
GROUP BY organisasi ORDER BY min(kode);

\echo '14a. Lima belas unit pertama: sebaran sekarang dan sebaran layak yang terdekat (urutan Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang)'
SELECT s.kode, s.nama, s.organisasi, s.cacah AS sekarang, bool_and(p.terpenuhi) AS layak, min(d.cacah) AS terdekat, min(d.pindah) AS pindah
FROM sebaran_unit AS s
CROSS JOIN LATERAL periksa_distribusi(s.cacah, s.organisasi, aturan_baku('PERMENPANRB6-2022')) AS p
CROSS JOIN LATERAL distribusi_terdekat(s.cacah, s.organisasi, aturan_baku('PERMENPANRB6-2022'), 1) AS d
GROUP BY s.kode, s.nama, s.organisasi, s.cacah ORDER BY s.kode LIMIT 15;

\echo '14b.' :nama_unit': syarat demi syarat, dan porsi yang berjumlah seratus'
SELECT p.butir, p.terpenuhi, p.ada, p.harus FROM sebaran_unit AS s
CROSS JOIN LATERAL periksa_distribusi(s.cacah, s.organisasi, aturan_baku('PERMENPANRB6-2022')) AS p WHERE s.kode = :'unit';
SELECT b.* FROM sebaran_unit AS s CROSS JOIN LATERAL sebaran(s.cacah) AS b WHERE s.kode = :'unit';

\echo '14c. Kelompok jabatan di Bidang Informasi Kependudukan dan Bidang Pemanfaatan Data: yang terlalu kecil digabung'
SELECT g.kelompok, array_to_string(g.unit, ' + ') AS "kelompok jabatan", g.cacah AS pegawai, g.layak, g.alasan
FROM (SELECT array_agg(tim) AS tim, array_agg(pegawai) AS pegawai
      FROM (SELECT j.nama || ' ' || p.unit AS tim, count(*)::integer AS pegawai
            FROM penempatan AS p JOIN jabatan AS j ON j.kode = p.jabatan
            WHERE p.jenis = 'definitif' AND p.unit IN ('1.08.3', '1.08.4') AND akhir('2026'::periode) BETWEEN p.mulai AND coalesce(p.selesai, 'infinity')
            GROUP BY 1) AS k) AS semua
CROSS JOIN LATERAL gabungkan_unit(tim, pegawai, 'Baik', aturan_baku('PERMENPANRB6-2022')) AS g
ORDER BY g.kelompok;

-- PP 30/2019 ranks within a unit; the figures 20/60/20 are the rule set's, to be set
CREATE TEMP TABLE kelompok_unit AS
SELECT orang, nama, akhir, predikat, (jelaskan_kelompok(aturan_baku('PP30-2019'), akhir IS NOT NULL AND predikat >= 'Baik', akhir IS NOT NULL) OVER w).*
FROM nilai_tahun WHERE unit = :'unit' AND akhir IS NOT NULL
WINDOW w AS (ORDER BY akhir DESC);

\echo '15.' :nama_unit': peringkat dan kelompok menurut kuota PP 30/2019 (20/60/20 dapat diatur), di sekitar kedua batas'
SELECT peringkat, nama, akhir::numeric(7,2) AS nilai, predikat, kelompok, pg_temp.lipat(alasan, 80) AS alasan
FROM (SELECT *, lag(kelompok, 2) OVER w IS DISTINCT FROM kelompok OR lead(kelompok, 2) OVER w IS DISTINCT FROM kelompok AS tepi
      FROM kelompok_unit WINDOW w AS (ORDER BY akhir DESC, orang)) AS k
WHERE tepi ORDER BY akhir DESC, orang;
SELECT kelompok, count(*) AS pegawai, min(kursi_atas) AS "kursi di atas", min(kursi_bawah) AS "kursi di bawah",
       min(akhir)::numeric(7,2) AS terendah, max(akhir)::numeric(7,2) AS tertinggi
FROM kelompok_unit GROUP BY kelompok ORDER BY kelompok DESC;

CREATE TEMP TABLE calon AS
SELECT orang, konsisten(predikat, 'Baik', tahun::text::periode, 3) AS layak,
       sebab_tidak_konsisten(predikat, 'Baik', tahun::text::periode, 3) AS sebab
FROM rating_tahun GROUP BY orang;

\echo '16. Calon koordinator: sekurang-kurangnya Baik tiga tahun berturut-turut, di' :nama_unit
SELECT c.layak AS "konsisten tiga tahun", count(*) AS pegawai FROM calon AS c JOIN nilai_tahun AS t USING (orang) WHERE t.unit = :'unit'
GROUP BY c.layak ORDER BY c.layak DESC;
SELECT t.nama, t.peringkat_unit AS peringkat, t.akhir::numeric(7,2) AS nilai, b.tahun_beruntun AS "tahun beruntun"
FROM calon AS c JOIN nilai_tahun AS t USING (orang)
JOIN (SELECT orang, tahun, beruntun(predikat, 'Baik', false, tahun::text::periode) OVER (PARTITION BY orang ORDER BY tahun) AS tahun_beruntun
      FROM rating_tahun) AS b ON b.orang = t.orang AND b.tahun = 2026
WHERE t.unit = :'unit' AND c.layak AND t.akhir IS NOT NULL ORDER BY t.peringkat_unit, t.orang LIMIT 8;
\echo '16a. Yang tidak, dan sebabnya'
SELECT t.nama, c.sebab FROM calon AS c JOIN nilai_tahun AS t USING (orang)
WHERE t.unit = :'unit' AND NOT c.layak ORDER BY t.orang LIMIT 8;

\echo '17. Dari ringkasan unit yang tersimpan ke perangkat daerah dan seluruh instansi, tanpa membaca pegawainya lagi'
SELECT coalesce(substr(kode, 1, 4), 'semua') AS kode, sum(cacah(ringkasan)) AS dinilai, sum(cacah_kosong(ringkasan)) AS "belum dinilai",
       round(rata(gabung(ringkasan)), 2) AS rata, round(simpangan_baku(gabung(ringkasan)), 2) AS "simpangan baku",
       kuantil(gabung(ringkasan), 0.25) AS "kuantil 25 %", median(gabung(ringkasan))::numeric(7,2) AS median, kuantil(gabung(ringkasan), 0.75) AS "kuantil 75 %",
       peringkat(gabung(ringkasan), '100') AS "peringkat nilai 100"
FROM sebaran_unit GROUP BY ROLLUP (substr(kode, 1, 4)) ORDER BY 1;
SELECT (SELECT gabung(ringkasan) FROM sebaran_unit) = (SELECT rekap(akhir) FROM nilai_tahun) AS "sama dengan sekali baca",
       pg_size_pretty(sum(pg_column_size(ringkasan))) AS "ukuran 60 ringkasan" FROM sebaran_unit;
SELECT predikat, cacah, porsi FROM sebaran((SELECT gabung(ringkasan) FROM sebaran_unit), aturan_baku('PP30-2019'));
