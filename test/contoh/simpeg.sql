-- The example agency: a made-up city with 6,000 employees in 60 units, its
-- appraisal year 2026 and the ratings since 2021, laid out as a personnel system
-- would have it.
--
-- It knows nothing of the extension: NIPs, weights and grades are text, some of
-- them dirty.  Every value comes from md5 of a key, so that all versions of the
-- server make the same rows.  Faults are put at fixed ids, listed where they are
-- made; nobody in here exists.
--
--     psql -d DB -v ON_ERROR_STOP=1 -f simpeg.sql
--
-- It is one transaction; with the psql variable dalam_transaksi it is a part of
-- the caller's, who may then take it back.

\if :{?dalam_transaksi}
\else
BEGIN;
\endif
SET LOCAL client_min_messages = warning;
CREATE SCHEMA simpeg;
COMMENT ON SCHEMA simpeg IS 'Contoh sistem kepegawaian Pemerintah Kota Contoh; seluruh isinya rekaan.';
SET LOCAL search_path = simpeg;

-- 0 .. sampai - 1, always the same for a key
CREATE FUNCTION pg_temp.acak(kunci text, sampai integer) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ('x' || substr(md5(kunci), 1, 7))::bit(28)::integer % sampai;

--
-- Units: the city, 14 offices, 45 divisions
--
CREATE TABLE unit (
    kode text COLLATE "C" PRIMARY KEY,
    nama text NOT NULL UNIQUE,
    induk text COLLATE "C" REFERENCES unit,
    jenis text NOT NULL CHECK (jenis IN ('kota', 'sekretariat', 'inspektorat', 'dinas', 'badan', 'bagian', 'bidang'))
);
COMMENT ON TABLE unit IS 'Unit organisasi: kota, perangkat daerah, lalu bagian atau bidang.';
COMMENT ON COLUMN unit.induk IS 'Unit di atasnya; kosong bagi kota.';

-- besar: how many people a unit has, as a share
CREATE TEMP TABLE bahan_unit (kode, nama, jenis, besar) ON COMMIT DROP AS VALUES
    ('1',      'Pemerintah Kota Contoh',                     'kota',        1),
    ('1.01',   'Sekretariat Daerah',                         'sekretariat', 4),
    ('1.01.1', 'Bagian Tata Pemerintahan',                   'bagian',      5),
    ('1.01.2', 'Bagian Hukum',                               'bagian',      4),
    ('1.01.3', 'Bagian Organisasi',                          'bagian',      4),
    ('1.01.4', 'Bagian Umum',                                'bagian',      8),
    ('1.02',   'Sekretariat DPRD',                           'sekretariat', 3),
    ('1.02.1', 'Bagian Persidangan',                         'bagian',      4),
    ('1.02.2', 'Bagian Keuangan DPRD',                       'bagian',      4),
    ('1.03',   'Inspektorat',                                'inspektorat', 4),
    ('1.03.1', 'Inspektur Pembantu Wilayah I',               'bidang',      4),
    ('1.03.2', 'Inspektur Pembantu Wilayah II',              'bidang',      4),
    ('1.04',   'Dinas Pendidikan',                           'dinas',       6),
    ('1.04.1', 'Bidang Sekolah Dasar',                       'bidang',      95),
    ('1.04.2', 'Bidang Sekolah Menengah Pertama',            'bidang',      70),
    ('1.04.3', 'Bidang Pendidikan Anak Usia Dini',           'bidang',      30),
    ('1.04.4', 'Bidang Guru dan Tenaga Kependidikan',        'bidang',      12),
    ('1.05',   'Dinas Kesehatan',                            'dinas',       6),
    ('1.05.1', 'Bidang Pelayanan Kesehatan',                 'bidang',      70),
    ('1.05.2', 'Bidang Kesehatan Masyarakat',                'bidang',      30),
    ('1.05.3', 'Bidang Pengendalian Penyakit',               'bidang',      12),
    ('1.05.4', 'Bidang Sumber Daya Kesehatan',               'bidang',      8),
    ('1.06',   'Dinas Pekerjaan Umum dan Tata Ruang',        'dinas',       4),
    ('1.06.1', 'Bidang Bina Marga',                          'bidang',      7),
    ('1.06.2', 'Bidang Sumber Daya Air',                     'bidang',      6),
    ('1.06.3', 'Bidang Cipta Karya',                         'bidang',      5),
    ('1.06.4', 'Bidang Tata Ruang',                          'bidang',      4),
    ('1.07',   'Dinas Sosial',                               'dinas',       4),
    ('1.07.1', 'Bidang Rehabilitasi Sosial',                 'bidang',      5),
    ('1.07.2', 'Bidang Perlindungan Sosial',                 'bidang',      5),
    ('1.07.3', 'Bidang Pemberdayaan Sosial',                 'bidang',      4),
    ('1.08',   'Dinas Kependudukan dan Pencatatan Sipil',    'dinas',       4),
    ('1.08.1', 'Bidang Pendaftaran Penduduk',                'bidang',      8),
    ('1.08.2', 'Bidang Pencatatan Sipil',                    'bidang',      7),
    ('1.08.3', 'Bidang Informasi Kependudukan',              'bidang',      4),
    ('1.08.4', 'Bidang Pemanfaatan Data',                    'bidang',      3),
    ('1.09',   'Dinas Perhubungan',                          'dinas',       4),
    ('1.09.1', 'Bidang Lalu Lintas',                         'bidang',      8),
    ('1.09.2', 'Bidang Angkutan',                            'bidang',      6),
    ('1.09.3', 'Bidang Prasarana Perhubungan',               'bidang',      5),
    ('1.10',   'Dinas Lingkungan Hidup',                     'dinas',       4),
    ('1.10.1', 'Bidang Persampahan',                         'bidang',      9),
    ('1.10.2', 'Bidang Pengendalian Pencemaran',             'bidang',      5),
    ('1.10.3', 'Bidang Tata Lingkungan',                     'bidang',      4),
    ('1.11',   'Dinas Ketahanan Pangan dan Pertanian',       'dinas',       4),
    ('1.11.1', 'Bidang Ketahanan Pangan',                    'bidang',      5),
    ('1.11.2', 'Bidang Tanaman Pangan',                      'bidang',      6),
    ('1.11.3', 'Bidang Peternakan',                          'bidang',      5),
    ('1.12',   'Badan Perencanaan Pembangunan Daerah',       'badan',       4),
    ('1.12.1', 'Bidang Perencanaan Makro',                   'bidang',      4),
    ('1.12.2', 'Bidang Prasarana Wilayah',                   'bidang',      4),
    ('1.12.3', 'Bidang Penelitian dan Pengembangan',         'bidang',      3),
    ('1.13',   'Badan Kepegawaian dan Pengembangan SDM',     'badan',       4),
    ('1.13.1', 'Bidang Mutasi dan Promosi',                  'bidang',      4),
    ('1.13.2', 'Bidang Penilaian Kinerja',                   'bidang',      4),
    ('1.13.3', 'Bidang Pengembangan Kompetensi',             'bidang',      4),
    ('1.14',   'Badan Pendapatan Daerah',                    'badan',       4),
    ('1.14.1', 'Bidang Pendataan dan Penetapan',             'bidang',      6),
    ('1.14.2', 'Bidang Penagihan',                           'bidang',      6),
    ('1.14.3', 'Bidang Pengendalian Pendapatan',             'bidang',      4);

