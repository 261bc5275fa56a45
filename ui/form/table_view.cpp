// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_view.h"

#include "ui/form/column_widths.h"
#include "ui/form/table_actions.h"
#include "ui/form/table_delegate.h"
#include "ui/form/table_model.h"
#include "ui/look/metrics.h"
#include "ui/look/wheel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int lineHeight = 34;
constexpr int mostRows = 12;
constexpr int leastRowNumber = 36;
constexpr int rowMark = 20; // for the icon beside the number
constexpr int leastColumn = 56;
constexpr int linesOfHeader = 3;
constexpr int mostHeader = 200;
} // namespace

TableView::TableView(TableModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_acts(nullptr)
{
    setModel(model);
    m_acts = new TableActions(this, model);
    auto *delegate = new TableDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &TableDelegate::entered, this, [this](int rows) { move(rows, 0); });
    connect(delegate, &TableDelegate::rangePasted, this, [this] {
        goTo(currentIndex()); // from there, whatever else was selected
        m_acts->paste();
    });
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
    shareWheelWithPage(this);
    makeHeaders();
    followView();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitColumns();
}

/// A click on a label sorts by its column, a second one the other way round, a third one as in the report.
void TableView::makeHeaders()
{
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideNone); // the style breaks it into lines
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting)
            return;
        m_model->source().drawnWidths().insert(m_model->field(column).id, width);
        fitHeaders();
        updateGeometry();
        emit resized();
    });
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        m_acts->showColumnMenu(horizontalHeader()->logicalIndexAt(at), horizontalHeader()->mapToGlobal(at));
    });
}

/// Whatever rows are shown, one stays in the row where one is.
void TableView::followView()
{
    const auto heightChanged = [this] {
        fitHeaders();
        updateGeometry();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, heightChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, heightChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, heightChanged);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &TableView::layOut);
    connect(m_model, &TableModel::viewAboutToChange, this, [this] { m_kept = m_model->path(currentIndex()); });
    connect(m_model, &TableModel::viewChanged, this, [this] {
        if (const QModelIndex kept = m_model->indexOf(m_kept); m_kept.row && kept.isValid())
            goTo(kept);
    });
}

/// Qt puts off the layout that new labels ask for until the cells are painted. Made in the midst of that, it lets the
/// headers paint over whatever hides a part of them.
void TableView::layOut()
{
    for (QAbstractItemView *view :
        std::initializer_list<QAbstractItemView *>{horizontalHeader(), verticalHeader(), this})
        view->doItemsLayout();
}

/// For all the lines that the labels take in the columns as wide as they are, and at least the usual number.
int TableView::headerHeight() const
{
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    int height = linesOfHeader * metrics.lineSpacing();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - labelPadding, mostHeader);
        const QString label = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, label).height());
    }
    return qMin(height, mostHeader) + space::s;
}

/// The labels above and the numbers at the left are never cut.
void TableView::fitHeaders()
{
    const QString widest(QString::number(m_model->rowCount()).size(), u'9');
    const int numbers = verticalHeader()->fontMetrics().horizontalAdvance(widest) + labelPadding + rowMark;
    verticalHeader()->setMinimumWidth(qMax(leastRowNumber, numbers));
    if (const int height = headerHeight(); height != horizontalHeader()->height())
        horizontalHeader()->setFixedHeight(height);
    updateGeometries();
}

/// A column that a person drew stays so wide; the others share what it leaves.
void TableView::fitColumns()
{
    const QHash<QString, int> &drawn = m_model->source().drawnWidths();
    const TableFonts fonts{font(), horizontalHeader()->fontMetrics()};
    QList<ColumnRoom> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = drawn.value(m_model->field(column).id);
        columns.append(width > 0 ? ColumnRoom{width, width} : roomOf(*m_model, column, fonts));
    }
    m_room = viewport()->width();
    const QList<int> widths = widthsIn(m_room, columns);
    m_isFitting = true;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_isFitting = false;
    fitHeaders();
}

QSize TableView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, headerHeight() + lineHeight * rows + bar + 1};
}

QSize TableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

/// The page shows the place where one types. Qt forgets the labels above it and the numbers beside it.
QVariant TableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && currentIndex().isValid())
        return visualRect(currentIndex()).translated(viewport()->pos());
    return QTableView::inputMethodQuery(query);
}

void TableView::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void TableView::reveal(const QModelIndex &index)
{
    goTo(index);
    setFocus(Qt::OtherFocusReason);
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
        goTo(next);
}

/// The other keys are those of the actions.
void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        move(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    else
        QTableView::keyPressEvent(event);
}

/// By the menu key it comes up at the cell at hand.
void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    m_acts->showCellMenu(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

/// Enter in an editor is the delegate's to tell; the hint for it also comes when the row is left in another way.
void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        move(0, 1);
    if (hint == QAbstractItemDelegate::EditPreviousItem)
        move(0, -1);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        emit columnEntered(current.column());
    if (current.row() != previous.row())
        emit rowLeft();
}

/// An editor in a cell, a menu or another window is no other place.
void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    const QWidget *now = QApplication::focusWidget();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && !(now && isAncestorOf(now)))
        emit rowLeft();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool pressed = event->reason() == Qt::MouseFocusReason; // a press chooses its own cell
    if (!pressed && !currentIndex().isValid() && m_model->rowCount() > 0)
        goTo(m_model->index(0, 0));
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

/// A table that was hidden is told of no width but its last; so the room is compared with that of the columns.
void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (viewport()->width() != m_room) {
        fitColumns();
        updateGeometry();
        if (hasFocus())
            scrollTo(currentIndex());
    }
    emit resized();
}

} // namespace ui
