-- What synchronising did, and what it could not take
CREATE TABLE IF NOT EXISTS sinkronisasi (
    putaran integer NOT NULL,
    objek text NOT NULL,
    pada date NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    oleh name NOT NULL DEFAULT current_user,
    ditambah bigint NOT NULL,
    diubah bigint NOT NULL,
    ditutup bigint NOT NULL,
    ditolak bigint NOT NULL,
    PRIMARY KEY (putaran, objek)
);
COMMENT ON TABLE sinkronisasi IS 'Hasil setiap penyalinan dari tabel instansi, satu baris setiap objek.';
COMMENT ON COLUMN sinkronisasi.putaran IS 'Nomor penyalinan.';
COMMENT ON COLUMN sinkronisasi.objek IS 'Tabel yang disalin.';
COMMENT ON COLUMN sinkronisasi.pada IS 'Hari yang keadaannya disalin.';
COMMENT ON COLUMN sinkronisasi.waktu IS 'Saat penyalinan.';
COMMENT ON COLUMN sinkronisasi.oleh IS 'Peran yang menyalin.';
COMMENT ON COLUMN sinkronisasi.ditambah IS 'Baris baru.';
COMMENT ON COLUMN sinkronisasi.diubah IS 'Baris yang isinya berubah.';
COMMENT ON COLUMN sinkronisasi.ditutup IS 'Baris yang tidak berlaku lagi: berakhir di sumber, hilang dari sumber, atau ternyata tidak pernah berlaku dan dihapus.';
COMMENT ON COLUMN sinkronisasi.ditolak IS 'Baris sumber yang tidak dapat disalin sekarang, juga bila sudah ditolak pada penyalinan sebelumnya.';

CREATE TABLE IF NOT EXISTS sinkronisasi_tolak (
    objek text NOT NULL,
    akibat text NOT NULL CHECK (akibat IN ('baris ditolak', 'kolom dikosongkan', 'sumber kosong')),
    kunci text NOT NULL,
    sidik uuid NOT NULL,
    sebab text NOT NULL,
    banyak bigint NOT NULL,
    sejak date NOT NULL,
    PRIMARY KEY (objek, akibat, kunci, sidik)
);
COMMENT ON TABLE sinkronisasi_tolak IS 'Baris sumber yang sekarang tidak tersalin, atau tersalin tanpa salah satu kolomnya, beserta sebabnya.';
COMMENT ON COLUMN sinkronisasi_tolak.objek IS 'Tabel yang disalin.';
COMMENT ON COLUMN sinkronisasi_tolak.akibat IS 'baris ditolak, kolom dikosongkan, atau sumber kosong (tidak ada yang ditutup karenanya).';
COMMENT ON COLUMN sinkronisasi_tolak.kunci IS 'Pengenal baris sumber: NIP, kode, dan tanggal mulai sejauh terbaca.';
COMMENT ON COLUMN sinkronisasi_tolak.sidik IS 'MD5 dari sebab.';
COMMENT ON COLUMN sinkronisasi_tolak.sebab IS 'Sebab menurut lc_messages penyalinan.';
COMMENT ON COLUMN sinkronisasi_tolak.banyak IS 'Banyaknya baris sumber dengan kunci dan sebab itu.';
COMMENT ON COLUMN sinkronisasi_tolak.sejak IS 'Hari penyalinan yang pertama kali menolaknya.';

CREATE OR REPLACE VIEW v_sinkronisasi WITH (security_invoker) AS
SELECT s.objek, s.pada, s.waktu, s.oleh::text AS oleh, s.ditambah, s.diubah, s.ditutup, s.ditolak, s.putaran
FROM kinerja.sinkronisasi s
WHERE s.putaran = (SELECT max(putaran) FROM kinerja.sinkronisasi)
ORDER BY array_position('{pegawai,kedudukan,unit,jabatan,penempatan,penyelia,ketidakhadiran,hukuman}'::text[], s.objek);
COMMENT ON VIEW v_sinkronisasi IS 'Hasil penyalinan terakhir setiap objek, menurut urutan penyalinannya.';

