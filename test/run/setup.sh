#!/usr/bin/env bash
#
# Brings what building and testing need, and says which pg_config to use.
#
#   PG_CONFIG=$(bash test/run/setup.sh [build] [demo] [test] [lint] [bench])
#
# Only PG_CONFIG from the environment or a server below /usr/lib/postgresql
# decides on the version: /usr/bin/pg_config belongs to the client library and
# may be of another version than the server.  Nothing missing means no output
# and no package manager.  A server is installed without its first cluster:
# the machine's own clusters are never made, started or stopped here.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=steps.sh
. "$here/steps.sh"
export LC_ALL=C DEBIAN_FRONTEND=noninteractive

LOGS=$(mktemp -d)
remove_logs() { rm -rf "$LOGS"; }
at_exit remove_logs

is_root() { [ "$(id -u)" = 0 ]; }

apt_get() {
    apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confdef \
        -o Dpkg::Options::=--force-confold "$@"
}

candidate() { apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" { print $2 }'; }

# ---- which server

newest_server() {
    local found
    found=$(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort -V | tail -n 1)
    [ ! -x "$found" ] || printf '%s/pg_config\n' "${found%/*}"
}

# The metapackage's version is like 15+248: the major comes first.
packaged_server() {
    local version
    version=$(candidate postgresql)
    version=${version%%[!0-9]*}
    [ -z "$version" ] || printf '/usr/lib/postgresql/%s/bin/pg_config\n' "$version"
}

if [ -n "${PG_CONFIG:-}" ]; then
    CHOSEN=$(command -v "$PG_CONFIG" || printf '%s\n' "$PG_CONFIG")
else
    CHOSEN=$(newest_server)
    [ -n "$CHOSEN" ] || CHOSEN=$(packaged_server)
    if [ -z "$CHOSEN" ] && is_root && command -v apt-get >/dev/null; then
        quietly "update the package lists" apt_get update
        CHOSEN=$(packaged_server)
    fi
fi
if [ -x "$CHOSEN" ]; then
    version=$("$CHOSEN" --version 2>/dev/null) ||
        die "$CHOSEN does not work: set PG_CONFIG to the pg_config of a server."
    MAJOR=${version#PostgreSQL }
    MAJOR=${MAJOR%%[!0-9]*}
    bindir=$("$CHOSEN" --bindir)
    [ ! -x "$bindir/pg_config" ] || CHOSEN=$bindir/pg_config
else
    MAJOR=${CHOSEN#/usr/lib/postgresql/}
    MAJOR=${MAJOR%%/*}
    case $MAJOR in
        '' | *[!0-9]*) die "No PostgreSQL server found: set PG_CONFIG to its pg_config." ;;
    esac
fi

# ---- which packages

# A server that does not come from a package has its headers beside it.
case $CHOSEN in
    /usr/lib/postgresql/*)
        SERVER=("postgresql-$MAJOR" "postgresql-client-$MAJOR" "postgresql-server-dev-$MAJOR")
        PGTAP=("postgresql-$MAJOR-pgtap")
        ;;
    *) SERVER=() PGTAP=() ;;
esac

WANTED=(make gcc libc6-dev gettext libssl-dev)
for kind; do
    case $kind in
        build | bench) ;;
        demo) WANTED+=(python3 openssl) ;;
        test)
            WANTED+=("${PGTAP[@]}" libtap-parser-sourcehandler-pgtap-perl libipc-run-perl locales
                python3-jsonschema openssl)
            ;;
        lint) WANTED+=(clang shellcheck) ;;
        *) die "setup.sh: unknown kind \"$kind\"" ;;
    esac
done

version_of() {
    dpkg-query -W -f='${db:Status-Status} ${Version}\n' "$1" 2>/dev/null |
        awk '$1 == "installed" { print $2 }'
}

MISSING=()
if command -v dpkg-query >/dev/null; then
    for package in "${WANTED[@]}"; do
        [ -n "$(version_of "$package" || true)" ] || MISSING+=("$package")
    done
    # The headers must be of the server's minor version: all or none.
    versions=
    for package in "${SERVER[@]}"; do
        versions+="$(version_of "$package" || true)|"
    done
    if [ ${#SERVER[@]} != 0 ]; then
        IFS='|' read -r server client headers <<<"$versions"
        if [ -z "$server" ] || [ -z "$client" ] || [ "$server" != "$headers" ]; then
            MISSING+=("${SERVER[@]}")
        fi
    fi
fi

# ---- bring them

if [ ${#MISSING[@]} != 0 ]; then
    if is_root; then
        # shellcheck source-path=SCRIPTDIR source=install.sh
        . "$here/install.sh"
        install_missing
    elif sudo -n true 2>/dev/null; then
        sudo -n env PG_CONFIG="$CHOSEN" bash "$here/setup.sh" "$@" >/dev/null
    else
        die "Packages are missing; as root: apt-get update && apt-get install -y --no-install-recommends ${MISSING[*]}"
    fi
fi

[ -x "$CHOSEN" ] || die "There is no $CHOSEN."
printf '%s\n' "$CHOSEN"
