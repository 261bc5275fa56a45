// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/certificates.h"

#include <optional>

namespace sandbox {

/// What writeIdentity() wrote as BASE.crt and BASE.key. Nothing when it cannot be read.
[[nodiscard]] std::optional<Identity> identityAt(const QString &base);

/// The certificates (DER) of a PEM file; empty when there is none.
[[nodiscard]] QList<QByteArray> certificatesAt(const QString &file);

/// The bytes of a file; nothing when it cannot be read.
[[nodiscard]] std::optional<QByteArray> contentAt(const QString &file);

} // namespace sandbox
