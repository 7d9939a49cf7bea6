-- The nearest lawful splits (src/peringkat/distribusi_terdekat.c)
CREATE FUNCTION distribusi_terdekat(cacah integer[], predikat_organisasi text, aturan aturan, batas integer DEFAULT 100)
RETURNS TABLE (cacah integer[], pindah integer, langkah integer, alasan text)
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION distribusi_terdekat(integer[], text, aturan, integer) IS
'Sebaran sah yang terdekat bagi orang yang sama banyaknya: paling sedikit orang yang predikatnya berubah (pindah), di antaranya paling sedikit tingkat yang dilalui (langkah); semua yang setara, urut menurut larik. Sebaran yang sudah sah memberi dirinya sendiri dengan pindah 0. Tanpa sebaran yang sah: satu baris yang hanya berisi alasan.
Argumen: cacah, predikat_organisasi, dan aturan seperti pada periksa_distribusi, seluruhnya paling banyak 536870911 orang; batas, paling banyak sekian baris, 1 sampai 10000: yang pertama menurut larik.
NULL: tanpa baris bila salah satu masukan NULL; cacah, pindah, dan langkah NULL bila tidak ada sebaran yang sah.
Galat: 22023 batas di luar rentang, 22003 orang terlalu banyak, lainnya seperti periksa_distribusi.
Dasar: SE MenPANRB 3/2023, pola distribusi predikat; arti mayoritas tidak diatur (dapat-diatur).';
