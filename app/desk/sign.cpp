// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/sign.h"

#include "desk/bundle_file.h"
#include "desk/overview.h"
#include "desk/signatories.h"
#include "desk/signing.h"

#include <algorithm>

namespace desk {

namespace {

QString signWords(const char *source)
{
    return QCoreApplication::translate("Sign", source);
}

base::Result<store::Signatory> registered(const Workplace &workplace, store::Role role)
{
    if (const store::Signatory *signatory = workplace.records().signatory(role))
        return *signatory;
    return base::refused("sign.noSignatory",
        QT_TRANSLATE_NOOP("Problem", "Nobody is registered as %1. Name who signs on the page of the OCMW first."),
        {words(role)});
}

/// The places in which this person's card is tied, in the thread of the file.
QList<store::Signatory> placesOf(
    const store::Store &file, const QList<store::Signatory> &signatories, const QString &nationalNumber)
{
    QList<store::Signatory> places;
    for (const store::Signatory &signatory : signatories) {
        if (file.isPerson(signatory, nationalNumber))
            places.append(signatory);
    }
    return places;
}

/// A card that counts for the one role does not sign in the other, not even with a reason.
base::Result<void> checkedPlaces(
    const QList<store::Signatory> &places, const store::Signatory &asked, const QString &onCard)
{
    for (const store::Signatory &place : places) {
        if (place.id != asked.id) {
            return base::refused("sign.samePerson",
                QT_TRANSLATE_NOOP("Problem",
                    "The card of %1 counts as that of %2, registered as %3. The same person cannot sign as %4 as "
                    "well."),
                {onCard, place.name, words(place.role), words(asked.role)});
        }
    }
    return {};
}

/// A card that was not used yet, with the name that is registered for the other role, does not sign in this one either.
base::Result<void> checkedNames(
    const QList<store::Signatory> &signatories, const store::Signatory &asked, const QString &onCard)
{
    if (namesAgree(asked.name, onCard))
        return {};
    for (const store::Signatory &other : signatories) {
        if (isSecond(other.role) != isSecond(asked.role) && namesAgree(other.name, onCard)) {
            return base::refused("sign.samePerson",
                QT_TRANSLATE_NOOP("Problem",
                    "This is the card of %1, registered as %2, who cannot sign as %3 as well. Use the card of %4."),
                {onCard, words(other.role), words(asked.role), asked.name});
        }
    }
    return {};
}

/// Why a card is asked about that may have signed before; empty when there was none in this role.
QString formerCard(const store::Signatory &signatory)
{
    if (signatory.isBound() || signatory.cardName.isEmpty())
        return {};
    return signWords(
               QT_TRANSLATE_NOOP("Sign",
                   "The name on the page of the OCMW was changed to %1, so the card of %2 no longer counts as %3."))
               .arg(signatory.name, signatory.cardName, words(signatory.role))
        + u' ';
}

Question firstUse(const store::Signatory &signatory, const QString &onCard)
{
    return {QStringLiteral("sign.firstUse"),
        formerCard(signatory)
            + signWords(
                QT_TRANSLATE_NOOP("Sign",
                    "The card of %1 is used for the first time. Does it belong to %2, registered as %3? From now on "
                    "only this person can sign in that role."))
                  .arg(onCard, signatory.name, words(signatory.role)),
        signWords(QT_TRANSLATE_NOOP("Sign", "Yes, this is the same person")), false};
}

Question otherPerson(const store::Signatory &signatory, const QString &onCard)
{
    return {QString::fromLatin1(signatory.isBound() ? "sign.otherPerson" : "sign.otherName"),
        formerCard(signatory)
            + signWords(
                QT_TRANSLATE_NOOP("Sign",
                    "This is the card of %1, but %2 is registered as %3. Sign with this card nevertheless? The reason "
                    "is kept in the journal, and the card counts as that of %2 from now on."))
                  .arg(onCard, signatory.name, words(signatory.role)),
        signWords(QT_TRANSLATE_NOOP("Sign", "Sign nevertheless")), true};
}

/// Signs a bundle that this file sealed, and tells the store.
class SignAct final : public SigningAct
{
public:
    SignAct(Workplace &workplace, const SignRequest &request, Person &person)
        : SigningAct(workplace.surroundings(), request, person, &workplace), m_workplace(workplace)
    {
    }

