-- kelompok: a ranked partition in three groups by quota (src/peringkat/kelompok.c)
CREATE FUNCTION kelompok_kinerja(kuota jsonb, kebijakan text DEFAULT 'terdekat', layak_atas boolean DEFAULT true, layak_sesuai boolean DEFAULT true)
RETURNS ekspektasi
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kelompok_kinerja_kuota';
COMMENT ON FUNCTION kelompok_kinerja(jsonb, text, boolean, boolean) IS
'Kelompok menurut kuota bagi baris yang diperingkat ORDER BY jendelanya, yang pertama adalah yang terbaik. Kursi setiap kelompok adalah alokasi(N, {di_atas, sesuai, di_bawah}), N banyaknya baris yang dihitung. Di Atas diisi dari atas oleh yang layak; yang tidak layak dilewati dan kursinya beralih ke peringkat berikutnya. Di Bawah diisi lebih dahulu oleh yang tidak layak Sesuai, berapa pun banyaknya, lalu kursi yang tersisa dari bawah oleh yang tidak di atas. Sisanya Sesuai. Seri menurut ORDER BY yang sama layak tidak pernah dipecah; bila kursi tidak cukup bagi seluruhnya, kebijakan menentukan dan pengisian kelompok itu selesai. Hasil tidak bergantung pada letak baris, dan bingkai tidak berpengaruh.
Argumen: kuota, objek {"di_atas", "sesuai", "di_bawah"} berisi persen, masing-masing 0 atau lebih dan berjumlah tepat 100; kebijakan, ke_atas: seluruh seri ke kelompok yang lebih baik, ke_bawah: ke yang lebih buruk, terdekat: ke yang membuat banyaknya lebih dekat ke kursinya, dan bila sama dekat ke arah Sesuai; layak_atas dan layak_sesuai, kelayakan baris itu. kuota dan kebijakan sama bagi seluruh partisi. Kuota yang ditulis sebagai teks tanpa kebijakan memerlukan ::jsonb.
NULL: layak_atas atau layak_sesuai NULL berarti belum diketahui: hasil NULL dan baris itu tidak dihitung; semua hasil NULL bila kuota atau kebijakan NULL.
Galat: 22023 kuota tidak berbentuk itu atau tidak berjumlah 100, kebijakan tidak dikenal, kuota atau kebijakan berbeda dalam satu partisi.
Dasar: pemeringkatan menurut PP 30/2019 (dilaporkan); angka kuota, seri, dan pembulatannya tidak terbaca pada naskah (dapat-diatur).';
CREATE FUNCTION kelompok_kinerja(aturan aturan, layak_atas boolean DEFAULT true, layak_sesuai boolean DEFAULT true)
RETURNS ekspektasi
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'kelompok_kinerja_aturan';
COMMENT ON FUNCTION kelompok_kinerja(aturan, boolean, boolean) IS
'Kelompok menurut kuota dan kebijakan seri sebuah aturan; selebihnya seperti kelompok_kinerja dengan kuota.
Argumen: aturan dengan butir kuota_kelompok dan seri_kelompok, sama bagi seluruh partisi; layak_atas dan layak_sesuai, kelayakan baris itu.
NULL: layak_atas atau layak_sesuai NULL berarti belum diketahui: hasil NULL dan baris itu tidak dihitung; semua hasil NULL bila aturan NULL.
Galat: 22023 aturan jenis lain, atau berbeda dalam satu partisi.
Dasar: pemeringkatan menurut PP 30/2019 (dilaporkan); angka kuota, seri, dan pembulatannya tidak terbaca pada naskah (dapat-diatur).';

CREATE TYPE alasan_kelompok AS (
    peringkat bigint,
    cacah bigint,
    seri bigint,
    kursi_atas integer,
    kursi_bawah integer,
    kelompok ekspektasi,
    alasan text
);
COMMENT ON TYPE alasan_kelompok IS
'Alasan sebuah baris berada dalam kelompoknya.
Kolom: peringkat, 1 adalah yang terbaik, di antara yang dihitung; cacah, banyaknya yang dihitung; seri, berapa yang berkedudukan sama, dirinya termasuk; kursi_atas dan kursi_bawah, kursi Di Atas dan Di Bawah Ekspektasi menurut kuota; kelompok; alasan, kalimat bagi yang dinilai. peringkat, seri, dan kelompok NULL bagi yang tidak dihitung.';
CREATE FUNCTION jelaskan_kelompok(kuota jsonb, kebijakan text DEFAULT 'terdekat', layak_atas boolean DEFAULT true, layak_sesuai boolean DEFAULT true)
RETURNS alasan_kelompok
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'jelaskan_kelompok_kuota';
COMMENT ON FUNCTION jelaskan_kelompok(jsonb, text, boolean, boolean) IS
'Penjelasan kelompok_kinerja dengan argumen dan jendela yang sama: peringkat, kuota, seri, dan apa yang menentukan.
Argumen: seperti kelompok_kinerja.
NULL: hasil NULL bila kuota atau kebijakan NULL; baris yang kelayakannya NULL dijelaskan tanpa kelompok.
Galat: seperti kelompok_kinerja.
Dasar: seperti kelompok_kinerja.';
CREATE FUNCTION jelaskan_kelompok(aturan aturan, layak_atas boolean DEFAULT true, layak_sesuai boolean DEFAULT true)
RETURNS alasan_kelompok
LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'jelaskan_kelompok_aturan';
COMMENT ON FUNCTION jelaskan_kelompok(aturan, boolean, boolean) IS
'Penjelasan kelompok_kinerja menurut aturan, dengan argumen dan jendela yang sama.
Argumen: seperti kelompok_kinerja.
NULL: hasil NULL bila aturan NULL; baris yang kelayakannya NULL dijelaskan tanpa kelompok.
Galat: seperti kelompok_kinerja.
Dasar: seperti kelompok_kinerja.';
