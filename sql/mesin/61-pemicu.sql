-- pemicu: recording the changes of any table (src/audit/pemicu.c)
CREATE FUNCTION catat_baris() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION catat_pernyataan() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION jejak_tetap() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION audit_diperiksa(tabel regclass, jenis text, kolom_rahasia name[]) RETURNS void
LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION bentuk_tabel(tabel regclass, kolom_rahasia name[]) RETURNS integer
LANGUAGE C STRICT AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION catat_baris(), catat_pernyataan(), jejak_tetap(),
    audit_diperiksa(regclass, text, name[]), bentuk_tabel(regclass, name[]) FROM PUBLIC;
COMMENT ON FUNCTION catat_baris() IS
'Fungsi pemicu yang mencatat setiap baris yang berubah; dipasang oleh pasang_audit, tidak dengan tangan.
Argumen: argumen pemicu adalah nama kolom rahasia.
NULL: tidak berlaku.
Galat: 39P01 dipanggil atau dipasang dengan cara lain; 42703 kolom rahasia tidak ada lagi; 42809 tabel tanpa kunci, atau bagian dari jejak; 42P01 jejak tidak ada; 54000 perubahan terlalu besar.';
COMMENT ON FUNCTION catat_pernyataan() IS
'Fungsi pemicu yang mencatat perubahan satu pernyataan sekaligus (tabel transisi), dan TRUNCATE; dipasang oleh pasang_audit.
Argumen: argumen pemicu adalah nama kolom rahasia.
NULL: tidak berlaku.
Galat: seperti catat_baris.';
COMMENT ON FUNCTION jejak_tetap() IS
'Fungsi pemicu pada tabel jejak yang menolak UPDATE, DELETE, dan TRUNCATE; dipasang oleh siapkan_jejak.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 55000 selalu; 39P01 dipanggil bukan sebagai pemicu.';
COMMENT ON FUNCTION audit_diperiksa(regclass, text, name[]) IS
'Memeriksa apakah tabel dapat diaudit; bagian dari pasang_audit.
Argumen: seperti pasang_audit.
NULL: ditolak.
Galat: seperti pasang_audit.';
COMMENT ON FUNCTION bentuk_tabel(regclass, name[]) IS
'Nomor bentuk tabel (kolom, tipe, kunci, kolom rahasia) dalam jejak; ditulis bila belum ada. Bagian dari pasang_audit.
Argumen: tabel yang dimiliki pemanggil; kolom rahasia.
NULL: hasil NULL.
Galat: seperti pasang_audit; 42P01 jejak tidak ada.';

CREATE PROCEDURE jaga_tabel_jejak(skema name, tabel name)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON %I.%I FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.jejak_tetap()', skema, tabel);
    EXECUTE format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER tetap', skema, tabel);
    EXECUTE format('REVOKE ALL ON %I.%I FROM PUBLIC', skema, tabel);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I.%I FROM CURRENT_USER', skema, tabel);
END $$;
REVOKE ALL ON PROCEDURE jaga_tabel_jejak(name, name) FROM PUBLIC;
COMMENT ON PROCEDURE jaga_tabel_jejak(name, name) IS
'Membuat satu tabel dalam skema jejak hanya dapat ditambah; bagian dari siapkan_jejak dan segel.
Argumen: skema jejak; tabel yang dimiliki pemanggil.
NULL: ditolak.
Galat: 42501 bukan pemilik tabel.';

CREATE PROCEDURE siapkan_jejak(bulan_ke_depan integer DEFAULT 3)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := @extschema@.skema_jejak();
    bulan timestamp;
    nama name;
    tabel name;
