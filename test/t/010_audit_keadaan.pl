# A table as it was: 10,000 random operations on two audited tables, with columns
# that come, are renamed, change their type and go in between.  Now and then the
# tables are copied as they are; keadaan() gives back every one of these copies.
use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use Jejak;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('keadaan');
$node->init;
$node->append_conf('postgresql.conf', "client_min_messages = error\nlog_statement = none\nlog_min_messages = fatal\nsynchronous_commit = off\ntimezone = 'Asia/Jakarta'\ndatestyle = 'German, DMY'\nmax_prepared_transactions = 5\n");
$node->start;

# the same numbers on every machine
my $benih = 20261124;
sub acak
{
	my ($n) = @_;
	$benih = ($benih * 1103515245 + 12345) % 2147483648;
	return int($benih / 65536) % $n;
}
sub pilih { return $_[acak(scalar @_)] }

# t may be emptied and lose columns, for the log has it from the beginning; u had
# rows before, and is always known from what it is now
my $kolom = <<'SQL';
    wilayah integer NOT NULL, id integer NOT NULL, n numeric, "kolom ""aneh""" text, w warna, p positif, larik date[],
    saat timestamptz, jangka interval, f double precision, b bytea, k integer, g integer GENERATED ALWAYS AS (id * 2) STORED
SQL
$node->safe_psql('postgres', <<"SQL");
CREATE EXTENSION asn_kinerja;
CREATE TYPE warna AS ENUM ('merah', 'kuning');
CREATE DOMAIN positif AS numeric CHECK (VALUE > 0);
CREATE TYPE pasangan AS (a integer, b text);
CREATE TABLE t ($kolom, PRIMARY KEY (wilayah, id)) PARTITION BY LIST (wilayah);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 (id integer NOT NULL, buang text, n numeric, wilayah integer NOT NULL, "kolom ""aneh""" text, w warna, p positif, larik date[],
    saat timestamptz, jangka interval, f double precision, b bytea, g integer GENERATED ALWAYS AS (id * 2) STORED, k integer);
ALTER TABLE t2 DROP COLUMN buang;
ALTER TABLE t ATTACH PARTITION t2 FOR VALUES IN (2);
CREATE TABLE t3 PARTITION OF t DEFAULT;
CREATE TABLE u ($kolom, PRIMARY KEY (wilayah, id));
INSERT INTO u (wilayah, id, n) SELECT 1 + i % 3, i, i FROM generate_series(1, 40) i;
CALL kinerja.pasang_audit('t');
CALL kinerja.pasang_audit('u', 'pernyataan');
CREATE TABLE bayangan (nomor integer GENERATED ALWAYS AS IDENTITY, tabel text, pada timestamptz, isi jsonb);
SQL

my $berkas = PostgreSQL::Test::Utils::tempdir;
my $banyak = 0;                 # operations
my $salinan = 0;                # files for COPY

sub nilai
{
	my ($k) = @_;
	return join ', ', 1 + acak(3), $k, acak(1000) / 8, pilih('NULL', q{''}, qq{E'tab\\there \\\\N ''$k'}), pilih(q{'merah'}, q{'kuning'}, 'NULL'), pilih(1 + $k, 'NULL'),
	  pilih('NULL', "ARRAY['2026-02-01'::date + $k, NULL]"), pilih('clock_timestamp()', "'infinity'"), pilih('NULL', "make_interval(hours => $k)"), pilih('random()', "'NaN'"), pilih("decode(md5('$k'), 'hex')", q{'\x'}), acak(100);
}

my $daftar = q{wilayah, id, n, "kolom ""aneh""", w, p, larik, saat, jangka, f, b, k};

