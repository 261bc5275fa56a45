#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# Every shell script passes shellcheck.
set -eu
cd "$1"
{
    find packaging .ci tests/fuzz tests/interop/run -type f -perm -u+x
    find tests -name '*.sh'
} | while read -r script; do
    shellcheck "$script"
done
