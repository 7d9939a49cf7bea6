-- pelaku: the person behind the session (src/daftar/pelaku.c)
CREATE FUNCTION nip_saya() RETURNS nip
LANGUAGE C STABLE STRICT PARALLEL RESTRICTED AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION nip_saya() IS
'NIP orang di balik sesi: menurut masuk bila ada klaim yang sah dalam transaksi ini, selain itu menurut tabel pengguna bagi peran basis data yang dipakai. Isi pengguna diingat sampai transaksi atau savepoint berakhir. Setelan yang tidak bertanda tangan tidak dipercaya.
Argumen: tanpa argumen.
NULL: NULL bila tidak diketahui; maka tidak ada baris yang terlihat sebagai pegawai atau penilai.
Galat: tidak ada.';
