// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/container.h"
#include "bundle/signature_reader.h"
#include "bundle/verdict.h"

namespace bundle {

/// A signature file after all checks that need no trust and no clock.
struct CheckedSignature {
    QString entry;
    QList<Reason> reasons;
    std::optional<SignatureFacts> facts; ///< nothing when the structure was refused
    std::optional<trust::Certificate> signer; ///< whose certificate the signed properties name
    QList<trust::Certificate> others; ///< the further certificates of KeyInfo
};

/// Files, signed properties, signer's certificate and signature value against each other.
/// In a container of our packing also whether every byte of the file is the one that this program writes.
[[nodiscard]] CheckedSignature checkSignature(const Entry &entry, const Container &container);

/// The one claimed role, if it is one of ours.
[[nodiscard]] std::optional<Role> roleOf(const SignatureFacts &facts);

} // namespace bundle
