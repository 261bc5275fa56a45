// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/decimal.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace exchange {

/// What numbers of a field look like.
struct NumberShape {
    int decimals = 0; ///< that the field keeps; 0: a whole number
    QChar group = u'.'; ///< groups thousands in whole numbers: "1.234"; the other of point and comma does not
    QStringList units; ///< that may stand before or behind, once: "€", "EUR"
    std::optional<base::Decimal> largest; ///< a reading beyond it, up or down, is not meant
};

enum class NumberFault {
    NotANumber,
    Ambiguous, ///< "1.234": one thousand or one and a bit
    TooManyDecimals,
    Dash, ///< "€ -": zero, as book-keepers' spreadsheets show it, or nothing
};

/// What a person means with a number, see readHuman.
struct HumanNumber {
    std::optional<base::Decimal> number; ///< nothing: look at the fault
    NumberFault fault = NumberFault::NotANumber;
    QList<base::Decimal> readings; ///< when ambiguous: what can be meant
};
[[nodiscard]] HumanNumber readNumber(const QString &text, const NumberShape &shape);

/// The number of a text that means one thing in every field and language: digits alone, or with one or two of them
/// behind a point or comma. Most cells are so. Nothing: `readNumber` looks closer.
[[nodiscard]] std::optional<base::Decimal> plainlyMeant(QStringView text);

} // namespace exchange
