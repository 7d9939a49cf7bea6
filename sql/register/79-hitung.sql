-- What the realisations say, as a proposal beside the evaluator's rating
CREATE OR REPLACE FUNCTION hitungan_evaluasi(periode periode, unit text)
RETURNS TABLE (evaluasi bigint, capaian numeric, nilai_hasil nilai, usulan_hasil ekspektasi, usulan_perilaku ekspektasi, kosong bigint)
LANGUAGE sql STABLE ROWS 1000000 SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
    WITH aturan AS MATERIALIZED (
        SELECT a.nilai, a.ukur, a.nilai::jsonb -> 'butir' ? 'bobot_akhir' AS berangka, a.nilai::jsonb -> 'butir' ? 'ambang_ekspektasi' AS berambang, a.nilai::jsonb -> 'butir' ? 'rating_perilaku' AS bersikap, kinerja.setelan('realisasi_kosong', 'abaikan') AS kosong, kinerja.setelan('capaian_paling_tinggi', '120')::numeric AS atas
        FROM (SELECT kinerja.aturan_pada('penilaian', akhir(hitungan_evaluasi.periode)) AS nilai, kinerja.aturan_pada('capaian', akhir(hitungan_evaluasi.periode)) AS ukur) AS a
    ), dinilai AS (
        SELECT e.id, e.nip, e.masa FROM kinerja.evaluasi e
        WHERE e.periode = hitungan_evaluasi.periode AND (hitungan_evaluasi.unit IS NULL OR e.unit = hitungan_evaluasi.unit) AND e.status IN ('dibuka', 'dinilai')
    ), rencana AS (
        SELECT d.id, s.id AS skp, s.unit, upper(s.masa * d.masa) - lower(s.masa * d.masa) AS hari
        FROM dinilai d JOIN kinerja.skp s ON s.nip = d.nip AND s.masa && d.masa
        WHERE s.tahun = extract(year FROM awal(hitungan_evaluasi.periode)) AND s.status IN ('berjalan', 'selesai')
    ), terukur AS MATERIALIZED (
        -- all of the agency at once, or the units whose plans are asked for
        SELECT r.indikator, r.capaian FROM (SELECT DISTINCT CASE WHEN hitungan_evaluasi.unit IS NOT NULL THEN c.unit END AS unit FROM rencana c) AS u, kinerja.realisasi_indikator(hitungan_evaluasi.periode, u.unit) AS r
    ), bertarget AS (
        SELECT i.hasil_kerja, i.skp, t.capaian, CASE WHEN t.capaian IS NOT NULL THEN least(greatest(t.capaian, 0), a.atas) END AS persen, CASE WHEN a.berangka THEN kinerja.nilai_iki(t.capaian, false, a.ukur) END AS nilai,
               CASE WHEN bool_or(i.bobot IS NOT NULL) OVER (PARTITION BY i.hasil_kerja) THEN i.bobot::numeric ELSE 1 END AS bobot, a.kosong
        FROM kinerja.indikator i JOIN terukur t ON t.indikator = i.id CROSS JOIN aturan a
    ), baris AS (
        SELECT b.skp, b.hasil_kerja, rata_tertimbang(b.persen, b.bobot, b.kosong) FILTER (WHERE b.bobot > 0) AS persen, rata_tertimbang(b.nilai::numeric, b.bobot, b.kosong) FILTER (WHERE b.bobot > 0) AS nilai,
               count(*) FILTER (WHERE b.capaian IS NULL) AS kosong
        FROM bertarget b GROUP BY b.skp, b.hasil_kerja
    ), berbobot AS (
        SELECT b.skp, b.persen, b.nilai, b.kosong, CASE WHEN bool_or(h.bobot IS NOT NULL) OVER (PARTITION BY h.skp) THEN h.bobot::numeric ELSE 1 END AS bobot
        FROM baris b JOIN kinerja.hasil_kerja h ON h.id = b.hasil_kerja
    ), jumlah AS (
        SELECT r.id, rata_tertimbang(b.persen, b.bobot * r.hari, a.kosong) FILTER (WHERE b.bobot > 0) AS persen, rata_tertimbang(b.nilai, b.bobot * r.hari, a.kosong) FILTER (WHERE b.bobot > 0) AS nilai,
               sum(b.kosong)::bigint AS kosong
        FROM rencana r JOIN berbobot b ON b.skp = r.skp CROSS JOIN aturan a
        GROUP BY r.id
    ), sikap AS (
        SELECT d.id, array_agg(p.ekspektasi) AS aspek FROM dinilai d JOIN kinerja.evaluasi_perilaku p ON p.evaluasi = d.id GROUP BY d.id HAVING count(p.ekspektasi) = 7
    )
    SELECT d.id, round(j.persen, 4), CASE WHEN a.berangka THEN j.nilai::nilai END,
           CASE WHEN a.berambang THEN ekspektasi(j.persen::nilai, a.nilai) END,
           CASE WHEN a.bersikap THEN rating_perilaku(s.aspek, a.nilai) END, coalesce(j.kosong, 0)
    FROM dinilai d CROSS JOIN aturan a LEFT JOIN jumlah j ON j.id = d.id LEFT JOIN sikap s ON s.id = d.id
