-- What was reached, with its evidence
CREATE TABLE IF NOT EXISTS realisasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indikator bigint NOT NULL,
    skp bigint NOT NULL,
    nip nip NOT NULL,
    tanggal date NOT NULL CONSTRAINT realisasi_hari_terhingga CHECK (isfinite(tanggal)),
    jumlah numeric NOT NULL CONSTRAINT realisasi_tidak_negatif CHECK (jumlah >= 0 AND jumlah NOT IN ('NaN', 'Infinity')),
    pembagi bigint NOT NULL DEFAULT 1 CHECK (pembagi >= 1),
    bukti text,
    keterangan text,
    asal text NOT NULL DEFAULT 'ketik' CHECK (asal IN ('ketik', 'layanan', 'survei')),
    periode periode,
    banyak bigint CHECK (banyak >= 0),
    CONSTRAINT realisasi_terukur_per_periode CHECK ((asal = 'ketik') = (periode IS NULL)),
    CONSTRAINT realisasi_ketik_apa_adanya CHECK (asal <> 'ketik' OR (pembagi = 1 AND banyak IS NULL)),
    FOREIGN KEY (indikator, skp, nip) REFERENCES indikator (id, skp, nip)
);
CREATE INDEX IF NOT EXISTS realisasi_indikator ON realisasi (indikator, tanggal);
CREATE INDEX IF NOT EXISTS realisasi_nip ON realisasi (nip, tanggal);
CREATE UNIQUE INDEX IF NOT EXISTS realisasi_terukur ON realisasi (indikator, periode) WHERE asal <> 'ketik';
COMMENT ON TABLE realisasi IS 'Realisasi sebuah indikator pada suatu hari, beserta buktinya; diketik pegawai, atau diukur dari tabel layanan dan survei oleh ukur_realisasi.';
COMMENT ON COLUMN realisasi.id IS 'Nomor realisasi.';
COMMENT ON COLUMN realisasi.indikator IS 'Indikator yang direalisasikan.';
COMMENT ON COLUMN realisasi.skp IS 'SKP, sama dengan indikatornya.';
COMMENT ON COLUMN realisasi.nip IS 'Pegawai, sama dengan indikatornya.';
COMMENT ON COLUMN realisasi.tanggal IS 'Hari realisasi; bagi yang diukur, hari terakhir periodenya.';
COMMENT ON COLUMN realisasi.jumlah IS 'Realisasi dalam satuan indikator; bagi yang diukur, dibagi dengan pembagi.';
COMMENT ON COLUMN realisasi.pembagi IS 'Pembagi yang menyimpan rata-rata dan persen yang diukur tanpa pembulatan; 1 bagi yang diketik.';
COMMENT ON COLUMN realisasi.periode IS 'Bagi yang diukur: periode yang diukur; tiap periode diukur tersendiri dari sumbernya.';
COMMENT ON COLUMN realisasi.bukti IS 'Tautan atau nomor bukti.';
COMMENT ON COLUMN realisasi.keterangan IS 'Penjelasan.';
COMMENT ON COLUMN realisasi.asal IS 'ketik, atau layanan dan survei bila diukur.';
COMMENT ON COLUMN realisasi.banyak IS 'Bagi yang diukur: banyaknya layanan atau lembar jawaban yang menjadi dasarnya.';

-- Realised is what runs: within the days of a running plan, typed where it is to be typed.
CREATE OR REPLACE FUNCTION jaga_realisasi() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    baris text := concat_ws(' UNION ALL ', CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT * FROM lama' END, CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT * FROM baru' END);
    salah record;
BEGIN
    EXECUTE format('SELECT kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT extract(year FROM b.tanggal)::integer AS tahun FROM (%s) AS b ORDER BY 1) AS t', baris);
    -- what was measured for a period stays with it, not with the shorter one of its last day
    EXECUTE format('SELECT p.periode, b.indikator FROM (%s) AS b JOIN kinerja.periode_kinerja p ON p.masa @> kinerja.rentang(b.periode) WHERE p.status = ''ditutup'' ORDER BY 1, 2 LIMIT 1', baris) INTO salah;
    IF salah.periode IS NOT NULL THEN
        RAISE EXCEPTION 'periode "%" sudah ditutup', salah.periode
            USING ERRCODE = '55000', DETAIL = format('Realisasi indikator "%s" diukur bagi periode itu.', salah.indikator), HINT = 'Pengelola dapat membukanya lagi dengan alasan: CALL kinerja.buka_periode(…, alasan => …)';
    END IF;
    IF TG_OP = 'DELETE' THEN
        SELECT b.indikator, s.id AS skp, s.status INTO salah FROM lama b JOIN kinerja.skp s ON s.id = b.skp WHERE s.status <> 'berjalan' ORDER BY b.indikator LIMIT 1;
        IF salah.skp IS NOT NULL THEN
            RAISE EXCEPTION 'realisasi indikator "%" tidak dapat dihapus: SKP "%" berstatus "%"', salah.indikator, salah.skp, salah.status
                USING ERRCODE = '55000', DETAIL = 'Realisasi rencana yang tidak berjalan lagi tetap.', HINT = 'Lihat status SKP itu dalam kinerja.skp.';
        END IF;
        RETURN NULL;
    END IF;
    -- materialised: a LIMIT would look for the first row by scanning the rows written again and again
    WITH keliru AS MATERIALIZED (
        SELECT b.indikator, b.tanggal, b.asal, i.sumber, s.id AS skp, s.status, s.mulai, s.selesai
        FROM baru b JOIN kinerja.indikator i ON i.id = b.indikator JOIN kinerja.skp s ON s.id = b.skp
        WHERE s.status <> 'berjalan' OR NOT s.masa @> b.tanggal OR b.asal <> i.sumber
    ) SELECT k.* INTO salah FROM keliru k ORDER BY k.indikator, k.tanggal LIMIT 1;
    IF salah.skp IS NULL THEN
        RETURN NULL;
    ELSIF salah.status <> 'berjalan' THEN
        RAISE EXCEPTION 'realisasi indikator "%" ditolak: SKP "%" berstatus "%"', salah.indikator, salah.skp, salah.status
            USING ERRCODE = '55000', DETAIL = 'Realisasi dicatat selama rencana berjalan.', HINT = 'Pengelola menjalankan rencana yang sudah disepakati: CALL kinerja.jalankan_skp(…)';
    ELSIF NOT daterange(salah.mulai, salah.selesai, '[]') @> salah.tanggal THEN
        RAISE EXCEPTION 'realisasi pada "%" di luar masa SKP "%"', salah.tanggal, salah.skp
            USING ERRCODE = '22008', DETAIL = format('Masanya %s sampai dengan %s.', salah.mulai, salah.selesai), HINT = 'Catat pada rencana yang memuat hari itu.';
    END IF;
    RAISE EXCEPTION 'realisasi indikator "%" berasal dari "%", bukan "%"', salah.indikator, salah.sumber, salah.asal
        USING ERRCODE = '22023', DETAIL = 'Sumber realisasi disebut dalam indikatornya.', HINT = CASE salah.sumber WHEN 'ketik' THEN 'Catat dengan kinerja.catat_realisasi.' ELSE 'Diukur dengan kinerja.ukur_realisasi.' END;
