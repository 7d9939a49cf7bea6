-- Copying an agency into the register (sinkronkan): the first load, the same
-- again, and a day later when one person in a hundred has changed; for a city and
-- for a large agency, so that the cost of a person can be compared.  And what the
-- constraint costs that a person has one row a day.
--
-- People are 0.056 of the rows asked for: 560 thousand by default; the city has
-- 6 thousand.  The agency's tables are plain, with a hundredth of the NIPs short
-- of a digit and a tenth with blanks; everything is made anew in every round.
\ir ukur.sql

SELECT :baris * 56 / 1000 AS besar, least(:baris * 56 / 1000, 6000) AS kota, :baris * 6 / 1000 AS lembar \gset

-- the constraint
CREATE TABLE public.bahan AS
SELECT (to_char(lahir, 'YYYYMMDD') || (extract(year FROM lahir) + 20)::integer || '011' || to_char(1 + i / 11000, 'FM000'))::nip AS nip, date '2020-01-01' + i % 1000 AS mulai, NULL::date AS selesai
FROM (SELECT i, date '1966-01-01' + i * 37 % 11000 AS lahir FROM generate_series(0, :lembar - 1) i) o;
SELECT format('CREATE TABLE public.%I (nip nip NOT NULL, mulai date NOT NULL, selesai date, masa daterange NOT NULL GENERATED ALWAYS AS (daterange(mulai, selesai, ''[]'')) STORED%s)', nama, kendala)
FROM (VALUES ('tanpa', ''), ('unik', ', UNIQUE (nip, mulai)'), ('hash', ', EXCLUDE USING hash ((ROW(nip, masa)::masa_pegawai) masa_pegawai_ops WITH &&)'),
             ('gist', ', EXCLUDE USING gist (int8range(nip::bigint, nip::bigint, ''[]'') WITH &&, masa WITH &&)')) AS v (nama, kendala) \gexec
SELECT ukur.sebut(:lembar) || ' rows, one a person and day' AS kendala \gset
CALL ukur.adu(:'kendala', ARRAY['no constraint', 'unique person and first day', 'masa_pegawai, hash', 'two ranges, GiST'],
    ARRAY['INSERT INTO public.tanpa TABLE public.bahan', 'INSERT INTO public.unik TABLE public.bahan', 'INSERT INTO public.hash TABLE public.bahan', 'INSERT INTO public.gist TABLE public.bahan'],
    ARRAY['TRUNCATE public.tanpa', 'TRUNCATE public.unik', 'TRUNCATE public.hash', 'TRUNCATE public.gist']);
CALL ukur.sama('rows', 'SELECT count(*) FROM public.bahan', 'SELECT count(*) FROM public.hash', 'SELECT count(*) FROM public.gist');
INSERT INTO ukur.sasaran VALUES (:'kendala', 'masa_pegawai, hash', 'two ranges, GiST', 0.20), (:'kendala', 'masa_pegawai, hash', 'unique person and first day', NULL);
DROP TABLE public.bahan, public.tanpa, public.unik, public.hash, public.gist;

