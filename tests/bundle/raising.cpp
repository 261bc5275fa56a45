// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raising.h"

#include "bundle/raise.h"
#include "sandbox/services/stamp_answer.h"
#include "trust/ocsp.h"
#include "trust/time_stamp.h"

namespace {

QByteArray must(const base::Result<QByteArray> &made)
{
    if (!made)
        qFatal("not raised: %s", qPrintable(made.problem().message()));
    return *made;
}

QString entryOf(int signature)
{
    return QStringLiteral("META-INF/signatures%1.xml").arg(signature);
}

} // namespace

QByteArray Raising::with(const QByteArray &container, int signature, const bundle::Proofs &proofs)
{
    return must(bundle::raised(container, {{entryOf(signature), proofs}}));
}

QByteArray Raising::token(const QByteArray &imprint) const
{
    const auto question = trust::timeStampQuestion(imprint);
    return must(trust::tokenIn(sandbox::stampAnswer(question->request, authority, stampedAt), *question));
}

QByteArray Raising::answerAbout(const sandbox::PersonCertificates &card) const
{
    const auto certificate = trust::Certificate::fromDer(card.signature.certificate);
    const auto issuer = trust::Certificate::fromDer(card.signature.issuers.first());
    QList<sandbox::OcspIssuer> issuers;
    for (const sandbox::PersonAuthority *one : {&m_f.pki.rsa, &m_f.pki.ec})
        issuers.append({one->citizenCa.certificate, one->ocsp, revoked});
    return sandbox::ocspAnswer(trust::ocspQuestion(*certificate, *issuer)->request, issuers);
}

QByteArray Raising::stamped(const QByteArray &container) const
{
    const auto signatures = bundle::raisable(container, m_f.anchors, m_f.when);
    QHash<QString, bundle::Proofs> added;
    for (const bundle::Raisable &one : *signatures) {
        bundle::Proofs proofs{{{bundle::Canonicalization::Exclusive, token(one.imprint)}}, {}, {}};
        for (const trust::Certificate &above : one.chain.chain.mid(1))
            proofs.certificates.append(above.der());
        proofs.certificates.append(m_f.pki.timeStamps.root.certificate);
        added.insert(one.entry, proofs);
    }
    return must(bundle::raised(container, added));
}

QByteArray Raising::answered(const QByteArray &container) const
{
    const auto signatures = bundle::raisable(container, m_f.anchors, m_f.when);
    QHash<QString, bundle::Proofs> added;
    for (const bundle::Raisable &one : *signatures) {
        for (const auto &card : {m_f.secretary, m_f.secretaryEc, m_f.chairman, m_f.chairmanRsa}) {
            if (card.signature.certificate == one.chain.chain.first().der())
                added[one.entry].ocsp.append(answerAbout(card));
        }
    }
    return must(bundle::raised(container, added));
}
