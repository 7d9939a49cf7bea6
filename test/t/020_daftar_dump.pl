# The register goes through pg_dump as the ordinary tables that it is, and the
# host's tables are after everything what they were before.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $asal = PostgreSQL::Test::Cluster->new('asal');
my $tuju = PostgreSQL::Test::Cluster->new('tuju');
for ($asal, $tuju)
{
	$_->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
	$_->append_conf('postgresql.conf', "client_min_messages = warning\ntimezone = 'UTC'\njit = off\n");
	$_->start;
}
my $berkas = $asal->backup_dir;
mkdir $berkas;

# the definitions of some schemas, or of all, as pg_dump writes them; their order
# is another once something depends on them
sub bentuk
{
	my ($node, $db, @skema) = @_;
	my ($out, $err) = ('', '');
	run_log([ 'pg_dump', '-s', (map { ('-n', $_) } @skema), '-d', $node->connstr($db) ], '>', \$out, '2>', \$err) or diag($err);
	$out =~ s/^\\(un)?restrict .*$//mg;
	return join "\n", sort map { s/\n+\z//r } split /^--\n-- (?=Name: )/m, $out =~ s/^--\n-- PostgreSQL database dump complete.*//msr;
}

sub jalankan
{
	my ($db, @nama) = @_;
	$asal->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $asal->connstr($db), map { ('-f', $_) } @nama ], "$db: @nama");
	return;
}

# what a mapping of an agency gives, and that the agency does not notice
sub petakan
{
	my ($db, $pemetaan, $skema, $harapan) = @_;
	my $dulu = bentuk($asal, $db, $skema);
	like($dulu, qr/CREATE TABLE/, "$db: there is a schema of the agency");
	$asal->safe_psql($db, 'CREATE EXTENSION asn_kinerja; CALL kinerja.pasang()');
	my $daftar = bentuk($asal, $db);
	$asal->safe_psql($db, 'CALL kinerja.pasang()');
	is(bentuk($asal, $db), $daftar, "$db: pasang again changes nothing");
	jalankan($db, "test/contoh/$pemetaan");
	$asal->safe_psql($db, q{CALL kinerja.sinkronkan('2026-01-02')});
	is($asal->safe_psql($db, q{SELECT string_agg(concat_ws(' ', objek, ditambah, ditolak), E'\n') FROM kinerja.v_sinkronisasi WHERE ditambah + ditolak > 0}), $harapan, "$db: what is copied, and refused");
	$asal->safe_psql($db, q{CALL kinerja.sinkronkan('2026-01-02')});
	is($asal->safe_psql($db, 'SELECT sum(ditambah), sum(diubah), sum(ditutup) FROM kinerja.v_sinkronisasi'), '0|0|0', "$db: again, and nothing changes");
	is(bentuk($asal, $db, $skema), $dulu, "$db: the agency's schema is what it was");
	is($asal->safe_psql($db, qq{SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = '$skema'::regnamespace AND NOT t.tgisinternal}), '0', "$db: and no trigger is on it");
	return;
}

$asal->safe_psql('postgres', "CREATE DATABASE $_") for qw(simpeg ketiga luar);
jalankan('simpeg', 'test/contoh/simpeg.sql');
petakan('simpeg', 'pemetaan_simpeg.sql', 'simpeg', "pegawai 5928 72\nkedudukan 5928 0\nunit 60 0\njabatan 15 0\npenempatan 6498 71\npenyelia 5987 71");
jalankan('ketiga', 'test/contoh/ketiga.sql');
petakan('ketiga', 'pemetaan_ketiga.sql', 'hr', "pegawai 29 0\nkedudukan 29 0\nunit 3 0\njabatan 3 0\npenempatan 31 1\npenyelia 30 0\nketidakhadiran 2 0");
is($asal->safe_psql('ketiga', q{SELECT string_agg(concat_ws(' ', unit, jenis, masa), ', ' ORDER BY mulai) FROM kinerja.penempatan WHERE nip::bigint = (SELECT employee_no FROM hr.person WHERE person_id = 10)}),
	'110 definitif [2020-01-01,2024-07-01), 120 definitif [2024-07-01,)', 'ketiga: history without ends has got them');
SKIP:
{
	my $data = $ENV{ASN_KINERJA_DATA};
	skip 'the foreign schema is not beside the checkout', 1 unless defined $data && -r "$data/siasn_simpeg.sql";
	jalankan('luar', "$data/siasn_simpeg.sql");
	jalankan('luar', "$data/siasn_seed.sql");
	petakan('luar', 'pemetaan_luar.sql', 'public', "pegawai 2000 0\nkedudukan 2000 0\nunit 61 0\njabatan 3 0\npenempatan 2000 0\npenyelia 729 0");
}

# a register with an owner of its own, roles, and another table with policies
$asal->safe_psql('postgres', 'CREATE ROLE hrd; CREATE ROLE irban');
$asal->safe_psql('simpeg', q{
	CALL kinerja.petakan_peran('pengelola', 'hrd'); CALL kinerja.petakan_peran('pemeriksa', 'irban');
	ALTER TABLE kinerja.penyelia ENABLE ROW LEVEL SECURITY; ALTER TABLE kinerja.penyelia FORCE ROW LEVEL SECURITY;
	CREATE POLICY semua ON kinerja.penyelia FOR SELECT TO irban USING (selesai IS NULL);
	CREATE INDEX tambahan ON kinerja.pegawai (nama);
	UPDATE simpeg.orang SET nama = nama || ', S.Sos.' WHERE id = 1;
	CALL kinerja.sinkronkan('2026-02-01')});
