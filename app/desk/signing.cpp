// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/signing.h"

#include "base/clock.h"
#include "desk/bundle_file.h"
#include "desk/card_view.h"
#include "desk/example.h"
#include "desk/files.h"
#include "desk/overview.h"
#include "desk/revocation.h"
#include "desk/signatories.h"
#include "form/display.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace desk {

namespace {

QString signText(const char *source)
{
    return QCoreApplication::translate("Sign", source);
}

/// As whom to sign when this role is taken.
QString otherRoles(store::Role role)
{
    if (isSecond(role))
        return words(store::Role::Secretary);
    return signText(QT_TRANSLATE_NOOP("Sign", "%1 or %2"))
        .arg(words(store::Role::Chairman), words(store::Role::Delegate));
}

base::Result<void> checkedRole(const Verified &file, store::Role role)
{
    const QList<bundle::SignatureVerdict> &signatures = file.verdict.signatures;
    if (signatures.size() >= 2) {
        return base::refused("sign.complete",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" carries both signatures already; nothing is to be signed."),
            {file.path});
    }
    for (const bundle::SignatureVerdict &signature : signatures) {
        if (signature.role && signature.signer && isSecond(roleOf(*signature.role)) == isSecond(role)) {
            return base::refused("sign.roleTaken",
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 has signed already as %2. The other signature is still missing: sign as %3."),
                {signature.signer->personName(), words(roleOf(*signature.role)), otherRoles(role)});
        }
    }
    return {};
}

base::Result<void> checkedOther(const Verified &file, const trust::Certificate &certificate)
{
    for (const bundle::SignatureVerdict &signature : file.verdict.signatures) {
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
base::Result<void> checkedTwoNames(const Verified &file)
{
    for (const report::Document &report : file.reports) {
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

constexpr qsizetype shortDigest = 8; ///< digits: to compare with those in full where the report is read

/// One line for each report that will be signed.
QStringList itemsOf(const Verified &file, const form::Campaign &campaign, base::Language language)
{
    const auto pdf = [&file](const QString &module) {
        for (const bundle::DataFileVerdict &data : file.verdict.files) {
            if (data.name == module + QStringLiteral(".pdf"))
                return data.sha256.toHex().left(shortDigest);
        }
        return QByteArray();
    };
    QStringList items;
    for (const report::Document &report : file.reports) {
        const form::Campaign &year
            = form::Campaign::isBuiltIn(report.year) ? form::Campaign::builtIn(report.year) : campaign;
        const form::Definition *module = year.module(report.module);
        items.append(
            signText(QT_TRANSLATE_NOOP("Sign", "%1, version %2 (SHA-256: XML %3…, PDF %4…)"))
                .arg(module ? module->title.in(language) : report.module, QString::number(report.version),
                    QString::fromLatin1(report.sha256.left(shortDigest)), QString::fromLatin1(pdf(report.module))));
    }
    return items;
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

} // namespace

bool isSecond(store::Role role)
{
    return role != store::Role::Secretary;
}

SigningAct::SigningAct(const Surroundings &surroundings, const SignRequest &request, Person &person, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_request(request), m_person(person)
{
    m_promise.start();
    m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "Reading the bundle …")));
}

void SigningAct::finish(const Answer &answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

void SigningAct::begin(const VerifiedFile &file)
{
    m_file = file;
    if (const base::Result<void> role = checkedRole(verified(), m_request.role); !role)
        return finish(role.problem());
    if (const base::Result<void> signer = checkedSigner(); !signer)
        return finish(signer.problem());
    if (const base::Result<void> two = checkedTwoNames(verified()); !two)
        return finish(two.problem());
    m_madeUp = isMadeUp(m_surroundings.campaign(), verified().reports);
    if (m_madeUp && !isSandbox(m_surroundings, trust::Purpose::Persons))
        return finish(exampleNotSigned());
    m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "Reading the card …")));
    m_card.open(m_surroundings, m_request.reader, card::CertificateKind::Signature)
        .then(
            this, [this](const base::Result<CardFacts> &facts) { proceed(facts, [this, &facts] { onCard(*facts); }); });
}

void SigningAct::onCard(const CardFacts &facts)
{
    m_facts = std::make_unique<CardFacts>(facts);
    if (m_madeUp && !facts.trusted.foreignRoot)
        return finish(exampleNotSigned());
    if (const base::Result<void> other = checkedOther(verified(), facts.certificate); !other)
        return finish(other.problem());
    if (hasEnded(facts.cardUntil, m_surroundings.clock().now()))
        askWhetherEnded();
    else
        askWhetherRevoked();
}

/// Only the certificate decides whether a signature counts; a card that has ended is the person's decision.
void SigningAct::askWhetherEnded()
{
    Question question;
    question.code = QStringLiteral("sign.cardEnded");
    question.text = endedWarning(m_facts->cardUntil, certificateUntil(), m_surroundings.language()) + u' '
        + signText(QT_TRANSLATE_NOOP("Sign", "Sign with the card of %1 nevertheless?")).arg(nameOnCard());
    question.yes = signText(QT_TRANSLATE_NOOP("Sign", "Sign with this card"));
    question.isRisky = true;
    m_person.agree(question).then(this, [this](const Agreement &agreement) {
        if (agreement.agreed)
            askWhetherRevoked();
        else
            finish(declined());
    });
}

