// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/revocations.h"

#include "sandbox/endpoint/storage.h"
#include "trust/crl.h"

#include <QRegularExpression>

namespace sandbox {

QList<QByteArray> Revocations::lists() const
{
    static const QRegularExpression block(
        QStringLiteral("-----BEGIN X509 CRL-----([A-Za-z0-9+/=\\s]+)-----END X509 CRL-----"));
    QList<QByteArray> found;
    for (const QString &file : m_files) {
        const QByteArray content = readWhole(file).value_or(QByteArray());
        if (!content.contains("-----BEGIN X509 CRL-----")) {
            found << content;
            continue;
        }
        auto blocks = block.globalMatch(QString::fromLatin1(content));
        while (blocks.hasNext())
            found << QByteArray::fromBase64(blocks.next().captured(1).toLatin1());
    }
    return found;
}

bundle::Asked Revocations::about(const QList<trust::Certificate> &chain, const QDateTime &now) const
{
    bundle::Asked asked;
    const QList<QByteArray> lists = this->lists();
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        for (const QByteArray &list : lists) {
            const auto facts = trust::readCrl(list, chain[i], chain[i + 1]);
            if (facts && facts->isFresh(now))
                asked.insert(chain[i].fingerprint(), *facts);
        }
    }
    return asked;
}

QString Revocations::objection(const QList<trust::Certificate> &chain, const QDateTime &now) const
{
    if (!areKept())
        return {};
    const bundle::Asked asked = about(chain, now);
    for (const trust::Certificate &certificate : chain.mid(0, chain.size() - 1)) {
        const auto facts = asked.constFind(certificate.fingerprint());
        if (facts == asked.constEnd())
            return QStringLiteral("Whether the certificate was revoked cannot be said");
        if (facts->state == trust::Revocation::Revoked)
            return QStringLiteral("The certificate was revoked");
    }
    return {};
}

} // namespace sandbox
