-- keadaan: a table as it was (src/audit/keadaan.c)
CREATE FUNCTION keadaan_jejak(tabel regclass, bentuk integer[], kunci text, pada timestamptz)
RETURNS TABLE (kolom text[], tipe text[], nilai text[])
LANGUAGE C STABLE SET search_path = pg_catalog, pg_temp SET row_security = off AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION keadaan_jejak(regclass, integer[], text, timestamptz) IS
'Dasar dari keadaan dan keadaan_baris: kolom, tipe, dan nilai setiap baris waktu itu.
Argumen: tabel; bentuk dari bentuk_jejak; kunci dari kunci_jejak, atau NULL bagi semua baris; pada.
NULL: tanpa baris bila tabel, bentuk, atau pada NULL.
Galat: seperti keadaan.';
CREATE FUNCTION keadaan(tabel regclass, pada timestamptz) RETURNS SETOF jsonb
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_jsonb(@extschema@.baris_jejak(kolom, tipe, nilai))
    FROM @extschema@.keadaan_jejak(tabel, @extschema@.bentuk_jejak(tabel), NULL, pada)
$$;
COMMENT ON FUNCTION keadaan(regclass, timestamptz) IS
'Tabel sebagaimana adanya pada waktu itu, satu objek setiap baris, dengan kolom waktu itu. Disusun mundur dari baris sekarang, atau dari jejak saja bila sejak itu tabel dikosongkan atau kehilangan kolom. Kolom rahasia tidak ikut. Perubahan dihitung sejak tercatat, termasuk yang waktu itu belum di-COMMIT.
Argumen: tabel; pada.
NULL: tanpa baris bila satu argumen NULL.
Galat: 55000 belum diaudit waktu itu, atau tidak dapat disusun lagi; 42501 tanpa hak membaca tabel atau jejak, atau keamanan baris menyembunyikan sebagian; 42P01 jejak tidak ada. Peringatan bila audit pernah dilepas sejak itu, atau ada nilai yang tidak diketahui.';
CREATE FUNCTION keadaan_baris(tabel regclass, kunci jsonb, pada timestamptz) RETURNS jsonb
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_jsonb(@extschema@.baris_jejak(kolom, tipe, nilai))
    FROM @extschema@.keadaan_jejak(tabel, @extschema@.bentuk_jejak(tabel), @extschema@.kunci_jejak(tabel, kunci), pada)
$$;
COMMENT ON FUNCTION keadaan_baris(regclass, jsonb, timestamptz) IS
'Satu baris sebagaimana adanya pada waktu itu; lihat keadaan.
Argumen: tabel; kunci yang dimilikinya waktu itu; pada.
NULL: NULL bila waktu itu tidak ada baris dengan kunci itu.
Galat: seperti keadaan; 22023 kunci tidak sesuai.';
