-- Who works where, as what
CREATE TABLE IF NOT EXISTS penempatan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip nip NOT NULL REFERENCES pegawai,
    unit text NOT NULL REFERENCES unit,
    jabatan text REFERENCES jabatan,
    jenis text NOT NULL CHECK (jenis IN ('definitif', 'plt', 'plh')),
    mulai date NOT NULL,
    selesai date,
    masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    UNIQUE NULLS NOT DISTINCT (nip, mulai, jenis, unit, jabatan),
    CHECK (selesai >= mulai),
    CONSTRAINT penempatan_definitif_tunggal EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&) WHERE (jenis = 'definitif')
);
CREATE INDEX IF NOT EXISTS penempatan_unit ON penempatan (unit);
COMMENT ON TABLE penempatan IS 'Penempatan pegawai pada unit dan jabatan beserta masanya, disalin dari tabel instansi oleh sinkronkan. Catatan penilaian menyalin isinya, tidak merujuk id.';
COMMENT ON COLUMN penempatan.id IS 'Nomor baris.';
COMMENT ON COLUMN penempatan.nip IS 'Pegawai.';
COMMENT ON COLUMN penempatan.unit IS 'Unit.';
COMMENT ON COLUMN penempatan.jabatan IS 'Jabatan; kosong bila instansi tidak mencatatnya.';
COMMENT ON COLUMN penempatan.jenis IS 'definitif (seorang pegawai paling banyak satu pada satu hari), plt, atau plh.';
COMMENT ON COLUMN penempatan.mulai IS 'Terhitung mulai tanggal.';
COMMENT ON COLUMN penempatan.selesai IS 'Hari terakhir; kosong selama masih berlaku.';
COMMENT ON COLUMN penempatan.masa IS 'Masa berlaku, dari mulai sampai dengan selesai.';

CREATE OR REPLACE FUNCTION bahan_penempatan(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, unit text, jabatan text, jenis text, mulai date, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.sebab IS NOT NULL THEN s.sebab
                WHEN s.nip IS NULL THEN 'NIP kosong' WHEN s.mulai IS NULL THEN 'mulai kosong' WHEN s.jenis IS NULL THEN 'jenis kosong' WHEN s.unit IS NULL THEN 'unit kosong'
                WHEN s.selesai < s.mulai THEN format('berakhir %s sebelum mulai %s', s.selesai, s.mulai)
                WHEN p.nip IS NULL THEN format('pegawai "%s" tidak tersalin', s.nip)
                WHEN u.kode IS NULL THEN format('unit "%s" tidak tersalin', s.unit)
                WHEN s.jabatan IS NOT NULL AND j.kode IS NULL THEN format('jabatan "%s" tidak tersalin', s.jabatan)
                WHEN s.banyak > 1 THEN format('%s baris yang sama dengan masa berbeda', s.banyak)
                WHEN s.sebelum >= s.mulai THEN 'bertumpang tindih dengan penempatan definitif yang mulai sebelumnya'
                WHEN s.berikut <= coalesce(s.selesai, 'infinity') THEN format('bertumpang tindih dengan penempatan definitif yang mulai %s', s.berikut) END,
           NULL::text, concat_ws(' ', s.nip, s.mulai, s.jenis, s.unit), s.nip, s.unit, s.jabatan, s.jenis, s.mulai, s.selesai
    FROM (SELECT s.*, count(*) OVER (PARTITION BY s.nip, s.mulai, s.jenis, CASE WHEN s.jenis <> 'definitif' THEN s.unit END, CASE WHEN s.jenis <> 'definitif' THEN s.jabatan END) AS banyak,
                 CASE WHEN s.jenis = 'definitif' THEN lead(s.mulai) OVER w END AS berikut,
                 CASE WHEN s.jenis = 'definitif' THEN max(coalesce(s.selesai, 'infinity')) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) END AS sebelum
          FROM (SELECT DISTINCT m.sebab, m.nip, m.unit, m.jabatan, m.mulai, nullif(m.selesai, 'infinity') AS selesai, m.jenis FROM kinerja_sumber.penempatan m) AS s
          WINDOW w AS (PARTITION BY s.nip, s.jenis = 'definitif' ORDER BY s.mulai, s.selesai, s.unit, s.jabatan)) AS s
    LEFT JOIN pegawai p ON p.nip = s.nip
    LEFT JOIN unit u ON u.kode = s.unit
    LEFT JOIN jabatan j ON j.kode = s.jabatan
$$;
COMMENT ON FUNCTION bahan_penempatan(date) IS
'Baris penempatan dari kinerja_sumber.penempatan sebagaimana akan disalin, dan sebab yang ditolak: kolom tidak terbaca atau kosong, pegawai, unit, atau jabatan tidak tersalin, masa terbalik, baris kembar, atau masa definitif yang bertumpang tindih (semua pihaknya ditolak).
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('penempatan', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.penempatan', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.penempatan', 'pemeriksa', '{SELECT}');
