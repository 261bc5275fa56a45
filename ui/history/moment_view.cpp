// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/moment_view.h"

#include "desk/history.h"
#include "desk/overview.h"
#include "form/display.h"
#include "ui/form/form_page.h"
#include "ui/history/moment_source.h"
#include "ui/look/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

MomentView::MomentView(Tools &tools, const form::Definition &definition, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_definition(definition),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_text(new Text(QString())),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(space::xl, space::l, space::xl, 0);
    room->addWidget(makeNotice());
    m_layout->addLayout(room);
}

QWidget *MomentView::makeNotice()
{
    auto *notice = new Sheet;
    notice->setObjectName(u"history.notice"_s);
    notice->setTone(Tone::Locked);
    auto *layout = new QVBoxLayout(notice);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    QPushButton *history = makeButton(u"history.list"_s, tr("To the history"));
    QPushButton *compare = makeButton(u"history.compareNow"_s, tr("Compare with now"));
    QPushButton *now = makeButton(u"history.now"_s, tr("Back to now"), true);
    for (QPushButton *button : {now, history, compare})
        line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
    connect(history, &QPushButton::clicked, this, &MomentView::historyWanted);
    connect(now, &QPushButton::clicked, this, &MomentView::nowWanted);
    connect(compare, &QPushButton::clicked, this, [this] { emit comparisonWithNowWanted(m_event); });
    return notice;
}

void MomentView::show(const desk::MomentPointer &moment)
{
    clear();
    m_event = moment->event.sequence;
    m_title->setText(tr("As it was on %1").arg(form::displayedMoment(moment->event.at, m_tools.language())));
    const desk::EventWords last = desk::words(moment->event, m_tools.workplace);
    QString text
        = tr("To look at only. The last thing that had happened: %1, %2 (%3).").arg(last.kind, last.what, last.who);
    if (moment->states.contains(m_definition.code))
        text += u' ' + tr("State then: %1.").arg(desk::words(moment->states.value(m_definition.code)));
    m_text->setText(text);
    auto *source = new MomentSource(moment, m_tools.language());
    source->insist(m_definition.code); // all that was missing then is shown
    m_report = new FormPage(*source, m_definition);
    source->setParent(m_report); // goes after its page: children go last
    m_layout->addWidget(m_report, 1);
}

void MomentView::clear()
{
    delete std::exchange(m_report, nullptr);
}

} // namespace ui
