-- kueri: what a query would give, without running it (src/daftar/kueri.c)
CREATE FUNCTION kolom_kueri(kueri text, OUT nomor integer, OUT kolom text, OUT tipe regtype) RETURNS SETOF record
LANGUAGE C STABLE STRICT PARALLEL RESTRICTED ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION kolom_kueri(text) IS
'Nama dan tipe kolom sebuah kueri, tanpa menjalankannya. Kueri diperiksa oleh pengurai server: tepat satu SELECT yang tidak menulis, tidak mengunci, dan tidak memanggil fungsi VOLATILE, juga di dalam tampilan yang dibacanya.
Argumen: kueri; nama tanpa skema dibaca menurut search_path pemanggil.
NULL: tanpa baris.
Galat: 42601 bukan satu kueri; 0A000 bukan SELECT, atau memanggil fungsi VOLATILE; 25006 menulis atau mengunci baris; dan galat pengurai, misalnya 42P01 tabel tidak ada.';
