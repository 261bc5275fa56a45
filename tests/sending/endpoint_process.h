// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/ledger.h"
#include "sandbox/pki/pki.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace sending {

/// The reference endpoint as a program of its own, on a storage of its own, that can be killed at any moment and
/// started again at the same port. The example's two persons have mandates; its clock stands at 20 February 2017.
class EndpointProcess
{
public:
    /// Parts are at most 8 KiB.
    explicit EndpointProcess(const sandbox::Pki &pki);
    ~EndpointProcess();

    /// The address, once it listens; nothing else happens meanwhile. Empty when it does not start within 20 s.
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

    QTemporaryDir m_folder;
    QJsonObject m_configuration;
    QProcess m_process;
    int m_port = 0;
};

} // namespace sending
