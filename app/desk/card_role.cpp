// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_role.h"

#include "card/situations.h"
#include "desk/card_log_in.h"
#include "desk/session.h"

namespace desk {

namespace {

/// One log-in that only asks; each step starts the next. Deletes itself with the last.
class RoleQuestion : public QObject
{
public:
    RoleQuestion(const Surroundings &surroundings, const QUrl &endpoint, const CardView &view,
        const std::shared_ptr<GivenPin> &pin, Person &person)
        : m_surroundings(surroundings),
          m_endpoint{endpoint, surroundings.anchors()},
          m_view(view),
          m_person(person),
          m_pin(pin)
    {
        m_promise.start();
    }

    QFuture<RoleAnswer> ask()
    {
        m_card.open(m_surroundings, m_view.reader, card::CertificateKind::Authentication)
            .then(this, [this](const base::Result<CardFacts> &facts) {
                if (!facts)
                    return finish({facts.problem()});
                m_chain = withoutRoot(facts->chain);
                compare();
            });
        return m_promise.future();
    }

private:
    /// Another card may have come into the reader while the PIN was typed: it does not get to see it.
    void compare()
    {
        m_card.run([](card::Card &card) { return card.chipSerial(); }).then(this, [this](const QByteArray &serial) {
            if (serial != m_view.chipSerial)
                return finish({card::cardChanged(m_view.reader)});
            m_right.take(m_card, std::exchange(m_pin, {})).then(this, [this](const base::Result<void> &taken) {
                if (!taken)
                    return finish({taken.problem()});
                logIn();
            });
        });
    }

    void logIn()
    {
        m_logIn = std::make_unique<CardLogIn>(
            m_endpoint, sending::AuthenticationCard{m_chain, m_right.callback(), true}, m_person);
        if (const base::Result<void> opened = m_logIn->open(); !opened)
            return finish({{}, opened.problem()});
        m_logIn->mandates().then(this, [this](const CardLogIn::Answer &mandates) { finish({{}, mandates}); });
    }

    void finish(const RoleAnswer &answer)
    {
        m_right.drop();
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater(); // logs out
    }

    const Surroundings &m_surroundings;
    const sending::Endpoint m_endpoint;
    const CardView m_view;
    Person &m_person;
    std::shared_ptr<GivenPin> m_pin; ///< until the card has seen it
    QPromise<RoleAnswer> m_promise;
    HeldCard m_card;
    HeldRight m_right;
    QList<QByteArray> m_chain;
    std::unique_ptr<CardLogIn> m_logIn; ///< ends before the right
};

} // namespace

QFuture<RoleAnswer> askRole(const Surroundings &surroundings, const QUrl &endpoint, const CardView &view,
    const std::shared_ptr<GivenPin> &pin, Person &person)
{
    return (new RoleQuestion(surroundings, endpoint, view, pin, person))->ask();
}

} // namespace desk
