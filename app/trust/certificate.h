// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/x509.h>

#include <memory>

namespace trust {

enum class KeyKind {
    Rsa,
    EcP256,
    EcP384,
    EcP521,
    Other
};

/// An X.509 certificate that was read, not believed: nothing here says that its issuer is known.
class Certificate
{
public:
    /// One certificate in DER and nothing after it. Problem "trust.certificate.unreadable".
    [[nodiscard]] static base::Result<Certificate> fromDer(const QByteArray &der);

    [[nodiscard]] const QByteArray &der() const { return m_der; }
    /// SHA-256 of the DER, 32 bytes.
    [[nodiscard]] const QByteArray &fingerprint() const { return m_fingerprint; }

    /// First value of the field in the subject or issuer ("" when missing); `nid` as NID_commonName of OpenSSL.
    [[nodiscard]] QString subject(int nid) const;
    [[nodiscard]] QString issuer(int nid) const;
    /// All fields in one line for people: "C=BE, CN=Belgium Root CA6". What is for people holds no control characters.
    [[nodiscard]] QString subjectLine() const;
    [[nodiscard]] QString issuerLine() const;

    [[nodiscard]] QString commonName() const;
    /// "Liesbeth Voorbeeld": given names and surname, or the common name where these are missing.
    [[nodiscard]] QString personName() const;
    /// The same for a sentence: where the certificate names nobody, words that say so, in the language of the program.
    [[nodiscard]] QString shownName() const;
    /// Eleven digits of the subject's serialNumber (plain, or "PNOBE-…" of EN 319 412-1), or nothing.
    /// Personal: for comparing, never shown whole.
    [[nodiscard]] QString nationalNumber() const;

    /// UTC.
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;

    [[nodiscard]] KeyKind keyKind() const;
    [[nodiscard]] int keyBits() const;
    /// Lives as long as this certificate or a copy of it.
    [[nodiscard]] EVP_PKEY *publicKey() const;
    [[nodiscard]] X509 *handle() const { return m_x509.get(); }

    /// Whether keyUsage is present and has this bit (KU_NON_REPUDIATION … of OpenSSL).
    [[nodiscard]] bool hasKeyUsage(unsigned bit) const;
    /// Whether extendedKeyUsage is present; and whether it holds this bit (XKU_SSL_CLIENT …).
    [[nodiscard]] bool hasExtendedUsages() const;
    [[nodiscard]] bool hasExtendedUsage(unsigned bit) const;
    [[nodiscard]] bool isAuthority() const;
    [[nodiscard]] bool isSelfIssued() const;
    /// Whether it is another certificate for the same name and key, such as a root issued anew.
    [[nodiscard]] bool isTwinOf(const Certificate &other) const;
    /// Whether the names fit and the other's key made the signature on this certificate.
    [[nodiscard]] bool isIssuedBy(const Certificate &issuer) const;

    /// Whether names and key identifiers, present in both, say that the other issued this one, whoever made the
    /// signature on it. A certificate that names itself needs no identifiers.
    [[nodiscard]] bool claimsIssuer(const Certificate &issuer) const;
    /// Whether it bears the same issuer's name and serial number: then the two are the same, or one is not genuine.
    [[nodiscard]] bool hasNumberOf(const Certificate &other) const;

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }

private:
    Certificate(std::shared_ptr<X509> x509, const QByteArray &der);

    std::shared_ptr<X509> m_x509;
    QByteArray m_der;
    QByteArray m_fingerprint;
};

} // namespace trust
