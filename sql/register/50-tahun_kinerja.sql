-- The appraisal year: years, periods, the rules in force, the calendar, the time limits
CREATE TABLE IF NOT EXISTS tahun_kinerja (
    tahun integer PRIMARY KEY CHECK (tahun BETWEEN 1900 AND 9999),
    status text NOT NULL DEFAULT 'dibuka' CHECK (status IN ('dibuka', 'ditutup')),
    alasan_status text,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(make_date(tahun, 1, 1), make_date(tahun, 12, 31), '[]')) STORED
);
COMMENT ON TABLE tahun_kinerja IS 'Tahun penilaian. Dibuka oleh buka_tahun.';
COMMENT ON COLUMN tahun_kinerja.tahun IS 'Tahun kalender.';
COMMENT ON COLUMN tahun_kinerja.status IS 'dibuka atau ditutup.';
COMMENT ON COLUMN tahun_kinerja.alasan_status IS 'Alasan perubahan status yang terakhir; wajib bila dibuka lagi.';
COMMENT ON COLUMN tahun_kinerja.masa IS 'Hari-hari tahun itu.';

CREATE TABLE IF NOT EXISTS periode_kinerja (
    periode periode PRIMARY KEY,
    tahun integer NOT NULL REFERENCES tahun_kinerja,
    status text NOT NULL DEFAULT 'dibuka' CHECK (status IN ('dibuka', 'ditutup')),
    alasan_status text,
    masa daterange NOT NULL GENERATED ALWAYS AS (rentang(periode)) STORED,
    CHECK (masa <@ daterange(make_date(tahun, 1, 1), make_date(tahun, 12, 31), '[]')),
    UNIQUE (periode, tahun)
);
CREATE INDEX IF NOT EXISTS periode_kinerja_tahun ON periode_kinerja (tahun);
COMMENT ON TABLE periode_kinerja IS 'Periode evaluasi dalam sebuah tahun: periodik (bulan, triwulan, semester) dan tahunan. Sesudah ditutup, realisasi, catatan, dan evaluasi hari-harinya tidak berubah lagi.';
COMMENT ON COLUMN periode_kinerja.periode IS 'Periode: 2026-T1 triwulan, 2026-S1 semester, 2026-01 bulan, 2026 tahunan.';
COMMENT ON COLUMN periode_kinerja.tahun IS 'Tahun penilaian.';
COMMENT ON COLUMN periode_kinerja.status IS 'dibuka atau ditutup.';
COMMENT ON COLUMN periode_kinerja.alasan_status IS 'Alasan perubahan status yang terakhir; wajib bila dibuka lagi.';
COMMENT ON COLUMN periode_kinerja.masa IS 'Hari-hari periode itu.';

CREATE TABLE IF NOT EXISTS aturan_berlaku (
    keperluan text NOT NULL CHECK (keperluan IN ('capaian', 'penilaian', 'layanan')),
    mulai date NOT NULL,
    selesai date,
    aturan aturan NOT NULL,
    kode text NOT NULL CHECK (btrim(kode) <> ''),
    dasar text NOT NULL CHECK (btrim(dasar) <> ''),
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (keperluan, mulai),
    CHECK (selesai >= mulai),
    CONSTRAINT aturan_berlaku_tunggal EXCLUDE USING gist (int4range(array_position('{capaian,penilaian,layanan}'::text[], keperluan), array_position('{capaian,penilaian,layanan}'::text[], keperluan), '[]') WITH &&, masa WITH &&)
);
COMMENT ON TABLE aturan_berlaku IS 'Aturan mana yang berlaku kapan, bagi setiap keperluan; masanya tidak bertumpang tindih. Yang berlaku bagi sebuah periode ialah yang berlaku pada hari terakhirnya; lihat aturan_pada.';
COMMENT ON COLUMN aturan_berlaku.keperluan IS 'capaian: capaian indikator terhadap targetnya; penilaian: nilai, ekspektasi, dan predikat; layanan: indeks kepuasan masyarakat.';
COMMENT ON COLUMN aturan_berlaku.mulai IS 'Hari pertama berlaku.';
COMMENT ON COLUMN aturan_berlaku.selesai IS 'Hari terakhir berlaku; kosong selama masih berlaku.';
COMMENT ON COLUMN aturan_berlaku.aturan IS 'Aturan sebagai nilai; lihat aturan_baku dan ubah.';
COMMENT ON COLUMN aturan_berlaku.kode IS 'Sebutan pendek, misalnya PERMENPANRB6-2022.';
COMMENT ON COLUMN aturan_berlaku.dasar IS 'Peraturan atau keputusan yang menetapkannya.';
COMMENT ON COLUMN aturan_berlaku.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE OR REPLACE FUNCTION aturan_pada(keperluan text, hari date) RETURNS aturan
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT b.aturan FROM kinerja.aturan_berlaku b WHERE b.keperluan = aturan_pada.keperluan AND b.masa @> aturan_pada.hari
$$;
COMMENT ON FUNCTION aturan_pada(text, date) IS
'Aturan yang berlaku pada sebuah hari.
Argumen: keperluan, seperti aturan_berlaku; hari.
NULL: NULL bila tidak ada yang berlaku.
Galat: tidak ada.';

