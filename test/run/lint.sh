#!/usr/bin/env bash
#
# make lint: what a reviewer would say, said by the machine.
#
# Compilers, catalogue, translation, scripts, and the house rules: each check
# is one line, and the last line counts them.
#
# shellcheck disable=SC2119
# (The functions of private.sh take arguments that are not wanted here.)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=private.sh
. "$here/private.sh"

PASSED=0
FAILED=0
DONE=0

sums() { printf '%d passed, %d failed\n' "$PASSED" $((FAILED + 1 - DONE)); }
at_exit sums

# check LABEL COMMAND…: one verdict; the output is shown when it fails.
check() {
    local label=$1
    if quietly "$@"; then
        PASSED=$((PASSED + 1))
        printf 'ok      %s\n' "$label"
    else
        FAILED=$((FAILED + 1))
        printf 'FAILED  %s\n' "$label"
    fi
}

# ---- compilers: every server with headers on this machine

warnings() {
    as_server make PG_CONFIG="$1" with_llvm=no clean >/dev/null &&
        as_server make -j2 PG_CONFIG="$1" with_llvm=no KETAT=1 CC="$2" asn_kinerja.so
}

# ---- translation: complete, and of today's messages

translation() (
    cd "$PRIVATE/src"
    as_server make -s PG_CONFIG="$PG_CONFIG" po/asn_kinerja.pot >/dev/null
    as_server msgmerge --quiet -o po/new.po po/id.po po/asn_kinerja.pot
    msgfmt --check -o /dev/null po/new.po
    bad=$(msgattrib --untranslated po/new.po; msgattrib --only-fuzzy po/new.po
        msgattrib --only-obsolete po/new.po)
    printf '%s\n' "$bad"
    [ -z "$bad" ]
)

# ---- the house

# found COMMAND…: fails when the command prints something.
nothing() {
    local found
    found=$("$@" || true)
    printf '%s\n' "$found"
    [ -z "$found" ]
}

long_rooms() { find src -name '*.[ch]' -exec wc -l {} + | awk '$2 != "total" && $1 > 450'; }

version_tests() { grep -rn 'PG_VERSION_NUM' src --include='*.[ch]' | grep -v '^src/compat.h:'; }

# An ereport, ereturn or errsave without an SQLSTATE.
bare_errors() {
    find src -name '*.[ch]' ! -name compat.h -exec awk '
        FNR == 1 { open = 0 }
        /(ereport|ereturn|errsave)\(/ { open = FNR; coded = 0 }
        open && /errcode\(/ { coded = 1 }
        open && /;[ \t]*$/ { if (!coded) print FILENAME ":" open; open = 0 }' {} +
}

floats() { grep -rnwE 'float|double|float4|float8' src --include='*.[ch]' | grep -vE '^\S+\s*(/?\*|").*|double precision|binary float|no float'; }

# (test.sh is about the TODO of TAP.)
left_over() { grep -rnIiE '\b(TODO|FIXME|XXX|HACK)\b' src sql test docs README.md --exclude=lint.sh --exclude=test.sh; }

# One stem: fragment, C file (or data), regress test, output, section of the
# reference.
stems() {
    local fragment stem
    for fragment in sql/mesin/[1-9][0-9]-*.sql; do
        stem=${fragment#sql/mesin/??-}
        stem=${stem%.sql}
        compgen -G "src/*/$stem.c" >/dev/null || grep -q '^--[=%] ' "$fragment" || echo "no src/*/$stem.c"
        for file in "test/sql/$stem.sql" "expected/$stem.out"; do
            [ -e "$file" ] || echo "no $file"
        done
        grep -qx "## $stem" docs/rujukan.md || echo "no section $stem in docs/rujukan.md"
    done
}

catalogue() {
    as_server make PG_CONFIG="$PG_CONFIG" REGRESS=katalog ISOLATION= TAP_TESTS= installcheck ||
        { cat "$PRIVATE/src/regression.diffs"; return 1; }
}

scripts() {
    local files=(test/run/*.sh)
    [ ! -e .ci/run ] || files+=(.ci/run)
    shellcheck -x "${files[@]}"
}

PG_CONFIG=$(bash "$here/setup.sh" test lint)
private_make
cd "$PRIVATE/src"

for config in /usr/lib/postgresql/*/bin/pg_config; do
    [ -e "$("$config" --includedir-server)/postgres.h" ] || continue
    for compiler in gcc clang; do
        check "no warning: $compiler, $("$config" --version)" warnings "$config" "$compiler"
    done
done
check "translation complete (po/id.po)" translation
check "scripts (shellcheck)" scripts
check "no C file over 450 lines" nothing long_rooms
check "version tests only in src/compat.h" nothing version_tests
check "every error has an SQLSTATE" nothing bare_errors
check "no float" nothing floats
check "nothing left undone" nothing left_over
check "one stem from SQL to documentation" nothing stems
check "every message is provoked by a test" as_server perl test/lint/pesan.pl po/asn_kinerja.pot

as_server make PG_CONFIG="$PG_CONFIG" with_llvm=no clean >/dev/null
private_build
private_tree
private_cluster
check "catalogue (test/sql/katalog.sql)" catalogue

DONE=1
[ "$FAILED" = 0 ]
