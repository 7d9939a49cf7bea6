-- A plan on its way: written, handed in, clarified, agreed
CREATE OR REPLACE PROCEDURE susun_skp(nip nip, tahun integer, INOUT skp bigint DEFAULT NULL, mulai date DEFAULT NULL, selesai date DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    awal date := coalesce(susun_skp.mulai, make_date(susun_skp.tahun, 1, 1));
    akhir date := coalesce(susun_skp.selesai, make_date(susun_skp.tahun, 12, 31));
    tempat record;
BEGIN
    IF NOT EXISTS (SELECT FROM kinerja.tahun_kinerja t WHERE t.tahun = susun_skp.tahun AND t.status = 'dibuka') THEN
        RAISE EXCEPTION 'tahun "%" tidak dibuka', susun_skp.tahun USING ERRCODE = '55000', DETAIL = 'Rencana disusun dalam tahun yang sudah dibuka.', HINT = 'Pengelola membukanya: CALL kinerja.buka_tahun(…)';
    END IF;
    SELECT p.unit, p.jabatan, greatest(p.mulai, awal) AS mulai INTO tempat
    FROM kinerja.penempatan p WHERE p.nip = susun_skp.nip AND p.jenis = 'definitif' AND p.masa && daterange(awal, akhir, '[]') ORDER BY p.mulai LIMIT 1;
    IF tempat.unit IS NULL THEN
        RAISE EXCEPTION 'pegawai "%" tidak mempunyai penempatan antara % dan %', coalesce(susun_skp.nip::text, 'NULL'), awal, akhir
            USING ERRCODE = 'P0002', DETAIL = 'Rencana disusun bagi sebuah unit dan jabatan, oleh pegawainya sendiri atau pengelola.', HINT = 'Lihat kinerja.penempatan.';
    END IF;
    INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, jabatan)
    VALUES (susun_skp.nip, susun_skp.tahun, tempat.mulai, akhir, tempat.unit, tempat.jabatan)
    RETURNING id INTO skp;
END $$;
COMMENT ON PROCEDURE susun_skp(nip, integer, bigint, date, date) IS
'Memulai SKP seorang pegawai sebagai draft, dengan unit dan jabatannya pada hari pertama rencana itu.
Argumen: nip; tahun; skp, nomor yang dibuat; mulai dan selesai, bawaan seluruh tahun, atau sejak ditempatkan.
NULL: nip dan tahun NULL ditolak.
Galat: 55000 tahun tidak dibuka; P0002 tanpa penempatan, atau penempatannya tidak terlihat oleh pemanggil; 42501 bukan pegawainya; 23505 rencana yang sama sudah ada.
Dasar: PermenPANRB 6/2022 (perencanaan kinerja).';

