// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/to_sign.h"

#include "desk/bundle_file.h"
#include "desk/countersign.h"
#include "desk/sign.h"

#include <algorithm>

namespace ui {

const ToSign::Signer *ToSign::signer(const std::optional<store::Role> &role) const
{
    const auto found
        = std::find_if(open.cbegin(), open.cend(), [&role](const Signer &signer) { return signer.role == role; });
    return found == open.cend() ? nullptr : &*found;
}

ToSign toSign(const desk::Workplace &workplace, const store::Bundle &bundle)
{
    ToSign result;
    result.path = bundle.path;
    result.signatures = bundle.signatures;
    const form::Value city = workplace.evaluator().values().field(QStringLiteral("ocmw.city"));
    if (city.text())
        result.city = *city.text();
    result.proposed = desk::proposedRole(workplace, bundle);
    for (const store::Signatory &signatory : workplace.records().signatories) {
        const bool taken = std::any_of(bundle.signatures.begin(), bundle.signatures.end(),
            [&](const store::BundleSignature &one) { return one.role == signatory.role; });
        if (!taken && result.proposed)
            result.open.append({signatory.role, signatory.name, signatory.isBound() ? signatory.cardName : QString()});
    }
    return result;
}

ToSign toSign(const desk::Verified &bundle, const std::optional<store::Role> &preferred)
{
    ToSign result;
    result.path = bundle.path;
    for (const bundle::SignatureVerdict &one : bundle.verdict.signatures) {
        if (one.role && one.signer)
            result.signatures.append({desk::roleOf(*one.role), 0, one.signer->personName(), one.signingTime});
    }
    if (!bundle.reports.isEmpty())
        result.city = bundle.reports.first().field(QStringLiteral("ocmw.city"));
    for (const store::Role role : desk::openRoles(bundle))
        result.open.append({role, desk::namedSigner(bundle.reports, role)});
    result.proposed = result.signer(preferred) ? preferred : desk::proposedRole(bundle);
    return result;
}

} // namespace ui
