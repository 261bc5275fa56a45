// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/overview/overview_page.h"

#include "form/display.h"
#include "ui/form/workplace_source.h"
#include "ui/last_year/last_year_dialog.h"
#include "ui/look/action_row.h"
#include "ui/look/text.h"
#include "ui/overview/module_card.h"
#include "ui/told.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int leastCard = 248;
constexpr int mostColumns = 3;
constexpr int widest = 1240;
} // namespace

namespace {

void clear(QVBoxLayout *list)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

/// Whatever applies has arrived, and something does apply.
bool isDone(const desk::Overview &overview)
{
    bool arrived = false;
    for (const desk::ModuleOverview &module : overview.modules) {
        const bool settled = store::hasArrived(module.state) && module.nextStep.isEmpty();
        arrived = arrived || settled;
        if (!settled && module.state != store::State::NotApplicable)
            return false;
    }
    return arrived;
}

} // namespace

Place placeOf(const desk::Target &target)
{
    switch (target.page) {
    case desk::Target::Page::Ocmw: return {u"ocmw"_s, {}, target.path};
    case desk::Target::Page::Module: return {target.module, {}, target.path};
    case desk::Target::Page::Seal: return {target.module, {}, {}, true};
    case desk::Target::Page::Card: return {u"cards"_s, {}, {}};
    case desk::Target::Page::Sign: return {u"sign"_s, target.module, {}};
    case desk::Target::Page::Send: return {u"send"_s, target.module, {}};
    }
    return {u"overview"_s, {}, {}};
}

