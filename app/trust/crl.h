// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/certificate.h"
#include "trust/revocation.h"

namespace trust {

/// What an issuer's list of revoked certificates (DER, RFC 5280) says about one of its certificates. The caller judges
/// the age. Problems "trust.crl.unreadable", also for a list of a part only, and "trust.crl.signature".
[[nodiscard]] base::Result<RevocationFacts> readCrl(
    const QByteArray &list, const Certificate &certificate, const Certificate &issuer);

} // namespace trust
