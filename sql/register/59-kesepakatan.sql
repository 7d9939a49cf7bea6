-- Both sides' agreement to a plan, and what it rests on
CREATE TABLE IF NOT EXISTS kesepakatan (
    skp bigint NOT NULL,
    nip nip NOT NULL,
    pihak text NOT NULL CHECK (pihak IN ('pegawai', 'penilai')),
    oleh nip NOT NULL REFERENCES pegawai,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (skp, pihak),
    FOREIGN KEY (skp, nip) REFERENCES skp (id, nip) ON DELETE CASCADE,
    CONSTRAINT kesepakatan_pegawai_sendiri CHECK ((pihak = 'pegawai') = (oleh = nip))
);
COMMENT ON TABLE kesepakatan IS 'Kesepakatan pegawai dan penilainya atas isi SKP. Keduanya diperlukan agar SKP disepakati; perubahan isi sesudahnya, atau SKP yang dikembalikan, membatalkannya. Jejak perubahan menyimpan yang batal.';
COMMENT ON COLUMN kesepakatan.skp IS 'SKP yang disepakati.';
COMMENT ON COLUMN kesepakatan.nip IS 'Pegawai, sama dengan SKP-nya.';
COMMENT ON COLUMN kesepakatan.pihak IS 'pegawai atau penilai.';
COMMENT ON COLUMN kesepakatan.oleh IS 'Yang menyepakati.';
COMMENT ON COLUMN kesepakatan.waktu IS 'Saat transaksi yang menyepakati.';

