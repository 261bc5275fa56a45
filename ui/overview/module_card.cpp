// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/overview/module_card.h"

#include "desk/filing.h"
#include "ui/fields/spelling.h"
#include "ui/look/icon.h"
#include "ui/look/marks.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ModuleCard::ModuleCard(const form::Definition &definition, base::Language language, QWidget *parent)
    : Sheet(parent),
      m_language(language),
      m_state(new Chip),
      m_progress(new QProgressBar),
      m_percent(Text::quiet(QString(), TextSize::Small)),
      m_amountArea(new QWidget),
      m_note(Text::quiet(QString())),
      m_findings(new Chip),
      m_open(makeButton(u"open."_s + definition.code, tr("Open"))),
      m_next(makeButton(u"next."_s + definition.code, QString())),
      m_apply(makeButton(u"apply."_s + definition.code, tr("Applies after all")))
{
    setObjectName(u"card."_s + definition.code);
    setAccessibleName(definition.title.in(language));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(makeHead(definition.shortTitle.in(language)));
    layout->addWidget(m_progress);
    layout->addSpacing(space::xs);
    makeAmounts();
    layout->addWidget(m_amountArea);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(makeFoot());
}

QLayout *ModuleCard::makeHead(const QString &title)
{
    auto *head = new QGridLayout;
    head->setSpacing(space::xs);
    auto *name = new Text(title, TextSize::Large, true);
    head->addWidget(name, 0, 0, 1, 3);
    head->addWidget(m_state, 1, 0, Qt::AlignLeft);
    head->addWidget(m_findings, 1, 1, Qt::AlignLeft);
    head->addWidget(m_percent, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    head->setColumnStretch(2, 1);
    m_percent->setWordWrap(false);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    return head;
}

void ModuleCard::makeAmounts()
{
    auto *grid = new QGridLayout(m_amountArea);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    const QStringList words{tr("Granted"), tr("Justified"), tr("Balance")};
    for (int row = 0; row < words.size(); ++row) {
        grid->addWidget(Text::quiet(words.at(row)), row, 0);
        auto *amount = new Text(QString());
        amount->setWordWrap(false);
        amount->setAlignment(Qt::AlignRight);
        grid->addWidget(amount, row, 1);
        m_amounts.append(amount);
    }
    grid->setColumnStretch(0, 1);
}

QLayout *ModuleCard::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    m_open->setProperty("flat", true);
    foot->addStretch();
    foot->addWidget(m_open);
    foot->addWidget(m_next);
    foot->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &ModuleCard::applyWanted);
    connect(m_open, &QPushButton::clicked, this, &ModuleCard::opened);
    connect(m_next, &QPushButton::clicked, this, [this] { emit nextWanted(m_target); });
    return foot;
}

void ModuleCard::showFindings(const desk::ModuleOverview &module)
{
    m_findings->setToolTip(module.differs);
    const int wrong = module.errors - module.missing;
    if (wrong > 0)
        m_findings->setMark({tr("%n error(s)", nullptr, wrong), u"data-error"_s, Tone::Error});
    else if (module.missing > 0)
        m_findings->setMark({tr("%n to fill in", nullptr, module.missing), u"draw-circle"_s, Tone::Neutral});
    else if (module.warnings > 0)
        m_findings->setMark({tr("%n warning(s)", nullptr, module.warnings), u"data-warning"_s, Tone::Warning});
    else if (!module.differs.isEmpty())
        m_findings->setMark({tr("changed since the seal"), u"data-information"_s, Tone::Info});
    else
        m_findings->setMark({});
}

void ModuleCard::show(const desk::ModuleOverview &module)
{
    const bool open = store::isOpen(module.state);
    const bool aside = module.state == store::State::NotApplicable;
    m_target = module.target;
    m_state->setMark(markOf(module.state));
    m_progress->setValue(open ? module.progress.percent() : 100);
    m_progress->setVisible(!aside);
    m_progress->setAccessibleName(tr("Progress"));
    m_percent->setText(open ? tr("%1 %").arg(module.progress.percent()) : standing(module));
    m_amountArea->setVisible(!aside);
    m_apply->setVisible(false);
    m_note->setText(module.differs);
    m_note->setVisible(!module.differs.isEmpty());
    if (aside)
        showAside({});
    else
        showAmounts(module);
    showFindings(module);
    m_next->setText(module.nextStep);
    m_next->setVisible(!module.nextStep.isEmpty());
    m_open->setAccessibleName(accessibleName());
}

/// At the federal service: what was recorded last, else the receipt.
QString ModuleCard::standing(const desk::ModuleOverview &module) const
{
    if (module.outcome)
        return desk::words(*module.outcome, m_language);
    return module.entry ? desk::words(*module.entry, m_language) : module.receiptNumber;
}

void ModuleCard::showAmounts(const desk::ModuleOverview &module)
{
    const QList<form::Value> amounts{module.granted, module.justified, module.balance};
    for (int i = 0; i < m_amounts.size(); ++i) {
        const auto *number = amounts.at(i).number();
        m_amounts.at(i)->setText(number ? shownMoney(*number, m_language) : u"–"_s);
    }
}

void ModuleCard::showAside(const QString &reason)
{
    m_note->setText(reason.isEmpty() ? tr("Does not apply: it is neither sealed nor sent.")
                                     : tr("Put aside, neither sealed nor sent. Reason: %1").arg(reason));
    m_note->show();
    m_apply->setVisible(!reason.isEmpty());
}

} // namespace ui
