-- What the doctor finds in the agency's tables, before anything is copied
\echo
\echo '1. Yang ditemukan periksa pada 2 Januari 2026'
SET ROLE contoh_bkpsdm;
SELECT kode, objek, tingkat, banyak, uraian FROM kinerja.v_mutu_data WHERE pada = '2026-01-02' AND banyak > 0;
RESET ROLE;
\echo '1a. Satu temuan setiap kode, dengan akibat dan sarannya'
SELECT DISTINCT ON (kode) kode, nip, left(bukti, 60) AS bukti, left(akibat, 50) AS akibat, left(saran, 60) AS saran FROM kinerja.periksa('2026-01-02') ORDER BY kode, nip;
