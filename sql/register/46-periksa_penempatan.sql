-- The doctor, second part: placements and supervision
CREATE OR REPLACE FUNCTION periksa_penempatan(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH orang AS MATERIALIZED (
        SELECT p.nip, bool_or(lower(p.status) = 'aktif') AS aktif FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL GROUP BY p.nip
    ), tempat AS MATERIALIZED (
        SELECT DISTINCT p.nip, p.unit, p.jabatan, p.mulai, coalesce(p.selesai, 'infinity') AS selesai, p.jenis
        FROM kinerja_sumber.penempatan p WHERE p.sebab IS NULL AND p.nip IS NOT NULL AND p.mulai IS NOT NULL AND p.mulai <= coalesce(p.selesai, 'infinity')
    ), kini AS (
        SELECT t.* FROM tempat t WHERE pada BETWEEN t.mulai AND t.selesai
    ), berurut AS (
        SELECT t.nip, t.mulai, t.selesai, t.unit, lead(t.mulai) OVER w AS berikut, lead(t.unit) OVER w AS unit_berikut,
               max(t.selesai) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sampai
        FROM tempat t WHERE t.jenis = 'definitif'
        WINDOW w AS (PARTITION BY t.nip ORDER BY t.mulai, t.selesai, t.unit)
    )
    SELECT DISTINCT 'pegawai_tidak_dikenal', 'penempatan', t.nip::text, format('%s %s sejak %s', t.unit, t.jabatan, t.mulai),
           format('SELECT * FROM kinerja_sumber.penempatan WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', t.nip)
    FROM tempat t WHERE NOT EXISTS (SELECT FROM orang o WHERE o.nip = t.nip)
    UNION ALL
    SELECT 'unit_tidak_dikenal', 'penempatan', t.nip::text, format('unit %s sejak %s', t.unit, t.mulai), format('SELECT * FROM kinerja_sumber.unit WHERE kode = %L', t.unit)
    FROM tempat t WHERE NOT EXISTS (SELECT FROM kinerja_sumber.unit u WHERE u.kode = t.unit)
    UNION ALL
    SELECT 'jabatan_tidak_dikenal', 'penempatan', t.nip::text, format('jabatan %s sejak %s', t.jabatan, t.mulai), format('SELECT * FROM kinerja_sumber.jabatan WHERE kode = %L', t.jabatan)
    FROM tempat t WHERE t.jabatan IS NOT NULL AND NOT EXISTS (SELECT FROM kinerja_sumber.jabatan j WHERE j.kode = t.jabatan)
      AND EXISTS (SELECT FROM kinerja.sumber s WHERE s.peran = 'jabatan' AND s.dipetakan IS NOT NULL)
    UNION ALL
    SELECT 'tanpa_penempatan', 'penempatan', o.nip::text, format('tidak ada pada %s', pada), format('-- di tabel instansi: INSERT penempatan definitif bagi %L yang memuat %L', o.nip, pada)
    FROM orang o WHERE o.aktif AND NOT EXISTS (SELECT FROM kini k WHERE k.nip = o.nip AND k.jenis = 'definitif')
    UNION ALL
    SELECT 'celah_penempatan', 'penempatan', b.nip::text, format('%s hari: %s sampai dengan %s', b.berikut - b.sampai - 1, b.sampai + 1, b.berikut - 1),
           format('-- di tabel instansi: UPDATE … SET selesai = %L WHERE nip = %L AND mulai = %L', b.berikut - 1, b.nip, b.mulai)
    FROM berurut b WHERE b.berikut > b.sampai + 1 AND daterange(b.sampai + 1, b.berikut) && daterange(date_trunc('year', pada)::date, (date_trunc('year', pada) + interval '1 year')::date)
    UNION ALL
    SELECT 'tumpang_penempatan', 'penempatan', b.nip::text, format('%s sampai dengan %s: %s dan %s', b.berikut, nullif(b.sampai, 'infinity'), b.unit, b.unit_berikut),
           format('-- di tabel instansi: UPDATE … SET selesai = %L WHERE nip = %L AND mulai = %L', b.berikut - 1, b.nip, b.mulai)
    FROM berurut b WHERE b.berikut <= b.sampai
    UNION ALL
    SELECT 'jabatan_dua_pemegang', k.unit, NULL, format('%s dipegang %s', k.jabatan, string_agg(k.nip::text, ', ' ORDER BY k.nip)),
           format('-- yang bukan definitif menjadi plt: UPDATE … SET jenis = ''plt'' WHERE unit = %L AND jabatan = %L AND nip = …', k.unit, k.jabatan)
    FROM kini k JOIN (SELECT DISTINCT j.kode FROM kinerja_sumber.jabatan j WHERE j.jenis ~* (SELECT p.isi #>> '{}' FROM kinerja.pengaturan p WHERE p.kunci = 'jabatan_tunggal')) AS j ON j.kode = k.jabatan
    WHERE k.jenis = 'definitif' GROUP BY k.unit, k.jabatan HAVING count(DISTINCT k.nip::bigint) > 1
    UNION ALL
    SELECT 'plt_tanpa_akhir', 'penempatan', k.nip::text, format('%s %s pada %s sejak %s', k.jenis, k.jabatan, k.unit, k.mulai),
           format('-- di tabel instansi: UPDATE … SET selesai = … WHERE nip = %L AND jenis = %L AND mulai = %L', k.nip, k.jenis, k.mulai)
    FROM kini k WHERE k.jenis <> 'definitif' AND k.selesai = 'infinity'
$$;
REVOKE ALL ON FUNCTION periksa_penempatan(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_penempatan(date) IS
'Bagian dari periksa: penempatan yang kurang, bercelah, bertumpang tindih, tanpa akhir, atau menyebut yang tidak ada. Celah hanya dalam tahun hari itu.
Argumen: pada.
NULL: nip NULL bagi temuan tentang unit.
Galat: galat kueri pemetaan.';

CREATE OR REPLACE FUNCTION periksa_penyelia(pada date)
RETURNS TABLE (kode text, objek text, nip text, bukti text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH RECURSIVE orang AS MATERIALIZED (
        SELECT p.nip, bool_or(lower(p.status) = 'aktif') AS aktif FROM kinerja_sumber.pegawai p WHERE p.nip IS NOT NULL GROUP BY p.nip
    ), baris AS MATERIALIZED (
        SELECT DISTINCT s.nip, s.nip_atasan, s.mulai, coalesce(s.selesai, 'infinity') AS selesai
        FROM kinerja_sumber.penyelia s WHERE s.sebab IS NULL AND s.nip IS NOT NULL AND s.nip_atasan IS NOT NULL AND s.mulai IS NOT NULL AND s.mulai <= coalesce(s.selesai, 'infinity')
    ), kini AS MATERIALIZED (
        SELECT b.nip, b.nip_atasan FROM baris b WHERE b.nip <> b.nip_atasan AND pada BETWEEN b.mulai AND b.selesai
    ), tempat AS MATERIALIZED (
        SELECT DISTINCT t.nip, t.unit, t.jabatan, t.jenis FROM kinerja_sumber.penempatan t WHERE t.sebab IS NULL AND pada BETWEEN t.mulai AND coalesce(t.selesai, 'infinity')
    ), berurut AS (
        SELECT b.nip, b.mulai, b.nip_atasan, lead(b.mulai) OVER w AS berikut, lead(b.nip_atasan) OVER w AS atasan_berikut,
               max(b.selesai) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sampai
        FROM baris b WHERE b.nip <> b.nip_atasan
        WINDOW w AS (PARTITION BY b.nip ORDER BY b.mulai, b.selesai, b.nip_atasan)
    ), pengawas AS (
        -- a loop consists of people who supervise and are supervised
        SELECT k.nip, min(k.nip_atasan) AS nip_atasan FROM kini k WHERE EXISTS (SELECT FROM kini d WHERE d.nip_atasan = k.nip) GROUP BY k.nip
    ), naik AS (
        SELECT p.nip AS awal, p.nip_atasan AS sekarang, ARRAY[p.nip::text] AS jalan FROM pengawas p
        UNION ALL
        SELECT n.awal, p.nip_atasan, n.jalan || p.nip::text FROM naik n JOIN pengawas p ON p.nip = n.sekarang WHERE n.sekarang <> n.awal AND NOT p.nip::text = ANY (n.jalan)
    )
    SELECT DISTINCT 'pegawai_tidak_dikenal', 'penyelia', b.nip::text, format('atasan %s sejak %s', b.nip_atasan, b.mulai),
           format('SELECT * FROM kinerja_sumber.penyelia WHERE nip OPERATOR(kinerja.=) %L::kinerja.nip', b.nip)
    FROM baris b WHERE NOT EXISTS (SELECT FROM orang o WHERE o.nip = b.nip)
    UNION ALL
    -- whoever leads the topmost unit has no supervisor here
    SELECT 'tanpa_penyelia', 'penyelia', o.nip::text, format('tidak ada pada %s', pada), format('-- di tabel instansi: INSERT atasan bagi %L yang memuat %L', o.nip, pada)
    FROM orang o
    WHERE o.aktif AND NOT EXISTS (SELECT FROM kini k WHERE k.nip = o.nip)
      AND NOT (EXISTS (SELECT FROM kini k WHERE k.nip_atasan = o.nip)
               AND EXISTS (SELECT FROM tempat t JOIN kinerja_sumber.unit u ON u.kode = t.unit WHERE t.nip = o.nip AND t.jenis = 'definitif' AND u.induk IS NULL))
    UNION ALL
    SELECT DISTINCT 'penyelia_diri_sendiri', 'penyelia', b.nip::text, format('sejak %s', b.mulai), format('-- di tabel instansi: DELETE … WHERE nip = %L AND nip_atasan = %L', b.nip, b.nip)
    FROM baris b WHERE b.nip = b.nip_atasan
    UNION ALL
    SELECT 'lingkaran_penyelia', 'penyelia', n.awal::text, array_to_string(n.jalan || n.awal::text, ' → '), format('-- di tabel instansi: DELETE … WHERE nip = %L AND nip_atasan = %L', n.awal, n.jalan[2])
    FROM naik n WHERE n.sekarang = n.awal AND n.awal::text = (SELECT min(j COLLATE "C") FROM unnest(n.jalan) AS j)
    UNION ALL
    SELECT 'penyelia_pergi', 'penyelia', k.nip::text, format('atasan %s', k.nip_atasan), format('-- di tabel instansi: UPDATE … SET selesai = %L WHERE nip_atasan = %L; lalu sebut atasan penggantinya', pada - 1, k.nip_atasan)
    FROM kini k WHERE NOT EXISTS (SELECT FROM orang o WHERE o.nip = k.nip_atasan AND o.aktif)
    UNION ALL
    SELECT DISTINCT 'penyelia_tidak_hadir', 'penyelia', k.nip_atasan::text, format('%s, sampai %s', h.jenis, coalesce(h.selesai::text, 'belum diketahui')),
           format('INSERT INTO kinerja.delegasi (nip_pemberi, nip_penerima, mulai, selesai, alasan) VALUES (%L, …, %L, %L, %L)', k.nip_atasan, h.mulai, h.selesai, h.jenis)
    FROM kini k JOIN kinerja_sumber.ketidakhadiran h ON h.nip = k.nip_atasan AND h.sebab IS NULL AND pada BETWEEN h.mulai AND coalesce(h.selesai, 'infinity')
    WHERE NOT EXISTS (SELECT FROM tempat d JOIN tempat g ON g.unit = d.unit AND g.jabatan = d.jabatan AND g.jenis <> 'definitif' WHERE d.nip = k.nip_atasan AND d.jenis = 'definitif' AND g.nip <> d.nip)
      AND NOT EXISTS (SELECT FROM kinerja.delegasi d WHERE d.nip_pemberi = k.nip_atasan AND d.masa @> pada)
    UNION ALL
    SELECT 'celah_penyelia', 'penyelia', b.nip::text, format('%s hari: %s sampai dengan %s', b.berikut - b.sampai - 1, b.sampai + 1, b.berikut - 1),
           format('-- di tabel instansi: UPDATE … SET selesai = %L WHERE nip = %L AND mulai = %L', b.berikut - 1, b.nip, b.mulai)
    FROM berurut b WHERE b.berikut > b.sampai + 1 AND daterange(b.sampai + 1, b.berikut) && daterange(date_trunc('year', pada)::date, (date_trunc('year', pada) + interval '1 year')::date)
    UNION ALL
    SELECT 'tumpang_penyelia', 'penyelia', b.nip::text, format('%s sampai dengan %s: %s dan %s', b.berikut, nullif(b.sampai, 'infinity'), b.nip_atasan, b.atasan_berikut),
           format('-- di tabel instansi: UPDATE … SET selesai = %L WHERE nip = %L AND mulai = %L', b.berikut - 1, b.nip, b.mulai)
    FROM berurut b WHERE b.berikut <= b.sampai
    UNION ALL
    SELECT 'bawahan_terlalu_banyak', 'penyelia', k.nip_atasan::text, format('%s orang', count(DISTINCT k.nip::bigint)), format('SELECT * FROM kinerja_sumber.penyelia WHERE nip_atasan OPERATOR(kinerja.=) %L::kinerja.nip', k.nip_atasan)
    FROM kini k GROUP BY k.nip_atasan HAVING count(DISTINCT k.nip::bigint) > (SELECT (p.isi #>> '{}')::bigint FROM kinerja.pengaturan p WHERE p.kunci = 'bawahan_maksimum')
$$;
REVOKE ALL ON FUNCTION periksa_penyelia(date) FROM PUBLIC;
COMMENT ON FUNCTION periksa_penyelia(date) IS
'Bagian dari periksa: atasan yang kurang, bertumpang tindih, melingkar, pergi, tidak hadir, atau menyelia terlalu banyak orang. Celah hanya dalam tahun hari itu.
Argumen: pada.
NULL: tidak berlaku.
Galat: galat kueri pemetaan.';
