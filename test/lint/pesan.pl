#!/usr/bin/perl
#
# test/lint/pesan.pl CATALOGUE.pot
#		Every message that the code can give is given by some test.
#
# The texts of errmsg, errdetail and errhint, as xgettext finds them, are looked
# for in the expected outputs, and in the TAP scripts, which have what takes
# gigabytes; what stands for a value matches anything.
use strict;
use warnings;

my $pot = shift or die "usage: pesan.pl CATALOGUE.pot\n";

sub slurp
{
	my ($file) = @_;
	open my $handle, '<', $file or die "$file: $!\n";
	local $/;
	return scalar <$handle>;
}

my $outputs = join "\n", map { slurp($_) } glob 'expected/*.out test/t/*.pl';
my ($missing, $checked) = (0, 0);
for my $entry (split /\n\n/, slurp($pot))
{
	my @ids = $entry =~ /^msgid(?:_plural)? "(.+)"$/mg or next;
	my ($where) = $entry =~ /^#: (\S+)/m;
	my $seen = 0;
	for my $id (@ids)
	{
		$id =~ s/\\"/"/g;
		my $pattern = join '.*', map { quotemeta } split /%[0-9]*(?:ll)?[a-z]/, $id, -1;
		$seen ||= $outputs =~ /$pattern/;
	}
	$checked++;
	next if $seen;
	print "$where: in no expected output: $ids[0]\n";
	$missing++;
}
print "$checked messages, $missing never provoked\n";
exit($missing || !$checked ? 1 : 0);
