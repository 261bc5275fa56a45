// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/receipts.h"

#include <QJsonDocument>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace sandbox {
namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::shared_ptr<EVP_PKEY> keyIn(const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return {key, EVP_PKEY_free};
}

/// r||s, as RFC 7518, 3.4 wants it.
QByteArray rawFromDer(const QByteArray &der, int field)
{
    auto data = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &data, der.size());
    QByteArray raw(2 * field, '\0');
    if (signature) {
        const auto out = reinterpret_cast<unsigned char *>(raw.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, field);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + field, field);
    }
    ECDSA_SIG_free(signature);
    return raw;
}

QByteArray signatureOf(EVP_PKEY *key, const QByteArray &text)
{
    const int bits = EVP_PKEY_get_bits(key);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray der(qsizetype(size), '\0');
    const bool made = EVP_DigestSignInit(context, nullptr, bits == 384 ? EVP_sha384() : EVP_sha256(), nullptr, key) == 1
        && EVP_DigestSign(context, reinterpret_cast<unsigned char *>(der.data()), &size,
               reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()))
            == 1;
    EVP_MD_CTX_free(context);
    return made ? rawFromDer(der.left(qsizetype(size)), bits / 8) : QByteArray();
}

/// Names no person: see the contract, schema Receipt.
QJsonObject payload(const LedgerEntry &entry)
{
    QJsonObject json = entry.announcement.toJson();
    json.insert(QStringLiteral("iss"), QStringLiteral("urn:uniekverslag:sandbox:endpoint"));
    json.insert(QStringLiteral("jti"), entry.registrationNumber);
    json.insert(QStringLiteral("submission"), entry.submission);
    json.insert(QStringLiteral("receivedAt"), timeText(entry.receivedAt));
    return json;
}

} // namespace

QByteArray Receipts::make(const LedgerEntry &entry) const
{
    const auto key = keyIn(m_key);
    if (!key || EVP_PKEY_is_a(key.get(), "EC") != 1)
        return {};
    QJsonArray chain;
    for (const QByteArray &certificate : m_chain)
        chain.append(QString::fromLatin1(certificate.toBase64()));
    const bool p384 = EVP_PKEY_get_bits(key.get()) == 384;
    const QJsonObject header{{QStringLiteral("alg"), p384 ? QStringLiteral("ES384") : QStringLiteral("ES256")},
        {QStringLiteral("typ"), QStringLiteral("receipt+jws")}, {QStringLiteral("x5c"), chain}};
    const QByteArray text = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + base64Url(QJsonDocument(payload(entry)).toJson(QJsonDocument::Compact));
    const QByteArray signature = signatureOf(key.get(), text);
    return signature.isEmpty() ? QByteArray() : text + '.' + base64Url(signature);
}

} // namespace sandbox
