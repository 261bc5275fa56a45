// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/edit_writer.h"

#include "store/value_text.h"

#include <algorithm>

namespace store {

using report::Edit;
using report::Path;
using report::Row;

void EditWriter::write(const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::SetValue: return edit.path.row ? setCell(edit) : setField(edit);
    case Edit::Kind::InsertRow: return insertRow(edit);
    case Edit::Kind::RemoveRow: return removeRow(edit);
    case Edit::Kind::ReplaceTable: return replaceTable(edit);
    }
}

void EditWriter::note(const Path &path, const Written &change)
{
    m_db.run("INSERT INTO change (event, ordinal, kind, path, position, old, new, old_batch, new_batch)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_event, m_ordinal++, QString::fromLatin1(change.kind), path.toString(), change.position, change.before,
        change.after, change.batchBefore, change.batchAfter);
}

void EditWriter::setField(const Edit &edit)
{
    Statement current = m_db.run("SELECT value FROM field WHERE year = ? AND id = ?", m_year, edit.path.id);
    const QString before = current.next() ? current.text(0) : QString();
    const QString after = toText(edit.value);
    if (after.isEmpty())
        m_db.run("DELETE FROM field WHERE year = ? AND id = ?", m_year, edit.path.id);
    else
        m_db.run("INSERT INTO field (year, id, value) VALUES (?, ?, ?)"
                 " ON CONFLICT (year, id) DO UPDATE SET value = excluded.value",
            m_year, edit.path.id, after);
    note(edit.path, {"set", 0, before, after, {}, {}});
}

/// The id of the row that an edit names; -1, which no row has, when it names none.
static report::RowId rowOf(const Edit &edit)
{
    return edit.path.row.value_or(-1);
}

void EditWriter::setCell(const Edit &edit)
{
    Statement current = m_db.run(
        "SELECT cells FROM cells WHERE year = ? AND form_table = ? AND row = ?", m_year, edit.path.id, rowOf(edit));
    auto cells = current.next() ? cellsFromText(current.text(0)) : std::nullopt;
    if (!cells)
        return refuseRow(edit.path);
    const QString before = toText(cells->value(edit.path.column));
    const QString after = toText(edit.value);
    if (after.isEmpty())
        cells->remove(edit.path.column);
    else
        cells->insert(edit.path.column, edit.value);
    m_db.run("UPDATE cells SET cells = ? WHERE year = ? AND form_table = ? AND row = ?", toText(*cells), m_year,
        edit.path.id, rowOf(edit));
    note(edit.path, {"set", 0, before, after, {}, {}});
}

void EditWriter::insertRow(const Edit &edit)
{
    Statement standing = m_db.run("SELECT count(*), count(*) FILTER (WHERE row = ?) FROM cells"
                                  " WHERE year = ? AND form_table = ?",
        rowOf(edit), m_year, edit.path.id);
    if (!standing.next())
        return;
    if (standing.integer(1) > 0 || edit.rows.size() != 1 || edit.rows.first().id != edit.path.row)
        return refuseRow(edit.path);
    const qint64 position = std::clamp<qint64>(edit.position, 0, standing.integer(0));
    const QString cells = toText(edit.rows.first().cells);
    m_db.run("UPDATE cells SET position = position + 1 WHERE year = ? AND form_table = ? AND position >= ?", m_year,
        edit.path.id, position);
    m_db.run("INSERT INTO cells (year, form_table, row, position, cells) VALUES (?, ?, ?, ?, ?)", m_year, edit.path.id,
        rowOf(edit), position, cells);
    note(edit.path, {"insert", position, {}, cells, {}, {}});
}

void EditWriter::removeRow(const Edit &edit)
{
    Statement current = m_db.run("SELECT position, cells FROM cells WHERE year = ? AND form_table = ? AND row = ?",
        m_year, edit.path.id, rowOf(edit));
    if (!current.next())
        return refuseRow(edit.path);
    const qint64 position = current.integer(0);
    m_db.run("DELETE FROM cells WHERE year = ? AND form_table = ? AND row = ?", m_year, edit.path.id, rowOf(edit));
    m_db.run("UPDATE cells SET position = position - 1 WHERE year = ? AND form_table = ? AND position > ?", m_year,
        edit.path.id, position);
    note(edit.path, {"remove", position, current.text(1), {}, {}, {}});
}

void EditWriter::replaceTable(const Edit &edit)
{
    const auto before = batchOfCurrent(edit.path.id);
    const auto after = makeBatch(edit.rows);
    m_db.run("DELETE FROM cells WHERE year = ? AND form_table = ?", m_year, edit.path.id);
    m_db.run("INSERT INTO cells (year, form_table, row, position, cells)"
             " SELECT ?, ?, row, position, cells FROM batch_row WHERE batch = ?",
        m_year, edit.path.id, after);
    note(edit.path, {"replace", 0, {}, {}, before, after});
}

std::optional<qint64> EditWriter::makeBatch(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const qint64 batch = m_db.run("INSERT INTO batch DEFAULT VALUES").lastId();
    Statement line = m_db.prepare("INSERT INTO batch_row (batch, position, row, cells) VALUES (?, ?, ?, ?)");
    qint64 position = 0;
    for (const Row &row : rows)
        line.run(batch, position++, row.id, toText(row.cells));
    return batch;
}

std::optional<qint64> EditWriter::batchOfCurrent(const QString &table)
{
    Statement standing = m_db.run("SELECT 1 FROM cells WHERE year = ? AND form_table = ? LIMIT 1", m_year, table);
    if (!standing.next())
        return std::nullopt;
    const qint64 batch = m_db.run("INSERT INTO batch DEFAULT VALUES").lastId();
    m_db.run("INSERT INTO batch_row (batch, position, row, cells)"
             " SELECT ?, position, row, cells FROM cells WHERE year = ? AND form_table = ?",
        batch, m_year, table);
    return batch;
}

void EditWriter::refuseRow(const Path &path)
{
    m_db.fail({base::Kind::Refused, QStringLiteral("store.noSuchRow"),
        QT_TRANSLATE_NOOP("Problem",
            "The row %1 is no longer there, or is there already. Nothing was changed; look at "
            "the table again."),
        {path.toString()}, path.toString()});
}

} // namespace store
