-- The evaluation of a person: one row a period and stretch of days with one evaluator in one unit
CREATE TABLE IF NOT EXISTS evaluasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip nip NOT NULL REFERENCES pegawai,
    periode periode NOT NULL REFERENCES periode_kinerja,
    mulai date NOT NULL,
    selesai date NOT NULL,
    tahun integer NOT NULL GENERATED ALWAYS AS (extract(year FROM mulai)::integer) STORED,
    unit text REFERENCES unit,
    jabatan text REFERENCES jabatan,
    skp bigint,
    nip_penilai nip REFERENCES pegawai,
    sebagai text CHECK (sebagai IN ('atasan', 'plt', 'plh', 'delegasi')),
    status text NOT NULL DEFAULT 'dibuka' CHECK (status IN ('dibuka', 'dinilai', 'ditetapkan', 'ditutup')),
    alasan_status text,
    ditutup_dari text CHECK (ditutup_dari IN ('dibuka', 'dinilai', 'ditetapkan')),
    hasil ekspektasi,
    perilaku ekspektasi,
    nilai_perilaku nilai,
    alasan text,
    capaian numeric,
    nilai_hasil nilai,
    usulan_hasil ekspektasi,
    usulan_perilaku ekspektasi,
    dihitung_pada timestamptz,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    FOREIGN KEY (skp, nip) REFERENCES skp (id, nip),
    UNIQUE (nip, periode, mulai),
    UNIQUE (id, nip),
    CONSTRAINT evaluasi_hari_dalam_periode CHECK (mulai >= awal(periode) AND selesai <= akhir(periode) AND selesai >= mulai),
    CONSTRAINT evaluasi_bukan_diri_sendiri CHECK (nip_penilai <> nip),
    CONSTRAINT evaluasi_penilai_sebagai_apa CHECK ((nip_penilai IS NULL) = (sebagai IS NULL)),
    CONSTRAINT evaluasi_rating_oleh_penilai CHECK (nip_penilai IS NOT NULL OR (hasil IS NULL AND perilaku IS NULL AND nilai_perilaku IS NULL AND alasan IS NULL)),
    CONSTRAINT evaluasi_rating_ekstrem_beralasan CHECK ((coalesce(hasil, 'Sesuai Ekspektasi') = 'Sesuai Ekspektasi' AND coalesce(perilaku, 'Sesuai Ekspektasi') = 'Sesuai Ekspektasi')
                                                        OR btrim(coalesce(alasan, '')) <> ''),
    CONSTRAINT evaluasi_dinilai_lengkap CHECK (coalesce(ditutup_dari, status) = 'dibuka'
        OR (skp IS NOT NULL AND nip_penilai IS NOT NULL AND ((hasil IS NOT NULL AND perilaku IS NOT NULL) OR (nilai_hasil IS NOT NULL AND nilai_perilaku IS NOT NULL)))),
    CONSTRAINT evaluasi_ditutup_dari_status CHECK ((status = 'ditutup') = (ditutup_dari IS NOT NULL)),
    CONSTRAINT evaluasi_tahun_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (jenis(periode) = 'tahun'),
    CONSTRAINT evaluasi_semester_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (jenis(periode) = 'semester'),
    CONSTRAINT evaluasi_triwulan_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (jenis(periode) = 'triwulan'),
    CONSTRAINT evaluasi_bulan_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (jenis(periode) = 'bulan')
)
-- every row is rewritten when it is computed, rated and finalised: with room on its page none of the indexes is
WITH (fillfactor = 50);
CREATE INDEX IF NOT EXISTS evaluasi_periode ON evaluasi (periode, unit);
CREATE INDEX IF NOT EXISTS evaluasi_unit ON evaluasi (unit, tahun);
CREATE INDEX IF NOT EXISTS evaluasi_penilai ON evaluasi (nip_penilai, periode);
CREATE INDEX IF NOT EXISTS evaluasi_skp ON evaluasi (skp);
COMMENT ON TABLE evaluasi IS 'Evaluasi kinerja seorang pegawai dalam sebuah periode, periodik atau tahunan: satu baris setiap ruas hari dengan unit dan penilai yang tetap. dibuka → dinilai → ditetapkan → ditutup. Barisnya disusun buka_periode dari penugasan_penilai; ratingnya hanya dari penilai baris itu; belum dinilai ialah kosong, bukan nol.';
COMMENT ON COLUMN evaluasi.id IS 'Nomor evaluasi.';
COMMENT ON COLUMN evaluasi.nip IS 'Pegawai yang dinilai.';
COMMENT ON COLUMN evaluasi.periode IS 'Periode evaluasi.';
COMMENT ON COLUMN evaluasi.mulai IS 'Hari pertama ruas.';
COMMENT ON COLUMN evaluasi.selesai IS 'Hari terakhir ruas.';
COMMENT ON COLUMN evaluasi.tahun IS 'Tahun ruas itu.';
COMMENT ON COLUMN evaluasi.unit IS 'Unit pada hari-hari itu.';
COMMENT ON COLUMN evaluasi.jabatan IS 'Jabatan pada hari-hari itu.';
COMMENT ON COLUMN evaluasi.skp IS 'Rencana yang berlaku: yang paling banyak harinya dalam ruas itu; kosong bila belum ada yang berjalan.';
COMMENT ON COLUMN evaluasi.nip_penilai IS 'Yang menilai, menurut penugasan_penilai; kosong bila tidak ada yang berwenang.';
COMMENT ON COLUMN evaluasi.sebagai IS 'atasan langsung, plt, plh, atau penerima delegasi.';
COMMENT ON COLUMN evaluasi.status IS 'Keadaan evaluasi; perubahannya menurut transisi.';
COMMENT ON COLUMN evaluasi.alasan_status IS 'Alasan perubahan status yang terakhir; wajib bila mundur, atau bila ditutup sebelum ditetapkan.';
COMMENT ON COLUMN evaluasi.ditutup_dari IS 'Status sebelum ditutup; kembali ke situ bila periodenya dibuka lagi.';
COMMENT ON COLUMN evaluasi.hasil IS 'Rating hasil kerja oleh penilai; kosong bila belum dinilai.';
COMMENT ON COLUMN evaluasi.perilaku IS 'Rating perilaku kerja oleh penilai; kosong bila belum dinilai.';
COMMENT ON COLUMN evaluasi.nilai_perilaku IS 'Nilai perilaku kerja oleh penilai, bagi aturan yang memakai angka.';
COMMENT ON COLUMN evaluasi.alasan IS 'Alasan rating; wajib bila ada yang di atas atau di bawah ekspektasi.';
COMMENT ON COLUMN evaluasi.capaian IS 'Dihitung: rata-rata tertimbang capaian indikator, persen.';
COMMENT ON COLUMN evaluasi.nilai_hasil IS 'Dihitung: nilai hasil kerja, bagi aturan yang memakai angka.';
COMMENT ON COLUMN evaluasi.usulan_hasil IS 'Dihitung: usulan rating hasil kerja dari capaian; penilai yang memutuskan.';
COMMENT ON COLUMN evaluasi.usulan_perilaku IS 'Dihitung: usulan rating perilaku dari rating ketujuh nilai.';
COMMENT ON COLUMN evaluasi.dihitung_pada IS 'Saat hasil hitungan terakhir berubah.';
COMMENT ON COLUMN evaluasi.masa IS 'Hari-hari ruas; bagi seorang pegawai dalam satu periode tidak bertumpang tindih.';

