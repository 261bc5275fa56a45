// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_edits.h"

#include "exchange/cell_reading.h"
#include "ui/form/clipboard_text.h"
#include "ui/form/row_changes.h"
#include "ui/form/table_model.h"

#include <algorithm>

namespace ui {

namespace {

const report::Values &valuesOf(const TableModel &model)
{
    return model.source().evaluator().values();
}

RowChanges changesOf(const TableModel &model)
{
    return {valuesOf(model), model.table().id};
}

/// A number of its own for each of so many new rows, from the next free one on; nothing when the key is no number.
std::optional<base::Decimal> highestKey(const TableModel &model)
{
    const form::Field *key = model.table().column(model.table().keyColumn);
    if (!key || key->type != form::Type::Count)
        return std::nullopt;
    base::Decimal highest;
    for (const report::Row &row : valuesOf(model).rows(model.table().id))
        if (const form::Value value = row.cells.value(key->name()); value.number())
            highest = std::max(highest, *value.number());
    return highest;
}

/// As it is typed; a text that a spreadsheet would take for a formula is guarded.
QString textOf(const QModelIndex &index, const form::Field &column)
{
    const QString text = index.data(Qt::EditRole).toString();
    const bool isText = column.type == form::Type::Text || column.type == form::Type::LongText;
    return isText ? exchange::guarded(text) : text;
}

} // namespace

QList<int> rowsOf(const QItemSelection &selection, const TableModel &model)
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!model.isBlankRow(row))
                rows.insert(row);
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void TableEdits::removeRows(const QItemSelection &selection) const
{
    QList<report::RowId> ids;
    for (const int row : rowsOf(selection, m_model))
        ids.append(m_model.rowId(row));
    if (ids.isEmpty())
        return;
    RowChanges changes = changesOf(m_model);
    changes.remove(ids);
    m_model.send(changes.edits());
}

void TableEdits::duplicateRows(const QItemSelection &selection) const
{
    const QList<report::Row> &rows = valuesOf(m_model).rows(m_model.table().id);
    const QString key = m_model.table().keyColumn;
    std::optional<base::Decimal> number = highestKey(m_model);
    QList<RowChanges::Cells> copies;
    int last = 0;
    for (const int row : rowsOf(selection, m_model)) {
        last = std::max(last, m_model.numberOf(row));
        copies.append(rows.at(m_model.numberOf(row) - 1).cells);
        copies.last().remove(key);
        if (number)
            number = base::Decimal::add(*number, base::Decimal(1));
        if (number)
            copies.last().insert(key, *number);
    }
    if (copies.isEmpty())
        return;
    RowChanges changes = changesOf(m_model);
    changes.add(copies, rows.at(last - 1).id);
    m_model.send(changes.edits());
}

void TableEdits::clear(const QItemSelection &selection) const
{
    RowChanges changes = changesOf(m_model);
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && !m_model.isBlankRow(row); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                if (!m_model.field(column).isComputed())
                    changes.set(m_model.rowId(row), m_model.field(column).name(), {});
    QList<report::Path> unread;
    for (const Unread &one : m_model.source().unread())
        if (one.path.id == m_model.table().id && selection.contains(m_model.indexOf(one.path)))
            unread.append(one.path);
    m_model.source().dropUnread(unread);
    m_model.send(changes.edits());
}

void TableEdits::fillDown(const QItemSelection &selection) const
{
    RowChanges changes = changesOf(m_model);
    std::optional<report::RowId> made;
    QList<report::Path> written;
    for (const QItemSelectionRange &range : selection) {
        const int from = range.height() > 1 ? range.top() : range.top() - 1;
        if (from < 0 || m_model.isBlankRow(from))
            continue;
        RowChanges::Cells cells;
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex source = m_model.index(from, column);
            const bool isUnread = m_model.source().unread(m_model.path(source)) != nullptr; // there is no value to copy
            if (!m_model.field(column).isComputed() && !isUnread)
                cells.insert(m_model.field(column).name(), m_model.valueAt(source));
        }
        for (int row = from + 1; row <= range.bottom(); ++row) {
            if (m_model.isBlankRow(row) && range.height() > 1)
                continue; // it was in the way of the mouse; alone it is meant
            if (m_model.isBlankRow(row) && !made)
                made = changes.add({RowChanges::Cells()}).first();
            const report::RowId id = m_model.isBlankRow(row) ? *made : m_model.rowId(row);
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
                changes.set(id, cell.key(), cell.value());
                written.append({m_model.table().id, id, cell.key()});
            }
        }
    }
    if (m_model.send(changes.edits()))
        m_model.source().dropUnread(written); // also where the value was there already
}

QString TableEdits::copied(const QItemSelection &selection) const
{
    int left = m_model.columnCount();
    int right = -1;
    for (const QItemSelectionRange &range : selection) {
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    QList<QStringList> cells;
    for (const int row : rowsOf(selection, m_model)) {
        QStringList line;
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = m_model.index(row, column);
            const bool selected = selection.size() == 1 || selection.contains(index);
            line.append(selected ? textOf(index, m_model.field(column)) : QString());
        }
        cells.append(line);
    }
    return clipboardText(cells);
}

} // namespace ui
