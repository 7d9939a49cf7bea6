-- The main job, printed: NIPs and plans checked, the table of units, the top and
-- bottom of one unit, one person's plan (here); the law behind the scores, the
-- years before, and the public service (laporan_*.sql).
-- Needs simpeg.sql loaded and the extension created; run it with psql.

\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
\pset footer off
\pset border 1
\pset null '-'
\pset pager off
\ir tahun.sql

\echo
\echo 'PEMERINTAH KOTA CONTOH: KINERJA PEGAWAI TAHUN 2026'
\echo
\echo '1. NIP: diterima dan ditolak'
SELECT count(*) AS pegawai, count(nip) AS diterima,
       count(nip) FILTER (WHERE nip::text <> nip_teks) AS "diterima, ejaan kotor",
       count(*) FILTER (WHERE jenis_asn(nip) = 'PNS') AS "PNS", count(*) FILTER (WHERE jenis_asn(nip) = 'PPPK') AS "PPPK",
       count(sebab) AS ditolak
FROM nip_pegawai;

\echo '1a. Sebab penolakan (tanggal dan tahun diganti ...)'
SELECT count(*) AS banyak,
       regexp_replace(regexp_replace(sebab, '\d{4}-\d\d-\d\d', '...', 'g'), '\y(?!1900|2099)(19|20)\d\d\y', '...', 'g')
           COLLATE "C" AS sebab
FROM nip_pegawai WHERE sebab IS NOT NULL
GROUP BY 2 ORDER BY 1 DESC, 2;

\echo '1b. Yang ditolak: 15 baris pertama'
SELECT orang, '"' || nip_teks || '"' AS "NIP tercatat", sebab
FROM nip_pegawai WHERE sebab IS NOT NULL
ORDER BY orang LIMIT 15;

\echo '1c. Data pegawai yang bertentangan dengan NIP-nya'
SELECT n.orang, bentuk_cetak(n.nip) AS "NIP", x.pokok, x.tercatat, x.menurut_nip AS "menurut NIP"
FROM nip_pegawai AS n
JOIN orang AS o ON o.id = n.orang
CROSS JOIN LATERAL (VALUES
    ('tanggal lahir', o.lahir::text, tanggal_lahir(n.nip)::text),
    ('jenis kelamin', o.jk, jenis_kelamin(n.nip)),
    ('jenis ASN', o.status, jenis_asn(n.nip)),
    ('jenis golongan', jenis_golongan(coba_golongan(o.gol)), jenis_asn(n.nip))) AS x (pokok, tercatat, menurut_nip)
WHERE x.tercatat <> x.menurut_nip
ORDER BY n.orang, x.pokok COLLATE "C";

\echo '1d. NIP yang dipakai lebih dari sekali'
SELECT bentuk_cetak(n.nip) AS "NIP", n.orang, '"' || n.nip_teks || '"' AS "NIP tercatat", o.nama
FROM (SELECT *, count(*) OVER (PARTITION BY nip) AS pemakai FROM nip_pegawai WHERE nip IS NOT NULL) AS n
JOIN orang AS o ON o.id = n.orang
WHERE n.pemakai > 1
ORDER BY n.nip, n.orang;

\echo '1e. Rencana yang bobotnya tidak tepat 100 (belum dinilai sampai diperbaiki)'
SELECT t.orang, t.nama, t.unit, t.jumlah_bobot AS jumlah, b.tercatat AS "bobot tercatat"
FROM nilai_tahun AS t
JOIN (SELECT orang, string_agg(coalesce(bobot || CASE WHEN coba_bobot(bobot) IS NULL THEN ' (ditolak)' ELSE '' END, '(kosong)'),
                               ' + ' ORDER BY nomor) AS tercatat
      FROM rencana GROUP BY orang) AS b USING (orang)
WHERE NOT t.lengkap
ORDER BY t.orang;

\echo '1f. Pegawai yang belum dinilai'
SELECT count(*) AS "belum dinilai",
       count(*) FILTER (WHERE NOT lengkap) AS "bobot tidak lengkap",
       count(*) FILTER (WHERE lengkap AND skp IS NULL) AS "tanpa realisasi",
       count(*) FILTER (WHERE perilaku IS NULL) AS "tanpa penilaian perilaku"
FROM nilai_tahun WHERE akhir IS NULL;

\echo '2. Unit: nilai akhir pegawai yang ditempatkan langsung di unit itu'
SELECT u.kode, repeat('  ', (length(u.kode) - 1) / 2 - length(u.kode) / 5) || u.nama AS nama,
       count(t.orang) AS pegawai, count(t.akhir) AS dinilai, round(avg(t.akhir), 2) AS rata,
       max(t.akhir)::numeric(7,2) AS terbaik, min(t.akhir)::numeric(7,2) AS terendah