INSERT INTO unit
SELECT kode, nama, nullif(regexp_replace(kode, '\.?[0-9]+$', ''), ''), jenis
FROM bahan_unit ORDER BY kode COLLATE "C";

-- The posts, of a few families
CREATE TABLE jabatan (
    kode text COLLATE "C" PRIMARY KEY,
    nama text NOT NULL UNIQUE,
    jenis text NOT NULL CHECK (jenis IN ('pimpinan tinggi', 'administrator', 'fungsional', 'pelaksana')),
    kelas smallint NOT NULL,
    jenjang text CHECK ((jenis = 'fungsional') = (jenjang IS NOT NULL))
);
COMMENT ON TABLE jabatan IS 'Daftar jabatan beserta jenis dan kelasnya.';
COMMENT ON COLUMN jabatan.jenjang IS 'Jenjang jabatan fungsional; kosong bagi jabatan lain.';
INSERT INTO jabatan VALUES
    ('A1', 'Sekretaris Daerah',                        'pimpinan tinggi', 15, NULL),
    ('A2', 'Kepala Perangkat Daerah',                  'pimpinan tinggi', 14, NULL),
    ('B1', 'Kepala Bagian atau Bidang',                'administrator',   11, NULL),
    ('F1', 'Guru Ahli Pertama',                        'fungsional',      8,  'Ahli Pertama'),
    ('F2', 'Guru Ahli Muda',                           'fungsional',      9,  'Ahli Muda'),
    ('F3', 'Perawat Terampil',                         'fungsional',      6,  'Terampil'),
    ('F4', 'Perawat Ahli Pertama',                     'fungsional',      8,  'Ahli Pertama'),
    ('F5', 'Operator Sistem Informasi Kependudukan',   'fungsional',      6,  'Terampil'),
    ('F6', 'Auditor Ahli Pertama',                     'fungsional',      8,  'Ahli Pertama'),
    ('F7', 'Perencana Ahli Pertama',                   'fungsional',      8,  'Ahli Pertama'),
    ('F8', 'Guru Ahli Madya',                          'fungsional',      11, 'Ahli Madya'),
    ('F9', 'Perawat Mahir',                            'fungsional',      7,  'Mahir'),
    ('P1', 'Penelaah Teknis Kebijakan',                'pelaksana',       7,  NULL),
    ('P2', 'Pengolah Data dan Informasi',              'pelaksana',       6,  NULL),
    ('P3', 'Pengadministrasi Perkantoran',             'pelaksana',       5,  NULL);

--
-- People.  The faults, by id:
--   ..50        a NIP that must be rejected, 60 people, ten kinds
--   ..004       entered twice: the same person as the id before, spelt otherwise
--   ..077       the date of birth contradicts the NIP
--   ..333       the sex contradicts the NIP
--   % 500 = 17  weights of the plan that do not make 100
--   % 125 = 61  no realisation at all: not rated
--   % 200 = 99  no behaviour rating: not rated
--   % 400 = 12  2021: the second half is missing
--   % 250 = 90  2021: one activity without a realisation, which is not a zero
--   % 250 = 91  2021: one activity not carried out, which is a zero
--   % 700 = 33  2022-2026: a word that is none of the three
--
CREATE TEMP TABLE bahan_orang ON COMMIT DROP AS
SELECT id, pppk, jk, lahir, pendidikan, pangkat,
       CASE WHEN pppk THEN make_date(tahun, 1, 1) ELSE make_date(tahun, bulan, 1) END AS tmt,
       awalan || lpad((row_number() OVER (PARTITION BY awalan ORDER BY id))::text, 3, '0') AS nip,
       CASE
           WHEN NOT pppk THEN ('{II/a,II/b,II/c,II/d,III/a,III/b,III/c,III/d,IV/a,IV/b}'::text[])[pangkat]
           ELSE ('{V,VII,IX,X}'::text[])[pendidikan]
       END AS gol,
       NOT pppk AND pangkat >= 8 AND lahir < date '1985-01-01' AND id % 100 NOT IN (17, 25, 50)
           AND id % 125 <> 61 AND id % 200 <> 99 AND id % 1000 NOT IN (3, 4, 77, 333) AS layak
