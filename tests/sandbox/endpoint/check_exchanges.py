#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Holds what client and endpoint said to each other (lines of test_contract.cpp) against the contract: the client's
requests, every answer, and that nothing stands in the contract which was never said. Bodies are checked by contract.py
and by Debian's python3-jsonschema, which know nothing of each other.

usage: check_exchanges.py openapi.yaml exchanges.jsonl"""
import base64
import json
import pathlib
import re
import sys
import warnings

from contract import METHODS, check, contract, faults, resolve

warnings.filterwarnings("ignore", category=DeprecationWarning)
import jsonschema  # noqa: E402

BASE = contract["servers"][0]["url"]
references = jsonschema.RefResolver.from_schema(contract)


def check_value(value, schema, where):
    check(value, schema, where)
    validator = jsonschema.Draft4Validator(schema, resolver=references, format_checker=jsonschema.FormatChecker())
    faults.extend(f"{where}: {error.json_path}: {error.message}" for error in validator.iter_errors(value))


def text_value(text, schema):
    return int(text) if resolve(schema)["type"] == "integer" and re.fullmatch(r"-?\d+", text) else text


def json_in(body, where):
    try:
        return json.loads(body)
    except ValueError:
        faults.append(f"{where}: no JSON")
        return None


def check_body(body, media_type, content, where):
    """content: of a request or response, by media type."""
    if media_type not in content:
        faults.append(f"{where}: {media_type} instead of {list(content)}")
        return
    schema = content[media_type]["schema"]
    if media_type.endswith("json"):
        check_value(json_in(body, where), schema, where)
    elif not body:
        faults.append(f"{where}: no content")


def check_request(exchange, operation, parameters, where):
    headers = exchange["requestHeaders"]
    for parameter in parameters:
        name = parameter["name"].lower()
        if parameter["in"] == "path":
            check_value(exchange["path"].split("/")[-1 if len(exchange["path"].split("/")) == 6 else -2],
                        parameter["schema"], f"{where} {name}")
        elif name in headers:
            check_value(text_value(headers[name], parameter["schema"]), parameter["schema"], f"{where} {name}")
        elif parameter["required"]:
            faults.append(f"{where}: header {name} is missing")
    if exchange["query"]:
        faults.append(f"{where}: a query that the contract does not know")
    body = base64.b64decode(exchange["requestBody"])
    if "requestBody" in operation:
        check_body(body, headers.get("content-type"), operation["requestBody"]["content"], where)
    elif body:
        faults.append(f"{where}: a body that the contract does not know")


def examples_in(response):
    for media in response.get("content", {}).values():
        if "example" in media:
            yield media["example"]
        for entry in media.get("examples", {}).values():
            yield resolve(entry)["value"]


def types_in(value):
    """The type of a problem, and of one inside a failed submission."""
    if isinstance(value, dict):
        yield from (part["type"] for part in (value, value.get("problem")) if isinstance(part, dict) and "type" in part)


def states_in(value):
    if isinstance(value, dict) and "state" in value:
        yield value["state"]


def check_receipt(body, where):
    head, payload, _ = (base64.urlsafe_b64decode(part + b"==") for part in body.split(b"."))
    header = json.loads(head)
    if header["typ"] != "receipt+jws" or header["alg"] not in ("ES256", "ES384") or not header["x5c"]:
        faults.append(f"{where}: not the header of a receipt")
    check_value(json.loads(payload), contract["components"]["schemas"]["Receipt"], where)


def check_answer(exchange, response, method, where):
    headers = exchange["headers"]
    for name, entry in response.get("headers", {}).items():
        header = resolve(entry)
        if name.lower() in headers:
            check_value(text_value(headers[name.lower()], header["schema"]), header["schema"], f"{where} {name}")
        elif header.get("required"):
            faults.append(f"{where}: header {name} is missing")
    for name in ("date", "belgov-trace-id"):
        if name not in headers:
            faults.append(f"{where}: header {name} is missing")
    if exchange["requestHeaders"].get("belgov-trace-id") != headers.get("belgov-related-trace-id"):
        faults.append(f"{where}: BelGov-Related-Trace-Id does not repeat the request's")
    body = base64.b64decode(exchange["body"])
    if "content" not in response:
        if body:
            faults.append(f"{where}: a body that the contract does not know")
        return
    check_body(body, headers.get("content-type"), response["content"], where)
    if headers.get("content-type") == "application/jose":
        check_receipt(body, where)
    elif headers.get("content-type", "").endswith("json"):
        value = json_in(body, where)
        said[(where.split(" ")[0], str(exchange["status"]))].update([*types_in(value), *states_in(value)])
        if "retryAfterSec" in value and str(value["retryAfterSec"]) != headers.get("retry-after"):
            faults.append(f"{where}: Retry-After and retryAfterSec differ")


templates = {}  # (method, pattern of the path) -> (operation, parameters)
for path, item in contract["paths"].items():
    pattern = re.compile(re.escape(BASE) + re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)) + r"\Z")
    for method in METHODS & item.keys():
        parameters = [resolve(p) for p in [*item.get("parameters", []), *item[method].get("parameters", [])]]
        templates[(method, pattern)] = (item[method], parameters)
known = {(operation["operationId"], status): resolve(response) for operation, _ in templates.values()
         for status, response in operation["responses"].items() if status != "default"}
said = {key: set() for key in known}
seen = set()
clients = 0

for number, line in enumerate(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines(), 1):
    exchange = json.loads(line)
    status = str(exchange["status"])
    found = [entry for (method, pattern), entry in templates.items()
             if method == exchange["method"].lower() and pattern.match(exchange["path"])]
    if len(found) != 1:
        faults.append(f"{number}: {exchange['method']} {exchange['path']} is not in the contract")
        continue
    operation, parameters = found[0]
    where = f"{operation['operationId']} {status} (line {number}, {exchange['test']})"
    if exchange["client"]:
        clients += 1
        check_request(exchange, operation, parameters, f"request of {where}")
    if (operation["operationId"], status) not in known:
        faults.append(f"{where}: the contract does not list this status")
        continue
    seen.add((operation["operationId"], status))
    check_answer(exchange, known[(operation["operationId"], status)], exchange["method"], where)

for key, response in known.items():
    written = {word for value in examples_in(response) for word in (*types_in(value), *states_in(value))}
    if key not in seen:
        faults.append(f"{' '.join(key)}: stands in the contract, and was never answered")
    else:
        faults += [f"{' '.join(key)}: {word} stands in the contract, and was never answered" for word in written - said[key]]
    problems = {word for word in said[key] if word.startswith("urn:")}
    faults += [f"{' '.join(key)}: {word} was answered, and no example has it" for word in problems - written]
if clients == 0:
    faults.append("the client said nothing")

print("\n".join(sorted(set(faults))) or f"{number} exchanges, {clients} of them by the client, keep to the contract; "
      f"each of its {len(known)} answers was given")
sys.exit(1 if faults else 0)
