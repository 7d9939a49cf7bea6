-- A year is opened: its periods, its rule sets, who evaluates whom, the time limits
CREATE OR REPLACE PROCEDURE buka_tahun(tahun integer, alasan text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    status_lama text;
    jenis_periode text[];
    periode_baru bigint;
    tenggat_baru bigint;
    hitungan bigint[];
BEGIN
    IF tahun IS NULL OR tahun NOT BETWEEN 1900 AND 9998 THEN
        RAISE EXCEPTION 'tahun "%" tidak dapat dipakai', coalesce(tahun::text, 'NULL')
            USING ERRCODE = CASE WHEN tahun IS NULL THEN '22004' ELSE '22008' END, HINT = 'CALL kinerja.buka_tahun(2026)';
    END IF;
    PERFORM kinerja.kunci_tahun(buka_tahun.tahun, true);
    SELECT t.status INTO status_lama FROM kinerja.tahun_kinerja t WHERE t.tahun = buka_tahun.tahun;
    IF status_lama = 'ditutup' AND btrim(coalesce(buka_tahun.alasan, '')) = '' THEN
        RAISE EXCEPTION 'tahun "%" sudah ditutup dan tidak dapat dibuka lagi tanpa alasan', tahun
            USING ERRCODE = '55000', HINT = format('CALL kinerja.buka_tahun(%s, alasan => …)', tahun);
    END IF;
    IF kinerja.aturan_pada('penilaian', make_date(tahun, 12, 31)) IS NULL THEN
        RAISE EXCEPTION 'tidak ada aturan penilaian yang berlaku pada akhir tahun "%"', tahun
            USING ERRCODE = '55000', DETAIL = 'Predikat ditetapkan menurut aturan pada hari terakhir periode.', HINT = 'Isi kinerja.aturan_berlaku.';
    END IF;
    jenis_periode := string_to_array(kinerja.setelan('jenis_periode', 'triwulan,tahun'), ',');
    INSERT INTO kinerja.tahun_kinerja (tahun) SELECT buka_tahun.tahun WHERE status_lama IS NULL;
    UPDATE kinerja.tahun_kinerja t SET status = 'dibuka', alasan_status = 'Dibuka lagi: ' || buka_tahun.alasan WHERE t.tahun = buka_tahun.tahun AND t.status = 'ditutup';
    INSERT INTO kinerja.periode_kinerja (periode, tahun)
    SELECT u.p, buka_tahun.tahun FROM unnest(jenis_periode) AS j (jenis), uraikan(buka_tahun.tahun::text::kinerja.periode, btrim(j.jenis)) AS u (p)
    ON CONFLICT ON CONSTRAINT periode_kinerja_pkey DO NOTHING;
    GET DIAGNOSTICS periode_baru = ROW_COUNT;
    INSERT INTO kinerja.tenggat (tahun, kegiatan, periode, selesai)
    SELECT p.tahun, d.kegiatan, p.periode, CASE WHEN d.dari_awal THEN awal(p.periode) - 1 ELSE akhir(p.periode) END + d.hari
    FROM kinerja.periode_kinerja p,
         (SELECT b.kegiatan, b.kegiatan IN ('penyusunan', 'kesepakatan') AS dari_awal, coalesce((kinerja.setelan('tenggat_hari', '{}')::jsonb ->> b.kegiatan)::integer, b.hari) AS hari
          FROM (VALUES ('penyusunan', 31), ('kesepakatan', 45), ('umpan_balik', 0), ('penilaian_mandiri', 7), ('evaluasi', 14), ('keberatan', 28)) AS b (kegiatan, hari)) AS d
    WHERE p.tahun = buka_tahun.tahun AND (NOT d.dari_awal OR jenis(p.periode) = 'tahun')
    ON CONFLICT ON CONSTRAINT tenggat_pkey DO NOTHING;
    GET DIAGNOSTICS tenggat_baru = ROW_COUNT;
    CALL kinerja.susun_penugasan(buka_tahun.tahun);
    hitungan := ARRAY[(status_lama IS DISTINCT FROM 'dibuka')::integer, periode_baru, tenggat_baru,
        (SELECT count(*) FROM unnest('{capaian,penilaian,layanan}'::text[]) AS k WHERE kinerja.aturan_pada(k, make_date(buka_tahun.tahun, 12, 31)) IS NULL)];
    CALL kinerja.catat_tahap('buka_tahun', kinerja.periode(make_date(buka_tahun.tahun, 1, 1), 'tahun'), NULL, '{"tahun dibuka","periode ditambah","tenggat ditambah","keperluan tanpa aturan"}', hitungan);
END $$;
REVOKE ALL ON PROCEDURE buka_tahun(integer, text) FROM PUBLIC;
COMMENT ON PROCEDURE buka_tahun(integer, text) IS
'Membuka sebuah tahun: tahun_kinerja, periodenya menurut setelan jenis_periode (bawaan triwulan,tahun), tenggat bawaan menurut setelan tenggat_hari (hari sesudah periode; penyusunan dan kesepakatan sejak awal tahun), dan penugasan_penilai dengan susun_penugasan. Yang sudah ada tetap; tahun yang sudah ditutup dibuka lagi dengan alasan.
Argumen: tahun; alasan, wajib bila sudah ditutup.
NULL: tahun ditolak.
Galat: 22004 tahun NULL; 22008 tahun di luar 1900 sampai 9998; 55000 sudah ditutup dan tanpa alasan, atau tanpa aturan penilaian; 22023 jenis periode tidak dikenal; 42501 tanpa hak.';

CREATE OR REPLACE PROCEDURE tutup_tahun(tahun integer, alasan text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    status_lama text;
    terbuka text;
    skp_selesai bigint;
    hitungan bigint[];
BEGIN
    PERFORM kinerja.kunci_tahun(tutup_tahun.tahun, true);
    SELECT t.status INTO status_lama FROM kinerja.tahun_kinerja t WHERE t.tahun = tutup_tahun.tahun;
    IF status_lama IS NULL THEN
        RAISE EXCEPTION 'tahun "%" belum dibuka', coalesce(tahun::text, 'NULL') USING ERRCODE = '22023', HINT = 'CALL kinerja.buka_tahun(…)';
    END IF;
    SELECT string_agg(p.periode::text, ', ' ORDER BY p.periode) INTO terbuka FROM kinerja.periode_kinerja p WHERE p.tahun = tutup_tahun.tahun AND p.status = 'dibuka';
    IF terbuka IS NOT NULL THEN
        RAISE EXCEPTION 'tahun "%" tidak dapat ditutup', tahun
            USING ERRCODE = '55000', DETAIL = format('Masih dibuka: %s.', terbuka), HINT = 'Tutup dahulu dengan kinerja.tutup_periode.';
    END IF;
    UPDATE kinerja.skp s SET status = 'selesai', alasan_status = NULL WHERE s.tahun = tutup_tahun.tahun AND s.status = 'berjalan';
    GET DIAGNOSTICS skp_selesai = ROW_COUNT;
    UPDATE kinerja.tahun_kinerja t SET status = 'ditutup', alasan_status = tutup_tahun.alasan WHERE t.tahun = tutup_tahun.tahun AND t.status = 'dibuka';
    hitungan := ARRAY[(status_lama = 'dibuka')::integer, skp_selesai];
    CALL kinerja.catat_tahap('tutup_tahun', kinerja.periode(make_date(tutup_tahun.tahun, 1, 1), 'tahun'), NULL, '{"tahun ditutup","SKP selesai"}', hitungan);
END $$;
REVOKE ALL ON PROCEDURE tutup_tahun(integer, text) FROM PUBLIC;
COMMENT ON PROCEDURE tutup_tahun(integer, text) IS
'Menutup sebuah tahun yang semua periodenya sudah ditutup; SKP yang berjalan menjadi selesai. Diulang, ia tidak mengubah apa pun.
Argumen: tahun; alasan, boleh kosong.
NULL: tahun ditolak.
Galat: 22023 tahun belum dibuka; 55000 masih ada periode yang dibuka; 42501 tanpa hak.';

CALL daftarkan_hak('kinerja.buka_tahun(integer, text)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.tutup_tahun(integer, text)', 'pengelola', '{EXECUTE}');
