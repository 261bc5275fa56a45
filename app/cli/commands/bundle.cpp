// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/terminal_person.h"
#include "desk/countersign.h"
#include "desk/overview.h"
#include "desk/seal.h"
#include "desk/sign.h"
#include "desk/verify.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

/// What the new bundle took the place of, and what is left to be sealed again.
void showGivenUp(Run &run, const QList<desk::GivenUpBundle> &bundles)
{
    QJsonArray list;
    for (const desk::GivenUpBundle &bundle : bundles) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This bundle counts no more: %1")).arg(bundle.path));
        if (!bundle.withoutBundle.isEmpty()) {
            const QString modules = bundle.withoutBundle.join(u' ');
            run.out.line(text(
                QT_TRANSLATE_NOOP("Cli",
                    "Attention: these were in it and are in no bundle now: %1. Make one: seal %1 --out FILE.asice"))
                             .arg(modules));
        }
        list.append(QJsonObject{{QStringLiteral("file"), bundle.path},
            {QStringLiteral("withoutBundle"), QJsonArray::fromStringList(bundle.withoutBundle)}});
    }
    run.out.set(QStringLiteral("givenUp"), list);
}

int showSealed(Run &run, const desk::Sealed &sealed)
{
    QJsonArray reports;
    QList<QStringList> lines;
    for (const desk::SealedModule &report : sealed.reports) {
        const QString xml = QString::fromLatin1(report.xmlSha256);
        const QString pdf = QString::fromLatin1(report.pdfSha256);
        lines.append({QStringLiteral("  ") + report.module + QStringLiteral(".xml"), xml});
        lines.append({QStringLiteral("  ") + report.module + QStringLiteral(".pdf"), pdf});
        reports.append(
            QJsonObject{{QStringLiteral("module"), report.module}, {QStringLiteral("version"), report.version},
                {QStringLiteral("xmlSha256"), xml}, {QStringLiteral("pdfSha256"), pdf}});
    }
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Sealed: %1")).arg(sealed.path));
    if (sealed.replacedLeftover) {
        run.out.line(text(QT_TRANSLATE_NOOP(
            "Cli", "There was an unsigned bundle that an interrupted sealing had left behind; it was replaced.")));
    }
    run.out.table(lines);
    showGivenUp(run, sealed.givenUp);
    run.out.set(QStringLiteral("file"), sealed.path);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(sealed.sha256));
    run.out.set(QStringLiteral("reports"), reports);
    run.out.set(QStringLiteral("replacedLeftover"), sealed.replacedLeftover);
    return run.out.finish(0);
}

int showReopened(Run &run, const QString &module, const desk::ReopenCost &cost)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "%1 can be changed again.")).arg(module));
    if (!cost.losingSignatures.isEmpty()) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Signatures are lost on: %1."))
                         .arg(cost.losingSignatures.join(QStringLiteral(", "))));
    }
    if (!cost.bundlePath.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This bundle counts no more: %1")).arg(cost.bundlePath));
    run.out.set(QStringLiteral("losingSignatures"), QJsonArray::fromStringList(cost.losingSignatures));
    run.out.set(QStringLiteral("bundle"), cost.bundlePath);
    return run.out.finish(0);
}

int showSigned(Run &run, const desk::Signed &result)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Signed by %1 as %2: %3"))
                     .arg(result.signer, desk::words(result.role), result.path));
    if (run.person().tiedACard())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The names agree: from now on only the card of %1 signs as %2."))
                         .arg(result.signer, desk::words(result.role)));
    if (result.complete)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Both signatures are there.")));
    run.out.set(QStringLiteral("file"), result.path);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(result.sha256));
    run.out.set(QStringLiteral("signer"), result.signer);
    run.out.set(QStringLiteral("role"), store::code(result.role));
    run.out.set(QStringLiteral("modules"), QJsonArray::fromStringList(result.modules));
    run.out.set(QStringLiteral("complete"), result.complete);
    return run.out.finish(0);
}

/// A bundle that was not sealed from the file at hand: who may sign is what its reports say.
Ending signElsewhere(Run &run, const desk::SignRequest &request)
{
    return run.then(desk::countersign(run.surroundings(), request, run.person()), [&run](const desk::Signed &result) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli",
            "This bundle was sealed on another workstation. Give it back there: the signature is in the file only.")));
        return showSigned(run, result);
    });
}

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

