// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "exchange/human_date.h"
#include "report/values.h"

namespace exchange {

/// A computed value as a file had it.
struct ComputedValue {
    QString id; ///< of the field, or of the column
    qsizetype row = -1; ///< of the table, counted from 0; -1: a field
    QString text; ///< canonical spelling
};

/// A row of a sheet that is not taken over, and why.
struct RejectedRow {
    qsizetype row = 0; ///< in the sheet, the header being 0
    QList<base::Problem> problems;
};

/// What a file brings: all of it or nothing, unless the good rows were asked for.
struct Import {
    QList<report::Edit> edits; ///< empty when there are problems
    QList<ComputedValue> computed; ///< to be compared with what comes out, see `differences`
    int fields = 0; ///< that have a value
    int rows = 0;
    /// One for each thing that is wrong, with its place in `where`: "hwg.n_cash", "hwg.files:3:amount", in a sheet
    /// "hwg.files:D3:amount". After `maximumProblems` the rest is counted only, in a last one ("exchange.more").
    QList<base::Problem> problems;
    /// What a person should know of what was read all the same: columns left out, hidden rows.
    QList<base::Problem> notes;
    QStringList unknownColumns; ///< of a sheet, where they are a problem: as a ColumnMap names them
    DateOrder dates = DateOrder::DayFirst; ///< how dates of numbers alone were read in a sheet
    /// The first date of a sheet that can only be month/day/year, where the day was to come first: "C4 “02/29/2016”".
    QString onlyMonthFirst;
    QList<RejectedRow> rejected; ///< rows of a sheet with problems, whether the others are taken over or not

    static constexpr int maximumProblems = 500;
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Largest file that is read, in bytes.
inline constexpr qint64 maximumSize = qint64(64) * 1024 * 1024;

/// Values whose scope is local leave only when asked for by name.
enum class Locals {
    Leave,
    Include
};

} // namespace exchange
