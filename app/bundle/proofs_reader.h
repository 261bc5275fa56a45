// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/proofs.h"

#include <QStringList>

namespace bundle {

/// Reads xades:UnsignedProperties. What is there and not known, or not as it should be, gets into `unread`: it is not
/// signed, so that it can take nothing away from the signature.
[[nodiscard]] Proofs readProofs(const xmlNode *unsignedProperties, QStringList &unread);

} // namespace bundle
