// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/fault_proxy.h"

#include <QTcpSocket>

#include <memory>

#include <sys/socket.h>

namespace sandbox {

FaultProxy::FaultProxy(quint16 target, const QList<LineFault> &faults) : m_target(target), m_faults(faults)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            const qsizetype index = qMin<qsizetype>(m_connections++, m_faults.size() - 1);
            join(client, index < 0 ? LineFault() : m_faults.at(index));
        }
    });
    listen(QHostAddress::LocalHost);
}

static void end(QTcpSocket *socket, bool reset)
{
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    socket->abort();
}

void FaultProxy::pump(QTcpSocket *from, QTcpSocket *to, std::optional<qint64> &left, bool reset, qint64 &count)
{
    QByteArray bytes = from->readAll();
    const bool cut = left && bytes.size() >= *left;
    if (left) {
        bytes.truncate(qMin(bytes.size(), *left));
        *left -= bytes.size();
    }
    count += bytes.size();
    to->write(bytes);
    if (cut) {
        to->flush();
        end(from, reset);
        end(to, reset);
    }
}

void FaultProxy::join(QTcpSocket *client, const LineFault &fault)
{
    const auto server = new QTcpSocket(client);
    const auto left = std::make_shared<LineFault>(fault);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    connect(server, &QTcpSocket::connected, client, [this, client, server, left] {
        const auto up = [=, this] { pump(client, server, left->cutUp, left->reset, m_up); };
        connect(client, &QTcpSocket::readyRead, server, up);
        up();
    });
    connect(server, &QTcpSocket::readyRead, client,
        [=, this] { pump(server, client, left->cutDown, left->reset, m_down); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace sandbox
