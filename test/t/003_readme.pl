# README.md and docs/tahun-kinerja.md are executed: each block of SQL gives the
# output printed below it.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('readme');
$node->init;
$node->start;

for my $berkas ('README.md', 'docs/tahun-kinerja.md')
{
	# a ```sql block, and directly behind it a ```text block with its output
	my $isi = slurp_file($berkas);
	my @pasangan;
	while ($isi =~ /^```sql\n(.*?)^```\n(?:\n*^```text\n(.*?)^```\n)?/gms)
	{
		push @pasangan, [ $1, defined $2 ? $2 : '' ];
	}
	ok(@pasangan >= 4, "$berkas has its session of SQL");

	# one session for all of it, with a mark between the blocks
	my $db = $berkas =~ s/\W/_/gr;
	$node->safe_psql('postgres', qq{CREATE DATABASE "$db"});
	my $naskah = join "\n", map { "$_->[0]\n\\echo ===" } @pasangan;
	my ($out, $err) = ('', '');
	my $hasil = run_log([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($db), '-f', '-' ], '<', \$naskah, '>', \$out, '2>', \$err);
	ok($hasil, "$berkas: the session runs to its end") or diag($err);
	my @keluaran = split /^===\n/m, $out, -1;
	for my $i (0 .. $#pasangan)
	{
		my ($sql) = $pasangan[$i][0] =~ /^(.*)$/m;
		for ($keluaran[$i], $pasangan[$i][1]) { s/[ \t]+$//mg; s/\n+\z/\n/; s/\A\n+\z//; }
		is($keluaran[$i], $pasangan[$i][1], "$berkas: $sql");
	}
}
$node->stop;

done_testing();
