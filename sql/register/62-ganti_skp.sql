-- A plan changed in the middle of the year, and plans put into force
CREATE OR REPLACE PROCEDURE salin_isi_skp(dari bigint[], ke bigint[])
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, jenis, kriteria, uraian, penugasan, bobot, induk, program)
    SELECT p.ke, h.nip, h.nomor, h.jenis, h.kriteria, h.uraian, h.penugasan, h.bobot,
           CASE WHEN l.tahun = b.tahun THEN h.induk END, h.program
    FROM unnest(salin_isi_skp.dari, salin_isi_skp.ke) AS p (dari, ke) JOIN kinerja.hasil_kerja h ON h.skp = p.dari
    JOIN kinerja.skp l ON l.id = p.dari JOIN kinerja.skp b ON b.id = p.ke;
    INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, arah, target_bawah, target_atas, satuan, bobot, rekap, sumber, ukuran, saringan, cakupan)
    SELECT b.id, b.skp, b.nip, i.nomor, i.aspek, i.uraian, i.arah, i.target_bawah, i.target_atas, i.satuan, i.bobot, i.rekap, i.sumber, i.ukuran, i.saringan, i.cakupan
    FROM unnest(salin_isi_skp.dari, salin_isi_skp.ke) AS p (dari, ke)
    JOIN kinerja.hasil_kerja h ON h.skp = p.dari JOIN kinerja.hasil_kerja b ON b.skp = p.ke AND b.nomor = h.nomor JOIN kinerja.indikator i ON i.hasil_kerja = h.id;
    INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi)
    SELECT p.ke, l.nip, l.aspek, l.ekspektasi FROM unnest(salin_isi_skp.dari, salin_isi_skp.ke) AS p (dari, ke) JOIN kinerja.perilaku l ON l.skp = p.dari;
END $$;
REVOKE ALL ON PROCEDURE salin_isi_skp(bigint[], bigint[]) FROM PUBLIC;
COMMENT ON PROCEDURE salin_isi_skp(bigint[], bigint[]) IS
'Menyalin hasil kerja, indikator, dan ekspektasi perilaku dari SKP ke SKP lain orang yang sama; hubungan dengan hasil kerja pimpinan hanya ikut dalam tahun yang sama.
Argumen: dari dan ke, nomor SKP yang berpasangan.
NULL: tidak menyalin apa pun.
Galat: 55000 SKP tujuan bukan draft.';

