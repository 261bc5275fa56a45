// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/signature_check.h"

#include "base/problem.h"
#include "bundle/proofs_writer.h"
#include "bundle/signature_writer.h"

#include <algorithm>

namespace bundle {

namespace {

/// What another program may well do and we cannot judge is no sign of a change; this program does none of it.
Weight weightOf(const base::Problem &problem, Packing packing)
{
    const bool isBeyondUs = problem.code == u"bundle.signature.algorithm" || problem.code == u"bundle.signature.several"
        || problem.code == u"bundle.signature.key";
    return packing == Packing::Foreign && isBeyondUs ? Weight::Doubt : Weight::Fault;
}

/// Collects the reasons of one signature.
class Check
{
public:
    Check(CheckedSignature &checked, const Container &container)
        : m_checked(checked), m_facts(*checked.facts), m_container(container)
    {
    }

    /// The signature's own statement first: where it does not hold, a digest in it that fits nothing says nothing about
    /// the file that it names.
    void run()
    {
        findSigner();
        if (m_checked.signer)
            checkValue(*m_checked.signer);
        for (const ManifestFile &file : m_container.files)
            checkFile(file);
        for (const FileReference &reference : m_facts.files)
            checkKnown(reference);
        checkProperties();
    }

private:
    void fault(const char *code, const char *text, const QByteArray &file = {})
    {
        m_checked.reasons.append(
            {Weight::Fault, base::refused(code, text, {m_checked.entry, shown(file)}, m_checked.entry)});
    }

    void checkFile(const ManifestFile &file)
    {
        const auto named = [&file](const FileReference &reference) { return reference.name == file.name; };
        if (std::count_if(m_facts.files.begin(), m_facts.files.end(), named) != 1)
            return fault("bundle.file.uncovered",
                QT_TRANSLATE_NOOP("Problem", "%1 does not sign the file %2, or signs it more than once."), file.name);
        const FileReference &reference = *std::find_if(m_facts.files.begin(), m_facts.files.end(), named);
        if (m_container.digestOf(file.name, reference.hash) != reference.digest)
            tellOtherDigest(file.name);
        const bool isListed = !file.mediaType.isEmpty(); // else the manifest is at fault, and that was said
        if (isListed && m_facts.mediaTypes.value(reference.id) != file.mediaType)
            fault("bundle.file.type-differs",
                QT_TRANSLATE_NOOP("Problem", "%1 names another media type for the file %2 than the container."),
                file.name);
    }

    void tellOtherDigest(const QByteArray &file)
    {
        if (m_statementHolds)
            return fault("bundle.file.digest",
                QT_TRANSLATE_NOOP("Problem", "The file %2 is not the one that was signed in %1: it was changed."),
                file);
        fault("bundle.reference.digest",
            QT_TRANSLATE_NOOP("Problem",
                "%1 states another digest for the file %2 than the file has, and what it states is not what was "
                "signed: "
                "the statement in the signature was changed. Whether the file was changed too, it cannot say."),
            file);
    }

    void checkKnown(const FileReference &reference)
    {
        const bool known = std::any_of(m_container.files.begin(), m_container.files.end(),
            [&reference](const ManifestFile &file) { return file.name == reference.name; });
        if (!known)
            fault("bundle.file.unknown",
                QT_TRANSLATE_NOOP("Problem", "%1 signs the file %2, which the container does not hold."),
                reference.name);
    }

    void checkProperties()
    {
        const auto bytes = canonicalized(m_facts.signedProperties, m_facts.propertiesForm);
        if (bytes && digest(m_facts.propertiesHash, *bytes) == m_facts.propertiesDigest)
            return;
        if (m_statementHolds)
            return fault("bundle.properties.digest",
                QT_TRANSLATE_NOOP("Problem",
                    "What %1 says about signer, role, place or time is not what was signed: it was changed."));
        fault("bundle.reference.properties",
            QT_TRANSLATE_NOOP("Problem",
                "What %1 says about signer, role, place or time does not fit the digest that it states for it, and "
                "that statement is not what was signed."));
    }

