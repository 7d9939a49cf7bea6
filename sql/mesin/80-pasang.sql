-- pasang: the register, installed, upgraded and removed (sql/register)
CREATE FUNCTION daftar_isi() RETURNS TABLE (urut integer, nama text, perintah text)
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $daftar$
VALUES
--% sql/register
$daftar$;
REVOKE ALL ON FUNCTION daftar_isi() FROM PUBLIC;
COMMENT ON FUNCTION daftar_isi() IS
'Perintah SQL yang membuat daftar (register), menurut urutan pemasangannya; dijalankan oleh pasang.
Argumen: tanpa argumen.
NULL: tidak pernah NULL.
Galat: tidak ada.';

CREATE FUNCTION objek_daftar() RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT i.type || ' ' || i.identity
    FROM (SELECT 'pg_class'::regclass AS katalog, c.oid FROM pg_class c
          WHERE c.relnamespace = '@extschema@'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass)
          UNION ALL
          SELECT 'pg_proc'::regclass, p.oid FROM pg_proc p WHERE p.pronamespace = '@extschema@'::regnamespace
          UNION ALL
          SELECT 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typnamespace = '@extschema@'::regnamespace AND t.typtype IN ('d', 'e', 'r')) AS o,
         pg_identify_object(o.katalog, o.oid, 0) AS i
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = o.katalog AND d.objid = o.oid AND d.deptype = 'e')
$$;
COMMENT ON FUNCTION objek_daftar() IS
'Tabel, tampilan, fungsi, prosedur, dan tipe dalam skema kinerja yang bukan anggota ekstensi, masing-masing dengan jenisnya.
Argumen: tanpa argumen.
NULL: tidak pernah NULL.
Galat: tidak ada.';

CREATE FUNCTION hak_pasang_kurang(pemilik regrole) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kurang text[] := '{}';
BEGIN
    IF NOT has_schema_privilege(pemilik::oid, '@extschema@', 'USAGE') OR NOT has_schema_privilege(pemilik::oid, '@extschema@', 'CREATE') THEN
        kurang := kurang || format('GRANT USAGE, CREATE ON SCHEMA @extschema@ TO %s', pemilik);
    END IF;
    IF NOT has_database_privilege(pemilik::oid, current_database(), 'CREATE')
       AND (to_regnamespace('@extschema@_sumber') IS NULL OR to_regnamespace(quote_ident(@extschema@.skema_jejak())) IS NULL) THEN
        kurang := kurang || format('GRANT CREATE ON DATABASE %I TO %s', current_database(), pemilik);
    END IF;
    -- the functions that attach the audit, and make its log, are nobody's by default
    RETURN kurang || ARRAY (
        SELECT format('GRANT EXECUTE ON %s %s TO %s', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, p.oid::regprocedure, pemilik)
        FROM pg_proc p
        WHERE p.pronamespace = '@extschema@'::regnamespace
          AND p.proname IN ('daftar_isi', 'catat_baris', 'catat_pernyataan', 'jejak_tetap', 'audit_diperiksa', 'bentuk_tabel', 'pemicu_dicabut',
                            'jaga_tabel_jejak', 'siapkan_segel', 'siapkan_tanda')
          AND NOT has_function_privilege(pemilik::oid, p.oid, 'EXECUTE')
        ORDER BY p.proname)
        -- this one is handed on, to the roles of hak_daftar
        || ARRAY (
        SELECT format('GRANT EXECUTE ON FUNCTION @extschema@.masuk(text) TO %s WITH GRANT OPTION', pemilik)
        WHERE NOT has_function_privilege(pemilik::oid, '@extschema@.masuk(text)', 'EXECUTE WITH GRANT OPTION'));
END $$;
COMMENT ON FUNCTION hak_pasang_kurang(regrole) IS
'Perintah GRANT yang masih diperlukan sebuah peran untuk menjadi pemilik daftar; superuser tidak memerlukan satu pun.
Argumen: pemilik, peran yang akan memiliki daftar.
NULL: hasil kosong.
Galat: tidak ada.';

