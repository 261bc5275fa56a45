// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/style.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int arrowWidth = 30;
constexpr int headerArrow = 10;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isFlat(const QWidget *widget)
{
    return widget && widget->property("flat").toBool();
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    const qreal inset = width / 2;
    const qreal radius = qMin<qreal>(cornerRadius, qMin(rect.width(), rect.height()) / 2.0);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// The background of a button: plain, filled with the accent, or nothing until it is pointed at.
void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = isPrimary(widget) && enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool pointedAt = enabled && (option->state & QStyle::State_MouseOver);
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    QColor line = primary ? fill : lineColor(palette);
    const bool bare = isFlat(widget);
    if (bare && !pressed && !pointedAt) {
        fill = Qt::transparent;
        line = Qt::transparent;
    } else if (pressed || pointedAt) {
        const int amount = pressed ? 112 : 105;
        fill = isDark(palette) ? fill.lighter(amount) : fill.darker(amount);
    }
    drawBox(painter, option->rect, fill, line);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, option->rect.adjusted(-1, -1, 1, 1), Qt::transparent,
            primary ? palette.color(QPalette::WindowText) : palette.color(QPalette::Highlight), 2);
}

void drawEditor(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    QColor line = lineColor(palette);
    if (wrong)
        line = toneColor(Tone::Error, palette);
    if (focus)
        line = palette.color(QPalette::Highlight);
    const QColor fill = palette.color(readOnly || !enabled ? QPalette::Window : QPalette::Base);
    if (readOnly && !focus)
        line = fill;
    drawBox(painter, option->rect, fill, line, focus || wrong ? 2 : 1);
}

void drawArrow(QPainter *painter, const QRect &rect, const QStyleOption *option, const QString &name)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor color
        = enabled ? quietText(option->palette) : option->palette.color(QPalette::Disabled, QPalette::Text);
    const QRect place = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(16, 16), rect);
    painter->drawPixmap(place, iconPixmap(name, color, 16, painter->device()->devicePixelRatio()));
}

/// A box or a circle whose line is seen on every background; filled with the accent when it is on.
void drawIndicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const QPalette &palette = option->palette;
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor quiet = enabled ? quietText(palette) : palette.color(QPalette::Disabled, QPalette::Text);
    const QColor accent = enabled ? palette.color(QPalette::Active, QPalette::Highlight) : quiet;
    const QRect rect = option->rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : quiet, on && round ? 2 : 1));
    painter->setBrush(on && !round ? accent : palette.color(enabled ? QPalette::Base : QPalette::Window));
    const qreal radius = round ? rect.width() / 2.0 : 3;
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (on && round) {
        painter->setBrush(accent);
        painter->drawEllipse(rect.adjusted(4, 4, -4, -4));
    } else if (on) {
        const QColor mark = palette.color(QPalette::Active, enabled ? QPalette::HighlightedText : QPalette::Base);
        const int side = qMin(rect.width(), 14);
        const QRect place = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(side, side), rect);
        painter->drawPixmap(place, iconPixmap(u"checkmark"_s, mark, side, painter->device()->devicePixelRatio()));
    }
    painter->restore();
}

/// The words of a table's header, in as many lines as there is room for.
void drawHeaderLabel(QPainter *painter, const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    if (!header->icon.isNull()) {
        const QRect place(header->rect.left() + space::xs, header->rect.center().y() - 7, 14, 14);
        header->icon.paint(painter, place);
    }
    painter->setPen(option->palette.color(QPalette::ButtonText));
    const int wrap = header->orientation == Qt::Horizontal ? Qt::TextWordWrap : 0;
    painter->drawText(
        header->rect.adjusted(space::xs, 0, -space::xs, 0), int(header->textAlignment) | wrap, header->text);
}

/// Above the label, which keeps its room; pointing up where the smallest comes first.
void drawSortArrow(QPainter *painter, const QStyleOptionHeader &header)
{
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    const QString name = header.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s;
    const QPoint place(header.rect.center().x() - headerArrow / 2, header.rect.top() + 1);
    painter->drawPixmap(place,
        iconPixmap(
            name, header.palette.color(QPalette::Highlight), headerArrow, painter->device()->devicePixelRatio()));
}

