// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "base/secret.h"

#include <optional>

namespace card {

inline constexpr int shortestPin = 4;
inline constexpr int longestPin = 12;

/// What may be done with a PIN.
struct PinPolicy {
    /// A miss with one try left blocks the card; only after the person has said yes to that risk.
    bool allowLastTry = false;
};

/// How the PIN comes to the card.
class Pin
{
public:
    /// Typed into this program.
    Pin(base::Secret digits) : m_digits(std::move(digits)) { }
    /// Typed on the keys of the reader, whose display speaks this language. This program never sees it.
    [[nodiscard]] static Pin onPad(base::Language language)
    {
        Pin pin{base::Secret()};
        pin.m_padLanguage = language;
        return pin;
    }

    [[nodiscard]] const std::optional<base::Language> &padLanguage() const { return m_padLanguage; }
    [[nodiscard]] const base::Secret &digits() const { return m_digits; }

private:
    base::Secret m_digits; ///< none on a pad
    std::optional<base::Language> m_padLanguage;
};

/// Refused with "card.pin.format" unless it is 4 to 12 digits. Costs no try.
[[nodiscard]] base::Result<void> checkedPin(const base::Secret &digits);
/// The same of a PIN that is typed here; one typed on the reader is seen by the reader and the card only.
[[nodiscard]] base::Result<void> checkedPin(const Pin &pin);

/// The whole VERIFY command with its PIN block (ISO 9564 format 2), in memory that is wiped.
/// Precondition: checkedPin() is happy with it.
[[nodiscard]] base::Secret verifyCommand(const base::Secret &pin);

} // namespace card
