-- masuk: who the end user is, by a signed claim, for one transaction (src/daftar/masuk.c, klaim.c)
CREATE FUNCTION masuk(jwt text) RETURNS nip
LANGUAGE C VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION masuk(text) FROM PUBLIC;
COMMENT ON FUNCTION masuk(text) IS
'Menyatakan siapa orang di balik sesi, dengan JSON Web Token yang diterbitkan server identitas, dan memberikan NIP-nya. Berlaku sampai transaksi berakhir; dibatalkan juga oleh ROLLBACK TO savepoint yang mendahuluinya. Satu transaksi hanya untuk satu orang. Kunci dibaca dari kunci_masuk: yang disebut kid, atau tanpa kid semua yang berlaku. Token harus bertujuan (aud) basis data ini, belum kedaluwarsa (exp), sudah terbit (iat) dan sudah berlaku (nbf, bila ada), tidak dibuat untuk lebih lama daripada pengaturan masa_token, untuk pegawai (sub) yang tercatat, dan belum pernah dipakai (jti). Jam server yang menentukan, dengan kelonggaran menurut pengaturan kelonggaran_masuk. Token yang dipakai ditulis ke token_terpakai dalam transaksi yang sama: bila transaksi itu batal, tidak ada yang diperbuat dan token dapat dipakai lagi selama belum kedaluwarsa. Juga mengisi asn_kinerja.pelaku bagi transaksi ini; dipanggil di dalam fungsi yang ber-SET, pengisian itu berakhir bersama fungsinya. Pemanggil tidak memerlukan hak atas tabel-tabelnya.
Argumen: jwt, dengan klaim sub (NIP), aud (nama basis data, atau larik yang memuatnya), exp, iat, jti (1 sampai 255 byte), dan boleh nbf.
NULL: ditolak.
Galat: 28000 token ditolak, dengan sebabnya; 22P02 bukan bentuk token; 22003 bilangan yang melampaui numeric; 22004 jwt NULL; 25001 transaksi ini sudah atas nama orang; 25006 transaksi hanya baca; 40001 token baru saja dipakai transaksi lain (REPEATABLE READ); 55000 daftar belum dipasang, atau pengaturan bukan bilangan detik.
Dasar: RFC 7519; RFC 7515; RFC 8725.';

CREATE FUNCTION nip_masuk() RETURNS nip
LANGUAGE C STABLE STRICT PARALLEL RESTRICTED AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nip_masuk() IS
'NIP menurut masuk yang sah dalam transaksi ini. Disimpan dalam ingatan proses saja; tidak ada setelan yang dapat menggantikannya.
Argumen: tanpa argumen.
NULL: NULL bila tidak ada masuk yang sah dalam transaksi ini.
Galat: tidak ada.';
