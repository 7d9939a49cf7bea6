-- Ratings line by line, and the person's own words beside them
CREATE TABLE IF NOT EXISTS evaluasi_hasil (
    evaluasi bigint NOT NULL,
    hasil_kerja bigint NOT NULL,
    skp bigint NOT NULL,
    nip nip NOT NULL,
    ekspektasi ekspektasi,
    nilai nilai,
    alasan text,
    PRIMARY KEY (evaluasi, hasil_kerja),
    FOREIGN KEY (evaluasi, nip) REFERENCES evaluasi (id, nip) ON DELETE CASCADE,
    FOREIGN KEY (hasil_kerja, skp, nip) REFERENCES hasil_kerja (id, skp, nip),
    CONSTRAINT evaluasi_hasil_rating_ekstrem_beralasan CHECK (coalesce(ekspektasi, 'Sesuai Ekspektasi') = 'Sesuai Ekspektasi' OR btrim(coalesce(alasan, '')) <> '')
);
CREATE INDEX IF NOT EXISTS evaluasi_hasil_hasil_kerja ON evaluasi_hasil (hasil_kerja);
CREATE INDEX IF NOT EXISTS evaluasi_hasil_nip ON evaluasi_hasil (nip);
COMMENT ON TABLE evaluasi_hasil IS 'Rating setiap hasil kerja dalam sebuah evaluasi, oleh penilainya.';
COMMENT ON COLUMN evaluasi_hasil.evaluasi IS 'Evaluasi.';
COMMENT ON COLUMN evaluasi_hasil.hasil_kerja IS 'Hasil kerja yang dinilai.';
COMMENT ON COLUMN evaluasi_hasil.skp IS 'SKP yang memuat hasil kerja itu.';
COMMENT ON COLUMN evaluasi_hasil.nip IS 'Pegawai yang dinilai.';
COMMENT ON COLUMN evaluasi_hasil.ekspektasi IS 'Rating; kosong bila belum dinilai.';
COMMENT ON COLUMN evaluasi_hasil.nilai IS 'Nilai, bagi aturan yang memakai angka.';
COMMENT ON COLUMN evaluasi_hasil.alasan IS 'Alasan; wajib bila di atas atau di bawah ekspektasi.';

