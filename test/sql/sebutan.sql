--
-- Words and codes of a rule set
--
SET search_path = kinerja, public;

SELECT p, sebutan(p, aturan_baku('PP46-2011')) AS pp46, sebutan(p, aturan_baku('PP30-2019')) AS pp30, sebutan(p, aturan_baku('PERMENPANRB6-2022')) AS permen6
FROM unnest('{SK,K,BP,B,SB}'::predikat[]) p;
-- a word of a rule set is read back as the same rating
SELECT count(*), count(*) FILTER (WHERE sebutan(p, a)::predikat <> p) AS wrong
FROM unnest('{SK,K,BP,B,SB}'::predikat[]) p, unnest('{PP46-2011,PP30-2019,PERMENPANRB6-2022}'::text[]) k, LATERAL aturan_baku(k) a;
-- codes, there and back
SELECT p, kode_siasn(p, a), predikat_siasn(kode_siasn(p, a), a) = p AS back FROM unnest('{SK,K,BP,B,SB}'::predikat[]) p, aturan_baku('PERMENPANRB6-2022') a;
SELECT e, kode_siasn(e, a), ekspektasi_siasn(kode_siasn(e, a), a) = e AS back FROM unnest('{bawah,sesuai,atas}'::ekspektasi[]) e, aturan_baku('PERMENPANRB6-2022') a;
-- the other direction that is reported is another value of the rule set
SELECT e, kode_siasn(e, a) FROM unnest('{bawah,sesuai,atas}'::ekspektasi[]) e,
     ubah(aturan_baku('PERMENPANRB6-2022'), '{"butir": {"kode_ekspektasi": {"isi": {"Di Bawah Ekspektasi": 1, "Di Atas Ekspektasi": 3}}}}') a;
SELECT sebutan(NULL, aturan_baku('PP30-2019')), kode_siasn(NULL::predikat, aturan_baku('PERMENPANRB6-2022')), predikat_siasn(NULL, aturan_baku('PERMENPANRB6-2022'));
-- errors
SELECT predikat_siasn(6, aturan_baku('PERMENPANRB6-2022'));
SELECT ekspektasi_siasn(0, aturan_baku('PERMENPANRB6-2022'));
SELECT kode_siasn('SB'::predikat, aturan_baku('PP30-2019'));
SELECT sebutan('SB', ubah(aturan_baku('PP30-2019'), '{"butir": {"sebutan": null}}'));
