-- What is wrong in the plans of a year, before it is late
CREATE OR REPLACE FUNCTION teks_baku(teks text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(lower(teks), '[^[:alnum:]]+', ' ', 'g'));
COMMENT ON FUNCTION teks_baku(text) IS
'Teks tanpa perbedaan huruf besar, tanda baca, dan spasi; untuk mengenali rencana yang disalin.
Argumen: teks.
NULL: NULL.
Galat: tidak ada.';

CREATE OR REPLACE VIEW kode_periksa_rencana WITH (security_invoker) AS
SELECT k.kode, k.tingkat, k.akibat, k.saran FROM (VALUES
    ('tanpa_rencana',        'menghalangi', 'Pegawai itu tidak dapat dinilai.', 'CALL kinerja.susun_skp(''%1$s'', %2$s)'),
    ('tanpa_hasil_kerja',    'menghalangi', 'Tidak ada yang dinilai.', 'Tambahkan hasil kerja: INSERT INTO kinerja.hasil_kerja (skp, nip, nomor, uraian) …'),
    ('tanpa_indikator',      'menghalangi', 'Hasil kerja itu tidak terukur.', 'Tambahkan indikator: INSERT INTO kinerja.indikator …'),
    ('tanpa_target',         'menghalangi', 'Capaian indikator itu tidak dapat dihitung.', 'UPDATE kinerja.indikator SET target_bawah = … WHERE skp = %3$s AND target_bawah IS NULL AND target_atas IS NULL'),
    ('tanpa_satuan',         'menghalangi', 'Indikator itu tidak terukur: targetnya angka tanpa satuan.', 'UPDATE kinerja.indikator SET satuan = … WHERE skp = %3$s AND satuan IS NULL'),
    ('bobot_hasil_kerja',    'mengganggu',  'Nilai tertimbang tidak berarti.', 'Jadikan jumlah bobot hasil kerja 100, atau kosongkan semuanya.'),
    ('bobot_indikator',      'mengganggu',  'Nilai tertimbang tidak berarti.', 'Jadikan jumlah bobot indikator setiap hasil kerja 100, atau kosongkan semuanya.'),
    ('versi_belum_disepakati', 'mengganggu', 'Perubahan di tengah tahun belum mengikat; rencana lama masih berlaku, atau yang berlaku tanpa kesepakatan.', 'CALL kinerja.sepakati_skp(%3$s) oleh kedua pihak'),
    ('tanpa_induk',          'perhatian',   'Tidak terlihat hasil kerja pimpinan mana yang didukungnya.', 'UPDATE kinerja.hasil_kerja SET induk = … WHERE skp = %3$s'),
    ('tanpa_perilaku',       'perhatian',   'Perilaku kerja dinilai tanpa ekspektasi yang diketahui sebelumnya.', 'INSERT INTO kinerja.perilaku (skp, nip, aspek, ekspektasi) …'),
    ('salinan_tahun_lalu',   'perhatian',   'Rencana tidak menyebut apa yang baru dalam tahun itu.', 'Tinjau teks dan targetnya.'),
    ('teks_sama',            'perhatian',   'Peran masing-masing tidak terbedakan.', 'Sebut peran pegawai itu dalam uraiannya.')
) AS k (kode, tingkat, akibat, saran);
COMMENT ON VIEW kode_periksa_rencana IS 'Temuan yang dikenal periksa_rencana: kode, tingkat (menghalangi, mengganggu, perhatian), akibat bagi penilaian, dan saran (%1$s NIP, %2$s tahun, %3$s SKP).';

