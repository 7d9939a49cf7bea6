-- Realisations that nobody types: turnaround and satisfaction from the host's tables
CREATE OR REPLACE PROCEDURE ukur_realisasi(periode periode, unit text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    hari daterange := kinerja.rentang(ukur_realisasi.periode);
    aturan kinerja.aturan := kinerja.aturan_pada('layanan', kinerja.akhir(ukur_realisasi.periode));
    skala jsonb := aturan::jsonb #> '{butir,unsur_layanan,isi}';
    diukur bigint;
    kosong bigint;
    ditulis bigint;
    dihapus bigint;
    kotor bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM kinerja.periode_kinerja p WHERE p.periode = ukur_realisasi.periode) THEN
        RAISE EXCEPTION 'periode "%" belum dibuka', coalesce(ukur_realisasi.periode::text, 'NULL')
            USING ERRCODE = '55000', DETAIL = 'Realisasi diukur bagi periode yang dibuka.', HINT = 'CALL kinerja.buka_periode(…)';
    END IF;
    PERFORM kinerja.kunci_tahun(extract(year FROM lower(hari))::integer, false);
    CREATE TEMP TABLE terukur ON COMMIT DROP AS
    SELECT i.id AS indikator, i.skp, i.nip, s.unit, i.ukuran, i.saringan, i.sumber, i.cakupan, greatest(s.mulai, lower(hari)) AS mulai, least(s.selesai, upper(hari) - 1) AS selesai,
           NULL::numeric AS jumlah, NULL::bigint AS pembagi, 0::bigint AS banyak
    FROM kinerja.indikator i JOIN kinerja.skp s ON s.id = i.skp
    WHERE i.sumber <> 'ketik' AND s.status = 'berjalan' AND s.masa && hari AND (ukur_realisasi.unit IS NULL OR s.unit = ukur_realisasi.unit);
    -- what a dirty source cannot date or scale is counted, not guessed
    CREATE TEMP TABLE terlayani ON COMMIT DROP AS
    SELECT l.nip, l.unit, l.jenis, l.selesai, kinerja.hari_kerja(l.masuk, l.selesai, kinerja.libur()) AS lama, l.standar_hari
    FROM kinerja_sumber.layanan l WHERE hari @> l.selesai AND isfinite(l.masuk) AND l.masuk <= l.selesai;
    SELECT count(*) INTO kotor FROM kinerja_sumber.layanan l WHERE l.sebab IS NOT NULL OR l.masuk > l.selesai;
    CREATE TEMP TABLE terjawab ON COMMIT DROP AS
    SELECT b.nip, b.unit, b.jenis, b.tanggal, (SELECT array_agg((b.isi ->> u.n::text)::smallint ORDER BY u.n) FROM generate_series(1, (skala ->> 'jumlah')::integer) AS u (n)) AS jawaban
    FROM (SELECT e.lembar, min(e.nip) AS nip, min(e.unit) AS unit, min(l.jenis) AS jenis, min(e.tanggal) AS tanggal, jsonb_object_agg(e.unsur, e.nilai) AS isi
          FROM (SELECT v.nomor AS lembar, substring(v.unsur FROM '[0-9]{1,4}')::integer AS unsur, min(v.nip) AS nip, min(v.unit) AS unit, min(v.layanan) AS layanan, min(v.tanggal) AS tanggal,
                       min(v.nilai) FILTER (WHERE v.nilai BETWEEN (skala ->> 'terendah')::numeric AND (skala ->> 'tertinggi')::numeric AND v.nilai = trunc(v.nilai))::smallint AS nilai
                FROM kinerja_sumber.survei v WHERE hari @> v.tanggal GROUP BY 1, 2) AS e
          LEFT JOIN (SELECT DISTINCT ON (s.nomor) s.nomor, s.jenis FROM kinerja_sumber.layanan s ORDER BY s.nomor, s.jenis) AS l ON l.nomor = e.layanan
          WHERE e.unsur BETWEEN 1 AND (skala ->> 'jumlah')::integer GROUP BY e.lembar HAVING count(e.nilai) > 0) AS b;
    UPDATE pg_temp.terukur t SET jumlah = h.jumlah, pembagi = h.pembagi, banyak = h.banyak
    FROM (SELECT c.indikator, CASE c.ukuran WHEN 'hari_kerja' THEN sum(c.lama) WHEN 'tepat_waktu' THEN 100 * count(*) FILTER (WHERE c.lama <= c.standar_hari) ELSE count(*) END AS jumlah,
                 CASE c.ukuran WHEN 'hari_kerja' THEN count(*) WHEN 'tepat_waktu' THEN count(c.standar_hari) ELSE 1 END AS pembagi,
                 CASE c.ukuran WHEN 'tepat_waktu' THEN count(c.standar_hari) ELSE count(*) END AS banyak
          FROM (SELECT t.indikator, t.ukuran, l.lama, l.standar_hari FROM pg_temp.terukur t JOIN pg_temp.terlayani l ON l.nip = t.nip
                WHERE t.sumber = 'layanan' AND t.cakupan = 'pegawai' AND l.selesai BETWEEN t.mulai AND t.selesai AND (t.saringan IS NULL OR l.jenis = t.saringan)
                UNION ALL
                SELECT t.indikator, t.ukuran, l.lama, l.standar_hari FROM pg_temp.terukur t JOIN pg_temp.terlayani l ON l.unit = t.unit
                WHERE t.sumber = 'layanan' AND t.cakupan = 'unit' AND l.selesai BETWEEN t.mulai AND t.selesai AND (t.saringan IS NULL OR l.jenis = t.saringan)) AS c
          GROUP BY c.indikator, c.ukuran) AS h
    WHERE h.indikator = t.indikator AND h.pembagi > 0;
    UPDATE pg_temp.terukur t SET jumlah = h.ikm, pembagi = 1, banyak = h.banyak
    FROM (SELECT c.indikator, kinerja.ikm(c.jawaban, aturan)::numeric AS ikm, count(*) AS banyak
          FROM (SELECT t.indikator, j.jawaban FROM pg_temp.terukur t JOIN pg_temp.terjawab j ON j.nip = t.nip
                WHERE t.sumber = 'survei' AND t.cakupan = 'pegawai' AND j.tanggal BETWEEN t.mulai AND t.selesai AND (t.saringan IS NULL OR j.jenis = t.saringan)
                UNION ALL
                SELECT t.indikator, j.jawaban FROM pg_temp.terukur t JOIN pg_temp.terjawab j ON j.unit = t.unit
                WHERE t.sumber = 'survei' AND t.cakupan = 'unit' AND j.tanggal BETWEEN t.mulai AND t.selesai AND (t.saringan IS NULL OR j.jenis = t.saringan)) AS c
          GROUP BY c.indikator) AS h
    WHERE h.indikator = t.indikator AND h.ikm IS NOT NULL;
    SELECT count(t.jumlah), count(*) - count(t.jumlah) INTO diukur, kosong FROM pg_temp.terukur t;
    DELETE FROM kinerja.realisasi r USING pg_temp.terukur t
    WHERE r.indikator = t.indikator AND r.periode = ukur_realisasi.periode AND r.asal <> 'ketik' AND t.jumlah IS NULL;
    GET DIAGNOSTICS dihapus = ROW_COUNT;
    MERGE INTO kinerja.realisasi AS r
    USING (SELECT * FROM pg_temp.terukur t WHERE t.jumlah IS NOT NULL) AS t
    ON r.indikator = t.indikator AND r.periode = ukur_realisasi.periode AND r.asal <> 'ketik'
    WHEN MATCHED AND (r.tanggal, r.jumlah, r.pembagi, r.banyak) IS DISTINCT FROM (t.selesai, t.jumlah, t.pembagi, t.banyak) THEN
        UPDATE SET tanggal = t.selesai, jumlah = t.jumlah, pembagi = t.pembagi, banyak = t.banyak
    WHEN NOT MATCHED THEN
        INSERT (indikator, skp, nip, tanggal, jumlah, pembagi, asal, periode, banyak)
        VALUES (t.indikator, t.skp, t.nip, t.selesai, t.jumlah, t.pembagi, t.sumber, ukur_realisasi.periode, t.banyak);
    GET DIAGNOSTICS ditulis = ROW_COUNT;
    CALL kinerja.catat_tahap('ukur_realisasi', ukur_realisasi.periode, ukur_realisasi.unit, '{indikator terukur,tanpa layanan atau jawaban,ditulis,dihapus,baris layanan tidak terpakai}',
        ARRAY[diukur, kosong, ditulis, dihapus, kotor]);
    DROP TABLE pg_temp.terukur, pg_temp.terlayani, pg_temp.terjawab;
