// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/check.h"
#include "sandbox/endpoint/ledger.h"
#include "sandbox/endpoint/log.h"
#include "sandbox/endpoint/receipts.h"
#include "sandbox/endpoint/storage.h"

#include <QObject>

namespace sandbox {

/// The submissions: what is kept of each, and what each request does to it. Everything that was answered is on disk
/// before the answer leaves.
class Submissions : public QObject
{
public:
    /// Takes up what is in the storage; bundles that were complete but not yet judged are judged again.
    Submissions(const EndpointConfig &config, const RefusalLog &log);

    /// PUT /submissions/{id}
    [[nodiscard]] HttpAnswer open(const QString &holder, const QString &id, const HttpRequest &request);
    /// Every other request of the contract below /submissions/{id}.
    [[nodiscard]] HttpAnswer answer(
        const QString &holder, const QString &id, const QString &below, const HttpRequest &request);

    /// Faults: the reporting period is over; what is under way is forgotten, as after a restart from a backup.
    void close();
    void forget();

    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

private:
    enum class State {
        Receiving,
        Processing,
        Done,
        Failed
    };
    struct Submission {
        Announcement announcement;
        QString opener; ///< national number
        QDateTime openedAt;
        qint64 received = 0;
        State state = State::Receiving;
        QJsonObject problem; ///< when failed
        QByteArray traceId{}; ///< of the answer to the last part
    };

    void load(const QString &id);
    [[nodiscard]] HttpAnswer create(const QString &holder, const QString &id, const Announcement &announcement);
    [[nodiscard]] HttpAnswer append(const QString &id, const HttpRequest &request);
    [[nodiscard]] QJsonObject refusedPart(const Submission &submission, const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer remove(const QString &id);
    [[nodiscard]] HttpAnswer receipt(const QString &id);
    [[nodiscard]] QByteArray wrongReceipt(const QString &id) const;
    [[nodiscard]] QJsonObject stateOf(const QString &id) const;
    [[nodiscard]] SubmissionFiles files(const QString &id) const { return {m_config.storage, id}; }
    void startCheck(const QString &id);
    void onChecked(const QString &id, QJsonObject refusal);
    [[nodiscard]] bool commit(const QString &id, const Submission &submission);

    EndpointConfig m_config;
    const RefusalLog &m_log; ///< the endpoint's
    Ledger m_ledger;
    Receipts m_receipts;
    QMap<QString, Submission> m_submissions;
};

} // namespace sandbox
