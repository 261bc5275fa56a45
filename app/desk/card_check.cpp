// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_check.h"

#include "desk/card.h"
#include "desk/card_owner.h"
#include "desk/card_role.h"
#include "desk/check.h"
#include "desk/known_role.h"
#include "desk/overview.h"
#include "desk/revocation.h"
#include "desk/signatories.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

constexpr int allTries = 3; ///< that a card allows again after the right PIN
constexpr int reminderDays = 6 * 7;

QString ownText(const char *source)
{
    return QCoreApplication::translate("CardCheck", source);
}

CertificateState stateOf(const trust::ChainVerdict &verdict)
{
    if (verdict.isTrusted())
        return CertificateState::Good;
    if (verdict.chain.isEmpty())
        return CertificateState::Missing;
    switch (verdict.state) {
    case trust::ChainState::Expired: return CertificateState::Expired;
    case trust::ChainState::UnknownIssuer: return CertificateState::UnknownIssuer;
    default: return CertificateState::Unusable;
    }
}

/// The one that names the holder; null pointer: the card has none.
const trust::Certificate *certificateOn(const CardView &view)
{
    for (const trust::ChainVerdict *verdict : {&view.signature, &view.authentication}) {
        if (!verdict->chain.isEmpty())
            return &verdict->chain.first();
    }
    return nullptr;
}

/// All that the card says without its PIN.
CardResult resultOf(const CardView &view, const std::optional<QDateTime> &deadline)
{
    CardResult result;
    const trust::Certificate *certificate = certificateOn(view);
    result.cardName = certificate ? certificate->personName() : view.holder;
    result.signature = stateOf(view.signature);
    result.login = stateOf(view.authentication);
    result.cardUntil = view.validUntil;
    result.certificateUntil = view.certificateUntil;
    result.cardEnded = view.hasEnded;
    result.cardEndsTooSoon = view.cardEndsTooSoon;
    result.endsTooSoon = view.endsTooSoon;
    if (deadline)
        result.deadline = base::belgianTime(*deadline).date();
    result.testCard = view.signature.foreignRoot;
    result.registerState = view.registerState;
    result.triesLeft = view.triesLeft;
    return result;
}

/// One check, step by step; each step starts the next. Deletes itself with the last.
class CardCheckAct : public QObject
{
public:
    using Answer = base::Result<CheckedCard>;

    CardCheckAct(Workplace &workplace, const CardCheckRequest &request, Person &person)
        : QObject(&workplace), m_workplace(workplace), m_request(request), m_person(person)
    {
        m_promise.start();
    }

    QFuture<Answer> start()
    {
        QFuture<Answer> answer = m_promise.future();
        if (const base::Result<void> asked = checkedRequest(); !asked) {
            finish(asked.problem());
            return answer;
        }
        m_person.sees(ownText(QT_TRANSLATE_NOOP("CardCheck", "Reading the card …")));
        lookAtCard(m_workplace.surroundings(), m_request.reader).then(this, [this](const base::Result<CardView> &view) {
            if (!view)
                return finish(view.problem());
            m_view = *view;
            m_checked.result = resultOf(m_view, m_workplace.surroundings().deadlineAhead());
            recognise();
        });
        return answer;
    }

private:
    [[nodiscard]] base::Result<void> checkedRequest() const
    {
        const QUrl &url = m_request.endpoint;
        if (!url.isEmpty() && (url.scheme() != u"https" || url.host().isEmpty())) {
            return base::Problem{base::Kind::Usage, QStringLiteral("send.endpoint"),
                QT_TRANSLATE_NOOP("Problem", "\"%1\" is no https address."), {url.toString()}, url.toString()};
        }
        if (m_request.role && !m_workplace.records().signatory(*m_request.role)) {
            return base::refused("sign.noSignatory",
                QT_TRANSLATE_NOOP(
                    "Problem", "Nobody is registered as %1. Name who signs on the page of the OCMW first."),
                {words(*m_request.role)});
        }
        return {};
    }

    void recognise()
    {
        const trust::Certificate *certificate = certificateOn(m_view);
        const store::CardHolder holder{
            certificate ? certificate->nationalNumber() : QString(), m_checked.result.cardName};
        ownerOf(m_workplace, holder, m_request.role).then(this, [this](const std::optional<store::Signatory> &owner) {
            if (!owner)
                return finish(stranger());
            m_signatory = *owner;
            m_checked.result.role = owner->role;
            m_checked.result.name = owner->name;
            askIssuers();
        });
    }

    [[nodiscard]] base::Problem stranger() const
    {
        if (!m_request.role) {
            return base::refused("check.stranger",
                QT_TRANSLATE_NOOP("Problem",
                    "This is the card of %1, who is not registered to sign. Put in the card of a signatory, or name "
                    "who signs on the page of the OCMW."),
                {m_checked.result.cardName});
        }
        return base::refused("check.otherPerson",
            QT_TRANSLATE_NOOP("Problem",
                "This is the card of %1, but %2 is registered as %3. Put in the right card, or correct the name on "
                "the page of the OCMW."),
            {m_checked.result.cardName, m_workplace.records().signatory(*m_request.role)->name,
                words(*m_request.role)});
    }

