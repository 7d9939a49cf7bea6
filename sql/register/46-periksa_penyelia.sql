-- The doctor: supervision
CREATE OR REPLACE FUNCTION periksa_penyelia(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH ada AS MATERIALIZED (
        SELECT coalesce(array_agg(s.peran), '{}') AS peran FROM kinerja.sumber s WHERE s.dipetakan IS NOT NULL
    ), tabel AS MATERIALIZED (
        SELECT kinerja.tabel_sumber('penyelia') AS nama
    ), orang AS MATERIALIZED (
        SELECT p.nip, bool_or(lower(btrim(p.status)) = 'aktif') AS aktif FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL GROUP BY p.nip
    ), baris AS MATERIALIZED (
        SELECT DISTINCT s.nip, s.nip_atasan, s.mulai, coalesce(s.selesai, 'infinity') AS selesai
        FROM kinerja_sumber.penyelia s WHERE s.sebab IS NULL AND s.nip IS NOT NULL AND s.nip_atasan IS NOT NULL AND s.mulai <= coalesce(s.selesai, 'infinity')
    ), kini AS MATERIALIZED (
        SELECT DISTINCT b.nip, b.nip_atasan FROM baris b WHERE b.nip <> b.nip_atasan AND pada BETWEEN b.mulai AND b.selesai
    ), atasan AS MATERIALIZED (
        SELECT DISTINCT k.nip_atasan AS nip FROM kini k
    ), tempat AS MATERIALIZED (
        SELECT DISTINCT t.nip, t.unit, coalesce(t.jabatan, '') AS jabatan, t.jenis, t.mulai, coalesce(t.selesai, 'infinity') AS selesai
        FROM kinerja_sumber.penempatan t WHERE t.sebab IS NULL AND t.mulai <= least(pada, coalesce(t.selesai, 'infinity'))
    ), kursi AS (
        -- a supervisor's post is his until he has the next one, even when he has left it: as giliran_penilai has it
        SELECT DISTINCT ON (t.nip) t.nip, t.unit, t.jabatan, t.selesai >= pada AS masih FROM tempat t JOIN atasan a ON a.nip = t.nip
        WHERE t.jenis = 'definitif' ORDER BY t.nip, t.mulai DESC, t.selesai DESC, t.unit, t.jabatan
    ), wakil AS (
        -- of one kind: two at once are none
        SELECT k.nip, k.masih, count(DISTINCT w.nip::bigint) FILTER (WHERE w.jenis = 'plt') AS plt, count(DISTINCT w.nip::bigint) FILTER (WHERE w.jenis = 'plh') AS plh
        FROM kursi k JOIN tempat w ON w.unit = k.unit AND w.jabatan = k.jabatan AND w.jenis <> 'definitif' AND w.selesai >= pada AND w.nip <> k.nip
        GROUP BY k.nip, k.masih
    ), terganti AS MATERIALIZED (
        SELECT w.nip, NOT w.masih AND coalesce(nullif(w.plt, 0), w.plh) = 1 AS pergi, coalesce(nullif(w.plh, 0), w.plt) = 1 AS absen FROM wakil w
        UNION ALL SELECT d.nip_pemberi, true, true FROM kinerja.delegasi d WHERE d.masa @> pada
    ), berurut AS (
        SELECT b.nip, b.mulai, b.nip_atasan, lead(b.mulai) OVER w AS berikut, lead(b.selesai) OVER w AS selesai_berikut, lead(b.nip_atasan) OVER w AS atasan_berikut,
               max(b.selesai) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sampai
        FROM baris b WHERE b.nip <> b.nip_atasan
        WINDOW w AS (PARTITION BY b.nip ORDER BY b.mulai, b.selesai, b.nip_atasan)
    ), pengawas AS (
        -- a loop consists of people who supervise and are supervised, by one each: of two at once none is copied
        SELECT k.nip, min(k.nip_atasan) AS nip_atasan FROM kini k JOIN atasan a ON a.nip = k.nip GROUP BY k.nip HAVING count(*) = 1
    ), kurang AS MATERIALIZED (
        -- whoever leads the topmost unit has no supervisor here
        SELECT o.nip FROM orang o
        WHERE o.aktif AND (SELECT 'penyelia' = ANY (a.peran) FROM ada a) AND NOT EXISTS (SELECT FROM kini k WHERE k.nip = o.nip)
          AND NOT (EXISTS (SELECT FROM atasan a WHERE a.nip = o.nip)
                   AND (NOT (SELECT '{unit,penempatan}' <@ a.peran FROM ada a)
                        OR EXISTS (SELECT FROM tempat p JOIN kinerja_sumber.unit u ON u.kode = p.unit WHERE p.nip = o.nip AND p.jenis = 'definitif' AND p.selesai >= pada AND u.induk IS NULL)))
    ), seunit AS MATERIALIZED (
        SELECT k.nip, min(e.unit) AS unit FROM kurang k JOIN tempat e ON e.nip = k.nip WHERE e.jenis = 'definitif' AND e.selesai >= pada GROUP BY k.nip
    )
    SELECT DISTINCT 'pegawai_tidak_dikenal', 'penyelia', b.nip::text, format('atasan %s sejak %s', b.nip_atasan, b.mulai),
           format('SELECT * FROM kinerja_sumber.penyelia WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', b.nip)
    FROM baris b WHERE (SELECT 'pegawai' = ANY (a.peran) FROM ada a) AND NOT EXISTS (SELECT FROM orang o WHERE o.nip = b.nip)
    UNION ALL
    -- most probably the last one, or that of the unit
    SELECT 'tanpa_penyelia', 'penyelia', o.nip::text, format('tidak ada pada %s', pada),
           format('INSERT INTO %s (nip, nip_atasan, mulai, selesai) VALUES (%L, %L, %L, %L)', t.nama, o.nip, coalesce(l.nip_atasan, nullif(r.nip_atasan, o.nip)),
                  CASE WHEN l.sampai >= date_trunc('year', pada)::date - 1 THEN l.sampai + 1 ELSE pada END, l.berikut - 1)
    FROM kurang o CROSS JOIN tabel t
    LEFT JOIN (SELECT b.nip, (array_agg(b.nip_atasan ORDER BY b.mulai DESC, b.nip_atasan) FILTER (WHERE b.mulai <= pada AND a.aktif))[1] AS nip_atasan,
                      max(b.selesai) FILTER (WHERE b.mulai <= pada) AS sampai, min(b.mulai) FILTER (WHERE b.mulai > pada) AS berikut
               FROM kurang k JOIN baris b ON b.nip = k.nip LEFT JOIN orang a ON a.nip = b.nip_atasan WHERE b.nip <> b.nip_atasan GROUP BY b.nip) AS l ON l.nip = o.nip
    LEFT JOIN (SELECT DISTINCT ON (x.nip) x.nip, k.nip_atasan FROM seunit x JOIN tempat e ON e.unit = x.unit JOIN kini k ON k.nip = e.nip WHERE e.jenis = 'definitif' AND e.selesai >= pada
               GROUP BY x.nip, k.nip_atasan ORDER BY x.nip, count(*) DESC, k.nip_atasan) AS r ON r.nip = o.nip
    UNION ALL
    SELECT DISTINCT 'penyelia_diri_sendiri', 'penyelia', b.nip::text, format('sejak %s', b.mulai), format('DELETE FROM %s WHERE nip = %L AND nip_atasan = %L', t.nama, b.nip, b.nip)
    FROM baris b, tabel t WHERE b.nip = b.nip_atasan
    UNION ALL
    SELECT 'lingkaran_penyelia', 'penyelia', l.jalan[1], array_to_string(l.jalan || l.jalan[1], ' → '),
           format('DELETE FROM %s WHERE nip = %L AND nip_atasan = %L', t.nama, l.jalan[1], coalesce(l.jalan[2], l.jalan[1]))
    FROM tabel t, (SELECT array_agg(p.nip::text) AS dari, array_agg(p.nip_atasan::text) AS ke FROM pengawas p) AS p, kinerja.lingkaran(p.dari, p.ke) AS l
    UNION ALL
    SELECT 'penyelia_pergi', 'penyelia', k.nip::text, format('atasan %s%s', k.nip_atasan, CASE WHEN o.nip IS NULL THEN ' tidak dikenal' WHEN o.aktif IS NOT TRUE THEN ' tidak aktif' ELSE ' tanpa penempatan' END),
           format('UPDATE %s SET selesai = %L WHERE nip = %L AND nip_atasan = %L AND coalesce(selesai, ''infinity'') >= %L', t.nama, pada - 1, k.nip, k.nip_atasan, pada)
    FROM kini k CROSS JOIN tabel t LEFT JOIN orang o ON o.nip = k.nip_atasan LEFT JOIN kursi q ON q.nip = k.nip_atasan
    WHERE (SELECT 'pegawai' = ANY (a.peran) FROM ada a)
      AND (o.nip IS NULL OR ((o.aktif IS NOT TRUE OR NOT q.masih) AND NOT EXISTS (SELECT FROM terganti g WHERE g.nip = k.nip_atasan AND g.pergi)))
    UNION ALL
    SELECT DISTINCT 'penyelia_tidak_hadir', 'penyelia', a.nip::text, format('%s, sampai %s', h.jenis, coalesce(h.selesai::text, 'belum diketahui')),
           format('INSERT INTO kinerja.delegasi (nip_pemberi, nip_penerima, mulai, selesai, alasan) VALUES (%L, %L, %L, %L, %L)',
                  a.nip, p.nip_atasan, h.mulai, coalesce(nullif(h.selesai, 'infinity'), (date_trunc('year', pada) + interval '1 year')::date - 1), h.jenis)
    FROM atasan a JOIN kinerja_sumber.ketidakhadiran h ON h.nip = a.nip AND h.sebab IS NULL AND pada BETWEEN h.mulai AND coalesce(h.selesai, 'infinity')
    LEFT JOIN (SELECT k.nip, min(k.nip_atasan) AS nip_atasan FROM kini k GROUP BY k.nip) AS p ON p.nip = a.nip
    WHERE NOT EXISTS (SELECT FROM terganti g WHERE g.nip = a.nip AND g.absen)
    UNION ALL
    SELECT 'celah_penyelia', 'penyelia', b.nip::text, format('%s hari: %s sampai dengan %s', b.berikut - b.sampai - 1, b.sampai + 1, b.berikut - 1),
           format('UPDATE %s SET selesai = %L WHERE nip = %L AND selesai = %L', t.nama, b.berikut - 1, b.nip, b.sampai)
    FROM berurut b, tabel t WHERE b.berikut > b.sampai + 1 AND daterange(b.sampai + 1, b.berikut) && daterange(date_trunc('year', pada)::date, (date_trunc('year', pada) + interval '1 year')::date)
    UNION ALL
    SELECT 'tumpang_penyelia', 'penyelia', b.nip::text,
           concat_ws(' ', CASE WHEN isfinite(s.akhir) THEN format('%s hari:', s.akhir - b.berikut + 1) END, b.berikut, CASE WHEN isfinite(s.akhir) THEN format('sampai dengan %s', s.akhir) ELSE 'dan seterusnya' END)
           || format(': %s dan %s', b.nip_atasan, b.atasan_berikut),
           CASE WHEN b.mulai < b.berikut
                THEN format('UPDATE %s SET selesai = %L WHERE nip = %L AND mulai < %L AND coalesce(selesai, ''infinity'') >= %L', t.nama, b.berikut - 1, b.nip, b.berikut, b.berikut)
                ELSE format('DELETE FROM %s WHERE nip = %L AND mulai = %L AND nip_atasan = %L', t.nama, b.nip, b.mulai, b.nip_atasan) END
    FROM berurut b CROSS JOIN tabel t CROSS JOIN LATERAL (SELECT least(b.sampai, b.selesai_berikut)) AS s (akhir) WHERE b.berikut <= b.sampai
    UNION ALL
    SELECT 'bawahan_terlalu_banyak', 'penyelia', k.nip_atasan::text, format('%s orang', count(DISTINCT k.nip::bigint)), format('SELECT * FROM kinerja_sumber.penyelia WHERE nip_atasan OPERATOR(kinerja.=) %L::kinerja.nip', k.nip_atasan)
    FROM kini k GROUP BY k.nip_atasan HAVING count(DISTINCT k.nip::bigint) > (SELECT kinerja.setelan('bawahan_maksimum', NULL)::bigint)
$$;
REVOKE ALL ON FUNCTION periksa_penyelia(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_penyelia(date) IS
'Bagian dari periksa: atasan yang kurang, bertumpang tindih, melingkar, pergi, tidak hadir, atau menyelia terlalu banyak orang. Celah hanya dalam tahun hari itu; siapa yang menggantikan seperti dalam giliran_penilai.
Argumen: pada.
NULL: tidak berlaku.
Galat: galat kueri pemetaan.';
