-- Persons
CREATE TABLE IF NOT EXISTS pegawai (
    nip nip PRIMARY KEY,
    nama text NOT NULL,
    jenis_kelamin text CHECK (jenis_kelamin IN ('L', 'P')),
    tanggal_lahir date,
    mulai date NOT NULL,
    selesai date,
    CHECK (selesai >= mulai)
);
COMMENT ON TABLE pegawai IS 'Pegawai, disalin dari tabel instansi oleh sinkronkan; tidak pernah dihapus. Golongan, jenjang, dan statusnya dari waktu ke waktu ada dalam kedudukan.';
COMMENT ON COLUMN pegawai.nip IS 'NIP.';
COMMENT ON COLUMN pegawai.nama IS 'Nama sebagaimana tercatat pada instansi.';
COMMENT ON COLUMN pegawai.jenis_kelamin IS 'L laki-laki, P perempuan, menurut instansi.';
COMMENT ON COLUMN pegawai.tanggal_lahir IS 'Tanggal lahir menurut instansi; dapat berbeda dari NIP.';
COMMENT ON COLUMN pegawai.mulai IS 'Terhitung mulai tanggal menurut NIP.';
COMMENT ON COLUMN pegawai.selesai IS 'Hari terakhir tercatat pada instansi; kosong selama masih tercatat.';

CREATE OR REPLACE FUNCTION bahan_pegawai(pada date)
RETURNS TABLE (tolak text, catatan text, label text, nip nip, nama text, jenis_kelamin text, tanggal_lahir date, mulai date, selesai date)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT CASE WHEN s.nip IS NULL THEN coalesce(s.sebab, 'NIP kosong')
                WHEN s.nama IS NULL THEN 'nama kosong'
                WHEN count(*) OVER (PARTITION BY s.nip) > 1 THEN format('NIP dipakai %s baris yang berbeda', count(*) OVER (PARTITION BY s.nip))
           END,
           s.sebab, coalesce(s.nip::text, s.nama), s.nip, s.nama, s.jenis_kelamin, s.tanggal_lahir, tmt(s.nip), NULL::date
    FROM (SELECT DISTINCT p.* FROM kinerja_sumber.pegawai p) AS s
$$;
COMMENT ON FUNCTION bahan_pegawai(date) IS
'Baris pegawai dari kinerja_sumber.pegawai sebagaimana akan disalin, dan sebab yang ditolak: NIP tidak terbaca, nama kosong, atau NIP yang dipakai beberapa baris yang berbeda isinya.
Argumen: pada, hari yang keadaannya disalin.
NULL: tolak NULL bila barisnya dapat disalin; catatan menyebut kolom yang dikosongkan.
Galat: galat dari kueri pemetaan.';

CALL daftarkan_tabel('pegawai', 'acuan', 'pernyataan');
CALL daftarkan_hak('kinerja.pegawai', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.pegawai', 'pemeriksa', '{SELECT}');
