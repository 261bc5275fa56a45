// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/algorithms.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace bundle {

namespace {

/// The digests' addresses lie in different namespaces (RFC 6931 §2.1); xmlenc has no sha384.
struct HashRow {
    HashAlgorithm hash;
    const char *uri;
    const char *name;
};
constexpr std::array hashes{
    HashRow{HashAlgorithm::Sha256, "http://www.w3.org/2001/04/xmlenc#sha256", "SHA256"},
    HashRow{HashAlgorithm::Sha384, "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA384"},
    HashRow{HashAlgorithm::Sha512, "http://www.w3.org/2001/04/xmlenc#sha512", "SHA512"},
};
constexpr const char *rsaPrefix = "http://www.w3.org/2001/04/xmldsig-more#rsa-";
constexpr const char *ecdsaPrefix = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-";

const HashRow &rowOf(HashAlgorithm hash)
{
    return *std::find_if(hashes.begin(), hashes.end(), [hash](const HashRow &row) { return row.hash == hash; });
}

const EVP_MD *evpDigest(HashAlgorithm hash)
{
    switch (hash) {
    case HashAlgorithm::Sha256: return EVP_sha256();
    case HashAlgorithm::Sha384: return EVP_sha384();
    case HashAlgorithm::Sha512: break;
    }
    return EVP_sha512();
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// r||s -> ECDSA-Sig-Value, which is what OpenSSL wants. Empty when the length is not that of the curve.
QByteArray derOf(const QByteArray &value, int keyBits)
{
    const int field = (keyBits + 7) / 8;
    if (value.size() != 2 * field)
        return {};
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(ECDSA_SIG_new(), ECDSA_SIG_free);
    BIGNUM *r = BN_bin2bn(bytes(value), field, nullptr);
    BIGNUM *s = BN_bin2bn(bytes(value) + field, field, nullptr);
    if (!parts || ECDSA_SIG_set0(parts.get(), r, s) != 1) { // which takes the numbers over
        BN_free(r);
        BN_free(s);
        return {};
    }
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    QByteArray der(std::max(size, 0), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    if (size <= 0 || i2d_ECDSA_SIG(parts.get(), &out) != size)
        return {};
    return der;
}

} // namespace

QString SignatureMethod::name() const
{
    return QLatin1String(rsa ? "RSA-" : "ECDSA-") + QLatin1String(rowOf(hash).name);
}

QByteArray uriOf(HashAlgorithm hash)
{
    return rowOf(hash).uri;
}

std::optional<HashAlgorithm> hashFromUri(const QByteArray &uri)
{
    for (const HashRow &row : hashes) {
        if (uri == row.uri)
            return row.hash;
    }
    return {};
}

QByteArray uriOf(const SignatureMethod &method)
{
    return QByteArray(method.rsa ? rsaPrefix : ecdsaPrefix) + QByteArray(rowOf(method.hash).name).toLower();
}

std::optional<SignatureMethod> methodFromUri(const QByteArray &uri)
{
    for (const HashRow &row : hashes) {
        for (const bool rsa : {true, false}) {
            if (uri == uriOf(SignatureMethod{rsa, row.hash}))
                return SignatureMethod{rsa, row.hash};
        }
    }
    return {};
}

/// By OpenSSL, which uses what the processor has for it: ten times as fast as QCryptographicHash.
QByteArray digest(HashAlgorithm hash, const QByteArray &bytes)
{
    QByteArray value(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()),
            reinterpret_cast<unsigned char *>(value.data()), &size, evpDigest(hash), nullptr)
        != 1)
        qBadAlloc(); // nothing else can go wrong
    value.truncate(size);
    return value;
}

std::optional<SignatureMethod> methodFor(const trust::Certificate &certificate)
{
    switch (certificate.keyKind()) {
    case trust::KeyKind::Rsa:
        if (certificate.keyBits() >= 2048)
            return SignatureMethod{true, HashAlgorithm::Sha256};
        return {};
    case trust::KeyKind::EcP256: return SignatureMethod{false, HashAlgorithm::Sha256};
    case trust::KeyKind::EcP384: return SignatureMethod{false, HashAlgorithm::Sha384};
    case trust::KeyKind::EcP521: return SignatureMethod{false, HashAlgorithm::Sha512};
    case trust::KeyKind::Other: break;
    }
    return {};
}

bool isSignature(const trust::Certificate &certificate, const SignatureMethod &method, const QByteArray &digest,
    const QByteArray &value)
{
    const auto own = methodFor(certificate);
    EVP_PKEY *key = certificate.publicKey();
    if (!own || own->rsa != method.rsa || (method.rsa && value.size() != EVP_PKEY_get_size(key)))
        return false;
    const QByteArray signature = method.rsa ? value : derOf(value, certificate.keyBits());
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    const bool good = !signature.isEmpty() && context && EVP_PKEY_verify_init(context.get()) == 1
        && (!method.rsa || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1)
        && EVP_PKEY_CTX_set_signature_md(context.get(), evpDigest(method.hash)) == 1
        && EVP_PKEY_verify(context.get(), bytes(signature), static_cast<size_t>(signature.size()), bytes(digest),
               static_cast<size_t>(digest.size()))
            == 1;
    ERR_clear_error();
    return good;
}

} // namespace bundle