$$;
REVOKE ALL ON FUNCTION hitungan_evaluasi(periode, text) FROM PUBLIC;
COMMENT ON FUNCTION hitungan_evaluasi(periode, text) IS
'Hitungan bagi setiap evaluasi yang belum ditetapkan: capaian setiap indikator (dijepit antara 0 dan setelan capaian_paling_tinggi) dirata-ratakan dengan bobot indikator, lalu dengan bobot hasil kerja, lalu dengan hari setiap rencana dalam ruas itu. Tanpa satu pun bobot semuanya sama berat; di antara yang berbobot, yang tanpa bobot tidak dihitung. Yang tanpa realisasi diperlakukan menurut setelan realisasi_kosong: abaikan (bobotnya terbagi kepada yang lain), nol, tunda, atau tolak. Usulan hasil dari ambang aturan; usulan perilaku bila ketujuh nilai sudah diberi rating.
Argumen: periode; unit evaluasi.
NULL: unit NULL berarti semua; hasil NULL bila tidak ada yang dapat dihitung, bukan nol.
Galat: 22023 setelan tidak dikenal; 22004 realisasi kosong pada tolak.
Dasar: PermenPANRB 8/2021 bagi capaian dan nilainya; bobot, batas, dan perlakuan yang kosong dapat-diatur.';

CREATE OR REPLACE PROCEDURE hitung(periode periode, unit text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    status_kini text;
    diubah bigint;
    hitungan bigint[];
BEGIN
    PERFORM kinerja.kunci_tahun(extract(year FROM awal(hitung.periode))::integer, false);
    SELECT p.status INTO status_kini FROM kinerja.periode_kinerja p WHERE p.periode = hitung.periode;
    IF status_kini IS NULL THEN
        RAISE EXCEPTION 'periode "%" belum dibuka', coalesce(hitung.periode::text, 'NULL') USING ERRCODE = '22023', HINT = 'CALL kinerja.buka_periode(…)';
    ELSIF status_kini = 'ditutup' THEN
        RAISE EXCEPTION 'periode "%" sudah ditutup', hitung.periode USING ERRCODE = '55000', HINT = 'Pengelola dapat membukanya lagi dengan alasan: CALL kinerja.buka_periode(…, alasan => …)';
    ELSIF hitung.unit IS NOT NULL AND NOT EXISTS (SELECT FROM kinerja.unit u WHERE u.kode = hitung.unit) THEN
        RAISE EXCEPTION 'unit "%" tidak dikenal', hitung.unit USING ERRCODE = '22023', HINT = 'Kode unit ada dalam kinerja.unit.';
    ELSIF kinerja.aturan_pada('penilaian', akhir(hitung.periode)) IS NULL THEN
        RAISE EXCEPTION 'tidak ada aturan penilaian yang berlaku pada akhir periode "%"', hitung.periode USING ERRCODE = '55000', HINT = 'Isi kinerja.aturan_berlaku.';
    END IF;
    CREATE TEMP TABLE bahan_hitung ON COMMIT DROP AS SELECT * FROM kinerja.hitungan_evaluasi(hitung.periode, hitung.unit);
    ANALYZE pg_temp.bahan_hitung;
    UPDATE kinerja.evaluasi e SET capaian = b.capaian, nilai_hasil = b.nilai_hasil, usulan_hasil = b.usulan_hasil, usulan_perilaku = b.usulan_perilaku, dihitung_pada = now()
    FROM pg_temp.bahan_hitung b
    WHERE e.id = b.evaluasi AND e.status IN ('dibuka', 'dinilai')
      AND (e.capaian, e.nilai_hasil, e.usulan_hasil, e.usulan_perilaku) IS DISTINCT FROM (b.capaian, b.nilai_hasil, b.usulan_hasil, b.usulan_perilaku);
    GET DIAGNOSTICS diubah = ROW_COUNT;
    hitungan := ARRAY[(SELECT count(*) FROM pg_temp.bahan_hitung), diubah, (SELECT count(*) FROM pg_temp.bahan_hitung b WHERE b.capaian IS NULL),
        (SELECT sum(b.kosong)::bigint FROM pg_temp.bahan_hitung b), (SELECT count(*) FROM pg_temp.bahan_hitung b WHERE b.usulan_perilaku IS NULL)];
    CALL kinerja.catat_tahap('hitung', hitung.periode, hitung.unit, '{"evaluasi dihitung","hitungan berubah","tanpa capaian","indikator tanpa realisasi","tanpa usulan perilaku"}', hitungan);
    DROP TABLE pg_temp.bahan_hitung;
END $$;
REVOKE ALL ON PROCEDURE hitung(periode, text) FROM PUBLIC;
COMMENT ON PROCEDURE hitung(periode, text) IS
'Mengisi capaian, nilai_hasil, usulan_hasil, dan usulan_perilaku evaluasi yang belum ditetapkan, menurut hitungan_evaluasi. Rating penilai tidak disentuh. Diulang, hanya yang berubah ditulis; hasilnya dibaca dari v_laporan_tahap.
Argumen: periode; unit evaluasi.
NULL: unit NULL berarti seluruh instansi.
Galat: 22023 periode belum dibuka atau unit tidak dikenal; 55000 periode ditutup atau tanpa aturan; seperti hitungan_evaluasi; 42501 tanpa hak.';

CALL daftarkan_hak('kinerja.hitungan_evaluasi(periode, text)', 'pengelola', '{EXECUTE}');
CALL daftarkan_hak('kinerja.hitung(periode, text)', 'pengelola', '{EXECUTE}');
