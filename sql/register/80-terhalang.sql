-- What is blocked, and who has to act
CREATE OR REPLACE FUNCTION terhalang(periode periode)
RETURNS TABLE (nip nip, sebab text, pihak text, oleh nip, sejak date)
LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT e.nip, h.sebab, h.pihak, h.oleh, h.sejak
    FROM kinerja.evaluasi e
    LEFT JOIN LATERAL (SELECT s.status FROM kinerja.skp s WHERE e.skp IS NULL AND s.nip = e.nip AND s.masa && e.masa AND s.status IN ('draft', 'diajukan', 'diklarifikasi', 'disepakati', 'berjalan', 'selesai')
                       ORDER BY array_position('{draft,diajukan,diklarifikasi,disepakati,berjalan,selesai}'::text[], s.status) DESC, s.mulai DESC LIMIT 1) AS s ON true
    CROSS JOIN LATERAL (
        SELECT 'tanpa penilai' AS sebab, 'pengelola' AS pihak, NULL::kinerja.nip AS oleh, e.mulai AS sejak WHERE e.nip_penilai IS NULL
        UNION ALL
        SELECT CASE WHEN s.status IS NULL THEN 'rencana belum disusun' WHEN s.status IN ('berjalan', 'selesai') THEN 'rencana belum dipakai, jalankan buka_periode' ELSE 'rencana ' || s.status END,
               v.pihak, CASE v.pihak WHEN 'pegawai' THEN e.nip WHEN 'penilai' THEN e.nip_penilai END, e.mulai
        FROM (SELECT CASE WHEN s.status IN ('diajukan', 'diklarifikasi') AND e.nip_penilai IS NOT NULL THEN 'penilai' WHEN s.status IS NULL OR s.status = 'draft' THEN 'pegawai' ELSE 'pengelola' END AS pihak) AS v
        WHERE e.skp IS NULL
        UNION ALL
        SELECT CASE e.status WHEN 'dibuka' THEN 'belum dinilai' ELSE 'belum ditetapkan' END, 'penilai', e.nip_penilai, e.selesai + 1
        WHERE e.nip_penilai IS NOT NULL AND e.skp IS NOT NULL AND e.status IN ('dibuka', 'dinilai')) AS h
    WHERE e.periode = terhalang.periode AND e.status <> 'ditutup'
$$;
COMMENT ON FUNCTION terhalang(periode) IS
'Evaluasi sebuah periode yang belum ditetapkan: apa yang menghalangi, dan siapa yang harus berbuat.
Argumen: periode.
NULL: oleh NULL bila pengelola yang harus berbuat; tanpa baris bila tidak ada yang terhalang atau periodenya ditutup.
Galat: 42501 tanpa hak baca.';

CREATE OR REPLACE VIEW v_menunggu WITH (security_invoker) AS
SELECT p.periode::text AS periode, h.pihak, h.oleh::text AS oleh, o.nama, h.sebab, count(*) AS banyak, min(h.sejak) AS sejak
FROM kinerja.periode_kinerja p CROSS JOIN LATERAL kinerja.terhalang(p.periode) AS h LEFT JOIN kinerja.pegawai o ON o.nip = h.oleh
WHERE p.status = 'dibuka'
GROUP BY p.periode, h.pihak, h.oleh, o.nama, h.sebab;
COMMENT ON VIEW v_menunggu IS 'Siapa yang ditunggu siapa dalam periode yang dibuka: pelaku berikutnya, sebabnya, dan banyaknya evaluasi yang menunggu.';

CREATE OR REPLACE VIEW v_kemajuan WITH (security_invoker) AS
SELECT e.periode::text AS periode, e.unit, count(DISTINCT e.nip) AS orang, count(*) AS ruas, count(*) FILTER (WHERE e.nip_penilai IS NULL) AS tanpa_penilai, count(*) FILTER (WHERE e.skp IS NULL) AS tanpa_rencana,
       count(*) FILTER (WHERE e.status = 'dibuka') AS dibuka, count(*) FILTER (WHERE e.status = 'dinilai') AS dinilai, count(*) FILTER (WHERE e.status = 'ditetapkan') AS ditetapkan,
       count(*) FILTER (WHERE e.status = 'ditutup') AS ditutup, sum(r.indikator)::bigint AS indikator, sum(r.terealisasi)::bigint AS terealisasi
FROM kinerja.evaluasi e
-- per row, by indexes: joined as a whole it would be computed again for every row of a badly guessed few
LEFT JOIN LATERAL (SELECT count(*) AS indikator, count(*) FILTER (WHERE EXISTS (SELECT FROM kinerja.realisasi r WHERE r.indikator = i.id AND r.tanggal BETWEEN e.mulai AND e.selesai)) AS terealisasi
                   FROM kinerja.indikator i WHERE i.skp = e.skp) AS r ON true
GROUP BY e.periode, e.unit;
COMMENT ON VIEW v_kemajuan IS 'Kemajuan setiap periode dan unit: orang dan ruas yang dievaluasi, yang terhalang, evaluasi menurut statusnya, dan indikator yang sudah ada realisasinya.';

CREATE OR REPLACE VIEW v_kemajuan_rencana WITH (security_invoker) AS
SELECT o.tahun, o.unit, count(*) AS orang, count(*) FILTER (WHERE o.status IS NULL) AS belum_disusun, count(*) FILTER (WHERE o.status = 'draft') AS draft, count(*) FILTER (WHERE o.status = 'diajukan') AS diajukan,
       count(*) FILTER (WHERE o.status = 'diklarifikasi') AS diklarifikasi, count(*) FILTER (WHERE o.status = 'disepakati') AS disepakati, count(*) FILTER (WHERE o.status = 'berjalan') AS berjalan,
       count(*) FILTER (WHERE o.status = 'selesai') AS selesai
FROM (SELECT DISTINCT ON (t.nip, t.tahun) t.nip, t.tahun, t.unit, s.status
      FROM kinerja.penugasan_penilai t LEFT JOIN kinerja.skp s ON s.nip = t.nip AND s.tahun = t.tahun AND s.masa && t.masa AND s.status <> 'diganti'
      ORDER BY t.nip, t.tahun, t.mulai DESC, s.mulai DESC, s.versi DESC) AS o
GROUP BY o.tahun, o.unit;
COMMENT ON VIEW v_kemajuan_rencana IS 'Kemajuan rencana setiap tahun dan unit: orang menurut status SKP-nya yang terakhir, pada unit terakhirnya tahun itu.';

DO $$
DECLARE
    p text;
    v text;
BEGIN
    FOREACH v IN ARRAY '{v_menunggu,v_kemajuan,v_kemajuan_rencana}'::text[] LOOP
        FOREACH p IN ARRAY '{pengelola,pemeriksa,penilai,tim_penilai}'::text[] LOOP
            CALL kinerja.daftarkan_hak('kinerja.' || v, p, '{SELECT}');
        END LOOP;
    END LOOP;
END $$;
