// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/portal_card.h"

#include "ui/send/portal_row.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PortalCard::PortalCard(Tools &tools, QWidget *parent) : Sheet(parent), m_message(new Text(QString()))
{
    setObjectName(u"portal"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(new Text(tr("By the portal, and what came of it"), TextSize::Large, true));
    layout->addWidget(Text::quiet(tr("Without an endpoint a sealed report is typed over on the portal of the federal "
                                     "service, with a printed sheet, and signed there; signatures made here are then "
                                     "an internal approval. Record here what the portal shows, and later what the "
                                     "service decides."),
        TextSize::Small));
    for (const form::Definition &module : tools.campaign().modules()) {
        auto *row = new PortalRow(tools, module.code);
        connect(row, &PortalRow::told, this, &PortalCard::tell);
        layout->addWidget(row);
        m_rows.append(row);
    }
    m_message->setObjectName(u"portal.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    connect(&tools.workplace, &desk::Workplace::changed, this, &PortalCard::refresh);
    refresh();
}

void PortalCard::refresh()
{
    bool any = false;
    for (PortalRow *row : m_rows) {
        const bool shown = row->refresh();
        row->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
}

void PortalCard::tell(const QString &text, Tone tone)
{
    m_message->setText(breakable(text));
    m_message->setTone(tone);
    m_message->setVisible(!text.isEmpty());
}

} // namespace ui
