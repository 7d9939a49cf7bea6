-- One period (:periode) of the example agency; read by tahun_simpeg.sql.
SET ROLE contoh_bkpsdm;
CALL kinerja.buka_periode(:'periode');
CALL kinerja.ukur_realisasi(:'periode');
CALL kinerja.hitung(:'periode');
RESET ROLE;
-- Everybody's own words first; at one unit, so that the rest stays quick to read
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L); CALL kinerja.isi_mandiri(%s, 'Target tercapai; yang tersisa diselesaikan bulan depan.', 'Sesuai Ekspektasi'); END $d$; COMMIT$q$, pg_temp.token(e.nip), e.id)
FROM kinerja.evaluasi e, pelaku p WHERE e.periode = :'periode' AND e.nip = ANY (p.staf) AND e.status = 'dibuka' ORDER BY e.id \gexec
-- An evaluator follows what was computed, says why when it is not "as expected", and leaves open what he cannot judge
SELECT format($q$BEGIN; SET LOCAL ROLE contoh_aplikasi; DO $d$ BEGIN PERFORM kinerja.masuk(%L);
    UPDATE kinerja.evaluasi e SET hasil = e.usulan_hasil, perilaku = s.perilaku, status = 'dinilai',
           alasan = CASE WHEN (e.usulan_hasil, s.perilaku) IS DISTINCT FROM ('Sesuai Ekspektasi'::kinerja.ekspektasi, 'Sesuai Ekspektasi'::kinerja.ekspektasi)
                         THEN 'Capaian ' || coalesce(round(e.capaian, 2)::text, '-') || ' persen; perilaku ' || lower(s.perilaku::text) || ' menurut catatan tahun ini.' END
    FROM contoh_sikap s WHERE e.periode = %L AND e.nip_penilai = kinerja.nip_saya() AND s.nip = e.nip AND e.status = 'dibuka' AND e.skp IS NOT NULL AND e.usulan_hasil IS NOT NULL;
    UPDATE kinerja.evaluasi e SET status = 'ditetapkan' WHERE e.periode = %2$L AND e.nip_penilai = kinerja.nip_saya() AND e.status = 'dinilai'; END $d$; COMMIT$q$,
    pg_temp.token(e.nip_penilai), :'periode')
FROM kinerja.evaluasi e WHERE e.periode = :'periode' AND e.nip_penilai IS NOT NULL GROUP BY e.nip_penilai ORDER BY e.nip_penilai \gexec
CREATE TEMP TABLE IF NOT EXISTS tertunda (periode text, pihak text, sebab text, banyak bigint);
INSERT INTO tertunda SELECT :'periode', h.pihak, h.sebab, count(*) FROM kinerja.terhalang(:'periode') h GROUP BY 2, 3;
-- the first quarter waits for its laggards and is printed before it is closed
SELECT :'periode' = '2026-T1' AS dicetak \gset
\if :dicetak
\ir laporan_menunggu.sql
\endif
SET ROLE contoh_bkpsdm;
CALL kinerja.tutup_periode(:'periode', paksa => true, alasan => 'Yang belum ditetapkan tidak mempunyai realisasi atau penilaian perilaku');
RESET ROLE;
