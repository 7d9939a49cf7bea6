-- Which state may follow which, and who may make it so
CREATE TABLE IF NOT EXISTS transisi (
    objek text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    oleh text[] NOT NULL CHECK (oleh <@ '{pegawai,penilai,pengelola}' AND oleh <> '{}'),
    alasan_wajib boolean NOT NULL DEFAULT false,
    PRIMARY KEY (objek, dari, ke)
);
COMMENT ON TABLE transisi IS 'Perubahan status yang sah bagi setiap tabel berstatus; dijaga oleh jaga_transisi.';
COMMENT ON COLUMN transisi.objek IS 'Nama tabel.';
COMMENT ON COLUMN transisi.dari IS 'Status semula; kosong bagi baris baru.';
COMMENT ON COLUMN transisi.ke IS 'Status sesudahnya.';
COMMENT ON COLUMN transisi.oleh IS 'Siapa yang boleh: pegawai yang bersangkutan, penilainya, atau pengelola.';
COMMENT ON COLUMN transisi.alasan_wajib IS 'Apakah alasan_status harus diisi.';

CREATE OR REPLACE PROCEDURE daftarkan_transisi(objek text, dari text, ke text, oleh text[], alasan_wajib boolean DEFAULT false)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.transisi AS t VALUES (daftarkan_transisi.objek, daftarkan_transisi.dari, daftarkan_transisi.ke, daftarkan_transisi.oleh, daftarkan_transisi.alasan_wajib)
    ON CONFLICT ON CONSTRAINT transisi_pkey DO UPDATE SET oleh = excluded.oleh, alasan_wajib = excluded.alasan_wajib
    WHERE (t.oleh, t.alasan_wajib) IS DISTINCT FROM (excluded.oleh, excluded.alasan_wajib);
END $$;
REVOKE ALL ON PROCEDURE daftarkan_transisi(text, text, text, text[], boolean) FROM PUBLIC;
COMMENT ON PROCEDURE daftarkan_transisi(text, text, text, text[], boolean) IS
'Menyebut satu perubahan status yang sah; dipanggil oleh bagian yang membuat tabel berstatus.
Argumen: seperti kolom transisi.
NULL: ditolak.
Galat: 23514 pelaku tidak dikenal.';

-- Statement triggers with transition tables: one check a statement, however many rows.
-- The trigger's arguments: the table's key, and the SQL conditions under which the
-- one who acts is the row's (b) pegawai and penilai.
CREATE OR REPLACE FUNCTION jaga_transisi() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    baru_masuk boolean := TG_OP = 'INSERT';
    salah record;
BEGIN
    EXECUTE format($q$
        SELECT g.kunci, g.dari, g.ke, t.oleh, t.oleh IS NOT NULL AND g.boleh AS kurang_alasan
        FROM (SELECT b.%1$I::text AS kunci, %4$s AS dari, b.status AS ke, btrim(coalesce(b.alasan_status, '')) <> '' AND %5$s AS beralasan,
                     coalesce(%2$s, false) AS pegawai, coalesce(%3$s, false) AS penilai
              FROM baru b %6$s) AS p
        LEFT JOIN kinerja.transisi t ON t.objek = $1 AND t.dari = p.dari AND t.ke = p.ke
        CROSS JOIN LATERAL (SELECT p.kunci, p.dari, p.ke, p.beralasan, t.oleh && array_remove(ARRAY[
            CASE WHEN $2 THEN 'pengelola' END, CASE WHEN p.pegawai THEN 'pegawai' END, CASE WHEN p.penilai THEN 'penilai' END], NULL) AS boleh) AS g
        WHERE g.boleh IS NOT TRUE OR (t.alasan_wajib AND NOT g.beralasan)
        ORDER BY g.kunci COLLATE "C" LIMIT 1$q$,
        TG_ARGV[0], TG_ARGV[1], TG_ARGV[2],
        CASE WHEN baru_masuk THEN '''''' ELSE 'l.status' END,
        CASE WHEN baru_masuk THEN 'true' ELSE 'b.alasan_status IS DISTINCT FROM l.alasan_status' END,
        CASE WHEN baru_masuk THEN '' ELSE format('JOIN lama l ON l.%1$I = b.%1$I AND l.status <> b.status', TG_ARGV[0]) END)
    INTO salah USING TG_TABLE_NAME::text, kinerja.berperan('pengelola');
    IF salah.ke IS NULL THEN
        RETURN NULL;
    END IF;
    IF salah.oleh IS NULL THEN
        RAISE EXCEPTION '% "%" berstatus "%" tidak dapat menjadi "%"', TG_TABLE_NAME, salah.kunci, coalesce(nullif(salah.dari, ''), 'baru'), salah.ke
            USING ERRCODE = '55000', HINT = 'Perubahan status yang sah ada dalam kinerja.transisi.',
                  DETAIL = coalesce((SELECT format('Yang mungkin: %s.', string_agg(t.ke, ', ' ORDER BY t.ke COLLATE "C")) FROM kinerja.transisi t
                                     WHERE t.objek = TG_TABLE_NAME AND t.dari = salah.dari HAVING count(*) > 0), 'Status itu tidak ada lanjutannya.');
    ELSIF salah.kurang_alasan THEN
        RAISE EXCEPTION '% "%" menjadi "%" tanpa alasan', TG_TABLE_NAME, salah.kunci, salah.ke
            USING ERRCODE = '23514', DETAIL = format('Perubahan dari "%s" ke "%s" memerlukan alasan.', coalesce(nullif(salah.dari, ''), 'baru'), salah.ke), HINT = 'Isi alasan_status dalam perintah yang sama.';
    ELSE
        RAISE EXCEPTION '% "%" tidak dapat dijadikan "%" oleh "%"', TG_TABLE_NAME, salah.kunci, salah.ke, coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = format('Yang berwenang: %s.', array_to_string(salah.oleh, ', ')), HINT = 'Kewenangan menurut hari yang bersangkutan; lihat kinerja.penugasan_penilai.';
    END IF;
