--
-- A table as it was: after many random changes the log gives back every state
-- that a shadow copy was made of.  (test/t/010_audit_keadaan.pl does more.)
--
SET client_min_messages = warning;
CREATE SCHEMA uji_keadaan;
SET search_path = uji_keadaan, kinerja;
SET asn_kinerja.skema_jejak = 'uji_keadaan_jejak';
SET TimeZone = 'Asia/Jakarta';
SET DateStyle = 'German, DMY';

CREATE TYPE uji_keadaan.warna AS ENUM ('merah', 'kuning');
CREATE DOMAIN uji_keadaan.positif AS numeric CHECK (VALUE > 0);
CREATE TABLE t (
    wilayah integer NOT NULL,
    id integer NOT NULL,
    n numeric,
    "kolom ""aneh""" text,
    w warna,
    p positif,
    larik date[],
    saat timestamptz,
    jangka interval,
    f double precision,
    b bytea,
    g integer GENERATED ALWAYS AS (id * 2) STORED,
    PRIMARY KEY (wilayah, id)
) PARTITION BY LIST (wilayah);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 (id integer NOT NULL, buang text, n numeric, wilayah integer NOT NULL, "kolom ""aneh""" text, w warna, p positif,
                 larik date[], saat timestamptz, jangka interval, f double precision, b bytea, g integer GENERATED ALWAYS AS (id * 2) STORED);
ALTER TABLE t2 DROP COLUMN buang;
ALTER TABLE t ATTACH PARTITION t2 FOR VALUES IN (2);
CALL pasang_audit('t');

CREATE TABLE bayangan (langkah integer, pada timestamptz, keadaan jsonb);
CREATE PROCEDURE ubah(dari integer, sampai integer, setiap integer) LANGUAGE plpgsql AS $$
DECLARE
    k integer; a integer; c integer; r integer;
BEGIN
    FOR langkah IN dari .. sampai LOOP
        k := (random() * 60)::integer; a := (random() * 60)::integer; c := 1 + (random() * 0.999 * 2)::integer % 2; r := (random() * 99)::integer;
        BEGIN
            IF r < 25 THEN
                INSERT INTO t (wilayah, id, n, "kolom ""aneh""", w, p, larik, saat, jangka, f, b)
                VALUES (c, k, random()::numeric(10, 4), CASE WHEN k % 5 > 0 THEN E'tab\there \\N ''' || k END, 'merah', 1 + k,
                        ARRAY['2026-02-01'::date + k, NULL], clock_timestamp(), make_interval(hours => k), random(), decode(md5(k::text), 'hex'))
                ON CONFLICT (wilayah, id) DO UPDATE SET n = excluded.n, w = 'kuning', saat = NULL;
            ELSIF r < 50 THEN
                UPDATE t SET n = n + 1, f = random(), "kolom ""aneh""" = NULL WHERE id BETWEEN k AND k + 3;
            ELSIF r < 60 THEN
                DELETE FROM t WHERE id = k;
            ELSIF r < 70 THEN
                UPDATE t SET wilayah = 3 - wilayah WHERE id = k;        -- between partitions
            ELSIF r < 78 THEN
                UPDATE t SET id = a WHERE id = k AND wilayah = c;        -- another key
            ELSIF r < 88 THEN
                MERGE INTO t USING (VALUES (c, k), (c, a)) v(c, k) ON t.wilayah = v.c AND t.id = v.k
                WHEN MATCHED AND t.id % 3 = 0 THEN DELETE
                WHEN MATCHED THEN UPDATE SET p = coalesce(p, 1) * 2
                WHEN NOT MATCHED THEN INSERT (wilayah, id, n) VALUES (v.c, v.k, -1);
            ELSIF r < 95 THEN
                UPDATE t SET n = 0;
                DELETE FROM t WHERE id < 20;
                RAISE EXCEPTION 'taken back';
            ELSIF r < 97 THEN
                UPDATE t1 SET jangka = jangka * 2, b = NULL;
            ELSIF r < 98 THEN
                TRUNCATE t1;
            ELSIF langkah % 7 = 0 THEN
                TRUNCATE t;
            END IF;
        EXCEPTION WHEN raise_exception OR unique_violation OR cardinality_violation THEN
            NULL;
        END;
        IF langkah % setiap = 0 THEN
            INSERT INTO bayangan SELECT langkah, clock_timestamp(), coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)), '[]') FROM t;
        END IF;
        IF langkah % 10 = 0 THEN COMMIT; END IF;
    END LOOP;
END $$;
CREATE VIEW beda AS
SELECT langkah FROM bayangan WHERE keadaan <> (SELECT coalesce(jsonb_agg(j ORDER BY j), '[]') FROM keadaan('t', pada) j);

SELECT setseed(0.5);
CALL ubah(1, 1500, 250);
SELECT count(*) AS bayangan, count(*) FILTER (WHERE keadaan <> '[]') > 3 AS berisi FROM bayangan;
-- none: a state that differs
SELECT langkah FROM beda;

-- columns come, are renamed and go
ALTER TABLE t ADD COLUMN baru integer DEFAULT 7;
UPDATE t SET n = 5, baru = id WHERE id % 2 = 0;
CALL ubah(1501, 2000, 250);
ALTER TABLE t RENAME COLUMN baru TO lain;
UPDATE t SET n = 6, lain = 0 WHERE id % 2 = 0;
CALL ubah(2001, 2500, 250);
ALTER TABLE t DROP COLUMN lain;
UPDATE t SET n = 7;
CALL ubah(2501, 3000, 250);
SELECT count(*) AS bayangan FROM bayangan;
SELECT langkah FROM beda;

-- one row, under the key that it had
SELECT count(*) > 0 AS ada, count(*) FILTER (WHERE baris <> keadaan_baris('t', jsonb_build_object('wilayah', baris -> 'wilayah', 'id', baris -> 'id'), pada)) AS beda
FROM (SELECT pada, baris FROM bayangan, jsonb_array_elements(keadaan) baris WHERE langkah = 2750 LIMIT 10) b;
SELECT keadaan_baris('t', '{"wilayah": 1, "id": 999}', clock_timestamp());
DROP SCHEMA uji_keadaan CASCADE;
DROP SCHEMA uji_keadaan_jejak CASCADE;
