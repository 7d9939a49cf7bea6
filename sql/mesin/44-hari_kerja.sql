-- Working days between two dates (src/aturan/hari_kerja.c)
CREATE FUNCTION hari_kerja(mulai date, selesai date, libur datemultirange) RETURNS integer
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION hari_kerja(date, date, datemultirange) IS
'Lama layanan dalam hari kerja: banyaknya hari Senin sampai Jumat sesudah mulai sampai dengan selesai, tanpa hari libur. Selesai pada hari yang sama berarti 0 hari.
Argumen: mulai, hari yang tidak ikut dihitung; selesai, hari yang ikut dihitung; libur, hari libur sebagai datemultirange, {} bila tidak ada. Libur pada Sabtu atau Minggu tidak mengurangi apa pun, dan hari yang tertulis dua kali dikurangkan sekali.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 selesai sebelum mulai, 22008 tanggal tak terhingga.
Dasar: hari kerja Senin sampai Jumat; cara menghitung waktu layanan tidak diatur (dapat-diatur).';
