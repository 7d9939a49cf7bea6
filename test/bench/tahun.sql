-- The appraisal year: the doctor (periksa), who evaluates whom (susun_penugasan),
-- a period opened (buka_periode) and computed (hitung), for a city and for a large
-- agency; a supervisor's list under row security; the last day, when many finalise.
--
-- People are the rows asked for, 560 thousand at most; the city has 6 thousand.
-- Thirty people a unit, its head the first; two in a hundred have another unit
-- and head from July on, one head in fifty is away in March and has a plh.  Each
-- has a running plan of two lines with one indicator each, realised twice.  The
-- register's rows are written without triggers and foreign keys, as it is not
-- their making that is measured here; the agency's tables say the same.
\ir ukur.sql

SELECT least(:baris, 560000) AS besar, least(:baris, 6000) AS kota,
       coalesce(nullif(current_setting('ukur.putaran', true), '')::integer, 7) AS putaran \gset
CREATE SCHEMA instansi;
CREATE SCHEMA ukur_tahun;
CREATE TABLE instansi.orang (nip text NOT NULL, nama text NOT NULL, jk text, lahir date, gol text);
CREATE TABLE instansi.unit (kode text PRIMARY KEY, nama text NOT NULL, induk text);
CREATE TABLE instansi.jabatan (kode text PRIMARY KEY, nama text NOT NULL);
CREATE TABLE instansi.tempat (nip text NOT NULL, unit text NOT NULL, jabatan text NOT NULL, jenis text NOT NULL, mulai date NOT NULL, selesai date);
CREATE TABLE instansi.atasan (nip text NOT NULL, nip_atasan text NOT NULL, mulai date NOT NULL, selesai date);
CREATE TABLE instansi.tidak_hadir (nip text NOT NULL, mulai date NOT NULL, selesai date, jenis text);

CALL kinerja.pasang();
CALL kinerja.hubungkan('pegawai', 'SELECT nip, nama, jk AS jenis_kelamin, lahir AS tanggal_lahir, gol AS golongan, NULL AS jenjang, ''aktif'' AS status FROM instansi.orang');
CALL kinerja.hubungkan('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM instansi.unit');
CALL kinerja.hubungkan('jabatan', 'SELECT kode, nama FROM instansi.jabatan');
CALL kinerja.hubungkan('penempatan', 'SELECT nip, unit, jabatan, mulai, selesai, jenis FROM instansi.tempat');
CALL kinerja.hubungkan('penyelia', 'SELECT nip, nip_atasan, mulai, selesai FROM instansi.atasan');
CALL kinerja.hubungkan('ketidakhadiran', 'SELECT nip, mulai, selesai, jenis FROM instansi.tidak_hadir');
CREATE TABLE ukur_tahun.orang (i integer PRIMARY KEY, nip kinerja.nip NOT NULL, lahir date NOT NULL, kepala integer, pindah boolean NOT NULL);

CREATE PROCEDURE ukur_tahun.kosongkan() LANGUAGE plpgsql AS $$
DECLARE
    bagian regclass;
BEGIN
    SET LOCAL session_replication_role = replica;
    TRUNCATE kinerja.pegawai, kinerja.tahun_kinerja, kinerja.unit, kinerja.jabatan CASCADE;
    FOR bagian IN SELECT relid FROM pg_partition_tree('kinerja_jejak.jejak') WHERE isleaf LOOP
        EXECUTE format('ALTER TABLE %1$s DISABLE TRIGGER tetap; TRUNCATE %1$s; ALTER TABLE %1$s ENABLE ALWAYS TRIGGER tetap', bagian);
    END LOOP;
    TRUNCATE ukur_tahun.orang, instansi.orang, instansi.unit, instansi.jabatan, instansi.tempat, instansi.atasan, instansi.tidak_hadir;
    SET LOCAL session_replication_role = origin;
END $$;

