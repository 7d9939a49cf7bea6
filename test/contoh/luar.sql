-- The same work on a personnel schema that the agency already has: the tables of
-- siasn_simpeg in schema public, loaded beforehand, with the extension beside them.
-- Prints every contradiction between what is stored and what the types recompute.

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

-- PP 46/2011: 60 % result and 40 % behaviour, the mean of five aspects or, for who
-- leads, six (leadership stored as 0 is "does not lead", hence NULL and skipped).
-- Weighing 60 + 5 * 8, or 90 + 6 * 10, gives the total in one step with one rounding.
CREATE TEMP TABLE angka AS
SELECT s.pns AS pns_id, coba_periode(s.tahun) AS tahun, s.tahun AS tahun_teks, s."nilaiSkp"::nilai AS skp, h.perilaku, h.prestasi,
       s."nilaiPerilakuKerja"::nilai AS perilaku_tercatat, s."nilaiPrestasiKerja"::nilai AS prestasi_tercatat,
       s.nilairatarata::nilai AS rata_tercatat, s.jumlah AS jumlah_tercatat, h.jumlah
FROM siasn_simpeg_pns_rw_skp AS s
CROSS JOIN LATERAL (
    SELECT rata_tertimbang(n::nilai, '10', 2) FILTER (WHERE aspek) AS perilaku,
           rata_tertimbang(n::nilai, b, 2) AS prestasi,
           sum(n) FILTER (WHERE aspek) AS jumlah
    FROM (VALUES (false, s."nilaiSkp"), (true, s."orientasiPelayanan"), (true, s.integritas), (true, s.komitmen),
                 (true, s.disiplin), (true, s.kerjasama), (true, nullif(s.kepemimpinan, 0))) AS v (aspek, n)
    CROSS JOIN LATERAL (SELECT CASE WHEN nullif(s.kepemimpinan, 0) IS NULL
                                    THEN CASE WHEN aspek THEN '8' ELSE '60' END
                                    ELSE CASE WHEN aspek THEN '10' ELSE '90' END END::bobot AS b) AS w) AS h;

-- PermenPANRB 6/2022: two words, one quadrant.  kode_*: what the words say in the
-- codes of this mirror (other sources number the two ratings the other way round).
CREATE TEMP TABLE kata AS
SELECT k.*, 4 - hasil::integer AS kode_hasil, 4 - perilaku::integer AS kode_perilaku, 6 - kuadran::integer AS kode_kuadran,
       CASE
           WHEN perilaku = 'Di Bawah' AND hasil = 'Di Bawah' THEN 'Sangat Kurang'::predikat
           WHEN perilaku = 'Di Bawah' THEN 'Kurang'
           WHEN hasil = 'Di Bawah' THEN 'Butuh Perbaikan'
           WHEN hasil = 'Di Atas' AND perilaku = 'Di Atas' THEN 'Sangat Baik'
           WHEN hasil IS NOT NULL AND perilaku IS NOT NULL THEN 'Baik'
       END AS matriks
