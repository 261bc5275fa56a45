// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/help.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace cli {

namespace {

constexpr std::array usageWords{QT_TRANSLATE_NOOP("UsageWord", "MODULE"), QT_TRANSLATE_NOOP("UsageWord", "FILE"),
    QT_TRANSLATE_NOOP("UsageWord", "FIELD"), QT_TRANSLATE_NOOP("UsageWord", "VALUE"),
    QT_TRANSLATE_NOOP("UsageWord", "RULE"), QT_TRANSLATE_NOOP("UsageWord", "REASON"),
    QT_TRANSLATE_NOOP("UsageWord", "DIR"), QT_TRANSLATE_NOOP("UsageWord", "TABLE"),
    QT_TRANSLATE_NOOP("UsageWord", "NAME"), QT_TRANSLATE_NOOP("UsageWord", "CODE"),
    QT_TRANSLATE_NOOP("UsageWord", "NUMBER"), QT_TRANSLATE_NOOP("UsageWord", "REF"),
    QT_TRANSLATE_NOOP("UsageWord", "DATE"), QT_TRANSLATE_NOOP("UsageWord", "PATH"),
    QT_TRANSLATE_NOOP("UsageWord", "TEXT"), QT_TRANSLATE_NOOP("UsageWord", "ROLE"),
    QT_TRANSLATE_NOOP("UsageWord", "HEADER"), QT_TRANSLATE_NOOP("UsageWord", "COLUMN"),
    QT_TRANSLATE_NOOP("UsageWord", "MOMENT"), QT_TRANSLATE_NOOP("UsageWord", "FROM"),
    QT_TRANSLATE_NOOP("UsageWord", "TO"), QT_TRANSLATE_NOOP("UsageWord", "ID"), QT_TRANSLATE_NOOP("UsageWord", "SIGN"),
    QT_TRANSLATE_NOOP("UsageWord", "URL"), QT_TRANSLATE_NOOP("UsageWord", "PEM"),
    QT_TRANSLATE_NOOP("UsageWord", "COMMAND"), QT_TRANSLATE_NOOP("UsageWord", "ORDER")};

/// "MODULE FILE" in the language of the program, as the problems about wrong use spell it too.
QString inWords(const char *usage)
{
    QString text = QLatin1String(usage);
    for (const char *word : usageWords)
        text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(word))),
            QCoreApplication::translate("UsageWord", word));
    return text;
}

/// "  left   right"; a left part that is too wide gets a line of its own.
QString listed(const QString &left, const QString &right)
{
    constexpr qsizetype width = 34;
    const QString gap = left.size() < width ? QString() : u'\n' + QString(width + 2, u' ');
    return QStringLiteral("  %1%2%3\n").arg(left.leftJustified(width), gap, right);
}

QString spelled(const CommandOption &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value ? name + u' ' + inWords(option.value) : name;
}

QString optionLines(const QList<CommandOption> &options)
{
    QString lines;
    for (const CommandOption &option : options)
        lines += listed(spelled(option), helpText(option.text));
    return lines;
}

QString exitCodes()
{
    return helpText(QT_TRANSLATE_NOOP("Help",
        "Exit codes: 0 done, 1 the answer is no, 2 wrong use, 3 something outside is missing (file, reader, "
        "network)."));
}

} // namespace

const QList<CommandOption> &globalOptions()
{
    static const QList<CommandOption> options{
        {"data", "DIR", QT_TRANSLATE_NOOP("Help", "folder with the file of the OCMW")},
        {"lang", "nl|fr|en", QT_TRANSLATE_NOOP("Help", "language; default: that of the system; en: forms stay Dutch")},
        {"trust-root", "PEM", QT_TRANSLATE_NOOP("Help", "believe these roots as well; repeatable")},
        {"campaign", "DIR", QT_TRANSLATE_NOOP("Help", "work with the forms of this folder, of another year")},
        {"log", "FILE", QT_TRANSLATE_NOOP("Help", "append technical messages to this file")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Help", "answer as JSON")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Help", "this help")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Help", "version of the program")}};
    return options;
}

QString helpText(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

QString overviewHelp()
{
    QString text
        = helpText(QT_TRANSLATE_NOOP("Help", "Uniek Verslag: draft, sign and send the federal reports of an OCMW."))
        + QStringLiteral("\n\nuniek-verslag-cli %1 …\n\n").arg(inWords("COMMAND"));
    for (const Command &command : commands())
        text += listed(QLatin1String(command.name) + u' ' + inWords(command.arguments), helpText(command.text));
    text += listed(inWords("help [COMMAND]"),
        helpText(QT_TRANSLATE_NOOP("Help", "this list, or one command with its options and an example")));
    return text + u'\n' + helpText(QT_TRANSLATE_NOOP("Help", "With every command:")) + u'\n'
        + optionLines(globalOptions()) + u'\n'
        + helpText(QT_TRANSLATE_NOOP(
            "Help", "Behind -- everything is a word: set hwg hwg.remarks -- \"--none\". Negative numbers need no --."))
        + u'\n' + exitCodes() + u'\n';
}

QString commandHelp(const Command &command)
{
    QString text = QStringLiteral("uniek-verslag-cli %1 %2")
                       .arg(QLatin1String(command.name), inWords(command.arguments))
                       .trimmed()
        + QStringLiteral("\n  %1\n\n").arg(helpText(command.text));
    if (!command.options.isEmpty())
        text += optionLines(command.options) + u'\n';
    text += helpText(QT_TRANSLATE_NOOP("Help", "With every command:")) + u'\n' + optionLines(globalOptions());
    text += u'\n' + helpText(QT_TRANSLATE_NOOP("Help", "Examples:")) + u'\n';
    for (const char *example : command.examples)
        text += QStringLiteral("  uniek-verslag-cli %1\n").arg(QLatin1String(example));
    return text + u'\n' + exitCodes() + u'\n';
}

} // namespace cli
