// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/row_changes.h"

namespace ui {

namespace {
constexpr qsizetype mostEdits = 200;
constexpr qsizetype mostMoves = 2'000'000; // rows moved by all edits together
} // namespace

RowChanges::RowChanges(const report::Values &values, QString table)
    : m_table(std::move(table)), m_rows(values.rows(m_table)), m_next(values.nextRowId(m_table))
{
    findPositions(0);
}

void RowChanges::findPositions(qsizetype from)
{
    for (qsizetype i = from; i < m_rows.size(); ++i)
        m_positions.insert(m_rows.at(i).id, i);
}

void RowChanges::note(const report::Edit &edit, bool moves)
{
    m_moved += moves ? m_rows.size() : 0;
    m_edits.append(edit);
    if (m_edits.size() > mostEdits || m_moved > mostMoves)
        m_whole = true;
    if (m_whole)
        m_edits.clear();
}

void RowChanges::set(report::RowId row, const QString &column, const form::Value &value)
{
    Cells &cells = m_rows[m_positions.value(row)].cells;
    if (cells.value(column) == value)
        return;
    if (value.isMissing())
        cells.remove(column);
    else
        cells.insert(column, value);
    note({report::Edit::Kind::SetValue, {m_table, row, column}, value, 0, {}}, false);
}

QList<report::RowId> RowChanges::add(const QList<Cells> &rows, report::RowId behind)
{
    const qsizetype first = behind == 0 ? m_rows.size() : m_positions.value(behind) + 1;
    QList<report::Row> added;
    QList<report::RowId> ids;
    for (const Cells &cells : rows) {
        ids.append(m_next);
        added.append({m_next++, cells});
    }
    m_rows = m_rows.first(first) + added + m_rows.sliced(first);
    findPositions(first);
    for (qsizetype i = 0; i < added.size(); ++i)
        note({report::Edit::Kind::InsertRow, {m_table, ids.at(i), {}}, {}, first + i, {added.at(i)}}, behind != 0);
    return ids;
}

void RowChanges::remove(const QList<report::RowId> &rows)
{
    const QSet<report::RowId> gone(rows.begin(), rows.end());
    m_rows.removeIf([&](const report::Row &row) { return gone.contains(row.id); });
    m_positions.clear();
    findPositions(0);
    for (const report::RowId row : rows)
        note({report::Edit::Kind::RemoveRow, {m_table, row, {}}, {}, 0, {}}, true);
}

QList<report::Edit> RowChanges::edits() const
{
    if (!m_whole)
        return m_edits;
    return {{report::Edit::Kind::ReplaceTable, {m_table, std::nullopt, {}}, {}, 0, m_rows}};
}

} // namespace ui
