// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/signing.h"

#include "card/situations.h"

namespace card {

namespace {

qsizetype digestSize(HashAlgorithm hash)
{
    switch (hash) {
    case HashAlgorithm::Sha256: return 32;
    case HashAlgorithm::Sha384: return 48;
    case HashAlgorithm::Sha512: return 64;
    }
    return 0;
}

/// The DER of DigestInfo (PKCS#1, RFC 8017 §9.2) up to the digest itself.
QByteArray digestInfoHead(HashAlgorithm hash)
{
    if (hash == HashAlgorithm::Sha384)
        return QByteArray::fromHex("3041300d060960864801650304020205000430");
    return QByteArray::fromHex("3051300d060960864801650304020305000440");
}

SigningOrder pkcs1(HashAlgorithm hash, const QByteArray &digest)
{
    constexpr quint8 paddingOnly = 0x01;
    constexpr quint8 sha256 = 0x08;
    if (hash == HashAlgorithm::Sha256)
        return {sha256, digest};
    return {paddingOnly, digestInfoHead(hash) + digest};
}

quint8 ecdsa(HashAlgorithm hash)
{
    switch (hash) {
    case HashAlgorithm::Sha256: return 0x01;
    case HashAlgorithm::Sha384: return 0x02;
    case HashAlgorithm::Sha512: return 0x04;
    }
    return 0;
}

} // namespace

base::Result<SigningOrder> signingOrder(KeyKind kind, Scheme scheme, HashAlgorithm hash, const QByteArray &digest)
{
    constexpr quint8 pssSha256 = 0x20;
    if (digest.size() != digestSize(hash) || (kind == KeyKind::EcP384) != (scheme == Scheme::Ecdsa))
        return schemeUnsupported();
    if (scheme == Scheme::Ecdsa)
        return SigningOrder{ecdsa(hash), digest};
    if (scheme == Scheme::RsaPkcs1)
        return pkcs1(hash, digest);
    if (hash != HashAlgorithm::Sha256)
        return schemeUnsupported(); // the applet's other PSS is SHA-1
    return SigningOrder{pssSha256, digest};
}

qsizetype signatureSize(KeyKind kind)
{
    return kind == KeyKind::EcP384 ? 2 * 48 : 256;
}

} // namespace card
