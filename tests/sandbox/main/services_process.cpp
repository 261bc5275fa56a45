// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/services_process.h"

#include "sandbox/main/process.h"
#include "sandbox/pki/pki_files.h"
#include "sandbox/services/services.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace sandbox {

namespace {

QString keptIn(const QString &file, const QByteArray &text)
{
    QSaveFile out(file); // the services may read at any time
    const bool done = out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit();
    return done ? QString() : QStringLiteral("cannot write %1").arg(file);
}

QString revokedFile(const QString &directory)
{
    return directory + QStringLiteral("/revoked");
}

/// The endpoint reads its own copy of the lists.
QString keptRevoked(const QString &directory, const QByteArray &lines)
{
    const QString reason = keptIn(revokedFile(directory), lines);
    return reason.isEmpty() ? keptIn(listsFile(directory), personsLists(directory)) : reason;
}

} // namespace

QString listsFile(const QString &directory)
{
    return directory + QStringLiteral("/persons.crl");
}

ServicesProcess::~ServicesProcess()
{
    stop(m_process);
}

QString ServicesProcess::start()
{
    if (const QString reason = keptRevoked(m_directory, {}); !reason.isEmpty())
        return reason;
    if (const QString reason = silence({}); !reason.isEmpty())
        return reason;
    const QString log = m_directory + QStringLiteral("/logs/services.log");
    QString address;
    m_process = startOurselves({QStringLiteral("services"), QStringLiteral("--dir"), m_directory}, log,
        m_directory + QStringLiteral("/services.url"), address);
    return address.isEmpty() ? QStringLiteral("the services do not start; see %1").arg(log) : QString();
}

QString ServicesProcess::revoke(const QString &card, const QString &moment) const
{
    const QDir cards(m_directory + QStringLiteral("/cards"));
    if (card.isEmpty() || card.contains(QLatin1Char(' '))
        || cards.entryList({card + QStringLiteral("-*.crt")}).isEmpty())
        return QStringLiteral("no card \"%1\"").arg(card);
    if (!moment.isEmpty() && !QDateTime::fromString(moment, Qt::ISODate).isValid())
        return QStringLiteral("\"%1\" is no moment such as 2017-02-20T10:00:00Z").arg(moment);
    QList<QByteArray> lines = contentAt(revokedFile(m_directory)).value_or(QByteArray()).split('\n');
    lines.removeIf([&card](const QByteArray &line) { return line.isEmpty() || line.startsWith(card.toUtf8() + ' '); });
    if (!moment.isEmpty())
        lines.append(card.toUtf8() + ' ' + moment.toLatin1());
    return keptRevoked(m_directory, lines.join('\n'));
}

QString ServicesProcess::silence(const QStringList &names) const
{
    for (const QString &name : names) {
        if (!QStringList{QStringLiteral("ocsp"), QStringLiteral("crl"), QStringLiteral("tsa")}.contains(name))
            return QStringLiteral("no service \"%1\"").arg(name);
    }
    return keptIn(m_directory + QStringLiteral("/silent"), names.join(QLatin1Char(' ')).toLatin1());
}

} // namespace sandbox
