// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/portal_card.h"

#include "desk/withdraw.h"
#include "ui/acts/person_box.h"
#include "ui/send/portal_row.h"
#include "ui/told.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PortalCard::PortalCard(Tools &tools, QWidget *parent)
    : Sheet(parent), m_tools(tools), m_person(new PersonBox(tools.language())), m_message(new Text(QString()))
{
    setObjectName(u"portal"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(new Text(tr("At the federal service"), TextSize::Large, true));
    layout->addWidget(Text::quiet(tr("Without an endpoint a sealed report is typed over on the portal of the federal "
                                     "service, with a printed sheet, and signed there; signatures made here are then "
                                     "an internal approval. Record here what the portal shows, and later what the "
                                     "service decides."),
        TextSize::Small));
    for (const form::Definition &module : tools.campaign().modules()) {
        auto *row = new PortalRow(tools, module.code);
        connect(row, &PortalRow::told, this, &PortalCard::tell);
        connect(row, &PortalRow::withdrawWanted, this, &PortalCard::withdrawWanted);
        layout->addWidget(row);
        m_rows.append(row);
    }
    layout->addWidget(m_person);
    m_message->setObjectName(u"portal.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    connect(m_person, &PersonBox::asked, this, [this] { emit shown(m_person); });
    connect(&tools.workplace, &desk::Workplace::changed, this, &PortalCard::refresh);
    refresh();
}

PortalCard::~PortalCard()
{
    m_person->decline();
}

void PortalCard::withdraw(const QString &bundlePath, const std::function<void()> &agreed)
{
    tell({}, Tone::Neutral);
    desk::withdrawUnasked(m_tools.workplace, bundlePath, *m_person, agreed)
        .then(this, [this](const base::Result<void> &done) {
            const bool declined = !done && done.problem().code == "person.declined"_L1;
            m_person->finish(done || declined ? std::nullopt : std::optional(done.problem()));
        });
}

void PortalCard::withdraw(const QString &bundlePath, QFuture<base::Result<void>> asked)
{
    tell(tr("Asking the endpoint to give the bundle back…"), Tone::Neutral);
    asked.then(this, [this, bundlePath](const base::Result<void> &done) {
        if (done)
            return tell(tr("The bundle is out of the outbox; the endpoint has nothing of it."), Tone::Ok);
        if (done.problem().kind == base::Kind::Environment)
            withdraw(bundlePath);
        tell(ui::told(done.problem(), m_tools.language()), Tone::Error);
    });
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
    if (!text.isEmpty())
        emit shown(m_message);
}

} // namespace ui
