// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_date.h"

#include "base/language.h"
#include "exchange/human_word.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace exchange {

namespace {

struct Name {
    QString word;
    int number = 0; ///< 1 for January and for Monday
};

/// Of all languages.
template <typename NameOf>
QList<Name> names(int count, NameOf nameOf)
{
    QList<Name> all;
    for (const base::Language language : base::allLanguages) {
        const QLocale locale(base::code(language));
        for (int number = 1; number <= count; ++number)
            all.append({foldedWord(nameOf(locale, number)), number});
    }
    return all;
}

/// The number of the only one that begins with this word of at least three letters; 0: none or several ("jui" is juin
/// and juillet).
int numberOf(const QString &word, const QList<Name> &names)
{
    int found = 0;
    for (const Name &name : names) {
        if (!name.word.startsWith(word))
            continue;
        if (found != 0 && found != name.number)
            return 0;
        found = name.number;
    }
    return found;
}

int monthOf(const QString &word)
{
    static const QList<Name> months
        = names(12, [](const QLocale &locale, int month) { return locale.monthName(month); });
    return word == QStringLiteral("mrt") ? 3 : numberOf(word, months); // the one short form that is no beginning
}

bool isWeekday(const QString &word, QDate date)
{
    static const QList<Name> days = names(7, [](const QLocale &locale, int day) { return locale.dayName(day); });
    return numberOf(word, days) == date.dayOfWeek();
}

HumanDate found(QDate date)
{
    return date.isValid() && date.year() >= 1000 ? HumanDate{date, DateFault::NotADate, {}} : HumanDate{};
}

HumanDate refused(DateFault fault, const QList<QDate> &readings)
{
    HumanDate refused{std::nullopt, fault, {}};
    for (const QDate reading : readings) {
        if (reading.isValid() && !refused.readings.contains(reading))
            refused.readings.append(reading);
    }
    return refused.readings.isEmpty() ? HumanDate{} : refused;
}

/// The year as it was written: 2016, 16 or not at all.
struct Year {
    QString digits;
    int likely = 0; ///< where none was written