-- Every text is normalised once, compared by hash; NOT EXISTS and
-- grouping, as NOT IN would compare each with each once the list has outgrown work_mem.
CREATE OR REPLACE FUNCTION periksa_rencana(tahun integer, unit text DEFAULT NULL)
RETURNS TABLE (kode text, tingkat text, nip nip, skp bigint, bukti text, akibat text, saran text)
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH rencana AS MATERIALIZED (
        SELECT s.id, s.nip, s.unit, s.status, s.mulai, s.masa, s.versi, periksa_rencana.unit IS NULL OR s.unit = periksa_rencana.unit AS diperiksa
        FROM kinerja.skp s WHERE s.tahun = periksa_rencana.tahun AND s.status <> 'diganti'
    ), ukuran AS MATERIALIZED (
        SELECT i.hasil_kerja, i.skp, count(*) FILTER (WHERE i.target_bawah IS NULL AND i.target_atas IS NULL) AS tanpa_target,
               count(*) FILTER (WHERE btrim(coalesce(i.satuan, '')) = '') AS tanpa_satuan,
               count(i.bobot) AS berbobot, count(*) AS banyak, sum(i.bobot::numeric) AS bobot,
               string_agg(concat_ws('|', i.aspek, trim_scale(i.target_bawah), coalesce(trim_scale(i.target_atas)::text, '-'), kinerja.teks_baku(i.satuan)), ';' ORDER BY i.aspek, i.target_bawah, i.target_atas, i.satuan) AS target
        FROM kinerja.indikator i GROUP BY i.hasil_kerja, i.skp
    ), baris AS MATERIALIZED (
        SELECT h.id, h.skp, r.nip, r.unit, r.diperiksa, h.nomor, h.bobot, h.induk, kinerja.teks_baku(h.uraian) AS teks,
               u.hasil_kerja IS NOT NULL AS terukur, u.tanpa_target, u.tanpa_satuan, u.berbobot, u.banyak, u.bobot AS bobot_indikator, u.target
        FROM rencana r JOIN kinerja.hasil_kerja h ON h.skp = r.id LEFT JOIN ukuran u ON u.hasil_kerja = h.id
    ), sekian AS MATERIALIZED (
        SELECT b.skp, count(*) AS banyak, count(b.bobot) AS berbobot, sum(b.bobot::numeric) AS bobot, count(b.induk) AS berinduk FROM baris b WHERE b.diperiksa GROUP BY b.skp
    ), lalu AS (
        SELECT DISTINCT s.nip, kinerja.teks_baku(h.uraian) AS teks, u.target
        FROM kinerja.skp s JOIN kinerja.hasil_kerja h ON h.skp = s.id LEFT JOIN ukuran u ON u.hasil_kerja = h.id
        WHERE s.tahun = periksa_rencana.tahun - 1 AND s.status <> 'diganti'
    ), sama AS (
        SELECT b.skp, count(*) AS seunit, (sum(i.orang) - count(*))::bigint AS instansi
        FROM baris b
        JOIN (SELECT a.unit, a.teks FROM baris a GROUP BY a.unit, a.teks HAVING count(DISTINCT a.nip) > 1) AS g ON g.unit = b.unit AND g.teks = b.teks
        JOIN (SELECT a.teks, count(DISTINCT a.nip) AS orang FROM baris a GROUP BY a.teks) AS i ON i.teks = b.teks
        WHERE b.diperiksa GROUP BY b.skp
    ), penilai AS MATERIALIZED (
        SELECT r.id, a.nip AS pimpinan FROM rencana r
        CROSS JOIN LATERAL (SELECT t.nip_penilai FROM kinerja.penugasan_penilai t WHERE t.nip = r.nip AND t.masa && r.masa
                            UNION SELECT t.nip_atasan FROM kinerja.penugasan_penilai t WHERE t.nip = r.nip AND t.masa && r.masa
                            UNION SELECT p.nip_atasan FROM kinerja.penyelia p WHERE p.nip = r.nip AND p.masa && r.masa) AS a (nip)
        WHERE r.diperiksa AND a.nip IS NOT NULL
    ), temuan (kode, nip, skp, bukti) AS (
        -- who cannot see everybody's plans cannot say who has none, but himself
        SELECT 'tanpa_rencana', d.nip, NULL::bigint, format('Ditempatkan pada %s, tanpa SKP %s.', string_agg(DISTINCT d.unit, ', '), periksa_rencana.tahun)
        FROM (SELECT p.nip, p.unit FROM kinerja.penempatan p
              WHERE p.jenis = 'definitif' AND p.masa && daterange(make_date(periksa_rencana.tahun, 1, 1), make_date(periksa_rencana.tahun, 12, 31), '[]')
                AND (periksa_rencana.unit IS NULL OR p.unit = periksa_rencana.unit)
                AND (p.nip = (SELECT kinerja.nip_saya()) OR (SELECT kinerja.berperan('pengelola') OR kinerja.berperan('pemeriksa')))
              UNION ALL SELECT r.nip, NULL FROM rencana r) AS d
        GROUP BY d.nip HAVING count(*) = count(d.unit)
        UNION ALL
        SELECT 'tanpa_hasil_kerja', r.nip, r.id, 'Tanpa satu pun hasil kerja.' FROM rencana r WHERE r.diperiksa AND NOT EXISTS (SELECT FROM sekian k WHERE k.skp = r.id)
        UNION ALL
        SELECT 'tanpa_indikator', b.nip, b.skp, format('Hasil kerja nomor %s.', string_agg(b.nomor::text, ', ' ORDER BY b.nomor)) FROM baris b WHERE b.diperiksa AND NOT b.terukur GROUP BY b.nip, b.skp
        UNION ALL
        SELECT 'tanpa_target', b.nip, b.skp, format('Hasil kerja nomor %s.', string_agg(b.nomor::text, ', ' ORDER BY b.nomor)) FROM baris b WHERE b.diperiksa AND b.tanpa_target > 0 GROUP BY b.nip, b.skp
        UNION ALL
        SELECT 'tanpa_satuan', b.nip, b.skp, format('Hasil kerja nomor %s.', string_agg(b.nomor::text, ', ' ORDER BY b.nomor)) FROM baris b WHERE b.diperiksa AND b.tanpa_satuan > 0 GROUP BY b.nip, b.skp
        UNION ALL
        SELECT 'bobot_hasil_kerja', r.nip, r.id, CASE WHEN k.berbobot < k.banyak THEN format('%s dari %s hasil kerja tanpa bobot.', k.banyak - k.berbobot, k.banyak) ELSE format('Jumlahnya %s.', trim_scale(k.bobot)) END
        FROM sekian k JOIN rencana r ON r.id = k.skp WHERE k.berbobot > 0 AND (k.berbobot < k.banyak OR k.bobot <> 100)
        UNION ALL
        SELECT 'bobot_indikator', b.nip, b.skp, string_agg(CASE WHEN b.berbobot < b.banyak THEN format('Hasil kerja nomor %s: %s dari %s indikator tanpa bobot.', b.nomor, b.banyak - b.berbobot, b.banyak)
                                                                ELSE format('Hasil kerja nomor %s: jumlahnya %s.', b.nomor, trim_scale(b.bobot_indikator)) END, ' ' ORDER BY b.nomor)
        FROM baris b WHERE b.diperiksa AND b.berbobot > 0 AND (b.berbobot < b.banyak OR b.bobot_indikator <> 100) GROUP BY b.nip, b.skp
        UNION ALL
        SELECT 'versi_belum_disepakati', r.nip, r.id, format('Versi %s berstatus "%s".', r.versi, r.status) FROM rencana r
        WHERE r.diperiksa AND r.versi > 1 AND (SELECT count(*) FROM kinerja.kesepakatan k WHERE k.skp = r.id) < 2
        UNION ALL
        SELECT 'tanpa_induk', r.nip, r.id, format('Pimpinan %s mempunyai rencana.', string_agg(DISTINCT t.pimpinan::text, ', '))
        FROM rencana r JOIN sekian k ON k.skp = r.id AND k.berinduk = 0 JOIN penilai t ON t.id = r.id
        WHERE t.pimpinan IN (SELECT a.nip FROM rencana a JOIN kinerja.hasil_kerja h ON h.skp = a.id WHERE a.status IN ('disepakati', 'berjalan', 'selesai')) GROUP BY r.nip, r.id
        UNION ALL
        SELECT 'tanpa_perilaku', r.nip, r.id, 'Tanpa ekspektasi perilaku.' FROM rencana r WHERE r.diperiksa AND NOT EXISTS (SELECT FROM kinerja.perilaku p WHERE p.skp = r.id)
        UNION ALL
        SELECT 'salinan_tahun_lalu', b.nip, b.skp, format('%s dari %s hasil kerja sama teks dan targetnya dengan tahun %s.', count(*), max(k.banyak), periksa_rencana.tahun - 1)
        FROM baris b JOIN lalu l ON l.nip = b.nip AND l.teks = b.teks AND coalesce(l.target, '') = coalesce(b.target, '') JOIN sekian k ON k.skp = b.skp
        WHERE b.diperiksa GROUP BY b.nip, b.skp
        UNION ALL
        SELECT 'teks_sama', r.nip, r.id, format('%s dari %s hasil kerja sama teksnya dengan pegawai lain seunit; %s kali pada pegawai lain seinstansi.', s.seunit, k.banyak, s.instansi)
        FROM sama s JOIN rencana r ON r.id = s.skp JOIN sekian k ON k.skp = s.skp
    )
    SELECT t.kode, k.tingkat, t.nip, t.skp, t.bukti, k.akibat, format(k.saran, t.nip, periksa_rencana.tahun, t.skp)
    FROM temuan t JOIN kinerja.kode_periksa_rencana k ON k.kode = t.kode
    ORDER BY array_position('{menghalangi,mengganggu,perhatian}'::text[], k.tingkat), t.kode, t.nip, t.skp
