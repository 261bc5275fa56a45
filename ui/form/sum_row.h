// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QTableView;

namespace ui {

class TableModel;

/// The sums of the amount columns, each under its column; stays in view while the rows scroll.
class SumRow final : public QWidget
{
    Q_OBJECT
public:
    SumRow(QTableView *view, TableModel *model, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QTableView *m_view;
    TableModel *m_model;
};

} // namespace ui
