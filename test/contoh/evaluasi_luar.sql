-- One period (:periode) of the foreign people; read by tahun_luar.sql.
SET ROLE uji_kelola;
CALL kinerja.buka_periode(:'periode');
CALL kinerja.hitung(:'periode');
RESET ROLE;
SELECT format($q$INSERT INTO kinerja.pengguna VALUES ('uji_nilai', %1$L) ON CONFLICT (nama_peran) DO UPDATE SET nip = excluded.nip; SET ROLE uji_nilai;
    UPDATE kinerja.evaluasi e SET hasil = e.usulan_hasil, perilaku = 'Sesuai Ekspektasi', status = 'dinilai', alasan = CASE WHEN e.usulan_hasil <> 'Sesuai Ekspektasi' THEN 'Capaian ' || e.capaian END
    WHERE e.periode = %2$L AND e.nip_penilai = kinerja.nip_saya() AND e.status = 'dibuka' AND e.skp IS NOT NULL AND e.usulan_hasil IS NOT NULL;
    UPDATE kinerja.evaluasi e SET status = 'ditetapkan' WHERE e.periode = %2$L AND e.nip_penilai = kinerja.nip_saya() AND e.status = 'dinilai'; RESET ROLE$q$, e.nip_penilai, :'periode')
FROM kinerja.evaluasi e WHERE e.periode = :'periode' AND e.nip_penilai IS NOT NULL GROUP BY e.nip_penilai ORDER BY e.nip_penilai \gexec
CREATE TABLE IF NOT EXISTS uji_terhalang (periode text, sebab text, banyak bigint);
INSERT INTO uji_terhalang SELECT :'periode', h.sebab, count(*) FROM kinerja.terhalang(:'periode') h GROUP BY h.sebab;
SET ROLE uji_kelola;
CALL kinerja.tutup_periode(:'periode', paksa => true, alasan => 'Tanpa penilai atau tanpa realisasi');
RESET ROLE;
