-- pohon: the Merkle tree of a transparency log (src/audit/pohon.c, pohon_sah.c)
CREATE FUNCTION hash_daun(isi bytea) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION hash_daun(bytea) IS
'Hash satu daun pohon Merkle: SHA-256 dari byte 0x00 diikuti isi daun.
Argumen: isi, byte apa pun, juga kosong.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.
Dasar: RFC 6962 2.1, RFC 9162 2.1.1.';
CREATE FUNCTION hash_simpul(kiri bytea, kanan bytea) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION hash_simpul(bytea, bytea) IS
'Hash satu simpul pohon Merkle: SHA-256 dari byte 0x01 diikuti hash anak kiri dan hash anak kanan.
Argumen: kiri dan kanan, masing-masing 32 byte.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 bukan 32 byte.
Dasar: RFC 6962 2.1, RFC 9162 2.1.1.';
CREATE FUNCTION akar(daun_hash bytea[]) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION akar(bytea[]) IS
'Akar pohon Merkle dengan daun-daun ini. Pohon tanpa daun berakar SHA-256 dari kosong; pohon dengan satu daun berakar hash daun itu.
Argumen: daun_hash, hash setiap daun (hash_daun) menurut urutannya, satu dimensi.
NULL: hasil NULL bila masukan NULL; anggota NULL adalah galat.
Galat: 22004 anggota NULL, 22023 anggota bukan 32 byte atau larik lebih dari satu dimensi.
Dasar: RFC 6962 2.1, RFC 9162 2.1.1.';
CREATE FUNCTION bukti_keanggotaan(indeks bigint, daun_hash bytea[]) RETURNS bytea[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION bukti_keanggotaan(bigint, bytea[]) IS
'Bukti bahwa sebuah daun ada dalam pohon: hash yang bersama hash daun itu menghasilkan akar, dari daun ke akar. Diperiksa dengan keanggotaan_sah.
Argumen: indeks, nomor daun mulai dari 0; daun_hash seperti akar.
NULL: hasil NULL bila salah satu masukan NULL; anggota NULL adalah galat.
Galat: 22003 tidak ada daun bernomor itu; selebihnya seperti akar.
Dasar: RFC 6962 2.1.1, RFC 9162 2.1.3.1.';
CREATE FUNCTION bukti_konsistensi(ukuran_lama bigint, daun_hash bytea[]) RETURNS bytea[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION bukti_konsistensi(bigint, bytea[]) IS
'Bukti bahwa pohon ini melanjutkan pohon dengan ukuran_lama daun yang pertama, tanpa mengubahnya. Kosong bila ukuran_lama 0 atau sama dengan banyaknya daun. Diperiksa dengan konsistensi_sah.
Argumen: ukuran_lama, banyaknya daun pohon lama; daun_hash seperti akar, semua daun pohon yang baru.
NULL: hasil NULL bila salah satu masukan NULL; anggota NULL adalah galat.
Galat: 22003 ukuran_lama negatif atau lebih dari banyaknya daun; selebihnya seperti akar.
Dasar: RFC 6962 2.1.2, RFC 9162 2.1.4.1.';
CREATE FUNCTION keanggotaan_sah(indeks bigint, ukuran bigint, hash_daun bytea, bukti bytea[], akar bytea) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION keanggotaan_sah(bigint, bigint, bytea, bytea[], bytea) IS
'Benarkah bukti ini menunjukkan bahwa daun bernomor indeks ada dalam pohon seukuran itu dengan akar itu? Yang salah bentuk tidak sah, bukan galat. Ukuran harus berasal dari sumber yang sama dengan akarnya, yaitu titik periksa: akar tidak mengandung ukuran.
Argumen: indeks, mulai dari 0; ukuran, banyaknya daun, sampai 2^63 - 1; hash_daun dan akar 32 byte; bukti seperti hasil bukti_keanggotaan.
NULL: hasil NULL bila salah satu masukan NULL; bukti dengan anggota NULL tidak sah.
Galat: tidak ada.
Dasar: RFC 9162 2.1.3.2.';
CREATE FUNCTION konsistensi_sah(ukuran1 bigint, akar1 bytea, ukuran2 bigint, akar2 bytea, bukti bytea[]) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION konsistensi_sah(bigint, bytea, bigint, bytea, bytea[]) IS
'Benarkah bukti ini menunjukkan bahwa pohon kedua melanjutkan pohon pertama tanpa mengubahnya? Yang salah bentuk tidak sah, bukan galat. Dua ukuran yang sama konsisten bila akarnya sama; pohon kosong, dengan akar SHA-256 dari kosong, dilanjutkan oleh setiap pohon; keduanya dengan bukti kosong.
Argumen: ukuran1 dan ukuran2, banyaknya daun, sampai 2^63 - 1; akar1 dan akar2 32 byte; bukti seperti hasil bukti_konsistensi.
NULL: hasil NULL bila salah satu masukan NULL; bukti dengan anggota NULL tidak sah.
Galat: tidak ada.
Dasar: RFC 9162 2.1.4.2; ukuran yang sama dan pohon kosong tidak diatur di situ.';
