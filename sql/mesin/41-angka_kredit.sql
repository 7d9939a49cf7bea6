-- PermenPANRB 1/2023: credit of functional officials (src/aturan/angka_kredit.c)
CREATE FUNCTION angka_kredit(predikat predikat, jenjang text, bulan integer, aturan aturan) RETURNS numeric
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION angka_kredit(predikat, text, integer, aturan) IS
'Angka kredit dari predikat: bulan per dua belas, kali persen predikat, kali koefisien jenjang setahun, dibulatkan sekali.
Argumen: predikat; jenjang, salah satu dari Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya, Ahli Utama, huruf besar atau kecil dan spasi bebas; bulan, 1 sampai 12; aturan dengan butir persen_predikat, koefisien, dan pembulatan.
NULL: hasil NULL bila salah satu masukan NULL (belum dinilai bukan nol).
Galat: 22003 bulan di luar 1 sampai 12, 22023 jenjang tidak dikenal atau aturan jenis lain.
Dasar: PermenPANRB 1/2023 Ps 37; Peraturan BKN 3/2023.';
CREATE FUNCTION jelaskan_angka_kredit(predikat predikat, jenjang text, bulan integer, aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 4 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_angka_kredit(predikat, text, integer, aturan) IS
'Penjelasan angka_kredit langkah demi langkah, oleh penghitung yang sama.
Argumen: seperti angka_kredit.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: seperti angka_kredit.
Dasar: PermenPANRB 1/2023 Ps 37; Peraturan BKN 3/2023.';
CREATE TYPE kebutuhan AS (pangkat numeric, jenjang numeric);
COMMENT ON TYPE kebutuhan IS
'Angka kredit yang dibutuhkan sebuah jenjang.
Kolom: pangkat, untuk naik pangkat; jenjang, untuk naik jenjang, NULL bila tidak ada jenjang berikutnya.';
CREATE FUNCTION kebutuhan_angka_kredit(jenjang text, aturan aturan) RETURNS kebutuhan
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kebutuhan_angka_kredit(text, aturan) IS
'Angka kredit yang dibutuhkan untuk naik pangkat dan untuk naik jenjang.
Argumen: jenjang, seperti pada angka_kredit; aturan dengan butir kebutuhan_pangkat dan kebutuhan_jenjang.
NULL: hasil NULL bila salah satu masukan NULL; kolom jenjang NULL bila tidak ada jenjang berikutnya (Penyelia, Ahli Utama).
Galat: 22023 jenjang tidak dikenal atau aturan jenis lain.
Dasar: paparan BKN tentang Peraturan BKN 3/2023 (dilaporkan).';