CREATE OR REPLACE PROCEDURE ubah_status_skp(skp bigint, ke text, alasan text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    ada record;
BEGIN
    UPDATE kinerja.skp s SET status = ubah_status_skp.ke, alasan_status = coalesce(ubah_status_skp.alasan, s.alasan_status) WHERE s.id = ubah_status_skp.skp AND s.status <> ubah_status_skp.ke;
    IF NOT FOUND THEN
        SELECT s.nip, s.status INTO ada FROM kinerja.skp s WHERE s.id = ubah_status_skp.skp;
        IF ada.nip IS NULL THEN
            RAISE EXCEPTION 'SKP "%" tidak ada', coalesce(ubah_status_skp.skp::text, 'NULL') USING ERRCODE = 'P0002', DETAIL = 'Atau tidak terlihat oleh pemanggil.', HINT = 'Lihat kinerja.skp.';
        ELSIF ada.status = ubah_status_skp.ke THEN
            RAISE EXCEPTION 'SKP "%" sudah berstatus "%"', ubah_status_skp.skp, ada.status USING ERRCODE = '55000', DETAIL = 'Tidak ada yang diubah.',
                HINT = coalesce((SELECT format('Lanjutannya: %s.', string_agg(t.ke, ', ' ORDER BY t.ke)) FROM kinerja.transisi t WHERE t.objek = 'skp' AND t.dari = ada.status HAVING count(*) > 0), 'Tidak ada lanjutannya.');
        END IF;
        RAISE EXCEPTION 'SKP "%" bukan kewenangan "%"', ubah_status_skp.skp, coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('SKP itu milik pegawai "%s"; statusnya "%s".', ada.nip, ada.status), HINT = 'Yang berwenang ialah pegawainya dan penilainya hari ini.';
    END IF;
END $$;
REVOKE ALL ON PROCEDURE ubah_status_skp(bigint, text, text) FROM PUBLIC;
COMMENT ON PROCEDURE ubah_status_skp(bigint, text, text) IS
'Mengubah status sebuah SKP; dipakai oleh ajukan_skp, klarifikasi_skp, kembalikan_skp, dan sepakati_skp.
Argumen: skp; ke, status baru; alasan.
NULL: alasan NULL bila tidak diperlukan.
Galat: P0002 SKP tidak ada; 55000 perubahan tidak sah, atau sudah berstatus itu; 42501 bukan kewenangan pemanggil; 23514 alasan kosong.';

CREATE OR REPLACE PROCEDURE ajukan_skp(skp bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM kinerja.skp s WHERE s.id = ajukan_skp.skp AND s.status = 'draft') AND NOT EXISTS (SELECT FROM kinerja.hasil_kerja h WHERE h.skp = ajukan_skp.skp) THEN
        RAISE EXCEPTION 'SKP "%" belum memuat hasil kerja', ajukan_skp.skp USING ERRCODE = '55000', DETAIL = 'Rencana tanpa hasil kerja tidak dapat diklarifikasi.', HINT = 'INSERT INTO kinerja.hasil_kerja …';
    END IF;
    CALL kinerja.ubah_status_skp(ajukan_skp.skp, 'diajukan', NULL);
END $$;
COMMENT ON PROCEDURE ajukan_skp(bigint) IS
'Mengajukan draft SKP kepada penilai.
Argumen: skp.
NULL: ditolak seperti SKP yang tidak ada.
Galat: seperti ubah_status_skp; 55000 belum memuat hasil kerja.
Dasar: PermenPANRB 6/2022 (penetapan dan klarifikasi ekspektasi).';

CREATE OR REPLACE PROCEDURE klarifikasi_skp(skp bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    CALL kinerja.ubah_status_skp(klarifikasi_skp.skp, 'diklarifikasi', NULL);
END $$;
COMMENT ON PROCEDURE klarifikasi_skp(bigint) IS
'Memulai klarifikasi ekspektasi atas SKP yang diajukan; sejak itu pegawai dan penilainya mengubah isinya bersama.
Argumen: skp.
NULL: ditolak seperti SKP yang tidak ada.
Galat: seperti ubah_status_skp.
Dasar: PermenPANRB 6/2022 (klarifikasi ekspektasi).';

CREATE OR REPLACE PROCEDURE kembalikan_skp(skp bigint, alasan text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    -- an argument of CALL is no sub-select
    ke text := (SELECT CASE s.status WHEN 'disepakati' THEN 'diklarifikasi' ELSE 'draft' END FROM kinerja.skp s WHERE s.id = kembalikan_skp.skp);
BEGIN
    CALL kinerja.ubah_status_skp(kembalikan_skp.skp, ke, kembalikan_skp.alasan);
END $$;
COMMENT ON PROCEDURE kembalikan_skp(bigint, text) IS
'Mengembalikan SKP satu tahap: yang diajukan atau diklarifikasi menjadi draft, yang disepakati kembali ke klarifikasi. Kesepakatan yang ada batal.
Argumen: skp; alasan.
NULL: alasan wajib.
Galat: seperti ubah_status_skp; 23514 tanpa alasan.';

CREATE OR REPLACE FUNCTION sidik_skp(skp bigint) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(
        (SELECT jsonb_agg(to_jsonb(h) ORDER BY h.id) FROM kinerja.hasil_kerja h WHERE h.skp = s.id),
        (SELECT jsonb_agg(to_jsonb(i) ORDER BY i.id) FROM kinerja.indikator i WHERE i.skp = s.id),
        (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.aspek) FROM kinerja.perilaku p WHERE p.skp = s.id))::text, 'UTF8')), 'hex')
    FROM kinerja.skp s WHERE s.id = sidik_skp.skp
