// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/connection_view.h"

#include "ui/acts/person_box.h"
#include "ui/look/chip.h"
#include "ui/told.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using StepOutcome = sending::ConnectionStep::Outcome;

Mark markOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Good: return {ConnectionView::tr("good"), u"checkmark"_s, Tone::Ok};
    case StepOutcome::Remark: return {ConnectionView::tr("remark"), u"data-warning"_s, Tone::Warning};
    case StepOutcome::Bad: return {ConnectionView::tr("fails"), u"data-error"_s, Tone::Error};
    case StepOutcome::Untried: break;
    }
    return {ConnectionView::tr("not tried"), u"draw-circle"_s, Tone::Neutral};
}

} // namespace

ConnectionView::ConnectionView(const desk::Surroundings &surroundings, PersonBox &person, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_person(person), m_step(new Text(QString()))
{
    setObjectName(u"connection"_s);
    m_step->setObjectName(u"connection.outcome"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_step);
    clear();
}

ConnectionView::~ConnectionView()
{
    stop();
}

/// Only what goes on: cancelling in Qt 6.4 reaches for what waited for the answer, which is gone after it.
bool ConnectionView::stop()
{
    const bool goesOn = m_answer.isRunning();
    if (goesOn)
        m_answer.cancel();
    return goesOn;
}

void ConnectionView::clear()
{
    ++m_asked;
    if (stop())
        m_person.finish();
    delete m_lines;
    m_lines = nullptr;
    hide();
}

void ConnectionView::check(const QUrl &endpoint)
{
    clear();
    m_step->setTone(std::nullopt);
    m_step->setText(tr("Trying the connection…"));
    QWidget::show();
    m_answer = desk::checkConnection(m_surroundings, endpoint, m_person);
    m_answer.then(this, [this, asked = m_asked](const QList<desk::ConnectionLine> &lines) {
        if (asked == m_asked)
            show(lines);
    });
}

void ConnectionView::show(const QList<desk::ConnectionLine> &lines)
{
    const bool good = std::none_of(
        lines.begin(), lines.end(), [](const desk::ConnectionLine &line) { return line.outcome == StepOutcome::Bad; });
    m_step->setTone(good ? Tone::Ok : Tone::Error);
    m_step->setText(good ? tr("The connection is good. What you may report is known after the log-in with a card.")
                         : tr("The connection fails at the step in red."));
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < lines.size(); ++row)
        addLine(lines.at(row), row);
    layout()->addWidget(m_lines);
    if (m_person.isEngaged()) // the proxy had to be told who asks
        m_person.finish();
}

void ConnectionView::addLine(const desk::ConnectionLine &line, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    auto *found = line.trouble ? new Text(breakable(told(*line.trouble, m_surroundings.language())))
                               : Text::quiet(breakable(line.found));
    if (line.outcome == StepOutcome::Bad)
        found->setTone(Tone::Error);
    found->setObjectName(u"connection."_s + line.code);
    auto *chip = new Chip(markOf(line.outcome));
    chip->setObjectName(u"connection.mark."_s + line.code);
    grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *name = new Text(line.name);
    name->setWordWrap(false);
    grid->addWidget(name, row, 1);
    grid->addWidget(found, row, 2);
}

} // namespace ui
