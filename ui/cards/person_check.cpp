// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/cards/person_check.h"

#include "desk/card_check.h"
#include "desk/known_role.h"
#include "desk/overview.h"
#include "form/display.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Mark markOf(desk::CardLine::Weight weight)
{
    switch (weight) {
    case desk::CardLine::Weight::Good: return {{}, u"checkmark"_s, Tone::Ok};
    case desk::CardLine::Weight::Remark: return {{}, u"draw-circle"_s, Tone::Neutral};
    case desk::CardLine::Weight::Warning: return {{}, u"data-warning"_s, Tone::Warning};
    case desk::CardLine::Weight::Trouble: break;
    }
    return {{}, u"data-error"_s, Tone::Error};
}

Mark verdictMark(const desk::CardResult &result, bool isRecent)
{
    if (!desk::troublesOf(result).isEmpty())
        return {desk::verdictOf(result), u"data-error"_s, Tone::Error};
    if (!isRecent)
        return {PersonCheck::tr("in order, but too long ago"), u"data-warning"_s, Tone::Warning};
    return {desk::verdictOf(result), u"checkmark"_s, Tone::Ok};
}

} // namespace

PersonCheck::PersonCheck(const store::Signatory &signatory, QWidget *parent)
    : Sheet(parent),
      m_signatory(signatory),
      m_verdict(new Chip),
      m_when(Text::quiet(QString(), TextSize::Small)),
      m_lines(new QWidget),
      m_grid(new QGridLayout(m_lines)),
      m_check(makeButton(u"check."_s + store::code(signatory.role), tr("Check this card")))
{
    setObjectName(u"cards."_s + store::code(signatory.role));
    setAccessibleName(signatory.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("%1, %2").arg(signatory.name, desk::words(signatory.role)), TextSize::Large, true));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    m_verdict->setObjectName(u"verdict."_s + store::code(signatory.role));
    head->addWidget(m_verdict);
    head->addWidget(m_when, 1);
    layout->addLayout(head);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(2, 1);
    layout->addWidget(m_lines);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    m_check->setAccessibleName(tr("Check the card of %1").arg(signatory.name));
    connect(m_check, &QPushButton::clicked, this, &PersonCheck::checkWanted);
}

void PersonCheck::refresh(const desk::Workplace &workplace)
{
    const std::optional<desk::CardResult> last = desk::lastCheck(workplace, m_signatory);
    m_good = last && desk::troublesOf(*last).isEmpty() && desk::isRecentCheck(workplace, *last);
    if (!last)
        return showNever(workplace);
    m_verdict->setMark(verdictMark(*last, desk::isRecentCheck(workplace, *last)));
    m_when->setText(tr("checked on %1").arg(form::displayedMoment(last->at, workplace.surroundings().language())));
    showLines(desk::linesOf(*last, workplace.surroundings()));
}

void PersonCheck::showNever(const desk::Workplace &workplace)
{
    m_verdict->setMark({tr("not checked yet"), u"draw-circle"_s, Tone::Neutral});
    m_when->setText(tr("Put the card into a reader; the PIN is asked, and nothing is signed."));
    const std::optional<desk::CardLine> role = desk::knownRoleLine(workplace, m_signatory);
    showLines(role ? QList{*role} : QList<desk::CardLine>());
}

void PersonCheck::showLines(const QList<desk::CardLine> &lines)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_lines->setVisible(!lines.isEmpty());
    int row = 0;
    for (const desk::CardLine &line : lines) {
        const Mark mark = markOf(line.weight);
        auto *what = Text::quiet(line.what);
        auto *found = new Text(line.found);
        what->setWordWrap(false);
        for (Text *text : {what, found})
            text->setContentsMargins(0, space::xs, 0, 0); // on the line of the mark
        m_grid->addWidget(new Chip(mark), row, 0, Qt::AlignTop);
        m_grid->addWidget(what, row, 1, Qt::AlignTop);
        m_grid->addWidget(found, row++, 2, Qt::AlignTop);
        if (line.advice.isEmpty())
            continue;
        auto *advice = new Text(breakable(line.wholeAdvice()));
        advice->setTone(mark.tone);
        m_grid->addWidget(advice, row++, 2, Qt::AlignTop);
    }
}

void PersonCheck::takeFocus()
{
    if (m_check->isEnabled())
        m_check->setFocus(Qt::OtherFocusReason);
}

void PersonCheck::setCheckable(bool possible)
{
    m_check->setEnabled(possible);
}

} // namespace ui
