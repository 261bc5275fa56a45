// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/certificate.h"
#include "trust/revocation.h"

#include <QList>

/// Asking an issuer's service whether a certificate was revoked (RFC 6960). Nothing here uses the network.
namespace trust {

/// Bytes to send, of type application/ocsp-request.
struct OcspQuestion {
    QByteArray request; ///< DER
    QByteArray nonce; ///< what the answer repeats, if it repeats any
};

/// The question about a certificate and its issuer. Problem "trust.ocsp.question".
[[nodiscard]] base::Result<OcspQuestion> ocspQuestion(const Certificate &certificate, const Certificate &issuer);

/// An answer that holds: signed by the issuer, or by one whom the issuer itself made its responder.
struct OcspAnswer {
    RevocationFacts facts;
    QList<Certificate> certificates; ///< that came along; the responder's is among them, or the issuer is the responder
};

/// Reads an answer (DER) about this certificate. `nonce` is that of the question, or empty for an answer of old, whose
/// age the caller judges. Problems "trust.ocsp.unreadable", ".refused" (the service gives no answer), ".signature",
/// ".other" (about another certificate), ".nonce" (an answer to another question).
[[nodiscard]] base::Result<OcspAnswer> readOcsp(
    const QByteArray &answer, const Certificate &certificate, const Certificate &issuer, const QByteArray &nonce = {});

} // namespace trust