-- What no single row shows: who writes it, what was there before, what the year derived.
CREATE OR REPLACE FUNCTION jaga_evaluasi() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya nip := kinerja.nip_saya();
    disusun boolean := TG_OP = 'INSERT';
    salah record;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        disusun := EXISTS (SELECT FROM baru b JOIN lama l ON l.id = b.id WHERE (b.nip, b.periode, b.mulai, b.selesai, b.nip_penilai) IS DISTINCT FROM (l.nip, l.periode, l.mulai, l.selesai, l.nip_penilai));
        PERFORM kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT b.tahun FROM baru b ORDER BY 1) AS t;
        SELECT b.id, b.nip, b.periode, b.nip_penilai, b.status, g.sebab INTO salah
        FROM baru b JOIN lama l ON l.id = b.id JOIN kinerja.periode_kinerja p ON p.periode = b.periode
        CROSS JOIN LATERAL (SELECT (b.hasil, b.perilaku, b.nilai_perilaku, b.alasan) IS DISTINCT FROM (l.hasil, l.perilaku, l.nilai_perilaku, l.alasan) AS dinilai) AS r
        CROSS JOIN LATERAL (SELECT CASE
            WHEN p.status = 'ditutup' THEN 'tertutup'
            WHEN r.dinilai AND (b.nip_penilai <> saya OR l.nip_penilai <> saya OR saya IS NULL) THEN 'bukan penilai'
            WHEN r.dinilai AND b.status NOT IN ('dibuka', 'dinilai') THEN 'sudah ditetapkan'
            WHEN disusun AND (b.nip, b.periode, b.mulai, b.selesai, b.nip_penilai) IS DISTINCT FROM (l.nip, l.periode, l.mulai, l.selesai, l.nip_penilai)
                 AND (b.nip <> l.nip OR b.periode <> l.periode OR l.status <> 'dibuka' OR (l.hasil, l.perilaku, l.nilai_perilaku) IS DISTINCT FROM (NULL::ekspektasi, NULL::ekspektasi, NULL::nilai)) THEN 'terkunci' END AS sebab) AS g
        WHERE g.sebab IS NOT NULL ORDER BY b.id LIMIT 1;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT l.tahun FROM lama l ORDER BY 1) AS t;
        SELECT l.id, l.nip, l.periode, l.nip_penilai, l.status, CASE WHEN p.status = 'ditutup' THEN 'tertutup' ELSE 'terkunci' END AS sebab INTO salah
        FROM lama l JOIN kinerja.periode_kinerja p ON p.periode = l.periode
        WHERE p.status = 'ditutup' OR l.status <> 'dibuka' OR (l.hasil, l.perilaku, l.nilai_perilaku) IS DISTINCT FROM (NULL::ekspektasi, NULL::ekspektasi, NULL::nilai)
        ORDER BY l.id LIMIT 1;
    ELSE
        PERFORM kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT b.tahun FROM baru b ORDER BY 1) AS t;
        SELECT b.id, b.nip, b.periode, b.nip_penilai, b.status, CASE WHEN p.status = 'ditutup' THEN 'tertutup' ELSE 'bukan penilai' END AS sebab INTO salah
        FROM baru b JOIN kinerja.periode_kinerja p ON p.periode = b.periode
        WHERE p.status = 'ditutup' OR (b.hasil, b.perilaku, b.nilai_perilaku, b.alasan) IS DISTINCT FROM (NULL::ekspektasi, NULL::ekspektasi, NULL::nilai, NULL::text)
        ORDER BY b.id LIMIT 1;
    END IF;
    IF salah.sebab = 'tertutup' THEN
        RAISE EXCEPTION 'evaluasi "%" termasuk periode "%" yang sudah ditutup', salah.id, salah.periode
            USING ERRCODE = '55000', DETAIL = format('Pegawai %s.', salah.nip), HINT = 'Pengelola dapat membukanya lagi dengan alasan: CALL kinerja.buka_periode(…, alasan => …)';
    ELSIF salah.sebab = 'bukan penilai' THEN
        RAISE EXCEPTION 'evaluasi "%" tidak dapat diisi oleh "%"', salah.id, coalesce(saya::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('Penilai %s pada hari-hari itu ialah %s.', salah.nip, coalesce(salah.nip_penilai::text, 'belum ada')),
                  HINT = 'Rating hanya dari penilai menurut penugasan_penilai; penilai dapat melimpahkan dengan delegasi.';
    ELSIF salah.sebab = 'sudah ditetapkan' THEN
        RAISE EXCEPTION 'evaluasi "%" berstatus "%": ratingnya tetap', salah.id, salah.status
            USING ERRCODE = '55000', DETAIL = 'Rating dapat diubah selama dibuka atau dinilai.', HINT = 'Penilai mengubahnya dengan alasan: CALL kinerja.ubah_evaluasi(…)';
    ELSIF salah.sebab = 'terkunci' THEN
        RAISE EXCEPTION 'evaluasi "%" sudah dinilai: hari dan penilainya tetap', salah.id
            USING ERRCODE = '55000', DETAIL = format('Pegawai %s, periode %s.', salah.nip, salah.periode), HINT = 'Penilai mengembalikannya ke dibuka dengan alasan dan mengosongkan ratingnya; lalu jalankan buka_periode.';
    END IF;
    IF disusun AND TG_OP <> 'DELETE' THEN
        SELECT b.id, b.nip, b.nip_penilai INTO salah FROM baru b
        WHERE b.nip_penilai IS NOT NULL
          AND NOT EXISTS (SELECT FROM kinerja.penugasan_penilai t WHERE t.nip = b.nip AND t.nip_penilai = b.nip_penilai AND t.mulai <= b.selesai AND t.selesai >= b.mulai)
        ORDER BY b.id LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION 'penilai "%" tidak menilai "%" pada hari-hari itu', salah.nip_penilai, salah.nip
                USING ERRCODE = '42501', DETAIL = 'Penilai diturunkan dari penyelia, PLT/PLH, dan delegasi; lihat penugasan_penilai.', HINT = 'CALL kinerja.susun_penugasan(…), lalu buka_periode.';
        END IF;
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_evaluasi() FROM PUBLIC;
COMMENT ON FUNCTION jaga_evaluasi() IS
'Pemicu pernyataan atas evaluasi: rating hanya dari penilai baris itu, bukan dari pengelola atau pemilik daftar; tetap sesudah ditetapkan; hari dan penilai tetap sesudah ada rating; penilai ialah yang diturunkan; periode yang ditutup tidak berubah.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 42501 bukan penilainya; 55000 sudah ditetapkan, dinilai, atau ditutup; 25000 transaksi bukan READ COMMITTED.';
CALL pasang_jaga('evaluasi', 'jaga_evaluasi', '{INSERT,UPDATE,DELETE}');

CALL daftarkan_transisi('evaluasi', '', 'dibuka', '{pengelola}');
CALL daftarkan_transisi('evaluasi', 'dibuka', 'dinilai', '{penilai}');
CALL daftarkan_transisi('evaluasi', 'dinilai', 'dibuka', '{penilai}', true);
CALL daftarkan_transisi('evaluasi', 'dinilai', 'ditetapkan', '{penilai}');
CALL daftarkan_transisi('evaluasi', 'ditetapkan', 'dinilai', '{penilai}', true);
CALL daftarkan_transisi('evaluasi', 'ditetapkan', 'ditutup', '{pengelola}');
CALL daftarkan_transisi('evaluasi', 'dinilai', 'ditutup', '{pengelola}', true);
CALL daftarkan_transisi('evaluasi', 'dibuka', 'ditutup', '{pengelola}', true);
CALL daftarkan_transisi('evaluasi', 'ditutup', 'ditetapkan', '{pengelola}', true);
CALL daftarkan_transisi('evaluasi', 'ditutup', 'dinilai', '{pengelola}', true);
CALL daftarkan_transisi('evaluasi', 'ditutup', 'dibuka', '{pengelola}', true);
CALL pasang_jaga('evaluasi', 'jaga_transisi', '{INSERT,UPDATE}', 'id', 'false', 'b.nip_penilai = (SELECT kinerja.nip_saya())');

CALL daftarkan_tabel('evaluasi', 'catatan');
CALL daftarkan_hak('kinerja.evaluasi', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.evaluasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.evaluasi', 'pelapor', '{SELECT}');
CALL daftarkan_hak('kinerja.evaluasi', 'pegawai', '{SELECT}');
CALL daftarkan_hak('kinerja.evaluasi', 'penilai', '{SELECT,"UPDATE (status, alasan_status, hasil, perilaku, nilai_perilaku, alasan)"}');
CALL daftarkan_hak('kinerja.evaluasi', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('evaluasi', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('evaluasi', 'penilai', 'SELECT', 'nip_penilai = (SELECT kinerja.nip_saya()) OR (nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) && kinerja.ruas(nip, mulai, selesai))');
CALL daftarkan_kebijakan('evaluasi', 'penilai', 'UPDATE', 'nip_penilai = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('evaluasi', 'tim_penilai', 'SELECT', 'unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_tim() u)) AND (unit, tahun) IN (SELECT u.unit, u.tahun FROM kinerja.unit_tim() u)');
