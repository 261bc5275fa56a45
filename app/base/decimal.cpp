// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace base {

namespace {

using Wide = Decimal::Wide;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

bool scaleUp(Wide &units, int places)
{
    return !__builtin_mul_overflow(units, powerOfTen(places), &units);
}

/// units / divisor, half away from zero. Precondition: divisor > 0.
Wide divideRounded(Wide units, Wide divisor)
{
    const Wide quotient = units / divisor;
    const Wide rest = units % divisor;
    const Wide distance = rest < 0 ? -rest : rest;
    const bool away = distance >= divisor - distance;
    return away ? quotient + (units < 0 ? -1 : 1) : quotient;
}

/// Longer than any number that fits, with some room for leading zeros.
constexpr int maxLength = 64;

/// units * 10 + digit, unless that does not fit.
bool append(Wide &units, char16_t digit)
{
    return digit >= u'0' && digit <= u'9' && !__builtin_mul_overflow(units, Wide(10), &units)
        && !__builtin_add_overflow(units, Wide(digit - u'0'), &units);
}

/// Takes the last digit off; it is negative where the number is. Most numbers fit a machine word, whose division is
/// many times as fast.
int takeLastDigit(Wide &units)
{
    const auto word = static_cast<qint64>(units);
    const int digit = word == units ? static_cast<int>(word % 10) : static_cast<int>(units % 10);
    units = word == units ? Wide(word / 10) : units / 10;
    return digit;
}

} // namespace

std::optional<Decimal> Decimal::fitted(Wide units, int scale)
{
    while (scale > maxScale) {
        if (units % 10 != 0)
            return std::nullopt;
        units /= 10;
        --scale;
    }
    if (units == std::numeric_limits<Wide>::min()) // it has no negative
        return std::nullopt;
    Decimal result;
    result.m_units = units;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    if (text.isEmpty() || text.size() > maxLength || point == 0 || (point > 0 && decimals == 0) || decimals > maxScale)
        return std::nullopt;
    Wide units = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != point && !append(units, text.at(i).unicode()))
            return std::nullopt;
    }
    return fitted(negative ? -units : units, static_cast<int>(decimals));
}

std::optional<Decimal> Decimal::add(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    Wide left = a.m_units;
    Wide right = b.m_units;
    if (!scaleUp(left, scale - a.m_scale) || !scaleUp(right, scale - b.m_scale))
        return std::nullopt;
    if (__builtin_add_overflow(left, right, &left))
        return std::nullopt;
    return fitted(left, scale);
}

std::optional<Decimal> Decimal::subtract(const Decimal &a, const Decimal &b)
{
    return add(a, b.negated());
}

std::optional<Decimal> Decimal::multiply(const Decimal &a, const Decimal &b)
{
    const Decimal left = a.normalized();
    const Decimal right = b.normalized();
    Wide product = 0;
    if (__builtin_mul_overflow(left.m_units, right.m_units, &product))
        return std::nullopt;
    return fitted(product, left.m_scale + right.m_scale);
}

std::optional<Decimal> Decimal::divide(const Decimal &a, const Decimal &b)
{
    const Decimal numerator = a.normalized();
    const Decimal denominator = b.normalized();
    if (denominator.isZero())
        return std::nullopt;
    Wide units = numerator.m_units;
    Wide divisor = denominator.m_units < 0 ? -denominator.m_units : denominator.m_units;
    if (denominator.m_units < 0)
        units = -units;
    const int places = divisionScale + denominator.m_scale - numerator.m_scale;
    if (places >= 0 ? !scaleUp(units, places) : !scaleUp(divisor, -places))
        return std::nullopt;
    Decimal result;
    result.m_units = divideRounded(units, divisor);
    result.m_scale = divisionScale;
    return result.normalized();
}

Decimal Decimal::rounded(int decimals) const
{
    if (decimals >= m_scale)
        return *this;
    Decimal result;
    result.m_units = divideRounded(m_units, powerOfTen(m_scale - decimals));
    result.m_scale = decimals;
    return result;
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_units = -m_units;
    return result;
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    for (Wide rest = m_units; result.m_scale > 0 && takeLastDigit(rest) == 0; --result.m_scale)
        result.m_units = rest;
    return result;
}

int Decimal::decimals() const
{
    return normalized().m_scale;
}

std::optional<qint64> Decimal::toInteger() const
{
    return unitsAt(0);
}

std::optional<qint64> Decimal::unitsAt(int scale) const
{
    const Decimal shortest = normalized();
    Wide units = shortest.m_units;
    if (shortest.m_scale > scale || !scaleUp(units, scale - shortest.m_scale))
        return std::nullopt;
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(units);
}

QString Decimal::toString() const
{
    return toString(decimals());
}

QString Decimal::toString(int decimals) const
{
    const Decimal value = rounded(decimals);
    std::array<QChar, maxLength> letters; // 39 digits at most, and zeros, point and sign; filled from the end
    auto *begin = letters.end();
    Wide rest = value.m_units;
    for (int place = value.m_scale - decimals; place <= value.m_scale || rest != 0; ++place) {
        if (decimals > 0 && place == value.m_scale)
            *--begin = u'.';
        *--begin = QChar(u'0' + (place < 0 ? 0 : std::abs(takeLastDigit(rest))));
    }
    if (value.isNegative())
        *--begin = u'-';
    return QString(begin, letters.end() - begin);
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    if (isNegative() != other.isNegative())
        return isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
    const int scale = std::max(m_scale, other.m_scale);
    Wide left = m_units;
    Wide right = other.m_units;
    const bool leftFits = scaleUp(left, scale - m_scale);
    const bool rightFits = scaleUp(right, scale - other.m_scale);
    if (leftFits && rightFits)
        return left <=> right;
    // Only one of them can be too large to scale: the one with fewer decimals, and it is the larger in size.
    const bool leftIsLarger = !leftFits;
    return leftIsLarger != isNegative() ? std::strong_ordering::greater : std::strong_ordering::less;
}

} // namespace base
