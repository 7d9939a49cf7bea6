-- predikat: the five ordered ratings (src/tipe/predikat.c)
--@ wujud tipe=predikat wujud="char"
COMMENT ON TYPE predikat IS
'Predikat kinerja, berurutan: Sangat Kurang < Kurang < Butuh Perbaikan < Baik < Sangat Baik.
Masukan: huruf besar atau kecil dan spasi bebas; kata aturan lama Cukup (= Butuh Perbaikan) dan Buruk (= Sangat Kurang); bentuk singkat SB, B, BP, C, K, SK.
Simpanan: 1 byte, urutan 1 sampai 5; bentuk biner sama.
Galat: 22P02 kata tidak dikenal, 22P03 biner salah.
Dasar: PermenPANRB 6/2022; PP 30/2019 Ps 41 ayat (5) dan PP 46/2011 untuk kata lama.';

--@ ordinal tipe=predikat jumlah=5
-- the sort support of int4 compares the datum, in which the byte is widened
--@ urutan tipe=predikat dasar=char urut=int4
