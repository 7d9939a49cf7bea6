-- A period is closed: its results become facts
CREATE OR REPLACE PROCEDURE tutup_periode(periode periode, paksa boolean DEFAULT false, alasan text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    status_lama text;
    belum bigint;
    contoh text;
    dicatat bigint := 0;
    ditutup bigint := 0;
    hitungan bigint[];
BEGIN
    PERFORM kinerja.kunci_tahun(extract(year FROM awal(tutup_periode.periode))::integer, true);
    SELECT p.status INTO status_lama FROM kinerja.periode_kinerja p WHERE p.periode = tutup_periode.periode;
    IF status_lama IS NULL THEN
        RAISE EXCEPTION 'periode "%" belum dibuka', coalesce(tutup_periode.periode::text, 'NULL') USING ERRCODE = '22023', HINT = 'CALL kinerja.buka_periode(…)';
    END IF;
    IF status_lama = 'dibuka' THEN
        SELECT count(*) INTO belum FROM kinerja.evaluasi e WHERE e.periode = tutup_periode.periode AND e.status <> 'ditetapkan';
        IF belum > 0 AND paksa IS NOT TRUE THEN
            SELECT string_agg(format('%s orang %s', t.banyak, t.sebab), ', ' ORDER BY t.sebab COLLATE "C") INTO contoh
            FROM (SELECT h.sebab, count(DISTINCT h.nip) AS banyak FROM kinerja.terhalang(tutup_periode.periode) h GROUP BY h.sebab) AS t;
            RAISE EXCEPTION 'periode "%" tidak dapat ditutup: % evaluasi belum ditetapkan', tutup_periode.periode, belum
                USING ERRCODE = '55000', DETAIL = format('%s.', contoh), HINT = 'Lihat kinerja.terhalang(…) dan kinerja.v_menunggu, atau tutup dengan paksa => true dan alasan.';
        ELSIF belum > 0 AND btrim(coalesce(tutup_periode.alasan, '')) = '' THEN
            RAISE EXCEPTION 'periode "%" tidak dapat ditutup dengan paksa tanpa alasan', tutup_periode.periode
                USING ERRCODE = '23514', DETAIL = format('%s evaluasi belum ditetapkan; orangnya tidak mendapat predikat.', belum), HINT = 'Isi alasan.';
        END IF;
        INSERT INTO kinerja.hasil_periode (nip, periode, versi, hasil, perilaku, nilai, predikat, hari, unit, kode_aturan, asal, catatan)
        SELECT g.nip, g.periode, coalesce(t.versi, 0) + 1, g.hasil, g.perilaku, g.nilai, g.predikat, g.hari, g.unit, g.kode_aturan, 'evaluasi', c.catatan
        FROM kinerja.gabungan_evaluasi(tutup_periode.periode) g
        CROSS JOIN LATERAL (SELECT CASE WHEN g.ditetapkan < g.ruas THEN format('%s dari %s ruas belum ditetapkan', g.ruas - g.ditetapkan, g.ruas) END AS catatan) AS c
        LEFT JOIN (SELECT DISTINCT ON (h.nip) h.* FROM kinerja.hasil_periode h WHERE h.periode = tutup_periode.periode ORDER BY h.nip, h.versi DESC) AS t ON t.nip = g.nip
        WHERE t.nip IS NULL OR (t.hasil, t.perilaku, t.nilai, t.predikat, t.hari, t.unit, t.kode_aturan, t.asal, t.catatan) IS DISTINCT FROM (g.hasil, g.perilaku, g.nilai, g.predikat, g.hari, g.unit, g.kode_aturan, 'evaluasi', c.catatan);
        GET DIAGNOSTICS dicatat = ROW_COUNT;
        UPDATE kinerja.evaluasi e SET status = 'ditutup', ditutup_dari = e.status, alasan_status = CASE WHEN e.status <> 'ditetapkan' THEN 'Ditutup sebelum ditetapkan: ' || tutup_periode.alasan END
        WHERE e.periode = tutup_periode.periode AND e.status <> 'ditutup';
        GET DIAGNOSTICS ditutup = ROW_COUNT;
        -- last: from here on nothing of it changes
        UPDATE kinerja.periode_kinerja p SET status = 'ditutup', alasan_status = CASE WHEN belum > 0 THEN 'Ditutup sebelum ditetapkan: ' || tutup_periode.alasan ELSE tutup_periode.alasan END WHERE p.periode = tutup_periode.periode;
    END IF;
    hitungan := ARRAY[(status_lama = 'dibuka')::integer, ditutup, belum, dicatat];
    CALL kinerja.catat_tahap('tutup_periode', tutup_periode.periode, NULL, '{"periode ditutup","evaluasi ditutup","evaluasi ditutup sebelum ditetapkan","hasil dicatat"}', hitungan);
END $$;
REVOKE ALL ON PROCEDURE tutup_periode(periode, boolean, text) FROM PUBLIC;
COMMENT ON PROCEDURE tutup_periode(periode, boolean, text) IS
'Menutup sebuah periode: hasil setiap pegawai menurut gabungan_evaluasi dicatat dalam hasil_periode (versi baru hanya bila berbeda dari yang terakhir), evaluasinya ditutup, dan sesudah itu realisasi, catatan, dan evaluasi periode itu tidak berubah lagi. Menolak selama ada yang belum ditetapkan, kecuali dipaksa dengan alasan; orangnya lalu dicatat tanpa predikat. Diulang, ia tidak mengubah apa pun.
Argumen: periode; paksa; alasan, wajib bila dipaksa.
NULL: paksa NULL berarti tidak.
Galat: 22023 periode belum dibuka; 55000 ada yang belum ditetapkan, dengan banyaknya menurut sebab; 23514 dipaksa tanpa alasan; 42501 tanpa hak; 25000 transaksi bukan READ COMMITTED.';
CALL daftarkan_hak('kinerja.tutup_periode(periode, boolean, text)', 'pengelola', '{EXECUTE}');
