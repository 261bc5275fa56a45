// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"
#include "bundle/altered_certificate.h"
#include "bundle/examination.h"
#include "bundle/verdict.h"

#include <algorithm>

namespace bundle {

namespace {

/// The part of a signature's verdict that needs trust and a clock.
class Judge
{
public:
    /// `known`: see alteredCertificate().
    Judge(const CheckedSignature &checked, Packing packing, const QList<trust::Certificate> &known,
        const trust::Anchors &anchors, const QDateTime &when)
        : m_checked(checked), m_ours(packing != Packing::Foreign), m_known(known), m_anchors(anchors), m_when(when)
    {
        m_verdict.entry = checked.entry;
        m_verdict.reasons = checked.reasons;
        m_verdict.signer = checked.signer;
    }

    SignatureVerdict run()
    {
        if (m_checked.facts)
            tell(*m_checked.facts);
        if (m_checked.signer) {
            judgeChain(*m_checked.signer);
            judgeTime(*m_checked.signer);
        }
        m_verdict.outcome = outcomeOf(m_verdict.reasons);
        return m_verdict;
    }

private:
    void add(Weight weight, const char *code, const char *text, const QString &detail = {})
    {
        m_verdict.reasons.append({weight, base::refused(code, text, {m_verdict.entry, detail}, m_verdict.entry)});
    }

    void tell(const SignatureFacts &facts)
    {
        m_verdict.claimedRoles = facts.roles;
        m_verdict.role = roleOf(facts);
        m_verdict.signingTime = facts.signingTime;
        m_verdict.place = facts.place;
        m_verdict.algorithm = facts.method.name();
        if (!m_verdict.role)
            add(Weight::Remark, "bundle.role.unknown",
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 does not claim exactly one of the roles secretary, chairman or delegate."));
        for (const QString &name : facts.unread)
            add(Weight::Remark, "bundle.properties.unread",
                QT_TRANSLATE_NOOP("Problem", "%1 also holds \"%2\", which was not checked."), name);
    }

    void judgeChain(const trust::Certificate &signer)
    {
        m_verdict.chain = trust::verifyChain(signer, m_checked.others, trust::Use::PersonSignature, m_when, m_anchors);
        if (auto problem = m_verdict.chain.problem) {
            const bool wrongUse = m_verdict.chain.state == trust::ChainState::WrongUse;
            problem->where = m_verdict.entry;
            m_verdict.reasons.append({wrongUse ? Weight::Fault : Weight::Doubt, *problem});
            judgeBrokenChain();
        } else {
            judgeUnused();
        }
        if (m_verdict.chain.foreignRoot)
            add(Weight::Remark, "trust.foreign-root",
                QT_TRANSLATE_NOOP("Problem",
                    "The signature in %1 leans on a root certificate that was given to the program (%2), not on a "
                    "Belgian root that it knows."),
                m_verdict.chain.chain.last().commonName());
        add(Weight::Remark, "bundle.revocation.unchecked",
            QT_TRANSLATE_NOOP(
                "Problem", "Whether the certificate of the signature in %1 was revoked has not been checked."));
    }

    void judgeBrokenChain()
    {
        if (const auto altered = alteredCertificate(m_checked, m_known))
            add(Weight::Fault, "bundle.certificate.altered",
                QT_TRANSLATE_NOOP("Problem",
                    "The certificates inside %1 were changed: that of \"%2\", or the one above it, is not the one that "
                    "its issuer signed. Ask for the file as it was made."),
                altered->shownName());
        else if (m_verdict.chain.state == trust::ChainState::UnknownIssuer)
            add(Weight::Doubt, "bundle.root.unknown",
                QT_TRANSLATE_NOOP("Problem",
                    "If the signature in %1 comes from a certificate authority that you believe, give its root with "
                    "--trust-root. It may also be that an issuer's certificate inside was changed or taken out."));
    }

    /// We write the signer's chain and nothing else; in our containers another certificate is a changed one.
    void judgeUnused()
    {
        const auto unused = [this](const trust::Certificate &one) { return !isOfChain(one); };
        if (std::any_of(m_checked.others.begin(), m_checked.others.end(), unused))
            add(m_ours ? Weight::Fault : Weight::Remark, "bundle.certificate.unused",
                QT_TRANSLATE_NOOP("Problem", "%1 holds a certificate that does not belong to the signer's chain."));
    }

    /// In it, or a sound older or newer issue of a certificate in it: two Belgian roots have one key.
    [[nodiscard]] bool isOfChain(const trust::Certificate &one) const
    {
        const QList<trust::Certificate> &chain = m_verdict.chain.chain;
        const auto twin = [&one](const trust::Certificate &link) { return one.isTwinOf(link); };
        const auto issuer = [&one](const trust::Certificate &link) { return one.isIssuedBy(link); };
        return chain.contains(one)
            || (std::any_of(chain.begin(), chain.end(), twin) && std::any_of(chain.begin(), chain.end(), issuer));
    }

    void judgeTime(const trust::Certificate &signer)
    {
        const QDateTime time = m_verdict.signingTime;
        if (time < signer.notBefore() || time > signer.notAfter())
            add(Weight::Doubt, "bundle.time.outside",
                QT_TRANSLATE_NOOP("Problem", "The certificate was not valid at the signing time that %1 claims (%2)."),
                time.toString(Qt::ISODate));
        if (time > m_when.addSecs(300))
            add(Weight::Remark, "bundle.time.future",
                QT_TRANSLATE_NOOP("Problem", "The signing time that %1 claims lies in the future (%2)."),
                time.toString(Qt::ISODate));
    }

    const CheckedSignature &m_checked;
    bool m_ours;
    const QList<trust::Certificate> &m_known;
    const trust::Anchors &m_anchors;
    QDateTime m_when;
    SignatureVerdict m_verdict;
};

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
        const QByteArray &bytes = container.bytesOf(file.name);
        files.append({QString::fromUtf8(file.name), QString::fromLatin1(file.mediaType), bytes.size(),
            digest(HashAlgorithm::Sha256, bytes)});
    }
    return files;
}

/// `examine` has already found out about doubled persons and roles; those are faults.
bool isComplete(const Verdict &verdict)
{
    return verdict.signatures.size() == 2 && outcomeOf(verdict.reasons) != Outcome::Invalid
        && std::all_of(verdict.signatures.begin(), verdict.signatures.end(), [](const SignatureVerdict &signature) {
               return signature.role && signature.signer && !signature.signer->nationalNumber().isEmpty();
           });
}

/// Only faults that say nothing about the bytes inside, and a signature that vouches for those.
bool isIntactInside(const Verdict &verdict)
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
    if (!verdict.intactInside)
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
    else if (verdict.signatures.isEmpty())
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

bool Verdict::hasReason(const QString &code) const
{
    return std::any_of(
        reasons.begin(), reasons.end(), [&code](const Reason &reason) { return reason.problem.code == code; });
}

Verdict verify(const QByteArray &container, const trust::Anchors &anchors, const QDateTime &when)
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
        const SignatureVerdict signature = Judge(checked, verdict.packing, known, anchors, when).run();
        verdict.reasons += signature.reasons;
        verdict.foreignRoot = verdict.foreignRoot || signature.chain.foreignRoot;
        verdict.signatures.append(signature);
    }
    remarkOnOrder(verdict);
    verdict.intactInside = isIntactInside(verdict);
    remarkOnWhole(verdict);
    verdict.outcome = outcomeOf(verdict.reasons);
    verdict.complete = isComplete(verdict);
    return verdict;
}

} // namespace bundle
