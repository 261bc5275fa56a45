#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shape of the sources: licence lines, file and function length, the top level, names that say nothing."""
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
MOST_LINES_IN_FILE = 500
MOST_LINES_IN_FUNCTION = 60
MOST_LINES = {"ui/main.cpp": 40, "ui/main_window.cpp": 350}
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "ui", "resources", "translations", "tests",
             "packaging", "build"}
faults = []

sources = [p for folder in ("app", "ui", "tests") for p in sorted((root / folder).rglob("*")) if p.suffix in (".h", ".cpp")]
for path in sources:
    name = str(path.relative_to(root))
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) < 2 or "SPDX-FileCopyrightText" not in lines[0] or "SPDX-License-Identifier: EUPL-1.2" not in lines[1]:
        faults.append(f"{name}:1: the two SPDX lines are missing")
    if len(lines) > MOST_LINES.get(name, MOST_LINES_IN_FILE):
        faults.append(f"{name}: {len(lines)} lines, at most {MOST_LINES.get(name, MOST_LINES_IN_FILE)}")
    if path.suffix == ".h" and "#pragma once" not in lines[:6]:
        faults.append(f"{name}: no #pragma once")
    for number, line in enumerate(lines, 1):
        if re.search(r"\b(class|struct)\s+(?!Q)\w*(Manager|Helper|Utils?)\b", line):
            faults.append(f"{name}:{number}: a name that says nothing")
        if re.search(r"\b(TODO|FIXME|XXX)\b", line):
            faults.append(f"{name}:{number}: unfinished")
        if "QtConcurrent" in line:
            faults.append(f"{name}:{number}: futures that end in another thread; take base::inPool (base/handover.h)")

tags = subprocess.run(["ctags", "-x", "--c++-kinds=f", "--_xformat=%F\t%n\t%{end}\t%N", *map(str, sources)],
                      check=True, capture_output=True, text=True).stdout
for tag in tags.splitlines():
    file, start, end, function = tag.split("\t")
    if end.isdigit() and int(end) - int(start) + 1 > MOST_LINES_IN_FUNCTION:
        faults.append(f"{pathlib.Path(file).relative_to(root)}:{start}: {function} has {int(end) - int(start) + 1} lines, "
                      f"at most {MOST_LINES_IN_FUNCTION}")

for path in root.iterdir():
    if path.name not in TOP_LEVEL and not path.name.startswith("."):
        faults.append(f"{path.name}: not part of the agreed top level")

print("\n".join(faults) or f"{len(sources)} sources are in shape")
sys.exit(1 if faults else 0)
