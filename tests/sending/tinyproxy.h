// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkProxy>
#include <QProcess>
#include <QTemporaryDir>

namespace sending {

/// Debian's tinyproxy, which lets a client through to one port, in the sandbox also by the name "endpoint.example"; a
/// process of its own that ends with the test.
class Tinyproxy
{
public:
    enum class For {
        Everybody,
        OneUser ///< "ocmw" with the password "sesame"
    };

    /// Comes back once it listens; ends the test program when it does not.
    explicit Tinyproxy(quint16 target, For whom = For::OneUser);
    ~Tinyproxy();

    /// How it is used by that user.
    [[nodiscard]] QNetworkProxy proxy(const QString &password = QStringLiteral("sesame")) const;
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] qsizetype tunnelCount() const { return log().count("Established connection to host"); }
    [[nodiscard]] qsizetype refusalCount() const { return log().count("Unauthorized connection"); }

private:
    [[nodiscard]] QByteArray log() const;
    void configure(quint16 target, For whom) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sending
