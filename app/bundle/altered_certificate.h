// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/signature_check.h"

namespace bundle {

/// A certificate of the signature that shows that it, or the one above it, was changed. The issuers' certificates in a
/// signature are not signed with it, but they vouch for each other: one whose issuer is here and did not make the
/// signature on it, or that differs from another of the same issuer and number, is not what a certificate authority
/// gave out. `known`: all that came along with any signature of the container, and the roots that are believed.
/// Nothing when no such one is found; that does not prove that none was changed.
[[nodiscard]] std::optional<trust::Certificate> alteredCertificate(
    const CheckedSignature &signature, const QList<trust::Certificate> &known);

} // namespace bundle
