# What takes hundreds of megabytes, or another way in: the limit of one record,
# large rows, the client's address.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('besar');
$node->init;
$node->append_conf('postgresql.conf', "client_min_messages = error\nlog_statement = none\nmax_wal_size = 4GB\nlisten_addresses = '127.0.0.1'\nwal_level = minimal\nmax_wal_senders = 0\n");
$node->start;
# where the server has it: the default takes its time
$node->psql('postgres', q{ALTER SYSTEM SET default_toast_compression = 'lz4'});
$node->reload;
$node->safe_psql('postgres', q{CREATE EXTENSION asn_kinerja; CREATE TABLE b (id integer PRIMARY KEY, t text, d bytea, n integer); CALL kinerja.pasang_audit('b'); CALL kinerja.siapkan_jejak(0)});

# 200 MB are recorded, and not again when something else changes
my $besar = q{repeat(repeat('x', 100000), 2000)};
$node->safe_psql('postgres', "INSERT INTO b (id, t) VALUES (1, $besar)");
is($node->safe_psql('postgres', "SELECT length(isi), isi = $besar || E'\\t\\\\N\\t\\\\N' FROM kinerja_jejak.jejak"), '200000006|t', 'a row of 200 MB is in the log');
$node->safe_psql('postgres', 'UPDATE b SET n = 1');
is($node->safe_psql('postgres', q{SELECT isi FROM kinerja_jejak.jejak WHERE operasi = 'U'}), "4\t\\N\t1", 'but not what did not change of it');

# what does not fit is refused, before it takes the memory; the statement too
my ($rc, $out, $err) = $node->psql('postgres', q{\set VERBOSITY verbose
	INSERT INTO b (id, d) VALUES (2, decode(repeat(repeat('x', 100000), 5400), 'escape'))});
like($err, qr/54000: a change of "1080000010" bytes does not fit into the change log/, 'more than a record holds');
like($err, qr/\QOne record holds less than 1 GB of text, the old and the new values together.\E/, 'is said');
like($err, qr/\QChange large values one column at a time, or name the column in "kolom_rahasia".\E/, 'with a way out');
is($node->safe_psql('postgres', 'SELECT count(*) FROM b'), '1', 'and not written');
$node->safe_psql('postgres', q{CALL kinerja.pasang_audit('b', kolom_rahasia => '{t,d}'); DELETE FROM b});
is($node->safe_psql('postgres', q{SELECT isi FROM kinerja_jejak.jejak WHERE operasi = 'D'}), "\\-\t\\-\t1", 'the way out works');

# where from
$node->safe_psql('postgres', q{INSERT INTO b (id) VALUES (3)});
$node->safe_psql('postgres', q{INSERT INTO b (id) VALUES (4)}, connstr => "host=127.0.0.1 port=@{[$node->port]} dbname=postgres");
is($node->safe_psql('postgres', q{SELECT string_agg(concat_ws(' ', 'alamat', alamat), ', ' ORDER BY waktu) FROM (SELECT * FROM kinerja.jejak('b', '{"id": 3}') UNION ALL SELECT * FROM kinerja.jejak('b', '{"id": 4}')) j}),
	'alamat, alamat 127.0.0.1', 'the client\'s address, none for a local one');
$node->stop;

done_testing();
