// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/card.h"

#include <optional>

/// Certificates of the cards seen since the program started, by chip serial; in memory only, since they carry the
/// national number. A certificate on a card changes only at the municipality, and then the program is not watching.
/// Any thread may call these.
namespace card {

[[nodiscard]] std::optional<QByteArray> keptCertificate(const QByteArray &chipSerial, CertificateKind kind);
void keepCertificate(const QByteArray &chipSerial, CertificateKind kind, const QByteArray &der);

} // namespace card
