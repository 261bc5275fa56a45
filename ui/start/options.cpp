// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/options.h"

#include "desk/workplace.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFile *logFile = nullptr;

void writeLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static QMutex lock;
    static const char *const words[] = {"debug", "warning", "critical", "fatal", "info"};
    const QMutexLocker locked(&lock);
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + QString::fromLatin1(words[type]) + u' ' + message + u'\n';
    logFile->write(line.toUtf8());
    logFile->flush();
}

base::Problem usage(const QString &what)
{
    return {.kind = base::Kind::Usage,
        .code = u"ui.options"_s,
        .text = QT_TRANSLATE_NOOP("Problem", "The program was started in a way it does not know: %1. --help says how."),
        .args = {what},
        .where = {}};
}

} // namespace

base::Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Draft, sign, send and print the Uniek Verslag / Rapport unique of an OCMW/CPAS."_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the data."_s, u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the windows: nl or fr."_s, u"LANG"_s);
    const QCommandLineOption trust(
        u"trust-root"_s, u"Also believe this root (repeatable). It is announced."_s, u"PEM"_s);
    const QCommandLineOption log(u"log"_s, u"Write messages to this file."_s, u"FILE"_s);
    parser.addOptions({data, language, trust, log});
    parser.addPositionalArgument(u"FILE.asice"_s, u"A bundle to show."_s, u"[FILE.asice]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    Options options;
    options.folder = parser.isSet(data) ? parser.value(data) : desk::Workplace::defaultFolder();
    options.trustRoots = parser.values(trust);
    options.logFile = parser.value(log);
    if (parser.isSet(language)) {
        options.language = base::languageFromCode(parser.value(language));
        if (!options.language)
            return usage(u"--lang "_s + parser.value(language));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(files.at(1));
    options.bundle = files.value(0);
    return options;
}

base::Result<void> logTo(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::Problem{.kind = base::Kind::Environment,
            .code = u"ui.log"_s,
            .text = QT_TRANSLATE_NOOP("Problem", "The log file %1 cannot be written: %2. Choose another place."),
            .args = {path, file->errorString()},
            .where = path};
    logFile = file.release(); // lives as long as the program: messages come until its very end
    qInstallMessageHandler(writeLog);
    return {};
}

} // namespace ui
