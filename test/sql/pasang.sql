--
-- pasang: the register, installed and removed
--
\set SHOW_CONTEXT never
SET asn_kinerja.skema_jejak = 'jejak_pasang';
CREATE ROLE regress_utama SUPERUSER;
SET ROLE regress_utama;
CREATE FUNCTION katalog() RETURNS TABLE (katalog text, baris bigint, sidik text) LANGUAGE sql AS $$
    -- the rows of the catalogue that the register consists of, with who wrote them last
    SELECT 'pg_class', count(*), md5(string_agg(oid || ' ' || xmin, ',' ORDER BY oid)) FROM pg_class WHERE relnamespace::regnamespace::text LIKE 'kinerja%'
    UNION ALL SELECT 'pg_proc', count(*), md5(string_agg(oid || ' ' || xmin, ',' ORDER BY oid)) FROM pg_proc WHERE pronamespace = 'kinerja'::regnamespace
    UNION ALL SELECT 'pg_constraint', count(*), md5(string_agg(oid || ' ' || xmin, ',' ORDER BY oid)) FROM pg_constraint WHERE connamespace = 'kinerja'::regnamespace
    UNION ALL SELECT 'pg_trigger', count(*), md5(string_agg(oid || ' ' || xmin, ',' ORDER BY oid)) FROM pg_trigger
    UNION ALL SELECT 'pg_description', count(*), md5(string_agg(objoid || ' ' || xmin, ',' ORDER BY objoid, classoid, objsubid)) FROM pg_description WHERE classoid IN ('pg_class'::regclass, 'pg_proc'::regclass)
    UNION ALL SELECT 'tabel_daftar', count(*), md5(string_agg(tabel || ' ' || xmin, ',' ORDER BY tabel)) FROM kinerja.tabel_daftar
    UNION ALL SELECT 'bentuk_sumber', count(*), md5(string_agg(peran || kolom || ' ' || xmin, ',' ORDER BY peran, kolom)) FROM kinerja.bentuk_sumber
    UNION ALL SELECT 'bagian_daftar', count(*), md5(string_agg(nama || ' ' || xmin, ',' ORDER BY nama)) FROM kinerja.bagian_daftar
    UNION ALL SELECT 'pengaturan', count(*), md5(string_agg(kunci || ' ' || xmin, ',' ORDER BY kunci)) FROM kinerja.pengaturan
    UNION ALL SELECT 'liputan', count(*), md5(string_agg(nomor::text, ',' ORDER BY nomor)) FROM jejak_pasang.liputan
$$ SET check_function_bodies = off;
CALL kinerja.bongkar();
CALL kinerja.pasang(NULL);
CALL kinerja.pasang();
SELECT * INTO TEMP sebelum FROM katalog();
CALL kinerja.pasang();
-- none: what the second call wrote
SELECT katalog FROM katalog() k NATURAL FULL JOIN sebelum s GROUP BY katalog HAVING count(*) > 1;
-- all of it again: the same objects, and no row
CALL kinerja.pasang(paksa => true);
SELECT katalog FROM katalog() k NATURAL FULL JOIN sebelum s WHERE katalog NOT IN ('pg_class', 'pg_proc', 'pg_trigger', 'pg_description') GROUP BY katalog HAVING count(*) > 1;
SELECT katalog, array_agg(DISTINCT baris) FROM (SELECT * FROM katalog() UNION ALL SELECT * FROM sebelum) AS k GROUP BY katalog HAVING count(DISTINCT baris) > 1;
SELECT isi = to_jsonb(extversion) AS versi FROM kinerja.pengaturan, pg_extension WHERE kunci = 'versi_daftar' AND extname = 'asn_kinerja';

-- ordinary objects: none is the extension's, all are audited or say why not
SELECT count(*) > 10 AS banyak, count(d.objid) AS anggota FROM pg_class c
LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
WHERE relnamespace = 'kinerja'::regnamespace AND relkind = 'r';
SELECT tabel, audit, alasan_tanpa_audit FROM kinerja.tabel_daftar WHERE audit = 'tanpa' ORDER BY tabel;
SELECT c.relname FROM pg_class c WHERE relowner = 'regress_utama'::regrole AND relnamespace = 'kinerja'::regnamespace AND relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM kinerja.tabel_daftar WHERE tabel = relname);
SELECT t.tabel, v.jenis, v.truncate FROM kinerja.tabel_daftar t LEFT JOIN kinerja.v_audit_terpasang v ON v.skema = 'kinerja' AND v.tabel = t.tabel
WHERE (t.audit <> 'tanpa') <> (v.tabel IS NOT NULL) OR v.jenis <> t.audit OR NOT v.truncate;
-- none: what has no comment
SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relowner = 'regress_utama'::regrole AND c.relnamespace = 'kinerja'::regnamespace AND c.relkind IN ('r', 'p') AND col_description(c.oid, a.attnum) IS NULL;
SELECT c.relname FROM pg_class c WHERE c.relowner = 'regress_utama'::regrole AND c.relnamespace::regnamespace::text IN ('kinerja', 'kinerja_sumber') AND c.relkind IN ('r', 'p', 'v') AND obj_description(c.oid, 'pg_class') IS NULL;
SELECT p.oid::regprocedure FROM pg_proc p
WHERE p.proowner = 'regress_utama'::regrole AND p.pronamespace = 'kinerja'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  AND coalesce(obj_description(p.oid, 'pg_proc') !~ '\nArgumen: .*\nNULL: .*\nGalat: ', true);
-- none: a function of the register with another's rights and no reason, or whose names can be led astray; then those with a reason
SELECT p.oid::regprocedure, p.proconfig FROM pg_proc p
WHERE p.proowner = 'regress_utama'::regrole AND p.pronamespace = 'kinerja'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  AND (p.prosecdef AND obj_description(p.oid, 'pg_proc') !~ 'SECURITY DEFINER karena' OR p.prosqlbody IS NULL AND NOT 'search_path=pg_catalog, kinerja, pg_temp' = ANY (coalesce(p.proconfig, '{}')));
SELECT p.oid::regprocedure FROM pg_proc p WHERE p.proowner = 'regress_utama'::regrole AND p.pronamespace = 'kinerja'::regnamespace AND p.prosecdef ORDER BY p.proname;

