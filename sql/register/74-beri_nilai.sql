-- The evaluator's and the person's procedures: what the tables refuse in silence is said here
CREATE OR REPLACE FUNCTION evaluasi_saya(nip nip, periode periode, mulai date) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya nip := kinerja.nip_saya();
    nomor bigint[];
    rincian text;
BEGIN
    IF evaluasi_saya.nip IS NULL OR evaluasi_saya.periode IS NULL THEN
        RAISE EXCEPTION 'pegawai atau periode tidak disebut' USING ERRCODE = '22004', HINT = 'CALL kinerja.beri_nilai(nip, periode, hasil, perilaku, alasan)';
    END IF;
    IF saya IS NULL THEN
        RAISE EXCEPTION 'penilai di balik peran "%" tidak diketahui', current_user
            USING ERRCODE = '42501', HINT = 'Masuk dengan klaim yang sah, atau petakan peran itu dalam kinerja.pengguna.';
    ELSIF saya = evaluasi_saya.nip THEN
        RAISE EXCEPTION 'pegawai "%" tidak dapat menilai dirinya sendiri', saya
            USING ERRCODE = '42501', DETAIL = 'Penilaian diri sendiri terpisah dari rating penilai.', HINT = 'CALL kinerja.isi_mandiri(…)';
    ELSIF NOT EXISTS (SELECT FROM kinerja.periode_kinerja p WHERE p.periode = evaluasi_saya.periode) THEN
        RAISE EXCEPTION 'periode "%" belum dibuka', evaluasi_saya.periode USING ERRCODE = '22023', HINT = 'Pengelola membukanya dengan kinerja.buka_periode.';
    ELSIF evaluasi_saya.mulai IS NOT NULL AND NOT evaluasi_saya.periode @> evaluasi_saya.mulai THEN
        RAISE EXCEPTION 'hari "%" di luar periode "%"', evaluasi_saya.mulai, evaluasi_saya.periode
            USING ERRCODE = '22008', DETAIL = format('Periode itu dari %s sampai %s.', awal(evaluasi_saya.periode), akhir(evaluasi_saya.periode)), HINT = 'Sebut hari pertama ruas evaluasi.';
    END IF;
    nomor := ARRAY (SELECT e.id FROM kinerja.evaluasi e WHERE e.nip = evaluasi_saya.nip AND e.periode = evaluasi_saya.periode AND e.nip_penilai = saya
                    AND (evaluasi_saya.mulai IS NULL OR e.masa @> evaluasi_saya.mulai) ORDER BY e.mulai LIMIT 2);
    IF cardinality(nomor) = 1 THEN
        RETURN nomor[1];
    ELSIF cardinality(nomor) = 2 THEN
        RAISE EXCEPTION 'pegawai "%" mempunyai beberapa ruas dalam periode "%"', evaluasi_saya.nip, evaluasi_saya.periode
            USING ERRCODE = '21000', DETAIL = (SELECT format('Ruas mulai %s.', string_agg(e.mulai::text, ', ' ORDER BY e.mulai)) FROM kinerja.evaluasi e
                                               WHERE e.nip = evaluasi_saya.nip AND e.periode = evaluasi_saya.periode AND e.nip_penilai = saya),
                  HINT = 'Sebut hari pertama ruasnya: mulai => …';
    ELSIF evaluasi_saya.mulai IS NULL
          AND NOT EXISTS (SELECT FROM kinerja.penugasan_penilai t WHERE t.nip = evaluasi_saya.nip AND t.nip_penilai = saya AND t.masa && rentang(evaluasi_saya.periode))
          AND EXISTS (SELECT FROM kinerja.penugasan_penilai t WHERE t.nip = evaluasi_saya.nip AND t.nip_penilai = saya) THEN
        RAISE EXCEPTION 'pegawai "%" dinilai "%" pada hari-hari di luar periode "%"', evaluasi_saya.nip, saya, evaluasi_saya.periode
            USING ERRCODE = '22008', DETAIL = (SELECT format('Hari-harinya: %s.', string_agg(t.mulai || ' sampai ' || t.selesai, ', ' ORDER BY t.mulai)) FROM kinerja.penugasan_penilai t
                                               WHERE t.nip = evaluasi_saya.nip AND t.nip_penilai = saya),
                  HINT = 'Pilih periode yang memuat hari-hari itu.';
    END IF;
    SELECT string_agg(format('%s sampai %s oleh %s', v.mulai, v.selesai, coalesce(v.nip_penilai::text, 'belum ada')), ', ' ORDER BY v.mulai) INTO rincian
    FROM (SELECT e.mulai, e.selesai, e.nip_penilai FROM kinerja.evaluasi e WHERE e.nip = evaluasi_saya.nip AND e.periode = evaluasi_saya.periode
          UNION ALL
          SELECT t.mulai, t.selesai, t.nip_penilai FROM kinerja.penugasan_penilai t WHERE t.nip = evaluasi_saya.nip AND t.masa && rentang(evaluasi_saya.periode)
            AND NOT EXISTS (SELECT FROM kinerja.evaluasi e WHERE e.nip = evaluasi_saya.nip AND e.periode = evaluasi_saya.periode)) AS v;
    RAISE EXCEPTION 'pegawai "%" tidak dinilai oleh "%" dalam periode "%"', evaluasi_saya.nip, saya, evaluasi_saya.periode
        USING ERRCODE = '42501', DETAIL = coalesce('Yang menilai: ' || rincian || '.', 'Pegawai itu tidak termasuk yang terlihat oleh penilai ini.'),
              HINT = 'Penilai diturunkan dari penyelia, PLT/PLH, dan delegasi; lihat kinerja.penugasan_penilai.';
