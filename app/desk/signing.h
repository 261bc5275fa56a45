// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/held_card.h"
#include "desk/sign.h"
#include "desk/verify.h"

#include <QCoreApplication>

namespace desk {

/// The role takes the place of the second signatory: chairman or delegate.
[[nodiscard]] bool isSecond(store::Role role);

/// What every signing with a card has in common, step by step; each step starts the next. Who may sign, and what is
/// kept of the signature, is the business of the kinds of signing. Deletes itself with the last step.
class SigningAct : public QObject
{
public:
    using Answer = base::Result<Signed>;

protected:
    SigningAct(const Surroundings &surroundings, const SignRequest &request, Person &person, QObject *parent);

    /// The bundle is read. Checks what is true of every bundle, then `checkedSigner`, then reads the card.
    void begin(const VerifiedFile &file);
    /// Who may sign in the role that was asked for, before the card is read.
    [[nodiscard]] virtual base::Result<void> checkedSigner() = 0;
    /// Whether this card is that person's: ends with `askForPin` or `finish`.
    virtual void recognise() = 0;
    /// The file has the signature now: ends with `finish`.
    virtual void keep() = 0;

    void askForPin();
    void finish(const Answer &answer);
    template <typename T, typename Next>
    void proceed(const base::Result<T> &result, Next next)
    {
        if (result)
            next();
        else
            finish(result.problem());
    }

    [[nodiscard]] QFuture<Answer> answer() const { return m_promise.future(); }
    [[nodiscard]] const SignRequest &request() const { return m_request; }
    [[nodiscard]] Person &person() { return m_person; }
    [[nodiscard]] const Verified &verified() const { return m_file.verified; }
    [[nodiscard]] const CardFacts &facts() const { return *m_facts; } ///< from `recognise` on
    [[nodiscard]] QString nameOnCard() const { return m_facts->certificate.personName(); }
    [[nodiscard]] const QDateTime &signedAt() const { return m_at; } ///< from `keep` on
    [[nodiscard]] const Signed &result() const { return m_result; } ///< from `keep` on

private:
    void onCard(const CardFacts &facts);
    void askWhetherEnded();
    [[nodiscard]] QDate certificateUntil() const;
    [[nodiscard]] QStringList cardWarnings() const;
    void askWhetherRevoked();
    [[nodiscard]] base::Problem revoked(const trust::RevocationFacts &facts) const;
    void signWith(const std::shared_ptr<GivenPin> &pin);
    [[nodiscard]] bundle::SignatureRequest signature() const;
    [[nodiscard]] base::Result<void> unchanged() const;
    void write(const QByteArray &container);

    const Surroundings &m_surroundings;
    SignRequest m_request;
    Person &m_person;
    QPromise<Answer> m_promise;
    VerifiedFile m_file;
    HeldCard m_card;
    std::unique_ptr<CardFacts> m_facts; ///< once the card was read
    bool m_wasAsked = false; ///< the issuer, or there was no more patience
    bool m_madeUp = false; ///< an example, which no real card signs
    QDateTime m_at;
    Signed m_result;
};

} // namespace desk
