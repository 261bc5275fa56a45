// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/identity.h"

namespace sandbox {

Identities::Identities(const trust::Anchors &anchors, const QList<QByteArray> &issuers, const Revocations &revocations)
    : m_anchors(anchors), m_revocations(revocations)
{
    for (const QByteArray &der : issuers) {
        if (const auto issuer = trust::Certificate::fromDer(der))
            m_intermediates << *issuer;
    }
}

Holder Identities::identify(const QList<QByteArray> &chain)
{
    if (chain.isEmpty())
        return {{}, QStringLiteral("No certificate was shown"), false};
    const auto own = trust::Certificate::fromDer(chain.first());
    if (!own)
        return {{}, QStringLiteral("The certificate is unreadable")};
    QList<trust::Certificate> intermediates = m_intermediates;
    for (const QByteArray &der : chain.mid(1)) {
        if (const auto other = trust::Certificate::fromDer(der))
            intermediates << *other;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const trust::ChainVerdict verdict
        = trust::verifyChain(*own, intermediates, trust::Use::PersonAuthentication, now, m_anchors);
    if (!verdict.isTrusted())
        return {{}, verdict.problem ? verdict.problem->message() : QStringLiteral("The certificate is not trusted")};
    if (const QString objection = m_revocations.objection(verdict.chain, now); !objection.isEmpty())
        return {{}, objection};
    if (own->nationalNumber().isEmpty())
        return {{}, QStringLiteral("The certificate names no national number")};
    for (const trust::Certificate &issuer : verdict.chain.mid(1)) {
        if (!m_intermediates.contains(issuer))
            m_intermediates << issuer;
    }
    return {own->nationalNumber(), {}};
}

} // namespace sandbox
