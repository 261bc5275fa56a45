// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/http.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace sandbox {

class HttpServer::Private : public QAbstractHttpServer
{
public:
    explicit Private(HttpHandler handler) : m_handler(std::move(handler)) { }
    /// Qt's server keeps a whole request in memory before anyone hears of it: so it is counted on its way.
    void limit(qint64 most);

private:
    void count(QSslSocket *socket, qint64 most);
    void turnAway(QSslSocket *socket);
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override { socket->disconnectFromHost(); }

    HttpHandler m_handler;
};

static constexpr const char *sinceLastRequest = "bytesSinceLastRequest";

void HttpServer::Private::limit(qint64 most)
{
    const auto watch = [this, most](QSslSocket *socket) {
        connect(socket, &QSslSocket::readyRead, this, [this, socket, most] { count(socket, most); });
    };
    for (QTcpServer *server : servers()) { // its sockets are watched before Qt's server sees them
        if (const auto tls = qobject_cast<QSslServer *>(server))
            connect(tls, &QSslServer::startedEncryptionHandshake, this, watch);
    }
}

void HttpServer::Private::count(QSslSocket *socket, qint64 most)
{
    const qint64 bytes = socket->property(sinceLastRequest).toLongLong() + socket->bytesAvailable();
    socket->setProperty(sinceLastRequest, bytes);
    if (bytes > most)
        turnAway(socket);
}

/// Answers at once, and then lets the rest pass until the client is silent: to close on what was not read would take
/// the answer away.
void HttpServer::Private::turnAway(QSslSocket *socket)
{
    HttpRequest request;
    request.isBeyondLimit = true;
    const HttpAnswer answer = m_handler(request);
    disconnect(socket, &QSslSocket::readyRead, nullptr, nullptr);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " \r\nConnection: close\r\n";
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    socket->write(head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    const auto silence = new QTimer(socket);
    silence->start(std::chrono::seconds(5));
    const auto pass = [socket, silence] {
        socket->skip(socket->bytesAvailable());
        silence->start();
    };
    connect(socket, &QSslSocket::readyRead, silence, pass);
    connect(silence, &QTimer::timeout, socket, &QSslSocket::disconnectFromHost);
    pass();
}

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
    socket->setProperty(sinceLastRequest, 0);
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

HttpServer::HttpServer(const QSslConfiguration &tls, qint64 limit, HttpHandler handler) : HttpServer(std::move(handler))
{
    QSslConfiguration asking = tls;
    asking.setPeerVerifyMode(QSslSocket::QueryPeer);
    d->sslSetup(asking);
    m_limit = limit;
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::listen(quint16 port)
{
    const quint16 listening = d->listen(QHostAddress::LocalHost, port);
    if (m_limit > 0)
        d->limit(m_limit);
    return listening;
}

} // namespace sandbox
