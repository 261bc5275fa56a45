// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_view.h"

#include "base/clock.h"
#include "card/situations.h"
#include "form/display.h"
#include "trust/register_signature.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace desk {

namespace {

using card::CertificateKind;

/// The certificates of a card, each where it could be read and understood.
struct Certificates {
    base::Result<trust::Certificate> signature;
    base::Result<trust::Certificate> authentication;
    base::Result<trust::Certificate> nationalRegister;
    QList<trust::Certificate> issuers;
};

base::Result<trust::Certificate> understood(const QByteArray &der)
{
    return der.isEmpty() ? base::Result<trust::Certificate>(card::certificateMissing())
                         : trust::Certificate::fromDer(der);
}

base::Result<Certificates> certificatesOf(card::Card &card)
{
    const base::Result<QList<QByteArray>> ders
        = card.certificates({CertificateKind::Signature, CertificateKind::Authentication,
            CertificateKind::NationalRegister, CertificateKind::CitizenCa, CertificateKind::Root});
    if (!ders)
        return ders.problem();
    Certificates all{understood(ders->at(0)), understood(ders->at(1)), understood(ders->at(2)), {}};
    for (const QByteArray &der : ders->mid(3)) {
        if (const base::Result<trust::Certificate> issuer = understood(der))
            all.issuers.append(*issuer);
    }
    return all;
}

trust::ChainVerdict judged(const base::Result<trust::Certificate> &certificate,
    const QList<trust::Certificate> &issuers, trust::Use use, const Moments &moments, const trust::Anchors &anchors)
{
    if (certificate)
        return trust::verifyChain(*certificate, issuers, use, moments.now, anchors);
    trust::ChainVerdict verdict;
    verdict.problem = certificate.problem();
    return verdict;
}

bool vouchesFor(const card::Identity &identity, const QByteArray &photo)
{
    for (const auto algorithm : {QCryptographicHash::Sha384, QCryptographicHash::Sha256, QCryptographicHash::Sha1}) {
        if (QCryptographicHash::hash(photo, algorithm) == identity.photoHash)
            return true;
    }
    return false;
}

/// The register signs when the card is made; its certificate need not have lasted as long as the card.
RegisterState judgedRegister(const card::PersonalFiles &files, const card::Identity &identity,
    const Certificates &certificates, const QDateTime &now, const trust::Anchors &anchors)
{
    if (!certificates.nationalRegister)
        return RegisterState::NotChecked;
    const trust::PersonalFiles signedFiles{
        files.identity, files.identitySignature, files.address, files.addressSignature};
    trust::RegisterVerdict verdict;
    for (const QDateTime &when : {now, QDateTime(identity.validFrom, QTime(12, 0), Qt::UTC)}) {
        verdict = trust::checkRegisterSignatures(
            signedFiles, *certificates.nationalRegister, certificates.issuers, when, anchors);
        if (verdict.chain.isTrusted())
            break;
    }
    if (!verdict.chain.isTrusted())
        return RegisterState::NotChecked;
    if (!verdict.identityHolds)
        return RegisterState::IdentityFails;
    return verdict.addressHolds ? RegisterState::Good : RegisterState::AddressFails;
}

/// The address is read for its signature only.
void addPerson(CardView &view, const card::PersonalFiles &files, const Certificates &certificates, const QDateTime &now,
    const trust::Anchors &anchors)
{
    const base::Result<card::Identity> identity = card::parsedIdentity(files.identity);
    if (!identity) { // signing does not need these files
        view.identityProblem = identity.problem();
        view.holder = certificates.signature ? certificates.signature->personName() : QString();
        return;
    }
    view.holder = identity->fullName();
    view.validUntil = identity->validUntil;
    if (vouchesFor(*identity, files.photo))
        view.photo = files.photo;
    view.registerState = judgedRegister(files, *identity, certificates, now, anchors);
}

/// Counts now, and no more at that moment.
bool endsBefore(const trust::ChainVerdict &now, const QList<trust::Certificate> &issuers, const trust::Anchors &anchors,
    const std::optional<QDateTime> &moment)
{
    return moment && now.isTrusted()
        && !trust::verifyChain(now.chain.first(), issuers, trust::Use::PersonSignature, *moment, anchors).isTrusted();
}

/// The card and its certificate end each on a day of their own.
void addEnds(CardView &view, const Moments &moments)
{
    if (!view.signature.chain.isEmpty())
        view.certificateUntil = base::belgianTime(view.signature.chain.first().notAfter()).date();
    view.hasEnded = hasEnded(view.validUntil, moments.now);
    view.cardEndsTooSoon = !view.hasEnded && moments.deadline && hasEnded(view.validUntil, *moments.deadline);
}

/// All files about the person in one go; where one of them cannot be read, those that can.
base::Result<card::PersonalFiles> personOn(card::Card &card)
{
    base::Result<card::PersonalFiles> files = card.personalFiles();
    if (files || files.problem().kind == base::Kind::Environment)
        return files;
    return card::PersonalFiles{};
}

} // namespace

