// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_words.h"

#include "desk/overview.h"
#include "form/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using Weight = CardLine::Weight;

QString cardText(const char *source)
{
    return QCoreApplication::translate("CardCheck", source);
}

QString municipality()
{
    return cardText(
        QT_TRANSLATE_NOOP("CardCheck", "Contact the municipality where the holder lives: it renews the card."));
}

CardLine holderLine(const CardResult &result)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Card"));
    const QString whose = result.cardName == result.name
        ? cardText(QT_TRANSLATE_NOOP("CardCheck", "of %1")).arg(result.cardName)
        : cardText(QT_TRANSLATE_NOOP("CardCheck", "of %1, registered as %2: %3"))
              .arg(result.cardName, words(result.role), result.name);
    if (!result.testCard)
        return {Weight::Good, what, whose};
    return {Weight::Remark, what,
        whose + QStringLiteral(" · ") + cardText(QT_TRANSLATE_NOOP("CardCheck", "test card, not a real one"))};
}

/// Of the card or of a certificate that counts now.
CardLine endLine(const QString &what, const QDate &end, bool tooSoon, const QDate &deadline, base::Language language)
{
    const QString until = form::displayedDate(end, language);
    const QString ahead = form::displayedDate(deadline, language);
    if (tooSoon) {
        return {Weight::Trouble, what,
            cardText(QT_TRANSLATE_NOOP("CardCheck", "ends on %1, before the deadline of %2")).arg(until, ahead),
            municipality()};
    }
    if (!deadline.isValid())
        return {Weight::Good, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "valid until %1")).arg(until)};
    return {Weight::Good, what,
        cardText(QT_TRANSLATE_NOOP("CardCheck", "valid until %1, so also on the deadline (%2)")).arg(until, ahead)};
}

CardLine cardEndLine(const CardResult &result, base::Language language)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Validity of the card"));
    if (!result.cardUntil.isValid())
        return {Weight::Remark, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "not known: it cannot be read"))};
    if (!result.cardEnded)
        return endLine(what, result.cardUntil, result.cardEndsTooSoon, result.deadline, language);
    return {Weight::Trouble, what,
        cardText(QT_TRANSLATE_NOOP("CardCheck", "ended on %1")).arg(form::displayedDate(result.cardUntil, language)),
        municipality()};
}

CardLine signatureLine(const CardResult &result, base::Language language)
{
    const QString until = form::displayedDate(result.certificateUntil, language);
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Certificate for signatures"));
    switch (result.signature) {
    case CertificateState::Missing:
        return {Weight::Trouble, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "none on this card: it cannot sign")),
            cardText(QT_TRANSLATE_NOOP("CardCheck",
                "Contact the municipality where the holder lives: it can have the certificates activated."))};
    case CertificateState::Expired:
        return {Weight::Trouble, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "expired on %1")).arg(until),
            municipality()};
    case CertificateState::UnknownIssuer:
        return {Weight::Trouble, what,
            cardText(QT_TRANSLATE_NOOP("CardCheck", "cannot be used, as its issuer is not known")),
            cardText(QT_TRANSLATE_NOOP(
                "CardCheck", "Use a Belgian identity card. If it is one: contact the municipality."))};
    case CertificateState::Unusable:
        return {Weight::Trouble, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "cannot be used")), municipality()};
    case CertificateState::Good: break;
    }
    return endLine(what, result.certificateUntil, result.endsTooSoon, result.deadline, language);
}

/// Only told where it is bad: on a good card it goes with the other one.
void addLogin(QList<CardLine> &lines, const CardResult &result)
{
    if (result.login == CertificateState::Good)
        return;
    lines.append({Weight::Trouble, cardText(QT_TRANSLATE_NOOP("CardCheck", "Certificate for log-in")),
        result.login == CertificateState::Expired
            ? cardText(QT_TRANSLATE_NOOP("CardCheck", "expired: nobody can log in with this card"))
            : cardText(QT_TRANSLATE_NOOP("CardCheck", "missing or not usable: nobody can log in with this card")),
        municipality()});
}

