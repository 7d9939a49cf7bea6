-- Menulis jejak, ubin, dan titik periksa ke berkas-berkas, satu potret, tanpa mengubah apa pun:
--   psql -d simpeg -v arah=/tmp/ekspor [-v skema=kinerja_jejak] -f docs/periksa/ekspor.sql
-- Folder arah sudah ada. Bentuk berkas: docs/jejak.md, "Memeriksa tanpa basis data".
\set ON_ERROR_STOP 1
\set QUIET 1
\if :{?arah}
\else
\warn 'sebutkan folder tujuan: psql -v arah=FOLDER -f ekspor.sql'
DO $$ BEGIN RAISE EXCEPTION 'arah tidak disebut'; END $$;
\endif
\if :{?skema}
\else
\set skema kinerja_jejak
\endif

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL TimeZone = 'UTC';
SET LOCAL DateStyle = 'ISO, YMD';
SET LOCAL bytea_output = 'hex';
SET LOCAL search_path = pg_catalog, pg_temp;
SET LOCAL row_security = off;       -- a policy must fail the export, not thin it out

\o :arah/jejak.tsv
COPY (SELECT waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat,
             waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi
      FROM :"skema".jejak ORDER BY era, transaksi, urutan, kunci COLLATE "C", isi COLLATE "C") TO STDOUT WITH (HEADER);
\o :arah/era.tsv
COPY (SELECT nomor, sistem, mulai FROM :"skema".era ORDER BY nomor) TO STDOUT WITH (HEADER);
-- a name as a field of a line of COPY's text format
\set lolos 'coalesce(replace(replace(replace(replace(replace(replace(replace(k, ''\\'', ''\\\\''), chr(8), ''\\b''), chr(9), ''\\t''), chr(10), ''\\n''), chr(11), ''\\v''), chr(12), ''\\f''), chr(13), ''\\r''), ''\\N'')'
\o :arah/bentuk.tsv
COPY (SELECT nomor, era, oid_tabel, oid_akar, skema, tabel, skema_akar, akar, sejak, r.baris AS rahasia, w.baris AS bawaan
      FROM :"skema".bentuk
           CROSS JOIN LATERAL (SELECT string_agg(:lolos, E'\t' ORDER BY n) AS baris FROM unnest(rahasia) WITH ORDINALITY AS u (k, n)) r
           CROSS JOIN LATERAL (SELECT CASE WHEN count(k) > 0 THEN string_agg(:lolos, E'\t' ORDER BY n) END AS baris FROM unnest(bawaan) WITH ORDINALITY AS u (k, n)) w
      ORDER BY nomor) TO STDOUT WITH (HEADER);
-- a key column that is not among the columns has no tempat: its shape cannot be read
\o :arah/kolom.tsv
COPY (SELECT b.nomor AS bentuk, k.tempat, k.kolom, k.nomor_kolom, k.tipe, k.kunci, k.kolom = ANY (b.rahasia) AS rahasia
      FROM :"skema".bentuk b
           CROSS JOIN LATERAL (SELECT k.tempat, coalesce(k.kolom, c.kolom) AS kolom, k.nomor_kolom, k.tipe, c.kunci
                               FROM unnest(b.kolom, b.nomor_kolom, b.tipe) WITH ORDINALITY AS k (kolom, nomor_kolom, tipe, tempat)
                                    FULL JOIN unnest(b.kunci) WITH ORDINALITY AS c (kolom, kunci) ON c.kolom = k.kolom) k
      ORDER BY b.nomor, k.tempat, k.kunci) TO STDOUT WITH (HEADER);
\o :arah/ubin.tsv
COPY (SELECT tingkat, nomor, lebar, isi, era, transaksi, urutan, waktu_awal, waktu_akhir
      FROM :"skema".ubin ORDER BY tingkat, nomor, lebar) TO STDOUT WITH (HEADER);
\o :arah/segel.tsv
COPY (SELECT ukuran, sebelumnya, asal, akar, waktu, nota, era, transaksi, urutan, batas, peran, sidik
      FROM :"skema".segel ORDER BY ukuran) TO STDOUT WITH (HEADER);
\o :arah/penanda.tsv
COPY (SELECT kunci, nama, saksi, sejak, peran FROM :"skema".penanda ORDER BY sejak, kunci) TO STDOUT WITH (HEADER);
\o :arah/tanda.tsv
COPY (SELECT ukuran, baris, nama, id_kunci, saksi, waktu_saksi, sah, sebab, waktu, peran
      FROM :"skema".tanda ORDER BY ukuran, waktu, baris) TO STDOUT WITH (HEADER);
\o
COMMIT;
