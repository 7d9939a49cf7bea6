# The log goes through pg_dump with everything that it is: into another cluster,
# where it goes on in the next era.
use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use Jejak;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $asal = PostgreSQL::Test::Cluster->new('asal');
my $tuju = PostgreSQL::Test::Cluster->new('tuju');
for ($asal, $tuju)
{
	$_->init;
	$_->append_conf('postgresql.conf', "client_min_messages = warning\ntimezone = 'UTC'\n");
	$_->start;
}

# the log's schema has a name to be quoted, and a setting of the database says it
my $skema = '"Arsip ""jejak"""';
$asal->safe_psql('postgres', <<'SQL');
CREATE ROLE arsiparis;
CREATE ROLE pemilik;
CREATE ROLE pemeriksa;
CREATE DATABASE simpeg;
ALTER DATABASE simpeg SET asn_kinerja.skema_jejak = 'Arsip "jejak"';
SQL
$asal->safe_psql('simpeg', <<'SQL');
CREATE EXTENSION asn_kinerja;
GRANT CREATE ON DATABASE simpeg TO arsiparis;
GRANT USAGE ON SCHEMA kinerja TO PUBLIC;
GRANT EXECUTE ON FUNCTION kinerja.jejak_tetap() TO arsiparis;
GRANT EXECUTE ON PROCEDURE kinerja.jaga_tabel_jejak(name, name), kinerja.siapkan_segel(name), kinerja.siapkan_tanda(name) TO arsiparis;
SET ROLE arsiparis;
CALL kinerja.siapkan_jejak(2);
RESET ROLE;
GRANT USAGE ON SCHEMA "Arsip ""jejak""" TO pemeriksa;
GRANT SELECT ON ALL TABLES IN SCHEMA "Arsip ""jejak""" TO pemeriksa;
-- the log is guarded by row security, which its own writing passes
ALTER TABLE "Arsip ""jejak""".era ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "Arsip ""jejak""".bentuk ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "Arsip ""jejak""".jejak ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TABLE t (id integer PRIMARY KEY, buang text, n numeric, s text);
CREATE TABLE u (id integer PRIMARY KEY, n integer);
CREATE TABLE p (r integer, id integer, n integer, PRIMARY KEY (r, id)) PARTITION BY LIST (r);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);
CREATE TABLE ps (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE ps1 PARTITION OF ps FOR VALUES FROM (0) TO (100);
CREATE TABLE orang (id integer PRIMARY KEY, nama text, "diag ""nosa""" text);
CREATE SCHEMA "Unit ""A""";
CREATE TABLE "Unit ""A"""."Tabel.x" ("Kunci ""1""" timestamptz PRIMARY KEY, "Nilai" kinerja.nilai, b bytea);
CREATE TABLE cermin (id integer PRIMARY KEY, n integer);
CREATE TABLE lama (id integer PRIMARY KEY, n integer);
ALTER TABLE t OWNER TO pemilik;
CALL kinerja.pasang_audit('t');
CALL kinerja.pasang_audit('u', 'pernyataan');
CALL kinerja.pasang_audit('p');
CALL kinerja.pasang_audit('ps', 'pernyataan');
CALL kinerja.pasang_audit('orang', kolom_rahasia => '{"diag \"nosa\""}');
CALL kinerja.pasang_audit('"Unit ""A"""."Tabel.x"');
CALL kinerja.pasang_audit('cermin', selalu => true);
CALL kinerja.pasang_audit('lama');
SET asn_kinerja.pelaku = 'nip:198609262015051001';
SET asn_kinerja.alasan = E'garis\tmiring \\ dan baris\nbaru';
INSERT INTO t SELECT i, 'x', i, NULLIF(repeat('a', i % 4), '') FROM generate_series(1, 20) i;
UPDATE t SET n = n + 0.5, s = E'\\N' WHERE id % 2 = 0;
ALTER TABLE t DROP COLUMN buang;
ALTER TABLE t ADD COLUMN tambahan integer DEFAULT 7;
UPDATE t SET id = 100 WHERE id = 1;
UPDATE t SET tambahan = 8 WHERE id = 2;
DELETE FROM t WHERE id = 3;
INSERT INTO u SELECT i, i FROM generate_series(1, 9) i;
UPDATE u SET n = -n WHERE id > 4;
INSERT INTO p SELECT 1 + i % 2, i, i FROM generate_series(1, 9) i;
UPDATE p SET r = 3 - r WHERE id < 3;
TRUNCATE p2;
INSERT INTO p VALUES (2, 7, 7);
INSERT INTO ps SELECT i, i FROM generate_series(1, 9) i;
INSERT INTO orang VALUES (1, 'Tuti', 'RAHASIA'), (2, 'Budi', 'RAHASIA');
UPDATE orang SET nama = 'Tuti A.', "diag ""nosa""" = 'RAHASIA JUGA' WHERE id = 1;
INSERT INTO "Unit ""A"""."Tabel.x" VALUES ('2026-01-31 23:59:59.5+07', '88.5', '\x00ff'), ('infinity', NULL, NULL);
UPDATE "Unit ""A"""."Tabel.x" SET "Nilai" = '90' WHERE b IS NOT NULL;
INSERT INTO cermin VALUES (1, 1);
SQL
# a history of three months, each in its partition, as if it had been written then
for my $bulan (1 .. 3)
{
	$asal->safe_psql('simpeg', qq{CREATE TABLE $skema.jejak_2026_0$bulan PARTITION OF $skema.jejak FOR VALUES FROM ('2026-0$bulan-01 00:00+00') TO ('2026-0@{[$bulan + 1]}-01 00:00+00')});
}
$asal->safe_psql('simpeg', qq{ALTER TABLE lama DISABLE TRIGGER ALL; INSERT INTO lama VALUES (1, 30); ALTER TABLE lama ENABLE TRIGGER ALL;
	INSERT INTO $skema.liputan (waktu, tindakan, skema, tabel, jenis, rahasia, selalu, berisi) VALUES ('2026-01-01 00:00+00', 'pasang', 'public', 'lama', 'baris', '{}', false, false);
	INSERT INTO $skema.jejak (waktu, transaksi, urutan, bentuk, era, operasi, kunci, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi)
	SELECT w, x::text::xid8, 1, (SELECT nomor FROM $skema.bentuk WHERE tabel = 'lama'), 1, o, '1', i, w, w, 'dulu', 'dulu'
	FROM (VALUES ('2026-01-15 00:00+00'::timestamptz, 3, 'I'::"char", '10'), ('2026-02-15 00:00+00', 4, 'U', E'2\\t10\\t20'), ('2026-03-15 00:00+00', 5, 'U', E'2\\t20\\t30')) v(w, x, o, i)});
$asal->safe_psql('simpeg', 'CALL kinerja.siapkan_jejak(2)');
segel($asal, 'simpeg');

my $saat = $asal->safe_psql('simpeg', 'SELECT clock_timestamp()');
$asal->safe_psql('simpeg', q{UPDATE t SET n = 0 WHERE id = 4; DELETE FROM p WHERE id = 4; UPDATE u SET n = 77 WHERE id = 1; UPDATE orang SET nama = 'Budi B.' WHERE id = 2; DELETE FROM ps WHERE id = 9});

my @tabel = ('t', 'u', 'p', 'ps', 'orang', '"Unit ""A"""."Tabel.x"', 'cermin', 'lama');
my %sama = (
	pemicu => q{SELECT string_agg(concat_ws(' ', tgrelid::regclass, pg_get_triggerdef(t.oid), tgenabled), E'\n' ORDER BY tgrelid::regclass::text COLLATE "C", tgname) FROM pg_trigger t WHERE NOT tgisinternal},
	hak => q{SELECT string_agg(concat_ws(' ', oid::regclass, pg_get_userbyid(relowner), (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(relacl) a)), E'\n' ORDER BY oid::regclass::text COLLATE "C") FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text ~ 'public|Unit|Arsip'},
	indeks => q{SELECT string_agg(pg_get_indexdef(indexrelid), E'\n' ORDER BY pg_get_indexdef(indexrelid) COLLATE "C") FROM pg_index WHERE indrelid::regclass::text ~ 'Arsip'},
	cakupan => q{SELECT string_agg(v::text, E'\n' ORDER BY v::text COLLATE "C") FROM kinerja.v_audit_terpasang v},
	jejak => qq{SELECT count(*), md5(string_agg(j::text, E'\\n' ORDER BY era, transaksi, urutan)) FROM $skema.jejak j},
	bulan => qq{SELECT string_agg(tableoid::regclass::text || '=' || n, ' ' ORDER BY tableoid::regclass::text) FROM (SELECT tableoid, count(*) AS n FROM $skema.jejak GROUP BY 1) b WHERE tableoid::regclass::text ~ '2026_0'},
	pendukung => join(' UNION ALL ', map { "SELECT md5(string_agg(x::text, '|' ORDER BY nomor)) FROM $skema.$_ x" } qw(era bentuk liputan)),
	terbaca => q{SELECT md5(string_agg(v::text, '|' ORDER BY era, transaksi, urutan, kolom)) FROM kinerja.v_jejak v},
	riwayat => q{SELECT string_agg(concat_ws(' ', operasi, kolom, lama, baru, pelaku, alasan), E'\n' ORDER BY waktu, urutan, kolom) FROM kinerja.jejak('t', '{"id": 2}')},
	(map { ("keadaan $_" => "SELECT string_agg(k::text, E'\\n' ORDER BY k::text COLLATE \"C\") FROM kinerja.keadaan('$_', '$saat') k",
				"sekarang $_" => "SELECT string_agg(k::text, E'\\n' ORDER BY k::text COLLATE \"C\") FROM kinerja.keadaan('$_', clock_timestamp()) k") } @tabel),
	'keadaan_baris' => qq{SELECT kinerja.keadaan_baris('t', '{"id": 4}', '$saat')},
	'keadaan_baris lampau' => q{SELECT string_agg(kinerja.keadaan_baris('lama', '{"id": 1}', w) ->> 'n', ' ' ORDER BY w) FROM unnest('{2026-01-20,2026-02-20,2026-03-20}'::timestamptz[]) w});
my %dulu = map { $_ => $asal->safe_psql('simpeg', $sama{$_}) } keys %sama;
is($dulu{'keadaan_baris lampau'}, '10 20 30', 'the past of three months');
is($dulu{bulan}, join(' ', map { "$skema.jejak_2026_0$_=1" } 1 .. 3), 'each in its partition');
is($dulu{keadaan_baris}, '{"n": 4.5, "s": "\\\\N", "id": 4, "tambahan": 7}', 'a row before the last change');
like($dulu{riwayat}, qr/nip:198609262015051001/, 'a history with its claims');
# what "the same" means would be empty if these were
isnt($dulu{$_}, '', "there is something to compare: $_") for sort keys %sama;
unlike($dulu{terbaca} . $asal->safe_psql('simpeg', "SELECT string_agg(j::text, '') FROM $skema.jejak j"), qr/RAHASIA/, 'no secret in the log');

sub sama
{
	my ($db, $label, @hal) = @_;
	is($tuju->safe_psql($db, $sama{$_}), $dulu{$_}, "$label: the same: $_") for @hal;
	return;
}

my $berkas = $asal->backup_dir;
mkdir $berkas;
$asal->command_ok([ 'pg_dumpall', '-r', '-d', $asal->connstr('postgres'), '-f', "$berkas/peran" ], 'dump of the roles');
$asal->command_ok([ 'pg_dump', '-d', $asal->connstr('simpeg'), '-F', 'c', '-f', "$berkas/custom" ], 'dump, custom');
$asal->command_ok([ 'pg_dump', '-d', $asal->connstr('simpeg'), '-f', "$berkas/plain" ], 'dump, plain');
$tuju->command_ok([ 'psql', '-X', '-d', $tuju->connstr('postgres'), '-f', "$berkas/peran" ], 'restore of the roles');
isnt($tuju->safe_psql('postgres', 'SELECT system_identifier FROM pg_control_system()'), $asal->safe_psql('postgres', 'SELECT system_identifier FROM pg_control_system()'), 'another cluster');

# a whole database, with its setting
$tuju->command_ok([ 'pg_restore', '-e', '-C', '-d', $tuju->connstr('postgres'), "$berkas/custom" ], 'restore, custom');
$tuju->safe_psql('postgres', q{CREATE DATABASE polos; ALTER DATABASE polos SET asn_kinerja.skema_jejak = 'Arsip "jejak"'; ALTER DATABASE polos SET timezone = 'Asia/Jayapura'; ALTER DATABASE polos SET datestyle = 'German'});
$tuju->command_ok([ 'psql', '-X', '-v', 'ON_ERROR_STOP=1', '-d', $tuju->connstr('polos'), '-f', "$berkas/plain" ], 'restore, plain');
$tuju->safe_psql('postgres', q{ALTER DATABASE polos RESET timezone; ALTER DATABASE polos RESET datestyle});
for my $db (qw(simpeg polos))
{
	sama($db, $db, sort keys %sama);
	segel_bersih($tuju, $db, $db);
	for my $q ('UPDATE %s.jejak SET isi = isi', 'DELETE FROM %s.jejak WHERE false', 'DELETE FROM %s.jejak_2026_01', 'TRUNCATE %s.jejak', 'TRUNCATE %s.jejak_lain', 'UPDATE %s.era SET nomor = 0', 'DELETE FROM %s.bentuk WHERE false')
	{
		my ($rc, $out, $err) = $tuju->psql($db, sprintf("\\set VERBOSITY sqlstate\n$q", $skema));
		like($err, qr/55000/, "$db: " . sprintf($q, 'log') . ' is refused');
	}
	isnt($tuju->psql($db, "SET ROLE pemilik; SELECT * FROM $skema.jejak"), 0, "$db: the owner of a table cannot read the log");
	is($tuju->psql($db, "SET ROLE pemeriksa; SELECT * FROM $skema.jejak"), 0, "$db: the inspector can");
	isnt($tuju->psql($db, "SET ROLE arsiparis; DELETE FROM $skema.jejak_lain"), 0, "$db: the owner of the log has no right to delete");

	# it goes on, in another era; which is begun again when what began it is taken back
	my $urung = $db eq 'simpeg' ? 'BEGIN; DELETE FROM t; ROLLBACK; BEGIN' : 'BEGIN; SAVEPOINT a; DELETE FROM t; ROLLBACK TO a';
	$tuju->safe_psql($db, qq{SET ROLE pemilik; SET asn_kinerja.pelaku = 'sesudah'; $urung; UPDATE t SET n = -4 WHERE id = 4; INSERT INTO t VALUES (500, 5, 'baru'); UPDATE t SET id = 1 WHERE id = 100; COMMIT});
	is($tuju->safe_psql($db, "SELECT string_agg(nomor::text, ' ' ORDER BY nomor) FROM $skema.era"), '1 2', "$db: the second era");
	$tuju->safe_psql($db, q{UPDATE u SET n = 78 WHERE id = 1; INSERT INTO p VALUES (1, 50, 50)});
	is($tuju->safe_psql($db, "SELECT sistem = (SELECT system_identifier FROM pg_control_system()) FROM $skema.era WHERE nomor = 2"), 't', "$db: is this cluster's");
	is($tuju->safe_psql($db, q{SELECT string_agg(concat_ws(' ', era, operasi, kolom, lama, baru, pelaku), E'\n' ORDER BY era, waktu, urutan) FROM kinerja.jejak('t', '{"id": 4}') WHERE operasi <> 'I' AND kolom = 'n'}),
		"1 U n 4 4.5 nip:198609262015051001\n1 U n 4.5 0\n2 U n 0 -4 sesudah", "$db: one history over both eras");
	is($tuju->safe_psql($db, q{SELECT string_agg(concat_ws(' ', era, operasi, lama, baru), E'\n' ORDER BY era, waktu) FROM kinerja.jejak('t', '{"id": 100}') WHERE kolom = 'id'}),
		"1 U 1 100\n2 U 100 1", "$db: the changes of a key too");
	sama($db, "$db, written since", 'keadaan t', 'keadaan u', 'keadaan p', 'keadaan_baris', 'keadaan_baris lampau');
	is($tuju->safe_psql($db, q{SELECT string_agg(k::text, E'\n' ORDER BY k::text) FROM kinerja.keadaan('t', clock_timestamp()) k}),
		$tuju->safe_psql($db, q{SELECT string_agg(to_jsonb(t)::text, E'\n' ORDER BY to_jsonb(t)::text) FROM t}), "$db: and the present is the present");
	my @jejak = catatan($tuju, $db, $skema);
	is(susun("public.$_", @jejak), isi_tabel($tuju, $db, $_), "$db: $_ is what the log of both eras says") for qw(u p);
	jejak_utuh($tuju, $db, $skema, $db);
	segel($tuju, $db);
	segel_bersih($tuju, $db, "$db, sealed again");
}

# the rows alone, into tables that are there with their triggers
for my $cara ([], ['--disable-triggers'])
{
	my $db = @$cara ? 'bungkam' : 'nyala';
	my $label = "--data-only @$cara";
	$tuju->safe_psql('postgres', qq{CREATE DATABASE $db; ALTER DATABASE $db SET asn_kinerja.skema_jejak = 'Arsip "jejak"'});
	$tuju->command_ok([ 'pg_restore', '-e', '-s', '-d', $tuju->connstr($db), "$berkas/custom" ], "$label: the tables");
	# the tables first, then the log: it has its numbers from the dump
	$tuju->command_ok([ 'pg_restore', '-e', '-a', @$cara, '-n', 'Arsip "jejak"', '-d', $tuju->connstr($db), "$berkas/custom" ], "$label: the rows of the log");
	$tuju->command_ok([ 'pg_restore', '-e', '-a', @$cara, '-n', 'public', '-n', 'Unit "A"', '-d', $tuju->connstr($db), "$berkas/custom" ], "$label: the rows of the tables");
	my $baru = $tuju->safe_psql($db, "SELECT count(*) FROM $skema.jejak WHERE era = 2");
	if (@$cara)
	{
		is($baru, '0', "$label: nothing is recorded");
		sama($db, $label, 'jejak', 'terbaca', 'riwayat', map { ("keadaan $_", "sekarang $_") } @tabel);
		# ENABLE TRIGGER ALL is not what they were; only where there were no rows nothing was switched
		is($tuju->safe_psql($db, qq{SELECT string_agg(DISTINCT tgenabled::text, '') FROM pg_trigger WHERE tgrelid IN ('$skema.jejak_2026_01'::regclass, 'cermin'::regclass)}), 'O', "$label: makes ordinary triggers of those that fire always");
		is($tuju->safe_psql($db, q{SELECT selalu FROM kinerja.v_audit_terpasang WHERE tabel = 'cermin'}), 'f', "$label: v_audit_terpasang says so");
		$tuju->safe_psql($db, q{CALL kinerja.siapkan_jejak(0); CALL kinerja.pasang_audit('cermin', selalu => true)});
		sama($db, "$label, after siapkan_jejak and pasang_audit", 'pemicu');
	}
	else
	{
		is($baru, $tuju->safe_psql($db, 'SELECT (SELECT count(*) FROM t) + (SELECT count(*) FROM u) + (SELECT count(*) FROM p) + (SELECT count(*) FROM orang) + (SELECT count(*) FROM "Unit ""A"""."Tabel.x") + (SELECT count(*) FROM cermin) + (SELECT count(*) FROM lama)'),
			"$label: every row is recorded as inserted (partitions of the statement kind are written directly)");
		sama($db, $label, 'pemicu');
	}
}
$asal->stop;
$tuju->stop;

done_testing();
