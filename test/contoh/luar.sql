-- The same work on a personnel schema that the agency already has: the tables of
-- siasn_simpeg in schema public, loaded beforehand, with the extension beside them.
-- Prints every contradiction between what is stored and what the types and the rule
-- sets recompute, with its cause.

\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
SET search_path = public, kinerja;
\pset footer off
\pset border 1
\pset null '-'
\pset pager off

CREATE TEMP TABLE pegawai AS
SELECT pns_id, nama, nip_baru, coba_nip(nip_baru) AS nip, sebab_nip_ditolak(nip_baru) AS sebab,
       tanggal_lahir AS lahir_teks, tanggal_lahir_ AS lahir, translate(jenis_kelamin, 'MF', 'LP') AS jk,
       CASE WHEN jenis_pegawai_nama LIKE 'PNS%' THEN 'PNS' ELSE jenis_pegawai_nama END AS jenis, tmt_cpns_ AS tmt_tercatat,
       gol_akhir_nama AS gol_teks, coba_golongan(gol_akhir_nama) AS gol, unor_id
FROM siasn_simpeg_pegawai;

-- 2019 to 2021: PP 46/2011.  Behaviour is the mean of five aspects or, for who leads,
-- six (leadership stored as 0 is "does not lead", hence NULL and skipped); its four
-- decimals are enough for the total, which is rounded once, to be exact.
CREATE TEMP TABLE angka AS
SELECT s.pns AS pns_id, coba_periode(s.tahun) AS tahun, s.tahun AS tahun_teks, s."nilaiSkp"::nilai AS skp, h.perilaku,
       nilai_akhir(s."nilaiSkp"::nilai, h.perilaku, false, aturan_baku('PP46-2011')) AS prestasi,
       s."nilaiPerilakuKerja"::nilai AS perilaku_tercatat, s."nilaiPrestasiKerja"::nilai AS prestasi_tercatat,
       s.nilairatarata::nilai AS rata_tercatat, s.jumlah AS jumlah_tercatat, h.jumlah
FROM siasn_simpeg_pns_rw_skp AS s
CROSS JOIN LATERAL (
    SELECT avg(n::nilai)::nilai AS perilaku, sum(n) AS jumlah
    FROM (VALUES (s."orientasiPelayanan"), (s.integritas), (s.komitmen), (s.disiplin), (s.kerjasama),
                 (nullif(s.kepemimpinan, 0))) AS v (n)) AS h;

-- 2022 to 2024: PermenPANRB 6/2022, two words and one quadrant, each also as a code
-- of SIASN.  Sources number the two ratings in either direction; a code that is in
-- none of the tables is an error of the function, so unknown ones are asked first.
CREATE TEMP TABLE kata AS
SELECT k.*, predikat(hasil, perilaku, aturan_baku('PERMENPANRB6-2022')) AS matriks,
       kode_siasn(hasil, aturan_baku('PERMENPANRB6-2022')) AS kode_hasil,
       kode_siasn(perilaku, aturan_baku('PERMENPANRB6-2022')) AS kode_perilaku,
       kode_siasn(kuadran, aturan_baku('PERMENPANRB6-2022')) AS kode_kuadran,
       predikat(CASE WHEN hasil_tercatat IN (1, 2, 3) THEN ekspektasi_siasn(hasil_tercatat::integer, aturan_baku('PERMENPANRB6-2022')) END,
                CASE WHEN perilaku_tercatat IN (1, 2, 3) THEN ekspektasi_siasn(perilaku_tercatat::integer, aturan_baku('PERMENPANRB6-2022')) END,
                aturan_baku('PERMENPANRB6-2022')) AS matriks_kode,
       CASE WHEN kuadran_tercatat IN (1, 2, 3, 4, 5) THEN predikat_siasn(kuadran_tercatat::integer, aturan_baku('PERMENPANRB6-2022')) END AS kuadran_kode
