-- The years since 2021, each by the rule set of its time; read by tahun.sql.
--
--     kegiatan_dinilai   every activity of January to June 2021 with its score
--     tahun_2021         one row a person: both halves and the mixed year
--     rating_tahun       one row a person and year, 2022 to 2026: the matrix
--     kredit_tahun       one row an official and year, 2023 to 2026: credit earned

CREATE TEMP TABLE kegiatan_dinilai AS
SELECT k.*,
       nilai_kegiatan(target_kuantitas, realisasi_kuantitas, target_kualitas, realisasi_kualitas,
                      target_waktu, realisasi_waktu, target_biaya, realisasi_biaya, aturan_baku('PP46-2011')) AS nilai
FROM kegiatan_2021 AS k;

-- First half: PP 46/2011, then to the scale of the second half, which is PP
-- 30/2019 with colleagues asked; both are kept beside the mixture.
CREATE TEMP TABLE tahun_2021 AS
WITH skp AS (
    SELECT orang, avg(nilai)::nilai AS rata FROM kegiatan_dinilai GROUP BY orang
), paruh AS (
    SELECT p.orang, s.rata, nilai_tugas_tambahan(p.tugas_tambahan, aturan_baku('PP46-2011')) AS tambahan,
           p.perilaku_1::nilai AS perilaku_1, p.gagasan,
           nilai_akhir(p.skp_2::nilai, p.perilaku_2::nilai, true, aturan_baku('PP30-2019')) AS paruh_2
    FROM penilaian_2021 AS p JOIN skp AS s USING (orang)
), nilai AS (
    SELECT *, nilai_akhir(rata + tambahan, perilaku_1, false, aturan_baku('PP46-2011')) AS paruh_1
    FROM paruh
), sebanding AS (
    SELECT *, konversi(paruh_1, aturan_baku('PP46-2011'), aturan_baku('CAMPURAN-2021')) AS konversi
    FROM nilai
), tahun AS (
    SELECT *, nilai_campuran(konversi, paruh_2, aturan_baku('CAMPURAN-2021')) AS akhir
    FROM sebanding
)
SELECT *, predikat(paruh_1, false, aturan_baku('PP46-2011')) AS predikat_1,
       predikat(akhir, gagasan, aturan_baku('CAMPURAN-2021')) AS predikat
FROM tahun;

CREATE TEMP TABLE rating_tahun AS
SELECT *, predikat(hasil, sikap, aturan_baku('PERMENPANRB6-2022')) AS predikat
FROM (SELECT orang, tahun, hasil AS hasil_teks, perilaku AS perilaku_teks,
             coba_ekspektasi(hasil) AS hasil, coba_ekspektasi(perilaku) AS sikap
      FROM rating) AS r;

-- A year earns credit for the months in which a person held the post on the first day
CREATE TEMP TABLE kredit_tahun AS
SELECT r.orang, r.tahun, j.nama AS jabatan, j.jenjang, p.bulan, r.predikat,
       angka_kredit(r.predikat, j.jenjang, p.bulan, aturan_baku('PERMENPANRB1-2023')) AS kredit
FROM rating_tahun AS r
JOIN (SELECT t.orang, t.jabatan, th AS tahun, count(*)::integer AS bulan
      FROM penempatan AS t
      CROSS JOIN generate_series(2023, 2026) AS th
      CROSS JOIN generate_series(1, 12) AS b
      WHERE t.jenis = 'definitif' AND make_date(th, b, 1) BETWEEN t.mulai AND coalesce(t.selesai, 'infinity')
      GROUP BY 1, 2, 3) AS p USING (orang, tahun)
JOIN jabatan AS j ON j.kode = p.jabatan
WHERE j.jenjang IS NOT NULL;

ANALYZE kegiatan_dinilai, tahun_2021, rating_tahun, kredit_tahun;
