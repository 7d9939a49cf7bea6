-- What came out of a closed period: a fact, added to and never changed
CREATE TABLE IF NOT EXISTS hasil_periode (
    nip nip NOT NULL REFERENCES pegawai,
    periode periode NOT NULL,
    versi integer NOT NULL CHECK (versi >= 1),
    hasil ekspektasi,
    perilaku ekspektasi,
    nilai nilai,
    predikat predikat,
    hari integer CHECK (hari >= 1),
    unit text,
    kode_aturan text,
    asal text NOT NULL CHECK (asal IN ('evaluasi', 'impor')),
    nilai_asal nilai,
    aturan_asal text,
    catatan text,
    dicatat timestamptz NOT NULL DEFAULT now(),
    oleh name NOT NULL DEFAULT current_user,
    PRIMARY KEY (nip, periode, versi),
    CONSTRAINT hasil_periode_nilai_asal_hanya_impor CHECK (asal = 'impor' OR (nilai_asal IS NULL AND aturan_asal IS NULL))
);
CREATE INDEX IF NOT EXISTS hasil_periode_periode ON hasil_periode (periode, unit);
COMMENT ON TABLE hasil_periode IS 'Hasil evaluasi setiap pegawai ketika sebuah periode ditutup, atau yang diimpor dari tahun-tahun lama. Hanya bertambah: yang berlaku ialah versi terakhir. Yang belum dinilai dicatat tanpa predikat.';
COMMENT ON COLUMN hasil_periode.nip IS 'Pegawai.';
COMMENT ON COLUMN hasil_periode.periode IS 'Periode.';
COMMENT ON COLUMN hasil_periode.versi IS '1, dan bertambah bila hasilnya berubah sesudah periode dibuka lagi, atau sesudah diimpor lagi.';
COMMENT ON COLUMN hasil_periode.hasil IS 'Rating hasil kerja.';
COMMENT ON COLUMN hasil_periode.perilaku IS 'Rating perilaku kerja.';
COMMENT ON COLUMN hasil_periode.nilai IS 'Nilai akhir menurut kode_aturan; bagi yang diimpor, hasil konversi.';
COMMENT ON COLUMN hasil_periode.predikat IS 'Predikat; kosong bila belum dinilai.';
COMMENT ON COLUMN hasil_periode.hari IS 'Banyaknya hari yang dievaluasi.';
COMMENT ON COLUMN hasil_periode.unit IS 'Unit ruas yang menentukan.';
COMMENT ON COLUMN hasil_periode.kode_aturan IS 'Aturan yang dipakai.';
COMMENT ON COLUMN hasil_periode.asal IS 'evaluasi dalam daftar ini, atau impor.';
COMMENT ON COLUMN hasil_periode.nilai_asal IS 'Nilai sebagaimana tercatat pada sumber impor.';
COMMENT ON COLUMN hasil_periode.aturan_asal IS 'Aturan nilai_asal.';
COMMENT ON COLUMN hasil_periode.catatan IS 'Mengapa kosong, atau apa yang bertentangan pada sumber.';
COMMENT ON COLUMN hasil_periode.dicatat IS 'Saat dicatat.';
COMMENT ON COLUMN hasil_periode.oleh IS 'Peran yang mencatat.';

CREATE OR REPLACE FUNCTION jaga_hasil_periode() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    salah record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT b.nip, b.periode INTO salah
        FROM baru b
        LEFT JOIN (SELECT g.* FROM (SELECT DISTINCT d.periode FROM baru d WHERE d.asal = 'evaluasi') AS p, kinerja.gabungan_evaluasi(p.periode) AS g) AS g ON g.nip = b.nip AND g.periode = b.periode
        WHERE b.asal = 'evaluasi' AND (b.hasil, b.perilaku, b.nilai, b.predikat, b.hari) IS DISTINCT FROM (g.hasil, g.perilaku, g.nilai, g.predikat, g.hari)
        ORDER BY b.nip LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION 'hasil "%" periode "%" tidak sama dengan evaluasinya', salah.nip, salah.periode
                USING ERRCODE = '23514', DETAIL = 'Hasil periode dihitung dari evaluasi, tidak diketik.', HINT = 'CALL kinerja.tutup_periode(…)';
        END IF;
        RETURN NULL;
    END IF;
    SELECT l.nip, l.periode, l.versi INTO salah FROM lama l LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'hasil "%" periode "%" versi % tidak dapat diubah atau dihapus', salah.nip, salah.periode, salah.versi
            USING ERRCODE = '55000', DETAIL = 'hasil_periode hanya bertambah.', HINT = 'Buka periodenya lagi dengan alasan, ubah evaluasinya, dan tutup lagi: versi baru dicatat.';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_hasil_periode() FROM PUBLIC;
COMMENT ON FUNCTION jaga_hasil_periode() IS
'Pemicu pernyataan atas hasil_periode: yang berasal dari evaluasi harus sama dengan gabungan_evaluasi, dan yang sudah dicatat tidak berubah.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 23514 tidak sama dengan evaluasinya; 55000 diubah atau dihapus.';
CALL pasang_jaga('hasil_periode', 'jaga_hasil_periode', '{INSERT,UPDATE,DELETE}');

CREATE OR REPLACE VIEW v_hasil_periode WITH (security_invoker) AS
SELECT DISTINCT ON (h.nip, h.periode) h.nip::text AS nip, h.periode::text AS periode, h.versi, h.unit, h.hasil::text AS hasil, h.perilaku::text AS perilaku, h.nilai::numeric AS nilai,
       h.predikat::text AS predikat, h.hari, h.kode_aturan, h.asal, h.nilai_asal::numeric AS nilai_asal, h.aturan_asal, h.catatan, h.dicatat
FROM kinerja.hasil_periode h
ORDER BY h.nip, h.periode, h.versi DESC;
COMMENT ON VIEW v_hasil_periode IS 'Hasil yang berlaku setiap pegawai dan periode: versi terakhir. Nilai lama dan hasil konversinya berdampingan.';

CALL daftarkan_tabel('hasil_periode', 'catatan', 'pernyataan');
CALL daftarkan_hak('kinerja.hasil_periode', 'pengelola', '{SELECT,INSERT}');
CALL daftarkan_kebijakan('hasil_periode', 'pengelola', 'SELECT', 'true');
-- imports are the owner's, who reads the host's tables
CALL daftarkan_kebijakan('hasil_periode', 'pengelola', 'INSERT', NULL, 'asal = ''evaluasi''');
CALL daftarkan_kebijakan('hasil_periode', 'pegawai', 'SELECT', 'nip = (SELECT kinerja.nip_saya())');
CALL daftarkan_kebijakan('hasil_periode', 'penilai', 'SELECT', 'nip = ANY (ARRAY (SELECT b.b FROM kinerja.nip_bawahan() b (b))) AND (SELECT kinerja.lingkup_penilai()) && kinerja.ruas(nip, kinerja.awal(periode), kinerja.akhir(periode))');
CALL daftarkan_kebijakan('hasil_periode', 'tim_penilai', 'SELECT', 'unit = ANY (ARRAY (SELECT u.unit FROM kinerja.unit_tim() u)) AND (unit, extract(year FROM kinerja.awal(periode))::integer) IN (SELECT u.unit, u.tahun FROM kinerja.unit_tim() u)');
DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pemeriksa,pelapor,pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.hasil_periode', p, '{SELECT}');
    END LOOP;
    FOREACH p IN ARRAY '{pengelola,pemeriksa,pelapor,pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.v_hasil_periode', p, '{SELECT}');
    END LOOP;
END $$;