OverviewPage::OverviewPage(Tools &tools, QWidget *parent)
    : Column(widest, parent),
      m_tools(tools),
      m_days(new Text(QString(), TextSize::Title, true)),
      m_deadline(Text::quiet(QString())),
      m_lastYear(new ActionRow({tr("Take over from last year…"), u"view-calendar-day"_s, Tone::Accent},
          tr("Its figures come beside each field; staff and partners need not be typed again."))),
      m_reminders(new QVBoxLayout),
      m_grid(new QGridLayout),
      m_question(new Text(QString(), TextSize::Large, true)),
      m_obstacles(new QVBoxLayout)
{
    setObjectName(u"page.overview"_s);
    setAccessibleName(tr("Overview"));
    QVBoxLayout *layout = column();
    layout->setSpacing(space::xs);
    layout->addWidget(m_days);
    layout->addWidget(m_deadline);
    layout->addWidget(m_lastYear);
    m_reminders->setSpacing(0);
    layout->addLayout(m_reminders);
    layout->addSpacing(space::l);
    m_grid->setSpacing(space::l);
    layout->addLayout(m_grid);
    layout->addSpacing(space::xl);
    layout->addWidget(m_question);
    m_obstacles->setSpacing(0);
    layout->addLayout(m_obstacles);
    layout->addStretch();
    addCards();
    m_lastYear->setObjectName(u"overview.lastYear"_s);
    connect(m_lastYear, &ActionRow::clicked, this, [this] { openLastYear(m_tools, this); });
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void OverviewPage::addCards()
{
    for (const form::Definition &definition : m_tools.campaign().modules()) {
        auto *card = new ModuleCard(definition, m_tools.language());
        connect(card, &ModuleCard::opened, this, [this, code = definition.code] { emit wanted({code, {}, {}}); });
        connect(
            card, &ModuleCard::nextWanted, this, [this](const desk::Target &target) { emit wanted(placeOf(target)); });
        connect(card, &ModuleCard::applyWanted, this, [this, code = definition.code] { applyAfterAll(code); });
        m_cards.append(card);
    }
    arrange();
}

/// As many cards in a row as can stand there whole.
void OverviewPage::arrange()
{
    int least = leastCard;
    for (const ModuleCard *card : m_cards)
        least = qMax(least, card->minimumSizeHint().width());
    const int room = viewport()->width() - 2 * space::xl + m_grid->spacing();
    const int columns = std::clamp(room / (least + m_grid->spacing()), 1, mostColumns);
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Column::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Column::showEvent(event);
    refresh();
}

void OverviewPage::refresh()
{
    const desk::Overview overview = desk::overview(m_tools.workplace);
    for (int i = 0; i < m_cards.size() && i < overview.modules.size(); ++i)
        showCard(m_cards.at(i), overview.modules.at(i));
    arrange();
    const bool done = isDone(overview);
    m_lastYear->setVisible(!done && m_tools.workplace.previous().fields().isEmpty());
    showReminders(overview.reminders);
    m_question->setText(done ? tr("What comes next") : tr("Why can't I send yet?"));
    if (done)
        showDone();
    else
        showDays(overview);
    showObstacles(unreadObstacles() + (done ? QList<desk::Obstacle>() : overview.obstacles), done);
}

/// Why a person put a module aside stands in the journal.
void OverviewPage::showCard(ModuleCard *card, const desk::ModuleOverview &module)
{
    card->show(module);
    if (m_tools.workplace.records().states.value(module.code) != store::State::NotApplicable)
        return;
    m_tools.workplace.history(module.code).then(card, [card](const base::Result<QList<store::Event>> &events) {
        for (const store::Event &event : events ? *events : QList<store::Event>())
            if (event.kind == store::EventKind::StateChanged
                && event.newText == store::code(store::State::NotApplicable))
                card->showAside(event.note);
    });
}

void OverviewPage::applyAfterAll(const QString &module)
{
    desk::setNotApplicable(m_tools.workplace, module, false).then(this, [this, module](const base::Result<void> &done) {
        if (!done)
            emit wanted({module, {}, {}}); // its page says why
    });
}

/// What was typed and could not be read: it is not saved, so it comes first.
QList<desk::Obstacle> OverviewPage::unreadObstacles() const
{
    QList<desk::Obstacle> result;
    for (const Unread &one : m_tools.source.unread()) {
        const form::Definition *form = m_tools.campaign().ownerOf(one.path.id);
        const bool ocmw = form == &m_tools.campaign().ocmw();
        desk::Obstacle obstacle;
        obstacle.text = tr("%1: not saved: %2")
                            .arg(form->shortTitle.in(m_tools.language()), told(one.problem, m_tools.language()));
        obstacle.cure = tr("Put the value right");
        obstacle.target
            = {ocmw ? desk::Target::Page::Ocmw : desk::Target::Page::Module, ocmw ? QString() : form->code, one.path};
        result.append(obstacle);
    }
    return result;
}

void OverviewPage::showDays(const desk::Overview &overview)
{
    const QString date = form::displayedDate(overview.deadline, m_tools.language());
    m_days->setTone(overview.isLate() ? std::optional(Tone::Warning) : std::nullopt);
    if (overview.isLate())
        m_days->setText(tr("The deadline has passed"));
    else if (overview.daysLeft == 0)
        m_days->setText(tr("Today is the last day"));
    else
        m_days->setText(tr("%n day(s) left", nullptr, overview.daysLeft));
    m_deadline->setText(overview.isLate()
            ? tr("It was %1. You can still finish and send; call the federal service about the delay.").arg(date)
            : tr("Everything must be signed and sent by %1.").arg(date));
}

void OverviewPage::showDone()
{
    m_days->setTone(Tone::Ok);
    m_days->setText(tr("Done: the federal service has all reports"));
    m_deadline->setText(tr("Receipts and references are kept with the reports, on the page Send."));
}

void OverviewPage::showReminders(const QList<desk::Obstacle> &reminders)
{
    QStringList texts;
    for (const desk::Obstacle &reminder : reminders)
        texts.append(reminder.text + u'\n' + reminder.cure);
    if (texts == m_shownReminders)
        return;
    m_shownReminders = texts;
    clear(m_reminders);
    for (int i = 0; i < reminders.size(); ++i) {
        const Mark mark{reminders.at(i).text, u"user-identity"_s, Tone::Warning};
        addStep(m_reminders, u"reminder.%1"_s.arg(i), mark, reminders.at(i).cure, placeOf(reminders.at(i).target));
    }
}

void OverviewPage::addStep(
    QVBoxLayout *list, const QString &name, const Mark &mark, const QString &below, const Place &place)
{
    auto *row = new ActionRow(mark, below);
    row->setObjectName(name);
    connect(row, &ActionRow::clicked, this, [this, place] { emit wanted(place); });
    list->addWidget(row);
}

void OverviewPage::showObstacles(const QList<desk::Obstacle> &obstacles, bool done)
{
    QStringList texts{done ? u"done"_s : QString()};
    for (const desk::Obstacle &obstacle : obstacles)
        texts.append(obstacle.text + u'\n' + obstacle.cure);
    if (m_obstacles->count() > 0 && texts == m_shownObstacles)
        return;
    m_shownObstacles = texts;
    clear(m_obstacles);
    for (int i = 0; i < obstacles.size(); ++i) {
        const Mark mark{obstacles.at(i).text, u"data-information"_s, Tone::Accent};
        addStep(m_obstacles, u"obstacle.%1"_s.arg(i), mark, obstacles.at(i).cure, placeOf(obstacles.at(i).target));
    }
    if (done)
        addStep(m_obstacles, u"toCouncil"_s,
            {tr("Print the papers for the council"), u"document-print"_s, Tone::Accent}, tr("Go to Council"),
            {u"council"_s, {}, {}});
    else if (obstacles.isEmpty())
        m_obstacles->addWidget(Text::quiet(tr("Nothing stands in the way: everything that applies has been sent.")));
}

} // namespace ui
