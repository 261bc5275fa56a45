#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""The endpoint's contract: its shape by the rules of the Belgif REST guide, and every example against its schema.

usage: check_openapi.py openapi.yaml"""
import re
import sys

from contract import CAMEL, METHODS, check, contract, faults, resolve


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

print("\n".join(faults) or f"{len(operations)} operations and {count} examples are as they should be")
sys.exit(1 if faults else 0)