base::Result<CardView> viewOf(const trust::Anchors &anchors, const Moments &moments, const QString &reader)
{
    base::Result<card::Card> card = card::Card::open(reader);
    if (!card)
        return card.problem();
    const base::Result<card::PersonalFiles> files = personOn(*card);
    if (!files)
        return files.problem();
    const base::Result<int> tries = card->triesLeft();
    if (!tries)
        return tries.problem();
    const base::Result<Certificates> certificates = certificatesOf(*card);
    if (!certificates)
        return certificates.problem();
    CardView view;
    view.reader = card->reader();
    view.chipSerial = card->chipSerial();
    addPerson(view, *files, *certificates, moments.now, anchors);
    view.keyKind = card->keyKind() == card::KeyKind::EcP384 ? QStringLiteral("EC P-384") : QStringLiteral("RSA-2048");
    view.applet = QStringLiteral("%1.%2").arg(card->applet() >> 4).arg(card->applet() & 15);
    view.triesLeft = *tries;
    view.hasPinPad = card->hasPinPad();
    const QList<trust::Certificate> &issuers = certificates->issuers;
    view.signature = judged(certificates->signature, issuers, trust::Use::PersonSignature, moments, anchors);
    view.authentication
        = judged(certificates->authentication, issuers, trust::Use::PersonAuthentication, moments, anchors);
    view.endsTooSoon = endsBefore(view.signature, issuers, anchors, moments.deadline);
    addEnds(view, moments);
    return view;
}

QString warningOf(RegisterState state)
{
    if (state == RegisterState::IdentityFails) {
        return QCoreApplication::translate("Card",
            "The signature of the National Register does not hold for the name and photo on this card: they may have "
            "been changed. Have the municipality look at the card.");
    }
    if (state == RegisterState::AddressFails) {
        return QCoreApplication::translate("Card",
            "The signature of the National Register does not hold for the address on this card. The card can sign "
            "nevertheless; the municipality can write the address again.");
    }
    return {};
}

QString deadlineWarning(const QDate &until, const QDate &deadline, base::Language language)
{
    return QCoreApplication::translate(
        "Card", "The certificate ends on %1, before the deadline of %2. Ask the municipality for a new card in time.")
        .arg(form::displayedDate(until, language), form::displayedDate(deadline, language));
}

QString cardDeadlineWarning(const QDate &until, const QDate &deadline, base::Language language)
{
    return QCoreApplication::translate(
        "Card", "The card ends on %1, before the deadline of %2. Ask the municipality for a new card in time.")
        .arg(form::displayedDate(until, language), form::displayedDate(deadline, language));
}

bool hasEnded(const QDate &cardUntil, const QDateTime &now)
{
    return cardUntil.isValid() && cardUntil < base::belgianTime(now).date();
}

QString endedWarning(const QDate &cardUntil, const QDate &certificateUntil, base::Language language)
{
    return QCoreApplication::translate("Card",
        "The card ended on %1. Its certificate for signatures counts until %2, so a signature is technically valid, "
        "but "
        "the holder must have the municipality renew the card.")
        .arg(form::displayedDate(cardUntil, language), form::displayedDate(certificateUntil, language));
}

} // namespace desk
