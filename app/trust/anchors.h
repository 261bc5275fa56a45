// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/certificate.h"

#include <QList>

namespace trust {

/// What a root may vouch for. A root of one purpose never vouches for another.
enum class Purpose {
    Persons, ///< signature and authentication certificates of eID cards, and the national register's
    Endpoint, ///< the endpoint's TLS certificate
    Receipts, ///< the key that signs receipts
    TimeStamps ///< time-stamp authorities
};

/// The roots that this run of the program believes.
class Anchors
{
public:
    /// The Belgian roots, known by fingerprint: one that comes along with a card or a signature counts for persons.
    [[nodiscard]] static Anchors belgian();
    /// Believes nothing.
    Anchors() = default;

    /// Adds the roots of a PEM file that a person named. Before each certificate stands a line
    /// "Purpose: persons", "endpoint", "receipts" or "timestamps"; other lines between certificates are remarks.
    /// All or nothing; `where` names the file in problems "trust.roots.purpose", ".unreadable", ".empty", ".size".
    [[nodiscard]] base::Result<void> addPem(const QByteArray &pem, const QString &where);

    /// Roots that were given by a person; each verdict that leans on one says so.
    [[nodiscard]] QList<Certificate> given(Purpose purpose) const;
    [[nodiscard]] bool hasForeign() const { return !m_given.isEmpty(); }

    /// Whether this certificate is a pinned Belgian root for this purpose, and whether it was given by a person.
    [[nodiscard]] bool isPinned(const Certificate &certificate, Purpose purpose) const;
    [[nodiscard]] bool isGiven(const Certificate &certificate, Purpose purpose) const;

private:
    struct Given {
        Purpose purpose;
        Certificate certificate;
    };

    bool m_belgian = false;
    QList<Given> m_given;
};

} // namespace trust
