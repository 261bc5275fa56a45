// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/human_date.h"
#include "form/definition.h"

namespace exchange {

/// Who typed, and about what.
struct Manner {
    base::Language language = base::Language::Dutch; ///< of the person: spells the readings in problems, and see below
    int year = 0; ///< the reporting year, which dates are most likely of; 0: not known
    DateOrder dates = DateOrder::DayFirst;
    bool asksParts = false; ///< a percentage up to 1 without its sign may be a part of one, as spreadsheets keep it
};

/// What a text was understood as, or else what it may have meant.
struct Understanding {
    base::Result<form::Value> value;
    /// When there is a problem: the values that can be meant, the likeliest first, to be offered for a choice. A
    /// missing value among them stands for an empty field. Empty when there is nothing sensible to offer.
    QList<form::Value> candidates;
};

/// Reads what a person typed or what a spreadsheet wrote; an empty text is the missing value. The one place for this:
/// window, command line and CSV read alike. What can be meant in two ways is never guessed: it is a problem that names
/// both. The same text never has different values in two languages.
///
/// Numbers: "1234.56", "1234,56", "1.234,56", "1 234,56" (any kind of space), "1'234.56", ",5", with a euro or percent
/// sign or FTE where it fits, before or behind; negative as "-12", "12-" or "(12)"; "12,-". One point or comma with
/// three digits behind it ("1.234") has two readings, but one in a count, which has no decimals: there the point groups
/// (for who types in English the comma), and a reading beyond the bounds of the field is not meant. Never rounded.
///
/// Dates: "2016-03-31", "31/3/2016" (the day first, as in Belgium, unless the manner says otherwise; also with points,
/// dashes, blanks), "31032016", "20160331", "1-2-16" (00 to 29 are of this century, others are asked), names of months
/// and weekdays in NL, FR, DE, EN ("1er février 2016", "1-feb-16"), with a midnight behind.
///
/// Truth values: yes/no, true/false, 1/0, a cross in NL, FR, DE, EN. Choices: their code or their label in any
/// language, whatever the case and accents. Identifiers: with dots, dashes, blanks; "BE" before a KBO number; an old
/// account number for an IBAN. Texts with a pattern (postcodes): without the country and blanks that keep them from
/// fitting. Other texts are kept as they are.
///
/// Whether a value is allowed (bounds, lengths, required) is for the findings to say.
///
/// Problems: "exchange.value.number", ".ambiguous", ".decimals", ".date", ".year", ".truth", ".choice",
/// ".identifier", ".text"; they repeat the text that was typed, except national numbers.
[[nodiscard]] Understanding understand(const QString &text, const form::Field &field, const Manner &manner = {});

/// The value only.
[[nodiscard]] base::Result<form::Value> readHuman(
    const QString &text, const form::Field &field, const Manner &manner = {});

} // namespace exchange
