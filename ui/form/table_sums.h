// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QItemSelection>

#include <optional>

namespace ui {

class TableModel;

/// Sums of the columns of a table: of amounts, full-time equivalents and counts, but not of the numbers that rows go
/// by.
[[nodiscard]] bool isSummed(const TableModel &model, int column);
/// Over all rows, whatever is shown; kept by the evaluator, so that it costs the same however many there are.
[[nodiscard]] QString sumOfAll(const TableModel &model, int column);
/// Over the rows that are shown: looks at each.
[[nodiscard]] QString sumOfShown(const TableModel &model, int column);
/// Over last year's rows, which it looks at; empty when none has a value there, and when one lacks a value that is not
/// typed, but computed or proposed: then the sum is not known.
[[nodiscard]] QString sumOfLastYear(const TableModel &model, int column);
/// "Amount: 1.234,00 · FTE: 1,50" of the cells, each column by itself; empty when there is nothing to add up: one cell,
/// or no numbers. Looks at each.
[[nodiscard]] QString sumOfCells(const TableModel &model, const QItemSelection &cells);

} // namespace ui