FROM (SELECT *, to_char(lahir, 'YYYYMMDD') || tahun
             || CASE WHEN pppk THEN (21 + (pg_temp.acak('kontrak' || id, 12) = 0)::integer)::text
                     ELSE lpad(bulan::text, 2, '0') END
             || CASE jk WHEN 'L' THEN '1' ELSE '2' END AS awalan,
             least((CASE pendidikan WHEN 1 THEN 1 WHEN 2 THEN 3 WHEN 3 THEN 5 ELSE 6 END) + (2026 - tahun) / 5,
                   (CASE pendidikan WHEN 1 THEN 6 WHEN 2 THEN 7 WHEN 3 THEN 8 + id % 3 / 2 ELSE 10 END)) AS pangkat
      FROM (SELECT *, CASE WHEN pppk THEN 2019 + pg_temp.acak('tahun' || id, 7)
                           ELSE least(extract(year FROM lahir)::integer + 19 + pg_temp.acak('umur' || id, 13), 2025)
                      END AS tahun
            FROM (SELECT id,
                         pg_temp.acak('jenis' || id, 10) = 0 AS pppk,
                         CASE WHEN pg_temp.acak('jk' || id, 100) < 46 THEN 'L' ELSE 'P' END AS jk,
                         date '1968-01-10' + pg_temp.acak('lahir' || id, 12000) AS lahir,
                         ('{1,1,2,2,3,3,3,3,3,4}'::integer[])[1 + pg_temp.acak('didik' || id, 10)] AS pendidikan,
                         ('{1,1,2,3,3,4,4,5,8,10,12,12}'::integer[])[1 + pg_temp.acak('bulan' || id, 12)] AS bulan
                  FROM generate_series(1, 6000) AS id) AS a) AS b) AS c;

-- Heads: one person of rank for each unit
CREATE TEMP TABLE kepala ON COMMIT DROP AS
SELECT u.kode AS unit, b.id AS orang
FROM (SELECT kode, row_number() OVER (ORDER BY kode COLLATE "C") AS nomor FROM unit) AS u
JOIN (SELECT id, row_number() OVER (ORDER BY md5('kepala' || id) COLLATE "C") AS nomor
      FROM bahan_orang WHERE layak) AS b USING (nomor);

-- The same person entered twice
UPDATE bahan_orang AS kedua
SET (pppk, jk, lahir, pendidikan, pangkat, tmt, nip, gol)
  = (asal.pppk, asal.jk, asal.lahir, asal.pendidikan, asal.pangkat, asal.tmt, asal.nip, asal.gol)
FROM bahan_orang AS asal
WHERE kedua.id % 1000 = 4 AND asal.id = kedua.id - 1;

CREATE TABLE orang (
    id bigint PRIMARY KEY,
    nip_teks text,
    nama text NOT NULL,
    jk text,
    lahir date,
    gol text,
    status text NOT NULL CHECK (status IN ('PNS', 'PPPK')),
    pendidikan text
);
COMMENT ON TABLE orang IS 'Pegawai, seperti tercatat pada sistem kepegawaian.';
COMMENT ON COLUMN orang.nip_teks IS 'NIP sebagaimana diketik; sebagian berspasi, bertitik, atau salah.';
COMMENT ON COLUMN orang.jk IS 'L laki-laki, P perempuan.';
COMMENT ON COLUMN orang.gol IS 'Golongan ruang PNS atau golongan PPPK sebagaimana diketik.';

-- Names of invented syllables
CREATE FUNCTION pg_temp.kata(kunci text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN ('{Ar,Be,Da,Fe,Ga,Ha,In,Ju,Ka,La,Me,Na,Or,Pu,Ra,Si,Ta,Ul,Wi,Yo}'::text[])[1 + pg_temp.acak('a' || kunci, 20)]
    || ('{ba,di,go,ke,lu,mo,ne,ru,sa,ti,vo,za}'::text[])[1 + pg_temp.acak('b' || kunci, 12)]
    || ('{n,r,s,na,ra,ya,lo,di,mi,to}'::text[])[1 + pg_temp.acak('c' || kunci, 10)];

INSERT INTO orang
SELECT b.id,
       CASE
           WHEN b.id % 100 = 50 THEN      -- rejected, six of each kind
               CASE (b.id / 100) % 10
                   WHEN 0 THEN left(b.nip, 17)
                   WHEN 1 THEN left(b.nip, 15) || replace(right(b.nip, 3), '0', 'O')
                   WHEN 2 THEN overlay(b.nip PLACING '0230' FROM 5)
                   WHEN 3 THEN overlay(b.nip PLACING '13' FROM 5)
                   WHEN 4 THEN overlay(b.nip PLACING '3' FROM 15)
                   WHEN 5 THEN overlay(b.nip PLACING '000' FROM 16)
                   WHEN 6 THEN overlay(b.nip PLACING (left(b.nip, 4)::integer + 10)::text FROM 9)
                   WHEN 7 THEN ''
                   WHEN 8 THEN overlay(b.nip PLACING (substr(b.nip, 7, 2)::integer + 40)::text FROM 7)
                   ELSE overlay(b.nip PLACING '17' FROM 13)
               END
           WHEN b.tulis < 82 AND b.id % 1000 <> 4 THEN b.nip
           WHEN b.tulis < 88 OR b.id % 1000 = 4 THEN array_to_string(b.bagian, ' ')
           WHEN b.tulis < 92 THEN array_to_string(b.bagian, '.')
           WHEN b.tulis < 94 THEN array_to_string(b.bagian, chr(9))
           WHEN b.tulis < 98 THEN array_to_string(b.bagian, chr(160))    -- no-break space
           ELSE ' ' || b.nip || '  '
       END,
       CASE WHEN b.id % 1000 = 4 THEN upper(pg_temp.kata((b.id - 1) || 'x') || ' ' || pg_temp.kata((b.id - 1) || 'y'))
            ELSE pg_temp.kata(b.id || 'x') || ' ' || pg_temp.kata(b.id || 'y') END,
       CASE WHEN b.id % 1000 = 333 THEN translate(b.jk, 'LP', 'PL') ELSE b.jk END,
       b.lahir + CASE WHEN b.id % 1000 = 77 THEN b.id / 1000 + 1 ELSE 0 END,
       CASE pg_temp.acak('gol' || b.id, 60)
           WHEN 0 THEN lower(b.gol)
           WHEN 1 THEN replace(b.gol, '/', '-')
           WHEN 2 THEN replace(b.gol, '/', '.')
           ELSE b.gol
       END,
       CASE WHEN b.pppk THEN 'PPPK' ELSE 'PNS' END,
       ('{SMA,D-III,S-1,S-2}'::text[])[b.pendidikan]
FROM (SELECT *, pg_temp.acak('tulis' || id, 100) AS tulis,
             ARRAY[left(nip, 8), substr(nip, 9, 6), substr(nip, 15, 1), right(nip, 3)] AS bagian
      FROM bahan_orang) AS b
ORDER BY b.id;

--
-- Who works where, and under whom
--
CREATE TABLE penempatan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    orang bigint NOT NULL,
    unit text COLLATE "C" NOT NULL,
    jabatan text COLLATE "C" NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('definitif', 'plh')),
    mulai date NOT NULL,
    selesai date CHECK (selesai >= mulai)
);
COMMENT ON TABLE penempatan IS 'Riwayat penempatan pegawai pada unit dan jabatan.';
COMMENT ON COLUMN penempatan.mulai IS 'Terhitung mulai tanggal.';
COMMENT ON COLUMN penempatan.selesai IS 'Hari terakhir; kosong selama masih berlaku.';

