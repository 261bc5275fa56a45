// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace base {

/// An exact decimal number: a whole number of 128 bits divided by a power of ten. No floating point anywhere.
///
/// The results of + - * are exact; they are nothing when they do not fit. Division keeps `divisionScale`
/// decimals, rounded half away from zero. Two numbers that are equal compare equal whatever their scale.
class Decimal
{
public:
    __extension__ using Wide = __int128;
    static constexpr int maxScale = 18;
    static constexpr int divisionScale = 12;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 units) : m_units(units) { }
    /// units / 10^scale. Precondition: 0 <= scale <= maxScale.
    constexpr Decimal(qint64 units, int scale) : m_units(units), m_scale(scale) { }

    /// Reads "-1234.56": optional minus, digits, optionally a point and digits. Nothing else, no exponent.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] static std::optional<Decimal> add(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> subtract(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> multiply(const Decimal &a, const Decimal &b);
    /// Nothing when b is zero or the result does not fit.
    [[nodiscard]] static std::optional<Decimal> divide(const Decimal &a, const Decimal &b);

    /// Half away from zero ("half up" for amounts), to `decimals` places; 0 <= decimals <= maxScale.
    [[nodiscard]] Decimal rounded(int decimals) const;
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    /// The least number of decimals that writes this number exactly.
    [[nodiscard]] int decimals() const;
    /// The whole number, or nothing when it has decimals or does not fit 64 bits.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// units of 10^-scale, or nothing when that is not exact or does not fit 64 bits.
    [[nodiscard]] std::optional<qint64> unitsAt(int scale) const;

    /// "-1234.56", with as many decimals as needed.
    [[nodiscard]] QString toString() const;
    /// Rounded to and written with exactly this many decimals: "12.50".
    [[nodiscard]] QString toString(int decimals) const;

    [[nodiscard]] friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) { return a.compare(b); }
    [[nodiscard]] friend bool operator==(const Decimal &a, const Decimal &b) { return a.compare(b) == 0; }

private:
    [[nodiscard]] std::strong_ordering compare(const Decimal &other) const;
    [[nodiscard]] Decimal normalized() const;
    static std::optional<Decimal> fitted(Wide units, int scale);

    Wide m_units = 0;
    int m_scale = 0;
};

} // namespace base
