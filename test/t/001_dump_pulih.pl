# A table with a column of every type, its indexes, partitions, defaults and
# checks: dumped, restored elsewhere, the same; and the same after a crash.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('asal');
$node->init;
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION asn_kinerja;
CREATE TABLE evaluasi (
    nip kinerja.nip,
    periode kinerja.periode,
    golongan kinerja.golongan DEFAULT 'III/a',
    nilai kinerja.nilai CHECK (nilai OPERATOR(kinerja.>=) '0'),
    bobot kinerja.bobot DEFAULT '100%',
    hasil kinerja.ekspektasi,
    predikat kinerja.predikat,
    bulat kinerja.nilai GENERATED ALWAYS AS (kinerja.bulat(nilai, 0)) STORED,
    PRIMARY KEY (nip, periode)
) PARTITION BY RANGE (periode);
CREATE TABLE evaluasi_2025 PARTITION OF evaluasi FOR VALUES FROM ('2025') TO ('2026');
CREATE TABLE evaluasi_2026 PARTITION OF evaluasi FOR VALUES FROM ('2026') TO ('2027');
CREATE INDEX evaluasi_nilai ON evaluasi (nilai);
CREATE INDEX evaluasi_predikat ON evaluasi USING hash (predikat);
CREATE INDEX evaluasi_nip ON evaluasi USING brin (nip);
CREATE INDEX evaluasi_nilai_pangkat ON evaluasi (kinerja.int4(predikat)) WHERE nilai OPERATOR(kinerja.>) 90.5;
INSERT INTO evaluasi (nip, periode, nilai, hasil, predikat)
SELECT ('19860926' || to_char(2005 + i % 15, 'FM0000') || to_char(1 + i % 12, 'FM00') || '1' || to_char(1 + i % 999, 'FM000'))::kinerja.nip,
       p, ((i * 7919) % 1200000 / 10000.0)::kinerja.nilai, (1 + i % 3)::kinerja.ekspektasi, (1 + i % 5)::kinerja.predikat
FROM generate_series(1, 900) i,
     (SELECT kinerja.uraikan('2025', 'triwulan') UNION ALL SELECT kinerja.uraikan('2026', 'bulan')) p(p);
CREATE TABLE ringkasan (tahun kinerja.periode PRIMARY KEY, r kinerja.rekap, aturan kinerja.aturan DEFAULT kinerja.aturan_baku('PERMENPANRB6-2022'));
INSERT INTO ringkasan SELECT kinerja.periode(kinerja.awal(periode), 'tahun'), kinerja.rekap(nilai) FROM evaluasi GROUP BY 1;
CREATE VIEW rekap AS SELECT periode, kinerja.rata_tertimbang(nilai, bobot, 2) AS rata, kinerja.max(predikat) AS terbaik FROM evaluasi GROUP BY periode;
SQL

my $semua = q{SELECT md5(string_agg(e::text, '|' ORDER BY nip, periode)) || ' ' || count(*) FROM evaluasi e};
my $rekap = q{SELECT string_agg(r::text, '|' ORDER BY periode) FROM rekap r};
my $gabung = q{SELECT gabung(r) = (SELECT kinerja.rekap(nilai) FROM evaluasi) AND min(pg_column_size(r)) > 2000 AND bool_and(aturan = aturan_baku('PERMENPANRB6-2022')) FROM ringkasan};
my ($isi, $ringkas) = map { $node->safe_psql('postgres', "SET search_path = public, kinerja; $_") } $semua, $rekap;
like($isi, qr/ 14400$/, 'the table has its rows');

my $berkas = $node->backup_dir;
mkdir $berkas;
for my $bentuk (qw(plain custom))
{
	$node->command_ok([ 'pg_dump', '-d', $node->connstr('postgres'), '-F', $bentuk, '-f', "$berkas/$bentuk" ], "dump, $bentuk");
}
$node->safe_psql('postgres', 'CREATE DATABASE pulih_plain');
$node->safe_psql('postgres', 'CREATE DATABASE pulih_custom');
$node->command_ok([ 'psql', '-X', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('pulih_plain'), '-f', "$berkas/plain" ], 'restore, plain');
$node->command_ok([ 'pg_restore', '-e', '-d', $node->connstr('pulih_custom'), "$berkas/custom" ], 'restore, custom');
for my $db (qw(pulih_plain pulih_custom))
{
	is($node->safe_psql($db, "SET search_path = public, kinerja; $semua"), $isi, "$db: the same rows");
	is($node->safe_psql($db, "SET search_path = public, kinerja; $rekap"), $ringkas, "$db: the same summary");
	is($node->safe_psql($db, "SET search_path = public, kinerja; $gabung"), 't', "$db: stored summaries roll up to what one pass over the rows gives");
}
unlike(slurp_file("$berkas/plain"), qr/CREATE (TYPE|FUNCTION|AGGREGATE|OPERATOR)/, 'the engine is dumped as CREATE EXTENSION alone');

# the server is killed: the indexes come back from the log
$node->stop('immediate');
$node->start;
is($node->safe_psql('postgres', "SET search_path = public, kinerja; $semua"), $isi, 'the same rows after a crash');
for my $syarat (q{nilai = '100.0001'}, q{predikat = 'Baik'}, q{nip > '198609262015051001'}, q{nilai > 110.5})
{
	my ($indeks, $urut) = map {
		$node->safe_psql('postgres', "SET search_path = public, kinerja; SET enable_seqscan = $_; SELECT count(*) FROM evaluasi WHERE $syarat")
	} qw(off on);
	is($indeks, $urut, "index = sequential scan after a crash: $syarat");
}
$node->stop;

done_testing();
