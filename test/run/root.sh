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
    local root=$1 bundle=/etc/ssl/certs/ca-certificates.crt
    apt-config dump | grep -iE '^Acquire::(https?|Retries|ForceIPv[46])(::| )' |
        grep -ivE 'Proxy-Auto-Detect|Verify-(Peer|Host)' >"$root/etc/apt/apt.conf.d/90host" || true
    printf '%s\n' 'Acquire::Check-Valid-Until "false";' 'Acquire::Languages "none";' \
        'APT::Install-Recommends "false";' >"$root/etc/apt/apt.conf.d/91matriks"
    if [ -e "$bundle" ] && [ ! -e "$root$bundle" ]; then
        mkdir -p "$root${bundle%/*}"
        cp "$bundle" "$root$bundle"
    fi
    cp /etc/hosts /etc/resolv.conf "$root/etc/"
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
        exit $?' "$ROOT" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "${keep[@]}" "$@"
}

suite_of() {
    case $1 in
        15) echo bookworm ;;
        17) echo trixie ;;
        18) echo sid ;;
        *) return 1 ;;
    esac
}

# make_root MAJOR SUITE: a root is complete once it has the file /.matriks;
# whatever else is there was broken off and is made anew.
make_root() {
    local major=$1 suite=$2 mirror
    [ ! -e "$ROOT/.matriks" ] || { take_over "$ROOT"; return 0; }
    mirror=${MIRROR:-$(mirror)}
    [ -n "$mirror" ] || die "No Debian mirror in apt's lists: set MIRROR to one."
    rm -rf "$ROOT"
    mkdir -p "$ROOT"
    if ! command -v debootstrap >/dev/null; then
        quietly "install debootstrap" sh -c \
            'apt-get -qq update; DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends debootstrap'
    fi
    quietly "PostgreSQL $major: debootstrap $suite" \
        apart debootstrap --variant=minbase "$suite" "$ROOT" "$mirror"
    take_over "$ROOT"
    printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
    chmod 755 "$ROOT/usr/sbin/policy-rc.d"
    copy_in
    # shellcheck disable=SC2016
    quietly "PostgreSQL $major: packages" inside sh -c \
        'apt-get -qq update && apt-get -qq -y install make &&
         PG_CONFIG=$1 bash /matriks/main/test/run/setup.sh test && apt-get clean' \
        sh "/usr/lib/postgresql/$major/bin/pg_config"
    touch "$ROOT/.matriks"
}

# The tree, and beside it the data that may lie beside the checkout.
copy_in() {
    rm -rf "$ROOT/matriks"
    mkdir -p "$ROOT/matriks/main"
    pack "$CHECKOUT" | tar -C "$ROOT/matriks/main" --no-same-owner -xf -
    if [ -d "$CHECKOUT/../shared/data" ]; then
        mkdir -p "$ROOT/matriks/shared/data"
        pack "$CHECKOUT/../shared/data" | tar -C "$ROOT/matriks/shared/data" --no-same-owner -xf -
    fi
}

remove_root() {
    [ -n "$ROOT" ] || return 0
    if [ -n "${MATRIKS_DIR:-}" ] && [ -e "$ROOT/.matriks" ]; then
        rm -rf "$ROOT/matriks" "$ROOT"/tmp/* "$ROOT"/root/*
    else
        rm -rf --one-file-system "$ROOT"
    fi
    ROOT=
}
