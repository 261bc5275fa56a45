// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/sign.h"

#include "desk/bundle_file.h"
#include "desk/example.h"
#include "desk/files.h"
#include "desk/held_card.h"
#include "desk/overview.h"
#include "desk/signatories.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using SignAnswer = base::Result<Signed>;

QString signText(const char *source)
{
    return QCoreApplication::translate("Sign", source);
}

bool isSecond(store::Role role)
{
    return role != store::Role::Secretary;
}

/// Who signs besides this one.
QString otherRoles(store::Role role)
{
    if (isSecond(role))
        return words(store::Role::Secretary);
    return signText(QT_TRANSLATE_NOOP("Sign", "%1 or %2"))
        .arg(words(store::Role::Chairman), words(store::Role::Delegate));
}

base::Result<void> checkedRole(const BundleFile &file, store::Role role)
{
    if (file.record.signatures.size() >= 2) {
        return base::refused("sign.complete",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" carries both signatures already; nothing is to be signed."),
            {file.record.path});
    }
    for (const store::BundleSignature &signature : file.record.signatures) {
        if (isSecond(signature.role) == isSecond(role)) {
            return base::refused("sign.roleTaken",
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 has signed already as %2. The other signature is still missing: sign as %3."),
                {signature.name, words(signature.role), otherRoles(signature.role)});
        }
    }
    return {};
}

base::Result<store::Signatory> registered(const Workplace &workplace, store::Role role)
{
    if (const store::Signatory *signatory = workplace.records().signatory(role))
        return *signatory;
    return base::refused("sign.noSignatory",
        QT_TRANSLATE_NOOP("Problem", "Nobody is registered as %1. Name who signs on the page of the OCMW first."),
        {words(role)});
}

base::Result<void> checkedOther(const BundleFile &file, const trust::Certificate &certificate)
{
    for (const bundle::SignatureVerdict &signature : file.verified.verdict.signatures) {
        if (signature.signer && signature.signer->nationalNumber() == certificate.nationalNumber()) {
            return base::refused("sign.samePerson",
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 has signed this bundle already. The two signatures come from two persons."),
                {certificate.personName()});
        }
    }
    return {};
}

/// Rule GEN-06: the two who sign are two persons. By name as far as the sealed reports say; `checkedOther` and
/// `checkedPlaces` see to it by national number.
base::Result<void> checkedTwoNames(const BundleFile &file)
{
    for (const report::Document &report : file.verified.reports) {
        const QString name = report.field(QStringLiteral("sign1.name"));
        if (sameName(name, report.field(QStringLiteral("sign2.name")))) {
            return base::refused("sign.samePerson",
                QT_TRANSLATE_NOOP("Problem",
                    "The sealed report names %1 for both signatures. The two signatures come from two persons: reopen "
                    "the report and correct the page of the OCMW."),
                {name});
        }
    }
    return {};
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

/// One line for each report that will be signed.
QStringList itemsOf(const Workplace &workplace, const BundleFile &file)
{
    QStringList items;
    for (const store::SealedReport &report : file.record.reports) {
        const form::Definition *module = workplace.campaign().module(report.module);
        const QString title = module ? module->title.in(workplace.surroundings().language()) : report.module;
        const store::Seal seal = workplace.records().seals.value(report.module);
        items.append(signText(
            QT_TRANSLATE_NOOP("Sign", "%1, version %2. SHA-256 of the XML of the report: %3. SHA-256 of its PDF: %4"))
                         .arg(title, QString::number(report.version), groupedDigest(seal.xmlSha256),
                             groupedDigest(seal.pdfSha256)));
    }
    return items;
}

/// Why a card is asked about that may have signed before; empty when there was none in this role.
QString formerCard(const store::Signatory &signatory)
{
    if (signatory.isBound() || signatory.cardName.isEmpty())
        return {};
    return signText(
               QT_TRANSLATE_NOOP("Sign",
                   "The name on the page of the OCMW was changed to %1, so the card of %2 no longer counts as %3."))
               .arg(signatory.name, signatory.cardName, words(signatory.role))
        + u' ';
}

Question firstUse(const store::Signatory &signatory, const QString &onCard)
{
    return {QStringLiteral("sign.firstUse"),
        formerCard(signatory)
            + signText(
                QT_TRANSLATE_NOOP("Sign",
                    "The card of %1 is used for the first time. Does it belong to %2, registered as %3? From now on "
                    "only this person can sign in that role."))
                  .arg(onCard, signatory.name, words(signatory.role)),
        signText(QT_TRANSLATE_NOOP("Sign", "Yes, this is the same person")), false};
}

Question otherPerson(const store::Signatory &signatory, const QString &onCard)
{
    return {QString::fromLatin1(signatory.isBound() ? "sign.otherPerson" : "sign.otherName"),
        formerCard(signatory)
            + signText(
                QT_TRANSLATE_NOOP("Sign",
                    "This is the card of %1, but %2 is registered as %3. Sign with this card nevertheless? The reason "
                    "is kept in the journal, and the card counts as that of %2 from now on."))
                  .arg(onCard, signatory.name, words(signatory.role)),
        signText(QT_TRANSLATE_NOOP("Sign", "Sign nevertheless")), true};
}

card::Scheme schemeOf(card::KeyKind kind)
{
    return kind == card::KeyKind::EcP384 ? card::Scheme::Ecdsa : card::Scheme::RsaPkcs1;
}

card::HashAlgorithm hashOf(bundle::HashAlgorithm hash)
{
    switch (hash) {
    case bundle::HashAlgorithm::Sha256: return card::HashAlgorithm::Sha256;
    case bundle::HashAlgorithm::Sha384: return card::HashAlgorithm::Sha384;
    case bundle::HashAlgorithm::Sha512: return card::HashAlgorithm::Sha512;
    }
    return card::HashAlgorithm::Sha256;
}

/// One signing, step by step; each step starts the next. Deletes itself with the last.
class SignAct : public QObject
{
public:
    SignAct(Workplace &workplace, const SignRequest &request, Person &person)
        : QObject(&workplace), m_workplace(workplace), m_request(request), m_person(person)
    {
        m_promise.start();
    }

    QFuture<SignAnswer> start()
    {
        m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "Reading the bundle …")));
        openBundle(m_workplace, m_request.path).then(this, [this](const base::Result<BundleFile> &file) {
            proceed(file, [this, &file] { onFile(*file); });
        });
        return m_promise.future();
    }

