// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"

#include "cli/command.h"
#include "cli/log.h"
#include "desk/card.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

QString help(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

void addGlobalOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *value, const char *text) {
        const QCommandLineOption option(QLatin1String(name), help(text), QLatin1String(value));
        parser.addOption(option);
    };
    add("data", "DIR", QT_TRANSLATE_NOOP("Help", "folder with the file of the OCMW"));
    add("lang", "nl|fr|de|en", QT_TRANSLATE_NOOP("Help", "language; default: that of the system"));
    add("trust-root", "PEM", QT_TRANSLATE_NOOP("Help", "believe these roots as well; repeatable"));
    add("log", "FILE", QT_TRANSLATE_NOOP("Help", "append technical messages to this file"));
    add("json", "", QT_TRANSLATE_NOOP("Help", "answer as JSON"));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, help(QT_TRANSLATE_NOOP("Help", "this help"))});
    parser.addOption({QStringLiteral("version"), help(QT_TRANSLATE_NOOP("Help", "version of the program"))});
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    for (const CommandOption &option : command.options) {
        parser.addOption(QCommandLineOption(
            QLatin1String(option.name), help(option.text), QLatin1String(option.value ? option.value : "")));
    }
}

base::Language languageOf(const QCommandLineParser &parser)
{
    const QString named = parser.value(QStringLiteral("lang"));
    const QString code = named.isEmpty() ? QLocale::system().name().left(2) : named;
    return base::languageFromCode(code).value_or(base::Language::Dutch);
}

void installTexts(QCoreApplication &application, base::Language language)
{
    auto *texts = new QTranslator(&application);
    if (texts->load(QStringLiteral(":/i18n/%1.qm").arg(base::code(language))))
        QCoreApplication::installTranslator(texts);
}

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

/// "  name ARGUMENTS   text"
QString listed(const QString &left, const QString &right)
{
    return QStringLiteral("  %1%2\n").arg(left.leftJustified(34), right);
}

void printOverview()
{
    print(
        help(QT_TRANSLATE_NOOP("Help", "Uniek Verslag: draft, sign and send the federal reports of an OCMW.")) + u'\n');
    print(QStringLiteral("\nuniek-verslag-cli [--data DIR] [--lang nl|fr|de|en] [--trust-root PEM]... COMMAND\n\n"));
    for (const Command &command : commands())
        print(listed(QLatin1String(command.name) + u' ' + QLatin1String(command.arguments), help(command.text)));
    print(u'\n'
        + help(QT_TRANSLATE_NOOP("Help",
            "COMMAND --help explains one command. Exit codes: 0 done, "
            "1 the answer is no, 2 wrong use, 3 something outside is missing."))
        + u'\n');
}

QString spelled(const char *name, const char *value)
{
    const QString option = QStringLiteral("--") + QLatin1String(name);
    return value ? option + u' ' + QLatin1String(value) : option;
}

void printHelp(const Command &command)
{
    print(QStringLiteral("uniek-verslag-cli %1 %2\n  %3\n\n")
              .arg(QLatin1String(command.name), QLatin1String(command.arguments), help(command.text)));
    for (const CommandOption &option : command.options)
        print(listed(spelled(option.name, option.value), help(option.text)));
    print(listed(spelled("json", nullptr), help("answer as JSON")));
    print(listed(spelled("data", "DIR"), help("folder with the file of the OCMW")));
    print(listed(spelled("lang", "nl|fr|de|en"), help("language; default: that of the system")));
    print(listed(spelled("trust-root", "PEM"), help("believe these roots as well; repeatable")));
    print(listed(spelled("log", "FILE"), help("append technical messages to this file")));
}

const Command *commandNamed(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == all.cend() ? nullptr : &*found;
}

int misused(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
    return int(base::Kind::Usage);
}

int execute(QCoreApplication &application, const Command &command, Run &run)
{
    QTimer::singleShot(0, &run, [&] {
        if (command.showsVerdict)
            run.announceTrust();
        command.run(run).then(&run, [&application](int code) { application.exit(code); });
    });
    return application.exec();
}

int perform(QCoreApplication &application, const Command &command, const QCommandLineParser &parser)
{
    if (const QString file = parser.value(QStringLiteral("log")); !file.isEmpty() && !logTo(file))
        return misused(help(QT_TRANSLATE_NOOP("Help", "The log \"%1\" cannot be written.")).arg(file));
    base::Result<std::unique_ptr<desk::Surroundings>> surroundings
        = desk::Surroundings::make(languageOf(parser), parser.values(QStringLiteral("trust-root")));
    if (!surroundings)
        return Output(parser.isSet(QStringLiteral("json"))).refuse(surroundings.problem());
    Run run(*std::move(surroundings), parser, parser.positionalArguments().mid(1));
    return execute(application, command, run);
}

} // namespace

int runProgram(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("uniek-verslag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UV_VERSION));
    QCommandLineParser first;
    addGlobalOptions(first);
    const QStringList arguments = QCoreApplication::arguments();
    first.parse(arguments);
    installTexts(application, languageOf(first));
    const QString name = first.positionalArguments().value(0);
    const Command *command = commandNamed(name);
    if (!command) {
        if (first.isSet(QStringLiteral("version"))) {
            print(QStringLiteral("uniek-verslag-cli " UV_VERSION "\n"));
            return 0;
        }
        if (!name.isEmpty())
            return misused(help(QT_TRANSLATE_NOOP("Help", "There is no command \"%1\"; --help lists them.")).arg(name));
        printOverview();
        return first.isSet(QStringLiteral("help")) ? 0 : int(base::Kind::Usage);
    }
    QCommandLineParser parser;
    addGlobalOptions(parser);
    addOptions(parser, *command);
    if (!parser.parse(arguments))
        return misused(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(*command);
        return 0;
    }
    return perform(application, *command, parser);
}

} // namespace cli