-- the agency
CREATE SCHEMA instansi;
CREATE TABLE instansi.orang (id integer PRIMARY KEY, nip text NOT NULL, nama text NOT NULL, jk text, lahir date, gol text);
CREATE TABLE instansi.unit (kode text PRIMARY KEY, nama text NOT NULL, induk text);
CREATE TABLE instansi.jabatan (kode text PRIMARY KEY, nama text NOT NULL);
CREATE TABLE instansi.tempat (orang integer NOT NULL, unit text NOT NULL, jabatan text NOT NULL, mulai date NOT NULL, selesai date);
CREATE TABLE instansi.atasan (orang integer NOT NULL, atasan integer NOT NULL, mulai date NOT NULL, selesai date);
CREATE PROCEDURE public.isi_orang(dari integer, sampai integer) LANGUAGE sql AS $$
    INSERT INTO instansi.orang
    SELECT i, CASE WHEN i % 100 = 50 THEN left(nip, 17) WHEN i % 10 = 4 THEN overlay(overlay(nip PLACING ' ' FROM 15 FOR 0) PLACING ' ' FROM 9 FOR 0) ELSE nip END,
           'Pegawai ' || i, jk, lahir, 'III/a'
    FROM (SELECT i, lahir, CASE i % 2 WHEN 0 THEN 'L' ELSE 'P' END AS jk,
                 to_char(lahir, 'YYYYMMDD') || (extract(year FROM lahir) + 20 + i % 8)::integer || to_char(1 + i % 12, 'FM00') || 1 + i % 2 || to_char(1 + i / 11000, 'FM000') AS nip
          FROM (SELECT i, date '1966-01-01' + i * 37 % 11000 AS lahir FROM generate_series(dari, sampai) i) l) o;
    -- a hundred people a unit, its head the first; a tenth has worked elsewhere before
    INSERT INTO instansi.tempat
    SELECT i, 'U' || i / 100, 'J' || i % 15, date '2022-01-01' + i % 1000, NULL FROM generate_series(dari, sampai) i
    UNION ALL SELECT i, 'U0', 'J' || i % 15, date '2021-01-01', date '2021-12-31' FROM generate_series(dari, sampai) i WHERE i % 10 = 8;
    INSERT INTO instansi.atasan SELECT i, CASE i % 100 WHEN 1 THEN 1 ELSE i / 100 * 100 + 1 END, '2025-01-01', NULL FROM generate_series(dari, sampai) i WHERE i NOT IN (0, 1)
$$;

-- The register empty, its log too, and the agency as on the first day.
CREATE PROCEDURE public.mulai_lagi(banyak integer) LANGUAGE plpgsql AS $$
DECLARE
    bagian regclass;
BEGIN
    SET LOCAL session_replication_role = replica;
    TRUNCATE kinerja.pegawai, kinerja.kedudukan, kinerja.unit, kinerja.jabatan, kinerja.penempatan, kinerja.penyelia, kinerja.ketidakhadiran, kinerja.hukuman, kinerja.sinkronisasi, kinerja.sinkronisasi_tolak;
    FOR bagian IN SELECT relid FROM pg_partition_tree('kinerja_jejak.jejak') WHERE isleaf LOOP
        EXECUTE format('ALTER TABLE %1$s DISABLE TRIGGER tetap; TRUNCATE %1$s; ALTER TABLE %1$s ENABLE ALWAYS TRIGGER tetap', bagian);
    END LOOP;
    SET LOCAL session_replication_role = origin;
    TRUNCATE instansi.orang, instansi.unit, instansi.jabatan, instansi.tempat, instansi.atasan;
    CALL public.isi_orang(0, banyak - 1);
    INSERT INTO instansi.unit SELECT 'U' || i, 'Unit ' || i, CASE WHEN i > 0 THEN 'U0' END FROM generate_series(0, (banyak + banyak / 1000) / 100) i;
    INSERT INTO instansi.jabatan SELECT 'J' || i, 'Jabatan ' || i FROM generate_series(0, 14) i;
    ANALYZE instansi.orang, instansi.unit, instansi.jabatan, instansi.tempat, instansi.atasan;
END $$;

-- A day later: one in a thousand has come and one has left, one in 200 has another grade, one in 250 another unit and head.
CREATE PROCEDURE public.berubah(banyak integer) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE instansi.orang SET gol = 'III/b' WHERE id % 200 = 7;
    UPDATE instansi.tempat SET selesai = '2026-01-02' WHERE orang % 250 = 9 AND selesai IS NULL;
    INSERT INTO instansi.tempat SELECT i, 'U0', 'J1', '2026-01-03', NULL FROM generate_series(0, banyak - 1) i WHERE i % 250 = 9;
    UPDATE instansi.atasan SET selesai = '2026-01-02' WHERE orang % 250 = 9 AND selesai IS NULL;
    INSERT INTO instansi.atasan SELECT i, 1, '2026-01-03', NULL FROM generate_series(0, banyak - 1) i WHERE i % 250 = 9;
    DELETE FROM instansi.orang WHERE id % 1000 = 11;
    DELETE FROM instansi.tempat WHERE orang % 1000 = 11;
    DELETE FROM instansi.atasan WHERE orang % 1000 = 11;
    CALL public.isi_orang(banyak, banyak + banyak / 1000 - 1);
    ANALYZE instansi.orang, instansi.tempat, instansi.atasan;
