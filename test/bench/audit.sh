#!/usr/bin/env bash
#
# audit.sh DATABASE ROWS ROUNDS SECONDS CONTENDER…
#
# The writers of the bench "audit", which calls it: one and eight clients, each
# with transactions of four updates of one row each in the contender's table of
# appraisals.  The seconds of a thousand transactions go to ukur.putaran, and to
# ukur.angka how often one was seen to wait for a lock, of so many looks.
set -eu

export PGDATABASE=$1
rows=$2 rounds=$3 seconds=$4
shift 4
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# A writer keeps to rows of its own: nobody waits for a row, so a lock that is
# waited for is somebody else's.
transaction() {
    echo 'BEGIN;'
    for i in 1 2 3 4; do
        echo "\\set id$i random(0, $rows / $2 - 1) * $2 + :client_id + 1"
        echo "UPDATE ukur_$1.lebar SET akhir = akhir + 0.01 WHERE id = :id$i;"
    done
    echo 'COMMIT;'
}

# Twenty times a second: who waits for a lock?
watch() {
    sql <<SQL
SET ukur.tunggu = 0;
DO \$\$ BEGIN
    FOR i IN 1 .. $seconds * 16 LOOP
        PERFORM pg_sleep(0.05), pg_stat_clear_snapshot();
        PERFORM set_config('ukur.tunggu', (current_setting('ukur.tunggu')::integer + (SELECT count(*)
            FROM pg_stat_activity WHERE application_name = 'pgbench' AND wait_event_type = 'Lock'))::text, false);
    END LOOP;
END \$\$;
SHOW ukur.tunggu
SQL
}

for ((round = 1; round <= rounds; round++)); do
    for clients in 1 8; do
        work="$clients writers, a thousand transactions"
        [ "$clients" != 1 ] || work=${work/writers/writer}
        for contender; do
            transaction "$contender" "$clients" >"$dir/transaction"
            watch >"$dir/waits" &
            tps=$(pgbench -n -M prepared -c "$clients" -T "$seconds" -f "$dir/transaction" 2>/dev/null |
                sed -n 's/^tps = \([0-9.]*\).*/\1/p')
            wait $!
            sql -c "INSERT INTO ukur.putaran (kerja, peserta, putaran, detik)
                    SELECT '$work', nama, $round, 1000 / $tps FROM ukur_audit.peserta WHERE kode = '$contender'" \
                -c "INSERT INTO ukur_audit.tunggu VALUES ('$work', '$contender', $(cat "$dir/waits"), $seconds * 16 * $clients)"
        done
    done
done
