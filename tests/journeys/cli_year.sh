#!/bin/bash
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# A reporting year by the command line alone, with two cards, the reference endpoint and independent referees.
# Runs inside uniek-verslag-sandbox. usage: cli_year.sh PROGRAM SOURCES each|all    (one bundle per module, or one for all)
set -euo pipefail
program=$1
sources=$2
shape=$3
work=$UV_SANDBOX_DIR/work
rm -rf "$work"
mkdir -p "$work"
modules=(hwg vst clu gef a40 psa)

fail() { echo "FAILED: $*" >&2; exit 1; }
cli() { "$program" --data "$work/data" --lang en --trust-root "$UV_TRUST_ROOT" "$@"; }
# refused CODE COMMAND...: ends with exit code 1 and the problem of this name
refused() {
    local code=$1 status=0
    shift
    cli "$@" --json <"$UV_PIN_FILE" >"$work/answer.json" 2>&1 || status=$?
    [ "$status" = 1 ] || fail "$* ended with $status: $(cat "$work/answer.json")"
    grep -q "\"code\": \"$code\"" "$work/answer.json" || fail "$* was not refused as $code: $(cat "$work/answer.json")"
}
signed_by() { cli sign "$1" --role "$2" --reader "$3" --pin-stdin <"$UV_PIN_FILE"; }
sent() { cli send "$1" --endpoint "$UV_ENDPOINT" --tsa "$UV_TSA" --reader "$UV_SECRETARY_READER" --pin-stdin <"$UV_PIN_FILE"; }

echo "== init, import, check"
cli init --nis 99999 --kbo 0899.999.949 --secretary "Liesbeth Voorbeeld" --chairman "Karel Specimen"
for form in ocmw "${modules[@]}"; do
    cli import "$form" "$sources/resources/example/$form.json"
done
cli check

echo "== seal"
declare -a bundles=()
if [ "$shape" = each ]; then
    for module in "${modules[@]}"; do
        cli seal "$module" --out "$work/$module.asice"
        bundles+=("$work/$module.asice")
    done
else
    cli seal hwg --out "$work/early.asice"
    cli seal "${modules[@]}" --out "$work/all.asice" # takes the sealed report over, as it is
    refused sign.void sign "$work/early.asice" --role secretary --reader "$UV_SECRETARY_READER" --pin-stdin
    bundles=("$work/all.asice")
fi
refused report.sealed set hwg hwg.n_cash 99
refused report.sealed import hwg "$sources/resources/example/hwg.json"
refused send.unsigned send "${bundles[0]}" --endpoint "$UV_ENDPOINT" --reader "$UV_SECRETARY_READER" --pin-stdin

echo "== sign"
first=${bundles[0]}
refused sign.samePerson sign "$first" --role secretary --reader "$UV_CHAIRMAN_READER" --pin-stdin
refused sign.noSignatory sign "$first" --role delegate --reader "$UV_CHAIRMAN_READER" --pin-stdin
for bundle in "${bundles[@]}"; do
    signed_by "$bundle" secretary "$UV_SECRETARY_READER"
    if [ "$bundle" = "$first" ]; then
        refused sign.samePerson sign "$bundle" --role chairman --reader "$UV_SECRETARY_READER" --pin-stdin
        refused sign.roleTaken sign "$bundle" --role secretary --reader "$UV_CHAIRMAN_READER" --pin-stdin
    fi
    signed_by "$bundle" chairman "$UV_CHAIRMAN_READER"
    cli verify "$bundle" >"$work/verdict.txt" 2>&1 || fail "verify: $(cat "$work/verdict.txt")"
    grep -q "given by hand" "$work/verdict.txt" || fail "the foreign trust roots were not announced"
done
refused sign.complete sign "$first" --role chairman --reader "$UV_CHAIRMAN_READER" --pin-stdin
refused report.sealed set hwg hwg.n_cash 99

echo "== referees"
awk -v folder="$work" '/^Purpose:/ { persons = /persons/ } /BEGIN CERT/ && persons { number++ }
    persons && /BEGIN CERT/, /END CERT/ { if (persons) print > (folder "/root" number ".pem") }' "$UV_TRUST_ROOT"
for bundle in "${bundles[@]}"; do
    inside=$work/inside/$(basename "$bundle" .asice)
    mkdir -p "$inside"
    unzip -q "$bundle" -d "$inside"
    for signature in "$inside"/META-INF/signatures*.xml; do
        trusted=()
        for root in "$work"/root*.pem; do trusted+=(--trusted-pem "$root"); done
        (cd "$inside" && xmlsec1 --verify --id-attr:Id "http://uri.etsi.org/01903/v1.3.2#:SignedProperties" \
            "${trusted[@]}" "META-INF/$(basename "$signature")") >"$work/xmlsec.txt" 2>&1 || fail "xmlsec1: $(cat "$work/xmlsec.txt")"
    done
    [ "$(find "$inside/META-INF" -name 'signatures*.xml' | wc -l)" = 2 ] || fail "$bundle has not two signatures"
