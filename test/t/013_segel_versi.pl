# A log that was written and sealed on PostgreSQL 15, dumped there and restored on the
# version at hand: both verifiers find nothing, and the tree goes on.
use strict;
use warnings;

use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $periksa = "$FindBin::RealBin/../../docs/periksa";
my $folder = PostgreSQL::Test::Utils::tempdir;
my $node = PostgreSQL::Test::Cluster->new('kini');
$node->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', "client_min_messages = warning\nautovacuum = off\ntimezone = 'Asia/Jayapura'\nextra_float_digits = 0\n");
$node->start;
$node->command_ok([ 'psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-f', "$FindBin::RealBin/segel_15.sql" ], 'restored');
my ($ukuran, $akar) = split /\|/, $node->safe_psql('postgres', q{SELECT ukuran, encode(akar, 'hex') FROM kinerja_jejak.segel ORDER BY ukuran DESC LIMIT 1});
cmp_ok($ukuran, '>', 256, 'more than a tile');

sub bersih
{
	my ($label) = @_;
	is($node->safe_psql('postgres', 'SELECT * FROM kinerja.verifikasi()'), '', "$label: the server finds nothing");
	system_or_bail('psql', '-Xq', '-d', $node->connstr('postgres'), '-v', "arah=$folder", '-f', "$periksa/ekspor.sql");
	$node->command_ok([ 'python3', "$periksa/periksa_jejak.py", 'ekspor', $folder ], "$label: the program in Python finds nothing");
	return;
}
bersih('as it came');
$node->safe_psql('postgres', q{UPDATE t SET n = 0 WHERE id <= 2; INSERT INTO p VALUES (7, 7)});
$node->safe_psql('postgres', 'CALL kinerja.segel()');
is($node->safe_psql('postgres', 'SELECT max(ukuran) FROM kinerja_jejak.segel'), $ukuran + 3, 'sealed here');
bersih('gone on with');
is($node->safe_psql('postgres', qq{SELECT kinerja.konsistensi_sah($ukuran, '\\x$akar', ukuran, akar, kinerja.bukti_konsistensi($ukuran, ukuran)) FROM kinerja_jejak.segel ORDER BY ukuran DESC LIMIT 1}), 't', 'one tree');
is($node->safe_psql('postgres', q{SELECT string_agg(concat_ws(' ', era, operasi, kolom, lama, baru), '; ' ORDER BY era, waktu, urutan) FROM kinerja.jejak('t', '{"id": 2}') WHERE kolom = 'n'}),
	'1 U n 0.67 1.67; 2 U n 1.67 0.00', 'one history');

done_testing();
