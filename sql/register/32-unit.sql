-- Units
CREATE TABLE IF NOT EXISTS unit (
    kode text PRIMARY KEY,
    nama text NOT NULL,
    induk text REFERENCES unit,
    jenis text,
    mulai date NOT NULL,
    selesai date,
    CHECK (selesai >= mulai),
    CHECK (induk <> kode)
);
CREATE INDEX IF NOT EXISTS unit_induk ON unit (induk);
COMMENT ON TABLE unit IS 'Unit organisasi, disalin dari tabel instansi oleh sinkronkan; tidak pernah dihapus. Nama dan induk adalah yang terakhir, yang dahulu ada dalam jejak.';
COMMENT ON COLUMN unit.kode IS 'Kode unit.';
COMMENT ON COLUMN unit.nama IS 'Nama unit.';
COMMENT ON COLUMN unit.induk IS 'Unit di atasnya; kosong bagi yang teratas, atau bila induknya tidak dikenal.';
COMMENT ON COLUMN unit.jenis IS 'Jenis unit menurut instansi.';
COMMENT ON COLUMN unit.mulai IS 'Awal tahun penyalinan yang pertama.';
COMMENT ON COLUMN unit.selesai IS 'Hari terakhir tercatat pada instansi; kosong selama masih tercatat.';

CREATE OR REPLACE FUNCTION bahan_unit(pada date)
RETURNS TABLE (tolak text, catatan text, label text, kode text, nama text, induk text, jenis text, mulai date, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH s AS (
        SELECT u.kode, u.nama, u.induk, u.jenis,
               CASE WHEN u.kode IS NULL THEN 'kode kosong' WHEN u.nama IS NULL THEN 'nama kosong'
                    WHEN count(*) OVER (PARTITION BY u.kode) > 1 THEN format('kode dipakai %s baris yang berbeda', count(*) OVER (PARTITION BY u.kode)) END AS tolak
        FROM (SELECT DISTINCT m.kode, m.nama, m.induk, m.jenis FROM kinerja_sumber.unit m) AS u
    )
    SELECT s.tolak,
           CASE WHEN s.induk = s.kode THEN format('induk "%s": unit itu sendiri', s.induk)
                WHEN s.induk IS NOT NULL AND i.kode IS NULL THEN format('induk "%s": tidak ada unit berkode itu', s.induk) END,
           coalesce(s.kode, s.nama), s.kode, s.nama, CASE WHEN s.induk <> s.kode THEN i.kode END, s.jenis,
           coalesce(t.mulai, date_trunc('year', pada)::date), NULL::date
    FROM s
    LEFT JOIN (SELECT a.kode FROM s a WHERE a.tolak IS NULL UNION SELECT a.kode FROM unit a) AS i ON i.kode = s.induk
    LEFT JOIN unit t ON t.kode = s.kode
$$;
COMMENT ON FUNCTION bahan_unit(date) IS
'Baris unit dari kinerja_sumber.unit sebagaimana akan disalin, dan sebab yang ditolak: kode atau nama kosong, atau kode yang dipakai beberapa baris yang berbeda isinya. Induk yang tidak dikenal dikosongkan.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('unit', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.unit', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.unit', 'pemeriksa', '{SELECT}');
