-- The mapping of the foreign schema siasn_simpeg in schema public.  It keeps the
-- present only: unit and post stand in the list of people, since when is in the
-- text beside it, and supervision is who leads the unit, or the one above it.
\set QUIET on
\set ON_ERROR_STOP on

CALL kinerja.hubungkan('pegawai', $$
    SELECT nip_baru AS nip, nama, translate(jenis_kelamin, 'MF', 'LP') AS jenis_kelamin, tanggal_lahir, gol_akhir_nama AS golongan,
           substring(jabatan_nama FROM '(?:AHLI (?:PERTAMA|MUDA|MADYA|UTAMA)|TERAMPIL|MAHIR|PENYELIA)$') AS jenjang, 'aktif' AS status
    FROM public.siasn_simpeg_pegawai
    WHERE deleted_at IS NULL
$$);
CALL kinerja.hubungkan('unit', $$
    SELECT "Id" AS kode, "NamaUnor" AS nama, "DiatasanId" AS induk, "JenisUnorId" AS jenis
    FROM public.siasn_simpeg_referensi_ref_unor
    WHERE deleted_at IS NULL
$$);
CALL kinerja.hubungkan('jabatan', $$
    SELECT DISTINCT jabatan_nama AS kode, jabatan_nama AS nama, jenis_jabatan_nama AS jenis
    FROM public.siasn_simpeg_pegawai
    WHERE deleted_at IS NULL AND jabatan_nama IS NOT NULL
$$);
CALL kinerja.hubungkan('penempatan', $$
    SELECT nip_baru AS nip, unor_id AS unit, jabatan_nama AS jabatan, coalesce(tmt_jabatan, tmt_cpns) AS mulai, NULL AS selesai, 'definitif' AS jenis
    FROM public.siasn_simpeg_pegawai
    WHERE deleted_at IS NULL AND unor_id IS NOT NULL
$$);
-- several may be called head of one unit: nobody is chosen, and who lacks a
-- supervisor therefore is the doctor's to tell
CALL kinerja.hubungkan('penyelia', $$
    WITH kepala AS (
        SELECT unor_id, min(nip_baru) AS nip
        FROM public.siasn_simpeg_pegawai
        WHERE deleted_at IS NULL AND jenis_jabatan_nama = 'Jabatan Struktural'
        GROUP BY unor_id HAVING count(*) = 1)
    SELECT p.nip_baru AS nip, k.nip AS nip_atasan, greatest(p.tmt_cpns_, a.tmt_cpns_) AS mulai, NULL AS selesai
    FROM public.siasn_simpeg_pegawai AS p
    JOIN public.siasn_simpeg_referensi_ref_unor AS u ON u."Id" = p.unor_id
    JOIN kepala AS k ON k.unor_id = CASE WHEN p.jenis_jabatan_nama = 'Jabatan Struktural' THEN u."DiatasanId" ELSE u."Id" END
    JOIN public.siasn_simpeg_pegawai AS a ON a.nip_baru = k.nip
    WHERE p.deleted_at IS NULL
$$);
CALL kinerja.hubungkan('ketidakhadiran', $$
    SELECT p.nip_baru AS nip, c."tanggalAwal" AS mulai, c."tanggalAkhir" AS selesai, 'CLTN' AS jenis
    FROM public.siasn_simpeg_pns_rw_cltn AS c JOIN public.siasn_simpeg_pegawai AS p ON p.pns_id = c."pnsOrangId"
    WHERE c.deleted_at IS NULL
$$);
CALL kinerja.hubungkan('hukuman', $$
    SELECT p.nip_baru AS nip, CASE h."jenisTingkatHukumanId" WHEN 'R' THEN 'ringan' WHEN 'S' THEN 'sedang' WHEN 'B' THEN 'berat' ELSE h."jenisTingkatHukumanId" END AS tingkat,
           h."hukumanTanggal" AS mulai, h."akhirHukumTanggal" AS selesai
    FROM public.siasn_simpeg_pns_rw_hukdis AS h JOIN public.siasn_simpeg_pegawai AS p ON p.pns_id = h."pnsOrang"
    WHERE h.deleted_at IS NULL
$$);
CALL kinerja.hubungkan('pelatihan', $$
    SELECT "nipBaru" AS nip, "latihanStrukturalNama" AS nama, tanggal AS mulai, "tanggalSelesai" AS selesai, "jumlahJam" AS jam
    FROM public.siasn_simpeg_pns_rw_diklat
    WHERE deleted_at IS NULL
$$);
-- until 2021 numbers by PP 46/2011, which the rows say themselves; since 2022 words
CALL kinerja.hubungkan('riwayat_nilai', $$
    SELECT coalesce(p.nip_baru, r.pns) AS nip, r.tahun, r."nilaiSkp" AS nilai_skp, r."nilaiPerilakuKerja" AS nilai_perilaku, r."nilaiPrestasiKerja" AS nilai,
           NULL AS hasil, NULL AS perilaku, NULL AS predikat, CASE r."jenisPeraturanKinerjaKd" WHEN 'PP46' THEN 'PP46-2011' ELSE r."jenisPeraturanKinerjaKd" END AS aturan
    FROM public.siasn_simpeg_pns_rw_skp AS r LEFT JOIN public.siasn_simpeg_pegawai AS p ON p.pns_id = r.pns
    WHERE r.deleted_at IS NULL
    UNION ALL
    SELECT coalesce(p.nip_baru, r."pnsDinilaiId"), r.tahun, NULL, NULL, NULL, r."hasilKinerja", r."perilakuKerja", r."kuadranKinerja", NULL
    FROM public.siasn_simpeg_pns_rw_skp22 AS r LEFT JOIN public.siasn_simpeg_pegawai AS p ON p.pns_id = r."pnsDinilaiId"
    WHERE r.deleted_at IS NULL
$$);
