// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/proofs.h"

namespace bundle {

/// A signature file as SignatureDraft writes it, with these proofs behind what is signed, in the one spelling of ours.
/// `id` is that of its ds:Signature. Without proofs: the file as it is.
[[nodiscard]] QByteArray withProofs(const QByteArray &signatureFile, const QByteArray &id, const Proofs &proofs);

/// The file as it was before withProofs().
[[nodiscard]] QByteArray withoutProofs(const QByteArray &signatureFile);

} // namespace bundle
