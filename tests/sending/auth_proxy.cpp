// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "auth_proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace sending {

AuthProxy::AuthProxy(quint16 target, const QByteArray &user) : m_target(target)
{
    if (!user.isEmpty())
        m_expected = "Basic " + user.toBase64();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
}

void AuthProxy::take(QTcpSocket *client)
{
    if (!client->peek(8192).contains("\r\n\r\n"))
        return;
    QByteArray given;
    while (client->canReadLine()) {
        const QByteArray line = client->readLine().trimmed();
        if (line.isEmpty())
            break;
        if (line.toLower().startsWith("proxy-authorization:"))
            given = line.mid(line.indexOf(':') + 1).trimmed();
    }
    if (m_expected.isEmpty() || given == m_expected)
        return join(client);
    ++m_refusals;
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"OCMW\"\r\n"
                  "Content-Length: 0\r\n\r\n");
}

void AuthProxy::join(QTcpSocket *client)
{
    ++m_tunnels;
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client,
        [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace sending
