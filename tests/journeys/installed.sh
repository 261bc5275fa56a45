#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# installed.sh BUILD: what is installed runs from where it was put, and desktops are told which files it opens.
set -eu
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$1" --prefix "$prefix" > "$prefix/log"
"$prefix/bin/uniek-verslag-cli" --version
"$prefix/bin/uniek-verslag" --version
entry=$prefix/share/applications/uniek-verslag.desktop
types=$prefix/share/mime/packages/uniek-verslag.xml
xmllint --noout "$types"
program=$(sed -n 's/^Exec=\([^ ]*\) %f$/\1/p' "$entry")
test -x "$prefix/bin/$program"
for type in $(sed -n 's/^MimeType=//p' "$entry" | tr ';' ' '); do
    grep -q "mime-type type=\"$type\"" "$types"
done
test -z "$(find "$prefix" -name '*sandbox*')"
