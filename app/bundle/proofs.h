// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/xml.h"

#include <QList>

namespace bundle {

/// A time stamp over the canonical form of a signature's ds:SignatureValue.
struct SignatureStamp {
    /// As named beside it. Where another program names none, its own default counts, and those differ.
    std::optional<Canonicalization> form = Canonicalization::Exclusive;
    QByteArray token; ///< of RFC 3161, DER
};

/// What was added to a signature after it was made, and is not signed by it: since when it is there, and that its
/// certificate counted then (levels T and LT of EN 319 132-1).
struct Proofs {
    QList<SignatureStamp> stamps;
    QList<QByteArray> certificates; ///< DER, of the chains of signer and time-stamp authority
    QList<QByteArray> ocsp; ///< answers of the issuer's service, whole, DER

    [[nodiscard]] bool isEmpty() const { return stamps.isEmpty() && certificates.isEmpty() && ocsp.isEmpty(); }
};

} // namespace bundle
