// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/problem_page.h"

#include "ui/look/text.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProblemPage::ProblemPage(const base::Problem &problem, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"page.problem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch();
    layout->addWidget(new Text(tr("The file cannot be opened"), TextSize::Title, true));
    auto *message = new Text(problem.message());
    message->setObjectName(u"problem.message"_s);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(message);
    layout->addWidget(Text::quiet(problem.where, TextSize::Small));
    QPushButton *retry = makeButton(u"problem.retry"_s, tr("Try again"), true);
    connect(retry, &QPushButton::clicked, this, &ProblemPage::retryWanted);
    layout->addWidget(retry);
    layout->addStretch(2);
}

} // namespace ui
