// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/history_page.h"

#include "desk/history.h"
#include "desk/take_back.h"
#include "ui/history/comparison_view.h"
#include "ui/history/moment_view.h"
#include "ui/history/timeline_view.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *withMargins(QWidget *inside)
{
    auto *room = new QWidget;
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::m);
    layout->addWidget(inside);
    return room;
}

} // namespace

HistoryPage::HistoryPage(Tools &tools, const form::Definition &definition, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_definition(definition),
      m_views(new QStackedWidget),
      m_list(nullptr),
      m_timeline(new TimelineView(tools, definition)),
      m_moment(new MomentView(tools, definition)),
      m_differences(nullptr),
      m_comparison(new ComparisonView(tools, definition))
{
    setObjectName(u"history."_s + definition.code);
    m_list = makeList();
    m_differences = withMargins(m_comparison);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    for (QWidget *view : {m_list, static_cast<QWidget *>(m_moment), m_differences})
        m_views->addWidget(view);
    connect(m_timeline, &TimelineView::momentWanted, this, &HistoryPage::showMoment);
    connect(m_timeline, &TimelineView::comparisonWanted, this,
        [this](qint64 from, qint64 to) { compare(from, to, false); });
    connect(m_timeline, &TimelineView::comparisonWithNowWanted, this, &HistoryPage::compareWithNow);
    connect(m_timeline, &TimelineView::takeBackWanted, this, &HistoryPage::takeBack);
    connect(m_moment, &MomentView::historyWanted, this, &HistoryPage::showList);
    connect(m_moment, &MomentView::nowWanted, this, &HistoryPage::nowWanted);
    connect(m_moment, &MomentView::comparisonWithNowWanted, this, &HistoryPage::compareWithNow);
    connect(m_comparison, &ComparisonView::historyWanted, this, &HistoryPage::showList);
    connect(m_comparison, &ComparisonView::takeBackWanted, this, &HistoryPage::takeBack);
}

QWidget *HistoryPage::makeList()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    QPushButton *back = makeButton(u"history.back"_s, tr("Back to the form"));
    line->addWidget(
        new Text(tr("History: %1").arg(m_definition.shortTitle.in(m_tools.language())), TextSize::Title, true), 1);
    line->addWidget(back, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_timeline, 1);
    connect(back, &QPushButton::clicked, this, &HistoryPage::nowWanted);
    return withMargins(inside);
}

void HistoryPage::begin()
{
    m_timeline->tell({}, {});
    showList();
}

void HistoryPage::showList()
{
    m_views->setCurrentWidget(m_list);
    m_moment->clear();
    m_timeline->refresh();
}

void HistoryPage::tell(const QString &text, std::optional<Tone> tone)
{
    m_timeline->tell(text, tone);
    m_comparison->tell(text, tone);
}

/// Goes on with the moment after an event.
void HistoryPage::withMoment(qint64 event, const std::function<void(const desk::MomentPointer &)> &next)
{
    desk::momentAt(m_tools.workplace, event).then(this, [this, next](const base::Result<desk::MomentPointer> &moment) {
        if (moment)
            next(*moment);
        else
            tell(told(moment.problem(), m_tools.language()), Tone::Error);
    });
}

void HistoryPage::showMoment(qint64 event)
{
    withMoment(event, [this](const desk::MomentPointer &moment) {
        m_moment->show(moment);
        m_views->setCurrentWidget(m_moment);
    });
}

void HistoryPage::compareWithNow(qint64 event)
{
    desk::eventNamed(m_tools.workplace, m_definition.code, u"now"_s)
        .then(this, [this, event](const base::Result<qint64> &now) {
            if (now)
                compare(event, *now, true);
            else
                tell(told(now.problem(), m_tools.language()), Tone::Error);
        });
}

void HistoryPage::compare(qint64 from, qint64 to, bool isNow)
{
    withMoment(from, [this, to, isNow](const desk::MomentPointer &earlier) {
        withMoment(to, [this, earlier, isNow](const desk::MomentPointer &later) { compare(earlier, later, isNow); });
    });
}

void HistoryPage::compare(const desk::MomentPointer &from, const desk::MomentPointer &to, bool isNow)
{
    desk::compare(m_tools.workplace, m_definition.code, from, to)
        .then(this, [this, from, to, isNow](const base::Result<QList<desk::Changed>> &changes) {
            if (!changes)
                return tell(told(changes.problem(), m_tools.language()), Tone::Error);
            m_comparison->show(from, to, isNow, *changes);
            m_views->setCurrentWidget(m_differences);
            m_moment->clear();
        });
}

void HistoryPage::takeBack(const report::Path &path, qint64 event)
{
    withMoment(event, [this, path](const desk::MomentPointer &moment) {
        desk::takeBack(m_tools.workplace, path, moment).then(this, [this](const base::Result<void> &done) {
            showTakenBack(done);
        });
    });
}

void HistoryPage::showTakenBack(const base::Result<void> &done)
{
    if (!done)
        return tell(told(done.problem(), m_tools.language()), Tone::Error);
    showList();
    tell(tr("Taken back, as a new edit. Undo makes it what it was."), Tone::Ok);
}

} // namespace ui
