#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""resources/campaigns/schema.json accepts every definition file and refuses damaged ones.

usage: check_schema.py ROOT"""
import copy
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1]) / "resources" / "campaigns"
schema = json.loads((folder / "schema.json").read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
files = {path.relative_to(folder): json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*/*.json"))}
faults = [f"{name}: {error.json_path}: {error.message}" for name, data in files.items()
          for error in validator.iter_errors(data)]


def first(data, wanted):
    """The first object with all these members."""
    if isinstance(data, dict):
        if all(data.get(key) == value if value is not ... else key in data for key, value in wanted.items()):
            return data
        data = list(data.values())
    for one in data if isinstance(data, list) else []:
        found = first(one, wanted)
        if found is not None:
            return found
    return None


def change(**members):
    return lambda thing: thing.update(members)


def drop(key):
    return lambda thing: thing.pop(key)


DAMAGES = [
    ("hwg.json", {"kind": "field"}, drop("scope")),
    ("hwg.json", {"kind": "field"}, drop("print")),
    ("hwg.json", {"kind": "field"}, change(colour="red")),
    ("hwg.json", {"kind": "field"}, change(kind="list")),
    ("hwg.json", {"kind": "field"}, change(type="float")),
    ("hwg.json", {"type": "choice"}, drop("choices")),
    ("hwg.json", {"type": "count"}, change(choices=[])),
    ("hwg.json", {"type": "date"}, change(maxLength=9)),
    ("hwg.json", {"type": "text"}, change(minimum="1")),
    ("hwg.json", {"type": "count"}, change(anyDate=True)),
    ("gef.json", {"type": "reference"}, drop("referenceKey")),
    ("hwg.json", {"formula": ...}, change(preset="1")),
    ("hwg.json", {"formula": ...}, change(carry=True)),
    ("hwg.json", {"type": "text"}, change(carry=False)),
    ("hwg.json", {"type": "text"}, change(carryWith="hwg.remarks")),
    ("hwg.json", {"kind": "table"}, change(columns=[])),
    ("hwg.json", {"holds": ...}, change(severity="fatal")),
    ("hwg.json", {"nl": ...}, drop("fr")),
    ("hwg.json", {"kind": "manual"}, drop("ref")),
    ("hwg.json", {"format": 1}, change(format=2)),
    ("campaign.json", {"year": ...}, change(year="2016")),
    ("campaign.json", {"value": ...}, change(value=25)),
]
for name, wanted, damage in DAMAGES:
    data = copy.deepcopy(files[pathlib.Path("2016") / name])
    damage(first(data, wanted))
    if validator.is_valid(data):
        faults.append(f"{name} is accepted though damaged: {wanted}")

print("\n".join(faults) or f"{len(files)} files follow the schema, {len(DAMAGES)} damages are refused")
sys.exit(1 if faults else 0)