sub satu
{
	my ($tabel) = @_;
	my ($k, $a, $r) = (acak(80), acak(80), acak(100));

	$banyak++;
	return "INSERT INTO $tabel ($daftar) VALUES (@{[nilai($k)]}), (@{[nilai($a)]})" if $r < 12;
	return "INSERT INTO $tabel ($daftar) VALUES (@{[nilai($k)]}) ON CONFLICT (wilayah, id) DO UPDATE SET n = excluded.n, w = 'kuning', saat = NULL" if $r < 24;
	return "INSERT INTO $tabel ($daftar) VALUES (@{[nilai($k)]}), (@{[nilai($a)]}) ON CONFLICT DO NOTHING" if $r < 34;
	return qq{UPDATE $tabel SET n = n + 1, f = random(), "kolom ""aneh""" = @{[pilih('NULL', q{'x'})]} WHERE id BETWEEN $k AND $k + 3} if $r < 46;
	return "UPDATE $tabel SET k = k + 1 WHERE id BETWEEN $k AND $k + 5" if $r < 52;
	return "UPDATE $tabel SET n = n WHERE id < $k" if $r < 53;
	return "DELETE FROM $tabel WHERE id BETWEEN $k AND $k + 1" if $r < 60;
	return "UPDATE $tabel SET wilayah = 1 + wilayah % 3 WHERE id = $k" if $r < 68;
	return "UPDATE $tabel SET id = $a WHERE id = $k AND wilayah = " . (1 + acak(3)) if $r < 76;
	return "UPDATE $tabel SET id = id + 100 WHERE id = $k" if $r < 78;
	return "UPDATE $tabel SET id = id - 100 WHERE id BETWEEN 100 AND 110 AND id >= 100" if $r < 80;
	return "MERGE INTO $tabel USING (VALUES (1, $k), (2, $a)) v(c, k) ON $tabel.wilayah = v.c AND $tabel.id = v.k WHEN MATCHED AND $tabel.id % 3 = 0 THEN DELETE"
	  . " WHEN MATCHED THEN UPDATE SET p = coalesce(p, 1) * 2 WHEN NOT MATCHED THEN INSERT (wilayah, id, n) VALUES (v.c, v.k, -1)" if $r < 90;
	if ($r < 94)
	{
		$salinan++;
		append_to_file("$berkas/$salinan", join '', map { pilih(1, 2, 3) . "\t" . ($k + $_) . "\t$_.50\tdari\\tberkas\\\\\t{2026-01-0" . (1 + $_) . ",NULL}\n" } 0 .. acak(5));
		return qq{\\copy $tabel (wilayah, id, n, "kolom ""aneh""", larik) FROM '$berkas/$salinan'};
	}
	return "WITH d AS (DELETE FROM $tabel WHERE id = $k RETURNING *) INSERT INTO $tabel (wilayah, id, n) SELECT wilayah, id + 100, n FROM d" if $r < 97;
	return $tabel eq 'u' ? 'UPDATE u SET jangka = jangka * 2' : 'UPDATE t1 SET jangka = jangka * 2, b = NULL' if $r < 99;
	return $tabel eq 'u' ? "DELETE FROM u WHERE id > $k" : acak(4) ? 'TRUNCATE ' . pilih(qw(t1 t2 t3)) : 'TRUNCATE t';
}

sub akhir { return $_[0] =~ /^\\/ ? "$_[0]\n" : "$_[0];\n" }

# One operation by itself, or a transaction of some, with savepoints, that ends one
# way or another.  What fails in it is taken back alone, by psql's savepoint, or
# takes all of it along.
sub langkah
{
	my $cara = acak(10);
	my $hasil = '';

	return akhir(satu(pilih(qw(t u)))) if $cara < 4;
	$hasil .= '\set ON_ERROR_ROLLBACK ' . pilih(qw(on on off)) . "\nBEGIN;\n";
	for (1 .. 2 + acak(4))
	{
		my $titik = acak(3);
		$hasil .= "SAVEPOINT a;\n" if $titik == 0;
		$hasil .= akhir(satu(pilih(qw(t u))));
		$hasil .= pilih("ROLLBACK TO a;\n", "RELEASE a;\n") if $titik == 0;
	}
	return $hasil . pilih("COMMIT;\n", "COMMIT;\n", "COMMIT;\n", "COMMIT AND CHAIN;\nDELETE FROM t WHERE id = 1;\nCOMMIT;\n", "ROLLBACK;\n", "PREPARE TRANSACTION 'p';\nCOMMIT PREPARED 'p';\nROLLBACK PREPARED 'p';\n");
}

sub bayangan
{
	return join '', map { "INSERT INTO bayangan (tabel, pada, isi) SELECT '$_', clock_timestamp(), coalesce(jsonb_agg(to_jsonb(x) ORDER BY to_jsonb(x)), '[]') FROM $_ x;\n" } qw(t u);
}

# A change of the table is known by the next change of its rows.
sub bentuk
{
	my ($kolom, @ubah) = @_;
	return join '', map { my $t = $_; (map { "ALTER TABLE $t $_;\n" } @ubah), "INSERT INTO $t (wilayah, id, n) SELECT w, 900, 0 FROM generate_series(1, 3) w ON CONFLICT DO NOTHING;\nUPDATE $t SET n = n + 1, $kolom WHERE id % 2 = 0;\n" } qw(t u);
}

