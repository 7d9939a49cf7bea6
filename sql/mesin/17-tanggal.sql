-- tanggal: dates as text (src/tipe/tanggal.c)
CREATE FUNCTION coba_tanggal(teks text) RETURNS date
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION sebab_tanggal_ditolak(teks text) RETURNS text
LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION coba_tanggal(text) IS
'Membaca teks sebagai tanggal tanpa galat: satu baris yang kotor tidak menggagalkan seluruh kueri. Dibaca tahun-bulan-hari (2026-01-31), hari-bulan-tahun (31-01-2026), dan 31/01/2026, apa pun DateStyle; spasi di sekitarnya diabaikan.
Argumen: teks, isi kolom apa adanya; tahun 0001 sampai 9999.
NULL: hasil NULL bila teks ditulis dengan cara lain, bila hari itu tidak ada dalam kalender, atau bila teks NULL.
Galat: tidak ada.';
COMMENT ON FUNCTION sebab_tanggal_ditolak(text) IS
'Sebab sebuah teks ditolak coba_tanggal, dalam bahasa menurut lc_messages.
Argumen: teks, isi kolom apa adanya.
NULL: hasil NULL bila teks diterima atau bila teks NULL.
Galat: tidak ada.';
