// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/import.h"
#include "form/campaign.h"
#include "report/evaluator.h"

namespace exchange {

/// Reads the rows of one table ("hwg.files", "staff") from CSV and replaces the table with them. The first row names
/// the columns: ids, names or labels in any language, in any order; computed columns are compared, not read.
/// Separator ; , or tab. UTF-8, UTF-16 (with its mark) or Windows-1252. Cells as `readHuman` reads them.
/// Rows keep their identity and their local cells as in importJson. Problems name the row as a spreadsheet counts it,
/// the header being row 1: "hwg.files:3:amount". A header with names that are no columns is one problem,
/// "exchange.csv.header" at "hwg.files:1", and no row is looked at.
[[nodiscard]] Import importCsv(
    const QByteArray &bytes, const form::Campaign &campaign, const QString &table, const report::Values &current);

/// Header of column names, canonical spelling, semicolons, UTF-8 with mark. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, which importCsv takes off again.
[[nodiscard]] QByteArray exportCsv(const report::Evaluator &evaluator, const QString &table, Locals locals);

} // namespace exchange
