// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/chain.h"

#include <QCryptographicHash>

/// Time stamps of an authority (RFC 3161). Nothing here uses the network.
namespace trust {

/// Bytes to send, of type application/timestamp-query.
struct TimeStampQuestion {
    QByteArray request; ///< DER
    QByteArray imprint; ///< SHA-256 of what is to be stamped
    QByteArray nonce; ///< that the answer must repeat
};

/// Problem "trust.stamp.question".
[[nodiscard]] base::Result<TimeStampQuestion> timeStampQuestion(const QByteArray &imprint);

/// The token (DER) of an answer to this question; whether it is genuine is for readTimeStamp to say. Problems
/// "trust.stamp.unreadable", ".refused" (the authority gives none), ".other" (it is about something else).
[[nodiscard]] base::Result<QByteArray> tokenIn(const QByteArray &answer, const TimeStampQuestion &question);

/// A token whose signature holds.
struct TimeStamp {
    QDateTime at; ///< UTC
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256; ///< SHA-256, SHA-384 or SHA-512
    QByteArray imprint; ///< digest of what was stamped
    QList<Certificate> certificates; ///< that came along
    ChainVerdict chain; ///< of the authority at that moment; only a trusted one proves anything
};

/// Problems "trust.stamp.unreadable" (also for weak digests), "trust.stamp.broken" (its signature does not hold).
[[nodiscard]] base::Result<TimeStamp> readTimeStamp(
    const QByteArray &token, const QList<Certificate> &hints, const Anchors &anchors);

} // namespace trust