BEGIN
    IF to_regnamespace(quote_ident(skema)) IS NULL THEN
        EXECUTE format('CREATE SCHEMA %I', skema);
    END IF;
    IF to_regclass(format('%I.jejak', skema)) IS NULL THEN
        EXECUTE format($def$
            CREATE TABLE %1$I.era (
                nomor smallint PRIMARY KEY,
                sistem bigint NOT NULL,
                mulai timestamptz NOT NULL DEFAULT clock_timestamp());
            CREATE TABLE %1$I.bentuk (
                nomor integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                era smallint NOT NULL,
                oid_tabel oid NOT NULL,
                oid_akar oid NOT NULL,
                skema text NOT NULL,
                tabel text NOT NULL,
                skema_akar text NOT NULL,
                akar text NOT NULL,
                kolom text[] NOT NULL,
                nomor_kolom smallint[] NOT NULL,
                tipe text[] NOT NULL,
                kunci text[] NOT NULL,
                rahasia text[] NOT NULL,
                sejak timestamptz NOT NULL DEFAULT clock_timestamp(),
                bawaan text[] NOT NULL);
            CREATE INDEX ON %1$I.bentuk (skema, tabel);
            CREATE TABLE %1$I.liputan (
                nomor integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                waktu timestamptz NOT NULL DEFAULT clock_timestamp(),
                peran text NOT NULL DEFAULT current_user,
                tindakan text NOT NULL CHECK (tindakan IN ('pasang', 'lepas')),
                skema text NOT NULL,
                tabel text NOT NULL,
                jenis text,
                rahasia text[],
                selalu boolean,
                berisi boolean);
            CREATE TABLE %1$I.jejak (
                waktu timestamptz NOT NULL,
                transaksi xid8 NOT NULL,
                urutan integer NOT NULL,
                kepala integer,
                bentuk integer NOT NULL,
                era smallint NOT NULL,
                operasi "char" NOT NULL,
                kunci text COLLATE "C" NOT NULL,
                kunci_baru text COLLATE "C",
                isi text NOT NULL,
                waktu_catat timestamptz,
                waktu_pernyataan timestamptz,
                peran text,
                peran_sesi text,
                aplikasi text,
                alamat inet,
                pelaku text,
                alasan text,
                asal_replikasi text) PARTITION BY RANGE (waktu);
            CREATE TABLE %1$I.jejak_lain PARTITION OF %1$I.jejak DEFAULT;
            CREATE INDEX jejak_waktu ON %1$I.jejak USING brin (waktu);
            CREATE INDEX jejak_kunci ON %1$I.jejak (bentuk, kunci);
            CREATE INDEX jejak_kunci_baru ON %1$I.jejak (bentuk, kunci_baru) WHERE kunci_baru IS NOT NULL;
            CREATE INDEX jejak_kepala ON %1$I.jejak (transaksi, urutan) WHERE waktu_catat IS NOT NULL;
            COMMENT ON TABLE %1$I.jejak IS 'Jejak perubahan: satu baris setiap perubahan, hanya bertambah (docs/jejak.md).';
            COMMENT ON TABLE %1$I.bentuk IS 'Bentuk tabel yang diaudit: nama, kolom, tipe, kunci.';
            COMMENT ON TABLE %1$I.era IS 'Era nomor transaksi: satu baris setiap klaster yang pernah menulis jejak ini.';
            COMMENT ON TABLE %1$I.liputan IS 'Sejak kapan tabel mana diaudit.';
        $def$, skema);
        -- partitions have clones of a row trigger from the beginning
        EXECUTE format('CREATE TRIGGER tetap_baris BEFORE UPDATE OR DELETE ON %I.jejak FOR EACH ROW EXECUTE FUNCTION @extschema@.jejak_tetap()', skema);
        EXECUTE format('ALTER TABLE %I.jejak ENABLE ALWAYS TRIGGER tetap_baris', skema);
    END IF;
    FOR i IN 0 .. coalesce(bulan_ke_depan, 0) LOOP
        bulan := date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i);
        nama := 'jejak_' || to_char(bulan, 'YYYY_MM');
        IF to_regclass(format('%I.%I', skema, nama)) IS NULL THEN
            EXECUTE format('CREATE TABLE %1$I.%2$I PARTITION OF %1$I.jejak FOR VALUES FROM (%3$L) TO (%4$L)',
                           skema, nama, bulan || '+00', bulan + interval '1 month' || '+00');
        END IF;
    END LOOP;
    FOR tabel IN SELECT relname FROM pg_class
                 WHERE relnamespace = quote_ident(skema)::regnamespace AND relkind IN ('r', 'p')
                   AND (relname IN ('era', 'bentuk', 'liputan', 'jejak')
                        OR oid IN (SELECT relid FROM pg_partition_tree(format('%I.jejak', skema)::regclass)))
                   AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'tetap') LOOP
        CALL @extschema@.jaga_tabel_jejak(skema, tabel);
    END LOOP;
    CALL @extschema@.siapkan_segel(skema);
    -- pg_restore --disable-triggers enables them again as ordinary ones
    FOR tabel, nama IN SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                       WHERE t.tgfoid = '@extschema@.jejak_tetap'::regproc AND t.tgenabled <> 'A' AND c.relnamespace = quote_ident(skema)::regnamespace LOOP
        EXECUTE format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER %I', skema, tabel, nama);
    END LOOP;
