// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/verdict.h"

#include <QStringList>

namespace sandbox {

/// What the issuers' lists of revoked certificates say. The lists are files that somebody else fetches and replaces:
/// they are read at each question, which is simple and not fast.
class Revocations
{
public:
    Revocations() = default;
    /// Each file holds one list (DER), or any number of them (PEM) as nginx wants them.
    explicit Revocations(const QStringList &files) : m_files(files) { }

    /// Whether anything is to be asked at all.
    [[nodiscard]] bool areKept() const { return !m_files.isEmpty(); }
    /// What is known at `now` of each certificate of a chain but the last, the root. One of which no valid list speaks
    /// is left out.
    [[nodiscard]] bundle::Asked about(const QList<trust::Certificate> &chain, const QDateTime &now) const;
    /// Why the first of the chain does not count at `now`; empty when it does. As strict as nginx with ssl_crl: a valid
    /// list of each authority in the chain must be there.
    [[nodiscard]] QString objection(const QList<trust::Certificate> &chain, const QDateTime &now) const;

private:
    [[nodiscard]] QList<QByteArray> lists() const;

    QStringList m_files;
};

} // namespace sandbox
