// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/form_page.h"

#include "ui/form/section_box.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FormPage::FormPage(FormSource &source, const form::Definition &definition, QWidget *parent)
    : Column(definition.tables().isEmpty() ? formColumnWidth : tableColumnWidth, parent)
{
    setObjectName(u"form."_s + definition.code);
    setAccessibleName(definition.title.in(source.language()));
    column()->setSpacing(space::m);
    for (const form::Section &section : definition.sections) {
        auto *box = new SectionBox(source, definition, section);
        connect(box, &SectionBox::entered, this, &FormPage::entered);
        connect(box, &SectionBox::exchangeWanted, this, &FormPage::exchangeWanted);
        connect(
            box, &SectionBox::noteCame, this, &FormPage::showNote, Qt::QueuedConnection); // what it says came just now
        column()->addWidget(box);
        m_sections.append(box);
    }
    column()->addStretch();
    connect(this, &FormPage::entered, this, [this] {
        m_follows = QApplication::mouseButtons() == Qt::NoButton; // what is pressed is seen, and must not move away
        followFocus();
        m_anchor.clear();
        keepPlace();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; }); // by a person
}

/// Shows what has the focus; of a table the cell at hand.
void FormPage::followFocus()
{
    if (QWidget *focus = QApplication::focusWidget(); m_follows && focus && isAncestorOf(focus))
        ensureWidgetVisible(focus, space::xl, space::xxl * 2);
}

/// What has the focus stays where it is on the screen when a finding above it takes more lines.
void FormPage::keepPlace()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !widget()->isAncestorOf(focus)) {
        m_anchor.clear();
        return;
    }
    const int top = focus->mapTo(widget(), QPoint()).y();
    if (focus == m_anchor)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - m_anchorTop);
    m_anchor = focus;
    m_anchorTop = top;
}

/// A note that takes more lines than before has its room first.
void FormPage::showNote(QWidget *note)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_follows = false; // the note is looked at first
    ensureWidgetVisible(note, 0, space::m);
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = Column::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize) {
        keepPlace();
        QMetaObject::invokeMethod(this, &FormPage::followFocus, Qt::QueuedConnection); // when a table has its new rows
    }
    return handled;
}

void FormPage::setHead(QWidget *head)
{
    column()->insertWidget(0, head);
}

void FormPage::reveal(const report::Path &path)
{
    for (SectionBox *section : m_sections)
        if (section->reveal(path))
            return;
}

} // namespace ui
