// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace sending {

/// One HTTP request to the endpoint. Every request of the protocol may be sent twice without harm.
struct Request {
    QByteArray method;
    QString path; ///< below the endpoint's address, beginning with a slash
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// What came back. The network stack reports several kinds of half an answer as success; here an answer is
/// complete or there is none.
struct Reply {
    enum class Kind {
        Answered, ///< a complete final answer; `status` and the rest hold
        Unknown, ///< no or half an answer: whether the request had its effect is unknown; asking again is right
        Impossible ///< asking again cannot help: untrusted server, refused card, ended log-in
    };
    Kind kind = Kind::Unknown;
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    std::optional<base::Problem> trouble; ///< always there when not answered
    QDateTime serverTime; ///< the endpoint's clock (`Date` header), UTC; invalid when it did not say

    /// The body as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// The seconds of `Retry-After` (RFC 9110, 10.2.3, in seconds or as a date, which is compared with `serverTime`),
    /// at most an hour; 0 when absent.
    [[nodiscard]] int retryAfter() const;
};

/// The problem that an answer of status 400 or more states (RFC 9457, Belgif's problem types), in our words; of another
/// status, as a redirection, which is not followed: `malformedAnswer`.
[[nodiscard]] base::Problem problemOf(const Reply &reply);

/// The problem of an answer that is none of the contract's.
[[nodiscard]] base::Problem malformedAnswer();

/// The same as `problemOf` for a problem document that came inside something else, as the state of a failed submission.
[[nodiscard]] base::Problem problemOf(const QJsonObject &document, int status);

/// The moment of a header as `Date` (RFC 9110, 5.6.7), UTC; invalid when it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

/// The warning that this computer's clock is more than five minutes away from the endpoint's, or nothing.
[[nodiscard]] std::optional<base::Problem> clockSkew(const QDateTime &serverTime, const QDateTime &now);

} // namespace sending
