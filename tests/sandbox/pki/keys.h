// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace sandbox {

/// A key pair in memory; copies share it.
using Key = std::shared_ptr<EVP_PKEY>;

enum class KeyKind {
    Rsa1024, ///< too short: on no card of the sandbox
    Rsa2048,
    P256,
    P384
};

/// A fresh random key pair. Ends the program when OpenSSL cannot make one: there is no test without it.
[[nodiscard]] Key makeKey(KeyKind kind);

/// The digest that goes with the key: SHA-384 for P-384, else SHA-256.
[[nodiscard]] const EVP_MD *digestFor(EVP_PKEY *key);

/// PKCS#8, not encrypted.
[[nodiscard]] QByteArray privateKeyPem(EVP_PKEY *key);

/// The signature over an already computed digest, as the Belgian card gives it: RSA PKCS#1 v1.5 in modulus size,
/// ECDSA as r||s of fixed length. Empty when the digest has not the length of `digest`.
[[nodiscard]] QByteArray signDigest(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &value);

} // namespace sandbox
