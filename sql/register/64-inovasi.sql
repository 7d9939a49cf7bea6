-- New ideas: who had them, who verified them, who uses them
CREATE TABLE IF NOT EXISTS inovasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip nip NOT NULL REFERENCES pegawai,
    tanggal date NOT NULL,
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    status text NOT NULL DEFAULT 'diusulkan' CHECK (status IN ('diusulkan', 'diverifikasi', 'diadopsi', 'ditolak')),
    alasan_status text,
    tingkat_manfaat text CHECK (tingkat_manfaat IN ('unit', 'organisasi', 'negara')),
    diverifikasi_oleh nip REFERENCES pegawai,
    diverifikasi_pada timestamptz,
    pengadopsi text CHECK (btrim(pengadopsi) <> ''),
    CONSTRAINT inovasi_verifikasi_bukan_diri_sendiri CHECK (diverifikasi_oleh <> nip),
    CONSTRAINT inovasi_verifikasi_lengkap CHECK ((diverifikasi_oleh IS NULL) = (diverifikasi_pada IS NULL) AND (diverifikasi_oleh IS NULL) = (tingkat_manfaat IS NULL)),
    CONSTRAINT inovasi_terverifikasi CHECK (CASE status WHEN 'diusulkan' THEN diverifikasi_oleh IS NULL WHEN 'ditolak' THEN true ELSE diverifikasi_oleh IS NOT NULL END),
    CONSTRAINT inovasi_diadopsi_oleh_seseorang CHECK (pengadopsi IS NOT NULL OR status <> 'diadopsi')
);
CREATE INDEX IF NOT EXISTS inovasi_nip ON inovasi (nip, tanggal);
COMMENT ON TABLE inovasi IS 'Ide baru atau cara baru dalam peningkatan kinerja: diusulkan → diverifikasi → diadopsi, atau ditolak dengan alasan. Menentukan ide_baru.';
COMMENT ON COLUMN inovasi.id IS 'Nomor inovasi.';
COMMENT ON COLUMN inovasi.nip IS 'Penciptanya.';
COMMENT ON COLUMN inovasi.tanggal IS 'Hari diciptakan; menentukan periodenya. Verifikasi dan adopsi boleh sesudah periode itu ditutup, tetapi inovasi tidak ditambah ke dalamnya.';
COMMENT ON COLUMN inovasi.uraian IS 'Ide atau caranya, dan manfaatnya; tidak berubah sejak diverifikasi.';
COMMENT ON COLUMN inovasi.status IS 'Keadaan; perubahannya menurut transisi.';
COMMENT ON COLUMN inovasi.alasan_status IS 'Alasan perubahan status yang terakhir; wajib bila ditolak.';
COMMENT ON COLUMN inovasi.tingkat_manfaat IS 'Manfaat menurut verifikasi: bagi unit, organisasi, atau negara, dari yang terkecil.';
COMMENT ON COLUMN inovasi.diverifikasi_oleh IS 'Yang memverifikasi, bukan penciptanya.';
COMMENT ON COLUMN inovasi.diverifikasi_pada IS 'Saat transaksi yang memverifikasi.';
COMMENT ON COLUMN inovasi.pengadopsi IS 'Unit atau instansi yang memakainya.';

