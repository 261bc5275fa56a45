// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/module_page.h"

#include "base/texts.h"
#include "desk/check.h"
#include "desk/draft.h"
#include "form/display.h"
#include "ui/acts/reason_dialog.h"
#include "ui/form/form_page.h"
#include "ui/form/workplace_source.h"
#include "ui/history/history_page.h"
#include "ui/import/exchange_acts.h"
#include "ui/last_year/last_year_dialog.h"
#include "ui/look/icon.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/seal/seal_dialog.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

ModulePage::ModulePage(Tools &tools, const form::Definition &definition, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_definition(definition),
      m_form(new FormPage(tools.source, definition)),
      m_views(new QStackedWidget),
      m_state(new Chip),
      m_exchange(new ExchangeButton(definition.code + u".file"_s)),
      m_progress(new QProgressBar),
      m_percent(Text::quiet(QString(), TextSize::Small)),
      m_notice(new Sheet),
      m_noticeText(new Text(QString())),
      m_message(new Text(QString())),
      m_lookBack(makeButton(u"history"_s, tr("History"))),
      m_seal(makeButton(u"seal"_s, tr("Check && seal"), true)),
      m_reopen(makeButton(u"reopen"_s, tr("Reopen…"))),
      m_applicable(makeButton(u"applicable"_s, QString())),
      m_lastYear(makeButton(u"lastYear"_s, tr("Take over from last year…"))),
      m_sign(makeButton(u"goSign"_s, tr("Go to Sign"), true))
{
    setObjectName(u"page."_s + definition.code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views);
    m_views->addWidget(makePresent());
    connect(m_form, &FormPage::entered, this, &ModulePage::entered);
    auto *exchange = new ExchangeActs(tools, definition.code, this);
    connect(m_form, &FormPage::exchangeWanted, exchange, &ExchangeActs::begin);
    connect(m_exchange, &ExchangeButton::wanted, exchange, [exchange](Exchange what) { exchange->begin({}, what); });
    connect(exchange, &ExchangeActs::told, this, &ModulePage::tellOfChange);
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *ModulePage::makePresent()
{
    auto *present = new QWidget;
    auto *layout = new QVBoxLayout(present);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form->setHead(makeHead());
    layout->addWidget(m_form, 1);
    layout->addWidget(makeFoot());
    return present;
}

QWidget *ModulePage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(new Text(m_definition.title.in(m_tools.language()), TextSize::Title, true), 1);
    line->addWidget(m_exchange, 0, Qt::AlignVCenter);
    line->addWidget(m_lookBack, 0, Qt::AlignVCenter);
    line->addWidget(m_state, 0, Qt::AlignVCenter);
    m_lookBack->setProperty("flat", true);
    m_lookBack->setIcon(icon(u"clock"_s, Tone::Accent));
    connect(m_lookBack, &QPushButton::clicked, this, &ModulePage::showHistory);
    layout->addLayout(line);
    auto *below = new QHBoxLayout;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setAccessibleName(tr("Progress"));
    m_percent->setWordWrap(false);
    below->addWidget(m_progress, 1);
    below->addWidget(m_percent);
    layout->addLayout(below);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space::l, space::m, space::l, space::m);
    m_notice->setTone(Tone::Locked);
    notice->addWidget(m_noticeText, 1);
    layout->addWidget(m_notice);
    return head;
}

QWidget *ModulePage::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::s);
    m_message->setObjectName(u"page.message"_s);
    layout->addWidget(m_message, 1);
    for (QPushButton *button : {m_lastYear, m_applicable, m_reopen, m_seal, m_sign})
        layout->addWidget(button);
    m_applicable->setProperty("flat", true);
    m_lastYear->setProperty("flat", true);
    m_lastYear->setVisible(!isModule());
    connect(m_lastYear, &QPushButton::clicked, this, [this] { openLastYear(m_tools, this); });
    connect(m_seal, &QPushButton::clicked, this, &ModulePage::checkAndSeal);
    connect(m_reopen, &QPushButton::clicked, this, &ModulePage::reopen);
    connect(m_applicable, &QPushButton::clicked, this, &ModulePage::toggleApplicable);
    connect(m_sign, &QPushButton::clicked, this, [this] { emit wanted({u"sign"_s, m_definition.code, {}}); });
    return foot;
}

void ModulePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        leaveHistory(); // who comes from another page comes to the form
    tell({}, {});
    refresh();
}

bool ModulePage::isLookingBack() const
{
    return m_history && m_views->currentWidget() == m_history;
}

void ModulePage::showHistory()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // what is being typed becomes part of the history
    if (!m_history) {
        m_history = new HistoryPage(m_tools, m_definition);
        m_views->addWidget(m_history);
        connect(m_history, &HistoryPage::nowWanted, this, &ModulePage::showPresent);
    }
    m_history->begin();
    m_views->setCurrentWidget(m_history);
    emit lookedBack();
}

void ModulePage::leaveHistory()
{
    if (isLookingBack())
        showPresent();
}

void ModulePage::showPresent()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool wasInside = focus && m_history->isAncestorOf(focus); // else it stays, as in the pages at the left
    m_views->setCurrentIndex(0);
    if (wasInside)
        m_lookBack->setFocus();
    refresh();
    emit lookedBack();
}

void ModulePage::reveal(const report::Path &path)
{
    leaveHistory();
    m_form->reveal(path);
}

void ModulePage::refresh()
{
    if (m_toldAt && *m_toldAt != m_tools.workplace.edition())
        tell({}, {}); // Ctrl+Z would take back something else now
    const report::Progress progress = m_tools.workplace.evaluator().progress(m_definition.code);
    m_progress->setValue(progress.percent());
    m_percent->setText(
        tr("%1 of %2 required values").arg(base::counted(progress.filled), base::counted(progress.required)));
    const store::State state = isModule() ? desk::state(m_tools.workplace, m_definition.code) : store::State::Draft;
    if (isModule())
        m_state->setMark(markOf(state));
    const base::Result<void> open = desk::editable(m_tools.workplace, m_definition.code);
    m_exchange->setImportable(open.ok());
    QStringList notice = sealedOtherwise();
    const bool put = m_tools.workplace.records().states.value(m_definition.code, store::State::Draft)
        == store::State::NotApplicable; // by a person, not by the answers on the page of the OCMW
    if (put)
        notice.prepend(tr("Put aside as not applicable, so nothing can be changed here. \"Applies after all\" at the "
                          "bottom takes it up again."));
    else if (!open)
        notice.prepend(told(open.problem(), m_tools.language()));
    m_notice->setVisible(!notice.isEmpty());
    m_noticeText->setText(notice.join(u'\n'));
    m_seal->setVisible(isModule() && store::isOpen(state));
    m_reopen->setVisible(isModule() && store::isFrozen(state) && store::isLegal(state, store::State::Draft));
    m_sign->setVisible(isModule() && (state == store::State::Sealed || state == store::State::SignedOnce));
    m_applicable->setVisible(isModule() && (store::isOpen(state) || put));
    m_applicable->setText(put ? tr("Applies after all") : tr("Does not apply"));
}

/// What sealed reports keep, whatever has been changed since: of this module, on the page of the OCMW of all.
QStringList ModulePage::sealedOtherwise() const
{
    QStringList lines;
    if (isModule()) {
        lines.append(desk::words(desk::differencesFromSeal(m_tools.workplace, m_definition.code)));
        lines.removeAll(QString());
        return lines;
    }
    for (const form::Definition &module : m_tools.campaign().modules()) {
        const QString words = desk::words(desk::differencesFromSeal(m_tools.workplace, module.code));
        if (!words.isEmpty())
            lines.append(form::labelled(
                moduleTitle(module.code, m_tools.campaign(), m_tools.language()), words, m_tools.language()));
    }
    return lines;
}

