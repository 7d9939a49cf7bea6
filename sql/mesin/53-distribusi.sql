-- Distribution patterns: can a unit be lawful, and is a split (src/peringkat/distribusi.c)
CREATE FUNCTION distribusi_layak(n integer, predikat_organisasi text, aturan aturan) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION distribusi_layak(integer, text, aturan) IS
'Adakah sebaran predikat yang sah bagi unit dengan n orang? Bagian dalam persen dibandingkan tepat, tidak dibulatkan; unit yang terlalu kecil tidak punya sebaran yang sah dan perlu digabungkan.
Argumen: n, banyaknya orang, tidak negatif; predikat_organisasi, salah satu dari Istimewa, Baik, Butuh Perbaikan (atau Cukup), Kurang, Sangat Kurang, huruf besar atau kecil bebas; aturan dengan butir pola_distribusi. Mayoritas berarti lebih dari separuh, kecuali butir arti_mayoritas berisi kelompok_terbesar: lebih banyak daripada setiap predikat lain, yang sama banyak belum mayoritas.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22003 n negatif, 22023 predikat organisasi tidak dikenal atau aturan jenis lain, 0A000 dua kelompok terbesar dalam satu pola.
Dasar: SE MenPANRB 3/2023, pola distribusi predikat; arti mayoritas tidak diatur (dapat-diatur).';
CREATE FUNCTION periksa_distribusi(cacah integer[], predikat_organisasi text, aturan aturan)
RETURNS TABLE (butir text, terpenuhi boolean, ada text, harus text, dasar text)
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 4 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION periksa_distribusi(integer[], text, aturan) IS
'Setiap syarat pola atas sebuah sebaran: terpenuhi atau tidak, yang ada, dan yang seharusnya, menurut urutan aturan; ditambah satu baris bila tidak ada sebaran yang sah bagi orang sebanyak itu. Pola tanpa syarat tidak memberi baris.
Argumen: cacah, banyaknya orang dengan Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang, menurut urutan itu; predikat_organisasi dan aturan seperti pada distribusi_layak.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: 2202E cacah bukan lima bilangan, 22003 cacah negatif, lainnya seperti distribusi_layak.
Dasar: SE MenPANRB 3/2023, pola distribusi predikat; arti mayoritas tidak diatur (dapat-diatur).';
