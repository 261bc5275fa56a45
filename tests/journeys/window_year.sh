#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# The main job in the window, on a screen of its own (Xvfb), in the sandbox.
# usage: window_year.sh SANDBOX_PROGRAM TEST_PROGRAM DIR     DIR is emptied; pictures are left in DIR/pictures
set -eu
sandbox=$1
program=$2
dir=$3
rm -rf "$dir"
mkdir -p "$dir/pictures" "$dir/home"
export UV_PICTURES="$dir/pictures" HOME="$dir/home" QT_QPA_PLATFORM=xcb
unset XDG_CONFIG_HOME XDG_DATA_HOME WAYLAND_DISPLAY
exec xvfb-run -a -s "-screen 0 1360x860x24 -nolisten tcp" "$sandbox" --dir "$dir/sandbox" -- "$program"
