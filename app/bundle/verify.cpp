// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"
#include "bundle/examination.h"
#include "bundle/judge.h"

#include <algorithm>

namespace bundle {

namespace {

QList<trust::Certificate> knownCertificates(const Examination &examination, const trust::Anchors &anchors)
{
    QList<trust::Certificate> known = anchors.given(trust::purposeOf(trust::Use::PersonSignature));
    for (const CheckedSignature &signature : examination.signatures) {
        if (signature.signer)
            known.append(*signature.signer);
        known += signature.others;
    }
    return known;
}

QList<DataFileVerdict> describeFiles(const Container &container)
{
    QList<DataFileVerdict> files;
    for (const ManifestFile &file : container.files) {
        files.append({QString::fromUtf8(file.name), QString::fromLatin1(file.mediaType),
            container.bytesOf(file.name).size(), container.digestOf(file.name, HashAlgorithm::Sha256)});
    }
    return files;
}

/// `examine` has already found out about doubled persons and roles; where both roles are ours, those are faults.
bool isComplete(const Verdict &verdict)
{
    return verdict.signatures.size() == 2 && outcomeOf(verdict.reasons) != Outcome::Invalid
        && std::all_of(verdict.signatures.begin(), verdict.signatures.end(), [](const SignatureVerdict &signature) {
               return signature.role && signature.signer && !signature.signer->nationalNumber().isEmpty();
           });
}

/// Only faults that say nothing about the bytes inside, and a signature that vouches for those.
bool isAlteredAround(const Verdict &verdict)
{
    bool faulty = false;
    for (const Reason &reason : verdict.reasons) {
        const QString &code = reason.problem.code;
        const bool outside = code == QLatin1String("bundle.container.altered")
            || code == QLatin1String("bundle.container.mimetype") || code == QLatin1String("bundle.container.folder")
            || code == QLatin1String("bundle.container.hidden");
        if (reason.weight == Weight::Fault && !outside)
            return false;
        faulty = faulty || reason.weight == Weight::Fault;
    }
    return faulty && !verdict.signatures.isEmpty();
}

void remark(Verdict &verdict, const char *code, const char *text, const QStringList &args = {})
{
    verdict.reasons.append({Weight::Remark, base::refused(code, text, args)});
}

/// Of one signature it is said whose it is, and that the other is not there: whoever repacks a bundle can leave out the
/// last one without a trace inside.
void remarkOnMissing(Verdict &verdict)
{
    if (verdict.signatures.size() != 1)
        return;
    const SignatureVerdict &only = verdict.signatures.first();
    if (verdict.packing == Packing::Foreign && !only.role)
        return; // nobody says that two must sign
    const QString name = only.signer ? only.signer->shownName() : QString();
    if (!only.signer || only.outcome == Outcome::Invalid)
        remark(verdict, "bundle.signature.missing",
            QT_TRANSLATE_NOOP("Problem", "There is one signature only; the other of the two is missing."));
    else if (only.role == Role::Secretary)
        remark(verdict, "bundle.signature.missing",
            QT_TRANSLATE_NOOP(
                "Problem", "Only %1 has signed, as secretary; the signature of the chairman or delegate is missing."),
            {name});
    else if (only.role)
        remark(verdict, "bundle.signature.missing",
            QT_TRANSLATE_NOOP("Problem", "Only %1 has signed; the signature of the secretary is missing."), {name});
    else
        remark(verdict, "bundle.signature.missing",
            QT_TRANSLATE_NOOP("Problem", "Only %1 has signed; the second signature is missing."), {name});
}

/// Signature files are numbered as they are added; the times are claims, and so is the order.
void remarkOnOrder(Verdict &verdict)
{
    for (qsizetype i = 1; i < verdict.signatures.size(); ++i) {
        const SignatureVerdict &earlier = verdict.signatures.at(i - 1);
        const SignatureVerdict &later = verdict.signatures.at(i);
        if (earlier.signingTime.isValid() && later.signingTime.isValid() && later.signingTime < earlier.signingTime)
            remark(verdict, "bundle.signature.order",
                QT_TRANSLATE_NOOP("Problem",
                    "%1 claims an earlier time than %2, which stands before it: a clock was wrong, or the two files "
                    "were swapped. Who signed and what is not touched by it."),
                {later.entry, earlier.entry});
    }
}

void remarkOnIntact(Verdict &verdict)
{
    if (!verdict.alteredAround)
        return;
    if (verdict.signatures.size() == 1)
        return remark(verdict, "bundle.container.intact",
            QT_TRANSLATE_NOOP("Problem",
                "The files inside are those that were signed, and this one signature is whole. But the container was "
                "packed again, and another signature may have been taken out. Ask for the file as it was made."));
    remark(verdict, "bundle.container.intact",
        QT_TRANSLATE_NOOP("Problem",
            "Files and signatures inside are those that were signed; only the packing around them was changed. "
            "Ask for the file as it was made."));
}

void remarkOnWhole(Verdict &verdict)
{
    remarkOnMissing(verdict);
    remarkOnIntact(verdict);
    if (verdict.packing == Packing::Foreign)
        remark(verdict, "bundle.container.foreign",
            QT_TRANSLATE_NOOP("Problem",
                "The container was not packed by this program: its packing was not checked byte for byte, only what "
                "is signed."));
    if (verdict.signatures.isEmpty() && verdict.packing == Packing::Altered)
        verdict.reasons.append({Weight::Doubt,
            base::refused("bundle.signature.none",
                QT_TRANSLATE_NOOP("Problem",
                    "The container is not as it was made and holds no signature: it was damaged or changed, or the "
                    "signatures were taken out."))});
    else if (verdict.signatures.isEmpty() && !verdict.hasReason(QStringLiteral("bundle.container.other-signature")))
        verdict.reasons.append({Weight::Doubt,
            base::refused(
                "bundle.signature.none", QT_TRANSLATE_NOOP("Problem", "The container holds no signature yet."))});
}

} // namespace

Outcome outcomeOf(const QList<Reason> &reasons)
{
    Weight worst = Weight::Remark;
    for (const Reason &reason : reasons)
        worst = std::max(worst, reason.weight);
    switch (worst) {
    case Weight::Remark: return Outcome::Valid;
    case Weight::Doubt: return Outcome::Indeterminate;
    case Weight::Fault: break;
    }
    return Outcome::Invalid;
}

QString code(Level level)
{
    switch (level) {
    case Level::B: break;
    case Level::T: return QStringLiteral("T");
    case Level::LT: return QStringLiteral("LT");
    }
    return QStringLiteral("B");
}

bool SignatureVerdict::isRevocationChecked() const
{
    return chain.revocation.state != trust::Revocation::NotChecked;
}

bool Verdict::isRevocationChecked() const
{
    return !signatures.isEmpty()
        && std::all_of(signatures.begin(), signatures.end(),
            [](const SignatureVerdict &signature) { return signature.isRevocationChecked(); });
}

bool Verdict::hasReason(const QString &code) const
{
    return std::any_of(
        reasons.begin(), reasons.end(), [&code](const Reason &reason) { return reason.problem.code == code; });
}

Verdict verify(const QByteArray &container, const trust::Anchors &anchors, const QDateTime &when, const Asked &asked)
{
    Verdict verdict;
    const auto examination = examine(container);
    if (!examination) {
        verdict.reasons.append({Weight::Fault, examination.problem()});
        return verdict;
    }
    verdict.packing = examination->container.packing;
    verdict.files = describeFiles(examination->container);
    verdict.reasons = examination->reasons;
    const QList<trust::Certificate> known = knownCertificates(*examination, anchors);
    for (const CheckedSignature &checked : examination->signatures) {
        const SignatureVerdict signature = judge(checked, verdict.packing, known, anchors, when, asked);
        verdict.reasons += signature.reasons;
        verdict.foreignRoot = verdict.foreignRoot || signature.chain.foreignRoot || signature.foreignStamp;
        verdict.signatures.append(signature);
    }
    remarkOnOrder(verdict);
    verdict.alteredAround = isAlteredAround(verdict);
    remarkOnWhole(verdict);
    verdict.outcome = outcomeOf(verdict.reasons);
    verdict.complete = isComplete(verdict);
    verdict.intactInside
        = verdict.alteredAround || (verdict.outcome != Outcome::Invalid && !verdict.signatures.isEmpty());
    return verdict;
}

} // namespace bundle
