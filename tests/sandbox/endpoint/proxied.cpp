// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/proxied.h"

#include <QSslCertificate>

namespace sandbox {

/// No certificate of a person comes near it.
static constexpr qsizetype longestHeader = 32 * 1024;

QList<QByteArray> proxiedCertificates(const HttpRequest &request)
{
    const QByteArray header = request.headers.value("x-client-cert");
    if (header.isEmpty() || header.size() > longestHeader)
        return {};
    const auto certificates = QSslCertificate::fromData(QByteArray::fromPercentEncoding(header), QSsl::Pem);
    return certificates.size() == 1 ? QList<QByteArray>{certificates.first().toDer()} : QList<QByteArray>();
}

} // namespace sandbox