    void findSigner()
    {
        for (const QByteArray &der : m_facts.certificates) {
            const auto certificate = trust::Certificate::fromDer(der);
            if (!certificate)
                fault("bundle.certificate.unreadable",
                    QT_TRANSLATE_NOOP("Problem", "%1 holds a certificate that cannot be read."));
            else if (!m_checked.signer && digest(m_facts.signerHash, der) == m_facts.signerDigest)
                m_checked.signer = *certificate;
            else
                m_checked.others.append(*certificate);
        }
        if (!m_checked.signer)
            fault("bundle.signer.certificate",
                QT_TRANSLATE_NOOP("Problem", "%1 does not hold the certificate that its signature names."));
    }

    void checkValue(const trust::Certificate &signer)
    {
        if (!methodFor(signer)) {
            const base::Problem problem = base::refused("bundle.signature.key",
                QT_TRANSLATE_NOOP("Problem",
                    "The key of the certificate in %1 is too short or of a kind that this program does not judge."),
                {m_checked.entry}, m_checked.entry);
            m_checked.reasons.append({weightOf(problem, m_container.packing), problem});
            return;
        }
        const auto bytes = canonicalized(m_facts.signedInfo, m_facts.signedInfoForm);
        m_statementHolds
            = bytes && isSignature(signer, m_facts.method, digest(m_facts.method.hash, *bytes), m_facts.value);
        if (!m_statementHolds)
            fault("bundle.signature.value",
                QT_TRANSLATE_NOOP(
                    "Problem", "The signature in %1 does not fit its certificate: something was changed."));
        if (!trust::allows(signer, trust::Use::PersonSignature))
            fault("bundle.signer.usage",
                QT_TRANSLATE_NOOP(
                    "Problem", "The certificate of the signature in %1 is not meant for signing (non-repudiation)."));
    }

    CheckedSignature &m_checked;
    const SignatureFacts &m_facts;
    const Container &m_container;
    bool m_statementHolds = true; ///< SignedInfo is what was signed; taken so where no certificate can tell
};

/// Whether this program, asked for the same signature, writes these bytes. What is not signed in the file (spelling of
/// the markup, Ids that nothing refers to, further certificates) shows by this alone.
bool isSpelledByUs(const CheckedSignature &checked, const Entry &entry, const Container &container)
{
    const SignatureFacts &facts = *checked.facts;
    const auto role = roleOf(facts);
    if (!role || !checked.signer)
        return false;
    const SignatureRequest request{*role, facts.place, facts.signingTime, {}};
    SignatureDraft draft(container, request, QList<trust::Certificate>{*checked.signer} + checked.others, facts.method);
    return withProofs(draft.finished(facts.value), facts.id, facts.proofs) == entry.bytes;
}

void remarkOnSpelling(CheckedSignature &checked, const Entry &entry, const Container &container)
{
    if (container.packing != Packing::Canonical || outcomeOf(checked.reasons) == Outcome::Invalid
        || isSpelledByUs(checked, entry, container))
        return;
    checked.reasons.append({Weight::Remark,
        base::refused("bundle.signature.spelling",
            QT_TRANSLATE_NOOP("Problem",
                "%1 is not the file that this program wrote: something in it that is not signed was changed or added. "
                "What is signed is whole."),
            {checked.entry}, checked.entry)});
}

} // namespace

CheckedSignature checkSignature(const Entry &entry, const Container &container)
{
    CheckedSignature checked;
    checked.entry = shown(entry.name);
    auto facts = readSignature(entry.bytes, checked.entry);
    if (!facts) {
        checked.reasons.append({weightOf(facts.problem(), container.packing), facts.problem()});
        return checked;
    }
    checked.facts = *std::move(facts);
    Check(checked, container).run();
    remarkOnSpelling(checked, entry, container);
    return checked;
}

std::optional<Role> roleOf(const SignatureFacts &facts)
{
    return facts.roles.size() == 1 ? roleFromClaimedText(facts.roles.first()) : std::nullopt;
}

} // namespace bundle
