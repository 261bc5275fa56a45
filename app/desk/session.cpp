// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/session.h"

#include "base/identifiers.h"
#include "desk/card.h"
#include "desk/overview.h"

#include <QCoreApplication>
#include <QPointer>

namespace desk {

namespace {

card::Scheme schemeOf(sending::SignRequest::Scheme scheme)
{
    switch (scheme) {
    case sending::SignRequest::Scheme::RsaPkcs1: return card::Scheme::RsaPkcs1;
    case sending::SignRequest::Scheme::RsaPss: return card::Scheme::RsaPss;
    case sending::SignRequest::Scheme::Ecdsa: return card::Scheme::Ecdsa;
    }
    return card::Scheme::RsaPkcs1;
}

card::HashAlgorithm hashOf(const QByteArray &name)
{
    if (name == "SHA384")
        return card::HashAlgorithm::Sha384;
    return name == "SHA512" ? card::HashAlgorithm::Sha512 : card::HashAlgorithm::Sha256;
}

} // namespace

QList<QByteArray> withoutRoot(const QList<QByteArray> &chain)
{
    QList<QByteArray> kept;
    for (const QByteArray &der : chain) {
        const base::Result<trust::Certificate> certificate = trust::Certificate::fromDer(der);
        if (certificate && !certificate->isSelfIssued())
            kept.append(der);
    }
    return kept;
}

QString enterpriseNumber(const Workplace &workplace)
{
    const form::Value kbo = workplace.evaluator().values().field(QStringLiteral("ocmw.kbo"));
    return kbo.text() ? *kbo.text() : QString();
}

HeldRight::~HeldRight()
{
    static_cast<void>(CardThread::run([right = std::move(m_right)]() mutable {
        right.reset();
        return true;
    }));
}

void HeldRight::drop()
{
    static_cast<void>(CardThread::run([right = m_right] {
        right->reset();
        return true;
    }));
}

QFuture<base::Result<void>> HeldRight::take(const HeldCard &card, const std::shared_ptr<GivenPin> &pin)
{
    return card.run([right = m_right, pin](card::Card &opened) -> base::Result<void> {
        base::Result<card::AuthenticationRight> taken = opened.authenticate(pin->pin, pin->policy);
        if (!taken)
            return taken.problem();
        right->emplace(*std::move(taken));
        return {};
    });
}

sending::SignCallback HeldRight::callback() const
{
    return [weak = std::weak_ptr<Right>(m_right)](const sending::SignRequest &request) {
        return CardThread::ask([weak, request]() -> base::Result<QByteArray> {
            const std::shared_ptr<Right> right = weak.lock();
            if (!right || !right->has_value()) {
                return base::Problem{base::Kind::Refused, QStringLiteral("send.loggedOut"),
                    QT_TRANSLATE_NOOP("Problem", "The log-in has ended. Log in again with the card."), {}, {}};
            }
            return (*right)->sign(schemeOf(request.scheme), hashOf(request.hash), request.digest);
        });
    };
}

Session::Session(std::unique_ptr<Parts> parts) : d(std::move(parts))
{
    connect(new CardGuard(d->facts->reader, this), &CardGuard::lost, this, &Session::logOut);
}

/// What is under way ends first: it uses our parts.
Session::~Session()
{
    while (!children().isEmpty())
        delete children().first();
}

QString Session::holder() const
{
    return d->facts->certificate.personName();
}

const QList<sending::Mandate> &Session::mandates() const
{
    return d->mandates;
}

QStringList Session::mandateWords() const
{
    const QString ours = enterpriseNumber(d->workplace);
    QMap<QString, QStringList> roles;
    for (const sending::Mandate &mandate : d->mandates) {
        const std::optional<store::Role> role = store::roleFromCode(mandate.role);
        roles[mandate.enterpriseNumber].append(role ? words(*role) : mandate.role);
    }
    QStringList lines;
    for (auto one = roles.cbegin(); one != roles.cend(); ++one) {
        const QString shown = base::displayedKbo(one.key());
        const QString who
            = one.key() == ours ? QCoreApplication::translate("Send", "%1 (this OCMW)").arg(shown) : shown;
        lines.append(QCoreApplication::translate("Send", "%1: %2").arg(who, one->join(QStringLiteral(", "))));
        if (one.key() == ours)
            lines.move(lines.size() - 1, 0);
    }
    return lines;
}

const std::optional<base::Problem> &Session::clockWarning() const
{
    return d->clockWarning;
}

void Session::setMaxTries(int tries)
{
    d->maxTries = tries;
}

void Session::logOut()
{
    if (std::exchange(d->over, true))
        return;
    d->right.drop();
    const QPointer<Session> self(this); // whoever hears that his request has ended may end us
    d->login->logOut();
    if (self)
        emit loggedOut();
}

} // namespace desk
