// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/column_map.h"
#include "exchange/human_input.h"
#include "exchange/import.h"

#include <QAbstractTableModel>

namespace ui {

/// Rows of a sheet as they will be read: the value of what can be read, and what stands in the file where it cannot.
/// Rows that are to be mended have a first column that says what is wrong with them, and can be typed into.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Use {
        Look,
        Mend
    };
    RowsModel(Use use, const QString &table, base::Language language, int year, QObject *parent = nullptr);

    /// `rows` of the sheet, and how their dates are read; `rejected`: what is wrong with some of them.
    void show(const exchange::Sheet &sheet, const exchange::Header &header, exchange::DateOrder dates,
        const QList<qsizetype> &rows, const QList<exchange::RejectedRow> &rejected = {});
    /// What is wrong with this row of the model, one line for each cell; empty: nothing.
    [[nodiscard]] QString reasons(int row) const;
    /// The first cell of this row that is wrong; invalid: none.
    [[nodiscard]] QModelIndex firstWrong(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void mended(qsizetype row, int column, const QString &text); ///< of the sheet

private:
    struct Column {
        int place = 0; ///< in the sheet
        const form::Field *field = nullptr; ///< null: a cell that stands under no header
        QString title;
        bool operator==(const Column &) const = default;
    };
    [[nodiscard]] QList<Column> columnsOf(const exchange::Sheet &sheet, const exchange::Header &header) const;
    [[nodiscard]] int firstCell() const { return m_use == Use::Mend ? 1 : 0; }
    [[nodiscard]] const Column &columnAt(const QModelIndex &index) const
    {
        return m_columns.at(index.column() - firstCell());
    }
    [[nodiscard]] exchange::Cell cellAt(const QModelIndex &index) const;
    [[nodiscard]] const exchange::RejectedRow *rejectedAt(int row) const;
    [[nodiscard]] std::optional<base::Problem> problemAt(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const QModelIndex &index) const;
    [[nodiscard]] QString typed(const QModelIndex &index) const;
    [[nodiscard]] QVariant reasonData(int row, int role) const;
    [[nodiscard]] QString titleOf(const QString &columnName) const;

    const Use m_use;
    const QString m_table;
    const base::Language m_language;
    exchange::Manner m_manner;
    exchange::Sheet m_sheet;
    QList<Column> m_columns;
    QList<qsizetype> m_rows;
    QList<exchange::RejectedRow> m_rejected;
    QHash<qsizetype, qsizetype> m_rejectedPlaces; ///< in m_rejected, by row of the sheet
};

} // namespace ui
