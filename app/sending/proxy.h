// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QNetworkProxy>
#include <QUrl>

/// The proxy through which the network of an OCMW may want all connections to go. One for the whole program.
namespace sending {

struct ProxyChoice {
    enum class Kind {
        System, ///< whatever the computer is set to
        None,
        Manual ///< `host` and `port`
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
};

/// Who asks the proxy to let the connection through. The network stack takes both as ordinary text; they are kept in
/// memory only, until the program ends.
struct ProxyUser {
    QString name; ///< empty: nobody
    QString password;
};

/// What a person typed: empty for that of the system, "none", or "http://proxy.example:3128", where "http://" and the
/// port (8080) may be left out. Problem "proxy.address".
[[nodiscard]] base::Result<ProxyChoice> proxyFrom(const QString &text);

/// From now on every new connection of the program goes this way.
void useProxy(const ProxyChoice &choice);

/// The proxy through which a connection to this address goes, with its user; NoProxy: there is none, as always to this
/// computer itself.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &address);
/// "proxy.example:3128".
[[nodiscard]] QString nameOf(const QNetworkProxy &proxy);
/// The same of the one for this address; empty: there is no proxy.
[[nodiscard]] QString proxyName(const QUrl &address);
/// That the proxy that was chosen is not used for this address; nothing where it is, or none was chosen. Problem
/// "proxy.unused".
[[nodiscard]] std::optional<base::Problem> proxyUnused(const QUrl &address);

/// Shown to the proxy of this name when it asks. A wrong one ends the connection with "sending.network.proxyPassword".
void keepProxyUser(const QString &proxy, const ProxyUser &user);
/// Somebody was kept for the proxy of this name.
[[nodiscard]] bool hasProxyUser(const QString &proxy);

} // namespace sending
