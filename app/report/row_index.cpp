// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/row_index.h"

#include "report/sheet.h"

#include <algorithm>

namespace report {

RowIndex::RowIndex(QString table, QList<form::ComparedColumn> columns, const form::Names &names)
    : m_table(std::move(table)), m_columns(std::move(columns))
{
    for (const form::ComparedColumn &column : std::as_const(m_columns))
        addColumn(column.name, names);
    // A row that is reached may be one of the same table.
    if (m_otherIds.contains(m_table))
        m_otherIds += m_ownIds;
    else
        m_otherIds -= m_ownIds;
}

void RowIndex::addColumn(const QString &column, const form::Names &names)
{
    m_ownIds.insert(m_table + u'.' + column.section(u'.', 0, 0));
    const auto meaning = names.meaning(m_table + u'.' + column, nullptr);
    if (!meaning || meaning->through.isEmpty())
        return;
    for (const form::Field *reference : meaning->through)
        m_otherIds << reference->refersTo << reference->refersTo + u'.' + reference->referenceKey << reference->id;
    m_otherIds.insert(meaning->field->id);
}

void RowIndex::forget(const QString &id, const std::optional<RowId> &row)
{
    const bool own = m_ownIds.contains(id) || id == m_table;
    if (m_otherIds.contains(id) || (own && !row))
        m_allTouched = true;
    else if (own)
        m_touched.insert(*row);
}

QList<RowId> RowIndex::rowsWith(const Sheet &sheet, const QList<form::Value> &values)
{
    refresh(sheet);
    return m_rows.value(values);
}

/// Rows that come and go leave the others in their order.
qsizetype RowIndex::firstWith(const Sheet &sheet, const QList<form::Value> &values)
{
    refresh(sheet);
    const auto rows = m_rows.constFind(values);
    if (rows == m_rows.constEnd())
        return -1;
    if (rows->size() == 1)
        return sheet.position(m_table, rows->first());
    if (const auto known = m_first.constFind(values); known != m_first.constEnd())
        return sheet.position(m_table, *known);
    const auto isBefore = [&](RowId a, RowId b) { return sheet.position(m_table, a) < sheet.position(m_table, b); };
    const RowId first = *std::min_element(rows->constBegin(), rows->constEnd(), isBefore);
    m_first.insert(values, first);
    return sheet.position(m_table, first);
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
    m_first.clear();
    const QList<Row> &rows = sheet.values().rows(m_table);
    for (qsizetype i = 0; i < rows.size(); ++i)
        putIn(sheet, rows.at(i).id, i);
}

void RowIndex::takeOut(RowId row)
{
    const QList<form::Value> *known = m_known.find(row);
    if (!known)
        return;
    const QList<form::Value> before = *known;
    m_known.remove(row);
    const auto rows = m_rows.find(before);
    rows->erase(std::lower_bound(rows->begin(), rows->end(), row));
    m_first.remove(before);
    if (rows->isEmpty())
        m_rows.erase(rows);
}

void RowIndex::putIn(const Sheet &sheet, RowId row, qsizetype index)
{
    QList<form::Value> values;
    for (const form::ComparedColumn &column : std::as_const(m_columns)) {
        values.append(column.of(sheet.cell(m_table, index, column.name)));
        if (values.last().isMissing())
            return;
    }
    m_known.insert(row, values);
    QList<RowId> &rows = m_rows[values];
    rows.insert(std::lower_bound(rows.begin(), rows.end(), row), row);
    m_first.remove(values);
}

} // namespace report
