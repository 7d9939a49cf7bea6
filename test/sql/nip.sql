--
-- nip: forms, parts, accessors
--
SET search_path = kinerja, public;
SET datestyle = ISO;

-- blanks, dots, tabs and no-break spaces are dropped
SELECT DISTINCT t::nip FROM (VALUES
    ('198609262015051001'), ('19860926 201505 1 001'), (' 19860926.201505.1.001 '),
    (E'19860926\t201505\t1\t001\n'), (U&'19860926\00A0201505\202F1\2007001')) v(t);
-- the accessors, of a PNS and of a PPPK
SELECT n, tanggal_lahir(n), tmt(n), jenis_kelamin(n), jenis_asn(n), nomor_urut(n), bentuk_cetak(n)
FROM (VALUES ('198609262015051001'::nip), ('199001012023211001'), ('200002292020122999')) v(n);
-- each part is checked, and the message says which part and why
SELECT t, coba_nip(t) IS NULL AS rejected, sebab_nip_ditolak(t) FROM (VALUES
    (''), ('abc'), ('19860926201505100'), ('1986092620150510011'), ('1'),
    ('19860926-201505-1-001'), ('19860926201505100O'), ('+98609262015051001'),
    ('199302302020121001'), ('199313012020121001'), ('190002292020121001'),
    ('189912312020121001'), ('210001012120121001'), ('199304412020121001'),
    ('198609262015001001'), ('198609262015131001'), ('198609262015201001'),
    ('198609262015050001'), ('198609262015053001'), ('198609262015051000'),
    ('198609261986051001'), ('198609260015051001'), ('198609262100051001')) v(t);
-- fifteen years of age on the day of appointment, to the day; a PPPK's year only
SELECT t, coba_nip(t), sebab_nip_ditolak(t) FROM (VALUES
    ('200005012015051001'), ('200005022015051001'), ('200012312015211001'), ('200001012014211001')) v(t);
-- valid: no reason; NULL: nothing
SELECT sebab_nip_ditolak('198609262015051001'), coba_nip(NULL), sebab_nip_ditolak(NULL);
-- through bigint and back; between the types, both ways
SELECT 198609262015051001::nip, '198609262015051001'::nip::bigint;
SELECT '198609262015051001'::nip = 198609262015051001, 198609262015051002 > '198609262015051001'::nip;
-- as jsonb and text
SELECT to_jsonb('198609262015051001'::nip), '198609262015051001'::nip::text;
