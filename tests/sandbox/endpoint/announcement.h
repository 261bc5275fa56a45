// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/answers.h"

namespace sandbox {

/// What a client says of one report before the bundle travels.
struct AnnouncedReport {
    QString module;
    int version = 0;
    QString xmlSha256; ///< lower-case hexadecimal
    QString replaces; ///< id of the submission that it takes the place of; may be empty
    bool operator==(const AnnouncedReport &) const = default;
};

/// The body of PUT /submissions/{id}.
struct Announcement {
    QString enterpriseNumber;
    int reportingYear = 0;
    qint64 size = 0;
    QList<AnnouncedReport> reports;
    bool operator==(const Announcement &) const = default;

    /// Reads it strictly, as the contract has it: what is wrong or unknown is put into issues.
    [[nodiscard]] static Announcement read(const QByteArray &body, QList<Issue> &issues);
    [[nodiscard]] static Announcement fromJson(const QJsonObject &json, QList<Issue> &issues);
    [[nodiscard]] QJsonObject toJson() const;
};

/// Whether it is the name of a submission: 64 lower-case hexadecimal digits.
[[nodiscard]] bool isSha256(const QString &text);

} // namespace sandbox
