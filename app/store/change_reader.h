// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"
#include "store/event.h"

/// Reads back what EditWriter wrote. Problems are left in the database.
namespace store {

/// The edits of an event, in the order in which they were made.
[[nodiscard]] QList<Change> readChanges(Database &database, qint64 event);

/// All edits of a year that came after an event, up to and with another one.
class LaterChanges
{
public:
    LaterChanges(Database &database, int year, qint64 event, qint64 upTo);

    /// Tables that were replaced between the two: what stands in them afterwards does not count.
    [[nodiscard]] QStringList replaced() const { return m_replaced.keys(); }
    /// `values`: those after the later event, as far as they count. Of a table that was replaced no more is read than
    /// the rows that stood in it before that.
    void takeBack(report::Values &values);

private:
    using Place = std::pair<qint64, qint64>; ///< in the journal: event, ordinal

    Database &m_db;
    int m_year;
    qint64 m_event;
    qint64 m_upTo;
    QHash<QString, Place> m_replaced; ///< for the first time
};

} // namespace store
