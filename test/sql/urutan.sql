--
-- The order of every type, as a property: checked against an order that the
-- server knows already, on grids that hold every edge.
--
SET search_path = kinerja, public;

-- how each type orders, said in terms of the server's own types
CREATE FUNCTION kunci(nip) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN $1::text::numeric;
CREATE FUNCTION kunci(nilai) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN $1::text::numeric;
CREATE FUNCTION kunci(bobot) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN $1::text::numeric;
CREATE FUNCTION kunci(predikat) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN array_position('{Sangat Kurang,Kurang,Butuh Perbaikan,Baik,Sangat Baik}'::text[], $1::text);
CREATE FUNCTION kunci(ekspektasi) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN array_position('{Di Bawah Ekspektasi,Sesuai Ekspektasi,Di Atas Ekspektasi}'::text[], $1::text);
CREATE FUNCTION kunci(periode) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN (awal($1) - date '0001-01-01')::numeric * 1000 - (akhir($1) - awal($1));
CREATE FUNCTION kunci(golongan) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN array_position('{I/a,I/b,I/c,I/d,II/a,II/b,II/c,II/d,III/a,III/b,III/c,III/d,IV/a,IV/b,IV/c,IV/d,IV/e,
I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIII,XIV,XV,XVI,XVII}'::text[], $1::text);

CREATE TABLE kisi_nip AS SELECT v::nip FROM unnest('{190001011915011001,190001011915012001,198609262015051001,198609262015051002,
198609262015052001,199001012023211001,199001012023991999,208411302099121999,200002292020122999}'::text[]) v;
CREATE TABLE kisi_nilai AS SELECT v::nilai FROM unnest('{-99999.9999,-99999.9998,-1,-0.0001,0,0.0001,0.001,0.01,0.1,1,9.9999,10,
49.9999,50,69.99,70,89.9999,90,90.0001,100,109.9999,110,120,99999.9998,99999.9999}'::text[]) v;
CREATE TABLE kisi_bobot AS SELECT v::bobot FROM unnest('{0,0.0001,0.001,0.01,0.1,1,9.9999,10,33.3333,33.3334,50,99.9999,100}'::text[]) v;
CREATE TABLE kisi_predikat AS SELECT v::predikat FROM generate_series(1, 5) v;
CREATE TABLE kisi_ekspektasi AS SELECT v::ekspektasi FROM generate_series(1, 3) v;
CREATE TABLE kisi_periode AS SELECT v FROM unnest('{1900,2025,2026,9999}'::periode[]) y,
unnest('{tahun,semester,triwulan,bulan}'::text[]) j, uraikan(y, j) v;
CREATE TABLE kisi_golongan AS SELECT v::golongan FROM unnest('{I/a,I/d,II/a,III/b,III/d,IV/a,IV/e,I,II,IV,V,VIII,IX,X,XVII}'::text[]) v;

-- all pairs: the six operators agree with the key and with cmp, cmp is
-- antisymmetric; equal values hash equally; all triples: cmp is transitive
CREATE FUNCTION periksa_urutan(nama text) RETURNS TABLE (tipe text, nilai bigint, pasangan bigint, salah bigint, tak_transitif bigint)
LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE format($q$
        SELECT %1$L::text, (SELECT count(*) FROM kisi_%1$s), count(*), count(*) FILTER (WHERE
            (a.v < b.v) <> (kunci(a.v) < kunci(b.v)) OR (a.v <= b.v) <> (kunci(a.v) <= kunci(b.v))
            OR (a.v = b.v) <> (kunci(a.v) = kunci(b.v)) OR (a.v >= b.v) <> (kunci(a.v) >= kunci(b.v))
            OR (a.v > b.v) <> (kunci(a.v) > kunci(b.v)) OR (a.v <> b.v) <> (kunci(a.v) <> kunci(b.v))
            OR sign(%1$s_cmp(a.v, b.v)) <> sign(kunci(a.v) - kunci(b.v))
            OR sign(%1$s_cmp(a.v, b.v)) <> -sign(%1$s_cmp(b.v, a.v))
            OR (a.v = b.v AND (%1$s_hash(a.v) <> %1$s_hash(b.v)
                               OR %1$s_hash_extended(a.v, 42) <> %1$s_hash_extended(b.v, 42)))
            OR (%1$s_hash_extended(a.v, 0) & 4294967295) <> (%1$s_hash(a.v)::bigint & 4294967295)),
            (SELECT count(*) FROM kisi_%1$s a, kisi_%1$s b, kisi_%1$s c
             WHERE a.v <= b.v AND b.v <= c.v AND NOT a.v <= c.v)
        FROM kisi_%1$s a, kisi_%1$s b$q$, nama);
END $$;
SELECT t.* FROM unnest('{nip,nilai,bobot,predikat,ekspektasi,periode,golongan}'::text[]) u(n), periksa_urutan(n) t;

