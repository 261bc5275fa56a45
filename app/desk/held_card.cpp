// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/held_card.h"

#include "card/situations.h"
#include "desk/card.h"
#include "trust/chain.h"

#include <QCoreApplication>

namespace desk {

namespace {

using card::CertificateKind;

/// The certificate of the act first, then those above it that the card has.
base::Result<QList<trust::Certificate>> readChain(card::Card &card, CertificateKind kind)
{
    const base::Result<QList<QByteArray>> ders
        = card.certificates({kind, CertificateKind::CitizenCa, CertificateKind::Root});
    if (!ders)
        return ders.problem();
    if (ders->first().isEmpty())
        return card::certificateMissing();
    QList<trust::Certificate> chain;
    for (const QByteArray &der : *ders) {
        if (der.isEmpty())
            continue;
        base::Result<trust::Certificate> certificate = trust::Certificate::fromDer(der);
        if (!certificate)
            return certificate.problem();
        chain.append(*std::move(certificate));
    }
    return chain;
}

/// With what helps against that reason.
const char *unusable(trust::ChainState state)
{
    switch (state) {
    case trust::ChainState::Expired:
        return QT_TRANSLATE_NOOP("Problem",
            "The certificate of %1 on this card cannot be used: %2 The municipality where the holder lives renews the "
            "card.");
    case trust::ChainState::NotYetValid:
        return QT_TRANSLATE_NOOP("Problem",
            "The certificate of %1 on this card cannot be used: %2 Look whether the date of this computer is right.");
    default: return QT_TRANSLATE_NOOP("Problem", "The certificate of %1 on this card cannot be used: %2");
    }
}

base::Result<trust::ChainVerdict> checkedChain(
    const QList<trust::Certificate> &chain, CertificateKind kind, const trust::Anchors &anchors, const QDateTime &when)
{
    const trust::Use use
        = kind == CertificateKind::Signature ? trust::Use::PersonSignature : trust::Use::PersonAuthentication;
    const trust::ChainVerdict verdict = trust::verifyChain(chain.first(), chain.mid(1), use, when, anchors);
    if (verdict.isTrusted())
        return verdict;
    return base::Problem{base::Kind::Refused, QStringLiteral("sign.certificate"), unusable(verdict.state),
        {chain.first().personName()}, {}, {}, {*verdict.problem}};
}

/// What the card is read by.
struct Reading {
    trust::Anchors anchors;
    QDateTime now; ///< by the clock of the program, which stands in the signature
    std::optional<QDateTime> deadline; ///< nothing: it has passed
    base::Language language = base::Language::Dutch;
};

bool lastsUntil(const QList<trust::Certificate> &chain, CertificateKind kind, const Reading &reading)
{
    return !reading.deadline || checkedChain(chain, kind, reading.anchors, *reading.deadline);
}

/// Data about the person that cannot be understood does not keep a card from signing.
base::Result<QDate> printedEnd(card::Card &card, CertificateKind kind)
{
    if (kind != CertificateKind::Signature)
        return QDate();
    const base::Result<card::Identity> identity = card.identity();
    if (!identity && identity.problem().kind == base::Kind::Environment)
        return identity.problem();
    return identity ? identity->validUntil : QDate();
}

base::Result<CardFacts> readFacts(card::Card &card, CertificateKind kind, const Reading &reading)
{
    const base::Result<QList<trust::Certificate>> chain = readChain(card, kind);
    if (!chain)
        return chain.problem();
    const base::Result<trust::ChainVerdict> checked = checkedChain(*chain, kind, reading.anchors, reading.now);
    if (!checked)
        return checked.problem();
    const base::Result<int> tries = card.triesLeft();
    if (!tries)
        return tries.problem();
    const base::Result<QDate> cardUntil = printedEnd(card, kind);
    if (!cardUntil)
        return cardUntil.problem();
    CardFacts facts{card.reader(), card.keyKind(), *tries, chain->first(), *checked, {},
        !lastsUntil(*chain, kind, reading), *cardUntil, {}};
    if (card.hasPinPad())
        facts.pad = reading.language;
    for (const trust::Certificate &certificate : *chain)
        facts.chain.append(certificate.der());
    return facts;
}

using PinAnswer = base::Result<std::shared_ptr<GivenPin>>;

/// Asks for a PIN as long as the card that it is for stays where it is. Deletes itself with the answer.
class PinQuestion : public QObject
{
public:
    PinQuestion(QObject *parent, Person &person, const PinRequest &request)
        : QObject(parent), m_person(person), m_request(request), m_guard(request.reader)
    {
        connect(&m_guard, &CardGuard::lost, this, [this] { m_person.withdraw(); });
    }

