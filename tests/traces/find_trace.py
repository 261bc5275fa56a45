#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks for a secret in all that a running process can write to, and in files.

usage: find_trace.py pin|passphrase SECRET_FILE PID [FILE...]
       find_trace.py pin|passphrase SECRET_FILE PID --typed

SECRET_FILE holds the secret. Each piece of it counts that is as long as somebody could use: eight digits of a PIN, twelve
letters of a passphrase; as text in bytes, UTF-16 and UTF-32, as single numbers, and as the card's block. In files also
lines that tell of single digit keys: one after the other they are the PIN.
Exit status: 0 no trace (with --typed: it is in memory that is kept out of dumps, and nowhere else), 1 not so (each trace
is told of), 3 the memory could not be read."""
import pathlib
import re
import sys

CHUNK = 1 << 20
PIECE = {"pin": 8, "passphrase": 12}


def shapes(kind, secret):
    """What the secret and its pieces would look like: lists of bytes by name."""
    size = PIECE[kind]
    pieces = [secret[start:start + size] for start in range(len(secret) - size + 1)]
    found = {name: [piece.encode(name) for piece in pieces] for name in ("ascii", "utf-16-le", "utf-16-be", "utf-32-le")}
    if kind == "pin":
        found["numbers"] = [bytes(map(int, piece)) for piece in pieces]
        found["hexadecimal"] = [" ".join(piece[i:i + 2] for i in range(0, size, 2)).encode() for piece in pieces]
    if kind == "pin" and len(secret) == 12:  # a shorter one in this form stands anywhere by chance
        found["packed digits, as in the card's block"] = [bytes.fromhex(secret)]
    return found


def traces_in(content, wanted):
    """Name of the shape and place, of the first piece in each shape."""
    for shape, pieces in wanted.items():
        places = [place for place in map(content.find, pieces) if place >= 0]
        if places:
            yield shape, min(places)


TOLD_KEY = re.compile(rb'Key_\d|text="\d"|key ?(code|sym) *[=:]? *\d', re.IGNORECASE)
UNDUMPED = "kept out of dumps"


def writable_ranges(pid):
    """Start, end and name. What only shows a file cannot hold a secret; nor can what may not be touched."""
    for line in pathlib.Path(f"/proc/{pid}/smaps").read_text().splitlines():
        words = line.split(maxsplit=5)
        if "-" in words[0]:
            start, end = (int(one, 16) for one in words[0].split("-"))
            rights, name = words[1], words[5] if len(words) == 6 else "anonymous"
        elif words[0] == "VmFlags:" and rights.startswith("rw"):
            yield start, end, f"{name}, {UNDUMPED}," if " dd" in line else name


def traces_in_memory(pid, wanted):
    """Pairs of shape and place, and the number of bytes that were looked through."""
    found, seen = [], 0
    overlap = max(len(piece) for pieces in wanted.values() for piece in pieces) - 1
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for start, end, name in writable_ranges(pid):
            rest = b""
            for at in range(start, end, CHUNK):
                memory.seek(at)
                part = memory.read(min(CHUNK, end - at))
                if len(part) != min(CHUNK, end - at):
                    raise OSError(f"{name} at {at:x} is not read whole")
                seen += len(part)
                if part == bytes(len(part)):
                    rest = b""
                    continue
                part = rest + part
                found += [(shape, f"{name} at {at - len(rest) + place:x}") for shape, place in traces_in(part, wanted)]
                rest = part[-overlap:]
    if seen < 1 << 20:
        raise OSError("this is no whole process")
    return found, seen


def traces(kind, secret, pid, files=()):
    """As `traces_in_memory`, of the files (and all in folders) too. OSError: something cannot be read."""
    wanted = shapes(kind, secret)
    found, seen = traces_in_memory(pid, wanted)
    for name in files:
        if not pathlib.Path(name).exists():
            raise OSError(f"there is no {name}")
        for path in [p for p in [pathlib.Path(name), *pathlib.Path(name).rglob("*")] if p.is_file()]:
            content = path.read_bytes()
            seen += len(content)
            if kind == "pin" and (told := TOLD_KEY.search(content)):
                found.append(("single keys", f"{path} at {told.start()}"))
            found += [(shape, f"{path} at {place}") for shape, place in traces_in(content, wanted)]
    return found, seen


def main():
    kind, secret_file, pid, *files = sys.argv[1:]
    typed = files == ["--typed"]
    try:
        found, seen = traces(kind, pathlib.Path(secret_file).read_text().strip(), int(pid), [] if typed else files)
    except OSError as problem:
        print(f"cannot look: {problem}")
        return 3
    for shape, place in found:
        print(f"{shape}: {place}")
    print(f"{len(found)} traces in {seen >> 20} MB")
    if typed:
        return 0 if found and all(UNDUMPED in place for _, place in found) else 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