CREATE OR REPLACE PROCEDURE ganti_skp(skp bigint, mulai date, alasan text, INOUT baru bigint DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    lama record;
    terakhir date;
BEGIN
    SELECT s.* INTO lama FROM kinerja.skp s WHERE s.id = ganti_skp.skp;
    IF lama.id IS NULL THEN
        RAISE EXCEPTION 'SKP "%" tidak ada', coalesce(ganti_skp.skp::text, 'NULL') USING ERRCODE = 'P0002', DETAIL = 'Atau tidak terlihat oleh pemanggil.', HINT = 'Lihat kinerja.skp.';
    ELSIF lama.status <> 'berjalan' THEN
        RAISE EXCEPTION 'SKP "%" berstatus "%" tidak dapat diganti', lama.id, lama.status
            USING ERRCODE = '55000', DETAIL = 'Yang diganti ialah rencana yang berjalan.', HINT = 'Rencana yang belum berjalan diubah langsung, sesudah dikembalikan bila perlu.';
    ELSIF ganti_skp.mulai IS NULL OR NOT lama.masa @> ganti_skp.mulai THEN
        RAISE EXCEPTION 'hari "%" di luar masa SKP "%"', coalesce(ganti_skp.mulai::text, 'NULL'), lama.id USING ERRCODE = '22008', DETAIL = format('Masanya %s sampai dengan %s.', lama.mulai, lama.selesai), HINT = 'Sebut hari pertama versi baru.';
    END IF;
    SELECT max(r.tanggal) INTO terakhir FROM kinerja.realisasi r WHERE r.skp = lama.id;
    IF terakhir >= ganti_skp.mulai THEN
        RAISE EXCEPTION 'SKP "%" sudah mempunyai realisasi pada %', lama.id, terakhir
            USING ERRCODE = '55000', DETAIL = format('Versi baru yang mulai %s akan membuatnya tanpa rencana.', ganti_skp.mulai), HINT = format('Mulai paling cepat %s.', terakhir + 1);
    END IF;
    INSERT INTO kinerja.skp (nip, tahun, versi, mulai, selesai, unit, jabatan, menggantikan, alasan_versi)
    VALUES (lama.nip, lama.tahun, lama.versi + 1, ganti_skp.mulai, lama.selesai, lama.unit, lama.jabatan, lama.id, ganti_skp.alasan)
    RETURNING id INTO baru;
    CALL kinerja.salin_isi_skp(ARRAY[lama.id], ARRAY[baru]);
END $$;
COMMENT ON PROCEDURE ganti_skp(bigint, date, text, bigint) IS
'Membuat versi baru dari SKP yang berjalan, sebagai draft dengan isi yang sama, berlaku sejak sebuah hari. Yang lama tetap berjalan sampai yang baru disepakati dan dijalankan, lalu berakhir sehari sebelumnya; realisasinya tinggal bersamanya.
Argumen: skp; mulai, hari pertama versi baru; alasan; baru, nomor yang dibuat.
NULL: ditolak.
Galat: P0002 SKP tidak ada; 55000 tidak sedang berjalan, atau sudah ada realisasi sesudah hari itu; 22008 hari di luar masanya; 23514 alasan kosong; 23505 sudah ada versi baru yang belum berjalan; 42501 bukan pegawainya.
Dasar: PermenPANRB 6/2022 (penyesuaian rencana di tengah tahun; rinciannya UNSURE).';

CREATE OR REPLACE PROCEDURE jalankan_skp(tahun integer, unit text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    diganti bigint;
    berjalan bigint;
    tertahan bigint;
BEGIN
    PERFORM kinerja.kunci_tahun(jalankan_skp.tahun, true);
    CREATE TEMP TABLE giliran ON COMMIT DROP AS
    SELECT b.id, b.mulai, b.alasan_versi, b.menggantikan, coalesce(l.mulai >= b.mulai, false) AS seluruhnya,
           EXISTS (SELECT FROM kinerja.realisasi r WHERE r.skp = l.id AND r.tanggal >= b.mulai)
           OR EXISTS (SELECT FROM kinerja.skp x WHERE x.nip = b.nip AND x.id <> b.id AND x.id IS DISTINCT FROM b.menggantikan AND x.masa && b.masa AND x.status IN ('disepakati', 'berjalan', 'selesai')) AS tertahan
    FROM kinerja.skp b LEFT JOIN kinerja.skp l ON l.id = b.menggantikan
    WHERE b.tahun = jalankan_skp.tahun AND b.status = 'disepakati' AND (jalankan_skp.unit IS NULL OR b.unit = jalankan_skp.unit);
    UPDATE kinerja.skp s SET status = CASE WHEN g.seluruhnya THEN 'diganti' ELSE s.status END, alasan_status = CASE WHEN g.seluruhnya THEN g.alasan_versi ELSE s.alasan_status END,
           selesai = CASE WHEN g.seluruhnya THEN s.selesai ELSE g.mulai - 1 END
    FROM pg_temp.giliran g WHERE s.id = g.menggantikan AND s.status = 'berjalan' AND NOT g.tertahan;
    GET DIAGNOSTICS diganti = ROW_COUNT;
    UPDATE kinerja.skp s SET status = 'berjalan' FROM pg_temp.giliran g WHERE s.id = g.id AND NOT g.tertahan;
    GET DIAGNOSTICS berjalan = ROW_COUNT;
    SELECT count(*) INTO tertahan FROM pg_temp.giliran g WHERE g.tertahan;
    DROP TABLE pg_temp.giliran;
    CALL kinerja.catat_tahap('jalankan_skp', NULL, jalankan_skp.unit, '{dijalankan,versi lama diakhiri,"tertahan realisasi versi lama atau rencana lain"}', ARRAY[berjalan, diganti, tertahan]);
END $$;
REVOKE ALL ON PROCEDURE jalankan_skp(integer, text) FROM PUBLIC;
COMMENT ON PROCEDURE jalankan_skp(integer, text) IS
'Menjalankan semua SKP yang sudah disepakati dalam sebuah tahun; versi yang digantikan berakhir sehari sebelum versi baru mulai. Yang hari-harinya bertumpang tindih dengan rencana lain orang itu, atau versi lamanya sudah mempunyai realisasi sesudah hari itu, tertahan. Hasilnya dalam v_laporan_tahap; diulang, ia tidak mengubah apa pun.
Argumen: tahun; unit, bawaan seluruh instansi.
NULL: unit NULL berarti seluruh instansi.
Galat: 25000 transaksi bukan READ COMMITTED; 42501 bukan pengelola.';

CREATE OR REPLACE PROCEDURE salin_rencana(dari_tahun integer, ke_tahun integer, unit text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    asal bigint[];
    tujuan bigint[];
BEGIN
    WITH dasar AS (
        SELECT DISTINCT ON (s.nip) s.id, s.nip, p.unit, p.jabatan
        FROM kinerja.skp s
        JOIN kinerja.penempatan p ON p.nip = s.nip AND p.jenis = 'definitif' AND p.masa @> make_date(salin_rencana.ke_tahun, 1, 1)
        WHERE s.tahun = salin_rencana.dari_tahun AND s.status IN ('berjalan', 'selesai') AND (salin_rencana.unit IS NULL OR p.unit = salin_rencana.unit)
          AND NOT EXISTS (SELECT FROM kinerja.skp k WHERE k.nip = s.nip AND k.tahun = salin_rencana.ke_tahun)
        ORDER BY s.nip, s.mulai DESC
    ), dibuat AS (
        INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, jabatan)
        SELECT d.nip, salin_rencana.ke_tahun, make_date(salin_rencana.ke_tahun, 1, 1), make_date(salin_rencana.ke_tahun, 12, 31), d.unit, d.jabatan FROM dasar d
        RETURNING id, nip
    ) SELECT array_agg(d.id), array_agg(b.id) INTO asal, tujuan FROM dasar d JOIN dibuat b ON b.nip = d.nip;
    CALL kinerja.salin_isi_skp(asal, tujuan);
    CALL kinerja.catat_tahap('salin_rencana', NULL, salin_rencana.unit, '{draft dibuat}', ARRAY[coalesce(cardinality(tujuan), 0)::bigint]);
END $$;
REVOKE ALL ON PROCEDURE salin_rencana(integer, integer, text) FROM PUBLIC;
COMMENT ON PROCEDURE salin_rencana(integer, integer, text) IS
'Menyalin rencana terakhir sebuah tahun sebagai draft tahun berikutnya, bagi pegawai yang belum mempunyai rencana di sana. Isinya tetap harus ditinjau: periksa_rencana menyebut yang disalin begitu saja.
Argumen: dari_tahun; ke_tahun; unit, bawaan seluruh instansi.
NULL: unit NULL berarti seluruh instansi.
Galat: 23503 tahun belum dibuka; 42501 bukan pengelola.';

REVOKE ALL ON PROCEDURE ganti_skp(bigint, date, text, bigint) FROM PUBLIC;
CALL daftarkan_hak('kinerja.ganti_skp(bigint, date, text, bigint)', 'pegawai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.ganti_skp(bigint, date, text, bigint)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.salin_isi_skp(bigint[], bigint[])', 'pegawai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.salin_isi_skp(bigint[], bigint[])', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.jalankan_skp(integer, text)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.salin_rencana(integer, integer, text)', 'pengelola', '{EXECUTE}');
