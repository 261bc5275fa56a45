// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/table_paste.h"

#include <QAction>

#include <functional>
#include <memory>

class QMenu;

namespace ui {

class TableView;

/// All that can be done in a table: by key while the table has the focus, and in the menus of a cell and of a column.
class TableActions final : public QObject
{
    Q_OBJECT
public:
    TableActions(TableView *view, TableModel *model);

    /// At the cell at hand, after a click or by the menu key.
    void showCellMenu(const QPoint &global);
    void showColumnMenu(int column, const QPoint &global);
    /// To be heard in what stands around the table too.
    [[nodiscard]] QList<QAction *> findActions() const { return m_views.last(3); }
    void paste(); ///< what the clipboard has, into the selection
    void addRow(); ///< goes to the blank one
    void removeRows();
    void showAll();

signals:
    void findWanted(); ///< where to type what to look for
    void nextWanted(bool forward);
    /// Something stands in the way of what was pasted; a person decides.
    void pasteInDoubt(const std::shared_ptr<TablePaste> &paste);

private:
    using Act = std::function<void()>;

    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys, const Act &act);
    void addEdits();
    void addViews();
    void followEditability();
    void copy();
    void sort(Qt::SortOrder order);
    void onlyThisValue();
    void onlyFindings();
    void prepare(int column);
    void popUp(const QList<QAction *> &actions, const QPoint &global);
    [[nodiscard]] QItemSelection selection() const;

    TableView *m_view;
    TableModel *m_model;
    int m_column = 0; ///< that a menu was opened for
    QList<QAction *> m_edits; ///< in the order of the menu; null pointers stand for a line between groups
    QList<QAction *> m_views;
    QAction *m_value = nullptr;
    QAction *m_reportOrder = nullptr;
    QAction *m_all = nullptr;
};

} // namespace ui