$$;
COMMENT ON FUNCTION sidik_skp(bigint) IS
'Sidik SHA-256 dari isi sebuah SKP: hasil kerja, indikator, dan ekspektasi perilakunya. Dibaca bersama isinya dan diberikan kepada sepakati_skp, ia menjamin bahwa yang disepakati ialah yang dibaca.
Argumen: skp.
NULL: NULL bila SKP itu tidak ada atau tidak terlihat.
Galat: 42501 tanpa hak baca.';

CREATE OR REPLACE PROCEDURE sepakati_skp(skp bigint, sidik text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    saya kinerja.nip := kinerja.nip_saya();
    s record;
BEGIN
    -- two who agree at once come one after the other, so that the second one sees the first
    SELECT t.id, t.nip, t.status INTO s FROM kinerja.skp t WHERE t.id = sepakati_skp.skp FOR NO KEY UPDATE;
    IF s.id IS NULL OR saya IS NULL OR NOT (s.nip = saya OR EXISTS (SELECT FROM kinerja.skp_dinilai() d WHERE d.id = s.id)) THEN
        RAISE EXCEPTION 'SKP "%" bukan untuk disepakati "%"', coalesce(sepakati_skp.skp::text, 'NULL'), coalesce(saya::text, current_user)
            USING ERRCODE = '42501', DETAIL = 'Yang menyepakati ialah pegawainya dan penilainya hari ini.', HINT = 'Lihat kinerja.penugasan_penilai.';
    END IF;
    IF sepakati_skp.sidik <> kinerja.sidik_skp(s.id) THEN
        RAISE EXCEPTION 'isi SKP "%" sudah berubah sejak dibaca', s.id
            USING ERRCODE = '55000', DETAIL = format('Sidik yang dibaca "%s", yang sekarang "%s".', sepakati_skp.sidik, kinerja.sidik_skp(s.id)), HINT = 'Baca lagi isinya beserta kinerja.sidik_skp.';
    END IF;
    INSERT INTO kinerja.kesepakatan (skp, nip, pihak, oleh) VALUES (s.id, s.nip, CASE WHEN s.nip = saya THEN 'pegawai' ELSE 'penilai' END, saya)
    ON CONFLICT DO NOTHING;
    IF (SELECT count(*) FROM kinerja.kesepakatan k WHERE k.skp = s.id) = 2 THEN
        CALL kinerja.ubah_status_skp(s.id, 'disepakati', NULL);
    END IF;
END $$;
COMMENT ON PROCEDURE sepakati_skp(bigint, text) IS
'Mencatat kesepakatan pemanggil, sebagai pegawai atau penilainya, atas isi SKP; sesudah keduanya, SKP disepakati. Perubahan isi sesudah itu membatalkan kesepakatan.
Argumen: skp; sidik, sidik_skp dari isi yang dibaca pemanggil.
NULL: skp NULL ditolak; sidik NULL menyepakati isi yang sekarang.
Galat: 42501 bukan pegawainya atau penilainya; 55000 SKP tidak sedang diklarifikasi, atau isinya berubah sejak sidik itu dibaca.
Dasar: PermenPANRB 6/2022 (klarifikasi dan penetapan ekspektasi).';

DO $$
DECLARE
    p text;
    f text;
BEGIN
    FOREACH f IN ARRAY '{"susun_skp(nip, integer, bigint, date, date)","ajukan_skp(bigint)","klarifikasi_skp(bigint)","kembalikan_skp(bigint, text)","sepakati_skp(bigint, text)","ubah_status_skp(bigint, text, text)"}'::text[] LOOP
        EXECUTE format('REVOKE ALL ON PROCEDURE kinerja.%s FROM PUBLIC', f);
        FOREACH p IN ARRAY '{pegawai,penilai,pengelola}'::text[] LOOP
            CALL kinerja.daftarkan_hak('kinerja.' || f, p, '{EXECUTE}');
        END LOOP;
    END LOOP;
END $$;
