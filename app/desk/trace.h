// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"

#include <QHash>

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
    struct OfRow {
        qsizetype last = -1; ///< index of the event that made or removed it
        bool isAnother = false;
        QHash<QString, qsizetype> cells; ///< by column: index of the event that set it
    };
    struct OfPlace {
        qsizetype last = -1; ///< index of the event that set the field or replaced the table
        QHash<report::RowId, OfRow> rows;
    };
    using Rows = QHash<QString, QHash<report::RowId, bool>>; ///< by table and number

    void follow(const store::Touch &touch);
    void come(const QString &table, report::RowId row);
    void go(const QString &table, report::RowId row);
    [[nodiscard]] const OfRow *row(const QString &table, report::RowId row) const;

    QList<store::Event> m_events;
    QHash<QString, OfPlace> m_places; ///< by field or table
    QHash<qint64, Rows> m_gone; ///< by event, the rows that went with it: whether they were others already
};

} // namespace desk