    QFuture<PinAnswer> ask()
    {
        QFuture<PinAnswer> answer = m_request.triesLeft == 1 ? askForLastTry() : askForPin({});
        return answer.then(this, [this](const PinAnswer &given) {
            deleteLater();
            return m_guard.problem() ? PinAnswer(*m_guard.problem()) : given;
        });
    }

private:
    QFuture<PinAnswer> askForPin(card::PinPolicy policy)
    {
        if (m_request.pad) {
            m_person.padAsks(m_request);
            return QtFuture::makeReadyFuture(
                PinAnswer(std::make_shared<GivenPin>(GivenPin{card::Pin::onPad(*m_request.pad), policy})));
        }
        return m_person.pin(m_request).then(this, [policy](base::Secret pin) -> PinAnswer {
            if (pin.isEmpty())
                return declined();
            if (const base::Result<void> form = card::checkedPin(pin); !form)
                return form.problem(); // before anything is said to be under way with the card
            return std::make_shared<GivenPin>(GivenPin{std::move(pin), policy});
        });
    }

    QFuture<PinAnswer> askForLastTry()
    {
        Question question;
        question.code = QStringLiteral("pin.lastTry");
        question.text = QCoreApplication::translate("Card",
            "Only one try is left for the PIN of %1. A wrong PIN now blocks the card; the municipality must then "
            "unblock it. Go on?")
                            .arg(m_request.holder);
        question.yes = QCoreApplication::translate("Card", "Use the last try");
        question.isRisky = true;
        return m_person.agree(question)
            .then(this,
                [this](const Agreement &agreement) {
                    if (!agreement.agreed)
                        return QtFuture::makeReadyFuture(PinAnswer(declined()));
                    return askForPin(card::PinPolicy{true});
                })
            .unwrap();
    }

    Person &m_person;
    const PinRequest m_request;
    CardGuard m_guard;
};

} // namespace

base::Problem declined()
{
    return {base::Kind::Refused, QStringLiteral("person.declined"),
        QT_TRANSLATE_NOOP("Problem", "It was not confirmed, so nothing was done."), {}, {}};
}

HeldCard::~HeldCard()
{
    static_cast<void>(CardThread::run([card = std::move(m_card)]() mutable {
        card.reset();
        return true;
    }));
}

QFuture<base::Result<CardFacts>> HeldCard::open(
    const Surroundings &surroundings, const QString &reader, card::CertificateKind kind)
{
    const Reading reading{surroundings.anchors(), surroundings.clock().now().toUTC(), surroundings.deadlineAhead(),
        surroundings.language()};
    return CardThread::run([held = m_card, reading, reader, kind]() -> base::Result<CardFacts> {
        base::Result<card::Card> opened = card::Card::open(reader);
        if (!opened)
            return opened.problem();
        held->emplace(*std::move(opened));
        return readFacts(held->value(), kind, reading);
    });
}

QFuture<PinAnswer> askPin(QObject *context, Person &person, const PinRequest &request)
{
    if (request.triesLeft == 0)
        return QtFuture::makeReadyFuture(PinAnswer(card::pinBlocked()));
    return (new PinQuestion(context, person, request))->ask();
}

} // namespace desk
