-- Mapping the host's tables: one view in kinerja_sumber for each role
CREATE SCHEMA IF NOT EXISTS kinerja_sumber;
COMMENT ON SCHEMA kinerja_sumber IS 'Tabel instansi sebagaimana dipetakan oleh kinerja.hubungkan; berisi tampilan saja.';

CREATE TABLE IF NOT EXISTS sumber (
    peran text PRIMARY KEY,
    dipetakan timestamptz,
    oleh name,
    CHECK ((dipetakan IS NULL) = (oleh IS NULL))
);
COMMENT ON TABLE sumber IS 'Peran pemetaan dan apakah sudah dihubungkan; kuerinya ada dalam tampilan kinerja_sumber bernama sama.';
COMMENT ON COLUMN sumber.peran IS 'Peran pemetaan, sama dengan nama tampilan dalam skema kinerja_sumber.';
COMMENT ON COLUMN sumber.dipetakan IS 'Saat terakhir dihubungkan; NULL: belum, tampilannya kosong.';
COMMENT ON COLUMN sumber.oleh IS 'Peran yang menghubungkan.';

-- These are inlined into the views: not STRICT, and STABLE like what they call.
CREATE OR REPLACE FUNCTION coba_kata(teks text, kata text[]) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN kata[array_position(lower(kata::text)::text[], lower(btrim(teks)))];
COMMENT ON FUNCTION coba_kata(text, text[]) IS
'Kata dari daftar yang sama dengan teks, tanpa membedakan huruf besar dan kecil dan spasi di tepinya.
Argumen: teks, isi kolom apa adanya; kata, yang diterima.
NULL: hasil NULL bila tidak ada yang sama, atau bila masukan NULL.
Galat: tidak ada.';

CREATE OR REPLACE FUNCTION sebab_kata_ditolak(teks text, kata text[]) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN teks IS NOT NULL AND coba_kata(teks, kata) IS NULL THEN 'bukan salah satu dari ' || array_to_string(kata, ', ') END;
COMMENT ON FUNCTION sebab_kata_ditolak(text, text[]) IS
'Sebab sebuah teks ditolak coba_kata.
Argumen: seperti coba_kata.
NULL: hasil NULL bila teks diterima, atau bila masukan NULL.
Galat: tidak ada.';

