// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/sheet.h"
#include "exchange/table_rows.h"

namespace exchange {

/// For the spreadsheets of Belgium: header of labels and choices in words, decimals with a comma (in English with a
/// point) and nothing between the thousands, semicolons, UTF-8 with mark. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, which import takes off again. Import reads it in whatever language.
[[nodiscard]] QByteArray exportCsv(const TableRows &table, base::Language language);

/// Which rows of a sheet go back to whoever made it, with a first header beginning with `reasonMark` behind the others.
enum class GivenBack {
    Rejected, ///< they alone: the others were taken over
    All ///< nothing was taken over
};
[[nodiscard]] QByteArray givenBackCsv(
    const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows, QChar separator = u';');

/// The rows that are given back, with the reason for each: "D3: …", one line for each problem.
struct GivenRow {
    qsizetype row = 0; ///< in the sheet
    QString reason;
};
[[nodiscard]] QList<GivenRow> givenRows(const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows);
/// "[!] Why it was not taken over", and the column of the sheet where it goes: that of the last time, else behind every
/// cell of every row.
[[nodiscard]] QString reasonHeader();
[[nodiscard]] int reasonColumn(const Sheet &sheet);

} // namespace exchange