void ModulePage::tell(const QString &text, std::optional<Tone> tone)
{
    m_toldAt.reset();
    m_message->setTone(tone);
    m_message->setText(breakable(text));
}

void ModulePage::tellOfChange(const QString &text, Tone tone)
{
    tell(text, tone);
    m_toldAt = m_tools.workplace.edition();
}

void ModulePage::checkAndSeal()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QList<report::Finding> blocking;
    for (const QString &form : {m_definition.code, u"ocmw"_s}) {
        m_tools.source.insist(form);
        blocking += m_tools.source.unreadFindings(form);
        for (const desk::Checked &one : desk::check(m_tools.workplace, form))
            if (one.blocks() && !m_tools.source.isToldByUnread(one.finding))
                blocking.append(one.finding);
    }
    if (!blocking.isEmpty()) {
        leadTo(blocking);
        return;
    }
    tell({}, {});
    auto *dialog = new SealDialog(m_tools, {m_definition.code}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SealDialog::sealed, this, [this](const QString &, const QString &module) {
        emit wanted({u"sign"_s, module, {}});
    });
    dialog->open();
}

/// What the page of the OCMW still lacks is told there, with the module that waits for it.
void ModulePage::leadTo(const QList<report::Finding> &blocking)
{
    const report::Finding &first = blocking.first();
    tell(tr("%n thing(s) must be settled first.", nullptr, static_cast<int>(blocking.size())), Tone::Error);
    Place place{first.form, {}, first.path};
    if (first.form != m_definition.code)
        place.why
            = tr("%1 can be sealed once this page is in order.").arg(m_definition.shortTitle.in(m_tools.language()));
    emit findingsWanted();
    emit wanted(place);
}

void ModulePage::reopen()
{
    desk::reopenCost(m_tools.workplace, m_definition.code)
        .then(this, [this](const base::Result<desk::ReopenCost> &cost) {
            if (cost)
                askReopenReason(*cost);
            else
                tell(told(cost.problem(), m_tools.language()), Tone::Error);
        });
}

void ModulePage::askReopenReason(const desk::ReopenCost &cost)
{
    QStringList losing;
    for (const QString &module : cost.losingSignatures)
        losing.append(moduleTitle(module, m_tools.campaign(), m_tools.language()));
    const QString text = cost.bundlePath.isEmpty()
        ? tr("The report can be edited again. Sealed again it is a new version; what was sent stays as it is.")
        : losing.isEmpty()
        ? tr("The report can be edited again. Its bundle counts no more.")
        : tr("The report can be edited again. These reports lose their signatures: %1.").arg(losing.join(u", "_s));
    auto *dialog = new ReasonDialog(tr("Reopen"), text, tr("Reopen"), this);
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        desk::reopen(m_tools.workplace, m_definition.code, reason)
            .then(this, [this](const base::Result<desk::ReopenCost> &done) {
                if (!done)
                    tell(told(done.problem(), m_tools.language()), Tone::Error);
            });
    });
    dialog->open();
}

void ModulePage::toggleApplicable()
{
    const bool apply = desk::state(m_tools.workplace, m_definition.code) == store::State::NotApplicable;
    const auto set = [this](bool away, const QString &reason) {
        desk::setNotApplicable(m_tools.workplace, m_definition.code, away, reason)
            .then(this, [this](const base::Result<void> &done) {
                tell(done ? QString() : told(done.problem(), m_tools.language()), Tone::Error);
            });
    };
    if (apply) {
        set(false, {});
        return;
    }
    auto *dialog = new ReasonDialog(tr("Does not apply"),
        tr("The module is put aside: it is not sealed and not sent. Nothing is deleted."), tr("Put aside"), this);
    connect(dialog, &ReasonDialog::given, this, [set](const QString &reason) { set(true, reason); });
    dialog->open();
}

} // namespace ui
