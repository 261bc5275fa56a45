// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/column.h"

#include "ui/look/metrics.h"

#include <QVBoxLayout>

namespace ui {

void scrollUpright(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void bringIntoSight(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget);
    };
    QMetaObject::invokeMethod(widget, scroll, Qt::QueuedConnection); // when it has its place
}

Column::Column(int widest, QWidget *parent, Side side) : QScrollArea(parent)
{
    scrollUpright(this);
    auto *inside = new QWidget;
    auto *things = new QWidget;
    things->setMaximumWidth(widest);
    auto *outer = new QHBoxLayout(inside);
    outer->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    if (side == Side::Middle)
        outer->addStretch(0);
    outer->addWidget(things, 1);
    outer->addStretch(0);
    m_column = new QVBoxLayout(things);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(inside);
}

} // namespace ui
