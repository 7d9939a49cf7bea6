-- The agency's year 2026, scored and ranked with ordinary SQL over the tables of
-- simpeg and the rule sets of asn_kinerja.  Makes temporary tables:
--
--     nip_pegawai   every NIP through the type
--     baris_skp     every plan line with realisation, achievement and weight
--     nilai_tahun   one row a person: score, ratings, ranks; what is not rated is NULL
--
-- No rule is written out here: the formula of an achievement, the weights, the
-- thresholds, and the matrix are in the rule sets, and another law is another value.

SET search_path = simpeg, kinerja, public;

CREATE TEMP TABLE nip_pegawai AS
SELECT id AS orang, nip_teks, coba_nip(nip_teks) AS nip, sebab_nip_ditolak(nip_teks) AS sebab
FROM orang;

-- Quantities add up over the year, qualities and times are averaged: target and
-- realisation are multiplied by the number of realisations instead of divided.  The
-- agency keeps four decimals of an achievement, so it changes one number of the
-- rule set, and holds the result between 0 and 120.  A line without a realisation
-- finds no partner in the join and stays NULL; it is not 0, which least() and
-- greatest(), blind to NULL, would make of it.
CREATE TEMP TABLE baris_skp AS
SELECT r.orang, r.nomor, r.uraian, r.kriteria, r.aspek, r.target, r.satuan, h.realisasi, h.capaian,
       coba_bobot(r.bobot) AS bobot
FROM rencana AS r
LEFT JOIN (SELECT id, jumlah / pembagi AS realisasi,
                  least(greatest(capaian_iki(target * pembagi, target * pembagi, jumlah,
                                             CASE aspek WHEN 'waktu' THEN 'turun' ELSE 'naik' END,
                                             ubah(aturan_baku('PERMENPANRB8-2021'), '{"butir": {"pembulatan": {"isi": {"capaian": 4}}}}')),
                                 0), 120)::nilai AS capaian
           FROM (SELECT p.id, p.aspek, p.target, sum(x.jumlah) AS jumlah,
                        CASE p.aspek WHEN 'kuantitas' THEN 1 ELSE count(*) END AS pembagi
                 FROM rencana AS p JOIN realisasi AS x ON x.rencana = p.id
                 GROUP BY p.id) AS kumpulan) AS h USING (id);

-- A line without a realisation is left out together with its weight; a plan whose
-- weights do not make 100 is not rated until it has been put right.
--
--     predikat   PP 30/2019, the score; this agency asks colleagues as well: 60/40
--     kuadran    PermenPANRB 6/2022, the matrix of two ratings by thresholds
CREATE TEMP TABLE nilai_tahun AS
WITH skp AS (
    SELECT orang, jumlah_bobot(bobot) AS jumlah_bobot, bobot_lengkap(bobot) AS lengkap,
           CASE WHEN bobot_lengkap(bobot) THEN rata_tertimbang(capaian, bobot, 2) END AS skp,
           coalesce(bool_or(capaian >= 100) FILTER (WHERE kriteria = 'inovasi'), false) AS gagasan
    FROM baris_skp
    GROUP BY orang
), laku AS (
    SELECT orang, avg(skor::nilai)::nilai AS perilaku
    FROM perilaku
    GROUP BY orang
), nilai AS (
    SELECT o.id AS orang, o.nama, n.nip, t.unit, s.jumlah_bobot, s.lengkap, s.skp, l.perilaku, s.gagasan,
           nilai_akhir(s.skp, l.perilaku, true, aturan_baku('PP30-2019')) AS akhir,
           ekspektasi(s.skp, aturan_baku('PERMENPANRB6-2022')) AS hasil,
           ekspektasi(l.perilaku, aturan_baku('PERMENPANRB6-2022')) AS sikap
    FROM orang AS o
    JOIN nip_pegawai AS n ON n.orang = o.id
    JOIN penempatan AS t ON t.orang = o.id AND t.jenis = 'definitif'
        AND akhir('2026'::periode) BETWEEN t.mulai AND coalesce(t.selesai, 'infinity')
    LEFT JOIN skp AS s ON s.orang = o.id
    LEFT JOIN laku AS l ON l.orang = o.id
)
SELECT *,
       predikat(akhir, gagasan, aturan_baku('PP30-2019')) AS predikat,
       predikat(hasil, sikap, aturan_baku('PERMENPANRB6-2022')) AS kuadran,
       CASE WHEN akhir IS NOT NULL
            THEN rank() OVER (PARTITION BY unit ORDER BY akhir DESC NULLS LAST) END AS peringkat_unit,
       CASE WHEN akhir IS NOT NULL
            THEN rank() OVER (ORDER BY akhir DESC NULLS LAST) END AS peringkat_instansi
FROM nilai;

ANALYZE nip_pegawai, baris_skp, nilai_tahun;
\ir riwayat.sql
