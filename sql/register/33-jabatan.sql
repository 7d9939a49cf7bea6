-- Posts
CREATE TABLE IF NOT EXISTS jabatan (
    kode text PRIMARY KEY,
    nama text NOT NULL,
    jenis text,
    kelas numeric,
    jenjang text,
    mulai date NOT NULL,
    selesai date,
    CHECK (selesai >= mulai)
);
COMMENT ON TABLE jabatan IS 'Jabatan, disalin dari tabel instansi oleh sinkronkan; tidak pernah dihapus.';
COMMENT ON COLUMN jabatan.kode IS 'Kode jabatan.';
COMMENT ON COLUMN jabatan.nama IS 'Nama jabatan.';
COMMENT ON COLUMN jabatan.jenis IS 'Jenis jabatan menurut instansi.';
COMMENT ON COLUMN jabatan.kelas IS 'Kelas jabatan.';
COMMENT ON COLUMN jabatan.jenjang IS 'Jenjang jabatan fungsional; kosong bagi jabatan lain.';
COMMENT ON COLUMN jabatan.mulai IS 'Awal tahun penyalinan yang pertama.';
COMMENT ON COLUMN jabatan.selesai IS 'Hari terakhir tercatat pada instansi; kosong selama masih tercatat.';

CREATE OR REPLACE FUNCTION bahan_jabatan(pada date)
RETURNS TABLE (tolak text, catatan text, label text, kode text, nama text, jenis text, kelas numeric, jenjang text, mulai date, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.kode IS NULL THEN 'kode kosong' WHEN s.nama IS NULL THEN 'nama kosong'
                WHEN count(*) OVER (PARTITION BY s.kode) > 1 THEN format('kode dipakai %s baris yang berbeda', count(*) OVER (PARTITION BY s.kode)) END,
           NULL::text, coalesce(s.kode, s.nama), s.kode, s.nama, s.jenis, s.kelas, s.jenjang, coalesce(t.mulai, date_trunc('year', pada)::date), NULL::date
    FROM (SELECT DISTINCT m.kode, m.nama, m.jenis, m.kelas, m.jenjang FROM kinerja_sumber.jabatan m) AS s
    LEFT JOIN jabatan t ON t.kode = s.kode
$$;
COMMENT ON FUNCTION bahan_jabatan(date) IS
'Baris jabatan dari kinerja_sumber.jabatan sebagaimana akan disalin, dan sebab yang ditolak: kode atau nama kosong, atau kode yang dipakai beberapa baris yang berbeda isinya.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('jabatan', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.jabatan', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.jabatan', 'pemeriksa', '{SELECT}');
