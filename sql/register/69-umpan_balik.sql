-- Feedback in all directions, with the appraisee's answer; who gave it stays with the giver
CREATE TABLE IF NOT EXISTS umpan_balik (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    nip nip NOT NULL REFERENCES pegawai,
    tanggal date NOT NULL CONSTRAINT umpan_balik_hari_terhingga CHECK (isfinite(tanggal)),
    tahun integer NOT NULL GENERATED ALWAYS AS (extract(year FROM tanggal)::integer) STORED,
    dari nip NOT NULL REFERENCES pegawai,
    hubungan text NOT NULL CHECK (hubungan IN ('atasan', 'bawahan', 'rekan', 'diri')),
    atasan nip GENERATED ALWAYS AS (CASE WHEN hubungan = 'atasan' THEN dari END) STORED,
    hasil_kerja bigint,
    uraian text NOT NULL CHECK (btrim(uraian) <> ''),
    tanggapan text CONSTRAINT umpan_balik_tanggapan_berisi CHECK (btrim(tanggapan) <> ''),
    ditanggapi timestamptz,
    CONSTRAINT umpan_balik_hasil_kerja_pegawainya FOREIGN KEY (hasil_kerja, nip) REFERENCES hasil_kerja (id, nip),
    CONSTRAINT umpan_balik_diri_sendiri CHECK ((hubungan = 'diri') = (dari = nip))
);
CREATE INDEX IF NOT EXISTS umpan_balik_nip ON umpan_balik (nip, tanggal);
CREATE INDEX IF NOT EXISTS umpan_balik_dari ON umpan_balik (dari);
COMMENT ON TABLE umpan_balik IS 'Umpan balik kepada pegawai dari atasan, bawahan, rekan, atau dirinya, dengan tanggapannya. Umpan balik rekan dan bawahan tanpa nama, dan baru terlihat bila pemberinya tidak lebih sedikit daripada setelan umpan_balik_minimum; kolom dari hanya terbuka bagi pengelola dan pemeriksa.';
COMMENT ON COLUMN umpan_balik.id IS 'Pengenal acak: urutannya tidak menunjuk pemberinya.';
COMMENT ON COLUMN umpan_balik.nip IS 'Pegawai yang diberi umpan balik.';
COMMENT ON COLUMN umpan_balik.tanggal IS 'Hari umpan balik.';
COMMENT ON COLUMN umpan_balik.tahun IS 'Tahun hari itu.';
COMMENT ON COLUMN umpan_balik.dari IS 'Pemberi; tidak terbaca oleh pegawai dan penilai.';
COMMENT ON COLUMN umpan_balik.atasan IS 'Pemberi bila ia atasan: atasan tidak tanpa nama.';
COMMENT ON COLUMN umpan_balik.hubungan IS 'Pemberi ialah atasan, bawahan, rekan seunit (yang bukan keduanya), atau diri sendiri, pada hari itu.';
COMMENT ON COLUMN umpan_balik.hasil_kerja IS 'Hasil kerja yang bersangkutan; boleh kosong.';
COMMENT ON COLUMN umpan_balik.uraian IS 'Isi umpan balik.';
COMMENT ON COLUMN umpan_balik.tanggapan IS 'Tanggapan pegawai.';
COMMENT ON COLUMN umpan_balik.ditanggapi IS 'Saat tanggapan diberikan.';
CREATE OR REPLACE TRIGGER catat_tanggapan BEFORE UPDATE ON umpan_balik FOR EACH ROW EXECUTE FUNCTION catat_tanggapan();
CALL pasang_jaga('umpan_balik', 'jaga_periode', '{INSERT,UPDATE,DELETE}', 'daterange(b.tanggal, b.tanggal, ''[]'')');

CREATE TABLE IF NOT EXISTS umpan_balik_kelompok (
    nip nip NOT NULL REFERENCES pegawai,
    tahun integer NOT NULL,
    hubungan text NOT NULL,
    pemberi bigint NOT NULL,
    PRIMARY KEY (nip, tahun, hubungan)
);
COMMENT ON TABLE umpan_balik_kelompok IS 'Banyaknya pemberi umpan balik bagi setiap pegawai, tahun, dan hubungan; dihitung oleh hitung_pemberi.';
COMMENT ON COLUMN umpan_balik_kelompok.nip IS 'Pegawai yang diberi umpan balik.';
COMMENT ON COLUMN umpan_balik_kelompok.tahun IS 'Tahun umpan balik.';
COMMENT ON COLUMN umpan_balik_kelompok.hubungan IS 'Hubungan pemberinya.';
COMMENT ON COLUMN umpan_balik_kelompok.pemberi IS 'Banyaknya pemberi yang berbeda.';

