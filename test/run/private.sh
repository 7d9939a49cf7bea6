# shellcheck shell=bash
#
# A private world for a script: its own copy of the tree, its own server
# programs, its own cluster; sourced after setup.sh has named PG_CONFIG.
#
# Everything is in one temporary directory, $PRIVATE, which goes away with all
# its processes when the script ends.  Nothing is installed into the system:
# PostgreSQL finds its share, lib and locale directories relative to its own
# executable, so a copy of the server program in a tree of links is a server
# of which every directory is ours.  That holds for all versions alike, also
# where the server has no setting for the place of extensions.
#
# KEEP=1 keeps the directory and says where it is.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=steps.sh
. "$here/steps.sh"
CHECKOUT=$(cd "$here/../.." && pwd)

SERVER_USER=$(id -un)
AS_SERVER=()
if [ "$(id -u)" = 0 ]; then
    # The server and the TAP tests refuse to run as root.
    SERVER_USER=nobody
    ! id -u postgres >/dev/null 2>&1 || SERVER_USER=postgres
    AS_SERVER=(setpriv "--reuid=$SERVER_USER" "--regid=$(id -g "$SERVER_USER")" --init-groups)
fi

# as_server COMMAND…: as the server's user, in the copy of the tree.
as_server() (
    cd "$PRIVATE/src"
    exec "${AS_SERVER[@]}" env HOME="$PRIVATE" TMPDIR="$PRIVATE/tmp" \
        ASN_KINERJA_PRIVATE="$PRIVATE" "$@"
)

pg() { "$PG_CONFIG" "--$1"; }

# private_make: $PRIVATE with the copy of the tree in $PRIVATE/src.
private_make() {
    local base=${TMPDIR:-/tmp} variable
    # A socket's path has room for 107 bytes, and TAP clusters go deeper.
    if [ ${#base} -gt 50 ] || ! "${AS_SERVER[@]}" test -x "$base"; then
        base=/tmp
    fi
    PRIVATE=$(mktemp -d "$base/asn_kinerja.XXXXXX")
    at_exit private_remove
    mkdir "$PRIVATE"/{src,tmp,tree,log}
    chmod 755 "$PRIVATE"
    [ "$(id -u)" != 0 ] || chown "$SERVER_USER" "$PRIVATE" "$PRIVATE"/{src,tmp,tree}
    LOGS=$PRIVATE/log
    pack "$CHECKOUT" | as_server tar -xf -

    # No setting of the caller's gets in: libpq's variables, the language.
    for variable in $(compgen -e PG); do
        case $variable in PG_*) ;; *) unset "$variable" ;; esac
    done
    unset LANGUAGE LC_MESSAGES PSQLRC
    export LC_ALL=C.UTF-8
}

# The processes that belong to $PRIVATE: those started by as_server, and those
# that run a program out of it, which is every server.
private_processes() {
    {
        grep -lsxzF "ASN_KINERJA_PRIVATE=$PRIVATE" /proc/[0-9]*/environ
        find /proc -maxdepth 2 -path '/proc/[0-9]*/exe' -lname "$PRIVATE/*"
    } 2>/dev/null | cut -d/ -f3 | sort -u
}

private_remove() {
    local pids tries
    # QUIT is the server's immediate stop.
    for ((tries = 0; tries < 50; tries++)); do
        mapfile -t pids < <(private_processes)
        [ ${#pids[@]} != 0 ] || break
        [ $((tries % 10)) != 0 ] || kill -QUIT "${pids[@]}" 2>/dev/null
        sleep 0.1
    done
    [ ${#pids[@]} = 0 ] || kill -KILL "${pids[@]}" 2>/dev/null
    if [ "${KEEP:-}" = 1 ]; then
        step "kept: $PRIVATE"
    else
        # A test may have left a directory that its owner cannot write.
        chmod -R u+rwX "$PRIVATE"
        rm -rf "$PRIVATE"
    fi
}

# private_build [ARGUMENT…]: build, and install into $PRIVATE/tree.
private_build() {
    quietly "build" as_server make -j2 PG_CONFIG="$PG_CONFIG" with_llvm=no "$@" all
    quietly "install" as_server make PG_CONFIG="$PG_CONFIG" with_llvm=no "$@" \
        DESTDIR="$PRIVATE/tree" install
}

# The links of one directory, except what the extension brings itself.  A
# directory into which an installation writes is a real one, in the tree too:
# through a link it would write into the system.
link_all() {
    as_server mkdir -p "$PRIVATE/tree$1"
    as_server find "$1" -mindepth 1 -maxdepth 1 ! -name extension ! -name bitcode \
        ! -name 'asn_kinerja*' -exec ln -sf -t "$PRIVATE/tree$1" {} +
}

# private_tree: the relocated server; $TREE_BIN has its programs.
private_tree() {
    local bindir sharedir libdir localedir file
    bindir=$(pg bindir) sharedir=$(pg sharedir) libdir=$(pg pkglibdir) localedir=$(pg localedir)
    TREE_BIN=$PRIVATE/tree$bindir
    link_all "$bindir"
    link_all "$sharedir"
    link_all "$sharedir/extension"
    link_all "$libdir"
    [ ! -d "$libdir/bitcode" ] || link_all "$libdir/bitcode"
    for file in "$localedir"/*/LC_MESSAGES/postgres-*.mo; do
        [ -e "$file" ] || continue
        as_server mkdir -p "$PRIVATE/tree${file%/*}"
        as_server ln -sf "$file" "$PRIVATE/tree$file"
    done
    # These look for their own place through links, so they are copies.
    for file in postgres initdb pg_ctl pg_config pg_upgrade; do
        [ ! -e "$bindir/$file" ] ||
            as_server cp --remove-destination "$bindir/$file" "$TREE_BIN/$file"
    done
    export PATH="$TREE_BIN:$PATH"
}

# private_locale NAME: makes a locale such as id_ID.UTF-8, which the messages
# need to be translated; the C locale, whatever its encoding, never is.
private_locale() {
    if [ -e "/usr/share/i18n/locales/${1%%.*}" ] && command -v localedef >/dev/null; then
        as_server mkdir -p "$PRIVATE/locale"
        quietly "locale $1" as_server localedef --no-archive -i "${1%%.*}" \
            -f "${1#*.}" "$PRIVATE/locale/$1"
        export LOCPATH=$PRIVATE/locale
    else
        step "no source of the locale $1 here: its translations are not seen"
    fi
}

# private_cluster [LINE…]: a cluster with these lines in its settings, started;
# libpq's variables lead to it.
private_cluster() {
    local data=$PRIVATE/data
    quietly "initdb" as_server "$TREE_BIN/initdb" -D "$data" -A trust -N \
        -E UTF8 --locale=C.UTF-8 -U postgres
    printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$PRIVATE'" \
        'fsync = off' "$@" | as_server tee -a "$data/postgresql.conf" >/dev/null
    quietly "start the server" as_server "$TREE_BIN/pg_ctl" -D "$data" \
        -l "$PRIVATE/server.log" -w start || {
        tail -n 20 "$PRIVATE/server.log" >&2
        return 1
    }
    export PGHOST=$PRIVATE PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
}
