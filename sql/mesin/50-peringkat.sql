-- peringkat: ranks as window functions (src/peringkat/peringkat.c)
CREATE FUNCTION peringkat_kinerja_support(internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION persentil_kinerja_support(internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION peringkat_kinerja_support(internal), persentil_kinerja_support(internal) FROM PUBLIC;

CREATE FUNCTION peringkat_kinerja(arah text DEFAULT 'depan') RETURNS bigint
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE SUPPORT peringkat_kinerja_support AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION peringkat_kinerja(text) IS
'Peringkat baris menurut ORDER BY jendelanya: 1 ditambah banyaknya baris yang lebih dahulu (arah depan) atau lebih kemudian (arah belakang). Baris yang sama menurut ORDER BY berperingkat sama; tangga pemecah seri adalah ORDER BY itu sendiri. Bingkai (ROWS, RANGE, GROUPS, EXCLUDE) tidak berpengaruh.
Argumen: arah, depan: peringkat 1 adalah baris pertama ORDER BY; belakang: peringkat 1 adalah baris terakhir. Tanpa ORDER BY semua baris sama.
NULL: hasil NULL bila arah NULL; NULL dalam ORDER BY diurutkan server dan sama satu dengan yang lain.
Galat: 22023 arah tidak dikenal.';
CREATE FUNCTION peringkat_padat_kinerja(arah text DEFAULT 'depan') RETURNS bigint
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE SUPPORT peringkat_kinerja_support AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION peringkat_padat_kinerja(text) IS
'Peringkat padat menurut ORDER BY jendelanya: 1 ditambah banyaknya tingkat berbeda yang lebih dahulu (arah depan) atau lebih kemudian (arah belakang), tanpa nomor yang terlompati. Bingkai tidak berpengaruh.
Argumen: seperti peringkat_kinerja.
NULL: seperti peringkat_kinerja.
Galat: 22023 arah tidak dikenal.';
CREATE FUNCTION persentil_kinerja() RETURNS numeric
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE SUPPORT persentil_kinerja_support AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION persentil_kinerja() IS
'Persentil kedudukan baris: 100 kali banyaknya baris yang kedudukannya sama atau di bawahnya, dirinya termasuk, dibagi banyaknya baris. Baris pertama ORDER BY adalah yang terbaik dan mendapat 100. Hasil bagi adalah hasil bagi numeric milik server. Bingkai tidak berpengaruh.
Argumen: tidak ada.
NULL: tidak pernah NULL.
Galat: tidak ada.';
