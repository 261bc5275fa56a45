#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every text of the program is translated into Dutch and French, with the same places, and no source text is new.
Counts have a form for one and a form for many, in English too.
French has one apostrophe, the typographic one. What stands for something in the usage of a command is a placeholder.

usage: check_texts.py ROOT LUPDATE"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

root = pathlib.Path(sys.argv[1]).resolve()
lupdate = sys.argv[2]
PLACES = re.compile(r"%(?:\d+|n|L\d+)")
faults = []


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[key] = (forms, translation.get("type"), message.get("numerus") == "yes")
    return found


with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / "fresh.ts"
    subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(root), "-I", str(root / "app"),
                    str(root / "app"), str(root / "ui"), "-ts", str(fresh)], check=True, stdout=subprocess.DEVNULL)
    wanted = messages(fresh)

# What lupdate does not understand it leaves out without a word: a plural whose number is an expression, for one.
LITERALS = r'"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*'
CALL = re.compile(r'\b(?:tr\(|translate\(\s*"[^"]*",|QT_TRANSLATE_NOOP\(\s*"[^"]*",)\s*(%s)' % LITERALS)
found = {source for _, source, _ in wanted}
for path in sorted([*root.glob("app/**/*.cpp"), *root.glob("ui/**/*.cpp")]):
    for literals in CALL.findall(path.read_text()):
        source = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).replace('\\"', '"').replace("\\n", "\n")
        if source not in found:
            faults.append(f"{path.relative_to(root)}: lupdate does not find this text: {source}")

# What stands for something in the usage of a command or of an option.
for path in (root / "app/cli/command.cpp", root / "app/cli/help.cpp"):
    for usage in re.findall(r'\{"[a-z-]+",\s*"([^"]*)"', path.read_text()):
        for word in re.findall(r"\b[A-Z]{2,}\b", usage):
            if ("UsageWord", word, "") not in wanted:
                faults.append(f"{path.relative_to(root)}: no such word in help.cpp: {word}")

for language in ("nl", "fr"):
    have = messages(root / "translations" / f"{language}.ts")
    faults += [f"{language}: {context}: no longer in the sources: {source}" for context, source, _ in have.keys() - wanted.keys()]
    for key in wanted:
        context, source, _ = key
        forms, state, _ = have.get(key, ([""], "missing", False))
        if state in ("missing", "unfinished") or not all(forms):
            faults.append(f"{language}: {context}: not translated: {source}")
            continue
        for form in forms:
            if set(PLACES.findall(form)) != set(PLACES.findall(source)) and "%n" not in source:
                faults.append(f"{language}: {context}: other places in: {source} -> {form}")
            if re.search(r"\w'\w", form):
                faults.append(f"{language}: {context}: the apostrophe is ’: {form}")

english = messages(root / "translations" / "en.ts")
counts = {key for key, (_, _, counted) in wanted.items() if counted}
faults += [f"en: {key[0]}: no longer a count in the sources: {key[1]}" for key in english.keys() - counts]
for key in counts:
    forms, state, _ = english.get(key, ([], "missing", False))
    if state or len(forms) != 2 or not all(forms) or any("(s)" in form for form in forms):
        faults.append(f"en: {key[0]}: one and many are not told apart: {key[1]}")

print("\n".join(faults) or f"{len(wanted)} texts stand in Dutch and French")
sys.exit(1 if faults else 0)
