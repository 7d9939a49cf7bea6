-- ekspektasi: below, as or above expectation (src/tipe/ekspektasi.c)
--@ wujud tipe=ekspektasi wujud="char"
COMMENT ON TYPE ekspektasi IS
'Rating hasil kerja atau perilaku kerja, berurutan: Di Bawah Ekspektasi < Sesuai Ekspektasi < Di Atas Ekspektasi.
Masukan: huruf besar atau kecil dan spasi bebas; tanpa kata Ekspektasi; bentuk singkat DB, S, DA.
Simpanan: 1 byte, urutan 1 sampai 3; bentuk biner sama.
Galat: 22P02 kata tidak dikenal, 22P03 biner salah.
Dasar: PermenPANRB 6/2022 (dilaporkan).';

--@ ordinal tipe=ekspektasi jumlah=3
-- the sort support of int4 compares the datum, in which the byte is widened
--@ urutan tipe=ekspektasi dasar=char urut=int4