CREATE OR REPLACE FUNCTION hitung_pemberi() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    kunci text := concat_ws(' UNION ', CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT nip, tahun, hubungan FROM lama' END, CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT nip, tahun, hubungan FROM baru' END);
BEGIN
    -- givers at the same time to the same person: the second one counts the first
    EXECUTE format('SELECT kinerja.kunci_daftar(''umpan_balik '' || k.n, true) FROM (SELECT DISTINCT nip::bigint %% 64 AS n FROM (%s) AS k ORDER BY 1) AS k', kunci);
    EXECUTE format($q$
        MERGE INTO kinerja.umpan_balik_kelompok AS g
        USING (SELECT k.nip, k.tahun, k.hubungan, count(DISTINCT u.dari) AS pemberi
               FROM (%s) AS k LEFT JOIN kinerja.umpan_balik u ON u.nip = k.nip AND u.tahun = k.tahun AND u.hubungan = k.hubungan
               GROUP BY k.nip, k.tahun, k.hubungan) AS h
        ON g.nip = h.nip AND g.tahun = h.tahun AND g.hubungan = h.hubungan
        WHEN MATCHED AND g.pemberi <> h.pemberi THEN UPDATE SET pemberi = h.pemberi
        WHEN NOT MATCHED THEN INSERT VALUES (h.nip, h.tahun, h.hubungan, h.pemberi)$q$, kunci);
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION hitung_pemberi() FROM PUBLIC;
COMMENT ON FUNCTION hitung_pemberi() IS
'Pemicu pernyataan yang menghitung pemberi umpan balik. SECURITY DEFINER karena pemberi tidak boleh melihat umpan balik pemberi lain, dan tidak boleh menulis hitungannya; fungsi ini hanya menulis banyaknya.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 25000 transaksi bukan READ COMMITTED.';
CALL pasang_jaga('umpan_balik', 'hitung_pemberi', '{INSERT,DELETE}');

-- The relation is one of that day, not one that somebody claims.
CREATE OR REPLACE FUNCTION jaga_umpan_balik() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    salah record;
BEGIN
    SELECT b.nip, b.tanggal, b.hubungan INTO salah
    FROM baru b
    WHERE NOT CASE b.hubungan
        WHEN 'diri' THEN true
        WHEN 'atasan' THEN EXISTS (SELECT FROM kinerja.penyelia p WHERE p.nip = b.nip AND p.nip_atasan = b.dari AND p.masa @> b.tanggal)
                        OR EXISTS (SELECT FROM kinerja.penugasan_penilai t WHERE t.nip = b.nip AND t.nip_penilai = b.dari AND t.masa @> b.tanggal)
        WHEN 'bawahan' THEN EXISTS (SELECT FROM kinerja.penyelia p WHERE p.nip = b.dari AND p.nip_atasan = b.nip AND p.masa @> b.tanggal)
        -- a superior is none of the colleagues, however near: his word has a name
        ELSE NOT EXISTS (SELECT FROM kinerja.penyelia p WHERE (p.nip, p.nip_atasan) IN ((b.nip, b.dari), (b.dari, b.nip)) AND p.masa @> b.tanggal)
             AND NOT EXISTS (SELECT FROM kinerja.penugasan_penilai t WHERE t.nip = b.nip AND t.nip_penilai = b.dari AND t.masa @> b.tanggal)
             AND EXISTS (SELECT FROM kinerja.penempatan p JOIN kinerja.penempatan q ON q.unit = p.unit
                     WHERE p.nip = b.nip AND q.nip = b.dari AND p.jenis = 'definitif' AND q.jenis = 'definitif' AND p.masa @> b.tanggal AND q.masa @> b.tanggal) END
    ORDER BY b.nip, b.tanggal LIMIT 1;
    IF salah.nip IS NOT NULL THEN
        RAISE EXCEPTION 'pemberi umpan balik bukan "%" pegawai "%" pada %', salah.hubungan, salah.nip, salah.tanggal
            USING ERRCODE = '42501', DETAIL = 'Hubungan dihitung menurut penyelia, penugasan_penilai, dan penempatan pada hari itu.', HINT = 'Hubungan: atasan, bawahan, rekan (seunit, bukan atasan atau bawahan), atau diri.';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_umpan_balik() FROM PUBLIC;
COMMENT ON FUNCTION jaga_umpan_balik() IS
'Pemicu pernyataan yang menolak umpan balik dari orang yang pada hari itu bukan atasan, bawahan, atau rekan seunit pegawainya.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 42501 hubungan tidak benar pada hari itu.';
CALL pasang_jaga('umpan_balik', 'jaga_umpan_balik', '{INSERT}');

