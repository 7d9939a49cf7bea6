#!/usr/bin/perl
#
# test/lint/rujukan.pl CONNINFO
#		Print docs/rujukan.md, the reference, from the catalogue of a database
#		that has the extension.
#
# The fragments of sql/mesin, and then those of the register, which is installed
# for that, give the sections and the order; everything that
# is said about an object comes from the catalogue, so the reference cannot
# drift from it.  "make docs" writes the file, test/t/005_rujukan.pl compares.
use strict;
use warnings;

my $conninfo = shift or die "usage: rujukan.pl CONNINFO\n";
my @fragments = ((sort glob 'sql/mesin/[0-9][0-9]-*.sql'), sort glob 'sql/register/[0-9][0-9]-*.sql');

# A comment as Markdown: its labelled lines become a list.
sub markdown
{
	my ($expression) = @_;
	return "regexp_replace(regexp_replace($expression, E'\\n([A-Za-z-]+): ', E'\\n- **\\\\1**: ', 'g'), E'\\n- ', E'\\n\\n- ')";
}

# The statement that prints one object of a COMMENT ON.
sub statement
{
	my ($kind, $name) = @_;
	if ($kind eq 'TYPE')
	{
		return 'SELECT ' . markdown("obj_description('kinerja.$name'::regtype, 'pg_type')") . " || E'\\n'";
	}
	if ($kind eq 'FUNCTION' || $kind eq 'AGGREGATE')
	{
		return "SELECT format(E'### `%s(%s) → %s`\\n\\n%s\\n- **Label**: %s\\n', proname, pg_get_function_arguments(oid), pg_get_function_result(oid), "
		  . markdown("obj_description(oid, 'pg_proc')") . ', '
		  . "concat_ws(', ', CASE prokind WHEN 'a' THEN 'agregat' WHEN 'w' THEN 'fungsi jendela' END, CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END, "
		  . "CASE WHEN proisstrict THEN 'strict' END, CASE proparallel WHEN 's' THEN 'parallel safe' ELSE 'parallel ' || proparallel::text END)) "
		  . "FROM pg_proc WHERE oid = 'kinerja.$name'::regprocedure";
	}
	if ($kind eq 'PROCEDURE')
	{
		return "SELECT format(E'### `CALL %s(%s)`\\n\\n%s\\n', proname, pg_get_function_arguments(oid), "
		  . markdown("obj_description(oid, 'pg_proc')") . ") FROM pg_proc WHERE oid = 'kinerja.$name'::regprocedure";
	}
	if ($kind eq 'VIEW')
	{
		return "SELECT format(E'### `%s`\\n\\n%s\\n\\nKolom: %s.\\n', relname, " . markdown("obj_description(c.oid, 'pg_class')")
		  . ", (SELECT string_agg(format('`%s` %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0)) "
		  . "FROM pg_class c WHERE c.oid = 'kinerja.$name'::regclass";
	}
	if ($kind eq 'TABLE')
	{
		return "SELECT format(E'### `%s` (tabel)\\n\\n%s\\n\\n| kolom | tipe | arti |\\n|---|---|---|\\n%s\\n', relname, obj_description(c.oid, 'pg_class'), "
		  . "(SELECT string_agg(format('| `%s` | %s | %s |', attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum)), E'\\n' ORDER BY attnum) "
		  . "FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped)) FROM pg_class c WHERE c.oid = 'kinerja.$name'::regclass";
	}
	if ($kind eq 'OPERATOR')
	{
		my ($operator, $left, $right) = $name =~ /^(\S+) \((\w+), (\w+)\)$/ or die "operator: $name\n";
		return "SELECT format('| `%s %s %s` | %s | %s |', oprleft::regtype, oprname, oprright::regtype, oprresult::regtype, replace(obj_description(oid, 'pg_operator'), E'\\n', '. ')) "
		  . "FROM pg_operator WHERE oid = 'kinerja.$operator($left,$right)'::regoperator";
	}
	if ($kind eq 'CAST')
	{
		my ($source, $target) = $name =~ /^\((\w+) AS (\w+)\)$/ or die "cast: $name\n";
		return "SELECT format('| `%s → %s` | %s | %s |', castsource::regtype, casttarget::regtype, CASE castcontext WHEN 'e' THEN 'eksplisit' WHEN 'a' THEN 'penugasan' ELSE 'implisit' END, "
		  . "obj_description(oid, 'pg_cast')) FROM pg_cast WHERE castsource = '$source'::regtype AND casttarget = '$target'::regtype";
	}
	my ($class, $method) = $name =~ /^(\w+) USING (\w+)$/ or die "operator class: $name\n";
	return "SELECT format('| `%s` | %s | %s |', opcname, amname, obj_description(c.oid, 'pg_opclass')) FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod "
	  . "WHERE opcname = '$class' AND amname = '$method' AND opcnamespace = 'kinerja'::regnamespace";
}

my %table = (
	OPERATOR => "| operator | hasil | arti |\n|---|---|---|",
	CAST => "| konversi | cara | arti |\n|---|---|---|",
	'OPERATOR CLASS' => "| kelas operator | metode | kegunaan |\n|---|---|---|");

my $script = "\\pset format unaligned\n\\pset tuples_only on\nSET client_min_messages = warning;\nCALL kinerja.pasang();\nSET search_path = kinerja, pg_catalog;\n";
sub literal { my ($text) = @_; $text =~ s/'/''/g; return "SELECT '$text';\n"; }

$script .= literal(<<'HEAD');
# Rujukan

Dibuat dari katalog oleh `make docs`; jangan disunting dengan tangan. Semua objek berada dalam skema `kinerja`.
Satu bagian di sini adalah satu berkas di `sql/mesin`, dengan nama yang sama di `src` dan `test/sql`, atau di `sql/register` bagi daftar yang dipasang dengan `pasang`.
Bentuk teks setiap tipe dapat dicoba tanpa galat dengan `coba_<tipe>(text)`, dan sebab penolakannya dibaca dengan `sebab_<tipe>_ditolak(text)`.
HEAD

for my $fragment (@fragments)
{
	my ($stem) = $fragment =~ m{/\d\d-(\w+)\.sql$};
	# the register that pasang carries has sections of its own
	my $text = `sed '/^--% /d' $fragment | awk -f sql/mesin/rangkai.awk`;
	die "cannot chain $fragment\n" if $?;
	my %objects;
	while ($text =~ /^COMMENT ON (TABLE|TYPE|FUNCTION|AGGREGATE|PROCEDURE|VIEW|OPERATOR CLASS|OPERATOR|CAST) (.+?) IS\b/gm)
	{
		push @{ $objects{$1} }, $2;
	}
	next unless %objects;
	$script .= literal("## " . ($fragment =~ m{^sql/register/} ? "daftar: $stem" : $stem) . "\n");
	for my $kind (qw(TABLE TYPE FUNCTION AGGREGATE PROCEDURE VIEW), 'OPERATOR', 'CAST', 'OPERATOR CLASS')
	{
		my $names = $objects{$kind} or next;
		$script .= literal($table{$kind}) if $table{$kind};
		$script .= statement($kind, $_) . ";\n" for @$names;
		$script .= literal('') if $table{$kind};
	}
}

open my $psql, '|-', 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $conninfo or die "psql: $!\n";
print $psql $script;
close $psql or die "psql failed\n";
