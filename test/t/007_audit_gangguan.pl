# The server is killed while sessions write audited tables: the log tells exactly
# what has survived.  Rebuilt from the log alone, forwards from the empty table,
# every table is what it is; and no row of the log is of a transaction that is not.
use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IPC::Run;
use Jejak;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $node = PostgreSQL::Test::Cluster->new('gangguan');
$node->init;
# what the kernel has got survives the death of the server, flushed or not
$node->append_conf('postgresql.conf', "max_prepared_transactions = 20\nclient_min_messages = warning\nlog_statement = none\ncheckpoint_timeout = 30s\n");
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION asn_kinerja;
CREATE TABLE t (r integer, id integer, n integer, s text, PRIMARY KEY (r, id)) PARTITION BY LIST (r);
CREATE TABLE t0 PARTITION OF t FOR VALUES IN (0);
CREATE TABLE t1 (s text, id integer NOT NULL, n integer, r integer NOT NULL, PRIMARY KEY (r, id));
ALTER TABLE t ATTACH PARTITION t1 FOR VALUES IN (1);
CREATE TABLE u (id integer PRIMARY KEY, n integer, s text);
CALL kinerja.pasang_audit('t');
CALL kinerja.pasang_audit('u', 'pernyataan');

-- some change, some of it taken back, sometimes with an error
CREATE FUNCTION ubah(k integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO t VALUES (k % 2, k, 0, E'a\tb\\' || k) ON CONFLICT (r, id) DO UPDATE SET n = t.n + 1;
	BEGIN
		UPDATE t SET r = 1 - r WHERE id = k + 1;
		UPDATE t SET id = id + 1000, s = NULL WHERE id = k + 2;
		IF k % 3 = 0 THEN RAISE EXCEPTION 'taken back'; END IF;
	EXCEPTION WHEN raise_exception OR unique_violation THEN
		NULL;
	END;
	DELETE FROM t WHERE id = k + 3;
	UPDATE u SET n = n + 1 WHERE id BETWEEN k AND k + 5;
	IF k = 7 THEN TRUNCATE t0; END IF;
END $$;
SQL

my $berkas = PostgreSQL::Test::Utils::tempdir;
my %skrip = (
	satu => "\\set k random(1, 300)\nSELECT ubah(:k);\n",
	blok => "\\set k random(1, 300)\nBEGIN;\nINSERT INTO u SELECT i, i, 'u' FROM generate_series(:k, :k + 9) i ON CONFLICT (id) DO UPDATE SET n = u.n - 1;\nSAVEPOINT a;\nDELETE FROM u WHERE id = :k;\nROLLBACK TO a;\nUPDATE t SET n = n + 1 WHERE id = :k;\nCOMMIT;\n",
	batal => "\\set k random(1, 300)\nBEGIN;\nDELETE FROM u WHERE id = :k;\nUPDATE t SET s = 'batal' WHERE id = :k;\nROLLBACK;\n",
	segel => "CALL kinerja.segel();\n");
append_to_file("$berkas/$_", $skrip{$_}) for keys %skrip;

sub penulis
{
	my @jenis = map { ('-f', "$berkas/$_") } @_;
	my $buang = '';
	return IPC::Run::start([ 'pgbench', '-n', '-c', '2', '-T', '60', '--max-tries=20', @jenis, $node->connstr('postgres') ], '<', \undef, '>', \$buang, '2>', \$buang);
}

sub mati
{
	my ($cara) = @_;
	return $node->stop('immediate') if $cara eq 'immediate';
	my ($induk) = slurp_file($node->data_dir . '/postmaster.pid') =~ /^(\d+)/;
	$node->kill9;
	# until nobody takes it for alive, and its children have seen that they are orphans
	for (1 .. 300)
	{
		return if !kill(0, $induk) && $node->start(fail_ok => 1);
		usleep(50_000);
	}
	die 'the server does not come back';
}

my $dulu = 0;
for my $cara (qw(kill9 immediate kill9 immediate))
{
	my @penulis = map { penulis('satu', 'blok', 'batal') } 1 .. 2;
	push @penulis, penulis('segel') if ada_segel($node, 'postgres');
	usleep(1_200_000);
	mati($cara);
	IPC::Run::finish($_) for @penulis;
	$node->start if $cara eq 'immediate';

	my @jejak = catatan($node, 'postgres', 'kinerja_jejak');
	cmp_ok(scalar @jejak, '>', $dulu + 50, "$cara: there were changes");
	$dulu = @jejak;
	is(susun("public.$_", @jejak), isi_tabel($node, 'postgres', $_), "$cara: $_ is what the log says") for qw(t u);
	is($node->safe_psql('postgres', q{SELECT count(*) FROM ((SELECT keadaan FROM kinerja.keadaan('t', clock_timestamp()) EXCEPT SELECT to_jsonb(t) FROM t) UNION ALL (SELECT to_jsonb(t) FROM t EXCEPT SELECT keadaan FROM kinerja.keadaan('t', clock_timestamp()))) b}), '0', "$cara: so says keadaan");
	jejak_utuh($node, 'postgres', 'kinerja_jejak', $cara);
	segel_bersih($node, 'postgres', $cara);
	segel($node, 'postgres');
}

# what was prepared survives, and counts once it is committed
$node->safe_psql('postgres', q{BEGIN; DELETE FROM u; INSERT INTO u VALUES (5000, 1, 'siap'); PREPARE TRANSACTION 'jadi'});
$node->safe_psql('postgres', q{BEGIN; INSERT INTO t VALUES (0, 5000, 1, 'siap'); PREPARE TRANSACTION 'urung'});
$node->stop('immediate');
$node->start;
isnt(susun('public.u', catatan($node, 'postgres', 'kinerja_jejak')), 'id=5000	n=1	s=siap', 'what is only prepared is not in the log yet');
segel($node, 'postgres');
$node->safe_psql('postgres', q{COMMIT PREPARED 'jadi'});
$node->safe_psql('postgres', q{ROLLBACK PREPARED 'urung'});
my @jejak = catatan($node, 'postgres', 'kinerja_jejak');
is(susun('public.u', @jejak), 'id=5000	n=1	s=siap', 'a transaction prepared before the crash is in the log when it is committed');
is(susun("public.$_", @jejak), isi_tabel($node, 'postgres', $_), "prepared: $_ is what the log says") for qw(t u);
jejak_utuh($node, 'postgres', 'kinerja_jejak', 'prepared');
segel($node, 'postgres');
segel_bersih($node, 'postgres', 'prepared');
$node->stop;

done_testing();
