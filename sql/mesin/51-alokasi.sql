-- alokasi: seats in proportion to shares (src/peringkat/alokasi.c)
CREATE FUNCTION alokasi(n integer, porsi numeric[], maks numeric[] DEFAULT NULL, min numeric[] DEFAULT NULL)
RETURNS integer[]
LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION alokasi(integer, numeric[], numeric[], numeric[]) IS
'Membagi n kursi sebanding porsi, tepat dan tanpa pembulatan: jumlah hasil selalu n. Tanpa batas ini cara sisa terbesar; dengan batas, pembagian yang jumlah kuadrat selisihnya terhadap kuota tepat paling kecil. Dari sisa yang sama, porsi yang lebih dahulu dalam larik didahulukan.
Argumen: n, 0 atau lebih; porsi, paling banyak 1000 bilangan terhingga 0 atau lebih, satuan bebas, jumlahnya adalah keseluruhan; maks dan min, batas dalam satuan porsi: hasil paling banyak floor(n * maks / jumlah porsi) dan paling sedikit ceil(n * min / jumlah porsi).
NULL: hasil NULL bila n atau porsi NULL; maks atau min NULL, atau anggotanya NULL, berarti tanpa batas.
Galat: 22003 n negatif, anggota negatif, NaN, atau tak hingga; 22004 anggota porsi NULL; 22012 jumlah porsi nol; 22023 bentuk larik salah atau batas tidak dapat dipenuhi bersama; 54000 lebih dari 1000 anggota.
Dasar: pembulatan kuota tidak diatur; cara sisa terbesar adalah ketetapan di sini (dapat-diatur).';
CREATE FUNCTION jelaskan_alokasi(n integer, porsi numeric[], maks numeric[] DEFAULT NULL, min numeric[] DEFAULT NULL)
RETURNS TABLE (urut integer, porsi numeric, kuota numeric, dasar_bulat integer, sisa numeric, tambahan integer, hasil integer, alasan text)
LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION jelaskan_alokasi(integer, numeric[], numeric[], numeric[]) IS
'Penjelasan alokasi, satu baris setiap porsi: kuota tepatnya, bagian bulat, sisa, tambahan di atas bagian bulat, hasil, dan sebabnya. kuota dan sisa dibulatkan ke 10 desimal hanya untuk ditampilkan.
Argumen: seperti alokasi.
NULL: tanpa baris bila n atau porsi NULL.
Galat: seperti alokasi.
Dasar: seperti alokasi.';