CREATE PROCEDURE pasang(pemilik regrole DEFAULT quote_ident(current_user)::regrole, paksa boolean DEFAULT false)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    peran_semula text := current_setting('role');
    pesan_semula text := current_setting('client_min_messages');
    pemilik_lama regrole;
    kurang text[];
    bagian record;
    sidik_kini text;
    sidik_lama text;
    objek_lama text[];
    tabel record;
BEGIN
    IF pemilik IS NULL THEN
        RAISE EXCEPTION 'pemilik daftar tidak disebut' USING ERRCODE = '22004', HINT = 'CALL kinerja.pasang() menjadikan pemanggilnya pemilik.';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('@extschema@.pasang', 0));
    SELECT relowner INTO pemilik_lama FROM pg_class WHERE oid = to_regclass('@extschema@.bagian_daftar');
    IF pemilik_lama <> pemilik THEN
        RAISE EXCEPTION 'daftar sudah ada, milik peran "%"', pemilik_lama
            USING ERRCODE = '42501', HINT = format('CALL kinerja.pasang(%L)', pemilik_lama);
    END IF;
    IF NOT pg_has_role(current_user, pemilik::oid, 'MEMBER') THEN
        RAISE EXCEPTION 'peran "%" bukan anggota peran "%"', current_user, pemilik
            USING ERRCODE = '42501', HINT = 'Daftar dipasang oleh pemiliknya, anggotanya, atau superuser.';
    END IF;
    kurang := @extschema@.hak_pasang_kurang(pemilik);
    IF kurang <> '{}' THEN
        RAISE EXCEPTION 'peran "%" belum dapat memiliki daftar', pemilik
            USING ERRCODE = '42501', DETAIL = format('%s hak masih kurang.', cardinality(kurang)), HINT = array_to_string(kurang, '; ') || ';';
    END IF;
    PERFORM set_config('client_min_messages', 'warning', true);
    PERFORM set_config('role', (SELECT rolname FROM pg_roles WHERE oid = pemilik), true);
    FOR bagian IN SELECT urut, nama, perintah FROM @extschema@.daftar_isi() ORDER BY urut, nama LOOP
        sidik_kini := encode(sha256(convert_to(bagian.perintah, 'UTF8')), 'hex');
        sidik_lama := NULL;
        IF to_regclass('@extschema@.bagian_daftar') IS NOT NULL THEN
            SELECT sidik INTO sidik_lama FROM @extschema@.bagian_daftar WHERE nama = bagian.nama;
        END IF;
        CONTINUE WHEN sidik_lama = sidik_kini AND NOT coalesce(paksa, false);
        objek_lama := ARRAY (SELECT @extschema@.objek_daftar());
        PERFORM set_config('search_path', '@extschema@, pg_catalog, pg_temp', true);
        EXECUTE bagian.perintah;
        PERFORM set_config('search_path', 'pg_catalog, pg_temp', true);
        INSERT INTO @extschema@.bagian_daftar AS b (nama, urut, sidik, objek)
        VALUES (bagian.nama, bagian.urut, sidik_kini,
                ARRAY (SELECT o FROM (SELECT @extschema@.objek_daftar() EXCEPT SELECT unnest(objek_lama)) AS baru (o) ORDER BY o COLLATE "C"))
        ON CONFLICT (nama) DO UPDATE SET urut = excluded.urut, sidik = excluded.sidik, objek = b.objek || excluded.objek, dipasang = now()
            WHERE (b.urut, b.sidik) IS DISTINCT FROM (excluded.urut, excluded.sidik) OR excluded.objek <> '{}';
    END LOOP;
    FOR tabel IN SELECT t.tabel, t.audit, t.kolom_rahasia FROM @extschema@.tabel_daftar t
                 WHERE t.audit <> 'tanpa' AND NOT EXISTS (
                     SELECT FROM pg_trigger g
                     WHERE g.tgrelid = format('@extschema@.%I', t.tabel)::regclass
                       AND g.tgfoid = CASE t.audit WHEN 'baris' THEN '@extschema@.catat_baris' ELSE '@extschema@.catat_pernyataan' END::regproc
                       AND g.tgname <> 'asn_kinerja_kosongkan')
                 ORDER BY t.tabel LOOP
        CALL @extschema@.pasang_audit(format('@extschema@.%I', tabel.tabel)::regclass, tabel.audit, tabel.kolom_rahasia);
    END LOOP;
    CALL @extschema@.terapkan_hak();
    INSERT INTO @extschema@.pengaturan AS p (kunci, isi) SELECT 'versi_daftar', to_jsonb(extversion) FROM pg_extension WHERE extname = 'asn_kinerja'
    ON CONFLICT (kunci) DO UPDATE SET isi = excluded.isi WHERE p.isi IS DISTINCT FROM excluded.isi;
    PERFORM set_config('role', peran_semula, true), set_config('client_min_messages', pesan_semula, true);
