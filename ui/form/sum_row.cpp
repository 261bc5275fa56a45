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
    connect(&model->source(), &FormSource::changed, this, [this] {
        if (readLastYear())
            refresh();
    });
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    static_cast<void>(readLastYear());
    refresh();
}

/// Adds last year's rows up when they are others than before: once, however often this year's change. True: they were.
bool SumRow::readLastYear()
{
    const QList<report::Row> &rows = m_model->source().previous().rows(m_model->table().id);
    if (rows.isSharedWith(m_rowsBefore))
        return false;
    m_rowsBefore = rows;
    m_lastYear.clear();
    for (const int column : std::as_const(m_columns))
        if (const QString sum = sumOfLastYear(*m_model, column); !sum.isEmpty())
            m_lastYear.insert(column, sum);
    return true;
}

SumRow::Line SumRow::lineOfAll() const
{
    Line line{tr("Sum"), {}};
    for (const int column : m_columns)
        line.sums.insert(column, sumOfAll(*m_model, column));
    return line;
}

/// The sum of very many rows that are shown follows after a moment; no old one stands there meanwhile.
void SumRow::refresh()
{
    QList<Line> lines{lineOfAll()};
    if (!m_lastYear.isEmpty())
        lines.append({QString::number(m_model->campaign().year() - 1), m_lastYear, true});
    const bool isFiltered = m_model->filter().isActive();
    if (isFiltered) {
        lines.append({tr("Shown"), {}});
        for (const int column : std::as_const(m_columns))
            lines.last().sums.insert(column, underway);
    }
    show(lines);
    if (isFiltered && m_model->shownRows() <= mostAtOnce)
        addUpShown();
    else if (isFiltered)
        m_soon.start();
}

void SumRow::addUpShown()
{
    if (!m_model->filter().isActive())
        return;
    QList<Line> lines = m_lines;
    for (const int column : std::as_const(m_columns))
        lines.last().sums.insert(column, sumOfShown(*m_model, column));
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
            if (line.sums.contains(column))
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
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines.at(i), controlHeight * static_cast<int>(i));
}

void SumRow::paintLine(QPainter &painter, const Line &line, int top) const
{
    const int left = m_view->verticalHeader()->width();
    QFont own = font();
    own.setBold(!line.isQuiet);
    painter.setFont(own);
    painter.setPen(quietText(palette()));
    painter.drawText(QRect(space::s, top, left + 120, controlHeight), Qt::AlignVCenter, line.label);
    if (!line.isQuiet)
        painter.setPen(palette().color(QPalette::Text));
    painter.save();
    painter.setClipRect(QRect(left, top, width() - left, controlHeight)); // as the rows, which go below their numbers
    for (const int column : m_columns) {
        const QRect cell(
            left + m_view->columnViewportPosition(column), top, m_view->columnWidth(column) - 5, controlHeight);
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight, line.sums.value(column));
    }
    painter.restore();
}

} // namespace ui
