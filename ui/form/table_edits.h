// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QItemSelection>

namespace ui {

class TableModel;

/// What is done to the selected cells and rows of a table, each at once and as one step of undo.
class TableEdits
{
public:
    /// `model` must outlive it.
    explicit TableEdits(TableModel &model) : m_model(model) { }

    void removeRows(const QItemSelection &selection) const;
    /// Copies of the rows, behind the last of them; a number that every row has of its own is the next free one.
    void duplicateRows(const QItemSelection &selection) const;
    /// Takes the values out of the cells, and what could not be read there.
    void clear(const QItemSelection &selection) const;
    /// The uppermost cell of each range goes into those below it; a range of one row takes the cells above it.
    void fillDown(const QItemSelection &selection) const;
    /// As text for spreadsheets: the smallest rectangle around the selection, cells that are not selected are empty.
    [[nodiscard]] QString copied(const QItemSelection &selection) const;

private:
    TableModel &m_model;
};

/// The rows of a selection from the top, each once, the blank row left out.
[[nodiscard]] QList<int> rowsOf(const QItemSelection &selection, const TableModel &model);

} // namespace ui
