-- The mapping of the third personnel system (ketiga.sql): a history row ends the
-- day before the next one of the same person begins; deleted rows are left out.
\set QUIET on
\set ON_ERROR_STOP on

CALL kinerja.hubungkan('pegawai', $$
    SELECT p.employee_no AS nip, p.full_name AS nama, CASE p.sex WHEN 1 THEN 'L' WHEN 0 THEN 'P' END AS jenis_kelamin, p.born AS tanggal_lahir,
           (SELECT r.rank_code FROM hr.rank_hist AS r WHERE r.person_id = p.person_id ORDER BY r.valid_from DESC LIMIT 1) AS golongan, NULL AS jenjang, 'aktif' AS status
    FROM hr.person AS p
    WHERE NOT p.is_deleted
$$);
CALL kinerja.hubungkan('unit', $$
    SELECT org_id AS kode, label AS nama, parent_id AS induk, CASE org_type WHEN 1 THEN 'kementerian' ELSE 'direktorat' END AS jenis
    FROM hr.org
    WHERE NOT is_deleted
$$);
CALL kinerja.hubungkan('jabatan', 'SELECT pos_id AS kode, title AS nama, grade AS kelas FROM hr.position WHERE NOT is_deleted');
CALL kinerja.hubungkan('penempatan', $$
    SELECT p.employee_no AS nip, h.org_id AS unit, h.pos_id AS jabatan, h.valid_from AS mulai,
           CASE WHEN h.acting = 0 THEN h.berikut - 1 END AS selesai, CASE h.acting WHEN 0 THEN 'definitif' ELSE 'plt' END AS jenis
    FROM (SELECT *, lead(valid_from) OVER (PARTITION BY person_id, acting ORDER BY valid_from) AS berikut FROM hr.post_hist WHERE NOT is_deleted) AS h
    JOIN hr.person AS p USING (person_id)
    WHERE h.org_id IS NOT NULL AND NOT p.is_deleted
$$);
CALL kinerja.hubungkan('penyelia', $$
    SELECT p.employee_no AS nip, a.employee_no AS nip_atasan, h.valid_from AS mulai, h.berikut - 1 AS selesai
    FROM (SELECT *, lead(valid_from) OVER (PARTITION BY person_id ORDER BY valid_from) AS berikut FROM hr.post_hist WHERE NOT is_deleted AND acting = 0) AS h
    JOIN hr.person AS p USING (person_id) JOIN hr.person AS a ON a.person_id = h.manager_id
    WHERE NOT p.is_deleted AND NOT a.is_deleted
$$);
CALL kinerja.hubungkan('ketidakhadiran', $$
    SELECT p.employee_no AS nip, b.first_day AS mulai, b.first_day + b.days - 1 AS selesai, CASE b.reason WHEN 1 THEN 'cuti' WHEN 2 THEN 'sakit' END AS jenis
    FROM hr.absence AS b JOIN hr.person AS p USING (person_id)
    WHERE NOT p.is_deleted
$$);
