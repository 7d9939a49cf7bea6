# The sealed log before two verifiers: verifikasi() and the program in Python that was
# written from the documents.  They say the same of a sound log, of one that went
# through a dump into another cluster and goes on there, and of every way of tampering.
use strict;
use warnings;

use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $periksa = "$FindBin::RealBin/../../docs/periksa";
my $folder = PostgreSQL::Test::Utils::tempdir;
my $asal = PostgreSQL::Test::Cluster->new('asal');
$asal->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
$asal->append_conf('postgresql.conf', "client_min_messages = warning\ntimezone = 'Asia/Jayapura'\ndatestyle = 'German'\nautovacuum = off\n");
$asal->start;

# ---- a log of every kind of row, sealed three times, signed by the agency and by a witness

$asal->safe_psql('postgres', 'CREATE DATABASE sumber');
$asal->safe_psql('sumber', <<'SQL');
CREATE EXTENSION asn_kinerja;
CREATE TABLE t (id integer PRIMARY KEY, n numeric, "kolom	dua" text, rahasia text, w timestamptz);
CREATE TABLE p (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (100) TO (200);
CALL kinerja.pasang_audit('t', kolom_rahasia => '{rahasia}');
CALL kinerja.pasang_audit('p', 'baris');
SET asn_kinerja.pelaku = 'nip:198609262015051001';
INSERT INTO t SELECT i, i / 7.0, E'a\tb\\' || i, 'diam', '2026-07-01 12:00+07' FROM generate_series(1, 300) i;
CALL kinerja.segel(asal => 'kinerja.kotacontoh.go.id/jejak');
SET asn_kinerja.alasan = E'koreksi\nkedua';
UPDATE t SET n = n + 1 WHERE id <= 280;
UPDATE t SET id = id + 1000, rahasia = 'lain' WHERE id > 298;
INSERT INTO p VALUES (1, 1), (2, 2), (150, 3);
UPDATE p SET id = id + 99 WHERE id < 3;
ALTER TABLE t ADD COLUMN baru integer DEFAULT 7;
ALTER TABLE t RENAME COLUMN n TO angka;
UPDATE t SET baru = 8 WHERE id = 5;
DELETE FROM t WHERE id IN (6, 7);
TRUNCATE p;
CALL kinerja.segel();
UPDATE t SET angka = NULL, w = 'infinity' WHERE id <= 40;
CALL kinerja.segel();
INSERT INTO t VALUES (5000, 0, 'belum disegel');
SQL
is($asal->safe_psql('sumber', 'SELECT count(*) FROM kinerja_jejak.ubin WHERE lebar = 256'), '2', 'two full tiles');

sub openssl
{
	system_or_bail('openssl', @_);
	return;
}

sub isi_berkas
{
	my ($nama, $isi) = @_;
	open my $berkas, '>:raw', "$folder/$nama" or die $!;
	print $berkas $isi;
	close $berkas;
	return "$folder/$nama";
}

# the key as the server prints it, and a line that openssl has signed
my %kunci;
for (['badan', 'kinerja.kotacontoh.go.id/jejak', 'false'], ['saksi', 'saksi.example.org/w1', 'true'], ['asing', 'kinerja.kotacontoh.go.id/jejak', 'false'])
{
	my ($siapa, $nama, $saksi) = @$_;
	openssl('genpkey', '-algorithm', 'ed25519', '-out', "$folder/$siapa.pem");
	openssl('pkey', '-in', "$folder/$siapa.pem", '-pubout', '-outform', 'DER', '-out', "$folder/$siapa.der");
	$kunci{$siapa} = $asal->safe_psql('sumber', sprintf(q{SELECT kinerja.kunci_penanda('%s', '\x%s', %s)}, $nama, unpack('H*', substr(slurp_file("$folder/$siapa.der"), -32)), $saksi));
	$asal->safe_psql('sumber', "CALL kinerja.kenalkan_penanda('$kunci{$siapa}')") unless $siapa eq 'asing';
}

sub tanda
{
	my ($siapa, $nota, $waktu) = @_;
	my ($nama, $id) = split /\+/, $kunci{$siapa};
	my $pesan = defined $waktu ? "cosignature/v1\ntime $waktu\n$nota" : $nota;
	openssl('pkeyutl', '-sign', '-rawin', '-inkey', "$folder/$siapa.pem", '-in', isi_berkas('pesan', $pesan), '-out', "$folder/sig");
	my $isi = pack('H*', $id) . (defined $waktu ? pack('Q>', $waktu) : '') . slurp_file("$folder/sig");
	require MIME::Base64;
	return "\xe2\x80\x94 $nama " . MIME::Base64::encode_base64($isi, '');
}

my $ukuran = $asal->safe_psql('sumber', 'SELECT max(ukuran) FROM kinerja_jejak.segel');
my $nota = $asal->safe_psql('sumber', "SELECT nota FROM kinerja_jejak.segel WHERE ukuran = $ukuran");
$asal->safe_psql('sumber', "CALL kinerja.tanda_tangani($ukuran, '" . tanda('badan', $nota) . "')");
$asal->safe_psql('sumber', "CALL kinerja.tanda_tangani($ukuran, '" . tanda('saksi', $nota, 1_790_000_000) . "')");
is($asal->safe_psql('sumber', 'SELECT tanda, saksi, belum_diperiksa FROM kinerja.v_segel ORDER BY ukuran DESC LIMIT 1'), '1|1|0', 'signed and witnessed');
is($asal->safe_psql('sumber', q{SELECT string_agg(hal || '=' || coalesce(ukuran::text, ''), ' ') FROM kinerja.jaminan()}), "segel=$ukuran belum disegel=1 tanda badan=$ukuran saksi=$ukuran tidak dijamin=", 'what stands behind it');

# ---- the two verifiers

sub ekspor
{
	my ($node, $db) = @_;
	mkdir "$folder/ekspor";
	system_or_bail('psql', '-Xq', '-d', $node->connstr($db), '-v', "arah=$folder/ekspor", '-f', "$periksa/ekspor.sql");
	return;
}

# What each finds: of rows the number and the word, of the rest the words.
sub ringkas { my %kata = map { $_ => 1 } @_; return join('; ', sort keys %kata) }

sub menurut_server
{
	my ($node, $db, $luar) = @_;
	my $luar_sql = defined $luar ? "'$luar'" : 'NULL';
	my ($rc, $out, $err) = $node->psql($db, qq{\\set VERBOSITY sqlstate
SELECT coalesce('daun ' || nomor || ' ', '') || temuan FROM kinerja.verifikasi(titik_periksa => $luar_sql)});
	return "rc $rc $err" if $rc;
	return ringkas(split /\n/, $out);
}

my %tentang_baris = map { $_ => 1 } qw(diubah dihapus disisipkan ditukar terpotong);

sub ringkas_python { return ringkas(map { my (undef, $nomor, $temuan) = split /\t/; ($tentang_baris{$temuan} ? "daun $nomor " : '') . $temuan } split /\n/, $_[0]) }

sub menurut_python
{
	my ($node, $db, $luar) = @_;
	ekspor($node, $db);
	my @pilihan = defined $luar ? ('--titik-periksa', isi_berkas('luar', $luar)) : ();
	my ($out, $err) = run_command([ 'python3', "$periksa/periksa_jejak.py", 'ekspor', "$folder/ekspor", @pilihan ]);
	return "python: $err" if $err ne '';
	return ringkas_python($out);
}

sub sepakat
{
	my ($node, $db, $label, $luar) = @_;
	my $server = menurut_server($node, $db, $luar);
	is(menurut_python($node, $db, $luar), $server, "$label: both say \"$server\"");
	return $server;
}

is(sepakat($asal, 'sumber', 'sound'), '', 'and that is nothing');
is(sepakat($asal, 'sumber', 'sound, against a checkpoint kept outside', $nota), '', 'and that is nothing');

# ---- tampering: each in a copy of the database, in which nothing is guarded any more

my @letak = map { [ split /\|/ ] } split /\n/, $asal->safe_psql('sumber', <<'SQL');
SELECT nomor, operasi, CASE WHEN kepala IS NULL THEN 'head' ELSE 'row' END, format('(era, transaksi, urutan) = (%s, %L, %s)', era, transaksi, urutan)
FROM (SELECT row_number() OVER (ORDER BY era, transaksi, urutan) - 1 AS nomor, * FROM kinerja_jejak.jejak) j ORDER BY nomor
SQL
my %contoh;
for (@letak) { $contoh{"$_->[1] $_->[2]"} = $_ if $_->[0] > 2 && $_->[0] < $ukuran - 3 }
sub baris { return $letak[ $_[0] ][3] }
my %lain = (
	'timestamp with time zone' => q{coalesce(%1$s, now()) + interval '1 microsecond'}, 'xid8' => q{(coalesce(%1$s, '5')::text::bigint + 1)::text::xid8}, 'text' => q{coalesce(%1$s, '') || 'z'},
	'"char"' => q{CASE %1$s WHEN 'I' THEN 'D' ELSE 'I' END::"char"}, 'inet' => q{'10.0.0.1'}, 'bytea' => q{set_byte(%1$s, 2, 255 - get_byte(%1$s, 2))}, 'text[]' => q{%1$s || 'z'::text},
	'smallint[]' => q{%1$s || 9::smallint}, 'oid' => q{%1$s::bigint::integer + 1}, 'integer' => q{coalesce(%1$s, 0) + 1}, 'smallint' => q{coalesce(%1$s, 0) + 1}, 'bigint' => q{coalesce(%1$s, 0) + 1});

sub kolom { return map { [ split /\|/ ] } split /\n/, $asal->safe_psql('sumber', "SELECT quote_ident(attname), format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = 'kinerja_jejak.$_[0]'::regclass AND attnum > 0 AND attidentity = '' ORDER BY attnum") }
sub ubah { my ($tabel, $kolom, $tipe, $mana) = @_; return "UPDATE kinerja_jejak.$tabel SET $kolom = " . sprintf($lain{$tipe}, $kolom) . " WHERE $mana" }

my @rusak;
for my $jenis (sort keys %contoh)
{
	push @rusak, [ "$jenis: $_->[0]", ubah('jejak', @$_, $contoh{$jenis}[3]) ] for kolom('jejak');
}
for my $tabel (qw(era bentuk)) { push @rusak, [ "$tabel: $_->[0]", ubah($tabel, @$_, 'nomor = 1') ] for kolom($tabel) }
push @rusak, [ "segel: $_->[0]", ubah('segel', @$_, 'ukuran <> 300 AND ukuran <> ' . $ukuran) ] for kolom('segel');
push @rusak, [ "ubin: $_->[0]", ubah('ubin', @$_, 'tingkat = 0 AND nomor = 1 AND lebar = 256') ] for grep { $_->[0] !~ /^(tingkat|nomor|lebar)$/ } kolom('ubin');
push @rusak, map { [ "ubin $_", "UPDATE kinerja_jejak.ubin SET isi = set_byte(isi, 2, 255 - get_byte(isi, 2)) WHERE ctid = '$_'" ], [ "no ubin $_", "DELETE FROM kinerja_jejak.ubin WHERE ctid = '$_'" ] }
	split /\n/, $asal->safe_psql('sumber', 'SELECT ctid FROM kinerja_jejak.ubin ORDER BY tingkat, nomor, lebar');
push @rusak,
	[ 'a row removed', 'DELETE FROM kinerja_jejak.jejak WHERE ' . baris(400) ], [ 'three rows removed', 'DELETE FROM kinerja_jejak.jejak WHERE ' . join(' OR ', map { baris($_) } 400 .. 402) ],
	[ 'the first row removed', 'DELETE FROM kinerja_jejak.jejak WHERE ' . baris(0) ], [ 'a head removed', 'DELETE FROM kinerja_jejak.jejak WHERE ' . $contoh{'U head'}[3] ],
	[ 'the tail removed', "DELETE FROM kinerja_jejak.jejak WHERE NOT (era, transaksi, urutan) < (SELECT era, transaksi, urutan FROM kinerja_jejak.jejak WHERE " . baris($ukuran - 5) . ')' ],
	[ 'a row inserted', 'INSERT INTO kinerja_jejak.jejak SELECT (jsonb_populate_record(j, \'{"urutan": 2000}\')).* FROM kinerja_jejak.jejak j WHERE ' . baris(400) ],
	[ 'a row before the first', 'INSERT INTO kinerja_jejak.jejak SELECT (jsonb_populate_record(j, \'{"transaksi": "3"}\')).* FROM kinerja_jejak.jejak j WHERE ' . baris(0) ],
	[ 'two rows swapped', 'UPDATE kinerja_jejak.jejak SET urutan = CASE urutan WHEN 10 THEN 20 ELSE 10 END WHERE urutan IN (10, 20) AND transaksi = (SELECT transaksi FROM kinerja_jejak.jejak WHERE ' . baris(5) . ')' ],
	[ 'the first checkpoint removed', 'DELETE FROM kinerja_jejak.segel WHERE ukuran = 300' ], [ 'the last checkpoint removed', "DELETE FROM kinerja_jejak.segel WHERE ukuran = $ukuran" ],
	[ 'a signature changed', q{UPDATE kinerja_jejak.tanda SET baris = overlay(baris PLACING CASE substr(baris, length(baris) - 30, 4) WHEN 'AAAA' THEN 'BBBB' ELSE 'AAAA' END FROM length(baris) - 30) WHERE NOT saksi} ],
	[ 'a cosignature under another name', q{UPDATE kinerja_jejak.tanda SET baris = replace(baris, 'saksi.example.org', 'saksi.example.com'), nama = 'saksi.example.com/w1' WHERE saksi} ];

my $lolos = join('; ', map { "ALTER TABLE kinerja_jejak.$_ DISABLE TRIGGER ALL" } qw(jejak era bentuk segel ubin tanda));
$asal->safe_psql('sumber', $lolos);

# Each in a transaction of its own that is taken back: its findings, and its export.
my $ekspor = slurp_file("$periksa/ekspor.sql");
$ekspor =~ s/^(BEGIN ISOLATION|COMMIT).*;$//mg;
isi_berkas('ekspor.sql', $ekspor);
my $skrip = "\\set QUIET 1\n\\pset format unaligned\n\\pset tuples_only on\n";
for my $n (0 .. $#rusak)
{
	mkdir "$folder/$n";
	$skrip .= "\\set arah $folder/$n\nBEGIN;\n\\o $folder/$n/banyak\nWITH u AS ($rusak[$n][1] RETURNING 1) SELECT count(*) FROM u;\n"
	  . "\\o $folder/$n/temuan\nSELECT coalesce('daun ' || nomor || ' ', '') || temuan FROM kinerja.verifikasi();\n\\o\n\\ir ekspor.sql\nROLLBACK;\n";
}
system_or_bail('psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $asal->connstr('sumber'), '-f', isi_berkas('rusak.sql', $skrip));
isi_berkas('semua.py', <<'PY');
import contextlib, importlib.util, os, sys
sys.dont_write_bytecode = True
spek = importlib.util.spec_from_file_location('periksa_jejak', sys.argv[1])
program = importlib.util.module_from_spec(spek)
spek.loader.exec_module(program)
for folder in sys.argv[2:]:
    sys.argv = ['periksa_jejak.py', 'ekspor', folder]
    with open(os.path.join(folder, 'python'), 'w') as berkas, contextlib.redirect_stdout(berkas):
        program.main()
PY
system_or_bail('python3', "$folder/semua.py", "$periksa/periksa_jejak.py", map { "$folder/$_" } 0 .. $#rusak);
for my $n (0 .. $#rusak)
{
	my $server = ringkas(split /\n/, slurp_file("$folder/$n/temuan"));
	cmp_ok(slurp_file("$folder/$n/banyak"), '>', 0, "$rusak[$n][0]: something is changed");
	is(ringkas_python(slurp_file("$folder/$n/python")), $server, "$rusak[$n][0]: both say \"$server\"");
	isnt($server, '', "$rusak[$n][0]: and that is something");
}

# ---- one row proved, without the database

sub bukti
{
	my ($berkas, @pilihan) = @_;
	my $hasil = IPC::Run::run([ 'python3', "$periksa/periksa_jejak.py", 'bukti', $berkas, @pilihan ], '>', \my $out, '2>', \my $err);
	return wantarray ? ($? >> 8, $out, $err) : $? >> 8;
}
for my $nomor (0, 5, 255, 256, $ukuran - 1)
{
	my $berkas = isi_berkas("$nomor.tlog-proof", $asal->safe_psql('sumber', "SELECT kinerja.bukti_jejak(ARRAY[bentuk], kunci, $nomor) FROM kinerja_jejak.jejak WHERE " . baris($nomor)));
	is(bukti($berkas), 0, "leaf $nomor is proved");
	is(bukti($berkas, '--kunci', $kunci{badan}, $kunci{saksi}), 0, "leaf $nomor, under both keys");
	is(bukti($berkas, '--kunci', $kunci{asing}), 1, "leaf $nomor, under another key: refused");
}
my $bukti = slurp_file("$folder/5.tlog-proof");
like((bukti("$folder/5.tlog-proof"))[1], qr/nip:198609262015051001/, 'the proof tells who');
my $ditolak = 0;
my @byte = grep { $_ % 23 == 0 } 0 .. index($bukti, "\n\xe2\x80\x94") - 1;
for (@byte)
{
	my $lain = $bukti;
	substr($lain, $_, 1) = substr($lain, $_, 1) eq 'A' ? 'B' : 'A';
	$ditolak++ if bukti(isi_berkas('lain.tlog-proof', $lain), '--kunci', $kunci{badan}) != 0;
}
is($ditolak, scalar @byte, 'a proof with one byte changed is refused');

# ---- dumped, restored into another cluster, gone on with there: one tree

my $tuju = PostgreSQL::Test::Cluster->new('tuju');
$tuju->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
$tuju->append_conf('postgresql.conf', "client_min_messages = warning\nautovacuum = off\n");
$tuju->start;
$asal->safe_psql('sumber', $lolos =~ s/DISABLE/ENABLE/gr);
$asal->command_ok([ 'pg_dump', '-F', 'c', '-d', $asal->connstr('sumber'), '-f', "$folder/dump" ], 'dump');
$tuju->safe_psql('postgres', 'CREATE DATABASE sumber');
$tuju->command_ok([ 'pg_restore', '-e', '-d', $tuju->connstr('sumber'), "$folder/dump" ], 'restore');
is(sepakat($tuju, 'sumber', 'restored', $nota), '', 'and that is nothing');
# what was not sealed there and what is written here, sealed at once; one that is still writing is left out
$tuju->safe_psql('postgres', 'CREATE DATABASE campur TEMPLATE sumber');
$tuju->safe_psql('campur', 'UPDATE t SET angka = 2 WHERE id <= 3');
my $penulis = $tuju->background_psql('campur');
$penulis->query_safe('BEGIN; UPDATE t SET angka = 3 WHERE id = 1');
$tuju->safe_psql('campur', 'CALL kinerja.segel()');
is($tuju->safe_psql('campur', 'SELECT max(ukuran) FROM kinerja_jejak.segel'), $ukuran + 1 + 3, 'rows of two eras in one run');
is(sepakat($tuju, 'campur', 'two eras in one run', $nota), '', 'and that is nothing');
$penulis->query_safe('COMMIT');
$penulis->quit;
$tuju->safe_psql('campur', 'CALL kinerja.segel()');
is($tuju->safe_psql('campur', 'SELECT max(ukuran) FROM kinerja_jejak.segel'), $ukuran + 1 + 3 + 1, 'the one that was still writing comes next');
is(sepakat($tuju, 'campur', 'and after it', $nota), '', 'and that is nothing');

$tuju->safe_psql('sumber', 'CALL kinerja.segel()');
is($tuju->safe_psql('sumber', 'SELECT max(ukuran) FROM kinerja_jejak.segel'), $ukuran + 1, 'the row that was not sealed there is sealed here');
$tuju->safe_psql('sumber', q{UPDATE t SET angka = 1 WHERE id <= 30; INSERT INTO p VALUES (1, 1)});
$tuju->safe_psql('sumber', 'CALL kinerja.segel()');
$tuju->safe_psql('sumber', 'DELETE FROM t WHERE id = 10');
$tuju->safe_psql('sumber', 'CALL kinerja.segel()');
is($tuju->safe_psql('sumber', q{SELECT string_agg(era || ':' || ukuran, ' ' ORDER BY ukuran) FROM kinerja_jejak.segel WHERE ukuran > } . $ukuran), join(' ', '1:' . ($ukuran + 1), '2:' . ($ukuran + 30), '2:' . ($ukuran + 31)), 'and what is written here, in the next era');
is(sepakat($tuju, 'sumber', 'gone on with', $nota), '', 'and that is nothing');
is($tuju->safe_psql('sumber', "SELECT kinerja.konsistensi_sah(a.ukuran, a.akar, b.ukuran, b.akar, kinerja.bukti_konsistensi(a.ukuran, b.ukuran)) FROM kinerja.urai_titik_periksa('$nota') a, kinerja_jejak.segel b ORDER BY b.ukuran DESC LIMIT 1"), 't', 'the newest checkpoint goes on from the one of the old cluster');
is(bukti(isi_berkas('tuju.tlog-proof', $tuju->safe_psql('sumber', q{SELECT kinerja.bukti('t', '{"id": 10}')}))), 0, 'a row of the second era is proved');
is($tuju->safe_psql('sumber', q{SELECT kinerja.nomor_daun(2::smallint, transaksi, urutan) FROM kinerja.jejak('t', '{"id": 10}') WHERE operasi = 'D'}), $ukuran + 30, 'and has its number');

# ---- a month detached: what comes after it is verified against the tiles

$tuju->safe_psql('sumber', "$lolos; DELETE FROM kinerja_jejak.jejak WHERE transaksi = (SELECT transaksi FROM kinerja_jejak.ubin WHERE tingkat = 0 AND nomor = 0 LIMIT 1) AND era = 1");
isnt($tuju->safe_psql('sumber', 'SELECT count(*) FROM kinerja.verifikasi()'), '0', 'without its rows the whole is not whole');
is($tuju->safe_psql('sumber', 'SELECT count(*) FROM kinerja.verifikasi(512)'), '0', 'but what follows is');

IPC::Run::run([ 'python3', "$FindBin::RealBin/../periksa/uji_periksa.py" ], '>', \my $keluar, '2>', \my $galat);
is($? >> 8, 0, 'the tests of the program in Python') or diag($galat);

done_testing();
