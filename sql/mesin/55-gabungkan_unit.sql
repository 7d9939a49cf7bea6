-- Pools of units that are too small for a pattern (src/peringkat/gabungkan_unit.c)
CREATE FUNCTION gabungkan_unit(unit text[], cacah integer[], predikat_organisasi text, aturan aturan)
RETURNS TABLE (kelompok integer, unit text[], cacah integer, layak boolean, alasan text)
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION gabungkan_unit(text[], integer[], text, aturan) IS
'Usul penggabungan unit setingkat yang sendiri tidak punya sebaran predikat yang sah. Yang layak sendiri dibiarkan; selebihnya digabung sehingga, menurut urutan ini: sesedikit mungkin unit tersisa tanpa gabungan yang sah, sesedikit mungkin unit yang layak sendiri ikut ditarik, sebanyak mungkin kelompok; yang masih setara diputuskan nama unit, byte demi byte. Urutan larik masukan tidak berpengaruh.
Argumen: unit, nama, masing-masing sekali; cacah, banyaknya orang di setiap unit; predikat_organisasi dan aturan seperti pada distribusi_layak. Paling banyak tiga unit yang layak sendiri ditarik.
NULL: tanpa baris bila salah satu masukan NULL atau tidak ada unit.
Galat: 2202E larik tidak sama panjang, berdimensi lain, atau memuat NULL; 22003 cacah negatif atau seluruh yang digabung lebih dari 2147483647 orang; 22023 nama berulang; 54000 unit yang digabung terlalu beragam ukurannya (lebih dari 65536 kombinasi); lainnya seperti distribusi_layak.
Dasar: SE MenPANRB 3/2023, pola distribusi predikat; cara menggabungkan unit kecil tidak diatur (dapat-diatur).';