    void askIssuers()
    {
        if (!m_request.online)
            return askForPin();
        m_person.sees(ownText(QT_TRANSLATE_NOOP("CardCheck", "Asking the issuer whether the card was revoked …")));
        askIssuer(m_view.signature).then(this, [this](const trust::RevocationFacts &facts) {
            m_checked.result.revocation = facts.state;
            m_checked.result.revocationAsOf = facts.asOf;
            m_checked.result.revokedAt = facts.revokedAt;
            askForPin();
        });
    }

    /// Nobody logs in with a certificate that does not count.
    [[nodiscard]] bool asksRole() const { return !m_request.endpoint.isEmpty() && m_view.authentication.isTrusted(); }

    void askForPin()
    {
        if (m_view.triesLeft == 0)
            return keep(PinState::Blocked, 0);
        PinRequest request;
        request.act = asksRole() ? PinRequest::Act::LogIn : PinRequest::Act::Prove;
        request.reader = m_view.reader;
        request.holder = m_checked.result.cardName;
        if (asksRole())
            request.items = {m_request.endpoint.toString()};
        request.triesLeft = m_view.triesLeft;
        if (m_view.hasPinPad)
            request.pad = m_workplace.surroundings().language();
        askPin(this, m_person, request).then(this, [this](const base::Result<std::shared_ptr<GivenPin>> &pin) {
            if (!pin)
                return finish(pin.problem());
            prove(*pin);
        });
    }

    void prove(const std::shared_ptr<GivenPin> &pin)
    {
        if (!pin->pin.padLanguage()) // what the reader asks for stays to be read
            m_person.sees(ownText(QT_TRANSLATE_NOOP("CardCheck", "The card checks the PIN …")));
        if (!asksRole()) {
            provePin(m_view, std::move(pin->pin), pin->policy).then(this, [this](const base::Result<void> &proved) {
                onPin(proved);
            });
            return;
        }
        askRole(m_workplace.surroundings(), m_request.endpoint, m_view, pin, m_person)
            .then(this, [this](const RoleAnswer &answer) {
                if (answer.pin && answer.mandates)
                    takeRole(m_checked.result, *answer.mandates, m_workplace);
                else if (answer.pin)
                    m_checked.roleProblem = answer.mandates.problem();
                onPin(answer.pin);
            });
    }

    void onPin(const base::Result<void> &proved)
    {
        if (proved)
            return keep(PinState::Proved, allTries);
        const base::Problem &problem = proved.problem();
        if (problem.code == u"card.pin.wrong")
            return keep(PinState::Wrong, problem.args.value(0).toInt());
        if (problem.code == u"card.pin.blocked")
            return keep(PinState::Blocked, 0);
        finish(problem);
    }

    void keep(PinState pin, int triesLeft)
    {
        m_checked.result.pin = pin;
        m_checked.result.triesLeft = triesLeft;
        const store::Stamp stamp = m_workplace.stamp();
        m_checked.result.at = stamp.at.toUTC();
        takeKnownRole(m_checked.result, m_workplace, m_signatory);
        m_workplace
            .record([stamp, record = toRecord(m_checked.result, m_signatory.id)](
                        store::Store &file) { return file.addCardCheck(stamp, record); })
            .then(this,
                [this](const base::Result<void> &kept) { finish(kept ? Answer(m_checked) : Answer(kept.problem())); });
    }

    void finish(const Answer &answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    Workplace &m_workplace;
    const CardCheckRequest m_request;
    Person &m_person;
    QPromise<Answer> m_promise;
    CardView m_view;
    store::Signatory m_signatory;
    CheckedCard m_checked;
};

/// Everything that applies carries both signatures.
bool isAllSigned(const Workplace &workplace)
{
    const QList<form::Definition> &modules = workplace.campaign().modules();
    return std::all_of(modules.cbegin(), modules.cend(), [&workplace](const form::Definition &module) {
        return state(workplace, module.code) >= store::State::SignedTwice; // or it does not apply
    });
}

} // namespace

QFuture<base::Result<CheckedCard>> checkCard(Workplace &workplace, const CardCheckRequest &request, Person &person)
{
    return (new CardCheckAct(workplace, request, person))->start();
}

std::optional<CardResult> lastCheck(const Workplace &workplace, const store::Signatory &signatory)
{
    const QList<store::CardCheck> &all = workplace.records().cardChecks;
    const auto last = std::find_if(all.crbegin(), all.crend(), [&signatory](const store::CardCheck &check) {
        return check.signatory == signatory.id && sameName(check.name, signatory.name);
    });
    if (last == all.crend())
        return std::nullopt;
    CardResult result = fromRecord(*last);
    takeKnownRole(result, workplace, signatory);
    return result;
}

bool isRecentCheck(const Workplace &workplace, const CardResult &result)
{
    return base::belgianTime(result.at).date() >= QDate(workplace.campaign().deadline().year(), 1, 1);
}

QList<store::Signatory> uncheckedSignatories(const Workplace &workplace)
{
    const QDate begin = workplace.campaign().deadline().addDays(-reminderDays);
    if (workplace.surroundings().clock().today() < begin || isAllSigned(workplace))
        return {};
    QList<store::Signatory> unchecked = workplace.records().signatories;
    unchecked.removeIf([&workplace](const store::Signatory &signatory) {
        const std::optional<CardResult> last = lastCheck(workplace, signatory);
        return last && troublesOf(*last).isEmpty() && isRecentCheck(workplace, *last);
    });
    return unchecked;
}

} // namespace desk
