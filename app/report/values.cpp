// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace report {

QString Path::toString() const
{
    if (!row)
        return id;
    const QString named = id + u'[' + QString::number(*row) + u']';
    return column.isEmpty() ? named : named + u'.' + column;
}

std::optional<Path> Path::parse(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("([a-z0-9_]+(?:\\.[A-Za-z0-9_]+)*)(?:\\[([0-9]{1,18})\\](?:\\.([A-Za-z0-9_]+))?)?")));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Path path{match.captured(1), std::nullopt, match.captured(3)};
    if (match.hasCaptured(2))
        path.row = match.captured(2).toLongLong();
    return path;
}

void Values::setField(const QString &id, const form::Value &value)
{
    if (value.isMissing())
        m_fields.remove(id);
    else
        m_fields.insert(id, value);
}

const QList<Row> &Values::rows(const QString &table) const
{
    static const QList<Row> none;
    const auto found = m_tables.constFind(table);
    return found == m_tables.constEnd() ? none : *found;
}

void Values::setRows(const QString &table, const QList<Row> &rows)
{
    if (rows.isEmpty())
        m_tables.remove(table);
    else
        m_tables.insert(table, rows);
}

form::Value Values::at(const Path &path) const
{
    if (!path.row)
        return field(path.id);
    const QList<Row> &all = rows(path.id);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Row &row) { return row.id == *path.row; });
    return found == all.end() ? form::Value() : found->cells.value(path.column);
}

RowId Values::nextRowId(const QString &table) const
{
    RowId next = 1;
    for (const Row &row : rows(table))
        next = std::max(next, row.id + 1);
    return next;
}

namespace {

qsizetype indexOf(const QList<Row> &rows, RowId id, qsizetype likelyAt)
{
    if (likelyAt >= 0 && likelyAt < rows.size() && rows.at(likelyAt).id == id)
        return likelyAt;
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found - rows.begin();
}

Edit setCell(Values &values, const Edit &edit, RowId id, qsizetype likelyAt)
{
    QList<Row> rows = values.takeRows(edit.path.id);
    const qsizetype index = indexOf(rows, id, likelyAt);
    Edit back = edit;
    if (index < rows.size()) {
        Cells &cells = rows[index].cells;
        back.value = cells.take(edit.path.column);
        if (!edit.value.isMissing())
            cells.insert(edit.path.column, edit.value);
    }
    values.setRows(edit.path.id, rows);
    return back;
}

Edit setField(Values &values, const Edit &edit)
{
    Edit back{Edit::Kind::SetValue, edit.path, values.field(edit.path.id), 0, {}};
    values.setField(edit.path.id, edit.value);
    return back;
}

Edit insertRow(Values &values, const Edit &edit)
{
    QList<Row> rows = values.takeRows(edit.path.id);
    rows.insert(std::clamp<qsizetype>(edit.position, 0, rows.size()), edit.rows.first());
    values.setRows(edit.path.id, rows);
    return {Edit::Kind::RemoveRow, edit.path, {}, 0, {}};
}

Edit removeRow(Values &values, const Edit &edit, qsizetype likelyAt)
{
    QList<Row> rows = values.takeRows(edit.path.id);
    const qsizetype index = indexOf(rows, edit.path.row.value_or(-1), likelyAt);
    Edit back = edit;
    if (index < rows.size())
        back = {Edit::Kind::InsertRow, edit.path, {}, index, {rows.takeAt(index)}};
    values.setRows(edit.path.id, rows);
    return back;
}

} // namespace

Edit apply(Values &values, const Edit &edit, qsizetype likelyAt)
{
    switch (edit.kind) {
    case Edit::Kind::SetValue:
        return edit.path.row ? setCell(values, edit, *edit.path.row, likelyAt) : setField(values, edit);
    case Edit::Kind::InsertRow: return insertRow(values, edit);
    case Edit::Kind::RemoveRow: return removeRow(values, edit, likelyAt);
    case Edit::Kind::ReplaceTable: break;
    }
    Edit back{Edit::Kind::ReplaceTable, edit.path, {}, 0, values.rows(edit.path.id)};
    values.setRows(edit.path.id, edit.rows);
    return back;
}

} // namespace report