-- Rows to copy stand in the temporary table bahan, made from bahan_<objek>():
-- tolak, catatan, label, then the columns of the table; what is refused is added
-- to the temporary table tolakan.  The predicate "sama"
-- says which row of the table (t) is which of the source (b); of the rows that
-- "tunggal" is true for, a person has one a day.  Whole tables are joined, some
-- of them just filled and without statistics: never by nested loops.
CREATE OR REPLACE PROCEDURE salin_bahan(objek text, pada date, putaran integer, isi name[], sama text, bersambung boolean, tunggal text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    tabel text := format('kinerja.%I', objek);
    kolom text;
    pasangan text;
    bahan_kosong boolean;
    ditahan boolean := false;
    ditambah bigint;
    diubah bigint;
    ditutup bigint := 0;
    terhapus bigint := 0;
    berakhir bigint;
BEGIN
    IF tunggal IS NOT NULL THEN
        CREATE INDEX ON pg_temp.bahan (nip);
        -- what stays in the register because its own source row is refused has the older right
        EXECUTE format($q$
            UPDATE pg_temp.bahan b SET tolak = format('bertumpang tindih dengan baris tersalin mulai %%s, yang baris sumbernya sekarang ditolak', t.mulai)
            FROM %1$s t
            WHERE b.tolak IS NULL AND t.nip = b.nip AND %2$s AND t.masa && daterange(b.mulai, b.selesai, '[]') AND NOT (%3$s)
              AND EXISTS (SELECT FROM pg_temp.bahan b WHERE b.tolak IS NOT NULL AND %3$s)$q$,
            tabel, replace(tunggal, '@', 't.') || ' AND ' || replace(tunggal, '@', 'b.'), sama);
    END IF;
    ANALYZE pg_temp.bahan;
    SELECT NOT EXISTS (SELECT FROM pg_temp.bahan) INTO bahan_kosong;
    IF bahan_kosong THEN
        -- not mapped, or emptied by an accident: nobody leaves because of that
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE selesai IS NULL OR selesai >= $1)', tabel) INTO ditahan USING pada;
    ELSE
        -- gone from the source: it ended yesterday, or where its successor begins
        EXECUTE format($q$
            CREATE TEMP TABLE hilang ON COMMIT DROP AS
            SELECT t.ctid AS tempat, t.mulai, least(%2$s, t.selesai) AS akhir
            FROM %1$s t
            WHERE NOT EXISTS (SELECT FROM pg_temp.bahan b WHERE %3$s) AND (t.selesai IS NULL OR t.selesai >= $1 %4$s)$q$,
            tabel,
            CASE WHEN tunggal IS NULL THEN '$1 - 1'
                 ELSE format('CASE WHEN t.selesai < $1 THEN t.selesai ELSE $1 - 1 END, CASE WHEN %1$s THEN (SELECT min(b.mulai) - 1 FROM pg_temp.bahan b
                              WHERE b.tolak IS NULL AND b.nip = t.nip AND %2$s AND t.masa && daterange(b.mulai, b.selesai, ''[]'')) END',
                             replace(tunggal, '@', 't.'), replace(tunggal, '@', 'b.')) END,
            sama,
            CASE WHEN tunggal IS NULL THEN ''
                 ELSE format('OR (%1$s AND EXISTS (SELECT FROM pg_temp.bahan b WHERE b.tolak IS NULL AND b.nip = t.nip AND %2$s AND t.masa && daterange(b.mulai, b.selesai, ''[]'')))',
                             replace(tunggal, '@', 't.'), replace(tunggal, '@', 'b.')) END)
        USING pada;
        IF bersambung THEN
            EXECUTE format('DELETE FROM %s t USING pg_temp.hilang h WHERE t.ctid = h.tempat AND h.akhir < h.mulai', tabel);
            GET DIAGNOSTICS terhapus = ROW_COUNT;
        END IF;
        EXECUTE format('UPDATE %s t SET selesai = greatest(h.akhir, h.mulai) FROM pg_temp.hilang h WHERE t.ctid = h.tempat AND t.selesai IS DISTINCT FROM greatest(h.akhir, h.mulai)', tabel);
        GET DIAGNOSTICS ditutup = ROW_COUNT;
        ditutup := ditutup + terhapus;
        DROP TABLE pg_temp.hilang;
    END IF;
    SELECT string_agg(format('%I', k), ', '), string_agg(format('%1$I = u.%1$I', k), ', ') INTO kolom, pasangan FROM unnest(isi) AS k;
    EXECUTE format($q$
        WITH beda AS (
            SELECT t.ctid AS tempat, t.selesai IS NULL AND b.selesai IS NOT NULL AS berakhir, %1$s
            FROM %2$s t JOIN pg_temp.bahan b ON %3$s
            WHERE b.tolak IS NULL AND (%4$s) IS DISTINCT FROM (%1$s)
        ), diganti AS (UPDATE %2$s t SET %5$s FROM beda u WHERE t.ctid = u.tempat RETURNING u.berakhir)
        SELECT count(*) FILTER (WHERE NOT berakhir), count(*) FILTER (WHERE berakhir) FROM diganti$q$,
        (SELECT string_agg(format('b.%I', k), ', ') FROM unnest(isi) AS k), tabel, sama,
        (SELECT string_agg(format('t.%I', k), ', ') FROM unnest(isi) AS k), pasangan)
    INTO diubah, berakhir;
    ditutup := ditutup + berakhir;
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum) INTO kolom FROM pg_attribute
    WHERE attrelid = tabel::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = '';
    EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM pg_temp.bahan b WHERE tolak IS NULL AND NOT EXISTS (SELECT FROM %1$s t WHERE %3$s)', tabel, kolom, sama);
    GET DIAGNOSTICS ditambah = ROW_COUNT;

    INSERT INTO pg_temp.tolakan
    SELECT salin_bahan.objek, a.akibat, left(coalesce(b.label, '?'), 100), md5(a.sebab)::uuid, a.sebab, count(*)
    FROM pg_temp.bahan b CROSS JOIN LATERAL (VALUES ('baris ditolak', b.tolak), ('kolom dikosongkan', CASE WHEN b.tolak IS NULL THEN b.catatan END)) AS a (akibat, sebab)
    WHERE a.sebab IS NOT NULL GROUP BY 1, 2, 3, 4, 5
    UNION ALL
    SELECT salin_bahan.objek, 'sumber kosong', salin_bahan.objek, md5('')::uuid, 'tidak ada yang ditutup', 1 WHERE ditahan;
    IF ditambah + diubah + ditutup > 0 THEN
        EXECUTE format('ANALYZE %s', tabel);
    END IF;
    INSERT INTO kinerja.sinkronisasi (putaran, objek, pada, ditambah, diubah, ditutup, ditolak)
    VALUES (putaran, objek, pada, ditambah, diubah, ditutup, (SELECT count(*) FROM pg_temp.bahan b WHERE b.tolak IS NOT NULL));
