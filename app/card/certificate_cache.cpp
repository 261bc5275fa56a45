// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/certificate_cache.h"

#include <QHash>

#include <mutex>

namespace card {

namespace {

/// A person inserts a handful of cards a day; above this the memory is emptied and filled anew.
constexpr qsizetype mostCertificates = 64;

struct Cache {
    std::mutex guard;
    QHash<std::pair<QByteArray, int>, QByteArray> certificates; ///< under guard
};

Cache &cache()
{
    static Cache ofThisProcess;
    return ofThisProcess;
}

} // namespace

std::optional<QByteArray> keptCertificate(const QByteArray &chipSerial, CertificateKind kind)
{
    const std::lock_guard lock(cache().guard);
    const QByteArray found = cache().certificates.value({chipSerial, static_cast<int>(kind)});
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

void keepCertificate(const QByteArray &chipSerial, CertificateKind kind, const QByteArray &der)
{
    const std::lock_guard lock(cache().guard);
    if (cache().certificates.size() >= mostCertificates)
        cache().certificates.clear();
    cache().certificates.insert({chipSerial, static_cast<int>(kind)}, der);
}

} // namespace card
