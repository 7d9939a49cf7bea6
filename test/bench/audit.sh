#!/usr/bin/env bash
#
# audit.sh CLIENTS SECONDS ROWS SCHEMA
#
# Writers of the bench "audit": transactions of four updates of one row each, in
# the schema's table of appraisals.  Prints the transactions per second, and how
# many times of those it looked a writer was waiting for a lock.
set -eu

clients=$1 seconds=$2 rows=$3 schema=$4
script=$(mktemp) waits=$(mktemp)
trap 'rm -f "$script" "$waits"' EXIT

{
    echo 'BEGIN;'
    for i in 1 2 3 4; do
        # A writer keeps to rows of its own: nobody waits for a row, and a lock
        # that is waited for is somebody else's.
        echo "\\set id$i random(0, $rows / $clients - 1) * $clients + :client_id + 1"
        echo "UPDATE $schema.lebar SET akhir = akhir + 0.01 WHERE id = :id$i;"
    done
    echo 'COMMIT;'
} >"$script"

# Every twentieth of a second, who waits for a lock.
psql -XAtq -v ON_ERROR_STOP=1 >"$waits" <<SQL &
SELECT set_config('ukur.tunggu', '0', false) \\g /dev/null
DO \$\$ BEGIN
    FOR i IN 1 .. $seconds * 16 LOOP
        PERFORM pg_sleep(0.05), pg_stat_clear_snapshot();
        PERFORM set_config('ukur.tunggu', (current_setting('ukur.tunggu')::integer + (SELECT count(*)
            FROM pg_stat_activity WHERE application_name = 'pgbench' AND wait_event_type = 'Lock'))::text, false);
    END LOOP;
END \$\$;
SHOW ukur.tunggu
SQL
watcher=$!

tps=$(pgbench -n -M prepared -c "$clients" -j 1 -T "$seconds" -f "$script" |
    sed -n 's/^tps = \([0-9.]*\).*/\1/p')
wait "$watcher"
echo "$tps $(cat "$waits")"
