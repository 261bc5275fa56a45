// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/finding_line.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int iconSize = 14;
constexpr int textLeft = iconSize + space::xs;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int unlimited = 10'000;
} // namespace

FindingLine::FindingLine(QWidget *parent) : QWidget(parent)
{
    setTextSize(this, TextSize::Small);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // fixed, it would be cut after its first line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingLine::show(const Mark &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleName(mark.word);
    updateGeometry();
    update();
}

int FindingLine::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - textLeft), unlimited);
    const int text = m_mark.word.isEmpty() ? 0 : fontMetrics().boundingRect(room, wrapped, m_mark.word).height();
    return qMax(fontMetrics().height(), text) + space::s;
}

QSize FindingLine::sizeHint() const
{
    return {0, fontMetrics().height() + space::s};
}

void FindingLine::paintEvent(QPaintEvent *)
{
    if (m_mark.word.isEmpty())
        return;
    QPainter painter(this);
    const QColor color = toneColor(m_mark.tone, palette());
    const int top = (fontMetrics().height() - iconSize) / 2;
    painter.drawPixmap(0, top, iconPixmap(m_mark.icon, color, iconSize, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(rect().adjusted(textLeft, 0, 0, 0), wrapped, m_mark.word);
}

} // namespace ui