CREATE OR REPLACE FUNCTION jaga_inovasi() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
    pengelola boolean := kinerja.berperan('pengelola');
    salah record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        SELECT l.id, l.status, 'dihapus' AS sebab INTO salah FROM lama l WHERE l.status <> 'diusulkan' ORDER BY l.id LIMIT 1;
    ELSE
        SELECT b.id, l.status, g.sebab INTO salah
        FROM baru b JOIN lama l ON l.id = b.id
        CROSS JOIN LATERAL (SELECT CASE
            WHEN (b.nip, b.tanggal, b.uraian) IS DISTINCT FROM (l.nip, l.tanggal, l.uraian) AND (b.nip <> l.nip OR l.status <> 'diusulkan') THEN 'diubah'
            WHEN b.status <> l.status AND b.nip = saya THEN 'sendiri'
            WHEN (b.diverifikasi_oleh, b.diverifikasi_pada, b.tingkat_manfaat) IS DISTINCT FROM (l.diverifikasi_oleh, l.diverifikasi_pada, l.tingkat_manfaat) AND NOT (l.status = 'diusulkan' AND b.status = 'diverifikasi')
              OR b.pengadopsi IS DISTINCT FROM l.pengadopsi AND NOT (l.status = 'diverifikasi' AND b.status = 'diadopsi') THEN 'tanpa_tahap'
            WHEN l.status = 'diusulkan' AND b.status = 'diverifikasi' AND NOT pengelola AND (b.diverifikasi_oleh IS DISTINCT FROM saya OR b.diverifikasi_pada IS DISTINCT FROM now()) THEN 'atas_nama' END AS sebab) AS g
        WHERE g.sebab IS NOT NULL ORDER BY b.id LIMIT 1;
    END IF;
    IF salah.sebab IN ('diubah', 'dihapus') THEN
        RAISE EXCEPTION 'inovasi "%" tidak dapat %: statusnya "%"', salah.id, salah.sebab, salah.status
            USING ERRCODE = '55000', DETAIL = 'Uraian dan tanggal berubah selama diusulkan saja; penciptanya tidak berganti.', HINT = 'Usulkan sebagai inovasi lain.';
    ELSIF salah.sebab = 'tanpa_tahap' THEN
        RAISE EXCEPTION 'verifikasi inovasi "%" tidak dapat diubah: statusnya "%"', salah.id, salah.status
            USING ERRCODE = '55000', DETAIL = 'Verifikasi diisi ketika menjadi diverifikasi, pengadopsi ketika menjadi diadopsi.', HINT = 'CALL kinerja.verifikasi_inovasi(…) atau kinerja.adopsi_inovasi(…)';
    ELSIF salah.sebab IN ('sendiri', 'atas_nama') THEN
        RAISE EXCEPTION 'inovasi "%" tidak dapat diverifikasi oleh "%"', salah.id, coalesce(saya::text, current_user)
            USING ERRCODE = '42501', DETAIL = CASE salah.sebab WHEN 'sendiri' THEN 'Inovasi sendiri tidak diverifikasi sendiri.' ELSE 'Yang memverifikasi menyebut dirinya, pada saat itu.' END, HINT = 'CALL kinerja.verifikasi_inovasi(…) oleh penilainya.';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_inovasi() FROM PUBLIC;
COMMENT ON FUNCTION jaga_inovasi() IS
'Pemicu pernyataan inovasi: isinya tetap sejak diverifikasi, verifikasi dan adopsi hanya diisi bersama perubahan statusnya, dan tidak ada yang memutuskan inovasinya sendiri.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 55000 status tidak mengizinkan; 42501 inovasi sendiri, atau verifikasi atas nama orang lain.';

CALL daftarkan_transisi('inovasi', '', 'diusulkan', '{pegawai,pengelola}');
CALL daftarkan_transisi('inovasi', 'diusulkan', 'diverifikasi', '{penilai,pengelola}');
CALL daftarkan_transisi('inovasi', 'diusulkan', 'ditolak', '{penilai,pengelola}', true);
CALL daftarkan_transisi('inovasi', 'diverifikasi', 'diadopsi', '{penilai,pengelola}');
CALL daftarkan_transisi('inovasi', 'diverifikasi', 'ditolak', '{penilai,pengelola}', true);
CALL pasang_jaga('inovasi', 'jaga_transisi', '{INSERT,UPDATE}', 'id', 'b.nip = (SELECT kinerja.nip_saya())', '(SELECT kinerja.lingkup_penilai()) @> kinerja.titik(b.nip, b.tanggal)');
CALL pasang_jaga('inovasi', 'jaga_inovasi', '{UPDATE,DELETE}');
-- what is verified later belongs to the day of the idea; what was not there when it closed does not
CALL pasang_jaga('inovasi', 'jaga_periode', '{INSERT,DELETE}', 'daterange(b.tanggal, b.tanggal, ''[]'')');

