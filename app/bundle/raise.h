// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/proofs.h"
#include "bundle/verdict.h"

namespace bundle {

/// A signature to which proofs can be added.
struct Raisable {
    QString entry;
    QByteArray imprint; ///< SHA-256: what a time stamp has to be over
    QDateTime stampedAt; ///< of the time stamp that it has; invalid: it has none that counts
    Level level = Level::B;
    trust::ChainVerdict chain; ///< trusted; its second is whom to ask about its first
};

/// The signatures of a container of ours. Problems: those of `examine`, "bundle.container.not-ours", and for a
/// signature whose chain does not end in a believed root the problem of the chain.
[[nodiscard]] base::Result<QList<Raisable>> raisable(
    const QByteArray &container, const trust::Anchors &anchors, const QDateTime &when);

/// The container with these proofs added, by entry; nothing else in it changes. Whether they prove anything is for
/// `verify` to say. Problems as `raisable`.
[[nodiscard]] base::Result<QByteArray> raised(const QByteArray &container, const QHash<QString, Proofs> &added);

/// The container as it was before any proof was added. Problems as `raisable`.
[[nodiscard]] base::Result<QByteArray> lowered(const QByteArray &container);

} // namespace bundle
