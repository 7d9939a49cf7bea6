-- bukti: proofs from the sealed log (src/audit/bukti.c)
CREATE FUNCTION nomor_daun(era smallint, transaksi xid8, urutan integer) RETURNS bigint
LANGUAGE C STRICT SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nomor_daun(smallint, xid8, integer) IS
'Nomor daun suatu baris jejak dalam pohon, mulai dari 0.
Argumen: era, transaksi, dan urutan, seperti dalam tabel jejak dan hasil fungsi jejak.
NULL: hasil NULL bila satu argumen NULL, atau barisnya tidak ada atau belum disegel.
Galat: 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada; 55000 belum pernah disegel; XX001 ubin rusak.';
CREATE FUNCTION bukti_jejak(bentuk integer[], kunci text, nomor bigint) RETURNS text
LANGUAGE C SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION bukti_jejak(integer[], text, bigint) IS
'Dasar dari bukti.
Argumen: bentuk dari bentuk_jejak; kunci dari kunci_jejak; nomor daun.
NULL: hasil NULL bila bentuk atau kunci NULL.
Galat: seperti bukti.';
CREATE FUNCTION bukti(tabel regclass, kunci jsonb, nomor bigint DEFAULT NULL) RETURNS text
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT @extschema@.bukti_jejak(@extschema@.bentuk_jejak(tabel), @extschema@.kunci_jejak(tabel, kunci), nomor)
$$;
COMMENT ON FUNCTION bukti(regclass, jsonb, bigint) IS
'Bukti bahwa satu perubahan ada dalam jejak yang tersegel, sebagai berkas C2SP tlog-proof (simpan dengan akhiran .tlog-proof): bentuk baku barisnya, nomor daunnya, bukti keanggotaan, dan titik periksa beserta tanda tangannya. Tidak memperlihatkan baris lain. Titik periksanya yang terbaru yang ditandatangani dan memuat daun itu; kalau tidak ada, yang terbaru. Periksa dengan docs/periksa/periksa_jejak.py.
Argumen: tabel dan kunci barisnya; nomor, nomor daun dari nomor_daun.
NULL: hasil NULL bila tabel atau kunci NULL; nomor NULL berarti perubahan terakhir yang tersegel.
Galat: 02000 tidak ada perubahan tersegel dengan kunci itu; 22003 tidak ada daun bernomor itu; 22023 daun itu bukan perubahan baris ini, atau kunci tidak sesuai; 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada; 55000 belum pernah disegel; XX001 baris atau ubin bukan yang disegel.
Dasar: C2SP tlog-proof; RFC 6962 2.1.1.';
CREATE FUNCTION bukti_konsistensi(ukuran_lama bigint, ukuran_baru bigint) RETURNS bytea[]
LANGUAGE C STRICT SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'bukti_konsistensi_ubin';
COMMENT ON FUNCTION bukti_konsistensi(bigint, bigint) IS
'Bukti, dari ubin yang tersimpan, bahwa pohon jejak dengan ukuran_baru daun melanjutkan pohon dengan ukuran_lama daun. Diperiksa dengan konsistensi_sah.
Argumen: dua ukuran, dari 0 sampai ukuran titik periksa terakhir; yang lama tidak lebih besar.
NULL: hasil NULL bila satu argumen NULL.
Galat: 22003 ukuran di luar itu; 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada; 55000 belum pernah disegel; XX001 ubin rusak.
Dasar: RFC 6962 2.1.2, RFC 9162 2.1.4.1.';
