# shellcheck shell=bash
#
# Progress, long commands and cleaning up; sourced by the other scripts.
#
# A command that may take long runs in a process group of its own, in the
# background: so this shell hears a signal at once instead of when the command
# is done, can say now and then that it still works, and can end the command
# with all its children by one known group, never by a name.

set -euo pipefail

GROUPS_RUNNING=()       # process groups to end when the script ends
UNDO=()                 # functions that clean up, the newest first
CAUGHT=0                # the number of the signal that ended the script

step() { printf '[%4d s] %s\n' "$SECONDS" "$*" >&2; }

die() { printf '%s\n' "$*" >&2; exit 1; }

# at_exit FUNCTION: call it when the script ends, however it ends.
at_exit() { UNDO=("$1" "${UNDO[@]}"); }

# end_groups: TERM first, so that a script among them can clean up after
# itself, then KILL.
end_groups() {
    local group tries
    for group in "${GROUPS_RUNNING[@]}"; do
        kill -TERM -- "-$group" || true
    done
    for group in "${GROUPS_RUNNING[@]}"; do
        for ((tries = 0; tries < 100; tries++)); do
            kill -0 -- "-$group" || continue 2
            sleep 0.1
        done
        kill -KILL -- "-$group" || true
    done
    GROUPS_RUNNING=()
} 2>/dev/null

clean_up() {
    local status=$? undo
    trap - EXIT
    trap '' INT TERM HUP
    set +e
    [ "$CAUGHT" = 0 ] || step "interrupted, cleaning up"
    end_groups
    for undo in "${UNDO[@]}"; do
        "$undo"
    done
    exit "$status"
}

caught() { CAUGHT=$1; exit $((128 + $1)); }

trap clean_up EXIT
trap 'caught 1' HUP
trap 'caught 2' INT
trap 'caught 15' TERM

# start COMMAND…: in the background; its process group is $STARTED.
start() {
    set -m
    "$@" </dev/null &
    STARTED=$!
    set +m
    GROUPS_RUNNING+=("$STARTED")
}

# heartbeat LABEL: it waits on a pipe that stays empty instead of by "sleep",
# and so has no child that would outlive it.
heartbeat() {
    local empty
    exec {empty}<> <(:)
    while ! read -rt 5 -u "$empty"; do
        step "$1 …"
    done
}

# long LABEL COMMAND…: wait for the command, with a sign of life every 5 s.
long() {
    local label=$1 command status=0
    shift
    start "$@"
    command=$STARTED
    start heartbeat "$label"
    wait "$command" || status=$?
    {
        kill -TERM -- "-$STARTED"
        wait "$STARTED" || true
        end_groups
    } 2>/dev/null
    return "$status"
}

# into LOG COMMAND…: all its output goes to that file.
into() {
    local log=$1
    shift
    "$@" >"$log" 2>&1
}

# log_of LABEL: the file that takes the output of that command.  $LOGS is a
# temporary directory of the script that sources this file.
log_of() { printf '%s/%s.log' "$LOGS" "${1//[^A-Za-z0-9.-]/_}"; }

# quietly LABEL COMMAND…: the output is shown only when the command fails.
quietly() {
    local label=$1 log status=0
    shift
    log=$(log_of "$label")
    long "$label" into "$log" "$@" || status=$?
    if [ "$status" != 0 ]; then
        step "$label: failed with status $status; the end of its output:"
        tail -n 40 "$log" >&2
    fi
    return "$status"
}

# tally LOG STATUS: "passed failed" out of the closing line of a run; a run
# that failed without counting one failure counts as one.
tally() {
    awk -v status="$2" '
        /^[0-9]+ passed, [0-9]+ failed$/ { passed = $1; failed = $3 }
        END {
            if (status != 0 && failed == 0) failed = 1
            print passed + 0, failed + 0
        }' "$1"
}

# pack DIRECTORY: the working tree as a tar stream, without what git keeps and
# without what a build or a test run leaves, so that no stale object gets in.
# The copy can be written to and removed, also where the tree cannot.  Status 1
# means that a file was being written meanwhile.
pack() {
    tar -C "$1" -cf - --mode=u+w --exclude=./.git --exclude='*.o' --exclude='*.bc' \
        --exclude='*.so' --exclude='*.mo' --exclude='./sql/*--*.sql' \
        --exclude=./results --exclude=./output_iso --exclude=./tmp_check \
        --exclude=./log --exclude='./regression.*' . || [ $? = 1 ]
}