-- The register and the agency as on the first day of the year's work.
CREATE PROCEDURE ukur_tahun.isi(banyak integer) LANGUAGE plpgsql AS $$
BEGIN
    CALL ukur_tahun.kosongkan();
    SET LOCAL session_replication_role = replica;
    INSERT INTO ukur_tahun.orang
    SELECT i, (to_char(lahir, 'YYYYMMDD') || (extract(year FROM lahir) + 20 + i % 8)::integer || to_char(1 + i % 12, 'FM00') || 1 + i % 2 || to_char(1 + i / 11000, 'FM000'))::kinerja.nip,
           lahir, CASE WHEN i % 30 > 0 THEN i / 30 * 30 WHEN i > 0 THEN (i / 30 - 1) / 10 * 30 END, i % 50 = 7
    FROM (SELECT i, date '1966-01-01' + i * 37 % 11000 AS lahir FROM generate_series(0, banyak - 1) i) l;
    ANALYZE ukur_tahun.orang;
    INSERT INTO kinerja.pegawai (nip, nama, jenis_kelamin, tanggal_lahir, mulai)
    SELECT nip, 'Pegawai ' || i, CASE i % 2 WHEN 0 THEN 'L' ELSE 'P' END, lahir, kinerja.tmt(nip) FROM ukur_tahun.orang;
    INSERT INTO kinerja.kedudukan (nip, mulai, golongan, status) SELECT nip, '2026-01-01', 'III/a', 'aktif' FROM ukur_tahun.orang;
    INSERT INTO kinerja.unit (kode, nama, induk, mulai) SELECT 'U' || u, 'Unit ' || u, CASE WHEN u > 0 THEN 'U' || (u - 1) / 10 END, '2026-01-01' FROM generate_series(0, (banyak - 1) / 30) u;
    INSERT INTO kinerja.jabatan (kode, nama, mulai) SELECT 'J' || j, 'Jabatan ' || j, '2026-01-01' FROM generate_series(0, 14) j;
    -- a head's post is his alone
    INSERT INTO kinerja.penempatan (nip, unit, jabatan, jenis, mulai, selesai)
    SELECT o.nip, t.unit, CASE WHEN o.i % 30 = 0 THEN 'J0' ELSE 'J' || 1 + o.i % 14 END, 'definitif', t.mulai, t.selesai
    FROM ukur_tahun.orang o CROSS JOIN LATERAL (
        SELECT 'U' || o.i / 30, kinerja.tmt(o.nip), CASE WHEN o.pindah THEN date '2026-06-30' END
        UNION ALL SELECT 'U' || (o.i / 30 + 1) % ((banyak + 29) / 30), date '2026-07-01', NULL WHERE o.pindah) AS t (unit, mulai, selesai)
    UNION ALL SELECT w.nip, 'U' || w.i / 30, 'J0', 'plh', '2026-03-01', '2026-03-31' FROM ukur_tahun.orang w WHERE w.i % 1500 = 1;
    INSERT INTO kinerja.penyelia (nip, mulai, selesai, nip_atasan)
    SELECT o.nip, t.mulai, t.selesai, a.nip
    FROM ukur_tahun.orang o CROSS JOIN LATERAL (
        SELECT o.kepala, date '2025-01-01', CASE WHEN o.pindah THEN date '2026-06-30' END
        UNION ALL SELECT (o.i / 30 + 1) % ((banyak + 29) / 30) * 30, date '2026-07-01', NULL WHERE o.pindah) AS t (kepala, mulai, selesai)
    JOIN ukur_tahun.orang a ON a.i = t.kepala WHERE a.i <> o.i;
    INSERT INTO kinerja.ketidakhadiran (nip, mulai, selesai, jenis) SELECT nip, '2026-03-01', '2026-03-31', 'cuti' FROM ukur_tahun.orang WHERE i % 1500 = 0;
    INSERT INTO instansi.orang SELECT p.nip, p.nama, p.jenis_kelamin, p.tanggal_lahir, 'III/a' FROM kinerja.pegawai p;
    INSERT INTO instansi.unit SELECT kode, nama, induk FROM kinerja.unit;
    INSERT INTO instansi.jabatan SELECT kode, nama FROM kinerja.jabatan;
    INSERT INTO instansi.tempat SELECT nip, unit, jabatan, jenis, mulai, selesai FROM kinerja.penempatan;
    INSERT INTO instansi.atasan SELECT nip, nip_atasan, mulai, selesai FROM kinerja.penyelia;
    INSERT INTO instansi.tidak_hadir SELECT nip, mulai, selesai, jenis FROM kinerja.ketidakhadiran;
    INSERT INTO kinerja.tahun_kinerja (tahun) VALUES (2026);
    INSERT INTO kinerja.skp (nip, tahun, mulai, selesai, unit, status) SELECT nip, 2026, '2026-01-01', '2026-12-31', 'U' || i / 30, 'berjalan' FROM ukur_tahun.orang;
    INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, kriteria, uraian, bobot) SELECT s.id, s.nip, n, 'produktivitas', 'Hasil ' || s.id || '.' || n, '50' FROM kinerja.skp s, generate_series(1, 2) n;
    INSERT INTO kinerja.indikator (hasil_kerja, skp, nip, nomor, aspek, uraian, target_bawah, satuan)
    SELECT h.id, h.skp, h.nip, 1, 'kuantitas', 'Indikator ' || h.id, 100 + h.id % 50, 'dokumen' FROM kinerja.hasil_kerja h;
    INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah, bukti)
    SELECT i.id, i.skp, i.nip, date '2026-02-01' + (i.id % 100)::integer + 90 * n, 40 + (i.id + n) % 40, 'berkas ' || i.id || '.' || n FROM kinerja.indikator i, generate_series(1, 2) n;
    SET LOCAL session_replication_role = origin;
    ANALYZE kinerja.pegawai, kinerja.kedudukan, kinerja.unit, kinerja.jabatan, kinerja.penempatan, kinerja.penyelia, kinerja.ketidakhadiran, kinerja.tahun_kinerja,
            kinerja.skp, kinerja.hasil_kerja, kinerja.indikator, kinerja.realisasi, instansi.orang, instansi.unit, instansi.jabatan, instansi.tempat, instansi.atasan, instansi.tidak_hadir;
