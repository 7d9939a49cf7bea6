# The extension and a standard validator with docs/aturan.schema.json agree on
# every rule set: the official ones, the examples of test/aturan, and whatever
# comes of the official ones by one mutation.
#
#   test/aturan/terima          both accept
#   test/aturan/tolak/skema     both refuse
#   test/aturan/tolak/aturan    only the extension can see the fault
use strict;
use warnings;

use Cwd qw(abs_path);
use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# Debian's, whatever other python comes first in PATH.
my $python = '/usr/bin/python3';
my $has_validator = -x $python && run_log([ $python, '-c', 'from jsonschema import Draft202012Validator' ], '2>', \my $why);
my $skip_reason = "no validator: $python lacks jsonschema (package python3-jsonschema)";

my $schema = abs_path('docs/aturan.schema.json');
my %files = map { my $folder = $_; ($folder => [ map { abs_path($_) } sort glob "$folder/*.json" ]) }
  qw(sql/aturan test/aturan/terima test/aturan/tolak/skema test/aturan/tolak/aturan);

my $node = PostgreSQL::Test::Cluster->new('aturan');
$node->init;
$node->start;
$node->safe_psql('postgres', q{CREATE DATABASE utf8 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'});
$node->safe_psql(
	'utf8', q{
CREATE EXTENSION asn_kinerja;
CREATE FUNCTION putusan(isi text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE rincian text;
BEGIN
    PERFORM isi::kinerja.aturan;
    RETURN '';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rincian = PG_EXCEPTION_DETAIL;
    RETURN SQLSTATE || ' ' || SQLERRM || ' ' || rincian;
END $$});

sub literal { my $text = shift; $text =~ s/'/''/g; return "'$text'"; }

# What the extension says to a file: nothing when it accepts it.
my %extension;
my @all = map { @{ $files{$_} } } sort keys %files;
for my $row (split /\n/, $node->safe_psql('utf8', 'SELECT f || chr(9) || putusan(pg_read_file(f)) FROM unnest(ARRAY[' . join(',', map { literal($_) } @all) . ']) f'))
{
	my ($file, $verdict) = split /\t/, $row, 2;
	$extension{$file} = $verdict;
}
is(scalar(keys %extension), scalar(@all), 'the extension judged every file');

# ---- the official sets

my @codes = split /\n/, $node->safe_psql('utf8', 'SELECT unnest(kinerja.daftar_aturan_baku())');
is(join(' ', sort @codes), join(' ', map { basename($_, '.json') } @{ $files{'sql/aturan'} }), 'one file for each official code');
for my $code (@codes)
{
	my $file = abs_path("sql/aturan/$code.json");
	is($extension{$file}, '', "$code: the extension accepts the file");
	is($node->safe_psql('utf8', "SELECT kinerja.aturan_baku('$code')::jsonb = pg_read_file(" . literal($file) . ")::jsonb, kinerja.aturan_baku('$code')::jsonb ->> 'kode'"), "t|$code", "$code: aturan_baku is the file, under its code");
}

# ---- what the extension says to the examples

is($extension{$_}, '', 'accepted: ' . basename($_)) for @{ $files{'test/aturan/terima'} };
for my $file (map { @{ $files{$_} } } grep { /tolak/ } sort keys %files)
{
	like($extension{$file}, qr/^(22P02 invalid rule set at "\$|0A000 format of rule set|22P05 )/, 'refused: ' . basename($file));
}
cmp_ok(@{ $files{'test/aturan/tolak/skema'} } + @{ $files{'test/aturan/tolak/aturan'} }, '>=', 40, 'there are at least 40 refused examples');

# ---- what the validator says

# judge FOLDER of rule sets, one a line of output: file, tab, nothing or the fault
my $judge = <<'PYTHON';
import decimal, json, sys
from jsonschema import Draft202012Validator
decimal.getcontext().traps[decimal.InvalidOperation] = False
def exact(text):
    return json.loads(text, parse_float=decimal.Decimal)
schema = exact(open(sys.argv[1], encoding="utf-8").read())
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
def fault(value):
    found = next(validator.iter_errors(value), None)
    return found.json_path + " " + found.message.replace("\n", " ")[:200] if found else ""
PYTHON
my $judge_files = $judge . <<'PYTHON';
for name in sys.argv[2:]:
    print(name, fault(exact(open(name, encoding="utf-8").read())), sep="\t")
PYTHON
# one mutation of a rule set: a member or an element less, another, or of
# another kind; each a line: the path and the mutation, the fault, the rule set
my $mutate = $judge . <<'PYTHON';
import copy
class Writer(json.JSONEncoder):
    def default(self, value):
        return float(value)
def places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield from places(child, path + (key,))
def mutants(whole):
    for path in places(whole):
        for what in ("less", "more", "null", "text", "number", "list"):
            mutant = copy.deepcopy(whole)
            target, parent = mutant, None
            for key in path:
                target, parent = target[key], target
            if what == "more":
                if isinstance(target, dict):
                    target["lain"] = 1
                elif isinstance(target, list):
                    target.append(1)
                else:
                    continue
            elif parent is None:
                continue
            elif what == "less":
                del parent[path[-1]]
            else:
                parent[path[-1]] = {"null": None, "text": "x", "number": 1.5, "list": []}[what]
            yield ".".join(map(str, path)) + " " + what, mutant
for name in sys.argv[2:]:
    for what, mutant in mutants(exact(open(name, encoding="utf-8").read())):
        print(what, fault(mutant), json.dumps(mutant, cls=Writer), sep="\t")
PYTHON

SKIP:
{
	skip($skip_reason, 1) unless $has_validator;
	my ($out, $err) = ('', '');
	my $folder = PostgreSQL::Test::Utils::tempdir;
	for my $code (@codes)
	{
		append_to_file("$folder/$code.json", $node->safe_psql('utf8', "SELECT kinerja.aturan_baku('$code')"));
	}
	my @own = map { "$folder/$_.json" } @codes;
	ok(run_log([ $python, '-c', $judge_files, $schema, @all, @own ], '>', \$out, '2>', \$err), 'the schema is one, and the validator judged every file') or diag($err);
	my %validator = map { split /\t/, $_, 2 } split /\n/, $out;
	is($validator{$_}, '', 'the schema accepts aturan_baku: ' . basename($_)) for @own;
	for my $file (@all)
	{
		my $blind = $file =~ m{/tolak/aturan/};
		is(($validator{$file} // 'not judged') eq '' ? 'accepts' : 'refuses', $blind || $extension{$file} eq '' ? 'accepts' : 'refuses', 'the schema on ' . basename($file) . ($blind ? ', which it cannot see' : ''))
		  or diag("extension: $extension{$file}\nschema: $validator{$file}");
	}

	# the items that the extension names are those of the schema
	my ($known) = $extension{ abs_path('test/aturan/tolak/skema/butir_tak_dikenal.json') } =~ /known are: (.*)\.$/;
	run_log([ $python, '-c', 'import json, sys; print(*sorted(json.load(open(sys.argv[1]))["properties"]["butir"]["properties"]))', $schema ], '>', \$out);
	is($out, join(' ', sort split /, /, $known) . "\n", 'the schema has the items that the extension knows');

	# mutations: what the schema refuses the extension refuses, and the other
	# way round unless it is one of the faults that no schema can see
	my $unseen = qr/belongs to neither|band overlaps|is a gap|Only the first band|No value lies|must have no condition|weights add up|two different points|least not above/;
	for my $file (@{ $files{'sql/aturan'} }, abs_path('test/aturan/terima/pola_berbagai_batas.json'), abs_path('test/aturan/terima/garis_dengan_kata.json'), abs_path('test/aturan/terima/hitungan_terakhir_tanpa_syarat.json'))
	{
		ok(run_log([ $python, '-c', $mutate, $schema, $file ], '>', "$folder/mutants", '2>', \$err), basename($file) . ' has mutants') or diag($err);
		my $rows = $node->safe_psql('utf8', "SELECT split_part(m, chr(9), 1) || chr(9) || split_part(m, chr(9), 2) || chr(9) || putusan(split_part(m, chr(9), 3)) FROM regexp_split_to_table(rtrim(pg_read_file(" . literal("$folder/mutants") . "), chr(10)), chr(10)) m");
		my ($count, @apart) = (0);
		for my $row (split /\n/, $rows)
		{
			my ($what, $by_schema, $by_extension) = split /\t/, $row, 3;
			$count++;
			next if ($by_schema eq '') == ($by_extension eq '') || ($by_schema eq '' && $by_extension =~ $unseen);
			push @apart, "$what\n  schema: $by_schema\n  extension: $by_extension";
		}
		is(scalar(@apart), 0, basename($file) . ": both judge its mutants ($count) alike") or diag(join "\n", @apart[0 .. ($#apart > 9 ? 9 : $#apart)]);
	}
}

# ---- docs/aturan.md: its SQL runs, and what it says comes of it comes of it

my $page = slurp_file('docs/aturan.md');
my $sql = join "\n", $page =~ /^```sql\n(.*?)^```$/gms;
my ($shown, $complaint) = ('', '');
ok(run_log([ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('utf8'), '-f', '-' ], '<', \$sql, '>', \$shown, '2>', \$complaint), 'the SQL of docs/aturan.md runs') or diag($complaint);
my @promised = $sql =~ /^-- (.+)$/mg;
cmp_ok(scalar(@promised), '>', 1, 'and says what comes of it');
like($shown, qr/^\Q$_\E$/m, "docs/aturan.md: $_") for @promised;
is(join(' ', grep { !-e abs_path("docs/$_") } $page =~ /\]\(([^)]+)\)/g), '', 'its links lead somewhere');
$node->stop;

done_testing();
