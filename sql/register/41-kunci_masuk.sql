-- The keys of masuk, and the tokens that it has let in
CREATE TABLE IF NOT EXISTS kunci_masuk (
    kid text PRIMARY KEY CHECK (octet_length(kid) BETWEEN 1 AND 255),
    alg text NOT NULL DEFAULT 'HS256' CHECK (alg = 'HS256'),
    kunci bytea NOT NULL CHECK (octet_length(kunci) BETWEEN 32 AND 1024),
    mulai timestamptz NOT NULL DEFAULT now(),
    selesai timestamptz,
    keterangan text,
    CHECK (selesai > mulai)
);
ALTER TABLE kunci_masuk ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE kunci_masuk IS 'Kunci rahasia yang dimiliki bersama server identitas, untuk memeriksa token pada masuk. Hanya pemilik daftar yang membacanya. Beberapa kunci dapat berlaku bersamaan: kunci baru ditambahkan, server identitas berpindah, lalu yang lama diberi selesai. Setelannya dalam pengaturan, dalam detik: kelonggaran_masuk, selisih jam yang dibiarkan antara server identitas dan server ini (0 sampai 300), dan masa_token, masa terpanjang sebuah token (0 sampai 86400).';
COMMENT ON COLUMN kunci_masuk.kid IS 'Nama kunci, sama dengan kid dalam kepala token.';
COMMENT ON COLUMN kunci_masuk.alg IS 'Algoritme kunci ini; token yang menyebut algoritme lain ditolak.';
COMMENT ON COLUMN kunci_masuk.kunci IS 'Kunci, 32 byte acak atau lebih. Tidak ditulis ke jejak.';
COMMENT ON COLUMN kunci_masuk.mulai IS 'Sejak saat ini kunci berlaku.';
COMMENT ON COLUMN kunci_masuk.selesai IS 'Mulai saat ini kunci tidak berlaku lagi; kosong selama berlaku.';
COMMENT ON COLUMN kunci_masuk.keterangan IS 'Milik server identitas mana, dan sebagainya.';

CREATE TABLE IF NOT EXISTS token_terpakai (
    jti text PRIMARY KEY CHECK (octet_length(jti) BETWEEN 1 AND 255),
    nip nip NOT NULL,
    kid text NOT NULL,
    kedaluwarsa timestamptz NOT NULL,
    dipakai timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS token_terpakai_kedaluwarsa ON token_terpakai (kedaluwarsa);
ALTER TABLE token_terpakai ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE token_terpakai IS 'Token yang sudah dipakai; ditulis oleh masuk agar token tidak dipakai dua kali, dihapus oleh bersihkan_token sesudah kedaluwarsa. Catatan barisnya dalam jejak membuktikan bahwa pelaku dalam transaksi itu bukan sekadar pengakuan.';
COMMENT ON COLUMN token_terpakai.jti IS 'Nomor token menurut penerbitnya.';
COMMENT ON COLUMN token_terpakai.nip IS 'Orang yang disebut token.';
COMMENT ON COLUMN token_terpakai.kid IS 'Kunci yang membuktikan tanda tangannya.';
COMMENT ON COLUMN token_terpakai.kedaluwarsa IS 'Saat token kedaluwarsa.';
COMMENT ON COLUMN token_terpakai.dipakai IS 'Saat token dipakai.';

INSERT INTO pengaturan (kunci, isi) VALUES ('kelonggaran_masuk', '5'), ('masa_token', '900') ON CONFLICT (kunci) DO NOTHING;

CREATE OR REPLACE PROCEDURE bersihkan_token(INOUT dihapus bigint DEFAULT NULL)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
BEGIN
    -- an hour is more than any leeway, so what is forgotten cannot enter again
    DELETE FROM kinerja.token_terpakai t WHERE t.kedaluwarsa < clock_timestamp() - interval '1 hour';
    GET DIAGNOSTICS dihapus = ROW_COUNT;
END $$;
REVOKE ALL ON PROCEDURE bersihkan_token(bigint) FROM PUBLIC;
COMMENT ON PROCEDURE bersihkan_token(bigint) IS
'Menghapus dari token_terpakai token yang kedaluwarsa lebih dari sejam yang lalu, yaitu lebih lama daripada kelonggaran mana pun, sehingga tidak ada yang dapat dipakai lagi. Jalankan berkala.
Argumen: dihapus, hasilnya: banyaknya token yang dihapus.
NULL: tidak dibaca.
Galat: 42501 bukan pemilik daftar.';

CALL daftarkan_tabel('kunci_masuk', 'setelan', kolom_rahasia => '{kunci}');
CALL daftarkan_tabel('token_terpakai', 'setelan');
CALL daftarkan_hak('kinerja.masuk(text)', 'pegawai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.masuk(text)', 'penilai', '{EXECUTE}');
CALL daftarkan_hak('kinerja.masuk(text)', 'tim_penilai', '{EXECUTE}');
