// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/log.h"

#include "sandbox/endpoint/announcement.h"

#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace sandbox {

RefusalLog::RefusalLog(const QString &file) : m_file(file), m_key(32, '\0')
{
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(m_key.data()), m_key.size() / 4);
}

/// A client may write anything into an address, a national number, too.
static QString loggedPath(const QString &path)
{
    static const QStringList known{QString(), QStringLiteral("mandates"), QStringLiteral("submissions"),
        QStringLiteral("content"), QStringLiteral("receipt"), QStringLiteral("health")};
    QStringList steps = path.split(QLatin1Char('/'));
    for (QString &step : steps) {
        if (!known.contains(step) && !isSha256(step))
            step = QStringLiteral("?");
    }
    return steps.mid(0, 5).join(QLatin1Char('/'));
}

QString RefusalLog::pseudonym(const QString &holder) const
{
    if (holder.isEmpty())
        return {};
    const QByteArray code = QMessageAuthenticationCode::hash(holder.toUtf8(), m_key, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.left(8).toHex());
}

void RefusalLog::note(const Refusal &refusal) const
{
    const QJsonObject line{{QStringLiteral("time"), timeText(refusal.time)},
        {QStringLiteral("traceId"), QString::fromLatin1(refusal.traceId)},
        {QStringLiteral("method"), QString::fromLatin1(refusal.method)},
        {QStringLiteral("path"), loggedPath(refusal.path)}, {QStringLiteral("holder"), pseudonym(refusal.holder)},
        {QStringLiteral("status"), refusal.status},
        {QStringLiteral("problem"), refusal.problem.value(QLatin1String("type")).toString()},
        {QStringLiteral("instance"), refusal.problem.value(QLatin1String("instance")).toString()}};
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
        || file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
        qWarning("A refusal could not be logged in %s", qPrintable(m_file));
}

} // namespace sandbox