END $$;
REVOKE ALL ON PROCEDURE salin_bahan(text, date, integer, name[], text, boolean, text) FROM PUBLIC;
COMMENT ON PROCEDURE salin_bahan(text, date, integer, name[], text, boolean, text) IS
'Menyalin satu objek dari tabel sementara bahan ke dalam daftar, sebagai operasi himpunan, dan menambahkan yang ditolak pada tabel sementara tolakan; bagian dari sinkronkan.
Argumen: objek, nama tabel; pada; putaran; isi, kolom yang dapat berubah; sama, syarat bahwa baris t dan b satu hal; bersambung, apakah baris yang ternyata tidak pernah berlaku dihapus; tunggal, syarat baris yang bagi seorang pegawai hanya satu setiap hari.
NULL: tunggal NULL bila beberapa boleh bersamaan.
Galat: tidak ada selain galat server.';

CALL daftarkan_tabel('sinkronisasi', 'acuan', 'tanpa', alasan_tanpa_audit => 'Sudah merupakan catatan, satu baris setiap penyalinan.');
CALL daftarkan_tabel('sinkronisasi_tolak', 'acuan', 'tanpa', alasan_tanpa_audit => 'Disusun dari tabel instansi pada setiap penyalinan.');
CALL daftarkan_hak('kinerja.sinkronisasi', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.sinkronisasi', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.sinkronisasi_tolak', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.sinkronisasi_tolak', 'pemeriksa', '{SELECT}');
CALL daftarkan_hak('kinerja.v_sinkronisasi', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.v_sinkronisasi', 'pemeriksa', '{SELECT}');
