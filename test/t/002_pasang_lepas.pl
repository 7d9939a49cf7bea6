# CREATE EXTENSION in two databases, by a database's owner who is no superuser;
# DROP EXTENSION leaves nothing but the empty schema.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('pasang');
$node->init;
$node->start;
$node->safe_psql('postgres', q{CREATE ROLE pemilik LOGIN; CREATE ROLE lain LOGIN; CREATE DATABASE kota OWNER pemilik; CREATE DATABASE provinsi OWNER pemilik});

# a fingerprint of everything that a database can hold
my $sidik = join ' UNION ALL ', map { "SELECT '$_', count(*), md5(string_agg(c::text, '|' ORDER BY c::text)) FROM $_ c" }
  qw(pg_proc pg_type pg_operator pg_opclass pg_opfamily pg_amop pg_amproc pg_aggregate pg_cast pg_class pg_depend pg_description pg_namespace pg_init_privs pg_extension);
$sidik .= ' ORDER BY 1';
my $kosong = $node->safe_psql('kota', $sidik);

my ($rc, $out, $err) = $node->psql('kota', 'CREATE EXTENSION asn_kinerja', extra_params => [ '-U', 'lain' ]);
isnt($rc, 0, 'somebody who does not own the database cannot install');
like($err, qr/permission denied/, 'and is told so');
for my $db (qw(kota provinsi))
{
	is($node->psql($db, 'CREATE EXTENSION asn_kinerja', extra_params => [ '-U', 'pemilik' ]), 0, "$db: its owner installs, without being superuser");
	is($node->safe_psql($db, q{SELECT kinerja.rata_tertimbang(n::kinerja.nilai, b::kinerja.bobot) FROM (VALUES ('90', '60'), ('85', '40')) v(n, b)}), '88.00', "$db: it works");
}
is($node->safe_psql('kota', q{SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'kinerja'}), 'pemilik', 'the schema is the owner\'s');
is($node->safe_psql('kota', q{SELECT extversion FROM pg_extension WHERE extname = 'asn_kinerja'}),
	$node->safe_psql('kota', q{SELECT default_version FROM pg_available_extensions WHERE name = 'asn_kinerja'}), 'the version is the default one');
# what the owner gained is the extension, not the roles of the server
is($node->safe_psql('kota', q{SELECT rolsuper OR rolcreaterole OR rolreplication OR rolbypassrls FROM pg_roles WHERE rolname = 'pemilik'}), 'f', 'the owner gained no attribute');
isnt($node->psql('kota', q{CREATE FUNCTION x(internal) RETURNS bytea LANGUAGE internal AS 'pgsql_version'}, extra_params => [ '-U', 'pemilik' ]), 0, 'nor the right to name functions of the server');

# a column of the types holds the extension in place
$node->safe_psql('kota', 'CREATE TABLE t (n kinerja.nilai)');
($rc, $out, $err) = $node->psql('kota', 'DROP EXTENSION asn_kinerja', extra_params => [ '-U', 'pemilik' ]);
like($err, qr/cannot drop extension asn_kinerja because other objects depend on it/, 'DROP refuses while a column uses a type');
$node->safe_psql('kota', 'DROP TABLE t; SET ROLE pemilik; DROP EXTENSION asn_kinerja');
is($node->safe_psql('kota', q{SELECT count(*) FROM pg_namespace WHERE nspname = 'kinerja'}), '1', 'DROP leaves the schema');
is($node->safe_psql('kota', q{SELECT count(*) FROM pg_depend WHERE refclassid = 'pg_namespace'::regclass AND refobjid = 'kinerja'::regnamespace}), '0', 'and it is empty');
$node->safe_psql('kota', 'DROP SCHEMA kinerja');
is($node->safe_psql('kota', $sidik), $kosong, 'and nothing else is left in the catalogue');
is($node->safe_psql('provinsi', q{SELECT '1.5'::kinerja.nilai}), '1.50', 'the other database is untouched');
is($node->psql('kota', 'CREATE EXTENSION asn_kinerja', extra_params => [ '-U', 'pemilik' ]), 0, 'and it installs again');

# never over an object that somebody prepared
$node->safe_psql('postgres', q{CREATE SCHEMA kinerja; CREATE FUNCTION kinerja.coba_nip(text) RETURNS int LANGUAGE sql RETURN 1});
($rc, $out, $err) = $node->psql('postgres', 'CREATE EXTENSION asn_kinerja');
isnt($rc, 0, 'a function prepared under one of our names is not adopted');
like($err, qr/already exists/, 'the install script creates, it never replaces');
$node->stop;

done_testing();