END $$;

CALL kinerja.pasang();
CALL kinerja.hubungkan('pegawai', 'SELECT nip, nama, jk AS jenis_kelamin, lahir AS tanggal_lahir, gol AS golongan, NULL AS jenjang, ''aktif'' AS status FROM instansi.orang');
CALL kinerja.hubungkan('unit', 'SELECT kode, nama, induk, NULL AS jenis FROM instansi.unit');
CALL kinerja.hubungkan('jabatan', 'SELECT kode, nama FROM instansi.jabatan');
CALL kinerja.hubungkan('penempatan', 'SELECT o.nip, t.unit, t.jabatan, t.mulai, t.selesai, ''definitif'' AS jenis FROM instansi.tempat t JOIN instansi.orang o ON o.id = t.orang');
CALL kinerja.hubungkan('penyelia', 'SELECT o.nip, a.nip AS nip_atasan, t.mulai, t.selesai FROM instansi.atasan t JOIN instansi.orang o ON o.id = t.orang JOIN instansi.orang a ON a.id = t.atasan');

-- The register's people of today are the agency's whose NIP can be read, with all that is said of them.
CREATE PROCEDURE public.sama_isinya() LANGUAGE plpgsql AS $$
BEGIN
    CALL ukur.sama('people',
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', replace(nip, ' ', ''), nama, jk, lahir, gol), 0))) FROM instansi.orang WHERE length(replace(nip, ' ', '')) = 18$q$,
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', p.nip, nama, jenis_kelamin, tanggal_lahir, golongan), 0))) FROM kinerja.pegawai p JOIN kinerja.kedudukan k ON k.nip = p.nip AND k.selesai IS NULL WHERE p.selesai IS NULL$q$);
    CALL ukur.sama('placements',
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', replace(nip, ' ', ''), unit, jabatan, mulai, selesai), 0))) FROM instansi.tempat JOIN instansi.orang ON id = orang WHERE length(replace(nip, ' ', '')) = 18$q$,
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', nip, unit, jabatan, t.mulai, t.selesai), 0))) FROM kinerja.penempatan t JOIN kinerja.pegawai p USING (nip) WHERE p.selesai IS NULL$q$);
    CALL ukur.sama('supervisors',
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', replace(o.nip, ' ', ''), replace(a.nip, ' ', ''), mulai, selesai), 0)))
           FROM instansi.atasan t JOIN instansi.orang o ON o.id = orang JOIN instansi.orang a ON a.id = atasan WHERE length(replace(o.nip, ' ', '')) = 18$q$,
        $q$SELECT (count(*), sum(hashtextextended(concat_ws(' ', nip, nip_atasan, t.mulai, t.selesai), 0))) FROM kinerja.penyelia t JOIN kinerja.pegawai p USING (nip) WHERE p.selesai IS NULL$q$);
END $$;
-- added, changed, closed
CREATE FUNCTION public.hasil(objek text) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', ditambah, diubah, ditutup) FROM kinerja.v_sinkronisasi v WHERE v.objek = hasil.objek $$;
CREATE PROCEDURE public.sama_perubahannya(banyak integer) LANGUAGE plpgsql AS $$
DECLARE
    baru integer := (SELECT count(*) FROM instansi.orang WHERE id >= banyak AND length(replace(nip, ' ', '')) = 18);
    tempat_baru integer := (SELECT count(*) FROM instansi.tempat JOIN instansi.orang ON id = orang WHERE id >= banyak AND length(replace(nip, ' ', '')) = 18);
    pergi integer := (SELECT count(*) FROM generate_series(0, banyak - 1) i WHERE i % 1000 = 11);
    naik integer := (SELECT count(*) FROM generate_series(0, banyak - 1) i WHERE i % 200 = 7);
    pindah integer := (SELECT count(*) FROM generate_series(0, banyak - 1) i WHERE i % 250 = 9);
BEGIN
    CALL public.sama_isinya();
    CALL ukur.sama('people changed', format('SELECT %L', concat_ws(' ', baru, 0, pergi)), $q$SELECT public.hasil('pegawai')$q$);
    CALL ukur.sama('grades changed', format('SELECT %L', concat_ws(' ', baru + naik, 0, pergi + naik)), $q$SELECT public.hasil('kedudukan')$q$);
    CALL ukur.sama('placements changed', format('SELECT %L', concat_ws(' ', tempat_baru + pindah, 0, pergi + pindah)), $q$SELECT public.hasil('penempatan')$q$);
    CALL ukur.sama('supervisors changed', format('SELECT %L', concat_ws(' ', baru + pindah, 0, pergi + pindah)), $q$SELECT public.hasil('penyelia')$q$);
END $$;

CREATE PROCEDURE public.salin(banyak integer) LANGUAGE plpgsql AS $$
DECLARE
    hal text := ukur.sebut(banyak) || ' people copied';
BEGIN
    CALL ukur.adu(hal, ARRAY['the mapping read', 'first load', 'repeated', 'a day later, 1 % changed'], ARRAY[
        'SELECT (SELECT count(p) FROM kinerja_sumber.pegawai p), (SELECT count(p) FROM kinerja_sumber.penempatan p), (SELECT count(p) FROM kinerja_sumber.penyelia p)',
        $q$CALL kinerja.sinkronkan('2026-01-02')$q$, $q$CALL kinerja.sinkronkan('2026-01-02')$q$, $q$CALL kinerja.sinkronkan('2026-01-03')$q$], ARRAY[
        format('CALL public.mulai_lagi(%s)', banyak), NULL, 'CALL public.sama_isinya()', format('CALL public.berubah(%s)', banyak)]);
    CALL public.sama_perubahannya(banyak);
    CALL ukur.sama('again', $q$SELECT sum(ditambah + diubah + ditutup) FROM kinerja.sinkronisasi WHERE putaran = 2$q$, 'SELECT 0');
    INSERT INTO ukur.angka (hal, nilai, batas)
    SELECT format('%s, %s: seconds', hal, peserta), round(percentile_cont(0.5) WITHIN GROUP (ORDER BY detik)::numeric, 2), CASE WHEN banyak = 6000 AND peserta = 'first load' THEN 1 END
    FROM ukur.putaran WHERE kerja = hal AND peserta <> 'the mapping read' GROUP BY peserta ORDER BY min(urut);
    INSERT INTO ukur.angka (hal, nilai)
    SELECT format('%s, %s: µs a person', hal, peserta), round((percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) * 1e6 / banyak)::numeric, 1)
    FROM ukur.putaran WHERE kerja = hal GROUP BY peserta ORDER BY min(urut);
    INSERT INTO ukur.sasaran SELECT hal, p, 'the mapping read', NULL FROM unnest('{first load,repeated,"a day later, 1 % changed"}'::text[]) p;
    COMMIT;
END $$;
-- everything once, before it counts
CALL public.mulai_lagi(:kota);
CALL kinerja.sinkronkan('2026-01-02');
CALL public.sama_isinya();
CALL public.salin(:kota);
CALL public.salin(:besar);
INSERT INTO ukur.angka (hal, nilai, batas)
SELECT format('%s, a person of %s against one of %s', b.peserta, ukur.sebut(:besar), ukur.sebut(:kota)), round(((b.d / :besar) / (k.d / :kota))::numeric, 2), 1.5
FROM (SELECT peserta, percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS d FROM ukur.putaran WHERE kerja = ukur.sebut(:kota) || ' people copied' GROUP BY peserta) k
JOIN (SELECT peserta, percentile_cont(0.5) WITHIN GROUP (ORDER BY detik) AS d, min(urut) AS urut FROM ukur.putaran WHERE kerja = ukur.sebut(:besar) || ' people copied' GROUP BY peserta) b USING (peserta)
ORDER BY b.urut;

CALL kinerja.bongkar();
DROP SCHEMA instansi, kinerja_jejak CASCADE;
DROP PROCEDURE public.isi_orang, public.mulai_lagi, public.berubah, public.sama_isinya, public.sama_perubahannya, public.salin;
DROP FUNCTION public.hasil;
