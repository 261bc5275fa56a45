// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/revocation.h"

namespace trust {

namespace {

constexpr qint64 clockSkew = 300; // seconds
constexpr qint64 withoutUntil = 3600; // seconds

} // namespace

bool RevocationFacts::isFresh(const QDateTime &now) const
{
    if (!asOf.isValid() || asOf > now.addSecs(clockSkew))
        return false;
    return (until.isValid() ? until : asOf.addSecs(withoutUntil)).addSecs(clockSkew) >= now;
}

} // namespace trust