FROM (SELECT "pnsDinilaiId" AS pns_id, coba_periode(tahun) AS tahun, tahun AS tahun_teks, "nipNrpPenilai" AS penilai,
             "hasilKinerja" AS hasil_teks, coba_ekspektasi("hasilKinerja") AS hasil, "hasilKinerjaNilai" AS hasil_tercatat,
             "perilakuKerja" AS perilaku_teks, coba_ekspektasi("perilakuKerja") AS perilaku, "PerilakuKerjaNilai" AS perilaku_tercatat,
             "kuadranKinerja" AS kuadran_teks, coba_predikat("kuadranKinerja") AS kuadran, "KuadranKinerjaNilai" AS kuadran_tercatat
      FROM siasn_simpeg_pns_rw_skp22) AS k;

-- What other rules would have made: a cause is a rule that gives what is stored
SELECT ubah(aturan_baku('PERMENPANRB6-2022'), '{"kode": "TANPA-MISCONDUCT", "butir": {"matriks_predikat": {"sel": {
           "Di Atas Ekspektasi": {"Di Bawah Ekspektasi": "Butuh Perbaikan"},
           "Sesuai Ekspektasi": {"Di Bawah Ekspektasi": "Butuh Perbaikan"}}}}}') AS tanpa_misconduct,
       ubah(aturan_baku('PERMENPANRB6-2022'), '{"kode": "KODE-TERBALIK", "butir": {"kode_ekspektasi": {"isi": {
           "Di Bawah Ekspektasi": 1, "Di Atas Ekspektasi": 3}}}}') AS kode_terbalik,
       ubah(aturan_baku('PP46-2011'), '{"kode": "PITA-TERCETAK", "butir": {"pita_predikat": {"pita": [
           {"hasil": "Sangat Kurang", "sampai": 51}, {"hasil": "Kurang", "dari": 51, "sampai": 61},
           {"hasil": "Butuh Perbaikan", "dari": 61, "sampai": 76}, {"hasil": "Baik", "dari": 76, "sampai": 91},
           {"hasil": "Sangat Baik", "dari": 91}]}}}') AS pita_tercetak \gset

-- Every check, how many of its findings are printed, and then what it finds
CREATE TEMP TABLE pemeriksaan (nomor integer, cetak integer, pokok text);
INSERT INTO pemeriksaan VALUES
    (1, 60, 'NIP ditolak'),
    (2, 60, 'NIP dipakai lebih dari sekali'),
    (3, 60, 'tanggal lahir bertentangan dengan NIP'),
    (4, 60, 'jenis kelamin bertentangan dengan NIP'),
    (5, 60, 'jenis pegawai bertentangan dengan NIP'),
    (6, 60, 'TMT CPNS bertentangan dengan NIP'),
    (7, 60, 'golongan ditolak'),
    (8, 60, 'golongan milik jenis ASN lain'),
    (9, 60, 'riwayat tanpa pegawai'),
    (10, 60, 'tahun ditolak'),
    (11, 60, 'jumlah nilai perilaku'),
    (12, 60, 'rata-rata nilai perilaku'),
    (13, 60, 'nilai prestasi kerja'),
    (14, 60, 'kata ditolak'),
    (15, 60, 'kata hasil kerja lain daripada kodenya'),
    (16, 60, 'kata perilaku lain daripada kodenya'),
    (17, 60, 'kata kuadran lain daripada kodenya'),
    (18, 60, 'kuadran lain daripada matriks'),
    (19, 10, 'dinilai untuk tahun sebelum diangkat');

