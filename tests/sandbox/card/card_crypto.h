// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

/// What the chips compute. Every function gives nothing when OpenSSL cannot do it.
namespace sandbox {

/// SubjectPublicKeyInfo.
[[nodiscard]] QByteArray publicKeyDer(EVP_PKEY *key);

/// Signature over a whole file as the national register makes it: RSA PKCS#1 v1.5 with SHA-256, or ECDSA with SHA-384
/// in DER.
[[nodiscard]] QByteArray fileSignature(EVP_PKEY *key, const QByteArray &content);

/// RSA with PKCS#1 v1.5 padding around the input as it is.
[[nodiscard]] QByteArray rsaPadded(EVP_PKEY *key, const QByteArray &input);
/// RSA PKCS#1 v1.5 over a digest, with its DigestInfo.
[[nodiscard]] QByteArray rsaPkcs1(EVP_PKEY *key, const EVP_MD *hash, const QByteArray &digest);
/// RSA-PSS over a digest, salt as long as the digest.
[[nodiscard]] QByteArray rsaPss(EVP_PKEY *key, const EVP_MD *hash, const QByteArray &digest);
/// ECDSA over a digest: r and s in the length of the group's order, one after the other.
[[nodiscard]] QByteArray ecdsaRaw(EVP_PKEY *key, const QByteArray &digest);

} // namespace sandbox
