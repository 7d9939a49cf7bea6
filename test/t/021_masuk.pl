# Tokens made elsewhere, as an identity server makes them: what a transaction that is
# prepared has of them, and databases of other encodings.
use strict;
use warnings;

use Digest::SHA qw(hmac_sha256);
use MIME::Base64 qw(encode_base64url);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $kunci = join '', map { chr } 1 .. 40;
my $arbas = '198609262015051001';
my $node = PostgreSQL::Test::Cluster->new('utama');
$node->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', "client_min_messages = warning\nmax_prepared_transactions = 2\nlc_messages = 'C'\n");
$node->start;

# the claims are JSON in UTF-8, with these members beside what every token has
sub token
{
	my ($db, $jti, $lain) = @_;
	my ($kini, $nanti) = (time, time + 300);
	my $isi = qq({"sub":"$arbas","aud":["akun","$db"],"iat":$kini,"exp":$nanti,"jti":"$jti") . ($lain // '') . '}';
	my $awal = encode_base64url('{"alg":"HS256","typ":"JWT","kid":"k"}') . '.' . encode_base64url($isi);
	return $awal . '.' . encode_base64url(hmac_sha256($awal, $kunci));
}

sub siapkan
{
	my ($db, $pilihan) = @_;
	$node->safe_psql('postgres', qq(CREATE DATABASE "$db" TEMPLATE template0 $pilihan));
	$node->safe_psql($db, 'CREATE EXTENSION asn_kinerja; CALL kinerja.pasang();'
		  . "INSERT INTO kinerja.kunci_masuk (kid, kunci) VALUES ('k', '\\x" . unpack('H*', $kunci) . "');"
		  . "INSERT INTO kinerja.pegawai (nip, nama, mulai) VALUES ('$arbas', 'Arbas', '2015-05-01')");
	return;
}

# what the session says, and what it refuses
sub kata
{
	my ($db, $sql) = @_;
	my ($keluar, $galat) = ('', '');
	$node->psql($db, $sql, stdout => \$keluar, stderr => \$galat, on_error_stop => 0);
	$keluar =~ s/\n/ /g;
	return $galat =~ /ERROR:  (.*)/ ? "$keluar|$1" : $keluar;
}

siapkan('simpeg', "ENCODING 'UTF8'");
is(kata('simpeg', "SELECT kinerja.masuk('" . token('simpeg', 'a', ',"name":"Añ"') . "')"), $arbas, 'a token of an identity server');

# ---- prepared: the claim ends, the token stays used unless it is taken back
my $token = token('simpeg', 'b');
is(kata('simpeg', "BEGIN; SELECT kinerja.masuk('$token'); PREPARE TRANSACTION 'p'; SELECT kinerja.nip_masuk() IS NULL"), "$arbas t", 'who prepares is nobody after that');
is(kata('simpeg', "SET lock_timeout = '200ms'; SELECT kinerja.masuk('$token')"), '|canceling statement due to lock timeout', 'while it is prepared, the token is neither used nor free');
is(kata('simpeg', "ROLLBACK PREPARED 'p'; SELECT kinerja.nip_masuk() IS NULL; SELECT kinerja.masuk('$token')"), "t $arbas", 'rolled back, it is free');
$token = token('simpeg', 'c');
is(kata('simpeg', "BEGIN; SELECT kinerja.masuk('$token'); PREPARE TRANSACTION 'p'; COMMIT PREPARED 'p'; SELECT kinerja.nip_masuk() IS NULL; SELECT kinerja.masuk('$token')"), qq($arbas t|token refused: "c" has been used already), 'committed, it is used');
# what has been used is so after a crash, too
$token = token('simpeg', 'd');
is(kata('simpeg', "SELECT kinerja.masuk('$token')"), $arbas, 'used once');
$node->stop('immediate');
$node->start;
is(kata('simpeg', "SELECT kinerja.masuk('$token')"), '|token refused: "d" has been used already', 'and not again after a crash');

# ---- other databases
siapkan('latin', "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");
siapkan('mentah', "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");
is(kata('simpeg', "SELECT kinerja.masuk('" . token('mentah', 'e') . "')"), '|token refused: it is for "["akun", "mentah"]"', 'the token of another database');
is(kata('mentah', "SELECT kinerja.masuk('" . token('mentah', 'e', ',"name":"Añ"') . "')"), $arbas, 'no encoding: bytes are bytes');
is(kata('mentah', "SELECT kinerja.masuk('" . token('mentah', 'f', ",\"name\":\"A\xf1\"") . "')"), '|invalid JSON Web Token', 'but a token is UTF-8 everywhere');
$node->safe_psql('latin', "INSERT INTO kinerja.token_terpakai (jti, nip, kid, kedaluwarsa) VALUES (chr(241), '$arbas', 'k', now())");
is(kata('latin', "SET client_encoding = 'UTF8'; SELECT kinerja.masuk('" . token('latin', 'ñ') . "')"), '|token refused: "ñ" has been used already', 'what is claimed is compared in the encoding of the database');
is(kata('latin', "SELECT kinerja.masuk('" . token('latin', 'g', ',"name":"Kōji"') . "')"), '|character with byte sequence 0xc5 0x8d in encoding "UTF8" has no equivalent in encoding "LATIN1"', 'and has to be possible there');

$node->stop;
done_testing();