private:
    template <typename T, typename Next>
    void proceed(const base::Result<T> &result, Next next)
    {
        if (result)
            next();
        else
            finish(result.problem());
    }

    void finish(const SignAnswer &answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    void onFile(const BundleFile &file)
    {
        m_file = file;
        if (const base::Result<void> role = checkedRole(file, m_request.role); !role)
            return finish(role.problem());
        const base::Result<store::Signatory> signatory = registered(m_workplace, m_request.role);
        if (!signatory)
            return finish(signatory.problem());
        if (const base::Result<void> sealed = checkedSealedName(file.verified.reports, *signatory); !sealed)
            return finish(sealed.problem());
        if (const base::Result<void> two = checkedTwoNames(file); !two)
            return finish(two.problem());
        m_madeUp = m_workplace.isExample() || isMadeUp(m_workplace.campaign(), file.verified.reports);
        if (m_madeUp && !isSandbox(m_workplace.surroundings(), trust::Purpose::Persons))
            return finish(exampleNotSigned());
        m_signatory = *signatory;
        m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "Reading the card …")));
        m_card.open(m_workplace.surroundings(), m_request.reader, card::CertificateKind::Signature)
            .then(this,
                [this](const base::Result<CardFacts> &facts) { proceed(facts, [this, &facts] { onCard(*facts); }); });
    }

    void onCard(const CardFacts &facts)
    {
        m_facts = std::make_unique<CardFacts>(facts);
        if (m_madeUp && !facts.foreignRoot)
            return finish(exampleNotSigned());
        if (const base::Result<void> other = checkedOther(m_file, facts.certificate); !other)
            return finish(other.problem());
        m_workplace.file()
            .run([all = m_workplace.records().signatories, insz = facts.certificate.nationalNumber()](
                     store::Store &file) { return placesOf(file, all, insz); })
            .then(this, [this](const QList<store::Signatory> &places) { onPlaces(places); });
    }

    void onPlaces(const QList<store::Signatory> &places)
    {
        const QString onCard = m_facts->certificate.personName();
        if (const base::Result<void> one = checkedPlaces(places, m_signatory, onCard); !one)
            return finish(one.problem());
        if (!places.isEmpty())
            return askForPin();
        if (const base::Result<void> names = checkedNames(m_workplace.records().signatories, m_signatory, onCard);
            !names)
            return finish(names.problem());
        const bool plausible = !m_signatory.isBound() && namesAgree(m_signatory.name, onCard);
        const Question question = plausible ? firstUse(m_signatory, onCard) : otherPerson(m_signatory, onCard);
        m_person.agree(question).then(
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
                "the "
                "OCMW is wrong: correct it there, then reopen the report and seal it again, because the name is in the "
                "sealed report."),
            {m_facts->certificate.personName(), m_signatory.name, words(m_signatory.role)}));
    }

    void askForPin()
    {
        PinRequest request;
        request.act = PinRequest::Act::Sign;
        request.reader = m_facts->reader;
        request.holder = m_facts->certificate.personName();
        request.role = store::code(m_request.role);
        request.items = itemsOf(m_workplace, m_file);
        request.triesLeft = m_facts->triesLeft;
        request.pad = m_facts->pad;
        askPin(this, m_person, request).then(this, [this](const base::Result<std::shared_ptr<GivenPin>> &pin) {
            proceed(pin, [this, &pin] { signWith(*pin); });
        });
    }

    [[nodiscard]] bundle::SignatureRequest signature() const
    {
        bundle::SignatureRequest request;
        request.role = roleOf(m_request.role);
        const form::Value city = m_workplace.evaluator().values().field(QStringLiteral("ocmw.city"));
        request.place.city = city.text() ? *city.text() : QString();
        request.place.country = QStringLiteral("BE");
        request.signingTime = m_at;
        request.certificates = m_facts->chain;
        return request;
    }

    void signWith(const std::shared_ptr<GivenPin> &pin)
    {
        if (!pin->pin.padLanguage()) // what the reader asks for stays to be read
            m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "The card checks the PIN, then signs …")));
        m_at = m_workplace.surroundings().clock().now().toUTC();
        m_card
            .run([container = m_file.container, request = signature(), kind = m_facts->keyKind, pin](card::Card &card) {
                return bundle::sign(container, request, [&](bundle::HashAlgorithm hash, const QByteArray &digest) {
                    return card.sign(card::Key::Signature, schemeOf(kind), hashOf(hash), digest, pin->pin, pin->policy);
                });
            })
            .then(this, [this](const base::Result<QByteArray> &container) {
                proceed(container, [this, &container] { keep(*container); });
            });
    }

    /// Another signature may have come into the file while the PIN was typed: it is not written over.
    [[nodiscard]] base::Result<void> unchanged() const
    {
        const base::Result<QByteArray> now = readFile(m_file.record.path, m_file.container.size());
        if (now && *now == m_file.container)
            return {};
        return base::refused("sign.fileChanged",
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" was changed or taken away while it was being signed, so this signature was not kept. Sign "
                "again."),
            {m_file.record.path});
    }

    /// The file first: a signature that the store does not know yet is found in it at the next opening.
    void keep(const QByteArray &container)
    {
        m_result.path = m_file.record.path;
        if (const base::Result<void> same = unchanged(); !same)
            return finish(same.problem());
        if (const base::Result<void> written = writeFile(m_result.path, container, Existing::Replace); !written)
            return finish(written.problem());
        m_result.sha256 = report::sha256(container);
        m_result.role = m_request.role;
        m_result.signer = m_facts->certificate.personName();
        m_result.complete = m_file.record.signatures.size() == 1;
        for (const store::SealedReport &report : m_file.record.reports)
            m_result.modules.append(report.module);
        m_workplace.record(keeper()).then(this, [this](const base::Result<void> &kept) {
            if (kept)
                finish(m_result);
            else
                finish(kept.problem());
        });
    }

    [[nodiscard]] std::function<base::Result<void>(store::Store &)> keeper() const
    {
        return [stamp = m_workplace.stamp(), bind = m_bind, signatory = m_signatory.id, reason = m_override,
                   holder = store::CardHolder{m_facts->certificate.nationalNumber(), m_result.signer},
                   bundle = m_file.record.id, path = m_result.path,
                   signature = store::BundleSignature{m_request.role, m_signatory.id, m_result.signer, m_at},
                   sha256 = m_result.sha256](store::Store &file) -> base::Result<void> {
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
    SignRequest m_request;
    Person &m_person;
    QPromise<SignAnswer> m_promise;
    BundleFile m_file;
    store::Signatory m_signatory;
    HeldCard m_card;
    std::unique_ptr<CardFacts> m_facts; ///< once the card was read
    bool m_madeUp = false; ///< an example, which no real card signs
    bool m_bind = false; ///< tie this card to the signatory
    QString m_override; ///< why another person's card was taken
    QDateTime m_at;
    Signed m_result;
};

} // namespace

QFuture<SignAnswer> sign(Workplace &workplace, const SignRequest &request, Person &person)
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
