// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/comparison.h"

#include <QAbstractTableModel>

namespace ui {

/// What differs between two moments, as lines of a table.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ComparisonModel(const desk::Workplace &workplace, QObject *parent = nullptr);

    void show(const QList<desk::Changed> &changes);
    [[nodiscard]] const desk::Changed &at(int row) const { return m_changes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString lastWords(const desk::Changed &changed) const;

    const desk::Workplace &m_workplace;
    QList<desk::Changed> m_changes;
};

} // namespace ui
