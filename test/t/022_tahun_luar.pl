# The people of a schema that nobody here wrote through the whole first half of the
# year, against plain SQL; then the filled register through pg_dump, and on with it.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $data = $ENV{ASN_KINERJA_DATA};
plan skip_all => 'the foreign schema is not beside the checkout' unless defined $data && -r "$data/siasn_simpeg.sql";

my $asal = PostgreSQL::Test::Cluster->new('asal');
my $tuju = PostgreSQL::Test::Cluster->new('tuju');
for ($asal, $tuju)
{
	$_->init(extra => [ '-E', 'UTF8', '--locale=C' ]);
	$_->append_conf('postgresql.conf', "client_min_messages = warning\ntimezone = 'UTC'\njit = off\nfsync = off\n");
	$_->start;
}
$asal->safe_psql('postgres', 'CREATE ROLE uji_kelola; CREATE ROLE uji_nilai; CREATE DATABASE luar');

sub luar { return $asal->safe_psql('luar', 'SET search_path = public, kinerja; ' . shift) }

sub bentuk_tamu
{
	my ($out, $err) = ('', '');
	run_log([ 'pg_dump', '-s', '-n', 'public', '-T', 'uji_terhalang', '-d', $asal->connstr('luar') ], '>', \$out, '2>', \$err) or diag($err);
	$out =~ s/^\\(un)?restrict .*$//mg;
	# in any order: a table that views read is dumped at another place
	return join "\n", sort map { s/\n+\z//r } split /^--\n-- (?=Name: )/m, $out =~ s/^--\n-- PostgreSQL database dump complete.*//msr;
}

$asal->command_ok([ 'psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $asal->connstr('luar'), '-f', "$data/$_" ], $_) for qw(siasn_simpeg.sql siasn_seed.sql);
my $tamu = bentuk_tamu();
$asal->safe_psql('luar', 'CREATE EXTENSION asn_kinerja');
$asal->command_ok([ 'psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $asal->connstr('luar'), '-f', 'test/contoh/tahun_luar.sql' ], 'the year of 2,000 people');

# nobody is lost: everybody placed has his days, and the days add up
is(luar('SELECT count(*) FROM pegawai'), '2000', 'all are in the register');
is(luar(q{SELECT count(DISTINCT nip) FROM penempatan WHERE jenis = 'definitif' AND masa @> date '2026-03-31' EXCEPT SELECT count(DISTINCT nip) FROM evaluasi WHERE periode = '2026-T1'}), '', 'whoever is placed is evaluated, or said to be blocked');
is(luar(q{SELECT count(*) FROM (SELECT nip, sum(selesai - mulai + 1) AS hari FROM evaluasi WHERE periode = '2026' GROUP BY nip) e
	FULL JOIN (SELECT nip, sum(selesai - mulai + 1) AS hari FROM penugasan_penilai WHERE tahun = 2026 GROUP BY nip) p USING (nip) WHERE e.hari IS DISTINCT FROM p.hari}), '0', 'a person has every day of the year once');
is(luar(q{SELECT count(*) FROM (SELECT e.nip, e.periode, sum(e.selesai - e.mulai + 1) AS hari FROM evaluasi e GROUP BY 1, 2) e
	FULL JOIN (SELECT t.nip, k.periode, sum(least(t.selesai, akhir(k.periode)) - greatest(t.mulai, awal(k.periode)) + 1) AS hari
		FROM penugasan_penilai t JOIN periode_kinerja k ON t.mulai <= akhir(k.periode) AND t.selesai >= awal(k.periode) GROUP BY 1, 2) AS p USING (nip, periode)
	WHERE e.hari IS DISTINCT FROM p.hari}), '0', 'and every day of each quarter');
is(luar(q{SELECT count(*) FROM penempatan p JOIN kedudukan d ON d.nip = p.nip AND d.status = 'aktif' AND d.masa @> date '2026-03-31' WHERE p.jenis = 'definitif' AND p.masa @> date '2026-03-31'
	AND NOT EXISTS (SELECT FROM evaluasi e WHERE e.nip = p.nip AND e.periode = '2026-T1' AND e.masa @> date '2026-03-31')}), '0', 'whoever is active and placed is evaluated');
is(luar(q{SELECT count(*) FROM evaluasi a JOIN evaluasi b ON a.nip = b.nip AND a.periode = b.periode AND a.id < b.id AND a.masa && b.masa}), '0', 'and no day twice');
is(luar(q{SELECT count(*) FROM evaluasi WHERE periode = '2026-T1' AND nip_penilai IS NULL}), luar(q{SELECT banyak FROM uji_terhalang WHERE periode = '2026-T1' AND sebab = 'tanpa penilai'}), 'whoever has no evaluator is named as such');
cmp_ok(luar(q{SELECT count(*) FROM evaluasi WHERE nip_penilai IS NOT NULL AND periode = '2026'}), '>', 500, 'many have one');
is(luar(q{SELECT count(*) FROM evaluasi e WHERE nip_penilai IS NOT NULL AND NOT EXISTS (SELECT FROM penyelia p WHERE p.nip = e.nip AND p.nip_atasan = e.nip_penilai AND p.masa && e.masa)}), '0', 'who evaluates supervises on these days');

# the numbers: achievement, proposal and result once more in plain SQL
is(luar(q{
	SELECT count(*) FROM evaluasi e JOIN (
		SELECT i.skp, round(sum(least(round(c.persen), 120) * h.bobot::numeric) / sum(h.bobot::numeric), 4) AS capaian
		FROM indikator i JOIN hasil_kerja h ON h.id = i.hasil_kerja CROSS JOIN LATERAL (
			SELECT CASE i.rekap WHEN 'jumlah' THEN 100 * sum(r.jumlah) * 365 / (i.target_bawah * 90) ELSE 100 * avg(r.jumlah) / i.target_bawah END AS persen
			FROM realisasi r WHERE r.indikator = i.id AND r.tanggal BETWEEN '2026-01-01' AND '2026-03-31' HAVING count(*) > 0) AS c
		GROUP BY i.skp) AS p ON p.skp = e.skp
	WHERE e.periode = '2026-T1' AND e.capaian IS DISTINCT FROM p.capaian}), '0', 'achievements of the first quarter');
is(luar(q{SELECT count(*) FROM evaluasi WHERE usulan_hasil IS DISTINCT FROM CASE WHEN capaian < 90 THEN 'Di Bawah Ekspektasi'::ekspektasi WHEN capaian <= 100 THEN 'Sesuai Ekspektasi' WHEN capaian > 100 THEN 'Di Atas Ekspektasi' END}), '0', 'proposals by the thresholds');
is(luar(q{SELECT count(*) FROM v_hasil_periode v JOIN (SELECT e.nip::text AS nip, e.periode::text AS periode, CASE WHEN bool_and(e.ditutup_dari = 'ditetapkan') THEN (array_agg(e.hasil ORDER BY e.mulai DESC))[1] END AS hasil FROM evaluasi e GROUP BY 1, 2) AS e USING (nip, periode)
	WHERE v.predikat IS DISTINCT FROM CASE e.hasil WHEN 'Di Bawah Ekspektasi' THEN 'Butuh Perbaikan' WHEN 'Sesuai Ekspektasi' THEN 'Baik' WHEN 'Di Atas Ekspektasi' THEN 'Baik' END}), '0', 'ratings by the matrix');
is(luar(q{SELECT count(*) FROM hasil_periode h WHERE asal = 'evaluasi' AND predikat IS NOT NULL AND NOT EXISTS (SELECT FROM realisasi r WHERE r.nip = h.nip)}), '0', 'without a realisation nobody is rated: not rated is not zero');
cmp_ok(luar(q{SELECT count(*) FROM hasil_periode WHERE asal = 'evaluasi' AND predikat IS NULL AND periode = '2026'}), '>', 100, 'and says so');

# the old years: old and converted score side by side
is(luar(q{SELECT count(*) FROM v_hasil_periode WHERE asal = 'impor' AND nilai_asal IS NOT NULL AND nilai IS DISTINCT FROM konversi(nilai_asal::nilai, aturan_baku(aturan_asal), aturan_baku(kode_aturan))::numeric}), '0', 'conversions are the rule\'s');
is(luar(q{SELECT count(DISTINCT periode) FROM v_hasil_periode WHERE asal = 'impor'}), '6', 'six years');

# again, and nothing changes
my $sidik = q{SELECT md5(string_agg(s, '|' ORDER BY s)) FROM (SELECT 'e' || e::text || e.xmin AS s FROM evaluasi e UNION ALL SELECT 'p' || p::text || p.xmin FROM penugasan_penilai p UNION ALL SELECT 'h' || h::text || h.xmin FROM hasil_periode h
	UNION ALL SELECT 's' || s::text || s.xmin FROM skp s UNION ALL SELECT 'k' || k::text || k.xmin FROM periode_kinerja k) AS t};
my $dulu = luar($sidik);
luar(q{CALL kinerja.buka_tahun(2026); CALL kinerja.jalankan_skp(2026); CALL kinerja.tutup_periode('2026-T1', true, 'Lagi'); CALL kinerja.tutup_periode('2026', true, 'Lagi'); CALL kinerja.impor_riwayat(2019, 2024); CALL kinerja.sinkronkan('2026-01-02')});
is(luar($sidik), $dulu, 'the procedures again: not one row is written');
is(bentuk_tamu(), $tamu, 'the schema of the agency is what it was');

# to another server, and on with it
my $berkas = $asal->backup_dir;
mkdir $berkas;
$tuju->safe_psql('postgres', 'CREATE ROLE uji_kelola; CREATE ROLE uji_nilai; CREATE DATABASE luar');
$asal->command_ok([ 'pg_dump', '-F', 'c', '-d', $asal->connstr('luar'), '-f', "$berkas/luar" ], 'dump');
$tuju->command_ok([ 'pg_restore', '-e', '-d', $tuju->connstr('luar'), "$berkas/luar" ], 'restore');
my %sama = (
	tabel => q{SELECT string_agg(concat_ws(' ', c.oid::regclass, relkind, relrowsecurity, relforcerowsecurity, relacl), E'\n' ORDER BY c.oid::regclass::text COLLATE "C") FROM pg_class c WHERE relnamespace = 'kinerja'::regnamespace AND relkind IN ('r', 'v', 'S')},
	kolom => q{SELECT string_agg(concat_ws(' ', attrelid::regclass, attname, attacl), E'\n' ORDER BY attrelid::regclass::text COLLATE "C", attname) FROM pg_attribute WHERE attacl IS NOT NULL AND attrelid::regclass::text LIKE 'kinerja.%'},
	kebijakan => q{SELECT string_agg(p::text, E'\n' ORDER BY tablename, policyname) FROM pg_policies p WHERE schemaname = 'kinerja'},
	pemicu => q{SELECT string_agg(pg_get_triggerdef(t.oid), E'\n' ORDER BY tgrelid::regclass::text COLLATE "C", tgname) FROM pg_trigger t WHERE NOT tgisinternal},
	fungsi => q{SELECT string_agg(concat_ws(' ', p.oid::regprocedure, md5(pg_get_functiondef(p.oid)), proacl), E'\n' ORDER BY p.oid::regprocedure::text COLLATE "C") FROM pg_proc p WHERE pronamespace = 'kinerja'::regnamespace AND prokind IN ('f', 'p')},
	kendala => q{SELECT string_agg(concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(c.oid)), E'\n' ORDER BY conrelid::regclass::text COLLATE "C", conname) FROM pg_constraint c WHERE connamespace = 'kinerja'::regnamespace},
	keterangan => q{SELECT string_agg(concat_ws(' ', pg_describe_object(classoid, objoid, objsubid), description), E'\n' ORDER BY pg_describe_object(classoid, objoid, objsubid) COLLATE "C") FROM pg_description
		WHERE (classoid = 'pg_class'::regclass AND objoid IN (SELECT oid FROM pg_class WHERE relnamespace = 'kinerja'::regnamespace)) OR (classoid = 'pg_proc'::regclass AND objoid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'kinerja'::regnamespace))},
	isi => q{SELECT md5(string_agg(t, '|' ORDER BY t)) FROM (SELECT e::text FROM kinerja.evaluasi e UNION ALL SELECT h::text FROM kinerja.hasil_periode h UNION ALL SELECT r::text FROM kinerja.realisasi r UNION ALL SELECT s::text FROM kinerja.skp s) AS u (t)});
is($tuju->safe_psql('luar', $sama{$_}), $asal->safe_psql('luar', $sama{$_}), "the same there: $_") for sort keys %sama;
isnt($asal->safe_psql('luar', $sama{$_}), '', "and something: $_") for sort keys %sama;
my $kepala = $tuju->safe_psql('luar', 'SELECT nip FROM kinerja.pengguna');
is($tuju->safe_psql('luar', q{SET ROLE uji_nilai; SELECT count(*) FILTER (WHERE nip_penilai::text <> kinerja.nip_saya()::text AND nip::text <> kinerja.nip_saya()::text), count(*) > 0 FROM kinerja.evaluasi}), '0|t', 'an evaluator sees there what is his');
my ($rc, $out, $err) = $tuju->psql('luar', q{SET ROLE uji_kelola; DELETE FROM kinerja.realisasi WHERE tanggal = '2026-01-20'});
like($err, qr/periode "2026(-T1)?" sudah ditutup/, 'what was closed is closed there');
$tuju->safe_psql('luar', q{SET ROLE uji_kelola; CALL kinerja.buka_periode('2026-T4', alasan => 'Keberatan'); CALL kinerja.hitung('2026-T4'); CALL kinerja.tutup_periode('2026-T4', true, 'Sesudah keberatan')});
is($tuju->safe_psql('luar', q{SELECT max(versi) FROM kinerja.hasil_periode WHERE periode::text = '2026-T4'}), '1', 'reopened without a change, no result is written twice');
# a realisation there: refused in what is closed, taken once its periods are opened
my $catat = q{SET search_path = public, kinerja; SET ROLE uji_kelola; INSERT INTO kinerja.realisasi (indikator, skp, nip, tanggal, jumlah) SELECT id, skp, nip, '2026-12-21', 1 FROM kinerja.indikator WHERE aspek = 'kuantitas' ORDER BY id LIMIT 1};
($rc, $out, $err) = $tuju->psql('luar', $catat);
like($err, qr/periode "2026(-T4)?" sudah ditutup/, 'a realisation is refused there in a closed period');
$tuju->safe_psql('luar', q{SET ROLE uji_kelola; CALL kinerja.buka_periode('2026', alasan => 'Realisasi tertinggal'); CALL kinerja.buka_periode('2026-T4', alasan => 'Realisasi tertinggal')});
$tuju->safe_psql('luar', $catat);
is($tuju->safe_psql('luar', q{SELECT count(*) FROM kinerja.realisasi WHERE tanggal = '2026-12-21' AND jumlah = 1}), '1', 'and taken in an open one');
$tuju->safe_psql('luar', 'CALL kinerja.pasang()');
is($tuju->safe_psql('luar', $sama{kebijakan}), $asal->safe_psql('luar', $sama{kebijakan}), 'pasang finds nothing to do there');

$_->stop for $asal, $tuju;
done_testing();
