// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

namespace ui {

/// Editors and looks of the cells of a form's table.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    /// What is cut in its cell is told whole, after what is wrong with it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

signals:
    void entered(int rows); ///< Enter was pressed in an editor, which is closed: so many rows down
    void rangePasted(); ///< several cells, into an editor, which is closed: they belong to the table

protected:
    /// Enter is heard here alone, so that it moves once: the editor would let it through to the table as well. Cells
    /// that are pasted, as they came from a spreadsheet.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *makeBox(QWidget *parent, const QModelIndex &index) const;
    [[nodiscard]] QWidget *makeLine(QWidget *parent, const QModelIndex &index) const;
    /// Enter in the list of proposals does not come to the event filter.
    void finishAfter(QLineEdit *line, QWidget *editor) const;
    void finish(QWidget *editor, int rows);
    bool paste(QWidget *editor);
};

} // namespace ui
