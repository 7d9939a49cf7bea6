-- nota: checkpoints as signed notes, and their signatures, for anybody (src/audit/nota.c, tanda.c)
CREATE FUNCTION titik_periksa(asal text, ukuran bigint, akar bytea) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION titik_periksa(text, bigint, bytea) IS
'Teks titik periksa: tiga baris, masing-masing diakhiri baris baru, yaitu asal, ukuran pohon, dan akarnya dalam base64. Teks inilah yang ditandatangani, dalam UTF-8.
Argumen: asal, nama jejak, 1 sampai 255 byte UTF-8, tanpa spasi, karakter kendali, dan tanda tambah, sebaiknya seperti alamat web tanpa skema; ukuran, banyaknya daun, 0 atau lebih; akar, 32 byte.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 asal tidak dapat dipakai atau akar bukan 32 byte; 22003 ukuran negatif.
Dasar: C2SP tlog-checkpoint.';
CREATE FUNCTION urai_titik_periksa(nota text, OUT asal text, OUT ukuran bigint, OUT akar bytea, OUT tanda text[])
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION urai_titik_periksa(text) IS
'Isi titik periksa, juga yang bertanda: asal, ukuran, akar, dan baris-baris tandanya. Dibaca ketat: hanya satu penulisan bagi setiap titik periksa, tanpa baris tambahan. Asal yang ditulis pihak lain boleh mengandung spasi. Tanda hanya dibaca, tidak diperiksa; lihat tanda_sah.
Argumen: nota, teks titik periksa, atau teks itu, baris kosong, dan baris-baris tanda.
NULL: hasil NULL bila masukan NULL; tanda adalah larik kosong bila tidak ada.
Galat: 22P02 salah bentuk, dengan rinciannya.
Dasar: C2SP signed-note, tlog-checkpoint.';
CREATE FUNCTION kunci_penanda(nama text, kunci_publik bytea, saksi boolean DEFAULT false) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kunci_penanda(text, bytea, boolean) IS
'Kunci penanda dalam bentuk yang dibagikan (vkey): nama, nomor kunci, dan kunci publik, dipisah tanda tambah. Nomor kunci ialah 4 byte pertama SHA-256 dari nama, byte 0x0A, byte jenis, dan kunci publik. Nama penanda jejak sendiri sebaiknya sama dengan asalnya.
Argumen: nama, seperti asal dalam titik_periksa; kunci_publik Ed25519, 32 byte; saksi, false bagi tanda jejak sendiri (jenis 0x01), true bagi tanda saksi dengan waktunya (jenis 0x04).
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 nama tidak dapat dipakai atau kunci_publik bukan 32 byte.
Dasar: C2SP signed-note, tlog-cosignature.';
CREATE FUNCTION tanda_sah(nota text, tanda text, kunci text) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION tanda_sah(text, text, text) IS
'Benarkah baris tanda ini tanda tangan Ed25519 oleh kunci ini atas teks titik periksa ini? Yang salah bentuk, atau dari kunci lain, tidak sah, bukan galat. Tanda jejak sendiri dibuat atas teksnya; tanda saksi atas baris cosignature/v1, baris waktunya, lalu teksnya. Nama saksi sendiri tidak ikut ditandatangani.
Argumen: nota seperti urai_titik_periksa, yang tandanya diabaikan; tanda, satu baris: tanda pisah (U+2014), spasi, nama, spasi, base64, tanpa baris baru; kunci seperti hasil kunci_penanda.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 0A000 server tidak dapat memeriksa (dibangun tanpa OpenSSL, atau OpenSSL tanpa Ed25519), hanya bila selebihnya tidak salah.
Dasar: C2SP signed-note, tlog-cosignature; RFC 8032.';
