// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"
#include "report/values.h"

#include <QSet>

namespace report {

class Sheet;

/// The rows of a table by what one column holds, or what is reached from it through references; kept row by row.
class RowIndex
{
public:
    /// `column` as in Environment::cell: "person", "person.cost".
    RowIndex(QString table, QString column, const form::Names &names);

    /// A value changed, of one row or of all (nothing); or, where `id` is a table, its rows did.
    void forget(const QString &id, const std::optional<RowId> &row);
    /// Positions of the rows whose cell is this value, ascending.
    [[nodiscard]] QList<qsizetype> rowsWith(const Sheet &sheet, const form::Value &value);

private:
    void refresh(const Sheet &sheet);
    void takeOut(RowId row);
    void putIn(const Sheet &sheet, RowId row, qsizetype index);

    QString m_table;
    QString m_column;
    QString m_ownId; ///< of the column that is read from the row itself
    QSet<QString> m_otherIds; ///< of what is read from other rows
    bool m_allTouched = true;
    QSet<RowId> m_touched;
    QHash<RowId, form::Value> m_known;
    QHash<form::Value, QSet<RowId>> m_rows;
};

} // namespace report
