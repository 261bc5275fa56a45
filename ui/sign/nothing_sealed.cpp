// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/nothing_sealed.h"

#include "desk/check.h"
#include "ui/form/workplace_source.h"
#include "ui/seal/seal_dialog.h"
#include "ui/sign/bundle_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NothingSealed::NothingSealed(Tools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_step(new FirstStep(u"firstStep"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_step);
    layout->addStretch();
    m_step->setMaximumWidth(formColumnWidth);
    connect(m_step, &FirstStep::taken, this, &NothingSealed::take);
    refresh();
}

void NothingSealed::sort()
{
    m_loose.clear();
    m_ready.clear();
    for (const form::Definition &module : m_tools.campaign().modules()) {
        const store::State state = desk::state(m_tools.workplace, module.code);
        if (state == store::State::Ready)
            m_ready.append(module.code);
        else if (state == store::State::Sealed && !m_tools.workplace.records().bundleOf(module.code))
            m_loose.append(module.code);
    }
}

QString NothingSealed::titles(const QStringList &modules) const
{
    QStringList titles;
    for (const QString &module : modules)
        titles.append(moduleTitle(module, m_tools.campaign(), m_tools.language()));
    return titles.join(u", "_s);
}

void NothingSealed::refresh()
{
    sort();
    const QString how = tr("A bundle comes from \"Check & seal\" at the bottom of a module's page.");
    if (!m_loose.isEmpty())
        m_step->show(tr("Sealed, but in no bundle"),
            tr("The bundle of these reports counts no more, because one of its reports was reopened: %1. They are "
               "still sealed as they were; make a new bundle of them to sign and send them.")
                .arg(titles(m_loose)),
            tr("Make the bundle again"));
    else if (!m_ready.isEmpty())
        m_step->show(tr("Nothing is sealed yet"), how + u' ' + tr("Ready for it: %1.").arg(titles(m_ready)),
            tr("Check && seal"));
    else
        m_step->show(tr("Nothing is sealed yet"),
            how + u' ' + tr("No module is complete yet; the overview shows what is still open."),
            tr("Go to the overview"));
}

/// What was typed and could not be read is not in the file: its page says so before anything is sealed.
void NothingSealed::take()
{
    sort();
    if (!m_loose.isEmpty())
        seal(m_loose);
    else if (m_ready.isEmpty())
        emit wanted({u"overview"_s, {}, {}});
    else if (!m_tools.source.unread().isEmpty())
        emit wanted({m_ready.first(), {}, {}});
    else
        seal(m_ready);
}

void NothingSealed::seal(const QStringList &modules)
{
    auto *dialog = new SealDialog(m_tools, modules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SealDialog::sealed, this, [this](const QString &, const QString &module) {
        emit wanted({u"sign"_s, module, {}});
    });
    dialog->open();
}

} // namespace ui
