// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/fold_button.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int glyphSize = 16;
}

FoldButton::FoldButton(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextSize(this, TextSize::Large, true);
}

void FoldButton::setMark(const Mark &mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setAccessibleDescription(mark.word);
    update();
}

QSize FoldButton::sizeHint() const
{
    return {200, fontMetrics().height() + 2 * space::m};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    const int top = (height() - glyphSize) / 2;
    const QColor quiet = quietText(palette());
    painter.drawPixmap(
        space::s, top, iconPixmap(isChecked() ? u"arrow-down"_s : u"arrow-right"_s, quiet, glyphSize, ratio));
    painter.setFont(ui::font(TextSize::Small));
    const QColor tone = toneColor(m_mark.tone, palette());
    const int markWidth = painter.fontMetrics().horizontalAdvance(m_mark.word) + glyphSize + space::xs + space::s;
    painter.drawPixmap(width() - markWidth, top, iconPixmap(m_mark.icon, tone, glyphSize, ratio));
    painter.setPen(tone);
    painter.drawText(rect().adjusted(0, 0, -space::s, 0), Qt::AlignVCenter | Qt::AlignRight, m_mark.word);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(glyphSize + 2 * space::s, 0, -markWidth - space::s, 0);
    painter.drawText(room, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange;
        option.rect = rect().adjusted(0, 2, 0, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui
