// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/signatory.h"

#include <QDateTime>
#include <QList>

namespace store {

/// A report as it was frozen. Digests are lower-case hexadecimal SHA-256. Never changed, never removed.
struct Seal {
    QString module;
    int version = 1; ///< of this module and year, see Store::nextVersion
    QByteArray xml;
    QByteArray pdf;
    QByteArray xmlSha256;
    QByteArray pdfSha256;
    QByteArray definitionSha256; ///< of the campaign's definitions
    QDateTime sealedAt;
    QString predecessor; ///< xmlSha256 of the received version that it replaces; empty: none
};

/// One seal, by name.
struct SealedReport {
    QString module;
    int version = 1;
    bool operator==(const SealedReport &) const = default;
};

/// A signature that was added to a bundle.
struct BundleSignature {
    Role role = Role::Secretary;
    qint64 signatory = 0; ///< Signatory::id
    QString name; ///< of the person on the certificate
    QDateTime at;
};

/// An ASiC-E file with sealed reports.
struct Bundle {
    qint64 id = 0; ///< 0: not yet in the store
    QString path; ///< absolute
    QList<SealedReport> reports;
    QByteArray sha256; ///< of the file as it is now
    QDateTime created;
    QList<BundleSignature> signatures; ///< in the order in which they were made
    QString level = QStringLiteral("B"); ///< "B", "T", "LT": the lowest of its signatures
    bool isVoid = false; ///< a report of it was reopened: its signatures count no more
};

} // namespace store
