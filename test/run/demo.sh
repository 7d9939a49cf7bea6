#!/usr/bin/env bash
#
# make demo: the main job, in a private world.
#
# Without DATA it makes the example agency, puts the extension beside it and
# prints the year 2026 scored and ranked.  With DATA=FOLDER it does the same
# work on the personnel schema in that folder (siasn_simpeg.sql, then
# siasn_seed.sql), which nobody here wrote.
#
#   KEEP=1     keeps the private directory
#
# shellcheck disable=SC2119
# (The functions of private.sh take arguments that are not wanted here.)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=private.sh
. "$here/private.sh"

FOREIGN=(siasn_simpeg.sql siasn_seed.sql)

if [ -n "${DATA:-}" ]; then
    for file in "${FOREIGN[@]}"; do
        [ -r "$DATA/$file" ] || die "make demo: there is no readable $file in DATA=$DATA."
    done
fi

sql() { as_server psql -Xq -P pager=off -v ON_ERROR_STOP=1 -d demo "$@"; }

# load FILE: a file that the server's user need not be able to read.
load() { sql -f - <"$1" >/dev/null; }

# check_proof FILE: accepted as it is, refused with one byte of its row changed.
check_proof() {
    local verifier=$CHECKOUT/docs/periksa/periksa_jejak.py
    python3 "$verifier" bukti "$1"
    {
        head -n 1 "$1"
        printf 'extra %s\n' "$(sed -n '2s/^extra //p' "$1" | base64 -d | sed 's/101[.]5/111.5/' | base64 -w 0)"
        tail -n +3 "$1"
    } >"$PRIVATE/changed.tlog-proof"
    if cmp -s "$1" "$PRIVATE/changed.tlog-proof"; then
        die "make demo: nothing of the proof was changed."
    fi
    printf '\n'
    ! python3 "$verifier" bukti "$PRIVATE/changed.tlog-proof" || die "make demo: a changed proof was accepted."
}

PG_CONFIG=$(bash "$here/setup.sh" build demo)
private_make
private_build
private_tree
private_cluster "client_min_messages = warning" "datestyle = 'ISO'"
as_server createdb demo

if [ -n "${DATA:-}" ]; then
    for file in "${FOREIGN[@]}"; do
        quietly "load $file" load "$DATA/$file"
    done
    sql -c 'CREATE EXTENSION asn_kinerja'
    step "the foreign schema, checked and recomputed"
    sql -f test/contoh/luar.sql
    step "the register on it: the doctor, the copy, the years before"
    sql -f test/contoh/laporan_luar_daftar.sql
else
    quietly "the example agency" load "$CHECKOUT/test/contoh/simpeg.sql"
    sql -c 'CREATE EXTENSION asn_kinerja'
    step "the year 2026 of the example agency"
    sql -f test/contoh/laporan.sql
    step "the agency's tables audited, sealed, tampered with"
    sql -v bukti="$PRIVATE/tmp/nilai.tlog-proof" -f test/contoh/laporan_audit.sql
    step "one row's proof, checked without the database"
    check_proof "$PRIVATE/tmp/nilai.tlog-proof"
    step "the appraisal year in the register: the doctor, plans, quarters, the year"
    sql -f test/contoh/laporan_daftar.sql
fi
step "done; nothing is left behind"