CREATE TEMP TABLE temuan AS
SELECT x.nomor, NULL::periode AS tahun, p.pns_id, x.tercatat, x.seharusnya, x.sebab
FROM (SELECT *, count(*) OVER (PARTITION BY nip) AS pemakai FROM pegawai) AS p
CROSS JOIN LATERAL (VALUES
    (1, '"' || p.nip_baru || '"', p.sebab, 'bukan NIP', p.sebab IS NOT NULL),
    (2, p.nip_baru, 'satu orang', 'NIP dipakai ' || p.pemakai || ' pegawai', p.nip IS NOT NULL AND p.pemakai > 1),
    (3, p.lahir::text || ' (teks ' || p.lahir_teks || ')', tanggal_lahir(p.nip)::text,
        CASE WHEN p.lahir_teks = to_char(tanggal_lahir(p.nip), 'DD-MM-YYYY') THEN 'kolom teks sesuai NIP, ' ELSE '' END
        || 'kolom tanggal bergeser ' || p.lahir - tanggal_lahir(p.nip) || ' hari', p.lahir <> tanggal_lahir(p.nip)),
    (4, p.jk, jenis_kelamin(p.nip), 'digit 15 NIP', p.jk <> jenis_kelamin(p.nip)),
    (5, p.jenis, jenis_asn(p.nip), 'digit 13-14 NIP', p.jenis <> jenis_asn(p.nip)),
    (6, p.tmt_tercatat::text, tmt(p.nip)::text, 'digit 9-14 NIP', p.tmt_tercatat <> tmt(p.nip)),
    (7, '"' || p.gol_teks || '"', sebab_golongan_ditolak(p.gol_teks), 'bukan golongan', p.gol IS NULL AND p.gol_teks IS NOT NULL),
    (8, p.gol::text, 'golongan ' || jenis_asn(p.nip), 'digit 13-14 NIP', jenis_golongan(p.gol) <> jenis_asn(p.nip)))
    AS x (nomor, tercatat, seharusnya, sebab, bertentangan)
WHERE x.bertentangan
UNION ALL
SELECT x.nomor, a.tahun, a.pns_id, x.tercatat, x.seharusnya, x.sebab
FROM angka AS a LEFT JOIN pegawai AS p USING (pns_id)
CROSS JOIN LATERAL (VALUES
    (9, a.pns_id, 'pegawai yang tercatat', 'tidak ada di daftar pegawai', p.pns_id IS NULL),
    (10, a.tahun_teks, sebab_periode_ditolak(a.tahun_teks), 'bukan tahun', a.tahun IS NULL),
    (11, a.jumlah_tercatat::text, a.jumlah::text, 'selisih ' || a.jumlah_tercatat - a.jumlah, a.jumlah_tercatat <> a.jumlah),
    (12, a.perilaku_tercatat || ' dan ' || a.rata_tercatat, bulat(a.perilaku, 2)::text, 'bukan rata-rata aspeknya',
        a.perilaku_tercatat <> bulat(a.perilaku, 2) OR a.rata_tercatat <> bulat(a.perilaku, 2)),
    (13, a.prestasi_tercatat::text, a.prestasi::text,
        CASE a.prestasi_tercatat
            WHEN nilai_akhir(a.skp, bulat(a.perilaku, 2), false, aturan_baku('PP46-2011')) THEN 'rata-rata perilaku dibulatkan dahulu'
            WHEN nilai_akhir(a.skp, a.perilaku, false, aturan_baku('PP30-2019')) THEN 'bobot 70/30 dari PP 30/2019'
            ELSE 'tidak ada bobot yang menghasilkannya; selisih ' || a.prestasi_tercatat - a.prestasi END,
        a.prestasi_tercatat <> a.prestasi),
    (19, 'nilai ' || a.prestasi_tercatat, 'diangkat ' || tmt(p.nip),
        'TMT ' || extract(year FROM tmt(p.nip)) - extract(year FROM akhir(a.tahun)) || ' tahun kemudian', tmt(p.nip) > akhir(a.tahun)))
    AS x (nomor, tercatat, seharusnya, sebab, bertentangan)
