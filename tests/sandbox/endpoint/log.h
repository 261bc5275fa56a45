// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace sandbox {

/// Something that the endpoint refused, as far as it is kept.
struct Refusal {
    QDateTime time;
    QByteArray
        traceId; ///< that of the answer (BelGov-Trace-Id); of a refused bundle that of the answer to its last part
    QByteArray method; ///< empty when a bundle was refused after it had come in
    QString path; ///< below the endpoint's address
    QString holder; ///< national number, or empty
    int status = 0;
    QJsonObject problem; ///< empty when the answer held none
};

/// One line of JSON for each refusal: enough to find what a caller tells of, and nothing that says who it was. A person
/// is a number that is new with each start of the endpoint; of an address only what the contract itself names is kept,
/// and of a problem its type and instance.
class RefusalLog
{
public:
    /// Appends to this file, opening it for each line so that it can be moved away meanwhile.
    explicit RefusalLog(const QString &file);

    void note(const Refusal &refusal) const;

private:
    [[nodiscard]] QString pseudonym(const QString &holder) const;

    QString m_file;
    QByteArray m_key;
};

} // namespace sandbox
