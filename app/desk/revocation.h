// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/verdict.h"

#include <QFuture>

/// Asking issuers whether certificates were revoked; all in the main thread. Only after a chain to a believed root, and
/// only at addresses that trust::isAllowed: nobody's bundle can make the program call where its maker likes.
namespace desk {

/// An issuer's answer, checked, with the bytes that prove it.
struct IssuerAnswer {
    QByteArray ocsp; ///< DER
    trust::RevocationFacts facts;
};
/// Asks the OCSP service that the first certificate of a trusted chain names. Problems "online.…", "trust.ocsp.…",
/// "revocation.noService" (it names none that may be asked), "revocation.stale" (too old an answer).
[[nodiscard]] QFuture<base::Result<IssuerAnswer>> askOcsp(const trust::ChainVerdict &chain);

/// The same, and where OCSP gives no answer the issuer's list. NotChecked when nobody can be asked or nobody answers.
/// Answers are kept for as long as they hold, at most an hour.
[[nodiscard]] QFuture<trust::RevocationFacts> askIssuer(const trust::ChainVerdict &chain);

/// What the issuers say about those signers of a verdict whose chain is trusted and of whom nobody has said it yet, and
/// about the authorities between them and the root.
[[nodiscard]] QFuture<bundle::Asked> askIssuers(const bundle::Verdict &verdict);

} // namespace desk
