// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"
#include "ui/form/form_source.h"
#include "ui/form/row_order.h"
#include "ui/look/chip.h"

#include <QAbstractTableModel>

namespace ui {

class CellSearch;

/// The rows of one table of a form, with a blank last row that becomes a real one when it is typed into. They can be
/// looked at filtered and sorted; their numbers stay those of the report, and a row that is changed or made meanwhile
/// keeps its place until the filter or the order is chosen anew, or several rows come at once.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Of an item: messages about the cell, one a line.
    static constexpr int FindingRole = Qt::UserRole;

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
    /// Column -1: the order of the report.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setFilter(const RowFilter &filter);

    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    [[nodiscard]] const RowSort &sorting() const { return m_sort; }
    /// All rows of the table, and those that are shown.
    [[nodiscard]] qsizetype allRows() const { return m_rows.size(); }
    [[nodiscard]] qsizetype shownRows() const { return m_order.size(); }
    /// In the report, shown or not.
    [[nodiscard]] bool hasRow(report::RowId row) const { return m_rows.contains(row); }

    [[nodiscard]] const form::Field &field(int column) const { return m_table.columns.at(column); }
    [[nodiscard]] const form::Table &table() const { return m_table; }
    [[nodiscard]] const form::Campaign &campaign() const { return m_source.evaluator().campaign(); }
    [[nodiscard]] const CellTexts &texts() const { return m_texts; }
    [[nodiscard]] FormSource &source() const { return m_source; }
    [[nodiscard]] base::Language language() const { return m_source.language(); }
    /// Values can be typed and rows added.
    [[nodiscard]] bool isEditable() const { return m_editable; }
    [[nodiscard]] bool canRemoveRows() const { return m_source.isEditable(m_form); }
    [[nodiscard]] bool isBlankRow(int row) const { return row >= m_order.size(); }
    /// Of a row that is no blank one.
    [[nodiscard]] report::RowId rowId(int row) const { return m_order.at(row); }
    /// Number of the row in the report, counted from 1.
    [[nodiscard]] int numberOf(int row) const;
    /// Null pointer for the blank row, and for one that is gone but still shown: views hear of it one after the other.
    [[nodiscard]] const report::Row *rowAt(int row) const;
    /// What is wrong with the cell: messages, one a line, with the look of the worst. Empty: nothing.
    [[nodiscard]] Mark markAt(const QModelIndex &index) const;
    /// Path of the cell; of the blank row, the table's.
    [[nodiscard]] report::Path path(const QModelIndex &index) const;
    /// Invalid for a row that is gone or not shown; of the table itself, the blank row.
    [[nodiscard]] QModelIndex indexOf(const report::Path &path) const;
    [[nodiscard]] form::Value valueAt(const QModelIndex &index) const;
    [[nodiscard]] exchange::Understanding understood(
        const QString &text, int column, exchange::DateOrder dates = exchange::DateOrder::DayFirst) const;
    /// The next cell with this text, from row to row, over the end to the beginning; `from` itself is the last to be
    /// looked at. Invalid: none.
    [[nodiscard]] QModelIndex found(const QString &text, const QModelIndex &from, bool forward) const;
    /// This cell has the text, as `found` looks for it.
    [[nodiscard]] bool isFoundAt(const QString &text, const QModelIndex &at) const;

    /// Several changes of the table as one step; false when they were refused.
    bool send(const QList<report::Edit> &edits);

signals:
    void refused(const QString &message); ///< nothing was changed; empty: it was taken
    void viewAboutToChange(); ///< other rows will be shown, or in another order
    void viewChanged();

private:
    using RowFindings = QHash<report::RowId, QList<report::Finding>>;

    void refresh();
    void takeRows(const QList<report::RowId> &now);
    void tellAll();
    void tellRows(const QSet<report::RowId> &rows);
    void tellTyped(report::RowId row, const RowFindings &before);
    [[nodiscard]] RowFindings currentFindings() const;
    void applyView();
    void replaceOrder(const QList<report::RowId> &now);
    [[nodiscard]] bool isPlain() const { return !m_filter.isActive() && !m_sort.isActive(); }
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    bool insertRow(const QModelIndex &index, const form::Value &value);
    [[nodiscard]] QString cellText(const QModelIndex &index, bool forEditing) const;
    [[nodiscard]] bool isIn(const CellSearch &search, const QString &text, const QModelIndex &at) const;

    FormSource &m_source;
    const form::Table &m_table;
    const QString m_form;
    CellTexts m_texts;
    QList<report::RowId> m_rows; ///< of the report
    QList<report::RowId> m_order; ///< as they are shown
    RowFilter m_filter;
    RowSort m_sort;
    mutable QHash<report::RowId, int> m_numbers; ///< while they are not shown as in the report; made when asked for
    RowFindings m_findings;
    std::optional<report::RowId> m_typedInto; ///< while a value of it is sent
    bool m_editable = false;
};

} // namespace ui
