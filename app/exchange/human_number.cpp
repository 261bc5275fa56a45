// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_number.h"

#include "exchange/human_word.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Takes sign and unit off the two ends of a number, in whatever order they stand: "-€ 12", "€ 12-", "(12 EUR)".
class Wrapping
{
public:
    explicit Wrapping(const QStringList &units) : m_units(units) { }
    /// What is left. A sign or a unit that stands twice is left too, and so refused as no digit.
    QString takenOff(QString text)
    {
        const QString whole = text.trimmed();
        text = withoutUnit(withoutSign(whole));
        return text == whole ? text : takenOff(text);
    }
    [[nodiscard]] bool isNegative() const { return m_negative; }

private:
    QString withoutSign(const QString &text);
    QString withoutUnit(const QString &text);

    const QStringList &m_units;
    bool m_signed = false;
    bool m_negative = false;
    bool m_unitSeen = false;
};

QString Wrapping::withoutSign(const QString &text)
{
    if (m_signed || text.size() < 2)
        return text;
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    const bool before = text.startsWith(u'-') || text.startsWith(u'+');
    m_signed = bracketed || before || text.endsWith(u'-');
    m_negative = m_signed && !text.startsWith(u'+');
    if (bracketed)
        return text.mid(1, text.size() - 2).trimmed();
    return before ? text.mid(1).trimmed() : m_signed ? text.chopped(1).trimmed() : text;
}

QString Wrapping::withoutUnit(const QString &text)
{
    if (m_unitSeen)
        return text;
    for (const QString &unit : m_units) {
        m_unitSeen = true;
        if (text.endsWith(unit, Qt::CaseInsensitive))
            return text.chopped(unit.size()).trimmed();
        if (text.startsWith(unit, Qt::CaseInsensitive))
            return text.mid(unit.size()).trimmed();
    }
    m_unitSeen = false;
    return text;
}

/// "1.234,56" taken apart: groups of digits and what stands between them.
struct Parts {
    bool negative = false;
    QStringList groups{QString()};
    QString separators;
};

