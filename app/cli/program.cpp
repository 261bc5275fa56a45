// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"

#include "base/nearest.h"
#include "base/texts.h"
#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/log.h"
#include "desk/card.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void addOptions(QCommandLineParser &parser, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options) {
        parser.addOption(
            QCommandLineOption(QLatin1String(option.name), {}, QLatin1String(option.value ? option.value : "")));
    }
}

void addNames(QSet<QString> &names, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options) {
        if (option.value)
            names.insert(QLatin1String(option.name));
    }
}

/// Before the command is known, an option of any command may stand in front of it.
QSet<QString> allWithValue()
{
    QSet<QString> names;
    addNames(names, globalOptions());
    for (const Command &command : commands())
        addNames(names, command.options);
    return names;
}

QSet<QString> withValue(const Command &command)
{
    QSet<QString> names;
    addNames(names, globalOptions());
    addNames(names, command.options);
    return names;
}

/// German texts are still to come; forms have Dutch and French labels.
std::optional<base::Language> spokenLanguage(const QString &code)
{
    const auto language = base::languageFromCode(code);
    return language == base::Language::German ? std::nullopt : language;
}

base::Language systemLanguage()
{
    return spokenLanguage(QLocale::system().name().left(2)).value_or(base::Language::Dutch);
}

/// Ours last, so that they are asked first.
void installTexts(QCoreApplication &application, base::Language language)
{
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(
            QStringLiteral("qtbase_") + base::code(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto *ours = new base::Texts(&application);
    static_cast<void>(ours->load(base::code(language) + QStringLiteral(".qm"), QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(ours);
    QLocale::setDefault(base::localeOf(language));
}

int print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}

const Command *commandNamed(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == all.cend() ? nullptr : &*found;
}

base::Problem usage(const char *code, const char *text, const QStringList &args)
{
    return {base::Kind::Usage, QLatin1String(code), text, args, {}};
}

base::Problem unknownCommand(const QString &name)
{
    QStringList names{QStringLiteral("help")};
    for (const Command &command : commands())
        names.append(QLatin1String(command.name));
    const QString near = base::nearest(name, names);
    if (near.isEmpty())
        return usage(
            "cli.command", QT_TRANSLATE_NOOP("Problem", "There is no command \"%1\"; \"help\" lists them."), {name});
    return usage("cli.command",
        QT_TRANSLATE_NOOP("Problem", "There is no command \"%1\". Is \"%2\" meant? \"help\" lists all."), {name, near});
}

base::Problem unknownLanguage(const QString &code)
{
    return usage("cli.language",
        QT_TRANSLATE_NOOP("Problem",
            "There is no language \"%1\" here. There are nl and fr; en has the program's own texts only, while forms "
            "stay Dutch. German (de) is still to come."),
        {code});
}

base::Problem unknownOption(const QString &name, const Command &command)
{
    QStringList names;
    for (const CommandOption &option : command.options + globalOptions())
        names.append(QStringLiteral("--") + QLatin1String(option.name));
    return usage("cli.option",
        QT_TRANSLATE_NOOP(
            "Problem", "\"%2\" has no option --%1. It has: %3. A text that begins with - goes behind --."),
        {name, QLatin1String(command.name), names.join(QLatin1String(", "))});
}

base::Problem withoutValue(const QString &name)
{
    return usage("cli.option.value", QT_TRANSLATE_NOOP("Problem", "The option --%1 needs a value behind it."), {name});
}

/// Bytes that are no UTF-8 arrive as U+FFFD: what was meant is lost.
std::optional<base::Problem> unreadable(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.contains(QChar::ReplacementCharacter)) {
            return usage("cli.encoding",
                QT_TRANSLATE_NOOP("Problem",
                    "\"%1\" holds bytes that are no letters in UTF-8. Let the terminal or the script write UTF-8, or "
                    "import a file. Nothing was done."),
                {argument});
        }
    }
    return std::nullopt;
}

/// Two values of which one would be lost without a word. The options of every command may stand in an alias and again
/// behind it: there the last one counts.
std::optional<base::Problem> givenTwice(const QStringList &given, const Command &command)
{
    for (const CommandOption &option : command.options) {
        const QString head = QStringLiteral("--%1=").arg(QLatin1String(option.name));
        if (!option.isRepeatable && given.filter(QRegularExpression(u'^' + head)).size() > 1) {
            return usage("cli.option.twice",
                QT_TRANSLATE_NOOP("Problem", "The option --%1 was given more than once. Give it one value."),
                {QLatin1String(option.name)});
        }
    }
    return std::nullopt;
}

/// An empty value is a slip: often a variable of a script that was not set. A blank one may be meant as a separator.
std::optional<base::Problem> givenEmpty(const QStringList &given)
{
    for (const QString &option : given) {
        const qsizetype mark = option.indexOf(u'=');
        const QString name = option.mid(2, mark - 2);
        const QString value = option.mid(mark + 1);
        if (mark > 0 && (value.isEmpty() || (name != u"separator" && value.trimmed().isEmpty())))
            return withoutValue(name);
    }
    return std::nullopt;
}

/// A name that the command does not know, a value that is missing, or one too many.
std::optional<base::Problem> readOptions(QCommandLineParser &parser, const Arguments &arguments, const Command &command)
{
    addOptions(parser, globalOptions());
    addOptions(parser, command.options);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const bool read = parser.parse(QStringList{QString()} + arguments.options);
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(parser.unknownOptionNames().constFirst(), command);
    if (!arguments.lacking.isEmpty())
        return withoutValue(arguments.lacking);
    if (!read)
        return usage("cli.option.value", QT_TRANSLATE_NOOP("Problem", "An option takes no value, but has one: %1."),
            {arguments.options.join(u' ')});
    if (const auto empty = givenEmpty(arguments.options))
        return empty;
    return givenTwice(arguments.options, command);
}

int execute(QCoreApplication &application, const Command &command, Run &run)
{
    QTimer::singleShot(0, &run, [&] {
        if (command.showsVerdict)
            run.announceTrust();
        command.run(run).then(&run, [&application](int code) { application.exit(code); });
    });
    return QCoreApplication::exec();
}

int perform(QCoreApplication &application, const Command &command, const QCommandLineParser &parser,
    const Arguments &arguments, base::Language language)
{
    Output out(arguments.has(QStringLiteral("json")));
    if (const QString file = parser.value(QStringLiteral("log")); !file.isEmpty()) {
        if (const base::Result<void> log = logTo(file); !log)
            return out.refuse(log.problem());
        qInfo("%s begins, version %s", command.name, UV_VERSION);
    }
    base::Result<std::unique_ptr<desk::Surroundings>> surroundings
        = desk::Surroundings::make(language, parser.values(QStringLiteral("trust-root")));
    if (!surroundings)
        return out.refuse(surroundings.problem());
    if (const QString folder = parser.value(QStringLiteral("campaign")); !folder.isEmpty()) {
        if (const base::Result<void> used = (*surroundings)->useCampaign(folder); !used)
            return out.refuse(used.problem());
    }
    Run run(*std::move(surroundings), parser, arguments.words.mid(1));
    const int ending = execute(application, command, run);
    qInfo("%s ends with exit code %d", command.name, ending);
    return ending;
}

/// Without a command to run: help, version, or what was misspelt.
int answerWithoutCommand(const Arguments &arguments, const QString &name)
{
    Output out(arguments.has(QStringLiteral("json")));
    if (!name.isEmpty() && name != u"help")
        return out.refuse(unknownCommand(name));
    if (arguments.has(QStringLiteral("version")))
        return print(QStringLiteral("uniek-verslag-cli " UV_VERSION "\n"));
    if (!arguments.lacking.isEmpty())
        return out.refuse(withoutValue(arguments.lacking));
    if (name == u"help" || arguments.has(QStringLiteral("help")))
        return print(overviewHelp());
    if (!out.isJson())
        print(overviewHelp() + u'\n');
    return out.refuse(usage("cli.command.none", QT_TRANSLATE_NOOP("Problem", "No command was named."), {}));
}

} // namespace

