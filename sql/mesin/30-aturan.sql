-- aturan: a regulation as a value (src/aturan/aturan.c)
CREATE TYPE aturan;
CREATE FUNCTION aturan_in(cstring) RETURNS aturan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION aturan_out(aturan) RETURNS cstring
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'jsonb_out';
CREATE FUNCTION aturan_recv(internal) RETURNS aturan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION aturan_send(aturan) RETURNS bytea
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'jsonb_send';
CREATE TYPE aturan (
    INPUT = aturan_in, OUTPUT = aturan_out, RECEIVE = aturan_recv, SEND = aturan_send,
    LIKE = pg_catalog.jsonb
);
COMMENT ON TYPE aturan IS
'Peraturan penilaian sebagai nilai: bobot, pita, matriks, pembulatan, kata, dan kode, masing-masing dengan dasar dan kepastiannya.
Bentuk: JSON menurut docs/aturan.schema.json; diperiksa seluruhnya saat dibaca, sehingga fungsi penilaian tidak pernah bertemu aturan yang cacat.
Kesamaan: dua aturan yang isinya sama adalah sama byte demi byte.
Galat: 22P02 dengan jalur JSON dan sebabnya; 0A000 format yang lebih baru.';

--@ kesamaan tipe=aturan

CREATE FUNCTION aturan(isi jsonb) RETURNS aturan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'aturan_from_jsonb';
COMMENT ON FUNCTION aturan(jsonb) IS
'Aturan dari jsonb, dengan pemeriksaan yang sama seperti dari teks.
Argumen: isi, menurut docs/aturan.schema.json.
NULL: hasil NULL bila masukan NULL.
Galat: 22P02 dengan jalur JSON dan sebabnya; 0A000 format yang lebih baru.';
CREATE CAST (jsonb AS aturan) WITH FUNCTION aturan(jsonb);
COMMENT ON CAST (jsonb AS aturan) IS 'jsonb sebagai aturan, diperiksa';
CREATE CAST (aturan AS jsonb) WITHOUT FUNCTION;
COMMENT ON CAST (aturan AS jsonb) IS 'aturan sebagai jsonb';

CREATE TYPE langkah AS (
    urut integer, uraian text, rumus text, masukan jsonb, hasil numeric,
    pembulatan text, dasar text, kepastian text
);
COMMENT ON TYPE langkah IS
'Satu langkah penjelasan sebuah nilai.
Kolom: urut; uraian, kalimat bagi yang dinilai; rumus, hitungan yang dapat diulang numeric; masukan; hasil; pembulatan, bila langkah itu membulatkan; dasar, pasal atau sumber; kepastian: pasti, dilaporkan, atau dapat-diatur.';

CREATE FUNCTION ubah(aturan aturan, perubahan jsonb) RETURNS aturan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'aturan_ubah';
COMMENT ON FUNCTION ubah(aturan, jsonb) IS
'Aturan dengan perubahan menurut tambal gabung JSON: anggota yang ada diganti, yang null dihapus, objek digabung; hasilnya diperiksa.
Argumen: aturan; perubahan, objek JSON.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22P02 bila hasilnya bukan aturan yang sah, dengan jalur JSON dan sebabnya.
Dasar: RFC 7396.';

CREATE FUNCTION uraian(aturan aturan)
RETURNS TABLE (butir text, jalur text, isi text, dasar text, kepastian text)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 60
BEGIN ATOMIC
    WITH RECURSIVE pohon(butir, jalur, isi, dasar, kepastian) AS (
        SELECT b.key, ''::text, b.value OPERATOR(pg_catalog.-) ARRAY['dasar', 'kepastian'],
               b.value OPERATOR(pg_catalog.->>) 'dasar', b.value OPERATOR(pg_catalog.->>) 'kepastian'
        FROM pg_catalog.jsonb_each((aturan::jsonb) OPERATOR(pg_catalog.->) 'butir') b
        UNION ALL
        SELECT p.butir, p.jalur OPERATOR(pg_catalog.||) a.jalur, a.isi, p.dasar, p.kepastian
        FROM pohon p
        CROSS JOIN LATERAL (
            SELECT '.' OPERATOR(pg_catalog.||) o.key AS jalur, o.value AS isi
            FROM pg_catalog.jsonb_each(CASE pg_catalog.jsonb_typeof(p.isi) WHEN 'object' THEN p.isi ELSE '{}' END) o
            UNION ALL
            SELECT '[' OPERATOR(pg_catalog.||) (e.ordinality OPERATOR(pg_catalog.-) 1)::text OPERATOR(pg_catalog.||) ']', e.value
            FROM pg_catalog.jsonb_array_elements(CASE pg_catalog.jsonb_typeof(p.isi) WHEN 'array' THEN p.isi ELSE '[]' END)
                 WITH ORDINALITY e(value, ordinality)
        ) a
    )
    SELECT p.butir, p.jalur, p.isi OPERATOR(pg_catalog.#>>) '{}', p.dasar, p.kepastian
    FROM pohon p
    WHERE pg_catalog.jsonb_typeof(p.isi) NOT IN ('object', 'array')
    ORDER BY p.butir COLLATE "C", p.jalur COLLATE "C";
END;
COMMENT ON FUNCTION uraian(aturan) IS
'Isi aturan sebagai baris yang dapat dibaca, dengan dasar dan kepastian setiap butir.
Argumen: aturan.
NULL: tanpa baris bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION beda(kiri aturan, kanan aturan)
RETURNS TABLE (butir text, jalur text, isi_kiri text, isi_kanan text)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT COALESCE(a.butir, b.butir), COALESCE(a.jalur, b.jalur), a.isi, b.isi
    FROM uraian(kiri) a FULL JOIN uraian(kanan) b
         ON a.butir OPERATOR(pg_catalog.=) b.butir AND a.jalur OPERATOR(pg_catalog.=) b.jalur
    WHERE a.isi IS DISTINCT FROM b.isi
    ORDER BY COALESCE(a.butir, b.butir) COLLATE "C", COALESCE(a.jalur, b.jalur) COLLATE "C";
END;
COMMENT ON FUNCTION beda(aturan, aturan) IS
'Isi yang berbeda di antara dua aturan; NULL di satu sisi berarti di sisi itu tidak ada.
Argumen: kiri; kanan.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: tidak ada.';