INSERT INTO pengaturan (kunci, isi) VALUES ('umpan_balik_minimum', '3') ON CONFLICT DO NOTHING;
CREATE OR REPLACE FUNCTION kelompok_terbuka() RETURNS TABLE (nip nip, tahun integer, hubungan text)
LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT k.nip, k.tahun, k.hubungan FROM kinerja.umpan_balik_kelompok k
                 WHERE k.hubungan IN ('atasan', 'diri') OR k.pemberi >= (SELECT kinerja.setelan('umpan_balik_minimum', '3')::bigint);
END $$;
COMMENT ON FUNCTION kelompok_terbuka() IS
'Kelompok umpan balik yang isinya terlihat: dari atasan dan diri sendiri selalu, dari rekan dan bawahan bila pemberinya cukup.
Argumen: tanpa argumen.
NULL: tidak pernah NULL.
Galat: 42501 tanpa hak baca.';

CALL daftarkan_tabel('umpan_balik_kelompok', 'acuan', 'tanpa', alasan_tanpa_audit => 'Dihitung dari umpan_balik, yang diaudit.');
CALL daftarkan_tabel('umpan_balik', 'catatan');
CALL daftarkan_hak('kinerja.umpan_balik', 'pengelola', '{SELECT}');
CALL daftarkan_kebijakan('umpan_balik', 'pengelola', 'SELECT', 'true');
CALL daftarkan_hak('kinerja.umpan_balik', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.umpan_balik_kelompok', 'pengelola', '{SELECT}');
CALL daftarkan_kebijakan('umpan_balik_kelompok', 'pengelola', 'SELECT', 'true');
CALL daftarkan_hak('kinerja.umpan_balik_kelompok', 'pemeriksa', '{SELECT}');
DO $$
DECLARE
    p text;
    milik text;
    terbuka text := ' AND (nip::bigint, tahun, hubungan) IN (SELECT k.nip::bigint, k.tahun, k.hubungan FROM kinerja.kelompok_terbuka() k)';
BEGIN
    FOREACH p IN ARRAY '{pegawai,penilai}'::text[] LOOP
        milik := CASE p WHEN 'pegawai' THEN 'nip = (SELECT kinerja.nip_saya())'
                        ELSE 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) @> kinerja.titik(nip, tanggal)' END;
        CALL kinerja.daftarkan_hak('kinerja.umpan_balik', p, '{"SELECT (id, nip, tanggal, tahun, hubungan, atasan, hasil_kerja, uraian, tanggapan, ditanggapi)"}');
        CALL kinerja.daftarkan_kebijakan('umpan_balik', p, 'SELECT', milik || terbuka
            || CASE p WHEN 'pegawai' THEN ' OR dari = (SELECT kinerja.nip_saya())' ELSE '' END);
        -- no system columns: xmin would tell in whose transaction a group grew; and no number below the minimum
        CALL kinerja.daftarkan_hak('kinerja.umpan_balik_kelompok', p, '{"SELECT (nip, tahun, hubungan, pemberi)"}');
        CALL kinerja.daftarkan_kebijakan('umpan_balik_kelompok', p, 'SELECT', CASE p WHEN 'pegawai' THEN 'nip = (SELECT kinerja.nip_saya())'
            ELSE 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b)))' END
            || ' AND (hubungan IN (''atasan'', ''diri'') OR pemberi >= (SELECT kinerja.setelan(''umpan_balik_minimum'', ''3'')::bigint))');
    END LOOP;
    CALL kinerja.daftarkan_hak('kinerja.umpan_balik', 'pegawai', '{"SELECT (id, nip, tanggal, tahun, hubungan, atasan, hasil_kerja, uraian, tanggapan, ditanggapi)","INSERT (nip, tanggal, dari, hubungan, hasil_kerja, uraian)","UPDATE (tanggapan)"}');
    CALL kinerja.daftarkan_kebijakan('umpan_balik', 'pegawai', 'INSERT', NULL, 'dari = (SELECT kinerja.nip_saya())');
    -- an UPDATE without a condition is not filtered by what may be read
    CALL kinerja.daftarkan_kebijakan('umpan_balik', 'pegawai', 'UPDATE', 'nip = (SELECT kinerja.nip_saya())' || terbuka);
END $$;

CREATE OR REPLACE VIEW v_umpan_balik WITH (security_invoker) AS
SELECT u.nip::text AS nip, u.tanggal, u.hubungan,
       u.atasan::text AS nip_atasan, (SELECT g.nama FROM kinerja.pegawai g WHERE g.nip = u.atasan) AS atasan, u.hasil_kerja, u.uraian, u.tanggapan, u.ditanggapi::date AS ditanggapi, u.ditanggapi::date - u.tanggal AS hari_sampai_ditanggapi
FROM kinerja.umpan_balik u;
COMMENT ON VIEW v_umpan_balik IS 'Umpan balik yang boleh dilihat pembacanya, tanpa pemberinya kecuali atasan.';