CREATE OR REPLACE PROCEDURE verifikasi_inovasi(inovasi bigint, tingkat_manfaat text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    UPDATE kinerja.inovasi i SET status = 'diverifikasi', tingkat_manfaat = verifikasi_inovasi.tingkat_manfaat, diverifikasi_oleh = kinerja.nip_saya(), diverifikasi_pada = now()
    WHERE i.id = verifikasi_inovasi.inovasi;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'inovasi "%" tidak ada', coalesce(verifikasi_inovasi.inovasi::text, 'NULL') USING ERRCODE = 'P0002', DETAIL = 'Atau bukan kewenangan pemanggil pada hari inovasi itu.', HINT = 'Lihat kinerja.inovasi.';
    END IF;
END $$;
COMMENT ON PROCEDURE verifikasi_inovasi(bigint, text) IS
'Memverifikasi inovasi yang diusulkan, atas nama pemanggil.
Argumen: inovasi; tingkat_manfaat: unit, organisasi, atau negara.
NULL: ditolak.
Galat: P0002 tidak ada atau bukan kewenangan pemanggil; 42501 inovasi sendiri; 55000 tidak sedang diusulkan; 23514 tingkat manfaat tidak dikenal, atau pemanggil tanpa NIP.
Dasar: PP 30/2019 Ps 41(5).';

CREATE OR REPLACE PROCEDURE adopsi_inovasi(inovasi bigint, pengadopsi text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    UPDATE kinerja.inovasi i SET status = 'diadopsi', pengadopsi = adopsi_inovasi.pengadopsi WHERE i.id = adopsi_inovasi.inovasi;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'inovasi "%" tidak ada', coalesce(adopsi_inovasi.inovasi::text, 'NULL') USING ERRCODE = 'P0002', DETAIL = 'Atau bukan kewenangan pemanggil pada hari inovasi itu.', HINT = 'Lihat kinerja.inovasi.';
    END IF;
END $$;
COMMENT ON PROCEDURE adopsi_inovasi(bigint, text) IS
'Mencatat siapa yang memakai inovasi yang sudah diverifikasi.
Argumen: inovasi; pengadopsi.
NULL: ditolak.
Galat: P0002 tidak ada atau bukan kewenangan pemanggil; 42501 inovasi sendiri; 55000 belum diverifikasi; 23514 tanpa pengadopsi.';

CREATE OR REPLACE FUNCTION ide_baru(nip nip, periode periode) RETURNS boolean
LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    urutan constant text[] := '{unit,organisasi,negara}';
    batas text := kinerja.setelan('ide_baru_tingkat', 'organisasi');
BEGIN
    IF array_position(urutan, batas) IS NULL THEN
        RAISE EXCEPTION 'setelan ide_baru_tingkat "%" tidak dikenal', batas USING ERRCODE = '22023', HINT = 'Tingkat manfaat: unit, organisasi, negara.';
    END IF;
    RETURN EXISTS (SELECT FROM kinerja.inovasi i
                   WHERE i.nip = ide_baru.nip AND kinerja.rentang(ide_baru.periode) @> i.tanggal AND i.status IN ('diverifikasi', 'diadopsi')
                     AND array_position(urutan, i.tingkat_manfaat) >= array_position(urutan, batas));
END $$;
COMMENT ON FUNCTION ide_baru(nip, periode) IS
'Apakah pegawai menciptakan ide baru dalam sebuah periode: inovasi yang diverifikasi atau diadopsi, dengan manfaat paling sedikit setingkat setelan ide_baru_tingkat (bawaan organisasi).
Argumen: nip; periode.
NULL: NULL bila salah satu NULL; pegawai tanpa inovasi: false.
Galat: 22023 setelan tidak dikenal; 42501 tanpa hak baca.
Dasar: PP 30/2019 Ps 41(5): ide baru atau cara baru yang memberi manfaat bagi organisasi atau negara.';

CALL daftarkan_tabel('inovasi', 'catatan');
CALL daftarkan_hak('kinerja.inovasi', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.inovasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.inovasi', 'tim_penilai', '{SELECT}');
CALL daftarkan_hak('kinerja.inovasi', 'pegawai', '{SELECT,"INSERT (nip, tanggal, uraian)","UPDATE (tanggal, uraian)",DELETE}');
CALL daftarkan_hak('kinerja.inovasi', 'penilai', '{SELECT,"UPDATE (status, alasan_status, tingkat_manfaat, diverifikasi_oleh, diverifikasi_pada, pengadopsi)"}');
CALL daftarkan_kebijakan('inovasi', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('inovasi', 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('inovasi', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('inovasi', 'pegawai', 'DELETE', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('inovasi', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('inovasi', 'penilai', 'UPDATE', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('inovasi', 'tim_penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT t.nip FROM kinerja.penugasan_penilai t))');
DO $$
DECLARE
    p text;
    f text;
BEGIN
    FOREACH f IN ARRAY '{"verifikasi_inovasi(bigint, text)","adopsi_inovasi(bigint, text)"}'::text[] LOOP
        EXECUTE format('REVOKE ALL ON PROCEDURE kinerja.%s FROM PUBLIC', f);
        CALL kinerja.daftarkan_hak('kinerja.' || f, 'penilai', '{EXECUTE}');
        CALL kinerja.daftarkan_hak('kinerja.' || f, 'pengelola', '{EXECUTE}');
    END LOOP;
    -- how a figure comes about is nobody's secret
    FOREACH p IN ARRAY '{pengelola,pemeriksa,pelapor,pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.pengaturan', p, '{SELECT}');
        CALL kinerja.daftarkan_kebijakan('pengaturan', p, 'SELECT', 'true');
    END LOOP;
END $$;
