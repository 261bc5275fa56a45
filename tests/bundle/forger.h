// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/algorithms.h"
#include "bundle/container.h"
#include "sandbox/pki/pki.h"

#include <functional>
#include <optional>

/// Somebody with a key and a program of his own, who writes what ours refuses to write and signs it: digests and value
/// are right for what comes out, so that only the rule that he breaks is in the way.
class Forger
{
public:
    using Edit = std::function<QByteArray(const QByteArray &)>;

    /// The first of the chain is what KeyInfo names first.
    explicit Forger(const sandbox::Identity &identity) : signer(identity) { }

    /// A signature file over all files of the container.
    [[nodiscard]] QByteArray signatureOver(const bundle::Container &container) const;
    /// A container without signatures, with this signer's as its only one, packed as this program packs.
    [[nodiscard]] QByteArray signedBy(const QByteArray &container) const;

    sandbox::Identity signer;
    bundle::Role role = bundle::Role::Secretary;
    QDateTime signingTime{QDate(2017, 2, 20), QTime(9, 30, 15), Qt::UTC};
    /// With which the key signs; nothing: the one that this program takes for it.
    std::optional<bundle::SignatureMethod> method;
    Edit edit; ///< of the file before it is signed; none: as this program writes it
};
