// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/rows_view.h"

#include "ui/import/rows_model.h"
#include "ui/look/metrics.h"
#include "ui/look/wheel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostRows = 8;
constexpr int widest = 320;
constexpr int narrowest = 72;

/// What comes of a mended cell is known a moment later, and told to all cells: what is being typed meanwhile stays.
class KeepingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (const auto *line = qobject_cast<QLineEdit *>(editor); !line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

} // namespace

RowsView::RowsView(const QString &name, const QString &accessibleName, RowsModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(model);
    setItemDelegate(new KeepingDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads on to the next thing, arrows through the cells
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    shareWheelWithPage(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setDefaultSectionSize(controlHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(u"100000"_s) + space::m);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsView::fit);
    fit();
}

void RowsView::fit()
{
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int inOneLine = fontMetrics().horizontalAdvance(title) + 2 * space::l;
        setColumnWidth(
            column, std::clamp(columnWidth(column), std::max(inOneLine, narrowest), std::max(inOneLine, widest)));
    }
    updateGeometry();
}

QSize RowsView::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    return {400,
        horizontalHeader()->sizeHint().height() + rows * controlHeight + horizontalScrollBar()->sizeHint().height()
            + 2 * frameWidth()};
}

QSize RowsView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowEntered(current.row());
}

} // namespace ui
