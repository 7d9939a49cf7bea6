-- Penugasan penilai: siapa menilai siapa pada hari apa, diturunkan dan tidak pernah diketik.
BEGIN;
SET client_min_messages = warning;
SET search_path = public, kinerja;
SELECT no_plan();
CALL kinerja.pasang();

-- Instansi kecil yang acak: 30 orang, 6 unit; pindah, kosong, cuti, PLT/PLH, delegasi, datang dan pergi
SELECT setseed(0.26);
CREATE FUNCTION pg_temp.orang(n integer) RETURNS nip LANGUAGE sql IMMUTABLE AS $$SELECT ('19800101200501' || '1' || to_char(n, 'FM000'))::kinerja.nip$$;
CREATE FUNCTION pg_temp.acak(dari integer, sampai integer) RETURNS integer LANGUAGE sql VOLATILE AS 'SELECT dari + floor(random() * (sampai - dari + 1))::integer';
INSERT INTO unit (kode, nama, mulai) SELECT 'U' || n, 'Unit ' || n, '2020-01-01' FROM generate_series(0, 5) n;
INSERT INTO jabatan (kode, nama, mulai) SELECT j, j, '2020-01-01' FROM unnest('{K,S}'::text[]) j;
INSERT INTO pegawai (nip, nama, mulai, selesai) SELECT pg_temp.orang(n), 'Orang ' || n, CASE WHEN n % 7 = 3 THEN date '2026-01-01' + pg_temp.acak(0, 200) ELSE '2010-01-01' END,
    CASE WHEN n % 5 = 4 THEN date '2026-08-01' + pg_temp.acak(0, 200) END FROM generate_series(1, 30) n;
INSERT INTO kedudukan (nip, mulai, selesai, status) SELECT pg_temp.orang(n), '2025-01-01', CASE WHEN n % 4 = 0 THEN date '2026-03-01' + pg_temp.acak(0, 100) END, CASE WHEN n % 9 = 0 THEN 'pensiun' ELSE 'Aktif' END FROM generate_series(1, 30) n;
-- 1 sampai 6 memegang kursi K unitnya; yang lain S; sebagian pindah, dengan atau tanpa celah
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai, selesai)
SELECT pg_temp.orang(n), 'U' || n % 6, CASE WHEN n > 6 THEN 'S' WHEN n <> 3 THEN 'K' END, 'definitif', '2020-01-01', CASE WHEN n % 3 <> 0 THEN date '2026-02-01' + pg_temp.acak(0, 150) END FROM generate_series(1, 30) n WHERE n % 11 <> 10;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai, selesai)
SELECT t.nip, 'U' || pg_temp.acak(0, 5), CASE WHEN random() < 0.3 THEN 'K' ELSE 'S' END, 'definitif', t.selesai + 1 + CASE WHEN random() < 0.5 THEN 0 ELSE pg_temp.acak(1, 60) END, NULL
FROM penempatan t WHERE t.selesai IS NOT NULL AND random() < 0.7;
INSERT INTO penempatan (nip, unit, jabatan, jenis, mulai, selesai)
SELECT DISTINCT ON (n % 30) pg_temp.orang(1 + n % 30), 'U' || pg_temp.acak(0, 5), CASE WHEN random() < 0.9 THEN 'K' END, CASE WHEN random() < 0.5 THEN 'plt' ELSE 'plh' END, d, d + pg_temp.acak(3, 120)
FROM (SELECT n, date '2025-12-01' + pg_temp.acak(0, 365) AS d FROM generate_series(1, 28) n) AS x;
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan)
SELECT pg_temp.orang(n), '2024-01-01', CASE WHEN n % 3 = 1 THEN date '2026-04-01' + pg_temp.acak(0, 60) END, pg_temp.orang(a) FROM (SELECT n, pg_temp.acak(1, 6) AS a FROM generate_series(1, 30) n) AS x WHERE n <> a AND n % 13 <> 12;
INSERT INTO penyelia (nip, mulai, selesai, nip_atasan)
SELECT s.nip, s.selesai + pg_temp.acak(1, 40), NULL, pg_temp.orang(a.a) FROM penyelia s, LATERAL (SELECT pg_temp.acak(1, 6) + CASE WHEN s.nip IS NULL THEN 1 ELSE 0 END AS a) AS a WHERE s.selesai IS NOT NULL AND pg_temp.orang(a.a) <> s.nip;
INSERT INTO ketidakhadiran (nip, mulai, selesai, jenis)
SELECT pg_temp.orang(1 + n % 8), d, CASE WHEN n <> 5 THEN d + pg_temp.acak(0, 50) END, 'cuti ' || n FROM (SELECT n, date '2025-12-15' + pg_temp.acak(0, 360) AS d FROM generate_series(1, 16) n) AS x;
INSERT INTO delegasi (nip_pemberi, nip_penerima, mulai, selesai, unit, alasan)
SELECT pg_temp.orang(n), pg_temp.orang(6 + pg_temp.acak(1, 24)), d, d + 45, CASE WHEN n % 2 = 0 THEN 'U' || pg_temp.acak(0, 5) END, 'Tugas luar' FROM (SELECT n, date '2026-01-15' + pg_temp.acak(0, 280) AS d FROM generate_series(1, 6) n) AS x;

