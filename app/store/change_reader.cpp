// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/change_reader.h"

#include "store/value_text.h"

namespace store {

using report::Edit;
using report::Path;
using report::Row;

namespace {

enum Column {
    Kind,
    PathText,
    Position,
    Old,
    New,
    OldBatch,
    NewBatch,
    OfEvent,
    Ordinal
};

QList<Row> rowsOfBatch(Database &db, const std::optional<qint64> &batch)
{
    QList<Row> rows;
    if (!batch)
        return rows;
    CellsReader reader;
    Statement line = db.run("SELECT row, cells FROM batch_row WHERE batch = ? ORDER BY position", *batch);
    while (line.next())
        rows.append({line.integer(0), reader.read(line.text(1)).value_or(report::Cells())});
    return rows;
}

Path pathOf(const Statement &line)
{
    return Path::parse(line.text(PathText)).value_or(Path());
}

/// The edit that leaves a place with this value, row or batch of rows; without a row the row goes.
Edit editTo(Database &db, const Statement &line, Column text, Column batch)
{
    const QString kind = line.text(Kind);
    const Path path = pathOf(line);
    if (kind == u"set")
        return {Edit::Kind::SetValue, path, valueFromText(line.text(text)).value_or(form::Value()), 0, {}};
    if (kind == u"replace")
        return {Edit::Kind::ReplaceTable, path, {}, 0, rowsOfBatch(db, line.optionalInteger(batch))};
    if ((kind == u"insert") != (text == New))
        return {Edit::Kind::RemoveRow, path, {}, 0, {}};
    const auto cells = cellsFromText(line.text(text)).value_or(report::Cells());
    return {Edit::Kind::InsertRow, path, {}, line.integer(Position), {Row{path.row.value_or(0), cells}}};
}

} // namespace

QList<Change> readChanges(Database &database, qint64 event)
{
    QList<Change> changes;
    Statement line = database.run("SELECT kind, path, position, old, new, old_batch, new_batch FROM change"
                                  " WHERE event = ? ORDER BY ordinal",
        event);
    while (line.next())
        changes.append({editTo(database, line, New, NewBatch), editTo(database, line, Old, OldBatch)});
    return changes;
}

LaterChanges::LaterChanges(Database &database, int year, qint64 event, qint64 upTo)
    : m_db(database), m_year(year), m_event(event), m_upTo(upTo)
{
    Statement line = m_db.run("SELECT path, event, ordinal FROM change JOIN event ON sequence = event"
                              " WHERE event > ? AND event <= ? AND year = ? AND change.kind = 'replace'"
                              " ORDER BY event, ordinal",
        m_event, m_upTo, m_year);
    while (line.next())
        if (!m_replaced.contains(line.text(0)))
            m_replaced.insert(line.text(0), {line.integer(1), line.integer(2)});
}

void LaterChanges::takeBack(report::Values &values)
{
    Statement line
        = m_db.run("SELECT change.kind, path, position, old, new, old_batch, new_batch, event, ordinal FROM change"
                   " JOIN event ON sequence = event WHERE event > ? AND event <= ? AND year = ?"
                   " ORDER BY event DESC, ordinal DESC",
            m_event, m_upTo, m_year);
    while (line.next()) {
        const auto first = m_replaced.constFind(pathOf(line).id);
        if (first == m_replaced.cend() || Place(line.integer(OfEvent), line.integer(Ordinal)) <= *first)
            report::apply(values, editTo(m_db, line, Old, OldBatch));
    }
}

} // namespace store
