-- The one place where realisations of an indicator become one number for a period
CREATE OR REPLACE FUNCTION realisasi_indikator(periode periode, unit text DEFAULT NULL)
RETURNS TABLE (indikator bigint, skp bigint, nip nip, mulai date, selesai date, target_bawah numeric, target_atas numeric, realisasi numeric, banyak bigint, capaian numeric)
LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH aturan AS MATERIALIZED (
        -- rule sets that know no such achievement give none
        SELECT a.aturan FROM (SELECT kinerja.aturan_pada('capaian', kinerja.akhir(realisasi_indikator.periode))) AS a (aturan) WHERE a.aturan::jsonb #> '{butir,capaian}' IS NOT NULL
    ), rencana AS (
        SELECT s.id, s.nip, greatest(s.mulai, kinerja.awal(realisasi_indikator.periode)) AS mulai, least(s.selesai, kinerja.akhir(realisasi_indikator.periode)) AS selesai,
               make_date(s.tahun, 12, 31) - make_date(s.tahun, 1, 1) + 1 AS seluruh
        FROM kinerja.skp s
        WHERE s.status IN ('berjalan', 'selesai') AND s.masa && kinerja.rentang(realisasi_indikator.periode) AND (realisasi_indikator.unit IS NULL OR s.unit = realisasi_indikator.unit)
    ), kumpulan AS (
        SELECT x.indikator, sum(x.jumlah) AS jumlah, count(*) AS kali,
               sum(x.jumlah) FILTER (WHERE x.tanggal = x.terakhir) AS jumlah_akhir, count(*) FILTER (WHERE x.tanggal = x.terakhir) AS kali_akhir
        FROM (SELECT t.indikator, t.tanggal, t.jumlah, max(t.tanggal) OVER (PARTITION BY t.indikator) AS terakhir
              FROM kinerja.realisasi t JOIN rencana r ON r.id = t.skp AND t.tanggal BETWEEN r.mulai AND r.selesai WHERE t.asal = 'ketik') AS x
        GROUP BY x.indikator
    ), hasil AS (
        -- numerator and denominator apart: nothing is rounded before the achievement is
        SELECT i.id, i.skp, i.nip, r.mulai, r.selesai, i.arah, i.target_bawah, coalesce(i.target_atas, i.target_bawah) AS target_atas,
               CASE WHEN d.sebagian THEN r.selesai - r.mulai + 1 ELSE 1 END AS bagian, CASE WHEN d.sebagian THEN r.seluruh ELSE 1 END AS seluruh,
               CASE WHEN i.sumber <> 'ketik' THEN u.jumlah WHEN i.rekap = 'terakhir' THEN k.jumlah_akhir ELSE k.jumlah END AS jumlah,
               CASE WHEN i.sumber <> 'ketik' THEN u.pembagi WHEN i.rekap = 'terakhir' THEN k.kali_akhir WHEN i.rekap = 'rata' THEN k.kali ELSE 1 END AS pembagi,
               CASE WHEN i.sumber <> 'ketik' THEN u.banyak ELSE coalesce(k.kali, 0) END AS banyak
        FROM rencana r
        JOIN kinerja.indikator i ON i.skp = r.id
        -- what adds up over the year has a share of its target; a mean, a percentage or an index has all of it
        CROSS JOIN LATERAL (SELECT i.rekap = 'jumlah' AND (i.sumber = 'ketik' OR i.ukuran = 'banyak')) AS d (sebagian)
        LEFT JOIN kumpulan k ON k.indikator = i.id AND i.sumber = 'ketik'
        LEFT JOIN kinerja.realisasi u ON u.indikator = i.id AND u.periode = realisasi_indikator.periode AND u.asal = i.sumber AND i.sumber <> 'ketik'
    )
    SELECT h.id, h.skp, h.nip, h.mulai, h.selesai, round(h.target_bawah * h.bagian / h.seluruh, 4), round(h.target_atas * h.bagian / h.seluruh, 4),
           round(h.jumlah / h.pembagi, 4), coalesce(h.banyak, 0),
           CASE WHEN h.target_bawah > 0 THEN kinerja.capaian_iki(h.target_bawah * h.bagian * h.pembagi, h.target_atas * h.bagian * h.pembagi, h.jumlah * h.seluruh, h.arah, (SELECT a.aturan FROM aturan a)) END
    FROM hasil h
$$;
COMMENT ON FUNCTION realisasi_indikator(periode, text) IS
'Realisasi dan capaian setiap indikator rencana yang berjalan atau selesai, dalam sebuah periode. Realisasi yang diketik digabung menurut rekap indikatornya: jumlah (targetnya, yang bagi setahun penuh, sebanding dengan hari rencana dalam periode itu, sehingga rencana yang diganti di tengah tahun hanya menanggung hari-harinya), rata, atau terakhir (bila beberapa pada hari terakhir, rata-ratanya); yang diukur diambil dari pengukuran periode itu, dengan target utuh kecuali bagi banyaknya layanan yang dijumlahkan. Target dan realisasi ditampilkan dengan empat desimal; capaian dihitung dari bilangan yang belum dibulatkan, menurut aturan capaian yang berlaku pada hari terakhir periode.
Argumen: periode; unit rencana, bawaan semua.
NULL: realisasi dan capaian NULL bila belum ada realisasi; capaian NULL bila target kosong atau 0, atau aturannya tidak mengenal capaian.
Galat: galat capaian_iki bagi aturan yang diubah sendiri.
Dasar: PermenPANRB 8/2021 hlm 91 dan 100; pembagian target menurut hari tidak diatur (dapat-diatur).';
DO $$
DECLARE
    p text;
BEGIN
    CREATE OR REPLACE VIEW v_realisasi WITH (security_invoker) AS
    SELECT p.periode::text AS periode, r.nip::text AS nip, r.skp, h.nomor AS nomor_hasil, h.uraian AS hasil_kerja, i.nomor, i.aspek, i.uraian AS indikator, i.satuan,
           r.target_bawah, r.target_atas, r.realisasi, r.banyak, r.capaian, i.sumber
    FROM kinerja.periode_kinerja p CROSS JOIN LATERAL kinerja.realisasi_indikator(p.periode) r
    JOIN kinerja.indikator i ON i.id = r.indikator JOIN kinerja.hasil_kerja h ON h.id = i.hasil_kerja;
    COMMENT ON VIEW v_realisasi IS 'Realisasi dan capaian setiap indikator dalam setiap periode, dari realisasi yang boleh dilihat pembacanya: rekan seunit melihat rencananya saja, dan penilai hanya realisasi pada hari-hari yang dinilainya; lihat realisasi_indikator.';
    FOREACH p IN ARRAY '{pegawai,penilai,tim_penilai,pengelola,pemeriksa}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.v_realisasi', p, '{SELECT}');
    END LOOP;
END $$;
