#!/bin/bash
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# Looks for traces of a PIN of twelve digits after it was used: in a core of the whole memory right after the act (also
# of pages that are kept out of ordinary cores), in what the program says with all its logging on, and in every file
# that it wrote; as text, as UTF-16 and as the card's block. Then once more with the wiping taken out, and the trace must
# be found: so the search is known to work. Runs inside uniek-verslag-sandbox, by hand; needs gdb and cc.
# usage: pin_trace.sh PROGRAM SANDBOX SOURCES
set -euo pipefail
program=$1
sandbox=$2
sources=$3
pin=739158264017
work=$UV_SANDBOX_DIR/pin_trace
rm -rf "$work"
mkdir -p "$work/files"

fail() { echo "FAILED: $*" >&2; exit 1; }
common=(--data "$work/files/data" --lang en --trust-root "$UV_TRUST_ROOT")
cli() { "$program" "${common[@]}" "$@"; }

cat >"$work/unwiped.c" <<'C'
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>
/* Nothing is wiped, and no single page given back: what held a secret stays. */
void explicit_bzero(void *at, size_t size) { (void)at; (void)size; }
int munmap(void *at, size_t size) { return size == 4096 ? 0 : (int)syscall(SYS_munmap, at, size); }
C
cc -shared -fPIC -o "$work/unwiped.so" "$work/unwiped.c"

# traced NAME PRELOAD COMMAND...: runs it to its end, and leaves core and log in the work folder
traced() {
    local name=$1 preload=$2
    shift 2
    # The PIN comes through a pipe, as from a person; a file would be no trace of the program's.
    QT_LOGGING_RULES='*=true' gdb -batch -nx \
        -ex 'set confirm off' -ex 'set pagination off' -ex 'set dump-excluded-mappings on' \
        -ex 'set use-coredump-filter off' -ex 'set breakpoint pending on' \
        ${preload:+-ex "set environment LD_PRELOAD $preload"} \
        -ex 'break -qualified exit' -ex run -ex "gcore $work/$name.core" -ex continue \
        --args "$program" "${common[@]}" "$@" < <(printf '%s\n' "$pin") >"$work/$name.log" 2>&1 \
        || fail "gdb: $(tail -n 5 "$work/$name.log")"
    [ -s "$work/$name.core" ] || fail "no core of $name: $(tail -n 5 "$work/$name.log")"
    grep -q 'exited normally' "$work/$name.log" || fail "$name did not succeed: $(tail -n 20 "$work/$name.log")"
}

# Prints the traces in these files; true when there are any.
traces() {
    python3 - "$pin" "$@" <<'P'
import pathlib, sys
pin = sys.argv[1]
block = bytes([0x20 | len(pin)]) + bytes.fromhex(pin)
shapes = {"text": pin.encode(), "UTF-16LE": pin.encode("utf-16-le"), "UTF-16BE": pin.encode("utf-16-be"),
          "card block": block, "digits": bytes.fromhex(pin), "hexadecimal": block.hex().encode()}
found = False
for name in sys.argv[2:]:
    for path in [p for p in [pathlib.Path(name), *pathlib.Path(name).rglob("*")] if p.is_file()]:
        bytes_ = path.read_bytes()
        for shape, value in shapes.items():
            if value in bytes_:
                found = True
                print(f"  {shape}, {bytes_.count(value)} times, in {path.name}")
sys.exit(0 if found else 1)
P
}

"$sandbox" card pin secretary "$pin"
cli init --nis 99999 --kbo 0899.999.949 --secretary "Liesbeth Voorbeeld" --chairman "Karel Specimen" >/dev/null
for form in ocmw hwg; do
    cli import "$form" "$sources/resources/example/$form.json" >/dev/null
done
cli seal hwg --out "$work/files/hwg.asice" >/dev/null
cp -r "$work/files" "$work/before"

# run_act ACT NAME PRELOAD
run_act() {
    local words=(card --check)
    if [ "$1" = sign ]; then words=(sign "$work/files/hwg.asice" --role secretary); fi
    traced "$2" "$3" "${words[@]}" --reader "$UV_SECRETARY_READER" --pin-stdin
}
for act in prove sign; do
    echo "== $act"
    run_act "$act" "$act" ''
    if traces "$work/$act.core" "$work/$act.log" "$work/files"; then fail "the PIN is found after $act"; fi
    echo "no trace in $(stat -c %s "$work/$act.core") bytes of memory, the log and the files"
done

for act in prove sign; do
    echo "== $act, nothing wiped"
    rm -rf "$work/files"
    cp -r "$work/before" "$work/files"
    run_act "$act" "$act-unwiped" "$work/unwiped.so"
    traces "$work/$act-unwiped.core" || fail "without wiping the PIN is not found either: the search finds nothing"
done
rm -f "$work"/*.core
echo "ok"
