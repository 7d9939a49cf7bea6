-- Instansi contoh: 6.000 pegawai dinilai menurut peraturan, dan setiap nilai dapat dihitung ulang.
BEGIN;
\set dalam_transaksi 1
\ir ../contoh/simpeg.sql
\ir ../contoh/tahun.sql
SELECT plan(46);

-- Isinya
SELECT is((SELECT count(*) FROM orang), 6000::bigint, 'ada 6.000 pegawai');
SELECT is((SELECT count(*) FROM unit), 60::bigint, 'ada 60 unit');
SELECT is((SELECT array[count(nip), count(sebab)] FROM nip_pegawai), '{5940,60}'::bigint[], '5.940 NIP diterima dan 60 ditolak');
SELECT is_empty('SELECT FROM nip_pegawai WHERE (nip IS NULL) <> (sebab IS NOT NULL)', 'yang ditolak punya sebab, yang diterima tidak');
SELECT is((SELECT count(*) FROM nilai_tahun), 6000::bigint, 'setiap pegawai punya tepat satu baris pada tahun 2026');
SELECT is((SELECT array[count(akhir), count(*) - count(akhir)] FROM nilai_tahun), '{5910,90}'::bigint[], '5.910 dinilai dan 90 belum');
SELECT is_empty($$SELECT FROM nilai_tahun WHERE akhir IS NULL AND lengkap AND skp IS NOT NULL AND perilaku IS NOT NULL$$,
                'yang belum dinilai kekurangan bobot, realisasi, atau penilaian perilaku');
SELECT is((SELECT count(*) FROM tahun_2021), (SELECT count(DISTINCT orang) FROM kegiatan_2021), 'tahun 2021 memuat setiap pegawai yang berkegiatan');

-- Penjelasan: setiap rumus dihitung lagi oleh server, lepas dari ekstensi
CREATE TEMP TABLE jelas ON COMMIT DROP AS
SELECT 'nilai_kegiatan 2021' AS fungsi, k.orang, k.nomor AS butir, k.nilai::numeric AS nilai, NULL::predikat AS predikat, l.*
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
           WHERE j.fungsi = f AND round(h.hasil, d) IS DISTINCT FROM round(j.hasil, d)),
          0::bigint, f || ': ' || banyak || ' rumus dihitung ulang, semuanya sama dengan hasilnya')
FROM (SELECT fungsi AS f, count(rumus) AS banyak FROM jelas GROUP BY fungsi) AS x
CROSS JOIN LATERAL (SELECT 10 AS d) AS y
ORDER BY f COLLATE "C";
ROLLBACK;
