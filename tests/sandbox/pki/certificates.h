// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/keys.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace sandbox {

/// From when to when certificates are valid, UTC.
struct Validity {
    QDateTime from{QDate(2015, 1, 1), QTime(0, 0), Qt::UTC};
    QDateTime to{QDate(2040, 1, 1), QTime(0, 0), Qt::UTC};
};

/// A key with its certificate (DER) and those above it: issuing CA first, root last; empty for a root.
struct Identity {
    Key key;
    QByteArray certificate;
    QList<QByteArray> issuers;

    /// The certificate, then its issuers.
    [[nodiscard]] QList<QByteArray> chain() const { return QList<QByteArray>{certificate} + issuers; }
};

/// What a certificate is to say.
struct Contents {
    QList<QPair<QString, QString>> subject; ///< in order: short name of OpenSSL ("C", "CN", "serialNumber") and text
    QList<QPair<QString, QString>> extensions; ///< short name and value as in OpenSSL's configuration
    Validity validity;
};

/// A certificate for a new key, signed by the issuer; by itself when there is none.
[[nodiscard]] Identity issue(const Contents &contents, KeyKind kind, const Identity *issuer);

[[nodiscard]] QByteArray certificatePem(const QByteArray &der);

} // namespace sandbox
