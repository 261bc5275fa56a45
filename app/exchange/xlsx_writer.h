// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/csv_writer.h"

namespace exchange {

/// A workbook with a sheet for each table, named by its id. The first row has the labels in this language, frozen, with
/// a note that tells the name of the column, what may stand there and the help text; an import finds the columns by any
/// of these. Numbers and dates are numbers and dates, choices are their labels, texts stay texts whatever they begin
/// with. Choices, dates and numbers are checked while typing. Computed columns are there to be read.
/// Problem: "exchange.xlsx.write".
[[nodiscard]] base::Result<QByteArray> exportXlsx(
    const form::Campaign &campaign, const QList<TableRows> &tables, base::Language language);

/// The same without rows and without computed columns, to be filled in.
[[nodiscard]] base::Result<QByteArray> templateXlsx(
    const form::Campaign &campaign, const QStringList &tables, base::Language language);

/// Like givenBackCsv, as a workbook with one sheet.
[[nodiscard]] base::Result<QByteArray> givenBackXlsx(
    const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows);

} // namespace exchange
