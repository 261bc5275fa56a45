// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/sum_row.h"

#include "form/display.h"
#include "ui/form/table_model.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

SumRow::SumRow(QTableView *view, TableModel *model, QWidget *parent) : QWidget(parent), m_view(view), m_model(model)
{
    setFixedHeight(controlHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, &SumRow::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SumRow::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &SumRow::refresh);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    refresh();
}

void SumRow::refresh()
{
    QStringList words;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->field(column).type == form::Type::Money)
            words.append(m_model->field(column).label.in(m_model->language()) + u' '
                + form::displayedNumber(m_model->sum(column), 2, m_model->language()));
    if (words.isEmpty())
        hide();
    setAccessibleName(tr("Sum: %1").arg(words.join(u", "_s)));
    update();
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, 0, width(), 0);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int left = m_view->verticalHeader()->width();
    painter.setPen(quietText(palette()));
    painter.drawText(QRect(space::s, 0, left + 120, height()), Qt::AlignVCenter, tr("Sum"));
    painter.setPen(palette().color(QPalette::Text));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->field(column).type != form::Type::Money)
            continue;
        const QRect cell(left + m_view->columnViewportPosition(column), 0, m_view->columnWidth(column) - 5, height());
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight,
            form::displayedNumber(m_model->sum(column), 2, m_model->language()));
    }
}

} // namespace ui
