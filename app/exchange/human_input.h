// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/definition.h"

namespace exchange {

/// Reads what a person typed or what a spreadsheet wrote; an empty text is the missing value. The one place for this:
/// window, command line and CSV read alike.
///
/// Numbers: "1234.56", "1234,56", "1.234,56", "1 234,56" (any kind of space), with a euro or percent sign where it
/// fits. One point or comma with three digits behind it ("1.234") has two readings and is refused, but in a count,
/// which has no decimals, it groups. Never rounded. Dates: "2016-03-31", "31/3/2016", also with points or dashes.
/// Truth values: yes/no, true/false, 1/0 in NL, FR, DE, EN. Choices: their code or their label in any language.
/// Whether a value is allowed (bounds, lengths, required) is for the findings to say.
///
/// Problems: "exchange.value.number", ".ambiguous", ".decimals", ".date", ".year", ".truth", ".choice",
/// ".identifier", ".text"; they repeat the text that was typed, except national numbers.
[[nodiscard]] base::Result<form::Value> readHuman(const QString &text, const form::Field &field);

} // namespace exchange