CREATE TABLE IF NOT EXISTS evaluasi_perilaku (
    evaluasi bigint NOT NULL,
    aspek text NOT NULL CHECK (aspek IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
    nip nip NOT NULL,
    ekspektasi ekspektasi,
    nilai nilai,
    alasan text,
    PRIMARY KEY (evaluasi, aspek),
    FOREIGN KEY (evaluasi, nip) REFERENCES evaluasi (id, nip) ON DELETE CASCADE,
    CONSTRAINT evaluasi_perilaku_rating_ekstrem_beralasan CHECK (coalesce(ekspektasi, 'Sesuai Ekspektasi') = 'Sesuai Ekspektasi' OR btrim(coalesce(alasan, '')) <> '')
);
CREATE INDEX IF NOT EXISTS evaluasi_perilaku_nip ON evaluasi_perilaku (nip);
COMMENT ON TABLE evaluasi_perilaku IS 'Rating setiap nilai dasar BerAKHLAK dalam sebuah evaluasi, oleh penilainya.';
COMMENT ON COLUMN evaluasi_perilaku.evaluasi IS 'Evaluasi.';
COMMENT ON COLUMN evaluasi_perilaku.aspek IS 'Satu dari tujuh nilai dasar.';
COMMENT ON COLUMN evaluasi_perilaku.nip IS 'Pegawai yang dinilai.';
COMMENT ON COLUMN evaluasi_perilaku.ekspektasi IS 'Rating; kosong bila belum dinilai.';
COMMENT ON COLUMN evaluasi_perilaku.nilai IS 'Nilai, bagi aturan yang memakai angka.';
COMMENT ON COLUMN evaluasi_perilaku.alasan IS 'Alasan; wajib bila di atas atau di bawah ekspektasi.';

CREATE TABLE IF NOT EXISTS penilaian_mandiri (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    evaluasi bigint NOT NULL,
    nip nip NOT NULL,
    skp bigint,
    hasil_kerja bigint,
    aspek text CHECK (aspek IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    ekspektasi ekspektasi,
    FOREIGN KEY (evaluasi, nip) REFERENCES evaluasi (id, nip) ON DELETE CASCADE,
    FOREIGN KEY (hasil_kerja, skp, nip) REFERENCES hasil_kerja (id, skp, nip),
    UNIQUE NULLS NOT DISTINCT (evaluasi, hasil_kerja, aspek),
    CONSTRAINT penilaian_mandiri_satu_hal CHECK (hasil_kerja IS NULL OR aspek IS NULL),
    CONSTRAINT penilaian_mandiri_skp_hasil_kerja CHECK ((hasil_kerja IS NULL) = (skp IS NULL))
);
CREATE INDEX IF NOT EXISTS penilaian_mandiri_hasil_kerja ON penilaian_mandiri (hasil_kerja);
CREATE INDEX IF NOT EXISTS penilaian_mandiri_nip ON penilaian_mandiri (nip);
COMMENT ON TABLE penilaian_mandiri IS 'Penilaian diri sendiri oleh pegawai, sebelum dinilai dan terpisah dari rating penilai: atas sebuah hasil kerja, sebuah nilai dasar, atau seluruhnya.';
COMMENT ON COLUMN penilaian_mandiri.id IS 'Nomor baris.';
COMMENT ON COLUMN penilaian_mandiri.evaluasi IS 'Evaluasi.';
COMMENT ON COLUMN penilaian_mandiri.nip IS 'Pegawai yang menilai dirinya.';
COMMENT ON COLUMN penilaian_mandiri.skp IS 'SKP yang memuat hasil kerja itu.';
COMMENT ON COLUMN penilaian_mandiri.hasil_kerja IS 'Hasil kerja yang dimaksud.';
COMMENT ON COLUMN penilaian_mandiri.aspek IS 'Nilai dasar yang dimaksud.';
COMMENT ON COLUMN penilaian_mandiri.uraian IS 'Penjelasan pegawai.';
COMMENT ON COLUMN penilaian_mandiri.ekspektasi IS 'Rating menurut pegawai sendiri.';

-- The argument: the SQL condition under which the one who acts may write a row (b) of an evaluation (e)
CREATE OR REPLACE FUNCTION jaga_baris_evaluasi() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    salah record;
BEGIN
    EXECUTE format('SELECT kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT e.tahun FROM (%1$s) AS b JOIN kinerja.evaluasi e ON e.id = b.evaluasi ORDER BY 1) AS t',
        concat_ws(' UNION ALL ', CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT evaluasi FROM lama' END, CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT evaluasi FROM baru' END));
    EXECUTE format($q$
        SELECT e.id, e.nip, e.nip_penilai, e.status, (%2$s) IS NOT TRUE AS bukan_haknya
        FROM (%1$s) AS b JOIN kinerja.evaluasi e ON e.id = b.evaluasi
        WHERE (%2$s) IS NOT TRUE OR e.status <> ALL ($1)
        ORDER BY e.id LIMIT 1$q$,
        concat_ws(' UNION ALL ', CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT nip, evaluasi FROM lama' END, CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT nip, evaluasi FROM baru' END), TG_ARGV[0])
    INTO salah USING TG_ARGV[1]::text[];
    IF salah.bukan_haknya THEN
        RAISE EXCEPTION '% evaluasi "%" tidak dapat ditulis oleh "%"', TG_TABLE_NAME, salah.id, coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('Pegawai %s, penilai %s.', salah.nip, coalesce(salah.nip_penilai::text, 'belum ada')),
                  HINT = 'Rating ditulis penilai evaluasi itu; penilaian mandiri ditulis pegawainya sendiri.';
    ELSIF salah.id IS NOT NULL THEN
        RAISE EXCEPTION '% evaluasi "%" tidak dapat ditulis: statusnya "%"', TG_TABLE_NAME, salah.id, salah.status
            USING ERRCODE = '55000', DETAIL = format('Dapat ditulis selama %s.', array_to_string(TG_ARGV[1]::text[], ' atau ')), HINT = 'Penilai dapat mengembalikan evaluasi dengan alasan.';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_baris_evaluasi() FROM PUBLIC;
COMMENT ON FUNCTION jaga_baris_evaluasi() IS
'Pemicu pernyataan atas bagian-bagian evaluasi: hanya ditulis oleh yang berhak, juga bukan oleh pengelola, dan hanya selama evaluasinya berstatus yang memungkinkannya.
Argumen: syarat SQL atas evaluasi e bahwa pelaku berhak; status yang memungkinkan, sebagai larik.
NULL: tidak berlaku.
Galat: 42501 bukan haknya; 55000 status evaluasi lain; 25000 transaksi bukan READ COMMITTED.';
CALL pasang_jaga('evaluasi_hasil', 'jaga_baris_evaluasi', '{INSERT,UPDATE,DELETE}', 'e.nip_penilai = (SELECT kinerja.nip_saya())', '{dibuka,dinilai}');
CALL pasang_jaga('evaluasi_perilaku', 'jaga_baris_evaluasi', '{INSERT,UPDATE,DELETE}', 'e.nip_penilai = (SELECT kinerja.nip_saya())', '{dibuka,dinilai}');
CALL pasang_jaga('penilaian_mandiri', 'jaga_baris_evaluasi', '{INSERT,UPDATE,DELETE}', 'e.nip = (SELECT kinerja.nip_saya())', '{dibuka}');

-- the evaluations that may be seen are looked up by index: who rates, who is rated, which unit
DO $$
DECLARE
    t text;
    k text;
BEGIN
    FOREACH t IN ARRAY '{evaluasi_hasil,evaluasi_perilaku,penilaian_mandiri}'::text[] LOOP
        CALL kinerja.daftarkan_tabel(t, 'catatan');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pengelola', '{SELECT,DELETE}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pemeriksa', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'tim_penilai', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pegawai', CASE t WHEN 'penilaian_mandiri' THEN '{SELECT,INSERT,"UPDATE (uraian, ekspektasi)",DELETE}'::text[] ELSE '{SELECT}' END);
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'penilai', CASE t WHEN 'penilaian_mandiri' THEN '{SELECT}'::text[] ELSE '{SELECT,INSERT,"UPDATE (ekspektasi, nilai, alasan)",DELETE}' END);
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'SELECT', 'evaluasi = ANY (ARRAY (SELECT e.id FROM kinerja.evaluasi e WHERE e.nip_penilai = (SELECT kinerja.nip_saya()) OR e.nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b)))))');
        CALL kinerja.daftarkan_kebijakan(t, 'tim_penilai', 'SELECT', 'evaluasi = ANY (ARRAY (SELECT e.id FROM kinerja.evaluasi e WHERE e.unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_tim() u))))');
    END LOOP;
    FOREACH t IN ARRAY '{evaluasi_hasil,evaluasi_perilaku}'::text[] LOOP
        FOREACH k IN ARRAY '{INSERT,UPDATE,DELETE}'::text[] LOOP
            CALL kinerja.daftarkan_kebijakan(t, 'penilai', k, CASE WHEN k <> 'INSERT' THEN 'evaluasi = ANY (ARRAY (SELECT e.id FROM kinerja.evaluasi e WHERE e.nip_penilai = (SELECT kinerja.nip_saya())))' END,
                CASE WHEN k = 'INSERT' THEN 'evaluasi = ANY (ARRAY (SELECT e.id FROM kinerja.evaluasi e WHERE e.nip_penilai = (SELECT kinerja.nip_saya())))' END);
        END LOOP;
    END LOOP;
    FOREACH k IN ARRAY '{INSERT,UPDATE,DELETE}'::text[] LOOP
        CALL kinerja.daftarkan_kebijakan('penilaian_mandiri', 'pegawai', k, CASE WHEN k <> 'INSERT' THEN 'nip = (SELECT kinerja.nip_saya())' END, CASE WHEN k = 'INSERT' THEN 'nip = (SELECT kinerja.nip_saya())' END);
    END LOOP;
END $$;