CardLine revocationLine(const CardResult &result, base::Language language)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Revoked?"));
    const QString asOf = form::displayedMoment(result.revocationAsOf, language);
    switch (result.revocation) {
    case trust::Revocation::Good:
        return {Weight::Good, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "no, says the issuer (%1)")).arg(asOf)};
    case trust::Revocation::Revoked:
        return {Weight::Trouble, what,
            cardText(QT_TRANSLATE_NOOP("CardCheck", "revoked on %1, says the issuer"))
                .arg(form::displayedMoment(result.revokedAt, language)),
            municipality()};
    case trust::Revocation::Unknown:
        return {Weight::Warning, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "the issuer does not know this card")),
            cardText(QT_TRANSLATE_NOOP("CardCheck", "Check again later. If it stays so: contact the municipality."))};
    case trust::Revocation::NotChecked: break;
    }
    return {Weight::Remark, what,
        cardText(QT_TRANSLATE_NOOP("CardCheck", "not checked: the issuer was not asked or did not answer"))};
}

CardLine blockedLine()
{
    return {Weight::Trouble, cardText(QT_TRANSLATE_NOOP("CardCheck", "PIN")),
        cardText(QT_TRANSLATE_NOOP("CardCheck", "blocked after three wrong tries")),
        cardText(QT_TRANSLATE_NOOP(
            "CardCheck", "Only the municipality can unblock it: bring the card, and the PUK code of an older card."))};
}

CardLine pinLine(const CardResult &result)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "PIN"));
    switch (result.pin) {
    case PinState::Proved:
        return {Weight::Good, what,
            QCoreApplication::translate("CardCheck", "known; %n tries left", nullptr, result.triesLeft)};
    case PinState::Wrong:
        return {Weight::Trouble, what,
            QCoreApplication::translate("CardCheck", "a wrong one was typed; %n tries left", nullptr, result.triesLeft),
            cardText(QT_TRANSLATE_NOOP("CardCheck",
                "Look up the PIN before trying again. Who has forgotten it asks the municipality for a new one."))};
    case PinState::Blocked: break;
    }
    return blockedLine();
}

CardLine registerLine(const CardResult &result)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Data on the card"));
    switch (result.registerState) {
    case RegisterState::Good:
        return {Weight::Good, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "signed by the National Register"))};
    case RegisterState::IdentityFails:
        return {Weight::Warning, what,
            cardText(QT_TRANSLATE_NOOP("CardCheck", "name and photo are not as the National Register signed them")),
            cardText(QT_TRANSLATE_NOOP("CardCheck", "Have the municipality look at the card."))};
    case RegisterState::AddressFails:
        return {Weight::Warning, what,
            cardText(QT_TRANSLATE_NOOP("CardCheck", "the address is not as the National Register signed it")),
            cardText(QT_TRANSLATE_NOOP(
                "CardCheck", "The card can sign nevertheless. The municipality can write the address again."))};
    case RegisterState::NotChecked: break;
    }
    return {Weight::Remark, what,
        cardText(QT_TRANSLATE_NOOP("CardCheck", "the signature of the National Register could not be checked"))};
}

/// Everybody whom the campaign names, with what for.
QString federalContacts(const Surroundings &surroundings)
{
    QStringList contacts;
    for (const form::Contact &contact : surroundings.campaign().contacts()) {
        const base::Language language = surroundings.language();
        const QString who = QStringLiteral("%1 (%2)").arg(contact.name, contact.subject.in(language));
        contacts.append(form::labelled(who, QStringLiteral("%1, %2").arg(contact.phone, contact.email), language));
    }
    return contacts.join(QStringLiteral("; "));
}

} // namespace

