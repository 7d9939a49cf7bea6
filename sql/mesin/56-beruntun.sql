-- beruntun: periods in a row that were good enough (src/peringkat/beruntun.c)
CREATE FUNCTION beruntun_support(internal) RETURNS internal
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
REVOKE ALL ON FUNCTION beruntun_support(internal) FROM PUBLIC;
CREATE FUNCTION beruntun(predikat predikat, minimal predikat) RETURNS integer
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE SUPPORT beruntun_support AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION beruntun(predikat, predikat) IS
'Fungsi jendela: berapa periode berturut-turut sampai dengan baris ini yang predikatnya sekurang-kurangnya minimal; 0 bila baris ini sendiri di bawahnya. Baris yang sama kedudukannya dalam ORDER BY adalah satu periode: yang terendah dihitung, belum dinilai lebih rendah daripada semua predikat, dan semua mendapat hasil yang sama. Bingkai (ROWS, RANGE, GROUPS) tidak berpengaruh.
Argumen: predikat; minimal, predikat terendah yang memenuhi, sama untuk semua baris satu partisi.
NULL: predikat NULL berarti belum dinilai dan memutus; minimal NULL adalah galat.
Galat: 22004 minimal NULL, 22023 minimal berbeda dalam satu partisi.';
CREATE FUNCTION beruntun(predikat predikat, minimal predikat, dilewati boolean, periode periode) RETURNS integer
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE SUPPORT beruntun_support AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION beruntun(predikat, predikat, boolean, periode) IS
'Fungsi jendela: seperti beruntun(predikat, minimal), dengan kalender. Periode tanpa baris memutus: hitungan mulai lagi pada periode sesudahnya. Periode yang dilewati (cuti, tugas belajar) tidak dihitung dan tidak memutus; sebuah periode dilewati hanya bila semua barisnya dilewati.
Argumen: predikat; minimal, sama untuk semua baris satu partisi; dilewati; periode, sejenis untuk semua baris satu partisi dan menurut ORDER BY jendela.
NULL: predikat NULL berarti belum dinilai dan memutus; dilewati NULL berarti tidak dilewati; minimal atau periode NULL adalah galat.
Galat: 22004 minimal atau periode NULL, 22023 minimal berbeda, jenis periode tercampur, atau periode tidak naik menurut ORDER BY.';
