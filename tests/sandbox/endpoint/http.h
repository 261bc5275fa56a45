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

/// A request, as the rest of the endpoint sees it.
struct HttpRequest {
    QByteArray method;
    QString path; ///< without query; what need not be encoded is decoded, the rest stands as it was sent
    QString query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; several of one name joined with ", "
    QByteArray body;
    QByteArray traceId; ///< what the endpoint calls it
    QString fault; ///< why it is no request of HTTP; nothing else is known of it then
    bool isBeyondLimit = false; ///< it was longer than allowed and was not read; nothing else is known of it
    bool isLast = false; ///< the connection ends after the answer
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

/// HTTP/1.1 on the loopback interface.
class HttpServer
{
public:
    /// Over TLS: every client is asked for a certificate, but it is left to the handler to judge it, as a refusal can
    /// then be explained in HTTP. limit: bytes of a body; a longer one is not read, but handed on as beyond it.
    HttpServer(const QSslConfiguration &tls, qint64 limit, HttpHandler handler);
    /// Plain, for what stands behind a proxy, or whose answers are signed.
    HttpServer(qint64 limit, HttpHandler handler);
    ~HttpServer();
    /// The port it listens on, 0 when it cannot; `port` 0 takes any free one. Once.
    [[nodiscard]] quint16 listen(quint16 port);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
