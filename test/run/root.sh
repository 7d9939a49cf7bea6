# shellcheck shell=bash
#
# Roots of other Debian releases for matriks.sh, which sources this file: makes
# them, enters them, removes or keeps them.  $ROOT is the one at work, $CHECKOUT
# the tree that is copied in.
#
# A root is entered in name spaces of its own: its mounts and processes end
# with the entry, so that nothing has to be unmounted or looked for outside.

ROOT=

# ---- the mirror and the way to it

# The address of this release's own packages, from either form of apt's lists.
mirror() {
    local release
    release=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
    {
        cat /etc/apt/sources.list.d/*.sources | awk -v release="$release" '
            BEGIN { RS = ""; FS = "\n" }
            { uri = suites = ""
              for (i = 1; i <= NF; i++) {
                  n = split($i, word, /[ \t]+/)
                  if (tolower(word[1]) == "uris:") uri = word[2]
                  if (tolower(word[1]) == "suites:")
                      for (j = 2; j <= n; j++) if (word[j] == release) suites = release
              }
              if (uri != "" && suites != "") print uri }'
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list | awk -v release="$release" '
            $1 == "deb" { sub(/\[[^]]*\] */, ""); if ($3 == release) print $2 }'
    } 2>/dev/null | head -n 1
}

# apt in the root reaches the mirror as apt does here: its settings for that,
# the certificates, the host names.  A suite's release file may be overdue.
take_over() {
    local conf=$ROOT/etc/apt/apt.conf.d/90host file
    apt-config dump | grep -iE '^Acquire::(https?|Retries|ForceIPv[46])(::[^ ]+)? ' |
        grep -iv 'Proxy-Auto-Detect' >"$conf" || true
    printf '%s\n' 'Acquire::Check-Valid-Until "false";' 'Acquire::Languages "none";' \
        'APT::Install-Recommends "false";' >"$ROOT/etc/apt/apt.conf.d/91matriks"
    for file in $(sed -n 's/.*::CAInfo "\(.*\)";$/\1/p' "$conf") \
        /etc/ssl/certs/ca-certificates.crt; do
        [ ! -e "$file" ] || [ -e "$ROOT$file" ] || cp -L --parents "$file" "$ROOT"
    done
    cp /etc/hosts /etc/resolv.conf "$ROOT/etc/"
}

# debootstrap does not read apt's settings, but the environment.
bootstrap() {
    local proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    case $proxy in '' | DIRECT) ;; *) export http_proxy="${http_proxy:-$proxy}" ;; esac
    apart debootstrap --variant=minbase "$1" "$ROOT" "$2"
}

# ---- a root

# apart COMMAND…: with mounts and processes of its own.  The shell stays as the
# first process, because that one has to reap what daemons leave.
apart() {
    unshare --mount --pid --fork --kill-child -- bash -c '"$@"; exit $?' bash "$@"
}

# inside COMMAND…: in $ROOT, with only what the network needs from our
# environment.
inside() {
    local keep=() name
    for name in http_proxy https_proxy no_proxy TERM; do
        [ -z "${!name:-}" ] || keep+=("$name=${!name}")
    done
    # shellcheck disable=SC2016
    apart bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" || exit 1
        root=$0
        chroot "$root" env -i "${@}"
        exit $?' "$ROOT" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        TMPDIR=/matriks/tmp LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        "${keep[@]}" "$@"
}

suite_of() {
    case $1 in
        15) echo bookworm ;;
        17) echo trixie ;;
        18) echo sid ;;
        *) return 1 ;;
    esac
}

# make_root MAJOR SUITE: a root that is kept says in /.matriks whether it is
# complete; a broken one is made anew, and what is no root of ours is left alone.
make_root() {
    local major=$1 suite=$2 mirror
    if [ -e "$ROOT/.matriks" ] && [ "$(cat "$ROOT/.matriks")" = complete ]; then
        take_over
        return
    fi
    if [ ! -e "$ROOT/.matriks" ] && [ -n "$(ls -A "$ROOT" 2>/dev/null)" ]; then
        step "$ROOT is there and was not made by make matriks"
        ROOT=
        return 1
    fi
    mirror=${MIRROR:-$(mirror)}
    if [ -z "$mirror" ]; then
        step "no Debian mirror in apt's lists: set MIRROR to one"
        return 1
    fi
    rm -rf --one-file-system "$ROOT"
    mkdir -p "$ROOT"
    echo begun >"$ROOT/.matriks"
    if ! command -v debootstrap >/dev/null; then
        quietly "install debootstrap" sh -c 'apt-get -qq update
            DEBIAN_FRONTEND=noninteractive exec apt-get -qq -y install --no-install-recommends debootstrap' ||
            return
    fi
    quietly "PostgreSQL $major: debootstrap $suite" bootstrap "$suite" "$mirror" || return
    take_over
    printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
    chmod 755 "$ROOT/usr/sbin/policy-rc.d"
    copy_in || return
    # shellcheck disable=SC2016
    quietly "PostgreSQL $major: packages" inside sh -c \
        'apt-get -qq update && apt-get -qq -y install make &&
         PG_CONFIG=$1 bash /matriks/main/test/run/setup.sh test && apt-get clean' \
        sh "/usr/lib/postgresql/$major/bin/pg_config" || return
    echo complete >"$ROOT/.matriks"
}

# All of a run is below /matriks: the tree, beside it the data that may lie
# beside the checkout, and the temporary files.
copy_in() {
    rm -rf "$ROOT/matriks"
    mkdir -p "$ROOT/matriks/main"
    mkdir -m 1777 "$ROOT/matriks/tmp"
    pack "$CHECKOUT" | tar -C "$ROOT/matriks/main" --no-same-owner -xf -
    if [ -d "$CHECKOUT/../shared/data" ]; then
        mkdir -p "$ROOT/matriks/shared/data"
        pack "$CHECKOUT/../shared/data" | tar -C "$ROOT/matriks/shared/data" --no-same-owner -xf -
    fi
}

remove_root() {
    [ -n "$ROOT" ] || return 0
    if [ -n "${MATRIKS_DIR:-}" ] && [ "$(cat "$ROOT/.matriks" 2>/dev/null)" = complete ]; then
        rm -rf "$ROOT/matriks"
    else
        rm -rf --one-file-system "$ROOT"
    fi
    ROOT=
}
