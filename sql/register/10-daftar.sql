-- The register about itself: settings, what is installed, which tables there are
CREATE TABLE IF NOT EXISTS pengaturan (
    kunci text PRIMARY KEY CHECK (kunci ~ '^[a-z][a-z0-9_]*$'),
    isi jsonb NOT NULL
);
COMMENT ON TABLE pengaturan IS 'Setelan daftar tahun kinerja, satu baris setiap setelan.';
COMMENT ON COLUMN pengaturan.kunci IS 'Nama setelan; versi_daftar ditulis oleh pasang.';
COMMENT ON COLUMN pengaturan.isi IS 'Isi setelan.';

CREATE OR REPLACE FUNCTION setelan(kunci text, bawaan text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    SELECT coalesce((SELECT p.isi #>> '{}' FROM kinerja.pengaturan p WHERE p.kunci = setelan.kunci), setelan.bawaan)
$$;
COMMENT ON FUNCTION setelan(text, text) IS
'Isi sebuah setelan dalam pengaturan sebagai teks, atau bawaannya. Setelan tahap tahun: hari_minimum_penilai (ruas_evaluasi), penilai_tidak_hadir tetap atau kosong (giliran_penilai), gabung_ruas hari_terakhir atau terlama dan dengan_rekan (gabungan_evaluasi), jenis_periode dan tenggat_hari (buka_tahun), realisasi_kosong dan capaian_paling_tinggi (hitungan_evaluasi), aturan_konversi (impor_riwayat).
Argumen: kunci; bawaan.
NULL: bawaan bila setelan tidak ada atau berisi null.
Galat: 42501 tanpa hak baca.';

CREATE TABLE IF NOT EXISTS bagian_daftar (
    nama text PRIMARY KEY,
    urut integer NOT NULL,
    sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
    objek text[] NOT NULL,
    dipasang timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE bagian_daftar IS 'Bagian daftar yang sudah dipasang; pasang melewati yang tidak berubah.';
COMMENT ON COLUMN bagian_daftar.nama IS 'Nama bagian, sama dengan berkas di sql/register.';
COMMENT ON COLUMN bagian_daftar.urut IS 'Urutan pemasangan.';
COMMENT ON COLUMN bagian_daftar.sidik IS 'SHA-256 perintah yang dijalankan, heksadesimal.';
COMMENT ON COLUMN bagian_daftar.objek IS 'Tabel, tampilan, fungsi, prosedur, dan tipe yang dibuatnya; itulah yang dihapus bongkar.';
COMMENT ON COLUMN bagian_daftar.dipasang IS 'Saat bagian itu terakhir dijalankan karena berubah.';

CREATE TABLE IF NOT EXISTS tabel_daftar (
    tabel text PRIMARY KEY,
    jenis text NOT NULL CHECK (jenis IN ('catatan', 'acuan', 'setelan')),
    audit text NOT NULL CHECK (audit IN ('baris', 'pernyataan', 'tanpa')),
    kolom_rahasia name[] NOT NULL DEFAULT '{}',
    alasan_tanpa_audit text,
    CHECK ((audit = 'tanpa') = (alasan_tanpa_audit IS NOT NULL))
);
COMMENT ON TABLE tabel_daftar IS 'Semua tabel daftar: apa isinya dan bagaimana perubahannya dicatat. Diisi oleh bagian yang membuat tabel itu.';
COMMENT ON COLUMN tabel_daftar.tabel IS 'Nama tabel dalam skema kinerja.';
COMMENT ON COLUMN tabel_daftar.jenis IS 'catatan: isi penilaian, menahan bongkar; acuan: salinan dari tabel instansi, dapat disalin lagi; setelan.';
COMMENT ON COLUMN tabel_daftar.audit IS 'Jenis pemicu pasang_audit, atau tanpa.';
COMMENT ON COLUMN tabel_daftar.kolom_rahasia IS 'Kolom yang nilainya tidak ditulis ke jejak.';
COMMENT ON COLUMN tabel_daftar.alasan_tanpa_audit IS 'Wajib bagi tabel yang tidak diaudit.';

CREATE OR REPLACE PROCEDURE daftarkan_tabel(tabel text, jenis text, audit text DEFAULT 'baris', kolom_rahasia name[] DEFAULT '{}', alasan_tanpa_audit text DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    INSERT INTO kinerja.tabel_daftar AS t
    VALUES (daftarkan_tabel.tabel, daftarkan_tabel.jenis, daftarkan_tabel.audit, daftarkan_tabel.kolom_rahasia, daftarkan_tabel.alasan_tanpa_audit)
    ON CONFLICT ON CONSTRAINT tabel_daftar_pkey DO UPDATE
    SET jenis = excluded.jenis, audit = excluded.audit, kolom_rahasia = excluded.kolom_rahasia, alasan_tanpa_audit = excluded.alasan_tanpa_audit
    WHERE t IS DISTINCT FROM excluded;
END $$;
REVOKE ALL ON PROCEDURE daftarkan_tabel(text, text, text, name[], text) FROM PUBLIC;
COMMENT ON PROCEDURE daftarkan_tabel(text, text, text, name[], text) IS
'Menyebut sebuah tabel daftar dalam tabel_daftar; dipanggil oleh bagian yang membuatnya, dan menentukan auditnya.
Argumen: seperti kolom tabel_daftar.
NULL: ditolak, kecuali alasan_tanpa_audit.
Galat: 23514 jenis atau audit tidak dikenal, atau tanpa audit tanpa alasan.';

CALL daftarkan_tabel('pengaturan', 'setelan');
CALL daftarkan_tabel('tabel_daftar', 'setelan');
CALL daftarkan_tabel('bagian_daftar', 'setelan', 'tanpa', alasan_tanpa_audit => 'Hanya menyebut apa yang sudah dijalankan pasang.');