done
grep -q "rsa-sha256" "$inside"/META-INF/signatures0.xml || fail "no RSA signature"
grep -q "ecdsa-sha384" "$inside"/META-INF/signatures1.xml || fail "no ECDSA signature"

echo "== altered bundles are refused"
python3 "$sources/tests/journeys/attacks.py" "$first" "$work/attacks" >"$work/attacks.txt"
while read -r attack; do
    status=0
    cli verify "$attack" --json >"$work/answer.json" 2>&1 || status=$?
    [ "$status" = 1 ] || fail "$attack ended with $status: $(cat "$work/answer.json")"
done <"$work/attacks.txt"
cp "$first" "$work/kept.asice"
cp "$work/attacks/bit-3.asice" "$first"
refused sign.altered send "$first" --endpoint "$UV_ENDPOINT" --reader "$UV_SECRETARY_READER" --pin-stdin
cp "$work/kept.asice" "$first"

echo "== send"
for bundle in "${bundles[@]}"; do
    sent "$bundle"
    cli receipt "$bundle"
    [ -s "$bundle.receipt.jws" ] || fail "no receipt beside $bundle"
done
[ "$(cli verify "$first" --offline --json | grep -c '"level": "LT"')" = 2 ] || fail "the bundle was not raised before it was sent"
sent "$first" # again: the same receipt
cli outbox
refused report.received reopen hwg "too late"
[ "$(cli status --json | grep -c '"state": "received"')" = 6 ] || fail "not all six are received"

echo "== print"
cli pdf --out "$work/pdf"
cli pdf --pack "$work/pdf/pack.pdf"
cli pdf --pack "$work/pdf/pack-public.pdf" --public
cmp "$work/pdf/hwg.pdf" "$(dirname "$(find "$work/inside" -name hwg.pdf | head -n 1)")/hwg.pdf" || fail "another PDF than the signed one"
for module in "${modules[@]}"; do
    cli retype "$module" --out "$work/pdf/$module-portal.pdf"
done
cli receipt "$first" --pdf "$work/pdf/receipt.pdf"
pdfinfo "$work/pdf/pack.pdf" | grep -q "^Pages:" || fail "the pack is no PDF"

echo "== personal values stay here"
python3 - "$sources" >"$work/personal.txt" <<'PYTHON'
import json, sys
files = json.load(open(sys.argv[1] + "/resources/example/hwg.json"))["tables"]["hwg.files"]
staff = json.load(open(sys.argv[1] + "/resources/example/ocmw.json"))["tables"]["staff"]
numbers = [row["insz"] for row in staff if row.get("insz")]
spelled = [f"{n[:2]}.{n[2:4]}.{n[4:6]}-{n[6:9]}.{n[9:]}" for n in numbers]
print("\n".join([row["no"] for row in files] + numbers + spelled))
PYTHON
[ "$(wc -l <"$work/personal.txt")" -gt 70 ] || fail "the example has no personal values to look for"
find "$work/inside" "$work/pdf" -name '*.pdf' -exec sh -c 'pdftotext "$1" "$1.txt"' _ {} \;
mkdir "$work/receipts"
for receipt in "$work"/*.receipt.jws; do
    python3 -c 'import base64, sys; print(base64.urlsafe_b64decode(open(sys.argv[1]).read().split(".")[1] + "===").decode())' \
        "$receipt" >"$work/receipts/$(basename "$receipt").json"
done
find "$UV_SANDBOX_DIR/endpoint" -type f | grep -q announcement || fail "the endpoint kept no request"
for place in "$work/inside" "$work/pdf" "$work/receipts" "$UV_SANDBOX_DIR/endpoint"; do
    if grep -raFf "$work/personal.txt" "$place"; then fail "personal values in $place"; fi
done
grep -qaF "$(head -n 1 "$work/personal.txt")" "$work/data"/*.sqlite* || fail "the working list is not in the store"

echo "== what the federal service decides, and a version that takes the place of the first"
refused filing.received entered hwg --date 2017-02-20 --reference RU-1
refused withdraw.none withdraw "$first"
cli outcome gef accepted --date 2017-02-20
refused report.accepted reopen gef "one more"
cli outcome hwg unlocked --date 2017-02-20 --reference "mail of the service"
cli reopen hwg "one guarantee was forgotten"
cli set hwg hwg.remarks "Corrected after it was unlocked."
cli seal hwg --out "$work/second.asice"
signed_by "$work/second.asice" secretary "$UV_SECRETARY_READER"
signed_by "$work/second.asice" chairman "$UV_CHAIRMAN_READER"
sent "$work/second.asice"
cli receipt "$first"
cli receipt "$work/second.asice" --json | grep -q '"version": 2' || fail "the second version was not received"
[ "$(cli status --json | grep -c '"state": "received"')" = 5 ] || fail "not five are received and one accepted"

cli status
echo "PASSED"
