// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_date.h"
#include "ui/form/form_source.h"
#include "ui/form/row_changes.h"

#include <QItemSelection>

namespace ui {

class TableModel;

/// Cells of a spreadsheet on their way into a table: read first, then taken over as one step, or not at all.
class TablePaste
{
public:
    /// Cells that can be marked; more are a matter for an import.
    static constexpr qsizetype mostMarked = 500;

    /// The upper left cell of the selection takes the first one; one cell alone goes into every selected one. Rows
    /// that are not there yet are made. `model` must outlive it.
    TablePaste(TableModel &model, const QString &text, const QItemSelection &selection);

    /// Every cell was read, and all have a place.
    [[nodiscard]] bool isClear() const { return m_unread.isEmpty() && m_cut == 0; }
    /// Some cells have no place, or cannot be read but are few enough to be marked: `take` does what can be done.
    [[nodiscard]] bool isPossible() const { return m_unread.size() <= mostMarked; }
    /// What stands in the way, cell by cell.
    [[nodiscard]] QString doubts() const;
    /// Writes what was read. The other cells get what was pasted as it is, marked, and are not saved until put right.
    void take();

private:
    void readRow(const QStringList &cells, report::RowId row, qsizetype number, int firstColumn);
    void readCell(const QString &text, const report::Path &path, qsizetype number, int column);
    void fill(const QString &text, const QItemSelection &selection);
    [[nodiscard]] bool provesMonthFirst(const QList<QStringList> &rows, int firstColumn) const;
    void spread(const QList<QStringList> &rows, const QItemSelection &selection);

    TableModel &m_model;
    RowChanges m_changes;
    exchange::DateOrder m_dates = exchange::DateOrder::DayFirst;
    QList<report::Path> m_written;
    QList<Unread> m_unread;
    QStringList m_places; ///< of what could not be read, in words
    qsizetype m_cut = 0; ///< cells right of the last column
};

} // namespace ui
