// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_paste.h"

#include "exchange/cell_reading.h"
#include "ui/form/clipboard_text.h"
#include "ui/form/table_model.h"
#include "ui/told.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {
constexpr qsizetype mostPlaces = 4;
} // namespace

TablePaste::TablePaste(TableModel &model, const QString &text, const QItemSelection &selection)
    : m_model(model), m_changes(model.source().evaluator().values(), model.table().id)
{
    const QList<QStringList> rows = cellsIn(text);
    if (rows.isEmpty() || selection.isEmpty())
        return;
    if (rows.size() == 1 && rows.first().size() == 1)
        fill(rows.first().first(), selection);
    else
        spread(rows, selection);
}

void TablePaste::fill(const QString &text, const QItemSelection &selection)
{
    std::optional<report::RowId> made;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const bool blank = m_model.isBlankRow(row);
            if (blank && range.height() > 1)
                continue; // it was in the way of the mouse; alone it is meant
            if (blank && !made)
                made = m_changes.add({RowChanges::Cells()}).first();
            const report::RowId id = blank ? *made : m_model.rowId(row);
            const qsizetype number = blank ? m_model.allRows() + 1 : m_model.numberOf(row);
            for (int column = range.left(); column <= range.right(); ++column)
                readRow({text}, id, number, column);
        }
}

/// One of the dates has the month first, so that those which can be read in two ways are asked.
bool TablePaste::provesMonthFirst(const QList<QStringList> &rows, int firstColumn) const
{
    const int year = m_model.source().evaluator().campaign().year();
    for (int column = firstColumn; column < m_model.columnCount(); ++column) {
        if (m_model.field(column).type != form::Type::Date)
            continue;
        const auto isProof = [&](const QStringList &cells) {
            return exchange::isOnlyMonthFirst(cells.value(column - firstColumn), year);
        };
        if (std::any_of(rows.begin(), rows.end(), isProof))
            return true;
    }
    return false;
}

void TablePaste::spread(const QList<QStringList> &rows, const QItemSelection &selection)
{
    int top = selection.first().top();
    int left = selection.first().left();
    for (const QItemSelectionRange &range : selection) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
    }
    if (provesMonthFirst(rows, left))
        m_dates = exchange::DateOrder::Doubtful;
    const qsizetype there = std::max<qsizetype>(0, m_model.shownRows() - top);
    const qsizetype missing = rows.size() - there;
    const QList<report::RowId> made
        = missing > 0 ? m_changes.add(QList<RowChanges::Cells>(missing)) : QList<report::RowId>();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int row = top + static_cast<int>(i);
        if (i < there)
            readRow(rows.at(i), m_model.rowId(row), m_model.numberOf(row), left);
        else
            readRow(rows.at(i), made.at(i - there), m_model.allRows() + i - there + 1, left);
    }
}

void TablePaste::readRow(const QStringList &cells, report::RowId row, qsizetype number, int firstColumn)
{
    const int columns = m_model.columnCount();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int column = firstColumn + static_cast<int>(i);
        if (column >= columns) {
            m_cut += cells.at(i).isEmpty() ? 0 : 1;
            continue;
        }
        const form::Field &field = m_model.field(column);
        if (!field.isComputed())
            readCell(cells.at(i), {m_model.table().id, row, field.name()}, number, column);
    }
}

void TablePaste::readCell(const QString &text, const report::Path &path, qsizetype number, int column)
{
    const form::Field &field = m_model.field(column);
    const bool isText = field.type == form::Type::Text || field.type == form::Type::LongText;
    const exchange::Understanding read = isText
        ? exchange::Understanding{exchange::readCell({.text = text}, field, {m_model.language()}), {}}
        : m_model.understood(text, column, m_dates);
    if (read.value) {
        m_changes.set(*path.row, path.column, *read.value);
        m_written.append(path);
        return;
    }
    m_unread.append({path, text, read.value.problem(), read.candidates});
    if (m_places.size() < mostPlaces)
        m_places.append(QCoreApplication::translate("ui", "Row %1, %2: %3")
                            .arg(number)
                            .arg(field.label.in(m_model.language()), told(read.value.problem(), m_model.language())));
}

QString TablePaste::doubts() const
{
    QStringList lines{QCoreApplication::translate("ui", "Nothing has been pasted yet.")};
    if (const int cut = static_cast<int>(m_cut); cut > 0)
        lines.append(
            QCoreApplication::translate("ui", "%n cell(s) would stand to the right of the last column.", nullptr, cut));
    if (const int bad = static_cast<int>(m_unread.size()); bad > 0)
        lines.append(QCoreApplication::translate("ui", "%n cell(s) cannot be taken over as they are.", nullptr, bad));
    lines += m_places;
    if (m_unread.size() > m_places.size())
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

void TablePaste::take()
{
    if (!m_model.send(m_changes.edits()))
        return;
    m_model.source().dropUnread(m_written); // also where the value was there already, behind what could not be read
    m_model.source().keepUnread(m_unread);
}

} // namespace ui
