// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/certificate.h"

#include <QList>
#include <QUrl>

namespace trust {

/// Where a certificate says that its issuer answers (RFC 5280, http only). Said by whoever made the certificate: to be
/// used only after a chain to a believed root, and only where isAllowed().
struct Addresses {
    QList<QUrl> ocsp;
    QList<QUrl> lists; ///< of revoked certificates
};
[[nodiscard]] Addresses addressesIn(const Certificate &certificate);

/// Whether the program may ask there: a service of the Belgian eID, or, under a root that a person gave, this computer
/// itself. A stranger's bundle cannot make the program call at any other address.
[[nodiscard]] bool isAllowed(const QUrl &address, bool underGivenRoot);

} // namespace trust