FROM (SELECT "pnsDinilaiId" AS pns_id, coba_periode(tahun) AS tahun, tahun AS tahun_teks, "nipNrpPenilai" AS penilai,
             "hasilKinerja" AS hasil_teks, coba_ekspektasi("hasilKinerja") AS hasil, "hasilKinerjaNilai" AS hasil_tercatat,
             "perilakuKerja" AS perilaku_teks, coba_ekspektasi("perilakuKerja") AS perilaku, "PerilakuKerjaNilai" AS perilaku_tercatat,
             "kuadranKinerja" AS kuadran_teks, coba_predikat("kuadranKinerja") AS kuadran, "KuadranKinerjaNilai" AS kuadran_tercatat
      FROM siasn_simpeg_pns_rw_skp22) AS k;

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
SELECT x.nomor, NULL::periode AS tahun, p.pns_id, x.tercatat, x.seharusnya
FROM (SELECT *, count(*) OVER (PARTITION BY nip) AS pemakai FROM pegawai) AS p
CROSS JOIN LATERAL (VALUES
    (1, '"' || p.nip_baru || '"', p.sebab, p.sebab IS NOT NULL),
    (2, p.nip_baru, 'satu orang', p.nip IS NOT NULL AND p.pemakai > 1),
    (3, p.lahir::text || ' (teks ' || p.lahir_teks || ')', tanggal_lahir(p.nip)::text, p.lahir <> tanggal_lahir(p.nip)),
    (4, p.jk, jenis_kelamin(p.nip), p.jk <> jenis_kelamin(p.nip)),
    (5, p.jenis, jenis_asn(p.nip), p.jenis <> jenis_asn(p.nip)),
    (6, p.tmt_tercatat::text, tmt(p.nip)::text, p.tmt_tercatat <> tmt(p.nip)),
    (7, '"' || p.gol_teks || '"', sebab_golongan_ditolak(p.gol_teks), p.gol IS NULL AND p.gol_teks IS NOT NULL),
    (8, p.gol::text, 'golongan ' || jenis_asn(p.nip), jenis_golongan(p.gol) <> jenis_asn(p.nip)))
    AS x (nomor, tercatat, seharusnya, bertentangan)
WHERE x.bertentangan
UNION ALL
SELECT x.nomor, a.tahun, a.pns_id, x.tercatat, x.seharusnya
FROM angka AS a LEFT JOIN pegawai AS p USING (pns_id)
CROSS JOIN LATERAL (VALUES
    (9, a.pns_id, 'pegawai yang tercatat', p.pns_id IS NULL),
    (10, a.tahun_teks, sebab_periode_ditolak(a.tahun_teks), a.tahun IS NULL),
    (11, a.jumlah_tercatat::text, a.jumlah::text, a.jumlah_tercatat <> a.jumlah),
    (12, a.perilaku_tercatat || ' dan ' || a.rata_tercatat, a.perilaku::text,
        a.perilaku_tercatat <> a.perilaku OR a.rata_tercatat <> a.perilaku),
    (13, a.prestasi_tercatat::text, a.prestasi::text, a.prestasi_tercatat <> a.prestasi),
    (19, 'nilai ' || a.prestasi_tercatat, 'diangkat ' || tmt(p.nip), tmt(p.nip) > akhir(a.tahun)))
    AS x (nomor, tercatat, seharusnya, bertentangan)
WHERE x.bertentangan
UNION ALL
SELECT x.nomor, k.tahun, k.pns_id, x.tercatat, x.seharusnya
FROM kata AS k LEFT JOIN pegawai AS p USING (pns_id)
CROSS JOIN LATERAL (VALUES
    (9, k.pns_id, 'pegawai yang tercatat', p.pns_id IS NULL),
    (10, k.tahun_teks, sebab_periode_ditolak(k.tahun_teks), k.tahun IS NULL),
    (14, concat_ws(', ', k.hasil_teks, k.perilaku_teks, k.kuadran_teks),
        concat_ws(' ', sebab_ekspektasi_ditolak(k.hasil_teks), sebab_ekspektasi_ditolak(k.perilaku_teks),
                  sebab_predikat_ditolak(k.kuadran_teks)),
        (k.hasil_teks IS NOT NULL AND k.hasil IS NULL) OR (k.perilaku_teks IS NOT NULL AND k.perilaku IS NULL)
        OR (k.kuadran_teks IS NOT NULL AND k.kuadran IS NULL)),
    (15, k.hasil || ', kode ' || k.hasil_tercatat, 'kode ' || k.kode_hasil, k.hasil_tercatat <> k.kode_hasil),
    (16, k.perilaku || ', kode ' || k.perilaku_tercatat, 'kode ' || k.kode_perilaku, k.perilaku_tercatat <> k.kode_perilaku),
    (17, k.kuadran || ', kode ' || k.kuadran_tercatat, 'kode ' || k.kode_kuadran, k.kuadran_tercatat <> k.kode_kuadran),
    (18, k.kuadran::text, k.matriks || ' (hasil ' || k.hasil || ', perilaku ' || k.perilaku || ')', k.kuadran <> k.matriks),
    (19, 'kuadran ' || k.kuadran, 'diangkat ' || tmt(p.nip), tmt(p.nip) > akhir(k.tahun)))
    AS x (nomor, tercatat, seharusnya, bertentangan)