CREATE TEMP TABLE bahan_tempat ON COMMIT DROP AS
SELECT b.id AS orang, b.pendidikan, k.orang IS NOT NULL AS kepala, b.tmt,
       coalesce(k.unit, tujuan.kode) AS unit, asal.kode AS asal,
       greatest(b.tmt, (date '2017-01-01' + make_interval(months => pg_temp.acak('mulai' || b.id, 108)))::date) AS mulai
FROM bahan_orang AS b
LEFT JOIN kepala AS k ON k.orang = b.id
CROSS JOIN (SELECT sum(besar)::integer AS semua FROM bahan_unit) AS s
JOIN (SELECT kode, row_number() OVER w AS nomor, sum(besar) OVER w - besar AS bawah, sum(besar) OVER w AS atas
      FROM bahan_unit WINDOW w AS (ORDER BY kode COLLATE "C")) AS tujuan
    ON pg_temp.acak('unit' || b.id, s.semua) >= tujuan.bawah AND pg_temp.acak('unit' || b.id, s.semua) < tujuan.atas
JOIN (SELECT kode, row_number() OVER (ORDER BY kode COLLATE "C") AS nomor FROM bahan_unit) AS asal
    ON asal.nomor = 1 + (tujuan.nomor + pg_temp.acak('asal' || b.id, 59)) % 60;    -- another unit

CREATE FUNCTION pg_temp.jabatan_staf(unit text, pendidikan integer, kunci bigint) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN CASE
    WHEN unit ~ '^1\.04\.[123]' THEN
        CASE WHEN pendidikan < 3 THEN 'P3' WHEN pg_temp.acak('jab' || kunci, 12) = 3 THEN 'F8'
             WHEN pg_temp.acak('jab' || kunci, 3) = 0 THEN 'F2' ELSE 'F1' END
    WHEN unit ~ '^1\.05\.[12]' THEN
        CASE WHEN pendidikan > 2 THEN 'F4' WHEN pg_temp.acak('jab' || kunci, 4) = 0 THEN 'F9' ELSE 'F3' END
    WHEN unit ~ '^1\.08\.' AND pg_temp.acak('jab' || kunci, 2) = 0 THEN 'F5'
    WHEN unit ~ '^1\.03' AND pendidikan > 2 THEN 'F6'
    WHEN unit ~ '^1\.12' AND pendidikan > 2 THEN 'F7'
    WHEN pendidikan = 1 THEN 'P3' WHEN pendidikan = 2 THEN 'P2' ELSE 'P1'
END;

INSERT INTO penempatan (orang, unit, jabatan, jenis, mulai, selesai)
SELECT orang, unit, jabatan, jenis, mulai, selesai
FROM (-- where people are now; 60 of them came in the middle of 2026
      SELECT orang, unit, CASE WHEN NOT kepala THEN pg_temp.jabatan_staf(unit, pendidikan, orang)
                               WHEN unit = '1' THEN 'A1' WHEN length(unit) = 4 THEN 'A2' ELSE 'B1' END,
             'definitif', CASE WHEN orang % 100 = 25 THEN date '2026-07-01' ELSE mulai END, NULL::date
      FROM bahan_tempat
      UNION ALL     -- where those 60 came from
      SELECT orang, asal, pg_temp.jabatan_staf(asal, pendidikan, orang), 'definitif', mulai, date '2026-06-30'
      FROM bahan_tempat WHERE orang % 100 = 25
      UNION ALL     -- earlier years of every tenth
      SELECT orang, asal, pg_temp.jabatan_staf(asal, pendidikan, orang), 'definitif', tmt, mulai - 1
      FROM bahan_tempat WHERE orang % 10 = 8 AND NOT kepala AND mulai > tmt
      UNION ALL     -- the first division's head stood in for the head of the office
      SELECT orang, left(unit, 4), 'A2', 'plh', date '2026-08-10', date '2026-08-21'
      FROM bahan_tempat WHERE kepala AND unit LIKE '%.1' AND length(unit) = 6
     ) AS semua (orang, unit, jabatan, jenis, mulai, selesai)
ORDER BY orang, mulai;

CREATE TABLE atasan (
    orang bigint NOT NULL,
    atasan bigint NOT NULL CHECK (atasan <> orang),
    mulai date NOT NULL,
    selesai date,
    PRIMARY KEY (orang, mulai)
);
COMMENT ON TABLE atasan IS 'Atasan langsung pegawai beserta masa berlakunya; Sekretaris Daerah tidak beratasan di sini.';

-- The head of the unit; for a head, that of the unit above
INSERT INTO atasan
SELECT p.orang, k.orang, greatest(p.mulai, t.mulai), p.selesai
FROM penempatan AS p
JOIN unit AS u ON u.kode = p.unit
LEFT JOIN kepala AS sendiri ON sendiri.orang = p.orang
JOIN kepala AS k ON k.unit = CASE WHEN sendiri.orang IS NULL THEN p.unit ELSE u.induk END
JOIN bahan_tempat AS t ON t.orang = k.orang
WHERE p.jenis = 'definitif' AND (p.selesai IS NULL OR p.selesai >= date '2026-01-01')
ORDER BY p.orang, p.mulai;

