// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/signature_check.h"

namespace bundle {

/// What the proofs of a signature are worth. Reasons name the signature's entry.
struct ProofVerdict {
    QList<Reason> reasons;
    /// Since when the signature is there, as a believed authority says; invalid: nobody says so.
    QDateTime stampedAt;
    bool foreignRoot = false; ///< the authority's root was given by a person
    QList<trust::Certificate> certificates; ///< all that the proofs need; others do not belong there
};

/// Reads the time stamps. One that is not over this signature, or that was made up, is a fault; one of an authority
/// that is not known is remarked on and proves nothing, and so is one that cannot be read in a container of others.
[[nodiscard]] ProofVerdict judgeStamps(const CheckedSignature &checked, const trust::Anchors &anchors, bool isOurs);

/// What the kept OCSP answers say about the signer, whose issuer is `chain`'s second. Only an answer from after the
/// time stamp counts: NotChecked when there is none. In a container of ours an answer that is not about the signer is a
/// fault.
[[nodiscard]] trust::RevocationFacts judgeAnswers(
    const CheckedSignature &checked, const QList<trust::Certificate> &chain, bool isOurs, ProofVerdict &verdict);

} // namespace bundle
