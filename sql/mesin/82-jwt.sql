-- jwt: JSON Web Tokens, signed by HMAC-SHA-256 (src/daftar/jwt.c)
CREATE FUNCTION isi_jwt(jwt text, kunci bytea) RETURNS jsonb
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION isi_jwt(text, bytea) IS
'Isi (klaim) sebuah JSON Web Token, sesudah tanda tangannya terbukti dari kunci ini; waktu, tujuan, dan pemakaian ulangnya tidak diperiksa, lihat masuk. Hanya bentuk ringkas (tiga bagian base64url tanpa pengisi, dipisah titik) dan hanya HMAC-SHA-256: kepala token tidak menentukan algoritmenya. Satu token mempunyai satu penulisan, dan anggota JSON yang kembar ditolak.
Argumen: jwt, paling panjang 8192 byte; kunci, kunci rahasia bersama, 32 byte atau lebih.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22P02 bukan bentuk token, dengan rinciannya; 28000 algoritme lain (juga none), anggota crit, atau tanda tangan bukan dari kunci ini; 22023 kunci kurang dari 32 byte; 22003 bilangan yang melampaui numeric.
Dasar: RFC 7519; RFC 7515 bagian 3.1, 4.1.11, 5.2; RFC 7518 bagian 3.2; RFC 8725.';
