// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <functional>
#include <memory>

namespace sending {

/// What TLS wants signed with the key of the authentication certificate.
struct SignRequest {
    enum class Scheme {
        RsaPkcs1, ///< RSASSA-PKCS1-v1_5 (RFC 8017, 8.2); the digest comes bare, without DigestInfo
        RsaPss, ///< RSASSA-PSS (RFC 8017, 8.1), MGF1 with the same hash, salt as long as the hash
        Ecdsa
    };
    Scheme scheme = Scheme::RsaPkcs1;
    QByteArray hash; ///< "SHA256", "SHA384" or "SHA512"
    QByteArray digest; ///< of exactly that hash's length
};

/// Makes one signature: for RSA as many bytes as the modulus has, for ECDSA raw r||s (twice the field's length).
///
/// It is called in the network stack's own thread and may take seconds; it must not wait for the thread that
/// owns the `Login`. A problem ends the log-in with exactly this problem as its reason.
using SignCallback = std::function<base::Result<QByteArray>(const SignRequest &)>;

class KeyState;

/// A private key that lives elsewhere (in a card), as Qt's network stack can use it.
///
/// Copies share one log-in: after `logOut()` every copy refuses, also those that survive inside the network
/// stack, and the callback is never called again.
class CardKey
{
public:
    /// certificate: DER, with an RSA or EC key.
    [[nodiscard]] static base::Result<CardKey> make(const QByteArray &certificate, SignCallback sign);

    [[nodiscard]] const QSslKey &key() const { return m_key; }
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }
    [[nodiscard]] bool isRsa() const;
    /// Size of the key: of the modulus for RSA, of the field for EC.
    [[nodiscard]] int bits() const;

    void logOut();
    /// Signatures made so far; each is one use of the card's key.
    [[nodiscard]] int signatureCount() const;
    /// Why the last request for a signature was refused; nothing when the last one succeeded.
    [[nodiscard]] std::optional<base::Problem> refusal() const;

private:
    CardKey() = default;

    QSslCertificate m_certificate;
    QSslKey m_key;
    std::shared_ptr<KeyState> m_state;
};

} // namespace sending
