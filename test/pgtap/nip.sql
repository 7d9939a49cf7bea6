-- Nomor Induk Pegawai, dibaca seperti peraturannya.
BEGIN;
SET search_path = kinerja, public;
SELECT plan(17);

-- Perka BKN 22/2007: delapan digit tanggal lahir, enam digit TMT CPNS, satu digit jenis kelamin, tiga digit nomor urut
SELECT is(tanggal_lahir('198609262015051001'), '1986-09-26'::date, 'digit 1-8 adalah tanggal lahir');
SELECT is(tmt('198609262015051001'), '2015-05-01'::date, 'digit 9-14 adalah TMT CPNS, tanggal 1 bulannya');
SELECT is(jenis_kelamin('198609262015051001'), 'L', 'digit 15 bernilai 1 bagi pria');
SELECT is(jenis_kelamin('199001012020122001'), 'P', 'digit 15 bernilai 2 bagi wanita');
SELECT is(nomor_urut('198609262015051001'), 1, 'digit 16-18 adalah nomor urut');
SELECT is(tanggal_lahir('199001312020122001'), '1990-01-31'::date, 'tanggal lahir wanita tidak ditambah 40');
SELECT is(coba_nip('199001712020122001'), NULL, 'tanggal 71 adalah pola NIK, bukan NIP');
-- Nomor induk PPPK: tahun pengangkatan pertama dan jumlah perjanjian kerja mulai 21
SELECT is(jenis_asn('199001012023211001'), 'PPPK', 'digit 13-14 dari 21 ke atas berarti PPPK');
SELECT is(jenis_asn('199001012023121001'), 'PNS', 'digit 13-14 dari 01 sampai 12 berarti PNS');
SELECT is(tmt('199001012023211001'), '2023-01-01'::date, 'PPPK hanya diketahui tahun pengangkatannya');
SELECT is(coba_nip('199001012023' || lpad(n::text, 2, '0') || '1001'), NULL, 'digit 13-14 bernilai ' || n || ' ditolak')
FROM unnest('{0,13,20}'::int[]) n;
-- bentuk pada naskah dinas
SELECT is('19860926 201505 1 001'::nip, '198609262015051001'::nip, 'bentuk cetak dibaca sama');
SELECT is(bentuk_cetak('198609262015051001'), '19860926 201505 1 001', 'bentuk cetak ditulis berkelompok');
-- kolom kotor
SELECT is((SELECT count(coba_nip(t)) FROM (VALUES ('198609262015051001'), ('kosong'), ('-'), (NULL)) v(t)), 1::bigint,
          'satu baris kotor tidak menggagalkan kueri');
SELECT is((SELECT count(*) FROM (VALUES ('198609262015051001'), ('kosong'), ('-'), (NULL)) v(t)
           WHERE (coba_nip(t) IS NULL AND t IS NOT NULL) <> (sebab_nip_ditolak(t) IS NOT NULL)), 0::bigint,
          'yang ditolak selalu punya sebab, yang diterima tidak');
SELECT * FROM finish();
ROLLBACK;
