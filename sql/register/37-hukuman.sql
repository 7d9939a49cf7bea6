-- Disciplinary measures
CREATE TABLE IF NOT EXISTS hukuman (
    nip nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    tingkat text NOT NULL CHECK (tingkat IN ('ringan', 'sedang', 'berat')),
    selesai date,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (nip, mulai, tingkat),
    CHECK (selesai >= mulai)
);
COMMENT ON TABLE hukuman IS 'Hukuman disiplin pegawai beserta masanya, disalin dari tabel instansi oleh sinkronkan.';
COMMENT ON COLUMN hukuman.nip IS 'Pegawai.';
COMMENT ON COLUMN hukuman.mulai IS 'Hari pertama.';
COMMENT ON COLUMN hukuman.tingkat IS 'Tingkat hukuman disiplin: ringan, sedang, atau berat.';
COMMENT ON COLUMN hukuman.selesai IS 'Hari terakhir; kosong bila belum diketahui.';
COMMENT ON COLUMN hukuman.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE OR REPLACE FUNCTION bahan_hukuman(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, mulai date, tingkat text, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.sebab IS NOT NULL THEN s.sebab
                WHEN s.nip IS NULL THEN 'NIP kosong' WHEN s.mulai IS NULL THEN 'mulai kosong' WHEN s.tingkat IS NULL THEN 'tingkat kosong'
                WHEN s.selesai < s.mulai THEN format('berakhir %s sebelum mulai %s', s.selesai, s.mulai)
                WHEN p.nip IS NULL THEN format('pegawai "%s" tidak tersalin', s.nip)
                WHEN count(*) OVER (PARTITION BY s.nip, s.mulai, s.tingkat) > 1 THEN format('%s baris yang sama dengan hari terakhir berbeda', count(*) OVER (PARTITION BY s.nip, s.mulai, s.tingkat)) END,
           NULL::text, concat_ws(' ', s.nip, s.mulai, s.tingkat), s.nip, s.mulai, s.tingkat, s.selesai
    FROM (SELECT DISTINCT m.sebab, m.nip, m.mulai, m.tingkat, nullif(m.selesai, 'infinity') AS selesai FROM kinerja_sumber.hukuman m) AS s
    LEFT JOIN pegawai p ON p.nip = s.nip
$$;
COMMENT ON FUNCTION bahan_hukuman(date) IS
'Baris hukuman dari kinerja_sumber.hukuman sebagaimana akan disalin, dan sebab yang ditolak: kolom tidak terbaca atau kosong, pegawai tidak tersalin, masa terbalik, atau baris kembar.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('hukuman', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.hukuman', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.hukuman', 'pemeriksa', '{SELECT}');