END $$;
COMMENT ON PROCEDURE siapkan_jejak(integer) IS
'Menyiapkan jejak perubahan dalam skema asn_kinerja.skema_jejak (bawaan kinerja_jejak): membuatnya bila belum ada, milik pemanggil, lalu membuat partisi bulan ini dan bulan-bulan berikutnya. Aman diulang; jalankan berkala.
Argumen: bulan_ke_depan, banyaknya bulan sesudah bulan ini (UTC); bawaan 3.
NULL: dianggap 0.
Galat: 42501 pemanggil tidak boleh membuat skema atau bukan pemilik jejak; 23514 partisi bawaan sudah memuat baris bulan itu.';

CREATE FUNCTION pemicu_dicabut(tabel regclass) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    pemicu record;
    ada boolean := false;
BEGIN
    FOR pemicu IN SELECT tgname, tgrelid::regclass AS pada FROM pg_trigger
                  WHERE tgparentid = 0 AND NOT tgisinternal
                    AND tgrelid IN (SELECT tabel UNION SELECT relid FROM pg_partition_tree(tabel))
                    AND tgfoid IN ('@extschema@.catat_baris'::regproc, '@extschema@.catat_pernyataan'::regproc) LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', pemicu.tgname, pemicu.pada);
        ada := true;
    END LOOP;
    RETURN ada;
END $$;
REVOKE ALL ON FUNCTION pemicu_dicabut(regclass) FROM PUBLIC;
COMMENT ON FUNCTION pemicu_dicabut(regclass) IS
'Mencabut pemicu audit dari tabel dan partisinya; bagian dari pasang_audit dan lepas_audit.
Argumen: tabel yang dimiliki pemanggil.
NULL: false.
Galat: 42501 bukan pemilik tabel.';

