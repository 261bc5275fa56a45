// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"
#include "exchange/import.h"
#include "exchange/row_match.h"
#include "exchange/sheet.h"

namespace exchange {

/// The columns of a sheet by their places, as its header names them.
struct SheetColumns {
    QHash<int, const form::Field *> fields;
    QSet<int> leftOut;
    QSet<QString> named; ///< columns of the table that are read
    qsizetype firstRow = 1; ///< of the data, in the sheet
};

/// What some rows of a sheet, one after the other, came to.
struct RowBlock {
    struct Fault {
        qsizetype row = 0; ///< in the sheet
        base::Problem problem;
    };
    qsizetype first = 0; ///< in the sheet
    QList<FileRow> rows;
    QList<ComputedValue> computed;
    QList<Fault> faults; ///< in the order of the cells, for each row the first ones

    /// As a file may have millions.
    static constexpr qsizetype mostFaultsOfRow = 20;
};

/// Reads the cells of the rows from `first` to before `end` as `readCell` does. Keeps nothing, so that blocks may be
/// read at the same time.
[[nodiscard]] RowBlock readRowBlock(const Sheet &sheet, const form::Table &table, const SheetColumns &columns,
    const Manner &manner, qsizetype first, qsizetype end);

/// The problem of a cell, with its place: "hwg.files:D3:amount". `name`: of the column; empty where it has none.
[[nodiscard]] base::Problem atCell(
    base::Problem problem, const form::Table &table, const QString &cell, const QString &name = {});

} // namespace exchange
