// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/anchors.h"
#include "trust/revocation.h"

#include <optional>

namespace trust {

/// What a certificate is asked to be good for.
enum class Use {
    PersonSignature, ///< a person's legal signature: keyUsage nonRepudiation
    PersonAuthentication, ///< log-in: keyUsage digitalSignature; extended usage, where there is one, clientAuth
    Register, ///< the national register's key that signs identity files: subject C=BE, O=RRN, CN=RRN
    Endpoint, ///< TLS server; the host name is for the TLS library to check
    Receipt, ///< signs receipts: keyUsage digitalSignature
    TimeStamp ///< extended usage timeStamping alone (RFC 3161 §2.3)
};

[[nodiscard]] Purpose purposeOf(Use use);

enum class ChainState {
    Trusted, ///< up to a believed root, in time, right usage. Says nothing about revocation.
    UnknownIssuer, ///< no way up to a believed root: nothing can be said
    Expired, ///< this certificate or one above it
    NotYetValid,
    WrongUse, ///< not made for this use
    Weak, ///< a key or digest below 112 bits of strength (SHA-1, RSA below 2048)
    Unsuitable ///< breaks another rule of RFC 5280
};

/// What became of a chain check.
struct ChainVerdict {
    ChainState state = ChainState::UnknownIssuer;
    RevocationFacts revocation; ///< not checked by verifyChain()
    bool foreignRoot = false; ///< ends in a root that a person gave, not in a Belgian one
    QList<Certificate> chain; ///< from the certificate up, as far as it could be followed
    std::optional<base::Problem> problem; ///< why, unless Trusted

    [[nodiscard]] bool isTrusted() const { return state == ChainState::Trusted; }
};

/// Whether `leaf` is good for `use` at the moment `when` (UTC). `intermediates` are hints, in any order and not
/// believed; one of them that is a pinned Belgian root counts as a root. Uses no network.
[[nodiscard]] ChainVerdict verifyChain(const Certificate &leaf, const QList<Certificate> &intermediates, Use use,
    const QDateTime &when, const Anchors &anchors);

/// Whether the certificate says that it may be used so, without looking at its issuer.
[[nodiscard]] bool allows(const Certificate &certificate, Use use);

} // namespace trust
