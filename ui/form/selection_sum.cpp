// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/selection_sum.h"

#include "ui/form/table_model.h"
#include "ui/form/table_sums.h"
#include "ui/look/metrics.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int selectionPause = 60; // ms: many cells are selected one after the other
}

SelectionSum::SelectionSum(QTableView *view, TableModel *model) : m_view(view), m_model(model)
{
    setObjectName(model->table().id + u".selected"_s);
    setTextSize(this, TextSize::Small);
    setAlignment(Qt::AlignRight | Qt::AlignTop);
    setWordWrap(true);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(selectionPause);
    connect(&m_soon, &QTimer::timeout, this, &SelectionSum::refresh);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
}

void SelectionSum::refresh()
{
    const QString sum = sumOfCells(*m_model, m_view->selectionModel()->selection());
    setText(sum.isEmpty() ? QString() : tr("Selected: %1").arg(sum));
    setVisible(!sum.isEmpty());
}

} // namespace ui
