#!/usr/bin/env bash
#
# tahun.sh daftar|hari_akhir DATABASE PEOPLE ROUNDS
#
# What the bench "tahun", which calls it, measures from outside of the server.
# daftar: a session asks for the same list again and again; the seconds of a
# thousand times go to ukur.putaran.  hari_akhir: eight sessions finalise
# evaluations, sixty a second and as fast as they can; throughput, latencies and
# how often one was seen to wait for a lock go to ukur_tahun.beban.
set -eu

what=$1 rounds=$4 people=$3
export PGDATABASE=$2 PGOPTIONS="-c search_path=kinerja,public"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

tps() { sed -n 's/^tps = \([0-9.]*\).*/\1/p'; }

lists() {
    local round number part role protocol
    for ((round = 1; round <= rounds; round++)); do
        while IFS='|' read -r number part role protocol; do
            sql -c "SELECT (SELECT awalan FROM ukur_tahun.peserta WHERE nomor = $number) || ukur_tahun.perintah('$part')" >"$dir/query"
            sql -c "INSERT INTO ukur.putaran (kerja, peserta, putaran, detik)
                    SELECT format('%s people, %s, a thousand times', ukur.sebut($people), kerja), nama, $round,
                           1000 / $(pgbench -n -U "$role" -M "$protocol" -T 1 -f "$dir/query" 2>/dev/null | tps)
                    FROM ukur_tahun.peserta WHERE nomor = $number"
        done < <(sql -c 'SELECT nomor, bagian, peran, cara FROM ukur_tahun.peserta ORDER BY nomor')
    done
}

# A session walks through the people of its evaluators, each of whom acts in the
# role that is his, as behind a pool.
finalise() {
    echo "SELECT id, nip_penilai, peran FROM ukur_tahun.antrian WHERE klien = :client_id AND ke = :ke \\gset"
    echo '\set ke :ke + 1'
    echo 'BEGIN;'
    if [ "$1" = register ]; then
        echo 'SET LOCAL ROLE :peran;'
        echo 'CALL kinerja.tetapkan_evaluasi(:id);'
    else
        echo "UPDATE ukur_tahun.salinan SET status = 'ditetapkan', alasan_status = NULL WHERE id = :id AND status = 'dinilai' AND nip_penilai = ':nip_penilai';"
    fi
    echo 'COMMIT;'
}

# Twenty times a second, until there is no writer any more: who waits for a lock?
watch() {
    sql <<SQL
SET ukur.tunggu = 0;
SET ukur.dari = 0;
DO \$\$
DECLARE
    w record;
BEGIN
    PERFORM pg_sleep(0.3);
    LOOP
        PERFORM pg_sleep(0.05), pg_stat_clear_snapshot();
        SELECT count(*) AS semua, count(*) FILTER (WHERE wait_event_type = 'Lock') AS tunggu INTO w FROM pg_stat_activity WHERE application_name = 'pgbench';
        EXIT WHEN w.semua = 0;
        PERFORM set_config('ukur.tunggu', (current_setting('ukur.tunggu')::bigint + w.tunggu)::text, false),
                set_config('ukur.dari', (current_setting('ukur.dari')::bigint + w.semua)::text, false);
    END LOOP;
END \$\$;
SELECT current_setting('ukur.tunggu') || ', ' || current_setting('ukur.dari')
SQL
}

# load NAME ROUND WORK OPTION…: both contenders, one after the other
load() {
    local round=$1 work=$2 contender name rate done_so_far
    shift 2
    for contender in salinan register; do
        name='UPDATE of a plain copy'
        [ "$contender" = salinan ] || name='finalised under audit and row security'
        finalise "$contender" >"$dir/transaction"
        sql -c 'CALL ukur_tahun.belum_ditetapkan()' -c 'VACUUM kinerja.evaluasi, ukur_tahun.salinan'
        rm -f "$dir"/log*
        watch >"$dir/waits" &
        rate=$(cd "$dir" && pgbench -n -c 8 -j 1 -D ke=1 -l --log-prefix=log "$@" -f "$dir/transaction" 2>"$dir/errors" | tps)
        wait $!
        [ ! -s "$dir/errors" ] || grep -v '^pgbench (' "$dir/errors" | head -n 3 >&2
        done_so_far=$(cat "$dir"/log* | wc -l)
        # milliseconds: the middle one, the hundredth from the top, the longest
        cat "$dir"/log* | awk '{ print $3 / 1000 }' | sort -n >"$dir/sorted"
        sql -c "CALL ukur.sama('finalised', 'SELECT $done_so_far', 'SELECT count(*) FROM $([ "$contender" = salinan ] && echo ukur_tahun.salinan || echo kinerja.evaluasi) WHERE status = ''ditetapkan''')" \
            -c "INSERT INTO ukur_tahun.beban VALUES ('$work', '$name', $rate, $(sed -n "$((done_so_far / 2 + 1))p" "$dir/sorted"),
                    $(sed -n "$((done_so_far * 99 / 100 + 1))p" "$dir/sorted"), $(tail -n 1 "$dir/sorted"), $(cat "$dir/waits"))" \
            -c "INSERT INTO ukur.putaran (kerja, peserta, putaran, detik) SELECT '$work', '$name', $round, 1000 / $rate::float8 WHERE '$work' ~ 'as fast'"
    done
}

last_day() {
    local round each seconds=60
    [ "$rounds" != 1 ] || seconds=10
    load 1 "8 writers, 60 a second for $seconds s" --rate=60 -T "$seconds"
    each=$(sql -c 'SELECT min(n) FROM (SELECT count(*) AS n FROM ukur_tahun.antrian GROUP BY klien) k')
    for ((round = 1; round <= rounds; round++)); do
        load "$round" '8 writers as fast as they can, a thousand' -t "$each"
    done
}

case $what in
daftar) lists ;;
hari_akhir) last_day ;;
esac
