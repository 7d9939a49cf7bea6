-- The register's roles, mapped to roles that exist
CREATE TABLE IF NOT EXISTS peran_daftar (
    peran text NOT NULL CHECK (peran IN ('pegawai', 'penilai', 'tim_penilai', 'pengelola', 'pemeriksa', 'pelapor')),
    nama_peran name NOT NULL,
    PRIMARY KEY (peran, nama_peran)
);
COMMENT ON TABLE peran_daftar IS 'Peran dalam tahun kinerja dan peran basis data yang memegangnya. Tidak ada peran yang dibuat; lihat petakan_peran.';
COMMENT ON COLUMN peran_daftar.peran IS 'pegawai, penilai, tim_penilai, pengelola (mengelola seluruh daftar), pemeriksa (membaca seluruh daftar), pelapor (membaca rekapitulasi).';
COMMENT ON COLUMN peran_daftar.nama_peran IS 'Nama peran basis data, biasanya peran kelompok.';

CREATE TABLE IF NOT EXISTS hak_daftar (
    objek text NOT NULL,
    peran text NOT NULL CHECK (peran IN ('pegawai', 'penilai', 'tim_penilai', 'pengelola', 'pemeriksa', 'pelapor')),
    hak text[] NOT NULL CHECK (array_to_string(hak, ';') ~ '^((SELECT|INSERT|UPDATE)( \([a-z_]+(, [a-z_]+)*\))?|DELETE|EXECUTE)(;((SELECT|INSERT|UPDATE)( \([a-z_]+(, [a-z_]+)*\))?|DELETE|EXECUTE))*$'),
    PRIMARY KEY (objek, peran)
);
COMMENT ON TABLE hak_daftar IS 'Hak setiap peran atas setiap objek daftar; diberikan kepada peran yang dipetakan oleh terapkan_hak. Baris mana yang terlihat ditentukan keamanan baris.';
COMMENT ON COLUMN hak_daftar.objek IS 'Tabel atau tampilan (dengan skema), atau fungsi atau prosedur dengan tipe argumennya.';
COMMENT ON COLUMN hak_daftar.peran IS 'Peran dalam tahun kinerja.';
COMMENT ON COLUMN hak_daftar.hak IS 'SELECT, INSERT, UPDATE, DELETE, atau EXECUTE; tiga yang pertama dapat diikuti nama kolomnya dalam kurung.';

CREATE OR REPLACE PROCEDURE daftarkan_hak(objek text, peran text, hak text[])
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    -- raises when there is no such object, and is how it is stored
    nama text := CASE WHEN objek LIKE '%(%' THEN objek::regprocedure::text ELSE objek::regclass::text END;
BEGIN
    INSERT INTO kinerja.hak_daftar AS h VALUES (nama, daftarkan_hak.peran, daftarkan_hak.hak)
    ON CONFLICT ON CONSTRAINT hak_daftar_pkey DO UPDATE SET hak = excluded.hak WHERE h.hak IS DISTINCT FROM excluded.hak;
END $$;
REVOKE ALL ON PROCEDURE daftarkan_hak(text, text, text[]) FROM PUBLIC;
COMMENT ON PROCEDURE daftarkan_hak(text, text, text[]) IS
'Menyebut hak sebuah peran atas sebuah objek daftar; dipanggil oleh bagian yang membuat objek itu.
Argumen: seperti kolom hak_daftar; objek beserta skemanya.
NULL: ditolak.
Galat: 42P01 atau 42883 objek tidak ada; 23514 peran atau hak tidak dikenal.';

CREATE OR REPLACE PROCEDURE terapkan_hak()
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    butir record;
BEGIN
    FOR butir IN SELECT n.oid, n.nspname, n.nspowner, r.rolname
                 FROM pg_namespace n, (SELECT DISTINCT nama_peran FROM kinerja.peran_daftar) d JOIN pg_roles r ON r.rolname = d.nama_peran
                 WHERE n.nspname IN ('kinerja', 'kinerja_sumber') AND NOT has_schema_privilege(r.oid, n.oid, 'USAGE')
                 ORDER BY n.nspname, r.rolname LOOP
        IF pg_has_role(current_user, butir.nspowner, 'USAGE') OR has_schema_privilege(current_user, butir.oid, 'USAGE WITH GRANT OPTION') THEN
            EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', butir.nspname, butir.rolname);
        ELSE
            RAISE WARNING 'skema "%" belum terbuka bagi peran "%"', butir.nspname, butir.rolname
                USING HINT = format('Pemilik skema itu menjalankan: GRANT USAGE ON SCHEMA %I TO %I', butir.nspname, butir.rolname);
        END IF;
    END LOOP;
    FOR butir IN SELECT h.objek, u.hak, r.rolname
                 FROM kinerja.hak_daftar h JOIN kinerja.peran_daftar d USING (peran) JOIN pg_roles r ON r.rolname = d.nama_peran, unnest(h.hak) AS u (hak)
                 WHERE CASE WHEN h.objek LIKE '%(%' THEN NOT has_function_privilege(r.oid, h.objek::regprocedure, u.hak)
                            WHEN u.hak LIKE '%(%' THEN EXISTS (
                                SELECT FROM unnest(string_to_array(substring(u.hak FROM '\((.*)\)'), ', ')) AS k (kolom)
                                WHERE NOT has_column_privilege(r.oid, h.objek::regclass, k.kolom, split_part(u.hak, ' ', 1)))
                            ELSE NOT has_table_privilege(r.oid, h.objek::regclass, u.hak) END
                 ORDER BY h.objek, r.rolname LOOP
        EXECUTE format('GRANT %s ON %s %s TO %I', butir.hak, CASE WHEN butir.objek LIKE '%(%' THEN 'ROUTINE' ELSE 'TABLE' END, butir.objek, butir.rolname);
    END LOOP;
    CALL kinerja.terapkan_kebijakan();
