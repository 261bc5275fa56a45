// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/step_box.h"

#include <QHBoxLayout>

namespace ui {

StepBox::StepBox(int number, const QString &title, QWidget *parent)
    : Sheet(parent),
      m_number(new Text(QString::number(number), TextSize::Large, true)),
      m_title(new Text(title, TextSize::Large, true)),
      m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    m_number->setWordWrap(false);
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_body->setSpacing(space::s);
    layout->addLayout(m_body);
    setLit(false);
}

void StepBox::setLit(bool lit)
{
    m_number->setTone(lit ? Tone::Accent : Tone::Neutral);
    m_title->setTone(lit ? std::nullopt : std::optional(Tone::Neutral));
}

} // namespace ui
