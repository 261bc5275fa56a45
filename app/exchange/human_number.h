// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/decimal.h"

#include <optional>

namespace exchange {

enum class NumberFault {
    NotANumber,
    Ambiguous, ///< "1.234": one thousand or one and a bit
    TooManyDecimals,
};

/// What a person means with a number, see readHuman. `decimals` that the field keeps (0: a whole number).
struct HumanNumber {
    std::optional<base::Decimal> number; ///< nothing: look at the fault
    NumberFault fault = NumberFault::NotANumber;
};
[[nodiscard]] HumanNumber readNumber(const QString &text, int decimals);

} // namespace exchange