    QFuture<Answer> start()
    {
        openBundle(m_workplace, request().path).then(this, [this](const base::Result<BundleFile> &file) {
            proceed(file, [this, &file] {
                m_bundle = file->record.id;
                begin({file->container, file->verified});
            });
        });
        return answer();
    }

private:
    base::Result<void> checkedSigner() override
    {
        const base::Result<store::Signatory> signatory = registered(m_workplace, request().role);
        if (!signatory)
            return signatory.problem();
        m_signatory = *signatory;
        return checkedSealedName(verified().reports, m_signatory);
    }

    void recognise() override
    {
        m_workplace.file()
            .run([all = m_workplace.records().signatories, insz = facts().certificate.nationalNumber()](
                     store::Store &file) { return placesOf(file, all, insz); })
            .then(this, [this](const QList<store::Signatory> &places) { onPlaces(places); });
    }

    void onPlaces(const QList<store::Signatory> &places)
    {
        if (const base::Result<void> one = checkedPlaces(places, m_signatory, nameOnCard()); !one)
            return finish(one.problem());
        if (!places.isEmpty())
            return askForPin();
        if (const base::Result<void> names = checkedNames(m_workplace.records().signatories, m_signatory, nameOnCard());
            !names)
            return finish(names.problem());
        const bool plausible = !m_signatory.isBound() && namesAgree(m_signatory.name, nameOnCard());
        const Question question
            = plausible ? firstUse(m_signatory, nameOnCard()) : otherPerson(m_signatory, nameOnCard());
        person().agree(question).then(
            this, [this, plausible](const Agreement &agreement) { onAgreement(agreement, plausible); });
    }

    void onAgreement(const Agreement &agreement, bool plausible)
    {
        if (agreement.agreed && (plausible || !agreement.reason.trimmed().isEmpty())) {
            m_bind = true;
            m_override = agreement.reason.trimmed();
            return askForPin();
        }
        if (plausible)
            return finish(declined());
        finish(base::refused("sign.otherPerson",
            QT_TRANSLATE_NOOP("Problem",
                "This is the card of %1, but %2 is registered as %3. Use the right card. If the name on the page of "
                "the OCMW is wrong: correct it there, then reopen the report and seal it again, because the name is in "
                "the sealed report."),
            {nameOnCard(), m_signatory.name, words(m_signatory.role)}));
    }

    void keep() override
    {
        m_workplace.record(keeper()).then(this, [this](const base::Result<void> &kept) {
            if (kept)
                finish(result());
            else
                finish(kept.problem());
        });
    }

    [[nodiscard]] std::function<base::Result<void>(store::Store &)> keeper() const
    {
        return [stamp = m_workplace.stamp(), bind = m_bind, signatory = m_signatory.id, reason = m_override,
                   holder = store::CardHolder{facts().certificate.nationalNumber(), nameOnCard()}, bundle = m_bundle,
                   path = result().path,
                   signature = store::BundleSignature{request().role, m_signatory.id, nameOnCard(), signedAt()},
                   sha256 = result().sha256](store::Store &file) -> base::Result<void> {
            if (bind) {
                if (base::Result<void> bound = file.bindSignatory(stamp, signatory, holder, reason); !bound)
                    return bound;
            }
            if (base::Result<void> moved = file.moveBundle(bundle, path); !moved)
                return moved;
            return file.addSignature(stamp, bundle, signature, sha256);
        };
    }

    Workplace &m_workplace;
    qint64 m_bundle = 0; ///< in the store
    store::Signatory m_signatory;
    bool m_bind = false; ///< tie this card to the signatory
    QString m_override; ///< why another person's card was taken
};

} // namespace

QFuture<base::Result<Signed>> sign(Workplace &workplace, const SignRequest &request, Person &person)
{
    return (new SignAct(workplace, request, person))->start();
}

QString groupedDigest(const QByteArray &hexadecimal)
{
    QStringList groups;
    for (qsizetype at = 0; at < hexadecimal.size(); at += 8)
        groups.append(QString::fromLatin1(hexadecimal.mid(at, 8)));
    return groups.join(u' ');
}

std::optional<store::Role> proposedRole(const Workplace &workplace, const store::Bundle &bundle)
{
    const auto hasSigned = [&bundle](bool second) {
        return std::any_of(bundle.signatures.cbegin(), bundle.signatures.cend(),
            [second](const store::BundleSignature &signature) { return isSecond(signature.role) == second; });
    };
    const Records &records = workplace.records();
    if (!hasSigned(false) && records.signatory(store::Role::Secretary))
        return store::Role::Secretary;
    if (hasSigned(true))
        return std::nullopt;
    for (const store::Role role : {store::Role::Chairman, store::Role::Delegate}) {
        if (records.signatory(role))
            return role;
    }
    return std::nullopt;
}

} // namespace desk
