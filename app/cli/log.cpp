// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/log.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <mutex>

namespace cli {

namespace {

QFile *logFile = nullptr; ///< set once, before any other thread is there
std::mutex logGuard;

void append(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QString line = QStringLiteral("%1 %2 %3\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                 QLatin1String(context.category ? context.category : "default"), message);
    const std::lock_guard lock(logGuard);
    logFile->write(line.toUtf8());
    logFile->flush();
}

} // namespace

void quietTerminal()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            std::fputs((message + u'\n').toUtf8().constData(), stderr);
    });
}

bool logTo(const QString &path)
{
    static QFile file;
    file.setFileName(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    logFile = &file;
    qInstallMessageHandler(append);
    return true;
}

} // namespace cli
