// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/wheel.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdlib>
#include <optional>

namespace ui {

namespace {

constexpr quint64 longestPause = 300; // ms between two events of one turn

/// The end of a turn of the wheel is known only by the pause after it.
class Turn
{
public:
    [[nodiscard]] bool goesOnAt(quint64 time) const { return m_last && time - *m_last < longestPause; }
    void goOn(quint64 time) { m_last = time; }

private:
    std::optional<quint64> m_last; ///< ms
};

bool isSideways(const QWheelEvent &event)
{
    return std::abs(event.angleDelta().x()) > std::abs(event.angleDelta().y());
}

bool canScroll(const QScrollBar &bar, const QWheelEvent &event)
{
    return event.angleDelta().y() > 0 ? bar.value() > bar.minimum() : bar.value() < bar.maximum();
}

/// Hears what comes to the area, and what comes to the page.
class SharedWheel final : public QObject
{
public:
    explicit SharedWheel(QAbstractScrollArea *area) : QObject(area), m_area(area)
    {
        area->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched == m_area->viewport())
            findPage();
        if (event->type() != QEvent::Wheel || !m_page)
            return false;
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (watched == m_area->viewport())
            return isKeptFromArea(*wheel);
        if (!isSideways(*wheel))
            m_pageTurn.goOn(wheel->timestamp());
        return false;
    }

private:
    void findPage()
    {
        for (QWidget *above = m_area->parentWidget(); above && !m_page; above = above->parentWidget())
            m_page = qobject_cast<QScrollArea *>(above);
        if (m_page)
            m_page->viewport()->installEventFilter(this);
    }
    bool isKeptFromArea(QWheelEvent &event)
    {
        const quint64 now = event.timestamp();
        if (isSideways(event))
            return false;
        if (m_areaTurn.goesOnAt(now)) {
            m_areaTurn.goOn(now);
            return !canScroll(*m_area->verticalScrollBar(), event); // accepted: the page does not get it
        }
        const bool isPages = m_page->verticalScrollBar()->maximum() > 0
            && (!hasKeyboard() || m_pageTurn.goesOnAt(now) || !canScroll(*m_area->verticalScrollBar(), event));
        if (isPages)
            event.ignore();
        else
            m_areaTurn.goOn(now);
        return isPages;
    }
    bool hasKeyboard() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == m_area || m_area->isAncestorOf(focus));
    }

    QAbstractScrollArea *m_area;
    QPointer<QScrollArea> m_page; ///< around it
    Turn m_areaTurn;
    Turn m_pageTurn;
};

} // namespace

void shareWheelWithPage(QAbstractScrollArea *area)
{
    new SharedWheel(area);
}

} // namespace ui
