-- Row security: which rows a role sees and writes, for every table of the register
CREATE TABLE IF NOT EXISTS kebijakan_daftar (
    tabel text NOT NULL,
    peran text NOT NULL CHECK (peran IN ('pegawai', 'penilai', 'tim_penilai', 'pengelola', 'pemeriksa', 'pelapor')),
    perintah text NOT NULL CHECK (perintah IN ('ALL', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')),
    terlihat text,
    ditulis text,
    terpasang text,
    PRIMARY KEY (tabel, peran, perintah),
    CHECK ((perintah = 'INSERT') = (terlihat IS NULL)),
    CHECK (perintah NOT IN ('SELECT', 'DELETE') OR ditulis IS NULL)
);
COMMENT ON TABLE kebijakan_daftar IS 'Keamanan baris: baris mana dari sebuah tabel yang dilihat dan ditulis sebuah peran. Diterapkan oleh terapkan_kebijakan sebagai POLICY bagi peran yang dipetakan; tabel tanpa kebijakan hanya terbuka bagi pemilik daftar.';
COMMENT ON COLUMN kebijakan_daftar.tabel IS 'Tabel daftar.';
COMMENT ON COLUMN kebijakan_daftar.peran IS 'Peran dalam tahun kinerja.';
COMMENT ON COLUMN kebijakan_daftar.perintah IS 'Perintah yang diatur, seperti pada CREATE POLICY.';
COMMENT ON COLUMN kebijakan_daftar.terlihat IS 'Syarat baris yang terlihat (USING).';
COMMENT ON COLUMN kebijakan_daftar.ditulis IS 'Syarat baris sesudah ditulis (WITH CHECK); kosong berarti seperti terlihat.';
COMMENT ON COLUMN kebijakan_daftar.terpasang IS 'Sidik kebijakan dan perannya sebagaimana terpasang; kosong bila tidak terpasang.';

CREATE OR REPLACE PROCEDURE daftarkan_kebijakan(tabel text, peran text, perintah text, terlihat text, ditulis text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.kebijakan_daftar AS k (tabel, peran, perintah, terlihat, ditulis)
    VALUES (daftarkan_kebijakan.tabel, daftarkan_kebijakan.peran, daftarkan_kebijakan.perintah, daftarkan_kebijakan.terlihat, daftarkan_kebijakan.ditulis)
    ON CONFLICT ON CONSTRAINT kebijakan_daftar_pkey DO UPDATE SET terlihat = excluded.terlihat, ditulis = excluded.ditulis
    WHERE (k.terlihat, k.ditulis) IS DISTINCT FROM (excluded.terlihat, excluded.ditulis);
END $$;
REVOKE ALL ON PROCEDURE daftarkan_kebijakan(text, text, text, text, text) FROM PUBLIC;
COMMENT ON PROCEDURE daftarkan_kebijakan(text, text, text, text, text) IS
'Menyebut baris mana dari sebuah tabel yang dilihat dan ditulis sebuah peran; dipanggil oleh bagian yang membuat tabel itu.
Argumen: seperti kolom kebijakan_daftar.
NULL: terlihat NULL hanya bagi INSERT; ditulis NULL berarti seperti terlihat.
Galat: 23514 peran atau perintah tidak dikenal.';

CREATE OR REPLACE PROCEDURE terapkan_kebijakan()
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    tabel text;
    perubahan text[];
BEGIN
    -- pengelola manages, pemeriksa and pelapor read: what they have a right on, without a word more
    INSERT INTO kinerja.kebijakan_daftar (tabel, peran, perintah, terlihat)
    SELECT t.tabel, h.peran, CASE h.peran WHEN 'pengelola' THEN 'ALL' ELSE 'SELECT' END, 'true'
    FROM kinerja.tabel_daftar t JOIN kinerja.hak_daftar h ON to_regclass(h.objek) = to_regclass(format('kinerja.%I', t.tabel))
    WHERE h.peran IN ('pengelola', 'pemeriksa', 'pelapor')
      AND NOT EXISTS (SELECT FROM kinerja.kebijakan_daftar k WHERE k.tabel = t.tabel AND k.peran = h.peran);
    -- arrays: a table that a loop still reads cannot be altered
    FOREACH tabel IN ARRAY ARRAY (SELECT format('kinerja.%I', t.tabel) FROM kinerja.tabel_daftar t JOIN pg_class c ON c.oid = to_regclass(format('kinerja.%I', t.tabel))
                                  WHERE NOT c.relrowsecurity ORDER BY t.tabel) LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabel);
    END LOOP;
    perubahan := ARRAY (
        SELECT ARRAY[k.tabel, k.peran, k.perintah, k.sidik,
                     CASE WHEN k.ada THEN format('DROP POLICY %I ON kinerja.%I;', k.nama, k.tabel) ELSE '' END ||
                     CASE WHEN k.sidik IS NOT NULL THEN format('CREATE POLICY %I ON kinerja.%I FOR %s TO %s%s%s', k.nama, k.tabel, k.perintah,
                         (SELECT string_agg(format('%I', u), ', ') FROM unnest(k.untuk) AS u), ' USING (' || k.terlihat || ')', ' WITH CHECK (' || k.ditulis || ')') ELSE '' END]
        FROM (SELECT l.*, CASE WHEN l.untuk <> '{}' THEN md5(concat_ws('|', l.terlihat, '|', l.ditulis, '|', l.untuk::text)) END AS sidik,
                     EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = to_regclass(format('kinerja.%I', l.tabel)) AND p.polname = l.nama) AS ada
              FROM (SELECT d.*, d.peran || '_' || lower(d.perintah) AS nama,
                           ARRAY (SELECT r.rolname FROM kinerja.peran_daftar m JOIN pg_roles r ON r.rolname = m.nama_peran WHERE m.peran = d.peran ORDER BY r.rolname) AS untuk
                    FROM kinerja.kebijakan_daftar d) AS l
              WHERE to_regclass(format('kinerja.%I', l.tabel)) IS NOT NULL) AS k
        WHERE k.sidik IS DISTINCT FROM k.terpasang OR k.ada <> (k.sidik IS NOT NULL)
        ORDER BY k.tabel, k.nama);
    FOR n IN 1 .. cardinality(perubahan) / 5 LOOP
        EXECUTE perubahan[n][5];
        UPDATE kinerja.kebijakan_daftar k SET terpasang = perubahan[n][4]
        WHERE k.tabel = perubahan[n][1] AND k.peran = perubahan[n][2] AND k.perintah = perubahan[n][3];
    END LOOP;
END $$;
REVOKE ALL ON PROCEDURE terapkan_kebijakan() FROM PUBLIC;
COMMENT ON PROCEDURE terapkan_kebijakan() IS
'Menyalakan keamanan baris pada semua tabel daftar dan memasang kebijakan menurut kebijakan_daftar bagi peran yang dipetakan. Pengelola yang berhak atas sebuah tabel mendapat semua barisnya; pemeriksa dan pelapor membaca semuanya. Yang sudah terpasang tidak dipasang lagi. Dipanggil oleh terapkan_hak.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 42501 bukan pemilik daftar; galat server bila sebuah syarat tidak terbaca.';

CALL daftarkan_tabel('kebijakan_daftar', 'setelan');
CALL daftarkan_hak('kinerja.kebijakan_daftar', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.kebijakan_daftar', 'pemeriksa', '{SELECT}');
-- how access is arranged is no secret to those who manage and examine it
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY '{bagian_daftar,tabel_daftar,hak_daftar}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pengelola', '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.' || t, 'pemeriksa', '{SELECT}');
    END LOOP;
END $$;
