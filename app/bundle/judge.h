// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/signature_check.h"

namespace bundle {

/// The verdict on one signature, with what needs trust and a clock: chain, time stamps, revocation. `known`: see
/// alteredCertificate(). `asked`: see verify().
[[nodiscard]] SignatureVerdict judge(const CheckedSignature &checked, Packing packing,
    const QList<trust::Certificate> &known, const trust::Anchors &anchors, const QDateTime &when, const Asked &asked);

} // namespace bundle
