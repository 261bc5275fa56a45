// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki_files.h"

#include <QFile>

#include <openssl/bio.h>
#include <openssl/pem.h>

namespace sandbox {

namespace {

Key keyIn(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr);
    return key ? Key(key, EVP_PKEY_free) : Key();
}

QList<QByteArray> certificatesIn(const QByteArray &pem)
{
    QList<QByteArray> found;
    const QByteArray end("-----END");
    for (QByteArray part : pem.split('\n')) {
        if (part.startsWith("-----BEGIN"))
            found += QByteArray();
        else if (!part.startsWith(end) && !found.isEmpty())
            found.last() += part.trimmed();
    }
    for (QByteArray &certificate : found)
        certificate = QByteArray::fromBase64(certificate);
    return found;
}

} // namespace

std::optional<QByteArray> contentAt(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    return opened.readAll();
}

QList<QByteArray> certificatesAt(const QString &file)
{
    return certificatesIn(contentAt(file).value_or(QByteArray()));
}

std::optional<Identity> identityAt(const QString &base)
{
    const auto chain = contentAt(base + QStringLiteral(".crt"));
    const auto key = contentAt(base + QStringLiteral(".key"));
    if (!chain || !key)
        return std::nullopt;
    Identity identity{keyIn(*key), {}, certificatesIn(*chain)};
    if (!identity.key || identity.issuers.isEmpty())
        return std::nullopt;
    identity.certificate = identity.issuers.takeFirst();
    return identity;
}

} // namespace sandbox
