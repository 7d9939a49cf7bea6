-- Loops among things of which each points to at most one other
CREATE OR REPLACE FUNCTION lingkaran(dari text[], ke text[]) RETURNS TABLE (jalan text[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, kinerja, pg_temp AS $$
DECLARE
    nama text[];
    berikut integer[];
    sampai integer[];
    langkah integer := 1;
    terlihat boolean[];
    awal integer;
    kini integer;
BEGIN
    IF cardinality(dari) IS NULL OR cardinality(dari) = 0 THEN
        RETURN;
    END IF;
    -- numbered, an array's element is reached in one step; 0 is the end
    WITH s AS (SELECT t.dari, t.ke, row_number() OVER (ORDER BY t.dari COLLATE "C")::integer AS nomor FROM unnest(lingkaran.dari, lingkaran.ke) AS t (dari, ke))
    SELECT array_agg(s.dari ORDER BY s.nomor), array_agg(coalesce(t.nomor, 0) ORDER BY s.nomor) INTO nama, berikut FROM s LEFT JOIN s AS t ON t.dari = s.ke;
    sampai := berikut;
    -- after as many steps as there are things, only those in a loop are reached; the steps double
    WHILE langkah < cardinality(nama) AND NOT 0 = ALL (sampai) LOOP
        sampai := ARRAY (SELECT coalesce(sampai[s.n], 0) FROM unnest(sampai) WITH ORDINALITY AS s (n, urut) ORDER BY s.urut);
        langkah := langkah * 2;
    END LOOP;
    terlihat := array_fill(false, ARRAY[cardinality(nama)]);
    FOR awal IN SELECT DISTINCT s.n FROM unnest(sampai) AS s (n) WHERE s.n > 0 ORDER BY s.n LOOP
        CONTINUE WHEN terlihat[awal];
        jalan := '{}';
        kini := awal;
        LOOP
            jalan := jalan || nama[kini];
            terlihat[kini] := true;
            kini := berikut[kini];
            EXIT WHEN kini = awal;
        END LOOP;
        RETURN NEXT;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION lingkaran(text[], text[]) FROM PUBLIC;
COMMENT ON FUNCTION lingkaran(text[], text[]) IS
'Lingkaran di antara hal-hal yang masing-masing menunjuk paling banyak satu hal lain, setiap lingkaran sekali, mulai dari yang terkecil; waktunya sebanding dengan n log n, berapa pun panjang jalannya.
Argumen: dari, tanpa yang ganda; ke, yang ditunjuknya, menurut urutan yang sama; yang tidak ada dalam dari mengakhiri jalan.
NULL: ke NULL tidak menunjuk apa pun; tanpa baris bila dari NULL.
Galat: tidak ada.';
