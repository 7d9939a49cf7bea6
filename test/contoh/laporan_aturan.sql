-- The law behind the scores of 2026: one person under two rule sets, who would be
-- rated otherwise, and a variant of the agency's own.  Read by laporan.sql.

-- The first of the unit whose rating depends on the law
SELECT orang AS orang_lain, nama AS nama_lain FROM nilai_tahun
WHERE unit = :'unit' AND predikat <> predikat(akhir, gagasan, aturan_baku('PP46-2011'))
ORDER BY peringkat_unit, orang LIMIT 1 \gset

CREATE TEMP TABLE penjelasan AS
SELECT a.aturan, row_number() OVER (PARTITION BY a.aturan ORDER BY l.bagian, l.urut) AS langkah, l.*
FROM nilai_tahun AS t
CROSS JOIN (VALUES ('PP46-2011', false), ('PP30-2019', true)) AS a (aturan, dengan_rekan)
CROSS JOIN LATERAL (
    SELECT 1 AS bagian, j.* FROM jelaskan_nilai_akhir(t.skp, t.perilaku, a.dengan_rekan, aturan_baku(a.aturan)) AS j
    UNION ALL
    SELECT 2, j.*
    FROM jelaskan_predikat(nilai_akhir(t.skp, t.perilaku, a.dengan_rekan, aturan_baku(a.aturan)), t.gagasan, aturan_baku(a.aturan)) AS j) AS l
WHERE t.orang = :orang_lain;

-- Lines of at most so many characters, broken between words
CREATE FUNCTION pg_temp.lipat(teks text, lebar integer) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN rtrim(regexp_replace(teks, format('(.{1,%s})( +|$)', lebar), E'\\1\n', 'g'), E'\n');

\echo '5.' :nama_lain': nilai yang sama menurut dua peraturan'
SELECT langkah, pg_temp.lipat(lama.uraian, 44) AS "PP 46/2011", pg_temp.lipat(lama.rumus, 28) AS rumus, trim_scale(lama.hasil) AS hasil,
       pg_temp.lipat(baru.uraian, 44) AS "PP 30/2019", pg_temp.lipat(baru.rumus, 28) AS rumus, trim_scale(baru.hasil) AS hasil
FROM (SELECT * FROM penjelasan WHERE aturan = 'PP46-2011') AS lama
FULL JOIN (SELECT * FROM penjelasan WHERE aturan = 'PP30-2019') AS baru USING (langkah)
ORDER BY langkah;

\echo '5a. Dasar setiap langkah'
SELECT aturan, string_agg(langkah::text, ', ' ORDER BY langkah) AS langkah, dasar, kepastian
FROM penjelasan
GROUP BY aturan, dasar, kepastian
ORDER BY aturan COLLATE "C" DESC, min(penjelasan.langkah);

-- Whose rating is not what it was: the same year by another law
CREATE TEMP TABLE perpindahan AS
SELECT t.orang, t.nama, t.nip, t.unit, t.akhir, t.skp, t.perilaku, x.pindah, x.dari, x.ke
FROM nilai_tahun AS t
CROSS JOIN LATERAL (VALUES
    (1, t.predikat, predikat(t.akhir, t.gagasan, aturan_baku('PP46-2011'))),
    (2, t.predikat, t.kuadran)) AS x (pindah, dari, ke);

\echo '6. Seandainya PP 46/2011 masih berlaku: dari predikat PP 30/2019 (baris) ke predikat PP 46/2011 (kolom)'
SELECT sebutan(dari, aturan_baku('PP30-2019')) AS dari, count(*) FILTER (WHERE ke = 'Sangat Kurang') AS "Buruk",
       count(*) FILTER (WHERE ke = 'Kurang') AS "Kurang", count(*) FILTER (WHERE ke = 'Cukup') AS "Cukup",
       count(*) FILTER (WHERE ke = 'Baik') AS "Baik", count(*) FILTER (WHERE ke = 'Sangat Baik') AS "Sangat baik",
       count(*) FILTER (WHERE ke <> perpindahan.dari) AS berpindah
FROM perpindahan WHERE pindah = 1 AND ke IS NOT NULL
GROUP BY perpindahan.dari ORDER BY perpindahan.dari DESC;