--
-- The year: plans, realisations, behaviour
--
CREATE TABLE rencana (
    id bigint PRIMARY KEY,
    orang bigint NOT NULL,
    nomor integer NOT NULL,
    uraian text NOT NULL,
    kriteria text NOT NULL CHECK (kriteria IN ('produktivitas', 'kualitas', 'inovasi')),
    aspek text NOT NULL CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu')),
    target numeric NOT NULL CHECK (target > 0),
    satuan text NOT NULL,
    bobot text,
    UNIQUE (orang, nomor)
);
COMMENT ON TABLE rencana IS 'Baris rencana kinerja (SKP) tahun 2026.';
COMMENT ON COLUMN rencana.aspek IS 'kuantitas: realisasi dijumlahkan; kualitas dan waktu: dirata-ratakan; waktu: makin kecil makin baik.';
COMMENT ON COLUMN rencana.bobot IS 'Bobot dalam persen sebagaimana diketik.';

-- mutu: how well a person does, in percent of a target; one for the whole year
CREATE TEMP TABLE bahan_tahun ON COMMIT DROP AS
SELECT t.orang, t.unit, jumlah,
       CASE WHEN undi < 2 THEN 42 WHEN undi < 6 THEN 60 WHEN undi < 18 THEN 84 WHEN undi < 76 THEN 99 ELSE 113 END AS mutu,
       CASE WHEN orang % 500 = 17 THEN orang / 500 % 4 END AS salah,
       CASE jumlah
           WHEN 3 THEN CASE WHEN orang % 2 = 0 THEN '{33.3333%,33.3333%,33.3334%}' ELSE '{40,35,25}' END
           WHEN 4 THEN '{40,25,20 %,15}'
           WHEN 5 THEN '{30,25%,20,15,10}'
           ELSE '{25,20,17.5,15 %,12.5,10}'
       END::text[] AS bobot
FROM (SELECT orang, unit, pg_temp.acak('mutu' || orang, 100) AS undi,
             CASE WHEN orang % 500 = 17 AND orang / 500 % 4 = 0 THEN 3
                  ELSE ('{3,4,4,5,5,5,6,6}'::integer[])[1 + pg_temp.acak('baris' || orang, 8)] END AS jumlah
      FROM bahan_tempat) AS t;

INSERT INTO rencana
SELECT t.orang * 10 + b.nomor, t.orang, b.nomor,
       CASE WHEN b.butir <> 1 THEN b.uraian
            WHEN t.unit LIKE '1.04%' THEN 'Melaksanakan jam pembelajaran'
            WHEN t.unit LIKE '1.05%' THEN 'Melayani pasien dan keluarga binaan'
            WHEN t.unit LIKE '1.08%' THEN 'Menerbitkan dokumen kependudukan'
            ELSE b.uraian END,
       b.kriteria, b.aspek, b.dasar + pg_temp.acak('target' || t.orang || '.' || b.nomor, b.ragam) * b.langkah,
       CASE WHEN b.butir <> 1 THEN b.satuan
            WHEN t.unit LIKE '1.04%' THEN 'jam'
            WHEN t.unit LIKE '1.05%' THEN 'orang'
            WHEN t.unit LIKE '1.08%' THEN 'dokumen'
            ELSE b.satuan END,
       CASE WHEN t.salah = 0 THEN '33.3333%'                                   -- 99.9999 together
            WHEN b.nomor < t.jumlah OR t.salah IS NULL THEN t.bobot[b.nomor]
            WHEN t.salah = 1 THEN (split_part(rtrim(t.bobot[b.nomor], ' %'), '.', 1)::integer + 10)::text
            WHEN t.salah = 2 THEN NULL
            ELSE '12,5' END                                                    -- a comma
FROM bahan_tahun AS t
JOIN (VALUES
    (3, 1, 1), (3, 2, 2), (3, 3, 3),
    (4, 1, 1), (4, 2, 2), (4, 3, 3), (4, 4, 6),
    (5, 1, 1), (5, 2, 2), (5, 3, 3), (5, 4, 4), (5, 5, 6),
    (6, 1, 1), (6, 2, 2), (6, 3, 3), (6, 4, 4), (6, 5, 5), (6, 6, 6)) AS susunan (jumlah, nomor, butir) USING (jumlah)
JOIN (VALUES
    (1, 'Menyelesaikan berkas pekerjaan utama',          'produktivitas', 'kuantitas', 60, 40, 6, 'berkas'),
    (2, 'Menjaga hasil pekerjaan bebas perbaikan ulang', 'kualitas',      'kualitas',  80, 11, 1, 'persen'),
    (3, 'Menyelesaikan pekerjaan tepat waktu',           'produktivitas', 'waktu',     4,  12, 1, 'hari'),
    (4, 'Menyusun laporan berkala',                      'produktivitas', 'kuantitas', 12, 3,  6, 'laporan'),
    (5, 'Mencapai kepuasan penerima layanan',            'kualitas',      'kualitas',  76, 10, 1, 'persen'),
    (6, 'Menerapkan gagasan baru di unit kerja',         'inovasi',       'kuantitas', 1,  2,  1, 'gagasan'))
    AS isi (butir, uraian, kriteria, aspek, dasar, ragam, langkah, satuan) USING (butir)
CROSS JOIN LATERAL (SELECT susunan.nomor, isi.*) AS b
ORDER BY 1;

CREATE TABLE realisasi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rencana bigint NOT NULL,
    tanggal date NOT NULL,
    jumlah numeric NOT NULL CHECK (jumlah >= 0)
);
COMMENT ON TABLE realisasi IS 'Realisasi bertanggal atas baris rencana.';

-- capai: the percentage aimed at; four realisations, for a new idea one
INSERT INTO realisasi (rencana, tanggal, jumlah)
SELECT r.id, make_date(2026, 3 * q, 28) - pg_temp.acak('tgl' || r.id || '.' || q, 25),
       CASE
           WHEN r.kriteria = 'inovasi' THEN CASE WHEN r.undi < 22 OR r.mutu < 70 THEN 0 ELSE r.target END
           WHEN r.aspek = 'kuantitas' THEN (r.target::integer * r.capai / 100) * q / 4 - (r.target::integer * r.capai / 100) * (q - 1) / 4
           WHEN r.aspek = 'kualitas' THEN least(round(r.target * (r.capai - 2 + q) / 100, 1), 100)
           ELSE round(r.target * (202 - r.capai - q) / 100, 1)
       END
