-- segel: sealing the log (src/audit/segel.c)
CREATE FUNCTION segel_jejak(jejak regclass, asal text) RETURNS bigint
LANGUAGE C SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION segel_jejak(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION segel_jejak(regclass, text) IS
'Bagian dari segel: ukuran titik periksa yang baru.
Argumen: seperti segel.
NULL: hasil NULL bila tidak ada baris baru.
Galat: seperti segel.';

CREATE PROCEDURE siapkan_segel(skema name)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tabel name;
BEGIN
    IF to_regclass(format('%I.segel', skema)) IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format($def$
        CREATE TABLE %1$I.ubin (
            tingkat smallint NOT NULL,
            nomor bigint NOT NULL,
            lebar smallint NOT NULL,
            isi bytea NOT NULL,
            era smallint,
            transaksi xid8,
            urutan integer,
            waktu_awal timestamptz,
            waktu_akhir timestamptz,
            PRIMARY KEY (tingkat, nomor, lebar));
        ALTER TABLE %1$I.ubin ALTER isi SET STORAGE EXTERNAL;
        CREATE INDEX ubin_tempat ON %1$I.ubin (era, transaksi, urutan) WHERE tingkat = 0;
        CREATE TABLE %1$I.segel (
            ukuran bigint PRIMARY KEY,
            sebelumnya bigint UNIQUE,
            asal text NOT NULL,
            akar bytea NOT NULL,
            waktu timestamptz NOT NULL,
            nota text NOT NULL,
            era smallint NOT NULL,
            transaksi xid8 NOT NULL,
            urutan integer NOT NULL,
            batas xid8 NOT NULL,
            peran text NOT NULL,
            sidik bytea NOT NULL);
        -- a tree has one beginning, and no fork (a foreign key would ask the owner for UPDATE)
        CREATE UNIQUE INDEX segel_pertama ON %1$I.segel ((sebelumnya IS NULL)) WHERE sebelumnya IS NULL;
        COMMENT ON TABLE %1$I.ubin IS 'Hash pohon jejak dalam ubin C2SP tlog-tiles (docs/jejak.md).';
        COMMENT ON TABLE %1$I.segel IS 'Titik periksa pohon jejak: satu baris setiap penyegelan (docs/jejak.md).';
    $def$, skema);
    FOREACH tabel IN ARRAY '{ubin,segel}'::name[] LOOP
        CALL @extschema@.jaga_tabel_jejak(skema, tabel);
    END LOOP;
    CALL @extschema@.siapkan_tanda(skema);
END $$;
REVOKE ALL ON PROCEDURE siapkan_segel(name) FROM PUBLIC;
COMMENT ON PROCEDURE siapkan_segel(name) IS
'Membuat tabel ubin dan segel dalam skema jejak, bila belum ada; bagian dari segel.
Argumen: skema jejak.
NULL: tidak berbuat apa-apa.
Galat: 42501 bukan pemilik skema.';

CREATE PROCEDURE segel(jejak regclass DEFAULT NULL, asal text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := coalesce((SELECT nspname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE c.oid = jejak), @extschema@.skema_jejak());
BEGIN
    -- another log than the one meant, or none, is refused below
    IF to_regclass(format('%I.jejak', skema)) IS NOT NULL THEN
        CALL @extschema@.siapkan_segel(skema);
    END IF;
    PERFORM @extschema@.segel_jejak(jejak, asal);
END $$;
COMMENT ON PROCEDURE segel(regclass, text) IS
'Menyegel jejak: baris-baris transaksi yang pasti selesai menjadi daun pohon Merkle, dan kepala pohonnya menjadi satu titik periksa dalam tabel segel. Tidak ada baris jejak yang diubah, dan penulis tidak menunggu. Tanpa baris baru tidak ada titik periksa baru. Jalankan berkala.
Argumen: jejak, tabel jejak; bawaan yang dinyatakan setelan asn_kinerja.skema_jejak. asal, nama log ini bagi dunia luar (C2SP tlog-checkpoint), misalnya kinerja.kotacontoh.go.id/jejak; hanya pada penyegelan pertama, bawaan asn-kinerja/pengenal sistem/basis data; tetap selamanya.
NULL: bawaannya.
Galat: 22023 asal tidak sah atau bukan asal log ini; 25001 dalam transaksi REPEATABLE READ; 42501 pemanggil bukan pemilik jejak; 42809 bukan tabel jejak; 42P01 jejak tidak ada; XX001 ubin rusak.
Dasar: RFC 6962, RFC 9162; C2SP tlog-checkpoint, tlog-tiles.';