\echo '6a. Yang berpindah: sepuluh nama pertama'
SELECT nama, bentuk_cetak(nip) AS "NIP", unit, akhir::numeric(7,2) AS nilai,
       sebutan(dari, aturan_baku('PP30-2019')) AS "PP 30/2019", sebutan(ke, aturan_baku('PP46-2011')) AS "PP 46/2011"
FROM perpindahan WHERE pindah = 1 AND dari <> ke
ORDER BY orang LIMIT 10;

\echo '6b. Matriks menggantikan nilai: dari predikat PP 30/2019 (baris) ke kuadran PermenPANRB 6/2022 (kolom)'
SELECT sebutan(dari, aturan_baku('PP30-2019')) AS dari, count(*) FILTER (WHERE ke = 'Sangat Kurang') AS "Sangat Kurang",
       count(*) FILTER (WHERE ke = 'Kurang') AS "Kurang", count(*) FILTER (WHERE ke = 'Butuh Perbaikan') AS "Butuh Perbaikan",
       count(*) FILTER (WHERE ke = 'Baik') AS "Baik", count(*) FILTER (WHERE ke = 'Sangat Baik') AS "Sangat Baik",
       count(*) FILTER (WHERE ke <> perpindahan.dari) AS berpindah
FROM perpindahan WHERE pindah = 2 AND ke IS NOT NULL
GROUP BY perpindahan.dari ORDER BY perpindahan.dari DESC;

\echo '6c. Yang turun karena matriks: sepuluh nama pertama, yang turun paling jauh dahulu'
SELECT nama, bentuk_cetak(nip) AS "NIP", unit, skp::numeric(7,2) AS skp, perilaku::numeric(7,2) AS perilaku, akhir::numeric(7,2) AS nilai,
       sebutan(dari, aturan_baku('PP30-2019')) AS "PP 30/2019", ke AS "PermenPANRB 6/2022"
FROM perpindahan WHERE pindah = 2 AND ke < dari
ORDER BY dari::integer - ke::integer DESC, orang LIMIT 10;

-- The ministerial regulation leaves the thresholds to the agency, so this one asks
-- for 110 and not for 100.  A variant is the official rule set with something changed.
SELECT ubah(aturan_baku('PERMENPANRB6-2022'), $${
    "kode": "KOTA-CONTOH-2026",
    "judul": "Pengelolaan Kinerja Pegawai Pemerintah Kota Contoh",
    "butir": {
        "ambang_ekspektasi": {
            "pita": [
                {"hasil": "Di Bawah Ekspektasi", "sampai": 90},
                {"hasil": "Sesuai Ekspektasi", "dari": 90, "sampai": 110},
                {"hasil": "Di Atas Ekspektasi", "dari": 110}
            ],
            "dasar": "Keputusan Wali Kota Contoh 7/2026 (rekaan)"
        },
        "rating_perilaku": {"isi": {"veto": "paling_tinggi_sesuai"}, "dasar": "Keputusan Wali Kota Contoh 7/2026 (rekaan)"}
    }
}$$) AS varian \gset

\echo '7. Varian instansi dan bedanya dengan PermenPANRB 6/2022'
SELECT butir, jalur, isi_kiri AS "PERMENPANRB6-2022", isi_kanan AS "KOTA-CONTOH-2026"
FROM beda(aturan_baku('PERMENPANRB6-2022'), :'varian');

\echo '7a. Akibatnya: dari kuadran menurut ambang baku (baris) ke kuadran menurut varian (kolom)'
SELECT kuadran AS dari, count(*) FILTER (WHERE ke = 'Sangat Kurang') AS "Sangat Kurang",
       count(*) FILTER (WHERE ke = 'Kurang') AS "Kurang", count(*) FILTER (WHERE ke = 'Butuh Perbaikan') AS "Butuh Perbaikan",
       count(*) FILTER (WHERE ke = 'Baik') AS "Baik", count(*) FILTER (WHERE ke = 'Sangat Baik') AS "Sangat Baik",
       count(*) FILTER (WHERE ke <> kuadran) AS berpindah
FROM (SELECT kuadran, predikat(ekspektasi(skp, :'varian'), ekspektasi(perilaku, :'varian'), :'varian') AS ke
      FROM nilai_tahun WHERE kuadran IS NOT NULL) AS t
GROUP BY kuadran ORDER BY kuadran DESC;
