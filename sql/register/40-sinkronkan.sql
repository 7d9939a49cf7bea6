-- Copying what an appraisal must freeze
CREATE OR REPLACE PROCEDURE sinkronkan(pada date)
LANGUAGE plpgsql SET search_path = pg_catalog, kinerja, pg_temp SET enable_nestloop = off AS $$
DECLARE
    pesan_semula text := current_setting('client_min_messages');
    putaran integer;
    salinan record;
    keadaan text;
    pesan text;
    rincian text;
BEGIN
    IF pada IS NULL OR NOT isfinite(pada) THEN
        RAISE EXCEPTION 'hari penyalinan "%" tidak dapat dipakai', coalesce(pada::text, 'NULL')
            USING ERRCODE = CASE WHEN pada IS NULL THEN '22004' ELSE '22008' END, HINT = 'CALL kinerja.sinkronkan(current_date)';
    END IF;
    LOCK TABLE kinerja.sinkronisasi IN SHARE ROW EXCLUSIVE MODE;
    SELECT coalesce(max(s.putaran), 0) + 1 INTO putaran FROM kinerja.sinkronisasi s;
    PERFORM set_config('client_min_messages', 'warning', true);
    CREATE TEMP TABLE tolakan (objek text, akibat text, kunci text, sidik uuid, sebab text, banyak bigint) ON COMMIT DROP;
    FOR salinan IN
        SELECT v.objek, v.isi::name[] AS isi, v.sama, v.bersambung, v.tunggal
        FROM (VALUES
            (1, 'pegawai', '{nama,jenis_kelamin,tanggal_lahir,selesai}', 't.nip = b.nip', false, NULL),
            (2, 'kedudukan', '{selesai,golongan,jenjang,status}', 't.nip = b.nip AND t.mulai = b.mulai', true, NULL),
            (3, 'unit', '{nama,induk,jenis,selesai}', 't.kode = b.kode', false, NULL),
            (4, 'jabatan', '{nama,jenis,kelas,jenjang,selesai}', 't.kode = b.kode', false, NULL),
            (5, 'penempatan', '{unit,jabatan,selesai}',
             't.nip = b.nip AND t.mulai = b.mulai AND t.jenis = b.jenis AND (t.jenis = ''definitif'' OR (t.unit = b.unit AND t.jabatan IS NOT DISTINCT FROM b.jabatan))',
             true, '@jenis = ''definitif'''),
            (6, 'penyelia', '{selesai,nip_atasan}', 't.nip = b.nip AND t.mulai = b.mulai', true, 'true'),
            (7, 'ketidakhadiran', '{selesai}', 't.nip = b.nip AND t.mulai = b.mulai AND t.jenis = b.jenis', true, NULL),
            (8, 'hukuman', '{selesai}', 't.nip = b.nip AND t.mulai = b.mulai AND t.tingkat = b.tingkat', true, NULL)
        ) AS v (urut, objek, isi, sama, bersambung, tunggal)
        ORDER BY v.urut
    LOOP
        DROP TABLE IF EXISTS pg_temp.bahan;
        BEGIN
            EXECUTE format('CREATE TEMP TABLE bahan ON COMMIT DROP AS SELECT * FROM kinerja.%I($1)', 'bahan_' || salinan.objek) USING pada;
        EXCEPTION WHEN data_exception OR insufficient_privilege OR undefined_table OR undefined_column OR undefined_function OR cardinality_violation THEN
            -- the host's query, not ours: say whose it is, and change nothing
            GET STACKED DIAGNOSTICS keadaan = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL;
            RAISE EXCEPTION 'tabel instansi untuk "%" tidak dapat dibaca: %', salinan.objek, pesan
                USING ERRCODE = keadaan, DETAIL = rincian, HINT = 'Perbaiki pemetaannya dengan kinerja.hubungkan; tidak ada yang disalin.';
        END;
        CALL kinerja.salin_bahan(salinan.objek, pada, putaran, salinan.isi, salinan.sama, salinan.bersambung, salinan.tunggal);
    END LOOP;
    MERGE INTO kinerja.sinkronisasi_tolak AS s USING pg_temp.tolakan AS b
    ON s.objek = b.objek AND s.akibat = b.akibat AND s.kunci = b.kunci AND s.sidik = b.sidik
    WHEN MATCHED AND s.banyak <> b.banyak THEN UPDATE SET banyak = b.banyak
    WHEN NOT MATCHED THEN INSERT VALUES (b.objek, b.akibat, b.kunci, b.sidik, b.sebab, b.banyak, pada);
    DELETE FROM kinerja.sinkronisasi_tolak s
    WHERE NOT EXISTS (SELECT FROM pg_temp.tolakan b WHERE b.objek = s.objek AND b.akibat = s.akibat AND b.kunci = s.kunci AND b.sidik = s.sidik);
    DROP TABLE pg_temp.bahan, pg_temp.tolakan;
    PERFORM set_config('client_min_messages', pesan_semula, true);
END $$;
REVOKE ALL ON PROCEDURE sinkronkan(date) FROM PUBLIC;
COMMENT ON PROCEDURE sinkronkan(date) IS
'Menyalin dari tabel instansi apa yang harus tetap bagi penilaian: pegawai, kedudukan, unit, jabatan, penempatan, penyelia, ketidakhadiran, hukuman, masing-masing dengan masanya, sebagai operasi himpunan. Yang hilang dari sumber berakhir sehari sebelumnya; masa lampau yang tidak ada lagi di sumber tetap. Baris yang tidak sah dilewati, dan sebabnya ditulis dalam sinkronisasi_tolak; hasilnya dibaca dari v_sinkronisasi. Diulang dengan sumber yang sama ia tidak mengubah apa pun. Peran yang belum dihubungkan, atau yang sumbernya kosong, dilewati.
Argumen: pada, hari yang keadaannya disalin.
NULL: ditolak.
Galat: 22004 pada NULL; 22008 pada tak hingga; 42501 bukan pemilik daftar atau tanpa hak atas tabel instansi; galat kueri pemetaan, dengan nama objeknya.';

CREATE OR REPLACE FUNCTION pegawai_pada(pada date)
RETURNS TABLE (nip nip, nama text, golongan golongan, jenjang text, status text, unit text, jabatan text, nip_atasan nip)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT p.nip, p.nama, k.golongan, k.jenjang, k.status, t.unit, t.jabatan, a.nip_atasan
    FROM pegawai p
    LEFT JOIN kedudukan k ON k.nip = p.nip AND k.masa @> pada
    LEFT JOIN penempatan t ON t.nip = p.nip AND t.jenis = 'definitif' AND t.masa @> pada
    LEFT JOIN penyelia a ON a.nip = p.nip AND a.masa @> pada
    WHERE p.mulai <= pada AND (p.selesai IS NULL OR p.selesai >= pada);
END;
COMMENT ON FUNCTION pegawai_pada(date) IS
'Pegawai yang tercatat pada sebuah hari, beserta kedudukan, penempatan definitif, dan atasannya pada hari itu.
Argumen: pada.
NULL: kolom yang tidak diketahui pada hari itu NULL; tanpa baris bila pada NULL.
Galat: tidak ada.';
