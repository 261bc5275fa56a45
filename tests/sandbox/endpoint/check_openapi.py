#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""The endpoint's contract: its shape by the rules of the Belgif REST guide, and every example against its schema; with
a folder as second argument also the answers that the endpoint gave (files OPERATION.STATUS.N.json).

usage: check_openapi.py openapi.yaml [FOLDER]"""
import json
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


def examples(holder, where):
    """Every example beside a schema; gives how many there were."""
    found = [("example", holder["example"])] if "example" in holder else []
    found += [(name, resolve(entry)["value"]) for name, entry in holder.get("examples", {}).items()]
    for name, value in found:
        check(value, holder["schema"] if "schema" in holder else holder, f"{where} {name}")
    return len(found)


def walk(node, where):
    """All references resolve; gives the number of examples checked."""
    count = 0
    if isinstance(node, dict):
        if "$ref" in node:
            resolve(node)
        if "schema" in node:
            count += examples(node, where)
        for name, inner in node.items():
            if name not in ("example", "examples"):
                count += walk(inner, f"{where}/{name}")
    elif isinstance(node, list):
        for i, inner in enumerate(node):
            count += walk(inner, f"{where}[{i}]")
    return count


def check_operation(operation, where):
    if len(operation.get("tags", [])) != 1:
        faults.append(f"{where}: needs one tag")
    if "default" not in operation["responses"]:
        faults.append(f"{where}: no default response")
    if "requestBody" in operation and "required" not in operation["requestBody"]:
        faults.append(f"{where}: requestBody.required is not written out")


if not re.match(r"^3\.0\.\d$", contract["openapi"]):
    faults.append("not OpenAPI 3.0")
operations = {}
for path, item in contract["paths"].items():
    for segment in path.strip("/").split("/"):
        if not CAMEL.match(segment.strip("{}")):
            faults.append(f"{path}: {segment} is not lowerCamelCase")
    for method in METHODS & item.keys():
        check_operation(item[method], f"{method} {path}")
        if operations.setdefault(item[method]["operationId"], item[method]) is not item[method]:
            faults.append(f"{method} {path}: operationId is not unique")
for name, schema in contract["components"]["schemas"].items():
    if not re.match(r"^[A-Z][A-Za-z0-9]*$", name):
        faults.append(f"{name}: not UpperCamelCase")
    if "additionalProperties" in schema:
        faults.append(f"{name}: additionalProperties")
    faults += [f"{name}.{p}: not lowerCamelCase" for p in schema.get("properties", {}) if not CAMEL.match(p)]
    if "example" in schema:
        check(schema["example"], {k: v for k, v in schema.items() if k != "example"}, name)
count = walk(contract, "")

answers = sorted(pathlib.Path(sys.argv[2]).glob("*.json")) if len(sys.argv) > 2 else []
for file in answers:
    operation, status = file.name.split(".")[:2]
    responses = operations[operation]["responses"]
    response = resolve(responses.get(status, responses["default"]))
    (media,) = response["content"].values()
    check(json.loads(file.read_text(encoding="utf-8")), media["schema"], file.name)
if len(sys.argv) > 2 and not answers:
    faults.append("the endpoint gave no answers to check")

print("\n".join(faults) or f"{len(operations)} operations, {count} examples and {len(answers)} answers are as they should be")
sys.exit(1 if faults else 0)