WHERE x.bertentangan
UNION ALL
SELECT x.nomor, k.tahun, k.pns_id, x.tercatat, x.seharusnya, x.sebab
FROM kata AS k LEFT JOIN pegawai AS p USING (pns_id)
CROSS JOIN LATERAL (VALUES
    (9, k.pns_id, 'pegawai yang tercatat', 'tidak ada di daftar pegawai', p.pns_id IS NULL),
    (10, k.tahun_teks, sebab_periode_ditolak(k.tahun_teks), 'bukan tahun', k.tahun IS NULL),
    (14, concat_ws(', ', k.hasil_teks, k.perilaku_teks, k.kuadran_teks),
        concat_ws(' ', sebab_ekspektasi_ditolak(k.hasil_teks), sebab_ekspektasi_ditolak(k.perilaku_teks),
                  sebab_predikat_ditolak(k.kuadran_teks)), 'bukan salah satu kata',
        (k.hasil_teks IS NOT NULL AND k.hasil IS NULL) OR (k.perilaku_teks IS NOT NULL AND k.perilaku IS NULL)
        OR (k.kuadran_teks IS NOT NULL AND k.kuadran IS NULL)),
    (15, k.hasil || ', kode ' || k.hasil_tercatat, 'kode ' || k.kode_hasil,
        CASE k.hasil_tercatat WHEN kode_siasn(k.hasil, :'kode_terbalik') THEN 'arah kode terbalik' ELSE 'kode milik kata lain' END,
        k.hasil_tercatat <> k.kode_hasil),
    (16, k.perilaku || ', kode ' || k.perilaku_tercatat, 'kode ' || k.kode_perilaku,
        CASE k.perilaku_tercatat WHEN kode_siasn(k.perilaku, :'kode_terbalik') THEN 'arah kode terbalik' ELSE 'kode milik kata lain' END,
        k.perilaku_tercatat <> k.kode_perilaku),
    (17, k.kuadran || ', kode ' || k.kuadran_tercatat, 'kode ' || k.kode_kuadran, 'kode milik kata lain',
        k.kuadran_tercatat <> k.kode_kuadran),
    (18, k.kuadran::text, k.matriks || ' (hasil ' || k.hasil || ', perilaku ' || k.perilaku || ')',
        CASE k.kuadran WHEN predikat(k.hasil, k.perilaku, :'tanpa_misconduct'::aturan) THEN 'perilaku di bawah ekspektasi tidak dijadikan Kurang'
                       ELSE 'tidak ada matriks yang dikenal menghasilkannya' END, k.kuadran <> k.matriks),
    (19, 'kuadran ' || k.kuadran, 'diangkat ' || tmt(p.nip),
        'TMT ' || extract(year FROM tmt(p.nip)) - extract(year FROM akhir(k.tahun)) || ' tahun kemudian', tmt(p.nip) > akhir(k.tahun)))
    AS x (nomor, tercatat, seharusnya, sebab, bertentangan)
WHERE x.bertentangan;

-- Lines of at most so many characters, broken between words
CREATE FUNCTION pg_temp.lipat(teks text, lebar integer) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN rtrim(regexp_replace(teks, format('(.{1,%s})( +|$)', lebar), E'\\1\n', 'g'), E'\n');

\echo
\echo 'SKEMA SIASN_SIMPEG: PEMERIKSAAN DAN PERHITUNGAN ULANG'
\echo
\echo '1. NIP melalui tipe nip'
SELECT 'pegawai' AS kolom, count(*) AS baris, count(DISTINCT nip_baru) AS berbeda, count(nip) AS diterima, count(sebab) AS ditolak,
       count(*) FILTER (WHERE jenis_asn(nip) = 'PNS') AS "PNS", count(*) FILTER (WHERE jenis_asn(nip) = 'PPPK') AS "PPPK",
       count(nip) AS "ada di daftar pegawai"
FROM pegawai
UNION ALL
SELECT 'penilai 2022-2024', count(*), count(DISTINCT penilai), count(coba_nip(penilai)), count(sebab_nip_ditolak(penilai)),
       count(*) FILTER (WHERE jenis_asn(coba_nip(penilai)) = 'PNS'), count(*) FILTER (WHERE jenis_asn(coba_nip(penilai)) = 'PPPK'),
       count(*) FILTER (WHERE EXISTS (SELECT FROM pegawai WHERE nip = coba_nip(penilai)))
FROM kata
ORDER BY 1;

\echo '2. Pertentangan yang ditemukan menurut tahun'
SELECT p.nomor AS no, p.pokok, count(t.nomor) AS semua, count(t.nomor) FILTER (WHERE t.tahun IS NULL) AS "tanpa tahun",
       count(*) FILTER (WHERE t.tahun = '2019') AS "2019", count(*) FILTER (WHERE t.tahun = '2020') AS "2020",
       count(*) FILTER (WHERE t.tahun = '2021') AS "2021", count(*) FILTER (WHERE t.tahun = '2022') AS "2022",
       count(*) FILTER (WHERE t.tahun = '2023') AS "2023", count(*) FILTER (WHERE t.tahun = '2024') AS "2024"
