// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/exchange/plausible.h"

#include "form/display.h"

#include <QRegularExpression>

#include <algorithm>

using form::Type;
using form::Value;

namespace {

QString digitsOf(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^0-9]"));
    return QString(text).remove(others);
}

/// The digits as one whole number, or with what stands behind the last point or comma as decimals.
bool isPlausibleNumber(const QString &typed, const base::Decimal &number)
{
    static const QRegularExpression mark(QStringLiteral("[.,](?=[^.,]*$)")), minus(QStringLiteral("[-(\\p{Pd}\u2212]"));
    if (number.isNegative() && !typed.contains(minus))
        return false;
    const base::Decimal size = number.isNegative() ? number.negated() : number;
    const QString digits = digitsOf(typed);
    const qsizetype at = typed.indexOf(mark);
    const QString fraction = at < 0 ? QString() : digitsOf(typed.mid(at));
    const auto whole = base::Decimal::parse(digits);
    const auto split = base::Decimal::parse(
        digits.chopped(fraction.size()).prepend(u'0') + (fraction.isEmpty() ? QString() : u'.' + fraction));
    return (whole && *whole == size) || (split && *split == size);
}

bool isPlausibleDate(const QString &typed, QDate date)
{
    static const QRegularExpression run(QStringLiteral("[0-9]+"));
    QList<int> numbers;
    for (auto found = run.globalMatch(typed); found.hasNext();)
        numbers.append(found.next().captured().toInt());
    if (numbers.size() == 1) {
        const QString digits = digitsOf(typed);
        return digits == date.toString(QStringLiteral("yyyyMMdd"))
            || digits == date.toString(QStringLiteral("ddMMyyyy"));
    }
    const bool hasYear = numbers.contains(date.year()) || numbers.contains(date.year() - 2000);
    return hasYear && numbers.contains(date.day());
}

bool isPlausible(const QString &typed, const Value &value, Type type)
{
    if (value.isMissing())
        return std::none_of(typed.begin(), typed.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    if (value.number())
        return isPlausibleNumber(typed, *value.number());
    if (value.date())
        return isPlausibleDate(typed, *value.date());
    const bool isNumbered = type == Type::Insz || type == Type::Kbo || type == Type::Nis;
    return !isNumbered || value.text()->rightJustified(11, u'0') == digitsOf(typed).rightJustified(11, u'0');
}

QString faultOfProblem(const exchange::Understanding &understood, const QString &typed, Type type)
{
    const base::Problem &problem = understood.value.problem();
    const QString message = problem.message();
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    if (problem.code.isEmpty() || message.isEmpty() || (message.contains(place) && !typed.contains(u'%')))
        return QStringLiteral("says nothing");
    if (type == Type::Insz && digitsOf(typed).size() >= 9 && digitsOf(message).contains(digitsOf(typed)))
        return QStringLiteral("repeats a national number");
    return {};
}

} // namespace

QString faultOf(const QString &typed, const form::Field &field, int year)
{
    std::optional<Value> known;
    for (const base::Language language : base::allLanguages) {
        const exchange::Understanding understood = exchange::understand(typed, field, {language, year});
        if (!understood.value) {
            if (const QString fault = faultOfProblem(understood, typed, field.type); !fault.isEmpty())
                return fault;
            continue;
        }
        const Value value = *understood.value;
        if (!understood.candidates.isEmpty() || !isPlausible(typed, value, field.type))
            return QStringLiteral("is not what was typed");
        if (known && *known != value)
            return QStringLiteral("depends on the language");
        known = value;
        const QString shown = form::displayed(value, field, language);
        const auto again = exchange::readHuman(shown, field, {language, year});
        if (!again || *again != value)
            return QStringLiteral("reads otherwise when displayed as ") + shown;
        if (form::fromCanonical(form::canonical(value, field.type), field.type) != value)
            return QStringLiteral("has no canonical spelling");
    }
    return {};
}
