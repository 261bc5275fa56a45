// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/ledger.h"

namespace sandbox {

/// Signs receipts: JWS compact (RFC 7515) of type receipt+jws, ES256 or ES384 after the key's curve, with x5c.
class Receipts
{
public:
    /// chain: DER, the signer's certificate first; key: PEM, EC P-256 or P-384.
    Receipts(const QList<QByteArray> &chain, const QByteArray &key) : m_chain(chain), m_key(key) { }

    /// Empty when the key is unusable.
    [[nodiscard]] QByteArray make(const LedgerEntry &entry) const;

private:
    QList<QByteArray> m_chain;
    QByteArray m_key;
};

} // namespace sandbox
