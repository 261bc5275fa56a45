// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"
#include "sending/login.h"

namespace desk {

/// A log-in with a card that has taken the PIN. One that cannot sign as TLS 1.3 wants it logs in with TLS 1.2; where
/// the proxy of the network wants to know who asks, the person is asked. Belongs to the main thread; must end before
/// the right of the card.
class CardLogIn : public QObject
{
public:
    using Answer = base::Result<QList<sending::Mandate>>;

    CardLogIn(const sending::Endpoint &endpoint, const sending::AuthenticationCard &card, Person &person);

    /// Makes no connection yet. Problems: those of sending::Login::open.
    [[nodiscard]] base::Result<void> open();
    /// Asks what the holder may report, as often as it is called. Precondition: opened. Problems: those of
    /// sending::Login; of a proxy's password when the person declined, or it was wrong.
    [[nodiscard]] QFuture<Answer> mandates();
    /// The log-in itself, for what follows; this object has none any more.
    [[nodiscard]] std::unique_ptr<sending::Login> take() { return std::move(m_login); }

private:
    [[nodiscard]] QFuture<Answer> otherwise(const Answer &failed);
    [[nodiscard]] QFuture<Answer> again(const QString &step);

    const sending::Endpoint m_endpoint;
    sending::AuthenticationCard m_card;
    Person &m_person;
    std::unique_ptr<sending::Login> m_login;
};

} // namespace desk