-- roles: mapped, never made
CREATE ROLE regress_hrd;
CREATE ROLE regress_irban;
CALL kinerja.petakan_peran('pengelola', 'regress_hrd');
CALL kinerja.petakan_peran('pengelola', 'regress_hrd');
CALL kinerja.petakan_peran('pemeriksa', 'regress_irban');
CALL kinerja.petakan_peran('pemeriksa', 'regress_tiada');
CALL kinerja.petakan_peran('bupati', 'regress_hrd');
CALL kinerja.petakan_peran(NULL, 'regress_hrd');
SELECT * FROM kinerja.peran_daftar ORDER BY 1, 2;
SET ROLE regress_irban;
SELECT count(*) FROM kinerja.pegawai;
CALL kinerja.sinkronkan('2026-01-02');
CALL kinerja.hubungkan('unit', 'SELECT 1');
CALL kinerja.petakan_peran('pengelola', 'regress_irban');
CALL kinerja.pasang('regress_hrd');
CALL kinerja.pasang();
CALL kinerja.bongkar();
SET ROLE regress_utama;
CALL kinerja.pasang('regress_hrd');
CALL kinerja.lepaskan_peran('pemeriksa', 'regress_irban');
SELECT has_table_privilege('regress_irban', 'kinerja.pegawai', 'SELECT') AS dicabut, has_table_privilege('regress_hrd', 'kinerja.pegawai', 'SELECT') AS tetap;

-- the extension stays while the register is there
\set VERBOSITY sqlstate
DROP EXTENSION asn_kinerja;
\set VERBOSITY default
-- removed: never what somebody else put beside it; nothing while somebody else's view hangs on it, without a word while there are no records
CREATE TABLE kinerja.milik_lain (n integer);
CREATE VIEW milik_instansi AS SELECT nip, nama FROM kinerja.pegawai;
CALL kinerja.bongkar();
SELECT count(*) FROM kinerja.pegawai;
DROP VIEW milik_instansi;
INSERT INTO kinerja.tabel_daftar VALUES ('contoh_catatan', 'catatan', 'tanpa', '{}', 'Hanya untuk uji ini.');
CREATE TABLE kinerja.contoh_catatan (nip kinerja.nip PRIMARY KEY);
INSERT INTO kinerja.contoh_catatan VALUES ('198609262015051001');
CALL kinerja.bongkar();
CALL kinerja.bongkar(true);
CALL kinerja.bongkar(true, 2);
CALL kinerja.bongkar(false, 1);
SELECT * FROM kinerja.isi_daftar() WHERE jenis = 'catatan' AND baris > 0;
CALL kinerja.bongkar(true, 1);
REVOKE ALL ON SCHEMA kinerja FROM regress_hrd;
SELECT count(*) FROM pg_class WHERE relnamespace::regnamespace::text LIKE 'kinerja_sumber' OR relname IN ('pegawai', 'contoh_catatan');
SELECT count(*) AS selain_ekstensi FROM pg_proc p WHERE proowner = 'regress_utama'::regrole AND pronamespace = 'kinerja'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e');
SELECT count(*) AS jejak_tetap FROM jejak_pasang.liputan WHERE tindakan = 'lepas' AND tabel = 'pegawai';
TABLE kinerja.milik_lain;
DROP TABLE kinerja.milik_lain;
SHOW client_min_messages;
SHOW row_security;

-- owned by an ordinary role
CREATE ROLE regress_pemilik;
CALL kinerja.pasang('regress_pemilik');
SELECT format('%s', h) FROM unnest(kinerja.hak_pasang_kurang('regress_pemilik')) AS h \gexec
SET client_min_messages = warning; DROP SCHEMA jejak_pasang CASCADE; RESET client_min_messages;
SET ROLE regress_pemilik;
CALL kinerja.pasang();
SELECT DISTINCT relowner::regrole FROM pg_class WHERE relnamespace IN ('kinerja_sumber'::regnamespace, 'jejak_pasang'::regnamespace) OR relname = 'pegawai';
CALL kinerja.bongkar();
SET ROLE regress_utama;
SET client_min_messages = warning; DROP SCHEMA jejak_pasang CASCADE; RESET client_min_messages;
DROP OWNED BY regress_pemilik;
DROP FUNCTION katalog();
DROP TABLE sebelum;
RESET ROLE;
DROP ROLE regress_pemilik, regress_hrd, regress_irban, regress_utama;
