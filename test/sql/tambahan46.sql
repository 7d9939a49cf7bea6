--
-- PP 46/2011: extra duties and study leave
--
SET search_path = kinerja, public;
SELECT aturan_baku('PP46-2011') AS a \gset
CREATE FUNCTION galat(kueri text) RETURNS TABLE (kode text, pesan text, rincian text, saran text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE kueri;
    kode := 'diterima';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, pesan = MESSAGE_TEXT, rincian = PG_EXCEPTION_DETAIL, saran = PG_EXCEPTION_HINT;
    RETURN NEXT;
END $$;

-- A10 of the examples
SELECT ipk, nilai_ipk(ipk, :'a') FROM unnest('{3.45,3.80,2.59}'::numeric[]) ipk;
-- every edge, one unit to each side, and the finest that numeric can tell apart
SELECT e AS tepi, nilai_ipk(e - 0.0001, :'a') AS di_bawah, nilai_ipk(e - 1e-30, :'a') AS tipis_di_bawah, nilai_ipk(e, :'a') AS tepat, nilai_ipk(least(e + 0.0001, 4), :'a') AS di_atas
FROM unnest('{2.60,2.80,3,3.20,3.40,3.60,3.80,4}'::numeric[]) e;
SELECT nilai_ipk(0, :'a') AS nol, nilai_ipk(2.5999, :'a'), nilai_ipk(2.60, :'a'), nilai_ipk(2.795, :'a') AS celah;
SELECT j, nilai_tugas_tambahan(j, :'a') FROM unnest('{0,1,2,3,4,5,6,7,8,100,2147483647}'::int[]) j;
SELECT nilai_ipk(NULL, :'a'), nilai_ipk(3, NULL), nilai_tugas_tambahan(NULL, :'a'), nilai_tugas_tambahan(1, NULL);

-- the oracle in plain SQL
SELECT setseed(0.46);
CREATE TABLE acak AS
SELECT i, CASE WHEN i % 4 = 0 THEN 2.6 + 0.2 * (i / 4 % 7) + (i / 28 % 3 - 1) * 10.0 ^ -(1 + i / 84 % 12) ELSE round((random() * 4)::numeric, i % 7) END AS ipk,
       CASE WHEN i % 3 = 0 THEN (random() * 2147483647)::int ELSE (random() * 12)::int END AS j
FROM generate_series(1, 100000) i;
SELECT count(*), count(*) FILTER (WHERE nilai_ipk(ipk, :'a') <> CASE WHEN ipk < 2.6 THEN 76 ELSE least(78 + 2 * trunc((ipk - 2.6) / 0.2), 90) END) AS wrong, count(DISTINCT nilai_ipk(ipk, :'a')) AS scores FROM acak;
SELECT count(*), count(*) FILTER (WHERE nilai_tugas_tambahan(j, :'a') <> CASE WHEN j = 0 THEN 0 WHEN j <= 3 THEN 1 WHEN j <= 6 THEN 2 ELSE 3 END) AS wrong FROM acak;
-- more never lowers the score
SELECT count(*) FILTER (WHERE nilai_ipk(least(ipk + 0.001, 4), :'a') < nilai_ipk(ipk, :'a')) AS ipk,
       count(*) FILTER (WHERE j < 2147483647 AND nilai_tugas_tambahan(least(j, 2147483646) + 1, :'a') < nilai_tugas_tambahan(j, :'a')) AS tugas FROM acak;

-- the explanations come to the same results, and numeric repeats every step
CREATE FUNCTION hitung(rumus text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    hasil numeric;
BEGIN
    EXECUTE 'SELECT (' || rumus || ')::numeric' INTO hasil;
    RETURN hasil;
END $$;
SELECT count(*), count(*) FILTER (WHERE hitung(l.rumus) IS DISTINCT FROM l.hasil) AS wrong, count(*) FILTER (WHERE l.urut = 9 AND l.hasil <> nilai_ipk(ipk, :'a')::numeric) AS different
FROM acak, jelaskan_nilai_ipk(ipk, :'a') l WHERE i % 40 = 0;
SELECT count(*), count(*) FILTER (WHERE hitung(l.rumus) IS DISTINCT FROM l.hasil) AS wrong, count(*) FILTER (WHERE l.urut = 5 AND l.hasil <> nilai_tugas_tambahan(j, :'a')::numeric) AS different
FROM acak, jelaskan_nilai_tugas_tambahan(j, :'a') l WHERE i % 40 = 0;
DROP TABLE acak;
SELECT urut, uraian, rumus, masukan, hasil, pembulatan, kepastian FROM jelaskan_nilai_ipk(3.45, :'a');
SELECT urut, uraian, rumus, hasil, kepastian FROM jelaskan_nilai_tugas_tambahan(4, :'a');
-- a variant may draw a line, whose result is rounded to the decimals of a score
SELECT ubah(:'a', '{"butir": {"nilai_ipk": {"pita": [{"dari": 0, "sampai": 4, "termasuk_sampai": true, "x1": 0, "y1": 70, "x2": 3, "y2": 85}]}}}') AS garis \gset
SELECT nilai_ipk(3.33333, :'garis'), round(70 + 5 * 3.33333, 4) AS same;
SELECT urut, uraian, rumus, hasil, pembulatan, round(hitung(rumus), 4) = hasil AS repeated FROM jelaskan_nilai_ipk(3.33333, :'garis');
DROP FUNCTION hitung;

-- errors
SELECT k, g.* FROM unnest(ARRAY[
    'nilai_ipk(-0.0001, a)', 'nilai_ipk(4.0001, a)', 'nilai_ipk(4 + 1e-30, a)', 'nilai_ipk(1e300, a)', 'nilai_ipk(-1e300, a)', 'nilai_ipk(''NaN'', a)', 'nilai_ipk(''Infinity'', a)', 'jelaskan_nilai_ipk(''-Infinity'', a)',
    'nilai_tugas_tambahan(-1, a)', 'jelaskan_nilai_tugas_tambahan(-2147483648, a)', 'nilai_ipk(3, aturan_baku(''PP30-2019''))', 'nilai_tugas_tambahan(3, aturan_baku(''PP30-2019''))',
    'nilai_tugas_tambahan(9, ubah(a, ''{"butir": {"tugas_tambahan": {"pita": [{"dari": 0, "sampai": 9, "tetap": 1}]}}}''))']) k,
    LATERAL galat(format('SELECT %s FROM aturan_baku(''PP46-2011'') a', k)) g;
DROP FUNCTION galat;
