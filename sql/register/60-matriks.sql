-- The matrix of roles and results: whose result a line supports
CREATE OR REPLACE FUNCTION jaga_matriks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    baris bigint[];
    salah record;
    lingkaran text;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(b.id) INTO baris FROM baru b WHERE b.induk IS NOT NULL;
    ELSE
        SELECT array_agg(b.id) INTO baris FROM baru b JOIN lama l ON l.id = b.id WHERE b.induk IS NOT NULL AND (b.induk, b.skp) IS DISTINCT FROM (l.induk, l.skp);
    END IF;
    IF baris IS NULL THEN
        RETURN NULL;
    END IF;
    -- two sessions that each see half of a loop: one after the other
    PERFORM kinerja.kunci_daftar('matriks', true);
    SELECT h.id, h.induk, i.nip = h.nip AS sendiri INTO salah
    FROM kinerja.hasil_kerja h JOIN kinerja.skp s ON s.id = h.skp JOIN kinerja.hasil_kerja i ON i.id = h.induk JOIN kinerja.skp t ON t.id = i.skp
    WHERE h.id = ANY (baris) AND (i.nip = h.nip OR t.tahun <> s.tahun)
    ORDER BY h.id LIMIT 1;
    IF salah.id IS NOT NULL THEN
        RAISE EXCEPTION 'hasil kerja "%" tidak dapat mendukung hasil kerja "%"', salah.id, salah.induk
            USING ERRCODE = '23514', DETAIL = CASE WHEN salah.sendiri THEN 'Keduanya milik pegawai yang sama.' ELSE 'Keduanya dari tahun yang berbeda.' END,
                  HINT = 'Hubungkan dengan hasil kerja pimpinan tahun itu; sasaran beberapa tahun ada dalam kinerja.program.';
    END IF;
    WITH RECURSIVE naik AS (
        SELECT h.id, h.induk FROM kinerja.hasil_kerja h WHERE h.id = ANY (baris)
        UNION ALL
        SELECT n.id, h.induk FROM naik n JOIN kinerja.hasil_kerja h ON h.id = n.induk WHERE h.induk IS NOT NULL
    ) CYCLE id, induk SET berputar USING jalan
    SELECT (SELECT string_agg(j.induk, ' → ' ORDER BY j.n) FROM unnest(n.jalan::text[]) WITH ORDINALITY AS u (pasangan, n), LATERAL (SELECT split_part(btrim(u.pasangan, '()'), ',', 2) AS induk, u.n) AS j) INTO lingkaran
    FROM naik n WHERE n.id = n.induk ORDER BY n.id LIMIT 1;
    IF lingkaran IS NOT NULL THEN
        RAISE EXCEPTION 'hasil kerja "%" saling mendukung dalam lingkaran', split_part(lingkaran, ' → ', -1)
            USING ERRCODE = '23514', DETAIL = format('Lingkarannya: %s → %s.', split_part(lingkaran, ' → ', -1), lingkaran), HINT = 'Kosongkan induk salah satunya.';
    END IF;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION jaga_matriks() FROM PUBLIC;
COMMENT ON FUNCTION jaga_matriks() IS
'Pemicu pernyataan hasil_kerja: yang didukung ialah hasil kerja orang lain dari tahun yang sama, dan tidak ada lingkaran. SECURITY DEFINER karena sebuah lingkaran melalui rencana yang tidak terlihat oleh penulisnya; fungsi ini hanya menolak, dan menyebut nomor barisnya saja.
Argumen: tanpa argumen.
NULL: tidak berlaku.
Galat: 23514 mendukung diri sendiri, tahun lain, atau lingkaran, dengan seluruh lingkarannya.';

CALL pasang_jaga('hasil_kerja', 'jaga_matriks', '{INSERT,UPDATE}');