/// With a card that was revoked both would sign in vain. Who cannot be asked now is asked before sending.
void SigningAct::askWhetherRevoked()
{
    constexpr std::chrono::seconds patience(5);
    m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "Asking the issuer whether the card was revoked …")));
    const auto goOn = [this](const trust::RevocationFacts &facts) {
        if (std::exchange(m_wasAsked, true))
            return;
        if (facts.state == trust::Revocation::Revoked)
            return finish(revoked(facts));
        recognise();
    };
    askIssuer(m_facts->trusted).then(this, goOn);
    QTimer::singleShot(patience, this, [goOn] { goOn({}); });
}

base::Problem SigningAct::revoked(const trust::RevocationFacts &facts) const
{
    return base::refused("sign.revoked",
        QT_TRANSLATE_NOOP("Problem",
            "The card of %1 was revoked on %2, so a signature with it does not count. Nothing was signed; the "
            "municipality gives another card."),
        {nameOnCard(), form::displayedMoment(facts.revokedAt, m_surroundings.language())});
}

QDate SigningAct::certificateUntil() const
{
    return base::belgianTime(m_facts->certificate.notAfter()).date();
}

/// To be read where the PIN is asked. Of the two ends the certificate's counts for the signature.
QStringList SigningAct::cardWarnings() const
{
    const base::Language language = m_surroundings.language();
    const QDate deadline = m_surroundings.campaign().deadline();
    if (hasEnded(m_facts->cardUntil, m_surroundings.clock().now()))
        return {endedWarning(m_facts->cardUntil, certificateUntil(), language)};
    if (m_facts->endsTooSoon)
        return {deadlineWarning(certificateUntil(), deadline, language)};
    return {};
}

void SigningAct::askForPin()
{
    PinRequest request;
    request.act = PinRequest::Act::Sign;
    request.reader = m_facts->reader;
    request.holder = nameOnCard();
    request.role = store::code(m_request.role);
    request.items = itemsOf(verified(), m_surroundings.campaign(), m_surroundings.language());
    request.warnings = cardWarnings();
    request.triesLeft = m_facts->triesLeft;
    request.pad = m_facts->pad;
    askPin(this, m_person, request).then(this, [this](const base::Result<std::shared_ptr<GivenPin>> &pin) {
        proceed(pin, [this, &pin] { signWith(*pin); });
    });
}

bundle::SignatureRequest SigningAct::signature() const
{
    bundle::SignatureRequest request;
    request.role = roleOf(m_request.role);
    request.place.city = m_request.city.trimmed();
    if (request.place.city.isEmpty() && !verified().reports.isEmpty())
        request.place.city = verified().reports.first().field(QStringLiteral("ocmw.city"));
    request.place.country = QStringLiteral("BE");
    request.signingTime = m_at;
    request.certificates = m_facts->chain;
    return request;
}

void SigningAct::signWith(const std::shared_ptr<GivenPin> &pin)
{
    if (!pin->pin.padLanguage()) // what the reader asks for stays to be read
        m_person.sees(signText(QT_TRANSLATE_NOOP("Sign", "The card checks the PIN, then signs …")));
    m_at = m_surroundings.clock().now().toUTC();
    m_card
        .run([container = m_file.container, request = signature(), kind = m_facts->keyKind, pin](card::Card &card) {
            return bundle::sign(container, request, [&](bundle::HashAlgorithm hash, const QByteArray &digest) {
                return card.sign(card::Key::Signature, schemeOf(kind), hashOf(hash), digest, pin->pin, pin->policy);
            });
        })
        .then(this, [this](const base::Result<QByteArray> &container) {
            proceed(container, [this, &container] { write(*container); });
        });
}

/// Another signature may have come into the file while the PIN was typed: it is not written over.
base::Result<void> SigningAct::unchanged() const
{
    const base::Result<QByteArray> now = readFile(verified().path, m_file.container.size());
    if (now && *now == m_file.container)
        return {};
    return base::refused("sign.fileChanged",
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" was changed or taken away while it was being signed, so this signature was not kept. Sign again."),
        {verified().path});
}

/// The file first: a signature that a store does not know yet is found in it at the next opening.
void SigningAct::write(const QByteArray &container)
{
    if (const base::Result<void> same = unchanged(); !same)
        return finish(same.problem());
    m_result.path = verified().path;
    if (const base::Result<void> written = writeFile(m_result.path, container, Existing::Replace); !written)
        return finish(written.problem());
    m_result.sha256 = report::sha256(container);
    m_result.role = m_request.role;
    m_result.signer = nameOnCard();
    m_result.complete = verified().verdict.signatures.size() == 1;
    for (const report::Document &report : verified().reports)
        m_result.modules.append(report.module);
    keep();
}

} // namespace desk
