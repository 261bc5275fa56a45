// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/candidate_row.h"

#include "ui/look/metrics.h"
#include "ui/look/text.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype mostBeside = 2; // more, or long ones, stand one under the other
}

CandidateRow::CandidateRow(QWidget *place, QWidget *parent)
    : QWidget(parent), m_place(place), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, space::s);
    m_layout->setSpacing(space::s);
    hide();
}

void CandidateRow::addButton()
{
    const qsizetype answer = m_buttons.size();
    QPushButton *button = makeButton(u"candidate."_s + QString::number(answer + 1), QString());
    m_layout->insertWidget(static_cast<int>(answer), button, 0, Qt::AlignLeft);
    if (m_place->window() == window()) // else the page is being made, in its order
        setTabOrder(answer == 0 ? m_place : m_buttons.last(), button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, answer] { emit chosen(answer); });
    auto *shortcut = new QShortcut(
        Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + answer), m_place, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    m_shortcuts.append(shortcut);
    connect(shortcut, &QShortcut::activated, this, [this, answer] { emit chosen(answer); });
}

void CandidateRow::offer(const QStringList &answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers.first(qMin(answers.size(), most));
    while (m_buttons.size() < m_answers.size())
        addButton();
    if (m_layout->count() == m_buttons.size())
        m_layout->addStretch();
    m_layout->setDirection(m_answers.size() > mostBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool used = i < m_answers.size();
        m_buttons.at(i)->setVisible(used);
        m_shortcuts.at(i)->setEnabled(used);
        if (!used)
            continue;
        m_buttons.at(i)->setText(
            m_answers.at(i) + u"   "_s + m_shortcuts.at(i)->key().toString(QKeySequence::NativeText));
        m_buttons.at(i)->setAccessibleName(m_answers.at(i));
    }
    setVisible(!m_answers.isEmpty());
}

} // namespace ui