END $$;
REVOKE ALL ON FUNCTION jaga_transisi() FROM PUBLIC;
COMMENT ON FUNCTION jaga_transisi() IS
'Pemicu pernyataan yang menolak perubahan status yang tidak ada dalam transisi, tanpa alasan yang wajib, atau oleh orang yang tidak berwenang.
Argumen: kunci tabel, syarat SQL bahwa pelaku ialah pegawai baris b, dan syarat bahwa ia penilainya.
NULL: tidak berlaku.
Galat: 55000 perubahan tidak sah, dengan status semula dan yang mungkin; 23514 tanpa alasan; 42501 pelaku tidak berwenang.';

-- What belongs to a closed period stays as it is.  Whoever writes to a year holds its
-- lock together with the others who do; closing and reopening hold it alone.
CREATE OR REPLACE FUNCTION kunci_daftar(hal text, sendiri boolean) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'daftar tidak dapat ditulis dalam transaksi "%"', current_setting('transaction_isolation')
            USING ERRCODE = '25000', DETAIL = 'Potret lama tidak melihat apa yang baru saja ditulis atau ditutup orang lain.', HINT = 'Pakai READ COMMITTED.';
    END IF;
    IF sendiri THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('kinerja.' || hal, 0));
    ELSE
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('kinerja.' || hal, 0));
    END IF;
END $$;
COMMENT ON FUNCTION kunci_daftar(text, boolean) IS
'Menahan sebuah hal dalam daftar selama transaksi, bersama pemegang lain atau sendiri; perintah berikutnya melihat keadaan terakhir.
Argumen: hal; sendiri.
NULL: hal NULL tidak menahan apa pun.
Galat: 25000 transaksi bukan READ COMMITTED.';

CREATE OR REPLACE FUNCTION kunci_tahun(tahun integer, sendiri boolean) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT kinerja.kunci_daftar('tahun ' || tahun, sendiri)
$$;
COMMENT ON FUNCTION kunci_tahun(integer, boolean) IS
'Menahan sebuah tahun selama transaksi: bersama penulis lain, atau sendiri bagi buka_periode dan tutup_periode, sehingga tidak ada yang ditulis ke dalam periode yang sedang ditutup.
Argumen: tahun; sendiri.
NULL: NULL tidak menahan apa pun.
Galat: 25000 transaksi bukan READ COMMITTED.';

CREATE OR REPLACE FUNCTION jaga_periode() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    hari text := TG_ARGV[0];
    baris text := concat_ws(' UNION ALL ', CASE WHEN TG_OP <> 'INSERT' THEN format('SELECT %s AS hari FROM lama b', hari) END,
                                           CASE WHEN TG_OP <> 'DELETE' THEN format('SELECT %s AS hari FROM baru b', hari) END);
    tertutup record;
