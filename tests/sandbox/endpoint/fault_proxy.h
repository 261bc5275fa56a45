// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QTcpServer>

#include <optional>

namespace sandbox {

/// What happens to one connection.
struct LineFault {
    std::optional<qint64> cutUp; ///< close after that many bytes from client to server
    std::optional<qint64> cutDown; ///< … from server to client
    bool reset = false; ///< the cut is a reset (RST), not an orderly end
};

/// A TCP proxy on the loopback interface that cuts connections at an exact byte, below TLS.
class FaultProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// The n-th connection gets the n-th fault; the last one repeats. An empty list lets everything through.
    FaultProxy(quint16 target, const QList<LineFault> &faults);

    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Bytes that went through in each direction, all connections together.
    [[nodiscard]] qint64 bytesUp() const { return m_up; }
    [[nodiscard]] qint64 bytesDown() const { return m_down; }

private:
    void join(QTcpSocket *client, const LineFault &fault);
    void pump(QTcpSocket *from, QTcpSocket *to, std::optional<qint64> &left, bool reset, qint64 &count);

    quint16 m_target;
    QList<LineFault> m_faults;
    int m_connections = 0;
    qint64 m_up = 0;
    qint64 m_down = 0;
};

} // namespace sandbox
