// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/ledger.h"

#include "sandbox/endpoint/storage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

#include <unistd.h>

namespace sandbox {

Ledger::Ledger(const QString &file) : m_file(file)
{
    const QByteArray content = readWhole(file).value_or(QByteArray());
    const qsizetype whole = content.lastIndexOf('\n') + 1;
    if (whole < content.size() && !QFile::resize(file, whole))
        return; // unwritable: append will fail too
    const QList<QByteArray> lines = content.left(whole).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && m_brokenAt == 0)
            read(line);
    }
}

static QString sumOf(const QByteArray &line)
{
    return QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex());
}

void Ledger::read(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json[QLatin1String("previous")].toString() != m_lastSum) {
        m_brokenAt = int(m_entries.size()) + 1;
        return;
    }
    QList<Issue> issues;
    m_entries.append({json[QLatin1String("registrationNumber")].toString(),
        json[QLatin1String("submission")].toString(), json[QLatin1String("submitter")].toString(),
        QDateTime::fromString(json[QLatin1String("receivedAt")].toString(), Qt::ISODate),
        Announcement::fromJson(json[QLatin1String("announcement")].toObject(), issues)});
    m_lastSum = sumOf(line);
}

bool Ledger::append(const LedgerEntry &entry)
{
    const QJsonObject json{{QStringLiteral("registrationNumber"), entry.registrationNumber},
        {QStringLiteral("submission"), entry.submission}, {QStringLiteral("submitter"), entry.submitter},
        {QStringLiteral("receivedAt"), timeText(entry.receivedAt)},
        {QStringLiteral("announcement"), entry.announcement.toJson()}, {QStringLiteral("previous"), m_lastSum}};
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QFile file(m_file);
    if (m_brokenAt > 0 || !file.open(QIODevice::WriteOnly | QIODevice::Append)
        || file.write(line + '\n') != line.size() + 1 || !file.flush() || ::fsync(file.handle()) != 0)
        return false;
    m_lastSum = sumOf(line);
    m_entries.append(entry);
    return true;
}

bool Ledger::holds(const QString &submission) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&submission](const LedgerEntry &entry) { return entry.submission == submission; });
}

const LedgerEntry *Ledger::holder(const Announcement &of, const QString &module) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const LedgerEntry &entry) {
        const QList<AnnouncedReport> &reports = entry.announcement.reports;
        return entry.announcement.enterpriseNumber == of.enterpriseNumber
            && entry.announcement.reportingYear == of.reportingYear
            && std::any_of(reports.begin(), reports.end(),
                [&module](const AnnouncedReport &report) { return report.module == module; });
    });
    return found == m_entries.rend() ? nullptr : &*found;
}

QString Ledger::nextRegistrationNumber(int reportingYear) const
{
    return QStringLiteral("%1-%2").arg(reportingYear).arg(m_entries.size() + 1, 6, 10, QLatin1Char('0'));
}

} // namespace sandbox
