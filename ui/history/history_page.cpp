// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/history_page.h"

#include "desk/history.h"
#include "desk/take_back.h"
#include "ui/history/comparison_view.h"
#include "ui/history/moment_view.h"
#include "ui/history/timeline_view.h"
#include "ui/history/waiting_view.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int stepsOfMoment = 2; // its values, then what is wrong with them
constexpr int stepsOfComparison = 2; // the moments, then what differs

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
      m_comparison(new ComparisonView(tools, definition)),
      m_waiting(new WaitingView),
      m_waitingRoom(withMargins(m_waiting))
{
    setObjectName(u"history."_s + definition.code);
    m_list = makeList();
    m_differences = withMargins(m_comparison);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    for (QWidget *view : {m_list, static_cast<QWidget *>(m_moment), m_differences, m_waitingRoom})
        m_views->addWidget(view);
    connectViews();
}

void HistoryPage::connectViews()
{
    connect(m_timeline, &TimelineView::momentWanted, this, &HistoryPage::showMoment);
    connect(m_timeline, &TimelineView::comparisonWanted, this, &HistoryPage::compareTwo);
    connect(m_timeline, &TimelineView::comparisonWithNowWanted, this, &HistoryPage::compareWithNow);
    connect(m_timeline, &TimelineView::takeBackWanted, this, &HistoryPage::takeBack);
    connect(m_timeline, &TimelineView::takeOutWanted, this, &HistoryPage::takeOut);
    connect(m_moment, &MomentView::historyWanted, this, &HistoryPage::showList);
    connect(m_moment, &MomentView::nowWanted, this, &HistoryPage::nowWanted);
    connect(m_moment, &MomentView::comparisonWithNowWanted, this, &HistoryPage::compareWithNow);
    connect(m_comparison, &ComparisonView::historyWanted, this, &HistoryPage::showList);
    connect(m_comparison, &ComparisonView::takeBackWanted, this, &HistoryPage::takeDifferenceBack);
    connect(m_waiting, &WaitingView::due, this, [this] { m_views->setCurrentWidget(m_waitingRoom); });
    connect(m_waiting, &WaitingView::cancelled, this, &HistoryPage::cancel);
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
    cancel();
    m_timeline->tell({}, {});
}

void HistoryPage::showList()
{
    turnTo(m_list);
    m_moment->clear();
    m_timeline->refresh();
}

/// Something begins whose answer may be late.
void HistoryPage::wait(const QString &text, int steps)
{
    ++m_wish;
    m_waiting->begin(text, steps);
}

void HistoryPage::turnTo(QWidget *view)
{
    m_waiting->end();
    m_views->setCurrentWidget(view);
}

/// What goes on in other threads goes on, but nobody waits for it.
void HistoryPage::cancel()
{
    ++m_wish;
    showList();
}

void HistoryPage::tell(const QString &text, std::optional<Tone> tone)
{
    m_timeline->tell(text, tone);
    m_comparison->tell(text, tone);
}

void HistoryPage::fail(const base::Problem &problem)
{
    m_waiting->end();
    if (m_views->currentWidget() == m_waitingRoom)
        showList();
    tell(told(problem, m_tools.language()), Tone::Error);
}

/// Goes on with the moment after an event.
void HistoryPage::withMoment(qint64 event, const std::function<void(const desk::MomentPointer &)> &next)
{
    desk::momentAt(m_tools.workplace, event)
        .then(this, [this, next, wish = m_wish](const base::Result<desk::MomentPointer> &moment) {
            if (wish != m_wish)
                return;
            m_waiting->step();
            if (moment)
                next(*moment);
            else
                fail(moment.problem());
        });
}

void HistoryPage::showMoment(qint64 event)
{
    wait(tr("The report as it was is being looked up…"), stepsOfMoment);
    withMoment(event, [this](const desk::MomentPointer &found) {
        desk::withFindings(found, m_definition.code)
            .then(this, [this, wish = m_wish](const desk::MomentPointer &moment) {
                if (wish != m_wish)
                    return;
                m_moment->show(moment);
                turnTo(m_moment);
            });
    });
}

void HistoryPage::compareTwo(qint64 from, qint64 to)
{
    wait(tr("The two moments are being compared…"), stepsOfComparison);
    compare(from, to, false);
}

void HistoryPage::compareWithNow(qint64 event)
{
    wait(tr("The two moments are being compared…"), stepsOfComparison);
    desk::eventNamed(m_tools.workplace, m_definition.code, u"now"_s)
        .then(this, [this, event, wish = m_wish](const base::Result<qint64> &now) {
            if (wish != m_wish)
                return;
            if (now)
                compare(event, *now, true);
            else
                fail(now.problem());
        });
}

void HistoryPage::compare(qint64 from, qint64 to, bool isNow)
{
    desk::momentsAt(m_tools.workplace, from, to)
        .then(this, [this, isNow, wish = m_wish](const base::Result<desk::TwoMoments> &moments) {
            if (wish != m_wish)
                return;
            m_waiting->step();
            if (moments)
                compare(*moments, isNow);
            else
                fail(moments.problem());
        });
}

void HistoryPage::compare(const desk::TwoMoments &moments, bool isNow)
{
    desk::compare(m_tools.workplace, m_definition.code, moments)
        .then(this, [this, moments, isNow, wish = m_wish](const base::Result<QList<desk::Changed>> &changes) {
            if (wish != m_wish)
                return;
            if (!changes)
                return fail(changes.problem());
            m_comparison->show(moments, isNow, *changes);
            turnTo(m_differences);
            m_moment->clear();
        });
}

/// Takes something back that the moment after an event knows.
void HistoryPage::goBack(qint64 event, const Act &act)
{
    wait(tr("The value as it was is being looked up…"), 1);
    withMoment(event, [this, act](const desk::MomentPointer &moment) {
        act(moment).then(this, [this](const base::Result<void> &done) { showTakenBack(done); });
    });
}

void HistoryPage::takeBack(const report::Path &path, qint64 event)
{
    goBack(
        event, [this, path](const desk::MomentPointer &then) { return desk::takeBack(m_tools.workplace, path, then); });
}

void HistoryPage::takeOut(const report::Path &path, qint64 event)
{
    goBack(
        event, [this, path](const desk::MomentPointer &then) { return desk::takeOut(m_tools.workplace, path, then); });
}

void HistoryPage::takeDifferenceBack(const desk::Changed &changed, qint64 from, qint64 to)
{
    if (changed.what == desk::Changed::What::RowAdded)
        return takeOut(changed.path, to);
    if (changed.what != desk::Changed::What::RowsReordered)
        return takeBack(changed.path, from);
    goBack(from, [this, table = changed.path.id](const desk::MomentPointer &then) {
        return desk::takeBackOrder(m_tools.workplace, table, then);
    });
}

void HistoryPage::showTakenBack(const base::Result<void> &done)
{
    if (!done)
        return fail(done.problem());
    showList();
    tell(tr("Taken back, as a new edit. Undo makes it what it was."), Tone::Ok);
}

} // namespace ui
