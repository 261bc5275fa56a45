// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/bundle.h"
#include "trust/certificate.h"

namespace bundle {

/// A signature method of our allow-list: a kind of key and a digest. No SHA-1 anywhere.
struct SignatureMethod {
    bool rsa = true; ///< PKCS#1 v1.5, else ECDSA
    HashAlgorithm hash = HashAlgorithm::Sha256;

    [[nodiscard]] QString name() const; ///< "RSA-SHA256"
    bool operator==(const SignatureMethod &) const = default;
};

[[nodiscard]] QByteArray uriOf(HashAlgorithm hash);
[[nodiscard]] std::optional<HashAlgorithm> hashFromUri(const QByteArray &uri);
[[nodiscard]] QByteArray uriOf(const SignatureMethod &method);
[[nodiscard]] std::optional<SignatureMethod> methodFromUri(const QByteArray &uri);

[[nodiscard]] QByteArray digest(HashAlgorithm hash, const QByteArray &bytes);

/// What this key signs with: RSA (at least 2048 bits) and P-256 SHA-256, P-384 SHA-384, P-521 SHA-512.
[[nodiscard]] std::optional<SignatureMethod> methodFor(const trust::Certificate &certificate);

/// Whether `value` (as XMLDSig has it: ECDSA as r||s) is the certificate's signature over the digest.
[[nodiscard]] bool isSignature(const trust::Certificate &certificate, const SignatureMethod &method,
    const QByteArray &digest, const QByteArray &value);

} // namespace bundle