-- many values: ORDER BY is the order of the key; an index, a hash table and
-- BRIN give what the sequential scan gives
CREATE TABLE banyak AS
SELECT i, (1950 + i % 50)::text || to_char(1 + i % 12, 'FM00') || to_char(1 + i % 28, 'FM00') || (2010 + i % 10)::text
       || to_char(1 + (i / 7) % 12, 'FM00') || (1 + i % 2)::text || to_char(1 + i % 999, 'FM000') AS nip_teks,
       ((i * 7919::bigint) % 1999999999 - 999999999) / 10000.0 AS nilai_n, ((i * 7919::bigint) % 1000001) / 10000.0 AS bobot_n
FROM generate_series(1, 20000) i;
CREATE TABLE banyak_tipe AS
SELECT i, nip_teks::nip AS nip, nilai_n::nilai AS nilai, bobot_n::bobot AS bobot, (1 + i % 5)::predikat AS predikat,
       (1 + i % 3)::ekspektasi AS ekspektasi, periode(date '1990-01-01' + i, (ARRAY['tahun','semester','triwulan','bulan'])[1 + i % 4]) AS periode,
       (ARRAY['I/a','II/d','III/b','IV/e','IX','XVII'])[1 + i % 6]::golongan AS golongan
FROM banyak;
CREATE FUNCTION periksa_indeks(nama text) RETURNS TABLE (tipe text, beda_urutan bigint, cara text, beda bigint)
LANGUAGE plpgsql AS $$
DECLARE
    batas text;
    n1 bigint;
    n2 bigint;
    m text;
    rencana text;
BEGIN
    EXECUTE format('SELECT count(*) FROM (SELECT row_number() OVER (ORDER BY %1$I, i) a, row_number() OVER (ORDER BY kunci(%1$I), i) b FROM banyak_tipe) q WHERE a <> b', nama)
    INTO beda_urutan;
    EXECUTE format('SELECT percentile_disc(0.3) WITHIN GROUP (ORDER BY %I)::text FROM banyak_tipe', nama) INTO batas;
    FOREACH m IN ARRAY '{btree,hash,brin}'::text[] LOOP
        EXECUTE format('CREATE INDEX indeks_%1$s ON banyak_tipe USING %2$s (%1$I)', nama, m);
        SET LOCAL enable_seqscan = off;
        SET LOCAL enable_bitmapscan = on;
        FOR rencana IN EXECUTE format('EXPLAIN (COSTS OFF) SELECT count(*) FROM banyak_tipe WHERE %I %s %L', nama, CASE m WHEN 'hash' THEN '=' ELSE '<=' END, batas) LOOP
            IF rencana ~ 'indeks_' THEN cara := m || ' dipakai'; END IF;
        END LOOP;
        EXECUTE format('SELECT count(*) FROM banyak_tipe WHERE %I %s %L', nama, CASE m WHEN 'hash' THEN '=' ELSE '<=' END, batas) INTO n1;
        SET LOCAL enable_seqscan = on;
        SET LOCAL enable_indexscan = off;
        SET LOCAL enable_indexonlyscan = off;
        SET LOCAL enable_bitmapscan = off;
        EXECUTE format('SELECT count(*) FROM banyak_tipe WHERE kunci(%I) %s kunci(%L::%I)', nama, CASE m WHEN 'hash' THEN '=' ELSE '<=' END, batas, nama) INTO n2;
        SET LOCAL enable_indexscan = on;
        SET LOCAL enable_indexonlyscan = on;
        EXECUTE format('DROP INDEX indeks_%s', nama);
        tipe := nama;
        beda := n1 - n2;
        RETURN NEXT;
        cara := NULL;
    END LOOP;
END $$;
SELECT t.* FROM unnest('{nip,nilai,bobot,predikat,ekspektasi,periode,golongan}'::text[]) u(n), periksa_indeks(n) t;

-- across types: nilai with numeric, nip with bigint, in every operator, both ways
SELECT count(*) AS pairs, count(*) FILTER (WHERE
    (a.v < n) <> (a.v::numeric < n) OR (a.v <= n) <> (a.v::numeric <= n) OR (a.v = n) <> (a.v::numeric = n)
    OR (a.v >= n) <> (a.v::numeric >= n) OR (a.v > n) <> (a.v::numeric > n) OR (a.v <> n) <> (a.v::numeric <> n)
    OR (n < a.v) <> (n < a.v::numeric) OR (n <= a.v) <> (n <= a.v::numeric) OR (n = a.v) <> (n = a.v::numeric)
    OR (n >= a.v) <> (n >= a.v::numeric) OR (n > a.v) <> (n > a.v::numeric) OR (n <> a.v) <> (n <> a.v::numeric)
    OR nilai_numeric_cmp(a.v, n) <> numeric_cmp(a.v::numeric, n) OR numeric_nilai_cmp(n, a.v) <> numeric_cmp(n, a.v::numeric)) AS wrong