END $$;

-- Everybody's days of the year have an evaluation, and its achievement is what the plan says.
CREATE PROCEDURE ukur_tahun.sama_isinya() LANGUAGE plpgsql AS $$
BEGIN
    CALL ukur.sama('days', 'SELECT 365 * count(*) FROM ukur_tahun.orang', 'SELECT sum(selesai - mulai + 1) FROM kinerja.penugasan_penilai', 'SELECT sum(selesai - mulai + 1) FROM kinerja.evaluasi');
    CALL ukur.sama('evaluators', $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', o.nip, a.nip), 0))) FROM ukur_tahun.orang o LEFT JOIN ukur_tahun.orang a ON a.i = o.kepala$q$,
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', nip, nip_penilai), 0))) FROM kinerja.evaluasi WHERE mulai = '2026-01-01'$q$);
    CALL ukur.sama('achievements', $q$SELECT (count(*), sum(capaian)) FROM kinerja.evaluasi$q$,
        $q$SELECT (count(*), sum(round(c.capaian, 4))) FROM kinerja.evaluasi e
           JOIN (SELECT i.skp, avg(least(round(r.jumlah * 100 / i.target_bawah), 120)) AS capaian FROM kinerja.indikator i JOIN (SELECT indikator, sum(jumlah) AS jumlah FROM kinerja.realisasi GROUP BY indikator) r ON r.indikator = i.id GROUP BY i.skp) c ON c.skp = e.skp$q$);
END $$;

CREATE PROCEDURE ukur_tahun.setahun(banyak integer) LANGUAGE plpgsql AS $$
DECLARE
    hal text := ukur.sebut(banyak) || ' people, a year';
BEGIN
    CALL ukur.adu(hal, ARRAY['the mapping read', 'periksa', 'susun_penugasan', 'buka_periode', 'hitung', 'hitung repeated'],
        ARRAY['SELECT (SELECT count(p) FROM kinerja_sumber.pegawai p), (SELECT count(p) FROM kinerja_sumber.penempatan p), (SELECT count(p) FROM kinerja_sumber.penyelia p)',
              $q$SELECT count(*) FROM kinerja.periksa('2026-01-02')$q$, 'CALL kinerja.susun_penugasan(2026)', $q$CALL kinerja.buka_periode('2026')$q$, $q$CALL kinerja.hitung('2026')$q$, $q$CALL kinerja.hitung('2026')$q$],
        ARRAY[format('CALL ukur_tahun.isi(%s)', banyak), NULL, NULL, 'ANALYZE kinerja.penugasan_penilai', 'ANALYZE kinerja.evaluasi', 'CALL ukur_tahun.sama_isinya()']);
    INSERT INTO ukur.angka (hal, nilai, batas)
    SELECT format('%s, %s: seconds', hal, peserta), round(percentile_cont(0.5) WITHIN GROUP (ORDER BY detik)::numeric, 2), CASE WHEN banyak = 6000 AND peserta <> 'the mapping read' THEN 1 END
    FROM ukur.putaran WHERE kerja = hal GROUP BY peserta ORDER BY min(urut);
    INSERT INTO ukur.angka (hal, nilai)
    SELECT format('%s, %s: µs a person', hal, peserta), round((percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) * 1e6 / banyak)::numeric, 1)
    FROM ukur.putaran WHERE kerja = hal GROUP BY peserta ORDER BY min(urut);
    INSERT INTO ukur.sasaran VALUES (hal, 'periksa', 'the mapping read', NULL);
    COMMIT;
END $$;
-- everything once, before it counts
CALL ukur_tahun.isi(least(:kota, 600));
CALL kinerja.susun_penugasan(2026);
CALL kinerja.buka_periode('2026');
CALL kinerja.hitung('2026');
CALL ukur_tahun.sama_isinya();
CALL ukur_tahun.setahun(:kota);

-- Row security: one database role that the register takes for the head of unit 1.
CREATE ROLE ukur_penilai;
CREATE ROLE ukur_atasan LOGIN IN ROLE ukur_penilai;
CALL kinerja.petakan_peran('penilai', 'ukur_penilai');

