-- golongan: the pay grade (src/tipe/golongan.c)
--@ wujud tipe=golongan wujud=int2
COMMENT ON TYPE golongan IS
'Golongan ruang PNS, I/a sampai I/d, II/a sampai II/d, III/a sampai III/d, IV/a sampai IV/e, dan golongan PPPK, I sampai XVII.
Masukan: huruf besar atau kecil; garis miring, titik, tanda hubung, atau tanpa pemisah.
Urutan: bermakna di dalam jenisnya; semua PNS mendahului semua PPPK hanya agar dapat diindeks, sebab hukum tidak menyetarakan keduanya.
Simpanan: 2 byte, PNS sepuluh kali angka Romawi ditambah urutan huruf (III/b = 32), PPPK seratus ditambah angka Romawi; bentuk biner sama.
Galat: 22P02 bentuk salah, 22P03 biner salah.
Dasar: golongan ruang PNS (pasti untuk II/a sampai IV/e, selebihnya umum); golongan PPPK (umum).';

--@ ekstrem tipe=golongan dasar=int2
--@ urutan tipe=golongan dasar=int2 urut=int2

CREATE FUNCTION jenis_golongan(golongan golongan) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jenis_golongan(golongan) IS
'Jenis ASN pemilik golongan: PNS atau PPPK.
Argumen: golongan.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
