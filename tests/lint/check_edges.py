#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real #include and link edges against tests/lint/edges.txt; and no Widgets below the windows."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
faults = []

allowed = {}
for line in (root / "tests/lint/edges.txt").read_text().splitlines():
    if line and not line.startswith("#"):
        folder, known = line.split(":")
        allowed[folder] = set(known.split())

WIDGETS = re.compile(r"#include\s*<(QtWidgets|QtPrintSupport|QWidget|QApplication|QDialog|QMainWindow|QMessageBox|QPrinter)")
OURS = re.compile(r'#include\s*"([a-z_]+)/')


def place(folder):
    return root / ("ui" if folder == "ui" else f"app/{folder}")


for folder, known in allowed.items():
    for path in sorted(place(folder).rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.relative_to(root)}:{number}"
            match = OURS.match(line)
            if match and match[1] in allowed and match[1] != folder and match[1] not in known:
                faults.append(f"{where}: {folder} does not know {match[1]}")
            if folder != "ui" and WIDGETS.match(line):
                faults.append(f"{where}: app/ never includes Widgets or PrintSupport")
    cmake = place(folder) / "CMakeLists.txt"
    if not cmake.exists():
        continue
    text = re.sub(r"#.*", "", cmake.read_text())
    for name in re.findall(r"\buv-([a-z]+)\b", text):
        if name in allowed and name != folder and name not in known:
            faults.append(f"{cmake.relative_to(root)}: {folder} must not link {name}")
    for block in re.findall(r"KNOWS([a-z\s]*)", text):
        for name in block.split():
            if name not in known:
                faults.append(f"{cmake.relative_to(root)}: {folder} must not know {name}")
    if folder != "ui" and re.search(r"Qt6::(Widgets|PrintSupport|PdfWidgets)", text):
        faults.append(f"{cmake.relative_to(root)}: app/ never links Widgets or PrintSupport")

unknown = {p.name for p in (root / "app").iterdir() if p.is_dir()} - set(allowed)
faults += [f"app/{name}: not in edges.txt" for name in sorted(unknown)]

print("\n".join(faults) or f"{len(allowed)} folders keep to their edges")
sys.exit(1 if faults else 0)