BEGIN
    EXECUTE format('SELECT kinerja.kunci_tahun(t.tahun, false) FROM (SELECT DISTINCT extract(year FROM lower(hari))::integer AS tahun FROM (%s) AS b WHERE NOT isempty(hari) ORDER BY 1) AS t', baris);
    EXECUTE format($q$
        SELECT p.periode, b.hari FROM (SELECT DISTINCT hari FROM (%s) AS b) AS b JOIN kinerja.periode_kinerja p ON p.masa && b.hari
        WHERE p.status = 'ditutup' ORDER BY p.periode LIMIT 1$q$, baris)
    INTO tertutup;
    IF tertutup.periode IS NOT NULL THEN
        RAISE EXCEPTION 'periode "%" sudah ditutup', tertutup.periode
            USING ERRCODE = '55000', DETAIL = format('%s: %s memuat hari dalam periode itu.', TG_TABLE_NAME, tertutup.hari),
                  HINT = 'Pengelola dapat membukanya lagi dengan alasan: CALL kinerja.buka_periode(…, alasan => …)';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_periode() FROM PUBLIC;
COMMENT ON FUNCTION jaga_periode() IS
'Pemicu pernyataan yang menolak perubahan atas baris yang hari-harinya termasuk periode yang sudah ditutup.
Argumen: ekspresi SQL atas baris b yang memberi daterange hari-harinya.
NULL: tidak berlaku.
Galat: 55000 periode sudah ditutup; 25000 transaksi bukan READ COMMITTED.';

-- Triggers with transition tables take one event each.
CREATE OR REPLACE PROCEDURE pasang_jaga(tabel text, fungsi text, kejadian text[], VARIADIC argumen text[] DEFAULT '{}')
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    k text;
BEGIN
    FOREACH k IN ARRAY kejadian LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER %s ON kinerja.%I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION kinerja.%I(%s)',
            fungsi || '_' || lower(k), k, tabel,
            concat_ws(' ', CASE WHEN k <> 'INSERT' THEN 'OLD TABLE AS lama' END, CASE WHEN k <> 'DELETE' THEN 'NEW TABLE AS baru' END),
            fungsi, (SELECT string_agg(quote_literal(a), ', ' ORDER BY n) FROM unnest(argumen) WITH ORDINALITY AS u (a, n)));
    END LOOP;
END $$;
REVOKE ALL ON PROCEDURE pasang_jaga(text, text, text[], text[]) FROM PUBLIC;
COMMENT ON PROCEDURE pasang_jaga(text, text, text[], text[]) IS
'Memasang fungsi penjaga pada sebuah tabel sebagai pemicu pernyataan dengan tabel peralihan lama dan baru, satu setiap kejadian.
Argumen: tabel; fungsi; kejadian, dari INSERT, UPDATE, DELETE; argumen pemicunya.
NULL: ditolak.
Galat: galat server bila tabel atau fungsi tidak ada.';

CALL daftarkan_tabel('transisi', 'setelan');
DO $$
DECLARE
    p text;
BEGIN
    CALL kinerja.daftarkan_hak('kinerja.transisi', 'pengelola', '{SELECT}');
    CALL kinerja.daftarkan_hak('kinerja.transisi', 'pemeriksa', '{SELECT}');
    FOREACH p IN ARRAY '{pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.transisi', p, '{SELECT}');
        CALL kinerja.daftarkan_kebijakan('transisi', p, 'SELECT', 'true');
    END LOOP;
END $$;

CALL daftarkan_transisi('tahun_kinerja', '', 'dibuka', '{pengelola}');
CALL daftarkan_transisi('tahun_kinerja', 'dibuka', 'ditutup', '{pengelola}');
CALL daftarkan_transisi('tahun_kinerja', 'ditutup', 'dibuka', '{pengelola}', true);
CALL daftarkan_transisi('periode_kinerja', '', 'dibuka', '{pengelola}');
CALL daftarkan_transisi('periode_kinerja', 'dibuka', 'ditutup', '{pengelola}');
CALL daftarkan_transisi('periode_kinerja', 'ditutup', 'dibuka', '{pengelola}', true);
CALL pasang_jaga('tahun_kinerja', 'jaga_transisi', '{INSERT,UPDATE}', 'tahun', 'false', 'false');
CALL pasang_jaga('periode_kinerja', 'jaga_transisi', '{INSERT,UPDATE}', 'periode', 'false', 'false');
