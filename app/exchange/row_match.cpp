// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/row_match.h"

#include <algorithm>

namespace exchange {

using form::Field;
using form::Scope;
using form::Table;
using report::Row;

namespace {

class Matcher
{
public:
    Matcher(const Table &table, const QList<Row> &current);
    Row match(const FileRow &row, qsizetype place);

private:
    [[nodiscard]] const Row *known(const FileRow &row, qsizetype place);
    [[nodiscard]] bool isSameSealed(const FileRow &row, const Row &other) const;

    const Table &m_table;
    const QList<Row> &m_current;
    QHash<form::Value, const Row *> m_byKey;
    report::RowId m_next = 1;
};

Matcher::Matcher(const Table &table, const QList<Row> &current) : m_table(table), m_current(current)
{
    for (const Row &row : current) {
        m_next = std::max(m_next, row.id + 1);
        const form::Value key = row.cells.value(table.keyColumn);
        if (!table.keyColumn.isEmpty() && !key.isMissing() && !m_byKey.contains(key))
            m_byKey.insert(key, &row);
    }
}

bool Matcher::isSameSealed(const FileRow &row, const Row &other) const
{
    return std::all_of(m_table.columns.begin(), m_table.columns.end(), [&](const Field &column) {
        return column.scope == Scope::Local || row.cells.value(column.name()) == other.cells.value(column.name());
    });
}

const Row *Matcher::known(const FileRow &row, qsizetype place)
{
    if (!m_table.keyColumn.isEmpty()) // taken out, so that a key that stands twice names one row
        return m_byKey.take(row.cells.value(m_table.keyColumn));
    return place < m_current.size() && isSameSealed(row, m_current.at(place)) ? &m_current.at(place) : nullptr;
}

Row Matcher::match(const FileRow &row, qsizetype place)
{
    const Row *same = known(row, place);
    if (!same)
        return {m_next++, row.cells};
    Row matched{same->id, row.cells};
    for (const Field &column : m_table.columns) {
        const QString name = column.name();
        if (column.scope == Scope::Local && !row.named.contains(name) && same->cells.contains(name))
            matched.cells.insert(name, same->cells.value(name));
    }
    return matched;
}

} // namespace

QList<Row> matchRows(const Table &table, const QList<FileRow> &rows, const QList<Row> &current)
{
    Matcher matcher(table, current);
    QList<Row> matched;
    matched.reserve(rows.size());
    for (qsizetype place = 0; place < rows.size(); ++place)
        matched.append(matcher.match(rows.at(place), place));
    return matched;
}

QList<Row> addedRows(const Table &table, const QList<FileRow> &rows, const QList<Row> &current)
{
    QList<Row> all = current;
    QHash<report::RowId, qsizetype> places;
    for (qsizetype i = 0; i < all.size() && !table.keyColumn.isEmpty(); ++i)
        places.insert(all.at(i).id, i);
    report::RowId next = 1;
    for (const Row &row : current)
        next = std::max(next, row.id + 1);
    const QList<Row> matched = matchRows(table, rows, table.keyColumn.isEmpty() ? QList<Row>() : current);
    for (qsizetype i = 0; i < matched.size(); ++i) {
        const auto place = places.constFind(matched.at(i).id);
        if (place == places.constEnd()) {
            all.append({next++, matched.at(i).cells});
            continue;
        }
        report::Cells &cells = all[*place].cells;
        cells.removeIf([&](const report::Cells::Cell &cell) { return rows.at(i).named.contains(cell.name); });
        cells.insert(matched.at(i).cells);
    }
    return all;
}

} // namespace exchange
