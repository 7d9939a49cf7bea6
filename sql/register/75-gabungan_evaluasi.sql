-- The evaluation of a person over a whole period: its stretches combined
CREATE OR REPLACE FUNCTION gabungan_evaluasi(periode periode)
RETURNS TABLE (nip nip, periode periode, hari integer, ruas bigint, ditetapkan bigint, unit text, nip_penilai nip, hasil ekspektasi, perilaku ekspektasi, nilai nilai, predikat predikat, kode_aturan text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT g.nip, g.periode, g.hari::integer, g.ruas, g.ditetapkan, g.unit, g.nip_penilai, g.hasil, g.perilaku,
           n.nilai, CASE WHEN b.bermatriks THEN predikat(g.hasil, g.perilaku, b.aturan)
                         WHEN n.nilai IS NOT NULL THEN predikat(n.nilai, ide_baru(g.nip, g.periode), b.aturan) END, b.kode
    FROM (
        SELECT e.nip, e.periode, sum(e.selesai - e.mulai + 1) AS hari, count(*) AS ruas, count(*) FILTER (WHERE t.tetap) AS ditetapkan,
               (array_agg(e.unit ORDER BY u.bobot DESC, e.mulai DESC))[1] AS unit, (array_agg(e.nip_penilai ORDER BY u.bobot DESC, e.mulai DESC))[1] AS nip_penilai,
               CASE WHEN bool_and(t.tetap) THEN (array_agg(e.hasil ORDER BY u.bobot DESC, e.mulai DESC))[1] END AS hasil,
               CASE WHEN bool_and(t.tetap) THEN (array_agg(e.perilaku ORDER BY u.bobot DESC, e.mulai DESC))[1] END AS perilaku,
               CASE WHEN bool_and(t.tetap AND e.nilai_hasil IS NOT NULL) THEN sum(e.nilai_hasil::numeric * (e.selesai - e.mulai + 1)) / sum(e.selesai - e.mulai + 1) END AS rata_hasil,
               CASE WHEN bool_and(t.tetap AND e.nilai_perilaku IS NOT NULL) THEN sum(e.nilai_perilaku::numeric * (e.selesai - e.mulai + 1)) / sum(e.selesai - e.mulai + 1) END AS rata_perilaku
        FROM evaluasi e,
             (SELECT setelan('gabung_ruas', 'hari_terakhir') AS cara OFFSET 0) AS a,
             LATERAL (SELECT coalesce(e.ditutup_dari, e.status) = 'ditetapkan' AS tetap) AS t,
             LATERAL (SELECT CASE WHEN a.cara = 'terlama' THEN e.selesai - e.mulai ELSE e.mulai - date '1900-01-01' END AS bobot) AS u
        WHERE e.periode = gabungan_evaluasi.periode
        GROUP BY e.nip, e.periode) AS g
    LEFT JOIN (SELECT a.aturan, a.kode, a.aturan::jsonb -> 'butir' ? 'matriks_predikat' AS bermatriks, a.aturan::jsonb -> 'butir' ? 'bobot_akhir' AS berangka, setelan('dengan_rekan', 'false') = 'true' AS dengan_rekan
               FROM aturan_berlaku a WHERE a.keperluan = 'penilaian' AND a.masa @> akhir(gabungan_evaluasi.periode) OFFSET 0) AS b ON true
    CROSS JOIN LATERAL (SELECT CASE WHEN b.berangka THEN nilai_akhir(g.rata_hasil::nilai, g.rata_perilaku::nilai, b.dengan_rekan, b.aturan) END AS nilai) AS n;
END;
COMMENT ON FUNCTION gabungan_evaluasi(periode) IS
'Evaluasi setiap pegawai dalam sebuah periode, ruas-ruasnya digabung. Rating ada bila semua ruas ditetapkan: rating penilai hari terakhir, yang sudah dapat melihat ruas sebelumnya, atau menurut setelan gabung_ruas terlama rating ruas terpanjang (bila sama panjang, yang belakangan). Bagi aturan yang memakai angka, nilai hasil dan perilaku ruas-ruas dirata-ratakan menurut harinya, lalu digabung dengan bobot aturan (setelan dengan_rekan). Predikat menurut aturan yang berlaku pada hari terakhir periode, bagi yang memakai angka dengan ide_baru.
Argumen: periode.
NULL: hasil, perilaku, nilai, predikat NULL bila ada ruas yang belum ditetapkan; belum dinilai bukan nol.
Galat: 22003 nilai di luar skala aturan.
Dasar: PermenPANRB 6/2022 dan PP 30/2019; cara menggabungkan ruas dapat-diatur, tidak diatur peraturan.';

CREATE OR REPLACE VIEW v_evaluasi WITH (security_invoker) AS
SELECT g.nip::text AS nip, p.periode::text AS periode, g.unit, g.nip_penilai::text AS nip_penilai, g.hari, g.ruas, g.ditetapkan, g.hasil::text AS hasil, g.perilaku::text AS perilaku,
       g.nilai::numeric AS nilai, g.predikat::text AS predikat, g.kode_aturan
FROM kinerja.periode_kinerja p, kinerja.gabungan_evaluasi(p.periode) AS g;
COMMENT ON VIEW v_evaluasi IS 'Evaluasi setiap pegawai dan periode sebagaimana adanya sekarang, ruas-ruasnya digabung; yang sudah ditutup ada dalam hasil_periode.';

DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pengelola,pemeriksa,pelapor,pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.v_evaluasi', p, '{SELECT}');
    END LOOP;
END $$;
-- a score of the old rules asks for it
CALL daftarkan_hak('kinerja.inovasi', 'pelapor', '{SELECT}');
