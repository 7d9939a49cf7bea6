-- masa_pegawai: a person has one row a day (src/tipe/masa_pegawai.c)
CREATE TYPE masa_pegawai AS (nip nip, masa daterange);
COMMENT ON TYPE masa_pegawai IS
'Seorang pegawai pada sebuah masa, bagi kendala bahwa ia mempunyai paling banyak satu baris pada satu hari: EXCLUDE USING hash ((ROW(nip, masa)::kinerja.masa_pegawai) kinerja.masa_pegawai_ops WITH OPERATOR(kinerja.&&)).
Simpanan: tidak disimpan; indeks kendala itu hanya memuat hash NIP, dan barisnya diperiksa lagi.
NULL: tanpa pegawai atau tanpa masa tidak bertumpang tindih dengan apa pun; begitu pula masa kosong.';
CREATE FUNCTION masa_pegawai_overlaps(masa_pegawai, masa_pegawai) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION masa_pegawai_hash(masa_pegawai) RETURNS integer
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION masa_pegawai_hash_extended(masa_pegawai, bigint) RETURNS bigint
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
-- The hash class makes the executor take the operator for an equality (a list
-- in ANY becomes a hash table without doubles), which it is not: constraints
-- ask nobody's permission, queries do.
REVOKE ALL ON FUNCTION masa_pegawai_overlaps(masa_pegawai, masa_pegawai) FROM PUBLIC;
CREATE OPERATOR && (
    FUNCTION = masa_pegawai_overlaps, LEFTARG = masa_pegawai, RIGHTARG = masa_pegawai,
    COMMUTATOR = &&, RESTRICT = contsel, JOIN = contjoinsel
);
COMMENT ON OPERATOR && (masa_pegawai, masa_pegawai) IS 'pegawai yang sama, dan sekurang-kurangnya satu hari sama; hanya bagi kendala EXCLUDE';
CREATE OPERATOR FAMILY masa_pegawai_ops USING hash;
CREATE OPERATOR CLASS masa_pegawai_ops FOR TYPE masa_pegawai USING hash FAMILY masa_pegawai_ops AS
    OPERATOR 1 &&,
    FUNCTION 1 masa_pegawai_hash(masa_pegawai),
    FUNCTION 2 masa_pegawai_hash_extended(masa_pegawai, bigint);
COMMENT ON OPERATOR CLASS masa_pegawai_ops USING hash IS 'satu baris seorang pegawai pada satu hari, sebagai kendala EXCLUDE';
