// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <sys/types.h>

namespace sandbox {

/// The reference endpoint as a child of the sandbox: this program once more, as `endpoint --config FILE`.
class EndpointProcess
{
public:
    EndpointProcess(QString directory, QString pki) : m_directory(std::move(directory)), m_pki(std::move(pki)) { }
    ~EndpointProcess();
    EndpointProcess(const EndpointProcess &) = delete;
    EndpointProcess &operator=(const EndpointProcess &) = delete;

    /// Comes back once it listens; a reason when it does not, or nothing.
    [[nodiscard]] QString start();
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    QString m_directory;
    QString m_pki;
    QString m_address;
    pid_t m_process = -1;
};

} // namespace sandbox
