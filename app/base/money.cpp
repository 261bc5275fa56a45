// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/money.h"

namespace base {

std::optional<Money> Money::fromDecimal(const Decimal &amount)
{
    const std::optional<qint64> cents = amount.unitsAt(2);
    return cents ? std::optional(fromCents(*cents)) : std::nullopt;
}

} // namespace base
