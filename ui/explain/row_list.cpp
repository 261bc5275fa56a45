// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/explain/row_list.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostLines = 10; // the others are scrolled to
constexpr int rowRole = Qt::UserRole;
} // namespace

RowList::RowList(const report::Explanation::Counting &counting, QWidget *parent)
    : QTreeWidget(parent), m_table(counting.table)
{
    setObjectName(u"explanation.rows."_s + counting.table);
    setAccessibleName(counting.words);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const report::Explanation::CountedRow &row : counting.rows) {
        const QString title = row.title.isEmpty() ? tr("Row %1").arg(row.position + 1) : row.title;
        auto *item = new QTreeWidgetItem(this, {title, row.value});
        item->setToolTip(0, tr("Row %1: %2").arg(row.position + 1).arg(title));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, rowRole, row.id);
    }
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this, &RowList::choose);
    connect(this, &QTreeWidget::itemActivated, this, &RowList::choose);
}

void RowList::choose(const QTreeWidgetItem *item)
{
    emit rowChosen({m_table, item->data(0, rowRole).toLongLong(), {}});
}

QSize RowList::sizeHint() const
{
    const int lines = qMin(topLevelItemCount(), mostLines);
    return {200, lines * sizeHintForRow(0) + 2 * frameWidth()};
}

} // namespace ui
