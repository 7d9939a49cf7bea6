-- rekap: an exact summary of scores (src/agregat/rekap.c, rekap_kumpul.c)
CREATE TYPE rekap;
CREATE FUNCTION rekap_in(cstring) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_out(rekap) RETURNS cstring
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_recv(internal) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_send(rekap) RETURNS bytea
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
-- already packed: the server's compression would only cost
CREATE TYPE rekap (
    INPUT = rekap_in, OUTPUT = rekap_out, RECEIVE = rekap_recv, SEND = rekap_send,
    INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = external
);
COMMENT ON TYPE rekap IS
'Ringkasan tepat sekumpulan nilai: berapa orang mempunyai nilai berapa, dan berapa yang belum dinilai. Dari ringkasan itu terbaca cacah, jumlah, rata-rata, simpangan baku, kuantil, dan peringkat, semuanya tepat, tanpa membaca orangnya lagi; ringkasan unit dapat dijumlahkan menjadi ringkasan instansi dan nasional.
Bentuk: JSON {"kosong": 1, "butir": [[70.00, 1], [88.00, 2]]}; nilai menaik, masing-masing dengan banyaknya orang; "kosong" boleh tidak ditulis bila nol.
Kesamaan: isi yang sama adalah byte yang sama, apa pun jalan penggabungannya.
Simpanan: kira-kira 3 byte per nilai yang berbeda.
Galat: 22P02 bentuk salah, nilai tidak menaik, atau banyaknya orang bukan bilangan bulat di atas nol; 22003 nilai di luar rentang; 22P03 biner salah; 54000 nilai yang berbeda terlalu banyak.';

--@ kesamaan tipe=rekap

CREATE FUNCTION rekap_add(rekap, rekap) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE OPERATOR + (FUNCTION = rekap_add, LEFTARG = rekap, RIGHTARG = rekap, COMMUTATOR = +);
COMMENT ON OPERATOR + (rekap, rekap) IS
'gabungan dua ringkasan: sama dengan satu ringkasan atas semua orangnya
Galat: 22003 banyaknya orang melampaui 64 bit.';

-- The state of both aggregates is itself a rekap (rekap_kumpul.c says how), so
-- it needs no functions to be serialised by.
CREATE FUNCTION rekap_accum(rekap, nilai) RETURNS rekap
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_accum_inv(rekap, nilai) RETURNS rekap
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_combine(rekap, rekap) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_combine_inv(rekap, rekap) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION rekap_final(rekap) RETURNS rekap
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION rekap_accum(rekap, nilai), rekap_accum_inv(rekap, nilai), rekap_combine(rekap, rekap),
    rekap_combine_inv(rekap, rekap), rekap_final(rekap) FROM PUBLIC;

CREATE AGGREGATE rekap(nilai) (
    SFUNC = rekap_accum, STYPE = rekap, SSPACE = 512,
    COMBINEFUNC = rekap_combine, FINALFUNC = rekap_final,
    MSFUNC = rekap_accum, MINVFUNC = rekap_accum_inv, MSTYPE = rekap, MSSPACE = 512,
    MFINALFUNC = rekap_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE rekap(nilai) IS
'Ringkasan tepat nilai sekelompok orang.
Argumen: nilai, satu baris per orang.
NULL: orang yang belum dinilai tidak ikut dirata-ratakan atau diperingkatkan; banyaknya terbaca dengan cacah_kosong. Tanpa baris hasilnya NULL.
Galat: 54000 nilai yang berbeda terlalu banyak.';
CREATE AGGREGATE gabung(rekap) (
    SFUNC = rekap_combine, STYPE = rekap, SSPACE = 1024,
    COMBINEFUNC = rekap_combine, FINALFUNC = rekap_final,
    MSFUNC = rekap_combine, MINVFUNC = rekap_combine_inv, MSTYPE = rekap, MSSPACE = 1024,
    MFINALFUNC = rekap_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gabung(rekap) IS
'Gabungan banyak ringkasan, misalnya semua unit menjadi instansi: byte demi byte sama dengan satu ringkasan atas semua orangnya, dalam urutan dan pengelompokan apa pun.
Argumen: ringkasan, satu baris per unit; setiap orang hanya di satu ringkasan.
NULL: baris NULL dilewati; tanpa baris hasilnya NULL.
Galat: 22003 banyaknya orang melampaui 64 bit, 54000 nilai yang berbeda terlalu banyak.';