my %sama = (
	objek => q{SELECT string_agg(concat_ws(' ', c.oid::regclass, relkind, pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity, (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(relacl) a)), E'\n' ORDER BY c.oid::regclass::text COLLATE "C") FROM pg_class c WHERE relnamespace::regnamespace::text IN ('kinerja', 'kinerja_sumber')},
	fungsi => q{SELECT string_agg(concat_ws(' ', p.oid::regprocedure, pg_get_userbyid(proowner), md5(pg_get_functiondef(p.oid)), proacl), E'\n' ORDER BY p.oid::regprocedure::text COLLATE "C") FROM pg_proc p WHERE pronamespace = 'kinerja'::regnamespace AND prokind IN ('f', 'p')},
	kendala => q{SELECT string_agg(concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(c.oid)), E'\n' ORDER BY conrelid::regclass::text COLLATE "C", conname) FROM pg_constraint c WHERE connamespace = 'kinerja'::regnamespace},
	kebijakan => q{SELECT string_agg(p::text, E'\n' ORDER BY schemaname, tablename, policyname) FROM pg_policies p},
	pemicu => q{SELECT string_agg(concat_ws(' ', pg_get_triggerdef(t.oid), tgenabled), E'\n' ORDER BY tgrelid::regclass::text COLLATE "C", tgname) FROM pg_trigger t WHERE NOT tgisinternal},
	tampilan => q{SELECT string_agg(concat_ws(' ', c.oid::regclass, reloptions, pg_get_viewdef(c.oid), obj_description(c.oid)), E'\n' ORDER BY relname) FROM pg_class c WHERE relnamespace = 'kinerja_sumber'::regnamespace},
	audit => q{SELECT string_agg(v::text, E'\n' ORDER BY v::text COLLATE "C") FROM kinerja.v_audit_terpasang v},
	jejak => q{SELECT count(*), md5(string_agg(j::text, E'\n' ORDER BY era, transaksi, urutan)) FROM kinerja_jejak.jejak j},
	sumber => q{SELECT count(*), count(sebab), md5(string_agg(p::text, '|' ORDER BY p::text COLLATE "C")) FROM kinerja_sumber.pegawai p},
	map { ("isi $_" => qq{SELECT count(*), md5(string_agg(t::text, '|' ORDER BY t::text COLLATE "C")) FROM kinerja.$_ t}) }
	  qw(pengaturan bagian_daftar tabel_daftar peran_daftar hak_daftar bentuk_sumber sumber sinkronisasi sinkronisasi_tolak pegawai kedudukan unit jabatan penempatan penyelia));
my %dulu = map { $_ => $asal->safe_psql('simpeg', $sama{$_}) } keys %sama;
isnt($dulu{$_}, '', "there is something to compare: $_") for sort keys %sama;
my $daftar = bentuk($asal, 'simpeg');

$asal->command_ok([ 'pg_dumpall', '-r', '-d', $asal->connstr('postgres'), '-f', "$berkas/peran" ], 'dump of the roles');
$tuju->command_ok([ 'psql', '-X', '-d', $tuju->connstr('postgres'), '-f', "$berkas/peran" ], 'restore of the roles');
$asal->command_ok([ 'pg_dump', '-d', $asal->connstr('simpeg'), '-F', 'c', '-f', "$berkas/custom" ], 'dump, custom');
$asal->command_ok([ 'pg_dump', '-d', $asal->connstr('simpeg'), '-f', "$berkas/plain" ], 'dump, plain');
$tuju->safe_psql('postgres', "CREATE DATABASE $_") for qw(custom plain);
$tuju->command_ok([ 'pg_restore', '-e', '-j', '2', '-d', $tuju->connstr('custom'), "$berkas/custom" ], 'restore, custom');
$tuju->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $tuju->connstr('plain'), '-f', "$berkas/plain" ], 'restore, plain');
for my $db (qw(custom plain))
{
	is($tuju->safe_psql($db, $sama{$_}), $dulu{$_}, "$db: the same: $_") for sort keys %sama;
	is(bentuk($tuju, $db), $daftar, "$db: and to pg_dump");
	$tuju->safe_psql($db, 'CALL kinerja.pasang()');
	is(bentuk($tuju, $db), $daftar, "$db: pasang finds nothing to do");
	is($tuju->safe_psql($db, $sama{'isi bagian_daftar'}), $dulu{'isi bagian_daftar'}, "$db: and has run nothing");
	$tuju->safe_psql($db, q{CALL kinerja.sinkronkan('2026-02-01')});
	is($tuju->safe_psql($db, 'SELECT sum(ditambah), sum(diubah), sum(ditutup) FROM kinerja.v_sinkronisasi'), '0|0|0', "$db: nor sinkronkan");
	isnt($tuju->psql($db, 'DROP EXTENSION asn_kinerja'), 0, "$db: the extension stays while the register is there");
}

# removed, and the agency is as it was
my $simpeg = bentuk($asal, 'simpeg', 'simpeg');
$asal->safe_psql('simpeg', 'CALL kinerja.bongkar(); DROP SCHEMA kinerja_jejak CASCADE; DROP EXTENSION asn_kinerja; DROP SCHEMA kinerja');
is(bentuk($asal, 'simpeg', 'simpeg'), $simpeg, 'all is gone, and the schema of the agency is what it was');
is($asal->safe_psql('simpeg', q{SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'}), 'public simpeg', 'nothing else is left');

$_->stop for $asal, $tuju;
done_testing();
