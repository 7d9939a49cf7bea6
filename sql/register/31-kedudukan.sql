-- What a person is from day to day: grade, level, standing
CREATE TABLE IF NOT EXISTS kedudukan (
    nip nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    selesai date,
    golongan golongan,
    jenjang text,
    status text,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (nip, mulai),
    CHECK (selesai >= mulai),
    CONSTRAINT kedudukan_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&)
);
COMMENT ON TABLE kedudukan IS 'Golongan, jenjang, dan status pegawai beserta masa berlakunya: baris baru setiap kali sinkronkan menemukan perubahan.';
COMMENT ON COLUMN kedudukan.nip IS 'Pegawai.';
COMMENT ON COLUMN kedudukan.mulai IS 'Hari pertama: hari penyalinan yang menemukannya; yang pertama sejak awal tahun penyalinan atau sejak diangkat.';
COMMENT ON COLUMN kedudukan.selesai IS 'Hari terakhir; kosong selama masih berlaku.';
COMMENT ON COLUMN kedudukan.golongan IS 'Golongan ruang atau golongan PPPK.';
COMMENT ON COLUMN kedudukan.jenjang IS 'Jenjang jabatan fungsional.';
COMMENT ON COLUMN kedudukan.status IS 'Kedudukan pegawai menurut instansi; aktif bagi yang dinilai.';
COMMENT ON COLUMN kedudukan.masa IS 'Masa berlaku, dari mulai sampai dengan selesai; masa seorang pegawai tidak bertumpang tindih.';

CREATE OR REPLACE FUNCTION bahan_kedudukan(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, mulai date, selesai date, golongan golongan, jenjang text, status text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH s AS (
        -- refused like in bahan_pegawai
        SELECT b.nip, b.nama IS NULL OR count(*) OVER (PARTITION BY b.nip) > 1 AS ditolak, b.golongan, b.jenjang, b.status
        FROM (SELECT DISTINCT m.* FROM kinerja_sumber.pegawai m WHERE m.nip IS NOT NULL) AS b
    ), l AS (
        SELECT k.nip, k.mulai, k.golongan, k.jenjang, k.status FROM kedudukan k WHERE k.selesai IS NULL
    ), d AS (
        SELECT s.nip, s.ditolak, s.golongan, s.jenjang, s.status, l.mulai AS lama,
               l.nip IS NOT NULL AND (l.golongan, l.jenjang, l.status) IS DISTINCT FROM (s.golongan, s.jenjang, s.status) AS berubah,
               l.golongan AS golongan_lama, l.jenjang AS jenjang_lama, l.status AS status_lama
        FROM (SELECT DISTINCT ON (s.nip) s.* FROM s ORDER BY s.nip) AS s JOIN pegawai p ON p.nip = s.nip LEFT JOIN l ON l.nip = s.nip
    )
    SELECT NULL::text, NULL::text, d.nip::text, d.nip, v.mulai, v.selesai, v.golongan, v.jenjang, v.status
    FROM d CROSS JOIN LATERAL (
        -- who comes back does so today
        SELECT coalesce((SELECT greatest(pada, max(k.selesai) + 1) FROM kedudukan k WHERE k.nip = d.nip HAVING count(*) > 0),
                        least(pada, greatest(date_trunc('year', pada)::date, tmt(d.nip)))), NULL::date, d.golongan, d.jenjang, d.status
        WHERE d.lama IS NULL AND NOT d.ditolak
        UNION ALL
        SELECT d.lama, CASE WHEN d.berubah AND NOT d.ditolak AND d.lama < pada THEN pada - 1 END,
               CASE WHEN d.berubah AND NOT d.ditolak AND d.lama >= pada THEN d.golongan ELSE d.golongan_lama END,
               CASE WHEN d.berubah AND NOT d.ditolak AND d.lama >= pada THEN d.jenjang ELSE d.jenjang_lama END,
               CASE WHEN d.berubah AND NOT d.ditolak AND d.lama >= pada THEN d.status ELSE d.status_lama END
        WHERE d.lama IS NOT NULL
        UNION ALL
        SELECT pada, NULL::date, d.golongan, d.jenjang, d.status
        WHERE d.berubah AND NOT d.ditolak AND d.lama < pada
    ) AS v (mulai, selesai, golongan, jenjang, status)
$$;
COMMENT ON FUNCTION bahan_kedudukan(date) IS
'Kedudukan pegawai pada sebuah hari dibandingkan dengan yang terakhir tersalin: yang tidak berubah tetap, yang berubah berakhir sehari sebelumnya dan berlanjut dengan baris baru. Pegawai yang baris sumbernya ditolak tetap seperti tersalin.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('kedudukan', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.kedudukan', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.kedudukan', 'pemeriksa', '{SELECT}');
