-- Before a period is closed: who blocks whom (:periode)
\echo
\echo '3. Triwulan pertama, sebelum ditutup: siapa menunggu siapa (sepuluh teratas)'
SET ROLE contoh_bkpsdm;
SELECT pihak, nama, sebab, banyak, sejak FROM kinerja.v_menunggu WHERE periode = :'periode' ORDER BY banyak DESC, nama NULLS FIRST, sebab LIMIT 10;
\echo '3a. Menutup begitu saja ditolak'
\set ON_ERROR_STOP off
CALL kinerja.tutup_periode(:'periode');
\set ON_ERROR_STOP on
\echo
\echo '3b. Kemajuan lima unit'
SELECT k.unit, u.nama, k.orang, k.dibuka, k.ditetapkan, k.terealisasi || '/' || k.indikator AS "indikator terealisasi"
FROM kinerja.v_kemajuan k JOIN kinerja.unit u ON u.kode = k.unit WHERE k.periode = :'periode' AND k.unit LIKE '1.08%' ORDER BY k.unit COLLATE "C" LIMIT 5;
RESET ROLE;