QString weightWords(bundle::Weight weight)
{
    switch (weight) {
    case bundle::Weight::Remark: return text(QT_TRANSLATE_NOOP("Cli", "remark"));
    case bundle::Weight::Doubt: return text(QT_TRANSLATE_NOOP("Cli", "doubt"));
    case bundle::Weight::Fault: return text(QT_TRANSLATE_NOOP("Cli", "fault"));
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
    const QString roles = signature.claimedRoles.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "(none)"))
                                                           : signature.claimedRoles.join(QStringLiteral(", "));
    const QString at = signature.signingTime.toString(Qt::ISODate);
    return text(QT_TRANSLATE_NOOP("Cli", "  %1: signed by %2, who claims the role %3, at %4 (%5, level %6): %7"))
        .arg(signature.entry, name, roles, at, signature.algorithm, bundle::code(signature.level), outcome);
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
        run.out.line(
            text(QT_TRANSLATE_NOOP("Cli", "    time stamp: %1")).arg(signature.stampedAt.toString(Qt::ISODate)));
    const trust::RevocationFacts &facts = signature.chain.revocation;
    if (facts.state == trust::Revocation::Good)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "    certificate not revoked, as of %1"))
                         .arg(facts.asOf.toString(Qt::ISODate)));
}

void showSignature(Run &run, const bundle::SignatureVerdict &signature, QJsonArray &list)
{
    const QString name = signature.signer ? signature.signer->personName() : QString();
    const QString at = signature.signingTime.toString(Qt::ISODate);
    run.out.line(signatureLine(signature));
    showProofs(run, signature);
    list.append(QJsonObject{{QStringLiteral("entry"), signature.entry}, {QStringLiteral("signer"), name},
        {QStringLiteral("claimedRoles"), QJsonArray::fromStringList(signature.claimedRoles)},
        {QStringLiteral("signingTime"), at}, {QStringLiteral("algorithm"), signature.algorithm},
        {QStringLiteral("level"), bundle::code(signature.level)}, {QStringLiteral("outcome"), code(signature.outcome)},
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
        const QString placed = where.isEmpty() ? message : form::labelled(where, message, run.language());
        run.out.line(QStringLiteral("  %1 [%2]")
                         .arg(form::labelled(weightWords(reason.weight), placed, run.language()), reason.problem.code));
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
    if (verdict.intactInside && verdict.signatures.size() < 2)
        return text(QT_TRANSLATE_NOOP(
                        "Cli", "Verdict: %1. The container was altered, and it holds one signature instead of two."))
            .arg(outcome);
    if (verdict.intactInside)
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

} // namespace

Ending sealReports(Run &run)
{
    if (run.arguments().isEmpty() || !run.isSet("out"))
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "Name modules and the bundle: seal MODULE... --out FILE.asice."));
    if (!run.value("out").endsWith(u".asice", Qt::CaseInsensitive)) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" must end in .asice: by that ending other programs know a bundle."),
            {run.value("out")});
    }
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    return run.then(desk::seal(run.workplace(), run.arguments(), run.value("out")),
        [&run](const desk::Sealed &sealed) { return showSealed(run, sealed); });
}

Ending reopenReport(Run &run)
{
    if (run.arguments().size() != 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a module and a reason: reopen MODULE REASON."));
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const QString module = run.arguments().at(0);
    if (const base::Result<const form::Definition *> form = formNamed(run, module); !form)
        return run.refuse(form.problem());
    return run.then(desk::reopen(run.workplace(), module, run.arguments().at(1)),
        [&run, module](const desk::ReopenCost &cost) { return showReopened(run, module, cost); });
}

Ending signBundle(Run &run)
{
    const std::optional<store::Role> role = store::roleFromCode(run.value("role"));
    if (run.isSet("role") && !role) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is no role. A role is secretary, chairman or delegate."),
            {run.value("role")});
    }
    if (run.arguments().size() != 1 || !role) {
        return run.misused(QT_TRANSLATE_NOOP(
            "Problem", "Name a bundle and a role: sign FILE.asice --role secretary, chairman or delegate."));
    }
    const desk::SignRequest request{run.arguments().first(), *role, run.value("reader"), run.value("place")};
    const base::Result<void> opened = run.open(store::Access::Write);
    if (!opened && opened.problem().code == u"store.notFound")
        return signElsewhere(run, request);
    if (!opened)
        return run.refuse(opened.problem());
    return desk::sign(run.workplace(), request, run.person())
        .then(&run,
            [&run, request](const base::Result<desk::Signed> &result) {
                const bool isElsewhere = !result && result.problem().code == u"sign.unknownBundle";
                if (isElsewhere)
                    return signElsewhere(run, request);
                return run.then(QtFuture::makeReadyFuture(result),
                    [&run](const desk::Signed &done) { return showSigned(run, done); });
            })
        .unwrap();
}

Ending verifyBundle(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one bundle: verify FILE.asice."));
    const desk::Network network = run.isSet("offline") ? desk::Network::Leave : desk::Network::Use;
    return run.then(desk::verify(run.surroundings(), run.arguments().first(), network),
        [&run](const desk::Verified &verified) { return showVerdict(run, verified); });
}

} // namespace cli
