# docs/rujukan.md is what the catalogue says today.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('rujukan');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION asn_kinerja');
my ($out, $err) = ('', '');
ok(run_log([ 'perl', 'test/lint/rujukan.pl', $node->connstr('postgres') ], '>', \$out, '2>', \$err), 'the reference can be made') or diag($err);
my $berkas = slurp_file('docs/rujukan.md');
my @baru = split /\n/, $out;
my @lama = split /\n/, $berkas;
my $beda = -1;
for my $i (0 .. ($#baru > $#lama ? $#baru : $#lama))
{
	if (($baru[$i] // '') ne ($lama[$i] // '')) { $beda = $i; last; }
}
is($beda, -1, 'docs/rujukan.md is not stale (make docs)')
  or diag('line ' . ($beda + 1) . "\n  file:      " . ($lama[$beda] // '(end)') . "\n  catalogue: " . ($baru[$beda] // '(end)'));
$node->stop;

done_testing();
