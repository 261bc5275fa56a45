// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <openssl/x509.h>

#include <memory>

/// Bytes and moments on their way into OpenSSL's types and back.
namespace sandbox {

using ParsedCertificate = std::unique_ptr<X509, decltype(&X509_free)>;
using ParsedTime = std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)>;

[[nodiscard]] inline ParsedCertificate parseCertificate(const QByteArray &der)
{
    auto at = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free};
}

[[nodiscard]] inline ParsedTime timeOf(const QDateTime &moment)
{
    return {ASN1_TIME_set(nullptr, static_cast<time_t>(moment.toSecsSinceEpoch())), ASN1_TIME_free};
}

/// DER by one of the i2d functions.
template <typename T, typename Encode>
[[nodiscard]] QByteArray encoded(T *value, Encode encode)
{
    QByteArray der(encode(value, nullptr), '\0');
    auto out = reinterpret_cast<unsigned char *>(der.data());
    encode(value, &out);
    return der;
}

} // namespace sandbox
