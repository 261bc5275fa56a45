// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/card.h"
#include "desk/card_thread.h"
#include "desk/person.h"
#include "desk/surroundings.h"
#include "trust/chain.h"

namespace desk {

/// What an act needs to know of the card that it will use.
struct CardFacts {
    QString reader;
    card::KeyKind keyKind = card::KeyKind::Rsa2048;
    int triesLeft = 0;
    trust::Certificate certificate; ///< the one of the act
    trust::ChainVerdict trusted; ///< how it leads to a root that is believed
    std::optional<base::Language> pad; ///< the reader takes the PIN by itself, and speaks this language
    bool endsTooSoon = false; ///< the certificate counts now, but no more at the deadline of the campaign
    QDate cardUntil; ///< printed on the card; read for signatures only; not valid where it is not known
    QList<QByteArray> chain; ///< DER: that certificate, the issuing CA, the root, as far as the card has them
};

/// One card for the length of one act. It is touched in the thread of the card only, and let go there.
class HeldCard
{
public:
    HeldCard() = default;
    ~HeldCard();
    HeldCard(const HeldCard &) = delete;
    HeldCard &operator=(const HeldCard &) = delete;

    /// Opens the card and reads the certificate of this kind with those above it, and checks it for the use that goes
    /// with it. Problems: those of card::Card, "sign.certificate" (not good for this use, or issuer not known).
    [[nodiscard]] QFuture<base::Result<CardFacts>> open(
        const Surroundings &surroundings, const QString &reader, card::CertificateKind kind);

    /// Runs `job(card)` in the thread of the card. Precondition: opened.
    template <typename Job>
    [[nodiscard]] auto run(Job job) const -> QFuture<std::invoke_result_t<Job, card::Card &>>
    {
        return CardThread::run([card = m_card, job = std::move(job)]() mutable { return job(card->value()); });
    }

private:
    std::shared_ptr<std::optional<card::Card>> m_card = std::make_shared<std::optional<card::Card>>();
};

/// A PIN that was given, and what may be done with it.
struct GivenPin {
    card::Pin pin;
    card::PinPolicy policy;
};

/// Asks for the PIN, or says that the reader will; before that, when only one try is left, whether that risk is to be
/// taken. A question is withdrawn when the card goes meanwhile, even if it comes back; a PIN given for it is then not
/// shown to anything. Problems: "card.pin.blocked", "person.declined", "card.removed", "card.reader.unknown",
/// "card.service.missing".
[[nodiscard]] QFuture<base::Result<std::shared_ptr<GivenPin>>> askPin(
    QObject *context, Person &person, const PinRequest &request);

[[nodiscard]] base::Problem declined();

} // namespace desk
