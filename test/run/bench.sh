#!/usr/bin/env bash
#
# make bench: how fast, and against what.
#
# Runs the benches of test/bench in a private cluster and prints the machine
# and one table.  A wrong answer fails, a slow one never does.
#
#   B=NAME     only that bench (test/bench/NAME.sql); several in quotes
#   ROWS=N     rows of the largest table, 10000000 when not said
#   ROUNDS=N   rounds of each contender, 7 when not said
#   KEEP=1     keeps the private directory
#
# shellcheck disable=SC2119
# (The functions of private.sh take arguments that are not wanted here.)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=private.sh
. "$here/private.sh"

ROWS=${ROWS:-10000000}
ROUNDS=${ROUNDS:-7}
for number in "$ROWS" "$ROUNDS"; do
    [[ $number =~ ^[1-9][0-9]*$ ]] || die "make bench: ROWS and ROUNDS are numbers, not \"$number\"."
done

# The kit and its closing table are no benches.
BENCHES=()
for file in "$CHECKOUT"/test/bench/*.sql; do
    name=$(basename "$file" .sql)
    case $name in ukur | tabel) ;; *) BENCHES+=("$name") ;; esac
done
if [ -n "${B:-}" ]; then
    for name in $B; do
        [[ " ${BENCHES[*]} " == *" $name "* ]] ||
            die "make bench: there is no bench \"$name\"; there are: ${BENCHES[*]}."
    done
    read -ra BENCHES <<<"$B"
fi

sql() { as_server psql -Xq -v ON_ERROR_STOP=1 -d bench "$@"; }

proc() { sed -n "s/^$2[[:space:]]*: *//p" "/proc/$1" 2>/dev/null | head -n 1; }

machine() {
    local memory
    memory=$(proc meminfo MemTotal)
    printf -- '- machine: %s cores, %s, %d MB of memory\n' "$(nproc)" \
        "$(proc cpuinfo 'model name')" $((${memory%% *} / 1024))
    printf -- '- server: PostgreSQL %s, shared_buffers %s\n' \
        "$(sql -Atc 'SHOW server_version')" "$(sql -Atc 'SHOW shared_buffers')"
    printf -- '- asn_kinerja %s, %s rows, %s rounds, %s\n\n' \
        "$(sql -Atc "SELECT extversion FROM pg_extension WHERE extname = 'asn_kinerja'")" \
        "$ROWS" "$ROUNDS" "$(date -u +%F)"
}

PG_CONFIG=$(bash "$here/setup.sh" bench)
private_make
private_build
private_tree
# No other process of the server works while a contender is measured.
private_cluster "shared_buffers = '2GB'" "jit = off" "work_mem = '256MB'" \
    "wal_level = minimal" "max_wal_senders = 0" "max_wal_size = '8GB'" \
    "checkpoint_timeout = '1h'" "autovacuum = off" "ukur.putaran = $ROUNDS"
as_server createdb bench
sql -c 'CREATE EXTENSION asn_kinerja'

for name in "${BENCHES[@]}"; do
    step "bench $name"
    quietly "bench $name" sql -v baris="$ROWS" -f "test/bench/$name.sql"
done
machine
sql -f test/bench/tabel.sql