END $$;
COMMENT ON PROCEDURE pasang(regrole, boolean) IS
'Memasang daftar (register) tahun kinerja: tabel, tampilan, fungsi, dan pemicu biasa dalam skema kinerja serta skema kinerja_sumber, milik pemilik dan bukan anggota ekstensi. Juga pembaruannya: yang sudah ada dan tidak berubah tidak disentuh, sehingga pemanggilan kedua tidak mengubah apa pun. Audit dipasang pada setiap tabelnya; jejak dibuat bila belum ada. Semuanya dalam satu transaksi.
Argumen: pemilik, peran yang memiliki daftar, bawaan pemanggil; paksa, menjalankan lagi juga bagian yang tidak berubah, misalnya sesudah sebuah objek terhapus.
NULL: pemilik NULL ditolak; paksa NULL dianggap false.
Galat: 22004 pemilik NULL; 42501 daftar milik peran lain, pemanggil bukan anggota peran pemilik, atau hak pemilik kurang (HINT memuat perintah GRANT yang diperlukan).';

CREATE FUNCTION isi_daftar() RETURNS TABLE (tabel text, jenis text, baris bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass('@extschema@.tabel_daftar') IS NULL THEN
        RETURN;
    END IF;
    FOR tabel, jenis IN SELECT t.tabel, t.jenis FROM @extschema@.tabel_daftar t ORDER BY t.tabel LOOP
        EXECUTE format('SELECT count(*) FROM @extschema@.%I', tabel) INTO baris;
        RETURN NEXT;
    END LOOP;
END $$;
COMMENT ON FUNCTION isi_daftar() IS
'Banyaknya baris setiap tabel daftar yang dapat dilihat pemanggil.
Argumen: tanpa argumen; jenis: catatan (isi penilaian), acuan, atau setelan.
NULL: tidak pernah NULL; tanpa baris bila daftar belum dipasang.
Galat: 42501 tanpa hak baca.';

CREATE PROCEDURE bongkar(yakin boolean DEFAULT false, catatan bigint DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    pesan_semula text := current_setting('client_min_messages');
    baris_semula text := current_setting('row_security');
    pemilik oid;
    ada bigint;
    perintah text;
    tersisa integer;
    sebelum integer;
    halangan text;
    dibuat text[];
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('@extschema@.pasang', 0));
    SELECT relowner INTO pemilik FROM pg_class WHERE oid = to_regclass('@extschema@.bagian_daftar');
    IF pemilik IS NULL THEN
        RETURN;
    END IF;
    IF NOT pg_has_role(current_user, pemilik, 'USAGE') THEN
        RAISE EXCEPTION 'daftar milik peran "%"', pemilik::regrole USING ERRCODE = '42501', HINT = 'Daftar dibongkar oleh pemiliknya.';
    END IF;
    -- rows that a policy hides are counted too, or the counting is an error
    PERFORM set_config('row_security', 'off', true), set_config('client_min_messages', 'warning', true);
    SELECT coalesce(sum(baris), 0) INTO ada FROM @extschema@.isi_daftar() WHERE jenis = 'catatan';
    IF ada > 0 AND NOT (coalesce(yakin, false) AND catatan IS NOT DISTINCT FROM ada) THEN
        RAISE EXCEPTION 'daftar masih memuat "%" baris catatan', ada
            USING ERRCODE = '55000', DETAIL = 'Catatan yang dibongkar tidak dapat dikembalikan; jejak perubahannya tetap ada.',
                  HINT = format('Cadangkan dahulu, lalu nyatakan dua kali: CALL kinerja.bongkar(true, %s)', ada);
    END IF;
    FOR perintah IN SELECT format('@extschema@.%I', t.tabel) FROM @extschema@.tabel_daftar t WHERE t.audit <> 'tanpa' AND to_regclass(format('@extschema@.%I', t.tabel)) IS NOT NULL LOOP
        CALL @extschema@.lepas_audit(perintah::regclass);
    END LOOP;
    FOR perintah IN SELECT format('DROP POLICY %I ON %s', p.polname, p.polrelid::regclass) FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
                    WHERE c.relnamespace = '@extschema@'::regnamespace AND c.relname IN (SELECT t.tabel FROM @extschema@.tabel_daftar t) LOOP
        EXECUTE perintah;
    END LOOP;
    FOR perintah IN SELECT format('DROP VIEW @extschema@_sumber.%I', peran) FROM @extschema@.sumber WHERE to_regclass(format('@extschema@_sumber.%I', peran)) IS NOT NULL LOOP
        EXECUTE perintah;
    END LOOP;
    EXECUTE 'DROP SCHEMA @extschema@_sumber';
    SELECT array_agg(o) INTO dibuat FROM (SELECT unnest(objek) FROM @extschema@.bagian_daftar UNION SELECT format('table @extschema@.%I', tabel) FROM @extschema@.tabel_daftar) AS b (o);
    -- what depends on what is known to the server: try all, as long as some go
    LOOP
        sebelum := tersisa;
        tersisa := 0;
        FOR perintah IN
            SELECT format('DROP %s %s', jenis, string_agg(identitas, ', '))
            FROM (SELECT o, split_part(o, ' ', 1) AS jenis, substr(o, strpos(o, ' ') + 1) AS identitas FROM @extschema@.objek_daftar() AS o) AS ada
            WHERE o = ANY (dibuat)
            -- all tables at once: they refer to each other
            GROUP BY jenis, CASE WHEN jenis NOT IN ('table', 'view') THEN identitas END
            ORDER BY CASE jenis WHEN 'view' THEN 1 WHEN 'table' THEN 2 ELSE 3 END
        LOOP
            BEGIN
                EXECUTE perintah;
            EXCEPTION WHEN dependent_objects_still_exist THEN
                tersisa := tersisa + 1;
                -- the tables come first, and tell what is not ours
                IF tersisa = 1 THEN
                    GET STACKED DIAGNOSTICS halangan = PG_EXCEPTION_DETAIL;
                END IF;
            END;
        END LOOP;
        EXIT WHEN tersisa = 0;
        IF tersisa = sebelum THEN
            RAISE EXCEPTION 'daftar tidak dapat dibongkar: objek lain bergantung padanya'
                USING ERRCODE = '2BP01', DETAIL = halangan, HINT = 'Hapus dahulu objek yang bergantung itu.';
        END IF;
    END LOOP;
    PERFORM set_config('row_security', baris_semula, true), set_config('client_min_messages', pesan_semula, true);
END $$;
COMMENT ON PROCEDURE bongkar(boolean, bigint) IS
'Membongkar daftar: segala yang dibuat pasang dan hubungkan menurut bagian_daftar dan tabel_daftar, dan skema kinerja_sumber. Selama ada catatan ia menolak, kecuali dinyatakan dua kali: yakin dan banyaknya baris catatan. Tabel instansi dan jejak perubahan tidak disentuh; objek lain yang bergantung pada daftar menggagalkannya.
Argumen: yakin, true bila catatan boleh hilang; catatan, banyaknya baris catatan sekarang, seperti disebut dalam galatnya.
NULL: dianggap tidak dinyatakan.
Galat: 55000 masih ada catatan; 42501 bukan pemilik daftar; 2BP01 ada objek lain yang bergantung.';
