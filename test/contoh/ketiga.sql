-- A third personnel system, different in kind, and small: numbers for keys, rows
-- that are only marked as deleted, and history rows without an end, each valid
-- until the next one.  Nobody in here exists.
\set QUIET on
\set ON_ERROR_STOP on

BEGIN;
CREATE SCHEMA hr;
COMMENT ON SCHEMA hr IS 'Contoh sistem kepegawaian ketiga: kunci bilangan, penghapusan lunak, riwayat tanpa akhir; seluruh isinya rekaan.';

CREATE TABLE hr.org (org_id bigint PRIMARY KEY, parent_id bigint, label text NOT NULL, org_type integer NOT NULL, is_deleted boolean NOT NULL DEFAULT false);
CREATE TABLE hr.position (pos_id bigint PRIMARY KEY, title text NOT NULL, grade integer, is_deleted boolean NOT NULL DEFAULT false);
CREATE TABLE hr.person (person_id bigint PRIMARY KEY, employee_no bigint NOT NULL, full_name text NOT NULL, sex integer NOT NULL, born timestamp NOT NULL, is_deleted boolean NOT NULL DEFAULT false);
CREATE TABLE hr.rank_hist (person_id bigint NOT NULL, valid_from date NOT NULL, rank_code text NOT NULL, PRIMARY KEY (person_id, valid_from));
CREATE TABLE hr.post_hist (
    hist_id bigint PRIMARY KEY, person_id bigint NOT NULL, org_id bigint, pos_id bigint, manager_id bigint, valid_from date NOT NULL,
    acting integer NOT NULL DEFAULT 0, is_deleted boolean NOT NULL DEFAULT false);
COMMENT ON COLUMN hr.post_hist.org_id IS 'NULL: keluar.';
CREATE TABLE hr.absence (person_id bigint NOT NULL, first_day date NOT NULL, days integer NOT NULL, reason integer NOT NULL);

INSERT INTO hr.org VALUES (100, NULL, 'Kementerian Rekaan', 1, false), (110, 100, 'Direktorat Satu', 2, false), (120, 100, 'Direktorat Dua', 2, false), (130, 100, 'Direktorat Lama', 2, true);
INSERT INTO hr.position VALUES (1, 'Sekretaris Jenderal', 17), (2, 'Direktur', 15), (3, 'Analis', 8);
-- thirty people: the first leads the ministry, the next two a directorate each
INSERT INTO hr.person
SELECT n, (to_char(lahir, 'YYYYMMDD') || '2010' || lpad((1 + n % 12)::text, 2, '0') || CASE WHEN n % 2 = 0 THEN '2' ELSE '1' END || lpad(n::text, 3, '0'))::bigint,
       'Rekaan ' || n, n % 2, lahir, n = 30
FROM (SELECT n, date '1970-01-01' + n * 100 AS lahir FROM generate_series(1, 30) AS n) AS p;
INSERT INTO hr.rank_hist
SELECT n, date '2010-01-01', 'III/a' FROM generate_series(1, 30) AS n
UNION ALL SELECT n, date '2018-04-01', 'IV/a' FROM generate_series(1, 5) AS n;
INSERT INTO hr.post_hist (hist_id, person_id, org_id, pos_id, manager_id, valid_from)
SELECT n, n, CASE WHEN n = 1 THEN 100 WHEN n % 2 = 0 THEN 110 ELSE 120 END, CASE WHEN n = 1 THEN 1 WHEN n <= 3 THEN 2 ELSE 3 END,
       CASE WHEN n = 1 THEN NULL WHEN n <= 3 THEN 1 WHEN n % 2 = 0 THEN 2 ELSE 3 END, date '2020-01-01'
FROM generate_series(1, 30) AS n
UNION ALL SELECT 101, 10, 120, 3, 3, date '2024-07-01'   -- moved
UNION ALL SELECT 102, 11, NULL, NULL, NULL, '2025-02-01' -- left
UNION ALL SELECT 103, 12, 130, 3, 2, '2025-03-01';       -- into a unit that is deleted
INSERT INTO hr.post_hist VALUES (201, 3, 110, 2, 1, '2025-05-01', 1, false), (202, 4, 110, 3, 3, '2025-06-01', 0, true);
INSERT INTO hr.absence VALUES (5, '2026-02-02', 10, 1), (6, '2026-03-02', 90, 2);
COMMIT;
