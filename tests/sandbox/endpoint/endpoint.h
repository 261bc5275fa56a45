// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/config.h"
#include "sandbox/endpoint/identity.h"
#include "sandbox/endpoint/submissions.h"

#include <QUrl>

namespace sandbox {

/// The reference endpoint of resources/endpoint/openapi.yaml: an independent reading of the contract, for tests, the
/// demonstration and whoever wants to build the real one. Lives in the thread that starts it and needs its event loop.
class Endpoint
{
public:
    explicit Endpoint(const EndpointConfig &config);

    /// Takes up what is in the storage, which no other endpoint may use, and begins to listen on the loopback
    /// interface; gives its address, up to and with the version. Once; before it nothing else holds.
    [[nodiscard]] base::Result<QUrl> start();

    /// The first half of start(), and then what is done with a request that came in: for whoever needs no line.
    [[nodiscard]] base::Result<void> openStorage();
    [[nodiscard]] HttpAnswer handle(const HttpRequest &sent);

    [[nodiscard]] const Ledger &ledger() const { return m_submissions->ledger(); }
    /// Requests that arrived so far, and the national number of the last one's certificate.
    [[nodiscard]] int requestCount() const { return m_requestCount; }
    [[nodiscard]] const QString &lastHolder() const { return m_lastHolder; }

private:
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    void note(const HttpRequest &request, const HttpAnswer &answer);
    [[nodiscard]] HttpAnswer judged(const HttpRequest &request);
    [[nodiscard]] HttpAnswer routed(const QString &holder, const HttpRequest &request);
    [[nodiscard]] HttpAnswer mandates(const QString &holder) const;

    EndpointConfig m_config;
    Faults m_faults;
    Identities m_identities;
    RefusalLog m_log;
    std::unique_ptr<StorageLock> m_lock;
    std::optional<Submissions> m_submissions; ///< there once the lock is
    HttpServer m_server;
    int m_requestCount = 0;
    QString m_lastHolder;
};

} // namespace sandbox
