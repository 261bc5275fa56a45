// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"
#include "store/event.h"

namespace store {

/// Writes the edits of one event into the current values and, with what takes them back, into the journal. Works
/// inside a transaction; leaves its problem in the database.
class EditWriter
{
public:
    EditWriter(Database &database, int year, qint64 event) : m_db(database), m_year(year), m_event(event) { }

    void write(const report::Edit &edit);

private:
    void setField(const report::Edit &edit);
    void setCell(const report::Edit &edit);
    void insertRow(const report::Edit &edit);
    void removeRow(const report::Edit &edit);
    void replaceTable(const report::Edit &edit);

    struct Written { ///< one line of the table "change"
        const char *kind;
        qint64 position = 0;
        QString before, after;
        std::optional<qint64> batchBefore, batchAfter;
    };
    void note(const report::Path &path, const Written &change);
    std::optional<qint64> makeBatch(const QList<report::Row> &rows);
    std::optional<qint64> batchOfCurrent(const QString &table);
    void refuseRow(const report::Path &path);

    Database &m_db;
    int m_year;
    qint64 m_event;
    int m_ordinal = 0;
};

} // namespace store
