// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"
#include "report/values.h"

#include <QSet>

namespace exchange {

/// A row as a file has it.
struct FileRow {
    report::Cells cells; ///< missing values left out
    QSet<QString> named; ///< columns that the file speaks of, also with a missing value
};

/// The rows that take the place of `current`: a row of the file that is one of them keeps its id and the local cells
/// that the file does not name. It is the same by the key column, or, without one, by its place and sealed cells.
[[nodiscard]] QList<report::Row> matchRows(
    const form::Table &table, const QList<FileRow> &rows, const QList<report::Row> &current);

/// The rows that are there, then those of the file; a key that is there already names the row to change, in the columns
/// of the file alone.
[[nodiscard]] QList<report::Row> addedRows(
    const form::Table &table, const QList<FileRow> &rows, const QList<report::Row> &current);

} // namespace exchange