-- Peramal: satu orang, satu hari, langkah demi langkah
CREATE FUNCTION pg_temp.ramal(o nip, d date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    p record; t record; a nip; x record; kursi record; wakil nip[]; jenis_wakil text; pergi boolean; absen boolean; penilai nip; sebagai text;
BEGIN
    SELECT * INTO p FROM kinerja.pegawai WHERE nip = o;
    IF d < p.mulai OR d > coalesce(p.selesai, 'infinity') THEN RETURN NULL; END IF;
    SELECT unit, jabatan INTO t FROM kinerja.penempatan WHERE nip = o AND jenis = 'definitif' AND d BETWEEN mulai AND coalesce(selesai, 'infinity');
    IF NOT FOUND AND NOT EXISTS (SELECT FROM kinerja.kedudukan WHERE nip = o AND status ILIKE 'aktif' AND d BETWEEN mulai AND coalesce(selesai, 'infinity')) THEN RETURN NULL; END IF;
    SELECT nip_atasan INTO a FROM kinerja.penyelia WHERE nip = o AND d BETWEEN mulai AND coalesce(selesai, 'infinity');
    IF a IS NOT NULL THEN
        SELECT nip_penerima, unit INTO x FROM kinerja.delegasi WHERE nip_pemberi = a AND d BETWEEN mulai AND selesai;
        IF FOUND AND (x.unit IS NULL OR x.unit = t.unit) THEN
            penilai := x.nip_penerima; sebagai := 'delegasi';
        ELSE
            SELECT * INTO p FROM kinerja.pegawai WHERE nip = a;
            pergi := d < p.mulai OR d > coalesce(p.selesai, 'infinity')
                OR (EXISTS (SELECT FROM kinerja.penempatan WHERE nip = a AND jenis = 'definitif') AND NOT EXISTS (SELECT FROM kinerja.penempatan WHERE nip = a AND jenis = 'definitif' AND d BETWEEN mulai AND coalesce(selesai, 'infinity')));
            absen := EXISTS (SELECT FROM kinerja.ketidakhadiran WHERE nip = a AND d BETWEEN mulai AND coalesce(selesai, 'infinity'));
            IF pergi OR absen THEN
                SELECT unit, jabatan INTO kursi FROM kinerja.penempatan WHERE nip = a AND jenis = 'definitif' AND mulai <= d ORDER BY mulai DESC LIMIT 1;
                FOREACH jenis_wakil IN ARRAY CASE WHEN pergi THEN '{plt,plh}'::text[] ELSE '{plh,plt}' END LOOP
                    wakil := ARRAY (SELECT DISTINCT nip FROM kinerja.penempatan WHERE jenis = jenis_wakil AND unit = kursi.unit AND jabatan IS NOT DISTINCT FROM kursi.jabatan AND nip <> a AND d BETWEEN mulai AND coalesce(selesai, 'infinity'));
                    EXIT WHEN cardinality(wakil) > 0;
                END LOOP;
                IF cardinality(wakil) = 1 THEN penilai := wakil[1]; sebagai := jenis_wakil;
                ELSIF cardinality(wakil) = 0 AND NOT pergi THEN penilai := a; sebagai := 'atasan';
                END IF;
            ELSE
                penilai := a; sebagai := 'atasan';
            END IF;
        END IF;
        IF penilai = o THEN penilai := NULL; END IF;
    END IF;
    RETURN concat_ws(' ', coalesce(t.unit, '-'), coalesce(t.jabatan, '-'), coalesce(a::text, '-'), coalesce(penilai::text, '-'), CASE WHEN penilai IS NULL THEN '-' ELSE sebagai END);
END $$;
CREATE TEMP VIEW hari AS SELECT d::date AS d FROM generate_series(timestamp '2026-01-01', '2026-12-31', '1 day') d;
CREATE TEMP VIEW nyata AS SELECT t.nip, h.d, concat_ws(' ', coalesce(t.unit, '-'), coalesce(t.jabatan, '-'), coalesce(t.nip_atasan::text, '-'), coalesce(t.nip_penilai::text, '-'), coalesce(t.sebagai, '-')) AS isi
FROM penugasan_penilai t JOIN hari h ON h.d BETWEEN t.mulai AND t.selesai;
CREATE FUNCTION pg_temp.versi() RETURNS text LANGUAGE sql AS $$SELECT md5(string_agg(concat_ws(' ', xmin, ctid, t), E'\n' ORDER BY nip, mulai)) FROM kinerja.penugasan_penilai t$$;

CALL susun_penugasan(2026);
CREATE TEMP TABLE ramalan AS SELECT p.nip, h.d, pg_temp.ramal(p.nip, h.d) AS isi FROM pegawai p, hari h;
DELETE FROM ramalan WHERE isi IS NULL;
SELECT is_empty('SELECT * FROM nyata EXCEPT SELECT * FROM ramalan', 'tidak ada hari dengan penilai selain yang diramalkan hari demi hari');
SELECT is_empty('SELECT * FROM ramalan EXCEPT SELECT * FROM nyata', 'tidak ada hari yang terlewat');
SELECT is((SELECT count(*) FROM nyata), (SELECT count(*) FROM ramalan), 'setiap hari seorang pegawai termasuk satu ruas');
SELECT is_empty('SELECT a.nip, a.mulai FROM penugasan_penilai a JOIN penugasan_penilai b ON b.nip = a.nip AND b.mulai = a.selesai + 1 WHERE (a.unit, a.jabatan, a.nip_atasan, a.nip_penilai, a.sebagai) IS NOT DISTINCT FROM (b.unit, b.jabatan, b.nip_atasan, b.nip_penilai, b.sebagai)', 'tetangga yang sama adalah satu ruas');
SELECT results_eq($$SELECT s FROM (SELECT DISTINCT sebagai FROM penugasan_penilai) AS t (s) ORDER BY s COLLATE "C"$$, $$VALUES ('atasan'), ('delegasi'), ('plh'), ('plt'), (NULL)$$, 'uji ini memuat setiap jenis penilai, juga yang tidak ada');
SELECT cmp_ok((SELECT count(*) FROM penyelia s JOIN penugasan_penilai t ON t.nip = s.nip WHERE t.nip_penilai IS NULL AND t.nip_atasan IS NOT NULL), '>', 0::bigint, 'termasuk yang atasannya ada tetapi penilainya tidak dapat diturunkan');

CREATE TEMP TABLE versi AS SELECT pg_temp.versi() AS v, (SELECT count(*) FROM kinerja_jejak.jejak) AS j;
CALL susun_penugasan(2026);
SELECT is(pg_temp.versi(), v, 'diulang: tidak satu baris pun ditulis') FROM versi;
SELECT is((SELECT count(*) FROM kinerja_jejak.jejak), j, 'dan tidak satu catatan pun dalam jejak') FROM versi;
SELECT results_eq($$SELECT butir, banyak FROM v_laporan_tahap WHERE kegiatan = 'susun_penugasan' AND butir LIKE 'ruas%'$$, $$VALUES ('ruas ditambah', 0::bigint), ('ruas diubah', 0), ('ruas dihapus', 0)$$, 'dan laporannya berkata begitu');

-- Setelan: yang tidak hadir tanpa wakil tidak menilai
INSERT INTO pengaturan VALUES ('penilai_tidak_hadir', '"kosong"') ON CONFLICT (kunci) DO UPDATE SET isi = excluded.isi;
CALL susun_penugasan(2026);
SELECT is_empty($$SELECT FROM penugasan_penilai t JOIN ketidakhadiran x ON x.nip = t.nip_penilai AND x.masa && t.masa WHERE t.sebagai = 'atasan'$$, 'menurut setelan, atasan yang tidak hadir tidak menilai');
SELECT cmp_ok((SELECT count(*) FROM nyata n JOIN ramalan r USING (nip, d) WHERE n.isi <> r.isi), '>', 0::bigint, 'dan itu mengubah beberapa hari');
SELECT is_empty($$SELECT FROM nyata n JOIN ramalan r USING (nip, d) WHERE n.isi <> r.isi AND (n.isi NOT LIKE '% - -' OR r.isi NOT LIKE '% atasan')$$, 'hanya hari-hari itu');
DELETE FROM pengaturan WHERE kunci = 'penilai_tidak_hadir';
CALL susun_penugasan(2026);
SELECT is_empty('SELECT * FROM nyata EXCEPT SELECT * FROM ramalan', 'setelan dicabut: kembali seperti semula');

-- Hari-hari periode yang ditutup tetap
INSERT INTO tahun_kinerja (tahun) VALUES (2026);
INSERT INTO periode_kinerja (periode, tahun) VALUES ('2026-T2', 2026);
UPDATE periode_kinerja SET status = 'ditutup';
INSERT INTO ketidakhadiran (nip, mulai, selesai, jenis) SELECT pg_temp.orang(n), '2026-03-15', '2026-07-15', 'tugas belajar' FROM generate_series(1, 6) n;
UPDATE delegasi SET unit = NULL;
CALL susun_penugasan(2026);
CREATE TEMP TABLE ramalan_2 AS SELECT p.nip, h.d, pg_temp.ramal(p.nip, h.d) AS isi FROM pegawai p, hari h;
DELETE FROM ramalan_2 WHERE isi IS NULL;
SELECT is_empty($$SELECT * FROM nyata WHERE d <@ periode '2026-T2' EXCEPT SELECT * FROM ramalan$$, 'hari periode yang ditutup tetap seperti ketika ditutup');
SELECT is_empty($$SELECT * FROM ramalan WHERE d <@ periode '2026-T2' EXCEPT SELECT * FROM nyata$$, 'tidak ada yang hilang darinya');
SELECT is_empty($$SELECT * FROM nyata WHERE NOT d <@ periode '2026-T2' EXCEPT SELECT * FROM ramalan_2$$, 'hari yang lain menurut keadaan yang baru');
SELECT is((SELECT count(*) FROM nyata), (SELECT count(*) FROM ramalan_2), 'setiap hari tetap termasuk satu ruas');
SELECT cmp_ok((SELECT count(*) FROM ramalan r JOIN ramalan_2 s USING (nip, d) WHERE r.isi <> s.isi AND d <@ periode '2026-T2'), '>', 0::bigint, 'padahal keadaan baru berbeda di dalam periode itu');
UPDATE versi SET v = pg_temp.versi();
CALL susun_penugasan(2026);
SELECT is(pg_temp.versi(), v, 'diulang: tidak satu baris pun ditulis') FROM versi;

-- Kendala
SELECT throws_ok($$INSERT INTO penugasan_penilai (nip, mulai, selesai, nip_penilai, sebagai) VALUES (pg_temp.orang(1), '2030-01-01', '2030-12-31', pg_temp.orang(1), 'atasan')$$, '23514', NULL, 'tidak seorang pun menilai dirinya sendiri');
SELECT throws_ok('CALL susun_penugasan(NULL)', '22004', NULL, 'tahun NULL');
SELECT throws_ok('CALL susun_penugasan(26)', '22008', NULL, 'tahun yang tidak mungkin');

-- Ruas evaluasi: siapa yang menilai ruas yang pendek
CREATE FUNCTION pg_temp.ruas(minimum integer, VARIADIC bagian text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    o nip := pg_temp.orang(1); h date := '2027-01-01'; b text; hasil text;
BEGIN
    DELETE FROM kinerja.penugasan_penilai WHERE tahun = 2027;
    FOREACH b IN ARRAY bagian LOOP
        -- A30: A menilai 30 hari; -10: celah; 030: tanpa penilai
        IF left(b, 1) <> '-' THEN
            INSERT INTO kinerja.penugasan_penilai (nip, mulai, selesai, unit, nip_penilai, sebagai)
            VALUES (o, h, h + substr(b, 2)::integer - 1, 'U1', CASE WHEN left(b, 1) <> '0' THEN pg_temp.orang(ascii(b) - 60) END, CASE WHEN left(b, 1) <> '0' THEN 'atasan' END);
        END IF;
        h := h + substr(b, 2)::integer;
    END LOOP;
    SELECT string_agg(coalesce(chr(60 + right(r.nip_penilai::text, 3)::integer), '0') || r.selesai - r.mulai + 1, ' ' ORDER BY r.mulai) INTO hasil FROM kinerja.ruas_evaluasi('2027', minimum) r;
    RETURN hasil;
END $$;
SELECT is(r.nyata, r.harap, r.keterangan) FROM (VALUES
    (pg_temp.ruas(28, 'A40', 'B50'), 'A40 B50', 'dua penilai yang cukup lama menilai ruasnya masing-masing'),
    (pg_temp.ruas(28, 'A40', 'P10', 'A40'), 'A90', 'wakil yang sebentar: yang diwakili menilai seluruhnya'),
    (pg_temp.ruas(28, 'A20', 'P10', 'A20', 'B40'), 'A50 B40', 'juga bila ruas di kedua sisinya pendek'),
    (pg_temp.ruas(28, 'A60', 'B12'), 'A72', 'penilai baru belum sebulan: penilai lama yang menilai'),
    (pg_temp.ruas(28, 'A10', 'B60'), 'B70', 'penilai lama yang hanya sebentar: penilai baru yang menilai'),
    (pg_temp.ruas(28, 'A40', 'C10', 'B50'), 'A40 B60', 'di antara dua: kepada yang lebih panjang'),
    (pg_temp.ruas(28, 'A50', 'C10', 'B50'), 'A60 B50', 'bila sama panjang, kepada yang sebelumnya'),
    (pg_temp.ruas(28, 'A40', 'C10', 'D10', 'B50'), 'A40 B70', 'beberapa yang pendek berurutan ikut ke tempat yang sama'),
    (pg_temp.ruas(28, 'A15', 'B16'), 'B31', 'tidak ada yang cukup lama: yang terpanjang'),
    (pg_temp.ruas(28, 'A15', 'B15'), 'A30', 'bila sama panjang, penilai lama'),
    (pg_temp.ruas(28, 'A40', '-5', 'B10'), 'A40 B10', 'sesudah celah tidak ada tetangga'),
    (pg_temp.ruas(28, 'A28', 'B28'), 'A28 B28', 'tepat pada batas: cukup'),
    (pg_temp.ruas(28, 'A28', 'B27'), 'A55', 'kurang sehari: tidak'),
    (pg_temp.ruas(28, 'A40', '010', 'B30'), 'A50 B30', 'hari tanpa penilai yang sebentar ikut tetangganya'),
    (pg_temp.ruas(28, 'A40', '040'), 'A40 040', 'yang lama tanpa penilai tetap terlihat'),
    (pg_temp.ruas(0, 'A40', 'P1', 'A40'), 'A40 P1 A40', 'setelan 0: setiap ruas dinilai sendiri')) AS r (nyata, harap, keterangan);

SELECT * FROM finish();
ROLLBACK;
