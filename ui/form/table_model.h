// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"
#include "ui/form/form_source.h"
#include "ui/look/chip.h"

#include <QAbstractTableModel>

namespace ui {

/// The rows of one table of a form, with a blank last row that becomes a real one when it is typed into.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Of an item: the field of the column, and its value before display.
    enum Role {
        SortRole = Qt::UserRole,
        FindingRole, ///< messages about the cell, one a line
    };

    TableModel(FormSource &source, const form::Table &table, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Reads a text as a person types it. What cannot be read stays in its cell, marked, and is not saved.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Puts a value into a cell, in place of what could not be read there.
    bool setValue(const QModelIndex &index, const form::Value &value);

    [[nodiscard]] const form::Field &field(int column) const { return m_table.columns.at(column); }
    [[nodiscard]] const form::Table &table() const { return m_table; }
    [[nodiscard]] const form::Campaign &campaign() const { return m_source.evaluator().campaign(); }
    [[nodiscard]] base::Language language() const { return m_source.language(); }
    [[nodiscard]] bool isBlankRow(int row) const { return row >= m_rows.size(); }
    /// What is wrong with the cell: messages, one a line, with the look of the worst. Empty: nothing.
    [[nodiscard]] Mark markAt(const QModelIndex &index) const;
    /// Path of the cell; of the blank row, the table's.
    [[nodiscard]] report::Path path(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const report::Path &path) const;
    /// Sum of an amount column over the real rows.
    [[nodiscard]] base::Decimal sum(int column) const;
    /// What a reference column can choose from: value and label.
    [[nodiscard]] QList<std::pair<form::Value, QString>> references(int column) const;

    void removeRowsAt(QList<int> rows);
    void clearCells(const QModelIndexList &cells);
    /// Tab-separated lines, written from `corner` on; nothing is changed when one cell cannot be read.
    void paste(const QString &text, const QModelIndex &corner);
    /// Tab-separated, as `paste` reads it.
    [[nodiscard]] QString copied(const QModelIndexList &cells) const;

signals:
    void refused(const QString &message); ///< nothing was changed; empty: it was taken

private:
    void refresh();
    void refreshFindings();
    bool send(const report::Edit &edit);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] exchange::Understanding understood(const QString &text, int column) const;
    bool insertRow(const QModelIndex &index, const form::Value &value);
    [[nodiscard]] form::Value valueAt(const QModelIndex &index) const;
    [[nodiscard]] QString cellText(const QModelIndex &index, bool forEditing) const;

    FormSource &m_source;
    const form::Table &m_table;
    QString m_form;
    QList<report::RowId> m_rows;
    QHash<QString, QList<report::Finding>> m_findings; ///< by path
    bool m_editable = false;
};

} // namespace ui
