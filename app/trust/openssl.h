// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/certificate.h"

#include <QList>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <optional>

/// OpenSSL's types from bytes and back; for the sources of this library.
namespace trust {

using Store = std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)>;
using CertificateStack = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

/// OpenSSL's level 2: at least 112 bits of strength (RSA-2048, SHA-224).
inline constexpr int securityLevel = 2;

/// UTC; invalid when it is no time.
[[nodiscard]] inline QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

/// DER by one of the i2d functions.
template <typename T, typename Encode>
[[nodiscard]] QByteArray encoded(T *value, Encode encode)
{
    unsigned char *out = nullptr;
    const int size = encode(value, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), std::max(size, 0));
    OPENSSL_free(out);
    return der;
}

/// One value by one of the d2i functions, of the very bytes and nothing after them: DER has one spelling, BER many.
/// Null when the bytes are anything else.
template <typename T, typename Decode, typename Encode, typename Free>
[[nodiscard]] std::unique_ptr<T, Free> decoded(const QByteArray &der, Decode decode, Encode encode, Free free)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    std::unique_ptr<T, Free> value(decode(nullptr, &at, static_cast<long>(der.size())), free);
    if (value && encoded(value.get(), encode) != der)
        value.reset();
    ERR_clear_error();
    return value;
}

/// Whether an algorithm has no parameters, or the empty ones: others would be a place for unseen changes.
[[nodiscard]] inline bool isPlain(const X509_ALGOR *algorithm)
{
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(nullptr, &type, nullptr, algorithm);
    return type == V_ASN1_UNDEF || type == V_ASN1_NULL;
}

/// Those that came along with an answer; nothing when one cannot be read.
[[nodiscard]] inline std::optional<QList<Certificate>> certificatesIn(const STACK_OF(X509) * all)
{
    QList<Certificate> found;
    for (int i = 0; i < sk_X509_num(all); ++i) {
        const auto certificate = Certificate::fromDer(encoded(sk_X509_value(all, i), i2d_X509));
        if (!certificate)
            return std::nullopt;
        found.append(*certificate);
    }
    return found;
}

/// Of certificates that must outlive it; not more than any chain needs.
[[nodiscard]] inline CertificateStack makeStack(const QList<Certificate> &certificates)
{
    constexpr qsizetype most = 16;
    CertificateStack stack(sk_X509_new_null(), [](STACK_OF(X509) * all) { sk_X509_free(all); });
    for (const Certificate &certificate : certificates.first(std::min(certificates.size(), most)))
        sk_X509_push(stack.get(), certificate.handle());
    return stack;
}

} // namespace trust
