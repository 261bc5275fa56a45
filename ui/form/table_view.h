// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

#include <QTableView>

namespace ui {

class TableActions;
class TableModel;

/// A table that is typed into like a sheet: type to edit, Enter goes down, Tab right, Tab in the last cell leaves.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(TableModel *model, QWidget *parent = nullptr);

    /// Makes it the cell at hand, selected alone, whatever keys are held down.
    void goTo(const QModelIndex &index);
    void reveal(const QModelIndex &index);
    /// What can be done in it.
    [[nodiscard]] TableActions *acts() const { return m_acts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void columnEntered(int column);
    void rowLeft(); ///< for another one, or for another place
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int headerHeight() const;
    void fitColumns();
    void fitHeaders();
    void move(int rows, int columns);
    void makeHeaders();
    void followView();
    void layOut();

    TableModel *m_model;
    TableActions *m_acts;
    report::Path m_kept; ///< where one was before other rows are shown
    int m_room = 0; ///< for which the columns are made, in pixels
    bool m_isFitting = false; ///< no person draws the columns
};

} // namespace ui
