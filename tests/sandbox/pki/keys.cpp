// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/keys.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace sandbox {

namespace {

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// ECDSA-Sig-Value (DER) -> r||s, each as long as the field.
QByteArray fixedLength(EVP_PKEY *key, const QByteArray &der)
{
    const int field = (EVP_PKEY_get_bits(key) + 7) / 8;
    const unsigned char *at = bytes(der);
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    if (!parts)
        return {};
    QByteArray raw(2 * field, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    if (BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, field) != field
        || BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + field, field) != field)
        return {};
    return raw;
}

} // namespace

Key makeKey(KeyKind kind)
{
    EVP_PKEY *key = nullptr;
    switch (kind) {
    case KeyKind::Rsa1024: key = EVP_RSA_gen(1024); break;
    case KeyKind::Rsa2048: key = EVP_RSA_gen(2048); break;
    case KeyKind::P256: key = EVP_EC_gen("P-256"); break;
    case KeyKind::P384: key = EVP_EC_gen("P-384"); break;
    }
    if (!key)
        qFatal("OpenSSL cannot make a key");
    return {key, EVP_PKEY_free};
}

const EVP_MD *digestFor(EVP_PKEY *key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) == 384 ? EVP_sha384() : EVP_sha256();
}

QByteArray privateKeyPem(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, size};
}

QByteArray signDigest(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &value)
{
    if (value.size() != EVP_MD_get_size(digest))
        return {};
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    const bool rsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    if (EVP_PKEY_sign_init(context.get()) <= 0 || EVP_PKEY_CTX_set_signature_md(context.get(), digest) <= 0
        || (rsa && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0))
        return {};
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    auto size = static_cast<size_t>(signature.size());
    if (EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(value),
            static_cast<size_t>(value.size()))
        <= 0)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return rsa ? signature : fixedLength(key, signature);
}

} // namespace sandbox
