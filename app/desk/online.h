// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace desk {

/// A question to a service of the certificate world, which signs its answers: http will do.
struct OnlineQuestion {
    QUrl address;
    QByteArray type; ///< media type of `body`; empty: there is no body, something is fetched
    QByteArray body;
    qint64 most = qint64(64) * 1024; ///< bytes of an answer that is taken
};

/// Asks, in the main thread, at this address and no other (redirections are not followed), for at most 15 seconds.
/// Whether the program may ask there is for the caller to know. Problems "online.unreachable" and "online.answer" (not
/// what was asked for), both of the environment.
[[nodiscard]] QFuture<base::Result<QByteArray>> askOnline(const OnlineQuestion &question);

} // namespace desk
