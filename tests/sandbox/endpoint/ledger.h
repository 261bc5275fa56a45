// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/announcement.h"

#include <QDateTime>
#include <QHash>

namespace sandbox {

/// One bundle that was taken.
struct LedgerEntry {
    QString registrationNumber;
    QString submission; ///< SHA-256 of the bundle
    QString submitter; ///< national number; stays here, is not in the receipt
    QDateTime receivedAt;
    Announcement announcement;
};

/// What was taken, in order, in a file that is only ever appended to. A line that was not written to its end did not
/// happen. Each names the SHA-256 of the one before it: to alter an old one, all after it must be written anew.
class Ledger
{
public:
    /// Reads what is there.
    explicit Ledger(const QString &file);

    /// Durable when it returns true. Never to a ledger that is broken.
    [[nodiscard]] bool append(const LedgerEntry &entry);
    [[nodiscard]] const QList<LedgerEntry> &entries() const { return m_entries; }
    /// Number of the first line that does not follow from the one before it, from 1; 0 when all do.
    [[nodiscard]] int brokenAt() const { return m_brokenAt; }
    [[nodiscard]] bool holds(const QString &submission) const;
    /// The submission that holds the OCMW's report of that year and module now; nothing when there is none.
    [[nodiscard]] const LedgerEntry *holder(const Announcement &of, const QString &module) const;
    /// "2016-000001" for the first of reporting year 2016.
    [[nodiscard]] QString nextRegistrationNumber(int reportingYear) const;

private:
    void read(const QByteArray &line);

    QString m_file;
    QString m_lastSum = QString(64, QLatin1Char('0')); ///< of the last line
    int m_brokenAt = 0;
    QList<LedgerEntry> m_entries;
};

} // namespace sandbox
