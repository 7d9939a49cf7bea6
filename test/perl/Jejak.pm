# What the tests of the audit share: a reader of the log that is written from
# docs/jejak.md and not from the C code, and the seal, where there is one.
package Jejak;

use strict;
use warnings;

use Exporter 'import';
use Test::More;

our @EXPORT = qw(catatan susun isi_tabel jejak_utuh segel segel_bersih ada_segel);

# The settings that values are written under.
my $setelan = q{SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = postgres; SET extra_float_digits = 1; SET bytea_output = hex; };

my %lolos = (b => "\b", t => "\t", n => "\n", v => "\x0b", f => "\f", r => "\r");

# The fields of a line of COPY's text format, still escaped; and one without its escapes.
sub bidang { return split /\t/, $_[0], -1 }

sub polos
{
	my ($teks) = @_;
	return undef if $teks eq '\N';
	$teks =~ s/\\(.)/exists $lolos{$1} ? $lolos{$1} : $1/ge;
	return $teks;
}

# catatan(node, database, schema of the log): the rows of the log in the order in
# which they happened; each with its shape, and the moment that holds for it.
sub catatan
{
	my ($node, $db, $skema) = @_;
	my %bentuk;
	my @jejak;
	my ($lalu, $saat) = ('', 0);

	for (split /\n/, $node->safe_psql($db, qq{COPY (SELECT nomor, skema_akar || '.' || akar, skema || '.' || tabel, array_to_string(kolom, chr(1)), array_to_string(kunci, chr(1)) FROM $skema.bentuk) TO STDOUT}))
	{
		my ($nomor, $akar, $tabel, $kolom, $kunci) = map { polos($_) } bidang($_);
		$bentuk{$nomor} = { akar => $akar, tabel => $tabel, kolom => [ split /\x01/, $kolom ], kunci => [ split /\x01/, $kunci ] };
	}
	for (split /\n/, $node->safe_psql($db, qq{COPY (SELECT era, transaksi, urutan, kepala, bentuk, operasi, kunci, kunci_baru, isi, (extract(epoch FROM waktu_catat) * 1000000)::bigint, to_char(waktu AT TIME ZONE 'UTC', 'YYYY-MM')
		FROM $skema.jejak ORDER BY era, transaksi, urutan) TO STDOUT}))
	{
		my %c;
		@c{qw(era transaksi urutan kepala bentuk operasi kunci kunci_baru isi saat bulan)} = map { polos($_) } bidang($_);
		$saat = 0 if $lalu ne "$c{era} $c{transaksi}";
		$lalu = "$c{era} $c{transaksi}";
		$c{dicap} = defined $c{saat};
		$saat = $c{saat} if $c{dicap};
		$c{saat} = $saat;
		$c{bentuk} = $bentuk{ $c{bentuk} } or die "shape $c{bentuk} is missing";
		push @jejak, \%c;
	}
	return sort { $a->{era} <=> $b->{era} || $a->{saat} <=> $b->{saat} || $a->{transaksi} <=> $b->{transaksi} || $a->{urutan} <=> $b->{urutan} } @jejak;
}

