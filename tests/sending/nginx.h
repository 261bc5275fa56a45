// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/pki.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace sending {

/// How nginx.conf.in is filled in.
struct NginxOptions {
    bool http2 = true;
    QByteArray protocols = "TLSv1.2 TLSv1.3";
    QByteArray crl; ///< PEM, of every authority of persons; empty: nothing was revoked
    qint64 limit = 1024 * 1024; ///< of a request's body, in bytes
};

/// Debian's nginx in front of an endpoint with `behindProxy`, as a process of its own that ends with the test.
class Nginx
{
public:
    /// Comes back once it listens; ends the test program when it does not. upstream: the endpoint's port.
    Nginx(const sandbox::Pki &pki, quint16 upstream, const NginxOptions &options);
    ~Nginx();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 upstream() const { return m_upstream; }
    /// What it refused by itself, and every request; a line of JSON each.
    [[nodiscard]] QByteArray refusals() const { return logged("refusals.jsonl"); }
    [[nodiscard]] QByteArray requests() const { return logged("requests.jsonl"); }

private:
    void writeFiles(const sandbox::Pki &pki, const NginxOptions &options);
    [[nodiscard]] QByteArray logged(const char *name) const;
    void write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_upstream;
    quint16 m_port = 0;
};

} // namespace sending
