-- baca: the history of a row (src/audit/baca.c)
CREATE FUNCTION pecah_jejak(baris text) RETURNS text[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION pecah_jejak(text) IS
'Bidang-bidang satu baris jejak (bentuk teks COPY: dipisah tab, diloloskan garis miring terbalik).
Argumen: baris, isi kolom kunci atau isi dari tabel jejak.
NULL: hasil NULL bila argumen NULL; bidang NULL bagi nilai NULL dan nilai rahasia.
Galat: tidak ada.';
CREATE FUNCTION nilai_jejak(kolom text[], kolom_kunci text[], kunci text, isi text) RETURNS text[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nilai_jejak(text[], text[], text, text) IS
'Nilai semua kolom baris yang ditambah atau dihapus, seurut dengan kolom.
Argumen: kolom dan kolom_kunci dari tabel bentuk; kunci dan isi dari tabel jejak.
NULL: hasil NULL bila satu argumen NULL; anggota NULL bagi nilai NULL dan nilai rahasia.
Galat: 22004 nama kolom NULL.';
CREATE FUNCTION baris_jejak(kolom text[], tipe text[], nilai text[]) RETURNS record
LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION baris_jejak(text[], text[], text[]) IS
'Baris dengan kolom dan tipe waktu itu, misalnya untuk to_jsonb. Tipe yang sudah tidak ada dibaca sebagai text, domain sebagai tipe dasarnya.
Argumen: kolom, tipe, dan nilai, sama banyak.
NULL: hasil NULL bila satu argumen NULL.
Galat: 2202E banyaknya tidak sama atau nama NULL; galat pembacaan tipe bila nilainya tidak dikenal lagi.';
CREATE FUNCTION kunci_jejak(tabel regclass, kunci jsonb) RETURNS text
LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kunci_jejak(regclass, jsonb) IS
'Kunci sebagaimana tertulis dalam kolom kunci tabel jejak.
Argumen: tabel; kunci, objek dengan satu anggota bagi setiap kolom kunci tabel itu.
NULL: hasil NULL bila satu argumen NULL.
Galat: 22023 anggota kurang, lebih, atau null; galat pembacaan tipe kolom kunci.';
CREATE FUNCTION bentuk_jejak(tabel regclass) RETURNS integer[]
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    skema name := @extschema@.skema_jejak();
    hasil integer[];
BEGIN
    EXECUTE format($q$
        SELECT coalesce(array_agg(b.nomor), '{}') FROM %1$I.bentuk b, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = $1
          AND ((b.skema = n.nspname AND b.tabel = c.relname) OR (b.skema_akar = n.nspname AND b.akar = c.relname)
               -- renamed since, in this cluster
               OR (c.oid IN (b.oid_tabel, b.oid_akar) AND b.era = (SELECT max(nomor) FROM %1$I.era)))
    $q$, skema) INTO hasil USING tabel;
    RETURN hasil;
END $$;
COMMENT ON FUNCTION bentuk_jejak(regclass) IS
'Nomor bentuk yang dimiliki tabel dalam jejak: menurut namanya sekarang (atau nama akar partisinya), dan menurut nama lamanya bila diganti dalam klaster ini.
Argumen: tabel.
NULL: hasil NULL.
Galat: 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada.';
CREATE FUNCTION urai_jejak(operasi "char", kunci text, isi text, kolom text[], tipe text[], kolom_kunci text[], rahasia text[])
RETURNS TABLE (nama text, lama jsonb, baru jsonb)
LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT kolom[f[i]::integer],
           CASE WHEN f[i + 1] IS NOT NULL THEN to_jsonb(@extschema@.baris_jejak('{v}', tipe[f[i]::integer : f[i]::integer], f[i + 1 : i + 1])) -> 'v' END,
           CASE WHEN f[i + 2] IS NOT NULL THEN to_jsonb(@extschema@.baris_jejak('{v}', tipe[f[i]::integer : f[i]::integer], f[i + 2 : i + 2])) -> 'v' END
    FROM @extschema@.pecah_jejak(isi) f, generate_series(1, cardinality(f), 3) i
    WHERE operasi = 'U'
    UNION ALL
    SELECT NULL, CASE operasi WHEN 'D' THEN baris END, CASE operasi WHEN 'I' THEN baris END
    FROM (SELECT CASE WHEN operasi <> 'T' THEN
                     to_jsonb(@extschema@.baris_jejak(kolom, tipe, @extschema@.nilai_jejak(kolom, kolom_kunci, kunci, isi))) - rahasia END) b(baris)
    WHERE operasi <> 'U'
$$;
COMMENT ON FUNCTION urai_jejak("char", text, text, text[], text[], text[], text[]) IS
'Isi satu baris jejak: satu baris setiap kolom yang berubah (UPDATE), atau satu baris dengan seluruh barisnya (INSERT, DELETE) atau tanpa nilai (TRUNCATE). Dari kolom rahasia hanya tampak namanya: lama dan baru keduanya NULL.
Argumen: kolom-kolom tabel jejak dan bentuknya.
NULL: tanpa baris bila satu argumen NULL.
Galat: seperti baris_jejak.';
CREATE FUNCTION baca_jejak(bentuk integer[] DEFAULT NULL, kunci text DEFAULT NULL)
RETURNS TABLE (waktu timestamptz, operasi text, kolom text, lama jsonb, baru jsonb, peran text, pelaku text, alasan text,
               waktu_transaksi timestamptz, waktu_pernyataan timestamptz, era smallint, transaksi xid8, urutan integer,
               peran_sesi text, aplikasi text, alamat inet, asal_replikasi text,
               skema text, tabel text, skema_akar text, akar text, kunci_baris jsonb)
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    skema name := @extschema@.skema_jejak();
    pilihan text := concat_ws(' AND ', 'true',
        CASE WHEN bentuk IS NOT NULL THEN 'j.bentuk = ANY ($1)' END,
        CASE WHEN kunci IS NOT NULL THEN '(j.kunci = $2 OR j.kunci_baru = $2)' END);
BEGIN
    RETURN QUERY EXECUTE format($q$
        SELECT s.waktu_catat,
               j.operasi::text,
               u.nama, u.lama, u.baru, h.peran, h.pelaku, h.alasan,
               j.waktu, h.waktu_pernyataan, j.era, j.transaksi, j.urutan,
               h.peran_sesi, h.aplikasi, h.alamat, h.asal_replikasi,
               b.skema, b.tabel, b.skema_akar, b.akar,
               CASE WHEN j.operasi <> 'T' THEN to_jsonb(@extschema@.baris_jejak(b.kunci,
                   ARRAY (SELECT b.tipe[array_position(b.kolom, k)] FROM unnest(b.kunci) WITH ORDINALITY t(k, i) ORDER BY i),
                   @extschema@.pecah_jejak(j.kunci))) END
        FROM %1$I.jejak j
        JOIN %1$I.bentuk b ON b.nomor = j.bentuk
        LEFT JOIN %1$I.jejak h ON h.waktu = j.waktu AND h.era = j.era AND h.transaksi = j.transaksi
             AND h.urutan = coalesce(j.kepala, j.urutan) AND h.waktu_catat IS NOT NULL
        LEFT JOIN LATERAL (SELECT c.waktu_catat FROM %1$I.jejak c
             WHERE c.waktu = j.waktu AND c.era = j.era AND c.transaksi = j.transaksi AND c.urutan <= j.urutan
               AND c.waktu_catat IS NOT NULL
             ORDER BY c.urutan DESC LIMIT 1) s ON true
        CROSS JOIN LATERAL @extschema@.urai_jejak(j.operasi, j.kunci, j.isi, b.kolom, b.tipe, b.kunci, b.rahasia) u
        WHERE %2$s
        ORDER BY j.era, s.waktu_catat, j.transaksi, j.urutan, array_position(b.kolom, u.nama)
    $q$, skema, pilihan) USING bentuk, kunci;
END $$;
COMMENT ON FUNCTION baca_jejak(integer[], text) IS
'Jejak yang sudah diurai, menurut waktu; dasar dari jejak dan v_jejak.
Argumen: bentuk, nomor bentuk yang dibaca; kunci, sebagaimana kunci_jejak.
NULL: tanpa pembatasan.
Galat: 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada.';
CREATE FUNCTION jejak(tabel regclass, kunci jsonb)
RETURNS TABLE (waktu timestamptz, operasi text, kolom text, lama jsonb, baru jsonb, peran text, pelaku text, alasan text,
               waktu_transaksi timestamptz, waktu_pernyataan timestamptz, era smallint, transaksi xid8, urutan integer,
               peran_sesi text, aplikasi text, alamat inet, asal_replikasi text)
LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT waktu, operasi, kolom, lama, baru, peran, pelaku, alasan, waktu_transaksi, waktu_pernyataan, era, transaksi, urutan,
           peran_sesi, aplikasi, alamat, asal_replikasi
    FROM @extschema@.baca_jejak(@extschema@.bentuk_jejak(tabel), @extschema@.kunci_jejak(tabel, kunci))
$$;
COMMENT ON FUNCTION jejak(regclass, jsonb) IS
'Riwayat satu baris: siapa mengubah apa, kapan, dari apa, menjadi apa, dan mengapa. Satu baris setiap kolom yang berubah; bagi INSERT dan DELETE satu baris dengan kolom NULL dan seluruh barisnya. waktu adalah waktu pencatatan, sesudah kunci baris diperoleh; pelaku dan alasan adalah pengakuan aplikasi.
Argumen: tabel; kunci, misalnya {"id": 1}.
NULL: tanpa baris bila satu argumen NULL.
Galat: 22023 kunci tidak sesuai; 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada.';
CREATE VIEW v_jejak AS
SELECT waktu, operasi, skema, tabel, skema_akar, akar, kunci_baris AS kunci, kolom, lama, baru, peran, pelaku, alasan,
       waktu_transaksi, waktu_pernyataan, era, transaksi::text::numeric AS transaksi, urutan, peran_sesi, aplikasi, alamat, asal_replikasi
FROM baca_jejak();
COMMENT ON VIEW v_jejak IS
'Seluruh jejak dalam tipe bawaan, untuk pelaporan. Pembaca memerlukan hak SELECT atas tabel-tabel jejak.';
