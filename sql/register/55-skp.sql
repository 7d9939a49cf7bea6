-- The plan of a person for a year: sasaran kinerja pegawai
CREATE TABLE IF NOT EXISTS skp (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip nip NOT NULL REFERENCES pegawai,
    tahun integer NOT NULL REFERENCES tahun_kinerja,
    versi integer NOT NULL DEFAULT 1 CHECK (versi >= 1),
    mulai date NOT NULL,
    selesai date NOT NULL,
    unit text NOT NULL REFERENCES unit,
    jabatan text REFERENCES jabatan,
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'diajukan', 'diklarifikasi', 'disepakati', 'berjalan', 'selesai', 'diganti')),
    alasan_status text,
    menggantikan bigint REFERENCES skp,
    alasan_versi text,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    CONSTRAINT skp_masa_dalam_tahun CHECK (mulai >= make_date(tahun, 1, 1) AND selesai <= make_date(tahun, 12, 31) AND selesai >= mulai),
    CONSTRAINT skp_versi_menggantikan CHECK ((versi > 1) = (menggantikan IS NOT NULL)),
    CONSTRAINT skp_versi_beralasan CHECK (versi = 1 OR btrim(coalesce(alasan_versi, '')) <> ''),
    UNIQUE (nip, mulai, versi),
    UNIQUE (id, nip),
    CONSTRAINT skp_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (status IN ('berjalan', 'selesai'))
);
CREATE INDEX IF NOT EXISTS skp_unit ON skp (unit, tahun);
CREATE UNIQUE INDEX IF NOT EXISTS skp_menggantikan ON skp (menggantikan) WHERE status <> 'diganti';
COMMENT ON TABLE skp IS 'Sasaran kinerja pegawai: rencana setahun, atau sebagian tahun bagi yang pindah tugas. draft → diajukan → diklarifikasi → disepakati → berjalan → selesai; perubahan di tengah tahun membuat versi baru yang menggantikan yang lama.';
COMMENT ON COLUMN skp.id IS 'Nomor SKP.';
COMMENT ON COLUMN skp.nip IS 'Pegawai.';
COMMENT ON COLUMN skp.tahun IS 'Tahun penilaian.';
COMMENT ON COLUMN skp.versi IS '1, dan bertambah setiap kali diganti.';
COMMENT ON COLUMN skp.mulai IS 'Hari pertama yang direncanakan.';
COMMENT ON COLUMN skp.selesai IS 'Hari terakhir yang direncanakan.';
COMMENT ON COLUMN skp.unit IS 'Unit pada saat disusun.';
COMMENT ON COLUMN skp.jabatan IS 'Jabatan pada saat disusun.';
COMMENT ON COLUMN skp.status IS 'Keadaan rencana; perubahannya menurut transisi.';
COMMENT ON COLUMN skp.alasan_status IS 'Alasan perubahan status yang terakhir.';
COMMENT ON COLUMN skp.menggantikan IS 'SKP yang digantikan versi ini.';
COMMENT ON COLUMN skp.alasan_versi IS 'Mengapa rencana diubah di tengah tahun.';
COMMENT ON COLUMN skp.masa IS 'Hari-hari yang direncanakan; rencana seorang pegawai yang berjalan atau selesai tidak bertumpang tindih.';

CREATE OR REPLACE FUNCTION hari_acu(mulai date, selesai date) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE
RETURN least(greatest(current_date, mulai), selesai);
COMMENT ON FUNCTION hari_acu(date, date) IS
'Hari yang menentukan siapa yang sekarang menilai: hari ini, atau hari terdekat dalam masa yang bersangkutan.
Argumen: mulai; selesai.
NULL: yang NULL diabaikan.
Galat: tidak ada.';

-- a row's own condition, not what other permissive policies show as well
CREATE OR REPLACE FUNCTION skp_dinilai() RETURNS TABLE (id bigint)
LANGUAGE sql STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT s.id FROM kinerja.skp s
    WHERE s.nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(s.nip, kinerja.hari_acu(s.mulai, s.selesai))
$$;
COMMENT ON FUNCTION skp_dinilai() IS
'SKP yang sekarang diklarifikasi dan disepakati oleh orang di balik sesi sebagai penilai.
Argumen: tanpa argumen.
NULL: tanpa baris bila nip_saya NULL.
Galat: 42501 tanpa hak baca.';

CALL daftarkan_transisi('skp', '', 'draft', '{pegawai,pengelola}');
CALL daftarkan_transisi('skp', 'draft', 'diajukan', '{pegawai,pengelola}');
CALL daftarkan_transisi('skp', 'diajukan', 'draft', '{pegawai,penilai}', true);
CALL daftarkan_transisi('skp', 'diajukan', 'diklarifikasi', '{penilai,pengelola}');
CALL daftarkan_transisi('skp', 'diklarifikasi', 'draft', '{penilai}', true);
CALL daftarkan_transisi('skp', 'diklarifikasi', 'disepakati', '{pegawai,penilai,pengelola}');
CALL daftarkan_transisi('skp', 'disepakati', 'diklarifikasi', '{penilai,pengelola}', true);
CALL daftarkan_transisi('skp', 'disepakati', 'berjalan', '{pengelola}');
CALL daftarkan_transisi('skp', 'berjalan', 'selesai', '{pengelola}');
CALL daftarkan_transisi('skp', 'selesai', 'berjalan', '{pengelola}', true);
CALL daftarkan_transisi('skp', 'berjalan', 'diganti', '{pegawai,penilai,pengelola}', true);
CALL pasang_jaga('skp', 'jaga_transisi', '{INSERT,UPDATE}', 'id', 'b.nip = (SELECT kinerja.nip_saya())',
    '(SELECT kinerja.lingkup_penilai()) @> kinerja.titik(b.nip, kinerja.hari_acu(b.mulai, b.selesai))');

CALL daftarkan_tabel('skp', 'catatan');
CALL daftarkan_hak('kinerja.skp', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.skp', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.skp', 'pelapor', '{SELECT}');
CALL daftarkan_hak('kinerja.skp', 'pegawai', '{SELECT,INSERT,"UPDATE (status, alasan_status)"}');
CALL daftarkan_hak('kinerja.skp', 'penilai', '{SELECT,"UPDATE (status, alasan_status)"}');
CALL daftarkan_hak('kinerja.skp', 'tim_penilai', '{SELECT}');
-- colleagues see the agreed plans of their unit, and staff those of their leaders: the matrix of roles and results is a team's paper
CALL daftarkan_kebijakan('skp', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya()) OR (status IN (''disepakati'', ''berjalan'', ''selesai'') AND (nip = ANY (ARRAY (SELECT p.nip_atasan FROM kinerja.penyelia p WHERE p.nip = (SELECT kinerja.nip_saya())))
        OR unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_saya() u)) AND (unit, tahun) IN (SELECT u.unit, u.tahun FROM kinerja.unit_saya() u)))');
CALL daftarkan_kebijakan('skp', 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('skp', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('skp', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) && kinerja.ruas(nip, mulai, selesai)');
CALL daftarkan_kebijakan('skp', 'penilai', 'UPDATE', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, kinerja.hari_acu(mulai, selesai))');
CALL daftarkan_kebijakan('skp', 'tim_penilai', 'SELECT', 'unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_tim() u)) AND (unit, tahun) IN (SELECT u.unit, u.tahun FROM kinerja.unit_tim() u)');