CREATE OR REPLACE FUNCTION sebab_kolom(kolom text, isi text, sebab text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN kolom || ' "' || left(isi, 64) || '": ' || sebab;
COMMENT ON FUNCTION sebab_kolom(text, text, text) IS
'Menyebut kolom dan isi yang ditolak beserta sebabnya.
Argumen: kolom, nama kolom; isi, teks yang ditolak (64 huruf pertamanya disebut); sebab.
NULL: hasil NULL bila salah satu NULL.
Galat: tidak ada.';

CREATE OR REPLACE FUNCTION sebab_baris(VARIADIC sebab text[]) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(array_to_string(sebab, '; '), '');
COMMENT ON FUNCTION sebab_baris(text[]) IS
'Menggabungkan sebab dari kolom-kolom sebuah baris.
Argumen: sebab setiap kolom.
NULL: yang NULL dilewati; hasil NULL bila tidak ada sebab.
Galat: tidak ada.';

-- How a column of the query becomes one of the view; no row: it cannot.
CREATE OR REPLACE FUNCTION ungkapan_sumber(kolom text, tujuan regtype, kata text[], asal regtype, OUT isi text, OUT sebab text) RETURNS SETOF record
LANGUAGE sql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
    WITH t AS (
        SELECT b.oid::regtype AS dasar, b.typcategory = 'S' AS teks, b.typcategory IN ('S', 'E') AS berkata,
               format('q.%I', kolom) AS q, format('q.%I::pg_catalog.text COLLATE pg_catalog."default"', kolom) AS qt
        FROM pg_type a JOIN pg_type b ON b.oid = coalesce(nullif(a.typbasetype, 0), a.oid)
        WHERE a.oid = asal
    ), c AS (
        SELECT CASE WHEN tujuan = 'text'::regtype AND kata IS NOT NULL AND berkata THEN format('kinerja.%%s(%s, %L::pg_catalog.text[])', qt, kata)
                    WHEN tujuan = 'kinerja.nip'::regtype AND (teks OR dasar IN ('bigint'::regtype, 'numeric'::regtype)) THEN format('kinerja.%%s(%s)', qt)
                    WHEN tujuan IN ('kinerja.golongan'::regtype, 'date'::regtype) AND teks THEN format('kinerja.%%s(%s)', qt)
               END AS coba,
               CASE WHEN tujuan = 'text'::regtype AND kata IS NULL THEN qt
                    -- cast to itself, numeric(3,1) becomes plain numeric, as the view's column is
                    WHEN tujuan = 'numeric'::regtype AND dasar IN ('smallint'::regtype, 'integer'::regtype, 'bigint'::regtype, 'numeric'::regtype) THEN q || '::pg_catalog.numeric'
                    WHEN tujuan = dasar AND kata IS NULL THEN q
                    WHEN tujuan = 'date'::regtype AND dasar = 'timestamp'::regtype THEN q || '::pg_catalog.date'
               END AS langsung,
               CASE WHEN kata IS NOT NULL THEN 'kata' WHEN tujuan = 'date'::regtype THEN 'tanggal'
                    ELSE (SELECT typname FROM pg_type WHERE oid = tujuan) END AS nama,
               qt
        FROM t
    )
    SELECT coalesce(langsung, format(coba, 'coba_' || nama)),
           CASE WHEN langsung IS NULL THEN format('kinerja.sebab_kolom(%L::pg_catalog.text, %s, %s)', kolom, qt, format(coba, 'sebab_' || nama || '_ditolak')) END
    FROM c WHERE langsung IS NOT NULL OR coba IS NOT NULL
$$;
COMMENT ON FUNCTION ungkapan_sumber(text, regtype, text[], regtype) IS
'Ungkapan SQL yang membaca sebuah kolom kueri pemetaan sebagai tipe yang diharapkan, dan ungkapan sebab penolakannya; bagian dari hubungkan.
Argumen: kolom; tujuan, tipe yang diharapkan; kata yang diterima; asal, tipe kolom itu.
NULL: tanpa baris bila asal tidak dapat dibaca sebagai tujuan; sebab NULL bila tidak ada yang dapat ditolak.
Galat: tidak ada.';

CREATE OR REPLACE PROCEDURE buat_sumber(peran text, kueri text, kolom text[], tipe regtype[], jalur text)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    isi text;
    sebab text;
    perintah text;
BEGIN
    SELECT string_agg(coalesce(u.isi, 'NULL::' || b.tipe) || format(' AS %I', b.kolom), E',\n    ' ORDER BY b.urut), string_agg(u.sebab, E',\n        ' ORDER BY b.urut)
    INTO isi, sebab
    FROM kinerja.bentuk_sumber b
    LEFT JOIN unnest(buat_sumber.kolom, buat_sumber.tipe) AS k (kolom, tipe) ON k.kolom = b.kolom
    LEFT JOIN LATERAL kinerja.ungkapan_sumber(b.kolom, b.tipe, b.kata, k.tipe) AS u ON true
    WHERE b.peran = buat_sumber.peran;
    perintah := format(E'CREATE OR REPLACE VIEW kinerja_sumber.%I WITH (security_invoker) AS\nSELECT %s AS sebab,\n    %s\n%s', buat_sumber.peran,
                       coalesce(E'kinerja.sebab_baris(\n        ' || sebab || ')', 'NULL::pg_catalog.text'), isi,
                       coalesce(E'FROM (\n' || kueri || E'\n) AS q', 'WHERE false'));
    IF jalur IS NOT NULL THEN
        PERFORM set_config('search_path', jalur, true);
    END IF;
    EXECUTE perintah;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, kinerja, pg_temp', true);
    EXECUTE format('COMMENT ON VIEW kinerja_sumber.%I IS %L', buat_sumber.peran,
                   CASE WHEN kueri IS NULL THEN 'Belum dihubungkan.' ELSE 'Pemetaan tabel instansi oleh kinerja.hubungkan; kolom sebab menyebut isi yang ditolak dan karena itu NULL.' END);
END $$;
REVOKE ALL ON PROCEDURE buat_sumber(text, text, text[], regtype[], text) FROM PUBLIC;
COMMENT ON PROCEDURE buat_sumber(text, text, text[], regtype[], text) IS
'Membuat tampilan kinerja_sumber bagi sebuah peran dari kueri yang sudah diperiksa; bagian dari hubungkan.
Argumen: peran; kueri; kolom dan tipe hasilnya; jalur, search_path bagi nama dalam kueri.
NULL: kueri NULL membuat tampilan kosong.
Galat: seperti CREATE VIEW.';

CREATE OR REPLACE PROCEDURE hubungkan(peran text, kueri text, jalur text DEFAULT current_setting('search_path'))
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    diharapkan text;
    ada text[];
    bertipe regtype[];
    salah text;
    salah_tipe record;
BEGIN
    SELECT string_agg(format('%s %s%s', b.kolom, b.tipe, CASE WHEN b.wajib THEN '' ELSE ' (boleh tidak ada)' END), ', ' ORDER BY b.urut) INTO diharapkan
    FROM kinerja.bentuk_sumber b WHERE b.peran = hubungkan.peran;
    IF diharapkan IS NULL THEN
        RAISE EXCEPTION 'peran pemetaan "%" tidak dikenal', coalesce(hubungkan.peran, 'NULL')
            USING ERRCODE = '22023', HINT = 'Peran: ' || (SELECT string_agg(s.peran, ', ' ORDER BY s.peran) FROM kinerja.sumber s) || '.';
    END IF;
    -- a semicolon behind it is not meant as a second statement
    kueri := regexp_replace(kueri, '[\s;]+$', '');
    IF kueri IS NOT NULL THEN
        PERFORM set_config('search_path', jalur, true);
        SELECT pg_catalog.array_agg(k.kolom ORDER BY k.nomor), pg_catalog.array_agg(k.tipe ORDER BY k.nomor) INTO ada, bertipe FROM kinerja.kolom_kueri(kueri) AS k;
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, kinerja, pg_temp', true);
        ada := coalesce(ada, '{}');
        SELECT string_agg(format('"%s"', b.kolom), ', ' ORDER BY b.urut) INTO salah FROM kinerja.bentuk_sumber b
        WHERE b.peran = hubungkan.peran AND b.wajib AND b.kolom <> ALL (ada);
        IF salah IS NOT NULL THEN
            RAISE EXCEPTION 'kueri peran "%" tidak memuat kolom %', hubungkan.peran, salah
                USING ERRCODE = '42703', DETAIL = 'Kolom yang diharapkan: ' || diharapkan || '.', HINT = 'Tambahkan kolom itu, bila perlu sebagai NULL.';
        END IF;
        SELECT string_agg(DISTINCT format('"%s"', k), ', ') INTO salah FROM unnest(ada) AS k GROUP BY k HAVING count(*) > 1 LIMIT 1;
        IF salah IS NOT NULL THEN
            RAISE EXCEPTION 'kueri peran "%" memuat kolom % lebih dari sekali', hubungkan.peran, salah
                USING ERRCODE = '42701', HINT = 'Beri setiap kolom namanya sendiri dengan AS.';
        END IF;
        SELECT b.kolom, b.tipe, k.tipe AS asal INTO salah_tipe
        FROM kinerja.bentuk_sumber b JOIN unnest(ada, bertipe) AS k (kolom, tipe) ON k.kolom = b.kolom
        WHERE b.peran = hubungkan.peran AND NOT EXISTS (SELECT FROM kinerja.ungkapan_sumber(b.kolom, b.tipe, b.kata, k.tipe))
        ORDER BY b.urut LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION 'kolom "%" peran "%" bertipe "%", bukan "%"', salah_tipe.kolom, hubungkan.peran, salah_tipe.asal, salah_tipe.tipe
                USING ERRCODE = '42804', DETAIL = 'Kolom yang diharapkan: ' || diharapkan || '.',
                      HINT = CASE WHEN salah_tipe.asal = 'timestamptz'::regtype THEN 'Nyatakan zona waktunya: (kolom AT TIME ZONE ''Asia/Jakarta'')::date.'
                                  ELSE 'Ubah tipenya dalam kueri, atau berikan teks bagi NIP, golongan, dan tanggal.' END;
        END IF;
        SELECT string_agg(format('"%s"', k), ', ') INTO salah FROM unnest(ada) AS k
        WHERE k NOT IN (SELECT b.kolom FROM kinerja.bentuk_sumber b WHERE b.peran = hubungkan.peran);
        IF salah IS NOT NULL THEN
            RAISE NOTICE 'kolom % tidak dikenal peran "%" dan diabaikan', salah, hubungkan.peran
                USING HINT = 'Kolom yang diharapkan: ' || diharapkan || '.';
        END IF;
    END IF;
    CALL kinerja.buat_sumber(hubungkan.peran, kueri, ada, bertipe, jalur);
    -- whether the caller may read it, and whatever else shows before the first row
    BEGIN
        PERFORM set_config('transaction_read_only', 'on', true);
        EXECUTE format('SELECT FROM kinerja_sumber.%I LIMIT 0', hubungkan.peran);
    EXCEPTION WHEN OTHERS THEN
        RAISE;
    END;
    UPDATE kinerja.sumber s SET dipetakan = CASE WHEN kueri IS NOT NULL THEN now() END, oleh = CASE WHEN kueri IS NOT NULL THEN current_user END
    WHERE s.peran = hubungkan.peran;
END $$;
REVOKE ALL ON PROCEDURE hubungkan(text, text, text) FROM PUBLIC;
COMMENT ON PROCEDURE hubungkan(text, text, text) IS
'Menyatakan di mana tabel instansi memuat pegawai, unit, jabatan, penempatan, penyelia, ketidakhadiran, hukuman, pelatihan, survei, layanan, atau riwayat nilai. Kueri itu diperiksa sekarang dan menjadi tampilan kinerja_sumber.<peran> dengan security_invoker: teksnya tidak dijalankan lagi, dan perubahan tabel instansi langsung terlihat. Kolom teks dibaca dengan coba_nip, coba_golongan, coba_tanggal: isi yang kotor menjadi NULL dan disebut dalam kolom sebab. Dipanggil lagi, pemetaannya diganti.
Argumen: peran; kueri, satu SELECT dengan kolom menurut bentuk_sumber (menurut nama, urutannya bebas); jalur, search_path bagi nama tanpa skema, bawaan milik pemanggil.
NULL: kueri NULL melepaskan pemetaan; tampilannya menjadi kosong.
Galat: 22023 peran tidak dikenal; 42601 bukan satu kueri; 0A000 bukan SELECT atau memanggil fungsi VOLATILE; 25006 kueri menulis atau mengunci; 42703 kolom kurang; 42701 kolom kembar; 42804 tipe tidak cocok; 42501 tanpa hak; galat pengurai.';

INSERT INTO sumber (peran) SELECT DISTINCT peran FROM bentuk_sumber ON CONFLICT DO NOTHING;
DO $$
DECLARE
    peran text;
BEGIN
    FOR peran IN SELECT s.peran FROM kinerja.sumber s WHERE to_regclass(format('kinerja_sumber.%I', s.peran)) IS NULL ORDER BY 1 LOOP
        CALL kinerja.buat_sumber(peran, NULL, NULL, NULL, NULL);
    END LOOP;
END $$;

CALL daftarkan_tabel('sumber', 'setelan');
CALL daftarkan_hak('kinerja.sumber', 'pengelola', '{SELECT}');
CALL daftarkan_hak('kinerja.sumber', 'pemeriksa', '{SELECT}');
