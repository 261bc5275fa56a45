// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/sum_row.h"

#include "ui/form/table_model.h"
#include "ui/form/table_sums.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype mostAtOnce = 5000; // rows that are added up while one types
constexpr int sumPause = 200; // ms
const QString underway = u"…"_s;
} // namespace

SumRow::SumRow(QTableView *view, TableModel *model, QWidget *parent) : QWidget(parent), m_view(view), m_model(model)
{
    for (int column = 0; column < model->columnCount(); ++column)
        if (isSummed(*model, column))
            m_columns.append(column);
    m_soon.setSingleShot(true);
    m_soon.setInterval(sumPause);
    connect(&m_soon, &QTimer::timeout, this, &SumRow::addUpShown);
    connect(model, &QAbstractItemModel::dataChanged, this, &SumRow::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &SumRow::refresh);
    connect(model, &TableModel::viewChanged, this, &SumRow::refresh);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    refresh();
}

/// The sum of very many rows that are shown follows after a moment; no old one stands there meanwhile.
void SumRow::refresh()
{
    QList<Line> lines{{tr("Sum"), {}}};
    for (const int column : std::as_const(m_columns))
        lines[0].sums.insert(column, sumOfAll(*m_model, column));
    if (m_model->filter().isActive()) {
        lines.append({tr("Shown"), {}});
        for (const int column : std::as_const(m_columns))
            lines[1].sums.insert(column, underway);
    }
    show(lines);
    if (lines.size() > 1 && m_model->shownRows() <= mostAtOnce)
        addUpShown();
    else if (lines.size() > 1)
        m_soon.start();
}

void SumRow::addUpShown()
{
    QList<Line> lines = m_lines;
    if (lines.size() < 2)
        return;
    for (const int column : std::as_const(m_columns))
        lines[1].sums.insert(column, sumOfShown(*m_model, column));
    show(lines);
}

void SumRow::show(const QList<Line> &lines)
{
    m_lines = lines;
    setVisible(!m_columns.isEmpty());
    setFixedHeight(controlHeight * static_cast<int>(lines.size()));
    QStringList words;
    for (const Line &line : lines)
        for (const int column : std::as_const(m_columns))
            words.append(line.label + u' ' + m_model->field(column).label.in(m_model->language()) + u' '
                + line.sums.value(column));
    setAccessibleName(words.join(u", "_s));
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
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines.at(i), controlHeight * static_cast<int>(i));
}

void SumRow::paintLine(QPainter &painter, const Line &line, int top) const
{
    const int left = m_view->verticalHeader()->width();
    painter.setPen(quietText(palette()));
    painter.drawText(QRect(space::s, top, left + 120, controlHeight), Qt::AlignVCenter, line.label);
    painter.setPen(palette().color(QPalette::Text));
    for (const int column : m_columns) {
        const QRect cell(
            left + m_view->columnViewportPosition(column), top, m_view->columnWidth(column) - 5, controlHeight);
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight, line.sums.value(column));
    }
}

} // namespace ui
