CREATE OR REPLACE FUNCTION realisasi_indikator(periode periode, unit text DEFAULT NULL)
RETURNS TABLE (indikator bigint, skp bigint, nip nip, mulai date, selesai date, target_bawah numeric, target_atas numeric, realisasi numeric, banyak bigint, capaian numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT i.id, i.skp, i.nip, lower(s.masa * rentang(realisasi_indikator.periode)), upper(s.masa * rentang(realisasi_indikator.periode)) - 1, i.target_bawah, i.target_atas, r.jumlah, r.banyak,
           capaian_iki(i.target_bawah, coalesce(i.target_atas, i.target_bawah), r.jumlah, i.arah, aturan_pada('capaian', akhir(realisasi_indikator.periode)))
    FROM kinerja.indikator i JOIN kinerja.skp s ON s.id = i.skp
    LEFT JOIN (SELECT r.indikator, sum(r.jumlah) AS jumlah, count(*) AS banyak FROM kinerja.realisasi r WHERE r.tanggal <@ realisasi_indikator.periode GROUP BY 1) AS r ON r.indikator = i.id
    WHERE s.masa && rentang(realisasi_indikator.periode) AND (realisasi_indikator.unit IS NULL OR s.unit = realisasi_indikator.unit) AND s.status IN ('disepakati', 'berjalan', 'selesai')
$$;
COMMENT ON FUNCTION realisasi_indikator(periode, text) IS 'Tiruan.
Argumen: -.
NULL: -.
Galat: -.';