/// A thin rounded line; without an end in sight, a third of it is filled.
void drawProgress(QPainter *painter, const QStyleOption *option, bool groove)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const int height = qMin(6, option->rect.height());
    QRect rect(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(), height);
    if (groove || !bar) {
        drawBox(painter, rect, lineColor(option->palette), Qt::transparent);
        return;
    }
    const int range = bar->maximum - bar->minimum;
    rect.setWidth(range > 0 ? rect.width() * (bar->progress - bar->minimum) / range : rect.width() / 3);
    if (rect.width() > 0)
        drawBox(painter, rect, option->palette.color(QPalette::Highlight), Qt::transparent);
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool ticked = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    if (qobject_cast<QAbstractButton *>(widget) && !ticked)
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// Qt does so for push buttons in dialogs only. A key that is held down presses once.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QProxyStyle::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(painter, option, widget); return;
    case PE_PanelLineEdit: drawEditor(painter, option, widget); return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        painter->setPen(lineColor(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox: drawIndicator(painter, option, false); return;
    case PE_IndicatorRadioButton: drawIndicator(painter, option, true); return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawBox(painter, option->rect, Qt::transparent, option->palette.color(QPalette::Highlight), 2);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && (isPrimary(widget) || isFlat(widget))) {
        QStyleOptionButton copy(*qstyleoption_cast<const QStyleOptionButton *>(option));
        if (option->state & State_Enabled)
            copy.palette.setColor(QPalette::ButtonText,
                copy.palette.color(isPrimary(widget) ? QPalette::HighlightedText : QPalette::Link));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && element == CE_ToolButtonLabel && tool->icon.isNull() && option->state & State_Enabled) {
        QStyleOptionToolButton copy(*tool);
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::Link));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel) {
        drawButton(painter, option, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::HasMenu)
            drawArrow(
                painter, option->rect.adjusted(option->rect.width() - arrowWidth, 0, 0, 0), option, u"arrow-down"_s);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->setPen(lineColor(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (element == CE_HeaderSection)
            painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && element == CE_Header) {
        drawControl(CE_HeaderSection, header, painter, widget);
        QStyleOptionHeader label(*header);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        label.rect.adjust(margin, margin, -margin, -margin);
        drawControl(CE_HeaderLabel, &label, painter, widget);
        drawSortArrow(painter, *header);
        return;
    }
    if (element == CE_HeaderLabel) {
        drawHeaderLabel(painter, option);
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        drawProgress(painter, option, element == CE_ProgressBarGroove);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
        const bool held = option->activeSubControls & SC_ScrollBarSlider;
        drawBox(painter, slider, held ? quietText(option->palette) : lineColor(option->palette), Qt::transparent);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            drawEditor(painter, option, widget);
            drawArrow(
                painter, option->rect.adjusted(option->rect.width() - arrowWidth, 0, 0, 0), option, u"arrow-down"_s);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A scroll bar without arrows: all of it is groove.
QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int least = qMin(length, 32);
    const int shown
        = range + bar->pageStep > 0 ? int(qint64(bar->pageStep) * length / (range + bar->pageStep)) : length;
    const int size = range > 0 ? qMax(least, shown) : length;
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto strip = [&](int from, int to) {
        const QRect rect
            = upright ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSubPage: return strip(0, start);
    case SC_ScrollBarAddPage: return strip(start + size, length);
    case SC_ScrollBarSlider: return strip(start, start + size);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = QSize(result.width() + space::m, qMax(result.height(), controlHeight));
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), controlHeight));
    if (type == CT_MenuItem)
        result.setHeight(qMax(result.height(), 30));
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::xs, 0, -space::xs, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(lineColor(option ? option->palette : QApplication::palette()).rgba());
    if (hint == SH_UnderlineShortcut)
        return 1;
    if (hint == SH_ItemView_ShowDecorationSelected && qobject_cast<const QTreeView *>(widget))
        return 0; // the arrow that unfolds a line keeps a background on which it is seen
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ui
