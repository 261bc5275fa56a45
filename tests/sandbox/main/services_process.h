// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <sys/types.h>

namespace sandbox {

/// The authorities' lists of revoked certificates (PEM) in the sandbox's folder, as the endpoint keeps them.
[[nodiscard]] QString listsFile(const QString &directory);

/// The authorities behind the cards as a child of the sandbox: this program once more, as `services --dir DIR`.
class ServicesProcess
{
public:
    explicit ServicesProcess(QString directory) : m_directory(std::move(directory)) { }
    ~ServicesProcess();
    ServicesProcess(const ServicesProcess &) = delete;
    ServicesProcess &operator=(const ServicesProcess &) = delete;

    /// Comes back once they listen; a reason when they do not, or nothing. Nobody is revoked at first.
    [[nodiscard]] QString start();
    /// From that moment on the card counts no more, also to the endpoint; an empty moment: it counts again. A reason,
    /// or nothing.
    [[nodiscard]] QString revoke(const QString &card, const QString &moment) const;
    /// Only those of these names ("ocsp", "crl", "tsa") give no answer from now on. A reason, or nothing.
    [[nodiscard]] QString silence(const QStringList &names) const;
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    QString m_directory;
    pid_t m_process = -1;
};

} // namespace sandbox
