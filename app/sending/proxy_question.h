// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>

namespace sending {

/// What an HTTP proxy answers when it is asked for a connection (CONNECT, RFC 9110, 9.3.6). The network stack makes one
/// error of very different answers.
struct ProxyAnswer {
    enum class Kind {
        Through, ///< it makes the connection
        NoName, ///< its own name leads nowhere
        Silent, ///< it does not answer, or speaks no HTTP
        Password, ///< it wants to know who asks, or refused who asked
        OtherPassword, ///< the same, in a way that only the network stack knows
        Unreachable, ///< it does not reach the other end
        Refused ///< it lets no connection through to there
    };
    Kind kind = Kind::Silent;
    QString address; ///< of the proxy, as its name was looked up; empty: it was not found
};

/// Asks for a connection with the endpoint, of which nothing is used. Shows the user of the proxy only where the plain
/// password is asked for (Basic, RFC 7617). Of the main thread.
[[nodiscard]] QFuture<ProxyAnswer> askProxy(
    const QNetworkProxy &proxy, const QUrl &endpoint, std::chrono::milliseconds timeout);

/// What such an answer means for whoever wants to go there; nothing when it is no trouble. Problems:
/// "sending.network.proxy", "sending.network.proxyPassword", "sending.network.unreachable".
[[nodiscard]] std::optional<base::Problem> troubleOf(
    const ProxyAnswer &answer, const QNetworkProxy &proxy, const QUrl &endpoint);

} // namespace sending