FROM pemeriksaan AS p LEFT JOIN temuan AS t USING (nomor)
GROUP BY p.nomor, p.pokok
ORDER BY p.nomor;

\echo '2a. Rinciannya (pertentangan terakhir: sepuluh baris pertama)'
SELECT nomor AS no, t.tahun, bentuk_cetak(p.nip) AS "NIP", p.nama, t.tercatat, t.seharusnya AS "dihitung ulang", t.sebab
FROM (SELECT temuan.*, row_number() OVER (PARTITION BY nomor ORDER BY tahun NULLS FIRST, nip_baru COLLATE "C", pns_id COLLATE "C") AS urut
      FROM temuan LEFT JOIN pegawai USING (pns_id)) AS t
JOIN pemeriksaan USING (nomor)
LEFT JOIN pegawai AS p USING (pns_id)
WHERE t.urut <= cetak
ORDER BY nomor, t.urut;

\echo '2b. Sebab-sebabnya'
SELECT t.nomor AS no, p.pokok, t.sebab, count(*) AS banyak, min(t.tahun) AS "tahun pertama", max(t.tahun) AS "tahun terakhir"
FROM temuan AS t JOIN pemeriksaan AS p USING (nomor)
GROUP BY t.nomor, p.pokok, t.sebab
ORDER BY t.nomor, count(*) DESC, t.sebab COLLATE "C";

\echo '3. Tahun demi tahun, dihitung ulang (2019-2021 PP 46/2011, 2022-2024 matriks PermenPANRB 6/2022)'
SELECT tahun, count(*) AS orang, rata, terbaik, terendah,
       sum((predikat = 'Sangat Baik')::integer) AS "Sangat Baik", sum((predikat = 'Baik')::integer) AS "Baik",
       sum((predikat = 'Butuh Perbaikan')::integer) AS "Cukup / Butuh Perbaikan", sum((predikat = 'Kurang')::integer) AS "Kurang",
       sum((predikat = 'Sangat Kurang')::integer) AS "Buruk / Sangat Kurang"
FROM (SELECT tahun, round(avg(prestasi) OVER w, 2) AS rata,
             (max(prestasi) OVER w)::text AS terbaik, (min(prestasi) OVER w)::text AS terendah,
             predikat(prestasi, false, aturan_baku('PP46-2011')) AS predikat
      FROM angka WINDOW w AS (PARTITION BY tahun)
      UNION ALL
      SELECT tahun, NULL, (max(matriks) OVER w)::text, (min(matriks) OVER w)::text, matriks
      FROM kata WINDOW w AS (PARTITION BY tahun)) AS semua
GROUP BY tahun, rata, terbaik, terendah
ORDER BY tahun;

\echo '3a. Celah pita PP 46/2011: predikat yang lain bila pecahan di antara dua pita tercetak ikut pita bawah'
SELECT tahun, sebutan(predikat(prestasi, false, aturan_baku('PP46-2011')), aturan_baku('PP46-2011')) AS "ikut pita atas",
       sebutan(predikat(prestasi, false, :'pita_tercetak'::aturan), aturan_baku('PP46-2011')) AS "ikut pita bawah",
       count(*) AS orang, min(prestasi)::numeric(7,2) AS terendah, max(prestasi)::numeric(7,2) AS tertinggi
FROM angka
WHERE predikat(prestasi, false, aturan_baku('PP46-2011')) <> predikat(prestasi, false, :'pita_tercetak'::aturan)
GROUP BY 1, 2, 3 ORDER BY 1, min(prestasi);

\echo '3b. Arah kode SIASN: rating yang katanya cocok dengan kodenya menurut kedua arah yang dilaporkan'
SELECT k.tahun, count(*) AS baris, count(*) FILTER (WHERE hasil_tercatat = kode_hasil AND perilaku_tercatat = kode_perilaku) AS "1 = di atas",
       count(*) FILTER (WHERE hasil_tercatat = kode_siasn(hasil, :'kode_terbalik') AND perilaku_tercatat = kode_siasn(perilaku, :'kode_terbalik'))
           AS "3 = di atas",
       count(*) FILTER (WHERE matriks = matriks_kode) AS "matriks kata = matriks kode",
       count(*) FILTER (WHERE kuadran_kode = matriks_kode) AS "kode kuadran = matriks kode"
