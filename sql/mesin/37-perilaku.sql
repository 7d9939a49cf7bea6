-- PermenPANRB 6/2022: one rating of behaviour (src/aturan/perilaku.c)
CREATE FUNCTION rating_perilaku(aspek ekspektasi[], aturan aturan) RETURNS ekspektasi
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION rating_perilaku(ekspektasi[], aturan) IS
'Rating perilaku kerja dari rating setiap nilai dasar BerAKHLAK. Cara menggabungkan: terendah, median (dari banyak genap: yang lebih rendah di antara dua yang di tengah), atau terbanyak (bila sama banyak: yang lebih rendah; dengan cara ini satu nilai yang membaik dapat menurunkan rating). Veto bila ada yang di bawah ekspektasi: tanpa, paling_tinggi_sesuai, atau di_bawah.
Argumen: aspek, satu atau lebih, resminya tujuh, urutan bebas; aturan dengan butir rating_perilaku.
NULL: hasil NULL bila aspek kosong atau memuat NULL (belum dinilai bukan terendah), atau salah satu masukan NULL.
Galat: 22023 aturan jenis lain.
Dasar: pilihan instansi (dapat-diatur); PermenPANRB 6/2022 tidak mengaturnya.';
CREATE FUNCTION jelaskan_rating_perilaku(aspek ekspektasi[], aturan aturan) RETURNS SETOF langkah
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_rating_perilaku(ekspektasi[], aturan) IS
'Penjelasan rating_perilaku: banyaknya setiap tingkat, cara menggabungkan, dan veto.
Argumen: seperti rating_perilaku.
NULL: tanpa baris bila aspek kosong, memuat NULL, atau salah satu masukan NULL.
Galat: seperti rating_perilaku.
Dasar: pilihan instansi (dapat-diatur); PermenPANRB 6/2022 tidak mengaturnya.';
