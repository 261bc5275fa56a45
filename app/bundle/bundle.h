// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// ASiC-E containers with XAdES baseline B signatures (ETSI EN 319 162-1, EN 319 132-1).
namespace bundle {

/// A file that is signed: "hwg.xml" with "application/xml", "hwg.pdf" with "application/pdf".
struct DataFile {
    QString name; ///< letters, digits, '.', '_' and '-' only
    QString mediaType;
    QByteArray bytes;
};

/// In what capacity somebody signs. It is claimed by the signer; no certificate vouches for it.
enum class Role {
    Secretary,
    Chairman,
    Delegate ///< of the chairman, whose place the signature takes
};

/// The fixed spelling in a signature: "secretaris", "voorzitter", "afgevaardigde".
[[nodiscard]] QString claimedText(Role role);
[[nodiscard]] std::optional<Role> roleFromClaimedText(const QString &text);

enum class HashAlgorithm {
    Sha256,
    Sha384,
    Sha512
};

/// Where somebody says to have signed; both may be empty.
struct Place {
    QString city;
    QString country;
    bool operator==(const Place &) const = default;
};

struct SignatureRequest {
    Role role = Role::Secretary;
    Place place;
    QDateTime signingTime; ///< written in UTC with whole seconds
    QList<QByteArray> certificates; ///< DER: the signer's, then the issuing CA's, then the root's
};

/// Has the card sign a digest: RSA PKCS#1 v1.5 in modulus size, ECDSA as r||s. Called once, in the caller's thread.
using SignCallback = std::function<base::Result<QByteArray>(HashAlgorithm, const QByteArray &digest)>;

/// The digest that goes with the key of a certificate (DER): what the callback will be asked for.
/// Problem "bundle.signer.key" for a key that is not RSA, P-256, P-384 or P-521.
[[nodiscard]] base::Result<HashAlgorithm> hashFor(const QByteArray &certificate);

/// A container without signatures. The same files give the same bytes.
/// Problems "bundle.file.name", "bundle.file.type", "bundle.file.size", "bundle.file.none", "bundle.file.twice".
[[nodiscard]] base::Result<QByteArray> create(const QList<DataFile> &files);

/// The container with one more signature over all its files. All else in it stays byte for byte. The container is
/// checked first; any fault of `verify` refuses it. Problems: those, the callback's, and
/// "bundle.signer.same-person", "bundle.role.taken", "bundle.signer.usage", "bundle.signer.validity",
/// "bundle.signer.key", "bundle.signer.number", "bundle.container.not-ours", "bundle.place",
/// "bundle.signature.refused" (the value does not fit the certificate).
[[nodiscard]] base::Result<QByteArray> sign(
    const QByteArray &container, const SignatureRequest &request, const SignCallback &callback);

/// The files inside, in the container's order, whatever the signatures say. Problems "bundle.container.…", also for a
/// container that was altered.
[[nodiscard]] base::Result<QList<DataFile>> dataFiles(const QByteArray &container);

} // namespace bundle