FROM (SELECT n.*, t.mutu, t.mutu + pg_temp.acak('capai' || n.id, 15) - 5 AS capai, pg_temp.acak('gagas' || n.id, 100) AS undi
      FROM rencana AS n JOIN bahan_tahun AS t USING (orang)
      WHERE n.orang % 125 <> 61 AND pg_temp.acak('lewat' || n.id, 400) <> 0) AS r
CROSS JOIN generate_series(1, 4) AS q
WHERE r.kriteria <> 'inovasi' OR q = 3
ORDER BY r.id, q;

CREATE TABLE perilaku (
    orang bigint NOT NULL,
    nilai_dasar text NOT NULL CHECK (nilai_dasar IN ('Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis',
                                                     'Loyal', 'Adaptif', 'Kolaboratif')),
    skor numeric(6,2) CHECK (skor BETWEEN 0 AND 120),
    PRIMARY KEY (orang, nilai_dasar)
);
COMMENT ON TABLE perilaku IS 'Penilaian perilaku kerja 2026 menurut tujuh nilai dasar BerAKHLAK.';
COMMENT ON COLUMN perilaku.skor IS '0 sampai 120; kosong bila belum dinilai.';

INSERT INTO perilaku
SELECT t.orang, n.nilai_dasar,
       CASE WHEN t.orang % 300 <> 44 OR n.nomor <> 5      -- 20 people lack one of the seven
            THEN least(round((t.mutu * 2 + 100) / 3.0) + pg_temp.acak('laku' || t.orang || '.' || n.nomor, 29) / 2.0 - 4, 120) END
FROM bahan_tahun AS t
CROSS JOIN unnest('{Berorientasi Pelayanan,Akuntabel,Kompeten,Harmonis,Loyal,Adaptif,Kolaboratif}'::text[])
    WITH ORDINALITY AS n (nilai_dasar, nomor)
WHERE t.orang % 200 <> 99
ORDER BY t.orang, n.nomor;

--
-- The years before: 2021 in two halves, then two words a year
--
CREATE TABLE kegiatan_2021 (
    orang bigint NOT NULL,
    nomor integer NOT NULL,
    uraian text NOT NULL,
    target_kuantitas numeric NOT NULL, realisasi_kuantitas numeric,
    target_kualitas numeric NOT NULL, realisasi_kualitas numeric,
    target_waktu numeric NOT NULL, realisasi_waktu numeric,
    target_biaya numeric, realisasi_biaya numeric,
    PRIMARY KEY (orang, nomor)
);
COMMENT ON TABLE kegiatan_2021 IS 'Kegiatan SKP Januari sampai Juni 2021 menurut PP 46/2011.';
COMMENT ON COLUMN kegiatan_2021.target_waktu IS 'Dalam bulan.';
COMMENT ON COLUMN kegiatan_2021.target_biaya IS 'Dalam rupiah; kosong atau 0 bila kegiatan tidak berbiaya.';

-- mutu: the same person did much the same in 2021; six months of time and less
-- than that is efficient, 4.56 of them by exactly 24 percent
INSERT INTO kegiatan_2021
SELECT k.orang, k.nomor, k.uraian,
       k.target, CASE WHEN k.kosong THEN NULL WHEN k.nihil THEN 0 ELSE k.target * k.capai / 100 END,
       100, CASE WHEN k.kosong THEN NULL WHEN k.nihil THEN 0
                 ELSE least(greatest(k.mutu - 14 + pg_temp.acak('baik' || k.kunci, 13), 10), 100) END,
       6, CASE WHEN k.kosong THEN NULL WHEN k.nihil THEN 0
               WHEN k.mutu < 84 THEN 7 ELSE ('{6,6,6,6,6,6,5.5,5,4.56,4.5}'::numeric[])[1 + pg_temp.acak('lama' || k.kunci, 10)] END,
       k.biaya, CASE WHEN k.kosong OR k.biaya IS NULL THEN NULL WHEN k.nihil THEN 0
                     ELSE round(k.biaya * (74 + pg_temp.acak('pakai' || k.kunci, 27)) / 100) END
FROM (SELECT t.orang, b.nomor, b.uraian, t.mutu, t.orang || '.' || b.nomor AS kunci,
             b.dasar + pg_temp.acak('banyak' || t.orang || '.' || b.nomor, b.ragam) AS target,
             t.mutu - 4 + pg_temp.acak('capai21' || t.orang || '.' || b.nomor, 9) AS capai,
             CASE WHEN b.nomor = 3
                  THEN ('{NULL,0,12000000,45500000,170395000}'::numeric[])[1 + pg_temp.acak('biaya' || t.orang, 5)] END AS biaya,
             b.nomor = 2 AND t.orang % 250 = 90 AS kosong, b.nomor = 2 AND t.orang % 250 = 91 AS nihil
      FROM bahan_tahun AS t
      JOIN bahan_tempat AS p USING (orang)
      CROSS JOIN (VALUES
          (1, 'Menyelesaikan berkas pekerjaan utama', 60, 120),
          (2, 'Menyusun laporan berkala', 6, 18),
          (3, 'Melaksanakan kegiatan pembinaan', 2, 8)) AS b (nomor, uraian, dasar, ragam)
      WHERE p.tmt < date '2021-01-01') AS k
ORDER BY 1, 2;

CREATE TABLE penilaian_2021 (
    orang bigint PRIMARY KEY,
    perilaku_1 numeric(6,2) CHECK (perilaku_1 BETWEEN 0 AND 100),
    tugas_tambahan integer NOT NULL,
    skp_2 numeric(6,2) CHECK (skp_2 BETWEEN 0 AND 120),
    perilaku_2 numeric(6,2) CHECK (perilaku_2 BETWEEN 0 AND 120),
    gagasan boolean NOT NULL
);
COMMENT ON TABLE penilaian_2021 IS 'Penilaian 2021: Januari sampai Juni berskala 0-100, Juli sampai Desember berskala 0-120.';
COMMENT ON COLUMN penilaian_2021.tugas_tambahan IS 'Banyaknya tugas tambahan Januari sampai Juni.';
COMMENT ON COLUMN penilaian_2021.gagasan IS 'Ada ide baru yang bermanfaat bagi organisasi.';