CardLine roleLine(const CardResult &result, const Surroundings &surroundings)
{
    const QString what = cardText(QT_TRANSLATE_NOOP("CardCheck", "Role at the endpoint"));
    if (result.endpointRole == RoleState::NotAsked)
        return {Weight::Remark, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "not asked"))};
    const QString asOf = form::displayedMoment(result.roleAsOf, surroundings.language());
    if (result.endpointRole == RoleState::NotGranted) {
        return {Weight::Trouble, what, cardText(QT_TRANSLATE_NOOP("CardCheck", "none for this OCMW (%1)")).arg(asOf),
            cardText(QT_TRANSLATE_NOOP(
                "CardCheck", "The security adviser of the OCMW has roles recorded with the federal service.")),
            cardText(QT_TRANSLATE_NOOP("CardCheck", "Questions: %1.")).arg(federalContacts(surroundings))};
    }
    QStringList granted;
    for (const QString &role : result.grantedRoles)
        granted.append(store::roleFromCode(role) ? words(*store::roleFromCode(role)) : role);
    return {Weight::Good, what,
        cardText(QT_TRANSLATE_NOOP("CardCheck", "granted: %1 (%2)")).arg(granted.join(QStringLiteral(", ")), asOf)};
}

QList<CardLine> linesOf(const CardResult &result, const Surroundings &surroundings)
{
    const base::Language language = surroundings.language();
    QList<CardLine> lines{holderLine(result), cardEndLine(result, language), signatureLine(result, language)};
    addLogin(lines, result);
    lines.append(
        {revocationLine(result, language), pinLine(result), registerLine(result), roleLine(result, surroundings)});
    return lines;
}

QString blockedWords(base::Language language)
{
    const CardLine line = blockedLine();
    return form::labelled(line.what, QStringLiteral("%1. %2").arg(line.found, line.advice), language);
}

QString verdictOf(const CardResult &result)
{
    const int troubles = int(troublesOf(result).size());
    if (troubles == 0)
        return cardText(QT_TRANSLATE_NOOP("CardCheck", "in order"));
    return QCoreApplication::translate("CardCheck", "%n trouble(s)", nullptr, troubles);
}

QString firstTrouble(const CardResult &result, const Surroundings &surroundings)
{
    const QList<CardLine> lines = linesOf(result, surroundings);
    const auto first = std::find_if(
        lines.cbegin(), lines.cend(), [](const CardLine &line) { return line.weight == Weight::Trouble; });
    return first == lines.cend() ? QString() : form::labelled(first->what, first->found, surroundings.language());
}

QString troubleWords(const QString &name)
{
    static constexpr std::array all{
        std::pair("signature", QT_TRANSLATE_NOOP("CardCheck", "no usable certificate for signatures")),
        std::pair("login", QT_TRANSLATE_NOOP("CardCheck", "no usable certificate for log-in")),
        std::pair("ended", QT_TRANSLATE_NOOP("CardCheck", "card has ended")),
        std::pair("deadline", QT_TRANSLATE_NOOP("CardCheck", "ends before the deadline")),
        std::pair("revoked", QT_TRANSLATE_NOOP("CardCheck", "revoked")),
        std::pair("pin", QT_TRANSLATE_NOOP("CardCheck", "wrong PIN")),
        std::pair("blocked", QT_TRANSLATE_NOOP("CardCheck", "PIN blocked")),
        std::pair("role", QT_TRANSLATE_NOOP("CardCheck", "no role at the endpoint")),
    };
    for (const auto &[code, text] : all) {
        if (name == QLatin1String(code))
            return cardText(text);
    }
    return name;
}

QString contactFor(const base::Problem &problem)
{
    if (problem.kind != base::Kind::Environment || !problem.code.startsWith(u"card."))
        return {};
    return cardText(
        QT_TRANSLATE_NOOP("CardCheck", "If that does not help: contact whoever looks after this computer."));
}

} // namespace desk
