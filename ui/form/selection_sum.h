// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>
#include <QTimer>

class QTableView;

namespace ui {

class TableModel;

/// Under a table, what the selected cells add up to, a moment after they were selected. Hidden when that is
/// nothing.
class SelectionSum final : public QLabel
{
    Q_OBJECT
public:
    SelectionSum(QTableView *view, TableModel *model);

private:
    void refresh();

    QTableView *m_view;
    TableModel *m_model;
    QTimer m_soon;
};

} // namespace ui
