// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ui {

class RowsModel;

/// Rows of a file, as many as fit into its height; columns as wide as their first rows need.
class RowsView final : public QTableView
{
    Q_OBJECT
public:
    RowsView(const QString &name, const QString &accessibleName, RowsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowEntered(int row);

protected:
    /// Enter opens the cell, where the dialog would take it for its button.
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
};

} // namespace ui