CREATE TABLE IF NOT EXISTS hari_libur (
    tanggal date PRIMARY KEY,
    keterangan text NOT NULL
);
COMMENT ON TABLE hari_libur IS 'Hari libur nasional dan cuti bersama, selain Sabtu dan Minggu.';
COMMENT ON COLUMN hari_libur.tanggal IS 'Hari libur.';
COMMENT ON COLUMN hari_libur.keterangan IS 'Nama hari libur.';

CREATE OR REPLACE FUNCTION libur() RETURNS datemultirange
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT coalesce(range_agg(daterange(h.tanggal, h.tanggal, '[]')), '{}') FROM kinerja.hari_libur h
$$;
COMMENT ON FUNCTION libur() IS
'Hari-hari libur dalam bentuk yang dipakai hari_kerja.
Argumen: tanpa argumen.
NULL: tidak pernah NULL; kosong bila hari_libur kosong.
Galat: tidak ada.';

CREATE TABLE IF NOT EXISTS tenggat (
    tahun integer NOT NULL REFERENCES tahun_kinerja,
    kegiatan text NOT NULL CHECK (kegiatan IN ('penyusunan', 'kesepakatan', 'umpan_balik', 'penilaian_mandiri', 'evaluasi', 'keberatan')),
    periode periode NOT NULL,
    selesai date NOT NULL,
    PRIMARY KEY (tahun, kegiatan, periode),
    FOREIGN KEY (periode, tahun) REFERENCES periode_kinerja (periode, tahun)
);
COMMENT ON TABLE tenggat IS 'Batas waktu setiap kegiatan dalam sebuah periode; bawaannya dihitung buka_periode dari setelan pengaturan, dan dapat diubah.';
COMMENT ON COLUMN tenggat.tahun IS 'Tahun penilaian.';
COMMENT ON COLUMN tenggat.kegiatan IS 'penyusunan dan kesepakatan rencana; umpan_balik, penilaian_mandiri, evaluasi, dan keberatan periode itu.';
COMMENT ON COLUMN tenggat.periode IS 'Periode yang bersangkutan.';
COMMENT ON COLUMN tenggat.selesai IS 'Hari terakhir.';

CALL daftarkan_tabel('tahun_kinerja', 'catatan');
CALL daftarkan_tabel('periode_kinerja', 'catatan');
CALL daftarkan_tabel('aturan_berlaku', 'setelan');
CALL daftarkan_tabel('hari_libur', 'setelan');
CALL daftarkan_tabel('tenggat', 'setelan');
DO $$
DECLARE
    t text;
    p text;
BEGIN
    FOREACH t IN ARRAY '{tahun_kinerja,periode_kinerja,aturan_berlaku,hari_libur,tenggat}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pemeriksa', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pelapor', '{SELECT}');
        FOREACH p IN ARRAY '{pegawai,penilai,tim_penilai}'::text[] LOOP
            CALL kinerja.daftarkan_hak('kinerja.' || t, p, '{SELECT}');
            CALL kinerja.daftarkan_kebijakan(t, p, 'SELECT', 'true');
        END LOOP;
    END LOOP;
END $$;

-- the official rules as they followed each other; the agency changes what is its own
INSERT INTO aturan_berlaku (keperluan, mulai, selesai, kode, aturan, dasar)
SELECT v.keperluan, v.mulai::date, v.selesai::date, v.kode, aturan_baku(v.kode), v.dasar
FROM (VALUES
    ('penilaian', '2014-01-01', '2020-12-31', 'PP46-2011', 'PP 46/2011; Perka BKN 1/2013'),
    ('penilaian', '2021-01-01', '2021-12-31', 'PP30-2019', 'PP 30/2019'),
    ('penilaian', '2022-01-01', NULL, 'PERMENPANRB6-2022', 'PermenPANRB 6/2022'),
    ('capaian', '2014-01-01', '2020-12-31', 'PP46-2011', 'PP 46/2011; Perka BKN 1/2013'),
    ('capaian', '2021-01-01', NULL, 'PERMENPANRB8-2021', 'PermenPANRB 8/2021'),
    ('layanan', '2017-01-01', NULL, 'PERMENPANRB14-2017', 'PermenPANRB 14/2017')
) AS v (keperluan, mulai, selesai, kode, dasar)
WHERE NOT EXISTS (SELECT FROM aturan_berlaku b WHERE b.keperluan = v.keperluan);
