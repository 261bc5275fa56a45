// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

namespace desk {

/// Who last touched what in a form, between two events of the journal.
class Trace
{
public:
    /// What happened to a form after the one event, up to and with the other. For the thread of the file.
    [[nodiscard]] static base::Result<Trace> read(
        const store::Store &file, const QString &form, qint64 after, qint64 upTo);

    /// The last event that changed the value here, or made or removed this row; null pointer: none did.
    [[nodiscard]] const store::Event *last(const report::Path &path) const;
    /// Numbers of rows are used again when the last row of a table goes and another comes: this one came in between,
    /// and is not the row that had its number before. A row that undo or taking back brought back is the same row.
    [[nodiscard]] bool isAnotherRow(const QString &table, report::RowId row) const;

private:
    void follow(const store::Change &change);
    void followReplace(const QString &table, const QList<report::Row> &before, const QList<report::Row> &after);
    void come(const QString &table, report::RowId row);
    void go(const QString &table, report::RowId row);
    void touch(const report::Path &path) { m_last.insert(path.toString(), m_events.size() - 1); }

    QList<store::Event> m_events;
    QHash<QString, qsizetype> m_last; ///< by place: index of the event
    QSet<QString> m_others; ///< rows that are not those that had their numbers before
    QHash<qint64, QHash<QString, bool>> m_gone; ///< by event and row that went with it: whether it was such a row
};

} // namespace desk
