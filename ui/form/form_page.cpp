// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/form_page.h"

#include "ui/form/section_box.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FormPage::FormPage(FormSource &source, const form::Definition &definition, QWidget *parent)
    : QScrollArea(parent), m_column(new QWidget), m_layout(new QVBoxLayout(m_column))
{
    setObjectName(u"form."_s + definition.code);
    setAccessibleName(definition.title.in(source.language()));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *centered = new QHBoxLayout(inside);
    centered->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    centered->addWidget(m_column, 1);
    centered->addStretch(0);
    m_column->setMaximumWidth(formColumnWidth);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    for (const form::Section &section : definition.sections) {
        auto *box = new SectionBox(source, definition, section);
        connect(box, &SectionBox::entered, this, &FormPage::entered);
        m_layout->addWidget(box);
        m_sections.append(box);
    }
    m_layout->addStretch();
    setWidget(inside);
    connect(this, &FormPage::entered, this, [this] {
        if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
            ensureWidgetVisible(focus, space::xl, space::xxl * 2);
    });
}

void FormPage::setHead(QWidget *head)
{
    m_layout->insertWidget(0, head);
}

void FormPage::reveal(const report::Path &path)
{
    for (SectionBox *section : m_sections)
        if (section->reveal(path))
            return;
}

} // namespace ui
