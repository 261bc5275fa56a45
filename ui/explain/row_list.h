// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/explanation.h"

#include <QTreeWidget>

namespace ui {

/// The rows that count in a sum: what each is about, and its figure. Each leads to its place in the table.
class RowList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit RowList(const report::Explanation::Counting &counting, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void rowChosen(const report::Path &row);

private:
    void choose(const QTreeWidgetItem *item);

    const QString m_table;
};

} // namespace ui
