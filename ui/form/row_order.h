// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/cell_texts.h"

#include <QSet>

namespace ui {

/// Which rows of a table are looked at; the report keeps them all.
struct RowFilter {
    QString text; ///< in any cell; empty: whatever stands there
    int column = -1; ///< only rows that have the value there; -1: whatever their values
    form::Value value;
    bool withFindings = false; ///< only rows with which something is wrong

    [[nodiscard]] bool isActive() const { return !text.isEmpty() || column >= 0 || withFindings; }
    bool operator==(const RowFilter &) const = default;
};

/// In which order they are looked at; the report keeps its own.
struct RowSort {
    int column = -1; ///< -1: the order of the report
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isActive() const { return column >= 0; }
    bool operator==(const RowSort &) const = default;
};

/// The rows that the filter leaves, in the order wanted. Missing values come last, rows that are equal stay in the
/// order of the report. `wrong`: the rows with findings.
[[nodiscard]] QList<report::RowId> orderedRows(const QList<report::Row> &rows, const CellTexts &texts,
    const QSet<report::RowId> &wrong, const RowFilter &filter, const RowSort &sort);

} // namespace ui
