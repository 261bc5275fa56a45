// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkProxy>
#include <QProcess>
#include <QTemporaryDir>

namespace sending {

/// Debian's tinyproxy, which lets a client through to one port of this computer once it has the password; a process of
/// its own that ends with the test.
class Tinyproxy
{
public:
    /// Comes back once it listens; ends the test program when it does not.
    explicit Tinyproxy(quint16 target);
    ~Tinyproxy();

    /// How it is used; the right password is "sesame".
    [[nodiscard]] QNetworkProxy proxy(const QString &password = QStringLiteral("sesame")) const;
    [[nodiscard]] QByteArray log() const;

private:
    void configure(quint16 target) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sending
