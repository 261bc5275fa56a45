#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes altered copies of a bundle, each with one thing changed; prints their names.

usage: attacks.py BUNDLE FOLDER"""
import pathlib
import re
import sys
import zipfile

source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
with zipfile.ZipFile(source) as archive:
    entries = [(info, archive.read(info)) for info in archive.infolist()]
names = [info.filename for info, _ in entries]
signatures = [name for name in names if "signatures" in name]


def write(title, changed):
    path = folder / f"{title}.asice"
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in changed:
            copy = zipfile.ZipInfo(info.filename, info.date_time)
            copy.compress_type, copy.create_system, copy.external_attr = info.compress_type, info.create_system, info.external_attr
            archive.writestr(copy, data)
    print(path)


def change(title, name, edit):
    before = dict((info.filename, data) for info, data in entries)[name]
    after = edit(before)
    assert after != before, title
    write(title, [(info, after if info.filename == name else data) for info, data in entries])


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]


def swapped(pattern):
    """Changes the first letter of the first base64 text inside this element."""
    def edit(data):
        match = re.search(pattern, data)
        letter = b"A" if data[match.start(1):match.start(1) + 1] != b"A" else b"B"
        return data[:match.start(1)] + letter + data[match.start(1) + 1:]
    return edit


for name in names:
    if name.startswith("META-INF/") or name == "mimetype":
        continue
    size = len(dict((info.filename, data) for info, data in entries)[name])
    for number, at in enumerate((0, size // 2, size - 1)):
        change(f"flip-{name}-{number}", name, lambda data, at=at: flipped(data, at))
for name in signatures:
    short = name.rsplit("/", 1)[1]
    change(f"digest-{short}", name, swapped(rb"<ds:DigestValue>\s*([A-Za-z0-9+/])"))
    change(f"value-{short}", name, swapped(rb"<ds:SignatureValue[^>]*>\s*([A-Za-z0-9+/])"))
    change(f"certificate-{short}", name, swapped(rb"<ds:X509Certificate>\s*[A-Za-z0-9+/]{400}([A-Za-z0-9+/])"))
    change(f"role-{short}", name, lambda data: data.replace(b">secretaris<", b">afgevaardigde<").replace(b">voorzitter<", b">secretaris<"))
missing = next(name for name in names if name.endswith(".pdf"))
write("missing", [(info, data) for info, data in entries if info.filename != missing])
extra = zipfile.ZipInfo("extra.xml", entries[0][0].date_time)
write("added", entries + [(extra, b"<extra/>")])
write("unsigned-once", [(info, data) for info, data in entries if info.filename != signatures[0]])

whole = source.read_bytes()
for number in range(16):  # bits anywhere, headers included
    path = folder / f"bit-{number}.asice"
    path.write_bytes(flipped(whole, len(whole) * (2 * number + 1) // 32))
    print(path)
