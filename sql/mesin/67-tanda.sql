-- tanda: signatures made outside, kept with the checkpoints (src/audit/tanda.c)
CREATE FUNCTION penanda_diperiksa(kunci text, OUT nama text, OUT id_kunci bytea, OUT saksi boolean, OUT kunci_publik bytea)
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION penanda_diperiksa(text) IS
'Isi kunci penanda, diperiksa ketat; bagian dari kenalkan_penanda.
Argumen: kunci seperti hasil kunci_penanda.
NULL: ditolak.
Galat: 22004 kunci NULL; 22023 salah bentuk, dengan rinciannya.
Dasar: C2SP signed-note, tlog-cosignature.';
CREATE FUNCTION tanda_diperiksa(nota text, ukuran bigint, baris text, kunci text[],
    OUT nama text, OUT id_kunci bytea, OUT saksi boolean, OUT waktu_saksi timestamptz, OUT sah boolean, OUT sebab text)
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION tanda_diperiksa(text, bigint, text, text[]) IS
'Memeriksa baris tanda atas titik periksa terhadap kunci-kunci yang dikenal; bagian dari tanda_tangani.
Argumen: nota, titik periksa berukuran itu, atau NULL bila tidak ada; ukuran; baris seperti tanda dalam tanda_sah; kunci, yang salah bentuk atau NULL diabaikan.
NULL: ukuran, baris, dan kunci ditolak. sah NULL berarti tidak diperiksa, dengan sebabnya; saksi dan waktu_saksi NULL bila kunci tidak dikenal, waktu_saksi juga bagi tanda jejak sendiri.
Galat: seperti tanda_tangani.
Dasar: C2SP signed-note, tlog-cosignature.';

-- No foreign key to segel: its check locks the row there as the owner, who has no UPDATE on
-- segel.  A checkpoint is never removed, so that it is there when its signature comes is enough.
CREATE PROCEDURE siapkan_tanda(skema name DEFAULT @extschema@.skema_jejak())
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tabel name;
BEGIN
    IF to_regclass(format('%I.tanda', skema)) IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format($def$
        CREATE TABLE %1$I.penanda (
            kunci text COLLATE "C" PRIMARY KEY,
            nama text NOT NULL,
            saksi boolean NOT NULL,
            sejak timestamptz NOT NULL DEFAULT clock_timestamp(),
            peran text NOT NULL DEFAULT current_user);
        CREATE TABLE %1$I.tanda (
            ukuran bigint NOT NULL,
            baris text COLLATE "C" NOT NULL,
            nama text NOT NULL,
            id_kunci bytea NOT NULL,
            saksi boolean,
            waktu_saksi timestamptz,
            sah boolean CHECK (sah),
            sebab text,
            waktu timestamptz NOT NULL DEFAULT clock_timestamp(),
            peran text NOT NULL DEFAULT current_user,
            PRIMARY KEY (ukuran, baris),
            CHECK ((sah IS NULL) = (sebab IS NOT NULL)));
        COMMENT ON TABLE %1$I.penanda IS 'Kunci publik yang tandanya dikenal: milik jejak sendiri dan para saksi.';
        COMMENT ON TABLE %1$I.tanda IS 'Tanda tangan atas titik periksa (segel), dibuat di luar; sah NULL: tidak diperiksa, dengan sebabnya.';
    $def$, skema);
    FOREACH tabel IN ARRAY '{penanda,tanda}'::name[] LOOP
        CALL @extschema@.jaga_tabel_jejak(skema, tabel);
    END LOOP;
END $$;
REVOKE ALL ON PROCEDURE siapkan_tanda(name) FROM PUBLIC;
COMMENT ON PROCEDURE siapkan_tanda(name) IS
'Membuat tabel penanda dan tanda dalam skema jejak, milik pemanggil, hanya dapat ditambah; bagian dari penyiapan segel. Aman diulang.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 3F000 skema jejak tidak ada; 42501 pemanggil tidak boleh membuat tabel di sana, atau tanpa hak atas jejak_tetap.';

