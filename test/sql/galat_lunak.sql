--
-- Soft errors (16 and later): the server may ask whether a text is valid, and
-- why not, without an error being raised.
--
SET search_path = kinerja, public;

SELECT tipe, t AS text, pg_input_is_valid(t, tipe) AS valid, i.sql_error_code AS code, i.message
FROM (VALUES ('nip', '198609262015051001'), ('nip', 'x'), ('nip', '199302302020121001'), ('nip', '198609262015051000'),
             ('nilai', '87.5'), ('nilai', '87.55555'), ('nilai', '100000'), ('nilai', '87,5'),
             ('bobot', '60 %'), ('bobot', '101'), ('bobot', '%'), ('predikat', 'cukup'), ('predikat', 'Istimewa'),
             ('ekspektasi', 'sesuai'), ('ekspektasi', 'Baik'), ('periode', '2026-T3'), ('periode', '2026-T5'), ('periode', '2026-Q3'),
             ('golongan', 'III/b'), ('golongan', 'III/e')) v(tipe, t),
     LATERAL pg_input_error_info(t, tipe) i;
-- a rule set at fault: the path, softly
SELECT t AS text, pg_input_is_valid(t, 'aturan') AS valid, i.sql_error_code AS code, i.message, i.detail
FROM (VALUES ('x'), ('[]'), ('{}'), ('{"format": 2}'), ('{"format": 1, "kode": "A", "judul": "a", "dasar": "b", "butir": {}}'),
             ('{"format": 1, "kode": "A", "judul": "a", "dasar": "b", "butir": {"x": 1}}')) v(t), LATERAL pg_input_error_info(t, 'aturan') i;
-- the server's reason is the one that sebab_*_ditolak gives
SELECT count(*) AS texts, count(*) FILTER (WHERE i.detail IS DISTINCT FROM s) AS different
FROM unnest('{x,"",19930230202012100,199302302020121001,198609262015131001,198609262015053001,198609262100051001}'::text[]) t,
     LATERAL pg_input_error_info(t, 'nip') i, LATERAL sebab_nip_ditolak(t) s;
SELECT count(*) AS texts, count(*) FILTER (WHERE i.detail IS DISTINCT FROM s) AS different
FROM unnest('{x,"",87.55555,100000,1e5,"87,5",NaN}'::text[]) t, LATERAL pg_input_error_info(t, 'nilai') i, LATERAL sebab_nilai_ditolak(t) s;
