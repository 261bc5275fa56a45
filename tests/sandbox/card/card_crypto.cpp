// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_crypto.h"

#include "sandbox/pki/keys.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <functional>

namespace sandbox {

namespace {

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

QByteArray signedWith(
    EVP_PKEY *key, const QByteArray &input,
    const std::function<bool(EVP_PKEY_CTX *)> &prepare = [](auto) { return true; })
{
    const KeyContext context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    auto size = static_cast<std::size_t>(signature.size());
    if (!context || EVP_PKEY_sign_init(context.get()) <= 0 || !prepare(context.get())
        || EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(input),
               static_cast<std::size_t>(input.size()))
            <= 0)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

QByteArray publicKeyDer(EVP_PKEY *key)
{
    QByteArray der(i2d_PUBKEY(key, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(key, &out);
    return der;
}

QByteArray fileSignature(EVP_PKEY *key, const QByteArray &content)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    auto size = static_cast<std::size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, digestFor(key), nullptr, key) <= 0
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(content),
               static_cast<std::size_t>(content.size()))
            <= 0)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

QByteArray rsaPadded(EVP_PKEY *key, const QByteArray &input)
{
    return signedWith(
        key, input, [](EVP_PKEY_CTX *context) { return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0; });
}

QByteArray rsaPkcs1(EVP_PKEY *key, const EVP_MD *hash, const QByteArray &digest)
{
    return signedWith(key, digest, [hash](EVP_PKEY_CTX *context) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0
            && EVP_PKEY_CTX_set_signature_md(context, hash) > 0;
    });
}

QByteArray rsaPss(EVP_PKEY *key, const EVP_MD *hash, const QByteArray &digest)
{
    return signedWith(key, digest, [hash](EVP_PKEY_CTX *context) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
            && EVP_PKEY_CTX_set_signature_md(context, hash) > 0
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
    });
}

QByteArray ecdsaRaw(EVP_PKEY *key, const QByteArray &digest)
{
    const QByteArray der = signedWith(key, digest);
    const unsigned char *at = bytes(der);
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    if (!parts)
        return {};
    const int half = (EVP_PKEY_get_bits(key) + 7) / 8;
    QByteArray raw(2 * half, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, half);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + half, half);
    return raw;
}

} // namespace sandbox
