// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSslConfiguration>
#include <QString>

#include <functional>
#include <memory>

namespace sandbox {

/// A complete request, as the rest of the endpoint sees it.
struct HttpRequest {
    QByteArray method;
    QString path; ///< decoded, without query
    QString query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QByteArray traceId; ///< what the endpoint calls it
    bool isBeyondLimit = false; ///< it was longer than allowed and was not read; nothing else is known of it
    QList<QByteArray> certificates; ///< DER, what the client showed in the handshake, its own first; may be empty
};

struct HttpAnswer {
    int status = 200;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    bool lost = false; ///< a fault: the connection is cut instead of answering
};

/// Hears of an exchange, for tests of the contract.
using Witness = std::function<void(const HttpRequest &, const HttpAnswer &)>;
using HttpHandler = std::function<HttpAnswer(const HttpRequest &)>;

/// HTTPS server on the loopback interface that asks every client for a certificate, but leaves it to the handler
/// to judge it: a refusal can then be explained in HTTP. Everything that knows Qt's HTTP server is in http.cpp.
class HttpServer
{
public:
    /// limit: bytes of a request, headers and all; a longer one is not kept in memory, but handed on as beyond it.
    HttpServer(const QSslConfiguration &tls, qint64 limit, HttpHandler handler);
    /// Plain HTTP, as the services have whose answers are signed.
    explicit HttpServer(HttpHandler handler);
    ~HttpServer();
    /// The port it listens on, 0 when it cannot; `port` 0 takes any free one.
    [[nodiscard]] quint16 listen(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
    qint64 m_limit = 0; ///< none
};

} // namespace sandbox