CALL daftarkan_tabel('kesepakatan', 'catatan');
CALL daftarkan_hak('kinerja.kesepakatan', 'pengelola', '{SELECT,DELETE}');
CALL daftarkan_hak('kinerja.kesepakatan', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.kesepakatan', 'tim_penilai', '{SELECT}');
-- when and who is not theirs to choose: waktu comes from the clock, oleh from the policy
CALL daftarkan_hak('kinerja.kesepakatan', 'pegawai', '{SELECT,"INSERT (skp, nip, pihak, oleh)",DELETE}');
CALL daftarkan_hak('kinerja.kesepakatan', 'penilai', '{SELECT,"INSERT (skp, nip, pihak, oleh)",DELETE}');
CALL daftarkan_kebijakan('kesepakatan', 'pegawai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
CALL daftarkan_kebijakan('kesepakatan', 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya()) AND oleh = (SELECT kinerja.nip_saya()) AND pihak = ''pegawai''');
CALL daftarkan_kebijakan('kesepakatan', 'pegawai', 'DELETE', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('kesepakatan', 'penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
CALL daftarkan_kebijakan('kesepakatan', 'penilai', 'INSERT', NULL, 'oleh = (SELECT kinerja.nip_saya()) AND pihak = ''penilai'' AND skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp_dinilai() s))');
CALL daftarkan_kebijakan('kesepakatan', 'penilai', 'DELETE', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp_dinilai() s))');
CALL daftarkan_kebijakan('kesepakatan', 'tim_penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');

-- The parts of a plan are seen with the plan, and written by those who may write the plan.
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY '{hasil_kerja,indikator,perilaku}'::text[] LOOP
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'INSERT', NULL, 'nip = (SELECT kinerja.nip_saya())');
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya())');
        CALL kinerja.daftarkan_kebijakan(t, 'pegawai', 'DELETE', 'nip = (SELECT kinerja.nip_saya())');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'INSERT', NULL, 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp_dinilai() s))');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'UPDATE', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp_dinilai() s))');
        CALL kinerja.daftarkan_kebijakan(t, 'penilai', 'DELETE', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp_dinilai() s))');
        CALL kinerja.daftarkan_kebijakan(t, 'tim_penilai', 'SELECT', 'skp = ANY (ARRAY (SELECT s.id FROM kinerja.skp s))');
    END LOOP;
END $$;

-- The parts of a plan change while it is being made, and every change ends an agreement.
CREATE OR REPLACE FUNCTION jaga_rencana() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    pengelola boolean := kinerja.berperan('pengelola');
    tersentuh bigint[];
    salah record;
BEGIN
    EXECUTE 'SELECT array_agg(DISTINCT b.skp) FROM (' || concat_ws(' UNION ALL ', CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT skp FROM lama' END,
                                                                              CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT skp FROM baru' END) || ') AS b' INTO tersentuh;
    -- whoever agrees to the plan, or moves it on, waits for this change, and sees it
    PERFORM FROM kinerja.skp s WHERE s.id = ANY (tersentuh) ORDER BY s.id FOR SHARE;
    SELECT s.id, s.status, s.status IN ('draft', 'diklarifikasi') AS terbuka INTO salah
    FROM kinerja.skp s
    WHERE s.id = ANY (tersentuh)
      AND NOT (s.status = 'diklarifikasi' OR (s.status = 'draft' AND (pengelola OR coalesce(s.nip = kinerja.nip_saya(), false))))
    ORDER BY s.id LIMIT 1;
    IF salah.id IS NOT NULL AND NOT salah.terbuka THEN
        RAISE EXCEPTION 'isi SKP "%" tidak dapat diubah: statusnya "%"', salah.id, salah.status
            USING ERRCODE = '55000', DETAIL = 'Isi rencana diubah selama draft atau diklarifikasi.',
                  HINT = CASE WHEN salah.status = 'berjalan' THEN 'Rencana yang berjalan diubah sebagai versi baru: CALL kinerja.ganti_skp(…)'
                              ELSE 'Kembalikan dahulu: CALL kinerja.kembalikan_skp(…)' END;
    ELSIF salah.id IS NOT NULL THEN
        RAISE EXCEPTION 'isi SKP "%" belum dapat diubah penilainya: masih "%"', salah.id, salah.status
            USING ERRCODE = '42501', DETAIL = 'Draft milik pegawainya; penilai mengubah saat klarifikasi.', HINT = 'Tunggu sampai diajukan.';
    END IF;
    DELETE FROM kinerja.kesepakatan k WHERE k.skp = ANY (tersentuh);
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_rencana() FROM PUBLIC;
COMMENT ON FUNCTION jaga_rencana() IS
'Pemicu pernyataan bagian rencana: menolak perubahan kecuali selama draft (oleh pegawai) atau diklarifikasi (oleh keduanya), dan membatalkan kesepakatan yang sudah ada.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 55000 status SKP tidak mengizinkan; 42501 draft bukan milik pelaku.';
CALL pasang_jaga('hasil_kerja', 'jaga_rencana', '{INSERT,UPDATE,DELETE}');
CALL pasang_jaga('indikator', 'jaga_rencana', '{INSERT,UPDATE,DELETE}');
CALL pasang_jaga('perilaku', 'jaga_rencana', '{INSERT,UPDATE,DELETE}');

-- Agreed is what both have agreed to; a manager who takes over plans from elsewhere says so.
CREATE OR REPLACE FUNCTION jaga_kesepakatan() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    kurang record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        SELECT s.id, s.status INTO kurang FROM lama l JOIN kinerja.skp s ON s.id = l.skp WHERE s.status NOT IN ('draft', 'diklarifikasi') ORDER BY s.id LIMIT 1;
        IF kurang.id IS NOT NULL THEN
            RAISE EXCEPTION 'kesepakatan atas SKP "%" tidak dapat ditarik: statusnya "%"', kurang.id, kurang.status
                USING ERRCODE = '55000', DETAIL = 'Kesepakatan adalah dasar rencana yang sudah disepakati.', HINT = 'Kembalikan dahulu: CALL kinerja.kembalikan_skp(…)';
        END IF;
        RETURN NULL;
    ELSIF TG_TABLE_NAME = 'kesepakatan' THEN
        PERFORM FROM kinerja.skp s WHERE s.id IN (SELECT b.skp FROM baru b) ORDER BY s.id FOR NO KEY UPDATE;
        SELECT s.id, s.status INTO kurang FROM baru b JOIN kinerja.skp s ON s.id = b.skp WHERE s.status <> 'diklarifikasi' ORDER BY s.id LIMIT 1;
        IF kurang.id IS NOT NULL THEN
            RAISE EXCEPTION 'SKP "%" berstatus "%" tidak dapat disepakati', kurang.id, kurang.status
                USING ERRCODE = '55000', DETAIL = 'Kesepakatan diberikan selama klarifikasi.', HINT = 'Urutannya: draft, diajukan, diklarifikasi, disepakati.';
        END IF;
        RETURN NULL;
    END IF;
    SELECT b.id, array_agg(p.pihak ORDER BY p.pihak) AS pihak INTO kurang
    FROM baru b JOIN lama l ON l.id = b.id AND l.status = 'diklarifikasi' AND b.status = 'disepakati'
    CROSS JOIN unnest('{pegawai,penilai}'::text[]) AS p (pihak)
    WHERE NOT EXISTS (SELECT FROM kinerja.kesepakatan k WHERE k.skp = b.id AND k.pihak = p.pihak)
      AND NOT (kinerja.berperan('pengelola') AND btrim(coalesce(b.alasan_status, '')) <> '' AND b.alasan_status IS DISTINCT FROM l.alasan_status)
    GROUP BY b.id ORDER BY b.id LIMIT 1;
    IF kurang.id IS NOT NULL THEN
        RAISE EXCEPTION 'SKP "%" belum disepakati "%"', kurang.id, array_to_string(kurang.pihak, ', ')
            USING ERRCODE = '55000', DETAIL = 'Pegawai dan penilainya menyepakati isi yang sama.',
                  HINT = 'CALL kinerja.sepakati_skp(…) oleh masing-masing; pengelola yang mengambil alih rencana dari sistem lain mengisi alasan_status.';
    END IF;
    DELETE FROM kinerja.kesepakatan k USING baru b JOIN lama l ON l.id = b.id
    WHERE k.skp = b.id AND b.status IN ('draft', 'diklarifikasi') AND l.status <> b.status;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_kesepakatan() FROM PUBLIC;
COMMENT ON FUNCTION jaga_kesepakatan() IS
'Pemicu pernyataan: SKP menjadi disepakati hanya dengan kesepakatan kedua pihak, atau oleh pengelola dengan alasan; SKP yang dikembalikan kehilangan kesepakatannya; kesepakatan hanya diberikan selama klarifikasi, dan tidak ditarik sesudahnya.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 55000 kesepakatan belum lengkap, SKP tidak sedang diklarifikasi, atau kesepakatannya ditarik sesudah disepakati.';
CALL pasang_jaga('skp', 'jaga_kesepakatan', '{UPDATE}');
CALL pasang_jaga('kesepakatan', 'jaga_kesepakatan', '{INSERT,DELETE}');
