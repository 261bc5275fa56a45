// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/judge.h"

#include "base/problem.h"
#include "base/shown_time.h"
#include "bundle/altered_certificate.h"
#include "bundle/proofs_judge.h"

#include <algorithm>

namespace bundle {

namespace {

/// The part of a signature's verdict that needs trust and a clock.
class Judge
{
public:
    Judge(const CheckedSignature &checked, Packing packing, const QList<trust::Certificate> &known,
        const trust::Anchors &anchors, const QDateTime &when, const Asked &asked)
        : m_checked(checked),
          m_ours(packing != Packing::Foreign),
          m_known(known),
          m_anchors(anchors),
          m_when(when),
          m_asked(asked)
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
            m_proofs = judgeStamps(m_checked, m_anchors, m_ours);
            m_verdict.stampedAt = m_proofs.stampedAt;
            m_verdict.foreignStamp = m_proofs.foreignRoot;
            judgeChain(*m_checked.signer);
            judgeTime(*m_checked.signer);
            judgeRevocation(*m_checked.signer);
            m_verdict.reasons += m_proofs.reasons;
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
        m_verdict.chain = trust::verifyChain(signer, m_checked.others, trust::Use::PersonSignature,
            m_proofs.stampedAt.isValid() ? m_proofs.stampedAt : m_when, m_anchors);
        if (auto problem = m_verdict.chain.problem) {
            const bool wrongUse = m_verdict.chain.state == trust::ChainState::WrongUse;
            problem->where = m_verdict.entry;
            m_verdict.reasons.append({wrongUse ? Weight::Fault : Weight::Doubt, *problem});
            judgeBrokenChain();
        }
        if (m_verdict.chain.foreignRoot)
            add(Weight::Remark, "trust.foreign-root",
                QT_TRANSLATE_NOOP("Problem",
                    "The signature in %1 leans on a root certificate that was given to the program (%2), not on a "
                    "Belgian root that it knows."),
                m_verdict.chain.chain.last().commonName());
    }

    /// Kept answers first, which hold for ever; then what was asked now.
    void judgeRevocation(const trust::Certificate &signer)
    {
        trust::RevocationFacts &facts = m_verdict.chain.revocation;
        const QList<trust::Certificate> &chain = m_verdict.chain.chain;
        if (m_verdict.chain.isTrusted() && chain.size() > 1) {
            facts = judgeAnswers(m_checked, chain, m_ours, m_proofs);
            m_verdict.level = facts.state == trust::Revocation::Good ? Level::LT
                : m_proofs.stampedAt.isValid()                       ? Level::T
                                                                     : Level::B;
            if (facts.state == trust::Revocation::NotChecked)
                facts = m_asked.value(signer.fingerprint());
        }
        if (m_verdict.chain.isTrusted()) {
            judgeUnused();
            judgeAuthorities(chain.mid(1));
        }
        switch (facts.state) {
        case trust::Revocation::Good: return;
        case trust::Revocation::Revoked: return judgeRevoked(facts.revokedAt);
        case trust::Revocation::Unknown:
            return add(Weight::Doubt, "bundle.revocation.unknown",
                QT_TRANSLATE_NOOP("Problem",
                    "The issuer's service does not know the certificate of the signature in %1; whether it counts "
                    "cannot be said."));
        case trust::Revocation::NotChecked: break;
        }
        add(Weight::Remark, "bundle.revocation.unchecked",
            QT_TRANSLATE_NOOP(
                "Problem", "Whether the certificate of the signature in %1 was revoked has not been checked."));
    }

    void judgeAuthorities(const QList<trust::Certificate> &authorities)
    {
        for (const trust::Certificate &authority : authorities) {
            const trust::RevocationFacts facts = m_asked.value(authority.fingerprint());
            const bool inTime = m_proofs.stampedAt.isValid() && m_proofs.stampedAt < facts.revokedAt;
            if (facts.state == trust::Revocation::Revoked && !inTime)
                add(Weight::Doubt, "bundle.revocation.authority",
                    QT_TRANSLATE_NOOP("Problem",
                        "The authority \"%2\" above the certificate of the signature in %1 was itself revoked; whether "
                        "the signature counts cannot be said."),
                    authority.commonName());
        }
    }

    /// A claimed time proves nothing to the good of the one who claims it.
    void judgeRevoked(const QDateTime &revokedAt)
    {
        const QString since = base::shownMoment(revokedAt);
        if (m_proofs.stampedAt.isValid() && m_proofs.stampedAt < revokedAt)
            return add(Weight::Remark, "bundle.revocation.after",
                QT_TRANSLATE_NOOP("Problem",
                    "The certificate of the signature in %1 was revoked on %2, after the time stamp: the signature "
                    "stands."),
                since);
        if (m_proofs.stampedAt.isValid() || revokedAt <= m_verdict.signingTime)
            return add(Weight::Fault, "bundle.revocation.revoked",
                QT_TRANSLATE_NOOP("Problem",
                    "The certificate of the signature in %1 was revoked on %2, before the signature was made."),
                since);
        add(Weight::Doubt, "bundle.revocation.unproven",
            QT_TRANSLATE_NOOP("Problem",
                "The certificate of the signature in %1 was revoked on %2. It claims an earlier time, but no time "
                "stamp "
                "proves that."),
            since);
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
        const bool amongProofs = std::any_of(m_checked.facts->proofs.certificates.begin(),
            m_checked.facts->proofs.certificates.end(), [this](const QByteArray &der) { return isUnneeded(der); });
        if (amongProofs || std::any_of(m_checked.others.begin(), m_checked.others.end(), unused))
            add(m_ours ? Weight::Fault : Weight::Remark, "bundle.certificate.unused",
                QT_TRANSLATE_NOOP("Problem", "%1 holds a certificate that does not belong to the signer's chain."));
    }

    /// Of the certificates beside the proofs.
    [[nodiscard]] bool isUnneeded(const QByteArray &der) const
    {
        const auto certificate = trust::Certificate::fromDer(der);
        return !certificate || (!m_proofs.certificates.contains(*certificate) && !isOfChain(*certificate));
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
                base::shownMoment(time));
        if (m_proofs.stampedAt.isValid() && time > m_proofs.stampedAt.addSecs(300))
            add(Weight::Doubt, "bundle.time.after-stamp",
                QT_TRANSLATE_NOOP("Problem", "The signing time that %1 claims (%2) lies after its time stamp."),
                base::shownMoment(time));
        if (time > m_when.addSecs(300))
            add(Weight::Remark, "bundle.time.future",
                QT_TRANSLATE_NOOP("Problem", "The signing time that %1 claims lies in the future (%2)."),
                base::shownMoment(time));
    }

    const CheckedSignature &m_checked;
    bool m_ours;
    const QList<trust::Certificate> &m_known;
    const trust::Anchors &m_anchors;
    QDateTime m_when;
    const Asked &m_asked;
    ProofVerdict m_proofs;
    SignatureVerdict m_verdict;
};

} // namespace

SignatureVerdict judge(const CheckedSignature &checked, Packing packing, const QList<trust::Certificate> &known,
    const trust::Anchors &anchors, const QDateTime &when, const Asked &asked)
{
    return Judge(checked, packing, known, anchors, when, asked).run();
}

} // namespace bundle
