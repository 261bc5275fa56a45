// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/bundle_source.h"

#include "base/system_text.h"

#include <QFile>
#include <QtGlobal>

#include <openssl/evp.h>

#include <memory>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

/// OpenSSL's, which is many times as fast as Qt's.
class Sha256
{
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

    void add(const QByteArray &bytes) { EVP_DigestUpdate(m_context.get(), bytes.constData(), size_t(bytes.size())); }

    [[nodiscard]] QByteArray result() const
    {
        QByteArray digest(EVP_MD_get_size(EVP_sha256()), '\0');
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
        return digest;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

constexpr qint64 pageSize = qint64(256) * 1024;

Problem unreadable(const QFile &file)
{
    return {Kind::Environment, QStringLiteral("sending.bundle.read"),
        QT_TRANSLATE_NOOP("Problem",
            "The bundle \"%1\" cannot be read: %2. Put it back in its place; what was sent of it is not lost."),
        {file.fileName()}, file.fileName(), {}, {base::systemCause(file.errorString())}};
}

Problem changed(const QString &path)
{
    return {Kind::Refused, QStringLiteral("sending.bundle.changed"),
        QT_TRANSLATE_NOOP("Problem",
            "The bundle \"%1\" was changed or exchanged while it was being sent. Put the intact file back in its "
            "place, from a copy."),
        {path}, path};
}

} // namespace

base::Result<Part> BundleSource::part(qint64 offset, qint64 length) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return unreadable(file);
    const qint64 wanted = qMin(length, size - offset);
    Part part{file.read(wanted), {}};
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (part.bytes.size() != wanted)
        return changed(path);
    Sha256 hash;
    hash.add(part.bytes);
    part.digest = hash.result();
    return part;
}

base::Result<void> BundleSource::check() const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    Sha256 hash;
    for (QByteArray page = file.read(pageSize); !page.isEmpty(); page = file.read(pageSize))
        hash.add(page);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (file.size() != size || QString::fromLatin1(hash.result().toHex()) != sha256)
        return changed(path);
    return {};
}

} // namespace sending