    [[nodiscard]] int number() const { return digits.toInt(); }
    [[nodiscard]] bool isWhole() const { return digits.size() == 4; }
    /// 00 to 29 are of this century, as in spreadsheets; who writes 30 to 99 is asked.
    [[nodiscard]] bool isRecent() const { return digits.size() == 2 && number() < 30; }
};

/// Day and month are known apart.
HumanDate ofYear(const Year &year, int month, int day)
{
    if (year.isWhole())
        return found(QDate(year.number(), month, day));
    if (year.isRecent())
        return found(QDate(2000 + year.number(), month, day));
    if (year.digits.isEmpty())
        return refused(DateFault::Year, {QDate(year.likely, month, day)});
    return refused(DateFault::Year, {QDate(1900 + year.number(), month, day), QDate(2000 + year.number(), month, day)});
}

/// Two numbers and a year, in this order of both.
HumanDate inOrder(const Year &year, int first, int second, DateOrder order)
{
    const HumanDate dayFirst = ofYear(year, second, first), monthFirst = ofYear(year, first, second);
    if (order == DateOrder::Doubtful && dayFirst.date && monthFirst.date && first != second)
        return refused(DateFault::NotADate, {*dayFirst.date, *monthFirst.date});
    const bool isMonthFirst = order == DateOrder::MonthFirst;
    const HumanDate &meant = isMonthFirst ? monthFirst : dayFirst, &other = isMonthFirst ? dayFirst : monthFirst;
    if (meant.date || !meant.readings.isEmpty())
        return meant;
    return refused(DateFault::NotADate, other.date ? QList<QDate>{*other.date} : other.readings);
}

/// "16-02-01": may be written from the year down, unless the other way is nearer to the year that is likely.
bool mayBeYearFirst(const QStringList &parts, QChar separator, const Year &year)
{
    const QDate reversed(2000 + parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    if (parts.at(0).size() != 2 || parts.at(1).size() != 2 || !reversed.isValid())
        return false;
    const int away = std::abs(reversed.year() - year.likely);
    return year.likely == 0 ? separator == u'-' : away < std::abs(2000 + year.number() - year.likely);
}

HumanDate withShortYear(const QStringList &parts, QChar separator, const Year &year, DateOrder order)
{
    const int first = parts.at(0).toInt(), second = parts.at(1).toInt();
    const HumanDate yearLast = inOrder(year, first, second, order);
    if (!mayBeYearFirst(parts, separator, year))
        return yearLast;
    QList<QDate> readings{QDate(2000 + first, second, year.number())};
    if (yearLast.date)
        readings.append(*yearLast.date);
    return refused(DateFault::Year, readings + yearLast.readings);
}

HumanDate withNumbers(const QStringList &parts, QChar separator, int likely, DateOrder order)
{
    const int first = parts.at(0).toInt(), second = parts.at(1).toInt(), third = parts.value(2).toInt();
    const Year year{parts.value(2), likely};
    if (parts.at(0).size() == 4)
        return year.isWhole() || year.digits.isEmpty() ? HumanDate{} : found(QDate(first, second, third));
    if (year.digits.isEmpty()) // the third of April in Belgium, but who leaves out the year may count otherwise
        return refused(DateFault::Year, {QDate(likely, second, first), QDate(likely, first, second)});
    if (year.digits.size() == 1)
        return {};
    if (!year.isWhole())
        return withShortYear(parts, separator, year, order);
    return inOrder(year, first, second, order);
}

/// "20160331" and "31032016": the month keeps them apart for these two centuries.
HumanDate withoutSigns(const QString &digits, DateOrder order)
{
    const auto part = [&](qsizetype from, qsizetype size) { return digits.mid(from, size).toInt(); };
    const auto isNear = [](int year) { return year >= 1900 && year < 2100; };
    const QDate yearFirst(part(0, 4), part(4, 2), part(6, 2));
    if (yearFirst.isValid() && isNear(yearFirst.year()))
        return found(yearFirst);
    return isNear(part(4, 4)) ? inOrder({digits.mid(4, 4)}, part(0, 2), part(2, 2), order) : HumanDate{};
}

/// "1 februari 2016", "1er février 2016", "1. Februar 2016", "1-feb-16", "February 1, 2016".
HumanDate withMonthName(const QString &text, int likely)
{
    static const QRegularExpression dayFirst(QStringLiteral(
        "^(\\d{1,2})(?:(?: ?er|e|ste|de|st|nd|rd|th)(?![a-z]))?[ ./-]*([a-z]{3,})[ ./-]*'?(\\d{4}|\\d{2})?$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([a-z]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:(?:,| ) ?(\\d{4}))?$"));
    auto match = dayFirst.match(text);
    if (match.hasMatch())
        return ofYear({match.captured(3), likely}, monthOf(match.captured(2)), match.captured(1).toInt());
    match = monthFirst.match(text);
    if (match.hasMatch())
        return ofYear({match.captured(3), likely}, monthOf(match.captured(1)), match.captured(2).toInt());
    return {};
}

HumanDate withoutWeekday(const QString &text, int likely, DateOrder order)
{
    constexpr qsizetype wholeDate = 8;
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,2}|\\d{4}) ?([/.-]| ) ?(\\d{1,2})(?: ?\\2 ?(\\d{1,2}|\\d{4}))?$"));
    if (text.size() == wholeDate
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; }))
        return withoutSigns(text, order);
    const auto match = numbers.match(text);
    if (!match.hasMatch())
        return withMonthName(text, likely);
    return withNumbers(
        {match.captured(1), match.captured(3), match.captured(4)}, match.captured(2).front(), likely, order);
}

/// Without the midnight that spreadsheets write behind a date.
QString withoutMidnight(const QString &text)
{
    static const QRegularExpression midnight(QStringLiteral("(?<=\\d)[ t]+0?0:00(?::00(?:\\.0+)?)?z?$"));
    return text.contains(u':') ? QString(text).remove(midnight) : text;
}

} // namespace

HumanDate readDate(const QString &text, int year, DateOrder order)
{
    static const QRegularExpression weekday(QStringLiteral("^([a-z]{3,})[.,]? +(.+)$"));
    const QString plain = withoutMidnight(foldedWord(text));
    const HumanDate read = withoutWeekday(plain, year, order);
    if (read.date || !read.readings.isEmpty())
        return read;
    const auto match = weekday.match(plain);
    const HumanDate rest = match.hasMatch() ? withoutWeekday(match.captured(2), year, order) : HumanDate{};
    return rest.date && isWeekday(match.captured(1), *rest.date) ? rest : HumanDate{};
}

bool isOnlyMonthFirst(const QString &text, int year)
{
    return readDate(text, year, DateOrder::MonthFirst).date && !readDate(text, year).date;
}

} // namespace exchange
