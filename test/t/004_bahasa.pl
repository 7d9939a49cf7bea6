# lc_messages chooses the language of our messages.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# A locale of our own making in a folder of our own: no system file is touched.
my $folder = $ENV{LOCPATH} // PostgreSQL::Test::Utils::tempdir_short;
if (!-d "$folder/id_ID.UTF-8" && (!run_log([ 'localedef', '--no-archive', '-i', 'id_ID', '-f', 'UTF-8', "$folder/id_ID.UTF-8" ]) || !-d "$folder/id_ID.UTF-8"))
{
	plan skip_all => 'no Indonesian locale can be made here (localedef needs the locale sources)';
}
$ENV{LOCPATH} = $folder;

my $node = PostgreSQL::Test::Cluster->new('bahasa');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION asn_kinerja');
if ($node->safe_psql('postgres', 'SHOW server_encoding') ne 'UTF8')
{
	$node->safe_psql('postgres', q{CREATE DATABASE utf8 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'});
}

sub sebab
{
	my ($bahasa, $sql) = @_;
	return $node->safe_psql('postgres', "SET lc_messages = '$bahasa'; $sql");
}
my $sql = q{SELECT kinerja.sebab_nip_ditolak('123')};
is(sebab('C', $sql), 'It has 3 digits, an NIP has 18.', 'English under C');
is(sebab('id_ID.UTF-8', $sql), 'Ada 3 digit, sedangkan NIP 18 digit.', 'Indonesian under id_ID');

my (undef, undef, $galat) = $node->psql('postgres', q{SET lc_messages = 'id_ID.UTF-8'; SELECT '2026-13'::kinerja.periode});
like($galat, qr/periode di luar rentang: "2026-13"/, 'an error message in Indonesian');
like($galat, qr/Tahun dari 1900 sampai 9999/, 'its detail too');
$node->stop;

done_testing();
