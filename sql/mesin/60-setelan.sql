-- setelan: the settings of the audit (src/audit/setelan.c)
CREATE FUNCTION skema_jejak() RETURNS name LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION skema_jejak() IS
'Skema tempat jejak perubahan, dari setelan asn_kinerja.skema_jejak (bawaan kinerja_jejak). Setelan itu kebijakan: hanya superuser, atau yang diberi hak SET atasnya, yang dapat mengubahnya, misalnya dengan ALTER DATABASE. Pelaku dan alasan diakui aplikasi melalui asn_kinerja.pelaku dan asn_kinerja.alasan, yang dapat diisi siapa pun.
Argumen: tanpa argumen.
NULL: tidak pernah NULL.
Galat: tidak ada.';
