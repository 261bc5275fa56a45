// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace trust {

/// Whether this SHA-256 fingerprint (32 bytes) is that of a Belgian root of eID cards.
[[nodiscard]] bool isPinnedPersonRoot(const QByteArray &fingerprint);

} // namespace trust
