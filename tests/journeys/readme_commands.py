#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs the shell commands of a page, block by block, in the sandbox, as a reader would who copies them.

packaging/run and packaging/test are left out here: CI runs them by themselves.
usage: readme_commands.py PAGE BIN"""
import pathlib
import re
import subprocess
import sys
import tempfile

page, programs = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
LEFT_OUT = ("packaging/run", "packaging/test", "packaging/tidy")

blocks = re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
script = "\n".join(line for block in blocks for line in block.splitlines() if not line.startswith(LEFT_OUT))
with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    (work / "commands").write_text(f'set -eux\nPATH={programs}:$PATH\ncd {work}\nexport XDG_DATA_HOME={work}/share\n{script}\n')
    sandbox = [str(programs / "uniek-verslag-sandbox"), "--dir", str(work / "sandbox"), "--"]
    sys.exit(subprocess.run([*sandbox, "bash", str(work / "commands")], cwd=work, check=False).returncode)
