// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/log.h"

#include "base/system_text.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>
#include <mutex>

namespace cli {

namespace {

/// Set once, before any other thread is there; lives as long as the program: messages come until its very end.
QFile *logFile = nullptr;
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

base::Result<void> logTo(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        return base::Problem{base::Kind::Environment, QStringLiteral("cli.log"),
            QT_TRANSLATE_NOOP("Problem", "The log \"%1\" cannot be written: %2."),
            {path, base::systemText(file->errorString())}, path};
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    logFile = file.release();
    QLoggingCategory::setFilterRules(QStringLiteral("uv.*.debug=true"));
    qInstallMessageHandler(append);
    return {};
}

} // namespace cli
