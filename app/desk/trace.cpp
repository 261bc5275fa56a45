// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/trace.h"

#include <algorithm>

namespace desk {

using report::Path;
using report::Row;
using report::RowId;

base::Result<Trace> Trace::read(const store::Store &file, const QString &form, qint64 after, qint64 upTo)
{
    const base::Result<QList<store::Event>> events = file.history(form);
    if (!events)
        return events.problem();
    Trace trace;
    for (const store::Event &event : *events) {
        if (event.sequence <= after || event.sequence > upTo || event.changes == 0)
            continue;
        const base::Result<QList<store::Change>> changes = file.changes(event.sequence);
        if (!changes)
            return changes.problem();
        trace.m_events.append(event);
        for (const store::Change &change : *changes)
            trace.follow(change);
    }
    return trace;
}

const store::Event *Trace::last(const Path &path) const
{
    qsizetype index = m_last.value(path.toString(), -1);
    if (path.row && !path.column.isEmpty())
        index = std::max(index, m_last.value(Path{path.id, path.row, {}}.toString(), -1));
    return index < 0 ? nullptr : &m_events.at(index);
}

bool Trace::isAnotherRow(const QString &table, RowId row) const
{
    return m_others.contains(Path{table, row, {}}.toString());
}

void Trace::follow(const store::Change &change)
{
    const Path &path = change.edit.path;
    switch (change.edit.kind) {
    case report::Edit::Kind::SetValue: return touch(path);
    case report::Edit::Kind::RemoveRow: return go(path.id, path.row.value_or(0));
    case report::Edit::Kind::InsertRow: return come(path.id, path.row.value_or(0));
    case report::Edit::Kind::ReplaceTable: return followReplace(path.id, change.inverse.rows, change.edit.rows);
    }
}

void Trace::come(const QString &table, RowId row)
{
    const Path path{table, row, {}};
    touch(path);
    const store::Event &event = m_events.last();
    bool isOther = event.origin != store::Origin::TakenBack;
    if (event.takesBack) // undo brings the very row that went then
        isOther = m_gone.value(*event.takesBack).value(path.toString(), true);
    if (isOther)
        m_others.insert(path.toString());
    else
        m_others.remove(path.toString());
}

void Trace::go(const QString &table, RowId row)
{
    const Path path{table, row, {}};
    touch(path);
    m_gone[m_events.last().sequence].insert(path.toString(), m_others.contains(path.toString()));
}

void Trace::followReplace(const QString &table, const QList<Row> &before, const QList<Row> &after)
{
    touch({table, std::nullopt, {}});
    QHash<RowId, const Row *> gone;
    for (const Row &row : before)
        gone.insert(row.id, &row);
    for (const Row &row : after) {
        const Row *was = gone.take(row.id);
        if (!was) {
            come(table, row.id);
            continue;
        }
        report::Cells cells = was->cells; // with those of now: every column that may have changed
        cells.insert(row.cells);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            if (was->cells.value(cell.key()) != row.cells.value(cell.key()))
                touch({table, row.id, cell.key()});
        }
    }
    for (auto row = gone.cbegin(); row != gone.cend(); ++row)
        go(table, row.key());
}

} // namespace desk
