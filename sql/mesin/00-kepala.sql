-- asn_kinerja: the install script, chained from the fragments of sql/mesin.
\echo Use "CREATE EXTENSION asn_kinerja" to load this file. \quit

-- Support functions of aggregates and operator families are nobody's to call;
-- what the public needs is granted where it is made.
COMMENT ON SCHEMA @extschema@ IS
'Penilaian kinerja ASN: tipe, fungsi, dan agregat dari ekstensi asn_kinerja.';
