// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/crl.h"

namespace sandbox {

/// A CA, who answers for it, and which of its certificates count no more.
struct OcspIssuer {
    QByteArray certificate; ///< DER
    Identity responder; ///< the CA itself, or one whom it made its responder
    QList<Revoked> revoked;
    bool isForgetful = false; ///< knows none of its certificates
    bool repeatsNonce = true;
};

/// The answer (DER) to a question about certificates of these issuers; refusals are answers as well.
[[nodiscard]] QByteArray ocspAnswer(const QByteArray &request, const QList<OcspIssuer> &issuers);

} // namespace sandbox
