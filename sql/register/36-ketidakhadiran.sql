-- Absences
CREATE TABLE IF NOT EXISTS ketidakhadiran (
    nip nip NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    jenis text NOT NULL,
    selesai date,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    PRIMARY KEY (nip, mulai, jenis),
    CHECK (selesai >= mulai)
);
COMMENT ON TABLE ketidakhadiran IS 'Ketidakhadiran pegawai beserta masanya, disalin dari tabel instansi oleh sinkronkan.';
COMMENT ON COLUMN ketidakhadiran.nip IS 'Pegawai.';
COMMENT ON COLUMN ketidakhadiran.mulai IS 'Hari pertama.';
COMMENT ON COLUMN ketidakhadiran.jenis IS 'Jenis: cuti, sakit, tugas belajar, dan sebagainya.';
COMMENT ON COLUMN ketidakhadiran.selesai IS 'Hari terakhir; kosong bila belum diketahui.';
COMMENT ON COLUMN ketidakhadiran.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE OR REPLACE FUNCTION bahan_ketidakhadiran(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, mulai date, jenis text, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.sebab IS NOT NULL THEN s.sebab
                WHEN s.nip IS NULL THEN 'NIP kosong' WHEN s.mulai IS NULL THEN 'mulai kosong' WHEN s.jenis IS NULL THEN 'jenis kosong'
                WHEN s.selesai < s.mulai THEN format('berakhir %s sebelum mulai %s', s.selesai, s.mulai)
                WHEN p.nip IS NULL THEN format('pegawai "%s" tidak tersalin', s.nip)
                WHEN count(*) OVER (PARTITION BY s.nip, s.mulai, s.jenis) > 1 THEN format('%s baris yang sama dengan hari terakhir berbeda', count(*) OVER (PARTITION BY s.nip, s.mulai, s.jenis)) END,
           NULL::text, concat_ws(' ', s.nip, s.mulai, s.jenis), s.nip, s.mulai, s.jenis, s.selesai
    FROM (SELECT DISTINCT m.sebab, m.nip, m.mulai, m.jenis, nullif(m.selesai, 'infinity') AS selesai FROM kinerja_sumber.ketidakhadiran m) AS s
    LEFT JOIN pegawai p ON p.nip = s.nip
$$;
COMMENT ON FUNCTION bahan_ketidakhadiran(date) IS
'Baris ketidakhadiran dari kinerja_sumber.ketidakhadiran sebagaimana akan disalin, dan sebab yang ditolak: kolom tidak terbaca atau kosong, pegawai tidak tersalin, masa terbalik, atau baris kembar.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('ketidakhadiran', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.ketidakhadiran', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.ketidakhadiran', 'pemeriksa', '{SELECT}');
