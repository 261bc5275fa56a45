// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/certificates.h"

namespace sandbox {

/// A certificate (DER) that counts no more from a moment on, UTC.
struct Revoked {
    QByteArray certificate;
    QDateTime at;
};

/// The issuer's list of revoked certificates (DER), good from the first to the last moment of `validity`.
[[nodiscard]] QByteArray makeCrl(const Identity &issuer, const QList<Revoked> &revoked, const Validity &validity = {});

} // namespace sandbox
