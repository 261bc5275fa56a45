// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/card.h"

namespace card {

/// What the card is told for one signature: the algorithm byte of MANAGE SECURITY ENVIRONMENT, and what goes into
/// PERFORM SECURITY OPERATION. The same byte means different things to applets 1.7 and 1.8.
struct SigningOrder {
    quint8 algorithm = 0;
    QByteArray input;
};

/// "card.scheme.unsupported" when a key of that kind cannot do it, or the digest is not as long as its hash.
[[nodiscard]] base::Result<SigningOrder> signingOrder(
    KeyKind kind, Scheme scheme, HashAlgorithm hash, const QByteArray &digest);

/// Bytes of a signature by a key of that kind.
[[nodiscard]] qsizetype signatureSize(KeyKind kind);

} // namespace card
