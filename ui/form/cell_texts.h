// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/evaluator.h"

namespace ui {

/// What the cells of one table show. Keeps the names that references stand for, as long as the rows that they name
/// stay as they are, so that a cell costs the same however long that list is.
class CellTexts
{
public:
    /// Both must outlive it.
    CellTexts(const report::Evaluator &evaluator, const form::Table &table, base::Language language);

    /// As the cell shows it.
    [[nodiscard]] QString shown(const form::Value &value, int column) const;
    /// The spelling that is easiest to change.
    [[nodiscard]] QString plain(const form::Value &value, int column) const;
    /// What a reference column can choose from: value and label.
    [[nodiscard]] const QList<std::pair<form::Value, QString>> &references(int column) const;
    /// The value in a row of the table, typed, proposed or computed.
    [[nodiscard]] form::Value valueIn(const report::Row &row, int column) const;
    [[nodiscard]] const form::Field &field(int column) const { return m_table.columns.at(column); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_table.columns.size()); }

private:
    struct Names {
        QList<report::Row> of; ///< the rows that were asked
        QList<std::pair<form::Value, QString>> list;
        QHash<form::Value, QString> labels;
    };
    [[nodiscard]] const Names &names(int column) const;

    const report::Evaluator &m_evaluator;
    const form::Table &m_table;
    base::Language m_language;
    mutable QHash<int, Names> m_names; ///< by column
};

} // namespace ui