my @bentuk = (
	sub { '' },
	sub { bentuk('baru = id', 'ADD COLUMN baru integer DEFAULT 7') },
	sub { bentuk('lain = 0', 'RENAME COLUMN baru TO lain', q{ADD COLUMN c pasangan DEFAULT '(1,"x y")'}) },
	sub { bentuk('k = 0', 'ALTER COLUMN k TYPE bigint', 'ADD COLUMN r int4range') },
	sub { bentuk(q{r = '[1,5)', k = 3000000000}, 'ALTER COLUMN n SET DEFAULT 3') },
	# only t has the log to be known from without the column
	sub { "ALTER TABLE t DROP COLUMN lain;\n" . bentuk('k = 1') },
	sub { bentuk('lain = 5', 'ADD COLUMN IF NOT EXISTS lain integer') },
	sub { "ALTER TABLE t ALTER COLUMN k TYPE numeric(12,2);\n" . bentuk('k = 2') },
	sub { bentuk('"kolom ""aneh""" = NULL', 'RENAME COLUMN k TO k_lama', 'RENAME COLUMN f TO k', 'RENAME COLUMN k_lama TO f', 'RENAME COLUMN k TO k_baru', 'RENAME COLUMN f TO k', 'RENAME COLUMN k_baru TO f') });
my $skrip = "SELECT setseed(0.5);\n";
my $tiap = 10_000 / @bentuk;
for my $bagian (0 .. $#bentuk)
{
	$skrip .= $bentuk[$bagian]->() . bayangan();
	my $berikut = $tiap * $bagian;
	while ($banyak < $tiap * ($bagian + 1))
	{
		$skrip .= langkah();
		next if $banyak < $berikut;
		$skrip .= "ROLLBACK;\n" . bayangan();
		$berikut += $tiap / 3;
	}
	$skrip .= bayangan();
}
append_to_file("$berkas/skrip", $skrip);
my ($rc, $out, $err) = $node->psql('postgres', undef, extra_params => [ '-f', "$berkas/skrip" ], on_error_stop => 0);
diag($err) if $ENV{PESAN};
my %galat;
$galat{$_}++ for $err =~ /ERROR: +(\w+ \w+)/g;
is(join(', ', grep { !/^(duplicate key|current transaction|ON CONFLICT|prepared transaction|integer out|savepoint "a|MERGE command)/ } sort keys %galat), '', 'no errors but those meant to be');

cmp_ok($banyak, '>=', 10_000, 'so many operations');
cmp_ok($node->safe_psql('postgres', 'SELECT count(*) FROM kinerja_jejak.jejak'), '>', 12_000, 'and more changes');
is($node->safe_psql('postgres', q{SELECT string_agg(DISTINCT operasi::text, '' ORDER BY operasi::text) FROM kinerja_jejak.jejak}), 'DITU', 'of every kind');
cmp_ok($node->safe_psql('postgres', q{SELECT count(DISTINCT isi) FROM bayangan}), '>', 50, 'copies that differ');
for my $tabel (qw(t u))
{
	is($node->safe_psql('postgres', qq{SELECT string_agg(nomor::text, ' ' ORDER BY nomor) FROM bayangan WHERE tabel = '$tabel' AND isi <> (SELECT coalesce(jsonb_agg(j ORDER BY j), '[]') FROM kinerja.keadaan('$tabel', pada) j)}),
		'', "$tabel: keadaan is every copy");
	like($node->safe_psql('postgres', qq{SELECT count(*) || ' ' || count(*) FILTER (WHERE baris IS DISTINCT FROM kinerja.keadaan_baris('$tabel', jsonb_build_object('wilayah', baris -> 'wilayah', 'id', baris -> 'id'), pada))
		FROM (SELECT pada, baris FROM (SELECT * FROM bayangan WHERE tabel = '$tabel' ORDER BY nomor LIMIT 12 OFFSET 3) b, LATERAL (SELECT baris FROM jsonb_array_elements(isi) WITH ORDINALITY e(baris, i) WHERE i IN (3, 12, 20) LIMIT 2) e) x}),
		qr/^2[0-4] 0$/, "$tabel: keadaan_baris is its row");
}
my @jejak = catatan($node, 'postgres', 'kinerja_jejak');
jejak_utuh($node, 'postgres', 'kinerja_jejak', 'afterwards');
$node->stop;

done_testing();
