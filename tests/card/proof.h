// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/card.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the card tests share: OpenSSL as the judge of signatures, and the running sandbox.
namespace cardtest {

/// Whether a signature by that certificate's key over that message is right, in the form that the card gives it
/// (ECDSA: r and s of fixed length).
[[nodiscard]] bool verifies(const QByteArray &certificate, card::Scheme scheme, card::HashAlgorithm hash,
    const QByteArray &message, const QByteArray &signature);

/// The same in the usual form (ECDSA: DER); zeros may follow it, as in the files of a card.
[[nodiscard]] bool verifiesEncoded(
    const QByteArray &certificate, card::HashAlgorithm hash, const QByteArray &message, QByteArray signature);

[[nodiscard]] QByteArray digestOf(card::HashAlgorithm hash, const QByteArray &message);

/// The subject's distinguished name, "CN=…, SN=…".
[[nodiscard]] QString subjectOf(const QByteArray &certificate);
/// Whether the issuer's key signed the certificate.
[[nodiscard]] bool isIssuedBy(const QByteArray &certificate, const QByteArray &issuer);
/// Whether the whole is one certificate, without a byte too many.
[[nodiscard]] bool isOneCertificate(const QByteArray &der);

/// Name of the reader of "secretary" (applet 1.7) or "chairman" (applet 1.8).
[[nodiscard]] QString readerOf(const QString &place);
/// Asks the sandbox that this test runs in; false when it refuses.
[[nodiscard]] bool ask(const QStringList &words);
/// Its answer as text.
[[nodiscard]] QString told(const QStringList &words);
/// The sandbox's PIN, as typed.
[[nodiscard]] base::Secret pin();

} // namespace cardtest
