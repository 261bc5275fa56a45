// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/decimal.h"

#include <compare>

namespace base {

/// An amount in euro, kept as whole cents. May be negative (a balance to be repaid).
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    /// Nothing when the number has more than two decimals or does not fit.
    [[nodiscard]] static std::optional<Money> fromDecimal(const Decimal &amount);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] Decimal toDecimal() const { return Decimal(m_cents, 2); }

    auto operator<=>(const Money &) const = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) { }
    qint64 m_cents = 0;
};

} // namespace base
