-- nip: the employee number (src/tipe/nip.c)
--@ wujud tipe=nip wujud=int8
COMMENT ON TYPE nip IS
'Nomor Induk Pegawai 18 digit, PNS maupun PPPK (nomor induk PPPK).
Bentuk: 8 digit tanggal lahir; PNS: 6 digit tahun dan bulan pengangkatan; PPPK: 4 digit tahun pengangkatan pertama dan 2 digit jumlah perjanjian kerja mulai 21; 1 digit jenis kelamin (1 pria, 2 wanita); 3 digit nomor urut mulai 001.
Masukan: spasi, titik, tab, dan spasi tak-putus di antara atau di sekitar digit diabaikan. Setiap bagian diperiksa; tahun 1900 sampai 2099; diangkat sebelum umur 15 tahun ditolak.
Simpanan: 8 byte, bilangan yang ditulis digit-digitnya; bentuk biner sama.
Galat: 22P02 bentuk salah, 22008 tanggal mustahil, 22P03 biner salah.
Dasar: Perka BKN 22/2007 dan 43/2007 (PNS, pasti); susunan nomor induk PPPK (dilaporkan).';

--@ ekstrem tipe=nip dasar=int8
--@ urutan tipe=nip dasar=int8 urut=int8
-- A foreign key looks up its equality for every row.  The server looks for an
-- alias of its own function by reading the list of all, for one of C by hash.
CREATE OR REPLACE FUNCTION nip_eq(nip, nip) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';

-- A column of bigint numbers compares with nip directly, through indexes and
-- hash joins of either side: both families are made whole with bigint.
--@ fungsi_silang kiri=nip kanan=bigint dasar=int8
--@ fungsi_silang kiri=bigint kanan=nip dasar=int8
--@ silang kiri=nip kanan=bigint fungsi=nip_bigint sifat=HASHES,MERGES keluarga=nip
--@ silang kiri=bigint kanan=nip fungsi=bigint_nip sifat=HASHES,MERGES keluarga=nip
ALTER OPERATOR FAMILY nip_ops USING btree ADD
    OPERATOR 1 pg_catalog.< (bigint, bigint),
    OPERATOR 2 pg_catalog.<= (bigint, bigint),
    OPERATOR 3 pg_catalog.= (bigint, bigint),
    OPERATOR 4 pg_catalog.>= (bigint, bigint),
    OPERATOR 5 pg_catalog.> (bigint, bigint),
    FUNCTION 1 (bigint, bigint) pg_catalog.btint8cmp(bigint, bigint),
    FUNCTION 2 (bigint, bigint) pg_catalog.btint8sortsupport(internal),
    FUNCTION 4 (bigint, bigint) pg_catalog.btequalimage(oid);
ALTER OPERATOR FAMILY nip_ops USING hash ADD
    OPERATOR 1 = (nip, bigint),
    OPERATOR 1 = (bigint, nip),
    OPERATOR 1 pg_catalog.= (bigint, bigint),
    FUNCTION 1 (bigint, bigint) pg_catalog.hashint8(bigint),
    FUNCTION 2 (bigint, bigint) pg_catalog.hashint8extended(bigint, bigint);

CREATE FUNCTION nip(bilangan bigint) RETURNS nip
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_from_bigint';
COMMENT ON FUNCTION nip(bigint) IS
'NIP dari bilangan 18 digit, dengan pemeriksaan yang sama seperti dari teks.
Argumen: bilangan, 18 digit.
NULL: hasil NULL bila masukan NULL.
Galat: 22003 bukan susunan NIP, 22008 tanggal mustahil.';
CREATE CAST (bigint AS nip) WITH FUNCTION nip(bigint);
COMMENT ON CAST (bigint AS nip) IS 'bilangan 18 digit sebagai NIP, diperiksa';
CREATE CAST (nip AS bigint) WITHOUT FUNCTION;
COMMENT ON CAST (nip AS bigint) IS 'NIP sebagai bilangan 18 digit';

CREATE FUNCTION tanggal_lahir(nip nip) RETURNS date
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_tanggal_lahir';
COMMENT ON FUNCTION tanggal_lahir(nip) IS
'Tanggal lahir, digit 1 sampai 8 (tanpa tambahan 40 bagi wanita; itu pola NIK).
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: Perka BKN 22/2007 (pasti).';
CREATE FUNCTION tmt(nip nip) RETURNS date
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_tmt';
COMMENT ON FUNCTION tmt(nip) IS
'Terhitung mulai tanggal: PNS tanggal 1 bulan pengangkatan CPNS, PPPK tanggal 1 Januari tahun pengangkatan pertama (bulannya tidak ada dalam nomor).
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: Perka BKN 22/2007 (pasti); PPPK (dilaporkan).';
CREATE FUNCTION jenis_kelamin(nip nip) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_jenis_kelamin';
COMMENT ON FUNCTION jenis_kelamin(nip) IS
'Jenis kelamin, digit 15: L (laki-laki, 1) atau P (perempuan, 2).
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: Perka BKN 22/2007 (pasti).';
CREATE FUNCTION jenis_asn(nip nip) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_jenis_asn';
COMMENT ON FUNCTION jenis_asn(nip) IS
'Jenis ASN menurut digit 13-14: PNS (01 sampai 12, bulan) atau PPPK (21 ke atas).
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: pembeda PNS dan PPPK (dilaporkan).';
CREATE FUNCTION nomor_urut(nip nip) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_nomor_urut';
COMMENT ON FUNCTION nomor_urut(nip) IS
'Nomor urut, digit 16 sampai 18: 1 sampai 999.
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: Perka BKN 22/2007 (pasti).';
CREATE FUNCTION bentuk_cetak(nip nip) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'nip_bentuk_cetak';
COMMENT ON FUNCTION bentuk_cetak(nip) IS
'NIP berkelompok seperti pada naskah dinas: 19860926 201505 1 001.
Argumen: nip.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
