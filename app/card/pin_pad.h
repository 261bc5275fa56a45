// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/problem.h"
#include "card/channel.h"

#include <optional>

/// Readers with keys of their own, on which the PIN is typed (PC/SC part 10): this program never sees it.
namespace card {

/// How such a reader is asked for the PIN.
struct PinPad {
    quint32 verifyCode = 0; ///< control code of VERIFY_PIN_DIRECT
    quint8 format = 0x89; ///< of the PIN in its block, as this reader wants it said
    quint8 longestPin = 12; ///< that it takes
};

/// The reader's PIN pad; nothing where it has none, or none that can be asked directly.
[[nodiscard]] std::optional<PinPad> pinPadOf(const ReaderFeatures &reader);

/// PIN_VERIFY_STRUCTURE with the eID's VERIFY command and an empty PIN block; the display speaks that language. The
/// reader waits 30 seconds for a key.
[[nodiscard]] QByteArray verifyStructure(const PinPad &pad, base::Language language);

/// The situation behind status words of the reader itself; nothing for those of the card.
[[nodiscard]] std::optional<base::Problem> padProblem(quint16 status, const QString &reader);

} // namespace card
