// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/proofs_judge.h"

#include "base/problem.h"
#include "trust/ocsp.h"
#include "trust/time_stamp.h"

namespace bundle {

namespace {

class StampJudge
{
public:
    StampJudge(const CheckedSignature &checked, const trust::Anchors &anchors, bool isOurs)
        : m_checked(checked), m_proofs(checked.facts->proofs), m_anchors(anchors), m_ours(isOurs)
    {
        for (const QByteArray &der : m_proofs.certificates) {
            if (const auto certificate = trust::Certificate::fromDer(der))
                m_hints.append(*certificate);
        }
    }

    ProofVerdict run()
    {
        for (const SignatureStamp &stamp : m_proofs.stamps)
            judge(stamp);
        return m_verdict;
    }

private:
    void add(Weight weight, const char *code, const char *text, const QString &detail = {})
    {
        m_verdict.reasons.append({weight, base::refused(code, text, {m_checked.entry, detail}, m_checked.entry)});
    }

    void judge(const SignatureStamp &stamp)
    {
        const auto read = trust::readTimeStamp(stamp.token, m_hints, m_anchors);
        if (!read) {
            base::Problem problem = read.problem();
            problem.where = m_checked.entry;
            // Others write tokens in spellings that leave room for a change, which we do not read: they prove nothing.
            const bool isBeyondUs = !m_ours && problem.code == u"trust.stamp.unreadable";
            m_verdict.reasons.append({isBeyondUs ? Weight::Remark : Weight::Fault, problem});
            return;
        }
        if (!isOver(stamp, *read))
            return add(Weight::Fault, "bundle.stamp.other",
                QT_TRANSLATE_NOOP(
                    "Problem", "The time stamp in %1 is not over this signature: it was put there later."));
        m_verdict.certificates += read->certificates + read->chain.chain;
        if (!read->chain.isTrusted())
            return add(Weight::Remark, "bundle.stamp.unknown",
                QT_TRANSLATE_NOOP("Problem",
                    "The time stamp in %1 comes from an authority that is not known here (%2); it proves nothing. If "
                    "you believe it, give its root with --trust-root."),
                read->chain.chain.value(0, *m_checked.signer).issuer(NID_commonName));
        believe(*read);
    }

    /// Whether the imprint is that of this signature. Without a form beside the stamp either of the two that are usual
    /// will do: no other bytes have this imprint.
    [[nodiscard]] bool isOver(const SignatureStamp &stamp, const trust::TimeStamp &read) const
    {
        const auto fits = [this, &read](Canonicalization form) {
            const auto bytes = canonicalized(m_checked.facts->signatureValue, form);
            return bytes && QCryptographicHash::hash(*bytes, read.hash) == read.imprint;
        };
        if (stamp.form)
            return fits(*stamp.form);
        return fits(Canonicalization::Inclusive10) || fits(Canonicalization::Exclusive);
    }

    void believe(const trust::TimeStamp &stamp)
    {
        if (!m_verdict.stampedAt.isValid() || stamp.at < m_verdict.stampedAt)
            m_verdict.stampedAt = stamp.at;
        if (!stamp.chain.foreignRoot)
            return;
        m_verdict.foreignRoot = true;
        add(Weight::Remark, "bundle.stamp.foreign-root",
            QT_TRANSLATE_NOOP(
                "Problem", "The time stamp in %1 leans on a root certificate that was given to the program (%2)."),
            stamp.chain.chain.last().commonName());
    }

    const CheckedSignature &m_checked;
    const Proofs &m_proofs;
    const trust::Anchors &m_anchors;
    bool m_ours;
    QList<trust::Certificate> m_hints;
    ProofVerdict m_verdict;
};

void remarkOnAge(const CheckedSignature &checked, ProofVerdict &verdict)
{
    verdict.reasons.append({Weight::Remark,
        base::refused("bundle.ocsp.early",
            QT_TRANSLATE_NOOP("Problem",
                "%1 holds an answer about the signer's certificate from before the time stamp, or without one: it says "
                "nothing about the moment of signing."),
            {checked.entry}, checked.entry)});
}

} // namespace

ProofVerdict judgeStamps(const CheckedSignature &checked, const trust::Anchors &anchors, bool isOurs)
{
    return StampJudge(checked, anchors, isOurs).run();
}

trust::RevocationFacts judgeAnswers(
    const CheckedSignature &checked, const QList<trust::Certificate> &chain, bool isOurs, ProofVerdict &verdict)
{
    trust::RevocationFacts found;
    for (const QByteArray &bytes : checked.facts->proofs.ocsp) {
        const auto answer = trust::readOcsp(bytes, chain.at(0), chain.at(1));
        if (!answer) {
            base::Problem problem = answer.problem();
            problem.where = checked.entry;
            // Others keep answers about the certificates of authorities, too.
            verdict.reasons.append({isOurs ? Weight::Fault : Weight::Remark, problem});
            continue;
        }
        verdict.certificates += answer->certificates;
        if (!verdict.stampedAt.isValid() || answer->facts.asOf < verdict.stampedAt)
            remarkOnAge(checked, verdict);
        else if (found.state != trust::Revocation::Revoked)
            found = answer->facts;
    }
    return found;
}

} // namespace bundle
