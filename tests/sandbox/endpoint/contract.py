# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the endpoint's contract and checks values against its schemas, more strictly than JSON Schema: what is not in a
schema may not be in a value."""
import pathlib
import re
import sys

import yaml

contract = yaml.safe_load(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
faults = []
METHODS = {"get", "put", "post", "delete", "head", "patch", "options"}
CAMEL = re.compile(r"^[a-z][A-Za-z0-9]*$")
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
FORMATS = {"date-time": re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")}


def resolve(node):
    while isinstance(node, dict) and "$ref" in node:
        path = node["$ref"]
        node = contract
        for step in path.removeprefix("#/").split("/"):
            node = node[step]
    return node


def check(value, schema, where):
    schema = resolve(schema)
    wanted = TYPES[schema["type"]]
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        faults.append(f"{where}: not of type {schema['type']}: {value!r}")
        return
    if "enum" in schema and value not in schema["enum"]:
        faults.append(f"{where}: not one of {schema['enum']}: {value!r}")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        faults.append(f"{where}: does not fit the pattern: {value!r}")
    if schema.get("format") in FORMATS and not FORMATS[schema["format"]].match(value):
        faults.append(f"{where}: not a {schema['format']}: {value!r}")
    if wanted is int and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        faults.append(f"{where}: out of range: {value!r}")
    if wanted is list:
        if len(value) < schema.get("minItems", 0):
            faults.append(f"{where}: too few items")
        for i, item in enumerate(value):
            check(item, schema["items"], f"{where}[{i}]")
    if wanted is dict:
        faults.extend(f"{where}: {name} is missing" for name in schema.get("required", []) if name not in value)
        for name, inner in value.items():
            if name not in schema["properties"]:
                faults.append(f"{where}: {name} is not in the schema")
            else:
                check(inner, schema["properties"][name], f"{where}.{name}")
