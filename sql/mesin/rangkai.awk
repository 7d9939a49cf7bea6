# Chain the fragments into the install script.
#
# A line  "--@ STEM key=value ..."  is replaced by sql/mesin/STEM.sql.in with
# every @KEY@ (the key in capitals) replaced by the value, so that what all
# types have in common is written once.
/^--@ / {
    template = "sql/mesin/" $2 ".sql.in"
    found = 0
    while ((getline line < template) > 0) {
        found = 1
        for (i = 3; i <= NF; i++) {
            split($i, pair, "=")
            gsub("@" toupper(pair[1]) "@", pair[2], line)
        }
        if (line ~ /@[A-Z]+@/) {
            print FILENAME ": unfilled place in " template ": " line > "/dev/stderr"
            exit 1
        }
        print line
    }
    if (!found) {
        print FILENAME ": no template " template > "/dev/stderr"
        exit 1
    }
    close(template)
    next
}
{ print }
