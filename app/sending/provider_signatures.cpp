// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/provider.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

#include <array>
#include <cstring>

namespace sending::provider {
namespace {

struct Signing {
    std::shared_ptr<KeyState> state;
    QByteArray hash;
    EVP_MD_CTX *digest = nullptr; ///< of the default library context
    bool pss = false;

    Signing() = default;
    Signing(const Signing &) = delete;
    Signing &operator=(const Signing &) = delete;
    ~Signing() { EVP_MD_CTX_free(digest); }
};

void *signNew(void *, const char *)
{
    return new Signing;
}

void signFree(void *context)
{
    delete static_cast<Signing *>(context);
}

void *signDuplicate(void *context)
{
    const auto from = static_cast<const Signing *>(context);
    auto copy = std::make_unique<Signing>();
    copy->state = from->state;
    copy->hash = from->hash;
    copy->pss = from->pss;
    if (from->digest) {
        copy->digest = EVP_MD_CTX_new();
        if (!copy->digest || EVP_MD_CTX_copy_ex(copy->digest, from->digest) != 1)
            return nullptr;
    }
    return copy.release();
}

bool setHash(Signing *context, const char *name)
{
    context->hash.clear(); // an unknown one must not leave the one before in force
    EVP_MD *md = name ? EVP_MD_fetch(nullptr, name, nullptr) : nullptr;
    if (!md)
        return false;
    for (const char *known : {"SHA256", "SHA384", "SHA512"}) {
        if (EVP_MD_is_a(md, known))
            context->hash = known;
    }
    EVP_MD_free(md);
    return !context->hash.isEmpty();
}

/// Padding and digest names arrive as texts, padding also as a number.
int signSetParams(void *opaque, const OSSL_PARAM params[])
{
    const auto context = static_cast<Signing *>(opaque);
    if (!params)
        return 1;
    if (const OSSL_PARAM *pad = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_PAD_MODE)) {
        int mode = 0;
        const char *text = nullptr;
        if (OSSL_PARAM_get_int(pad, &mode) == 1)
            context->pss = mode == RSA_PKCS1_PSS_PADDING;
        else if (OSSL_PARAM_get_utf8_string_ptr(pad, &text) == 1)
            context->pss = qstrcmp(text, OSSL_PKEY_RSA_PAD_MODE_PSS) == 0;
        else
            return 0;
    }
    if (const OSSL_PARAM *digest = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_DIGEST)) {
        const char *text = nullptr;
        if (OSSL_PARAM_get_utf8_string_ptr(digest, &text) != 1 || !setHash(context, text))
            return 0;
    }
    return 1; // salt length and MGF1 hash follow the hash in TLS; there is nothing to choose
}

const OSSL_PARAM *signSettableParams(void *, void *)
{
    static const OSSL_PARAM types[] = {OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PSS_SALTLEN, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_MGF1_DIGEST, nullptr, 0), OSSL_PARAM_END};
    return types;
}

int signInit(void *opaque, void *keyData, const OSSL_PARAM params[])
{
    const auto context = static_cast<Signing *>(opaque);
    if (keyData)
        context->state = static_cast<KeyData *>(keyData)->state;
    return context->state ? signSetParams(context, params) : 0;
}

int digestSignInit(void *opaque, const char *hash, void *keyData, const OSSL_PARAM params[])
{
    const auto context = static_cast<Signing *>(opaque);
    if (!signInit(context, keyData, params))
        return 0;
    if (hash && *hash && !setHash(context, hash))
        return 0;
    if (context->hash.isEmpty())
        context->hash = "SHA256";
    EVP_MD_CTX_free(context->digest);
    context->digest = EVP_MD_CTX_new();
    return context->digest && EVP_DigestInit_ex(context->digest, EVP_get_digestbyname(context->hash), nullptr);
}

int digestSignUpdate(void *opaque, const unsigned char *data, size_t size)
{
    const auto context = static_cast<Signing *>(opaque);
    return context->digest && EVP_DigestUpdate(context->digest, data, size);
}

/// r||s, both half as long, into the DER form that TLS carries.
QByteArray derFromRaw(const QByteArray &raw)
{
    const auto half = int(raw.size() / 2);
    const auto bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    ECDSA_SIG *signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature, &der);
    ECDSA_SIG_free(signature);
    const QByteArray result(reinterpret_cast<char *>(der), size > 0 ? size : 0);
    OPENSSL_free(der);
    return result;
}

QByteArray signedDigest(const Signing &context, const QByteArray &digest)
{
    const bool rsa = context.state->isRsa();
    const auto scheme = !rsa ? SignRequest::Scheme::Ecdsa
        : context.pss        ? SignRequest::Scheme::RsaPss
                             : SignRequest::Scheme::RsaPkcs1;
    const QByteArray signature = context.state->sign({scheme, context.hash, digest});
    if (rsa)
        return signature.size() == EVP_PKEY_get_size(context.state->publicKey()) ? signature : QByteArray();
    const int field = (EVP_PKEY_get_bits(context.state->publicKey()) + 7) / 8;
    return signature.size() == 2 * field ? derFromRaw(signature) : QByteArray();
}

/// With no place for the signature only its greatest size is told: that must not touch the card.
int signDigest(
    void *opaque, unsigned char *signature, size_t *size, size_t room, const unsigned char *digest, size_t digestSize)
{
    const auto context = static_cast<const Signing *>(opaque);
    if (!signature) {
        *size = size_t(EVP_PKEY_get_size(context->state->publicKey()));
        return 1;
    }
    const QByteArray made
        = signedDigest(*context, QByteArray(reinterpret_cast<const char *>(digest), qsizetype(digestSize)));
    if (made.isEmpty() || size_t(made.size()) > room)
        return 0;
    std::memcpy(signature, made.constData(), size_t(made.size()));
    *size = size_t(made.size());
    return 1;
}

int digestSignFinal(void *opaque, unsigned char *signature, size_t *size, size_t room)
{
    const auto context = static_cast<const Signing *>(opaque);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int digestSize = 0;
    if (signature && EVP_DigestFinal_ex(context->digest, digest, &digestSize) != 1)
        return 0;
    return signDigest(opaque, signature, size, room, digest, digestSize);
}

} // namespace

const OSSL_DISPATCH *signFunctions()
{
    static const std::array table{entry(OSSL_FUNC_SIGNATURE_NEWCTX, signNew),
        entry(OSSL_FUNC_SIGNATURE_FREECTX, signFree), entry(OSSL_FUNC_SIGNATURE_DUPCTX, signDuplicate),
        entry(OSSL_FUNC_SIGNATURE_SIGN_INIT, signInit), entry(OSSL_FUNC_SIGNATURE_SIGN, signDigest),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_INIT, digestSignInit),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_UPDATE, digestSignUpdate),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_FINAL, digestSignFinal),
        entry(OSSL_FUNC_SIGNATURE_SET_CTX_PARAMS, signSetParams),
        entry(OSSL_FUNC_SIGNATURE_SETTABLE_CTX_PARAMS, signSettableParams), OSSL_DISPATCH{0, nullptr}};
    return table.data();
}

} // namespace sending::provider
