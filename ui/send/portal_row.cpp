// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/portal_row.h"

#include "desk/check.h"
#include "desk/files.h"
#include "desk/filing.h"
#include "desk/overview.h"
#include "desk/receipt_sheet.h"
#include "desk/retype.h"
#include "form/display.h"
#include "ui/acts/reason_dialog.h"
#include "ui/look/marks.h"
#include "ui/send/filing_dialog.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

PortalRow::PortalRow(Tools &tools, const QString &module, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_module(module),
      m_state(new Chip),
      m_standing(Text::quiet(QString(), TextSize::Small)),
      m_sheet(makeButton(u"portal.sheet."_s + module, tr("Print sheet…"))),
      m_receipt(makeButton(u"portal.receipt."_s + module, tr("Print receipt…"))),
      m_withdraw(makeButton(u"portal.withdraw."_s + module, tr("Withdraw…"))),
      m_entered(makeButton(u"portal.entered."_s + module, tr("Entered…"))),
      m_decided(makeButton(u"portal.decided."_s + module, tr("Decision…"))),
      m_takeBack(makeButton(u"portal.takeBack."_s + module, tr("Take back…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    const QString title = moduleTitle(module, tools.campaign(), tools.language());
    head->addWidget(new Text(title, TextSize::Normal, true), 1);
    head->addWidget(m_state);
    layout->addLayout(head);
    m_standing->setObjectName(u"portal.standing."_s + module);
    layout->addWidget(m_standing);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_sheet, m_receipt, m_withdraw, m_entered, m_decided, m_takeBack}) {
        button->setAccessibleName(tr("%1: %2").arg(title, button->text()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_sheet, &QPushButton::clicked, this, &PortalRow::saveSheet);
    connect(m_receipt, &QPushButton::clicked, this, &PortalRow::saveReceipt);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { emit withdrawWanted(bundlePath()); });
    connect(m_entered, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_decided, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_takeBack, &QPushButton::clicked, this, &PortalRow::takeBack);
}

bool PortalRow::refresh()
{
    const store::State now = desk::state(m_tools.workplace, m_module);
    m_state->setMark(markOf(now));
    m_state->setObjectName(u"portal.state."_s + m_module);
    m_standing->setText(standing());
    m_standing->setVisible(!m_standing->text().isEmpty());
    showButtons(now);
    return store::isFrozen(now);
}

void PortalRow::showButtons(store::State now)
{
    m_sheet->setVisible(store::isHeld(now) || now == store::State::Entered);
    m_receipt->setVisible(store::hasArrived(now) && m_tools.workplace.records().receiptOf(m_module));
    m_withdraw->setVisible(store::isUnderWay(now));
    m_entered->setVisible(store::isHeld(now));
    m_decided->setVisible(store::hasArrived(now));
    m_takeBack->setVisible(now == store::State::Entered || store::isOutcome(now));
}

/// "entered on the portal: 21/02/2017 · RU-118; accepted: 30/06/2017".
QString PortalRow::standing() const
{
    const desk::Records &records = m_tools.workplace.records();
    QStringList parts;
    if (const store::Receipt *receipt = records.receiptOf(m_module))
        parts.append(tr("receipt %1 of %2")
                         .arg(receipt->number, form::displayedMoment(receipt->receivedAt, m_tools.language())));
    for (const std::optional<store::Filing> &filing : {records.entryOf(m_module), records.outcomeOf(m_module)}) {
        if (filing)
            parts.append(form::labelled(
                desk::words(filing->state), desk::words(*filing, m_tools.language()), m_tools.language()));
    }
    return parts.join(u" · "_s);
}

QString PortalRow::bundlePath() const
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleOf(m_module);
    return bundle ? bundle->path : QString();
}

void PortalRow::saveSheet()
{
    save(desk::retypingPdf(m_tools.workplace, m_module), tr("portal"), tr("Print sheet to PDF"));
}

void PortalRow::saveReceipt()
{
    save(desk::receiptPdf(m_tools.workplace, bundlePath()), tr("receipt"), tr("Print receipt to PDF"));
}

void PortalRow::save(QFuture<base::Result<QByteArray>> made, const QString &name, const QString &title)
{
    made.then(this, [this, name, title](const base::Result<QByteArray> &pdf) {
        if (pdf)
            askWhere(*pdf, name, title);
        else
            emit told(ui::told(pdf.problem(), m_tools.language()), Tone::Error);
    });
}

void PortalRow::askWhere(const QByteArray &pdf, const QString &name, const QString &title)
{
    const QString proposed = QDir(m_tools.folder).filePath(u"%1-%2.pdf"_s.arg(m_module, name));
    auto *dialog = new QFileDialog(this, title, proposed, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, pdf](const QString &path) {
        const base::Result<void> written = desk::writeFile(path, pdf, desk::Existing::Replace);
        if (written)
            emit told(tr("The sheet is there: %1").arg(path), Tone::Ok);
        else
            emit told(ui::told(written.problem(), m_tools.language()), Tone::Error);
    });
    dialog->open();
}

void PortalRow::ask(bool outcome)
{
    emit told({}, Tone::Neutral);
    (new FilingDialog(m_tools, m_module, outcome ? FilingDialog::What::Outcome : FilingDialog::What::Entry, this))
        ->open();
}

void PortalRow::takeBack()
{
    const bool entry = desk::state(m_tools.workplace, m_module) == store::State::Entered;
    auto *dialog = new ReasonDialog(tr("Take back"),
        entry ? tr("The report then counts as not entered on the portal. What was recorded stays in the history.")
              : tr("The decision then counts as not taken. What was recorded stays in the history."),
        tr("Take back"), this);
    connect(dialog, &ReasonDialog::given, this, [this, entry](const QString &reason) {
        desk::takeBackFiling(
            m_tools.workplace, m_module, entry ? store::State::Entered : store::State::Accepted, reason)
            .then(this, [this](const base::Result<void> &done) {
                if (!done)
                    emit told(ui::told(done.problem(), m_tools.language()), Tone::Error);
            });
    });
    dialog->open();
}

} // namespace ui
