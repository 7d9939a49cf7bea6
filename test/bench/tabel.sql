-- The closing table, as Markdown.
\set QUIET on
\pset format unaligned
\pset tuples_only on
SELECT '| work | contender | min (s) | median (s) | max (s) | ratio of medians | × floor | goal | reached |'
UNION ALL
SELECT '|---|---|---:|---:|---:|---|---:|---|---|';
SELECT format('| %s | %s | %s | %s | %s | %s | %s | %s | %s |',
              kerja, peserta, tercepat, median, terlama, rasio, kali_lantai, sasaran, tercapai)
FROM ukur.hasil
ORDER BY min(urut) OVER (PARTITION BY kerja), urut;
-- What is no time.
SELECT E'\n| of what | number | goal | reached |\n|---|---:|---|---|' WHERE EXISTS (SELECT FROM ukur.angka);
SELECT format('| %s | %s | %s | %s |', hal, nilai, coalesce('≤ ' || batas, '–'),
              CASE WHEN nilai <= batas THEN 'yes' WHEN nilai > batas THEN 'NO' ELSE '–' END)
FROM ukur.angka
ORDER BY urut;
