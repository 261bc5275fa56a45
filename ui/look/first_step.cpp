// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/first_step.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FirstStep::FirstStep(const QString &name, QWidget *parent)
    : Sheet(parent),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_text(Text::quiet(QString())),
      m_button(makeButton(name, QString(), true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::xs);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &FirstStep::taken);
}

void FirstStep::show(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
}

} // namespace ui
