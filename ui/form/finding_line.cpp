// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/finding_line.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int iconSize = 14;
}

FindingLine::FindingLine(QWidget *parent) : QWidget(parent)
{
    setTextSize(this, TextSize::Small);
    setFixedHeight(fontMetrics().height() + space::xs);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FindingLine::show(const Mark &mark)
{
    m_mark = mark;
    setToolTip(mark.word);
    setAccessibleName(mark.word);
    update();
}

void FindingLine::paintEvent(QPaintEvent *)
{
    if (m_mark.word.isEmpty())
        return;
    QPainter painter(this);
    const QColor color = toneColor(m_mark.tone, palette());
    painter.drawPixmap(0, (height() - iconSize) / 2, iconPixmap(m_mark.icon, color, iconSize, devicePixelRatioF()));
    painter.setPen(color);
    const QRect room = rect().adjusted(iconSize + space::xs, 0, 0, 0);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_mark.word, Qt::ElideRight, room.width()));
}

} // namespace ui