# susun(table, row of the log, …): the table as the log alone tells it, if it was
# empty when the audit began.  A row is a line "column=value …"; what contradicts
# itself on the way is in the lines too.
sub susun
{
	my ($tabel, @jejak) = @_;
	my (%isi, %letak, @aneh);

	for my $c (grep { $_->{bentuk}{akar} eq $tabel } @jejak)
	{
		my ($b, $kunci) = ($c->{bentuk}, $c->{kunci});
		if ($c->{operasi} eq 'T')
		{
			for (keys %isi) { delete $isi{$_} if $b->{tabel} eq $tabel || $letak{$_} eq $b->{tabel} }
		}
		elsif ($c->{operasi} eq 'I' || $c->{operasi} eq 'D')
		{
			my (%baris, %kunci);
			@kunci{ @{ $b->{kunci} } } = bidang($kunci);
			my @lain = grep { !exists $kunci{$_} } @{ $b->{kolom} };
			@baris{@lain} = $c->{isi} eq '' ? ('') x @lain : bidang($c->{isi});
			%baris = (%baris, %kunci);
			if ($c->{operasi} eq 'I')
			{
				push @aneh, "there already: $kunci" if $isi{$kunci};
				$isi{$kunci} = \%baris;
				$letak{$kunci} = $b->{tabel};
			}
			else
			{
				push @aneh, "deleted as another: $kunci" if join("\t", map { "$_=$baris{$_}" } sort keys %baris) ne join("\t", map { "$_=$isi{$kunci}{$_}" } sort keys %{ $isi{$kunci} || {} });
				delete $isi{$kunci};
			}
		}
		else
		{
			my @ubah = bidang($c->{isi});
			my $baris = delete $isi{$kunci} or push @aneh, "changed, but not there: $kunci";
			while (my ($tempat, $lama, $baru) = splice @ubah, 0, 3)
			{
				my $kolom = $b->{kolom}[ $tempat - 1 ];
				push @aneh, "$kunci.$kolom was $baris->{$kolom}, not $lama" if $baris && $baris->{$kolom} ne $lama;
				$baris->{$kolom} = $baru;
			}
			$kunci = $c->{kunci_baru} if defined $c->{kunci_baru};
			push @aneh, "there already: $kunci" if $isi{$kunci};
			$isi{$kunci} = $baris;
			$letak{$kunci} = $b->{tabel};
		}
	}
	return join "\n", (sort map { my $b = $_; join "\t", map { "$_=$b->{$_}" } sort keys %$b } values %isi), @aneh;
}

# The same lines, of the table as it is.
sub isi_tabel
{
	my ($node, $db, $tabel) = @_;
	my @kolom = split /\n/, $node->safe_psql($db, qq{SELECT attname FROM pg_attribute WHERE attrelid = '$tabel'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname COLLATE "C"});
	my $daftar = join ', ', map { my $k = $_; $k =~ s/"/""/g; qq{"$k"} } @kolom;

	return join "\n", sort map { my @nilai = bidang($_); join "\t", map { "$kolom[$_]=$nilai[$_]" } 0 .. $#kolom }
	  split /\n/, $node->safe_psql($db, "${setelan}COPY (SELECT $daftar FROM $tabel) TO STDOUT");
}

# No row of a transaction that is not there; no ordinal twice; no row without its head.
sub jejak_utuh
{
	my ($node, $db, $skema, $label) = @_;

	is($node->safe_psql($db, qq{SELECT coalesce(string_agg(DISTINCT pg_xact_status(transaksi), ' '), 'committed') FROM $skema.jejak WHERE era = (SELECT max(nomor) FROM $skema.era)}),
		'committed', "$label: every row of the log is of a committed transaction");
	is($node->safe_psql($db, qq{SELECT count(*) - count(DISTINCT (era, transaksi, urutan)) FROM $skema.jejak}), '0', "$label: no ordinal twice");
	is($node->safe_psql($db, qq{SELECT count(*) FROM $skema.jejak j WHERE NOT EXISTS (SELECT FROM $skema.jejak k WHERE k.era = j.era AND k.transaksi = j.transaksi
		AND k.urutan = coalesce(j.kepala, j.urutan) AND k.waktu_catat IS NOT NULL AND k.peran IS NOT NULL AND k.kepala IS NULL AND k.waktu = j.waktu)}), '0', "$label: every row has its head");
	return;
}

# ---- the seal: nothing to do where the extension has none

sub ada_segel
{
	my ($node, $db) = @_;
	return $node->safe_psql($db, q{SELECT count(*) FROM pg_proc WHERE oid::regproc::text IN ('kinerja.segel', 'kinerja.verifikasi')}) == 2;
}

sub segel
{
	my ($node, $db) = @_;
	$node->safe_psql($db, 'CALL kinerja.segel()') if ada_segel($node, $db);
	return;
}

sub segel_bersih
{
	my ($node, $db, $label) = @_;
	return unless ada_segel($node, $db);
	is($node->safe_psql($db, 'SELECT * FROM kinerja.verifikasi()'), '', "$label: the seal is whole");
	return;
}

1;
