// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raise.h"

#include "base/problem.h"
#include "bundle/examination.h"
#include "bundle/proofs_writer.h"

namespace bundle {

namespace {

/// Sound, and every byte as this program writes it: only then can something be put in between.
base::Result<Examination> examineOurs(const QByteArray &container)
{
    auto examination = examine(container);
    if (!examination)
        return examination.problem();
    if (const auto problem = examination->firstFault())
        return *problem;
    bool ours = examination->container.packing == Packing::Canonical;
    for (const CheckedSignature &signature : examination->signatures)
        ours = ours && signature.reasons.isEmpty();
    if (!ours)
        return base::refused("bundle.container.not-ours",
            QT_TRANSLATE_NOOP("Problem",
                "The container was not made by this program, which signs only what it made. Seal the report here and "
                "sign that."));
    return examination;
}

Proofs together(const Proofs &before, const Proofs &added)
{
    Proofs all = before;
    all.stamps += added.stamps;
    all.ocsp += added.ocsp;
    for (const QByteArray &certificate : added.certificates) {
        if (!all.certificates.contains(certificate))
            all.certificates.append(certificate);
    }
    return all;
}

template <typename Change>
base::Result<QByteArray> withSignatures(const QByteArray &container, const Change &change)
{
    const auto examination = examineOurs(container);
    if (!examination)
        return examination.problem();
    QList<Entry> entries = examination->container.entries;
    for (Entry &entry : entries) {
        for (const CheckedSignature &signature : examination->signatures) {
            if (signature.entry == shown(entry.name))
                entry.bytes = change(entry.bytes, signature);
        }
    }
    return packContainer(examination->container.files, entries);
}

} // namespace

base::Result<QList<Raisable>> raisable(
    const QByteArray &container, const trust::Anchors &anchors, const QDateTime &when)
{
    const auto examination = examineOurs(container);
    if (!examination)
        return examination.problem();
    const Verdict verdict = verify(container, anchors, when);
    QList<Raisable> found;
    for (qsizetype i = 0; i < verdict.signatures.size(); ++i) {
        const SignatureVerdict &signature = verdict.signatures.at(i);
        if (signature.chain.problem)
            return *signature.chain.problem;
        const auto bytes
            = canonicalized(examination->signatures.at(size_t(i)).facts->signatureValue, Canonicalization::Exclusive);
        found.append({signature.entry, bytes ? digest(HashAlgorithm::Sha256, *bytes) : QByteArray(),
            signature.stampedAt, signature.level, signature.chain});
    }
    return found;
}

base::Result<QByteArray> raised(const QByteArray &container, const QHash<QString, Proofs> &added)
{
    return withSignatures(container, [&added](const QByteArray &bytes, const CheckedSignature &signature) {
        const Proofs all = together(signature.facts->proofs, added.value(signature.entry));
        return withProofs(withoutProofs(bytes), signature.facts->id, all);
    });
}

base::Result<QByteArray> lowered(const QByteArray &container)
{
    return withSignatures(
        container, [](const QByteArray &bytes, const CheckedSignature &) { return withoutProofs(bytes); });
}

} // namespace bundle
