// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/nothing_sealed.h"

#include "desk/check.h"
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
    connect(m_step, &FirstStep::taken, this, [this] { emit wanted({m_page, {}, {}}); });
    refresh();
}

void NothingSealed::refresh()
{
    QStringList ready;
    m_page = u"overview"_s;
    for (const form::Definition &module : m_tools.campaign().modules()) {
        if (desk::state(m_tools.workplace, module.code) != store::State::Ready)
            continue;
        if (ready.isEmpty())
            m_page = module.code;
        ready.append(moduleTitle(module.code, m_tools.campaign(), m_tools.language()));
    }
    const QString how = tr("A bundle comes from \"Check & seal\" at the bottom of a module's page.");
    if (ready.isEmpty())
        m_step->show(tr("Nothing is sealed yet"),
            how + u' ' + tr("No module is complete yet; the overview shows what is still open."),
            tr("Go to the overview"));
    else
        m_step->show(tr("Nothing is sealed yet"), how + u' ' + tr("Ready for it: %1.").arg(ready.join(u", "_s)),
            tr("Go to %1").arg(ready.first()).replace(u'&', u"&&"_s));
}

} // namespace ui
