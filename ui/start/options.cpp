// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/options.h"

#include "base/system_text.h"
#include "desk/workplace.h"
#include "ui/start/language.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
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

base::Problem usage(const char *text, const QString &what)
{
    return {.kind = base::Kind::Usage, .code = u"ui.options"_s, .text = text, .args = {what}, .where = {}};
}

QString text(const char *source)
{
    return QCoreApplication::translate("Options", source);
}

/// Why the arguments could not be read.
base::Problem notRead(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return usage(QT_TRANSLATE_NOOP("Problem",
                         "The window has no option \"%1\". It has: --data, --lang, --trust-root, --log, --help, "
                         "--version."),
            unknown.first());
    return usage(QT_TRANSLATE_NOOP("Problem",
                     "The value behind the option \"%1\" is missing, or the option takes none. --help says how."),
        arguments.last());
}

base::Result<Options> optionsOf(const QCommandLineParser &parser)
{
    Options options;
    const QString folder = parser.value(u"data"_s);
    options.folder = folder.isEmpty() ? desk::Workplace::defaultFolder() : folder;
    options.trustRoots = parser.values(u"trust-root"_s);
    options.logFile = parser.value(u"log"_s);
    if (parser.isSet(u"lang"_s)) {
        options.language = windowLanguage(parser.value(u"lang"_s));
        if (!options.language)
            return usage(QT_TRANSLATE_NOOP("Problem", "The windows do not speak \"%1\". They speak nl and fr."),
                parser.value(u"lang"_s));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(
            QT_TRANSLATE_NOOP("Problem", "One bundle is shown at a time: \"%1\" is one too many."), files.at(1));
    options.bundle = files.value(0);
    return options;
}

} // namespace

base::Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("Options", "Draft, sign, send and print the Uniek Verslag / Rapport unique of an OCMW.")));
    const QCommandLineOption data(u"data"_s, text(QT_TRANSLATE_NOOP("Options", "Folder of the data.")), u"DIR"_s);
    const QCommandLineOption language(
        u"lang"_s, text(QT_TRANSLATE_NOOP("Options", "Language of the windows.")), u"nl|fr"_s);
    const QCommandLineOption trust(u"trust-root"_s,
        text(QT_TRANSLATE_NOOP("Options", "Also believe this root (repeatable). It is announced.")), u"PEM"_s);
    const QCommandLineOption log(
        u"log"_s, text(QT_TRANSLATE_NOOP("Options", "Write messages to this file.")), u"FILE"_s);
    parser.addOptions({data, language, trust, log});
    parser.addPositionalArgument(
        u"FILE.asice"_s, text(QT_TRANSLATE_NOOP("Options", "A bundle to show.")), u"[FILE.asice]"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, text(QT_TRANSLATE_NOOP("Options", "Shows this help.")));
    parser.addOption(help); // not Qt's, whose text lacks in French
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return notRead(parser, arguments);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    return optionsOf(parser);
}

base::Result<void> logTo(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::Problem{.kind = base::Kind::Environment,
            .code = u"ui.log"_s,
            .text = QT_TRANSLATE_NOOP("Problem", "The log file %1 cannot be written: %2. Choose another place."),
            .args = {path, base::systemText(file->errorString())},
            .where = path};
    logFile = file.release(); // lives as long as the program: messages come until its very end
    QLoggingCategory::setFilterRules(QStringLiteral("uv.*.debug=true"));
    qInstallMessageHandler(writeLog);
    return {};
}

} // namespace ui
