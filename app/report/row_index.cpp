// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/row_index.h"

#include "report/sheet.h"

#include <algorithm>

namespace report {

RowIndex::RowIndex(QString table, QString column, const form::Names &names)
    : m_table(std::move(table)), m_column(std::move(column)), m_ownId(m_table + u'.' + m_column.section(u'.', 0, 0))
{
    const auto meaning = names.meaning(m_table + u'.' + m_column, nullptr);
    if (!meaning || meaning->through.isEmpty())
        return;
    for (const form::Field *reference : meaning->through)
        m_otherIds << reference->refersTo << reference->refersTo + u'.' + reference->referenceKey << reference->id;
    m_otherIds.insert(meaning->field->id);
    m_otherIds.remove(m_ownId);
    // A row that is reached may be one of the same table.
    if (m_otherIds.contains(m_table))
        m_otherIds.insert(m_ownId);
}

void RowIndex::forget(const QString &id, const std::optional<RowId> &row)
{
    const bool own = id == m_ownId || id == m_table;
    if (m_otherIds.contains(id) || (own && !row))
        m_allTouched = true;
    else if (own)
        m_touched.insert(*row);
}

QList<qsizetype> RowIndex::rowsWith(const Sheet &sheet, const form::Value &value)
{
    refresh(sheet);
    QList<qsizetype> positions;
    const auto found = m_rows.constFind(value);
    if (found == m_rows.constEnd())
        return positions;
    for (const RowId row : *found)
        positions.append(sheet.position(m_table, row));
    std::sort(positions.begin(), positions.end());
    return positions;
}

void RowIndex::refresh(const Sheet &sheet)
{
    const QSet<RowId> touched = std::exchange(m_touched, {});
    if (!std::exchange(m_allTouched, false)) {
        for (const RowId row : touched) {
            takeOut(row);
            if (const qsizetype index = sheet.position(m_table, row); index >= 0)
                putIn(sheet, row, index);
        }
        return;
    }
    m_known.clear();
    m_rows.clear();
    const QList<Row> &rows = sheet.values().rows(m_table);
    for (qsizetype i = 0; i < rows.size(); ++i)
        putIn(sheet, rows.at(i).id, i);
}

void RowIndex::takeOut(RowId row)
{
    const form::Value before = m_known.take(row);
    const auto rows = m_rows.find(before);
    if (rows == m_rows.end())
        return;
    rows->remove(row);
    if (rows->isEmpty())
        m_rows.erase(rows);
}

void RowIndex::putIn(const Sheet &sheet, RowId row, qsizetype index)
{
    const form::Value value = sheet.cell(m_table, index, m_column);
    if (value.isMissing())
        return;
    m_known.insert(row, value);
    m_rows[value].insert(row);
}

} // namespace report
