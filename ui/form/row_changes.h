// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

namespace ui {

/// Gathers what happens to the rows of one table, to be sent as one step: as single edits where they are few, else as
/// the whole table, which costs the same however many there are.
class RowChanges
{
public:
    using Cells = report::Cells;

    RowChanges(const report::Values &values, QString table);

    void set(report::RowId row, const QString &column, const form::Value &value);
    /// New rows with these cells behind a row; 0: behind all.
    QList<report::RowId> add(const QList<Cells> &rows, report::RowId behind = 0);
    void remove(const QList<report::RowId> &rows);

    /// Empty: nothing is different.
    [[nodiscard]] QList<report::Edit> edits() const;
    [[nodiscard]] const QList<report::Row> &rows() const { return m_rows; } ///< as they will be

private:
    void findPositions(qsizetype from);
    void note(const report::Edit &edit, bool moves);

    QString m_table;
    QList<report::Row> m_rows;
    QHash<report::RowId, qsizetype> m_positions;
    report::RowId m_next;
    QList<report::Edit> m_edits; ///< as long as they are few
    qsizetype m_moved = 0; ///< rows that all edits together move
    bool m_whole = false;
};

} // namespace ui
