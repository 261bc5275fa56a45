// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_view.h"

#include "ui/form/table_delegate.h"
#include "ui/form/table_model.h"
#include "ui/look/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int lineHeight = 34;
constexpr int mostRows = 12;
constexpr int textWidth = 190;
constexpr int leastText = 140;
constexpr int mostForLabel = 200;

int widthFor(form::Type type)
{
    switch (type) {
    case form::Type::Count:
    case form::Type::Fte:
    case form::Type::Percent: return 110;
    case form::Type::Date: return 116;
    case form::Type::Money:
    case form::Type::Decimal: return 140;
    default: return textWidth;
    }
}
} // namespace

TableView::TableView(TableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new TableDelegate(this));
    setObjectName(model->table().id);
    setAccessibleName(model->table().label.in(model->language()));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumWidth(36);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setFixedHeight(lineHeight);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::resized);
    const auto heightChanged = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, heightChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, heightChanged);
    connect(model, &QAbstractItemModel::modelReset, this, heightChanged);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitColumns();
}

/// Columns have the width of their kind; what is left over goes to the texts, and they give first where it is narrow.
void TableView::fitColumns()
{
    int total = 0;
    QList<int> widths;
    QList<int> giving;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString label = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int forLabel = qMin(fontMetrics().horizontalAdvance(label) + space::xl, mostForLabel);
        const int forType = widthFor(m_model->field(column).type);
        widths.append(qMax(forType, forLabel));
        total += widths.last();
        if (forType == textWidth)
            giving.append(column);
    }
    if (!giving.isEmpty()) {
        const int share = (viewport()->width() - total) / static_cast<int>(giving.size());
        for (const int column : giving)
            widths[column] = qMax(leastText, widths.at(column) + share);
    }
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

QSize TableView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, lineHeight * (rows + 1) + bar + 1};
}

QSize TableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TableView::reveal(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

void TableView::removeSelectedRows()
{
    QList<int> rows;
    for (const QModelIndex &cell : selectionModel()->selectedIndexes())
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    m_model->removeRowsAt(rows);
}

void TableView::move(int rows, int columns)
{
    QModelIndex next = currentIndex();
    int row = next.row() + rows;
    int column = next.column() + columns;
    if (column >= m_model->columnCount() || column < 0) {
        row += column < 0 ? -1 : 1;
        column = column < 0 ? m_model->columnCount() - 1 : 0;
    }
    next = m_model->index(row, column);
    if (next.isValid())
        setCurrentIndex(next);
}

bool TableView::clipboardKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->copied(selectionModel()->selectedIndexes()));
        return true;
    }
    if (event->matches(QKeySequence::Paste) && currentIndex().isValid()) {
        m_model->paste(QGuiApplication::clipboard()->text(), currentIndex());
        return true;
    }
    return false;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (clipboardKey(event))
        return;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: move(1, 0); return;
    case Qt::Key_Delete:
        if (control)
            removeSelectedRows();
        else
            m_model->clearCells(selectionModel()->selectedIndexes());
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    const bool submitted = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (next || previous)
        move(0, next ? 1 : -1);
    else if (submitted)
        move(1, 0);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        emit columnEntered(current.column());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    emit columnEntered(qMax(0, currentIndex().column()));
}

/// Tab goes from cell to cell and leaves the table after the last one, so that nobody is caught in it.
bool TableView::focusNextPrevChild(bool next)
{
    const QModelIndex before = currentIndex();
    if (hasFocus() && before.isValid()) {
        move(0, next ? 1 : -1);
        if (currentIndex() != before)
            return true;
    }
    return QTableView::focusNextPrevChild(next);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitColumns();
        updateGeometry();
    }
    emit resized();
}

} // namespace ui
