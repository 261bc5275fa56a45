// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/fault_proxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

#include <sys/socket.h>

namespace sandbox {

namespace {

void end(QTcpSocket *socket, bool reset)
{
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    socket->abort();
}

/// One direction of a connection; ends with its client's socket.
class Flow : public QObject
{
public:
    Flow(QTcpSocket *from, QTcpSocket *to, std::optional<qint64> at, const LineFault &fault, QObject *parent)
        : QObject(parent), m_from(from), m_to(to), m_left(at), m_kind(fault.kind), m_burst(fault.burst)
    {
    }

    std::function<void(qint64)> passed;
    std::function<void()> spoilt;

    void begin()
    {
        connect(m_from, &QTcpSocket::readyRead, this, &Flow::pump);
        connect(m_from, &QTcpSocket::disconnected, this, &Flow::finish);
        pump();
    }

private:
    void pump()
    {
        if (m_stalled || m_paused || !m_from->isOpen()) // the fault of the other direction may have closed it
            return;
        QByteArray bytes = m_burst > 0 ? m_from->read(m_burst) : m_from->readAll();
        if (m_left && bytes.size() >= *m_left && !bytes.isEmpty())
            return spoil(bytes);
        if (m_left)
            *m_left -= bytes.size();
        forward(bytes);
        if (m_burst > 0 && m_from->bytesAvailable() > 0)
            pause();
    }

    void finish()
    {
        if (!m_to)
            return;
        m_paused = false;
        m_burst = 0;
        pump();
        m_to->flush();
        m_to->disconnectFromHost();
    }

    void forward(const QByteArray &bytes)
    {
        passed(bytes.size());
        if (m_to && m_to->isOpen())
            m_to->write(bytes);
    }

    void pause()
    {
        m_paused = true;
        QTimer::singleShot(LineFault::pace, this, [this] {
            m_paused = false;
            pump();
        });
    }

    void spoil(QByteArray &bytes)
    {
        const qint64 at = *std::exchange(m_left, std::nullopt);
        spoilt();
        if (m_kind == LineFault::Kind::Damage && at < bytes.size()) {
            bytes[at] = char(bytes[at] ^ 0x10);
            return forward(bytes);
        }
        forward(bytes.left(at));
        m_stalled = true;
        if (m_kind == LineFault::Kind::Stall)
            return;
        if (!m_to)
            return;
        m_to->flush();
        const bool reset = m_kind == LineFault::Kind::Reset;
        end(m_from, reset);
        end(m_to, reset);
    }

    QTcpSocket *m_from;
    QPointer<QTcpSocket> m_to; ///< may go first
    std::optional<qint64> m_left; ///< bytes until the fault
    LineFault::Kind m_kind;
    qint64 m_burst;
    bool m_paused = false;
    bool m_stalled = false;
};

} // namespace

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

/// While we still count what goes through; and each socket ends as a whole one, since the flows hear of it.
FaultProxy::~FaultProxy()
{
    const auto clients = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *client : clients)
        client->abort();
    qDeleteAll(clients);
}

void FaultProxy::setFaults(const QList<LineFault> &faults)
{
    m_faults = faults;
    m_connections = 0;
    m_happened.clear();
}

void FaultProxy::join(QTcpSocket *client, const LineFault &fault)
{
    const auto server = new QTcpSocket(client);
    const auto up = new Flow(client, server, fault.up, fault, client);
    const auto down = new Flow(server, client, fault.down, fault, client);
    up->passed = [this](qint64 size) { m_up += size; };
    down->passed = [this](qint64 size) { m_down += size; };
    up->spoilt = [this, fault] { m_happened.append({true, *fault.up}); };
    down->spoilt = [this, fault] { m_happened.append({false, *fault.down}); };
    connect(server, &QTcpSocket::connected, client, [up, down] {
        up->begin();
        down->begin();
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            end(client, true);
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace sandbox
