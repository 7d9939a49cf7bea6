# shellcheck shell=bash
#
# Installs packages without touching a cluster of this machine; sourced by
# setup.sh, which knows what is missing.
#
# The first installation of a server would make and start a cluster "main",
# and any start of the service would start clusters that stand still.  Two
# files prevent that while the package manager works, and go away afterwards:
# a drop-in beside the package's own settings, which stay as they are, and a
# policy that forbids starting services, if the machine has none.

POLICY=/usr/sbin/policy-rc.d
DROP_IN_DIR=/etc/postgresql-common/createcluster.d
DROP_IN=$DROP_IN_DIR/zz-asn_kinerja-no-cluster.conf
MADE=()                 # files and directories made here, the newest first

make_directory() {
    [ -d "$1" ] || { mkdir "$1" && MADE=("$1" "${MADE[@]}"); }
}

# A directory that meanwhile belongs to a package stays.
unmake() {
    local path
    for path in "${MADE[@]}"; do
        if [ ! -d "$path" ]; then
            rm -f "$path"
        elif ! dpkg -S "$path" >/dev/null 2>&1; then
            rmdir "$path" 2>/dev/null || true
        fi
    done
    MADE=()
}

forbid_clusters() {
    at_exit unmake
    make_directory "${DROP_IN_DIR%/*}"
    make_directory "$DROP_IN_DIR"
    MADE=("$DROP_IN" "${MADE[@]}")
    printf 'create_main_cluster = false\n' >"$DROP_IN"
    if [ ! -e "$POLICY" ]; then
        MADE=("$POLICY" "${MADE[@]}")
        printf '#!/bin/sh\nexit 101\n' >"$POLICY"
        chmod 755 "$POLICY"
    fi
    # The settings may have been edited not to read the drop-in.
    if command -v pg_conftool >/dev/null && [ -e "${DROP_IN_DIR%/*}/createcluster.conf" ] &&
        [ "$(pg_conftool "${DROP_IN_DIR%/*}/createcluster.conf" show -bs create_main_cluster 2>/dev/null)" != off ]; then
        die "A new server would make a cluster here; install by hand: ${MISSING[*]}"
    fi
}

# An upgrade of the server restarts its clusters: not while one of them runs.
spare_running_clusters() {
    local server=postgresql-$MAJOR
    [[ " ${MISSING[*]} " == *" $server "* ]] || return 0
    [ -n "$(version_of "$server" || true)" ] || return 0
    [ "$(version_of "$server")" != "$(candidate "$server")" ] || return 0
    if pg_lsclusters -h 2>/dev/null | awk -v major="$MAJOR" \
        '$1 == major && $4 ~ /^online/ { found = 1 } END { exit !found }'; then
        die "Installing would restart a running cluster of PostgreSQL $MAJOR; when that suits: apt-get install -y --no-install-recommends ${MISSING[*]}"
    fi
}

install_missing() {
    command -v apt-get >/dev/null || die "Install by hand: ${MISSING[*]}"
    step "installing ${MISSING[*]}"
    # A list that cannot be renewed need not be the one that is needed.
    quietly "update the package lists" apt_get update || true
    spare_running_clusters
    forbid_clusters
    quietly "install packages" apt_get install --no-install-recommends "${MISSING[@]}"
    unmake
}
