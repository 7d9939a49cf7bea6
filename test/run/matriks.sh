#!/usr/bin/env bash
#
# make matriks: the tests on the other versions of PostgreSQL.
#
# Debian has one version of the server in each release; so each version gets a
# root of that release, made with debootstrap out of the mirror this machine
# uses already, and the tests run in it as on any machine.
#
#   MAJORS="17 18"        the versions
#   MATRIKS_DIR=DIR       keeps the roots there (1.8 GB each) for the next run
#   MATRIKS_GOALS="test lint"    the goals of make to run in each
#   LAYERS="regress pgtap"       restricts the layers of tests in each
#   MIRROR=URL            another mirror

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=steps.sh
. "$here/steps.sh"
# shellcheck source-path=SCRIPTDIR source=root.sh
. "$here/root.sh"
CHECKOUT=$(cd "$here/../.." && pwd)

[ "$(id -u)" = 0 ] || die "make matriks needs root: it makes a Debian root for each version and enters it."
apart true 2>/dev/null || die "make matriks needs mounts and name spaces of its own, which this container or chroot does not give."

PASSED=0
FAILED=0
DONE=0

remove_all() {
    remove_root
    rm -rf --one-file-system "$WORK"
}

sums() { printf '%d passed, %d failed\n' "$PASSED" $((FAILED + 1 - DONE)); }

tee_log() {
    local log=$1
    shift
    "$@" 2>&1 | tee "$log"
}

one() {
    local major=$1 suite status passed failed goal log lock
    if ! suite=$(suite_of "$major"); then
        step "PostgreSQL $major: in no Debian release known here"
        FAILED=$((FAILED + 1))
        return
    fi
    mkdir -p "${MATRIKS_DIR:-$WORK}"
    ROOT=$(realpath "${MATRIKS_DIR:-$WORK}")/$suite
    exec {lock}>"$ROOT.lock"
    if ! flock -n "$lock"; then
        step "PostgreSQL $major: $ROOT is in use by another run"
        FAILED=$((FAILED + 1)) ROOT=
        return
    fi
    if ! make_root "$major" "$suite"; then
        FAILED=$((FAILED + 1))
        remove_root
        return
    fi
    copy_in
    for goal in ${MATRIKS_GOALS:-test lint}; do
        step "PostgreSQL $major: make $goal"
        log=$WORK/$major-$goal.log status=0
        long "PostgreSQL $major: make $goal" tee_log "$log" inside make -C /matriks/main \
            --no-print-directory "$goal" "PG_CONFIG=/usr/lib/postgresql/$major/bin/pg_config" \
            ${LAYERS:+"LAYERS=$LAYERS"} ||
            status=$?
        read -r passed failed < <(tally "$log" "$status")
        printf 'PostgreSQL %s, %s: %d passed, %d failed\n' "$major" "$goal" "$passed" "$failed"
        PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
    done
    remove_root
}

at_exit sums
WORK=$(mktemp -d "${TMPDIR:-/tmp}/asn_kinerja-matriks.XXXXXX")
LOGS=$WORK
at_exit remove_all

for major in ${MAJORS:-17 18}; do
    one "$major"
done
DONE=1
[ "$FAILED" = 0 ]
