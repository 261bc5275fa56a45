// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/http.h"

#include <optional>

namespace sandbox {

/// A number of bytes as headers have it, digits and nothing else; nothing when it is none or does not fit.
[[nodiscard]] std::optional<qint64> byteCount(const QByteArray &text);

/// Cuts what comes in on one connection into requests (RFC 9112), strictly: what two readers could take for two
/// different requests is none, so that something in front never sees another one than the endpoint.
class HttpReader
{
public:
    /// limit: bytes of a body. A head may have 64 KiB.
    explicit HttpReader(qint64 limit) : m_limit(limit) { }

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next request once it is whole. One with `fault` or `isBeyondLimit` is the last: where the next one begins is
    /// not known.
    [[nodiscard]] std::optional<HttpRequest> next();
    /// Whether the client waits for a word before it sends the body (Expect: 100-continue). True once for a request.
    [[nodiscard]] bool mustEncourage() { return m_head && std::exchange(m_head->isWaiting, false); }

private:
    struct Head {
        HttpRequest request;
        qint64 length = 0; ///< of the body
        bool isChunked = false;
        bool isWaiting = false;
    };

    [[nodiscard]] QString readHead(const QByteArray &text);
    [[nodiscard]] static QString readFields(const QList<QByteArray> &lines, HttpRequest &into);
    [[nodiscard]] QString readFraming(bool isOld);
    [[nodiscard]] bool isBodyWhole(QString &fault);
    [[nodiscard]] bool takeChunk(QString &fault);
    [[nodiscard]] HttpRequest last(const QString &fault);

    qint64 m_limit;
    QByteArray m_bytes; ///< not yet read
    std::optional<Head> m_head; ///< of the request whose body is awaited
    bool m_isOver = false;
};

} // namespace sandbox
