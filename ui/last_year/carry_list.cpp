// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/last_year/carry_list.h"

#include "ui/told.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int idRole = Qt::UserRole;
}

CarryList::CarryList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"lastYear.list"_s);
    setAccessibleName(tr("What is taken over"));
    setHeaderLabels({tr("Field or table"), tr("Last year"), tr("Remark")});
    setRootIsDecorated(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    header()->setStretchLastSection(true);
}

void CarryList::setChoices(const QList<desk::CarryChoice> &choices, base::Language language)
{
    clear();
    for (const desk::CarryChoice &one : choices) {
        const QString remark = one.closed ? told(*one.closed, language) : one.left;
        auto *item = new QTreeWidgetItem(this, {one.label, one.what, remark});
        item->setData(0, idRole, one.carryover.id);
        item->setToolTip(2, remark);
        if (one.isOffered())
            item->setCheckState(0, Qt::Checked);
        else
            item->setDisabled(true);
    }
    resizeColumnToContents(0);
    resizeColumnToContents(1);
}

QStringList CarryList::chosen() const
{
    QStringList ids;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        if (!item->isDisabled() && item->checkState(0) == Qt::Checked)
            ids.append(item->data(0, idRole).toString());
    }
    return ids;
}

} // namespace ui
