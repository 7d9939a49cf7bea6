# Chain the fragments into the install script.
#
# A line  "--@ STEM key=value ..."  is replaced by sql/mesin/STEM.sql.in with
# every @KEY@ (the key in capitals) replaced by the value, so that what all
# types have in common is written once.
#
# A line  "--= CODE"  is replaced by the official rule set sql/aturan/CODE.json,
# as a branch of the CASE that it stands in.
#
# A line  "--% FOLDER"  is replaced by the fragments of that folder, as rows of
# VALUES: number, stem, text.
function fail(problem) {
    print FILENAME ": " problem > "/dev/stderr"
    exit 1
}
/^--@ / {
    template = "sql/mesin/" $2 ".sql.in"
    found = 0
    while ((getline line < template) > 0) {
        found = 1
        for (i = 3; i <= NF; i++) {
            split($i, pair, "=")
            gsub("@" toupper(pair[1]) "@", pair[2], line)
        }
        if (line ~ /@[A-Z]+@/)
            fail("unfilled place in " template ": " line)
        print line
    }
    if (!found)
        fail("no template " template)
    close(template)
    next
}
/^--= / {
    json = "sql/aturan/" $2 ".json"
    found = 0
    print "    WHEN '" $2 "' THEN $json$"
    while ((getline line < json) > 0) {
        found = 1
        print line
    }
    print "$json$::aturan"
    if (!found)
        fail("no rule set " json)
    close(json)
    next
}
/^--% / {
    list = "LC_ALL=C ls " $2 "/[0-9][0-9]-*.sql"
    found = 0
    while ((list | getline fragment) > 0) {
        stem = fragment
        sub(/^.*\//, "", stem)
        number = substr(stem, 1, 2)
        stem = substr(stem, 4, length(stem) - 7)
        print (found++ ? "," : "") "(" number + 0 ", '" stem "', $bagian$"
        while ((getline line < fragment) > 0) {
            if (line ~ /[$](bagian|daftar)[$]/)
                fail("a reserved quote in " fragment ": " line)
            print line
        }
        print "$bagian$)"
        close(fragment)
    }
    if (!found)
        fail("no fragments in " $2)
    close(list)
    next
}
{ print }