FROM kisi_nilai a, (SELECT v::numeric FROM kisi_nilai UNION ALL SELECT v::numeric + d FROM kisi_nilai, unnest('{-0.00001,0.00001}'::numeric[]) d
                    UNION ALL SELECT unnest('{NaN,Infinity,-Infinity,1e100,-1e100}'::numeric[])) b(n);
SELECT count(*) AS pairs, count(*) FILTER (WHERE
    (a.v < n) <> (a.v::bigint < n) OR (a.v <= n) <> (a.v::bigint <= n) OR (a.v = n) <> (a.v::bigint = n)
    OR (a.v >= n) <> (a.v::bigint >= n) OR (a.v > n) <> (a.v::bigint > n) OR (a.v <> n) <> (a.v::bigint <> n)
    OR (n < a.v) <> (n < a.v::bigint) OR (n <= a.v) <> (n <= a.v::bigint) OR (n = a.v) <> (n = a.v::bigint)
    OR (n >= a.v) <> (n >= a.v::bigint) OR (n > a.v) <> (n > a.v::bigint) OR (n <> a.v) <> (n <> a.v::bigint)
    OR (a.v = n AND nip_hash(a.v) <> hashint8(n))) AS wrong
FROM kisi_nip a, (SELECT v::bigint FROM kisi_nip UNION ALL SELECT v::bigint + 1 FROM kisi_nip UNION ALL SELECT unnest('{0,-1,9223372036854775807}'::bigint[])) b(n);

-- joins across types: every way of joining finds the same rows
CREATE FUNCTION cara_gabung(kueri text) RETURNS TABLE (cara text, baris bigint) LANGUAGE plpgsql AS $$
DECLARE
    r text;
    a text;
BEGIN
    FOREACH a IN ARRAY '{hashjoin,mergejoin,nestloop}'::text[] LOOP
        PERFORM set_config('enable_hashjoin', (a = 'hashjoin')::text, true), set_config('enable_mergejoin', (a = 'mergejoin')::text, true),
                set_config('enable_nestloop', (a = 'nestloop')::text, true);
        cara := NULL;
        FOR r IN EXECUTE 'EXPLAIN (COSTS OFF) ' || kueri LOOP
            cara := coalesce(cara, substring(r FROM '(Hash|Merge|Nested Loop)(?: Join|$)'));
        END LOOP;
        EXECUTE kueri INTO baris;
        RETURN NEXT;
    END LOOP;
END $$;
ANALYZE banyak;
ANALYZE banyak_tipe;
CREATE TABLE banyak_bigint AS SELECT nip_teks::bigint AS nip_angka FROM banyak WHERE i % 10 = 0;
ANALYZE banyak_bigint;
SELECT * FROM cara_gabung('SELECT count(*) FROM banyak_tipe t JOIN banyak_bigint b ON t.nip = b.nip_angka');
CREATE TABLE banyak_numeric AS SELECT nilai_n FROM banyak WHERE i % 40 = 0;
ANALYZE banyak_numeric;
CREATE TABLE sedikit_tipe AS SELECT nilai FROM banyak_tipe WHERE i % 20 = 0;
ANALYZE sedikit_tipe;
SELECT * FROM cara_gabung('SELECT count(*) FROM sedikit_tipe t JOIN banyak_numeric b ON t.nilai = b.nilai_n') WHERE cara <> 'Hash';
-- an index on nilai serves a numeric bound
CREATE INDEX sedikit_nilai ON sedikit_tipe (nilai);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM sedikit_tipe WHERE nilai >= 99000.5;
SELECT count(*) = (SELECT count(*) FROM sedikit_tipe WHERE nilai::numeric >= 99000.5) FROM sedikit_tipe WHERE nilai >= 99000.5;
RESET enable_seqscan;
RESET enable_bitmapscan;
-- equal values of a btree are kept once: the index of 20,000 rows with five values is small
CREATE INDEX banyak_predikat ON banyak_tipe (predikat);
CREATE INDEX banyak_i ON banyak_tipe (i);
SELECT pg_relation_size('banyak_predikat') < pg_relation_size('banyak_i') / 2 AS deduplicated;

DROP TABLE banyak, banyak_tipe, banyak_bigint, banyak_numeric, sedikit_tipe, kisi_nip, kisi_nilai, kisi_bobot, kisi_predikat, kisi_ekspektasi, kisi_periode, kisi_golongan;
DROP FUNCTION periksa_urutan, periksa_indeks, cara_gabung;
DROP FUNCTION kunci(nip), kunci(nilai), kunci(bobot), kunci(predikat), kunci(ekspektasi), kunci(periode), kunci(golongan);