FROM unit AS u
LEFT JOIN nilai_tahun AS t ON t.unit = u.kode
GROUP BY u.kode
UNION ALL
SELECT 'semua', 'Seluruh instansi', count(*), count(akhir), round(avg(akhir), 2), max(akhir)::numeric(7,2), min(akhir)::numeric(7,2)
FROM nilai_tahun
ORDER BY 1;

\echo '2a. Sebaran predikat menurut PP 30/2019'
SELECT sebutan(predikat, aturan_baku('PP30-2019')) AS predikat, count(*) AS pegawai, round(count(*) * 100.0 / sum(count(*)) OVER (), 2) AS persen,
       min(akhir)::numeric(7,2) AS terendah, max(akhir)::numeric(7,2) AS tertinggi
FROM nilai_tahun WHERE predikat IS NOT NULL
GROUP BY nilai_tahun.predikat ORDER BY nilai_tahun.predikat DESC;

\set unit 1.08.1
SELECT nama AS nama_unit FROM unit WHERE kode = :'unit' \gset
\echo '3.' :nama_unit': lima teratas'
SELECT peringkat_unit AS peringkat, nama, bentuk_cetak(nip) AS "NIP", akhir::numeric(7,2) AS nilai, predikat,
       CASE WHEN gagasan THEN 'ya' ELSE 'tidak' END AS "gagasan baru", peringkat_instansi AS "peringkat instansi"
FROM nilai_tahun WHERE unit = :'unit' AND akhir IS NOT NULL
ORDER BY peringkat_unit, orang LIMIT 5;

\echo '3a.' :nama_unit': lima terbawah'
SELECT peringkat_unit AS peringkat, nama, bentuk_cetak(nip) AS "NIP", akhir::numeric(7,2) AS nilai, predikat,
       CASE WHEN gagasan THEN 'ya' ELSE 'tidak' END AS "gagasan baru", peringkat_instansi AS "peringkat instansi"
FROM (SELECT * FROM nilai_tahun WHERE unit = :'unit' AND akhir IS NOT NULL
      ORDER BY peringkat_unit DESC, orang DESC LIMIT 5) AS terbawah
ORDER BY peringkat_unit, orang;

-- One person: the best of the unit whose plan has six lines
SELECT t.orang, t.nama AS nama_orang FROM nilai_tahun AS t
WHERE t.unit = :'unit' AND t.akhir IS NOT NULL
    AND (SELECT count(capaian) FROM baris_skp AS b WHERE b.orang = t.orang) = 6
ORDER BY t.peringkat_unit, t.orang LIMIT 1 \gset
\echo '4.' :nama_orang', langkah demi langkah: baris rencana'
SELECT nomor::text AS no, uraian, aspek, round(target, 2) AS target, round(realisasi, 2) AS realisasi, satuan,
       capaian::numeric(8,4), bobot::numeric(7,4), (capaian * bobot)::numeric(8,4) AS sumbangan
FROM baris_skp WHERE orang = :orang
UNION ALL
SELECT 'semua', NULL, NULL, NULL, NULL, NULL, NULL, jumlah_bobot(bobot), sum(capaian * bobot)
FROM baris_skp WHERE orang = :orang
ORDER BY 1;

\echo '4a.' :nama_orang', langkah demi langkah: nilai SKP dan nilai perilaku'
SELECT x.langkah, x.hitungan, x.hasil
FROM nilai_tahun AS t
JOIN (SELECT orang, string_agg(skor::nilai::text, ' + ' ORDER BY nilai_dasar COLLATE "C") AS tujuh, count(skor) AS banyak
      FROM perilaku GROUP BY orang) AS p USING (orang)
CROSS JOIN LATERAL (VALUES
    (1, 'nilai SKP', 'rata-rata tertimbang capaian, dibulatkan sekali', t.skp::text),
    (2, 'nilai perilaku', '(' || p.tujuh || ') / ' || p.banyak, t.perilaku::text),
    (3, 'gagasan baru', 'baris rencana inovasi mencapai targetnya', CASE WHEN t.gagasan THEN 'ya' ELSE 'tidak' END))
    AS x (urut, langkah, hitungan, hasil)
WHERE t.orang = :orang
ORDER BY x.urut;

\ir laporan_aturan.sql
\ir laporan_riwayat.sql
\ir laporan_layanan.sql
\ir laporan_sebaran.sql
