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

-- Row security: a database role that the register takes for the head of unit 1,
-- who asks for the evaluations of his people; against the same rows asked for by
-- the owner, who says whose they are, in a way that the indexes serve.
CREATE ROLE ukur_penilai;
CREATE ROLE ukur_atasan LOGIN IN ROLE ukur_penilai;
CALL kinerja.petakan_peran('penilai', 'ukur_penilai');
CREATE FUNCTION ukur_tahun.daftar(syarat text) RETURNS text LANGUAGE sql AS $$
    SELECT 'SELECT e.nip, p.nama, e.mulai, e.selesai, e.status, e.capaian, s.versi, s.status FROM kinerja.evaluasi e JOIN kinerja.pegawai p ON p.nip = e.nip JOIN kinerja.skp s ON s.id = e.skp WHERE e.periode = ''2026''' || syarat
$$;
CREATE FUNCTION ukur_tahun.perintah(bagian text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE bagian
        WHEN 'tangan' THEN format('WITH bawahan AS MATERIALIZED (SELECT t.nip, t.mulai, coalesce(t.selesai, ''infinity'') AS selesai FROM kinerja.penyelia t WHERE t.nip_atasan = %1$L
            UNION SELECT t.nip, t.mulai, t.selesai FROM kinerja.penugasan_penilai t WHERE t.nip_penilai = %1$L) ', o.nip)
            || ukur_tahun.daftar(' AND e.nip = ANY (ARRAY (SELECT b.nip FROM bawahan b)) AND EXISTS (SELECT FROM bawahan b WHERE b.nip = e.nip AND b.mulai <= e.selesai AND b.selesai >= e.mulai)')
        WHEN 'aman' THEN ukur_tahun.daftar('')
        WHEN 'penilai' THEN ukur_tahun.daftar(format(' AND e.nip_penilai = %L', o.nip))
        WHEN 'satu' THEN 'SELECT 1'
        WHEN 'saya' THEN 'SELECT kinerja.nip_saya()'
        WHEN 'bawahan' THEN 'SELECT count(*) FROM kinerja.nip_bawahan()'
        WHEN 'lingkup' THEN 'SELECT kinerja.lingkup_penilai() IS NULL' END
    FROM ukur_tahun.orang o WHERE o.i = 30
$$;
CREATE TABLE ukur_tahun.peserta (nomor integer PRIMARY KEY, bagian text NOT NULL, awalan text NOT NULL, peran name NOT NULL, cara text NOT NULL, kerja text NOT NULL, nama text NOT NULL, rekan text, batas numeric);
INSERT INTO ukur_tahun.peserta VALUES
    (1, 'tangan', '', current_user, 'prepared', 'his people, prepared', 'conditions by hand', NULL, NULL), (2, 'aman', '', 'ukur_atasan', 'prepared', 'his people, prepared', 'row security', 'conditions by hand', 1.30),
    (3, 'tangan', '', current_user, 'simple', 'his people, simple', 'conditions by hand', NULL, NULL), (4, 'aman', '', 'ukur_atasan', 'simple', 'his people, simple', 'row security', 'conditions by hand', 1.30),
    (5, 'penilai', '', current_user, 'prepared', 'rated by him, prepared', 'no row security', NULL, NULL), (6, 'penilai', '', 'ukur_atasan', 'prepared', 'rated by him, prepared', 'row security', 'no row security', 1.30),
    (7, 'satu', '', 'ukur_atasan', 'prepared', 'parts', 'SELECT 1', NULL, NULL), (8, 'saya', '', 'ukur_atasan', 'prepared', 'parts', 'nip_saya', 'SELECT 1', NULL),
    (9, 'bawahan', '', 'ukur_atasan', 'prepared', 'parts', 'nip_bawahan', 'SELECT 1', NULL), (10, 'lingkup', '', 'ukur_atasan', 'prepared', 'parts', 'lingkup_penilai', 'SELECT 1', NULL),
    (11, 'tangan', 'EXPLAIN ', current_user, 'simple', 'parts', 'planning, by hand', NULL, NULL), (12, 'aman', 'EXPLAIN ', 'ukur_atasan', 'simple', 'parts', 'planning, row security', 'planning, by hand', NULL);

-- Who he is; the same rows; and each function of the policies once.
CREATE PROCEDURE ukur_tahun.siapkan_daftar() LANGUAGE plpgsql AS $$
DECLARE
    perintah text := ukur_tahun.perintah('aman');
    tangan text;
    aman text;
    rencana jsonb;
BEGIN
    INSERT INTO kinerja.pengguna SELECT 'ukur_atasan', nip FROM ukur_tahun.orang WHERE i = 30 ON CONFLICT (nama_peran) DO UPDATE SET nip = excluded.nip;
    EXECUTE format('SELECT (count(*), sum(hashtextextended(d::text, 0)))::text FROM (%s) d', ukur_tahun.perintah('tangan')) INTO tangan;
    SET LOCAL ROLE ukur_atasan;
    EXECUTE format('SELECT (count(*), sum(hashtextextended(d::text, 0)))::text FROM (%s) d', perintah) INTO aman;
    EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ' || perintah INTO rencana;
    RESET ROLE;
    CALL ukur.sama('list', format('SELECT %L', tangan), format('SELECT %L', aman));
    IF EXISTS (SELECT FROM jsonb_path_query(rencana, 'strict $.**') AS j WHERE jsonb_typeof(j) = 'object' AND j ->> 'Parent Relationship' IN ('InitPlan', 'SubPlan') AND (j ->> 'Actual Loops')::numeric > 1) THEN
        RAISE EXCEPTION 'a policy was evaluated more than once' USING DETAIL = rencana::text;
    END IF;
END $$;
CREATE PROCEDURE ukur_tahun.banding(banyak integer) LANGUAGE sql AS $$
    INSERT INTO ukur.sasaran
    SELECT format('%s people, %s, a thousand times', ukur.sebut(banyak), kerja), nama, rekan, batas FROM ukur_tahun.peserta WHERE rekan IS NOT NULL
$$;

CALL ukur_tahun.setahun(:kota);
CALL ukur_tahun.siapkan_daftar();
VACUUM (ANALYZE, FREEZE);
\set keluaran `bash test/bench/tahun.sh daftar :'DBNAME' :'kota' :'putaran' 2>&1`
\echo :keluaran
CALL ukur.sama('list', format('SELECT %s', 12 * :putaran), $$SELECT count(*) FROM ukur.putaran WHERE kerja ~ 'a thousand times'$$);
CALL ukur_tahun.banding(:kota);

-- one round is enough for the large agency's year: it is long
SELECT :besar > :kota AS ada_besar \gset
\if :ada_besar
SET ukur.putaran = 1;
CALL ukur_tahun.setahun(:besar);
SELECT set_config('ukur.putaran', :'putaran', false) AS putaran \gset
CALL ukur_tahun.siapkan_daftar();
VACUUM (ANALYZE, FREEZE);
\set keluaran `bash test/bench/tahun.sh daftar :'DBNAME' :'besar' :'putaran' 2>&1`
\echo :keluaran
CALL ukur.sama('list', format('SELECT %s', 24 * :putaran), $$SELECT count(*) FROM ukur.putaran WHERE kerja ~ 'a thousand times'$$);
CALL ukur_tahun.banding(:besar);
INSERT INTO ukur.angka (hal, nilai, batas)
SELECT format('%s, a person of %s against one of %s', b.peserta, ukur.sebut(:besar), ukur.sebut(:kota)), round(((b.d / :besar) / (k.d / :kota))::numeric, 2), 1.3
FROM (SELECT peserta, percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS d FROM ukur.putaran WHERE kerja = ukur.sebut(:kota) || ' people, a year' GROUP BY peserta) k
JOIN (SELECT peserta, percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS d, min(urut) AS urut FROM ukur.putaran WHERE kerja = ukur.sebut(:besar) || ' people, a year' GROUP BY peserta) b USING (peserta)
ORDER BY b.urut;
\endif

-- The last day: eight connections, each transaction one evaluator who finalises
-- one evaluation; against the same UPDATE of a plain copy by its owner.  Wall
-- time, because waiting is the subject.
CREATE TABLE ukur_tahun.antrian (klien integer, ke integer, id bigint NOT NULL, nip_penilai kinerja.nip NOT NULL, peran name NOT NULL, PRIMARY KEY (klien, ke));
INSERT INTO ukur_tahun.antrian
SELECT n % 8, row_number() OVER (PARTITION BY n % 8 ORDER BY n, id), id, nip_penilai, 'ukur_p' || n
FROM (SELECT e.id, e.nip_penilai, dense_rank() OVER (ORDER BY e.nip_penilai) - 1 AS n FROM kinerja.evaluasi e WHERE e.nip_penilai IS NOT NULL) e WHERE n < 320;
SELECT format('CREATE ROLE %I IN ROLE ukur_penilai', peran) FROM ukur_tahun.antrian GROUP BY peran \gexec
INSERT INTO kinerja.pengguna SELECT DISTINCT peran, nip_penilai FROM ukur_tahun.antrian;
CREATE TABLE ukur_tahun.salinan (LIKE kinerja.evaluasi INCLUDING GENERATED INCLUDING INDEXES);
SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS kolom FROM pg_attribute WHERE attrelid = 'kinerja.evaluasi'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' \gset
INSERT INTO ukur_tahun.salinan (:kolom) SELECT :kolom FROM kinerja.evaluasi;
CREATE PROCEDURE ukur_tahun.belum_ditetapkan() LANGUAGE plpgsql AS $$
BEGIN
    SET LOCAL session_replication_role = replica;
    UPDATE kinerja.evaluasi e SET status = 'dinilai', hasil = 'Sesuai Ekspektasi', perilaku = 'Sesuai Ekspektasi' FROM ukur_tahun.antrian a WHERE a.id = e.id;
    UPDATE ukur_tahun.salinan e SET status = 'dinilai', hasil = 'Sesuai Ekspektasi', perilaku = 'Sesuai Ekspektasi' FROM ukur_tahun.antrian a WHERE a.id = e.id;
    SET LOCAL session_replication_role = origin;
END $$;
CREATE TABLE ukur_tahun.beban (kerja text, peserta text, tps numeric, tengah numeric, p99 numeric, terlama numeric, tunggu bigint, dari bigint);
VACUUM (ANALYZE) ukur_tahun.antrian, ukur_tahun.salinan, kinerja.evaluasi, kinerja.pengguna;
\set keluaran `bash test/bench/tahun.sh hari_akhir :'DBNAME' 0 :'putaran' 2>&1`
\echo :keluaran
CALL ukur.sama('last day', format('SELECT %s', 2 + 2 * :putaran), 'SELECT count(*) FROM ukur_tahun.beban');
INSERT INTO ukur.sasaran SELECT DISTINCT kerja, 'finalised under audit and row security', 'UPDATE of a plain copy', NULL::numeric FROM ukur_tahun.beban WHERE kerja ~ 'as fast';
INSERT INTO ukur.angka (hal, nilai)
SELECT format('%s, %s: %s', b.kerja, b.peserta, v.hal), v.nilai
FROM (SELECT kerja, peserta, percentile_cont(0.5) WITHIN GROUP (ORDER BY tps) AS tps, percentile_cont(0.5) WITHIN GROUP (ORDER BY tengah) AS tengah, percentile_cont(0.5) WITHIN GROUP (ORDER BY p99) AS p99,
             max(terlama) AS terlama, sum(tunggu) AS tunggu, sum(dari) AS dari FROM ukur_tahun.beban GROUP BY kerja, peserta) b
CROSS JOIN LATERAL (VALUES (1, 'transactions a second', round(b.tps::numeric, 1)), (2, 'ms, median', round(b.tengah::numeric, 2)), (3, 'ms, 99 of 100', round(b.p99::numeric, 2)),
                           (4, 'ms, longest', round(b.terlama, 1)), (5, format('waits for a lock in %s looks', b.dari), b.tunggu)) AS v (n, hal, nilai)
ORDER BY b.kerja, b.peserta DESC, v.n;

CALL kinerja.lepaskan_peran('penilai', 'ukur_penilai');
SELECT format('DROP ROLE %I', peran) FROM ukur_tahun.antrian GROUP BY peran \gexec
DROP ROLE ukur_atasan, ukur_penilai;
CALL ukur_tahun.kosongkan();
CALL kinerja.bongkar();
DROP SCHEMA ukur_tahun, instansi, kinerja_jejak CASCADE;
