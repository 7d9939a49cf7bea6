#!/usr/bin/env bash
#
# make test: the four layers of tests, in a private world, each counted.
#
# regress and isolation count test files, pgtap and tap count assertions: a
# file of these two has many, and one that breaks off half way must show.  A
# layer that ran nothing fails, because a test that is never run never fails.
#
#   LAYERS="regress pgtap isolation tap"   restricts them while developing
#   TAP="test/t/012*.pl"                   and the files of the last
#   KEEP=1                                 keeps the private directory
#
# shellcheck disable=SC2119
# (The functions of private.sh take arguments that are not wanted here.)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=private.sh
. "$here/private.sh"

PASSED=0
FAILED=0
DONE=0                  # breaking off before the end is a failure too

# The last thing that is said, also when the build fails.
sums() { printf '%d passed, %d failed\n' "$PASSED" $((FAILED + 1 - DONE)); }
at_exit sums

PG_CONFIG=$(bash "$here/setup.sh" test)

# run LAYER SHOWN COMMAND…: the output goes to the layer's log, and the lines
# that match SHOWN to the terminal as they come.
run() {
    local layer=$1 shown=$2
    shift 2
    step "$layer"
    long "$layer" filtered "$(log_of "$layer")" "$shown" "$@"
}

filtered() {
    local log=$1 shown=$2
    shift 2
    "$@" 2>&1 | tee "$log" | { grep --line-buffered -E "$shown" || true; } |
        sed -u 's/^/    /' >&2
}

# closing LAYER STATUS PASSED FAILED: one line and the sums.
closing() {
    local layer=$1 status=$2 passed=$3 failed=$4
    if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then
        step "$layer: status $status and $passed tests; the end of its output:"
        tail -n 40 "$(log_of "$layer")" >&2
        failed=1
    fi
    printf '%s: %d passed, %d failed\n' "$layer" "$passed" "$failed"
    PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
}

# Up to version 15 a result is "test nip ... ok", from 16 on "ok 1 - nip".
count_files() {
    awk '/^(test|    ).* \.\.\. ok / || /^ok +[0-9]+ / { passed++ }
         /^(test|    ).* \.\.\. FAILED/ || /^not ok +[0-9]+ / { failed++ }
         END { print passed + 0, failed + 0 }' "$(log_of "$1")"
}

# installcheck LAYER DIFFS ARGUMENT…: what pg_regress runs.
installcheck() {
    local layer=$1 diffs=$PRIVATE/src/$2 status=0 passed failed
    shift 2
    run "$layer" '^(test|ok|not ok|    ) .*(\.\.\.| - | [+] )' \
        as_server make PG_CONFIG="$PG_CONFIG" "$@" installcheck || status=$?
    read -r passed failed < <(count_files "$layer")
    if [ "$status" != 0 ] && [ -s "$diffs" ]; then
        tail -n 120 "$diffs" >&2
    fi
    closing "$layer" "$status" "$passed" "$failed"
}

# Assertions out of verbose TAP.  A failure marked TODO is expected.  The
# harness's verdict on a file counts what the file's own lines do not show:
# assertions that were planned and never run, a script that died.
count_assertions() {
    awk 'function close_file() { failed += bad; bad = 0 }
         /^[^ ]+\.(pl|sql) \.+/ { close_file() }
         /^ok [0-9]+/ || /^not ok [0-9]+.*# TODO/ { passed++; next }
         /^not ok [0-9]+/ { bad++ }
         /^Failed [0-9]+\/[0-9]+ subtests/ { if ($2 + 0 > bad) bad = $2 + 0 }
         /^(Dubious|No subtests run|Bad plan)/ { if (!bad) bad = 1 }
         /^Test Summary Report/ { exit }
         END { close_file(); print passed + 0, failed + 0 }' "$(log_of "$1")"
}

# assertions LAYER FILES COMMAND…: what a TAP harness runs, verbosely; standard
# error goes into the same stream, so that a diagnosis follows its failure.
assertions() {
    local layer=$1 status=0 passed failed files
    mapfile -t files < <(cd "$PRIVATE/src" && compgen -G "$2" | LC_ALL=C sort)
    if [ ${#files[@]} = 0 ]; then
        printf 'There is no %s.\n' "$2" >"$(log_of "$layer")"
        closing "$layer" 0 0 0
        return
    fi
    shift 2
    run "$layer" '^[^ ]+[.](pl|sql) [.]+|^not ok |# SKIP|# skip' \
        as_server "$@" --verbose --merge "${files[@]}" || status=$?
    read -r passed failed < <(count_assertions "$layer")
    if [ "$status" != 0 ]; then
        grep -Ev '^ *(ok( |$)|[0-9]+\.\.[0-9]|$)' "$(log_of "$layer")" | tail -n 120 >&2
    fi
    closing "$layer" "$status" "$passed" "$failed"
}

layer_regress() { installcheck regress regression.diffs ISOLATION= TAP_TESTS=; }

layer_isolation() { installcheck isolation output_iso/regression.diffs REGRESS= TAP_TESTS=; }

layer_pgtap() {
    as_server createdb pgtap
    as_server psql -Xqd pgtap -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION pgtap' \
        -c 'CREATE EXTENSION asn_kinerja'
    assertions pgtap 'test/pgtap/*.sql' pg_prove -d pgtap
}

# The tests make clusters of their own: the way to ours is no business of theirs.
layer_tap() {
    local pgxs log=$PRIVATE/src/tmp_check/log
    pgxs=$(pg pkglibdir)/pgxs/src/test
    as_server mkdir -p "$log"
    assertions tap "${TAP:-test/t/*.pl}" env -u PGHOST -u PGPORT -u PGUSER -u PGDATABASE \
        PG_REGRESS="$pgxs/regress/pg_regress" TESTDIR="$PRIVATE/src" \
        TESTDATADIR="${log%/*}" TESTLOGDIR="$log" prove -I "$pgxs/perl"
}

private_make
if [ -d "$CHECKOUT/../shared/data" ]; then
    as_server mkdir "$PRIVATE/data_luar"
    pack "$CHECKOUT/../shared/data" | as_server tar -C "$PRIVATE/data_luar" -xf -
    export ASN_KINERJA_DATA=$PRIVATE/data_luar
else
    unset ASN_KINERJA_DATA
fi
private_build
private_tree
private_locale id_ID.UTF-8
# compiling a plan takes longer than running it, and would hide what is slow
private_cluster "jit = off"

for layer in ${LAYERS:-regress isolation pgtap tap}; do
    "layer_$layer"
done
DONE=1
[ "$FAILED" = 0 ]
