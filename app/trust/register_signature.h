// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/chain.h"

namespace trust {

/// The files of an eID card that the national register signed, whole, as the card gives them.
struct PersonalFiles {
    QByteArray identity; ///< 4031
    QByteArray identitySignature; ///< 4032, with its padding
    QByteArray address; ///< 4033
    QByteArray addressSignature; ///< 4034
};

/// What is to be thought of them.
struct RegisterVerdict {
    bool identityHolds = false; ///< the identity, with the digest of the photo, is what was signed
    bool addressHolds = false; ///< the address belongs to this identity; to be warned of only: many cards err here
    bool weakDigest = false; ///< signed with SHA-1, as on old cards
    ChainVerdict chain; ///< of the register's certificate; without trust in it the rest says nothing
};

/// Checks both signatures with the register's certificate (503C), whose issuer is among `hints` or is a root.
[[nodiscard]] RegisterVerdict checkRegisterSignatures(const PersonalFiles &files,
    const Certificate &registerCertificate, const QList<Certificate> &hints, const QDateTime &when,
    const Anchors &anchors);

} // namespace trust
