// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/http.h"

#include "sandbox/endpoint/http_reader.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

namespace sandbox {
namespace {

/// A card is slow, and its reader may ask for the PIN.
constexpr std::chrono::milliseconds handshakeTime = std::chrono::seconds(60);

QList<QByteArray> certificatesOf(QTcpSocket *socket)
{
    QList<QByteArray> certificates;
    const auto tls = qobject_cast<QSslSocket *>(socket);
    if (!tls)
        return certificates;
    const QList<QSslCertificate> chain = tls->peerCertificateChain();
    if (chain.isEmpty() && !tls->peerCertificate().isNull()) // a resumed session brings no chain
        certificates << tls->peerCertificate().toDer();
    for (const QSslCertificate &certificate : chain)
        certificates << certificate.toDer();
    return certificates;
}

QByteArray written(const HttpAnswer &answer, bool withBody, bool isLast)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " \r\n";
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        text += header.key() + ": " + header.value() + "\r\n";
    if (isLast)
        text += "Connection: close\r\n";
    if (answer.status != 204)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + "\r\n" + (withBody ? answer.body : QByteArray());
}

/// One connection; ends with its socket.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, qint64 limit, const HttpHandler &handler)
        : QObject(socket), m_socket(socket), m_reader(limit), m_handler(handler)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(&m_silence, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        read();
    }

private:
    void read()
    {
        if (m_isOver)
            return passBy();
        m_reader.add(m_socket->readAll());
        while (const auto request = m_reader.next()) {
            answer(*request);
            if (m_isOver)
                return;
        }
        if (m_reader.mustEncourage())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }

    void answer(HttpRequest request)
    {
        request.certificates = certificatesOf(m_socket);
        const HttpAnswer answer = m_handler(request);
        m_isOver = request.isLast || answer.lost;
        if (answer.lost)
            return m_socket->abort();
        m_socket->write(written(answer, request.method != "HEAD", request.isLast));
        if (request.isBeyondLimit || !request.fault.isEmpty())
            passBy();
        else if (request.isLast)
            m_socket->disconnectFromHost();
    }

    /// Lets the rest pass until the client is silent: to close on what was not read would take the answer away.
    void passBy()
    {
        m_socket->skip(m_socket->bytesAvailable());
        m_silence.start(std::chrono::seconds(5));
    }

    QTcpSocket *m_socket;
    HttpReader m_reader;
    const HttpHandler &m_handler; ///< the server's
    QTimer m_silence;
    bool m_isOver = false;
};

} // namespace

struct HttpServer::Private {
    HttpHandler handler;
    qint64 limit;
    std::unique_ptr<QTcpServer> server;
};

static std::unique_ptr<QTcpServer> asking(QSslConfiguration tls)
{
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    server->setHandshakeTimeout(int(handshakeTime.count()));
    return server;
}

HttpServer::HttpServer(qint64 limit, HttpHandler handler)
    : d(new Private{std::move(handler), limit, std::make_unique<QTcpServer>()})
{
}

HttpServer::HttpServer(const QSslConfiguration &tls, qint64 limit, HttpHandler handler)
    : d(new Private{std::move(handler), limit, asking(tls)})
{
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::listen(quint16 port)
{
    QTcpServer *server = d->server.get();
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [d = d.get()] {
        while (QTcpSocket *socket = d->server->nextPendingConnection())
            new Connection(socket, d->limit, d->handler);
    });
    return server->listen(QHostAddress::LocalHost, port) ? server->serverPort() : quint16(0);
}

} // namespace sandbox
