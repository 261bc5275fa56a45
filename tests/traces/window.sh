#!/bin/sh
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# Looks for traces of PINs that were typed in the windows (window.cpp), on a screen of its own, in the sandbox: once as
# they are, and once with the wiping taken out; then the trace must be found after each act, and nothing else may fail.
# usage: window.sh SANDBOX_PROGRAM TEST_PROGRAM UNWIPED_LIBRARY DIR     DIR is emptied
set -eu
sandbox=$1
program=$2
unwiped=$3
dir=$4

# looked NAME VARIABLE...: true when no trace is found; what is said is left in DIR/NAME/said
looked() {
    export UV_TRACES_DIR="$dir/$1" HOME="$dir/$1/home"
    shift
    mkdir -p "$HOME"
    printf 60417935 >"$UV_TRACES_DIR/pin.half"
    printf 284093751846 >"$UV_TRACES_DIR/pin.wrong"
    printf 739158264017 >"$UV_TRACES_DIR/pin.signing"
    printf 915703628459 >"$UV_TRACES_DIR/pin.logIn"
    printf 350862917403 >"$UV_TRACES_DIR/pin.role"
    printf 186420975308 >"$UV_TRACES_DIR/pin.check"
    QT_QPA_PLATFORM=xcb QT_LOGGING_RULES="*=true" xvfb-run -a -s "-screen 0 1360x860x24 -nolisten tcp" \
        "$sandbox" --dir "$UV_TRACES_DIR/sandbox" -- env "$@" "$program" >"$UV_TRACES_DIR/said" 2>&1
}
failures() { grep -c '^FAIL!' "$1" || true; }

rm -rf "$dir"
unset XDG_CONFIG_HOME XDG_DATA_HOME WAYLAND_DISPLAY
looked wiped || { cat "$dir/wiped/said"; exit 1; }
grep -v QDEBUG "$dir/wiped/said"
if looked unwiped LD_PRELOAD="$unwiped"; then
    echo "FAILED: without wiping no PIN is found either: the search finds nothing"
    exit 1
fi
acts=$(grep -c 'leavesNoTrace()' "$dir/unwiped/said")
if [ "$(failures "$dir/unwiped/said")" != "$acts" ] || [ "$(grep -c '^FAIL!.*leavesNoTrace()' "$dir/unwiped/said")" != "$acts" ]; then
    cat "$dir/unwiped/said"
    echo "FAILED: without wiping, something else fails than each search"
    exit 1
fi
echo "without wiping, the PIN is found after each of $acts acts"
