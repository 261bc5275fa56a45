// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"
#include "base/shown_time.h"
#include "bundle/examination.h"
#include "bundle/signature_writer.h"

#include <algorithm>

namespace bundle {

namespace {

/// A chain of eID cards has two certificates above the signer's.
constexpr qsizetype maxHints = 4;

base::Problem unusableKey()
{
    return base::refused("bundle.signer.key",
        QT_TRANSLATE_NOOP("Problem",
            "The key of this card is of a kind that cannot be used here (RSA-2048, P-256, P-384, P-521 can)."));
}

/// XML 1.0 allows no control characters; nobody's town is longer than this.
bool isPlaceText(const QString &text)
{
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    return printable && text.size() <= 100;
}

std::optional<base::Problem> checkRequest(const SignatureRequest &request, const trust::Certificate &signer)
{
    const QString name = signer.shownName();
    if (!trust::allows(signer, trust::Use::PersonSignature))
        return base::refused("bundle.signer.usage",
            QT_TRANSLATE_NOOP(
                "Problem", "The certificate of %1 is not meant for signing (non-repudiation). Use the signature key."),
            {name});
    if (signer.nationalNumber().isEmpty())
        return base::refused("bundle.signer.number",
            QT_TRANSLATE_NOOP(
                "Problem", "The certificate of %1 carries no national number, so two persons cannot be told apart."),
            {name});
    if (!request.signingTime.isValid() || request.signingTime < signer.notBefore()
        || request.signingTime > signer.notAfter())
        return base::refused("bundle.signer.validity",
            QT_TRANSLATE_NOOP(
                "Problem", "The certificate of %1 is valid from %2 to %3, not now. Sign with a valid card."),
            {name, base::shownDay(signer.notBefore().date()), base::shownDay(signer.notAfter().date())});
    if (!isPlaceText(request.place.city) || !isPlaceText(request.place.country))
        return base::refused(
            "bundle.place", QT_TRANSLATE_NOOP("Problem", "The place of signing is too long or has odd characters."));
    return {};
}

/// Against those who have signed already.
std::optional<base::Problem> checkPeople(
    const Examination &examination, const SignatureRequest &request, const trust::Certificate &signer)
{
    for (const CheckedSignature &earlier : examination.signatures) {
        if (isSamePerson(*earlier.signer, signer))
            return base::refused("bundle.signer.same-person",
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 has already signed. The two signatures must come from two different persons."),
                {signer.shownName()});
        const auto role = roleOf(*earlier.facts);
        if (role && isSamePlace(*role, request.role))
            return placeTaken(*role);
    }
    return {};
}

/// The signer's certificate and those of the hints that lead up from it, in order. Cards may carry a root that is
/// not above the signer's certificate; such a one is left out.
base::Result<QList<trust::Certificate>> readChain(const QList<QByteArray> &certificates)
{
    const auto signer = trust::Certificate::fromDer(certificates.value(0));
    if (!signer)
        return signer.problem();
    QList<trust::Certificate> chain{*signer};
    for (const QByteArray &der : certificates.mid(1, maxHints)) {
        const auto next = trust::Certificate::fromDer(der);
        if (next && !chain.last().isSelfIssued() && chain.last().isIssuedBy(*next))
            chain.append(*next);
    }
    return chain;
}

base::Result<QByteArray> signChecked(const Container &container, const SignatureRequest &request,
    const QList<trust::Certificate> &chain, const SignCallback &callback)
{
    const trust::Certificate &signer = chain.first();
    const auto method = methodFor(signer);
    if (!method)
        return unusableKey();
    SignatureDraft draft(container, request, chain, *method);
    if (draft.digest().isEmpty())
        return base::refused("bundle.xml", QT_TRANSLATE_NOOP("Problem", "The signature could not be written as XML."));
    const auto value = callback(method->hash, draft.digest());
    if (!value)
        return value.problem();
    if (!isSignature(signer, *method, draft.digest(), *value))
        return base::refused("bundle.signature.refused",
            QT_TRANSLATE_NOOP("Problem",
                "What the card of %1 returned is not a signature of its certificate. Nothing was written; try again."),
            {signer.shownName()});
    QList<Entry> entries = container.entries;
    // Sorts behind the others; packContainer numbers them in this order.
    entries.append(
        {"META-INF/signatures" + QByteArray::number(container.signatures().size()) + ".xml", draft.finished(*value)});
    return packContainer(container.files, entries, container.checksums);
}

} // namespace

base::Result<HashAlgorithm> hashFor(const QByteArray &certificate)
{
    const auto read = trust::Certificate::fromDer(certificate);
    if (!read)
        return read.problem();
    const auto method = methodFor(*read);
    if (!method)
        return unusableKey();
    return method->hash;
}

base::Result<QByteArray> sign(
    const QByteArray &container, const SignatureRequest &request, const SignCallback &callback)
{
    const auto chain = readChain(request.certificates);
    if (!chain)
        return chain.problem();
    const trust::Certificate &signer = chain->first();
    if (const auto problem = checkRequest(request, signer))
        return *problem;
    const auto examination = examine(container);
    if (!examination)
        return examination.problem();
    if (const auto problem = examination->firstFault())
        return *problem;
    if (examination->container.packing != Packing::Canonical)
        return base::refused("bundle.container.not-ours",
            QT_TRANSLATE_NOOP("Problem",
                "The container was not made by this program, which signs only what it made. Seal the report here and "
                "sign that."));
    if (const auto problem = checkPeople(*examination, request, signer))
        return *problem;
    return signChecked(examination->container, request, *chain, callback);
}

} // namespace bundle
