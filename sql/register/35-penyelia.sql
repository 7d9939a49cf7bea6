-- Who supervises whom
CREATE TABLE IF NOT EXISTS penyelia (
    nip nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    selesai date,
    nip_atasan nip NOT NULL REFERENCES pegawai,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (nip, mulai),
    CHECK (selesai >= mulai),
    CHECK (nip_atasan <> nip),
    CONSTRAINT penyelia_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&)
);
CREATE INDEX IF NOT EXISTS penyelia_atasan ON penyelia (nip_atasan, mulai);
COMMENT ON TABLE penyelia IS 'Atasan langsung pegawai beserta masanya, disalin dari tabel instansi oleh sinkronkan; pada satu hari paling banyak satu.';
COMMENT ON COLUMN penyelia.nip IS 'Pegawai.';
COMMENT ON COLUMN penyelia.mulai IS 'Hari pertama.';
COMMENT ON COLUMN penyelia.selesai IS 'Hari terakhir; kosong selama masih berlaku.';
COMMENT ON COLUMN penyelia.nip_atasan IS 'Atasan langsung.';
COMMENT ON COLUMN penyelia.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE OR REPLACE FUNCTION bahan_penyelia(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, mulai date, selesai date, nip_atasan nip)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.sebab IS NOT NULL THEN s.sebab
                WHEN s.nip IS NULL THEN 'NIP kosong' WHEN s.nip_atasan IS NULL THEN 'NIP atasan kosong' WHEN s.mulai IS NULL THEN 'mulai kosong'
                WHEN s.nip_atasan = s.nip THEN 'atasan diri sendiri'
                WHEN s.selesai < s.mulai THEN format('berakhir %s sebelum mulai %s', s.selesai, s.mulai)
                WHEN p.nip IS NULL THEN format('pegawai "%s" tidak tersalin', s.nip)
                WHEN a.nip IS NULL THEN format('atasan "%s" tidak tersalin', s.nip_atasan)
                WHEN s.sebelum >= s.mulai THEN 'bertumpang tindih dengan penyelia yang mulai sebelumnya'
                WHEN s.berikut <= coalesce(s.selesai, 'infinity') THEN format('bertumpang tindih dengan penyelia yang mulai %s', s.berikut) END,
           NULL::text, concat_ws(' ', s.nip, s.mulai, s.nip_atasan), s.nip, s.mulai, s.selesai, s.nip_atasan
    FROM (SELECT s.*, lead(s.mulai) OVER w AS berikut, max(coalesce(s.selesai, 'infinity')) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS sebelum
          FROM (SELECT DISTINCT m.sebab, m.nip, m.nip_atasan, m.mulai, nullif(m.selesai, 'infinity') AS selesai FROM kinerja_sumber.penyelia m) AS s
          WINDOW w AS (PARTITION BY s.nip ORDER BY s.mulai, s.selesai, s.nip_atasan)) AS s
    LEFT JOIN pegawai p ON p.nip = s.nip
    LEFT JOIN pegawai a ON a.nip = s.nip_atasan
$$;
COMMENT ON FUNCTION bahan_penyelia(date) IS
'Baris penyelia dari kinerja_sumber.penyelia sebagaimana akan disalin, dan sebab yang ditolak: kolom tidak terbaca atau kosong, pegawai atau atasan tidak tersalin, atasan diri sendiri, masa terbalik, atau masa yang bertumpang tindih (semua pihaknya ditolak).
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('penyelia', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.penyelia', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.penyelia', 'pemeriksa', '{SELECT}');
