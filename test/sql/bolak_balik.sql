--
-- Text and binary, there and back, for 100,000 generated values of each type.
--
SET search_path = kinerja, public;
\getenv abs_builddir PG_ABS_BUILDDIR
\set berkas :abs_builddir '/results/bolak_balik.bin'

-- spread over the whole of each type
CREATE TABLE asal AS
SELECT i,
       (date '1930-01-01' + (i * 7919) % 29000) AS lahir,
       (((i::bigint * 7919 * 104729) % 1999999999) - 999999999) AS satuan_nilai,
       ((i::bigint * 7919) % 1000001) AS satuan_bobot,
       (i * 7919) % 97200 AS bulan_ke
FROM generate_series(1, 100000) i;
CREATE TABLE semua AS
SELECT i,
       (to_char(lahir, 'YYYYMMDD') || (extract(year FROM lahir)::int + 20)::text
        || CASE WHEN i % 10 = 0 THEN to_char(21 + i % 79, 'FM00') ELSE to_char(1 + i % 12, 'FM00') END
        || (1 + i % 2)::text || to_char(1 + i % 999, 'FM000'))::nip AS nip,
       (satuan_nilai / 10000.0)::nilai AS nilai,
       (satuan_bobot / 10000.0)::bobot AS bobot,
       (1 + i % 5)::predikat AS predikat,
       (1 + i % 3)::ekspektasi AS ekspektasi,
       periode((date '1900-01-01' + make_interval(months => bulan_ke))::date,
               (ARRAY['tahun', 'semester', 'triwulan', 'bulan'])[1 + i % 4]) AS periode,
       (ARRAY['I/a','I/b','I/c','I/d','II/a','II/b','II/c','II/d','III/a','III/b','III/c','III/d','IV/a','IV/b','IV/c','IV/d','IV/e',
              'I','II','III','IV','V','VI','VII','VIII','IX','X','XI','XII','XIII','XIV','XV','XVI','XVII'])[1 + i % 34]::golongan AS golongan
FROM asal;
SELECT count(*), count(DISTINCT nip) > 25000 AS nip, count(DISTINCT nilai) AS nilai, count(DISTINCT bobot) AS bobot, count(DISTINCT predikat) AS predikat,
       count(DISTINCT ekspektasi) AS ekspektasi, count(DISTINCT periode) > 50000 AS periode, count(DISTINCT golongan) AS golongan
FROM semua;
-- text, there and back; and the try function gives the same
SELECT count(*) FILTER (WHERE nip::text::nip <> nip OR coba_nip(nip::text) <> nip OR nip::bigint::nip <> nip OR bentuk_cetak(nip)::nip <> nip) AS nip,
       count(*) FILTER (WHERE nilai::text::nilai <> nilai OR coba_nilai(nilai::text) <> nilai OR nilai::numeric::nilai <> nilai
                              OR nilai::text::numeric <> nilai::numeric) AS nilai,
       count(*) FILTER (WHERE bobot::text::bobot <> bobot OR coba_bobot(bobot::text) <> bobot OR bobot::numeric::bobot <> bobot
                              OR bobot::text::numeric <> bobot::numeric) AS bobot,
       count(*) FILTER (WHERE predikat::text::predikat <> predikat OR coba_predikat(predikat::text) <> predikat OR predikat::int::predikat <> predikat) AS predikat,
       count(*) FILTER (WHERE ekspektasi::text::ekspektasi <> ekspektasi OR coba_ekspektasi(ekspektasi::text) <> ekspektasi
                              OR ekspektasi::int::ekspektasi <> ekspektasi) AS ekspektasi,
       count(*) FILTER (WHERE periode::text::periode <> periode OR coba_periode(periode::text) <> periode OR rentang(periode)::periode <> periode) AS periode,
       count(*) FILTER (WHERE golongan::text::golongan <> golongan OR coba_golongan(golongan::text) <> golongan) AS golongan
FROM semua;
-- the parts of a NIP against the text that it was made of
SELECT count(*) FILTER (WHERE tanggal_lahir(nip) <> lahir OR to_char(tmt(nip), 'YYYY') <> substr(nip::text, 9, 4)
                              OR (jenis_asn(nip) = 'PPPK') <> (i % 10 = 0) OR (jenis_kelamin(nip) = 'L') <> (i % 2 = 0)
                              OR nomor_urut(nip) <> 1 + i % 999) AS wrong
FROM semua JOIN asal USING (i);
-- binary, there and back
COPY semua TO :'berkas' (FORMAT binary);
CREATE TABLE kembali (LIKE semua);
COPY kembali FROM :'berkas' (FORMAT binary);
SELECT count(*) AS rows, count(*) FILTER (WHERE (s.*) IS DISTINCT FROM (k.*)) AS different FROM semua s FULL JOIN kembali k USING (i);
DROP TABLE asal, semua, kembali;
