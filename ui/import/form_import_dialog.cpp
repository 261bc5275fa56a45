// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/form_import_dialog.h"

#include "ui/import/outcome.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QSize formDialogSize(640, 420);
constexpr qsizetype mostFormProblems = 100;
} // namespace

FormImportDialog::FormImportDialog(Tools &tools, const QString &form, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_form(form),
      m_stopped(std::make_shared<std::atomic<bool>>(false)),
      m_outlook(new Text(QString())),
      m_message(new Text(tr("The file is being read…"))),
      m_import(makeButton(u"importForm.yes"_s, tr("Import"), true))
{
    setObjectName(u"importFormDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const form::Campaign &campaign = tools.campaign();
    const base::Text &name = (form == campaign.ocmw().code ? campaign.ocmw() : *campaign.module(form)).shortTitle;
    setWindowTitle(tr("Import into “%1”").arg(name.in(tools.language())));
    resize(formDialogSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(windowTitle(), TextSize::Title, true));
    layout->addWidget(Text::quiet(breakable(QFileInfo(path).fileName())));
    auto *scroll = new QScrollArea;
    scrollUpright(scroll);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s, 0);
    m_outlook->setObjectName(u"importForm.outlook"_s);
    m_message->setObjectName(u"importForm.message"_s);
    column->addWidget(m_outlook);
    column->addWidget(m_message);
    column->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"importForm.no"_s, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    m_import->setEnabled(false);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &FormImportDialog::takeOver);
    connect(this, &QDialog::rejected, this, [this] { *m_stopped = true; });
    m_wish.language = tools.language();
    m_wish.progress = [stopped = m_stopped](int) { return !*stopped; };
    desk::readIncoming(tools.workplace, form, path, m_wish)
        .then(this, [this](const base::Result<desk::Incoming> &incoming) {
            if (incoming)
                attempt(*incoming);
            else if (incoming.problem().code == u"import.table")
                QMetaObject::invokeMethod(
                    this, &FormImportDialog::tableWanted, Qt::QueuedConnection); // once it is open
            else
                fail(incoming.problem());
        });
}

FormImportDialog::~FormImportDialog()
{
    *m_stopped = true;
}

void FormImportDialog::attempt(const desk::Incoming &incoming)
{
    m_incoming = incoming;
    desk::tryIncoming(m_tools.workplace, incoming, m_wish).then(this, [this](const base::Result<desk::Trial> &trial) {
        if (trial)
            showTrial(*trial);
        else
            fail(trial.problem());
    });
}

void FormImportDialog::showTrial(const desk::Trial &trial)
{
    m_trial = trial;
    const desk::Imported &outcome = trial.outcome;
    m_outlook->setText(outlook(outcome, false, m_tools.language()).join(u'\n'));
    m_outlook->setTone(losesValues(outcome) ? std::optional(Tone::Warning) : std::nullopt);
    m_import->setEnabled(trial.import.ok() && !trial.import.edits.isEmpty());
    m_message->setTone(Tone::Error);
    QStringList lines;
    if (!outcome.problems.isEmpty()) {
        lines.append(tr("Nothing can come in as long as this is wrong:"));
        lines += listed(outcome.problems, m_tools.language(), mostFormProblems);
        if (!m_incoming.tables.isEmpty())
            lines.append(tr("With “File” beside the title of a table you can match its columns and mend its rows."));
    }
    m_message->setText(lines.join(u'\n'));
}

void FormImportDialog::fail(const base::Problem &problem)
{
    m_message->setTone(Tone::Error);
    m_message->setText(breakable(told(problem, m_tools.language())));
}

void FormImportDialog::takeOver()
{
    m_import->setEnabled(false);
    m_message->setTone(Tone::Neutral);
    m_message->setText(tr("All of it is being saved…"));
    desk::takeOver(m_tools.workplace, m_incoming, m_wish, m_trial)
        .then(this, [this](const base::Result<desk::Imported> &result) { finish(result); });
}

void FormImportDialog::finish(const base::Result<desk::Imported> &result)
{
    if (!result)
        return fail(result.problem());
    if (!result->isTakenOver)
        return attempt(m_incoming); // something was changed meanwhile
    emit imported(*result);
    accept();
}

} // namespace ui