int runProgram(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("uniek-verslag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UV_VERSION));
    const QStringList given = QCoreApplication::arguments().mid(1);
    Arguments arguments = takenApart(given, allWithValue());
    const QString code = arguments.value(QStringLiteral("lang"));
    const auto language = code.isEmpty() ? systemLanguage() : spokenLanguage(code);
    installTexts(application, language.value_or(systemLanguage()));
    if (!language)
        return Output(arguments.has(QStringLiteral("json"))).refuse(unknownLanguage(code));
    if (const auto problem = unreadable(given))
        return Output(arguments.has(QStringLiteral("json"))).refuse(*problem);
    QString name = arguments.words.value(0);
    const bool asksHelp = arguments.has(QStringLiteral("help")) || name == u"help";
    if (name == u"help" && arguments.words.size() > 1)
        name = arguments.words.at(1);
    const Command *command = commandNamed(name);
    if (!command)
        return answerWithoutCommand(arguments, name);
    if (asksHelp)
        return print(commandHelp(*command));
    arguments = takenApart(given, withValue(*command));
    QCommandLineParser parser;
    if (const auto problem = readOptions(parser, arguments, *command))
        return Output(arguments.has(QStringLiteral("json"))).refuse(*problem);
    return perform(application, *command, parser, arguments, *language);
}

} // namespace cli