CREATE OR REPLACE PROCEDURE beri_umpan_balik(nip nip, tanggal date, hubungan text, uraian text, hasil_kerja bigint DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    IF kinerja.nip_saya() IS NULL THEN
        RAISE EXCEPTION 'umpan balik dari "%" tanpa pemberi', current_user USING ERRCODE = '42501', DETAIL = 'Orang di balik sesi tidak diketahui.', HINT = 'Panggil kinerja.masuk, atau daftarkan peran itu dalam kinerja.pengguna.';
    END IF;
    INSERT INTO kinerja.umpan_balik (nip, tanggal, dari, hubungan, hasil_kerja, uraian)
    VALUES (beri_umpan_balik.nip, beri_umpan_balik.tanggal, kinerja.nip_saya(), beri_umpan_balik.hubungan, beri_umpan_balik.hasil_kerja, beri_umpan_balik.uraian);
END $$;
REVOKE ALL ON PROCEDURE beri_umpan_balik(nip, date, text, text, bigint) FROM PUBLIC;
COMMENT ON PROCEDURE beri_umpan_balik(nip, date, text, text, bigint) IS
'Memberi umpan balik kepada seorang pegawai sebagai atasan, bawahan, rekan seunit, atau diri sendiri pada hari itu.
Argumen: nip, yang diberi; tanggal; hubungan; uraian; hasil_kerja, boleh kosong.
NULL: hanya hasil_kerja boleh NULL.
Galat: 42501 pemberi tidak diketahui, atau hubungannya tidak benar pada hari itu; 55000 periode sudah ditutup; 23514 hubungan tidak dikenal; 23503 hasil kerja orang lain.
Dasar: PermenPANRB 6/2022 (umpan balik berkelanjutan); anonimitas dapat-diatur.';
CALL daftarkan_hak('kinerja.beri_umpan_balik(nip, date, text, text, bigint)', 'pegawai', '{EXECUTE}');

CREATE OR REPLACE PROCEDURE tanggapi_umpan_balik(id uuid, tanggapan text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    UPDATE kinerja.umpan_balik u SET tanggapan = tanggapi_umpan_balik.tanggapan WHERE u.id = tanggapi_umpan_balik.id AND u.nip = kinerja.nip_saya();
    IF NOT FOUND THEN
        RAISE EXCEPTION 'umpan balik "%" bukan untuk ditanggapi "%"', coalesce(tanggapi_umpan_balik.id::text, 'NULL'), coalesce(kinerja.nip_saya()::text, current_user)
            USING ERRCODE = '42501', DETAIL = 'Yang menanggapi ialah pegawai yang diberi umpan balik.', HINT = 'Lihat kinerja.v_umpan_balik.';
    END IF;
END $$;
REVOKE ALL ON PROCEDURE tanggapi_umpan_balik(uuid, text) FROM PUBLIC;
COMMENT ON PROCEDURE tanggapi_umpan_balik(uuid, text) IS
'Menanggapi umpan balik yang diterima.
Argumen: id; tanggapan.
NULL: tanggapan NULL menarik tanggapan.
Galat: 42501 bukan penerimanya, atau kelompoknya belum terbuka; 55000 periode sudah ditutup; 23514 tanggapan kosong.
Dasar: PermenPANRB 6/2022 (umpan balik berkelanjutan).';
CALL daftarkan_hak('kinerja.tanggapi_umpan_balik(uuid, text)', 'pegawai', '{EXECUTE}');

CREATE OR REPLACE VIEW v_kesehatan_umpan_balik WITH (security_invoker) AS
SELECT u.tahun, t.unit, count(*) AS umpan_balik, count(u.ditanggapi) AS ditanggapi, count(*) - count(u.ditanggapi) AS belum_ditanggapi,
       round(avg(u.ditanggapi::date - u.tanggal), 1) AS rata_hari_sampai_ditanggapi, count(DISTINCT u.nip) AS penerima
FROM kinerja.umpan_balik u
LEFT JOIN kinerja.penempatan t ON t.nip = u.nip AND t.jenis = 'definitif' AND t.masa @> u.tanggal
GROUP BY u.tahun, t.unit;
COMMENT ON VIEW v_kesehatan_umpan_balik IS 'Umpan balik setiap unit dan tahun: banyaknya, yang belum ditanggapi, dan lamanya sampai ditanggapi, sejauh terlihat oleh pembacanya.';
DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pengelola,pemeriksa,pegawai,penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.v_umpan_balik', p, '{SELECT}');
        CALL kinerja.daftarkan_hak('kinerja.v_kesehatan_umpan_balik', p, '{SELECT}');
    END LOOP;
END $$;
