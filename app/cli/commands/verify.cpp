// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/filled.h"
#include "base/shown_time.h"
#include "cli/command.h"
#include "desk/files.h"
#include "desk/verdict_words.h"
#include "desk/verify_sheet.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString code(bundle::Outcome outcome)
{
    switch (outcome) {
    case bundle::Outcome::Valid: return QStringLiteral("valid");
    case bundle::Outcome::Indeterminate: return QStringLiteral("indeterminate");
    case bundle::Outcome::Invalid: return QStringLiteral("invalid");
    }
    return {};
}

/// Beside every outcome: a certificate may have been revoked.
QString code(trust::Revocation revocation)
{
    switch (revocation) {
    case trust::Revocation::NotChecked: break;
    case trust::Revocation::Good: return QStringLiteral("good");
    case trust::Revocation::Revoked: return QStringLiteral("revoked");
    case trust::Revocation::Unknown: return QStringLiteral("unknown");
    }
    return QStringLiteral("notChecked");
}

QString weight(bundle::Weight weight)
{
    switch (weight) {
    case bundle::Weight::Remark: return QStringLiteral("remark");
    case bundle::Weight::Doubt: return QStringLiteral("doubt");
    case bundle::Weight::Fault: return QStringLiteral("fault");
    }
    return {};
}

/// Of a broken one it is said what cannot be read; nothing is left blank.
QString signatureLine(const bundle::SignatureVerdict &signature)
{
    const QString outcome = desk::words(signature);
    if (!signature.signingTime.isValid())
        return text(QT_TRANSLATE_NOOP("Cli", "  %1: who signed, as what and when cannot be read: %2"))
            .arg(signature.entry, outcome);
    const QString name = signature.signer
        ? signature.signer->shownName()
        : text(QT_TRANSLATE_NOOP("Cli", "somebody whose certificate is missing or unreadable"));
    const QString pattern = signature.place.city.isEmpty()
        ? text(QT_TRANSLATE_NOOP("Cli", "  %1: signed by %2, who claims the role %3, on %4 (%5, level %6): %7"))
        : text(QT_TRANSLATE_NOOP("Cli", "  %1: signed by %2, who claims the role %3, on %4 in %8 (%5, level %6): %7"));
    return base::filled(pattern,
        {signature.entry, name, desk::claimedRole(signature), base::shownMoment(signature.signingTime),
            signature.algorithm, bundle::code(signature.level), outcome, signature.place.city});
}

/// Null where there is none.
QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

/// Since when the signature is there for certain, and what was found out about its certificate.
void showProofs(Run &run, const bundle::SignatureVerdict &signature)
{
    if (signature.stampedAt.isValid())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "    time stamp: %1")).arg(base::shownMoment(signature.stampedAt)));
    const trust::RevocationFacts &facts = signature.chain.revocation;
    if (facts.state == trust::Revocation::Good)
        run.out.line(
            text(QT_TRANSLATE_NOOP("Cli", "    certificate not revoked, as of %1")).arg(base::shownMoment(facts.asOf)));
}

void showSignature(Run &run, const bundle::SignatureVerdict &signature, QJsonArray &list)
{
    const QString name = signature.signer ? signature.signer->personName() : QString();
    const QString at = signature.signingTime.toString(Qt::ISODate);
    run.out.line(signatureLine(signature));
    showProofs(run, signature);
    list.append(QJsonObject{{QStringLiteral("entry"), signature.entry}, {QStringLiteral("signer"), name},
        {QStringLiteral("claimedRoles"), QJsonArray::fromStringList(signature.claimedRoles)},
        {QStringLiteral("signingTime"), at}, {QStringLiteral("claimedPlace"), signature.place.city},
        {QStringLiteral("algorithm"), signature.algorithm}, {QStringLiteral("level"), bundle::code(signature.level)},
        {QStringLiteral("outcome"), code(signature.outcome)},
        {QStringLiteral("revocation"), code(signature.chain.revocation.state)},
        {QStringLiteral("revocationAsOf"), moment(signature.chain.revocation.asOf)},
        {QStringLiteral("timeStamp"), moment(signature.stampedAt)},
        {QStringLiteral("foreignRoot"), signature.chain.foreignRoot}});
}

void showFiles(Run &run, const desk::Verified &verified)
{
    QJsonArray files;
    QList<QStringList> lines;
    for (const bundle::DataFileVerdict &file : verified.verdict.files) {
        const QString digest = QString::fromLatin1(file.sha256.toHex());
        lines.append({QStringLiteral("  ") + file.name, digest});
        files.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), digest}});
    }
    run.out.table(lines);
    run.out.set(QStringLiteral("files"), files);
}

