// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_number.h"

#include <QList>

#include <algorithm>

namespace exchange {

namespace {

/// "-1.234,56" taken apart: groups of digits and what stands between them.
struct Parts {
    bool negative = false;
    QStringList groups;
    QString separators;
};

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

std::optional<Parts> takeApart(const QString &text)
{
    Parts parts;
    QString rest = text;
    rest.replace(QChar(0x2212), u'-'); // the typographic minus
    parts.negative = rest.startsWith(u'-');
    if (parts.negative)
        rest = rest.mid(1).trimmed();
    parts.groups.append(QString());
    for (const QChar letter : rest) {
        const bool separates = letter == u'.' || letter == u',' || letter.isSpace();
        if (isDigit(letter))
            parts.groups.last().append(letter);
        else if (separates && !parts.groups.last().isEmpty())
            parts.groups.append(QString());
        else
            return std::nullopt;
        if (separates)
            parts.separators.append(letter.isSpace() ? QChar(u' ') : letter);
    }
    return parts.groups.last().isEmpty() ? std::nullopt : std::optional(parts);
}

/// Thousands: one to three digits, then threes, always with the same sign between them.
bool isGrouped(const QStringList &groups, const QString &separators)
{
    if (groups.first().size() > 3 || groups.first().startsWith(u'0'))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; })
        && separators.count(separators.front()) == separators.size();
}

HumanNumber made(const Parts &parts, const QString &whole, const QString &fraction, int decimals)
{
    const QString digits = fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
    const auto number = base::Decimal::parse(parts.negative ? QString(u'-' + digits) : digits);
    if (!number)
        return {};
    if (number->decimals() > decimals)
        return {std::nullopt, NumberFault::TooManyDecimals};
    return number->unitsAt(decimals) ? HumanNumber{number} : HumanNumber{};
}

/// One separator: thousands, decimals, or both would do.
HumanNumber withOneSeparator(const Parts &parts, int decimals)
{
    const QChar separator = parts.separators.front();
    const bool grouped = isGrouped(parts.groups, parts.separators);
    const bool mustGroup = separator == u' ' || (separator == u'.' && decimals == 0);
    if (grouped && mustGroup)
        return made(parts, parts.groups.join(QString()), {}, decimals);
    if (grouped)
        return {std::nullopt, NumberFault::Ambiguous};
    return separator == u' ' ? HumanNumber{} : made(parts, parts.groups.first(), parts.groups.last(), decimals);
}

HumanNumber withSeveral(const Parts &parts, int decimals)
{
    if (isGrouped(parts.groups, parts.separators))
        return made(parts, parts.groups.join(QString()), {}, decimals);
    const QStringList thousands = parts.groups.mid(0, parts.groups.size() - 1);
    const QString between = parts.separators.chopped(1);
    const QChar last = parts.separators.back();
    if (last == u' ' || between.contains(last) || !isGrouped(thousands, between))
        return {};
    return made(parts, thousands.join(QString()), parts.groups.last(), decimals);
}

} // namespace

HumanNumber readNumber(const QString &text, int decimals)
{
    const auto parts = takeApart(text.trimmed());
    if (!parts)
        return {};
    if (parts->separators.isEmpty())
        return made(*parts, parts->groups.first(), {}, decimals);
    return parts->separators.size() == 1 ? withOneSeparator(*parts, decimals) : withSeveral(*parts, decimals);
}

} // namespace exchange
