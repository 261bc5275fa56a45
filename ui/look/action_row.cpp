// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/action_row.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int glyphSize = 16;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int unlimited = 10'000;
} // namespace

ActionRow::ActionRow(const Mark &mark, const QString &below, QWidget *parent)
    : QAbstractButton(parent), m_mark(mark), m_below(below)
{
    setText(mark.word);
    setAccessibleName(mark.word);
    setAccessibleDescription(below);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ActionRow::textRoom(int width) const
{
    return {space::s + glyphSize + space::s, space::s, width - 2 * glyphSize - space::xxl, unlimited};
}

int ActionRow::heightForWidth(int width) const
{
    const QRect room = textRoom(width);
    int height = fontMetrics().boundingRect(room, wrapped, m_mark.word).height();
    if (!m_below.isEmpty())
        height += space::xs + QFontMetrics(ui::font(TextSize::Small)).boundingRect(room, wrapped, m_below).height();
    return height + 2 * space::s;
}

QSize ActionRow::sizeHint() const
{
    return {280, heightForWidth(280)};
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(Tone::Accent, palette()));
        painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    }
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(
        space::s, space::s + 2, iconPixmap(m_mark.icon, toneColor(m_mark.tone, palette()), glyphSize, ratio));
    QRect room = textRoom(width());
    painter.setPen(palette().color(QPalette::WindowText));
    QRect used;
    painter.drawText(room, wrapped, m_mark.word, &used);
    room.setTop(used.bottom() + space::xs);
    painter.setPen(quietText(palette()));
    painter.setFont(ui::font(TextSize::Small));
    painter.drawText(room, wrapped, m_below);
    painter.drawPixmap(width() - space::s - glyphSize, (height() - glyphSize) / 2,
        iconPixmap(u"arrow-right"_s, quietText(palette()), glyphSize, ratio));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui
