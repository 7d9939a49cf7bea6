-- The years before the register: scores of the host, kept beside what they are today
CREATE TABLE IF NOT EXISTS riwayat_tolak (
    kunci text NOT NULL,
    sidik uuid NOT NULL,
    sebab text NOT NULL,
    banyak bigint NOT NULL,
    sejak date NOT NULL DEFAULT current_date,
    PRIMARY KEY (kunci, sidik)
);
COMMENT ON TABLE riwayat_tolak IS 'Baris riwayat nilai instansi yang sekarang tidak diimpor, beserta sebabnya; lihat impor_riwayat.';
COMMENT ON COLUMN riwayat_tolak.kunci IS 'Pengenal baris sumber: NIP dan tahun sejauh terbaca.';
COMMENT ON COLUMN riwayat_tolak.sidik IS 'MD5 dari sebab.';
COMMENT ON COLUMN riwayat_tolak.sebab IS 'Sebab ditolak.';
COMMENT ON COLUMN riwayat_tolak.banyak IS 'Banyaknya baris sumber dengan kunci dan sebab itu.';
COMMENT ON COLUMN riwayat_tolak.sejak IS 'Hari impor yang pertama kali menolaknya.';

-- Asked once for each different score: an error of the rule becomes a reason
CREATE OR REPLACE FUNCTION coba_konversi(nilai numeric, dari aturan, ke aturan, OUT asal nilai, OUT hasil nilai, OUT predikat predikat, OUT sebab text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF coba_konversi.nilai < 0 THEN
        sebab := format('nilai "%s": negatif', coba_konversi.nilai);
        RETURN;
    END IF;
    asal := coba_konversi.nilai::kinerja.nilai;
    hasil := konversi(asal, dari, ke);
    predikat := predikat(asal, false, dari);
EXCEPTION WHEN data_exception THEN
    asal := NULL;
    hasil := NULL;
    sebab := format('nilai "%s": %s', coba_konversi.nilai, sqlerrm);
END $$;
COMMENT ON FUNCTION coba_konversi(numeric, aturan, aturan) IS
'Nilai lama menurut aturannya, hasil konversinya, dan predikatnya, atau sebab tidak dapat.
Argumen: nilai; dari, aturan nilai itu; ke, aturan tujuan.
NULL: NULL bila nilai atau aturannya NULL.
Galat: tidak ada; sebab menyebutnya.';

CREATE OR REPLACE FUNCTION bahan_riwayat(dari integer, sampai integer)
RETURNS TABLE (tolak text, label text, nip nip, periode periode, hasil ekspektasi, perilaku ekspektasi, nilai nilai, predikat predikat, kode_aturan text, nilai_asal nilai, aturan_asal text, catatan text)
LANGUAGE sql STABLE ROWS 1000000 SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
    WITH tujuan AS MATERIALIZED (
        SELECT t.kode, aturan_baku(t.kode) AS aturan FROM (SELECT kinerja.setelan('aturan_konversi', 'PP30-2019') AS kode) AS t
    ), dikenal AS MATERIALIZED (
        SELECT k.kode, aturan_baku(k.kode) AS aturan FROM unnest(daftar_aturan_baku()) AS k (kode)
        UNION ALL
        (SELECT DISTINCT ON (b.kode) b.kode, b.aturan FROM kinerja.aturan_berlaku b WHERE b.kode <> ALL (daftar_aturan_baku()) ORDER BY b.kode, b.mulai DESC)
    ), sumber AS (
        SELECT r.nip, r.tahun, r.sebab, r.nilai_skp, r.nilai_perilaku, r.nilai, r.predikat AS predikat_teks, r.hasil AS hasil_teks, r.perilaku AS perilaku_teks, t.p,
               coba_ekspektasi(r.hasil) AS hasil, coba_ekspektasi(r.perilaku) AS perilaku, coba_predikat(r.predikat) AS predikat,
               coalesce(nullif(btrim(r.aturan), ''), (SELECT b.kode FROM kinerja.aturan_berlaku b WHERE b.keperluan = 'penilaian' AND b.masa @> akhir(t.p))) AS kode
        FROM (SELECT DISTINCT m.* FROM kinerja_sumber.riwayat_nilai m) AS r
        CROSS JOIN LATERAL (SELECT CASE WHEN r.tahun ~ '^ *[0-9]{4} *$' THEN coba_periode(r.tahun) END AS p) AS t
        WHERE t.p IS NULL OR extract(year FROM awal(t.p)) BETWEEN bahan_riwayat.dari AND bahan_riwayat.sampai
    ), bilangan AS MATERIALIZED (
        SELECT n.kode, n.nilai, k.asal, k.hasil, k.predikat, k.sebab
        FROM (SELECT DISTINCT s.kode, s.nilai FROM sumber s WHERE s.nilai IS NOT NULL) AS n
        JOIN dikenal d ON d.kode = n.kode CROSS JOIN tujuan t CROSS JOIN LATERAL kinerja.coba_konversi(n.nilai, d.aturan, t.aturan) AS k
    ), dibaca AS (
        SELECT s.*, d.kode AS dikenal, b.asal, b.hasil AS konversi, b.predikat AS predikat_hitung, b.sebab AS sebab_nilai, t.kode AS kode_tujuan, d.aturan,
               CASE WHEN d.aturan::jsonb -> 'butir' ? 'matriks_predikat' THEN predikat(s.hasil, s.perilaku, d.aturan) END AS predikat_matriks,
               CASE WHEN d.aturan::jsonb -> 'butir' ? 'bobot_akhir' AND s.nilai_skp BETWEEN 0 AND 200 AND s.nilai_perilaku BETWEEN 0 AND 200
                    THEN nilai_akhir(s.nilai_skp::nilai, s.nilai_perilaku::nilai, false, d.aturan) END AS nilai_hitung,
               count(*) OVER (PARTITION BY s.nip, s.p) AS kembar
        FROM sumber s CROSS JOIN tujuan t LEFT JOIN dikenal d ON d.kode = s.kode LEFT JOIN bilangan b ON b.kode = s.kode AND b.nilai = s.nilai
    )
    SELECT CASE WHEN r.nip IS NULL THEN coalesce(r.sebab, 'NIP kosong')
                WHEN r.p IS NULL THEN format('tahun "%s" bukan tahun', coalesce(r.tahun, ''))
                WHEN g.nip IS NULL THEN format('pegawai "%s" tidak tersalin', r.nip)
                WHEN r.kembar > 1 THEN format('%s baris yang berbeda bagi tahun itu', r.kembar)
                WHEN r.dikenal IS NULL THEN format('aturan "%s" tidak dikenal', coalesce(r.kode, ''))
                WHEN r.hasil IS NULL AND btrim(r.hasil_teks) <> '' THEN format('hasil "%s": %s', r.hasil_teks, sebab_ekspektasi_ditolak(r.hasil_teks))
                WHEN r.perilaku IS NULL AND btrim(r.perilaku_teks) <> '' THEN format('perilaku "%s": %s', r.perilaku_teks, sebab_ekspektasi_ditolak(r.perilaku_teks))
                WHEN r.predikat IS NULL AND btrim(r.predikat_teks) <> '' THEN format('predikat "%s": %s', r.predikat_teks, sebab_predikat_ditolak(r.predikat_teks))
                WHEN r.sebab_nilai IS NOT NULL THEN r.sebab_nilai
                WHEN num_nonnulls(r.nilai, r.hasil, r.perilaku, r.predikat) = 0 THEN 'tidak memuat nilai atau predikat'
                WHEN h.nip IS NOT NULL THEN 'tahun itu sudah dievaluasi dalam daftar ini' END,
           concat_ws(' ', r.nip, r.tahun), r.nip, r.p, r.hasil, r.perilaku, r.konversi, coalesce(r.predikat, r.predikat_matriks, r.predikat_hitung),
           CASE WHEN r.konversi IS NOT NULL THEN r.kode_tujuan ELSE r.dikenal END, r.asal, r.dikenal,
           nullif(concat_ws('; ', CASE WHEN r.predikat <> coalesce(r.predikat_matriks, r.predikat_hitung) THEN format('predikat tercatat %s, menurut aturannya %s', r.predikat, coalesce(r.predikat_matriks, r.predikat_hitung)) END,
                                  CASE WHEN abs(r.asal::numeric - bulat(r.nilai_hitung, 2)::numeric) > 0.01 THEN format('nilai tercatat %s, bagian-bagiannya memberi %s', r.asal, bulat(r.nilai_hitung, 2)) END), '')
    FROM dibaca r
    LEFT JOIN kinerja.pegawai g ON g.nip = r.nip
    LEFT JOIN (SELECT DISTINCT x.nip, x.periode FROM kinerja.hasil_periode x WHERE x.asal = 'evaluasi') AS h ON h.nip = r.nip AND h.periode = r.p
$$;
REVOKE ALL ON FUNCTION bahan_riwayat(integer, integer) FROM PUBLIC;
COMMENT ON FUNCTION bahan_riwayat(integer, integer) IS
'Baris riwayat nilai dari kinerja_sumber.riwayat_nilai sebagaimana akan diimpor, dan sebab yang ditolak. Predikat sebagaimana tercatat, atau dihitung bila tidak tercatat; yang bertentangan dengan aturannya disebut dalam catatan (selisih seperseratus tidak: bagian-bagiannya tercatat dengan dua desimal). Aturan setiap baris menurut kolom aturan, atau yang berlaku pada akhir tahun itu.
Argumen: dari dan sampai, tahun.
NULL: tolak NULL bila barisnya dapat diimpor; nilai NULL bila sumber hanya memuat predikat.
Galat: galat dari kueri pemetaan; 22023 setelan aturan_konversi tidak dikenal.';

CREATE OR REPLACE PROCEDURE impor_riwayat(dari integer, sampai integer)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    ditambah bigint;
    hitungan bigint[];
BEGIN
    IF dari IS NULL OR sampai IS NULL THEN
        RAISE EXCEPTION 'tahun tidak disebut' USING ERRCODE = '22004', HINT = 'CALL kinerja.impor_riwayat(2019, 2024)';
    ELSIF dari > sampai OR dari < 1900 OR sampai > 9999 THEN
        RAISE EXCEPTION 'tahun "%" sampai "%" tidak dapat diimpor', dari, sampai USING ERRCODE = '22008', HINT = 'CALL kinerja.impor_riwayat(2019, 2024)';
    END IF;
    LOCK TABLE kinerja.riwayat_tolak IN SHARE ROW EXCLUSIVE MODE;
    CREATE TEMP TABLE bahan_impor ON COMMIT DROP AS SELECT * FROM kinerja.bahan_riwayat(dari, sampai);
    ANALYZE pg_temp.bahan_impor;
    INSERT INTO kinerja.hasil_periode (nip, periode, versi, hasil, perilaku, nilai, predikat, kode_aturan, asal, nilai_asal, aturan_asal, catatan)
    SELECT b.nip, b.periode, coalesce(t.versi, 0) + 1, b.hasil, b.perilaku, b.nilai, b.predikat, b.kode_aturan, 'impor', b.nilai_asal, b.aturan_asal, b.catatan
    FROM pg_temp.bahan_impor b
    LEFT JOIN (SELECT DISTINCT ON (h.nip, h.periode) h.* FROM kinerja.hasil_periode h ORDER BY h.nip, h.periode, h.versi DESC) AS t ON t.nip = b.nip AND t.periode = b.periode
    WHERE b.tolak IS NULL AND (t.nip IS NULL OR (t.hasil, t.perilaku, t.nilai, t.predikat, t.kode_aturan, t.nilai_asal, t.aturan_asal, t.catatan)
                               IS DISTINCT FROM (b.hasil, b.perilaku, b.nilai, b.predikat, b.kode_aturan, b.nilai_asal, b.aturan_asal, b.catatan))
    ORDER BY b.nip, b.periode;
    GET DIAGNOSTICS ditambah = ROW_COUNT;
    MERGE INTO kinerja.riwayat_tolak AS r
    USING (SELECT left(b.label, 100) AS kunci, md5(b.tolak)::uuid AS sidik, b.tolak AS sebab, count(*) AS banyak FROM pg_temp.bahan_impor b WHERE b.tolak IS NOT NULL GROUP BY 1, 2, 3) AS b
    ON r.kunci = b.kunci AND r.sidik = b.sidik
    WHEN MATCHED AND r.banyak <> b.banyak THEN UPDATE SET banyak = b.banyak
    WHEN NOT MATCHED THEN INSERT (kunci, sidik, sebab, banyak) VALUES (b.kunci, b.sidik, b.sebab, b.banyak);
    -- of the years asked for, and of none
    DELETE FROM kinerja.riwayat_tolak r
    WHERE (coba_periode(right(r.kunci, 4)) IS NULL OR extract(year FROM awal(coba_periode(right(r.kunci, 4)))) BETWEEN dari AND sampai)
      AND NOT EXISTS (SELECT FROM pg_temp.bahan_impor b WHERE b.tolak IS NOT NULL AND left(b.label, 100) = r.kunci AND md5(b.tolak)::uuid = r.sidik);
    hitungan := ARRAY[(SELECT count(*) FROM pg_temp.bahan_impor), ditambah, (SELECT count(*) FROM pg_temp.bahan_impor b WHERE b.tolak IS NOT NULL),
        (SELECT count(*) FROM pg_temp.bahan_impor b WHERE b.tolak IS NULL AND b.catatan IS NOT NULL)];
    DROP TABLE pg_temp.bahan_impor;
    CALL kinerja.catat_tahap('impor_riwayat', NULL, NULL, '{"baris dibaca","hasil dicatat","baris ditolak","diimpor dengan catatan"}', hitungan);
END $$;
REVOKE ALL ON PROCEDURE impor_riwayat(integer, integer) FROM PUBLIC;
COMMENT ON PROCEDURE impor_riwayat(integer, integer) IS
'Mengimpor nilai tahun-tahun lama dari tabel instansi (peran pemetaan riwayat_nilai) ke dalam hasil_periode, dengan nilai asal dan hasil konversinya (setelan aturan_konversi, bawaan PP30-2019) berdampingan. Yang ditolak disebut dalam riwayat_tolak. Diulang, hanya yang berubah dicatat, sebagai versi baru. Dijalankan oleh pemilik daftar, yang membaca tabel instansi.
Argumen: dari dan sampai, tahun.
NULL: ditolak.
Galat: 22004 tahun NULL; 22008 tahun terbalik; 42501 bukan pemilik daftar atau tanpa hak atas tabel instansi; galat kueri pemetaan.
Dasar: konversi menurut praktik tahun peralihan 2021 (dilaporkan, dapat-diatur).';

CALL daftarkan_tabel('riwayat_tolak', 'acuan', 'tanpa', alasan_tanpa_audit => 'Disusun dari tabel instansi pada setiap impor.');
CALL daftarkan_hak('kinerja.riwayat_tolak', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.riwayat_tolak', 'pemeriksa', '{SELECT}');
