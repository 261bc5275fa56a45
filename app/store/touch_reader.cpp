// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/touch_reader.h"

#include "store/value_text.h"

#include <QHash>

namespace store {

using report::Cells;
using report::Path;
using report::RowId;
using Kind = Touch::Kind;

namespace {

/// What a table was replaced by, beside what it held.
class Replacement
{
public:
    Replacement(Database &db, const QString &table) : m_db(db), m_table(table) { }

    [[nodiscard]] QList<Touch> touches(const std::optional<qint64> &before, const std::optional<qint64> &after)
    {
        m_touches = {{Kind::Table, {m_table, std::nullopt, {}}}};
        QHash<RowId, QString> gone;
        for (Statement line = rowsOf(before); line.next();)
            gone.insert(line.integer(0), line.text(1));
        for (Statement line = rowsOf(after); line.next();) {
            const RowId row = line.integer(0);
            const auto was = gone.constFind(row);
            if (was == gone.constEnd()) {
                m_touches.append({Kind::RowCame, {m_table, row, {}}});
                continue;
            }
            if (*was != line.text(1))
                compare(row, *was, line.text(1));
            gone.erase(was);
        }
        for (auto row = gone.keyBegin(); row != gone.keyEnd(); ++row)
            m_touches.append({Kind::RowWent, {m_table, *row, {}}});
        return m_touches;
    }

private:
    [[nodiscard]] Statement rowsOf(const std::optional<qint64> &batch) const
    {
        return m_db.run("SELECT row, cells FROM batch_row WHERE batch = ? ORDER BY position", batch);
    }

    void compare(RowId row, const QString &before, const QString &after)
    {
        const Cells was = m_before.read(before).value_or(Cells());
        const Cells is = m_after.read(after).value_or(Cells());
        Cells all = was; // with those of now: every column that may have changed
        all.insert(is);
        for (auto cell = all.cbegin(); cell != all.cend(); ++cell) {
            if (was.value(cell.key()) != is.value(cell.key()))
                m_touches.append({Kind::Value, {m_table, row, cell.key()}});
        }
    }

    Database &m_db;
    QString m_table;
    CellsReader m_before;
    CellsReader m_after;
    QList<Touch> m_touches;
};

QList<Touch> touchesOf(Database &db, const Statement &line)
{
    const QString kind = line.text(0);
    const Path path = Path::parse(line.text(1)).value_or(Path());
    if (kind == u"replace")
        return Replacement(db, path.id).touches(line.optionalInteger(2), line.optionalInteger(3));
    if (kind == u"set")
        return {{Kind::Value, path}};
    return {{kind == u"insert" ? Kind::RowCame : Kind::RowWent, path}};
}

} // namespace

QList<Touch> readTouches(Database &database, qint64 event)
{
    QList<Touch> touches;
    Statement line
        = database.run("SELECT kind, path, old_batch, new_batch FROM change WHERE event = ? ORDER BY ordinal", event);
    while (line.next())
        touches.append(touchesOf(database, line));
    return touches;
}

} // namespace store
