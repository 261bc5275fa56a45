// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/pin_field.h"

#include "ui/fields/pin_accessible.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <utility>

namespace ui {

namespace {
constexpr int dotSize = 9;
constexpr int dotStep = 18;
} // namespace

PinField::PinField(QWidget *parent) : QWidget(parent)
{
    installPinAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(controlHeight + space::xs);
}

QSize PinField::sizeHint() const
{
    return {maximumDigits * dotStep + 2 * space::m, controlHeight + space::xs};
}

base::Secret PinField::take()
{
    base::Secret result = std::exchange(m_digits, base::Secret());
    update();
    emit changed();
    return result;
}

void PinField::clear()
{
    m_digits.wipe();
    update();
    emit changed();
}

void PinField::addDigit(int digit)
{
    if (count() >= maximumDigits || !m_digits.append(static_cast<char>('0' + digit)))
        return;
    update();
    emit changed();
    QAccessibleValueChangeEvent event(this, count());
    QAccessible::updateAccessibility(&event);
}

void PinField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !shortcut) {
        addDigit(key - Qt::Key_0);
        return;
    }
    if (key == Qt::Key_Backspace) {
        m_digits.removeLast();
        update();
        emit changed();
        return;
    }
    if (key == Qt::Key_Delete || (key == Qt::Key_Escape && count() > 0)) {
        clear();
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isComplete()) {
        emit entered();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PinField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const qreal top = (height() - dotSize) / 2.0;
    for (int i = 0; i < count(); ++i)
        painter.drawEllipse(QRectF(space::m + i * dotStep, top, dotSize, dotSize));
    if (hasFocus())
        painter.drawRect(QRectF(space::m + count() * dotStep - 3, space::s, 1, height() - 2 * space::s));
}

void PinField::focusInEvent(QFocusEvent *event)
{
    m_silence.emplace();
    QWidget::focusInEvent(event);
    update();
}

void PinField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_silence.reset();
    update();
}

void PinField::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void PinField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        clear();
    QWidget::changeEvent(event);
}

} // namespace ui
