#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# Every C++ file is as clang-format writes it.
set -eu
cd "$1"
find app ui tests '(' -name '*.cpp' -o -name '*.h' ')' -print0 | xargs -0 clang-format-16 --dry-run --Werror
