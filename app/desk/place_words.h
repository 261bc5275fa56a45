// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "report/values.h"

/// Places and values of a report in words, as they stand in lists of differences and in the history.
namespace desk {

/// "Telephone"; "Staff, row 2, FTE"; "Staff, row 2". `position`: where the row stands, from 0; -1: it is not there any
/// more, or not known.
[[nodiscard]] QString placeWords(
    const form::Campaign &campaign, const report::Path &path, qsizetype position, base::Language language);
/// As `display.h` says it; "(nothing)" for a missing value. Null pointer: a field that the campaign no longer has.
[[nodiscard]] QString valueWords(const form::Value &value, const form::Field *field, base::Language language);
/// The same of a value in the plain spelling of the journal.
[[nodiscard]] QString plainWords(const QString &plain, const form::Field *field, base::Language language);
/// The first values of a row, by which a person knows it again.
[[nodiscard]] QString rowWords(const form::Table &table, const report::Row &row, base::Language language);
/// A place as people name it on the command line, rows counted from 1: "vst.expenses[2].amount".
[[nodiscard]] QString placeName(const report::Path &path, qsizetype position);

} // namespace desk
