// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/chip.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int iconSize = 16;
}

Chip::Chip(const Mark &mark, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextSize(this, TextSize::Small);
    setMark(mark);
}

void Chip::setMark(const Mark &mark)
{
    m_mark = mark;
    setAccessibleName(mark.word);
    // Without a parent it is not shown: it would be a window of its own for a moment.
    if (mark.word.isEmpty() && mark.icon.isEmpty())
        hide();
    else if (parentWidget())
        show();
    else
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_mark.word);
    const int icon = m_mark.icon.isEmpty() ? 0 : iconSize + space::xs;
    return {text + icon + 2 * space::s, qMax(fontMetrics().height(), iconSize) + 2 * space::xs};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(m_mark.tone, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(m_mark.tone, palette()));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    int left = space::s;
    if (!m_mark.icon.isEmpty()) {
        painter.drawPixmap(
            left, (height() - iconSize) / 2, iconPixmap(m_mark.icon, color, iconSize, devicePixelRatioF()));
        left += iconSize + space::xs;
    }
    painter.setPen(color);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_mark.word);
}

} // namespace ui
