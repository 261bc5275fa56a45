// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_log_in.h"

#include "desk/proxy_user.h"

#include <QCoreApplication>

namespace desk {

CardLogIn::CardLogIn(const sending::Endpoint &endpoint, const sending::AuthenticationCard &card, Person &person)
    : m_endpoint(endpoint), m_card(card), m_person(person)
{
}

base::Result<void> CardLogIn::open()
{
    base::Result<std::unique_ptr<sending::Login>> login = sending::Login::open(m_endpoint, m_card);
    if (!login)
        return login.problem();
    m_login = *std::move(login);
    return {};
}

QFuture<CardLogIn::Answer> CardLogIn::mandates()
{
    return m_login->mandates()
        .then(this,
            [this](const Answer &answer) { return answer ? QtFuture::makeReadyFuture(answer) : otherwise(answer); })
        .unwrap();
}

/// The card goes on holding the right to log in: its PIN is not asked again.
QFuture<CardLogIn::Answer> CardLogIn::otherwise(const Answer &failed)
{
    if (failed.problem().code == u"card.scheme.unsupported" && std::exchange(m_card.pss, false))
        return again(QCoreApplication::translate("Send", "This card cannot log in with TLS 1.3; trying TLS 1.2 …"));
    if (!isAboutProxyUser(failed.problem()))
        return QtFuture::makeReadyFuture(failed);
    return askProxyUser(this, m_person, m_endpoint.url)
        .then(this,
            [this, failed](bool given) {
                return given ? again(QCoreApplication::translate("Send", "Logging in …"))
                             : QtFuture::makeReadyFuture(failed);
            })
        .unwrap();
}

QFuture<CardLogIn::Answer> CardLogIn::again(const QString &step)
{
    if (const base::Result<void> opened = open(); !opened)
        return QtFuture::makeReadyFuture(Answer(opened.problem()));
    m_person.sees(step);
    return mandates();
}

} // namespace desk
