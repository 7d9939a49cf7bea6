-- The public service of the civil registry: turnaround in working days and
-- satisfaction, by month, and how the index of the year is made.  Read by laporan.sql.

\echo '12. Dinas Kependudukan dan Pencatatan Sipil: lama layanan dan kepuasan menurut bulan'
SELECT coalesce(b.bulan::text, 'setahun') AS bulan, l.permohonan, l.selesai, l.belum, l.rata_hari AS "rata hari",
       l.rata_kerja AS "rata hari kerja", l.terlama, l.tepat AS "tepat waktu %", s.responden, s.ikm::numeric(6,2) AS kepuasan,
       mutu_layanan(s.ikm, aturan_baku('PERMENPANRB14-2017')) AS mutu
FROM (SELECT uraikan('2026'::periode, 'bulan') AS bulan UNION ALL SELECT NULL) AS b
CROSS JOIN LATERAL (
    SELECT count(*) AS permohonan, count(selesai) AS selesai, count(*) - count(selesai) AS belum,
           round(avg(selesai::date - masuk::date), 2) AS rata_hari, round(avg(lama), 2) AS rata_kerja, max(lama) AS terlama,
           round(count(*) FILTER (WHERE lama <= standar_hari) * 100.0 / nullif(count(lama), 0), 2) AS tepat
    FROM (SELECT *, hari_kerja(masuk::date, selesai::date, (SELECT range_agg(hari) FROM libur)) AS lama FROM layanan) AS p
    WHERE masuk::date <@ coalesce(b.bulan, '2026')) AS l
CROSS JOIN LATERAL (
    SELECT count(*) AS responden, ikm(ARRAY[u1, u2, u3, u4, u5, u6, u7, u8, u9], aturan_baku('PERMENPANRB14-2017')) AS ikm
    FROM survei WHERE tanggal <@ coalesce(b.bulan, '2026')) AS s
ORDER BY b.bulan NULLS LAST;

\echo '12a. Permohonan yang melewati hari libur: sepuluh pertama'
SELECT id, jenis, masuk::date AS masuk, selesai::date AS selesai, selesai::date - masuk::date AS hari,
       hari_kerja(masuk::date, selesai::date, '{}') AS "hari kerja tanpa libur",
       hari_kerja(masuk::date, selesai::date, (SELECT range_agg(hari) FROM libur)) AS "hari kerja", standar_hari AS standar
FROM layanan
WHERE hari_kerja(masuk::date, selesai::date, (SELECT range_agg(hari) FROM libur)) < hari_kerja(masuk::date, selesai::date, '{}')
ORDER BY masuk, id LIMIT 10;

\echo '12b. Indeks setahun, langkah demi langkah'
SELECT row_number() OVER (ORDER BY x.nomor, x.urut) AS urut, pg_temp.lipat(x.uraian, 60) AS uraian, pg_temp.lipat(x.rumus, 60) AS rumus, trim_scale(x.hasil) AS hasil, x.kepastian
FROM (SELECT array_agg(jumlah ORDER BY unsur) AS jumlah, array_agg(cacah ORDER BY unsur) AS cacah
      FROM (SELECT unsur, sum(jawaban) AS jumlah, count(jawaban) AS cacah
            FROM survei
            CROSS JOIN LATERAL unnest(ARRAY[u1, u2, u3, u4, u5, u6, u7, u8, u9]) WITH ORDINALITY AS u (jawaban, unsur)
            WHERE tanggal <@ '2026'::periode
            GROUP BY unsur) AS kumpulan) AS s
CROSS JOIN (SELECT ikm(ARRAY[u1, u2, u3, u4, u5, u6, u7, u8, u9], aturan_baku('PERMENPANRB14-2017')) AS ikm
            FROM survei WHERE tanggal <@ '2026'::periode) AS i
CROSS JOIN LATERAL (
    SELECT 1 AS nomor, j.* FROM jelaskan_ikm(s.jumlah, s.cacah, aturan_baku('PERMENPANRB14-2017')) AS j
    UNION ALL
    SELECT 2, j.* FROM jelaskan_mutu_layanan(i.ikm, aturan_baku('PERMENPANRB14-2017')) AS j) AS x
ORDER BY x.nomor, x.urut;
