-- Targets that outlive a year
CREATE TABLE IF NOT EXISTS program (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nama text NOT NULL CHECK (btrim(nama) <> ''),
    unit text REFERENCES unit,
    mulai date NOT NULL,
    selesai date NOT NULL,
    target numeric CHECK (target NOT IN ('NaN', 'Infinity', '-Infinity')),
    satuan text,
    dasar text,
    CONSTRAINT program_tidak_terbalik CHECK (selesai >= mulai),
    UNIQUE (nama, mulai)
);
COMMENT ON TABLE program IS 'Program atau sasaran yang melampaui satu tahun, misalnya tiga tahun; hasil kerja setiap tahun dihubungkan dengannya. Kemajuannya dibaca dari v_program.';
COMMENT ON COLUMN program.id IS 'Nomor program.';
COMMENT ON COLUMN program.nama IS 'Nama program.';
COMMENT ON COLUMN program.unit IS 'Unit penanggung jawab; kosong bagi seluruh instansi.';
COMMENT ON COLUMN program.mulai IS 'Hari pertama.';
COMMENT ON COLUMN program.selesai IS 'Hari terakhir.';
COMMENT ON COLUMN program.target IS 'Target seluruh masa program; kosong bila tidak berangka.';
COMMENT ON COLUMN program.satuan IS 'Satuan target.';
COMMENT ON COLUMN program.dasar IS 'Dokumen yang menetapkannya.';

CALL daftarkan_tabel('program', 'catatan');
DO $$
DECLARE
    p text;
BEGIN
    CALL kinerja.daftarkan_hak('kinerja.program', 'pengelola', '{SELECT,INSERT,UPDATE,DELETE}');
    CALL kinerja.daftarkan_hak('kinerja.program', 'pemeriksa', '{SELECT}');
    CALL kinerja.daftarkan_hak('kinerja.program', 'pelapor', '{SELECT}');
    FOREACH p IN ARRAY '{pegawai,penilai,tim_penilai}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.program', p, '{SELECT}');
        CALL kinerja.daftarkan_kebijakan('program', p, 'SELECT', 'true');
    END LOOP;
END $$;