INSERT INTO penilaian_2021
SELECT t.orang, t.mutu * 0.62 + 19 + pg_temp.acak('laku21' || t.orang, 700) / 100.0,
       greatest(pg_temp.acak('tugas' || t.orang, 20) - 11, 0),
       CASE WHEN t.orang % 400 <> 12 THEN least(t.mutu + pg_temp.acak('skp21' || t.orang, 1100) / 100.0 - 4, 120) END,
       CASE WHEN t.orang % 400 <> 12
            THEN least(round((t.mutu * 2 + 100) / 3.0) + pg_temp.acak('sikap21' || t.orang, 29) / 2.0 - 4, 120) END,
       t.mutu > 90 AND pg_temp.acak('gagas21' || t.orang, 3) = 0
FROM bahan_tahun AS t
JOIN bahan_tempat AS p USING (orang)
WHERE p.tmt < date '2021-01-01'
ORDER BY t.orang;

CREATE TABLE rating (
    orang bigint NOT NULL,
    tahun smallint NOT NULL,
    hasil text,
    perilaku text,
    PRIMARY KEY (orang, tahun)
);
COMMENT ON TABLE rating IS 'Rating hasil kerja dan perilaku kerja 2022 sampai 2026 sebagaimana diketik pejabat penilai.';

-- 1 below, 2 as expected, 3 above; seldom anything but the full words
CREATE FUNCTION pg_temp.ucapan(tingkat integer, undi integer) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN ('{{Di Bawah Ekspektasi,DIBAWAH EKSPEKTASI,di bawah ekspektasi,Di bawah,bawah},
          {Sesuai Ekspektasi,SESUAI EKSPEKTASI,sesuai  ekspektasi,Sesuai,sesuai},
          {Di Atas Ekspektasi,DIATAS EKSPEKTASI,di atas ekspektasi,Di atas,atas}}'::text[])
       [tingkat][CASE WHEN undi < 20 THEN 2 + undi / 5 ELSE 1 END];

INSERT INTO rating
SELECT t.orang, h.tahun,
       CASE WHEN h.tahun = 2026 AND t.orang % 125 = 61 THEN NULL
            WHEN t.orang % 700 = 33 AND h.tahun = 2022 + t.orang / 700 % 5
            THEN ('{Melebihi Ekspektasi,Baik,3,-,sesuai target}'::text[])[1 + t.orang / 700 % 5]
            ELSE pg_temp.ucapan(CASE WHEN t.mutu + h.undi % 19 >= 118 THEN 3 WHEN t.mutu + h.undi % 19 < 94 THEN 1 ELSE 2 END,
                                h.undi / 19 % 200) END,
       CASE WHEN h.tahun = 2026 AND t.orang % 200 = 99 THEN NULL
            ELSE pg_temp.ucapan(CASE WHEN h.laku % 100 < CASE WHEN t.mutu < 70 THEN 40 ELSE 1 END THEN 1
                                     WHEN h.laku % 100 > CASE WHEN t.mutu > 110 THEN 45 ELSE 85 END THEN 3 ELSE 2 END,
                                h.laku / 100 % 200) END
FROM bahan_tahun AS t
JOIN bahan_tempat AS p USING (orang)
CROSS JOIN generate_series(2022, 2026) AS th
CROSS JOIN LATERAL (SELECT th::smallint AS tahun, pg_temp.acak('rating' || t.orang || '.' || th, 3800) AS undi,
                           pg_temp.acak('sikap' || t.orang || '.' || th, 20000) AS laku) AS h
WHERE p.tmt < make_date(th, 7, 1)
ORDER BY 1, 2;

CREATE TABLE potensi (
    orang bigint PRIMARY KEY,
    tingkat text NOT NULL CHECK (tingkat IN ('rendah', 'menengah', 'tinggi'))
);
COMMENT ON TABLE potensi IS 'Tingkat potensi menurut uji kompetensi terakhir; tidak semua pegawai sudah diuji.';

INSERT INTO potensi
SELECT orang, ('{rendah,rendah,menengah,menengah,menengah,menengah,menengah,tinggi,tinggi,tinggi}'::text[])[1 + pg_temp.acak('potensi' || orang, 10)]
FROM bahan_tempat WHERE orang % 50 <> 7
ORDER BY orang;

--
-- The public service: applications at the civil registry, and what people said
--
CREATE TABLE libur (
    hari daterange PRIMARY KEY,
    nama text NOT NULL
);
COMMENT ON TABLE libur IS 'Hari libur dan cuti bersama 2026; rentangnya boleh bertumpang tindih dan kena akhir pekan.';
INSERT INTO libur VALUES
    ('[2026-01-01,2026-01-01]', 'Tahun Baru Masehi'),
    ('[2026-03-18,2026-03-24]', 'Cuti bersama'),
    ('[2026-03-20,2026-03-21]', 'Idul Fitri'),
    ('[2026-05-01,2026-05-01]', 'Hari Buruh'),
    ('[2026-06-01,2026-06-01]', 'Hari Lahir Pancasila'),
    ('[2026-08-17,2026-08-17]', 'Hari Kemerdekaan'),
    ('[2026-12-24,2026-12-26]', 'Natal dan cuti bersama');

CREATE TABLE layanan (
    id bigint PRIMARY KEY,
    unit text COLLATE "C" NOT NULL,
    petugas bigint NOT NULL,
    jenis text NOT NULL,
    standar_hari integer NOT NULL,
    masuk timestamp NOT NULL,
    selesai timestamp CHECK (selesai >= masuk)
);
COMMENT ON TABLE layanan IS 'Permohonan pada Dinas Kependudukan dan Pencatatan Sipil.';
COMMENT ON COLUMN layanan.standar_hari IS 'Standar pelayanan dalam hari kerja.';
COMMENT ON COLUMN layanan.selesai IS 'Saat dokumen diserahkan; kosong selama belum selesai.';

