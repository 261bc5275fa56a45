#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# Proves the two commands of the README on a Debian 12 with nothing installed: makes a bookworm chroot, clones the
# committed state into it and runs a command there. Needs root, debootstrap and a network with Debian's packages.
#
# usage: fresh_machine.sh [--keep] DIR [COMMAND…]     default COMMAND: packaging/run --no-window
set -eu

keep=no
if [ "${1:-}" = --keep ]; then
    keep=yes
    shift
fi
dir=${1:?usage: fresh_machine.sh [--keep] DIR [COMMAND…]}
shift
[ "$#" -gt 0 ] || set -- packaging/run --no-window
root=$(cd "$(dirname "$0")/../.." && pwd)
mirror=http://deb.debian.org/debian

if [ ! -e "$dir/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$dir" "$mirror"
    # The machine's own way to its packages (proxy, sources) holds in the chroot too.
    cp -a /etc/apt/apt.conf.d/. "$dir/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf "$dir/etc/resolv.conf"
    printf 'deb %s bookworm main\ndeb %s bookworm-updates main\n' "$mirror" "$mirror" >"$dir/etc/apt/sources.list"
fi
rm -rf "$dir/root/uniek-verslag"
git clone --quiet "$root" "$dir/root/uniek-verslag"

# All mounts live in a namespace of their own and end with it.
status=0
# shellcheck disable=SC2016 # expanded inside
unshare --mount --pid --fork sh -eu -c '
    dir=$1
    shift
    mount -t proc proc "$dir/proc"
    mount --rbind /dev "$dir/dev"
    mount -t sysfs sysfs "$dir/sys"
    exec chroot "$dir" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 sh -eu -c "cd /root/uniek-verslag && exec \"\$@\"" command "$@"
' chroot "$dir" "$@" || status=$?

[ "$keep" = yes ] || rm -rf --one-file-system "$dir"
exit "$status"
