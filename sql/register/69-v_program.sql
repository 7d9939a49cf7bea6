-- How far the programmes of several years have come
CREATE OR REPLACE VIEW v_program WITH (security_invoker) AS
SELECT p.id AS program, p.nama, p.unit, p.mulai, p.selesai, p.target, p.satuan, t.tahun, d.hasil_kerja, d.indikator, d.realisasi,
       sum(d.realisasi) OVER w AS kumulatif, p.target - sum(d.realisasi) OVER w AS sisa
FROM kinerja.program p
CROSS JOIN LATERAL generate_series(extract(year FROM p.mulai)::integer, extract(year FROM p.selesai)::integer) AS t (tahun)
CROSS JOIN LATERAL (
    SELECT count(DISTINCT h.id) AS hasil_kerja, count(DISTINCT i.id) AS indikator, sum(r.jumlah) AS realisasi
    FROM kinerja.hasil_kerja h JOIN kinerja.skp s ON s.id = h.skp AND s.tahun = t.tahun
    LEFT JOIN kinerja.indikator i ON i.hasil_kerja = h.id AND i.rekap = 'jumlah' AND kinerja.teks_baku(i.satuan) = kinerja.teks_baku(p.satuan)
    LEFT JOIN kinerja.realisasi r ON r.indikator = i.id AND r.tanggal BETWEEN p.mulai AND p.selesai
    WHERE h.program = p.id) AS d
WINDOW w AS (PARTITION BY p.id ORDER BY t.tahun);
COMMENT ON VIEW v_program IS 'Kemajuan program beberapa tahun, satu baris setiap tahunnya: banyaknya hasil kerja yang dihubungkan, indikatornya yang dijumlahkan (rekap jumlah dan satuan yang sama dengan programnya), realisasi tahun itu, jumlah sampai tahun itu, dan sisa targetnya. Tanpa realisasi: kosong, bukan 0. Hanya yang terlihat oleh pembacanya.';
COMMENT ON COLUMN v_program.program IS 'Nomor program.';
COMMENT ON COLUMN v_program.tahun IS 'Tahun dalam masa program.';
COMMENT ON COLUMN v_program.hasil_kerja IS 'Banyaknya hasil kerja tahun itu yang mendukungnya.';
COMMENT ON COLUMN v_program.indikator IS 'Banyaknya indikator yang dijumlahkan.';
COMMENT ON COLUMN v_program.realisasi IS 'Jumlah realisasi tahun itu, dalam masa program.';
COMMENT ON COLUMN v_program.kumulatif IS 'Jumlah realisasi sejak awal program.';
COMMENT ON COLUMN v_program.sisa IS 'Target dikurangi kumulatif.';
DO $$
DECLARE
    p text;
BEGIN
    -- a sum over what one may see: whole for those who see all
    FOREACH p IN ARRAY '{pengelola,pemeriksa}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.v_program', p, '{SELECT}');
    END LOOP;
END $$;
