// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/cells.h"

#include <QHash>
#include <QList>

namespace report {

/// Names a row of a table for good: never used again after the row is removed.
using RowId = qint64;

/// The place of one value: a field, or a cell of a row.
/// As text: "hwg.n_cash", "vst.expenses[7].amount", a whole row "vst.expenses[7]", a table "vst.expenses".
struct Path {
    QString id; ///< of a field ("hwg.n_cash") or a table ("vst.expenses")
    std::optional<RowId> row;
    QString column; ///< name of the column; empty for a whole row

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Path> parse(const QString &text);
    bool operator==(const Path &) const = default;
};

struct Row {
    RowId id = 0;
    Cells cells; ///< missing values are left out
    bool operator==(const Row &) const = default;
};

/// What an OCMW typed for one reporting year: the page of the OCMW, the staff and all modules together, since rules
/// look across them. Only typed values; computed ones belong to the Evaluator.
class Values
{
public:
    [[nodiscard]] form::Value field(const QString &id) const { return m_fields.value(id); }
    void setField(const QString &id, const form::Value &value);
    [[nodiscard]] const QList<Row> &rows(const QString &table) const;
    void setRows(const QString &table, const QList<Row> &rows);
    /// The rows, taken out: to change one of them without copying the others.
    [[nodiscard]] QList<Row> takeRows(const QString &table) { return m_tables.take(table); }
    [[nodiscard]] form::Value at(const Path &path) const;

    [[nodiscard]] const QHash<QString, form::Value> &fields() const { return m_fields; }
    [[nodiscard]] QStringList tables() const { return m_tables.keys(); }
    /// Greater than every row id in use in this table.
    [[nodiscard]] RowId nextRowId(const QString &table) const;

    bool operator==(const Values &) const = default;

private:
    QHash<QString, form::Value> m_fields;
    QHash<QString, QList<Row>> m_tables;
};

/// One change of a report: the unit of the journal, of undo and of re-evaluation.
struct Edit {
    enum class Kind {
        SetValue,
        InsertRow,
        RemoveRow,
        ReplaceTable
    };
    Kind kind = Kind::SetValue;
    Path path; ///< SetValue: field or cell; InsertRow, RemoveRow: the row; ReplaceTable: the table
    form::Value value; ///< SetValue
    qsizetype position = 0; ///< InsertRow: index at which it stands afterwards
    QList<Row> rows; ///< InsertRow: the one row; ReplaceTable: all rows
    bool operator==(const Edit &) const = default;
};

/// Applies an edit; returns the edit that takes it back. One that names a row which does not exist changes nothing.
/// Precondition: a row that is inserted does not exist yet. `likelyAt`: where its row probably stands, to find it fast.
Edit apply(Values &values, const Edit &edit, qsizetype likelyAt = -1);

} // namespace report