void showReasons(Run &run, const desk::Verified &verified)
{
    QJsonArray reasons;
    for (const bundle::Reason &reason : verified.verdict.reasons) {
        const QString &where = reason.problem.where;
        const QString message = reason.problem.message();
        const QString placed = message.contains(where) ? message : form::labelled(where, message, run.language());
        run.out.line(QStringLiteral("  %1 [%2]")
                         .arg(form::labelled(desk::words(reason.weight), placed, run.language()), reason.problem.code));
        QJsonObject object = json(reason.problem);
        object.insert(QStringLiteral("weight"), weight(reason.weight));
        reasons.append(object);
    }
    run.out.set(QStringLiteral("reasons"), reasons);
}

QString code(bundle::Packing packing)
{
    switch (packing) {
    case bundle::Packing::Canonical: return QStringLiteral("canonical");
    case bundle::Packing::Altered: return QStringLiteral("altered");
    case bundle::Packing::Foreign: return QStringLiteral("foreign");
    }
    return {};
}

/// Nothing is said about who signed when the bundle is not what was signed.
QString headline(const desk::Verified &verified)
{
    const bundle::Verdict &verdict = verified.verdict;
    const QString outcome = desk::words(verdict);
    if (verdict.alteredAround && verdict.signatures.size() < 2)
        return text(QT_TRANSLATE_NOOP(
                        "Cli", "Verdict: %1. The container was altered, and it holds one signature instead of two."))
            .arg(outcome);
    if (verdict.alteredAround)
        return text(QT_TRANSLATE_NOOP("Cli", "Verdict: %1. The container was altered; what is signed in it is intact."))
            .arg(outcome);
    if (verdict.outcome == bundle::Outcome::Invalid)
        return text(QT_TRANSLATE_NOOP("Cli", "Verdict: %1.")).arg(outcome);
    if (verified.reports.isEmpty())
        return text(QT_TRANSLATE_NOOP("Cli", "Verdict: %1; it is no bundle of a Uniek Verslag.")).arg(outcome);
    return (verdict.complete ? text(QT_TRANSLATE_NOOP("Cli", "Verdict: %1; signed by both."))
                             : text(QT_TRANSLATE_NOOP("Cli", "Verdict: %1; not signed by both.")))
        .arg(outcome);
}

int showVerdict(Run &run, const desk::Verified &verified)
{
    run.out.line(headline(verified));
    if (!verified.signersAsNamed)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Attention: the reports name other signers, see the remarks.")));
    if (verified.verdict.hasReason(QStringLiteral("bundle.signature.spelling")))
        run.out.line(text(QT_TRANSLATE_NOOP(
            "Cli", "Attention: something in the bundle that is not signed was changed, see the remarks.")));
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "SHA-256 of the file: %1")).arg(QString::fromLatin1(verified.sha256)));
    if (!verified.verdict.signatures.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Signatures (all times are Belgian):")));
    QJsonArray signatures;
    for (const bundle::SignatureVerdict &signature : verified.verdict.signatures)
        showSignature(run, signature, signatures);
    showFiles(run, verified);
    showReasons(run, verified);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(verified.sha256));
    run.out.set(QStringLiteral("outcome"), code(verified.verdict.outcome));
    run.out.set(QStringLiteral("revocation"),
        verified.verdict.isRevocationChecked() ? QStringLiteral("checked") : code(trust::Revocation::NotChecked));
    run.out.set(QStringLiteral("complete"), verified.verdict.complete);
    run.out.set(QStringLiteral("packing"), code(verified.verdict.packing));
    run.out.set(QStringLiteral("intactInside"), verified.verdict.intactInside);
    run.out.set(QStringLiteral("signersAsNamed"), verified.signersAsNamed);
    run.out.set(QStringLiteral("foreignRoot"), verified.verdict.foreignRoot);
    run.out.set(QStringLiteral("signatures"), signatures);
    return run.out.finish(verified.isAccepted() ? 0 : 1);
}

/// The verdict on paper first, so that nothing is said when it cannot be written.
Ending showAndPrint(Run &run, const desk::Verified &verified)
{
    return run.then(desk::verdictSheet(run.surroundings(), verified), [&run, verified](const QByteArray &pdf) {
        const QString path = run.value("pdf");
        const auto existing = run.isSet("force") ? desk::Existing::Replace : desk::Existing::Keep;
        if (const base::Result<void> written = desk::writeFile(path, pdf, existing); !written)
            return run.out.refuse(written.problem());
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Printed to %1")).arg(path));
        run.out.set(QStringLiteral("sheet"), path);
        return showVerdict(run, verified);
    });
}

} // namespace

Ending verifyBundle(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one bundle: verify FILE.asice."));
    if (run.isSet("pdf")) {
        if (const base::Result<void> folder = folderIsThere(run.value("pdf")); !folder)
            return run.refuse(folder.problem());
    }
    const desk::Network network = run.isSet("offline") ? desk::Network::Leave : desk::Network::Use;
    return run.then(desk::verify(run.surroundings(), run.arguments().first(), network),
        [&run](const desk::Verified &verified) -> Ending {
            if (run.isSet("pdf"))
                return showAndPrint(run, verified);
            return QtFuture::makeReadyFuture(showVerdict(run, verified));
        });
}

} // namespace cli
