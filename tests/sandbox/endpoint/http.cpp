// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/http.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QSslSocket>
#include <QUrl>

namespace sandbox {

class HttpServer::Private : public QAbstractHttpServer
{
public:
    explicit Private(HttpHandler handler) : m_handler(std::move(handler)) { }

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override { socket->disconnectFromHost(); }

    HttpHandler m_handler;
};

static HttpRequest readRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest result;
    const auto method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    result.method = QByteArray(method).toUpper();
    result.path = request.url().path(QUrl::FullyDecoded);
    result.query = request.url().query();
    for (const auto &[name, value] : request.headers())
        result.headers.insert(name.toLower(), value);
    result.body = request.body();
    if (const auto tls = qobject_cast<QSslSocket *>(socket)) {
        const QList<QSslCertificate> chain = tls->peerCertificateChain();
        if (chain.isEmpty() && !tls->peerCertificate().isNull()) // a resumed session brings no chain
            result.certificates << tls->peerCertificate().toDer();
        for (const QSslCertificate &certificate : chain)
            result.certificates << certificate.toDer();
    }
    return result;
}

bool HttpServer::Private::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const HttpAnswer answer = m_handler(readRequest(request, socket));
    if (answer.lost) {
        socket->abort();
        return true;
    }
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        responder.writeHeader(header.key(), header.value());
    if (answer.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    if (request.method() != QHttpServerRequest::Method::Head)
        responder.writeBody(answer.body);
    return true;
}

HttpServer::HttpServer(HttpHandler handler) : d(std::make_unique<Private>(std::move(handler)))
{
}

HttpServer::HttpServer(const QSslConfiguration &tls, HttpHandler handler) : HttpServer(std::move(handler))
{
    QSslConfiguration asking = tls;
    asking.setPeerVerifyMode(QSslSocket::QueryPeer);
    d->sslSetup(asking);
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::listen(quint16 port)
{
    return d->listen(QHostAddress::LocalHost, port);
}

} // namespace sandbox
