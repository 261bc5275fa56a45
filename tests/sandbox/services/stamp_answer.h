// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/certificates.h"

namespace sandbox {

/// The answer (DER) of a time-stamp authority whose clock shows `now`; refusals are answers as well.
[[nodiscard]] QByteArray stampAnswer(
    const QByteArray &request, const Identity &authority, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace sandbox
