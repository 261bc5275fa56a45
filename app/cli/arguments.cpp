// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.h"

#include <QRegularExpression>

#include <algorithm>

namespace cli {

namespace {

bool isWord(const QString &argument)
{
    static const QRegularExpression number(QStringLiteral("\\A-[.,]?[0-9]"));
    return !argument.startsWith(u'-') || argument == u"-" || number.match(argument).hasMatch();
}

/// One dash or two are the same, as in "-json"; the one short name is that of the help.
QString withTwoDashes(const QString &argument)
{
    if (argument == u"-h")
        return QStringLiteral("--help");
    return argument.startsWith(u"--") ? argument : u'-' + argument;
}

} // namespace

bool Arguments::has(const QString &option) const
{
    return options.contains(QStringLiteral("--") + option);
}

QString Arguments::value(const QString &option) const
{
    const QString head = QStringLiteral("--%1=").arg(option);
    const auto found = std::find_if(
        options.crbegin(), options.crend(), [&head](const QString &given) { return given.startsWith(head); });
    return found == options.crend() ? QString() : found->mid(head.size());
}

Arguments takenApart(const QStringList &arguments, const QSet<QString> &withValue)
{
    Arguments taken;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--") {
            taken.words += arguments.mid(i + 1);
            break;
        }
        if (isWord(arguments.at(i))) {
            taken.words.append(arguments.at(i));
            continue;
        }
        QString option = withTwoDashes(arguments.at(i));
        if (withValue.contains(option.mid(2))) {
            const bool follows = i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(u"--");
            if (!follows)
                taken.lacking = option.mid(2);
            option += u'=' + (follows ? arguments.at(++i) : QString());
        }
        taken.options.append(option);
    }
    return taken;
}

} // namespace cli