std::optional<Parts> takeApart(const QString &text, bool negative)
{
    Parts parts;
    parts.negative = negative;
    const bool noWhole = text.startsWith(u',') || text.startsWith(u'.'); // ",5"
    for (const QChar letter : noWhole ? u'0' + text : text) {
        const bool separates = letter == u'.' || letter == u',' || letter == u' ' || letter == u'\'';
        if (isDigit(letter))
            parts.groups.last().append(letter);
        else if (separates && !parts.groups.last().isEmpty())
            parts.groups.append(QString());
        else
            return std::nullopt;
        if (separates)
            parts.separators.append(letter);
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

std::optional<base::Decimal> exact(const Parts &parts, const QString &whole, const QString &fraction)
{
    const QString digits = fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
    return base::Decimal::parse(parts.negative ? QString(u'-' + digits) : digits);
}

HumanNumber made(const Parts &parts, const QString &whole, const QString &fraction, const NumberShape &shape)
{
    const auto number = exact(parts, whole, fraction);
    if (!number)
        return {};
    if (number->decimals() > shape.decimals)
        return {std::nullopt, NumberFault::TooManyDecimals, {}};
    return number->unitsAt(shape.decimals) ? HumanNumber{number, NumberFault::NotANumber, {}} : HumanNumber{};
}

bool isBeyond(const base::Decimal &number, const NumberShape &shape)
{
    return shape.largest && (number.isNegative() ? number.negated() : number) > *shape.largest;
}

/// "1.234": thousands or decimals. Only the bounds of a field with decimals can say which; in a count one of the two
/// signs groups whatever the bounds.
HumanNumber withTwoReadings(const Parts &parts, const NumberShape &shape)
{
    const auto thousands = exact(parts, parts.groups.join(QString()), {});
    const auto fraction = exact(parts, parts.groups.first(), parts.groups.last());
    if (!thousands || !fraction) // not with three digits behind the sign
        return {};
    if (shape.decimals > 0 && isBeyond(*thousands, shape))
        return made(parts, parts.groups.first(), parts.groups.last(), shape);
    HumanNumber doubtful{std::nullopt, NumberFault::Ambiguous, {*thousands}};
    if (fraction->decimals() <= shape.decimals) // what would have to be rounded nobody means
        doubtful.readings.append(*fraction);
    return doubtful;
}

/// One separator: thousands, decimals, or both would do.
HumanNumber withOneSeparator(const Parts &parts, const NumberShape &shape)
{
    const QChar separator = parts.separators.front();
    const bool grouped = isGrouped(parts.groups, parts.separators);
    const bool neverDecimal = separator == u' ' || separator == u'\'';
    if (grouped && (neverDecimal || (separator == shape.group && shape.decimals == 0)))
        return made(parts, parts.groups.join(QString()), {}, shape);
    if (grouped)
        return withTwoReadings(parts, shape);
    return neverDecimal ? HumanNumber{} : made(parts, parts.groups.first(), parts.groups.last(), shape);
}

HumanNumber withSeveral(const Parts &parts, const NumberShape &shape)
{
    if (isGrouped(parts.groups, parts.separators))
        return made(parts, parts.groups.join(QString()), {}, shape);
    const QStringList thousands = parts.groups.mid(0, parts.groups.size() - 1);
    const QString between = parts.separators.chopped(1);
    const QChar last = parts.separators.back();
    if ((last != u'.' && last != u',') || between.contains(last) || !isGrouped(thousands, between))
        return {};
    return made(parts, thousands.join(QString()), parts.groups.last(), shape);
}

/// "3/4", which may be a part of full time or a date that lost its way.
HumanNumber fraction(const QString &text, const NumberShape &shape)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3}) ?/ ?(\\d{1,3})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || shape.decimals == 0)
        return {};
    const auto part = base::Decimal::divide(match.captured(1).toInt(), match.captured(2).toInt());
    if (!part || part->decimals() > shape.decimals)
        return {};
    return {std::nullopt, NumberFault::Ambiguous, {*part}};
}

} // namespace

std::optional<base::Decimal> plainlyMeant(QStringView text)
{
    constexpr qsizetype longest = 15; // fits whatever the decimals
    qint64 units = 0;
    qsizetype mark = -1;
    for (qsizetype i = 0; i < text.size() && i <= longest; ++i) {
        if (isDigit(text.at(i)))
            units = units * 10 + (text.at(i).unicode() - u'0');
        else if (mark < 0 && i > 0 && (text.at(i) == u'.' || text.at(i) == u','))
            mark = i;
        else
            return std::nullopt;
    }
    const qsizetype decimals = mark < 0 ? 0 : text.size() - mark - 1;
    const bool isPlain = !text.isEmpty() && text.size() <= longest && (mark < 0 || decimals == 1 || decimals == 2);
    return isPlain ? std::optional(base::Decimal(units, static_cast<int>(decimals))) : std::nullopt;
}

HumanNumber readNumber(const QString &text, const NumberShape &shape)
{
    static const QRegularExpression noCents(QStringLiteral("(?<=\\d[.,]) ?--?(?=[^\\d-]*$)")); // "12,-"
    QString plain = text.trimmed();
    std::transform(plain.begin(), plain.end(), plain.begin(), plainSign);
    if (shape.decimals > 0 && plain.contains(u'-'))
        plain.replace(noCents, QString(shape.decimals, u'0'));
    Wrapping wrapping(shape.units);
    const QString bare = wrapping.takenOff(plain);
    if (bare == QStringLiteral("-") || (bare.isEmpty() && wrapping.isNegative()))
        return {std::nullopt, NumberFault::Dash, {}};
    const auto parts = takeApart(bare, wrapping.isNegative());
    if (!parts)
        return wrapping.isNegative() ? HumanNumber{} : fraction(bare, shape);
    if (parts->separators.isEmpty())
        return made(*parts, parts->groups.first(), {}, shape);
    return parts->separators.size() == 1 ? withOneSeparator(*parts, shape) : withSeveral(*parts, shape);
}

} // namespace exchange