CREATE PROCEDURE lepas_audit(tabel regclass)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := @extschema@.skema_jejak();
BEGIN
    IF @extschema@.pemicu_dicabut(tabel) AND to_regclass(format('%I.liputan', skema)) IS NOT NULL THEN
        EXECUTE format('INSERT INTO %I.liputan (tindakan, skema, tabel)
                        SELECT ''lepas'', nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE c.oid = $1', skema)
        USING tabel;
    END IF;
END $$;
COMMENT ON PROCEDURE lepas_audit(regclass) IS
'Melepas audit dari tabel. Jejak yang sudah tertulis tetap ada, dan pelepasannya dicatat dalam tabel liputan.
Argumen: tabel yang dimiliki pemanggil.
NULL: tidak berbuat apa-apa.
Galat: 42501 bukan pemilik tabel atau tidak boleh menulis liputan.';

CREATE PROCEDURE pasang_audit(tabel regclass, jenis text DEFAULT 'baris', kolom_rahasia name[] DEFAULT '{}', selalu boolean DEFAULT false)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := @extschema@.skema_jejak();
    rahasia text;
    berisi boolean;
    bagian regclass;
    pemicu record;
    cakupan text := CASE (SELECT relkind FROM pg_class WHERE oid = tabel) WHEN 'p' THEN '' ELSE 'ONLY ' END;
BEGIN
    PERFORM @extschema@.audit_diperiksa(tabel, jenis, kolom_rahasia);
    IF to_regclass(format('%I.jejak', skema)) IS NULL THEN
        CALL @extschema@.siapkan_jejak();
    END IF;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', tabel);
    PERFORM @extschema@.pemicu_dicabut(tabel);
    SELECT string_agg(quote_literal(k), ', ') INTO rahasia FROM unnest(kolom_rahasia) k;
    rahasia := coalesce(rahasia, '');
    IF jenis = 'baris' THEN
        EXECUTE format('CREATE TRIGGER asn_kinerja_baris AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION @extschema@.catat_baris(%s)', tabel, rahasia);
    ELSE
        EXECUTE format('CREATE TRIGGER asn_kinerja_tambah AFTER INSERT ON %s REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.catat_pernyataan(%s)', tabel, rahasia);
        EXECUTE format('CREATE TRIGGER asn_kinerja_ubah AFTER UPDATE ON %s REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.catat_pernyataan(%s)', tabel, rahasia);
        EXECUTE format('CREATE TRIGGER asn_kinerja_hapus AFTER DELETE ON %s REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.catat_pernyataan(%s)', tabel, rahasia);
    END IF;
    -- a TRUNCATE trigger has no clones in partitions
    FOR bagian IN SELECT tabel UNION SELECT relid FROM pg_partition_tree(tabel) LOOP
        EXECUTE format('CREATE TRIGGER asn_kinerja_kosongkan AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.catat_pernyataan(%s)', bagian, rahasia);
    END LOOP;
    IF selalu THEN
        FOR pemicu IN SELECT tgname, tgrelid::regclass AS pada FROM pg_trigger
                      WHERE tgparentid = 0 AND tgname LIKE 'asn\_kinerja\_%'
                        AND tgrelid IN (SELECT tabel UNION SELECT relid FROM pg_partition_tree(tabel)) LOOP
            EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', pemicu.pada, pemicu.tgname);
        END LOOP;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM %s%s)', cakupan, tabel) INTO berisi;
    PERFORM @extschema@.bentuk_tabel(tabel, kolom_rahasia);
    EXECUTE format('INSERT INTO %I.liputan (tindakan, skema, tabel, jenis, rahasia, selalu, berisi)
                    SELECT ''pasang'', nspname, relname, $2, $3, $4, $5 FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE c.oid = $1', skema)
    USING tabel, jenis, kolom_rahasia::text[], selalu, berisi;
END $$;
COMMENT ON PROCEDURE pasang_audit(regclass, text, name[], boolean) IS
'Mulai mencatat setiap perubahan tabel ke dalam jejak; jejak dibuat bila belum ada. Kolom tabel tidak diubah. Dipanggil lagi, pemasangan yang lama diganti.
Argumen: tabel biasa atau berpartisi yang dimiliki pemanggil dan mempunyai kunci utama atau REPLICA IDENTITY USING INDEX; jenis baris (satu pemicu setiap baris; juga untuk perubahan langsung pada partisi dan terapan replikasi) atau pernyataan (tabel transisi); kolom_rahasia, kolom yang nilainya tidak pernah ditulis, hanya bahwa ia berubah; selalu, juga ketika session_replication_role = replica.
NULL: ditolak.
Galat: 22004 argumen NULL; 22023 jenis tidak dikenal atau kolom kunci dirahasiakan; 42501 bukan pemilik tabel atau jejak, atau tanpa hak atas fungsi pemicu; 42703 kolom rahasia tidak ada; 42809 tampilan, tabel asing, sementara, tanpa log (unlogged), katalog, bagian dari jejak, atau tanpa kunci.';

CREATE FUNCTION audit_terpasang()
RETURNS TABLE (skema text, tabel text, jenis text, truncate boolean, selalu boolean, rahasia text[], sejak timestamptz, celah text[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    jejak name := @extschema@.skema_jejak();
    terlihat boolean := to_regclass(format('%I.liputan', jejak)) IS NOT NULL
        AND has_schema_privilege(jejak, 'USAGE') AND has_table_privilege(format('%I.liputan', jejak), 'SELECT');
    peran_replika boolean := current_setting('session_replication_role') = 'replica';
BEGIN
    RETURN QUERY EXECUTE format($q$
        WITH pemicu AS (
            SELECT tgrelid, tgname, tgenabled, tgtype, tgparentid,
                   tgfoid = '@extschema@.catat_baris'::regproc AS perbaris, tgtype & 32 > 0 AS kosongkan,
                   CASE WHEN tgnargs > 0 THEN string_to_array(rtrim(convert_from(decode(replace(regexp_replace(encode(tgargs, 'hex'), '(..)', '\1 ', 'g'), '00 ', '01 '), 'hex'), getdatabaseencoding()), E'\x01'), E'\x01') ELSE '{}' END AS rahasia
            FROM pg_trigger
            WHERE tgfoid IN ('@extschema@.catat_baris'::regproc, '@extschema@.catat_pernyataan'::regproc)
        ), tercakup AS (
            SELECT tgrelid AS oid,
                   CASE WHEN bool_or(perbaris) THEN 'baris' WHEN bool_or(NOT kosongkan) THEN 'pernyataan' END AS jenis,
                   bool_or(kosongkan AND tgenabled IN ('O', 'A')) AS truncate,
                   bool_and(tgenabled = 'A') AS selalu,
                   max(rahasia) AS rahasia,
                   array_agg(tgname::text ORDER BY tgname) FILTER (WHERE tgenabled = 'D') AS mati,
                   array_agg(tgname::text ORDER BY tgname) FILTER (WHERE tgenabled = 'R') AS hanya_replika,
                   bool_or(tgparentid <> 0) AS turunan
            FROM pemicu GROUP BY tgrelid
        ), dipasang AS (
            SELECT DISTINCT ON (l.skema, l.tabel) l.skema, l.tabel, l.waktu, l.tindakan FROM %1$s l ORDER BY l.skema, l.tabel, l.nomor DESC
        ), pewaris AS (
            -- partitions and children of what is covered, themselves covered or not
            SELECT i.inhrelid AS oid, i.inhparent, c.relispartition
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent IN (SELECT oid FROM tercakup) AND i.inhrelid NOT IN (SELECT oid FROM tercakup)
        ), semua AS (
            SELECT oid FROM tercakup UNION SELECT oid FROM pewaris
        )
        SELECT n.nspname::text, c.relname::text, t.jenis, coalesce(t.truncate, false), coalesce(t.selalu, false), coalesce(t.rahasia, '{}'),
               (SELECT d.waktu FROM dipasang d
                WHERE d.tindakan = 'pasang' AND (d.skema, d.tabel) IN (SELECT an.nspname::text, a.relname::text FROM pg_class a JOIN pg_namespace an ON an.oid = a.relnamespace
                      WHERE a.oid = c.oid OR a.oid IN (SELECT relid FROM pg_partition_ancestors(c.oid)))
                ORDER BY d.waktu DESC LIMIT 1),
               array_remove(ARRAY[
                   CASE WHEN t.oid IS NULL AND NOT c.relispartition THEN 'pewaris tabel yang diaudit, tanpa pemicu' END,
                   CASE WHEN t.oid IS NULL AND c.relispartition AND c.relkind = 'f' THEN 'partisi asing: tidak dapat diaudit' END,
                   CASE WHEN t.oid IS NULL AND c.relispartition AND c.relkind <> 'f' THEN 'partisi tanpa pemicu: perubahan langsung padanya tidak tercatat' END,
                   CASE WHEN t.oid IS NOT NULL AND t.jenis IS NULL THEN 'hanya TRUNCATE yang tercatat: perubahan langsung pada partisi ini tidak' END,
                   CASE WHEN t.jenis IS NOT NULL AND NOT t.truncate THEN 'TRUNCATE langsung tidak tercatat' END,
                   CASE WHEN t.mati IS NOT NULL THEN 'pemicu dimatikan: ' || array_to_string(t.mati, ', ') END,
                   CASE WHEN t.hanya_replika IS NOT NULL THEN 'pemicu hanya menyala pada peran replika: ' || array_to_string(t.hanya_replika, ', ') END,
                   CASE WHEN t.jenis IS NOT NULL AND NOT t.selalu THEN 'tidak tercatat dengan session_replication_role = replica' END,
                   CASE WHEN $1 AND NOT t.selalu THEN 'sesi ini berperan replika' END,
                   CASE WHEN t.jenis IS NOT NULL AND EXISTS (SELECT FROM pg_subscription_rel s WHERE s.srrelid = c.oid)
                             AND NOT (t.selalu AND t.jenis = 'baris') THEN 'tabel langganan: terapan replikasi tidak tercatat' END,
                   CASE WHEN t.jenis = 'pernyataan' AND c.relkind = 'p' THEN 'perubahan langsung pada partisi tidak tercatat' END,
                   CASE WHEN c.relpersistence <> 'p' THEN 'tabel tidak tahan gangguan (unlogged)' END,
                   CASE WHEN EXISTS (SELECT FROM unnest(t.rahasia) k WHERE NOT EXISTS
                             (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = k AND NOT a.attisdropped))
                        THEN 'kolom rahasia sudah tidak ada: penulisan ditolak' END,
                   CASE WHEN t.jenis IS NOT NULL AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND (i.indisprimary OR i.indisreplident))
                        THEN 'tanpa kunci: penulisan ditolak' END,
                   CASE WHEN $2 IS NULL THEN 'jejak tidak ada: penulisan ditolak' END
               ], NULL)
        FROM semua s JOIN pg_class c ON c.oid = s.oid JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN tercakup t ON t.oid = s.oid
        UNION ALL
        SELECT d.skema, d.tabel, NULL, false, false, '{}', d.waktu, ARRAY['pernah dipasang, pemicunya tidak ada lagi']
        FROM dipasang d
        WHERE d.tindakan = 'pasang' AND NOT EXISTS (SELECT FROM tercakup t JOIN pg_class c ON c.oid = t.oid JOIN pg_namespace n ON n.oid = c.relnamespace
                                                    WHERE n.nspname = d.skema AND c.relname = d.tabel)
        ORDER BY 1, 2
    $q$, CASE WHEN terlihat THEN format('%I.liputan', jejak)
              ELSE '(SELECT 0 AS nomor, NULL::timestamptz AS waktu, ''''::text AS tindakan, ''''::text AS skema, ''''::text AS tabel WHERE false)' END)
    USING peran_replika, to_regclass(format('%I.jejak', jejak));
END $$;
COMMENT ON FUNCTION audit_terpasang() IS
'Dasar dari tampilan v_audit_terpasang.
Argumen: tanpa argumen.
NULL: sejak NULL bila liputan tidak dapat dibaca.
Galat: tidak ada.';
CREATE VIEW v_audit_terpasang AS SELECT * FROM audit_terpasang();
COMMENT ON VIEW v_audit_terpasang IS
'Tabel yang diaudit: bagaimana, sejak kapan, dan celahnya, yaitu apa yang tidak tercatat. Partisi dan pewaris yang luput, dan tabel yang pernah dipasang tetapi pemicunya hilang, ikut disebut.';
