-- aturan_baku: the official rule sets (sql/aturan/*.json)
CREATE FUNCTION aturan_tak_dikenal(kode text, dikenal text) RETURNS aturan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION daftar_aturan_baku() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '{PP46-2011,PP30-2019,PERMENPANRB8-2021,PERMENPANRB6-2022,CAMPURAN-2021,PERMENPANRB1-2023,PERMENPANRB3-2020,PERMENPANRB14-2017,KEPMENPAN25-2004}'::text[];
COMMENT ON FUNCTION daftar_aturan_baku() IS
'Kode aturan baku yang dikenal aturan_baku.
Argumen: tidak ada.
NULL: tidak pernah NULL.
Galat: tidak ada.';
CREATE FUNCTION aturan_baku(kode text) RETURNS aturan
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE kode
--= PP46-2011
--= PP30-2019
--= PERMENPANRB8-2021
--= PERMENPANRB6-2022
--= CAMPURAN-2021
--= PERMENPANRB1-2023
--= PERMENPANRB3-2020
--= PERMENPANRB14-2017
--= KEPMENPAN25-2004
    ELSE aturan_tak_dikenal(kode, pg_catalog.array_to_string(daftar_aturan_baku(), ', ')) END;
COMMENT ON FUNCTION aturan_baku(text) IS
'Aturan resmi menurut kodenya; sama untuk selamanya pada versi ekstensi yang sama.
Argumen: kode, salah satu dari daftar_aturan_baku().
NULL: hasil NULL bila masukan NULL.
Galat: 22023 kode tidak dikenal, dengan daftar yang dikenal.
Dasar: peraturan yang disebut kodenya; setiap butir memuat pasal dan kepastiannya.';
COMMENT ON FUNCTION aturan_tak_dikenal(text, text) IS
'Galat bagi kode yang tidak dikenal aturan_baku.
Argumen: kode; dikenal, daftar kode yang dikenal.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 selalu.';
