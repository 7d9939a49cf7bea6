--
-- golongan: pay grades
--
SET search_path = kinerja, public;

-- all of them, in their order within each kind
SELECT jenis_golongan(g), string_agg(g::text, ' < ' ORDER BY g), count(*)
FROM (SELECT (r || '/' || l)::golongan FROM unnest('{I,II,III,IV}'::text[]) r, unnest('{a,b,c,d,e}'::text[]) l
      WHERE l < 'e' OR r = 'IV'
      UNION ALL SELECT r::golongan FROM unnest('{I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIII,XIV,XV,XVI,XVII}'::text[]) r) v(g)
GROUP BY 1 ORDER BY 1;
-- ways of writing
SELECT DISTINCT t::golongan FROM (VALUES ('III/b'), ('iii/B'), (' III / b '), ('III.b'), ('III-b'), ('IIIb'), ('III b')) v(t);
SELECT min(g), max(g) FROM unnest('{III/a,II/d,IV/a}'::golongan[]) g;
SELECT t, coba_golongan(t), sebab_golongan_ditolak(t) FROM (VALUES
    ('IV/e'), ('IX'), ('I/e'), ('III/e'), ('V/a'), ('XVIII'), ('IIII'), ('IIX'), ('III/'), ('III/bb'), ('/a'), ('3/b'), (''), ('III//b'), ('I/{'), ('GOLONGAN III/b')) v(t);