CREATE PROCEDURE kenalkan_penanda(kunci text)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('INSERT INTO %I.penanda (kunci, nama, saksi)
                    SELECT $1, p.nama, p.saksi FROM @extschema@.penanda_diperiksa($1) p ON CONFLICT DO NOTHING', @extschema@.skema_jejak())
    USING kunci;
END $$;
COMMENT ON PROCEDURE kenalkan_penanda(text) IS
'Mengenalkan kunci publik penanda, supaya tanda_tangani memeriksa tandanya. Yang sudah dikenal tidak dicatat lagi. Tanda yang sudah tersimpan tidak dinilai ulang; tanda_sah dapat menilainya kapan saja.
Argumen: kunci seperti hasil kunci_penanda.
NULL: ditolak.
Galat: 22004 kunci NULL; 22023 salah bentuk, dengan rinciannya; 42501 tanpa hak menambah penanda; 42P01 tabel penanda tidak ada.
Dasar: C2SP signed-note, tlog-cosignature.';

CREATE PROCEDURE tanda_tangani(ukuran bigint, baris text)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := @extschema@.skema_jejak();
    nota text;
    kunci text[];
BEGIN
    EXECUTE format('SELECT (SELECT nota FROM %1$I.segel WHERE ukuran = $1), ARRAY(SELECT kunci FROM %1$I.penanda ORDER BY kunci)', skema)
    INTO nota, kunci USING ukuran;
    EXECUTE format('INSERT INTO %I.tanda (ukuran, baris, nama, id_kunci, saksi, waktu_saksi, sah, sebab)
                    SELECT $1, $2, t.* FROM @extschema@.tanda_diperiksa($3, $1, $2, $4) t ON CONFLICT DO NOTHING', skema)
    USING ukuran, baris, nota, kunci;
END $$;
COMMENT ON PROCEDURE tanda_tangani(bigint, text) IS
'Menempelkan tanda tangan yang dibuat di luar pada titik periksa berukuran itu; kunci rahasianya tidak pernah masuk basis data. Bila penandanya dikenal, tanda diperiksa dan yang tidak sah ditolak. Bila tidak dikenal, atau server tidak dapat memeriksa, tanda disimpan dengan sah NULL dan sebabnya. Baris yang sudah ada tidak disimpan lagi, dan penilaiannya tetap yang pertama.
Argumen: ukuran, seperti dalam tabel segel; baris, satu baris tanda tanpa baris baru seperti dalam tanda_sah.
NULL: ditolak.
Galat: 22004 argumen NULL; 22008 waktu saksi di luar jangkauan timestamptz; 22023 salah bentuk, tidak ada titik periksa berukuran itu, atau kunci dikenal dan tandanya tidak sah; 22P02 titik periksa yang tersimpan salah bentuk; 42501 tanpa hak membaca segel dan penanda atau menambah tanda; 42P01 tabelnya tidak ada.
Dasar: C2SP signed-note, tlog-cosignature.';

CREATE FUNCTION nota_bertanda(ukuran bigint) RETURNS text
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    hasil text;
BEGIN
    EXECUTE format($q$
        SELECT s.nota || E'\n' || coalesce((
            SELECT string_agg(t.baris || E'\n', '' ORDER BY t.sah NULLS LAST, t.saksi NULLS LAST, t.nama COLLATE "C", t.baris)
            FROM %1$I.tanda t WHERE t.ukuran = s.ukuran), '')
        FROM %1$I.segel s WHERE s.ukuran = $1
    $q$, @extschema@.skema_jejak()) INTO hasil USING ukuran;
    RETURN hasil;
END $$;
COMMENT ON FUNCTION nota_bertanda(bigint) IS
'Titik periksa berukuran itu sebagai nota bertanda: teksnya, baris kosong, lalu baris-baris tanda: yang terperiksa lebih dahulu, tanda jejak sendiri sebelum tanda saksi, lalu yang tidak diperiksa, masing-masing menurut nama dan barisnya (byte). Tanpa tanda: teks dan baris kosong saja.
Argumen: ukuran, seperti dalam tabel segel.
NULL: NULL bila masukan NULL atau tidak ada titik periksa berukuran itu.
Galat: 42501 tanpa hak membaca segel dan tanda; 42P01 tabelnya tidak ada.
Dasar: C2SP signed-note, tlog-checkpoint.';
