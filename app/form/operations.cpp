// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/operations.h"

#include <limits>

namespace form {

namespace {

using base::Decimal;

Value asValue(const std::optional<Decimal> &number)
{
    return number ? Value(*number) : Value();
}

Value arithmetic(Operator op, const Decimal &left, const Decimal &right)
{
    switch (op) {
    case Operator::Add: return asValue(Decimal::add(left, right));
    case Operator::Subtract: return asValue(Decimal::subtract(left, right));
    case Operator::Multiply: return asValue(Decimal::multiply(left, right));
    case Operator::Divide: return asValue(Decimal::divide(left, right));
    default: return {};
    }
}

bool holds(Operator op, std::strong_ordering order)
{
    switch (op) {
    case Operator::Equal: return std::is_eq(order);
    case Operator::Unequal: return std::is_neq(order);
    case Operator::Less: return std::is_lt(order);
    case Operator::LessOrEqual: return std::is_lteq(order);
    case Operator::Greater: return std::is_gt(order);
    default: return std::is_gteq(order);
    }
}

Value compared(Operator op, const Value &left, const Value &right)
{
    if (left.truth() && right.truth() && (op == Operator::Equal || op == Operator::Unequal))
        return (*left.truth() == *right.truth()) == (op == Operator::Equal);
    const auto order = ordered(left, right);
    return order ? Value(holds(op, *order)) : Value();
}

std::optional<int> smallInteger(const Value &value)
{
    const std::optional<qint64> whole = value.number() ? value.number()->toInteger() : std::nullopt;
    if (!whole || *whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*whole);
}

Value round(const Value &value, const Value &decimals)
{
    const auto places = smallInteger(decimals);
    if (!value.number() || !places || *places < 0 || *places > Decimal::maxScale)
        return {};
    return value.number()->rounded(*places);
}

Value days(const Value &from, const Value &to)
{
    return from.date() && to.date() ? Value(Decimal(from.date()->daysTo(*to.date()) + 1)) : Value();
}

Value date(const QList<Value> &parts)
{
    const auto year = smallInteger(parts.at(0));
    const auto month = smallInteger(parts.at(1));
    const auto day = smallInteger(parts.at(2));
    if (!year || !month || !day || *year < 1 || *year > 9999)
        return {};
    const QDate made(*year, *month, *day);
    return made.isValid() ? Value(made) : Value();
}

bool isPresent(const Value &value)
{
    return value.text() ? !value.text()->trimmed().isEmpty() : !value.isMissing();
}

/// What is left of a name when only its letters and digits count: "N.V. Société  Élan" and "nv societe elan" are one.
Value alike(const Value &value)
{
    if (!value.text())
        return {};
    QString kept;
    for (const QChar character : value.text()->normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept.append(character);
    }
    return kept.isEmpty() ? Value() : Value(kept.toUpper().toLower());
}

Value extreme(Function function, const QList<Value> &values)
{
    Value best = values.first();
    for (qsizetype i = 1; i < values.size(); ++i) {
        const auto order = ordered(values.at(i), best);
        if (!order)
            return {};
        if (function == Function::Minimum ? std::is_lt(*order) : std::is_gt(*order))
            best = values.at(i);
    }
    return best;
}

} // namespace

std::optional<std::strong_ordering> ordered(const Value &left, const Value &right)
{
    if (left.number() && right.number())
        return *left.number() <=> *right.number();
    if (left.date() && right.date())
        return left.date()->toJulianDay() <=> right.date()->toJulianDay();
    if (left.text() && right.text())
        return left.text()->compare(*right.text()) <=> 0;
    return std::nullopt;
}

Value negated(const Value &value)
{
    return value.number() ? Value(value.number()->negated()) : Value();
}

Value inverted(const Value &value)
{
    return value.truth() ? Value(!*value.truth()) : Value();
}

Value combined(Operator op, const Value &left, const Value &right)
{
    if (op >= Operator::Add)
        return left.number() && right.number() ? arithmetic(op, *left.number(), *right.number()) : Value();
    return compared(op, left, right);
}

Value applied(Function function, const QList<Value> &values)
{
    switch (function) {
    case Function::Minimum:
    case Function::Maximum: return extreme(function, values);
    case Function::Round: return round(values.at(0), values.at(1));
    case Function::Days: return days(values.at(0), values.at(1));
    case Function::Default: return values.at(0).isMissing() ? values.at(1) : values.at(0);
    case Function::Present: return isPresent(values.at(0));
    case Function::Length: return values.at(0).text() ? Value(Decimal(values.at(0).text()->size())) : Value();
    case Function::Alike: return alike(values.at(0));
    case Function::Date: return date(values);
    default: return {};
    }
}

} // namespace form
