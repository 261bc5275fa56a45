// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace card {

inline constexpr int shortestPin = 4;
inline constexpr int longestPin = 12;

/// What may be done with a PIN.
struct PinPolicy {
    /// A miss with one try left blocks the card; only after the person has said yes to that risk.
    bool allowLastTry = false;
};

/// Refused with "card.pin.format" unless it is 4 to 12 digits. Costs no try.
[[nodiscard]] base::Result<void> checkedPin(const base::Secret &pin);

/// The whole VERIFY command with its PIN block (ISO 9564 format 2), in memory that is wiped.
/// Precondition: checkedPin() is happy with it.
[[nodiscard]] base::Secret verifyCommand(const base::Secret &pin);

} // namespace card
