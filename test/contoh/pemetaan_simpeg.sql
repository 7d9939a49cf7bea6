-- The mapping of the example agency (simpeg.sql): keys of people are bigint, and
-- so every NIP is fetched from the list of people, as it was typed there.
\set QUIET on
\set ON_ERROR_STOP on

CALL kinerja.hubungkan('pegawai', $$
    SELECT nip_teks AS nip, nama, jk AS jenis_kelamin, lahir AS tanggal_lahir, gol AS golongan, j.jenjang, 'aktif' AS status
    FROM simpeg.orang AS o
    LEFT JOIN (
        SELECT p.orang, string_agg(DISTINCT b.jenjang, ', ') AS jenjang
        FROM simpeg.penempatan AS p JOIN simpeg.jabatan AS b ON b.kode = p.jabatan
        WHERE p.jenis = 'definitif' AND p.selesai IS NULL
        GROUP BY p.orang) AS j ON j.orang = o.id
$$);
CALL kinerja.hubungkan('unit', 'SELECT kode, nama, induk, jenis FROM simpeg.unit');
CALL kinerja.hubungkan('jabatan', 'SELECT kode, nama, jenis, kelas, jenjang FROM simpeg.jabatan');
CALL kinerja.hubungkan('penempatan', $$
    SELECT o.nip_teks AS nip, p.unit, p.jabatan, p.mulai, p.selesai, p.jenis
    FROM simpeg.penempatan AS p JOIN simpeg.orang AS o ON o.id = p.orang
$$);
CALL kinerja.hubungkan('penyelia', $$
    SELECT o.nip_teks AS nip, a.nip_teks AS nip_atasan, t.mulai, t.selesai
    FROM simpeg.atasan AS t JOIN simpeg.orang AS o ON o.id = t.orang JOIN simpeg.orang AS a ON a.id = t.atasan
$$);
CALL kinerja.hubungkan('layanan', $$
    SELECT l.id AS nomor, l.unit, l.jenis, l.masuk, l.selesai, l.standar_hari, o.nip_teks AS nip
    FROM simpeg.layanan AS l JOIN simpeg.orang AS o ON o.id = l.petugas
$$);
CALL kinerja.hubungkan('survei', $$
    SELECT s.id AS nomor, l.unit, s.tanggal, 'U' || u.nomor AS unsur, u.nilai, l.id AS layanan, o.nip_teks AS nip
    FROM simpeg.survei AS s JOIN simpeg.layanan AS l ON l.id = s.layanan JOIN simpeg.orang AS o ON o.id = l.petugas
    CROSS JOIN LATERAL unnest(ARRAY[u1, u2, u3, u4, u5, u6, u7, u8, u9]) WITH ORDINALITY AS u (nilai, nomor)
$$);