END $$;
REVOKE ALL ON PROCEDURE terapkan_hak() FROM PUBLIC;
COMMENT ON PROCEDURE terapkan_hak() IS
'Memberikan hak menurut hak_daftar dan keamanan baris menurut kebijakan_daftar kepada peran menurut peran_daftar; yang sudah ada tidak diberikan lagi. Dipanggil oleh pasang dan petakan_peran.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 42501 bukan pemilik daftar.';

CREATE OR REPLACE PROCEDURE petakan_peran(peran text, ke regrole)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF petakan_peran.peran IS NULL OR ke IS NULL THEN
        RAISE EXCEPTION 'peran tidak disebut' USING ERRCODE = '22004', HINT = 'CALL kinerja.petakan_peran(''pengelola'', ''nama_peran'')';
    END IF;
    IF petakan_peran.peran NOT IN ('pegawai', 'penilai', 'tim_penilai', 'pengelola', 'pemeriksa', 'pelapor') THEN
        RAISE EXCEPTION 'peran "%" tidak dikenal', petakan_peran.peran
            USING ERRCODE = '22023', HINT = 'Peran: pegawai, penilai, tim_penilai, pengelola, pemeriksa, pelapor.';
    END IF;
    INSERT INTO kinerja.peran_daftar SELECT petakan_peran.peran, rolname FROM pg_roles WHERE oid = ke
    ON CONFLICT DO NOTHING;
    CALL kinerja.terapkan_hak();
END $$;
REVOKE ALL ON PROCEDURE petakan_peran(text, regrole) FROM PUBLIC;
COMMENT ON PROCEDURE petakan_peran(text, regrole) IS
'Menyatakan bahwa sebuah peran basis data yang sudah ada memegang peran dalam tahun kinerja, dan memberinya hak. Satu peran boleh dipegang beberapa peran basis data.
Argumen: peran, salah satu dari pegawai, penilai, tim_penilai, pengelola, pemeriksa, pelapor; ke, peran basis data.
NULL: ditolak.
Galat: 22004 NULL; 22023 peran tidak dikenal; 42704 peran basis data tidak ada; 42501 bukan pemilik daftar.';

CREATE OR REPLACE PROCEDURE lepaskan_peran(peran text, dari regrole)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    nama name := (SELECT rolname FROM pg_roles WHERE oid = dari);
    butir record;
BEGIN
    DELETE FROM kinerja.peran_daftar d WHERE d.peran = lepaskan_peran.peran AND d.nama_peran = nama;
    FOR butir IN SELECT h.objek, u.hak FROM kinerja.hak_daftar h, unnest(h.hak) AS u (hak)
                 WHERE h.peran = lepaskan_peran.peran
                   AND NOT EXISTS (SELECT FROM kinerja.hak_daftar l JOIN kinerja.peran_daftar d USING (peran)
                                   WHERE l.objek = h.objek AND u.hak = ANY (l.hak) AND d.nama_peran = nama) LOOP
        EXECUTE format('REVOKE %s ON %s %s FROM %I', butir.hak, CASE WHEN butir.objek LIKE '%(%' THEN 'ROUTINE' ELSE 'TABLE' END, butir.objek, nama);
    END LOOP;
    FOR butir IN SELECT n.nspname FROM pg_namespace n
                 WHERE n.nspname IN ('kinerja', 'kinerja_sumber') AND pg_has_role(current_user, n.nspowner, 'USAGE') AND nama IS NOT NULL
                   AND NOT EXISTS (SELECT FROM kinerja.peran_daftar d WHERE d.nama_peran = nama) LOOP
        EXECUTE format('REVOKE USAGE ON SCHEMA %I FROM %I', butir.nspname, nama);
    END LOOP;
    CALL kinerja.terapkan_kebijakan();
END $$;
REVOKE ALL ON PROCEDURE lepaskan_peran(text, regrole) FROM PUBLIC;
COMMENT ON PROCEDURE lepaskan_peran(text, regrole) IS
'Kebalikan petakan_peran: mencabut pemetaan dan hak yang hanya berasal darinya.
Argumen: seperti petakan_peran.
NULL: tidak berbuat apa-apa.
Galat: 42704 peran basis data tidak ada; 42501 bukan pemilik daftar.';

CALL daftarkan_tabel('peran_daftar', 'setelan');
CALL daftarkan_tabel('hak_daftar', 'setelan');
