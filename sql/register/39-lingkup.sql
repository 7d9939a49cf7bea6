-- Whose rows of which days somebody may see: persons and days on one line
CREATE OR REPLACE FUNCTION titik(nip nip, hari date) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN nip::bigint::numeric * 10000000 + (least(greatest(hari, date '0001-01-01'), date '9999-12-31') - date '0001-01-01');
COMMENT ON FUNCTION titik(nip, date) IS
'Tempat seorang pegawai pada suatu hari dalam garis semua pegawai dan hari; dipakai kebijakan baris bersama lingkup_penilai.
Argumen: nip; hari, dijepit antara tahun 1 dan 9999.
NULL: NULL bila salah satu NULL.
Galat: tidak ada.';

CREATE OR REPLACE FUNCTION ruas(nip nip, mulai date, selesai date) RETURNS numrange
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN numrange(titik(nip, mulai), titik(nip, coalesce(selesai, 'infinity')), '[]');
COMMENT ON FUNCTION ruas(nip, date, date) IS
'Ruas hari-hari seorang pegawai dalam garis titik.
Argumen: nip; mulai; selesai, hari terakhir, NULL bila tidak berakhir.
NULL: ruas tanpa batas bawah bila mulai NULL; tabel daftar tidak memuat yang demikian.
Galat: 22000 berakhir sebelum mulai.';

CREATE TABLE IF NOT EXISTS tim_penilai (
    tahun integer NOT NULL CHECK (tahun BETWEEN 1900 AND 9999),
    unit text NOT NULL REFERENCES unit,
    nip nip NOT NULL REFERENCES pegawai,
    sebagai text NOT NULL DEFAULT 'anggota' CHECK (sebagai IN ('ketua', 'anggota', 'sekretaris')),
    PRIMARY KEY (tahun, unit, nip)
);
COMMENT ON TABLE tim_penilai IS 'Tim penilai kinerja setiap unit dan tahun; anggotanya membaca rencana dan evaluasi pegawai unit itu.';
COMMENT ON COLUMN tim_penilai.tahun IS 'Tahun penilaian.';
COMMENT ON COLUMN tim_penilai.unit IS 'Unit yang pegawainya dibahas.';
COMMENT ON COLUMN tim_penilai.nip IS 'Anggota tim.';
COMMENT ON COLUMN tim_penilai.sebagai IS 'Kedudukan dalam tim.';

-- PL/pgSQL, as a policy's functions are: their plans are kept for the session
CREATE OR REPLACE FUNCTION lingkup_penilai() RETURNS nummultirange
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
BEGIN
    RETURN (SELECT coalesce(range_agg(b.r), '{}')
            FROM (SELECT kinerja.ruas(p.nip, p.mulai, p.selesai) FROM kinerja.penyelia p WHERE p.nip_atasan = saya
                  UNION ALL
                  SELECT kinerja.ruas(t.nip, t.mulai, t.selesai) FROM kinerja.penugasan_penilai t WHERE t.nip_penilai = saya) AS b (r));
END $$;
COMMENT ON FUNCTION lingkup_penilai() IS
'Hari-hari pegawai yang diselia atau dinilai orang di balik sesi: sebagai atasan langsung menurut penyelia, dan sebagai penilai menurut penugasan_penilai. Dihitung sekali setiap perintah.
Argumen: tanpa argumen.
NULL: kosong bila nip_saya NULL.
Galat: 42501 tanpa hak baca.';

CREATE OR REPLACE FUNCTION nip_bawahan() RETURNS SETOF nip
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 30 SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
BEGIN
    RETURN QUERY SELECT p.nip FROM kinerja.penyelia p WHERE p.nip_atasan = saya
                 UNION SELECT t.nip FROM kinerja.penugasan_penilai t WHERE t.nip_penilai = saya;
END $$;
COMMENT ON FUNCTION nip_bawahan() IS
'Pegawai yang pada suatu hari diselia atau dinilai orang di balik sesi; lihat lingkup_penilai.
Argumen: tanpa argumen.
NULL: tanpa baris bila nip_saya NULL.
Galat: 42501 tanpa hak baca.';

CREATE OR REPLACE FUNCTION unit_saya() RETURNS TABLE (unit text, tahun integer)
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 3 SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
BEGIN
    RETURN QUERY SELECT DISTINCT t.unit, t.tahun FROM kinerja.penugasan_penilai t WHERE t.nip = saya AND t.unit IS NOT NULL;
END $$;

COMMENT ON FUNCTION unit_saya() IS
'Unit tempat orang di balik sesi bekerja, setiap tahun, menurut penugasan_penilai.
Argumen: tanpa argumen.
NULL: tanpa baris bila nip_saya NULL.
Galat: 42501 tanpa hak baca.';

CREATE OR REPLACE FUNCTION unit_tim() RETURNS TABLE (unit text, tahun integer)
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 3 SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
BEGIN
    RETURN QUERY SELECT t.unit, t.tahun FROM kinerja.tim_penilai t WHERE t.nip = saya;
END $$;
COMMENT ON FUNCTION unit_tim() IS
'Unit dan tahun yang tim penilainya beranggotakan orang di balik sesi.
Argumen: tanpa argumen.
NULL: tanpa baris bila nip_saya NULL.
Galat: 42501 tanpa hak baca.';

CALL daftarkan_tabel('tim_penilai', 'catatan');
CALL daftarkan_hak('kinerja.tim_penilai', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.tim_penilai', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.tim_penilai', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('tim_penilai', 'tim_penilai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');

-- What was copied from the host: own rows, those of the days supervised, and who is who in the own unit
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY '{penyelia,kedudukan,penempatan,ketidakhadiran,hukuman}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pegawai', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'penilai', '{SELECT}');
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'SELECT', CASE t WHEN 'penyelia' THEN 'nip_atasan = (SELECT kinerja.nip_saya())'
            ELSE 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) && kinerja.ruas(nip, mulai, selesai)' END);
    END LOOP;
    FOREACH t IN ARRAY '{unit,jabatan}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pegawai', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'penilai', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'tim_penilai', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pelapor', '{SELECT}');
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'SELECT', 'true');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'SELECT', 'true');
        CALL kinerja.daftarkan_kebijakan(t, 'tim_penilai', 'SELECT', 'true');
    END LOOP;
    FOREACH t IN ARRAY '{pegawai,kedudukan,penempatan}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pelapor', '{SELECT}');
    END LOOP;
END $$;
CALL daftarkan_kebijakan('penempatan', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya()) OR unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_saya() u))');
CALL daftarkan_hak('kinerja.pegawai', 'pegawai', '{"SELECT (nip, nama, mulai, selesai)"}');
CALL daftarkan_hak('kinerja.pegawai', 'penilai', '{"SELECT (nip, nama, mulai, selesai)"}');
CALL daftarkan_hak('kinerja.pegawai', 'tim_penilai', '{"SELECT (nip, nama, mulai, selesai)"}');
CALL daftarkan_kebijakan('pegawai', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya()) OR nip = ANY (ARRAY (SELECT p.nip FROM kinerja.penempatan p UNION SELECT s.nip_atasan FROM kinerja.penyelia s UNION SELECT t.nip_penilai FROM kinerja.penugasan_penilai t))');
CALL daftarkan_kebijakan('pegawai', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b)))');
CALL daftarkan_kebijakan('pegawai', 'tim_penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT t.nip FROM kinerja.penugasan_penilai t))');