FROM kata AS k
GROUP BY k.tahun ORDER BY k.tahun;

\echo '4. Unit: nilai prestasi kerja 2021'
SELECT u."NamaUnor" AS unit, count(p.pns_id) AS pegawai, count(a.prestasi) AS dinilai, round(avg(a.prestasi), 2) AS rata,
       max(a.prestasi)::numeric(7,2) AS terbaik, min(a.prestasi)::numeric(7,2) AS terendah
FROM siasn_simpeg_referensi_ref_unor AS u
LEFT JOIN pegawai AS p ON p.unor_id = u."Id"
LEFT JOIN angka AS a ON a.pns_id = p.pns_id AND a.tahun = '2021'
GROUP BY u."Id"
HAVING count(p.pns_id) > 0
ORDER BY length(u."Id"), u."Id" COLLATE "C";

-- One person step by step: the first whose stored total contradicts its parts
SELECT pns_id AS orang, tahun AS tahun_orang, nama AS nama_orang FROM temuan JOIN pegawai USING (pns_id)
WHERE nomor = 13 ORDER BY tahun, nip_baru COLLATE "C", pns_id COLLATE "C" LIMIT 1 \gset
\if :{?orang}
\echo '5.' :nama_orang', tahun' :tahun_orang', langkah demi langkah'
SELECT x.urut, pg_temp.lipat(x.uraian, 60) AS uraian, x.rumus, x.hasil, pg_temp.lipat(x.dasar, 50) AS dasar, x.kepastian
FROM angka AS a
JOIN siasn_simpeg_pns_rw_skp AS s ON s.pns = a.pns_id AND s.tahun = a.tahun::text
CROSS JOIN LATERAL (
    SELECT 0 AS urut, 'Nilai perilaku kerja adalah rata-rata aspeknya.' AS uraian,
           '(' || concat_ws(' + ', s."orientasiPelayanan", s.integritas, s.komitmen, s.disiplin, s.kerjasama, nullif(s.kepemimpinan, 0))
               || ') / ' || CASE WHEN nullif(s.kepemimpinan, 0) IS NULL THEN 5 ELSE 6 END AS rumus,
           trim_scale(a.perilaku::numeric) AS hasil, 'Perka BKN 1/2013: rata-rata aspek perilaku' AS dasar, 'pasti' AS kepastian
    UNION ALL
    SELECT urut, uraian, rumus, trim_scale(hasil), dasar, kepastian
    FROM jelaskan_nilai_akhir(a.skp, a.perilaku, false, aturan_baku('PP46-2011'))
    UNION ALL
    SELECT 100, 'Tercatat, dikurangi hasil hitungan.', a.prestasi_tercatat || ' - ' || a.prestasi,
           trim_scale((a.prestasi_tercatat - a.prestasi)::numeric), NULL, NULL) AS x
WHERE a.pns_id = :'orang' AND a.tahun = :'tahun_orang'
ORDER BY x.urut;
\endif

-- And one whose quadrant contradicts the two words
\unset orang
SELECT pns_id AS orang, tahun AS tahun_orang, nama AS nama_orang FROM temuan JOIN pegawai USING (pns_id)
WHERE nomor = 18 ORDER BY tahun, nip_baru COLLATE "C", pns_id COLLATE "C" LIMIT 1 \gset
\if :{?orang}
\echo '5a.' :nama_orang', tahun' :tahun_orang', langkah demi langkah'
SELECT l.urut, l.uraian, l.rumus, l.hasil, l.dasar, l.kepastian
FROM kata AS k CROSS JOIN LATERAL jelaskan_predikat(k.hasil, k.perilaku, aturan_baku('PERMENPANRB6-2022')) AS l
WHERE k.pns_id = :'orang' AND k.tahun = :'tahun_orang'
ORDER BY l.urut;
\endif
