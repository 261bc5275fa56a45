// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/revocations.h"

namespace sandbox {

/// Who made a request, by the certificate of the TLS handshake and nothing else.
struct Holder {
    QString nationalNumber; ///< empty when refused
    QString refusal; ///< why it was refused
    bool shown = true; ///< whether there was a certificate at all
};

/// Judges client certificates against the roots of purpose persons.
class Identities
{
public:
    /// issuers: DER, CAs that are known from the start.
    Identities(const trust::Anchors &anchors, const QList<QByteArray> &issuers, const Revocations &revocations);

    /// chain: DER, the holder's own certificate first. It must lead to a root now (real time: this is TLS), be
    /// one for authentication and not be revoked. Intermediates are remembered, since a resumed session shows only the
    /// first one.
    [[nodiscard]] Holder identify(const QList<QByteArray> &chain);

private:
    trust::Anchors m_anchors;
    Revocations m_revocations;
    QList<trust::Certificate> m_intermediates; ///< of chains that were found good
};

} // namespace sandbox
