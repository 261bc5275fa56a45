// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/proxy_field.h"

#include "sending/proxy.h"
#include "ui/settings.h"
#include "ui/told.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

ProxyField::ProxyField(base::Language language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_address(new QLineEdit(rememberedProxy())),
      m_finding(new Text(QString(), TextSize::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *label = new Text(tr("Address of the network's proxy (optional)"), TextSize::Normal, true);
    label->setBuddy(m_address);
    m_address->setObjectName(u"proxy.address"_s);
    m_address->setAccessibleName(label->text());
    m_address->setPlaceholderText(u"http://"_s);
    m_finding->setObjectName(u"proxy.finding"_s);
    m_finding->setTone(Tone::Error);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(Text::quiet(
        tr("Empty: as this computer is set. \"none\": without a proxy. A password is asked when it is needed."),
        TextSize::Small));
    layout->addWidget(m_finding);
    connect(m_address, &QLineEdit::editingFinished, this, &ProxyField::take);
    take();
}

bool ProxyField::isEmpty() const
{
    return m_address->text().trimmed().isEmpty();
}

void ProxyField::lead()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

/// One that is no address changes nothing.
void ProxyField::take()
{
    const base::Result<sending::ProxyChoice> choice = sending::proxyFrom(m_address->text());
    m_finding->setText(choice ? QString() : told(choice.problem(), m_language));
    m_finding->setVisible(!choice.ok());
    if (!choice)
        return;
    rememberProxy(m_address->text().trimmed());
    sending::useProxy(*choice);
    emit changed();
}

} // namespace ui
