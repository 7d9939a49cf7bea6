-- verifikasi: is the log what was sealed? (src/audit/verifikasi.c, verifikasi_segel.c, temuan.c)
CREATE FUNCTION verifikasi(dari bigint DEFAULT 0, sampai bigint DEFAULT NULL, titik_periksa text DEFAULT NULL)
RETURNS TABLE (ukuran bigint, nomor bigint, temuan text, rinci text)
LANGUAGE C SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION verifikasi(bigint, bigint, text) IS
'Menghitung ulang daun, ubin, dan akar dari baris jejak, dan menyebut yang tidak sesuai; tanpa baris berarti tanpa temuan. Baris pertama yang salah disebut nomornya; sesudahnya baris tidak diperiksa lagi. temuan: diubah, dihapus, disisipkan, ditukar, terpotong, ubin rusak, ubin hilang, titik periksa rusak, titik periksa hilang, titik periksa luar tidak dilanjutkan, tanda tidak sah (docs/jejak.md).
Argumen: dari dan sampai, nomor daun; dari dibulatkan ke bawah ke awal ubin, dan apa yang sebelumnya diambil dari ubin; sampai dibulatkan ke atas ke titik periksa. titik_periksa, nota yang disimpan di luar basis data, boleh dengan tanda tangannya (tidak diperiksa di sini); seluruh jejak lalu diperiksa terhadapnya.
NULL: dari 0, sampai titik periksa terakhir, tanpa titik periksa luar.
Galat: 22023 dari negatif atau sampai sebelum dari; 22P02 titik_periksa bukan titik periksa; 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada; XX001 ubin sebelum dari rusak.
Dasar: RFC 6962, RFC 9162; C2SP tlog-checkpoint, tlog-tiles.';

CREATE FUNCTION titik_segel()
RETURNS TABLE (ukuran bigint, asal text, akar text, waktu timestamptz, tanda integer, saksi integer, belum_diperiksa integer, nota text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass(format('%I.segel', @extschema@.skema_jejak())) IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE format($q$
        SELECT s.ukuran, s.asal, encode(s.akar, 'base64'), s.waktu,
               (count(t.baris) FILTER (WHERE t.sah AND NOT t.saksi))::integer,
               (count(t.baris) FILTER (WHERE t.sah AND t.saksi))::integer,
               (count(t.baris) FILTER (WHERE t.sah IS NOT TRUE))::integer,
               s.nota
        FROM %1$I.segel s LEFT JOIN %1$I.tanda t ON t.ukuran = s.ukuran
        GROUP BY s.ukuran ORDER BY s.ukuran
    $q$, @extschema@.skema_jejak());
END $$;
COMMENT ON FUNCTION titik_segel() IS
'Dasar dari tampilan v_segel.
Argumen: tanpa argumen.
NULL: tidak ada.
Galat: 42501 tanpa hak membaca jejak.';
CREATE VIEW v_segel AS SELECT * FROM titik_segel();
COMMENT ON VIEW v_segel IS
'Titik periksa jejak: asal, ukuran, dan akar (base64) adalah tiga baris pendek yang cukup disalin ke berita acara; tanda dan saksi, banyaknya tanda tangan badan dan saksi yang sah; belum_diperiksa, banyaknya yang tersimpan tanpa diperiksa.';

CREATE FUNCTION jaminan() RETURNS TABLE (hal text, ukuran bigint, waktu timestamptz, penjelasan text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    skema name := @extschema@.skema_jejak();
    terakhir record;
    bertanda record;
    disaksikan record;
    sisa bigint;
BEGIN
    SELECT * INTO terakhir FROM @extschema@.titik_segel() ORDER BY ukuran DESC LIMIT 1;
    IF terakhir.ukuran IS NULL THEN
        RETURN QUERY VALUES ('segel', 0::bigint, NULL::timestamptz,
            'Jejak belum pernah disegel: siapa pun yang dapat menulis tabelnya dapat mengubahnya tanpa tampak.');
        RETURN;
    END IF;
    -- by the keys that are known now, whatever was found when the signature came
    EXECUTE format($q$SELECT t.ukuran, s.waktu FROM %1$I.tanda t JOIN %1$I.segel s USING (ukuran) JOIN %1$I.penanda p ON p.nama = t.nama AND NOT p.saksi
                      WHERE @extschema@.tanda_sah(s.nota, t.baris, p.kunci) ORDER BY t.ukuran DESC LIMIT 1$q$, skema) INTO bertanda;
    EXECUTE format($q$SELECT t.ukuran, t.waktu_saksi, t.nama FROM %1$I.tanda t JOIN %1$I.segel s USING (ukuran) JOIN %1$I.penanda p ON p.nama = t.nama AND p.saksi
                      WHERE @extschema@.tanda_sah(s.nota, t.baris, p.kunci) ORDER BY t.ukuran DESC, t.waktu_saksi DESC LIMIT 1$q$, skema) INTO disaksikan;
    EXECUTE format('SELECT count(*) FROM %1$I.jejak j, (SELECT era, batas FROM %1$I.segel ORDER BY ukuran DESC LIMIT 1) s WHERE (j.era, j.transaksi) >= (s.era, s.batas)', skema)
       INTO sisa;
    RETURN QUERY VALUES
        ('segel', terakhir.ukuran, terakhir.waktu,
         format('%s baris pertama jejak tersegel dalam satu pohon. Verifikasi tanpa temuan berarti baris, ubin, dan titik periksa dalam basis data ini saling sesuai; itu sendiri tidak menolak superuser yang menulis ulang ketiganya.', terakhir.ukuran)),
        ('belum disegel', sisa, NULL,
         CASE WHEN sisa = 0 THEN 'Tidak ada baris yang belum disegel.'
              ELSE format('%s baris sesudahnya belum disegel: tentang baris itu tidak ada jaminan.', sisa) END),
        ('tanda badan', bertanda.ukuran, bertanda.waktu,
         CASE WHEN bertanda.ukuran IS NULL THEN 'Tidak ada titik periksa yang ditandatangani dengan kunci yang dikenal. Yang dijaga hanya pohon tanpa tanda.'
              ELSE format('Titik periksa %s ditandatangani badan. Mengubah baris di bawahnya tanpa tampak memerlukan kunci rahasianya, yang tidak ada dalam basis data; pemegang kunci itu sendiri tetap dapat menandatangani pohon lain.', bertanda.ukuran) END),
        ('saksi', disaksikan.ukuran, disaksikan.waktu_saksi,
         CASE WHEN disaksikan.ukuran IS NULL THEN 'Tidak ada saksi luar. Simpan titik periksa di luar basis data (berita acara, lembaga lain) dan berikan kepada verifikasi(titik_periksa => ...).'
              ELSE format('Titik periksa %s disaksikan %s. Sampai ukuran itu badan pun tidak dapat menunjukkan pohon lain tanpa bertentangan dengan saksinya.', disaksikan.ukuran, disaksikan.nama) END),
        ('tidak dijamin', NULL, NULL,
         'Bahwa yang dicatat itu benar, bahwa semua perubahan tercatat (lihat v_audit_terpasang), dan siapa manusia di balik pelaku yang diakui.');
END $$;
COMMENT ON FUNCTION jaminan() IS
'Jaminan apa yang berdiri di belakang verifikasi sebagaimana terpasang: pohon saja, ditandatangani badan, atau disaksikan dari luar, dan sampai mana; dan apa yang tidak dijamin.
Argumen: tanpa argumen.
NULL: ukuran dan waktu NULL bila tidak berlaku.
Galat: 42501 tanpa hak membaca jejak; 42P01 jejak tidak ada.';