END $$;
REVOKE ALL ON FUNCTION jaga_realisasi() FROM PUBLIC;
COMMENT ON FUNCTION jaga_realisasi() IS
'Pemicu pernyataan yang menolak realisasi di luar rencana yang berjalan, di luar masanya, atau tidak dari sumber indikatornya, dan perubahan atas yang diukur bagi periode yang sudah ditutup.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 55000 rencana tidak berjalan, atau periode pengukurannya sudah ditutup; 22008 hari di luar masanya; 22023 sumber lain; 25000 transaksi bukan READ COMMITTED.';
CALL pasang_jaga('realisasi', 'jaga_realisasi', '{INSERT,UPDATE,DELETE}');

CREATE OR REPLACE PROCEDURE catat_realisasi(indikator bigint, tanggal date, jumlah numeric, bukti text DEFAULT NULL, keterangan text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    i record;
BEGIN
    SELECT t.id, t.skp, t.nip INTO i FROM kinerja.indikator t WHERE t.id = catat_realisasi.indikator;
    IF i.id IS NULL THEN
        RAISE EXCEPTION 'indikator "%" tidak ada', coalesce(catat_realisasi.indikator::text, 'NULL') USING ERRCODE = 'P0002', DETAIL = 'Atau tidak terlihat oleh pemanggil.', HINT = 'Lihat kinerja.indikator.';
    ELSIF i.nip IS DISTINCT FROM kinerja.nip_saya() AND NOT kinerja.berperan('pengelola') THEN
        RAISE EXCEPTION 'realisasi indikator "%" bukan kewenangan "%"', i.id, coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('Indikator itu milik pegawai "%s".', i.nip), HINT = 'Realisasi dicatat oleh pegawainya sendiri.';
    END IF;
    INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah, bukti, keterangan)
    VALUES (i.id, i.skp, i.nip, catat_realisasi.tanggal, catat_realisasi.jumlah, catat_realisasi.bukti, catat_realisasi.keterangan);
END $$;
REVOKE ALL ON PROCEDURE catat_realisasi(bigint, date, numeric, text, text) FROM PUBLIC;
COMMENT ON PROCEDURE catat_realisasi(bigint, date, numeric, text, text) IS
'Mencatat realisasi sebuah indikator pada suatu hari.
Argumen: indikator; tanggal; jumlah, 0 ke atas, dalam satuan indikator; bukti, tautan atau nomor; keterangan.
NULL: indikator, tanggal, dan jumlah NULL ditolak.
Galat: P0002 indikator tidak ada; 42501 bukan pegawainya; 55000 rencana tidak berjalan, atau periode sudah ditutup; 22008 hari di luar masa rencana; 22023 indikator yang diukur; 23514 jumlah negatif.
Dasar: PermenPANRB 6/2022 (pendokumentasian kinerja).';
CALL daftarkan_hak('kinerja.catat_realisasi(bigint, date, numeric, text, text)', 'pegawai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.catat_realisasi(bigint, date, numeric, text, text)', 'pengelola', '{EXECUTE}');

CALL pasang_jaga('realisasi', 'jaga_periode', '{INSERT,UPDATE,DELETE}', 'CASE WHEN b.asal = ''ketik'' THEN daterange(b.tanggal, b.tanggal, ''[]'') ELSE ''empty'' END');
CALL daftarkan_tabel('realisasi', 'catatan');
CALL daftarkan_hak('kinerja.realisasi', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.realisasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.realisasi', 'pegawai', '{SELECT,INSERT,UPDATE,DELETE}');
CALL daftarkan_hak('kinerja.realisasi', 'penilai', '{SELECT}');
CALL daftarkan_hak('kinerja.realisasi', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'pegawai', 'DELETE', 'nip = (SELECT kinerja.nip_saya()) AND asal = ''ketik''');
CALL daftarkan_kebijakan('realisasi', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)');
CALL daftarkan_kebijakan('realisasi', 'tim_penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
