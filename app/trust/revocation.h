// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace trust {

/// Whether a certificate still counts, as its issuer says.
enum class Revocation {
    NotChecked, ///< nobody was asked, or nobody answered
    Good,
    Revoked,
    Unknown ///< the issuer's service does not know the certificate
};

/// What an issuer's service or list says about one certificate. All moments UTC.
struct RevocationFacts {
    Revocation state = Revocation::NotChecked;
    QDateTime revokedAt; ///< of Revoked
    QDateTime asOf; ///< what is said holds for this moment
    QDateTime producedAt; ///< when it was signed
    QDateTime until; ///< when something newer will be there; invalid where that is not said

    /// Whether it is recent enough to rely on at `now`: not from the future, and not older than it says itself; an hour
    /// where it does not say.
    [[nodiscard]] bool isFresh(const QDateTime &now) const;
};

} // namespace trust