WHERE x.bertentangan;

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
SELECT nomor AS no, t.tahun, bentuk_cetak(p.nip) AS "NIP", p.nama, t.tercatat, t.seharusnya AS "dihitung ulang"
FROM (SELECT temuan.*, row_number() OVER (PARTITION BY nomor ORDER BY tahun NULLS FIRST, nip_baru COLLATE "C", pns_id COLLATE "C") AS urut
      FROM temuan LEFT JOIN pegawai USING (pns_id)) AS t
JOIN pemeriksaan USING (nomor)
LEFT JOIN pegawai AS p USING (pns_id)
WHERE t.urut <= cetak
ORDER BY nomor, t.urut;

\echo '3. Tahun demi tahun, dihitung ulang (2019-2021 PP 46/2011, 2022-2024 matriks PermenPANRB 6/2022)'
SELECT tahun, count(*) AS orang, rata, terbaik, terendah,
       sum((predikat = 'Sangat Baik')::integer) AS "Sangat Baik", sum((predikat = 'Baik')::integer) AS "Baik",
       sum((predikat = 'Butuh Perbaikan')::integer) AS "Cukup / Butuh Perbaikan", sum((predikat = 'Kurang')::integer) AS "Kurang",
       sum((predikat = 'Sangat Kurang')::integer) AS "Buruk / Sangat Kurang"
FROM (SELECT tahun, round(avg(prestasi) OVER w, 2) AS rata,
             (max(prestasi) OVER w)::text AS terbaik, (min(prestasi) OVER w)::text AS terendah,
             CASE WHEN prestasi >= 91 THEN 'Sangat Baik'::predikat WHEN prestasi >= 76 THEN 'Baik' WHEN prestasi >= 61 THEN 'Cukup'
                  WHEN prestasi >= 51 THEN 'Kurang' WHEN prestasi < 51 THEN 'Buruk' END AS predikat
      FROM angka WINDOW w AS (PARTITION BY tahun)
      UNION ALL
      SELECT tahun, NULL, (max(matriks) OVER w)::text, (min(matriks) OVER w)::text, matriks
      FROM kata WINDOW w AS (PARTITION BY tahun)) AS semua
GROUP BY tahun, rata, terbaik, terendah
ORDER BY tahun;

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
SELECT x.langkah, x.hitungan, x.hasil
FROM angka AS a
JOIN siasn_simpeg_pns_rw_skp AS s ON s.pns = a.pns_id AND s.tahun = a.tahun::text
CROSS JOIN LATERAL (VALUES
    (1, 'nilai SKP', 'tercatat', a.skp::text),
    (2, 'nilai perilaku', concat_ws(' + ', s."orientasiPelayanan", s.integritas, s.komitmen, s.disiplin, s.kerjasama,
                                    nullif(s.kepemimpinan, 0)) || ', dirata-ratakan', a.perilaku::text),
    (3, 'nilai prestasi', '60% SKP + 40% rata-rata perilaku, dibulatkan sekali', a.prestasi::text),
    (4, 'nilai prestasi', 'tercatat', a.prestasi_tercatat::text),
    (5, 'selisih', 'tercatat dikurangi hitungan', (a.prestasi_tercatat - a.prestasi)::text))
    AS x (urut, langkah, hitungan, hasil)
WHERE a.pns_id = :'orang' AND a.tahun = :'tahun_orang'
ORDER BY x.urut;
\endif
