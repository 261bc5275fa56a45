// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/verdict_words.h"

#include "desk/bundle_file.h"
#include "desk/overview.h"
#include "desk/signatories.h"
#include "desk/signing.h"
#include "form/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Words", source);
}

QString outcomeWords(bundle::Outcome outcome, bool revocationChecked)
{
    switch (outcome) {
    case bundle::Outcome::Valid:
        return revocationChecked ? text(QT_TRANSLATE_NOOP("Words", "valid"))
                                 : text(QT_TRANSLATE_NOOP("Words", "valid, revocation not checked"));
    case bundle::Outcome::Indeterminate: return text(QT_TRANSLATE_NOOP("Words", "indeterminate"));
    case bundle::Outcome::Invalid: return text(QT_TRANSLATE_NOOP("Words", "invalid"));
    }
    return {};
}

/// Named, as far as it can be told.
QString whoIsMissing(const bundle::Verdict &verdict)
{
    for (const bundle::Reason &reason : verdict.reasons) {
        if (reason.problem.code == u"bundle.signature.missing")
            return reason.problem.message();
    }
    return text(QT_TRANSLATE_NOOP("Words", "It does not carry the signatures of both."));
}

/// On the bundle alone.
QString sentenceOn(const Verified &verified)
{
    const bundle::Verdict &verdict = verified.verdict;
    if (verdict.alteredAround && verdict.signatures.size() < 2)
        return text(
            QT_TRANSLATE_NOOP("Words", "The container was altered, and it holds one signature instead of two."));
    if (verdict.alteredAround)
        return text(QT_TRANSLATE_NOOP("Words", "The container was altered; what is signed in it is intact."));
    if (verdict.outcome == bundle::Outcome::Invalid)
        return text(QT_TRANSLATE_NOOP("Words", "This bundle does not count. The faults say why."));
    if (verified.reports.isEmpty())
        return text(QT_TRANSLATE_NOOP("Words", "This is no bundle of a Uniek Verslag."));
    if (verdict.outcome == bundle::Outcome::Indeterminate)
        return text(
            QT_TRANSLATE_NOOP("Words", "Not everything about this bundle can be said. The doubts say what is open."));
    return verdict.complete ? text(QT_TRANSLATE_NOOP("Words", "Both have signed.")) : whoIsMissing(verdict);
}

/// So that nobody has to be asked.
bool hasAllProofs(const bundle::Verdict &verdict)
{
    return !verdict.signatures.isEmpty()
        && std::all_of(verdict.signatures.cbegin(), verdict.signatures.cend(),
            [](const bundle::SignatureVerdict &one) { return one.level == bundle::Level::LT; });
}

} // namespace

QString words(const bundle::Verdict &verdict)
{
    return outcomeWords(verdict.outcome, verdict.isRevocationChecked());
}

QString words(const bundle::SignatureVerdict &signature)
{
    return outcomeWords(signature.outcome, signature.isRevocationChecked());
}

QString words(bundle::Weight weight)
{
    switch (weight) {
    case bundle::Weight::Remark: return text(QT_TRANSLATE_NOOP("Words", "remark"));
    case bundle::Weight::Doubt: return text(QT_TRANSLATE_NOOP("Words", "doubt"));
    case bundle::Weight::Fault: return text(QT_TRANSLATE_NOOP("Words", "fault"));
    }
    return {};
}

QString words(const trust::RevocationFacts &facts, base::Language language)
{
    switch (facts.state) {
    case trust::Revocation::Good:
        return text(QT_TRANSLATE_NOOP("Words", "not revoked, as of %1"))
            .arg(form::displayedMoment(facts.asOf, language));
    case trust::Revocation::Revoked:
        return text(QT_TRANSLATE_NOOP("Words", "revoked on %1")).arg(form::displayedMoment(facts.revokedAt, language));
    case trust::Revocation::Unknown:
        return text(QT_TRANSLATE_NOOP("Words", "the issuer does not know this certificate"));
    case trust::Revocation::NotChecked: break;
    }
    return text(QT_TRANSLATE_NOOP("Words", "not checked"));
}

QString words(const Verified &verified)
{
    if (!verified.refusedAtHome)
        return words(verified.verdict);
    const QString &code = verified.refusedAtHome->code;
    if (code == u"sign.void")
        return text(QT_TRANSLATE_NOOP("Words", "void: it counts no more"));
    if (code == u"sign.olderCopy")
        return text(QT_TRANSLATE_NOOP("Words", "an older copy"));
    return text(QT_TRANSLATE_NOOP("Words", "not accepted here"));
}

QString aloneWords(const Verified &verified)
{
    return text(QT_TRANSLATE_NOOP("Words", "What is in the file, taken by itself: %1. %2"))
        .arg(words(verified.verdict), sentenceOn(verified));
}

QString explanation(const Verified &verified)
{
    return verified.refusedAtHome ? verified.refusedAtHome->message() : sentenceOn(verified);
}

QString askedWords(const Verified &verified)
{
    if (!verified.answers)
        return text(QT_TRANSLATE_NOOP("Words", "Nobody: only what the bundle holds itself was used."));
    if (*verified.answers == 0)
        return hasAllProofs(verified.verdict)
            ? text(QT_TRANSLATE_NOOP("Words", "Nobody: the bundle holds the proofs itself (level LT)."))
            : text(QT_TRANSLATE_NOOP("Words", "No issuer answered whether the certificates were revoked."));
    return text(QT_TRANSLATE_NOOP("Words", "Whether the certificates were revoked; answers of issuers: %1."))
        .arg(*verified.answers);
}

QString claimedRole(const bundle::SignatureVerdict &signature)
{
    if (signature.role)
        return words(roleOf(*signature.role));
    return signature.claimedRoles.isEmpty() ? text(QT_TRANSLATE_NOOP("Words", "(none)"))
                                            : signature.claimedRoles.join(QStringLiteral(", "));
}

QString contentOf(const Verified &verified, const bundle::DataFileVerdict &file, const Surroundings &surroundings)
{
    for (const report::Document &document : verified.reports) {
        const bool isData = file.name == document.module + QStringLiteral(".xml");
        const form::Definition *form = surroundings.campaign().module(document.module);
        if (!form || (!isData && file.name != document.module + QStringLiteral(".pdf")))
            continue;
        const QString report = text(QT_TRANSLATE_NOOP("Words", "%1 %2, %3, version %4"))
                                   .arg(form->title.in(surroundings.language()), QString::number(document.year),
                                       document.field(QStringLiteral("ocmw.name")), QString::number(document.version));
        return (isData ? text(QT_TRANSLATE_NOOP("Words", "%1 (the data)"))
                       : text(QT_TRANSLATE_NOOP("Words", "%1 (to read and print)")))
            .arg(report);
    }
    return file.mediaType;
}

} // namespace desk
