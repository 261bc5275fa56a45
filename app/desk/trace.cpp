// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/trace.h"

#include <algorithm>

namespace desk {

using report::Path;
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
        const base::Result<QList<store::Touch>> touches = file.touches(event.sequence);
        if (!touches)
            return touches.problem();
        trace.m_events.append(event);
        for (const store::Touch &touch : *touches)
            trace.follow(touch);
    }
    return trace;
}

const Trace::OfRow *Trace::row(const QString &table, RowId row) const
{
    const auto place = m_places.constFind(table);
    if (place == m_places.constEnd())
        return nullptr;
    const auto found = place->rows.constFind(row);
    return found == place->rows.constEnd() ? nullptr : &*found;
}

const store::Event *Trace::last(const Path &path) const
{
    qsizetype index = -1;
    if (!path.row)
        index = m_places.value(path.id).last;
    else if (const OfRow *found = row(path.id, *path.row))
        index = std::max(found->last, found->cells.value(path.column, -1));
    return index < 0 ? nullptr : &m_events.at(index);
}

bool Trace::isAnotherRow(const QString &table, RowId number) const
{
    const OfRow *found = row(table, number);
    return found && found->isAnother;
}

void Trace::follow(const store::Touch &touch)
{
    const Path &path = touch.path;
    const qsizetype index = m_events.size() - 1;
    switch (touch.kind) {
    case store::Touch::Kind::Table: m_places[path.id].last = index; break;
    case store::Touch::Kind::RowCame: return come(path.id, path.row.value_or(0));
    case store::Touch::Kind::RowWent: return go(path.id, path.row.value_or(0));
    case store::Touch::Kind::Value:
        if (path.row)
            m_places[path.id].rows[*path.row].cells.insert(path.column, index);
        else
            m_places[path.id].last = index;
    }
}

void Trace::come(const QString &table, RowId row)
{
    const store::Event &event = m_events.last();
    OfRow &found = m_places[table].rows[row];
    found.last = m_events.size() - 1;
    found.isAnother = event.origin != store::Origin::TakenBack;
    if (event.takesBack) // undo brings the very row that went then
        found.isAnother = m_gone.value(*event.takesBack).value(table).value(row, true);
}

void Trace::go(const QString &table, RowId row)
{
    OfRow &found = m_places[table].rows[row];
    found.last = m_events.size() - 1;
    m_gone[m_events.last().sequence][table].insert(row, found.isAnother);
}

} // namespace desk
