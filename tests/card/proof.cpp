// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/proof.h"

#include "sandbox/main/control.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace cardtest {

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

Certificate parsed(const QByteArray &der)
{
    const unsigned char *at = bytes(der);
    return {d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free};
}

const EVP_MD *openssl(card::HashAlgorithm hash)
{
    switch (hash) {
    case card::HashAlgorithm::Sha256: return EVP_sha256();
    case card::HashAlgorithm::Sha384: return EVP_sha384();
    case card::HashAlgorithm::Sha512: return EVP_sha512();
    }
    return nullptr;
}

QByteArray derOf(const QByteArray &raw)
{
    const auto half = static_cast<int>(raw.size() / 2);
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(ECDSA_SIG_new(), ECDSA_SIG_free);
    ECDSA_SIG_set0(parts.get(), BN_bin2bn(bytes(raw), half, nullptr), BN_bin2bn(bytes(raw) + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(parts.get(), nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(parts.get(), &out);
    return der;
}

} // namespace

bool verifies(const QByteArray &certificate, card::Scheme scheme, card::HashAlgorithm hash, const QByteArray &message,
    const QByteArray &signature)
{
    const Certificate holder = parsed(certificate);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *key = nullptr;
    if (!holder
        || EVP_DigestVerifyInit(context.get(), &key, openssl(hash), nullptr, X509_get0_pubkey(holder.get())) <= 0)
        return false;
    if (scheme == card::Scheme::RsaPss) {
        EVP_PKEY_CTX_set_rsa_padding(key, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(key, RSA_PSS_SALTLEN_DIGEST);
    }
    const QByteArray encoded = scheme == card::Scheme::Ecdsa ? derOf(signature) : signature;
    return EVP_DigestVerify(context.get(), bytes(encoded), static_cast<std::size_t>(encoded.size()), bytes(message),
               static_cast<std::size_t>(message.size()))
        == 1;
}

bool verifiesEncoded(
    const QByteArray &certificate, card::HashAlgorithm hash, const QByteArray &message, QByteArray signature)
{
    const Certificate holder = parsed(certificate);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!holder
        || EVP_DigestVerifyInit(context.get(), nullptr, openssl(hash), nullptr, X509_get0_pubkey(holder.get())) <= 0)
        return false;
    if (EVP_PKEY_is_a(X509_get0_pubkey(holder.get()), "EC") && signature.size() > 2)
        signature.truncate(static_cast<quint8>(signature.at(1)) + 2);
    return EVP_DigestVerify(context.get(), bytes(signature), static_cast<std::size_t>(signature.size()), bytes(message),
               static_cast<std::size_t>(message.size()))
        == 1;
}

QByteArray digestOf(card::HashAlgorithm hash, const QByteArray &message)
{
    switch (hash) {
    case card::HashAlgorithm::Sha256: return QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    case card::HashAlgorithm::Sha384: return QCryptographicHash::hash(message, QCryptographicHash::Sha384);
    case card::HashAlgorithm::Sha512: return QCryptographicHash::hash(message, QCryptographicHash::Sha512);
    }
    return {};
}

QString subjectOf(const QByteArray &certificate)
{
    const Certificate holder = parsed(certificate);
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    if (holder)
        X509_NAME_print_ex(out.get(), X509_get_subject_name(holder.get()), 0, XN_FLAG_RFC2253);
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

bool isIssuedBy(const QByteArray &certificate, const QByteArray &issuer)
{
    const Certificate below = parsed(certificate);
    const Certificate above = parsed(issuer);
    return below && above && X509_verify(below.get(), X509_get0_pubkey(above.get())) == 1;
}

bool isOneCertificate(const QByteArray &der)
{
    const unsigned char *at = bytes(der);
    const Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free);
    return certificate && at == bytes(der) + der.size();
}

QString readerOf(const QString &place)
{
    return qEnvironmentVariable(place == QLatin1String("chairman") ? "UV_CHAIRMAN_READER" : "UV_SECRETARY_READER");
}

bool ask(const QStringList &words)
{
    const sandbox::ControlAnswer answer = sandbox::askSandbox(qEnvironmentVariable("UV_SANDBOX_DIR"), words);
    if (answer.refused)
        qWarning("the sandbox refuses: %s", qPrintable(answer.text));
    return !answer.refused;
}

QString told(const QStringList &words)
{
    return sandbox::askSandbox(qEnvironmentVariable("UV_SANDBOX_DIR"), words).text;
}

base::Secret pin()
{
    QFile file(qEnvironmentVariable("UV_PIN_FILE"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::Secret(file.readAll().trimmed().toStdString());
}

} // namespace cardtest
