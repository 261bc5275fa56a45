// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "nginx.h"
#include "sandbox/endpoint/ledger.h"
#include "trial.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace sending {

/// The reference endpoint as a program of its own, on a storage of its own, that can be killed at any moment and
/// started again at the same port; nginx in front of it, if any, stays meanwhile. The example's two persons have
/// mandates; its clock stands at 20 February 2017.
class EndpointProcess
{
public:
    /// Parts are at most 8 KiB unless set otherwise.
    explicit EndpointProcess(const sandbox::Pki &pki, Front front = Front::None);
    ~EndpointProcess();

    /// Another setting than its configuration has (EndpointConfig::load); before the start.
    void set(const QString &name, const QJsonValue &value) { m_configuration[name] = value; }

    /// The address for clients, once it listens; nothing else happens meanwhile. Empty when it does not start within
    /// 20 s.
    [[nodiscard]] QUrl start(const QStringList &faults = {});
    /// SIGKILL.
    void kill();
    /// Loses every upload that was not received yet; not while it runs.
    void forget();
    /// A new storage; not while it runs.
    void empty();
    /// What was taken so far, as it stands on the disk.
    [[nodiscard]] QList<sandbox::LedgerEntry> taken() const;

private:
    [[nodiscard]] QString storage() const { return m_folder.filePath(QStringLiteral("storage")); }

    sandbox::Pki m_pki;
    Front m_front;
    QTemporaryDir m_folder;
    QJsonObject m_configuration;
    QProcess m_process;
    int m_port = 0;
    std::unique_ptr<Nginx> m_nginx;
};

} // namespace sending
