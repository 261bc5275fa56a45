// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/expression.h"
#include "form/names.h"
#include "report/row_map.h"

#include <QSet>

namespace report {

class Sheet;

/// The rows of a table by what some columns hold, or what is reached from them through references; kept row by row.
class RowIndex
{
public:
    RowIndex(QString table, QList<form::ComparedColumn> columns, const form::Names &names);

    /// A value changed, of one row or of all (nothing); or, where `id` is a table, its rows did.
    void forget(const QString &id, const std::optional<RowId> &row);
    /// The rows whose cells, as they are compared, are these values, by id. None when one is missing.
    [[nodiscard]] QList<RowId> rowsWith(const Sheet &sheet, const QList<form::Value> &values);
    /// Where the first of them stands; -1 when there is none.
    [[nodiscard]] qsizetype firstWith(const Sheet &sheet, const QList<form::Value> &values);

private:
    void addColumn(const QString &column, const form::Names &names);
    void refresh(const Sheet &sheet);
    void takeOut(RowId row);
    void putIn(const Sheet &sheet, RowId row, qsizetype index);

    QString m_table;
    QList<form::ComparedColumn> m_columns;
    QSet<QString> m_ownIds; ///< of the columns that are read from the row itself
    QSet<QString> m_otherIds; ///< of what is read from other rows
    bool m_allTouched = true;
    QSet<RowId> m_touched;
    RowMap<QList<form::Value>> m_known;
    QHash<QList<form::Value>, QList<RowId>> m_rows; ///< by id
    QHash<QList<form::Value>, RowId> m_first; ///< of several rows; found when first asked for
};

} // namespace report
