// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/altered_certificate.h"

#include <algorithm>

namespace bundle {

namespace {

/// Issuers go by their key identifier here, so that one who has the same name and another key is not blamed.
bool isDisowned(const trust::Certificate &one, const QList<trust::Certificate> &known)
{
    bool claimed = false;
    for (const trust::Certificate &issuer : known) {
        if (!one.claimsIssuer(issuer))
            continue;
        if (one.isIssuedBy(issuer))
            return false;
        claimed = true;
    }
    return claimed;
}

bool hasCounterfeit(const trust::Certificate &one, const QList<trust::Certificate> &known)
{
    return std::any_of(known.begin(), known.end(),
        [&one](const trust::Certificate &other) { return one.hasNumberOf(other) && !(one == other); });
}

} // namespace

std::optional<trust::Certificate> alteredCertificate(
    const CheckedSignature &signature, const QList<trust::Certificate> &known)
{
    // From the top: where an issuer's certificate was changed, that one is named and not those below it.
    for (auto one = signature.others.rbegin(); one != signature.others.rend(); ++one) {
        if (isDisowned(*one, known) || hasCounterfeit(*one, known))
            return *one;
    }
    if (signature.signer && isDisowned(*signature.signer, known))
        return signature.signer;
    return {};
}

} // namespace bundle