$$;
REVOKE ALL ON FUNCTION periksa_rencana(integer, text) FROM PUBLIC;
COMMENT ON FUNCTION periksa_rencana(integer, text) IS
'Yang kurang dalam rencana sebuah tahun, satu baris setiap temuan dan SKP, menurut kode_periksa_rencana. Hanya rencana yang terlihat oleh pemanggil yang diperiksa; tanpa_rencana bagi pegawai lain hanya disebut kepada pengelola dan pemeriksa. Teks dibandingkan menurut teks_baku.
Argumen: tahun; unit, hanya rencana unit itu, bawaan seluruh instansi.
NULL: tahun NULL tidak menemukan apa pun; unit NULL berarti seluruh instansi.
Galat: 42501 tanpa hak baca.
Dasar: PermenPANRB 6/2022 (rencana yang jelas dan terukur); PermenPANRB 8/2021 (matriks peran hasil).';

DO $$
DECLARE
    p text;
BEGIN
    FOREACH p IN ARRAY '{pegawai,penilai,pengelola,pemeriksa}'::text[] LOOP
        CALL kinerja.daftarkan_hak('kinerja.periksa_rencana(integer, text)', p, '{EXECUTE}');
        CALL kinerja.daftarkan_hak('kinerja.kode_periksa_rencana', p, '{SELECT}');
    END LOOP;
END $$;
