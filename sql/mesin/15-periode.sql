-- periode: a year, half-year, quarter or month (src/tipe/periode.c)
--@ wujud tipe=periode wujud=int4
COMMENT ON TYPE periode IS
'Periode penilaian: 2026 (tahun), 2026-S1 (semester), 2026-T3 (triwulan), 2026-07 (bulan); tahun 1900 sampai 9999.
Urutan: menurut hari pertama, lalu yang lebih panjang lebih dahulu; dapat menjadi kunci partisi rentang.
Simpanan: 4 byte, empat kali nomor bulan pertama sejak tahun 0 ditambah 0 tahun, 1 semester, 2 triwulan, 3 bulan; bentuk biner sama.
Galat: 22P02 bentuk salah, 22008 periode mustahil, 22P03 biner salah.
Dasar: evaluasi kinerja periodik dan tahunan, PermenPANRB 6/2022 Ps 5 (dilaporkan).';

--@ ekstrem tipe=periode dasar=int4
--@ urutan tipe=periode dasar=int4 urut=int4

CREATE FUNCTION periode(tanggal date, jenis text) RETURNS periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_of_date';
COMMENT ON FUNCTION periode(date, text) IS
'Periode sejenis yang memuat sebuah tanggal.
Argumen: tanggal; jenis, salah satu dari tahun, semester, triwulan, bulan.
NULL: hasil NULL bila salah satu masukan NULL.
Galat: 22023 jenis tidak dikenal, 22008 tanggal tak hingga atau di luar tahun 1900 sampai 9999.';
CREATE FUNCTION awal(periode periode) RETURNS date
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_awal';
COMMENT ON FUNCTION awal(periode) IS
'Hari pertama periode.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION akhir(periode periode) RETURNS date
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_akhir';
COMMENT ON FUNCTION akhir(periode) IS
'Hari terakhir periode, masih termasuk di dalamnya.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION rentang(periode periode) RETURNS daterange
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_rentang';
COMMENT ON FUNCTION rentang(periode) IS
'Periode sebagai daterange: hari pertama termasuk, hari sesudah periode tidak.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE CAST (periode AS daterange) WITH FUNCTION rentang(periode);
COMMENT ON CAST (periode AS daterange) IS 'periode sebagai rentang tanggal';
CREATE FUNCTION periode(rentang daterange) RETURNS periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_of_range';
COMMENT ON FUNCTION periode(daterange) IS
'Periode yang tepat sama dengan sebuah rentang tanggal.
Argumen: rentang, tepat satu tahun, semester, triwulan, atau bulan kalender.
NULL: hasil NULL bila masukan NULL.
Galat: 22008 rentang bukan sebuah periode.';
CREATE CAST (daterange AS periode) WITH FUNCTION periode(daterange);
COMMENT ON CAST (daterange AS periode) IS 'rentang tanggal yang tepat sebuah periode';
CREATE FUNCTION jenis(periode periode) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_jenis';
COMMENT ON FUNCTION jenis(periode) IS
'Jenis periode: tahun, semester, triwulan, atau bulan.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: tidak ada.';
CREATE FUNCTION berikutnya(periode periode) RETURNS periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_berikutnya';
COMMENT ON FUNCTION berikutnya(periode) IS
'Periode sejenis sesudahnya.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: 22008 sesudah tahun 9999.';
CREATE FUNCTION sebelumnya(periode periode) RETURNS periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'periode_sebelumnya';
COMMENT ON FUNCTION sebelumnya(periode) IS
'Periode sejenis sebelumnya.
Argumen: periode.
NULL: hasil NULL bila masukan NULL.
Galat: 22008 sebelum tahun 1900.';
CREATE FUNCTION uraikan(periode periode, jenis text) RETURNS SETOF periode
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 12 AS 'MODULE_PATHNAME', 'periode_uraikan';
COMMENT ON FUNCTION uraikan(periode, text) IS
'Periode-periode lebih pendek yang menyusun sebuah periode, menurut urutannya.
Argumen: periode; jenis, sama panjang atau lebih pendek daripada periode.
NULL: tanpa baris bila salah satu masukan NULL.
Galat: 22023 jenis tidak dikenal atau lebih panjang daripada periode.';

CREATE FUNCTION periode_contains(periode, periode) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION periode_contained(periode, periode) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION periode_contains_date(periode, date) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION date_contained_periode(date, periode) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION periode_overlaps(periode, periode) RETURNS boolean
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE OPERATOR @> (
    FUNCTION = periode_contains, LEFTARG = periode, RIGHTARG = periode,
    COMMUTATOR = <@, RESTRICT = contsel, JOIN = contjoinsel
);
CREATE OPERATOR <@ (
    FUNCTION = periode_contained, LEFTARG = periode, RIGHTARG = periode,
    COMMUTATOR = @>, RESTRICT = contsel, JOIN = contjoinsel
);
CREATE OPERATOR @> (
    FUNCTION = periode_contains_date, LEFTARG = periode, RIGHTARG = date,
    COMMUTATOR = <@, RESTRICT = contsel, JOIN = contjoinsel
);
CREATE OPERATOR <@ (
    FUNCTION = date_contained_periode, LEFTARG = date, RIGHTARG = periode,
    COMMUTATOR = @>, RESTRICT = contsel, JOIN = contjoinsel
);
CREATE OPERATOR && (
    FUNCTION = periode_overlaps, LEFTARG = periode, RIGHTARG = periode,
    COMMUTATOR = &&, RESTRICT = contsel, JOIN = contjoinsel
);
COMMENT ON OPERATOR @> (periode, periode) IS 'memuat seluruh periode';
COMMENT ON OPERATOR <@ (periode, periode) IS 'termuat seluruhnya dalam periode';
COMMENT ON OPERATOR @> (periode, date) IS 'memuat tanggal';
COMMENT ON OPERATOR <@ (date, periode) IS 'tanggal termuat dalam periode';
COMMENT ON OPERATOR && (periode, periode) IS 'sekurang-kurangnya satu hari sama';
