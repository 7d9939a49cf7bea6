--
-- The settings of the audit: claims are anybody's, the place of the log is not.
--
SELECT kinerja.skema_jejak();
SHOW asn_kinerja.skema_jejak;
SET asn_kinerja.pelaku = 'nip:198609262015051001';
SHOW asn_kinerja.pelaku;
SET asn_kinerja.tiada = 1;
CREATE ROLE regress_biasa;
SET ROLE regress_biasa;
SET asn_kinerja.alasan = 'koreksi';
SHOW asn_kinerja.alasan;
SET asn_kinerja.skema_jejak = 'lain';
RESET ROLE;
SET asn_kinerja.skema_jejak = 'Jejak "Lain"';
CREATE TABLE setelan (id integer PRIMARY KEY);
CALL kinerja.pasang_audit('setelan');
INSERT INTO setelan VALUES (1);
SELECT operasi, kunci, isi FROM "Jejak ""Lain""".jejak;
SELECT operasi, tabel, kunci, pelaku, alasan FROM kinerja.v_jejak;
SELECT kinerja.keadaan('setelan', clock_timestamp());
DROP TABLE setelan;
DROP SCHEMA "Jejak ""Lain""" CASCADE;
DROP ROLE regress_biasa;
