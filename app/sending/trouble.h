// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/exchange.h"

#include <QList>
#include <QSslError>
#include <QtGlobal>

class QNetworkReply;

namespace sending {

/// Decides what a finished reply means and fills `kind` and `trouble`. The network stack's own view is not
/// enough: it calls half an answer and interim responses a success, and loses the card's reason.
/// refusal: why the card's key refused, if it did.
void judge(Reply &result, const QNetworkReply &reply, const std::optional<base::Problem> &refusal);

/// Of an endpoint that says no to the card.
inline constexpr const char *expiredCard = QT_TRANSLATE_NOOP(
    "Problem", "The endpoint refuses this card: its certificate has expired. Use a valid eID card.");
inline constexpr const char *revokedCard
    = QT_TRANSLATE_NOOP("Problem", "The endpoint refuses this card: it was revoked. Use a valid eID card.");

/// What the network stack said of a connection that failed, for the log: people get our words. Debug messages of the
/// category "uv.network".
void noteFailure(const QString &host, const QString &said);

/// The reply of a server whose certificate has these errors. errors is not empty.
[[nodiscard]] Reply untrusted(const QString &host, const QList<QSslError> &errors);

/// Nobody may vouch for the endpoint on this computer.
[[nodiscard]] base::Problem noAuthority(const QString &host);

/// An answer that was given up: larger than any of the protocol, or without end. Asking again may help.
[[nodiscard]] Reply tooLarge(const QString &host);
[[nodiscard]] Reply tooSlow(const QString &host);

/// The reply of a proxy that stands in the way (troubleOf).
[[nodiscard]] Reply ofTheProxy(const base::Problem &trouble);

/// What is answered once the log-in has ended.
[[nodiscard]] Reply loggedOut();

} // namespace sending
