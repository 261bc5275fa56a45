// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/certificates.h"

/// A public key infrastructure for tests and the sandbox, new at each run, never to be trusted elsewhere.
namespace sandbox {

/// A made-up person.
struct Person {
    QString surname;
    QString givenNames;
    QDate born;
    QString nationalNumber; ///< eleven digits with right check digits
};

/// The sandbox's secretary: Liesbeth Voorbeeld.
[[nodiscard]] const Person &secretary();
/// The sandbox's chairman: Karel Specimen.
[[nodiscard]] const Person &chairman();

/// What stands on one eID card.
struct PersonCertificates {
    Person person;
    Identity authentication;
    Identity signature;
};

/// Deviations from what a citizen's certificates say, for tests.
struct PersonOptions {
    Validity validity;
    /// Value of the signature certificate's keyUsage, as in OpenSSL's configuration.
    QString signatureUsage = QStringLiteral("critical,nonRepudiation");
};

/// Where the sandbox's services listen: no one else is in its network. Certificates name this address.
inline constexpr quint16 servicesPort = 8480;
/// "http://127.0.0.1:8480" with this path.
[[nodiscard]] QString serviceAddress(const QString &path);

/// The issuers of eID cards: a root, a "Citizen CA" and the national register's certificate "RRN", whose key signs
/// identity files. Rsa2048 is the chain of applet 1.7, P384 (like Belgium Root CA6) that of applet 1.8.
struct PersonAuthority {
    KeyKind kind = KeyKind::Rsa2048;
    Identity root;
    Identity citizenCa;
    Identity rrn;
    Identity ocsp; ///< answers for the Citizen CA whether a card was revoked

    /// "rsa" or "ec", as in the names of files and addresses.
    [[nodiscard]] QString code() const;

    /// `name` tells several roots apart.
    [[nodiscard]] static PersonAuthority make(KeyKind kind, const QString &name = {}, const Validity &validity = {});
    /// New keys and certificates of the authority's kind.
    [[nodiscard]] PersonCertificates issueCard(const Person &person, const PersonOptions &options = {}) const;
};

/// A root for one purpose and one certificate below it.
struct Service {
    Identity root;
    Identity signer;
};

/// Everything the sandbox needs: separate roots per purpose.
struct Pki {
    PersonAuthority rsa; ///< cards of applet 1.7
    PersonAuthority ec; ///< cards of applet 1.8
    Service endpoint; ///< TLS server, P-256, for localhost, 127.0.0.1 and ::1
    Service receipts; ///< P-256, for JWS ES256
    Service timeStamps; ///< RSA-2048, extended key usage timeStamping only

    [[nodiscard]] static Pki make(const Validity &validity = {});

    /// All roots, each after its line "Purpose: persons|endpoint|receipts|timestamps".
    [[nodiscard]] QByteArray trustRootsPem() const;

    /// Writes trust-roots.pem and, per service and authority, NAME.crt (certificate, then issuers) and NAME.key
    /// (PKCS#8, mode 0600): endpoint, receipts, timestamps, citizen-ca-rsa, citizen-ca-ec, ocsp-rsa, ocsp-ec, rrn-rsa,
    /// rrn-ec; and the roots' lists of revoked CAs, root-rsa.crl and root-ec.crl (DER).
    /// Gives the name of the file that could not be written, or nothing.
    [[nodiscard]] QString writeTo(const QString &directory) const;
};

/// Writes DIRECTORY/NAME.crt and NAME.key. False when that fails.
[[nodiscard]] bool writeIdentity(const QString &directory, const QString &name, const Identity &identity);

/// One "Purpose: …" line with its certificate.
[[nodiscard]] QByteArray trustRootPem(const QByteArray &purpose, const QByteArray &certificate);

} // namespace sandbox
