-- Who acts: whose a database role is (nip_saya reads it), and in which roles
CREATE TABLE IF NOT EXISTS pengguna (
    nama_peran name PRIMARY KEY,
    nip nip NOT NULL
);
COMMENT ON TABLE pengguna IS 'Peran basis data yang dipegang satu orang, dan NIP-nya. Bagi aplikasi yang memakai satu peran bersama, lihat masuk.';
COMMENT ON COLUMN pengguna.nama_peran IS 'Nama peran basis data.';
COMMENT ON COLUMN pengguna.nip IS 'NIP pemegangnya.';

CREATE OR REPLACE FUNCTION berperan(peran text) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM kinerja.peran_daftar d JOIN pg_roles r ON r.rolname = d.nama_peran
                   WHERE d.peran = berperan.peran AND pg_has_role(current_user, r.oid, 'USAGE'))
        OR (berperan.peran = 'pengelola' AND pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = 'kinerja.peran_daftar'::regclass), 'USAGE'));
END $$;
COMMENT ON FUNCTION berperan(text) IS
'Apakah peran basis data yang dipakai sekarang memegang sebuah peran dalam tahun kinerja. Pemilik daftar adalah pengelola.
Argumen: peran, seperti pada peran_daftar.
NULL: false.
Galat: 42501 tanpa hak baca atas peran_daftar.';

CALL daftarkan_tabel('pengguna', 'setelan');
-- only the owner says who is who: whoever could would be anybody
CALL daftarkan_hak('kinerja.pengguna', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.pengguna', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.pengguna', 'pegawai', '{SELECT}');
CALL daftarkan_hak('kinerja.pengguna', 'penilai', '{SELECT}');
CALL daftarkan_hak('kinerja.pengguna', 'tim_penilai', '{SELECT}');
CALL daftarkan_kebijakan('pengguna', 'pegawai', 'SELECT', 'nama_peran = current_user');
CALL daftarkan_kebijakan('pengguna', 'penilai', 'SELECT', 'nama_peran = current_user');
CALL daftarkan_kebijakan('pengguna', 'tim_penilai', 'SELECT', 'nama_peran = current_user');
-- everyone may know which role is which, and how a figure comes about
DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pengelola,pemeriksa,pelapor,pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.peran_daftar', p, '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.pengaturan', p, '{SELECT}');
        CALL kinerja.daftarkan_kebijakan('pengaturan', p, 'SELECT', 'true');
    END LOOP;
    FOREACH p IN ARRAY '{pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_kebijakan('peran_daftar', p, 'SELECT', 'true');
    END LOOP;
END $$;