INSERT INTO layanan
SELECT id, petugas.unit, petugas.orang, jenis, standar, masuk,
       CASE WHEN masuk + lama < timestamp '2027-01-01' AND pg_temp.acak('mandek' || id, 50) <> 0 THEN masuk + lama END
FROM (SELECT id, hari + CASE extract(isodow FROM hari) WHEN 6 THEN 2 WHEN 7 THEN 1 ELSE 0 END
                 + make_interval(mins => 480 + pg_temp.acak('menit' || id, 400)) AS masuk,
             make_interval(days => greatest(0, standar - 2 + pg_temp.acak('lama' || id, 4)
                                   + CASE WHEN extract(month FROM hari) IN (6, 7) THEN 2 ELSE 0 END
                                   + CASE WHEN pg_temp.acak('lambat' || id, 15) = 0 THEN 9 ELSE 0 END),
                           mins => pg_temp.acak('akhir' || id, 60)) AS lama,
             jenis, standar, pelaksana
      FROM (SELECT id, date '2026-01-02' + pg_temp.acak('hari' || id, 360) AS hari,
                   pg_temp.acak('layan' || id, 5) AS macam, id AS pelaksana
            FROM generate_series(1, 3600) AS id) AS a
      JOIN (VALUES (0, 'KTP elektronik', 2), (1, 'Kartu keluarga', 3), (2, 'Akta kelahiran', 5),
                   (3, 'Akta kematian', 3), (4, 'Surat pindah', 1)) AS m (macam, jenis, standar) USING (macam)) AS l
JOIN (SELECT orang, unit, row_number() OVER (ORDER BY orang) - 1 AS nomor, count(*) OVER () AS banyak
      FROM bahan_tempat WHERE unit IN ('1.08.1', '1.08.2') AND NOT kepala) AS petugas
    ON petugas.nomor = pg_temp.acak('petugas' || l.pelaksana, petugas.banyak::integer)
ORDER BY id;

CREATE TABLE survei (
    id bigint PRIMARY KEY,
    layanan bigint NOT NULL,
    tanggal date NOT NULL,
    u1 smallint CHECK (u1 BETWEEN 1 AND 4), u2 smallint CHECK (u2 BETWEEN 1 AND 4), u3 smallint CHECK (u3 BETWEEN 1 AND 4),
    u4 smallint CHECK (u4 BETWEEN 1 AND 4), u5 smallint CHECK (u5 BETWEEN 1 AND 4), u6 smallint CHECK (u6 BETWEEN 1 AND 4),
    u7 smallint CHECK (u7 BETWEEN 1 AND 4), u8 smallint CHECK (u8 BETWEEN 1 AND 4), u9 smallint CHECK (u9 BETWEEN 1 AND 4)
);
COMMENT ON TABLE survei IS 'Jawaban survei kepuasan masyarakat, sembilan unsur berskala 1 sampai 4; kosong bila tidak dijawab.';

CREATE FUNCTION pg_temp.jawaban(kunci text) RETURNS smallint
LANGUAGE sql IMMUTABLE
RETURN ('{NULL,1,2,2,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4}'::smallint[])
       [CASE WHEN pg_temp.acak('kosong' || kunci, 50) = 0 THEN 1 ELSE 2 + pg_temp.acak('jawab' || kunci, 19) END];

INSERT INTO survei
SELECT row_number() OVER (ORDER BY s.id), s.id, s.tanggal,
       pg_temp.jawaban(s.id || '.1'), pg_temp.jawaban(s.id || '.2'),
       -- the time it took tells on the answer about the time
       (pg_temp.jawaban(s.id || '.3') - CASE WHEN s.lambat AND pg_temp.jawaban(s.id || '.3') > 1 THEN 1 ELSE 0 END)::smallint,
       pg_temp.jawaban(s.id || '.4'), pg_temp.jawaban(s.id || '.5'), pg_temp.jawaban(s.id || '.6'),
       pg_temp.jawaban(s.id || '.7'), pg_temp.jawaban(s.id || '.8'), pg_temp.jawaban(s.id || '.9')
FROM (SELECT id, selesai::date + pg_temp.acak('isi' || id, 4) AS tanggal,
             selesai::date - masuk::date > standar_hari AS lambat
      FROM layanan WHERE selesai IS NOT NULL AND pg_temp.acak('survei' || id, 100) < 45) AS s
WHERE s.tanggal < date '2027-01-01'
ORDER BY s.id;

-- Keys after the rows: one pass instead of one look-up a row
ALTER TABLE penempatan
    ADD FOREIGN KEY (orang) REFERENCES orang, ADD FOREIGN KEY (unit) REFERENCES unit, ADD FOREIGN KEY (jabatan) REFERENCES jabatan;
ALTER TABLE atasan ADD FOREIGN KEY (orang) REFERENCES orang, ADD FOREIGN KEY (atasan) REFERENCES orang;
ALTER TABLE rencana ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE realisasi ADD FOREIGN KEY (rencana) REFERENCES rencana;
ALTER TABLE perilaku ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE kegiatan_2021 ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE penilaian_2021 ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE rating ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE potensi ADD FOREIGN KEY (orang) REFERENCES orang;
ALTER TABLE layanan ADD FOREIGN KEY (unit) REFERENCES unit, ADD FOREIGN KEY (petugas) REFERENCES orang;
ALTER TABLE survei ADD FOREIGN KEY (layanan) REFERENCES layanan;
CREATE INDEX ON penempatan (orang);
CREATE INDEX ON penempatan (unit);
CREATE INDEX ON realisasi (rencana);
\if :{?dalam_transaksi}
\else
COMMIT;
\endif

ANALYZE simpeg.orang, simpeg.unit, simpeg.penempatan, simpeg.atasan, simpeg.rencana, simpeg.realisasi,
        simpeg.perilaku, simpeg.kegiatan_2021, simpeg.penilaian_2021, simpeg.rating, simpeg.potensi,
        simpeg.layanan, simpeg.survei;
