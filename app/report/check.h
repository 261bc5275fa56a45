// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/finding.h"
#include "report/row_map.h"
#include "report/sheet.h"

#include <QSet>

namespace report {

/// What a check says about one row, or about the report.
struct Outcome {
    int required = 0; ///< values that must be there
    int filled = 0; ///< of these, the ones that are
    QList<Finding> findings;
};

/// One question about a report; the answers are kept, row by row, until they are touched.
class Check
{
public:
    /// `form`: code of the form on which its findings show. `rowTable`: it is asked for every row; null: once.
    Check(QString form, const form::Table *rowTable) : m_form(std::move(form)), m_rowTable(rowTable) { }
    virtual ~Check() = default;
    Check(const Check &) = delete;
    Check &operator=(const Check &) = delete;

    [[nodiscard]] virtual QList<form::Reading> readings(const form::Names &names) const = 0;

    [[nodiscard]] const QString &form() const { return m_form; }
    [[nodiscard]] const form::Table *rowTable() const { return m_rowTable; }
    [[nodiscard]] int required() const { return m_required; }
    [[nodiscard]] int filled() const { return m_filled; }
    /// In no order. They stand until the next refresh.
    void appendFindings(QList<const Finding *> &all) const;

    /// Nothing: all rows.
    void touch(const std::optional<RowId> &row);
    /// Rows have moved: sentences may name their numbers.
    void touchRowsWithFindings();
    /// Asks again what was touched. Checks that are asked for all rows of a table go over them together: a row is
    /// fetched from memory once, not once for each check. Whether any finding is another one now.
    [[nodiscard]] static bool refresh(const QList<Check *> &checks, const Sheet &sheet);

protected:
    /// `index` is -1 outside rows.
    [[nodiscard]] virtual Outcome ask(const Sheet &sheet, RowId row, qsizetype index) const = 0;
    /// All that the answer reads from the row: rows of which it is the same get the same answer. Empty: ask every row.
    [[nodiscard]] virtual QList<form::Value> readFrom(const Sheet &sheet, qsizetype index) const;

private:
    using Answers = QHash<QList<form::Value>, Outcome>;
    [[nodiscard]] Outcome askUnlessKnown(const Sheet &sheet, RowId row, qsizetype index, Answers &known) const;
    void drop(RowId row);
    void keep(RowId row, const Outcome &outcome);
    void forgetAll();
    [[nodiscard]] bool askTouched(const Sheet &sheet);

    QString m_form;
    const form::Table *m_rowTable;
    bool m_allTouched = true;
    QSet<RowId> m_touched;
    QHash<RowId, QList<Finding>> m_findings; ///< of the rows that have any
    RowMap<std::pair<int, int>> m_counts; ///< required and filled, of the rows where something is required
    int m_required = 0;
    int m_filled = 0;
};

} // namespace report