END $$;
COMMENT ON FUNCTION evaluasi_saya(nip, periode, date) IS
'Nomor evaluasi seorang pegawai dalam sebuah periode yang dinilai oleh orang di balik sesi.
Argumen: nip; periode; mulai, sebuah hari ruasnya bila ada beberapa.
NULL: mulai boleh NULL.
Galat: 22004 nip atau periode NULL; 42501 diri sendiri, atau bukan penilainya, dengan rincian siapa; 22023 periode belum dibuka; 22008 hari di luar periode; 21000 beberapa ruas.';

CREATE OR REPLACE PROCEDURE beri_nilai(nip nip, periode periode, hasil ekspektasi, perilaku ekspektasi, alasan text DEFAULT NULL, nilai_perilaku nilai DEFAULT NULL, mulai date DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    nomor bigint := kinerja.evaluasi_saya(beri_nilai.nip, beri_nilai.periode, beri_nilai.mulai);
    kini record;
BEGIN
    IF btrim(coalesce(beri_nilai.alasan, '')) = '' AND (beri_nilai.hasil <> 'Sesuai Ekspektasi' OR beri_nilai.perilaku <> 'Sesuai Ekspektasi') THEN
        RAISE EXCEPTION 'rating "%" dan "%" tanpa alasan', beri_nilai.hasil, beri_nilai.perilaku
            USING ERRCODE = '23514', DETAIL = 'Rating yang bukan Sesuai Ekspektasi memerlukan alasan.', HINT = 'CALL kinerja.beri_nilai(…, alasan => …)', CONSTRAINT = 'evaluasi_rating_ekstrem_beralasan';
    END IF;
    PERFORM kinerja.kunci_tahun(e.tahun, false) FROM kinerja.evaluasi e WHERE e.id = nomor;
    UPDATE kinerja.evaluasi e SET hasil = beri_nilai.hasil, perilaku = beri_nilai.perilaku, nilai_perilaku = beri_nilai.nilai_perilaku, alasan = beri_nilai.alasan, status = 'dinilai', alasan_status = NULL
    WHERE e.id = nomor AND e.status IN ('dibuka', 'dinilai') AND e.skp IS NOT NULL;
    IF NOT FOUND THEN
        SELECT e.status, e.skp INTO kini FROM kinerja.evaluasi e WHERE e.id = nomor;
        IF kini.status IN ('dibuka', 'dinilai') THEN
            RAISE EXCEPTION 'pegawai "%" belum mempunyai rencana yang berjalan dalam periode "%"', beri_nilai.nip, beri_nilai.periode
                USING ERRCODE = '55000', HINT = 'Sepakati SKP-nya; lalu pengelola menjalankan jalankan_skp dan buka_periode.';
        END IF;
        RAISE EXCEPTION 'evaluasi "%" berstatus "%" dan tidak dapat dinilai', nomor, kini.status
            USING ERRCODE = '55000', DETAIL = 'Rating dapat diberikan selama dibuka atau dinilai.',
                  HINT = CASE kini.status WHEN 'ditetapkan' THEN 'Ubah dengan alasan: CALL kinerja.ubah_evaluasi(…)' ELSE 'Pengelola dapat membuka periodenya lagi dengan alasan.' END;
    END IF;
END $$;
REVOKE ALL ON PROCEDURE beri_nilai(nip, periode, ekspektasi, ekspektasi, text, nilai, date) FROM PUBLIC;
COMMENT ON PROCEDURE beri_nilai(nip, periode, ekspektasi, ekspektasi, text, nilai, date) IS
'Penilai memberi rating hasil kerja dan perilaku; evaluasinya menjadi dinilai. Diulang selama belum ditetapkan, rating yang baru menggantikan.
Argumen: nip yang dinilai; periode; hasil; perilaku; alasan, wajib bila salah satunya bukan Sesuai Ekspektasi; nilai_perilaku bagi aturan yang memakai angka; mulai, sebuah hari ruasnya bila ada beberapa.
NULL: hasil dan perilaku NULL hanya bagi aturan yang memakai angka.
Galat: seperti evaluasi_saya; 55000 sudah ditetapkan, periode ditutup, atau tanpa rencana; 23514 rating tidak lengkap atau tanpa alasan.';

CREATE OR REPLACE PROCEDURE evaluasi_ditolak(evaluasi bigint, untuk text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    kini record;
BEGIN
    SELECT e.nip, e.nip_penilai, e.status INTO kini FROM kinerja.evaluasi e WHERE e.id = evaluasi_ditolak.evaluasi;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'evaluasi "%" tidak ada, atau tidak terlihat oleh "%"', coalesce(evaluasi_ditolak.evaluasi::text, 'NULL'), coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = 'P0002', HINT = 'Nomornya ada dalam kinerja.evaluasi.';
    ELSIF kini.nip_penilai IS DISTINCT FROM kinerja.nip_saya() THEN
        RAISE EXCEPTION 'evaluasi "%" tidak dapat % oleh "%"', evaluasi_ditolak.evaluasi, evaluasi_ditolak.untuk, coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('Penilai %s ialah %s.', kini.nip, coalesce(kini.nip_penilai::text, 'belum ada')), HINT = 'Penilai menurut kinerja.penugasan_penilai.';
    END IF;
    RAISE EXCEPTION 'evaluasi "%" berstatus "%" dan tidak dapat %', evaluasi_ditolak.evaluasi, kini.status, evaluasi_ditolak.untuk
        USING ERRCODE = '55000', DETAIL = coalesce((SELECT format('Yang mungkin: %s.', string_agg(t.ke, ', ' ORDER BY t.ke COLLATE "C")) FROM kinerja.transisi t
                                                    WHERE t.objek = 'evaluasi' AND t.dari = kini.status AND 'penilai' = ANY (t.oleh) HAVING count(*) > 0), 'Periodenya sudah ditutup.'),
              HINT = 'Perubahan status yang sah ada dalam kinerja.transisi.';
END $$;
REVOKE ALL ON PROCEDURE evaluasi_ditolak(bigint, text) FROM PUBLIC;
COMMENT ON PROCEDURE evaluasi_ditolak(bigint, text) IS
'Menjelaskan mengapa sebuah evaluasi tidak terkena perintah penilai; bagian dari tetapkan_evaluasi dan ubah_evaluasi.
Argumen: evaluasi; untuk, apa yang hendak diperbuat.
NULL: dianggap tidak ada.
Galat: selalu: P0002 tidak ada atau tidak terlihat; 42501 bukan penilainya; 55000 statusnya lain.';

CREATE OR REPLACE PROCEDURE tetapkan_evaluasi(evaluasi bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    PERFORM kinerja.kunci_tahun(e.tahun, false) FROM kinerja.evaluasi e WHERE e.id = tetapkan_evaluasi.evaluasi;
    UPDATE kinerja.evaluasi e SET status = 'ditetapkan', alasan_status = NULL
    WHERE e.id = tetapkan_evaluasi.evaluasi AND e.status = 'dinilai' AND e.nip_penilai = (SELECT kinerja.nip_saya());
    IF NOT FOUND THEN
        CALL kinerja.evaluasi_ditolak(tetapkan_evaluasi.evaluasi, 'ditetapkan');
    END IF;
END $$;
REVOKE ALL ON PROCEDURE tetapkan_evaluasi(bigint) FROM PUBLIC;
COMMENT ON PROCEDURE tetapkan_evaluasi(bigint) IS
'Penilai menetapkan evaluasi yang sudah dinilainya; sesudah itu ratingnya hanya berubah dengan alasan.
Argumen: evaluasi.
NULL: dianggap tidak ada.
Galat: P0002 tidak ada atau tidak terlihat; 42501 bukan penilainya; 55000 belum dinilai, sudah ditetapkan, atau ditutup.';

CREATE OR REPLACE PROCEDURE ubah_evaluasi(evaluasi bigint, hasil ekspektasi, perilaku ekspektasi, alasan text, alasan_perubahan text, nilai_perilaku nilai DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF btrim(coalesce(ubah_evaluasi.alasan_perubahan, '')) = '' THEN
        RAISE EXCEPTION 'evaluasi "%" tidak dapat diubah tanpa alasan', coalesce(ubah_evaluasi.evaluasi::text, 'NULL') USING ERRCODE = '23514', HINT = 'Isi alasan_perubahan.';
    END IF;
    PERFORM kinerja.kunci_tahun(e.tahun, false) FROM kinerja.evaluasi e WHERE e.id = ubah_evaluasi.evaluasi;
    UPDATE kinerja.evaluasi e SET hasil = ubah_evaluasi.hasil, perilaku = ubah_evaluasi.perilaku, nilai_perilaku = ubah_evaluasi.nilai_perilaku, alasan = ubah_evaluasi.alasan,
           status = 'dinilai', alasan_status = ubah_evaluasi.alasan_perubahan
    WHERE e.id = ubah_evaluasi.evaluasi AND e.status = 'ditetapkan' AND e.nip_penilai = (SELECT kinerja.nip_saya());
    IF NOT FOUND THEN
        CALL kinerja.evaluasi_ditolak(ubah_evaluasi.evaluasi, 'diubah');
    END IF;
END $$;
REVOKE ALL ON PROCEDURE ubah_evaluasi(bigint, ekspektasi, ekspektasi, text, text, nilai) FROM PUBLIC;
COMMENT ON PROCEDURE ubah_evaluasi(bigint, ekspektasi, ekspektasi, text, text, nilai) IS
'Penilai mengubah rating yang sudah ditetapkannya, dengan alasan; evaluasinya kembali menjadi dinilai dan ditetapkan lagi dengan tetapkan_evaluasi.
Argumen: evaluasi; hasil, perilaku, alasan, nilai_perilaku seperti beri_nilai; alasan_perubahan.
NULL: alasan_perubahan ditolak.
Galat: 23514 tanpa alasan; P0002 tidak ada atau tidak terlihat; 42501 bukan penilainya; 55000 belum ditetapkan, atau ditutup.';

CREATE OR REPLACE PROCEDURE nilai_baris(evaluasi bigint, hasil_kerja bigint, ekspektasi ekspektasi, alasan text DEFAULT NULL, nilai nilai DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.evaluasi_hasil (evaluasi, hasil_kerja, skp, nip, ekspektasi, nilai, alasan)
    SELECT e.id, h.id, h.skp, h.nip, nilai_baris.ekspektasi, nilai_baris.nilai, nilai_baris.alasan
    FROM kinerja.evaluasi e JOIN kinerja.skp s ON s.nip = e.nip AND s.masa && e.masa JOIN kinerja.hasil_kerja h ON h.skp = s.id
    WHERE e.id = nilai_baris.evaluasi AND h.id = nilai_baris.hasil_kerja AND e.nip_penilai = (SELECT kinerja.nip_saya())
    ON CONFLICT ON CONSTRAINT evaluasi_hasil_pkey DO UPDATE SET ekspektasi = excluded.ekspektasi, nilai = excluded.nilai, alasan = excluded.alasan;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'hasil kerja "%" tidak dapat dinilai dalam evaluasi "%"', coalesce(nilai_baris.hasil_kerja::text, 'NULL'), coalesce(nilai_baris.evaluasi::text, 'NULL')
            USING ERRCODE = '42501', DETAIL = 'Hasil kerja harus termasuk rencana pegawai pada hari-hari evaluasi itu, dan penilainya ialah yang menulis.', HINT = 'Lihat kinerja.evaluasi dan kinerja.hasil_kerja.';
    END IF;
END $$;
REVOKE ALL ON PROCEDURE nilai_baris(bigint, bigint, ekspektasi, text, nilai) FROM PUBLIC;
COMMENT ON PROCEDURE nilai_baris(bigint, bigint, ekspektasi, text, nilai) IS
'Penilai memberi rating sebuah hasil kerja; diulang, yang baru menggantikan.
Argumen: evaluasi; hasil_kerja; ekspektasi; alasan, wajib bila bukan Sesuai Ekspektasi; nilai bagi aturan yang memakai angka.
NULL: ekspektasi NULL berarti belum dinilai.
Galat: 42501 bukan penilainya, atau hasil kerja rencana lain; 55000 sudah ditetapkan atau ditutup; 23514 tanpa alasan.';

CREATE OR REPLACE PROCEDURE nilai_baris(evaluasi bigint, aspek text, ekspektasi ekspektasi, alasan text DEFAULT NULL, nilai nilai DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.evaluasi_perilaku (evaluasi, aspek, nip, ekspektasi, nilai, alasan)
    SELECT e.id, nilai_baris.aspek, e.nip, nilai_baris.ekspektasi, nilai_baris.nilai, nilai_baris.alasan
    FROM kinerja.evaluasi e WHERE e.id = nilai_baris.evaluasi AND e.nip_penilai = (SELECT kinerja.nip_saya())
    ON CONFLICT ON CONSTRAINT evaluasi_perilaku_pkey DO UPDATE SET ekspektasi = excluded.ekspektasi, nilai = excluded.nilai, alasan = excluded.alasan;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nilai "%" tidak dapat dinilai dalam evaluasi "%"', coalesce(nilai_baris.aspek, 'NULL'), coalesce(nilai_baris.evaluasi::text, 'NULL')
            USING ERRCODE = '42501', DETAIL = 'Penilai evaluasi itu ialah yang menulis.', HINT = 'Lihat kinerja.evaluasi.';
    END IF;
END $$;
REVOKE ALL ON PROCEDURE nilai_baris(bigint, text, ekspektasi, text, nilai) FROM PUBLIC;
COMMENT ON PROCEDURE nilai_baris(bigint, text, ekspektasi, text, nilai) IS
'Penilai memberi rating sebuah nilai dasar BerAKHLAK; diulang, yang baru menggantikan.
Argumen: evaluasi; aspek, satu dari tujuh nilai dasar; ekspektasi; alasan, wajib bila bukan Sesuai Ekspektasi; nilai bagi aturan yang memakai angka.
NULL: ekspektasi NULL berarti belum dinilai.
Galat: 42501 bukan penilainya; 55000 sudah ditetapkan atau ditutup; 23514 aspek tidak dikenal atau tanpa alasan.';

CREATE OR REPLACE PROCEDURE isi_mandiri(evaluasi bigint, uraian text, ekspektasi ekspektasi DEFAULT NULL, hasil_kerja bigint DEFAULT NULL, aspek text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.penilaian_mandiri (evaluasi, nip, skp, hasil_kerja, aspek, uraian, ekspektasi)
    SELECT e.id, e.nip, h.skp, h.id, isi_mandiri.aspek, isi_mandiri.uraian, isi_mandiri.ekspektasi
    FROM kinerja.evaluasi e LEFT JOIN kinerja.hasil_kerja h ON h.id = isi_mandiri.hasil_kerja AND h.nip = e.nip
    WHERE e.id = isi_mandiri.evaluasi AND e.nip = (SELECT kinerja.nip_saya()) AND (isi_mandiri.hasil_kerja IS NULL OR h.id IS NOT NULL)
    ON CONFLICT ON CONSTRAINT penilaian_mandiri_evaluasi_hasil_kerja_aspek_key DO UPDATE SET uraian = excluded.uraian, ekspektasi = excluded.ekspektasi;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'penilaian mandiri atas evaluasi "%" tidak dapat diisi oleh "%"', coalesce(isi_mandiri.evaluasi::text, 'NULL'), coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = 'Hanya pegawai yang dinilai, atas evaluasi dan hasil kerjanya sendiri.', HINT = 'Nomor evaluasi ada dalam kinerja.evaluasi.';
    END IF;
END $$;
REVOKE ALL ON PROCEDURE isi_mandiri(bigint, text, ekspektasi, bigint, text) FROM PUBLIC;
COMMENT ON PROCEDURE isi_mandiri(bigint, text, ekspektasi, bigint, text) IS
'Pegawai menilai dirinya sendiri, sebelum dinilai; diulang, yang baru menggantikan.
Argumen: evaluasi; uraian; ekspektasi menurut pegawai; hasil_kerja atau aspek, paling banyak satu.
NULL: hasil_kerja dan aspek NULL berarti seluruhnya; ekspektasi boleh NULL.
Galat: 42501 bukan evaluasi atau hasil kerjanya sendiri; 55000 sudah dinilai; 23514 uraian kosong, aspek tidak dikenal, atau keduanya disebut.';

CALL daftarkan_hak('kinerja.beri_nilai(nip, periode, ekspektasi, ekspektasi, text, nilai, date)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.evaluasi_ditolak(bigint, text)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.tetapkan_evaluasi(bigint)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.ubah_evaluasi(bigint, ekspektasi, ekspektasi, text, text, nilai)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.nilai_baris(bigint, bigint, ekspektasi, text, nilai)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.nilai_baris(bigint, text, ekspektasi, text, nilai)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.isi_mandiri(bigint, text, ekspektasi, bigint, text)', 'pegawai', '{EXECUTE}');