END $$;
REVOKE ALL ON PROCEDURE ukur_realisasi(periode, text) FROM PUBLIC;
COMMENT ON PROCEDURE ukur_realisasi(periode, text) IS
'Mengukur realisasi indikator yang bersumber dari layanan dan survei instansi bagi sebuah periode, dengan perintah himpunan: rata-rata hari kerja, persen tepat waktu, banyaknya layanan yang selesai, dan indeks kepuasan masyarakat, menurut petugas atau unitnya, dalam hari-hari rencana. Yang tanpa layanan atau jawaban tidak mempunyai realisasi, bukan 0. Pembagiannya disimpan utuh. Diulang, ia hanya menulis yang berubah. Hasilnya dalam v_laporan_tahap.
Argumen: periode; unit rencana, bawaan seluruh instansi.
NULL: unit NULL berarti seluruh instansi.
Galat: 55000 periode belum dibuka atau sudah ditutup; 25000 transaksi bukan READ COMMITTED; 42501 bukan pengelola, atau tanpa hak atas tabel layanan; galat kueri pemetaan.
Dasar: PermenPANRB 14/2017 (survei kepuasan masyarakat); hari kerja dapat-diatur.';
CALL daftarkan_hak('kinerja.ukur_realisasi(periode, text)', 'pengelola', '{EXECUTE}');
-- security_invoker: the host's own tables still decide who reads them
CALL daftarkan_hak('kinerja_sumber.layanan', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja_sumber.survei', 'pengelola', '{SELECT}');
