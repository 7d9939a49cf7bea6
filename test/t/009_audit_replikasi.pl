# A subscriber's table is audited: what the initial copy and the apply worker
# change is recorded if, and only if, the audit is attached for always, row by row;
# v_audit_terpasang says so of every other way.
use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use Jejak;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $penerbit = PostgreSQL::Test::Cluster->new('penerbit');
my $pelanggan = PostgreSQL::Test::Cluster->new('pelanggan');
$penerbit->init(allows_streaming => 'logical');
$pelanggan->init(allows_streaming => 'logical');
for ($penerbit, $pelanggan)
{
	$_->append_conf('postgresql.conf', "client_min_messages = warning\nwal_retrieve_retry_interval = 100ms\n");
	$_->start;
	$_->safe_psql('postgres', <<'SQL');
CREATE EXTENSION asn_kinerja;
CREATE TABLE biasa (id integer PRIMARY KEY, n integer, s text);
CREATE TABLE selalu (id integer PRIMARY KEY, n integer, s text);
CREATE TABLE pernyataan (id integer PRIMARY KEY, n integer, s text);
CREATE TABLE pernyataan_selalu (id integer PRIMARY KEY, n integer, s text);
CREATE TABLE bagian (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES FROM (0) TO (10);
CREATE TABLE bagian_2 PARTITION OF bagian FOR VALUES FROM (10) TO (20);
CREATE TABLE toast (id integer PRIMARY KEY, besar text, n integer);
ALTER TABLE toast ALTER besar SET STORAGE EXTERNAL;
SQL
}
my @tabel = qw(biasa selalu pernyataan pernyataan_selalu);

# the publisher audits too: its log and the subscriber's are two
$penerbit->safe_psql('postgres', q{CALL kinerja.pasang_audit('selalu'); CREATE PUBLICATION terbit FOR TABLE biasa, selalu, pernyataan, pernyataan_selalu, bagian, toast WITH (publish_via_partition_root = true)});
$penerbit->safe_psql('postgres', join '; ', map { "INSERT INTO $_ SELECT i, i, 'awal' FROM generate_series(1, 3) i" } @tabel);
$penerbit->safe_psql('postgres', q{INSERT INTO bagian VALUES (1, 1), (11, 11); INSERT INTO toast VALUES (1, repeat('x', 100000), 1)});
$pelanggan->safe_psql('postgres', <<'SQL');
CALL kinerja.pasang_audit('biasa');
CALL kinerja.pasang_audit('selalu', selalu => true);
CALL kinerja.pasang_audit('pernyataan', 'pernyataan');
CALL kinerja.pasang_audit('pernyataan_selalu', 'pernyataan', selalu => true);
CALL kinerja.pasang_audit('bagian', selalu => true);
CALL kinerja.pasang_audit('toast', selalu => true);
SQL
$pelanggan->safe_psql('postgres', "CREATE SUBSCRIPTION langganan CONNECTION '@{[$penerbit->connstr]} dbname=postgres' PUBLICATION terbit");
$pelanggan->wait_for_subscription_sync($penerbit, 'langganan');

# what was recorded of a table: operations, and how many
sub tercatat
{
	my ($tabel) = @_;
	return $pelanggan->safe_psql('postgres', qq{SELECT string_agg(operasi || n, ' ' ORDER BY operasi) FROM
		(SELECT operasi, count(DISTINCT (transaksi, urutan)) AS n FROM kinerja.v_jejak WHERE akar = '$tabel' GROUP BY 1) j});
}

is(tercatat('biasa'), '', 'the copy: an ordinary trigger is silent');
is(tercatat('selalu'), 'I3', 'the copy: the always one records it');
is(tercatat('pernyataan'), '', 'the copy: an ordinary statement trigger is silent');
is(tercatat('pernyataan_selalu'), 'I3', 'the copy is the one statement that an always one sees');
is(tercatat('bagian'), 'I2', 'the copy into partitions');
my $asal = $pelanggan->safe_psql('postgres', q{SELECT string_agg(DISTINCT asal_replikasi ~ '^pg_[0-9]+(_[0-9]+)?_?[0-9]*$' || '/' || peran, ' ') FROM kinerja.v_jejak WHERE tabel = 'selalu'});
is($asal, 'true/' . $pelanggan->safe_psql('postgres', 'SELECT current_user'), 'with its origin and the role of the subscription');

$penerbit->safe_psql('postgres', join '; ', map { "BEGIN; INSERT INTO $_ VALUES (4, 4, NULL), (5, 5, 'lima'); UPDATE $_ SET n = n + 10 WHERE id < 3; UPDATE $_ SET id = 50 WHERE id = 5; DELETE FROM $_ WHERE id = 3; COMMIT" } @tabel);
$penerbit->safe_psql('postgres', q{UPDATE bagian SET id = 12 WHERE id = 1; UPDATE bagian SET n = 0 WHERE id = 11; UPDATE toast SET n = 2; UPDATE toast SET besar = repeat('y', 100000)});
$penerbit->wait_for_catchup('langganan');
is(tercatat('biasa'), '', 'applied changes: an ordinary trigger is silent');
is(tercatat('selalu'), 'D1 I5 U3', 'the always one records them');
is(tercatat('pernyataan'), '', 'no statement trigger sees them');
is(tercatat('pernyataan_selalu'), 'I3', 'not even an always one');
is(tercatat('bagian'), 'D1 I3 U1', 'a move between partitions is D and I here too');
is($pelanggan->safe_psql('postgres', q{SELECT string_agg(concat_ws(' ', kolom, length(lama #>> '{}'), length(baru #>> '{}')), '; ' ORDER BY waktu, urutan) FROM kinerja.v_jejak WHERE tabel = 'toast' AND operasi = 'U'}),
	'n 1 1; besar 100000 100000', 'a large value that is not sent because it did not change is no change');
is($pelanggan->safe_psql('postgres', q{SELECT count(DISTINCT transaksi) FROM kinerja.v_jejak WHERE tabel = 'selalu' AND lama IS NOT NULL}), '1', 'one transaction there is one here');
is($pelanggan->safe_psql('postgres', q{SELECT string_agg(DISTINCT asal_replikasi, ' ') FROM kinerja.v_jejak WHERE tabel = 'selalu' AND operasi = 'D'}),
	'pg_' . $pelanggan->safe_psql('postgres', q{SELECT oid FROM pg_subscription}), 'the origin is the subscription\'s');

$penerbit->safe_psql('postgres', 'TRUNCATE ' . join ', ', @tabel, 'bagian');
$penerbit->safe_psql('postgres', join '; ', map { "INSERT INTO $_ VALUES (7, 7, 'tujuh')" } @tabel);
$penerbit->wait_for_catchup('langganan');
is(tercatat('biasa'), '', 'TRUNCATE: silent');
is(tercatat('selalu'), 'D1 I6 T1 U3', 'TRUNCATE: recorded');
is(tercatat('pernyataan_selalu'), 'I3 T1', 'TRUNCATE is a statement to an always one');
my @jejak = catatan($pelanggan, 'postgres', 'kinerja_jejak');
is(susun("public.$_", @jejak), isi_tabel($pelanggan, 'postgres', $_), "$_ is what the subscriber's log says") for qw(selalu bagian toast);
isnt(susun('public.pernyataan_selalu', @jejak), isi_tabel($pelanggan, 'postgres', 'pernyataan_selalu'), 'the statement kind\'s log is not the whole truth');
jejak_utuh($pelanggan, 'postgres', 'kinerja_jejak', 'subscriber');

# and that is what the view says
my %celah = map { split /\|/, $_, 2 } split /\n/, $pelanggan->safe_psql('postgres', q{SELECT tabel, array_to_string(celah, '; ') FROM kinerja.v_audit_terpasang});
like($celah{$_}, qr/tabel langganan: terapan replikasi tidak tercatat/, "v_audit_terpasang: $_ is blind") for qw(biasa pernyataan pernyataan_selalu);
unlike($celah{$_}, qr/terapan replikasi/, "v_audit_terpasang: $_ sees") for qw(selalu bagian toast);
is($celah{selalu}, '', 'and has no gap');

# a session's own change on the subscriber is recorded by all, without an origin
$pelanggan->safe_psql('postgres', join '; ', map { "UPDATE $_ SET s = 'di sini'" } @tabel);
is($pelanggan->safe_psql('postgres', q{SELECT string_agg(DISTINCT tabel || coalesce(asal_replikasi, ''), ' ') FROM kinerja.v_jejak WHERE baru = '"di sini"'}), 'biasa pernyataan pernyataan_selalu selalu', 'a local change has no origin');

# no log travels: the publisher's has the publisher's changes, and no publication has a log but FOR ALL TABLES
is($penerbit->safe_psql('postgres', q{SELECT count(*) FROM kinerja.v_jejak WHERE asal_replikasi IS NOT NULL OR tabel <> 'selalu'}), '0', 'the publisher\'s log is of its own changes');
is($penerbit->safe_psql('postgres', q{SELECT count(*) FROM pg_publication_tables WHERE schemaname = 'kinerja_jejak'}), '0', 'a publication of tables has no log');
is($pelanggan->safe_psql('postgres', q{SELECT sistem = (SELECT system_identifier FROM pg_control_system()) FROM kinerja_jejak.era}), 't', 'the subscriber\'s era is its own');
$penerbit->safe_psql('postgres', 'CREATE PUBLICATION semua FOR ALL TABLES');
cmp_ok($penerbit->safe_psql('postgres', q{SELECT count(*) FROM pg_publication_tables WHERE pubname = 'semua' AND schemaname = 'kinerja_jejak'}), '>', 0, 'FOR ALL TABLES publishes the log as well');
$penerbit->safe_psql('postgres', 'UPDATE selalu SET n = 70');
is($penerbit->safe_psql('postgres', q{SELECT baru FROM kinerja.jejak('selalu', '{"id": 7}') WHERE kolom = 'n'}), '70', 'and hinders no writing');
$pelanggan->stop;
$penerbit->stop;

done_testing();
